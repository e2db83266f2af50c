//! Sessions that a person had: logged, changed, removed; what follows from several; and the time after one
//! through clock changes and flights.

use afterhand_engine::action::Action;
use afterhand_engine::error::{Error, Question};
use afterhand_engine::session::{Ended, NewSession, Session};

use crate::companion::sessions::treatment;
use crate::companion::{Companion, chin_tuck, now};

fn at_three() -> Companion {
    Companion::at("2026-11-24T15:00[Europe/London]")
}

/// With everything that can be said of it.
fn told_in_full() -> NewSession {
    NewSession {
        minutes: Some(25),
        therapist: Some("  أ. نوفاك ".to_owned()),
        before: Some(6),
        after: Some(4),
        oil: true,
        note: Some("Keep the shoulder low.".to_owned()),
        confirmed: false,
        ..treatment("2026-11-24T14:40", "neck", "soft mobilization soft")
    }
}

#[test]
fn everything_said_of_a_session_is_kept_and_shown() {
    let person = at_three().logs(told_in_full()).after_restart();
    let kept = person.last_session();
    assert_eq!(kept.ended.to_rfc3339(), "2026-11-24T14:40:00+00:00");
    assert_eq!(kept.zone, "Europe/London");
    assert_eq!(kept.techniques.len(), 2);
    assert_eq!(kept.therapist.as_deref(), Some("أ. نوفاك"));
    assert!(kept.oil);
    let line = person.sessions_page().sessions.remove(0);
    assert_eq!(line.when, "24 November 2026 14:40");
    assert_eq!(line.pain.as_deref(), Some("Pain 6 before it, 4 after it"));
    assert_eq!(line.note.as_deref(), Some("Keep the shoulder low."));
    let form = person.session_form(Some(1), None);
    assert_eq!(
        (form.date.as_str(), form.time.as_str(), form.is_then),
        ("2026-11-24", "14:40", true)
    );
    assert_eq!(
        (form.minutes, form.before, form.after, form.oil),
        (Some(25), Some(6), Some(4), true)
    );
}

#[test]
fn what_the_therapist_said_is_pinned_for_seventy_two_hours() {
    let person = at_three().logs(told_in_full());
    let pinned = |person: &Companion| -> Vec<String> {
        let pinned = person.today().pinned.into_iter();
        pinned
            .map(|one| format!("{} ({})", one.text, one.from))
            .collect()
    };
    assert_eq!(
        pinned(&person),
        ["Keep the shoulder low. (أ. نوفاك, today 14:40)"]
    );
    let person = person.when("2026-11-27T14:39");
    assert_eq!(pinned(&person).len(), 1);
    assert_eq!(pinned(&person.when("2026-11-27T14:40")), [""; 0]);
}

fn refused(person: &Companion, session: NewSession) -> Error {
    person.act(Action::LogSession(session)).unwrap_err()
}

#[test]
fn minutes_outside_what_is_usual_are_asked_back_and_kept_if_meant() {
    let person = at_three();
    let with = |minutes, confirmed| NewSession {
        minutes: Some(minutes),
        confirmed,
        ..treatment("2026-11-24T14:40", "neck", "soft")
    };
    for minutes in [1, 14, 31, 240] {
        let asked = refused(&person, with(minutes, false));
        assert!(
            matches!(
                asked,
                Error::Ask(Question::SessionMinutes { least: 15, most: 30, minutes: asked }) if asked == minutes
            ),
            "{asked:?}"
        );
    }
    for minutes in [0, 241] {
        assert!(matches!(
            refused(&person, with(minutes, true)),
            Error::SessionMinutes
        ));
    }
    let person = person
        .logs(with(15, false))
        .logs(with(30, false))
        .logs(with(45, true));
    assert_eq!(person.last_session().minutes, Some(45));
    assert_eq!(person.account().done.len(), 3);
}

