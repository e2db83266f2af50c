//! What there is to read: conditions, techniques, self-care, questions and claims checked, and the search that
//! finds them beside the exercises, the aftercare rules and the warning signs.

mod article;
pub mod search;
mod source;

pub use article::{Article, Class, Grounds, Picture, Section, Topic, parse_articles};
pub use source::{Sort, Source, parse_sources};
