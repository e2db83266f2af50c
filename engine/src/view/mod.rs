//! What the window sees: a [`Route`] in, a [`View`] out. Instants cross as milliseconds since 1970.

mod aftercare;
mod archive;
mod article;
mod backup;
mod beginning;
mod can;
mod card;
pub mod check_in;
mod data;
mod day;
pub mod diary;
mod exercise;
mod exercises;
mod flare;
mod found;
mod glance;
mod history;
mod learn;
mod own_plan;
mod plan_offer;
mod plan_sheet;
pub mod player;
mod progress;
mod prompts;
mod report_page;
pub mod safety;
pub mod screen;
mod session_form;
mod sessions;
mod settings;
mod slot;
mod story;
mod take_along;
mod today;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::action::NewCheckIn;
use crate::body::{Region, Technique};
use crate::country::CountryCode;
use crate::language::Language;
use crate::learn::search::FoundKind;
use crate::library::ExerciseFilter;
use crate::person::{ColorScheme, Settings};
use crate::words::Words;

pub use aftercare::{
    Aftercare, AftercareRow, Badge, Beside, Mark, RestOver, RestRing, Timeline, Tip, WarningCard,
    row_id, sources_of, text_of,
};
pub(crate) use aftercare::{aftercare, listed_windows, session_details};
pub use archive::{ArchiveLine, ArchiveOffer};
pub use article::{
    ArticleLink, ArticlePage, Block, ExerciseLink, FlagLink, Related, RuleLink, SectionView,
    SourceLine,
};
pub(crate) use article::{article, article_changes, given_for};
pub use backup::{BackupLine, BackupsCard, Brought, LeaveCard, RestoreLine, RestoreOffer};
pub use beginning::{Beginning, beginning};
pub use can::{CanAnswer, CanPage};
pub(crate) use can::{can, can_about};
pub(crate) use card::card;
pub use card::{CardLine, CardPage};
pub use check_in::{
    AnswerLine, CheckInLine, CheckInPage, CountryChoice, ResultPage, Sign, SignLine,
};
pub use data::DataPage;
pub(crate) use data::data;
pub use diary::{DiaryPage, EntryForm, MeasureForm, Range, ReactionForm};
pub use exercise::{ExercisePage, Look, OurDose, Prescribed, PrintedDose};
pub(crate) use exercise::{changes as exercises_change, exercise, held, opens};
pub(crate) use exercises::exercises;
pub use exercises::{
    ExerciseCard, ExercisesPage, FilterChoice, FilterChoices, MyExercise, NotOffered,
};
pub use flare::FlareCard;
pub use found::{Found, Opens};
pub(crate) use found::{everything, found};
pub use glance::{GLANCES_AHEAD, Glance, glance};
pub use history::{HistoryDay, HistoryLine, HistoryPage};
pub(crate) use learn::learn;
pub use learn::{KindChoice, LearnPage};
pub use own_plan::{
    FormLimits, LibraryChoice, OwnExerciseForm, OwnItem, OwnPlanCard, PlanHint, RestingExercise,
    SideChoice, TimesPreset, WeekdayChoice,
};
pub(crate) use own_plan::{own_exercise_form, plan as own_plan_in_force};
pub(crate) use plan_offer::{Offer, lines as plan_changes, plan_offer};
pub use plan_offer::{
    OfferKind, OfferedExercise, OpenedFile, PlanOffer, SignatureLine, SignatureMark, TrustOffer,
};
pub(crate) use plan_sheet::plan_sheet;
pub use plan_sheet::{PlanSheet, SheetExercise};
pub use player::{CueView, PlayerPage, PractisedPage, RunView};
pub use progress::ProgressPage;
pub(crate) use progress::{progress_page, this_week};
pub(crate) use report_page::report_page;
pub use report_page::{NoteChoice, PartChoice, ReportPage, ReportRange};
pub use safety::{Alert, Call, ClearForm, SafetyBanner};
pub use screen::{ScreenPage, ScreenedPage};

pub(crate) use day::day;
pub use session_form::SessionForm;
pub(crate) use session_form::session_form;
pub use sessions::{
    AppointmentForm, AppointmentLine, Bead, BeadKind, CourseCard, CourseForm, LimitLine,
    LimitsCard, PresetChoice, SessionLine, SessionsPage,
};
pub(crate) use sessions::{LISTED_SESSIONS, appointment_form, course_card, course_form, sessions};
pub use settings::{
    About, ClockChoice, ColdChoice, LanguageCard, LanguageChoice, LimitChoice, LimitKind,
    PainLimitChoice, QuietHours, SettingsPage, TextSizeChoice, ThemeChoice, TimesChoice, ToldLine,
};
pub(crate) use settings::{Kept, settings, zone_question};
pub(crate) use slot::slot;
pub(crate) use story::story;
pub use story::{Event, Story};
pub use take_along::{Decimals, TakeAlong};
pub use today::{TodayEntries, later, quiet, remark};
pub(crate) use today::{summary, today, today_entries};

/// What the program around the engine knows of the computer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Surroundings {
    /// Reminders have a program to ring them.
    pub agent_runs: bool,
    /// It starts by itself at login.
    pub at_login: bool,
    /// What its locale says; a guess.
    pub country: Option<CountryCode>,
    /// What the desktop speaks; none where that is none of ours.
    pub language: Option<Language>,
    /// The person looks around in the example.
    pub example: bool,
}

impl Default for Surroundings {
    fn default() -> Surroundings {
        Surroundings {
            agent_runs: false,
            at_login: false,
            country: None,
            language: Some(Language::English),
            example: false,
        }
    }
}

