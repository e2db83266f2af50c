//! The program from outside: a report in, pages out.
#![allow(clippy::unwrap_used, reason = "Tests may panic.")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::{fs, thread};

use serde_json::{Value, json};
use tempfile::TempDir;

/// So much may a report take; the program cuts nothing short.
const LARGEST: usize = 16 * 1024 * 1024;

fn runs(arguments: &[&str], report: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_afterhand-report"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut into, report) = (child.stdin.take().unwrap(), report.to_owned());
    // It may have heard enough before the end.
    let writes = thread::spawn(move || drop(into.write_all(&report)));
    let output = child.wait_with_output().unwrap();
    writes.join().unwrap();
    output
}

fn pdf(report: &Value) -> Vec<u8> {
    let output = runs(&["pdf", "-"], report.to_string().as_bytes());
    assert_eq!(said(&output), "");
    assert!(output.status.success());
    output.stdout
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).trim().to_owned()
}

fn holds(bytes: &[u8], what: &str) -> bool {
    bytes
        .windows(what.len())
        .any(|part| part == what.as_bytes())
}

fn report(blocks: &Value) -> Value {
    json!({
        "title": "Report for my therapist",
        "period": "1 September to 24 November 2026",
        "made": "Made on 24 November 2026.",
        "about": "It holds no verdict.",
        "name": "Maria Okafor",
        "clinician": null,
        "sections": [{ "part": "pain", "heading": "Pain", "blocks": blocks }],
        "footer": "Not a medical record.",
        "language": "en",
    })
}

/// One block of each kind.
fn full() -> Value {
    report(&json!([
        { "kind": "paragraph", "text": "Two lines,\none after the other." },
        { "kind": "facts", "rows": [["Sessions", "8 of 10"]] },
        {
            "kind": "table",
            "caption": "Sessions",
            "head": ["Date", "Pain"],
            "rows": [["1 September 2026", "7"], ["3 September 2026"]],
            "numbers": [false, true],
        },
        {
            "kind": "picture",
            "svg": "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 20'><text x='2' y='12'>7</text></svg>",
            "alt": "The pain falls.",
            "width": 0.5,
        },
        { "kind": "quote", "text": "Slept well.", "from": "4 October 2026" },
        { "kind": "empty", "text": "Nothing was noted." },
    ]))
}

#[test]
fn a_report_becomes_a_tagged_pdf_for_every_reader() {
    let pdf = pdf(&full());
    assert!(pdf.starts_with(b"%PDF-1."));
    for part in [
        "/MarkInfo",
        "/StructTreeRoot",
        "/Lang",
        "pdfuaid",
        "Inter-Regular",
    ] {
        assert!(holds(&pdf, part), "{part} is missing");
    }
}

#[test]
fn the_same_report_makes_the_same_bytes() {
    assert_eq!(pdf(&full()), pdf(&full()));
}

#[test]
fn each_page_is_a_picture_as_wide_as_is_asked_for() {
    let folder = TempDir::new().unwrap();
    let report = full().to_string();
    let to = folder.path().to_str().unwrap();
    let output = runs(&["pages", to, "--width", "700"], report.as_bytes());
    assert_eq!(said(&output), "");
    let png = fs::read(folder.path().join("page-1.png")).unwrap();
    assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
    assert_eq!(png[16..24], [0, 0, 2, 188, 0, 0, 3, 222]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_a_person_wrote_stays_text() {
    let hostile =
        "<script>alert(1)</script> #import \"x\": y #read(\"/etc/passwd\") $x^2$ *b* _i_ @a \\ `c`";
    let mut given = full();
    given["name"] = json!(hostile);
    given["title"] = json!(hostile);
    given["sections"][0]["heading"] = json!(hostile);
    given["sections"][0]["blocks"][0]["text"] = json!(hostile);
    given["sections"][0]["blocks"][2]["rows"][0][0] = json!("x".repeat(500));
    pdf(&given);
}

#[test]
fn a_name_in_another_script_is_set_too() {
    let mut given = full();
    given["name"] = json!("مريم العبدالله — 山田 — Ελένη 😀");
    pdf(&given);
}

#[test]
fn a_picture_fetches_nothing() {
    let folder = TempDir::new().unwrap();
    let secret = folder.path().join("secret.png");
    fs::write(&secret, "secret").unwrap();
    let svg = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><image href='{}'/></svg>",
        secret.display()
    );
    let given = report(&json!([{ "kind": "picture", "svg": svg, "alt": "", "width": 1 }]));
    let output = runs(&["pdf", "-"], given.to_string().as_bytes());
    assert!(!output.status.success());
    assert!(!holds(&output.stdout, "secret"));
}

#[test]
fn what_is_no_report_is_refused_with_its_place() {
    for (given, why) in [
        (
            "{\n  \"title\": 5",
            "This is not a report: invalid type: integer `5`, expected a string at line 2 column 12.",
        ),
        (
            "",
            "This is not a report: EOF while parsing a value at line 1 column 0.",
        ),
    ] {
        let output = runs(&["pdf", "-"], given.as_bytes());
        assert_eq!(said(&output), why);
        assert_eq!(output.status.code(), Some(2));
        assert!(output.stdout.is_empty());
    }
    let deep = "[".repeat(100_000);
    assert_eq!(runs(&["pdf", "-"], deep.as_bytes()).status.code(), Some(2));
}

#[test]
fn a_report_that_is_too_large_is_refused() {
    let output = runs(&["pdf", "-"], &vec![b' '; LARGEST + 1]);
    assert_eq!(said(&output), "The report is larger than 16 MiB.");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn what_cannot_be_written_leaves_what_was_there() {
    let folder = TempDir::new().unwrap();
    let report = full().to_string();
    let nowhere = folder.path().join("nowhere/report.pdf");
    let output = runs(&["pdf", nowhere.to_str().unwrap()], report.as_bytes());
    assert_eq!(output.status.code(), Some(1));

    let file = folder.path().join("report.pdf");
    fs::write(&file, "before").unwrap();
    let output = runs(&["pdf", file.to_str().unwrap()], b"{}");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(fs::read(&file).unwrap(), b"before");
    let output = runs(&["pdf", file.to_str().unwrap()], report.as_bytes());
    assert_eq!(said(&output), "");
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF"));
    is_private(&file);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
fn is_private(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(
        fs::metadata(file).unwrap().permissions().mode() & 0o777,
        0o600
    );
}

#[cfg(not(unix))]
fn is_private(_file: &Path) {}
