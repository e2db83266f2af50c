//! Every sentence a person reads. Messages that Rust names are functions made by `build.rs`; those that
//! belong to data (an exercise, a rule) are found by its id.

mod backup;
mod can;
mod change;
mod chart;
mod country;
mod date;
mod diary;
mod dose;
mod failure;
mod finding;
mod language;
mod learn;
mod library;
mod limit;
mod own_plan;
mod player;
mod progress;
mod prompt;
#[cfg(debug_assertions)]
mod pseudo;
mod reminder;
mod report;
mod safety;
mod setting;
mod step;

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use unic_langid::{LanguageIdentifier, langid};

use crate::body::{Area, Region, Technique};
use crate::content::Content;
use crate::language::Language;
use crate::person::{Flag, Setting};
use crate::plan::{Exercise, Item};

pub use prompt::PromptText;
#[cfg(debug_assertions)]
pub use pseudo::Direction;
pub use setting::place;
pub use step::Tense;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
include!(concat!(env!("OUT_DIR"), "/translated.rs"));

/// Every file and its text, in the order in which they are searched for what belongs to data: what the
/// agent says comes first.
const SHIPPED: &[(&str, &str)] = &[
    (
        "reminders",
        include_str!("../../../content/en/reminders.ftl"),
    ),
    ("backup", include_str!("../../../content/en/backup.ftl")),
    ("history", include_str!("../../../content/en/history.ftl")),
    ("lock", include_str!("../../../content/en/lock.ftl")),
    ("notices", include_str!("../../../content/en/notices.ftl")),
    ("today", include_str!("../../../content/en/today.ftl")),
    ("tray", include_str!("../../../content/en/tray.ftl")),
    ("package", include_str!("../../../content/en/package.ftl")),
    ("plan", include_str!("../../../content/en/plan.ftl")),
    ("own_plan", include_str!("../../../content/en/own_plan.ftl")),
    (
        "plan_offer",
        include_str!("../../../content/en/plan_offer.ftl"),
    ),
    (
        "exercises",
        include_str!("../../../content/en/exercises.ftl"),
    ),
    (
        "aftercare",
        include_str!("../../../content/en/aftercare.ftl"),
    ),
    (
        "report_page",
        include_str!("../../../content/en/report_page.ftl"),
    ),
    ("sessions", include_str!("../../../content/en/sessions.ftl")),
    ("settings", include_str!("../../../content/en/settings.ftl")),
    ("diary", include_str!("../../../content/en/diary.ftl")),
    ("errors", include_str!("../../../content/en/errors.ftl")),
    ("example", include_str!("../../../content/en/example.ftl")),
    ("command", include_str!("../../../content/en/command.ftl")),
    (
        "plan_sheet",
        include_str!("../../../content/en/plan_sheet.ftl"),
    ),
    ("report", include_str!("../../../content/en/report.ftl")),
    ("areas", include_str!("../../../content/en/areas.ftl")),
    (
        "calendar_file",
        include_str!("../../../content/en/calendar_file.ftl"),
    ),
    ("charts", include_str!("../../../content/en/charts.ftl")),
    ("can", include_str!("../../../content/en/can.ftl")),
    ("dates", include_str!("../../../content/en/dates.ftl")),
    (
        "languages",
        include_str!("../../../content/en/languages.ftl"),
    ),
    ("check_in", include_str!("../../../content/en/check_in.ftl")),
    (
        "countries",
        include_str!("../../../content/en/countries.ftl"),
    ),
    ("help", include_str!("../../../content/en/help.ftl")),
    ("numbers", include_str!("../../../content/en/numbers.ftl")),
    ("results", include_str!("../../../content/en/results.ftl")),
    ("safety", include_str!("../../../content/en/safety.ftl")),
    ("sources", include_str!("../../../content/en/sources.ftl")),
    ("library", include_str!("../../../content/en/library.ftl")),
    ("player", include_str!("../../../content/en/player.ftl")),
    ("progress", include_str!("../../../content/en/progress.ftl")),
    ("archive", include_str!("../../../content/en/archive.ftl")),
    (
        "take_along",
        include_str!("../../../content/en/take_along.ftl"),
    ),
    ("how_to", include_str!("../../../content/en/how_to.ftl")),
    ("learn", include_str!("../../../content/en/learn.ftl")),
    ("tables", include_str!("../../../content/en/tables.ftl")),
];

