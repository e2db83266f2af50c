//! The words of every language, held against the English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use afterhand_engine::action::Action;
use afterhand_engine::content::Content;
use afterhand_engine::language::Language;
use afterhand_engine::view::{Page, Route, View};
use afterhand_engine::words::{Words, keys_of_data};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use insta::assert_snapshot;
use regex::Regex;

use crate::companion::sessions::neck_treatment;
use crate::companion::{Companion, NECK};

const OTHERS: [Language; 3] = [Language::Spanish, Language::German, Language::Russian];

/// What nobody may have to read in another language than theirs.
const WHOLE: [&str; 12] = [
    "safety",
    "check_in",
    "results",
    "aftercare",
    "can",
    "reminders",
    "ui",
    "today",
    "settings",
    "sessions",
    "dates",
    "languages",
];

/// Where a number is an instruction.
const NUMBERS_COUNT: [&str; 6] = [
    "safety",
    "check_in",
    "results",
    "aftercare",
    "can",
    "reminders",
];

/// Where a language writes a number as a word, or a word as a number: language, key.
const OTHER_DIGITS: [(&str, &str); 0] = [];

/// Where a forbidden word denies what it says, or means something else: language, key, word.
const DENIED: [(&str, &str, &str); 0] = [];

/// What the product never says, in every language: that something is harmless, painless, a cure, straightens.
fn forbidden(language: Language) -> Regex {
    let words = match language {
        Language::English => {
            r"(?i)\b(safe|safely|risk-free|painless\w*|cures?|heals?|straightens?)\b"
        }
        Language::Spanish => {
            r"(?i)\b(indolor\w*|sin riesgos?|sin dolor|cura|curan|curar|segur[oa]s?|enderez\w+)\b"
        }
        Language::German => {
            r"(?i)\b(schmerzlos\w*|risikofrei\w*|risikolos\w*|heilt|heilen|gefahrlos\w*|unbedenklich\w*|sicher|ungefährlich\w*)\b"
        }
        Language::Russian => {
            r"(?i)(безопасн\w*|безболезненн\w*|без риска|излечи\w*|вылечи\w*|исцел\w*)"
        }
    };
    Regex::new(words).unwrap()
}

/// Which plurals whole numbers have, besides `other`.
fn plurals(language: Language) -> &'static [&'static str] {
    match language {
        Language::English | Language::Spanish | Language::German => &["one"],
        Language::Russian => &["one", "few", "many"],
    }
}

/// A message or an attribute.
#[derive(Debug, Default)]
struct Text {
    variables: BTreeSet<String>,
    functions: BTreeSet<String>,
    /// The variants of each choice that has plurals among them.
    plurals: Vec<BTreeSet<String>>,
    /// The variants of each other choice.
    choices: BTreeSet<BTreeSet<String>>,
    text: String,
    /// As it is said of many.
    of_many: String,
}

const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

impl Text {
    fn of(pattern: &Pattern<&str>) -> Text {
        let mut text = Text::default();
        text.read(pattern, true);
        text
    }

    fn read(&mut self, pattern: &Pattern<&str>, of_many: bool) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.say(value, of_many),
                PatternElement::Placeable { expression } => self.expression(expression, of_many),
            }
        }
    }

    fn say(&mut self, value: &str, of_many: bool) {
        self.text.push_str(value);
        if of_many {
            self.of_many.push_str(value);
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, of_many: bool) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, of_many),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                let names = variants.iter().map(|variant| match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                });
                let names: BTreeSet<String> = names.collect();
                let counts = names.iter().any(|name| CATEGORIES.contains(&name.as_str()));
                let numbered = names.iter().any(|name| name.parse::<u32>().is_ok());
                for variant in variants {
                    let is_said = variant.default || !(counts || numbered);
                    self.read(&variant.value, of_many && is_said);
                }
                match counts {
                    true => self.plurals.push(names),
                    // English may not need what another language does.
                    false if numbered || names.len() == 1 => {}
                    false => {
                        self.choices.insert(names);
                    }
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, of_many: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::StringLiteral { value } => self.say(value, of_many),
            InlineExpression::NumberLiteral { value } => self.say(value, of_many),
            InlineExpression::Placeable { expression } => self.expression(expression, of_many),
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                for argument in &arguments.positional {
                    self.inline(argument, of_many);
                }
            }
            InlineExpression::TermReference { id, .. } => {
                self.functions.insert(format!("-{}", id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                self.functions.insert(id.name.to_owned());
            }
        }
    }

    fn digits(&self) -> BTreeSet<&str> {
        let parts = self.of_many.split(|letter: char| !letter.is_ascii_digit());
        parts.filter(|part| !part.is_empty()).collect()
    }
}

