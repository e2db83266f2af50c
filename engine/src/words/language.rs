//! What is said of the language itself.

use super::Words;
use crate::language::Language;

impl Words {
    pub fn is_right_to_left(&self) -> bool {
        self.right_to_left
    }

    /// Whether somebody who speaks the language has read these words.
    pub fn is_reviewed(&self) -> bool {
        self.language.is_reviewed()
    }

    /// That nobody has reviewed them, in the language and in English; nothing where somebody has.
    pub fn not_reviewed(&self) -> Vec<String> {
        match self.is_reviewed() {
            true => Vec::new(),
            false => vec![
                self.translation_not_reviewed(),
                Words::english().translation_not_reviewed(),
            ],
        }
    }

    /// The page's labels as Fluent; none where only the English are there, which the page has itself.
    pub fn labels(&self) -> Option<&str> {
        self.labels.as_deref()
    }

    /// "Deutsch", "as this computer is (Deutsch)".
    pub fn language_choice(&self, language: Option<Language>, desktop: Language) -> String {
        match language {
            Some(language) => language.own_name().to_owned(),
            None => self.setting_language_system(desktop.own_name()),
        }
    }
}
