//! An exercise and its dose as a script of cues that a page plays, and what happened as a log.
//!
//! # Invariants
//! - Time is elapsed time on a clock that only goes forward: a changed or sleeping clock adds nothing.
//! - A repetition is in the log once, and only when it was gone through to its end.

mod pain;
mod practice;
mod run;
mod script;

pub use pain::{
    Limit, LimitBasis, PAIN_LIMIT, PainSign, RISE, STRONG, Verdict, judge, limit, limit_of_all,
};
pub use practice::{Effort, Finish, Hurt, OneSide, Practice, Rep};
pub use run::{Event, Run, What};
pub use script::{CHANGE, Cue, CueKind, LEAD_IN, Manner, REST, Script};
