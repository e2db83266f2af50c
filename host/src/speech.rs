//! Which language the programs speak: the one that was chosen, otherwise the desktop's.

use std::path::Path;

use afterhand_engine::language::Language;
use afterhand_engine::words::Words;
use afterhand_engine::{Companion, chosen_language};

/// Puts English in disguise in the place of every language, to find what is not worded: `qps`, or `qps-rtl`
/// from right to left. Releases do not know it.
pub const VARIABLE: &str = "AFTERHAND_LANGUAGE";

/// What is said of this folder, also before its data are opened, and where they cannot be.
pub fn words(folder: Option<&Path>) -> &'static Words {
    if let Some(words) = disguise() {
        return words;
    }
    let chosen = folder.and_then(chosen_language);
    Words::of(chosen.or_else(desktop).unwrap_or_default())
}

/// A companion that speaks as the desktop does where nothing was chosen.
pub fn speaking(companion: Companion) -> Companion {
    companion.on_a_desktop_in(desktop()).in_disguise(disguise())
}

/// What the desktop speaks; none where that is none of ours.
pub fn desktop() -> Option<Language> {
    let wanted = wanted();
    Language::negotiated(wanted.iter().map(String::as_str))
}

#[cfg(debug_assertions)]
fn disguise() -> Option<&'static Words> {
    use afterhand_engine::words::Direction;
    match std::env::var(VARIABLE).ok()?.as_str() {
        "qps" => Some(Words::pseudo(Direction::LeftToRight)),
        "qps-rtl" => Some(Words::pseudo(Direction::RightToLeft)),
        _ => None,
    }
}

#[cfg(not(debug_assertions))]
fn disguise() -> Option<&'static Words> {
    None
}

/// The most wanted first.
#[cfg(target_os = "linux")]
fn wanted() -> Vec<String> {
    of_variables(|name| std::env::var(name).ok())
}

#[cfg(not(target_os = "linux"))]
fn wanted() -> Vec<String> {
    sys_locale::get_locales().collect()
}

/// As gettext reads them: `LANGUAGE` lists what is wanted, unless the locale is `C`.
#[cfg(target_os = "linux")]
fn of_variables(value: impl Fn(&str) -> Option<String>) -> Vec<String> {
    let set = |name: &&str| value(name).filter(|locale| !locale.is_empty());
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
    let Some(locale) = locale else {
        return Vec::new();
    };
    let is_plain = matches!(locale.split('.').next(), Some("C" | "POSIX"));
    let list = set(&"LANGUAGE").filter(|_| !is_plain).unwrap_or_default();
    let list = list.split(':').filter(|one| !one.is_empty());
    list.map(str::to_owned).chain([locale.clone()]).collect()
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn spoken(variables: &[(&str, &str)]) -> Option<Language> {
        let value = |asked: &str| {
            let (_, value) = variables.iter().find(|(name, _)| *name == asked)?;
            Some((*value).to_owned())
        };
        let wanted = of_variables(value);
        Language::negotiated(wanted.iter().map(String::as_str))
    }

    #[test]
    fn the_desktop_speaks_what_its_messages_are_in() {
        use Language::{English, German, Russian, Spanish};
        for (variables, language) in [
            (&[("LANG", "de_DE.UTF-8")][..], Some(German)),
            (
                &[("LANG", "de_DE.UTF-8"), ("LC_MESSAGES", "ru_RU")],
                Some(Russian),
            ),
            (
                &[
                    ("LANG", "de_DE"),
                    ("LC_ALL", "es_ES"),
                    ("LC_MESSAGES", "ru_RU"),
                ],
                Some(Spanish),
            ),
            (&[("LANG", "fr_FR"), ("LANGUAGE", "fr:es")], Some(Spanish)),
            (&[("LANG", "C.UTF-8"), ("LANGUAGE", "de")], Some(English)),
            (&[("LANG", "pt_BR.UTF-8")], None),
            (&[("LANG", "")], Some(English)),
            (&[], Some(English)),
        ] {
            assert_eq!(spoken(variables), language, "{variables:?}");
        }
    }
}
