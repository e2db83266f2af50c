//! What holds exercises, against a plain list of what was answered and said.

use afterhand_engine::action::{Action, NewCheckIn};
use afterhand_engine::body::Region;
use afterhand_engine::error::Error;
use afterhand_engine::now::Instant;
use afterhand_engine::safety::{Scope, StopId};
use afterhand_engine::session::Ended;
use afterhand_engine::storage::Store;
use chrono::TimeDelta;
use proptest::prelude::*;

use crate::companion::Companion;
use crate::companion::health::{answers, check_in, keep, pain};
use crate::safety::content;

#[derive(Clone, Debug)]
enum Move {
    CheckIn(&'static str, Option<Region>),
    Screen(&'static str),
    /// So many minutes ago.
    Clear(i64),
    Undo,
    Redo,
    Note,
}

fn any_move() -> impl Strategy<Value = Move> {
    let said = vec![
        "RF-02=yes",
        "RF-22=unsure",
        "RF-30=yes",
        "N-01=yes",
        "RF-01=no",
    ];
    let region = proptest::option::of(proptest::sample::select(vec![Region::Neck, Region::Hip]));
    let screen = vec!["SC-13=yes", "SC-01=yes", "SC-11=unsure"];
    prop_oneof![
        4 => (proptest::sample::select(said), region).prop_map(|(said, region)| Move::CheckIn(said, region)),
        1 => proptest::sample::select(screen).prop_map(Move::Screen),
        4 => (0i64..90).prop_map(Move::Clear),
        1 => Just(Move::Undo),
        1 => Just(Move::Redo),
        1 => Just(Move::Note),
    ]
}

/// Mostly on, now and then back.
fn while_passing() -> impl Strategy<Value = i64> {
    prop_oneof![5 => 0i64..60, 1 => -90i64..0, 1 => 1000i64..3000]
}

struct Held {
    id: StopId,
    at: Instant,
    scope: Scope,
    cleared: Option<Instant>,
}

impl Held {
    /// An answer holds whatever the clock shows; what was cleared, from when to when the clock says.
    fn holds(&self, now: Instant) -> bool {
        let lasts = |cleared| self.at <= now && now < cleared;
        self.cleared.is_none_or(lasts)
    }
}

fn scope(said: &str, region: Option<Region>) -> Option<Scope> {
    match said {
        "RF-02=yes" | "RF-30=yes" | "SC-13=yes" | "SC-11=unsure" => Some(Scope::Everything),
        "RF-22=unsure" => Some(region.map_or(Scope::Everything, Scope::Region)),
        _ => None,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_hold_ends_by_a_word_that_was_noted_after_the_answer_and_by_nothing_else(
        moves in proptest::collection::vec((while_passing(), any_move()), 1..25),
    ) {
        let mut person = Companion::at("2026-11-24T10:00[Europe/London]");
        let store = Store::open(person.path()).unwrap();
        let mut held: Vec<Held> = Vec::new();
        for (minutes, one) in moves {
            person.now.instant += TimeDelta::minutes(minutes);
            let now = person.now.instant;
            match one {
                Move::CheckIn(said, region) => {
                    let check_in = NewCheckIn { region, ..check_in(said) };
                    let id = person.check_in(check_in).unwrap().check_in.unwrap();
                    let scope = scope(said, region);
                    held.extend(scope.map(|scope| Held { id: StopId::CheckIn(id), at: now, scope, cleared: None }));
                }
                Move::Screen(said) => {
                    let screened = person.act(Action::Screen { answers: answers(said) }).unwrap();
                    let id = StopId::Screening(screened.screening.unwrap());
                    let scope = scope(said, None);
                    held.extend(scope.map(|scope| Held { id, at: now, scope, cleared: None }));
                }
                Move::Clear(ago) => {
                    let spoke = now - TimeDelta::minutes(ago);
                    let cleared = person.act(Action::Clear {
                        who: "Dr Ali".to_owned(),
                        said: Ended::At(spoke.to_rfc3339()),
                    });
                    // A minute is as long as it is.
                    let spoke = (spoke + TimeDelta::milliseconds(59_999)).min(now);
                    let known = |one: &Held| one.at.min(now) <= spoke;
                    let mut open = held.iter().filter(|one| one.holds(now));
                    let (any_open, any_known) = (open.clone().next().is_some(), open.any(&known));
                    match cleared {
                        Ok(_) => {
                            prop_assert!(any_known);
                            for one in held.iter_mut().filter(|one| known(one)) {
                                one.cleared = Some(one.cleared.map_or(now, |cleared| cleared.min(now)));
                            }
                        }
                        Err(Error::NothingToClear) => prop_assert!(!any_open),
                        Err(Error::ClearedBefore { .. }) => prop_assert!(any_open && !any_known),
                        Err(other) => prop_assert!(false, "{}", other),
                    }
                }
                Move::Undo => drop(person.act(Action::Undo { step: None })),
                Move::Redo => drop(person.act(Action::Redo)),
                Move::Note => drop(person.act(keep(pain(3)))),
            }
            let now = person.now.instant;
            let holds = held.iter().filter(|one| one.holds(now));
            let mut expected: Vec<(StopId, Scope)> = holds.map(|one| (one.id, one.scope)).collect();
            let history = store.history(content(), now, now).unwrap().as_of(now);
            let stored = history.stops.iter().filter(|stop| stop.holds_at(now));
            let mut stored: Vec<(StopId, Scope)> = stored.map(|stop| (stop.id, stop.scope)).collect();
            expected.sort_by_key(|(id, _)| *id);
            stored.sort_by_key(|(id, _)| *id);
            prop_assert_eq!(&stored, &expected, "at {}", now);
            prop_assert_eq!(person.banner().is_some(), !expected.is_empty(), "at {}", now);
        }
    }
}
