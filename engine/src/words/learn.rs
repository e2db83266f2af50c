//! The words of what there is to read.

use super::Words;
use crate::content::Content;
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
        let names = self.of_article(article.topic, &key).unwrap_or_default();
        let names = names.split(',').map(str::trim);
        let names = names.filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    pub fn section_heading(&self, topic: Topic, section: Section) -> String {
        let own = format!("learn-section-{}-{}", topic.name(), section.name());
        let usual = format!("learn-section-{}", section.name());
        self.of_data(&own).unwrap_or_else(|| self.data(&usual))
    }

    fn of_article(&self, topic: Topic, key: &str) -> Option<String> {
        let mut files = self.articles.iter();
        files
            .find(|file| file.name == topic.file())
            .and_then(|file| file.message(key))
    }
}

/// Every key of the usual words that the articles look up by a name made at run time.
pub(super) fn keys(content: &Content) -> Vec<String> {
    let mut keys = Vec::new();
    for topic in Topic::ALL {
        keys.push(format!("learn-topic-{}", topic.name()));
        keys.push(format!("learn-topics-{}", topic.name()));
        let sections = topic.must_say().iter().chain(topic.may_say());
        for section in sections.filter(|section| **section != Section::Gist) {
            let own = format!("learn-section-{}-{}", topic.name(), section.name());
            let usual = format!("learn-section-{}", section.name());
            let has_own = Words::english().of_data(&own).is_some();
            keys.push(if has_own { own } else { usual });
        }
    }
    keys.extend(Class::ALL.map(|class| format!("learn-class-{}", class.name())));
    keys.extend(Sort::ALL.map(|sort| format!("learn-sort-{}", sort.name())));
    let sources = content.sources.iter();
    keys.extend(sources.map(|source| format!("source-{}", source.id)));
    keys
}
