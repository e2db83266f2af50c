//! What a search finds, and what there is of a kind.

use serde::Serialize;
use ts_rs::TS;

use crate::content::Content;
use crate::learn::search::{FoundKind, Hit, Index, documents};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Found {
    pub id: String,
    pub kind: FoundKind,
    /// "Condition", "Warning sign".
    pub label: String,
    pub title: String,
    /// Empty where the title says it all.
    pub gist: String,
}

impl Found {
    fn new(hit: Hit, words: &Words) -> Found {
        Found {
            label: words.data(&format!("learn-topic-{}", hit.kind.name())),
            id: hit.id,
            kind: hit.kind,
            title: hit.title,
            gist: hit.gist,
        }
    }
}

/// The best first, and at most so many.
pub fn found(
    typed: &str,
    kind: Option<FoundKind>,
    most: usize,
    index: &Index,
    words: &Words,
) -> Vec<Found> {
    let hits = index.search(typed, kind, most).into_iter();
    hits.map(|hit| Found::new(hit, words)).collect()
}

/// Everything that can be found, or everything of a kind, in the order of the lists.
pub fn everything(kind: Option<FoundKind>, content: &Content, words: &Words) -> Vec<Found> {
    let pages = documents(content, words).into_iter();
    let pages = pages.filter(|page| kind.is_none_or(|kind| page.kind == kind));
    pages
        .map(|page| {
            let hit = Hit {
                id: page.id,
                kind: page.kind,
                title: page.title,
                gist: page.gist,
            };
            Found::new(hit, words)
        })
        .collect()
}
