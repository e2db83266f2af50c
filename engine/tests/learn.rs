//! The articles as data: every relation resolves, everything said has its words and its grounds, and nothing
//! is orphaned.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use afterhand_engine::content::Content;
use afterhand_engine::learn::{Article, Picture, Section, Topic};
use afterhand_engine::words::Words;
use fluent_syntax::ast::Entry;

fn articles() -> impl Iterator<Item = &'static Article> {
    Content::shipped().articles()
}

/// What is wrong with any article, all of it.
fn none(faults: Vec<String>) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn every_relation_of_an_article_resolves() {
    let content = Content::shipped();
    let mut faults = Vec::new();
    for article in articles() {
        let mut missing = |what: &str, id: &str, found: bool| {
            if !found {
                faults.push(format!("{}: {what} {id}", article.id));
            }
        };
        for id in &article.exercises {
            missing("exercise", id, content.exercise(id).is_some());
        }
        for id in &article.flags {
            let red = content.red_flag(id).is_some_and(|flag| flag.is_red());
            missing("red flag", id, red);
        }
        for id in &article.rules {
            missing("rule", id, content.rule(id).is_some());
        }
        for id in &article.see {
            let other = content.articles().any(|other| other.id == *id);
            missing("article", id, other && *id != article.id);
        }
        if let Some(id) = &article.can {
            let known = content.questions.iter().any(|question| question.id == *id);
            missing("question", id, known);
        }
        if let Some(Picture::Figure(id)) = &article.picture {
            missing("figure", id, content.exercise(id).is_some());
        }
    }
    none(faults);
}

#[test]
fn no_two_things_to_read_have_one_id() {
    let content = Content::shipped();
    let mut seen = BTreeSet::new();
    let articles = articles().map(|article| &article.id);
    let exercises = content.exercises.iter().map(|exercise| &exercise.id);
    let rules = content.rules.iter().map(|rule| &rule.id);
    let flags = content.red_flags.iter().map(|flag| &flag.id);
    for id in articles.chain(exercises).chain(rules).chain(flags) {
        assert!(seen.insert(id.to_lowercase()), "{id}");
    }
}

#[test]
fn every_article_says_what_its_topic_has_to_say_and_no_more() {
    let mut faults = Vec::new();
    for article in articles() {
        let (must, may) = (article.topic.must_say(), article.topic.may_say());
        for section in must {
            if !article.says.contains_key(section) {
                faults.push(format!("{} says nothing of {section:?}", article.id));
            }
        }
        for section in article.says.keys() {
            if !must.contains(section) && !may.contains(section) {
                faults.push(format!("{} has no place for {section:?}", article.id));
            }
        }
        if article.class.is_some() != (article.topic == Topic::Technique) {
            faults.push(format!("{}: only a technique is of a class", article.id));
        }
        if article.topic == Topic::Condition && article.flags.is_empty() {
            faults.push(format!("{} names no sign to call for", article.id));
        }
    }
    none(faults);
}

#[test]
fn everything_said_has_its_words_and_every_word_its_article() {
    let words = Words::english();
    let mut faults = Vec::new();
    let mut known = BTreeSet::new();
    for article in articles() {
        let key = article.words();
        if words.article(article) == key {
            faults.push(format!("{} has no title", article.id));
        }
        if words.names_of_article(article).is_empty() {
            faults.push(format!("{} is called nothing", article.id));
        }
        known.insert(format!("{key}.names"));
        for section in article.says.keys() {
            if words.section(article, *section).is_none() {
                faults.push(format!("{} lacks words for {section:?}", article.id));
            }
            known.insert(format!("{key}.{}", section.name()));
        }
        known.insert(key);
    }
    for topic in Topic::ALL {
        for key in keys(topic) {
            if !known.contains(&key) {
                faults.push(format!("{}.ftl: {key} belongs to nothing", topic.file()));
            }
        }
    }
    none(faults);
}

/// The messages of a topic's words, and their attributes as `message.attribute`.
fn keys(topic: Topic) -> Vec<String> {
    let file = format!("../content/en/{}.ftl", topic.file());
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
    let mut keys = Vec::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name;
            keys.push(id.to_owned());
            let attributes = message.attributes.iter();
            keys.extend(attributes.map(|one| format!("{id}.{}", one.id.name)));
        }
    }
    keys
}

