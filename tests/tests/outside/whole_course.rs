//! Twelve weeks of one person: twenty sessions booked by the clinic's plan and its calendar, two too many,
//! one late, one called off, a night in which the clocks change, and a journey.

use afterhand_tests::{Answer, Desktop, Moment, Patient, Window, soon};
use serde_json::{Value, json};

/// Fourteen sessions on Tuesdays and Fridays, from 3 February until 20 March. The plan names no zone.
const BY_PLAN: [&str; 14] = [
    "2026-02-03",
    "2026-02-06",
    "2026-02-10",
    "2026-02-13",
    "2026-02-17",
    "2026-02-20",
    "2026-02-24",
    "2026-02-27",
    "2026-03-03",
    "2026-03-06",
    "2026-03-10",
    "2026-03-13",
    "2026-03-17",
    "2026-03-20",
];

/// Six more, from 24 March until 10 April.
const BY_CALENDAR: [&str; 6] = [
    "20260324", "20260327", "20260331", "20260403", "20260407", "20260410",
];

/// The first date with fewer than fifteen sessions in the 365 days before it: the seventh of twenty-one is over
/// a year ago by then.
const FAR: &str = "2027-02-20";

#[test]
fn a_whole_course_is_kept_at_the_prompt() {
    let patient = Patient::new();
    is_booked(&patient);
    begins(&patient);
    has_one_too_many(&patient);
    follows_the_therapists_word(&patient);
    is_held_back_and_goes_on(&patient);
    is_logged_late(&patient);
    is_longer_than_planned(&patient);
    has_a_night_in_which_the_clocks_change(&patient);
    is_moved_and_called_off(&patient);
    goes_on_a_journey(&patient);
    ends(&patient);
}

#[test]
fn the_same_course_is_seen_in_the_window() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    is_booked(&patient);
    let window = patient.at("2026-02-02T19:30:00Z@1").opens_window();
    window.clicks("#login-no");
    window.shows("[data-prompt='gate']");
    window.says("#course-text", "0 done, 20 booked, 0 open");
    window.clicks("#place-sessions");
    counts(&window, "[data-bead='booked']", 20);
    counts(&window, "[data-appointment]", 20);
    window.closes();

    begins(&patient);
    has_one_too_many(&patient);
    // Eleven minutes after the third session in seven days.
    let window = patient.at("2026-02-11T15:41:00Z@1").opens_window();
    window.says("#heading", "After your session");
    window.shows("[role='timer']");
    window.shows("[data-rule='AR-03']");
    window.clicks("#place-sessions");
    counts(&window, "[data-bead='done']", 4);
    window.says(
        "#limits .warnings li:first-child",
        "10 February and 11 February: less than a full day lies between these sessions.",
    );
    window.closes();

    follows_the_therapists_word(&patient);
    let window = patient.at("2026-02-17T17:45:00Z@1").opens_window();
    window.shows("[data-rule='AR-03'][data-basis='clinic']");
    asks(&window, "sauna");
    window.says(
        "#can-text",
        "Not before Thursday 15:30. No sauna, bathhouse, hot tub or hot bath; a warm shower is fine. This holds for 48 hours after your session.",
    );
    window.closes();

    is_held_back_and_goes_on(&patient);
    // Friday's session has not been logged yet.
    let window = patient.at("2026-03-09T08:30:00Z@1").opens_window();
    window.clicks("#place-sessions");
    counts(&window, "[data-unlogged]", 1);
    window.closes();
    is_logged_late(&patient);
    is_longer_than_planned(&patient);
    has_a_night_in_which_the_clocks_change(&patient);
    is_moved_and_called_off(&patient);
    let window = patient.at("2026-04-02T10:40:00Z@1").opens_window();
    window.clicks("#place-sessions");
    counts(&window, "[data-unlogged]", 0);
    counts(&window, "[data-appointment]", 2);
    counts(&window, "[data-bead='beyond']", 4);
    window.closes();

    goes_on_a_journey(&patient);
    ends(&patient);
    // What is left of it is the note that stays for thirty days.
    let window = patient.at("2026-04-26T08:00:00Z@1").opens_window();
    window.shows("#notes [data-rule='AR-10']");
    window.lacks("[data-rule='AR-03']");
    window.clicks("#place-sessions");
    counts(&window, "[data-bead='done']", 15);
    counts(&window, "[data-bead='beyond']", 5);
    assert_eq!(
        window.attribute("#limits-next", "data-date").as_deref(),
        Some("2027-02-17")
    );
}