fn folder(language: Language) -> PathBuf {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    content.join(language.tag())
}

/// The files of a language by name.
fn names(language: Language) -> BTreeSet<String> {
    let files = fs::read_dir(folder(language)).unwrap();
    let files = files.map(|file| file.unwrap().path());
    files
        .filter(|file| file.extension().is_some_and(|extension| extension == "ftl"))
        .map(|file| file.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect()
}

/// Every message and attribute of a file, by key.
fn file(language: Language, name: &str) -> BTreeMap<String, Text> {
    let path = folder(language).join(format!("{name}.ftl"));
    let source = fs::read_to_string(&path).unwrap();
    let resource = parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut texts = BTreeMap::new();
    let mut keep = |key: String, pattern: &Pattern<&str>| {
        let twice = texts.insert(key.clone(), Text::of(pattern));
        assert!(twice.is_none(), "{}: {key} is there twice", path.display());
    };
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                if let Some(value) = &message.value {
                    keep(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    let key = format!("{}.{}", message.id.name, attribute.id.name);
                    keep(key, &attribute.value);
                }
            }
            Entry::Term(term) => keep(format!("-{}", term.id.name), &term.value),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    texts
}

/// Calls `each` with every translated message beside its English, and collects what is wrong.
fn laws(each: impl Fn(Language, &str, &str, &Text, &Text) -> Option<String>) {
    let mut broken = Vec::new();
    for language in OTHERS {
        for name in names(language) {
            let english = file(Language::English, &name);
            for (key, text) in file(language, &name) {
                if let Some(original) = english.get(&key)
                    && let Some(what) = each(language, &name, &key, original, &text)
                {
                    broken.push(format!("{}/{name}: {key}: {what}", language.tag()));
                }
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn there_is_a_folder_of_words_for_every_language_and_for_no_other() {
    let content = folder(Language::English).join("..");
    for entry in fs::read_dir(content).unwrap() {
        let path = entry.unwrap().path();
        let has_words = path.is_dir()
            && fs::read_dir(&path).unwrap().any(|file| {
                file.unwrap()
                    .path()
                    .extension()
                    .is_some_and(|extension| extension == "ftl")
            });
        let tag = path.file_name().unwrap().to_str().unwrap().to_owned();
        assert_eq!(has_words, Language::named(&tag).is_some(), "{tag}");
    }
}

#[test]
fn no_language_says_what_the_english_does_not() {
    for language in OTHERS {
        for name in names(language) {
            assert!(names(Language::English).contains(&name), "{name}");
            let english = file(Language::English, &name);
            for key in file(language, &name).keys() {
                assert!(
                    english.contains_key(key),
                    "{}/{name}: {key}",
                    language.tag()
                );
            }
        }
    }
}

#[test]
fn what_matters_is_there_in_every_language() {
    for language in OTHERS {
        for name in WHOLE {
            let own = file(language, name);
            let missing: Vec<String> = file(Language::English, name)
                .into_keys()
                .filter(|key| !own.contains_key(key))
                .collect();
            assert!(missing.is_empty(), "{}/{name}: {missing:?}", language.tag());
        }
    }
}

#[test]
fn every_sentence_is_told_the_same_in_every_language() {
    laws(|_, _, _, english, own| {
        let ours = (&own.variables, &own.functions);
        let theirs = (&english.variables, &english.functions);
        (ours != theirs).then(|| format!("{theirs:?} is {ours:?}"))
    });
}

#[test]
fn every_choice_has_every_case() {
    laws(|language, _, _, english, own| {
        let needed = plurals(language);
        for names in &own.plurals {
            if let Some(missing) = needed.iter().find(|plural| !names.contains(**plural)) {
                return Some(format!("no [{missing}] in {names:?}"));
            }
        }
        let missing = english
            .choices
            .iter()
            .find(|choice| !own.choices.contains(*choice));
        missing.map(|choice| format!("no choice of {choice:?}"))
    });
}

#[test]
fn a_number_that_matters_is_the_same_in_every_language() {
    laws(|language, name, key, english, own| {
        let may = OTHER_DIGITS.contains(&(language.tag(), key));
        let counts = NUMBERS_COUNT.contains(&name) && !may;
        (counts && english.digits() != own.digits())
            .then(|| format!("{:?} is {:?}", english.digits(), own.digits()))
    });
}

#[test]
fn no_language_promises_what_nobody_can() {
    let forbidden = OTHERS.map(|language| (language, forbidden(language)));
    laws(|language, _, key, _, own| {
        // A claim is quoted to correct it.
        if key.starts_with("claim-") {
            return None;
        }
        let (_, words) = forbidden.iter().find(|(whose, _)| *whose == language)?;
        let mut found = words
            .find_iter(&own.text)
            .map(|found| found.as_str().to_lowercase());
        found
            .find(|word| !DENIED.contains(&(language.tag(), key, word.as_str())))
            .map(|word| format!("{word}: {}", own.text))
    });
}

#[test]
fn what_a_language_lacks_is_english_and_never_a_key() {
    for language in OTHERS {
        let words = Words::of(language);
        for key in keys_of_data(Content::shipped()) {
            let text = words.data(&key);
            assert!(text != key && !text.is_empty(), "{key}");
        }
    }
}

#[test]
fn every_label_of_the_page_can_be_read() {
    for language in OTHERS {
        let labels = Words::of(language).labels().unwrap();
        assert!(parser::parse(labels).is_ok());
    }
    assert_eq!(Words::english().labels(), None);
}

/// On the day of a neck course, with a session before.
fn patient(language: Language) -> Companion {
    Companion::at("2026-11-20T12:00[Europe/London]")
        .plan(NECK)
        .when("2026-11-24T14:40")
        .chooses("language", language.tag())
        .logs(neck_treatment())
}

/// Everything that is said in a view, a line each.
fn said(view: &View) -> String {
    let mut lines = Vec::new();
    collect(&serde_json::to_value(view).unwrap(), &mut lines);
    lines.join("\n")
}

fn collect(value: &serde_json::Value, lines: &mut Vec<String>) {
    use serde_json::Value;
    match value {
        // What is drawn, and what is a name for programs, is not read.
        Value::String(text) if text.starts_with('<') => {}
        Value::String(text) if text.contains(' ') || !text.is_ascii() => lines.push(text.clone()),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => {}
        Value::Array(values) => values.iter().for_each(|value| collect(value, lines)),
        Value::Object(values) => values.values().for_each(|value| collect(value, lines)),
    }
}

#[test]
fn today_is_said_in_every_language() {
    for language in OTHERS {
        let companion = patient(language).when("2026-11-28T09:10");
        assert_snapshot!(format!("today-{}", language.tag()), said(&companion.view()));
    }
}

#[test]
fn what_follows_a_session_is_said_in_every_language() {
    for language in OTHERS {
        let companion = patient(language).when("2026-11-24T14:47");
        assert_snapshot!(
            format!("aftercare-{}", language.tag()),
            said(&companion.view())
        );
    }
}

#[test]
fn a_reminder_is_said_in_every_language() {
    for language in OTHERS {
        let companion = patient(language).when("2026-11-25T18:31");
        let engine = companion.engine.borrow();
        let lines = engine.next(&companion.now, |next, _, _, words| {
            use afterhand_engine::reminder::What;
            let rings = next.rings.iter().map(|ring| match &ring.what {
                What::Exercise(entry) => {
                    let time = words.clock(entry.slot.due, &companion.now);
                    let title = words.notice_exercise(words.exercise(entry.slot.item));
                    format!(
                        "{title}\n{}",
                        words.notice_exercise_body(words.dose(&entry.dose), time)
                    )
                }
                What::Rest(_) => words.notice_rest_over(),
                What::Prompt(prompt) => {
                    let text = words.prompt(prompt, &companion.now);
                    format!("{}\n{}", text.title, text.body)
                }
                What::Away(away) => {
                    words.away_line(away.missed.len(), words.why_away(away, &companion.now))
                }
            });
            rings.collect::<Vec<String>>().join("\n")
        });
        assert_snapshot!(format!("reminder-{}", language.tag()), lines.unwrap());
    }
}

#[test]
fn the_desktops_language_is_spoken_until_another_is_chosen() {
    let person = Companion::at("2026-11-24T09:00[Europe/London]");
    let language = || person.engine.borrow().words().language();
    assert_eq!(language(), "en");
    person
        .act(Action::Set(afterhand_engine::person::Setting::Language {
            language: Some(Language::German),
        }))
        .unwrap();
    assert_eq!(language(), "de");
    let person = person.chooses("language", "system");
    assert_eq!(person.engine.borrow().words().language(), "en");
    let folder = tempfile::tempdir().unwrap();
    for (desktop, spoken) in [
        (Some(Language::Russian), "ru"),
        (Some(Language::English), "en"),
        // None of ours.
        (None, "en"),
    ] {
        let engine = afterhand_engine::Companion::open(folder.path()).unwrap();
        assert_eq!(engine.on_a_desktop_in(desktop).words().language(), spoken);
    }
}

#[test]
fn the_chosen_language_is_known_before_the_data_are_opened() {
    let nothing = tempfile::tempdir().unwrap();
    assert_eq!(afterhand_engine::chosen_language(nothing.path()), None);
    assert_eq!(fs::read_dir(nothing.path()).unwrap().count(), 0);
    let person = Companion::at("2026-11-24T09:00[Europe/London]");
    assert_eq!(afterhand_engine::chosen_language(person.path()), None);
    let person = person.chooses("language", "es");
    let chosen = afterhand_engine::chosen_language(person.path());
    assert_eq!(chosen, Some(Language::Spanish));
    let person = person.undo();
    assert_eq!(afterhand_engine::chosen_language(person.path()), None);
}

#[test]
fn a_view_says_its_language_and_whether_anybody_has_read_it() {
    let person = Companion::at("2026-11-24T09:00[Europe/London]");
    let speech = person.view().speech;
    assert_eq!((speech.language.as_str(), speech.reviewed), ("en", true));
    assert!(speech.not_reviewed.is_empty());
    let speech = person.chooses("language", "de").view().speech;
    assert_eq!((speech.language.as_str(), speech.reviewed), ("de", false));
    assert_eq!(
        speech.not_reviewed,
        [
            "Diese Übersetzung hat eine Maschine gemacht. Geprüft hat sie noch niemand.",
            "This translation was made by a machine. Nobody has reviewed it yet."
        ]
    );
}

#[test]
fn an_article_that_is_still_english_says_so() {
    let article = |person: &Companion| {
        let id = "sciatica".to_owned();
        let Page::Article(page) = person.page(&Route::Article { id }) else {
            panic!("no article")
        };
        *page
    };
    let person = Companion::at("2026-11-24T09:00[Europe/London]");
    assert_eq!(article(&person).in_english, None);
    let person = person.chooses("language", "de");
    let page = article(&person);
    assert_eq!(
        page.in_english.as_deref(),
        Some("Dieser Artikel ist auf Englisch. Er ist noch nicht übersetzt.")
    );
    assert_eq!(page.title, "Sciatica");
}

#[test]
fn things_are_found_by_what_they_are_called_in_the_language() {
    let mut person = Companion::at("2026-11-24T09:00[Europe/London]");
    for language in Language::ALL {
        person = person.chooses("language", language.tag());
        let title = Words::of(language).data("exercise-nk-chin-tuck");
        let found = person.engine.borrow().found(&title, None, 3).unwrap();
        let ids: Vec<&str> = found.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids.first(), Some(&"nk-chin-tuck"), "{title}: {ids:?}");
    }
}

#[test]
fn dates_and_numbers_are_written_as_the_language_writes_them() {
    let person = Companion::at("2026-11-24T09:00[Europe/London]");
    let now = &person.now;
    let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    let said = |language| {
        let words = Words::of(language);
        [
            words.long_date(day("2026-11-24")),
            words.date_with_year(day("2025-05-02")),
            words.day(day("2026-11-26"), now),
            words.until(person.instant("2026-11-26T14:40"), now),
            words.span(day("2026-11-03"), day("2026-11-24"), now.today()),
            words.short_day(day("2026-11-24")),
            words.temperature(
                afterhand_engine::diary::Temperature::of_celsius(38.4).unwrap(),
                afterhand_engine::diary::Unit::Celsius,
            ),
            words.list(&["a", "b", "c"].map(str::to_owned)),
        ]
        .join(" | ")
    };
    assert_eq!(
        said(Language::English),
        "Tuesday 24 November | 2 May 2025 | Thursday | until Thursday 14:40 | 3 to 24 November | Tue 24 | 38.4 °C | a, b and c"
    );
    assert_eq!(
        said(Language::German),
        "Dienstag, 24. November | 2. Mai 2025 | Donnerstag | bis Donnerstag 14:40 | 3. bis 24. November | Di 24. | 38,4 °C | a, b und c"
    );
    assert_eq!(
        said(Language::Spanish),
        "martes, 24 de noviembre | 2 de mayo de 2025 | jueves | hasta el jueves a las 14:40 | del 3 al 24 de noviembre | mar 24 | 38,4 °C | a, b y c"
    );
    assert_eq!(
        said(Language::Russian),
        "вторник, 24 ноября | 2 мая 2025 года | четверг | до четверга, 14:40 | с 3 по 24 ноября | Вт 24 | 38,4 °C | a, b и c"
    );
}