/// A place of the window.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case", tag = "place")]
#[ts(export)]
pub enum Route {
    Today,
    /// The form behind "I had a session"; with the number of a session it can be changed, with the key of
    /// an appointment that one is logged.
    SessionForm {
        id: Option<i64>,
        appointment: Option<String>,
    },
    /// Sessions, appointments, the course and the limits.
    Sessions,
    /// The form of an appointment, new or to be changed.
    AppointmentForm {
        key: Option<String>,
    },
    CourseForm,
    /// The search, and what there is of one kind or of all.
    Learn {
        words: String,
        kind: Option<FoundKind>,
    },
    /// An article, or an aftercare rule as one.
    Article {
        id: String,
    },
    /// "Can I …?"
    Can {
        words: String,
    },
    /// The card to take along, of a session or of the next one.
    Card {
        session: Option<i64>,
    },
    /// Another day, as `2026-11-24`.
    Day {
        date: String,
    },
    /// One slot, with everything that can be done about it.
    Slot {
        id: String,
    },
    /// The first minute: what the product asks, and what there is to begin with.
    Beginning,
    Settings,
    /// What is on record, to take along, to keep and to delete.
    Data,
    /// What was done when.
    History,
    /// The report for the therapist, from one day to another; without them, about the course.
    Report {
        from: Option<String>,
        until: Option<String>,
    },
    /// The person's own exercises and the library, through a filter.
    Exercises {
        #[serde(default)]
        filter: ExerciseFilter,
    },
    /// The plan on paper.
    PlanSheet,
    /// One exercise, by its id in the library or in a plan.
    Exercise {
        id: String,
        /// As two pictures that do not move.
        #[serde(default)]
        still: bool,
        /// On the left side; otherwise as it is prescribed.
        #[serde(default)]
        left: Option<bool>,
    },
    /// How much of what was due was done, week by week.
    Progress {
        /// How many times older weeks have been asked for.
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        older: u16,
    },
    /// The form of an exercise of the person's own plan, new or to be changed.
    OwnExercise {
        item: Option<String>,
        /// The exercise of the library that it begins with.
        used: Option<String>,
    },
    /// The player, for a slot or an exercise of the library.
    Player {
        id: String,
    },
    /// The end of a go in the player.
    Practised {
        id: i64,
    },
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
    pub appearance: Appearance,
    pub speech: Speech,
    pub undo: Option<StepOffer>,
    pub redo: Option<StepOffer>,
    /// Exercises are held until a clinician has spoken.
    pub safety: Option<SafetyBanner>,
    /// What the diary asks about before anything else.
    pub alert: Option<Alert>,
    /// "You are looking around in an example …"; none where the data are the person's own.
    pub example: Option<String>,
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

/// How the window looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Appearance {
    /// In percent of the usual size.
    pub text_size: u16,
    pub theme: ColorScheme,
}

impl Appearance {
    pub fn of(settings: &Settings) -> Appearance {
        Appearance {
            text_size: settings.text_size,
            theme: settings.theme,
        }
    }
}

/// Which language the window speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Speech {
    /// As BCP 47 names it.
    pub language: String,
    pub right_to_left: bool,
    /// Whether somebody who speaks it has read the words.
    pub reviewed: bool,
    /// That nobody has: in the language, then in English; empty where somebody has.
    pub not_reviewed: Vec<String>,
}

impl Speech {
    pub fn of(words: &Words) -> Speech {
        Speech {
            language: words.language().to_owned(),
            right_to_left: words.is_right_to_left(),
            reviewed: words.is_reviewed(),
            not_reviewed: words.not_reviewed(),
        }
    }
}

/// The page's labels in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Labels {
    pub language: String,
    pub right_to_left: bool,
    /// As Fluent; none where they are the English, which the page has itself.
    pub text: Option<String>,
}

impl Labels {
    pub fn of(words: &Words) -> Labels {
        Labels {
            language: words.language().to_owned(),
            right_to_left: words.is_right_to_left(),
            text: words.labels().map(str::to_owned),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Page {
    Today(Box<Today>),
    Beginning(Box<Beginning>),
    SessionForm(SessionForm),
    Sessions(Box<SessionsPage>),
    AppointmentForm(AppointmentForm),
    CourseForm(CourseForm),
    Progress(Box<ProgressPage>),
    Player(Box<PlayerPage>),
    Practised(Box<PractisedPage>),
    Learn(Box<LearnPage>),
    Article(Box<ArticlePage>),
    Can(Box<CanPage>),
    Card(Box<CardPage>),
    Day(Day),
    Slot(Box<SlotPage>),
    Settings(Box<SettingsPage>),
    Data(Box<DataPage>),
    History(HistoryPage),
    Report(Box<ReportPage>),
    Exercises(Box<ExercisesPage>),
    PlanSheet(Box<PlanSheet>),
    Exercise(Box<ExercisePage>),
    OwnExercise(Box<OwnExerciseForm>),
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

/// What the window was opened for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "at")]
#[ts(export)]
pub enum Opened {
    /// The slot that a notification was about.
    Slot {
        slot: String,
        /// The person wants to begin with it.
        start: bool,
    },
    /// "I had a session."
    SessionForm,
    /// "How do I feel?"
    CheckIn,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MinutesChoice {
    pub minutes: u16,
    pub label: String,
    pub chosen: bool,
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
    /// "This week 12 of 14", which leads to the page of progress.
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
