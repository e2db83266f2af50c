//! The same in every language.

use afterhand_engine::language::Language;
use afterhand_engine::words::Words;

/// With the language's tag; English, which is read where nothing else fits, has none.
pub fn in_every_language(
    words: fn(&Words) -> String,
) -> impl Iterator<Item = (Option<&'static str>, String)> {
    Language::ALL.into_iter().map(move |language| {
        let tag = match language {
            Language::English => None,
            Language::Spanish | Language::German | Language::Russian => Some(language.tag()),
        };
        (tag, words(Words::of(language)))
    })
}
