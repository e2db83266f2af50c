//! Which country the computer's locale speaks of.

use afterhand_engine::country::{Country, CountryCode};

#[cfg(target_os = "linux")]
use environment as system;
#[cfg(not(target_os = "linux"))]
use sys_locale::get_locale as system;

/// A guess: many people read in the language of another country.
pub fn country() -> Option<CountryCode> {
    Country::of_locale(&system()?)
}

/// The first variable that names a country. How an address is written says more about where a person
/// lives than the language they read, and `LC_TIME` says nothing: many choose `en_DK` for its dates.
#[cfg(target_os = "linux")]
fn environment() -> Option<String> {
    of_variables(|name| std::env::var(name).ok())
}

#[cfg(target_os = "linux")]
fn of_variables(value: impl Fn(&str) -> Option<String>) -> Option<String> {
    const VARIABLES: [&str; 5] = [
        "LC_ADDRESS",
        "LC_TELEPHONE",
        "LC_MONETARY",
        "LC_MESSAGES",
        "LANG",
    ];
    let set = |name: &str| value(name).filter(|locale| !locale.is_empty());
    set("LC_ALL").or_else(|| {
        VARIABLES
            .into_iter()
            .filter_map(set)
            .find(|locale| Country::of_locale(locale).is_some())
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn country_of(variables: &[(&str, &str)]) -> String {
        let value = |asked: &str| {
            let (_, value) = variables.iter().find(|(name, _)| *name == asked)?;
            Some((*value).to_owned())
        };
        let country = of_variables(value).and_then(|locale| Country::of_locale(&locale));
        country.map_or_else(String::new, |code| code.to_string())
    }

    #[test]
    fn the_variable_that_says_most_about_the_place_is_believed() {
        for (variables, country) in [
            (&[("LANG", "en_GB.UTF-8")][..], "GB"),
            (
                &[("LANG", "en_US.UTF-8"), ("LC_ADDRESS", "de_DE.UTF-8")],
                "DE",
            ),
            (
                &[("LANG", "en_US.UTF-8"), ("LC_MONETARY", "pl_PL.UTF-8")],
                "PL",
            ),
            (&[("LANG", "nb_NO.UTF-8"), ("LC_TIME", "en_DK.UTF-8")], "NO"),
            (&[("LANG", "fr_FR"), ("LC_MESSAGES", "C")], "FR"),
            (&[("LANG", "fr_FR"), ("LC_MESSAGES", "nl_BE")], "BE"),
            (&[("LANG", "fr_FR"), ("LC_ALL", "de_CH.UTF-8")], "CH"),
            (&[("LANG", "fr_FR"), ("LC_ALL", "")], "FR"),
            (&[("LANG", "fr_FR"), ("LC_ALL", "C")], ""),
            (&[("LANG", "C.UTF-8")], ""),
            (&[("LANG", "POSIX")], ""),
            (&[], ""),
        ] {
            assert_eq!(country_of(variables), country, "{variables:?}");
        }
    }

    #[test]
    fn other_systems_are_asked_by_a_crate_that_builds_here_too() {
        if let Some(locale) = sys_locale::get_locale() {
            assert!(!locale.is_empty());
        }
    }
}