#[test]
fn what_cannot_be_is_refused_and_what_is_unlikely_is_asked() {
    let person = at_three();
    let session = treatment("2026-11-24T14:40", "neck", "soft");
    let none = NewSession {
        techniques: Vec::new(),
        ..session.clone()
    };
    assert!(matches!(refused(&person, none), Error::NoTechnique));
    for score in [(Some(11), None), (None, Some(255))] {
        let scored = NewSession {
            before: score.0,
            after: score.1,
            ..session.clone()
        };
        assert!(matches!(refused(&person, scored), Error::PainScore));
    }
    let unsure = |ended: &str| NewSession {
        confirmed: false,
        ..treatment(ended, "neck", "soft")
    };
    assert!(matches!(
        refused(&person, unsure("2026-11-24T15:01")),
        Error::Ask(Question::SessionInFuture { .. })
    ));
    assert!(matches!(
        refused(&person, unsure("2026-10-25T14:59")),
        Error::Ask(Question::SessionLongAgo { .. })
    ));
    assert!(
        person
            .act(Action::LogSession(unsure("2026-10-25T15:00")))
            .is_ok()
    );
    assert!(matches!(
        person.act(Action::RemoveSession { id: 9 }),
        Err(Error::UnknownSession(9))
    ));
    assert!(matches!(
        person.act(Action::ChangeSession { id: 9, session }),
        Err(Error::UnknownSession(9))
    ));
}

#[test]
fn a_session_is_changed_removed_and_all_of_it_can_be_taken_back() {
    let person = at_three().session("14:40", "neck", "manipulation");
    let first = person.last_session();
    let person = person.changes_session(1, treatment("2026-11-24T13:00", "lumbar", "soft"));
    assert_eq!(person.undo_label(), "Undo: lower back session changed");
    let second = person.last_session();
    assert_eq!(second.ended.to_rfc3339(), "2026-11-24T13:00:00+00:00");
    assert_eq!(second.id, 1);
    let ends = |person: &Companion| person.verdict("drive");
    assert_eq!(
        ends(&person),
        "AR-04 until 2026-11-24T17:00:00+00:00 (app_default)"
    );
    let person = person.removes_session(1);
    assert_eq!(
        (ends(&person), person.windows()),
        ("free".to_owned(), Vec::new())
    );
    assert_eq!(person.undo_label(), "Undo: lower back session removed");
    let person = person.undo();
    assert_eq!(person.last_session(), second);
    let person = person.undo();
    assert_eq!(person.last_session(), first);
    assert_eq!(
        ends(&person),
        "AR-04 until 2026-11-25T06:00:00+00:00 (app_default)"
    );
    let person = person.undo();
    assert_eq!(person.account().done.len(), 0);
    let person = person.redo().redo();
    assert_eq!(person.last_session(), second);
    let person = person.redo();
    assert_eq!(person.windows(), [""; 0]);
}

#[test]
fn whoever_changes_something_else_keeps_the_second_and_the_zone() {
    let mut person = at_three();
    person.now.instant += chrono::TimeDelta::seconds(42);
    let person = person.logs(NewSession {
        ended: Ended::Now,
        ..treatment("", "neck", "soft")
    });
    assert_eq!(
        person.last_session().ended.to_rfc3339(),
        "2026-11-24T15:00:42+00:00"
    );
    let person = person.travels_to("America/New_York");
    let form = person.session_form(Some(1), None);
    let at = format!("{}T{}", form.date, form.time);
    assert_eq!(at, "2026-11-24T10:00");
    let person = person.changes_session(1, treatment(&at, "hip", "soft"));
    let changed = person.last_session();
    assert_eq!(changed.ended.to_rfc3339(), "2026-11-24T15:00:42+00:00");
    assert_eq!(changed.zone, "Europe/London");
    // Another minute is another time, here.
    let person = person.changes_session(1, treatment("2026-11-24T09:59", "hip", "soft"));
    let moved = person.last_session();
    assert_eq!(moved.ended.to_rfc3339(), "2026-11-24T14:59:00+00:00");
    assert_eq!(moved.zone, "America/New_York");
}

#[test]
fn a_time_that_clocks_show_twice_stays_the_one_it_was() {
    let person = Companion::at("2026-10-25T03:00[Europe/London]");
    let second = treatment("2026-10-25T01:30:00+00:00", "neck", "soft");
    let person = person.logs(second);
    let form = person.session_form(Some(1), None);
    assert_eq!(
        (form.date.as_str(), form.time.as_str()),
        ("2026-10-25", "01:30")
    );
    let person = person.changes_session(1, treatment("2026-10-25T01:30", "hip", "soft"));
    assert_eq!(
        person.last_session().ended.to_rfc3339(),
        "2026-10-25T01:30:00+00:00"
    );
    // Whoever names the offset means the other one.
    let person = person.changes_session(1, treatment("2026-10-25T01:30:00+01:00", "hip", "soft"));
    assert_eq!(
        person.last_session().ended.to_rfc3339(),
        "2026-10-25T00:30:00+00:00"
    );
}

