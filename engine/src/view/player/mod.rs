//! The player: what leads through an exercise, where a go stands, and how it ended.

mod cue;
mod ended;
mod page;
mod run;

use crate::content::Content;
use crate::person::Settings;
use crate::plan::{Dose, Exercise};
use crate::player::{Limit, Script, limit};
use crate::schedule::SlotId;

pub use cue::{CueView, Spoken};
pub use ended::{EffortChoice, NextExercise, PractisedPage, done_of, practised_page};
pub use page::{Around, LimitView, PlayerPage, Resume, SideFigure, SignChoice, player_page};
pub use run::{Done, RunView, VerdictView, run_view, verdict_view};

/// What is practised.
#[derive(Clone, Debug)]
pub struct Subject {
    pub slot: Option<SlotId>,
    /// The plan's item, or the library's id.
    pub item: String,
    pub title: String,
    pub exercise: Exercise,
    pub dose: Dose,
    /// The clinician's own limit, 0–10.
    pub pain_limit: Option<u8>,
    pub note: Option<String>,
    /// Why it cannot be started now.
    pub waits: Option<String>,
}

impl Subject {
    fn library(&self) -> Option<&str> {
        match &self.exercise {
            Exercise::Library(id) => Some(id),
            Exercise::Own { .. } => None,
        }
    }

    pub fn script(&self, dose: &Dose, first_set: u8, content: &Content) -> Script {
        Script::of_exercise(&self.exercise, dose, first_set, content)
    }

    pub fn limit(&self, content: &Content, settings: &Settings) -> Limit {
        limit(self.pain_limit, &self.exercise, content, settings)
    }
}
