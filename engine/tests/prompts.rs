//! What rings around a session besides its rest: how it feels, what to keep from, what to think of before the
//! next one.

use afterhand_engine::action::{Action, PauseUntil};
use afterhand_engine::diary::ReactionKind;
use afterhand_engine::error::Error;
use afterhand_engine::reminder::State;
use afterhand_engine::session::NewSession;

use crate::companion::sessions::treatment;
use crate::companion::{Companion, chin_tuck};

fn treated(ended: &str, region: &str, techniques: &str) -> Companion {
    Companion::at(&format!("{ended}[Europe/London]"))
        .agent_starts()
        .session(ended, region, techniques)
}

/// What rang, without the rest.
fn rung(person: Companion, until: &str) -> Vec<String> {
    let (_, rung) = person.lives_until(until);
    rung.into_iter()
        .filter(|line| !line.contains("rest:"))
        .collect()
}

#[test]
fn after_a_session_it_is_asked_how_it_feels_as_one_gentle_question_each_time() {
    assert_eq!(
        rung(
            treated("2026-11-24T10:00", "lumbar", "soft"),
            "2026-11-30T00:00"
        ),
        [
            "24 14:00 checkin:1@2026-11-24T14:00",
            "24 19:00 checkin:1@2026-11-24T19:00",
            "24 19:00 heat:1@2026-11-24T19:00",
            "25 10:00 checkin:1@2026-11-25T10:00",
            "26 10:00 checkin:1@2026-11-26T10:00",
            "27 10:00 checkin:1@2026-11-27T10:00",
        ]
    );
}

#[test]
fn two_questions_within_two_hours_are_one() {
    // Four hours and the evening fall close together, in either order.
    for (ended, asked) in [
        ("2026-11-24T14:00", "24 18:00 checkin:1@2026-11-24T18:00"),
        ("2026-11-24T13:01", "24 17:01 checkin:1@2026-11-24T17:01"),
        ("2026-11-24T16:30", "24 19:00 checkin:1@2026-11-24T19:00"),
    ] {
        let rung = rung(treated(ended, "lumbar", "soft"), "2026-11-24T23:59");
        let checkins: Vec<&String> = rung
            .iter()
            .filter(|line| line.contains("checkin"))
            .collect();
        assert_eq!(checkins, [asked], "{ended}");
    }
    let rung = rung(
        treated("2026-11-24T13:00", "lumbar", "soft"),
        "2026-11-24T23:59",
    );
    let checkins = rung.iter().filter(|line| line.contains("checkin"));
    assert_eq!(checkins.count(), 2);
    // Less than two hours after the session it is no evening to ask of.
    let late = self::rung(
        treated("2026-11-24T17:30", "lumbar", "soft"),
        "2026-11-24T23:59",
    );
    assert_eq!(late, ["24 21:30 checkin:1@2026-11-24T21:30"]);
}

#[test]
fn at_night_nobody_is_asked() {
    assert_eq!(
        rung(
            treated("2026-11-24T20:00", "lumbar", "soft"),
            "2026-11-29T00:00"
        ),
        [
            // Four hours later it is midnight; the morning will do.
            "25 07:00 checkin:1@2026-11-25T00:00",
            // A day later.
            "25 19:00 heat:1@2026-11-25T19:00",
            "25 20:00 checkin:1@2026-11-25T20:00",
            "26 20:00 checkin:1@2026-11-26T20:00",
            "27 20:00 checkin:1@2026-11-27T20:00",
        ]
    );
}

#[test]
fn a_check_in_answers_the_question_and_done_does_not() {
    let asked = "checkin:1@2026-11-24T14:00";
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("14:00")
        .rings();
    assert_eq!(person.shown(), [asked]);
    let done = person.act(Action::Done {
        slot: asked.to_owned(),
        confirmed: true,
    });
    assert!(matches!(done, Err(Error::AsksForCheckIn(_))), "{done:?}");
    assert_eq!(person.today().prompts.len(), 1);
    let person = person.when("14:10").feels("N-01=yes");
    assert_eq!(person.shown(), [""; 0]);
    assert_eq!(person.today().prompts.len(), 0);
    // The next one is asked all the same.
    assert_eq!(
        person.when("19:00").raised(),
        ["checkin:1@2026-11-24T19:00", "heat:1@2026-11-24T19:00"]
    );
}

#[test]
fn a_check_in_before_it_was_asked_answers_nothing() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("13:59")
        .feels("N-01=yes")
        .when("14:00");
    assert_eq!(person.raised(), ["checkin:1@2026-11-24T14:00"]);
}