/// Of one rule.
fn row(person: &Companion, rule: &str) -> (String, Option<String>) {
    let rows = person.today().aftercare.unwrap().rows.into_iter();
    let mut rows = rows.filter(|row| row.rule == rule);
    let row = rows.next().unwrap();
    assert!(rows.next().is_none(), "{rule} stands twice");
    (row.until, row.session)
}

#[test]
fn of_two_sessions_on_one_day_the_strictest_counts_and_says_which_it_is_from() {
    let person = Companion::at("2026-11-24T18:00[Europe/London]")
        .session("10:00", "hip", "deep_massage")
        .session("16:00", "lumbar", "soft");
    let row = |rule| row(&person, rule);
    let hip = Some("hip session today 10:00".to_owned());
    let back = Some("lower back session today 16:00".to_owned());
    assert_eq!(
        row("AR-03"),
        ("until Thursday 10:00".to_owned(), hip.clone())
    );
    assert_eq!(row("AR-17"), ("until Thursday 10:00".to_owned(), hip));
    assert_eq!(
        row("AR-07"),
        ("until Thursday 16:00".to_owned(), back.clone())
    );
    assert_eq!(row("AR-04"), ("until 20:00".to_owned(), back));
    // With one session nobody needs to be told which.
    let person = person.removes_session(1);
    assert_eq!(
        self::row(&person, "AR-03"),
        ("until tomorrow 16:00".to_owned(), None)
    );
}

#[test]
fn a_session_that_is_added_late_counts_from_when_it_was() {
    let person = at_three().session("14:40", "lumbar", "soft").session(
        "2026-11-23T20:00",
        "neck",
        "manipulation",
    );
    // The earlier one is on record later; the page is about the one that ended last.
    assert_eq!(
        person.today().subheading,
        "Ended today 14:40 · lower back · soft-tissue massage"
    );
    assert_eq!(row(&person, "AR-05").0, "until tomorrow 14:40");
    assert_eq!(
        person.verdict("drive"),
        "AR-04 until 2026-11-24T18:40:00+00:00 (app_default)"
    );
    let acted = person.log("2026-11-20T09:00", "hip", "soft").unwrap();
    assert_eq!(acted.message, "Your session is logged.");
}

#[test]
fn what_followed_from_a_session_that_was_removed_is_gone() {
    let person = at_three()
        .plan(&chin_tuck(&["20:00"], ""))
        .session("14:40", "neck", "soft")
        .logs(told_in_full())
        .removes_session(2)
        .when("20:00");
    assert_eq!(person.today().pinned.len(), 0);
    assert_eq!(
        person.raised(),
        ["checkin:1@2026-11-24T18:40", "heat:1@2026-11-24T19:00"]
    );
    let person = person.removes_session(1);
    assert_eq!(person.raised(), ["nk-chin-tuck@2026-11-24T20:00"]);
    assert!(person.today().aftercare.is_none());
}

/// Every window there is after a session of the neck with everything that has rules, at each of two moments.
fn every_window(night: &str) -> Vec<String> {
    let person = Companion::at(&format!("{night}T00:30[Europe/London]")).session(
        "00:30",
        "neck",
        "manipulation deep_massage soft",
    );
    let mut windows = person.windows();
    let person = person.when("00:50");
    windows.extend(person.windows());
    let mut seen: Vec<String> = Vec::new();
    for window in windows {
        let (rule, span) = window.split_once(' ').unwrap();
        let until = span.split_once("→ ").unwrap().1;
        let line = format!("{rule} {until}");
        if !seen.contains(&line) {
            seen.push(line);
        }
    }
    seen.sort();
    seen
}

#[test]
fn in_the_night_of_the_spring_elapsed_times_are_real_ones() {
    assert_eq!(
        every_window("2026-03-29"),
        [
            "AR-01 2026-03-29T00:45:00+00:00",
            // Twelve hours on clocks that skip one.
            "AR-02 2026-03-29T13:30:00+01:00",
            // After deep massage 48 hours.
            "AR-03 2026-03-31T01:30:00+01:00",
            "AR-04 2026-03-30T06:00:00+01:00",
            "AR-05 2026-03-30T01:30:00+01:00",
            "AR-06 2026-04-01T01:30:00+01:00",
            "AR-07 2026-03-31T01:30:00+01:00",
            "AR-08 2026-03-30T00:00:00+01:00",
            "AR-09 2026-04-01T01:30:00+01:00",
            "AR-10 2026-04-01T01:30:00+01:00",
            "AR-10 2026-04-28T01:30:00+01:00",
            "AR-11 2026-04-01T01:30:00+01:00",
            "AR-17 2026-03-31T01:30:00+01:00",
            "AR-18 2026-03-29T02:30:00+01:00",
            "AR-22 2026-03-29T02:30:00+01:00",
        ]
    );
}

