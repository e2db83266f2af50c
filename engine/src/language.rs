//! A language that the product speaks.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unic_langid::LanguageIdentifier;

/// One of the languages that there are words in.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[ts(export)]
pub enum Language {
    /// Every sentence is written in it first.
    #[default]
    #[serde(rename = "en")]
    English,
    #[serde(rename = "es")]
    Spanish,
    #[serde(rename = "de")]
    German,
    #[serde(rename = "ru")]
    Russian,
}

impl Language {
    pub const ALL: [Language; 4] = [
        Language::English,
        Language::Spanish,
        Language::German,
        Language::Russian,
    ];

    /// As BCP 47 names it, and as its folder of words is called.
    pub fn tag(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Spanish => "es",
            Language::German => "de",
            Language::Russian => "ru",
        }
    }

    /// As those who speak it call it.
    pub fn own_name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Spanish => "Español",
            Language::German => "Deutsch",
            Language::Russian => "Русский",
        }
    }

    /// Whether somebody who speaks it has read its words; those of the others were made by a machine.
    pub fn is_reviewed(self) -> bool {
        match self {
            Language::English => true,
            Language::Spanish | Language::German | Language::Russian => false,
        }
    }

    pub fn has_decimal_comma(self) -> bool {
        match self {
            Language::English => false,
            Language::Spanish | Language::German | Language::Russian => true,
        }
    }

    pub fn named(tag: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.tag() == tag)
    }

    /// The first of ours that fits what is wanted, the most wanted first, each as POSIX (`de_AT.UTF-8`) or
    /// BCP 47 (`es-419`) writes it; none where nothing of ours fits. Nothing wanted, `C` and `POSIX` are
    /// English: programs say so what nobody has translated.
    pub fn negotiated<'a>(wanted: impl IntoIterator<Item = &'a str>) -> Option<Language> {
        let mut wanted = wanted.into_iter().map(bare).peekable();
        if wanted.peek().is_none() {
            return Some(Language::English);
        }
        let ours = Language::ALL.map(Language::identifier);
        wanted.find_map(|locale| {
            if let "C" | "POSIX" | "" = locale.as_str() {
                return Some(Language::English);
            }
            let asked = locale.parse::<LanguageIdentifier>().ok()?;
            let found = negotiate_languages(
                std::slice::from_ref(&asked),
                &ours,
                None,
                NegotiationStrategy::Lookup,
            );
            Language::named(found.first()?.language.as_str())
        })
    }

    pub(crate) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

/// Without the encoding and what else POSIX writes behind.
fn bare(locale: &str) -> String {
    let locale = locale.split(['.', '@']).next().unwrap_or_default();
    locale.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_desktop_wants_is_spoken_where_it_is_one_of_ours() {
        for (wanted, spoken) in [
            (&["de_DE.UTF-8"][..], Some(Language::German)),
            (&["de_AT@euro"], Some(Language::German)),
            (&["es-419"], Some(Language::Spanish)),
            (&["es_MX.UTF-8"], Some(Language::Spanish)),
            (&["ru"], Some(Language::Russian)),
            (&["en_US.UTF-8"], Some(Language::English)),
            (&["fr_FR.UTF-8", "ru_RU.UTF-8"], Some(Language::Russian)),
            (&["fr_FR.UTF-8", "pt", "en"], Some(Language::English)),
            (&["fr_FR.UTF-8"], None),
            (&["no such locale"], None),
            (&["C.UTF-8"], Some(Language::English)),
            (&["POSIX"], Some(Language::English)),
            (&[], Some(Language::English)),
        ] {
            let given = Language::negotiated(wanted.iter().copied());
            assert_eq!(given, spoken, "{wanted:?}");
        }
    }

    #[test]
    fn a_language_is_known_by_its_tag() {
        for language in Language::ALL {
            assert_eq!(Language::named(language.tag()), Some(language));
            assert_eq!(language.identifier().to_string(), language.tag());
        }
        assert_eq!(Language::named("fr"), None);
    }
}