fn asks(window: &Window<'_>, words: &str) {
    window.enters("#can-words", words);
    window.clicks("#can-ask");
}

fn counts(window: &Window<'_>, selector: &str, expected: usize) {
    window.shows("#heading");
    soon(&format!("there are {expected} of {selector}"), || {
        let found = window.attributes(selector, "class").len();
        (found == expected).then_some(())
    });
}

fn is_booked(patient: &Patient<'_>) {
    let now = patient.at("2026-02-02T08:00:00Z");
    let appointments: String = BY_PLAN
        .map(|date| format!("[[appointment]]\nat = {date}T15:00:00\nminutes = 30\n"))
        .concat();
    now.takes_plan(&format!(
        "format = 1\nid = \"neck-spring\"\ntitle = \"Neck course, spring\"\nissued = 2026-02-02\n\
         clinician = {{ name = \"A. Novak\" }}\n[course]\nsessions = 15\nper_week = 2\n\
         [[exercise]]\nuse = \"nk-chin-tuck\"\nreps = 5\ntimes = [\"08:30\", \"18:30\"]\n\
         after_session = \"next day\"\n{appointments}"
    ));
    stands(&now, 0, 0, "2026-03-24");
    let events = BY_CALENDAR.map(|day| event(day, 0, &format!("{day}T150000"), ""));
    let file = patient.file("clinic.ics", calendar(&events));
    assert_eq!(
        now.runs(["appointment", "import", &file]).said(),
        format!(
            "From the calendar: 6 new, 0 changed, 0 called off.\n{}",
            year(20)
        )
    );
    // Twenty are booked where the plan has fifteen, and fifteen may be in a year.
    stands(&now, 0, 0, FAR);
    assert_eq!(warnings(&now), [year(20)]);
    assert_eq!(
        beads(&now),
        "○○○○○○○○○○○○○○○○○○○○  (0 done, 20 booked, 0 open)"
    );
    assert_eq!(allowed(&now, "sauna"), json!([null, null, null]));
    // The evening before, the first of them is announced.
    let evening = patient.at("2026-02-02T19:00:00Z");
    assert_eq!(
        evening.state("gate:plan:neck-spring@2026-02-03T15:00@2026-02-03T15:00"),
        "planned"
    );
}

fn begins(patient: &Patient<'_>) {
    for (date, week, all) in [
        ("2026-02-03", 1, 1),
        ("2026-02-06", 2, 2),
        ("2026-02-10", 2, 3),
    ] {
        let clock = format!("{date}T15:35:00Z");
        let now = patient.at(&clock);
        assert_eq!(
            logs(&now, date).said(),
            format!("Your session is logged. Rest until 15:45.\n{}", year(20))
        );
        stands(&now, week, all, FAR);
        assert_eq!(
            allowed(&now, "drive")[1].as_str().unwrap()[10..],
            *"T06:00:00+00:00"
        );
    }
    assert_eq!(
        held(&patient.at("2026-02-10T15:50:00Z")),
        [
            "AR-18 2026-02-10T16:30:00+00:00",
            "AR-08 2026-02-11T00:00:00+00:00",
            "AR-02 2026-02-11T03:30:00+00:00",
            "AR-04 2026-02-11T06:00:00+00:00",
            "AR-03 2026-02-11T15:30:00+00:00",
            "AR-05 2026-02-11T15:30:00+00:00",
            "AR-07 2026-02-12T15:30:00+00:00",
        ]
    );
}

/// A third in seven days, and on the very next day.
fn has_one_too_many(patient: &Patient<'_>) {
    let now = patient.at("2026-02-11T15:35:00Z");
    assert_eq!(allowed(&now, "next session")[0], false);
    let warned = [
        "10 February and 11 February: less than a full day lies between these sessions.".to_owned(),
        week("11 February"),
        week("13 February"),
        week("17 February"),
        year(21),
    ];
    assert_eq!(
        logs(&now, "2026-02-11").said(),
        format!(
            "Your session is logged. Rest until 15:45.\n{}",
            warned.join("\n")
        )
    );
    assert_eq!(warnings(&now), warned);
    stands(&now, 3, 4, FAR);
    let now = patient.at("2026-02-13T15:35:00Z");
    logs(&now, "2026-02-13").said();
    stands(&now, 3, 5, FAR);
}

