//! The form behind "I had a session".

use super::{RegionChoice, SessionForm, TechniqueChoice};
use crate::body::{Region, Technique};
use crate::content::Content;
use crate::history::History;
use crate::now::Now;
use crate::words::Words;

pub fn session_form(history: &History, content: &Content, words: &Words, now: &Now) -> SessionForm {
    let usual = content.rule("AR-15").and_then(|rule| rule.limit);
    SessionForm {
        regions: regions(words),
        techniques: Technique::ALL
            .map(|value| TechniqueChoice {
                value,
                label: capitalized(words.technique(value)),
            })
            .to_vec(),
        minutes_hint: usual
            .and_then(|limit| Some(words.minutes_hint(limit.min?, limit.max?)))
            .unwrap_or_default(),
        date: now.today().to_string(),
        time: now.local().format("%H:%M").to_string(),
        therapist: history
            .plans_in_force(now.instant)
            .into_iter()
            .rev()
            .find_map(|plan| plan.clinician.name.clone()),
    }
}

/// Every region with its name, to choose one.
pub fn regions(words: &Words) -> Vec<RegionChoice> {
    let choice = |value| RegionChoice {
        value,
        label: capitalized(words.region(value)),
    };
    Region::ALL.map(choice).to_vec()
}

fn capitalized(text: String) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}
