//! How one feels, what a clinician said, and what to ask one.

use afterhand_engine::body::Region;
use afterhand_engine::safety::Answer;
use clap::{Args, Subcommand};

use super::{Reading, region};

#[derive(Debug, Args)]
pub struct CheckinArgs {
    #[arg(long, value_name = "ID=ANSWER", value_parser = answer, conflicts_with = "at")]
    pub answer: Vec<(String, Answer)>,
    #[arg(long, value_name = "REGION", value_parser = region, conflicts_with = "at")]
    pub region: Option<Region>,
    #[arg(long, value_name = "N", conflicts_with = "at")]
    pub corrects: Option<i64>,
    #[arg(long, conflicts_with_all = ["answer", "region", "corrects", "show", "history"])]
    pub list: bool,
    #[arg(long, value_name = "N", conflicts_with_all = ["answer", "region", "corrects", "history"])]
    pub show: Option<i64>,
    #[arg(long, conflicts_with_all = ["answer", "region", "corrects"])]
    pub history: bool,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct ScreenArgs {
    #[arg(long, value_name = "ID=ANSWER", value_parser = answer, conflicts_with = "at")]
    pub answer: Vec<(String, Answer)>,
    #[arg(long, conflicts_with_all = ["answer", "show"])]
    pub list: bool,
    #[arg(long, value_name = "N", conflicts_with = "answer")]
    pub show: Option<i64>,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Subcommand)]
pub enum ClearanceCommand {
    Add {
        #[arg(long, value_name = "WHO")]
        who: String,
        #[arg(long = "at", value_name = "TIME", id = "said")]
        said: Option<String>,
    },
    List(Reading),
}

/// `RF-01=yes`, in either case.
fn answer(text: &str) -> Result<(String, Answer), String> {
    let allowed = || Answer::ALL.map(|answer| format!("ID={}", answer.name()));
    text.split_once('=')
        .and_then(|(id, answer)| {
            let answer = Answer::named(&answer.trim().to_ascii_lowercase())?;
            Some((id.trim().to_ascii_uppercase(), answer))
        })
        .ok_or_else(|| allowed().join(", "))
}
