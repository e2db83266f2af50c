//! What the window sees: a [`Route`] in, a [`View`] out. Instants cross as milliseconds since 1970.

mod aftercare;
pub mod check_in;
mod day;
pub mod diary;
pub mod safety;
pub mod screen;
mod session_form;
mod settings;
mod slot;
mod story;
mod today;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::NewCheckIn;
use crate::aftercare::{Basis, Kind};
use crate::body::{Region, Technique};
use crate::country::CountryCode;

pub(crate) use aftercare::{aftercare, listed_windows};
pub use aftercare::{sources_of, text_of};
pub use check_in::{
    AnswerLine, CheckInLine, CheckInPage, CountryChoice, ResultPage, Sign, SignLine,
};
pub use diary::{DiaryPage, EntryForm, MeasureForm, Range, ReactionForm};
pub use safety::{Alert, Call, ClearForm, SafetyBanner};
pub use screen::{ScreenPage, ScreenedPage};

pub(crate) use day::day;
pub(crate) use session_form::session_form;
pub(crate) use settings::{settings, zone_question};
pub(crate) use slot::slot;
pub(crate) use story::story;
pub use story::{Event, Story};
pub use today::{TodayEntries, later, remark};
pub(crate) use today::{today, today_entries};

/// What the program around the engine knows of the computer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Surroundings {
    /// Reminders have a program to ring them.
    pub agent_runs: bool,
    /// It starts by itself at login.
    pub at_login: bool,
    /// What its locale says; a guess.
    pub country: Option<CountryCode>,
}

