//! What of a person decides which rules are for them.

use std::collections::BTreeSet;

use chrono::Datelike as _;

use super::rule::{Rule, Season};
use super::told::ToldRule;
use crate::content::Content;
use crate::now::{Instant, Zone};
use crate::person::{Cold, Flag, Settings};

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// What they have told about their health.
    pub flags: BTreeSet<Flag>,
    /// What their therapist has told them.
    pub told: Vec<ToldRule>,
    pub cold: Cold,
    /// Where they are it is winter in July.
    pub south: bool,
}

impl Person {
    pub fn of(
        flags: BTreeSet<Flag>,
        told: Vec<ToldRule>,
        settings: &Settings,
        content: &Content,
    ) -> Person {
        let country = settings
            .country
            .and_then(|code| content.country(code.as_str()));
        Person {
            flags: flags.union(&settings.told).copied().collect(),
            told,
            cold: settings.cold,
            south: country.is_some_and(|country| country.south),
        }
    }

    /// Whether a rule is for this person, after a session that ended at `instant`.
    pub fn is_for(&self, rule: &Rule, instant: Instant, zone: &Zone) -> bool {
        rule.is_for(&self.flags) && self.is_in_season(rule, instant, zone)
    }

    pub(super) fn is_in_season(&self, rule: &Rule, instant: Instant, zone: &Zone) -> bool {
        match rule.season {
            None => true,
            Some(Season::Cold) => self.is_cold(instant, zone),
        }
    }

    /// What they were told of a rule of ours.
    pub fn told(&self, rule: &str) -> Option<&ToldRule> {
        self.told.iter().find(|told| told.rule == rule)
    }

    /// November to March in the north, May to September in the south (our default).
    pub fn is_cold(&self, instant: Instant, zone: &Zone) -> bool {
        let month = zone.local(instant).month();
        match self.cold {
            Cold::Always => true,
            Cold::Never => false,
            Cold::Auto if self.south => (5..=9).contains(&month),
            Cold::Auto => !(4..=10).contains(&month),
        }
    }
}
