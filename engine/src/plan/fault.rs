//! What is wrong with a plan file, and where.

use super::Plan;
use super::limits::MAX_FINDINGS;
use super::tree::Span;
use crate::person::Flag;

/// What `check` found: the plan, if it has no fault, and everything worth saying, in the file's order.
#[derive(Debug)]
pub struct Check {
    pub plan: Option<Plan>,
    pub findings: Vec<Finding>,
}

/// One thing wrong, or worth a second look, at a place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    pub kind: FindingKind,
}

impl Finding {
    pub fn is_fault(&self) -> bool {
        match self.kind {
            FindingKind::Fault(_) => true,
            FindingKind::Warning(_) => false,
        }
    }

    /// How many faults it tells of.
    pub fn faults(&self) -> usize {
        match self.kind {
            FindingKind::Fault(FaultKind::AndMore { count }) => count,
            FindingKind::Fault(_) => 1,
            FindingKind::Warning(_) => 0,
        }
    }
}

/// Each finding at its place, in the file's order; after so many, only how many there are beyond. One pass
/// over the text.
pub(super) fn placed(text: &str, mut findings: Vec<(Span, FindingKind)>) -> Vec<Finding> {
    findings.sort_by_key(|(span, _)| span.start);
    let count = findings.len().saturating_sub(MAX_FINDINGS);
    findings.truncate(MAX_FINDINGS + 1);
    if let Some((_, first_beyond)) = findings.get_mut(MAX_FINDINGS) {
        *first_beyond = FindingKind::Fault(FaultKind::AndMore { count });
    }
    let (mut passed, mut line, mut column) = (0, 1, 1);
    findings
        .into_iter()
        .map(|(span, kind)| {
            let start = text.floor_char_boundary(span.start);
            for letter in text[passed..start].chars() {
                (line, column) = after(letter, line, column);
            }
            passed = start;
            Finding { line, column, kind }
        })
        .collect()
}

/// The line and the column of a place, both from 1.
pub(super) fn place(text: &str, start: usize) -> (usize, usize) {
    let before = text[..text.floor_char_boundary(start)].chars();
    before.fold((1, 1), |(line, column), letter| after(letter, line, column))
}

fn after(letter: char, line: usize, column: usize) -> (usize, usize) {
    if letter == '\n' {
        (line + 1, 1)
    } else {
        (line, column + 1)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FindingKind {
    /// The file cannot be taken.
    Fault(FaultKind),
    /// The file can be taken; someone should look.
    Warning(WarningKind),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FaultKind {
    TooLong,
    NotText,
    NulByte,
    Syntax(String),
    DoubleKey {
        key: String,
    },
    UnknownKey {
        key: String,
        allowed: Vec<&'static str>,
    },
    MissingKey {
        key: &'static str,
    },
    Expected(Expected),
    OutOfRange {
        least: i64,
        most: i64,
    },
    DurationOutOfRange {
        least: &'static str,
        most: &'static str,
    },
    EmptyText,
    TextTooLong {
        most: usize,
    },
    ControlCharacter,
    NotOneOf {
        given: String,
        allowed: Vec<&'static str>,
    },
    UnknownExercise {
        given: String,
        close: Option<String>,
    },
    UnknownRule {
        given: String,
    },
    /// A rule of ours that does not hold for a time after a session.
    RuleWithoutTime {
        rule: String,
        allowed: Vec<String>,
    },
    /// A rule of ours whose numbers stand in the course.
    RuleIsLimit {
        rule: String,
    },
    UnknownZone {
        given: String,
    },
    DoubleItem {
        id: String,
    },
    DoubleTime {
        time: String,
    },
    EndBeforeStart,
    PhasesOutOfOrder,
    PhaseAfterEnd,
    SeveralCounts,
    NoCount,
    NeitherUseNorName,
    BothUseAndName,
    /// It describes an exercise, and the library does so already.
    OnlyForOwn {
        key: &'static str,
    },
    TooMany {
        most: usize,
    },
    NoneGiven,
    NotWholeDays,
    NotAnId {
        given: String,
    },
    /// Two rules of the clinic's own have this id.
    DoubleRule {
        id: String,
    },
    /// There are so many more from here on.
    AndMore {
        count: usize,
    },
}

/// The form a value should have had.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    Text,
    WholeNumber,
    TrueOrFalse,
    Table,
    List,
    Date,
    TimeOfDay,
    LocalDateTime,
    Duration,
    DurationOrNone,
    Days,
    AfterSession,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WarningKind {
    /// A course is usually 3–15 sessions (AR-14, article S0).
    UnusualCourse { sessions: u8 },
    /// More sessions a week than the source article names (AR-12, article S0).
    ManyAWeek { per_week: u8 },
    /// What the person has told of themselves speaks against an exercise.
    SpeaksAgainst { exercise: String, flags: Vec<Flag> },
}
