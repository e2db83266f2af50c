//! Exercises that a warning sign holds until a clinician has said that they may go on.

use std::fmt;

use crate::body::Region;
use crate::content::Content;
use crate::library::Group;
use crate::now::Instant;
use crate::plan::Exercise;

use super::Level;

/// What one answer holds, from when until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    pub id: StopId,
    pub since: Instant,
    /// When it was noted that a clinician had said so.
    pub cleared: Option<Instant>,
    pub scope: Scope,
}

impl Stop {
    pub fn holds_at(&self, instant: Instant) -> bool {
        self.since <= instant && self.cleared.is_none_or(|cleared| instant < cleared)
    }
}

/// What the person answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StopId {
    CheckIn(i64),
    Screening(i64),
}

/// `check-in:3`, `screening:1`.
impl fmt::Display for StopId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            StopId::CheckIn(id) => write!(out, "check-in:{id}"),
            StopId::Screening(id) => write!(out, "screening:{id}"),
        }
    }
}

/// Which exercises are held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Everything,
    /// The region's exercises, and all self-massage.
    Region(Region),
}

impl Scope {
    /// What an answer of this level holds; none where it holds nothing.
    pub fn of(level: Level, region: Option<Region>) -> Option<Scope> {
        match level {
            Level::Emergency | Level::Maternity => Some(Scope::Everything),
            // What is felt in an arm or a leg may come from exercises of the spine.
            Level::Today => Some(match region {
                Some(Region::Limb) | None => Scope::Everything,
                Some(region) => Scope::Region(region),
            }),
            Level::Expected | Level::None => None,
        }
    }

    pub fn includes(self, exercise: &Exercise, content: &Content) -> bool {
        match self {
            Scope::Everything => true,
            Scope::Region(region) => match exercise {
                Exercise::Own { region: own, .. } => *own == Some(region),
                Exercise::Library(id) => content.exercise(id).is_none_or(|exercise| {
                    exercise.region == Some(region) || exercise.group == Group::SelfMassage
                }),
            },
        }
    }
}