/// "48 hours", where ours is 24.
fn follows_the_therapists_word(patient: &Patient<'_>) {
    let now = patient.at("2026-02-17T15:35:00Z");
    logs(&now, "2026-02-17").said();
    stands(&now, 3, 6, FAR);
    let ours = json!([false, "2026-02-18T15:30:00+00:00", "app_default"]);
    assert_eq!(allowed(&now, "sauna"), ours);
    now.runs("rule told AR-03 48h --who Novak").said();
    let told = json!([false, "2026-02-19T15:30:00+00:00", "clinic"]);
    assert_eq!(allowed(&now, "sauna"), told);
    // Ours stays beside it.
    let sauna: Vec<String> = held(&now)
        .into_iter()
        .filter(|row| row.starts_with("AR-03"))
        .collect();
    assert_eq!(
        sauna,
        [
            "AR-03 2026-02-18T15:30:00+00:00",
            "AR-03 2026-02-19T15:30:00+00:00",
        ]
    );
    assert_eq!(
        patient
            .at("2026-02-18T19:00:00Z")
            .state("heat:6@2026-02-18T19:00"),
        "planned"
    );
}

fn is_held_back_and_goes_on(patient: &Patient<'_>) {
    let evening = patient.at("2026-02-17T18:40:00Z");
    assert_eq!(evening.state("nk-chin-tuck@2026-02-17T18:30"), "held");
    assert_eq!(
        allowed(&evening, "exercises"),
        json!([false, "2026-02-18T00:00:00+00:00", "clinic"])
    );
    assert_eq!(allowed(&evening, "walk"), json!([null, null, null]));
    let morning = patient.at("2026-02-18T08:40:00Z");
    assert_eq!(morning.state("nk-chin-tuck@2026-02-18T08:30"), "planned");
    assert_eq!(allowed(&morning, "exercises"), json!([null, null, null]));
    morning.runs("done nk-chin-tuck@2026-02-18T08:30").said();
    // What was held back was not missed.
    assert!(
        morning
            .runs("why nk-chin-tuck@2026-02-17T18:30")
            .said()
            .starts_with("Chin tuck: Held back until its time was over: session yesterday 15:30"),
    );
    for (date, all) in [
        ("2026-02-20", 7),
        ("2026-02-24", 8),
        ("2026-02-27", 9),
        ("2026-03-03", 10),
    ] {
        let clock = format!("{date}T15:35:00Z");
        let now = patient.at(&clock);
        logs(&now, date).said();
        stands(&now, 2, all, FAR);
    }
}

/// Of Friday's session the person thinks on Monday.
fn is_logged_late(patient: &Patient<'_>) {
    let now = patient.at("2026-03-09T09:00:00Z");
    let state = || {
        let list = now.runs("appointment list --json").json();
        list[9]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state(), "over");
    stands(&now, 1, 10, "2027-02-17");
    assert_eq!(
        logs(&now, "2026-03-06").said(),
        format!("Your session is logged.\n{}", year(21))
    );
    assert_eq!(state(), "logged");
    stands(&now, 2, 11, FAR);
    // Nothing of it is to be done any more; what to watch for is.
    assert_eq!(held(&now), [""; 0]);
    let watched = now.runs("aftercare --json").json();
    assert_eq!(watched[0]["until"], "2026-03-09T15:30:00+00:00");
    assert_eq!(
        watched[4]["until"], "2026-04-05T16:30:00+01:00",
        "thirty days, over a clock change"
    );
}

fn is_longer_than_planned(patient: &Patient<'_>) {
    for (date, all) in [
        ("2026-03-10", 12),
        ("2026-03-13", 13),
        ("2026-03-17", 14),
        ("2026-03-20", 15),
    ] {
        let clock = format!("{date}T15:35:00Z");
        let now = patient.at(&clock);
        logs(&now, date).said();
        stands(&now, 2, all, FAR);
        assert_eq!(warnings(&now), [year(21)]);
    }
    for (date, all) in [("2026-03-24", 16), ("2026-03-27", 17)] {
        let clock = format!("{date}T15:35:00Z");
        let now = patient.at(&clock);
        logs(&now, date).said();
        stands(&now, 2, all, FAR);
        assert_eq!(warnings(&now), [year(21), course(all)]);
    }
}

