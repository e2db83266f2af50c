//! The rows of the aftercare page.

use super::{AftercareRow, Badge, Beside, Told};
use crate::aftercare::{Authority, Basis, Kind, Rule, Window, may_be_told};
use crate::duration;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::plan::ClinicSubject;
use crate::words::Words;

/// What the rows are written on.
pub struct Sheet<'a> {
    pub history: &'a History,
    /// Where the bars end; none: there are none.
    pub timeline: Option<Instant>,
    pub words: &'a Words,
    pub now: &'a Now,
}

impl Sheet<'_> {
    /// One row a rule: a clinician's window comes first, and ours stands beside it. Where the clinician's
    /// has ended before ours the row says so, because a person's own clinician counts for more than our
    /// default; but nothing ends the watch for danger early.
    pub fn rows(&self, windows: &[Window<'_>], ended: &[Window<'_>]) -> Vec<AftercareRow> {
        let several = are_of_several(windows);
        let mut rows: Vec<(Instant, AftercareRow)> = Vec::new();
        for window in windows {
            if windows.iter().any(|clinics| is_beside(window, clinics)) {
                continue;
            }
            let ended = ended.iter().find(|clinics| {
                window.kind != Kind::Watch
                    && is_beside(window, clinics)
                    && clinics.session == window.session
            });
            let row = match ended {
                Some(clinics) => self.row(clinics, Some(window), several),
                None => {
                    let ours = windows.iter().find(|ours| is_beside(ours, window));
                    self.row(window, ours, several)
                }
            };
            rows.push((window.until, row));
        }
        rows.sort_by_key(|(until, _)| *until);
        rows.into_iter().map(|(_, row)| row).collect()
    }

    /// What has ended of the sessions after `since`, the latest end first; a rule that still holds for
    /// another session, or by another's word, has not.
    pub fn ended(&self, windows: &[Window<'_>], since: Instant) -> Vec<AftercareRow> {
        let holds = |rule: &str| {
            let mut same = windows.iter().filter(|window| window.rule() == rule);
            same.any(|window| window.from <= self.now.instant && self.now.instant < window.until)
        };
        let is_ours = |window: &&Window<'_>| {
            let sessions = &mut self.history.sessions.iter();
            sessions.any(|session| session.id == window.session && since < session.ended)
        };
        let mut over: Vec<&Window<'_>> = windows
            .iter()
            .filter(|window| window.until <= self.now.instant && !holds(window.rule()))
            .filter(is_ours)
            .collect();
        over.sort_by_key(|window| {
            let is_clinics = window.basis() == Basis::Clinic;
            (
                std::cmp::Reverse((is_clinics, window.until)),
                window.rule().to_owned(),
            )
        });
        let mut rows: Vec<AftercareRow> = Vec::new();
        for window in over {
            if rows.iter().all(|row| row.rule != window.rule()) {
                rows.push(self.row(window, None, false));
            }
        }
        rows.sort_by_key(|row| std::cmp::Reverse(row.ends));
        rows
    }

    fn row(&self, window: &Window<'_>, ours: Option<&Window<'_>>, several: bool) -> AftercareRow {
        let (words, now) = (self.words, self.now);
        let (text, why) = text_of(window, words);
        let left = (window.until - now.instant).as_seconds_f64();
        let share = self
            .timeline
            .map_or(1.0, |ends| left / (ends - now.instant).as_seconds_f64());
        AftercareRow {
            id: row_id(window),
            rule: window.rule().to_owned(),
            kind: window.kind,
            kind_label: words.data(&format!("kind-{}", window.kind.name())),
            text,
            why,
            until: if now.instant < window.until {
                words.until(window.until, now)
            } else {
                words.rule_ended(words.day_and_time(window.until, now))
            },
            ends: window.until.timestamp_millis(),
            share: share.clamp(0.0, 1.0),
            badge: badge_of(window, words),
            sources: sources_of(window, words, now),
            beside: ours.map(|ours| Beside {
                until: words.until(ours.until, now),
                badge: badge_of(ours, words),
            }),
            session: several.then(|| self.session(window.session)).flatten(),
            told: self.told(window),
            article: our_rule(window).map(|rule| rule.id.clone()),
        }
    }

    /// "neck session today 14:40".
    fn session(&self, id: i64) -> Option<String> {
        let session = self.history.sessions.iter().find(|one| one.id == id)?;
        let region = self.words.region(session.region);
        let when = self.words.day_and_time(session.ended, self.now);
        Some(self.words.aftercare_of_session(region, when))
    }

    fn told(&self, window: &Window<'_>) -> Option<Told> {
        let rule = match &window.authority {
            Authority::Ours { rule, extent } if extent.words.is_none() => rule,
            Authority::Told { rule, .. } => rule,
            Authority::Ours { .. } | Authority::Clinic { .. } => return None,
        };
        if !may_be_told(rule) {
            return None;
        }
        let told = self.history.person.told(&rule.id);
        Some(Told {
            lasts: told.map(|told| duration::written(told.lasts)),
            who: told.and_then(|told| told.who.clone()),
        })
    }
}

