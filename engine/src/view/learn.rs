//! The place where one reads and looks things up.

use serde::Serialize;
use ts_rs::TS;

use super::Found;
use super::found::{everything, found};
use crate::content::Content;
use crate::learn::search::{FoundKind, Index};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct LearnPage {
    pub heading: String,
    pub notice: String,
    /// As it was typed.
    pub asked: String,
    /// The first is everything.
    pub kinds: Vec<KindChoice>,
    /// Best first; where nothing was typed or chosen, what is good to start with.
    pub found: Vec<Found>,
    /// What to do where nothing was found.
    pub nothing: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KindChoice {
    pub kind: Option<FoundKind>,
    pub label: String,
    /// How many it would show.
    pub count: usize,
    pub chosen: bool,
}

/// No search shows more.
const MOST: usize = 40;

/// What most people come for, where they have not said what they look for.
const FIRST: [&str; 8] = [
    "after-session",
    "soreness",
    "warning-signs",
    "home-first",
    "heat-pack",
    "neck-pain",
    "back-pain",
    "choose-provider",
];

pub fn learn(
    asked: &str,
    kind: Option<FoundKind>,
    index: &Index,
    content: &Content,
    words: &Words,
) -> LearnPage {
    let typed = asked.trim();
    let all = match typed.is_empty() {
        true => everything(None, index, content, words),
        false => found(typed, None, MOST, index, content, words),
    };
    let is_of = |found: &Found, kind: Option<FoundKind>| kind.is_none_or(|kind| found.kind == kind);
    let choice = |one: Option<FoundKind>, label: String| KindChoice {
        kind: one,
        label,
        count: all.iter().filter(|found| is_of(found, one)).count(),
        chosen: one == kind,
    };
    let kinds = FoundKind::ALL.map(|one| {
        let label = words.data(&format!("learn-topics-{}", one.name()));
        choice(Some(one), label)
    });
    let everything = choice(None, words.learn_any_topic());
    let kinds = [everything].into_iter().chain(kinds).collect();
    let found: Vec<Found> = if typed.is_empty() && kind.is_none() {
        let first = |id: &&str| all.iter().find(|found| found.id == **id).cloned();
        FIRST.iter().filter_map(first).collect()
    } else {
        all.into_iter().filter(|found| is_of(found, kind)).collect()
    };
    LearnPage {
        heading: words.learn_heading(),
        notice: words.learn_notice(),
        asked: asked.to_owned(),
        kinds,
        nothing: found
            .is_empty()
            .then(|| words.learn_nothing(typed.to_owned())),
        found,
    }
}
