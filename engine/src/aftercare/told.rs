//! How long one of our rules holds by the word of the person's therapist. Our own stays visible beside it.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Kind, Rule};
use crate::content::Content;
use crate::diary::note;
use crate::error::Error;
use crate::now::Instant;
use crate::plan::limits;

/// A rule as the therapist told it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToldRule {
    /// `AR-03`.
    pub rule: String,
    /// From the session's end.
    pub lasts: TimeDelta,
    pub who: Option<String>,
    /// When the person noted it.
    pub at: Instant,
}

/// What a person says of a rule: "my therapist said 48 hours".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct NewToldRule {
    pub rule: String,
    /// `48h`; none: nothing is said any more, and ours counts.
    pub lasts: Option<String>,
    pub who: Option<String>,
}

/// What somebody said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub lasts: TimeDelta,
    pub who: Option<String>,
}

impl NewToldRule {
    /// How long the rule is to hold, and whose word that is; none where nothing is said any more.
    pub fn validate(self, content: &Content) -> Result<(String, Option<Word>), Error> {
        let id = self.rule.trim().to_uppercase();
        let rule = content.rule(&id);
        let rule = rule.ok_or_else(|| Error::UnknownRule(self.rule.clone()))?;
        if !may_be_told(rule) {
            return Err(Error::RuleFixed(id));
        }
        let Some(lasts) = self.lasts else {
            return Ok((id, None));
        };
        // As long as a clinic's rule can.
        let lasts = limits::AFTERCARE.read(lasts.trim());
        let lasts = lasts.ok_or(Error::RuleLength)?;
        let who = note(self.who);
        Ok((id, Some(Word { lasts, who })))
    }
}

/// Only what holds for a time after a session; and nobody's word ends the watch for danger early.
pub fn may_be_told(rule: &Rule) -> bool {
    rule.has_time() && rule.kind != Kind::Watch && rule.person.is_empty()
}