fn is_beside(ours: &Window<'_>, clinics: &Window<'_>) -> bool {
    clinics.basis() == Basis::Clinic
        && clinics.rule() == ours.rule()
        && match &ours.authority {
            Authority::Ours { extent, .. } => extent.words.is_none(),
            Authority::Clinic { .. } | Authority::Told { .. } => false,
        }
}

fn are_of_several(windows: &[Window<'_>]) -> bool {
    let mut sessions = windows.iter().map(|window| window.session);
    let first = sessions.next();
    sessions.any(|session| Some(session) != first)
}

/// What a window says and why.
pub fn text_of(window: &Window<'_>, words: &Words) -> (String, Option<String>) {
    let of_key = |key: &str| (words.data(key), words.of_data(&format!("{key}.why")));
    match &window.authority {
        Authority::Ours { rule, extent } => match &extent.words {
            Some(own) => of_key(&format!("{}-{own}", rule.words())),
            None => of_key(&rule.words()),
        },
        Authority::Told { rule, .. } => of_key(&rule.words()),
        Authority::Clinic { rule, ours, .. } => match (&rule.subject, ours) {
            (ClinicSubject::Own { text, why, .. }, _) => (text.clone(), why.clone()),
            (ClinicSubject::Ours(_), Some(ours)) => of_key(&ours.words()),
            (ClinicSubject::Ours(id), None) => (id.clone(), None),
        },
    }
}

/// The rule of ours that a window is about; a clinic's own is about none.
fn our_rule<'a>(window: &Window<'a>) -> Option<&'a Rule> {
    match window.authority {
        Authority::Ours { rule, .. } | Authority::Told { rule, .. } => Some(rule),
        Authority::Clinic { ours, .. } => ours,
    }
}

/// Where a window's number comes from, by title.
pub fn sources_of(window: &Window<'_>, words: &Words, now: &Now) -> Vec<String> {
    match &window.authority {
        Authority::Ours { rule, .. } => rule.sources.iter().map(|key| words.source(key)).collect(),
        Authority::Clinic { plan, .. } => vec![plan.title.clone()],
        Authority::Told { told, .. } => {
            let date = words.date_with_year(now.zone.local(told.at).date());
            vec![match &told.who {
                Some(who) => words.told_source_by(date, who.clone()),
                None => words.told_source(date),
            }]
        }
    }
}

/// Two plans may name the same rule for the same time.
pub fn row_id(window: &Window<'_>) -> String {
    let whose = match &window.authority {
        Authority::Ours { extent, .. } => extent.words.as_deref().unwrap_or_default(),
        Authority::Clinic { plan, .. } => &plan.id,
        // No plan has a name with a blank in it.
        Authority::Told { .. } => "the therapist",
    };
    let basis = window.basis().name();
    format!("{} {basis} {whose} {}", window.rule(), window.session)
}

/// A therapist's word stands in no plan.
pub fn badge_of(window: &Window<'_>, words: &Words) -> Badge {
    let badge = badge(window.basis(), words);
    match &window.authority {
        Authority::Told { .. } => Badge {
            explanation: words.told_explain(),
            ..badge
        },
        Authority::Ours { .. } | Authority::Clinic { .. } => badge,
    }
}

pub fn badge(basis: Basis, words: &Words) -> Badge {
    Badge {
        basis,
        label: words.data(&format!("basis-{}", basis.name())),
        explanation: words.data(&format!("basis-{}.explain", basis.name())),
    }
}
