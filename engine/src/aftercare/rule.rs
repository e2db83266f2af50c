//! An aftercare rule as `content/aftercare.toml` states it; its words are in `aftercare.ftl`.

use std::collections::BTreeSet;

use chrono::{NaiveTime, TimeDelta};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::body::{Region, Technique};
use crate::now::{Instant, Zone};
use crate::person::Flag;
use crate::session::Session;

/// The 15 minutes of rest after a session (article S0).
pub const OFFERED_REST: &str = "AR-01";
/// No sauna or hot bath.
pub const HEAT: &str = "AR-03";
/// Which exercises wait after a session (our default).
pub const WAITING_EXERCISES: &str = "AR-08";
/// How long nobody presses on the treated area (our default).
pub const WAITING_SELF_MASSAGE: &str = "AR-17";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// `AR-01` … `AR-26`.
    pub id: String,
    pub kind: Kind,
    pub basis: Basis,
    /// Keys of `sources.ftl`.
    pub sources: Vec<String>,
    pub severity: Severity,
    pub reminder: Reminder,
    pub span: Span,
    pub season: Option<Season>,
    /// Only for people who have told one of these; empty: for everyone.
    #[serde(default)]
    pub person: Vec<Flag>,
    /// Empty: any.
    #[serde(default)]
    pub techniques: Vec<Technique>,
    /// Empty: any.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// Red flags that an answer leads to.
    #[serde(default)]
    pub triage: Vec<String>,
    #[serde(default, rename = "window")]
    pub extents: Vec<Extent>,
    pub limit: Option<Limit>,
}

pub fn parse_rules(text: &str) -> Result<Vec<Rule>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        rule: Vec<Rule>,
    }
    toml::from_str(text).map(|file: File| file.rule)
}

impl Rule {
    pub fn applies_to(&self, session: &Session) -> bool {
        session.is_one_of(&self.regions, &self.techniques)
    }

    /// Whether it is for a person who has told these of themselves.
    pub fn is_for(&self, flags: &BTreeSet<Flag>) -> bool {
        self.person.is_empty() || self.person.iter().any(|flag| flags.contains(flag))
    }

    /// Whether it holds for a time after a session, which can be another one.
    pub fn has_time(&self) -> bool {
        match self.span {
            Span::Session => !self.extents.is_empty(),
            Span::AnyTime
            | Span::Course
            | Span::Week
            | Span::Year
            | Span::EachSession
            | Span::BeforeSession => false,
        }
    }

    /// The key of the rule's words.
    pub fn words(&self) -> String {
        self.id.to_lowercase()
    }
}

/// From when until when a rule holds, for the sessions it names.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extent {
    /// From the session's end, or for `before_session` from the next session's start.
    #[serde(default, deserialize_with = "crate::duration::text::deserialize")]
    pub from: TimeDelta,
    #[serde(
        default,
        deserialize_with = "crate::duration::text::optional::deserialize"
    )]
    pub until: Option<TimeDelta>,
    /// A time of day on the local date that follows the session's.
    #[serde(default, deserialize_with = "hours_and_minutes")]
    pub until_next_day: Option<NaiveTime>,
    /// Empty: any.
    #[serde(default)]
    pub techniques: Vec<Technique>,
    /// Empty: any.
    #[serde(default)]
    pub regions: Vec<Region>,
    /// The name of words of its own.
    pub words: Option<String>,
}

impl Extent {
    pub fn applies_to(&self, session: &Session) -> bool {
        session.is_one_of(&self.regions, &self.techniques)
    }

    /// Elapsed times count from the session's end and never move; "next day" is the local calendar's.
    pub fn end(&self, session: &Session, zone: &Zone) -> Option<Instant> {
        match (self.until, self.until_next_day) {
            (Some(until), None) => Some(session.ended + until),
            (None, Some(time)) => {
                let tomorrow = zone.local(session.ended).date().succ_opt()?;
                Some(zone.instant(tomorrow.and_time(time)))
            }
            (Some(_), Some(_)) | (None, None) => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Do,
    Avoid,
    Watch,
    Limit,
    Info,
    Gate,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Do => "do",
            Kind::Avoid => "avoid",
            Kind::Watch => "watch",
            Kind::Limit => "limit",
            Kind::Info => "info",
            Kind::Gate => "gate",
        }
    }
}

/// Where a rule's number comes from; shown as a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Printed in a source article.
    Article,
    /// Our own choice, which no clinician has reviewed.
    AppDefault,
    /// From the plan of the person's own clinic.
    Clinic,
}

impl Basis {
    pub fn name(self) -> &'static str {
        match self {
            Basis::Article => "article",
            Basis::AppDefault => "app_default",
            Basis::Clinic => "clinic",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    Info,
    Caution,
    Stop,
}

/// How a rule makes itself heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reminder {
    Timer,
    Once,
    Repeat,
    Checkin,
    Badge,
    Gate,
    None,
}

/// What a rule's time is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Span {
    Session,
    AnyTime,
    Course,
    Week,
    Year,
    EachSession,
    BeforeSession,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Season {
    Cold,
}

/// The numbers of a rule that limits: sessions, or minutes for AR-15 and AR-16.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    pub min: Option<u16>,
    pub max: Option<u16>,
    pub days: Option<u16>,
    pub gap_days: Option<u16>,
    pub notice: Option<u16>,
}

fn hours_and_minutes<'de, D: serde::Deserializer<'de>>(
    input: D,
) -> Result<Option<NaiveTime>, D::Error> {
    let text = String::deserialize(input)?;
    NaiveTime::parse_from_str(&text, "%H:%M")
        .map(Some)
        .map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;

    #[test]
    fn only_six_rules_take_their_number_from_an_article_and_one_its_advice() {
        let content = Content::shipped();
        let article: Vec<&str> = content
            .rules
            .iter()
            .filter(|rule| rule.basis == Basis::Article)
            .map(|rule| rule.id.as_str())
            .collect();
        assert_eq!(
            article,
            [
                "AR-01", "AR-09", "AR-12", "AR-13", "AR-14", "AR-15", "AR-23"
            ]
        );
    }

    #[test]
    fn every_extent_has_exactly_one_end_and_begins_before_it() {
        for rule in Content::shipped().rules.iter() {
            for extent in &rule.extents {
                assert!(
                    extent.until.is_some() != extent.until_next_day.is_some(),
                    "{}",
                    rule.id
                );
                if let Some(until) = extent.until {
                    assert!(extent.from < until, "{}", rule.id);
                }
            }
            let windowed = match rule.span {
                Span::Session => true,
                Span::BeforeSession => !rule.extents.is_empty(),
                Span::AnyTime | Span::Course | Span::Week | Span::Year | Span::EachSession => false,
            };
            assert_eq!(windowed, !rule.extents.is_empty(), "{}", rule.id);
        }
    }
}
