//! Which country the computer's locale speaks of, and how numbers are written there.

use afterhand_engine::country::{Country, CountryCode};

#[cfg(target_os = "linux")]
use environment as system;
#[cfg(not(target_os = "linux"))]
use sys_locale::get_locale as system;

/// A guess: many people read in the language of another country.
pub fn country() -> Option<CountryCode> {
    Country::of_locale(&system()?)
}

/// Whether decimals have a comma where the computer's numbers are from. Spreadsheets then want the semicolon
/// between fields.
pub fn has_decimal_comma() -> bool {
    numbers().is_some_and(|locale| has_comma(&locale))
}

#[cfg(target_os = "linux")]
fn numbers() -> Option<String> {
    let set = |name: &&str| std::env::var(name).ok().filter(|locale| !locale.is_empty());
    ["LC_ALL", "LC_NUMERIC", "LANG"].iter().find_map(set)
}

#[cfg(not(target_os = "linux"))]
fn numbers() -> Option<String> {
    system()
}

/// As the Unicode Common Locale Data Repository has it, for the languages of Europe and the Americas and their
/// neighbours.
fn has_comma(locale: &str) -> bool {
    const COMMA: [&str; 45] = [
        "af", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "eu", "fi", "fo",
        "fr", "gl", "hr", "hu", "hy", "id", "is", "it", "ka", "kk", "lt", "lv", "mk", "nb", "nl",
        "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "uz", "vi",
    ];
    const POINT: [&str; 14] = [
        "de_CH", "de_LI", "it_CH", "es_MX", "es_US", "es_PR", "es_GT", "es_HN", "es_NI", "es_PA",
        "es_PE", "es_SV", "es_DO", "es_CU",
    ];
    let locale = locale.split(['.', '@']).next().unwrap_or_default();
    let locale = locale.replace('-', "_");
    let language = locale.split('_').next().unwrap_or_default();
    COMMA.contains(&language) && !POINT.contains(&locale.as_str())
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
    fn decimals_have_a_comma_where_people_write_one() {
        for (locale, comma) in [
            ("de_DE.UTF-8", true),
            ("fr-FR", true),
            ("sv_SE", true),
            ("es_ES@euro", true),
            ("es_MX.UTF-8", false),
            ("de_CH.UTF-8", false),
            ("en_GB.UTF-8", false),
            ("C.UTF-8", false),
            ("", false),
        ] {
            assert_eq!(has_comma(locale), comma, "{locale}");
        }
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
