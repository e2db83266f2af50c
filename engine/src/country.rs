//! Whom to call in which country, and which country that is.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::content::Content;
use crate::diary::Unit;
use crate::person::Settings;
use crate::safety::Certainty;

/// The numbers to show to one person. They work without a network, and are empty only where nobody
/// knows the country.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers {
    pub country: Option<CountryCode>,
    /// The person has said that this is their country; it is a guess otherwise.
    pub confirmed: bool,
    /// For an ambulance, best first.
    pub emergency: Vec<String>,
    pub out_of_hours: Option<String>,
    /// None: the person's own maternity unit, or the out-of-hours line.
    pub maternity: Option<String>,
    /// For thoughts of ending one's life.
    pub crisis: Option<String>,
}

impl Numbers {
    /// What body temperature is usually told in there.
    pub fn unit(&self) -> Unit {
        match self.country {
            Some(code) if code.as_str() == "US" => Unit::Fahrenheit,
            Some(_) | None => Unit::Celsius,
        }
    }
}

/// Those of the confirmed country, else of the guessed one. A country that is not in the table has none.
pub fn numbers(settings: &Settings, guess: Option<CountryCode>, content: &Content) -> Numbers {
    let known = |code: CountryCode| content.country(code.as_str());
    let confirmed = settings.country.and_then(known);
    let Some(country) = confirmed.or_else(|| guess.and_then(known)) else {
        return Numbers::default();
    };
    let text = |number: &Number| number.number.clone();
    Numbers {
        country: Some(country.code),
        confirmed: confirmed.is_some(),
        emergency: country.emergency.iter().map(text).collect(),
        out_of_hours: country.out_of_hours.as_ref().map(text),
        maternity: country.maternity.as_ref().map(text),
        crisis: country.crisis.as_ref().map(text),
    }
}

/// `content/countries.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// When they were last compared with what can be read about them.
    pub checked: NaiveDate,
    /// By their codes.
    #[serde(rename = "country")]
    pub countries: Vec<Country>,
    /// Where they were read.
    #[serde(rename = "source")]
    pub sources: BTreeMap<String, String>,
}

pub fn parse(text: &str) -> Result<Directory, toml::de::Error> {
    toml::from_str(text)
}

/// One of its countries; the words are `country-<code>`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    pub code: CountryCode,
    /// For an ambulance, best first.
    pub emergency: Vec<Number>,
    /// The national line for what cannot wait and is no emergency.
    pub out_of_hours: Option<Number>,
    pub maternity: Option<Number>,
    /// For thoughts of ending one's life, at all hours where there is such a line.
    pub crisis: Option<Number>,
    /// Something must be said beside the numbers: `country-<code>.note`.
    #[serde(default)]
    pub note: bool,
    /// Most of its people live south of the equator, where it is cold from May to September.
    #[serde(default)]
    pub south: bool,
}

impl Country {
    /// The country of a locale as POSIX (`en_GB.UTF-8`) or BCP 47 (`sr-Latn-RS`) writes it; none where
    /// it names none. It need not be in the table.
    pub fn of_locale(locale: &str) -> Option<CountryCode> {
        let is_word = |part: &str, length| {
            part.len() == length && part.bytes().all(|b| b.is_ascii_alphabetic())
        };
        let name = locale.split(['.', '@']).next()?;
        let mut parts = name.split(['_', '-']);
        let language = parts.next()?;
        if !is_word(language, 2) && !is_word(language, 3) {
            return None;
        }
        // Between the language and its country there may be further languages and a script.
        let rest = parts.find(|part| !is_word(part, 3) && !is_word(part, 4))?;
        rest.parse().ok()
    }
}

/// A telephone number as it is dialled in its country, and where it was read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    pub number: String,
    pub certainty: Certainty,
    /// Keys of [`Directory::sources`].
    #[serde(default)]
    pub source: Vec<String>,
}

/// Two letters after ISO 3166-1: `GB`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct CountryCode([u8; 2]);

