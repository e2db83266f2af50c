//! A disk that is full where something is taken along to, or where the data is: one sentence, nothing half
//! written, and the data as before.

use std::fs;

use afterhand_tests::{Answer, Moment, Patient};

use super::NECK;

/// Everything that is written where a person wants it, onto a disk with no room at all: after each, how it
/// ended, and what lies there besides what fills it.
const TAKEN_ALONG: &str = r#"
mount -t tmpfs -o size=1m none "$DISK" || exit 77
head -c 1048576 /dev/zero >"$DISK/filler" 2>/dev/null
for what in "backup $DISK/b.db" "export ics $DISK/c.ics" "export json $DISK/e.json" \
    "export csv $DISK/tables" "export csv $DISK/one.csv" "export fhir $DISK/f.json" \
    "report $DISK/r.html"; do
    "$@" $what >&2
    echo "$? $(ls -A "$DISK")"
done
"#;

/// The data's own disk fills up before a backup is brought back; then there is room again, little by little.
const RESTORED: &str = r#"
mount -t tmpfs -o size=4m none "$DATA" || exit 77
"$@" plan import "$PLAN" >&2 || exit 78
"$@" backup "$DISK/b.db" >&2 || exit 78
"$@" session add --region neck --technique soft --ended 2026-11-23T15:00 >&2
for room in 4 64 128 200 256 320 400 480; do
    head -c 4194304 /dev/zero >"$DATA/filler" 2>/dev/null
    truncate -s "-${room}k" "$DATA/filler"
    "$@" restore "$DISK/b.db" --yes >&2
    ended="$?"
    rm "$DATA/filler"
    echo "$ended $("$@" session list --json | grep -c '"id"') $(ls -A "$DATA/backups" | grep -c part)"
done
"$@" restore "$DISK/b.db" --yes >&2
echo "$? $("$@" session list --json | grep -c '"id"')"
"#;

const FULL: &str = "The disk is full, so nothing was saved. Please make some room and try again.";

#[test]
fn what_is_taken_along_is_there_whole_or_not_at_all() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.takes(NECK);
    now.runs("diary add --pain 4 --region neck").said();
    let Some(answer) = on_a_small_disk(&patient, &now, TAKEN_ALONG) else {
        return;
    };
    let said: Vec<&str> = answer.out.lines().collect();
    assert_eq!(said, ["1 filler"; 7], "{answer:#?}");
    let told: Vec<&str> = answer.err.lines().collect();
    assert_eq!(told, [FULL; 7], "{answer:#?}");
}

#[test]
fn a_backup_that_finds_no_room_leaves_what_is_here() {
    let patient = Patient::new();
    fs::create_dir(patient.data()).unwrap();
    let now = patient.at("2026-11-24T08:00:00Z");
    let Some(answer) = on_a_small_disk(&patient, &now, RESTORED) else {
        return;
    };
    let said: Vec<&str> = answer.out.lines().collect();
    let (last, tried) = said.split_last().unwrap();
    // Refused, with the session that is not in the backup still there; or back in place, without it.
    let whole = |line: &&&str| **line == "1 1 0" || line.starts_with("0 0");
    assert_eq!(
        tried.iter().filter(whole).count(),
        tried.len(),
        "{answer:#?}"
    );
    assert_eq!(tried.first(), Some(&"1 1 0"), "{answer:#?}");
    assert_eq!(*last, "0 0", "{answer:#?}");
    let refused = tried.iter().filter(|line| line.starts_with('1')).count();
    let told = answer.err.lines().filter(|line| *line == FULL).count();
    assert_eq!(told, refused, "{answer:#?}");
}

/// `None` where there is none to be had.
fn on_a_small_disk(patient: &Patient<'_>, now: &Moment<'_, '_>, steps: &str) -> Option<Answer> {
    let disk = patient.home().join("disk");
    fs::create_dir_all(&disk).unwrap();
    let mut shell = now.shell_with_disks(steps)?;
    shell
        .env("DATA", patient.data())
        .env("DISK", &disk)
        .env("PLAN", afterhand_tests::example(NECK));
    Some(now.runs_within(shell))
}
