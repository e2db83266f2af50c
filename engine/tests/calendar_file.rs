//! What goes into a calendar elsewhere, and what becomes of what is there already.

use std::collections::HashMap;

use afterhand_engine::calendar_file::{CalendarChoice, CalendarEvent, When};

use crate::companion::Companion;
use crate::companion::sessions::imported;

const PLAN: &str = r#"
format = 1
id = "neck"
title = "Neck"
issued = 2026-11-01
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
reps = 5
times = ["08:30", "15:00"]
days = "daily"
[[appointment]]
at = 2026-12-03T15:00:00
minutes = 30
"#;

const EVERYTHING: CalendarChoice = CalendarChoice {
    from: None,
    until: None,
    exercises: true,
    appointments: true,
    aftercare: true,
    alarms: true,
    private: false,
};

fn events(companion: &Companion) -> Vec<CalendarEvent> {
    let engine = companion.engine.borrow();
    let file = engine.calendar_file(&EVERYTHING, &companion.now).unwrap();
    file.events
}

/// A calendar that takes one file after the other.
#[derive(Default)]
struct Phone(HashMap<String, CalendarEvent>);

impl Phone {
    fn imports(&mut self, companion: &Companion) -> &mut Phone {
        for event in events(companion) {
            if let Some(before) = self.0.get(&event.uid) {
                assert!(before.sequence <= event.sequence);
            }
            self.0.insert(event.uid.clone(), event);
        }
        self
    }

    fn shows(&self) -> Vec<String> {
        let there = self.0.values().filter(|event| !event.cancelled);
        let mut lines: Vec<String> = there.map(line).collect();
        lines.sort();
        lines
    }
}

fn line(event: &CalendarEvent) -> String {
    let starts = match &event.starts {
        When::Local(at, _) => at.format("%Y-%m-%d %H:%M").to_string(),
        When::Instant(at) => at.format("%Y-%m-%d %H:%MZ").to_string(),
    };
    let until = event
        .rule
        .as_ref()
        .map(|rule| rule.until.format(" until %Y-%m-%d").to_string());
    format!("{starts}{}: {}", until.unwrap_or_default(), event.title)
}

#[test]
fn a_time_that_a_new_version_leaves_out_ends_with_what_there_was_of_it() {
    let mut phone = Phone::default();
    let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN);
    phone.imports(&companion);
    let companion = companion
        .when("2026-11-24T10:00")
        .plan(&PLAN.replace(r#", "15:00""#, ""));
    phone.imports(&companion.when("2026-11-25T10:00"));
    assert_eq!(
        phone.shows(),
        [
            "2026-11-20 15:00 until 2026-11-23: Chin tuck, 5 times, hold 5 s",
            "2026-11-25 08:30 until 2027-11-25: Chin tuck, 5 times, hold 5 s",
            "2026-12-03 15:00: Session"
        ]
    );
}

#[test]
fn a_dose_that_was_never_due_is_cancelled() {
    let mut phone = Phone::default();
    let companion = Companion::at("2026-11-20T20:00[Europe/London]").plan(PLAN);
    phone.imports(&companion);
    let companion = companion
        .when("2026-11-20T21:00")
        .plan(&PLAN.replace("reps = 5", "reps = 8"));
    phone.imports(&companion);
    assert_eq!(
        phone.shows(),
        [
            "2026-11-21 08:30 until 2027-11-20: Chin tuck, 8 times, hold 5 s",
            "2026-11-21 15:00 until 2027-11-20: Chin tuck, 8 times, hold 5 s",
            "2026-12-03 15:00: Session"
        ]
    );
}

#[test]
fn nothing_is_cancelled_that_no_file_can_have_had() {
    let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN);
    assert!(events(&companion).iter().all(|event| !event.cancelled));
    let companion = companion.when("2026-12-20T07:00");
    assert!(events(&companion).iter().all(|event| !event.cancelled));
}

#[test]
fn a_time_that_was_moved_leaves_the_old_one() {
    let mut phone = Phone::default();
    let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN);
    phone.imports(&companion);
    let companion = companion.moves_following("nk-chin-tuck@2026-11-20T15:00", "16:00");
    phone.imports(&companion);
    assert_eq!(
        phone.shows(),
        [
            "2026-11-20 08:30 until 2027-11-20: Chin tuck, 5 times, hold 5 s",
            "2026-11-20 16:00 until 2027-11-20: Chin tuck, 5 times, hold 5 s",
            "2026-12-03 15:00: Session"
        ]
    );
}

