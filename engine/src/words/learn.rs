//! The words of what there is to read.

use super::Words;
use crate::content::Content;
use crate::learn::search::FoundKind;
use crate::learn::{Article, Class, Section, Sort, Topic};

impl Words {
    /// An article's title.
    pub fn article(&self, article: &Article) -> String {
        let key = article.words();
        self.of_article(article.topic, &key).unwrap_or(key)
    }

    /// One of its sections as it is written: a line a paragraph, and "- " before each point of a list.
    pub fn section(&self, article: &Article, section: Section) -> Option<String> {
        let key = format!("{}.{}", article.words(), section.name());
        self.of_article(article.topic, &key)
    }

    /// What people call it.
    pub fn names_of_article(&self, article: &Article) -> Vec<String> {
        let key = format!("{}.names", article.words());
        listed(&self.of_article(article.topic, &key).unwrap_or_default())
    }

    /// What people call an exercise, a rule or a sign, by the key of its words.
    pub fn names_of_page(&self, key: &str) -> Vec<String> {
        let key = format!("{key}.names");
        listed(&self.in_file("names", &key).unwrap_or_default())
    }

    /// Words that mean the same, group by group.
    pub fn words_alike(&self) -> Vec<Vec<String>> {
        let groups = self.in_file("names", "search-alike").unwrap_or_default();
        groups.lines().map(listed).collect()
    }

    /// Words that say nothing of what is searched for.
    pub fn fillers(&self) -> Vec<String> {
        self.in_file("names", "search-fillers")
            .map_or_else(Vec::new, |all| listed(&all))
    }

    /// The same of what is asked under "Can I …?".
    pub fn fillers_of_questions(&self) -> Vec<String> {
        self.in_file("names", "can-fillers")
            .map_or_else(Vec::new, |all| listed(&all))
    }

    pub fn section_heading(&self, topic: Topic, section: Section) -> String {
        let own = format!("learn-section-{}-{}", topic.name(), section.name());
        let usual = format!("learn-section-{}", section.name());
        self.of_data(&own).unwrap_or_else(|| self.data(&usual))
    }

    fn of_article(&self, topic: Topic, key: &str) -> Option<String> {
        self.in_file(topic.file(), key)
    }

    /// Whether an article can be read in this language, and not only in English.
    pub fn speaks_of(&self, article: &Article) -> bool {
        let own = self.own_in_file(article.topic.file(), &article.words());
        self.fallback.is_none() || own.is_some()
    }

    fn in_file(&self, name: &str, key: &str) -> Option<String> {
        let fallback = || self.fallback.and_then(|words| words.in_file(name, key));
        self.own_in_file(name, key).or_else(fallback)
    }

    fn own_in_file(&self, name: &str, key: &str) -> Option<String> {
        let mut files = self.articles.iter();
        files
            .find(|file| file.name == name)
            .and_then(|file| file.message(key, None))
    }
}

fn listed(names: &str) -> Vec<String> {
    let names = names.split([',', '\n']).map(str::trim);
    let names = names.filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// Every key of the usual words that the articles look up by a name made at run time.
pub(super) fn keys(content: &Content) -> Vec<String> {
    let mut keys = Vec::new();
    for topic in Topic::ALL {
        let sections = topic.must_say().iter().chain(topic.may_say());
        for section in sections.filter(|section| **section != Section::Gist) {
            let own = format!("learn-section-{}-{}", topic.name(), section.name());
            let usual = format!("learn-section-{}", section.name());
            let has_own = Words::english().of_data(&own).is_some();
            keys.push(if has_own { own } else { usual });
        }
    }
    keys.extend(FoundKind::ALL.map(|kind| format!("learn-topic-{}", kind.name())));
    keys.extend(FoundKind::ALL.map(|kind| format!("learn-topics-{}", kind.name())));
    keys.extend(Class::ALL.map(|class| format!("learn-class-{}", class.name())));
    keys.extend(Sort::ALL.map(|sort| format!("learn-sort-{}", sort.name())));
    let sources = content.sources.iter();
    keys.extend(sources.map(|source| format!("source-{}", source.id)));
    keys
}
