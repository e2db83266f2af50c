//! Countries and their numbers, in words.

use super::Words;
use crate::content::Content;
use crate::country::{CountryCode, Numbers};
use crate::learn::search;

impl Words {
    /// "United Kingdom".
    pub fn country(&self, code: CountryCode) -> String {
        self.data(&format!("country-{code}"))
    }

    /// What must be said beside a country's numbers.
    pub fn country_note(&self, code: CountryCode) -> Option<String> {
        self.of_data(&format!("country-{code}.note"))
    }

    /// Every country of the table with its name, by name.
    pub fn countries(&self, content: &Content) -> Vec<(CountryCode, String)> {
        let named = |code| (code, self.country(code));
        let mut all: Vec<(CountryCode, String)> = content
            .directory
            .countries
            .iter()
            .map(|country| named(country.code))
            .collect();
        all.sort_by_cached_key(|(_, name)| search::plain(name));
        all
    }

    /// "999 or 112", and what helps where nobody knows the country.
    pub fn emergency_number(&self, numbers: &Numbers) -> String {
        match numbers.emergency.as_slice() {
            [] => self.emergency_number_unknown(),
            [only] => only.clone(),
            [first @ .., last] => self.number_or(first.join(", "), last.clone()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<(CountryCode, String)> {
        Words::english().countries(Content::shipped())
    }

    #[test]
    fn countries_are_chosen_by_name() {
        let names = names();
        assert_eq!(names.first().unwrap().1, "Argentina");
        assert_eq!(names.last().unwrap().1, "Vietnam");
        assert!(names.is_sorted_by(|(_, one), (_, next)| one < next));
        let britain = ("GB".parse().unwrap(), "United Kingdom".to_owned());
        assert!(names.contains(&britain));
    }

    #[test]
    fn what_must_be_said_is_said() {
        let note = |code: &str| Words::english().country_note(code.parse().unwrap());
        assert_eq!(
            note("GB").unwrap(),
            "Northern Ireland has no 111: there, call your GP’s out-of-hours service."
        );
        assert_eq!(
            note("NZ").unwrap(),
            "111 is the emergency number here. For advice, call 0800 611 116."
        );
        assert_eq!(note("DE"), None);
    }

    #[test]
    fn every_note_belongs_to_a_country_that_asks_for_it() {
        for country in &Content::shipped().directory.countries {
            let note = Words::english().country_note(country.code);
            assert_eq!(country.note, note.is_some(), "{}", country.code);
        }
    }

    #[test]
    fn an_emergency_number_is_said_even_where_none_is_known() {
        let words = Words::english();
        let numbers = |all: &[&str]| Numbers {
            emergency: all.iter().map(|number| (*number).to_owned()).collect(),
            ..Numbers::default()
        };
        assert_eq!(words.emergency_number(&numbers(&["000"])), "000");
        assert_eq!(
            words.emergency_number(&numbers(&["999", "112"])),
            "999 or 112"
        );
        assert_eq!(
            words.emergency_number(&numbers(&["15", "150", "141"])),
            "15, 150 or 141"
        );
        assert_eq!(
            words.emergency_number(&numbers(&[])),
            "your country’s emergency number (112 works from most mobile phones in most countries)"
        );
    }
}
