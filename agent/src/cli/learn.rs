//! What there is to read, and the search.

use afterhand_engine::learn::search::FoundKind;
use clap::{Args, Subcommand};

use super::Reading;

#[derive(Debug, Args)]
pub struct SearchArgs {
    #[arg(value_name = "WORDS", id = "asked", required = true)]
    pub words: Vec<String>,
    #[arg(long = "kind", value_name = "KIND", id = "found-kind", value_parser = kind)]
    pub kind: Option<FoundKind>,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct ShowArgs {
    #[arg(value_name = "ID", id = "page")]
    pub id: String,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Subcommand)]
pub enum LearnCommand {
    List {
        #[arg(long = "kind", value_name = "KIND", id = "found-kind", value_parser = kind)]
        kind: Option<FoundKind>,
        #[command(flatten)]
        reading: Reading,
    },
}

fn kind(name: &str) -> Result<FoundKind, String> {
    FoundKind::named(name).ok_or_else(|| FoundKind::ALL.map(FoundKind::name).join(", "))
}