/// Half an hour before the clocks go from 01:00 to 02:00; the third in seven days.
fn has_a_night_in_which_the_clocks_change(patient: &Patient<'_>) {
    let now = patient.at("2026-03-29T00:35:00Z");
    let ended = "session add --ended 2026-03-29T00:30 --region neck --technique mobilization";
    now.runs(ended).said();
    assert_eq!(
        held(&now),
        [
            "AR-01 2026-03-29T00:45:00+00:00",
            "AR-18 2026-03-29T02:30:00+01:00",
            "AR-08 2026-03-30T00:00:00+01:00",
            "AR-03 2026-03-30T01:30:00+01:00",
            "AR-05 2026-03-30T01:30:00+01:00",
            "AR-04 2026-03-30T06:00:00+01:00",
            "AR-03 2026-03-31T01:30:00+01:00",
            "AR-07 2026-03-31T01:30:00+01:00",
        ]
    );
    assert_eq!(
        allowed(&now, "drive"),
        json!([false, "2026-03-30T06:00:00+01:00", "app_default"])
    );
    assert_eq!(
        warnings(&now),
        [
            week("29 March"),
            week("31 March"),
            week("3 April"),
            year(22),
            course(18),
        ]
    );
    stands(&now, 3, 18, "2027-02-24");
}

/// The clinic calls one off and moves another.
fn is_moved_and_called_off(patient: &Patient<'_>) {
    let now = patient.at("2026-03-30T08:00:00Z");
    let file = patient.file(
        "clinic.ics",
        calendar(&[
            event("20260331", 1, "20260331T150000", "STATUS:CANCELLED\r\n"),
            event("20260403", 1, "20260402T110000", ""),
        ]),
    );
    let said = now.runs(["appointment", "import", &file]);
    assert_eq!(
        said.lines()[0],
        "From the calendar: 0 new, 1 changed, 1 called off."
    );
    stands(&now, 3, 18, FAR);
    let course = now.runs("course --json").json();
    assert_eq!(
        course["booked"],
        json!(["2026-04-02", "2026-04-07", "2026-04-10"])
    );
    let list = now.runs("appointment list --json").json();
    assert_eq!(list[16]["state"], "cancelled");
    assert_eq!(list[17]["at"], "2026-04-02T11:00:00+01:00");
    let now = patient.at("2026-04-02T10:35:00Z");
    now.runs("session add --ended 2026-04-02T11:30 --region neck --technique mobilization")
        .said();
    stands(&now, 3, 19, FAR);
}

/// After the session of 7 April in London, to New York. Elapsed time goes on; days are those of the place.
fn goes_on_a_journey(patient: &Patient<'_>) {
    let now = patient.at("2026-04-07T14:35:00Z");
    logs(&now, "2026-04-07").said();
    stands(&now, 2, 20, FAR);
    let landed = patient.at("2026-04-07T22:00:00Z");
    assert_eq!(
        held(&landed),
        [
            "AR-08 2026-04-08T00:00:00+01:00",
            "AR-04 2026-04-08T06:00:00+01:00",
            "AR-03 2026-04-08T15:30:00+01:00",
            "AR-05 2026-04-08T15:30:00+01:00",
            "AR-03 2026-04-09T15:30:00+01:00",
            "AR-07 2026-04-09T15:30:00+01:00",
        ]
    );
    let landed = landed.in_zone("America/New_York");
    assert_eq!(
        held(&landed),
        [
            "AR-08 2026-04-08T00:00:00-04:00",
            "AR-04 2026-04-08T06:00:00-04:00",
            "AR-03 2026-04-08T10:30:00-04:00",
            "AR-05 2026-04-08T10:30:00-04:00",
            "AR-03 2026-04-09T10:30:00-04:00",
            "AR-07 2026-04-09T10:30:00-04:00",
        ]
    );
    let morning = patient
        .at("2026-04-08T13:00:00Z")
        .in_zone("America/New_York");
    let today = morning.runs("today --json").json();
    let items = today["items"].as_array().unwrap().iter();
    let dues: Vec<&str> = items.map(|item| item["due"].as_str().unwrap()).collect();
    assert_eq!(
        dues,
        [
            "2026-04-08T08:30:00-04:00",
            "2026-04-08T10:30:00-04:00",
            "2026-04-08T18:30:00-04:00",
            "2026-04-08T19:00:00-04:00",
        ],
        "an exercise, how it feels, an exercise, no sauna tonight"
    );
    morning.runs("done nk-chin-tuck@2026-04-08T08:30").said();
    // The clinic's clock does not travel.
    let list = morning.runs("appointment list --json").json();
    assert_eq!(list[19]["at"], "2026-04-10T15:00:00+01:00");
    stands(&morning, 2, 20, FAR);
    // At home again, the last one is logged a day late.
    let home = patient.at("2026-04-11T14:35:00Z");
    logs(&home, "2026-04-10").said();
    stands(&home, 2, 21, FAR);
}

