//! An article as `content/learn/` states it; its words are found by its id.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::aftercare::Basis;
use crate::chart;
use crate::safety::Certainty;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Article {
    pub id: String,
    /// Its file's.
    #[serde(skip)]
    pub topic: Topic,
    pub picture: Option<Picture>,
    /// Of a technique.
    pub class: Option<Class>,
    /// The evidence does not show that the technique helps, or is missing.
    #[serde(default)]
    pub doubtful: bool,
    /// The question of `can.toml` that says whether it is allowed now.
    pub can: Option<String>,
    /// Of the library: what is commonly given for it.
    #[serde(default)]
    pub exercises: Vec<String>,
    /// Red flags: when to call.
    #[serde(default)]
    pub flags: Vec<String>,
    /// Aftercare rules that matter most for it.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Other articles. Relations are shown both ways, and stated once.
    #[serde(default)]
    pub see: Vec<String>,
    /// Its sections in the order of the page, with what each rests on.
    pub says: BTreeMap<Section, Grounds>,
}

impl Article {
    /// The key of its words.
    pub fn words(&self) -> String {
        match self.topic {
            // What is named so may quote a claim in order to correct it.
            Topic::Claim => format!("claim-{}", self.id.to_lowercase()),
            Topic::Condition | Topic::Technique | Topic::SelfCare | Topic::Question => {
                format!("learn-{}", self.id)
            }
        }
    }
}

#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Topic {
    #[default]
    Condition,
    Technique,
    SelfCare,
    Question,
    Claim,
}

impl Topic {
    pub const ALL: [Topic; 5] = [
        Topic::Condition,
        Topic::Technique,
        Topic::SelfCare,
        Topic::Question,
        Topic::Claim,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Topic::Condition => "condition",
            Topic::Technique => "technique",
            Topic::SelfCare => "self_care",
            Topic::Question => "question",
            Topic::Claim => "claim",
        }
    }

    /// The file of its words.
    pub fn file(self) -> &'static str {
        match self {
            Topic::Condition => "conditions",
            Topic::Technique => "techniques",
            Topic::SelfCare => "self_care",
            Topic::Question => "questions",
            Topic::Claim => "claims",
        }
    }

    /// What every article of the topic has to say.
    pub fn must_say(self) -> &'static [Section] {
        use Section::*;
        match self {
            Topic::Condition => &[Gist, What, Helps, Manual, Call],
            Topic::Technique => &[Gist, What, Feel, Evidence, Caution],
            Topic::SelfCare => &[Gist, How, Long, Never, Evidence],
            Topic::Question => &[Gist, More],
            Topic::Claim => &[Gist, Said, Known],
        }
    }

    /// What it may say besides.
    pub fn may_say(self) -> &'static [Section] {
        use Section::*;
        match self {
            Topic::Condition => &[Aftercare, Unknown],
            Topic::Technique => &[Never, Unknown],
            Topic::SelfCare => &[Caution, Call],
            Topic::Question => &[Evidence, Never, Do, Call, Unknown],
            Topic::Claim => &[Do],
        }
    }
}

/// A part of an article, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// The two sentences that most people read.
    Gist,
    Said,
    Known,
    What,
    Feel,
    How,
    Long,
    Helps,
    Manual,
    Evidence,
    Never,
    Caution,
    More,
    Do,
    Aftercare,
    Call,
    Unknown,
}

impl Section {
    pub fn name(self) -> &'static str {
        match self {
            Section::Gist => "gist",
            Section::Said => "said",
            Section::Known => "known",
            Section::What => "what",
            Section::Feel => "feel",
            Section::How => "how",
            Section::Long => "long",
            Section::Helps => "helps",
            Section::Manual => "manual",
            Section::Evidence => "evidence",
            Section::Never => "never",
            Section::Caution => "caution",
            Section::More => "more",
            Section::Do => "do",
            Section::Aftercare => "aftercare",
            Section::Call => "call",
            Section::Unknown => "unknown",
        }
    }

    /// Read without being asked for: what must not be missed, and the claim and its answer.
    pub fn is_open(self) -> bool {
        match self {
            Section::Said | Section::Known | Section::Never | Section::Call => true,
            Section::Gist
            | Section::What
            | Section::Feel
            | Section::How
            | Section::Long
            | Section::Helps
            | Section::Manual
            | Section::Evidence
            | Section::Caution
            | Section::More
            | Section::Do
            | Section::Aftercare
            | Section::Unknown => false,
        }
    }
}

/// What a section rests on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// Keys of `sources.toml`.
    pub sources: Vec<String>,
    /// Where the section is weaker than its weakest source.
    pub certainty: Option<Certainty>,
    /// Whose number it is, where the section holds one that is a rule.
    pub basis: Option<Basis>,
}

/// What kind of treatment a technique is (C14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    Manual,
    Needling,
    PhysicalAgent,
    Exercise,
    /// A doctor's procedure.
    Medical,
    /// No treatment at all.
    Other,
}

impl Class {
    pub const ALL: [Class; 6] = [
        Class::Manual,
        Class::Needling,
        Class::PhysicalAgent,
        Class::Exercise,
        Class::Medical,
        Class::Other,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Class::Manual => "manual",
            Class::Needling => "needling",
            Class::PhysicalAgent => "physical_agent",
            Class::Exercise => "exercise",
            Class::Medical => "medical",
            Class::Other => "other",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Picture {
    Spine(chart::Part),
    /// The figure of an exercise.
    Figure(String),
}

/// Reads a file of articles, which are all on one topic.
pub fn parse_articles(topic: Topic, text: &str) -> Result<Vec<Article>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        #[serde(default)]
        article: Vec<Article>,
    }
    let mut file: File = toml::from_str(text)?;
    for article in &mut file.article {
        article.topic = topic;
    }
    Ok(file.article)
}
