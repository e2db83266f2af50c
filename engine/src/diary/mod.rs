//! What a person notes of how they feel: pain, reactions, and measures taken now and then.

mod entry;
mod measure;
mod reaction;
mod temperature;

pub use entry::{Entry, MOST_PAIN, NewEntry};
pub use measure::{Activity, MOST_ACTIVITIES, Measure, Measured, NewMeasure};
pub use reaction::{NewReaction, Reaction, ReactionKind};
pub use temperature::{FEVER, Temperature, Unit};

/// No note is longer.
pub const LONGEST_NOTE: usize = 2000;

/// A note without what surrounds it; none where nothing is left.
pub(crate) fn note(text: Option<String>) -> Option<String> {
    let text = text?;
    let text = text.trim();
    (!text.is_empty()).then(|| text.chars().take(LONGEST_NOTE).collect())
}