#[test]
fn silence_is_no_answer_and_the_question_goes_when_the_next_comes() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("14:00")
        .rings();
    let state = person.engine.borrow().today(&person.now, |entries| {
        let one = &entries.prompts[0];
        (one.kind(), one.state(entries.history, person.now.instant))
    });
    assert_eq!(state.unwrap(), ("checkin", State::Raised));
    let person = person.when("19:00");
    assert_eq!(
        person.shown(),
        ["checkin:1@2026-11-24T19:00", "heat:1@2026-11-24T19:00"]
    );
    assert_eq!(
        person.why("checkin:1@2026-11-24T14:00"),
        "It rang at 14:00, and was not answered."
    );
}

#[test]
fn after_a_second_session_on_a_day_the_questions_are_about_that() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("13:00")
        .session("13:00", "hip", "soft");
    assert_eq!(
        rung(person, "2026-11-25T23:59"),
        [
            "24 17:00 checkin:2@2026-11-24T17:00",
            "24 19:00 checkin:2@2026-11-24T19:00",
            // Once for both, of the one whose heat waits longer.
            "24 19:00 heat:2@2026-11-24T19:00",
            "25 13:00 checkin:2@2026-11-25T13:00",
        ]
    );
}

#[test]
fn of_two_sessions_the_one_whose_heat_waits_longer_speaks() {
    let person = treated("2026-11-24T10:00", "hip", "deep_massage")
        .when("13:00")
        .session("13:00", "lumbar", "soft");
    let heat: Vec<String> = rung(person, "2026-11-28T00:00")
        .into_iter()
        .filter(|line| line.contains("heat"))
        .collect();
    assert_eq!(
        heat,
        [
            "24 19:00 heat:1@2026-11-24T19:00",
            "25 19:00 heat:1@2026-11-25T19:00"
        ]
    );
}

#[test]
fn the_notice_of_the_evening_goes_by_the_therapists_word() {
    let heat = |person: Companion| -> Vec<String> {
        let rung = rung(person, "2026-12-03T00:00").into_iter();
        rung.filter(|line| line.contains("heat")).collect()
    };
    let treated = || treated("2026-11-24T10:00", "lumbar", "soft");
    assert_eq!(heat(treated().hears("AR-03", "8h")), [""; 0]);
    assert_eq!(heat(treated().hears("AR-03", "33h")).len(), 1);
    assert_eq!(heat(treated().hears("AR-03", "34h")).len(), 2);
    // Nobody needs to hear of it for weeks.
    assert_eq!(heat(treated().hears("AR-03", "30d")).len(), 4);
    // Whoever was treated in the evening has just read it.
    let late = self::treated("2026-11-24T17:30", "lumbar", "soft");
    assert_eq!(heat(late), [""; 0]);
}

#[test]
fn the_notice_of_the_evening_is_over_when_the_time_is_or_at_eleven() {
    let person = treated("2026-11-23T20:30", "lumbar", "soft").when("2026-11-24T19:00");
    let notice = "heat:1@2026-11-24T19:00, 24 19:00 to 24 20:30";
    assert!(
        person.prompts().contains(&notice.to_owned()),
        "{:#?}",
        person.prompts()
    );
    let person = treated("2026-11-24T10:00", "hip", "deep_massage").when("19:00");
    let notice = "heat:1@2026-11-24T19:00, 24 19:00 to 24 23:00";
    assert!(
        person.prompts().contains(&notice.to_owned()),
        "{:#?}",
        person.prompts()
    );
    assert_eq!(
        person.message(Action::Done {
            slot: "heat:1@2026-11-24T19:00".to_owned(),
            confirmed: false
        }),
        "No sauna or hot bath tonight: done."
    );
    assert!(
        !person
            .shown()
            .contains(&"heat:1@2026-11-24T19:00".to_owned())
    );
}

fn booked(at: &str) -> Companion {
    Companion::at("2026-11-20T09:00[Europe/London]")
        .agent_starts()
        .books(at)
}

#[test]
fn the_evening_before_a_session_it_is_time_to_arrange_a_lift_and_two_hours_before_to_think_back() {
    let person = booked("2026-11-24T15:00");
    assert_eq!(
        rung(person, "2026-11-25T00:00"),
        [
            "23 19:00 gate:1@2026-11-24T15:00",
            "24 13:00 before:1@2026-11-24T15:00"
        ]
    );
    let person = booked("2026-11-24T15:00").when("2026-11-23T19:00");
    let card = person.today().prompts.remove(0);
    assert_eq!(card.title, "Your session: tomorrow 15:00");
    assert_eq!(
        card.text,
        "Arrange a lift home: driving has to wait afterwards."
    );
    assert_eq!(card.lines.len(), 5);
    assert_eq!(card.lines[1], "fever, or shivering");
    // Both are over when it begins.
    assert_eq!(person.when("2026-11-24T14:59").today().prompts.len(), 2);
    let person = booked("2026-11-24T15:00").when("2026-11-24T15:00");
    assert_eq!(person.today().prompts.len(), 0);
}