#[test]
fn a_plans_appointment_that_the_person_changes_stays_one() {
    let mut phone = Phone::default();
    let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN);
    phone.imports(&companion);
    let companion = companion.rebooks("plan:neck@2026-12-03T15:00", "2026-12-04T10:00");
    phone.imports(&companion);
    assert_eq!(
        phone.shows(),
        [
            "2026-11-20 08:30 until 2027-11-20: Chin tuck, 5 times, hold 5 s",
            "2026-11-20 15:00 until 2027-11-20: Chin tuck, 5 times, hold 5 s",
            "2026-12-04 10:00: Session"
        ]
    );
    let companion = companion.calls_off("1");
    phone.imports(&companion);
    assert_eq!(
        phone.shows(),
        [
            "2026-11-20 08:30 until 2027-11-20: Chin tuck, 5 times, hold 5 s",
            "2026-11-20 15:00 until 2027-11-20: Chin tuck, 5 times, hold 5 s"
        ]
    );
}

#[test]
fn a_plans_appointment_that_a_new_version_leaves_out_is_cancelled() {
    let mut phone = Phone::default();
    let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN);
    phone.imports(&companion);
    let (without, _) = PLAN.split_once("[[appointment]]").unwrap();
    let companion = companion.when("2026-11-21T07:00").plan(without);
    phone.imports(&companion);
    assert_eq!(
        phone.shows(),
        [
            "2026-11-21 08:30 until 2027-11-21: Chin tuck, 5 times, hold 5 s",
            "2026-11-21 15:00 until 2027-11-21: Chin tuck, 5 times, hold 5 s"
        ]
    );
}

#[test]
fn an_event_lasts_as_long_as_the_player_leads_through_the_exercise() {
    let lasts = |dose: &str| {
        let plan = PLAN.replace("reps = 5", dose);
        let companion = Companion::at("2026-11-20T07:00[Europe/London]").plan(&plan);
        events(&companion)[0].lasts.num_minutes()
    };
    assert_eq!(lasts("minutes = 4"), 4);
    assert_eq!(lasts("minutes = 4\nside = \"both\""), 8);
    assert_eq!(lasts("minutes = 4\nside = \"alternate\""), 4);
    // Three sets on either side, and two rests of a minute.
    assert_eq!(
        lasts("minutes = 4\nsets = 3\nrest = \"1min\"\nside = \"both\""),
        26
    );
    // Whoever counts has their own pace, and needs ten minutes at least.
    assert_eq!(lasts("reps = 5"), 10);
    assert_eq!(lasts("reps = 10\nhold = \"1min\"\nside = \"left\""), 11);
    assert_eq!(lasts("reps = 10\nhold = \"1min\"\nside = \"both\""), 22);
}

#[test]
fn a_plan_without_a_zone_is_written_by_the_clock_that_was_chosen() {
    let companion = Companion::at("2026-11-20T07:00[Europe/London]")
        .plan(&PLAN.replace("zone = \"Europe/London\"\n", ""))
        .chooses("clock", "Europe/London")
        .travels_to("America/New_York");
    let zones = |companion: &Companion| {
        let events = events(companion).into_iter();
        let lines = events.filter(|event| !event.cancelled).map(|event| {
            let zone = match &event.starts {
                When::Local(_, zone) => zone.name().to_owned(),
                When::Instant(_) => "none".to_owned(),
            };
            format!("{}, {zone}", line(&event))
        });
        lines.collect::<Vec<String>>()
    };
    assert_eq!(
        zones(&companion).last().unwrap(),
        "2026-12-03 15:00: Session, Europe/London"
    );
    assert!(
        zones(&companion)
            .iter()
            .all(|line| line.ends_with("Europe/London"))
    );
}

#[test]
fn what_another_calendar_keeps_is_not_written_twice() {
    let companion = Companion::at("2026-11-20T07:00[Europe/London]");
    companion
        .take_calendar(vec![imported("physio-1@clinic", "2026-12-01T10:00")])
        .unwrap();
    let companion = companion.books("2026-12-02T10:00");
    let events = events(&companion);
    let lines: Vec<String> = events.iter().map(line).collect();
    assert_eq!(lines, ["2026-12-02 10:00: Session"]);
}

#[test]
fn two_people_with_one_plan_have_different_names_for_it() {
    let begins = |companion: &Companion| companion.engine.borrow().own_uids_begin().unwrap();
    let [one, other] =
        [(); 2].map(|()| Companion::at("2026-11-20T07:00[Europe/London]").plan(PLAN));
    assert_ne!(begins(&one), begins(&other));
    for companion in [&one, &other] {
        let begin = begins(companion);
        assert!(
            events(companion)
                .iter()
                .all(|event| event.uid.starts_with(&begin))
        );
    }
}
