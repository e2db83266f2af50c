//! What the articles rest on; the words are `source-<id>` in `sources.ftl`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::safety::Certainty;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: String,
    pub sort: Sort,
    /// How well we know what it says, which is not how right it is.
    pub certainty: Certainty,
}

/// How much weight a source can carry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Sort {
    Guideline,
    Study,
    /// Of a health service or a health charity.
    HealthPage,
    /// A clinic's, a practice's or a fitness page.
    PracticePage,
    /// One of the five articles that the rules begin with.
    Article,
    Own,
}

impl Sort {
    pub const ALL: [Sort; 6] = [
        Sort::Guideline,
        Sort::Study,
        Sort::HealthPage,
        Sort::PracticePage,
        Sort::Article,
        Sort::Own,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Sort::Guideline => "guideline",
            Sort::Study => "study",
            Sort::HealthPage => "health_page",
            Sort::PracticePage => "practice_page",
            Sort::Article => "article",
            Sort::Own => "own",
        }
    }
}

pub fn parse_sources(text: &str) -> Result<Vec<Source>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        source: Vec<Source>,
    }
    toml::from_str(text).map(|file: File| file.source)
}
