//! What a search finds, and what there is of a kind.

use serde::Serialize;
use ts_rs::TS;

use crate::content::Content;
use crate::learn::search::{FoundKind, Hit, Index};
use crate::safety::Level;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Found {
    pub id: String,
    pub kind: FoundKind,
    /// "Condition", "Warning sign".
    pub label: String,
    pub title: String,
    /// What it says in short, of a warning sign what to do; empty where the title says it all.
    pub gist: String,
    pub opens: Opens,
    /// How fast a warning sign is to be answered; none of anything else.
    pub level: Option<Level>,
}

/// Where it is read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "what")]
#[ts(export)]
pub enum Opens {
    Article {
        id: String,
    },
    Exercise {
        id: String,
    },
    /// An answer to "Can I …?".
    Can {
        words: String,
    },
    CheckIn,
}

impl Found {
    fn new(hit: Hit, content: &Content, words: &Words) -> Found {
        let sign = content.red_flag(&hit.id);
        let how_fast = sign.map(|flag| words.data(&format!("level-{}", flag.level.name())));
        Found {
            label: words.data(&format!("learn-topic-{}", hit.kind.name())),
            opens: opens(&hit),
            level: sign.map(|flag| flag.level),
            id: hit.id,
            kind: hit.kind,
            title: hit.title,
            gist: how_fast.unwrap_or(hit.gist),
        }
    }
}

fn opens(hit: &Hit) -> Opens {
    let id = hit.id.clone();
    match hit.kind {
        FoundKind::Sign => Opens::CheckIn,
        FoundKind::Condition
        | FoundKind::Technique
        | FoundKind::SelfCare
        | FoundKind::Question
        | FoundKind::Rule
        | FoundKind::Claim => Opens::Article { id },
        FoundKind::Exercise => Opens::Exercise { id },
        FoundKind::Can => Opens::Can {
            words: hit.title.clone(),
        },
    }
}

/// The best first, and at most so many.
pub fn found(
    typed: &str,
    kind: Option<FoundKind>,
    most: usize,
    index: &Index,
    content: &Content,
    words: &Words,
) -> Vec<Found> {
    let hits = index.search(typed, kind, most).into_iter();
    hits.map(|hit| Found::new(hit, content, words)).collect()
}

/// Everything that can be found, or everything of a kind, in the order of the lists.
pub fn everything(
    kind: Option<FoundKind>,
    index: &Index,
    content: &Content,
    words: &Words,
) -> Vec<Found> {
    let hits = index.all();
    let hits = hits.filter(|hit| kind.is_none_or(|kind| hit.kind == kind));
    hits.map(|hit| Found::new(hit.clone(), content, words))
        .collect()
}
