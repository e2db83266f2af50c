//! The report as a file, made by the real program that sets it.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Stdio};

use afterhand_tests::{Answer, Moment, Patient, built};

use crate::twelve_weeks::{self, OVER};

const NO_PROGRAM: &str = "The program that sets the report as a PDF (afterhand-report) is not installed beside this one, so nothing was written. Install Afterhand anew, or save it as .html instead: any browser shows and prints it.";

/// What a tool of poppler prints about a file.
fn told(now: &Moment<'_, '_>, tool: &str, arguments: &[&str]) -> String {
    let output = now.other(tool, "poppler-utils").args(arguments).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn a_course_of_twelve_weeks_is_a_pdf_of_three_pages_at_most() {
    let patient = Patient::new();
    twelve_weeks::lives_through(&patient);
    let now = patient.at(OVER);
    let (name, file) = ("سارة الأحمد", patient.home().join("report.pdf"));
    let file = file.to_str().unwrap();
    let said = now.runs(["report", file, "--all-notes", "--name", name]);
    assert_eq!(
        said.said(),
        format!("The report is saved as “{file}”. It holds health data: mind whom you give it to.")
    );
    let mode = fs::metadata(file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);

    let info = told(&now, "pdfinfo", &[file]);
    let field = |name: &str| {
        let mut lines = info.lines().filter_map(|line| line.split_once(':'));
        lines.find(|(field, _)| *field == name).unwrap().1.trim()
    };
    assert_eq!(field("Title"), "Report for my therapist");
    assert_eq!(field("Tagged"), "yes");
    let pages: u32 = field("Pages").parse().unwrap();
    assert!((1..=3).contains(&pages), "{info}");
    // Two lines of heads, then one a font: name, type, encoding, and whether it is embedded.
    for font in told(&now, "pdffonts", &[file]).lines().skip(2) {
        let embedded = font.split_whitespace().rev().nth(4);
        assert_eq!(embedded, Some("yes"), "{font}");
    }
    let text = told(&now, "pdftotext", &["-layout", file, "-"]);
    for part in [
        "Report for my therapist",
        "2 February 2026 to 27 April 2026",
        "For A. Novak, Harbour Physio",
        "A. Novak",
        "Chin tuck",
        "Doses that changed",
        "Soreness",
        "Activities: Sleep 7, Driving 8",
        "<script>alert(1)</script>",
        "First day without a headache.",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let pictures = patient.home().join("pages");
    let at = pictures.to_str().unwrap();
    told(&now, "pdftoppm", &["-png", "-r", "80", file, at]);
    for page in 1..=pages {
        let drawn = patient.home().join(format!("pages-{page}.png"));
        fs::copy(drawn, afterhand_tests::picture(&format!("report-{page}"))).unwrap();
    }

    let page = patient.home().join("report.html");
    now.runs(["report", page.to_str().unwrap(), "--all-notes"])
        .said();
    let page = fs::read_to_string(page).unwrap();
    assert!(page.contains("&lt;script&gt;alert(1)") && !page.contains("<script"));
    fs::write(
        afterhand_tests::picture("report").with_extension("html"),
        page,
    )
    .unwrap();
}

#[test]
fn a_name_that_is_taken_or_tells_no_kind_is_asked_about_and_an_unknown_note_refused() {
    let patient = Patient::new();
    let now = patient.at(OVER);
    let file = patient.file("report.html", "mine");
    let refused = now.runs(["report", &file]).refused();
    assert!(refused.contains("--yes"), "{refused}");
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(
        now.runs("report report.txt").misused(),
        "Write a file name that ends in .pdf or .html."
    );
    assert_eq!(
        now.runs("report report.pdf --note 99").misused(),
        "No note has the number 99 in the days of this report. “afterhand diary list --json” shows the numbers."
    );
    assert!(!patient.home().join("report.pdf").exists());
}

#[test]
fn without_the_program_that_sets_it_the_page_for_a_browser_is_offered() {
    let patient = Patient::new();
    let program = patient.installs("alone");
    assert_eq!(runs(&patient, &program, "report.pdf").refused(), NO_PROGRAM);
    assert!(!patient.home().join("report.pdf").exists());
    runs(&patient, &program, "report.html").said();
    assert!(patient.home().join("report.html").exists());
}

#[test]
fn a_program_that_is_killed_or_complains_leaves_the_old_file_and_says_so() {
    let patient = Patient::new();
    let program = patient.installs("beside");
    let now = patient.at(OVER);
    patient.file("report.pdf", "the last one");
    for (script, expected) in [
        (
            "printf '%s' '%PDF-1.7'; kill -KILL $$",
            "The report could not be made, and nothing was written: the program that sets it (afterhand-report) stopped with “signal: 9 (SIGKILL)”. Try again, or save it as .html instead: any browser shows and prints it.",
        ),
        (
            "cat >/dev/null; echo 'No font.' >&2; exit 1",
            "The report could not be made, and nothing was written. No font. Save it as .html instead: any browser shows and prints it.",
        ),
    ] {
        let file = patient.file("beside/afterhand-report", format!("#!/bin/sh\n{script}\n"));
        fs::set_permissions(file, fs::Permissions::from_mode(0o755)).unwrap();
        let mut command = now.installed(&program, &patient.data());
        command.args(["report", "report.pdf", "--yes"]);
        let output = command.output().unwrap();
        assert_eq!(Answer::new(script.to_owned(), output).refused(), expected);
    }
    let kept = fs::read_to_string(patient.home().join("report.pdf")).unwrap();
    assert_eq!(kept, "the last one");
}

/// Both files on a disk that is full but for what an empty one takes, in a mount namespace of one's own.
const FULL_DISK: &str = r#"
mkdir small && mount -t tmpfs -o size=64k none small || exit 77
head -c 61440 /dev/zero >small/filler
for file in small/report.pdf small/report.html; do
  "$@" report "$file"
  echo "$?"
done
ls -A small
"#;

/// The same where nobody may mount anything: for once no file may grow beyond 4 KiB.
const NO_ROOM: &str = r#"
mkdir small && : >small/filler
for file in small/report.pdf small/report.html; do
  (trap '' XFSZ; ulimit -f 8; "$@" report "$file"; echo "$?")
done
ls -A small
"#;

#[test]
fn on_a_full_disk_there_is_one_sentence_and_no_file() {
    let patient = Patient::new();
    let now = patient.at(OVER);
    now.runs("diary add --pain 4").said();
    // Where there is none, what follows shows the same.
    if let Some(shell) = now.shell_with_disks(FULL_DISK) {
        let answer = now.runs_within(shell);
        assert_eq!(answer.lines(), ["1", "1", "filler"], "{answer:#?}");
        let full = "The disk is full, so nothing was saved. Please make some room and try again.";
        assert_eq!(answer.err.trim_end(), [full, full].join("\n"));
    }
    // A folder of the same name may be left from before.
    let _ = fs::remove_dir_all(patient.home().join("small"));
    let mut shell = now.other("sh", "dash");
    shell.args(["-c", NO_ROOM, "sh"]);
    let answer = now.runs_within(shell);
    assert_eq!(answer.lines(), ["1", "1", "filler"], "{answer:#?}");
    assert_eq!(answer.err.lines().count(), 2, "{answer:#?}");
}

#[test]
fn what_is_no_report_is_refused_with_its_place() {
    let patient = Patient::new();
    let folder = patient.home().to_owned();
    let asks = |json: &str| {
        let file = patient.file("report.json", json);
        let mut command = Command::new(built("afterhand-report"));
        command.args(["pdf", "made.pdf"]).current_dir(&folder);
        let output = command.stdin(fs::File::open(file).unwrap()).output();
        let refused = Answer::new("afterhand-report pdf".to_owned(), output.unwrap()).misused();
        assert!(!folder.join("made.pdf").exists());
        refused
    };
    let bad = asks("{\n  \"title\": 3\n}");
    assert!(
        bad.starts_with("This is not a report: ") && bad.contains("at line 2 column 12"),
        "{bad}"
    );
    assert!(asks(&"[".repeat(100_000)).starts_with("This is not a report: "));
    assert_eq!(
        asks(&format!("{{\"title\": \"{}\"}}", "x".repeat(17 << 20))),
        "The report is larger than 16 MiB."
    );
}

fn runs(patient: &Patient<'_>, program: &Path, file: &str) -> Answer {
    let mut command = patient.at(OVER).installed(program, &patient.data());
    command.args(["report", file]).stdin(Stdio::null());
    Answer::new(format!("report {file}"), command.output().unwrap())
}