/// The words of the articles, a file a topic, and what people call everything else. They are long, and only
/// looked for where they are known to be.
const ARTICLES: &[(&str, &str)] = &[
    (
        "conditions",
        include_str!("../../../content/en/conditions.ftl"),
    ),
    (
        "techniques",
        include_str!("../../../content/en/techniques.ftl"),
    ),
    (
        "self_care",
        include_str!("../../../content/en/self_care.ftl"),
    ),
    (
        "questions",
        include_str!("../../../content/en/questions.ftl"),
    ),
    ("claims", include_str!("../../../content/en/claims.ftl")),
    ("names", include_str!("../../../content/en/names.ftl")),
];

/// What a person reads, in one language.
pub struct Words {
    language: Language,
    /// As BCP 47 names it.
    tag: &'static str,
    right_to_left: bool,
    files: Vec<File>,
    articles: Vec<File>,
    /// The page's, as Fluent; none for the English, which the page has itself.
    labels: Option<Cow<'static, str>>,
    /// Who says what these words do not; none for the English, which say everything.
    fallback: Option<&'static Words>,
}

/// One file of words. It is read when something in it is first said, so that the agent, which says little,
/// stays small.
struct File {
    name: &'static str,
    text: Cow<'static, str>,
    language: Language,
    bundle: OnceLock<FluentBundle<FluentResource>>,
}

impl File {
    fn new(name: &'static str, text: Cow<'static, str>, language: Language) -> File {
        File {
            name,
            text,
            language,
            bundle: OnceLock::new(),
        }
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        self.bundle.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![self.identifier()]);
            // Bidirectional isolates would show as boxes in terminals and some notification daemons; the
            // page isolates names itself.
            bundle.set_use_isolating(false);
            if self.language.has_decimal_comma() {
                bundle.set_formatter(Some(|value, _| match value {
                    FluentValue::Number(number) => Some(number.as_string().replace('.', ",")),
                    FluentValue::String(_)
                    | FluentValue::Custom(_)
                    | FluentValue::None
                    | FluentValue::Error => None,
                }));
            }
            // A file with a slip in it still gives its sound messages; a test finds the slip.
            let resource = match FluentResource::try_new(self.text.clone().into_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
            bundle
        })
    }

    /// Whose plurals are used.
    fn identifier(&self) -> LanguageIdentifier {
        match self.language {
            Language::English => langid!("en-GB"),
            Language::Spanish => langid!("es"),
            Language::German => langid!("de"),
            Language::Russian => langid!("ru"),
        }
    }

    /// The words of a message, or of its attribute (`ar-03.why`); none where there are none, or where they
    /// ask for something that is not given.
    fn message(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let bundle = self.bundle();
        let pattern = match key.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(key)?.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, arguments, &mut errors);
        let is_whole = self.language == Language::English || errors.is_empty();
        is_whole.then(|| text.into_owned())
    }
}

fn files(shipped: &'static [(&'static str, &'static str)]) -> Vec<File> {
    let files = shipped
        .iter()
        .map(|(name, text)| File::new(name, Cow::Borrowed(text), Language::English));
    files.collect()
}