#[test]
fn the_two_sentences_on_top_are_two_and_short() {
    let words = Words::english();
    let mut faults = Vec::new();
    for article in articles() {
        let gist = words.section(article, Section::Gist).unwrap_or_default();
        let ends = gist.split_whitespace();
        let ends = ends.filter(|word| {
            word.trim_end_matches(['”', ')', '’'])
                .ends_with(['.', '!', '?'])
        });
        let (sentences, length) = (ends.count(), gist.split_whitespace().count());
        if sentences != 2 || length > 45 || gist.contains('\n') {
            faults.push(format!(
                "{}: {sentences} sentences, {length} words",
                article.id
            ));
        }
    }
    none(faults);
}

#[test]
fn whatever_is_said_rests_on_a_source_and_every_source_has_its_certainty() {
    let content = Content::shipped();
    let words = Words::english();
    let mut faults = Vec::new();
    for article in articles() {
        for (section, grounds) in &article.says {
            let place = format!("{} {section:?}", article.id);
            if grounds.sources.is_empty() {
                faults.push(format!("{place} rests on nothing"));
            }
            for source in &grounds.sources {
                if content.source(source).is_none() {
                    faults.push(format!("{place}: {source} is no source"));
                }
            }
            let only_ours = grounds.sources.iter().all(|source| source == "APP");
            let text = words.section(article, *section).unwrap_or_default();
            if carries_a_number(&text) && only_ours && grounds.basis.is_none() {
                faults.push(format!("{place}: a number of ours has no badge: {text}"));
            }
        }
    }
    none(faults);
}

/// A number that could be taken for a fact about health: not the year of a study or the name of a page.
fn carries_a_number(text: &str) -> bool {
    let mut parts = text.split(|letter: char| !letter.is_ascii_digit());
    parts.any(|digits| !digits.is_empty() && digits.len() < 4)
}

#[test]
fn every_source_is_known_by_its_words_and_used() {
    let content = Content::shipped();
    let mut used: BTreeMap<&str, usize> = BTreeMap::new();
    let of_articles = articles().flat_map(|article| article.says.values());
    let of_articles = of_articles.flat_map(|grounds| &grounds.sources);
    let of_rules = content.rules.iter().flat_map(|rule| &rule.sources);
    let of_questions = content.questions.iter().flat_map(|one| &one.sources);
    let of_flags = content.red_flags.iter().flat_map(|flag| &flag.sources);
    let of_screen = content.screen.iter().flat_map(|one| &one.sources);
    let of_doses = content.details.iter().flat_map(|one| &one.printed);
    let of_doses = of_doses.map(|printed| &printed.source);
    for key in of_articles
        .chain(of_rules)
        .chain(of_questions)
        .chain(of_flags)
        .chain(of_screen)
        .chain(of_doses)
    {
        assert!(content.source(key).is_some(), "{key}");
        *used.entry(key).or_default() += 1;
    }
    let idle = content.sources.iter();
    let idle = idle.filter(|source| !used.contains_key(source.id.as_str()));
    none(
        idle.map(|source| format!("{} is used nowhere", source.id))
            .collect(),
    );
}

#[test]
fn nothing_to_read_stands_alone() {
    let mut related: BTreeSet<&str> = BTreeSet::new();
    for article in articles() {
        if !article.see.is_empty() {
            related.insert(&article.id);
        }
        related.extend(article.see.iter().map(String::as_str));
    }
    let alone = articles().filter(|article| !related.contains(article.id.as_str()));
    none(
        alone
            .map(|article| format!("{} leads nowhere", article.id))
            .collect(),
    );
}

#[test]
fn every_contradiction_and_every_dubious_claim_has_its_page() {
    let content = Content::shipped();
    let contradictions = (1..=18).map(|number| format!("C{number}"));
    let claims = (1..=29).map(|number| format!("D{number}"));
    for id in contradictions.chain(claims) {
        let article = content.article(&id);
        assert!(
            article.is_some_and(|article| article.topic == Topic::Claim),
            "{id}"
        );
    }
}
