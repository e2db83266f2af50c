//! What reminders around a session say.

use super::Words;
use crate::diary::Reaction;
use crate::history::History;
use crate::now::Now;
use crate::reminder::{Occasion, Prompt};
use crate::session::Session;

/// A reminder in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PromptText {
    pub title: String,
    /// What stands beside the title wherever it is short of room.
    pub body: String,
}

impl Words {
    pub fn prompt(&self, prompt: &Prompt<'_>, now: &Now) -> PromptText {
        match &prompt.occasion {
            Occasion::CheckIn(session) => PromptText {
                title: self.prompt_check_in(),
                body: self.prompt_check_in_body(
                    self.region(session.region),
                    self.day_and_time(session.ended, now),
                ),
            },
            Occasion::NoHeat { until, .. } => PromptText {
                title: self.prompt_no_heat(),
                body: self.prompt_no_heat_body(self.moment(*until, now)),
            },
            Occasion::EveningBefore(booked) => PromptText {
                title: self.prompt_evening_before(self.day_and_time(booked.starts, now)),
                body: self.prompt_evening_before_body(),
            },
            Occasion::BeforeSession { booked, .. } => PromptText {
                title: self.prompt_before_session(self.day_and_time(booked.starts, now)),
                body: self.prompt_before_session_body(),
            },
        }
    }

    /// How the person reacted to their last session, in two lines at most (AR-26).
    pub fn last_time(&self, last: &Session, history: &History, now: &Now) -> Vec<String> {
        let since = history.reactions.iter();
        let since = since.filter(|reaction| last.ended <= reaction.began);
        let kinds: Vec<String> = since.map(|one| self.reacted(one, now)).collect();
        let reactions = match kinds.is_empty() {
            true => self.last_time_nothing(self.day_and_time(last.ended, now)),
            false => {
                self.last_time_reactions(self.list(&kinds), self.day_and_time(last.ended, now))
            }
        };
        let pain = match (last.before, last.after) {
            (Some(before), Some(after)) => Some(self.last_time_pain(after, before)),
            (Some(_), None) | (None, Some(_)) | (None, None) => None,
        };
        [Some(reactions), pain].into_iter().flatten().collect()
    }

    fn reacted(&self, reaction: &Reaction, now: &Now) -> String {
        let kind = self.within(&self.reaction(reaction.kind));
        match reaction.ended {
            Some(ended) => self.last_time_until(kind, self.day_and_time(ended, now)),
            None => self.last_time_lasts(kind),
        }
    }
}