/// Those of `shipped` that there are in another language, in the same order.
fn translated(shipped: &[(&'static str, &str)], language: Language) -> Vec<File> {
    let files = shipped.iter().filter_map(|(name, _)| {
        let text = translation(name, language)?;
        Some(File::new(name, Cow::Borrowed(text), language))
    });
    files.collect()
}

fn translation(name: &str, language: Language) -> Option<&'static str> {
    let mut files = TRANSLATED.iter();
    let found = files.find(|(tag, file, _)| *tag == language.tag() && *file == name);
    found.map(|(_, _, text)| *text)
}

impl Words {
    /// What every sentence is written in first.
    pub fn english() -> &'static Words {
        static ENGLISH: OnceLock<Words> = OnceLock::new();
        ENGLISH.get_or_init(|| Words {
            language: Language::English,
            tag: Language::English.tag(),
            right_to_left: false,
            files: files(SHIPPED),
            articles: files(ARTICLES),
            labels: None,
            fallback: None,
        })
    }

    /// The words of a language; what it lacks, message by message and attribute by attribute, is English.
    pub fn of(language: Language) -> &'static Words {
        static SPANISH: OnceLock<Words> = OnceLock::new();
        static GERMAN: OnceLock<Words> = OnceLock::new();
        static RUSSIAN: OnceLock<Words> = OnceLock::new();
        let cell = match language {
            Language::English => return Words::english(),
            Language::Spanish => &SPANISH,
            Language::German => &GERMAN,
            Language::Russian => &RUSSIAN,
        };
        cell.get_or_init(|| Words {
            language,
            tag: language.tag(),
            right_to_left: false,
            files: translated(SHIPPED, language),
            articles: translated(ARTICLES, language),
            labels: translation("ui", language).map(Cow::Borrowed),
            fallback: Some(Words::english()),
        })
    }

    /// Which language they are in, as BCP 47 names it.
    pub fn language(&self) -> &'static str {
        self.tag
    }

    /// The words of a message that belongs to data, or of its attribute (`ar-03.why`).
    pub fn of_data(&self, key: &str) -> Option<String> {
        self.own_of_data(key)
            .or_else(|| self.fallback.and_then(|words| words.of_data(key)))
    }

    fn own_of_data(&self, key: &str) -> Option<String> {
        // An exercise has its name in one file, and how it is done in another.
        let mut files = self.files.iter();
        files
            .find_map(|file| file.message(key, None))
            .filter(|text| self.fallback.is_none() || !text.is_empty())
    }

    pub fn area(&self, area: Area) -> String {
        self.data(&format!("area-{}", area.name()))
    }

    /// "in the back of your neck".
    pub fn within_area(&self, area: Area) -> String {
        self.data(&format!("area-{}.in", area.name()))
    }

    /// What the person has told of themselves: "osteoporosis and spinal stenosis".
    pub fn flags(&self, flags: &[Flag]) -> String {
        let names = flags.iter();
        let names = names.map(|flag| self.data(&format!("flag-{}", flag.name())));
        self.list(&names.collect::<Vec<String>>())
    }

    pub fn region(&self, region: Region) -> String {
        self.data(&format!("region-{}", region.name()))
    }

    pub fn technique(&self, technique: Technique) -> String {
        self.data(&format!("technique-{}", technique.name()))
    }

    pub fn source(&self, key: &str) -> String {
        self.data(&format!("source-{key}"))
    }

    /// An exercise's name: the library's, or the clinician's own.
    pub fn exercise(&self, item: &Item) -> String {
        self.exercise_name(&item.exercise)
    }

    pub fn exercise_name(&self, exercise: &Exercise) -> String {
        match exercise {
            Exercise::Library(id) => self.data(&format!("exercise-{id}")),
            Exercise::Own { name, .. } => name.clone(),
        }
    }

    /// The words of a message that a test has seen for every id there is.
    pub fn data(&self, key: &str) -> String {
        self.of_data(key).unwrap_or_else(|| key.to_owned())
    }

    /// Several things as one phrase: "a", "a and b", "a, b and c".
    pub fn list(&self, things: &[String]) -> String {
        match things {
            [] => String::new(),
            [only] => only.clone(),
            [first @ .., last] => self.list_and(first.join(", "), last.clone()),
        }
    }

    fn say(
        &self,
        file: &'static str,
        key: &'static str,
        arguments: &[(&'static str, FluentValue<'_>)],
    ) -> String {
        let mut given = FluentArgs::new();
        for (name, value) in arguments {
            given.set(*name, value.clone());
        }
        self.said(file, key, &given)
            .or_else(|| {
                self.fallback
                    .and_then(|words| words.said(file, key, &given))
            })
            .unwrap_or_else(|| key.to_owned())
    }

    fn said(&self, file: &str, key: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let file = self.files.iter().find(|one| one.name == file)?;
        let text = file.message(key, Some(arguments))?;
        // Nothing is said only where the English says nothing.
        (self.fallback.is_none() || !text.is_empty()).then_some(text)
    }
}

