//! Today, as the window shows it.

mod item;
mod page;

use serde::Serialize;
use ts_rs::TS;

use super::{Aftercare, AftercareRow, Beginning, CourseCard, FlareCard};

pub use item::{can_wait, caution, item, later, remark, waits};
pub use page::{GREETINGS, TodayEntries, quiet, summary, today, today_entries};

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Today {
    pub heading: String,
    pub subheading: String,
    /// The exercise that is open now, or the next one today.
    pub next: Option<NextUp>,
    /// Everything due today, in order.
    pub items: Vec<TodayItem>,
    pub aftercare: Option<Aftercare>,
    /// What was missed while nobody could ring.
    pub away: Option<AwayCard>,
    /// The day before, where something was planned for it.
    pub yesterday: Option<String>,
    /// The questions before a plan starts have not been answered.
    pub screen: Option<String>,
    /// What of a session's aftercare outlasts its page, such as AR-10's thirty days.
    pub notes: Vec<AftercareRow>,
    /// "What followed from your session on Monday is over."
    pub all_over: Option<String>,
    /// What to begin with, while there is neither a plan nor anything left of a session.
    pub beginning: Option<Beginning>,
    /// "Exercises done this week: 12 of 14", which leads to the page of progress.
    pub week: Option<String>,
    /// It was worse in the morning, and what that means.
    pub flare: Option<FlareCard>,
    /// That nothing is due today, and what comes next.
    pub quiet: Option<QuietCard>,
    /// "Worse this morning?", where that can be said.
    pub can_flare: Option<String>,
    /// What the therapist said at the last sessions.
    pub pinned: Vec<Pinned>,
    /// What there is to think of around a session.
    pub prompts: Vec<PromptCard>,
    /// The course as beads.
    pub course: Option<CourseCard>,
    /// "Next session: tomorrow 16:00, A. Novak".
    pub booked: Option<String>,
    /// Everything that "Can I …?" knows, to choose from.
    pub questions: Vec<String>,
    /// The plans in force, and who gave them.
    pub plans: Vec<PlanCard>,
}

impl Today {
    /// A day of a plan without anything to do.
    pub fn is_quiet(&self) -> bool {
        self.items.is_empty() && !self.plans.is_empty() && self.aftercare.is_none()
    }
}

/// A day on which nothing is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuietCard {
    pub title: String,
    /// "Next: Chin tuck, Mon 09:00", or how to go on.
    pub text: String,
    /// No plan goes on.
    pub ended: bool,
}

/// What the therapist said, for as long as it is news.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Pinned {
    pub session: i64,
    pub text: String,
    /// "A. Novak, Tuesday 15:00".
    pub from: String,
}

/// A reminder around a session, as Today shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PromptCard {
    pub id: String,
    pub what: PromptKind,
    pub title: String,
    pub text: String,
    /// What was noted after the last session, or what to ask oneself.
    pub lines: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PromptKind {
    /// Leads to the check-in; nothing else answers it.
    CheckIn,
    NoHeat,
    /// The short gate before a session: has anything changed?
    Gate,
    BeforeSession,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AwayCard {
    /// The slot that the reminder rang for; done closes the list.
    pub id: String,
    pub heading: String,
    /// "9 exercises were missed: computer off or logged out from Friday 18:10 to 08:05."
    pub text: String,
    pub days: Vec<AwayDay>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AwayDay {
    /// "yesterday", "20 November".
    pub day: String,
    pub items: Vec<TodayItem>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NextUp {
    /// "Now · due 13:00", "Next · at 18:30".
    pub when: String,
    pub item: TodayItem,
    /// The exercise at a glance.
    pub figure: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TodayItem {
    /// `nk-chin-tuck@2026-11-24T08:30`.
    pub id: String,
    pub title: String,
    /// "5 times, hold 5 s".
    pub dose: String,
    /// "08:30".
    pub time: String,
    pub state: ItemState,
    /// What the state means here: "held until tomorrow: session at 14:00".
    pub remark: Option<String>,
    /// The clinician's own note.
    pub note: Option<String>,
    /// The clinician's steps, for an exercise of their own.
    pub steps: Vec<String>,
    /// It can be marked done or skipped.
    pub answerable: bool,
    /// What "Later" says here: "Later (15 minutes)"; none where it cannot wait.
    pub later: Option<String>,
    /// "You noted osteoporosis: ask your clinician before you do this one."
    pub caution: Option<String>,
    /// What the exercise's page is opened with.
    pub exercise: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ItemState {
    Planned,
    /// It is time.
    Open,
    /// It waits because the person asked for it.
    Snoozed,
    Held,
    Done,
    Skipped,
    Missed,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanCard {
    pub title: String,
    /// "A. Novak · Harbour Physio".
    pub from: String,
    /// "signed".
    pub signed: Option<String>,
    /// "Its last day is today.", "Ended: yesterday"; none while it goes on.
    pub ended: Option<String>,
}
