//! "Can I …?" in words.

use super::Words;
use crate::aftercare::{Extent, Question};

impl Words {
    /// Everything that a question is called, in English as well: scripts ask in it, whoever reads the answer.
    pub fn names_of(&self, question: &Question) -> Vec<String> {
        let id = format!("can-{}", question.id);
        let names = self.data(&format!("{id}.names"));
        let names = names.split(',').map(|name| name.trim().to_owned());
        let english = self.fallback.map(|words| words.names_of(question));
        let all = [self.data(&id)].into_iter().chain(names);
        all.chain(english.into_iter().flatten()).collect()
    }

    /// "for 15 minutes after your session", "until 06:00 on the day after your session".
    pub fn how_long(&self, extent: &Extent) -> String {
        match (extent.until, extent.until_next_day) {
            (None, Some(time)) => self.can_length_next_day(time.format("%H:%M").to_string()),
            (Some(until), _) => self.can_length(self.lasting(until)),
            (None, None) => String::new(),
        }
    }
}