impl std::fmt::Debug for Words {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Words({})", self.tag)
    }
}

/// Every key that data or the command line looks up by an id made at run time.
pub fn keys_of_data(content: &Content) -> Vec<String> {
    let mut keys = Vec::new();
    keys.extend(library::keys(content));
    keys.extend(learn::keys(content));
    for rule in content.rules.iter() {
        keys.push(rule.words());
        keys.push(format!("{}.why", rule.words()));
        keys.push(format!("kind-{}", rule.kind.name()));
        keys.push(format!("basis-{}", rule.basis.name()));
        keys.push(format!("basis-{}.explain", rule.basis.name()));
        keys.extend(rule.sources.iter().map(|source| format!("source-{source}")));
        let own = rule
            .extents
            .iter()
            .filter_map(|extent| extent.words.as_ref());
        for words in own {
            keys.push(format!("{}-{words}", rule.words()));
            keys.push(format!("{}-{words}.why", rule.words()));
        }
    }
    for question in content.questions.iter() {
        keys.push(format!("can-{}", question.id));
        keys.push(format!("can-{}.names", question.id));
        keys.push(format!("can-{}.free", question.id));
        keys.extend(
            question
                .sources
                .iter()
                .map(|source| format!("source-{source}")),
        );
    }
    for country in &content.directory.countries {
        keys.push(format!("country-{}", country.code));
        if country.note {
            keys.push(format!("country-{}.note", country.code));
        }
    }
    keys.extend(safety::keys(content));
    keys.push("basis-clinic".to_owned());
    keys.push("basis-clinic.explain".to_owned());
    keys.extend(Setting::NAMES.map(|name| format!("setting-{name}")));
    keys.extend(Setting::NAMES.map(|name| format!("setting-{name}.allowed")));
    keys.extend(Area::ALL.map(|area| format!("area-{}", area.name())));
    keys.extend(Area::ALL.map(|area| format!("area-{}.in", area.name())));
    keys.extend(Region::ALL.map(|region| format!("region-{}", region.name())));
    keys.extend(Technique::said().map(|technique| format!("technique-{}", technique.name())));
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_words_is_sound() {
        for (name, text) in SHIPPED.iter().chain(ARTICLES) {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{errors:?} in {name}");
            }
        }
    }

    #[test]
    fn no_message_is_in_two_files() {
        let mut seen = std::collections::BTreeSet::new();
        for (name, text) in SHIPPED.iter().chain(ARTICLES) {
            // How an exercise is done is attributes to its name, in a file of its own.
            let mut lines = text.lines().peekable();
            while let Some(line) = lines.next() {
                let has_value = !line.ends_with('=')
                    || lines
                        .peek()
                        .is_some_and(|next| !next.trim().starts_with('.'));
                if let Some((id, _)) = line.split_once(" =")
                    && id.starts_with(|letter: char| letter.is_ascii_lowercase())
                    && has_value
                {
                    assert!(seen.insert(id), "{name}: {id}");
                }
            }
        }
    }

    #[test]
    fn everything_in_the_data_has_its_words() {
        let words = Words::english();
        for key in keys_of_data(Content::shipped()) {
            assert!(words.of_data(&key).is_some(), "{key}");
        }
    }

    #[test]
    fn a_rule_is_short_enough_to_be_read_at_a_glance() {
        let words = Words::english();
        for rule in Content::shipped().rules.iter() {
            let text = words.data(&rule.words());
            assert!(text.chars().count() <= 90, "{text}");
        }
    }
}
