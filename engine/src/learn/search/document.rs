//! What can be found: everything that has a page, as the search reads it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::aftercare::{Question, Rule};
use crate::content::Content;
use crate::learn::{Article, Section, Topic};
use crate::library::LibraryExercise;
use crate::safety::RedFlag;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: String,
    pub kind: FoundKind,
    pub title: String,
    /// What people call it, or type for it.
    pub names: Vec<String>,
    /// What it may be asked for under "Can I …?".
    pub asked: Vec<String>,
    pub gist: String,
    pub body: String,
}

/// Of two that fit equally well, the one whose kind comes first is shown first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FoundKind {
    Sign,
    Condition,
    Technique,
    SelfCare,
    Question,
    Exercise,
    Rule,
    /// Of "Can I …?".
    Can,
    Claim,
}

impl FoundKind {
    pub const ALL: [FoundKind; 9] = [
        FoundKind::Sign,
        FoundKind::Condition,
        FoundKind::Technique,
        FoundKind::SelfCare,
        FoundKind::Question,
        FoundKind::Exercise,
        FoundKind::Rule,
        FoundKind::Can,
        FoundKind::Claim,
    ];

    pub fn name(self) -> &'static str {
        match self {
            FoundKind::Sign => "sign",
            FoundKind::Condition => "condition",
            FoundKind::Technique => "technique",
            FoundKind::SelfCare => "self_care",
            FoundKind::Question => "question",
            FoundKind::Exercise => "exercise",
            FoundKind::Rule => "rule",
            FoundKind::Can => "can",
            FoundKind::Claim => "claim",
        }
    }

    pub fn named(name: &str) -> Option<FoundKind> {
        FoundKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

impl From<Topic> for FoundKind {
    fn from(topic: Topic) -> FoundKind {
        match topic {
            Topic::Condition => FoundKind::Condition,
            Topic::Technique => FoundKind::Technique,
            Topic::SelfCare => FoundKind::SelfCare,
            Topic::Question => FoundKind::Question,
            Topic::Claim => FoundKind::Claim,
        }
    }
}

/// Every page there is, in the order of its kind.
pub fn documents(content: &Content, words: &Words) -> Vec<Document> {
    let signs = content.red_flags.iter().map(|flag| sign(flag, words));
    let articles = content.articles().map(|one| article(one, content, words));
    let exercises = content.exercises.iter().map(|one| exercise(one, words));
    let rules = content.rules.iter().map(|one| rule(one, words));
    let is_answered = |question: &&Question| {
        let mut articles = content.articles();
        articles.any(|article| article.can.as_ref() == Some(&question.id))
    };
    let questions = content.questions.iter();
    let questions = questions.filter(|question| !is_answered(question));
    let questions = questions.map(|question| can(question, words));
    let documents = signs.chain(articles).chain(exercises).chain(rules);
    let mut documents: Vec<Document> = documents.chain(questions).collect();
    documents.sort_by_key(|document| document.kind);
    documents
}

fn article(article: &Article, content: &Content, words: &Words) -> Document {
    let section = |section| words.section(article, section);
    let sections = article.says.keys().copied();
    let sections = sections.filter(|section| *section != Section::Gist);
    let body: Vec<String> = sections.filter_map(section).collect();
    // Who looks for a question that it answers finds the article.
    let question = content.questions.iter();
    let mut question = question.filter(|question| article.can.as_ref() == Some(&question.id));
    let asked = question.next().map(|question| words.names_of(question));
    Document {
        id: article.id.clone(),
        kind: article.topic.into(),
        title: words.article(article),
        names: words.names_of_article(article),
        asked: asked.unwrap_or_default(),
        gist: section(Section::Gist).unwrap_or_default(),
        body: body.join(" "),
    }
}

fn sign(flag: &RedFlag, words: &Words) -> Document {
    let key = flag.words();
    Document {
        id: flag.id.clone(),
        kind: FoundKind::Sign,
        title: words.data(&key),
        names: words.names_of_page(&key),
        asked: Vec::new(),
        gist: String::new(),
        body: text(words, &[format!("{key}.detail")]),
    }
}

fn exercise(exercise: &LibraryExercise, words: &Words) -> Document {
    let key = format!("exercise-{}", exercise.id);
    let about = ["feel", "caution", "easier", "harder"].map(|part| format!("{key}.{part}"));
    let positions = exercise
        .positions
        .iter()
        .map(|one| format!("position-{}", one.name()));
    let group = format!("group-{}", exercise.group.name());
    let about: Vec<String> = about.into_iter().chain(positions).chain([group]).collect();
    Document {
        id: exercise.id.clone(),
        kind: FoundKind::Exercise,
        title: words.data(&key),
        names: words.names_of_page(&key),
        asked: Vec::new(),
        gist: text(words, &[format!("{key}.purpose")]),
        body: format!(
            "{} {}",
            words.steps_of(&exercise.id).join(" "),
            text(words, &about)
        ),
    }
}

fn rule(rule: &Rule, words: &Words) -> Document {
    let key = rule.words();
    let own = rule
        .extents
        .iter()
        .filter_map(|extent| extent.words.as_ref());
    let own = own.flat_map(|own| [format!("{key}-{own}"), format!("{key}-{own}.why")]);
    let parts: Vec<String> = std::iter::once(format!("{key}.why")).chain(own).collect();
    Document {
        id: rule.id.clone(),
        kind: FoundKind::Rule,
        title: words.data(&key),
        names: words.names_of_page(&key),
        asked: Vec::new(),
        gist: String::new(),
        body: text(words, &parts),
    }
}

fn can(question: &Question, words: &Words) -> Document {
    let key = format!("can-{}", question.id);
    Document {
        id: question.id.clone(),
        kind: FoundKind::Can,
        title: words.data(&key),
        names: words.names_of(question),
        asked: Vec::new(),
        gist: String::new(),
        body: text(words, &[format!("{key}.free"), format!("{key}.also")]),
    }
}

fn text(words: &Words, keys: &[String]) -> String {
    let parts: Vec<String> = keys.iter().filter_map(|key| words.of_data(key)).collect();
    parts.join(" ")
}
