//! The data: damaged, newer, private, full, in use by many, as large as it may be.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Stdio};

use afterhand_tests::{Answer, Moment, Patient, example};
use serde_json::json;

use super::NECK;

#[test]
fn a_damaged_database_is_not_touched_and_can_be_set_aside() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let sound = fs::read(patient.database()).unwrap();
    let header_only = [&sound[..100], &[0xA5; 4000]].concat();
    let cut_short = sound[..sound.len() / 2].to_vec();
    let no_database = b"this was a database once ".repeat(500);
    for (minute, damaged) in [header_only, cut_short, no_database]
        .into_iter()
        .enumerate()
    {
        fs::write(patient.database(), &damaged).unwrap();
        let sentence = "Your data file afterhand.db is damaged and cannot be read. It has not been touched. You can keep it aside and start with an empty one. “afterhand set-aside --yes” does that.";
        for command in [
            "today",
            "done nk-chin-tuck@2026-11-24T08:30",
            "undo",
            "session list",
            "set-aside",
        ] {
            assert_eq!(now.runs(command).refused(), sentence, "{minute} {command}");
        }
        now.runs(["plan", "import", &example(NECK)]).refused();
        assert!(fs::read(patient.database()).unwrap() == damaged, "{minute}");
        let clock = format!("2026-11-24T08:0{minute}:00Z");
        let kept = patient
            .data()
            .join(format!("damaged-2026-11-24T08-0{minute}-00"));
        assert_eq!(
            patient.at(&clock).runs("set-aside --yes").said(),
            format!("The data file is kept in {}.", kept.display())
        );
        assert!(
            fs::read(kept.join("afterhand.db")).unwrap() == damaged,
            "{minute}"
        );
        now.takes(NECK);
        assert_eq!(now.state("nk-chin-tuck@2026-11-24T08:30"), "planned");
    }
    assert_eq!(
        now.runs("set-aside --yes").refused(),
        "The data file can be read, so it stays where it is."
    );
    assert_eq!(now.state("nk-chin-tuck@2026-11-24T08:30"), "planned");
}

#[test]
fn data_of_a_newer_version_is_left_alone() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    let database = rusqlite::Connection::open(patient.database()).unwrap();
    let schema: i64 = database
        .pragma_query_value(None, "user_version", |row| row.get(0))
        .unwrap();
    database
        .pragma_update(None, "user_version", schema + 1)
        .unwrap();
    drop(database);
    let before = fs::read(patient.database()).unwrap();
    for command in [
        "today",
        "agenda --from 2026-11-24 --until 2026-11-24",
        "undo",
        "agent",
    ] {
        let refused = now.runs(command).refused();
        assert!(
            refused.starts_with(
                "Your data was written by a newer version of Afterhand. Please use that version; nothing has \
                 been changed."
            ),
            "{refused}"
        );
    }
    now.runs(["plan", "import", &example(NECK)]).refused();
    now.runs("set-aside").refused();
    assert!(fs::read(patient.database()).unwrap() == before);
}

#[test]
fn only_the_owner_can_read_the_data() {
    let patient = Patient::new();
    patient.at("2026-11-24T08:00:00Z").takes(NECK);
    let mode = |path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(patient.data()), 0o700);
    assert_eq!(mode(patient.database()), 0o600);
}

/// The steps of a person whose disk fills up, in a mount namespace of their own.
const FULL_DISK: &str = r#"
mount -t tmpfs -o size=1m none "$DATA" || exit 77
"$@" plan import "$PLAN" >&2 || exit 78
head -c "$((1024 * 1024))" /dev/zero >"$DATA/filler" 2>/dev/null
truncate -s "-$ROOM" "$DATA/filler"
"$@" session add --region neck --technique soft >&2
echo "$?"
"$@" appointment add --at 2026-11-26T15:00 >&2
echo "$?"
rm "$DATA/filler"
"$@" session list --json
"$@" undo
"$@" session add --region neck --technique soft >&2
echo "$?"
"#;