#[test]
fn in_the_night_of_the_autumn_elapsed_times_are_real_ones() {
    assert_eq!(
        every_window("2026-10-25"),
        [
            "AR-01 2026-10-25T00:45:00+01:00",
            "AR-03 2026-10-26T23:30:00+00:00",
            "AR-04 2026-10-26T06:00:00+00:00",
            "AR-05 2026-10-25T23:30:00+00:00",
            "AR-06 2026-10-27T23:30:00+00:00",
            "AR-07 2026-10-26T23:30:00+00:00",
            "AR-08 2026-10-26T00:00:00+00:00",
            "AR-09 2026-10-27T23:30:00+00:00",
            "AR-10 2026-10-27T23:30:00+00:00",
            "AR-10 2026-11-23T23:30:00+00:00",
            "AR-11 2026-10-27T23:30:00+00:00",
            "AR-17 2026-10-26T23:30:00+00:00",
            "AR-18 2026-10-25T01:30:00+01:00",
            "AR-22 2026-10-25T01:30:00+01:00",
        ]
    );
}

#[test]
fn on_both_nights_driving_waits_four_hours_after_the_low_back() {
    for (night, until) in [
        ("2026-03-29", "2026-03-29T05:30:00+01:00"),
        ("2026-10-25", "2026-10-25T03:30:00+00:00"),
    ] {
        let person = Companion::at(&format!("{night}T00:30[Europe/London]"))
            .session("00:30", "lumbar", "soft");
        assert_eq!(
            person.verdict("drive"),
            format!("AR-04 until {until} (app_default)")
        );
        let before = person.instant(until) - chrono::TimeDelta::milliseconds(1);
        let mut person = person;
        person.now.instant = before;
        assert!(person.can("drive").forbidden);
        let person = person.when(until);
        assert!(!person.can("drive").forbidden);
    }
}

fn until(person: &Companion, rule: &str) -> String {
    let windows = person.windows();
    let of_rule = windows.iter().filter(|window| window.starts_with(rule));
    let until = of_rule.map(|window| window.split_once("→ ").unwrap().1.to_owned());
    until.max().unwrap_or_default()
}

#[test]
fn on_a_flight_elapsed_times_stay_and_days_follow_the_calendar_of_the_place() {
    let person = at_three()
        .session("14:40", "neck", "manipulation")
        .when("16:00");
    assert_eq!(until(&person, "AR-04"), "2026-11-25T06:00:00+00:00");
    let person = person.travels_to("America/New_York");
    assert_eq!(until(&person, "AR-03"), "2026-11-25T09:40:00-05:00");
    assert_eq!(until(&person, "AR-07"), "2026-11-26T09:40:00-05:00");
    assert_eq!(until(&person, "AR-09"), "2026-11-27T09:40:00-05:00");
    assert_eq!(until(&person, "AR-04"), "2026-11-25T06:00:00-05:00");
    assert_eq!(until(&person, "AR-08"), "2026-11-25T00:00:00-05:00");
    let person = person.travels_to("Asia/Tokyo");
    assert_eq!(until(&person, "AR-03"), "2026-11-25T23:40:00+09:00");
    assert_eq!(until(&person, "AR-04"), "2026-11-25T06:00:00+09:00");
    // There the day after has begun already.
    assert_eq!(until(&person, "AR-08"), "");
    let person = person.travels_to("Europe/London");
    assert_eq!(until(&person, "AR-04"), "2026-11-25T06:00:00+00:00");
}

#[test]
fn driving_waits_four_hours_even_where_the_next_morning_is_nearer() {
    // A session that ended at three in the morning over there.
    let person = Companion::at("2026-11-24T23:30[Europe/London]").session("23:30", "neck", "soft");
    assert_eq!(until(&person, "AR-04"), "2026-11-25T06:00:00+00:00");
    let person = Companion::at("2026-11-24T18:50[Europe/London]")
        .session("18:50", "neck", "soft")
        .travels_to("Asia/Tokyo");
    // 03:50 on the 25th there; until the morning of the 26th.
    assert_eq!(until(&person, "AR-04"), "2026-11-26T06:00:00+09:00");
}

