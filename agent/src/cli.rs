//! The command line's shape; what `--help` says about it is in `help.ftl`.

mod backup;
mod diary;
mod learn;
mod library;
mod safety;
mod sessions;
mod take_along;

use std::path::PathBuf;

use afterhand_engine::body::{Region, Technique};
use afterhand_engine::outcome::Excuse;
use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

pub use backup::{BackupArgs, BackupCommand, HistoryArgs, LockArgs, LockCommand, RestoreArgs};
pub use diary::{ChartCommand, DiaryCommand, EntryArgs, MeasureArgs, MeasureCommand, ReactionArgs};
pub use learn::{LearnCommand, SearchArgs, ShowArgs};
pub use library::{ExercisesArgs, FigureArgs, PracticeArgs, ProgressArgs, ShownSide};
pub use safety::{CheckinArgs, ClearanceCommand, ScreenArgs};
pub use sessions::{
    AppointmentArgs, AppointmentCommand, CanArgs, CardArgs, CourseArgs, CourseChanges,
    CourseCommand, RuleCommand, SessionArgs, SessionCommand, or_before,
};

pub use take_along::{
    CalendarArgs, CalendarPart, ExportCommand, FhirArgs, ImportArgs, PlanHistoryArgs, PlanKeyArgs,
    ReportArgs, TableArgs,
};

#[derive(Debug, Parser)]
#[command(name = "afterhand", version)]
pub struct Cli {
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    #[command(subcommand)]
    Plan(PlanCommand),
    Today(Reading),
    Agenda {
        #[arg(long, value_name = "DATE")]
        from: NaiveDate,
        #[arg(long, value_name = "DATE")]
        until: NaiveDate,
        #[command(flatten)]
        reading: Reading,
    },
    #[command(subcommand)]
    Session(SessionCommand),
    Aftercare(Reading),
    Can(CanArgs),
    Limits(Reading),
    Course(CourseArgs),
    #[command(subcommand)]
    Appointment(AppointmentCommand),
    #[command(subcommand)]
    Rule(RuleCommand),
    Card(CardArgs),
    Exercises(ExercisesArgs),
    Search(SearchArgs),
    #[command(subcommand)]
    Learn(LearnCommand),
    Show(ShowArgs),
    Figure(FigureArgs),
    Checkin(CheckinArgs),
    #[command(subcommand)]
    Clearance(ClearanceCommand),
    Screen(ScreenArgs),
    #[command(subcommand)]
    Diary(DiaryCommand),
    #[command(subcommand)]
    Measure(MeasureCommand),
    #[command(subcommand)]
    Chart(ChartCommand),
    Progress(ProgressArgs),
    Practice(PracticeArgs),
    Report(ReportArgs),
    Worse,
    Settled,
    Done {
        #[arg(value_name = "ID")]
        id: String,
        #[arg(long)]
        yes: bool,
    },
    Skip {
        #[arg(value_name = "ID")]
        id: String,
        #[arg(long, value_name = "WHY")]
        why: Option<String>,
        #[arg(long, value_name = "EXCUSE", value_parser = excuse)]
        excuse: Option<Excuse>,
        #[arg(long)]
        yes: bool,
    },
    Reopen {
        #[arg(value_name = "ID")]
        id: String,
    },
    Snooze {
        #[arg(value_name = "ID")]
        id: String,
        #[arg(long, value_name = "N", conflicts_with = "time")]
        minutes: Option<u16>,
        #[arg(long = "until", value_name = "TIME", id = "time")]
        until: Option<String>,
    },
    Move {
        #[arg(value_name = "ID")]
        id: String,
        #[arg(long, value_name = "TIME")]
        to: String,
        #[arg(long)]
        following: bool,
    },
    Why {
        #[arg(value_name = "ID")]
        id: String,
        #[command(flatten)]
        reading: Reading,
    },
    #[command(subcommand)]
    Settings(SettingsCommand),
    Pause {
        #[arg(long = "until", value_name = "TIME", id = "time")]
        until: Option<String>,
    },
    Resume,
    Undo {
        #[arg(long = "to", value_name = "STEP", id = "step")]
        to: Option<i64>,
    },
    Redo,
    History(HistoryArgs),
    #[command(subcommand)]
    Export(ExportCommand),
    Import(ImportArgs),
    Backup(BackupArgs),
    Restore(RestoreArgs),
    #[command(name = "delete-everything")]
    DeleteEverything {
        #[arg(long)]
        yes: bool,
    },
    Lock(LockArgs),
    Agent {
        #[arg(long)]
        status: bool,
        #[arg(long, requires = "status")]
        json: bool,
        #[arg(
            id = "at-login",
            long,
            value_name = "on|off",
            conflicts_with = "status",
            hide_possible_values = true
        )]
        at_login: Option<Switch>,
        /// Not for people: how the watch starts it.
        #[arg(long, hide = true, conflicts_with_all = ["status", "at-login"])]
        watched: bool,
    },
    /// Not for people: sets a damaged database aside.
    #[command(name = "set-aside")]
    SetAside {
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum PlanCommand {
    Check {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    Import {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long)]
        yes: bool,
    },
    Show(Reading),
    History(PlanHistoryArgs),
    Save {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long = "id", id = "plan", value_name = "ID")]
        plan: Option<String>,
        #[arg(long)]
        yes: bool,
    },
    Schema,
    Key(PlanKeyArgs),
    Sign {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        #[arg(long = "key", id = "secret-key", value_name = "KEY")]
        key: PathBuf,
    },
    Trust {
        #[arg(value_name = "CLINIC")]
        clinic: String,
        #[arg(long)]
        yes: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum SettingsCommand {
    Get {
        #[arg(value_name = "NAME")]
        setting: Option<String>,
        #[arg(long)]
        json: bool,
    },
    Set {
        #[arg(value_name = "NAME")]
        setting: String,
        #[arg(value_name = "VALUE")]
        value: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Switch {
    On,
    Off,
}

/// What every command that only reads understands.
#[derive(Clone, Debug, Args)]
pub struct Reading {
    #[arg(long)]
    pub json: bool,
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

fn region(name: &str) -> Result<Region, String> {
    Region::named(name).ok_or_else(|| Region::ALL.map(Region::name).join(", "))
}

fn technique(name: &str) -> Result<Technique, String> {
    Technique::named(name).ok_or_else(|| {
        let names: Vec<&str> = Technique::said().map(Technique::name).collect();
        names.join(", ")
    })
}

fn excuse(name: &str) -> Result<Excuse, String> {
    Excuse::named(name).ok_or_else(|| Excuse::ALL.map(Excuse::name).join(", "))
}