/// The same where nobody may mount anything: for once no file may grow beyond 4 KiB.
const NO_ROOM: &str = r#"
"$@" plan import "$PLAN" >&2 || exit 78
(trap '' XFSZ; ulimit -f 8; "$@" session add --region neck --technique soft >&2; echo "$?")
(trap '' XFSZ; ulimit -f 8; "$@" appointment add --at 2026-11-26T15:00 >&2; echo "$?")
"$@" session list --json
"$@" undo
"$@" session add --region neck --technique soft >&2
echo "$?"
"#;

const NOTHING_HALF_WRITTEN: [&str; 5] = [
    "1",
    "1",
    "[]",
    "Undone: the plan “Neck course, autumn” taken",
    "0",
];

#[test]
fn a_full_disk_is_said_to_be_full_and_nothing_is_half_written() {
    for room in ["0", "4k", "16k", "36k", "40k"] {
        let patient = Patient::new();
        fs::create_dir(patient.data()).unwrap();
        let now = patient.at("2026-11-24T08:00:00Z");
        // Where there is none, the test below still shows the rest.
        let Some(mut shell) = now.shell_with_disks(FULL_DISK) else {
            return;
        };
        shell.env("DATA", patient.data()).env("ROOM", room);
        shell.env("PLAN", example(NECK));
        let answer = now.runs_within(shell);
        let said: Vec<&str> = answer.out.lines().collect();
        assert_eq!(said, NOTHING_HALF_WRITTEN, "{answer:#?}");
        assert!(
            answer.err.contains(
                "The disk is full, so nothing was saved. Please make some room and try again."
            ),
            "{answer:#?}"
        );
    }
}

#[test]
fn what_finds_no_room_is_not_half_written() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let mut shell = now.other("sh", "dash");
    shell.args(["-c", NO_ROOM, "sh"]);
    shell.env("PLAN", example(NECK));
    let answer = now.runs_within(shell);
    let said: Vec<&str> = answer.out.lines().collect();
    assert_eq!(said, NOTHING_HALF_WRITTEN, "{answer:#?}");
}

/// Starts all of them before it waits for any.
fn at_once<const N: usize>(now: &Moment<'_, '_>, commands: &[[&str; N]]) -> Vec<Answer> {
    let running: Vec<(String, Child)> = commands
        .iter()
        .map(|command| {
            let mut afterhand = now.afterhand();
            afterhand
                .args(command)
                .stdout(Stdio::piped())
                .stderr(Stdio::piped());
            (command.join(" "), afterhand.spawn().unwrap())
        })
        .collect();
    running
        .into_iter()
        .map(|(command, child)| Answer::new(command, child.wait_with_output().unwrap()))
        .collect()
}

#[test]
fn eight_programs_that_answer_at_once_all_succeed() {
    let patient = Patient::new();
    patient.at("2026-11-23T08:00:00Z").takes(NECK);
    let now = patient.at("2026-11-24T21:30:00Z");
    let today = now.runs("today --json").json();
    let days = now
        .runs("agenda --json --from 2026-11-24 --until 2026-11-25")
        .json();
    let items = today["items"].as_array().unwrap().iter();
    let exercises = items.filter(|item| item["kind"] == "exercise");
    assert_eq!(exercises.count(), 7);
    let slots: Vec<&str> = days
        .as_array()
        .unwrap()
        .iter()
        .take(8)
        .map(|slot| slot["id"].as_str().unwrap())
        .collect();
    let each: Vec<[&str; 2]> = slots.iter().map(|slot| ["done", slot]).collect();
    for answer in at_once(&now, &each) {
        answer.said();
    }
    for slot in &slots[..7] {
        assert_eq!(now.state(slot), "done");
    }
    // The same answer from eight sides counts once.
    let last = "nk-chin-tuck@2026-11-26T08:30";
    let answers = at_once(&now, &[["done", last]; 8]);
    assert_eq!(
        answers
            .iter()
            .filter(|answer| answer.code == Some(0))
            .count(),
        1
    );
    let others = answers.into_iter().filter(|answer| answer.code != Some(0));
    for other in others {
        assert_eq!(other.refused(), "Chin tuck has this answer already.");
    }
    assert_eq!(now.runs("undo").said(), "Undone: Chin tuck done");
}

