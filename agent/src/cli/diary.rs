//! The diary, the measures and their pictures.

use afterhand_engine::body::{Area, Region};
use afterhand_engine::diary::{Activity, ReactionKind};
use chrono::NaiveDate;
use clap::{Args, Subcommand};

use super::{Reading, region};

#[derive(Debug, Subcommand)]
pub enum DiaryCommand {
    Add(EntryArgs),
    List(Reading),
    Edit {
        #[arg(value_name = "ID", id = "entry")]
        id: i64,
        #[command(flatten)]
        changes: EntryArgs,
    },
    Remove {
        #[arg(value_name = "ID", id = "entry")]
        id: i64,
    },
    Reaction(ReactionArgs),
}

#[derive(Debug, Args)]
pub struct EntryArgs {
    #[arg(long, value_name = "N")]
    pub pain: Option<u8>,
    #[arg(long, value_name = "N")]
    pub worst: Option<u8>,
    #[arg(long, value_name = "N")]
    pub moving: Option<u8>,
    #[arg(long, value_name = "REGION", value_parser = region)]
    pub region: Vec<Region>,
    #[arg(long, value_name = "AREA", value_parser = area)]
    pub area: Vec<Area>,
    #[arg(long, value_name = "T")]
    pub temperature: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(long = "at", value_name = "TIME", id = "when")]
    pub when: Option<String>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct ReactionArgs {
    #[arg(
        value_name = "KIND",
        value_parser = reaction,
        required_unless_present_any = ["over", "forget"]
    )]
    pub kind: Option<ReactionKind>,
    #[arg(long, value_name = "TIME")]
    pub began: Option<String>,
    #[arg(long = "ended", value_name = "TIME", id = "eased")]
    pub ended: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub note: Option<String>,
    #[arg(
        long,
        value_name = "ID",
        conflicts_with_all = ["kind", "began", "eased", "note", "forget"]
    )]
    pub over: Option<i64>,
    #[arg(
        long = "remove",
        value_name = "ID",
        id = "forget",
        conflicts_with_all = ["kind", "began", "eased", "note"]
    )]
    pub remove: Option<i64>,
}

#[derive(Debug, Subcommand)]
pub enum MeasureCommand {
    Add(MeasureArgs),
    List(Reading),
    Remove {
        #[arg(value_name = "ID", id = "measure")]
        id: i64,
    },
}

/// One kind of measure at a time.
#[derive(Debug, Args)]
#[command(group = clap::ArgGroup::new("what").required(true).args(["activity", "change", "total"]))]
pub struct MeasureArgs {
    #[arg(long, value_name = "NAME=N", value_parser = activity)]
    pub activity: Vec<Activity>,
    #[arg(
        long,
        value_name = "N",
        requires = "since",
        allow_negative_numbers = true
    )]
    pub change: Option<i8>,
    #[arg(long, value_name = "DATE", requires = "change")]
    pub since: Option<String>,
    #[arg(long, value_name = "NAME=NUMBER", value_parser = total, requires = "date")]
    pub total: Option<(String, String)>,
    #[arg(long, value_name = "DATE", requires = "total")]
    pub date: Option<String>,
    #[arg(long = "at", value_name = "TIME", id = "when")]
    pub when: Option<String>,
}

#[derive(Debug, Subcommand)]
pub enum ChartCommand {
    Pain {
        #[arg(long, value_name = "DATE")]
        from: NaiveDate,
        #[arg(long = "until", value_name = "DATE", id = "last")]
        until: Option<NaiveDate>,
        /// In em of the text around it.
        #[arg(long, value_name = "EM", default_value_t = 45)]
        width: u16,
        #[command(flatten)]
        reading: Reading,
    },
    Adherence {
        #[arg(long, value_name = "DATE")]
        from: NaiveDate,
        #[arg(long = "until", value_name = "DATE", id = "last")]
        until: Option<NaiveDate>,
        #[command(flatten)]
        reading: Reading,
    },
    Body {
        #[arg(long, value_name = "DATE")]
        from: NaiveDate,
        #[arg(long = "until", value_name = "DATE", id = "last")]
        until: Option<NaiveDate>,
        #[command(flatten)]
        reading: Reading,
    },
}

fn area(name: &str) -> Result<Area, String> {
    Area::named(name).ok_or_else(|| Area::ALL.map(Area::name).join(", "))
}

fn reaction(name: &str) -> Result<ReactionKind, String> {
    ReactionKind::named(name).ok_or_else(|| ReactionKind::ALL.map(ReactionKind::name).join(", "))
}

/// `climbing stairs=4`.
fn activity(text: &str) -> Result<Activity, String> {
    text.rsplit_once('=')
        .and_then(|(name, score)| {
            let score = score.trim().parse().ok()?;
            let name = name.trim().to_owned();
            Some(Activity { name, score })
        })
        .ok_or_else(|| "NAME=0 … NAME=10".to_owned())
}

/// `NDI=14`.
fn total(text: &str) -> Result<(String, String), String> {
    text.rsplit_once('=')
        .map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()))
        .ok_or_else(|| "NAME=NUMBER".to_owned())
}