#[test]
fn who_is_pregnant_is_asked_whether_that_is_agreed() {
    let person = booked("2026-11-24T15:00").when("2026-11-23T19:00");
    let person = person.screens("SC-30=yes");
    let lines = person.today().prompts.remove(0).lines;
    assert_eq!(
        lines.last().map(String::as_str),
        Some("Pregnant? A session only if your midwife, doctor or therapist has agreed")
    );
}

#[test]
fn two_hours_before_a_session_the_reactions_to_the_last_one_are_told_in_two_lines() {
    let person = Companion::at("2026-11-20T10:00[Europe/London]")
        .logs(NewSession {
            before: Some(6),
            after: Some(4),
            ..treatment("2026-11-20T10:00", "neck", "soft")
        })
        .when("18:00")
        .has(ReactionKind::Soreness, "17:00")
        .books("2026-11-24T15:00")
        .when("2026-11-24T13:00");
    let prompts = person.today().prompts;
    let card = prompts
        .iter()
        .find(|card| card.id.starts_with("before:"))
        .unwrap();
    assert_eq!(card.text, "Tell your therapist how you reacted last time.");
    assert_eq!(
        card.lines,
        [
            "After the session 20 November 10:00: soreness, not over yet.",
            "Pain 6 before it, 4 just after it."
        ]
    );
    let nothing = booked("2026-11-24T15:00").when("2026-11-24T13:00");
    let prompts = nothing.today().prompts;
    assert_eq!(
        prompts
            .iter()
            .find(|card| card.id.starts_with("before:"))
            .unwrap()
            .lines,
        [""; 0]
    );
}

#[test]
fn an_appointment_that_is_called_off_or_moved_rings_no_more_at_its_old_time() {
    let person = booked("2026-11-24T15:00").calls_off("1");
    assert_eq!(rung(person, "2026-11-25T00:00"), [""; 0]);
    let person = booked("2026-11-24T15:00").rebooks("1", "2026-11-26T09:00");
    assert_eq!(
        rung(person, "2026-11-27T00:00"),
        [
            "25 19:00 gate:1@2026-11-26T09:00",
            "26 07:00 before:1@2026-11-26T09:00"
        ]
    );
    // Moved after it had rung: it rings again for its new time, and the old one goes.
    let person = booked("2026-11-24T15:00").when("2026-11-23T19:00").rings();
    let person = person.when("20:00").rebooks("1", "2026-11-26T15:00");
    assert_eq!(person.shown(), [""; 0]);
    assert_eq!(
        rung(person, "2026-11-25T19:00"),
        ["25 19:00 gate:1@2026-11-26T15:00"]
    );
}

#[test]
fn an_appointment_made_late_rings_at_once_and_once() {
    let person = Companion::at("2026-11-24T14:00[Europe/London]")
        .agent_starts()
        .books("2026-11-24T15:00");
    assert_eq!(
        rung(person, "2026-11-24T23:00"),
        [
            "24 14:00 gate:1@2026-11-24T15:00",
            "24 14:00 before:1@2026-11-24T15:00"
        ]
    );
    // One that is over rings not at all.
    let person = Companion::at("2026-11-24T14:00[Europe/London]")
        .agent_starts()
        .books("2026-11-24T13:30");
    assert_eq!(rung(person, "2026-11-24T23:00"), [""; 0]);
}

#[test]
fn a_session_that_was_had_earlier_than_booked_ends_what_rings_before_it() {
    let person = booked("2026-11-24T15:00").when("2026-11-24T14:45");
    assert_eq!(person.raised().len(), 2);
    let person = person.session("14:40", "neck", "soft");
    assert_eq!(person.raised(), [""; 0]);
    assert_eq!(person.undo().raised().len(), 2);
}

#[test]
fn an_early_session_has_its_two_hours_in_quiet_hours() {
    assert_eq!(
        rung(booked("2026-11-24T08:00"), "2026-11-24T12:00"),
        [
            "23 19:00 gate:1@2026-11-24T08:00",
            "24 07:00 before:1@2026-11-24T08:00"
        ]
    );
    // There is no time left for it.
    assert_eq!(
        rung(booked("2026-11-24T06:30"), "2026-11-24T12:00"),
        ["23 19:00 gate:1@2026-11-24T06:30"]
    );
}

