//! Sessions, appointments and the course, and what a person may ask about them.

use std::path::PathBuf;

use afterhand_engine::body::{Region, Technique};
use afterhand_engine::session::Preset;
use clap::{Args, Subcommand};

use super::{Reading, Switch, region, technique};

#[derive(Debug, Subcommand)]
pub enum SessionCommand {
    Add {
        #[arg(long, value_name = "REGION", value_parser = region)]
        region: Region,
        #[arg(long, value_name = "TECHNIQUE", required = true, value_parser = technique)]
        technique: Vec<Technique>,
        #[command(flatten)]
        details: SessionArgs,
    },
    List(Reading),
    Edit {
        #[arg(value_name = "ID", id = "session")]
        id: i64,
        #[arg(long, value_name = "REGION", value_parser = region)]
        region: Option<Region>,
        #[arg(long, value_name = "TECHNIQUE", value_parser = technique)]
        technique: Vec<Technique>,
        #[command(flatten)]
        details: SessionArgs,
    },
    Remove {
        #[arg(value_name = "ID", id = "session")]
        id: i64,
    },
}

#[derive(Debug, Args)]
pub struct SessionArgs {
    #[arg(long, value_name = "TIME")]
    pub ended: Option<String>,
    #[arg(long, value_name = "N", value_parser = number)]
    pub minutes: Option<Number>,
    #[arg(long, value_name = "NAME")]
    pub therapist: Option<String>,
    #[arg(long, value_name = "N", value_parser = score)]
    pub before: Option<Score>,
    #[arg(long, value_name = "N", value_parser = score)]
    pub after: Option<Score>,
    #[arg(
        long,
        value_name = "on|off",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "on",
        hide_possible_values = true
    )]
    pub oil: Option<Switch>,
    #[arg(long = "note", value_name = "TEXT", id = "told")]
    pub note: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum AppointmentCommand {
    Add {
        #[arg(long = "at", value_name = "TIME", id = "starts")]
        at: String,
        #[command(flatten)]
        details: AppointmentArgs,
    },
    List(Reading),
    Edit {
        #[arg(value_name = "KEY")]
        key: String,
        #[arg(long = "at", value_name = "TIME", id = "starts")]
        at: Option<String>,
        #[command(flatten)]
        details: AppointmentArgs,
    },
    Cancel {
        #[arg(value_name = "KEY")]
        key: String,
    },
    Import {
        #[arg(value_name = "FILE", id = "calendar")]
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct AppointmentArgs {
    #[arg(long = "minutes", value_name = "N", id = "takes", value_parser = number)]
    pub minutes: Option<Number>,
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct CourseArgs {
    #[command(flatten)]
    pub reading: Reading,
    #[command(subcommand)]
    pub command: Option<CourseCommand>,
}

#[derive(Debug, Subcommand)]
pub enum CourseCommand {
    Start(CourseChanges),
    Edit {
        #[arg(value_name = "ID", id = "course")]
        id: i64,
        #[command(flatten)]
        changes: CourseChanges,
    },
    Remove {
        #[arg(value_name = "ID", id = "course")]
        id: i64,
    },
}

#[derive(Debug, Args)]
pub struct CourseChanges {
    #[arg(long, value_name = "N")]
    pub sessions: Option<u16>,
    #[arg(long = "began", value_name = "DATE", id = "first-day")]
    pub began: Option<String>,
    #[arg(long, value_name = "N", id = "repeat-months", value_parser = number)]
    pub repeat_months: Option<Number>,
    #[arg(long, value_name = "NAME", value_parser = preset)]
    pub preset: Option<Preset>,
    #[arg(
        long,
        value_name = "on|off",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "on",
        hide_possible_values = true,
        id = "every-other-day"
    )]
    pub every_other_day: Option<Switch>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum RuleCommand {
    List(Reading),
    Told {
        #[arg(value_name = "RULE")]
        rule: String,
        #[arg(value_name = "LASTS")]
        lasts: String,
        #[arg(long = "who", value_name = "NAME", id = "therapist-name")]
        who: Option<String>,
    },
    Ours {
        #[arg(value_name = "RULE")]
        rule: String,
    },
}

#[derive(Debug, Args)]
pub struct CanArgs {
    #[arg(value_name = "WHAT", required = true)]
    pub what: Vec<String>,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct CardArgs {
    #[arg(long = "session", value_name = "ID", id = "card-session")]
    pub session: Option<i64>,
    #[arg(long, conflicts_with = "json")]
    pub text: bool,
    #[command(flatten)]
    pub reading: Reading,
}

/// A number, or `none`, which takes one away that was given before.
pub type Number = Given<u16>;
/// Pain from 0 to 10, or `none`.
pub type Score = Given<u8>;

#[derive(Clone, Copy, Debug)]
pub struct Given<T>(pub Option<T>);

/// What is given, and otherwise what was there.
pub fn or_before<T>(given: Option<Given<T>>, before: Option<T>) -> Option<T> {
    match given {
        Some(Given(value)) => value,
        None => before,
    }
}

fn number(text: &str) -> Result<Number, String> {
    given(text)
}

fn score(text: &str) -> Result<Score, String> {
    given(text)
}

fn given<T: std::str::FromStr>(text: &str) -> Result<Given<T>, String> {
    match text {
        NONE => Ok(Given(None)),
        _ => match text.parse() {
            Ok(value) => Ok(Given(Some(value))),
            Err(_) => Err(format!("N, {NONE}")),
        },
    }
}

const NONE: &str = "none";

fn preset(name: &str) -> Result<Preset, String> {
    Preset::named(name).ok_or_else(|| Preset::ALL.map(Preset::name).join(", "))
}
