//! Dates and times from the edges of the calendar: refused, or at least survived.

use afterhand_engine::action::Action;
use afterhand_engine::error::{Error, FailureKind};
use afterhand_engine::failure;
use afterhand_engine::schedule::SlotId;
use afterhand_engine::session::{Ended, NewSession};
use afterhand_engine::view::{Route, Surroundings};
use afterhand_engine::words::Words;
use chrono::{Days, NaiveDate};
use proptest::prelude::*;

use crate::companion::{Companion, chin_tuck, now};

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]").plan(&chin_tuck(&["08:30"], ""))
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn agenda(companion: &Companion, from: NaiveDate, until: NaiveDate) -> Result<usize, Error> {
    let engine = companion.engine.borrow();
    let slots = engine.agenda(from, until, &companion.now, |_, _, _| ())?;
    Ok(slots.len())
}

#[test]
fn the_end_of_the_calendar_is_too_far_away() {
    let companion = person();
    let refused = agenda(&companion, date("+262142-12-30"), date("+262142-12-31")).unwrap_err();
    let told = failure(&refused, Words::english(), &companion.now);
    assert_eq!(told.kind, FailureKind::Usage);
    assert_eq!(
        told.message,
        "“+262142-12-30” is too far away: I count from the year 1900 to 2200."
    );
    for slot in [
        "x@+262142-12-31T10:00",
        "nk-chin-tuck@-262143-01-01T08:30",
        "x@2201-01-01T00:00",
    ] {
        let slot = slot.to_owned();
        assert!(slot.parse::<SlotId>().is_err());
        assert!(matches!(
            companion.act(Action::Done {
                slot,
                confirmed: false
            }),
            Err(Error::UnknownSlot(_))
        ));
    }
}

#[test]
fn one_range_of_years_holds_for_every_way_to_write_a_time() {
    let now = now("2026-11-24T08:00[Europe/London]");
    for sound in [
        "1900-01-01T00:00",
        "2200-12-31T23:59",
        "1900-01-01T00:00:00+14:00",
        "2200-12-31T23:59:59-12:00",
    ] {
        now.instant_of(sound).unwrap();
    }
    for far in [
        "1899-12-31T23:59",
        "2201-01-01T00:00",
        "+262142-12-31T00:00",
        "0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "1899-12-31T23:59:59-12:00",
    ] {
        assert!(
            matches!(now.instant_of(far), Err(Error::TooFarAway(_))),
            "{far}"
        );
    }
}

const EDGES: [&str; 12] = [
    "-262143-01-01",
    "-9999-01-01",
    "0000-01-01",
    "1899-12-31",
    "1900-01-01",
    "1970-01-01",
    "2026-11-24",
    "2200-12-31",
    "2201-01-01",
    "9999-12-31",
    "+10000-01-01",
    "+262142-12-31",
];

#[test]
fn no_stretch_of_an_agenda_makes_it_panic() {
    let companion = person();
    for from in EDGES.map(date) {
        for until in EDGES.map(date) {
            // Either may be refused.
            let _ = agenda(&companion, from, until);
        }
    }
    for edge in EDGES.map(date) {
        for days in 0..5 {
            let before = edge.checked_sub_days(Days::new(days)).unwrap_or(edge);
            let after = edge.checked_add_days(Days::new(days)).unwrap_or(edge);
            let _ = agenda(&companion, before, after);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn no_date_or_slot_makes_anything_panic(
        date in prop_oneof![
            proptest::sample::select(EDGES.to_vec()).prop_map(str::to_owned),
            "[+-]?[0-9]{1,6}-[01][0-9]-[0-3][0-9]",
            ".{0,12}",
        ],
        time in prop_oneof!["[0-2][0-9]:[0-5][0-9]", "[0-2][0-9]:[0-5][0-9]:[0-6][0-9](Z|[+-][01][0-9]:[0-5]0)", ".{0,6}"],
        item in prop_oneof![Just("nk-chin-tuck".to_owned()), Just("rest:1".to_owned()), ".{0,8}"],
        zone in proptest::sample::select(vec!["Europe/London", "Pacific/Apia", "Pacific/Pago_Pago"]),
    ) {
        let mut companion = Companion::at(&format!("2026-11-24T08:00[{zone}]")).plan(&chin_tuck(&["08:30", "00:00"], ""));
        let text = format!("{date}T{time}");
        let slot = format!("{item}@{text}");
        let _ = companion.act(Action::Done { slot: slot.clone(), confirmed: false });
        let _ = companion.act(Action::Skip { slot, why: None, excuse: None, confirmed: false });
        let _ = companion.act(Action::LogSession(NewSession {
            ended: Ended::At(text.clone()),
            region: afterhand_engine::body::Region::Neck,
            techniques: vec![afterhand_engine::body::Technique::Soft],
            minutes: None,
            therapist: None,
            before: None,
            after: None,
            oil: false,
            note: None,
            confirmed: true,
        }));
        if let Ok(date) = date.parse::<NaiveDate>() {
            let _ = agenda(&companion, date, date);
        }
        if let Ok(instant) = companion.now.instant_of(&text) {
            companion.now.instant = instant;
        }
        companion.view();
        let engine = companion.engine.borrow();
        engine.view(&Route::SessionForm { id: None, appointment: None }, &companion.now, Surroundings::default()).unwrap();
        engine.next(&companion.now, |next, _, _, _| next.again).unwrap();
        engine.today(&companion.now, |entries| entries.exercises.len()).unwrap();
        engine.aftercare(&companion.now, |windows, _| windows.len()).unwrap();
        engine.plans(&companion.now).unwrap();
    }
}