#[test]
fn appointments_of_a_plan_ring_at_its_own_clock_and_once() {
    let plan = chin_tuck(&["08:30"], "[[appointment]]\nat = 2026-11-24T15:00:00").replace(
        "id = \"plan\"",
        "id = \"plan\"\nzone = \"America/New_York\"",
    );
    let person = Companion::at("2026-11-23T09:00[Europe/London]")
        .agent_starts()
        .plan(&plan);
    let key = "plan:plan@2026-11-24T15:00";
    assert_eq!(
        person.appointments(),
        [format!("{key} 2026-11-24T20:00:00+00:00")]
    );
    let rung: Vec<String> = rung(person, "2026-11-25T00:00")
        .into_iter()
        .filter(|line| line.contains(key))
        .collect();
    assert_eq!(
        rung,
        [
            format!("23 19:00 gate:{key}@2026-11-24T15:00"),
            format!("24 18:00 before:{key}@2026-11-24T15:00")
        ]
    );
    // Such an id is read as it is written.
    let person = Companion::at("2026-11-23T19:30[Europe/London]").plan(&plan);
    let id = format!("gate:{key}@2026-11-24T15:00");
    assert!(person.why(&id).contains("not been shown") || !person.why(&id).is_empty());
    let person = person.done(&id);
    assert!(person.today().prompts.is_empty());
}

#[test]
fn in_a_pause_nothing_is_said_and_after_it_what_is_still_true() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("13:00")
        .pauses(PauseUntil::Then("2026-11-24T15:00".to_owned()));
    assert_eq!(
        rung(person, "2026-11-24T18:00"),
        ["24 15:00 checkin:1@2026-11-24T14:00"]
    );
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("13:00")
        .pauses(PauseUntil::Tomorrow);
    assert_eq!(
        rung(person, "2026-11-25T09:00"),
        // The question of the evening is still open in the morning only until seven.
        [""; 0]
    );
}

#[test]
fn quiet_hours_that_change_do_not_let_it_ring_twice() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("14:00")
        .rings()
        .when("14:30")
        .chooses("quiet", "13:30-16:00");
    assert_eq!(
        rung(person, "2026-11-24T18:00"),
        [""; 0],
        "it has been said at two"
    );
}

#[test]
fn what_was_sent_away_stays_away() {
    let asked = "checkin:1@2026-11-24T14:00";
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("14:00")
        .rings()
        .dismisses(asked);
    assert_eq!(person.shown(), [""; 0]);
    // It can still be answered on the page.
    assert_eq!(person.today().prompts[0].id, asked);
    assert_eq!(person.when("16:00").after_restart().shown(), [""; 0]);
}

#[test]
fn the_rest_rings_as_ever() {
    let person = treated("2026-11-24T23:00", "neck", "soft");
    let (_, rung) = person
        .pauses(PauseUntil::Tomorrow)
        .lives_until("2026-11-25T06:59");
    assert_eq!(rung, ["24 23:15 rest:1@2026-11-24T23:15"]);
}

#[test]
fn today_lists_what_can_still_be_answered_from_the_evening_before() {
    let person = booked("2026-11-24T15:00").when("2026-11-24T08:00");
    let engine = person.engine.borrow();
    let listed = engine.today(&person.now, |entries| {
        let prompts = entries.prompts.iter();
        prompts
            .map(|one| {
                format!(
                    "{} {:?}",
                    one.id,
                    one.state(entries.history, person.now.instant)
                )
            })
            .collect::<Vec<String>>()
    });
    assert_eq!(
        listed.unwrap(),
        [
            "gate:1@2026-11-24T15:00 Open",
            "before:1@2026-11-24T15:00 Planned"
        ]
    );
}

#[test]
fn the_evening_is_where_the_person_is_and_comes_once() {
    let person = treated("2026-11-24T10:00", "lumbar", "soft")
        .when("15:00")
        .travels_to("America/New_York");
    // Elapsed times are as they were; the evening is New York's.
    assert_eq!(
        rung(person, "2026-11-26T00:00"),
        [
            "24 10:00 checkin:1@2026-11-24T14:00",
            "24 19:00 checkin:1@2026-11-24T19:00",
            "24 19:00 heat:1@2026-11-24T19:00",
            "25 07:00 checkin:1@2026-11-25T10:00",
        ]
    );
    // Whoever has heard of it in London does not hear of it again over there.
    let (person, _) = treated("2026-11-24T10:00", "lumbar", "soft").lives_until("2026-11-24T20:00");
    assert_eq!(
        rung(person.travels_to("America/New_York"), "2026-11-25T00:00"),
        [""; 0]
    );
}