fn ends(patient: &Patient<'_>) {
    let now = patient.at("2026-04-26T08:00:00Z");
    assert_eq!(
        beads(&now),
        "●●●●●●●●●●●●●●●◆◆◆◆◆◆  (21 done, 0 booked, 0 open)"
    );
    assert_eq!(
        now.runs("limits").said(),
        format!(
            "The next date within the limits is Saturday 20 February.\n\
             0 of at most 2 sessions in the last 7 days  (Changed by the plan “Neck course, spring”, taken on 2 February 2026. The article says 2.)\n\
             At least 1 full day between two sessions  (Our default)\n\
             21 of at most 15 sessions in the last 365 days  (Article rule)\n\
             {}\n{}",
            year(21),
            course(21)
        )
    );
    stands(&now, 0, 21, FAR);
    assert_eq!(allowed(&now, "sauna"), json!([null, null, null]));
    assert_eq!(
        allowed(&now, "next session"),
        json!([false, "2027-02-20T00:00:00+00:00", "article"])
    );
    assert_eq!(
        now.runs("aftercare").said(),
        "Watch: Neck pain or headache unlike any before: doctor today; if strong, emergency number now · until 10 May 15:30  (Our default)"
    );
    // All of it is one history: the list has every session, and each can be taken back.
    let sessions = now.runs("session list --json").json();
    assert_eq!(sessions.as_array().unwrap().len(), 21);
    assert_eq!(sessions[0]["ended"], "2026-04-10T15:30:00+01:00");
    assert_eq!(sessions[3]["ended"], "2026-03-29T00:30:00+00:00");
    assert_eq!(now.runs("undo").said(), "Undone: the neck session logged");
    stands(&now, 0, 20, "2027-02-17");
}

/// A session that ended at half past three.
fn logs(now: &Moment<'_, '_>, date: &str) -> Answer {
    let command = format!(
        "session add --ended {date}T15:30 --region neck --technique mobilization --minutes 30"
    );
    now.runs(command.as_str())
}

/// How many in 7 and in 365 days, and the next date allowed; the course counts every one of them.
fn stands(now: &Moment<'_, '_>, week: u16, all: u16, next: &str) {
    let limits = now.runs("limits --json").json();
    let stands = ["last_7_days", "last_365_days", "next_allowed", "course"];
    let course = json!({ "done": all, "planned": 15 });
    let expected = [json!(week), json!(all), json!(next), course];
    assert_eq!(stands.map(|key| limits[key].clone()), expected);
}

fn warnings(now: &Moment<'_, '_>) -> Vec<String> {
    let limits = now.runs("limits --json").json();
    let warnings = limits["warnings"].as_array().unwrap().iter();
    warnings
        .map(|warning| warning.as_str().unwrap().to_owned())
        .collect()
}

fn week(date: &str) -> String {
    format!("3 sessions in the 7 days around {date}: more than 2.")
}

fn year(count: u16) -> String {
    format!(
        "{count} sessions in 365 days, and the limit here is 15. Ask your clinician whether to go on; nothing is locked."
    )
}

fn course(done: u16) -> String {
    format!(
        "{done} sessions so far, and the course was to have 15. Ask your clinician how it goes on."
    )
}

/// What to do and avoid now, and until when.
fn held(now: &Moment<'_, '_>) -> Vec<String> {
    let rows = now.runs("aftercare --json").json();
    let rows = rows.as_array().unwrap().iter();
    let rows = rows.filter(|row| row["kind"] == "do" || row["kind"] == "avoid");
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    rows.map(|row| format!("{} {}", text(row, "rule"), text(row, "until")))
        .collect()
}

fn allowed(now: &Moment<'_, '_>, asked: &str) -> Value {
    let answer = now.runs(["can", asked, "--json"]).json();
    ["allowed", "until", "basis"]
        .map(|key| answer[key].clone())
        .into()
}

fn beads(now: &Moment<'_, '_>) -> String {
    now.runs("course").lines()[1].to_owned()
}

fn event(uid: &str, sequence: u8, starts: &str, more: &str) -> String {
    format!(
        "BEGIN:VEVENT\r\nUID:{uid}@harbour\r\nSEQUENCE:{sequence}\r\nDTSTART;TZID=Europe/London:{starts}\r\nDURATION:PT30M\r\nSUMMARY:A. Novak\r\n{more}END:VEVENT\r\n"
    )
}

fn calendar(events: &[String]) -> String {
    let events = events.concat();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}