#[test]
fn a_clinicians_word_and_a_therapists_stand_beside_ours() {
    let clinic = chin_tuck(
        &["08:30"],
        "[[aftercare]]\nrule = \"AR-05\"\nlasts = \"12h\"",
    );
    let person = at_three()
        .plan(&clinic)
        .session("14:40", "lumbar", "soft")
        .hears("AR-07", "72h")
        .hears("AR-03", "6h");
    let rows = person.rows();
    for expected in [
        "AR-03: until 20:40 (Clinic rule), beside it Our default: until tomorrow 14:40",
        "AR-05: until tomorrow 02:40 (Clinic rule), beside it Our default: until tomorrow 14:40",
        "AR-07: until Friday 14:40 (Clinic rule), beside it Our default: until Thursday 14:40",
    ] {
        assert!(
            rows.iter().any(|row| row == expected),
            "{expected} {rows:#?}"
        );
    }
    let settings = person.page(&afterhand_engine::view::Route::Settings);
    let afterhand_engine::view::Page::Settings(settings) = settings else {
        panic!("not the settings")
    };
    let told: Vec<String> = settings
        .told
        .into_iter()
        .map(|told| format!("{} {}", told.rule, told.from))
        .collect();
    assert_eq!(
        told,
        [
            "AR-03 A. Novak, as you noted on 24 November 2026",
            "AR-07 A. Novak, as you noted on 24 November 2026"
        ]
    );
    let person = person.hears("ar-07", "");
    assert!(
        person
            .rows()
            .contains(&"AR-07: until Thursday 14:40 (Our default)".to_owned()),
        "{:#?}",
        person.rows()
    );
    assert_eq!(person.undo_label(), "Undo: your therapist’s word on AR-07");
}

#[test]
fn a_therapists_word_is_of_the_day_that_it_was_noted_on_where_the_person_is() {
    // It is still the 24th in Greenwich.
    let person = Companion::at("2026-11-25T09:00[Pacific/Auckland]")
        .session("08:30", "lumbar", "soft")
        .hears("AR-07", "72h");
    let rows = person.today().aftercare.unwrap().rows.into_iter();
    let mut sources = rows.filter(|row| row.rule == "AR-07");
    assert_eq!(
        sources.next().unwrap().sources,
        ["A. Novak, as you noted on 25 November 2026"]
    );
}

#[test]
fn nobodys_word_ends_the_watch_for_danger_and_only_real_rules_can_be_told() {
    let person = at_three().session("14:40", "neck", "soft");
    let tell = |rule: &str, lasts: &str| {
        person.act(Action::TellRule(afterhand_engine::aftercare::NewToldRule {
            rule: rule.to_owned(),
            lasts: Some(lasts.to_owned()),
            who: None,
        }))
    };
    for fixed in [
        "AR-06", "AR-09", "AR-10", "AR-11", "AR-12", "AR-16", "AR-20", "AR-25",
    ] {
        assert!(
            matches!(tell(fixed, "1h"), Err(Error::RuleFixed(_))),
            "{fixed}"
        );
    }
    assert!(matches!(tell("AR-99", "1h"), Err(Error::UnknownRule(_))));
    for length in ["", "soon", "0h", "91d", "-1h"] {
        assert!(
            matches!(tell("AR-03", length), Err(Error::RuleLength)),
            "{length}"
        );
    }
    assert!(tell("AR-03", "90d").is_ok());
    // Nothing was ever said of AR-07: there is nothing to take back, and no Undo of something else.
    let nothing = person
        .act(Action::TellRule(afterhand_engine::aftercare::NewToldRule {
            rule: "AR-07".to_owned(),
            lasts: None,
            who: None,
        }))
        .unwrap();
    assert_eq!(nothing.undo, None);
}

#[test]
fn a_session_knows_its_date_where_it_was() {
    let session = Session {
        id: 1,
        ended: now("2026-11-24T23:30[America/New_York]").instant,
        zone: "America/New_York".to_owned(),
        region: afterhand_engine::body::Region::Neck,
        techniques: vec![afterhand_engine::body::Technique::Soft],
        minutes: None,
        therapist: None,
        before: None,
        after: None,
        oil: false,
        note: None,
    };
    assert_eq!(session.date().to_string(), "2026-11-24");
    let nowhere = Session {
        zone: "Etc/Unknown".to_owned(),
        ..session
    };
    assert_eq!(nowhere.date().to_string(), "2026-11-25");
}