impl CountryCode {
    pub fn as_str(&self) -> &str {
        // Two ASCII letters are always UTF-8.
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl FromStr for CountryCode {
    type Err = String;

    /// In either case; `Err` holds what is no code.
    fn from_str(text: &str) -> Result<CountryCode, String> {
        match text.as_bytes() {
            [first, second] if first.is_ascii_alphabetic() && second.is_ascii_alphabetic() => {
                Ok(CountryCode([
                    first.to_ascii_uppercase(),
                    second.to_ascii_uppercase(),
                ]))
            }
            _ => Err(text.to_owned()),
        }
    }
}

impl TryFrom<String> for CountryCode {
    type Error = String;

    fn try_from(text: String) -> Result<CountryCode, String> {
        text.parse()
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_says_its_country_in_every_way_of_writing_it() {
        for (locale, country) in [
            ("en_GB.UTF-8", "GB"),
            ("en_GB", "GB"),
            ("de_DE@euro", "DE"),
            ("ca_ES.UTF-8@valencia", "ES"),
            ("sr_RS@latin", "RS"),
            ("fil_PH", "PH"),
            ("en-NZ", "NZ"),
            ("en-nz", "NZ"),
            ("sr-Latn-RS", "RS"),
            ("zh-Hans-CN", "CN"),
            ("zh-cmn-Hans-CN", "CN"),
            ("zh_Hans_CN", "CN"),
            ("de-CH-1996", "CH"),
            ("en-US-u-hc-h12", "US"),
        ] {
            let found = Country::of_locale(locale).unwrap();
            assert_eq!(found.as_str(), country, "{locale}");
        }
        for locale in [
            "",
            "C",
            "C.UTF-8",
            "POSIX",
            "en",
            "en.UTF-8",
            "es-419",
            "zh-Hans",
            "de-1996",
            "C_GB",
            "en-u-hc-h12",
            "en_",
            "_GB",
            "en_G1",
            "💙",
        ] {
            assert_eq!(Country::of_locale(locale), None, "{locale}");
        }
    }

    #[test]
    fn every_country_can_be_called_in() {
        let countries = &Content::shipped().directory.countries;
        assert!(countries.len() >= 45, "{}", countries.len());
        assert!(countries.is_sorted_by(|one, next| one.code < next.code));
        for country in countries {
            let (code, emergency) = (country.code, &country.emergency);
            assert!(!emergency.is_empty(), "{code}");
            let more = [&country.out_of_hours, &country.maternity, &country.crisis];
            for number in emergency.iter().chain(more.into_iter().flatten()) {
                let text = &number.number;
                // Chile's is a star and digits.
                let digits = text.strip_prefix('*').unwrap_or(text);
                let parts: Vec<&str> = digits.split([' ', '-']).collect();
                let is_dialled = |part: &&str| {
                    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
                };
                assert!(parts.iter().all(is_dialled), "{code} {text}");
            }
            for number in emergency {
                let text = &number.number;
                assert!((2..=5).contains(&text.len()), "{code} {text}");
                assert!(
                    text.bytes().all(|byte| byte.is_ascii_digit()),
                    "{code} {text}"
                );
            }
        }
    }

    #[test]
    fn it_is_said_where_every_number_was_read() {
        let content = Content::shipped();
        let mut unused: Vec<&String> = content.directory.sources.keys().collect();
        for country in &content.directory.countries {
            let more = [&country.out_of_hours, &country.maternity, &country.crisis];
            for number in country.emergency.iter().chain(more.into_iter().flatten()) {
                let was_read = number.certainty != Certainty::Unverified;
                assert_eq!(was_read, !number.source.is_empty(), "{number:?}");
                for source in &number.source {
                    assert!(content.directory.sources.contains_key(source), "{source}");
                    unused.retain(|key| *key != source);
                }
            }
        }
        assert_eq!(unused, [""; 0]);
        assert_eq!(content.directory.checked.to_string(), "2026-11-22");
    }

    #[test]
    fn what_nobody_has_read_is_never_an_ambulance_nor_a_crisis_line() {
        for country in &Content::shipped().directory.countries {
            for number in country.emergency.iter().chain(&country.crisis) {
                assert_ne!(number.certainty, Certainty::Unverified, "{}", country.code);
            }
        }
    }

    #[test]
    fn well_known_numbers_are_right() {
        for (code, emergency, out_of_hours, crisis) in [
            ("AT", "144, 112", "1450", "142"),
            ("AU", "000", "1800 022 222", "13 11 14"),
            ("BR", "192", "", "188"),
            ("CA", "911", "811", "988"),
            ("CH", "144, 112", "", "143"),
            ("CN", "120", "", "12356"),
            ("DE", "112", "116117", "0800 111 0 111"),
            ("DK", "112", "", "70 201 201"),
            ("ES", "112", "", "024"),
            ("FI", "112", "116117", "09 2525 0111"),
            ("FR", "15, 112", "", "3114"),
            ("GB", "999, 112", "111", "116 123"),
            ("IE", "112, 999", "", "116 123"),
            ("IL", "101", "", "1201"),
            ("IN", "112, 108", "", "14416"),
            ("IT", "112, 118", "", ""),
            ("JP", "119", "", "0120-279-338"),
            ("KR", "119", "", "109"),
            ("NL", "112", "", "113"),
            ("NO", "113", "116117", "116 123"),
            ("NZ", "111", "0800 611 116", "1737"),
            ("PL", "112, 999", "", "800 70 2222"),
            ("PT", "112", "808 24 24 24", "1411"),
            ("SE", "112", "1177", "90101"),
            ("US", "911", "", "988"),
            ("ZA", "10177, 112", "", "0800 567 567"),
        ] {
            let found = of(None, Some(code));
            assert_eq!(found.emergency.join(", "), emergency, "{code}");
            assert_eq!(
                found.out_of_hours.unwrap_or_default(),
                out_of_hours,
                "{code}"
            );
            assert_eq!(found.crisis.unwrap_or_default(), crisis, "{code}");
            assert_eq!(found.maternity, None, "{code}");
        }
    }

    /// Chosen, and guessed.
    fn of(chosen: Option<&str>, guess: Option<&str>) -> Numbers {
        let code = |text: &str| text.parse().unwrap();
        let settings = Settings {
            country: chosen.map(code),
            ..Settings::default()
        };
        numbers(&settings, guess.map(code), Content::shipped())
    }

    #[test]
    fn the_chosen_country_goes_before_the_guessed_one() {
        let chosen = of(Some("NZ"), Some("GB"));
        assert_eq!(
            (chosen.emergency, chosen.confirmed),
            (vec!["111".to_owned()], true)
        );
        let guessed = of(None, Some("NZ"));
        assert_eq!(
            (guessed.emergency, guessed.confirmed),
            (vec!["111".to_owned()], false)
        );
    }

    #[test]
    fn a_country_that_nobody_knows_has_no_numbers() {
        assert_eq!(of(None, None), Numbers::default());
        assert_eq!(of(None, Some("QQ")), Numbers::default());
        assert_eq!(of(Some("QQ"), Some("DE")).emergency, ["112"]);
    }
}
