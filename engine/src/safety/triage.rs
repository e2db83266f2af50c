//! From the answers of a check-in to one instruction.

use chrono::TimeDelta;

use super::answer::{Answer, Answers, counts};
use super::red_flag::{Escalation, Level, Never, RedFlag, When, Who};
use crate::content::Content;

/// How long after neck treatment new neck pain or headache counts as more (our default, RF-04).
pub const NECK_WINDOW: TimeDelta = TimeDelta::days(30);

/// What the check-in knows besides its answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Circumstances {
    /// Within [`NECK_WINDOW`].
    pub neck_treated: bool,
}

/// An instruction, and what led to it.
#[derive(Clone, Debug)]
pub struct Triage<'c> {
    pub level: Level,
    /// Whom to call first.
    pub who: Who,
    /// A flag that counted is answered by a crisis line too, whoever is called first.
    pub crisis_line: bool,
    /// All that counted, worst first; one that became a worse one stands beside it.
    pub flags: Vec<&'c RedFlag>,
    pub never: Vec<Never>,
}

/// What the answers ask of the person. An id that no flag has is passed over: see [`unknown_flag`].
pub fn triage<'c>(
    answers: &Answers,
    circumstances: Circumstances,
    content: &'c Content,
) -> Triage<'c> {
    let answered = |flag: &RedFlag| counts(answers, &flag.id);
    let counted = || content.red_flags.iter().filter(|flag| answered(flag));
    let applies = |flag: &RedFlag, escalation: &Escalation| {
        let denied = answers.get(&escalation.flag) == Some(&Answer::No);
        let holds = match escalation.when {
            When::AnyOtherFlag => counted().any(|other| other.is_red() && other.id != flag.id),
            When::NeckTreated => circumstances.neck_treated,
        };
        holds && !(escalation.unless_denied && denied)
    };
    let became: Vec<&str> = counted()
        .flat_map(|flag| flag.becomes.iter().map(move |becomes| (flag, becomes)))
        .filter(|(flag, becomes)| applies(flag, becomes))
        .map(|(_, becomes)| becomes.flag.as_str())
        .collect();
    let mut flags: Vec<&RedFlag> = content
        .red_flags
        .iter()
        .filter(|flag| answered(flag) || became.contains(&flag.id.as_str()))
        .collect();
    flags.sort_by_key(|flag| std::cmp::Reverse(flag.level));
    let mut never: Vec<Never> = flags.iter().flat_map(|flag| flag.never.clone()).collect();
    never.sort();
    never.dedup();
    Triage {
        level: flags
            .iter()
            .map(|flag| flag.level)
            .max()
            .unwrap_or(Level::None),
        who: flags
            .iter()
            .map(|flag| flag.who)
            .max()
            .unwrap_or(Who::Nobody),
        crisis_line: flags.iter().any(|flag| flag.who.has_crisis_line()),
        flags,
        never,
    }
}

/// The first id that is no red flag's.
pub fn unknown_flag<'a>(answers: &'a Answers, content: &Content) -> Option<&'a str> {
    let mut ids = answers.keys().map(String::as_str);
    ids.find(|id| content.red_flag(id).is_none())
}
