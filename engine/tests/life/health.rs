//! What a person answers and notes in such a life, and what must hold of it.

use std::collections::BTreeMap;

use afterhand_engine::action::{Action, NewCheckIn};
use afterhand_engine::body::{Area, Region};
use afterhand_engine::diary::{
    Activity, Entry, Measure, Measured, NewEntry, NewMeasure, NewReaction, Reaction, ReactionKind,
};
use afterhand_engine::error::Error;
use afterhand_engine::now::Instant;
use afterhand_engine::safety::{Answer, Answers, StopId};
use afterhand_engine::session::Ended;
use chrono::TimeDelta;
use proptest::sample::Index;

use super::event::Note;
use super::{Life, content};

impl Life {
    pub(super) fn feels(&mut self, which: Index, region: Option<Region>, answer: Answer) {
        let flags = &content().red_flags;
        let flag = flags[which.index(flags.len())].id.clone();
        self.answers(Answers::from([(flag, answer)]), region);
    }

    /// Sore, as is common.
    pub(super) fn feels_as_expected(&mut self) {
        let answers = Answers::from([("N-01".to_owned(), Answer::Yes)]);
        self.answers(answers, None);
    }

    fn answers(&mut self, answers: Answers, region: Option<Region>) {
        self.checked_in.push(self.now.instant);
        self.acts(Action::CheckIn(NewCheckIn {
            answers,
            region,
            corrects: None,
            origin: None,
        }));
    }

    pub(super) fn screens(&mut self, which: Index, answer: Answer) {
        let questions = &content().screen;
        let question = questions[which.index(questions.len())].id.clone();
        let answers = Answers::from([(question, answer)]);
        self.acts(Action::Screen { answers });
    }

    pub(super) fn is_cleared(&mut self, ago: i64) {
        let said = self.now.instant - TimeDelta::minutes(ago);
        let held = self.is_stopped();
        let cleared = self.act(Action::Clear {
            who: "Dr Ali".to_owned(),
            said: Ended::At(said.to_rfc3339()),
        });
        match cleared {
            Ok(()) | Err(Error::ClearedBefore { .. }) => assert!(held, "at {:?}", self.now),
            Err(Error::NothingToClear) => assert!(!held, "at {:?}", self.now),
            Err(other) => panic!("{other}"),
        }
    }

    fn is_stopped(&self) -> bool {
        let mut stops = self.history.stops.iter();
        stops.any(|stop| stop.holds_at(self.now.instant))
    }

    /// Every stop there is, and when each was cleared.
    pub(super) fn stops(&self) -> BTreeMap<StopId, Option<Instant>> {
        let stops = self.store.stops(Instant::MIN_UTC).unwrap();
        stops.iter().map(|stop| (stop.id, stop.cleared)).collect()
    }

    /// Nothing that a person does but noting a clinician's word ends what holds.
    pub(super) fn still_hold(&self, before: &BTreeMap<StopId, Option<Instant>>) {
        let after = self.stops();
        for (id, cleared) in before {
            assert_eq!(after.get(id), Some(cleared), "{id} at {:?}", self.now);
        }
    }

    /// What is taken back is as it was, and what is done again as it had become.
    pub(super) fn keeps(&mut self, which: Index, note: Note) {
        let before = self.noted();
        let Some(action) = self.noting(which, note) else {
            return;
        };
        match self.act(action) {
            Ok(()) => {}
            Err(Error::EndsBeforeItBegins) => return,
            Err(other) => panic!("{note:?}: {other}"),
        }
        let after = self.noted();
        self.acts(Action::Undo { step: None });
        assert_eq!(
            self.noted(),
            before,
            "{note:?} taken back at {:?}",
            self.now
        );
        self.acts(Action::Redo);
        assert_eq!(self.noted(), after, "{note:?} done again at {:?}", self.now);
    }

    fn noted(&self) -> (Vec<Entry>, Vec<Reaction>, Vec<Measure>) {
        let (from, until) = (Instant::MIN_UTC, Instant::MAX_UTC);
        (
            self.store.entries(from, until).unwrap(),
            self.store.reactions(from, until).unwrap(),
            self.store.measures().unwrap(),
        )
    }

    fn noting(&self, which: Index, note: Note) -> Option<Action> {
        let (entries, reactions, _) = self.noted();
        let ago = |minutes| Some((self.now.instant - TimeDelta::minutes(minutes)).to_rfc3339());
        let entry = |score, at| NewEntry {
            at,
            pain: Some(score),
            areas: vec![Area::Neck],
            ..NewEntry::default()
        };
        let chosen = || Some(entries.get(which.index(entries.len().max(1)))?.id);
        Some(match note {
            Note::Pain(score, minutes) => Action::KeepEntry {
                id: None,
                entry: entry(score, ago(minutes)),
            },
            Note::Change(score) => Action::KeepEntry {
                id: Some(chosen()?),
                entry: entry(score, None),
            },
            Note::Remove => Action::RemoveEntry { id: chosen()? },
            Note::Soreness(minutes) => Action::KeepReaction {
                id: None,
                reaction: NewReaction {
                    kind: ReactionKind::Soreness,
                    began: ago(minutes),
                    ended: None,
                    note: None,
                },
            },
            Note::SorenessEnds => Action::EndReaction {
                id: reactions.get(which.index(reactions.len().max(1)))?.id,
            },
            Note::Activity(score) => Action::KeepMeasure {
                id: None,
                measure: NewMeasure {
                    at: None,
                    what: Measured::Activities {
                        activities: vec![Activity {
                            name: "Sleep".to_owned(),
                            score,
                        }],
                    },
                },
            },
        })
    }
}
