//! The content the product ships, as data: exercises, aftercare rules, red flags, the questions of the
//! screen, whom to call, and what there is to read.

mod part;

use crate::aftercare::{self, Question, Rule};
use crate::country::{self, Country, Directory};
use crate::learn::{self, Article, Source, Topic};
use crate::library::{self, Details, LibraryExercise};
use crate::safety::{self, RedFlag, ScreenQuestion};

pub use part::Part;

#[derive(Debug)]
pub struct Content {
    pub exercises: Part<Vec<LibraryExercise>>,
    /// What only the exercises' pages say.
    pub details: Part<Vec<Details>>,
    pub rules: Part<Vec<Rule>>,
    /// In the order in which they are listed.
    pub questions: Part<Vec<Question>>,
    pub directory: Part<Directory>,
    /// In the order in which they are asked: worst first.
    pub red_flags: Part<Vec<RedFlag>>,
    /// In the order in which they are asked: as the article groups them.
    pub screen: Part<Vec<ScreenQuestion>>,
    /// What there is to read, a file a topic.
    pub articles: [Part<Vec<Article>>; Topic::ALL.len()],
    /// How well what the articles rest on is known.
    pub sources: Part<Vec<Source>>,
}

impl Content {
    /// The content built into this program.
    pub fn shipped() -> &'static Content {
        static SHIPPED: Content = Content {
            exercises: Part::new(
                include_str!("../../content/exercises.toml"),
                library::parse_exercises,
            ),
            details: Part::new(
                include_str!("../../content/library.toml"),
                library::parse_details,
            ),
            rules: Part::new(
                include_str!("../../content/aftercare.toml"),
                aftercare::parse_rules,
            ),
            questions: Part::new(
                include_str!("../../content/can.toml"),
                aftercare::parse_questions,
            ),
            directory: Part::new(include_str!("../../content/countries.toml"), country::parse),
            red_flags: Part::new(
                include_str!("../../content/red-flags.toml"),
                safety::parse_red_flags,
            ),
            screen: Part::new(
                include_str!("../../content/screen.toml"),
                safety::parse_screen,
            ),
            articles: [
                Part::new(
                    include_str!("../../content/learn/conditions.toml"),
                    |text| learn::parse_articles(Topic::Condition, text),
                ),
                Part::new(
                    include_str!("../../content/learn/techniques.toml"),
                    |text| learn::parse_articles(Topic::Technique, text),
                ),
                Part::new(include_str!("../../content/learn/self-care.toml"), |text| {
                    learn::parse_articles(Topic::SelfCare, text)
                }),
                Part::new(include_str!("../../content/learn/questions.toml"), |text| {
                    learn::parse_articles(Topic::Question, text)
                }),
                Part::new(include_str!("../../content/learn/claims.toml"), |text| {
                    learn::parse_articles(Topic::Claim, text)
                }),
            ],
            sources: Part::new(
                include_str!("../../content/sources.toml"),
                learn::parse_sources,
            ),
        };
        &SHIPPED
    }

    pub fn exercise(&self, id: &str) -> Option<&LibraryExercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    pub fn details(&self, id: &str) -> Option<&Details> {
        self.details.iter().find(|details| details.id == id)
    }

    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }

    /// By its code in capitals.
    pub fn country(&self, code: &str) -> Option<&Country> {
        let mut countries = self.directory.countries.iter();
        countries.find(|country| country.code.as_str() == code)
    }

    pub fn red_flag(&self, id: &str) -> Option<&RedFlag> {
        self.red_flags.iter().find(|flag| flag.id == id)
    }

    pub fn screen_question(&self, id: &str) -> Option<&ScreenQuestion> {
        self.screen.iter().find(|question| question.id == id)
    }

    /// Everything there is to read, topic by topic.
    pub fn articles(&self) -> impl Iterator<Item = &Article> {
        self.articles.iter().flat_map(|articles| articles.iter())
    }

    /// By its id, in whatever case it is written.
    pub fn article(&self, id: &str) -> Option<&Article> {
        let mut articles = self.articles();
        articles.find(|article| article.id.eq_ignore_ascii_case(id))
    }

    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The id that someone who wrote `given` most likely meant.
    pub fn closest_exercise(&self, given: &str) -> Option<String> {
        closest(self.exercises.iter().map(|exercise| &exercise.id), given)
    }

    /// Likewise, of everything there is to read.
    pub fn closest_article(&self, given: &str) -> Option<String> {
        let articles = self.articles().map(|article| &article.id);
        let rules = self.rules.iter().map(|rule| &rule.id);
        let exercises = self.exercises.iter().map(|exercise| &exercise.id);
        let flags = self.red_flags.iter().map(|flag| &flag.id);
        let questions = self.questions.iter().map(|question| &question.id);
        let others = rules.chain(exercises).chain(flags).chain(questions);
        closest(articles.chain(others), given)
    }
}

/// Of two that are equally close, the one that comes first in the alphabet.
fn closest<'a>(ids: impl Iterator<Item = &'a String>, given: &str) -> Option<String> {
    let given = given.to_lowercase();
    let apart = ids.map(|id| (letters_apart(&id.to_lowercase(), &given), id));
    let (distance, id) = apart.min()?;
    // Of a short id, three letters are all.
    let near = (given.chars().count() / 2).min(3);
    (distance <= near).then(|| id.clone())
}

/// Levenshtein's distance.
pub(crate) fn letters_apart(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, letter) in left.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for (column, other) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = substituted.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_has_forty_exercises_and_the_pack_twenty_six_rules() {
        let content = Content::shipped();
        assert_eq!(content.exercises.len(), 40);
        assert_eq!(content.rules.len(), 26);
    }

    #[test]
    fn every_part_can_be_read() {
        let content = Content::shipped();
        content.exercises.read().unwrap();
        content.details.read().unwrap();
        content.rules.read().unwrap();
        content.questions.read().unwrap();
        content.directory.read().unwrap();
        content.red_flags.read().unwrap();
        content.screen.read().unwrap();
        content.sources.read().unwrap();
        for articles in &content.articles {
            articles.read().unwrap();
        }
    }

    #[test]
    fn a_slip_of_the_pen_finds_the_exercise_that_was_meant() {
        let content = Content::shipped();
        assert_eq!(
            content.closest_exercise("nk-chintuck").as_deref(),
            Some("nk-chin-tuck")
        );
        assert_eq!(content.closest_exercise("headstand"), None);
    }
}