#[test]
fn eight_programs_that_start_at_once_on_an_empty_computer_all_succeed() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    let command = ["session", "add", "--region", "neck", "--technique", "soft"];
    for answer in at_once(&now, &[command; 8]) {
        answer.said();
    }
    assert_eq!(
        now.runs("session list --json")
            .json()
            .as_array()
            .unwrap()
            .len(),
        8
    );
}

#[test]
fn the_largest_plan_there_may_be_is_taken_and_answered() {
    let patient = Patient::new();
    let times: Vec<String> = (8..20).map(|hour| format!("\"{hour:02}:00\"")).collect();
    let exercises: String = (1..=100)
        .map(|n| {
            format!(
                "[[exercise]]\nname = \"Exercise {n}\"\nreps = 5\ntimes = [{}]\n",
                times.join(", ")
            )
        })
        .collect();
    let plan = format!("format = 1\ntitle = \"Everything\"\nissued = 2026-11-20\n{exercises}");
    patient.at("2026-11-23T08:00:00Z").takes_plan(&plan);
    let now = patient.at("2026-11-24T12:10:00Z");
    let day = now
        .runs("agenda --json --from 2026-11-24 --until 2026-11-24")
        .json();
    assert_eq!(day.as_array().unwrap().len(), 1200);
    assert_eq!(day[1199]["due"], "2026-11-24T19:00:00+00:00");
    assert_eq!(
        now.runs("today --json").json()["items"]
            .as_array()
            .unwrap()
            .len(),
        1200
    );
    now.runs("done exercise-100@2026-11-24T12:00").said();
    assert_eq!(now.state("exercise-100@2026-11-24T12:00"), "done");

    let too_many =
        format!("{plan}[[exercise]]\nname = \"One more\"\nreps = 5\ntimes = [\"08:00\"]\n");
    patient.file("too-many.toml", too_many);
    assert_eq!(
        now.runs("plan check too-many.toml").misused(),
        "too-many.toml:404:1: These are too many: at most 100 are allowed."
    );
}

#[test]
fn names_and_notes_come_back_as_they_were_given() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T14:45:00Z");
    let name = "د. سارة العلي <b>&amp;</b>";
    let command = ["session", "add", "--region", "neck", "--technique", "soft"];
    let [a, b, c, d, e, f] = command;
    now.runs([
        a,
        b,
        c,
        d,
        e,
        f,
        "--ended",
        "2026-11-24T14:40",
        "--therapist",
        name,
    ])
    .said();
    assert_eq!(
        now.runs("session list --json").json(),
        json!([{
            "id": 1,
            "ended": "2026-11-24T14:40:00+00:00",
            "region": "neck",
            "techniques": ["soft"],
            "minutes": null,
            "therapist": name,
            "before": null,
            "after": null,
            "oil": false,
            "note": null,
        }])
    );
    let note = "<script>alert(1)</script> & \\\"quoted\\\" رقبة 🙂";
    now.takes_plan(&format!(
        "format = 1\ntitle = \"<i>رقبة</i>\"\nissued = 2026-11-20\n[[exercise]]\nuse = \"nk-chin-tuck\"\nreps = 5\ntimes = [\"08:30\"]\nnote = \"{note}\"\n"
    ));
    let shown = now.runs("plan show --json").json();
    assert_eq!(shown[0]["title"], "<i>رقبة</i>");
    assert_eq!(
        shown[0]["exercises"][0]["note"],
        "<script>alert(1)</script> & \"quoted\" رقبة 🙂"
    );
}