/// A place of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "place")]
#[ts(export)]
pub enum Route {
    Today,
    /// The form behind "I had a session".
    NewSession,
    /// Another day, as `2026-11-24`.
    Day {
        date: String,
    },
    /// One slot, with everything that can be done about it.
    Slot {
        id: String,
    },
    Settings,
    /// The check-in; with the number of an earlier one its answers can be changed.
    CheckIn {
        corrects: Option<i64>,
    },
    /// What a check-in led to.
    Result {
        id: i64,
    },
    /// What answers lead to that could not be kept.
    Judge(NewCheckIn),
    Screen,
    /// What the answers to the screen led to.
    Screened {
        id: i64,
    },
    Diary {
        range: Range,
        /// How wide its pictures can be, in em.
        width: u16,
        /// How many times older entries have been asked for.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        older: u16,
    },
    /// The form of a diary entry, new or to be changed.
    Entry {
        id: Option<i64>,
    },
    Reaction {
        id: Option<i64>,
    },
    Measure {
        id: Option<i64>,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct View {
    pub page: Page,
    pub undo: Option<StepOffer>,
    pub redo: Option<StepOffer>,
    /// Exercises are held until a clinician has spoken.
    pub safety: Option<SafetyBanner>,
    /// What the diary asks about before anything else.
    pub alert: Option<Alert>,
    /// What to say about reminders that cannot ring; none while they can.
    pub silence: Option<Silence>,
    /// "Reminders are paused until tomorrow."
    pub pause: Option<String>,
    /// What the person has to be asked once.
    pub question: Option<Ask>,
    /// The moment that the view shows.
    pub now: i64,
    /// When it next changes by itself.
    pub changes_at: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Page {
    Today(Box<Today>),
    NewSession(SessionForm),
    Day(Day),
    Slot(Box<SlotPage>),
    Settings(Box<SettingsPage>),
    CheckIn(CheckInPage),
    Result(Box<ResultPage>),
    Screen(ScreenPage),
    Screened(Box<ScreenedPage>),
    Diary(Box<DiaryPage>),
    Entry(Box<EntryForm>),
    Reaction(ReactionForm),
    Measure(MeasureForm),
}

/// A question that is asked once, and stays until it is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "about", content = "ask")]
#[ts(export)]
pub enum Ask {
    /// Which clock plans follow, now that the computer's zone has changed.
    Zone(ZoneQuestion),
    /// Whether reminders start at login.
    Login(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ZoneQuestion {
    pub text: String,
    /// The zone at home.
    pub home: String,
    /// "Keep the times of London".
    pub keep: String,
    /// "Follow the clock of New York".
    pub follow: String,
}

/// The exercises of one day.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Day {
    /// "Yesterday", "Friday 20 November".
    pub heading: String,
    pub subheading: String,
    pub date: String,
    pub before: String,
    pub after: String,
    pub is_today: bool,
    pub items: Vec<TodayItem>,
}

/// One slot, with everything that can be done about it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SlotPage {
    pub item: TodayItem,
    /// "Tuesday 24 November".
    pub day: String,
    /// For how long it can wait; empty where it cannot.
    pub snoozes: Vec<MinutesChoice>,
    /// None where it cannot be moved.
    pub change: Option<ChangeTime>,
    /// Why it did or did not ring.
    pub why: String,
    pub story: Vec<StoryLine>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChangeTime {
    /// Where it is now: `2026-11-24` and `08:30`.
    pub date: String,
    pub time: String,
    pub earliest: String,
    pub latest: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StoryLine {
    /// "08:30", "yesterday 21:40".
    pub when: String,
    pub what: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MinutesChoice {
    pub minutes: u16,
    pub label: String,
    pub chosen: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TimesChoice {
    pub times: u8,
    pub label: String,
    pub chosen: bool,
}

/// What the person can choose, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SettingsPage {
    pub grace: Vec<MinutesChoice>,
    pub snooze: Vec<MinutesChoice>,
    pub again: Vec<TimesChoice>,
    /// None: no hours are quiet.
    pub quiet: Option<QuietHours>,
    /// What quiet hours would be without a choice.
    pub quiet_default: QuietHours,
    pub sound: bool,
    pub clock: ClockChoice,
    pub at_login: bool,
    pub paused: bool,
    /// The first date that a pause can end on.
    pub tomorrow: String,
    /// Where one is, for the numbers to call.
    pub country: CountryChoice,
    pub about: About,
}

/// What the product is, and what it is not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct About {
    pub version: String,
    pub disclaimer: String,
    /// "Reviewed by: nobody yet", of each part of the content.
    pub reviews: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct QuietHours {
    /// `22:00`.
    pub from: String,
    pub until: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ClockChoice {
    pub keeps: bool,
    /// The zone that would be kept.
    pub home: String,
    /// "Keep the times of London".
    pub keep: String,
    /// "Follow this computer's clock".
    pub follow: String,
}

/// A step that can be undone or done again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StepOffer {
    pub step: i64,
    /// What the button says: "Undo: chin tuck done".
    pub label: String,
}

/// Why reminders cannot ring, and what helps.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Silence {
    pub reason: SilenceReason,
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum SilenceReason {
    /// The window can start it.
    AgentNotRunning,
    /// Nothing on this desktop shows notifications.
    NoDaemon,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Today {
    pub heading: String,
    pub subheading: String,
    /// There is neither a plan nor anything left of a session.
    pub empty: bool,
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
    /// The plans in force, and who gave them.
    pub plans: Vec<PlanCard>,
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

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Aftercare {
    pub rest: Option<RestRing>,
    /// The rest is over, and for the rest of the hour one should get up slowly.
    pub rest_over: Option<RestOver>,
    /// What to do, avoid and watch, the one that ends first first.
    pub rows: Vec<AftercareRow>,
    /// Where the bars end, and marks along them.
    pub timeline: Timeline,
    /// What must not wait, and whom to call.
    pub warning: WarningCard,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestRing {
    /// The slot that the reminder rings for.
    pub id: String,
    pub starts: i64,
    pub ends: i64,
    /// "of 15 minutes".
    pub of: String,
    /// "I will ring at 14:55. Then get up slowly."
    pub caption: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RestOver {
    /// The slot that the reminder rang for.
    pub id: String,
    pub text: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct AftercareRow {
    /// Tells this row from every other on the page.
    pub id: String,
    /// `AR-03`, or the clinic's own id.
    pub rule: String,
    pub kind: Kind,
    /// "Do", "Avoid", "Watch".
    pub kind_label: String,
    pub text: String,
    pub why: Option<String>,
    /// "until tomorrow 06:00"; "ended today 16:40" where the clinic's window is over and ours is not.
    pub until: String,
    /// Milliseconds.
    pub ends: i64,
    /// How much of the timeline the window still takes, 0–1; 1 where there is none.
    pub share: f64,
    pub badge: Badge,
    pub sources: Vec<String>,
    /// The other window for the same rule: ours beside a clinic's.
    pub beside: Option<Beside>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Badge {
    pub basis: Basis,
    /// "Our default".
    pub label: String,
    /// "Our default: your clinic may say otherwise."
    pub explanation: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Beside {
    pub until: String,
    pub badge: Badge,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Timeline {
    pub ends: i64,
    pub marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Mark {
    /// "tomorrow", "Tue".
    pub label: String,
    /// 0–1 from now to the timeline's end.
    pub at: f64,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct WarningCard {
    pub heading: String,
    pub text: String,
    /// The clinician's number from the plan.
    pub phone: Option<String>,
    /// Whom to call where the clinician does not answer.
    pub no_answer: String,
    /// The signs that no clinician's number is for (RF-01, RF-02, RF-05 to RF-07).
    pub emergency: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PlanCard {
    pub title: String,
    /// "A. Novak · Harbour Physio".
    pub from: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SessionForm {
    pub regions: Vec<RegionChoice>,
    pub techniques: Vec<TechniqueChoice>,
    /// "A session usually lasts 15–30 minutes (article rule)."
    pub minutes_hint: String,
    /// Today as `2026-11-24`, and the time as `15:00`, to start a choice of another end with.
    pub date: String,
    pub time: String,
    /// The clinician of the plan, as a suggestion.
    pub therapist: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RegionChoice {
    pub value: Region,
    pub label: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TechniqueChoice {
    pub value: Technique,
    pub label: String,
}
