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
mod prescription;
mod progress;
mod prompts;
mod report_page;
mod route;
pub mod safety;
pub mod screen;
mod session_form;
mod sessions;
mod settings;
mod slot;
mod story;
mod take_along;
mod today;

use serde::Serialize;
use ts_rs::TS;

use crate::country::CountryCode;
use crate::language::Language;
use crate::person::{ColorScheme, Settings};
use crate::words::Words;

pub use aftercare::{
    Aftercare, AftercareRow, Badge, Beside, Mark, RestOver, RestRing, Timeline, Tip, WarningCard,
    row_id, sources_of, text_of,
};
pub(crate) use aftercare::{listed_windows, session_details};
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
pub use day::Day;
pub(crate) use day::day;
pub use diary::{DiaryPage, EntryForm, MeasureForm, Range, ReactionForm};
pub use exercise::{ExercisePage, Look, OurDose, PrintedDose};
pub(crate) use exercise::{changes as exercises_change, exercise, held};
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
pub use prescription::Prescribed;
pub(crate) use prescription::opens;
pub use progress::ProgressPage;
pub(crate) use progress::{progress_page, this_week};
pub(crate) use report_page::report_page;
pub use report_page::{NoteChoice, PartChoice, ReportPage, ReportRange};
pub use route::{Opened, Route};
pub use safety::{Alert, Call, ClearForm, SafetyBanner};
pub use screen::{ScreenPage, ScreenedPage};
pub(crate) use session_form::session_form;
pub use session_form::{RegionChoice, SessionForm, TechniqueChoice};
pub use sessions::{
    AppointmentForm, AppointmentLine, Bead, BeadKind, CourseCard, CourseForm, LimitLine,
    LimitsCard, PresetChoice, SessionLine, SessionsPage,
};
pub(crate) use sessions::{LISTED_SESSIONS, appointment_form, course_card, course_form, sessions};
pub use settings::{
    About, ClockChoice, ColdChoice, LanguageCard, LanguageChoice, LimitChoice, LimitKind,
    PainLimitChoice, QuietHours, SettingsPage, TextSizeChoice, ThemeChoice, TimesChoice, ToldLine,
    ZoneQuestion,
};
pub(crate) use settings::{Kept, settings, zone_question};
pub(crate) use slot::slot;
pub use slot::{ChangeTime, MinutesChoice, SlotPage, StoryLine};
pub(crate) use story::story;
pub use story::{Event, Story};
pub use take_along::{Decimals, TakeAlong};
pub use today::{
    AwayCard, AwayDay, ItemState, NextUp, Pinned, PlanCard, PromptCard, PromptKind, QuietCard,
    Today, TodayEntries, TodayItem, later, quiet, remark,
};
pub(crate) use today::{summary, today, today_entries};

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
    /// A passphrase keeps others from looking into the window.
    pub has_lock: bool,
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
    /// The window has a passphrase.
    pub has_lock: bool,
}

impl Default for Surroundings {
    fn default() -> Surroundings {
        Surroundings {
            agent_runs: false,
            at_login: false,
            country: None,
            language: Some(Language::English),
            example: false,
            has_lock: false,
        }
    }
}
