//! From sessions and rules to the windows that hold now, each with its end and where the end comes from.

use chrono::TimeDelta;

use crate::content::Content;
use crate::now::{Instant, Now, Zone};
use crate::plan::{ClinicRule, ClinicSubject, Plan};
use crate::session::Session;

use super::person::Person;
use super::rule::{Basis, Extent, Kind, OFFERED_REST, Rule, Span};
use super::told::{ToldRule, may_be_told};

/// A rule that holds from `from` until just before `until`.
#[derive(Clone, Debug)]
pub struct Window<'a> {
    pub authority: Authority<'a>,
    pub kind: Kind,
    pub from: Instant,
    pub until: Instant,
    pub session: i64,
}

impl Window<'_> {
    /// The id of the rule that it is about: ours, or a clinic's own.
    pub fn rule(&self) -> &str {
        match &self.authority {
            Authority::Ours { rule, .. } | Authority::Told { rule, .. } => &rule.id,
            Authority::Clinic { rule, .. } => match &rule.subject {
                ClinicSubject::Ours(id) | ClinicSubject::Own { id, .. } => id,
            },
        }
    }

    /// Where its end comes from.
    pub fn basis(&self) -> Basis {
        match &self.authority {
            Authority::Ours { rule, .. } => rule.basis,
            Authority::Clinic { .. } | Authority::Told { .. } => Basis::Clinic,
        }
    }
}

/// Whose word a window is.
#[derive(Clone, Debug)]
pub enum Authority<'a> {
    Ours {
        rule: &'a Rule,
        extent: &'a Extent,
    },
    /// A clinic's; `ours` is the rule of ours that it stands beside.
    Clinic {
        plan: &'a Plan,
        rule: &'a ClinicRule,
        ours: Option<&'a Rule>,
    },
    /// The word of the person's therapist on a rule of ours, as the person noted it.
    Told {
        rule: &'a Rule,
        told: &'a ToldRule,
    },
}

/// Those of `windows` that hold at `now`, the one that ends first first. Where several sessions lead to
/// the same rule, its latest end counts; a clinic's window stands beside ours, not in its place.
pub fn active<'a>(windows: Vec<Window<'a>>, now: &Now) -> Vec<Window<'a>> {
    let mut strictest: Vec<Window> = Vec::new();
    for window in windows {
        if now.instant < window.from || window.until <= now.instant {
            continue;
        }
        match strictest.iter_mut().find(|other| same(other, &window)) {
            Some(other) if other.until < window.until => *other = window,
            Some(_) => {}
            None => strictest.push(window),
        }
    }
    strictest.sort_by(|left, right| {
        (left.until, left.rule(), left.basis()).cmp(&(right.until, right.rule(), right.basis()))
    });
    strictest
}

/// A clinic's windows for rules of ours that are over at `now`, the latest end first.
pub fn ended_by_clinic<'a>(windows: &[Window<'a>], now: &Now) -> Vec<Window<'a>> {
    let mut ended: Vec<Window> = windows
        .iter()
        .filter(|window| window.until <= now.instant)
        .filter(|window| match window.authority {
            Authority::Clinic { ours, .. } => ours.is_some(),
            Authority::Told { .. } => true,
            Authority::Ours { .. } => false,
        })
        .cloned()
        .collect();
    ended.sort_by_key(|window| std::cmp::Reverse(window.until));
    ended
}

/// Of the windows of one rule after one session the one that decides: a clinician's word comes before ours,
/// and of several the one that lasts longest.
pub fn strictest<'w, 'a: 'w>(
    windows: impl IntoIterator<Item = &'w Window<'a>>,
) -> Option<&'w Window<'a>> {
    let rank = |window: &&Window<'a>| (window.basis() == Basis::Clinic, window.until);
    windows.into_iter().max_by_key(rank)
}

/// Until when a rule holds after one session, given its windows.
pub fn until<'w, 'a: 'w>(windows: impl IntoIterator<Item = &'w Window<'a>>) -> Option<Instant> {
    strictest(windows).map(|window| window.until)
}

/// When the rest after a session is over (AR-01, article S0).
pub fn rest(session: &Session, content: &Content, zone: &Zone) -> Option<Instant> {
    let rule = content.rule(OFFERED_REST)?;
    rule.extents.first()?.end(session, zone)
}

/// Every window that follows from the sessions, past and to come.
pub fn every_window<'a>(
    sessions: &'a [Session],
    person: &'a Person,
    plans: &[&'a Plan],
    content: &'a Content,
    zone: &Zone,
) -> Vec<Window<'a>> {
    let mut windows = Vec::new();
    for session in sessions {
        for rule in content.rules.iter() {
            if rule.span == Span::Session
                && person.is_for(rule, session.ended, zone)
                && rule.applies_to(session)
            {
                windows.extend(our_windows(rule, session, zone));
                windows.extend(told_window(rule, person, session));
            }
        }
        for plan in plans {
            // The cold season is when it is, whoever says for how long to dress warmly.
            let in_season = |rule: &&ClinicRule| match &rule.subject {
                ClinicSubject::Ours(id) => content
                    .rule(id)
                    .is_none_or(|ours| person.is_in_season(ours, session.ended, zone)),
                ClinicSubject::Own { .. } => true,
            };
            let rules = plan.aftercare.iter().filter(in_season);
            windows
                .extend(rules.filter_map(|rule| clinic_window(plan, rule, session, content, zone)));
        }
    }
    windows
}

fn our_windows<'a>(
    rule: &'a Rule,
    session: &'a Session,
    zone: &Zone,
) -> impl Iterator<Item = Window<'a>> {
    let applying = rule
        .extents
        .iter()
        .filter(|extent| extent.applies_to(session));
    applying.filter_map(|extent| {
        Some(Window {
            authority: Authority::Ours { rule, extent },
            kind: rule.kind,
            from: session.ended + extent.from,
            until: extent.end(session, zone)?,
            session: session.id,
        })
    })
}

pub(super) fn told_window<'a>(
    rule: &'a Rule,
    person: &'a Person,
    session: &'a Session,
) -> Option<Window<'a>> {
    let told = person.told(&rule.id).filter(|_| may_be_told(rule))?;
    let from = rule.extents.first()?.from;
    Some(Window {
        authority: Authority::Told { rule, told },
        kind: rule.kind,
        from: session.ended + from.min(told.lasts),
        until: session.ended + told.lasts,
        session: session.id,
    })
}

pub(super) fn clinic_window<'a>(
    plan: &'a Plan,
    rule: &'a ClinicRule,
    session: &'a Session,
    content: &'a Content,
    zone: &Zone,
) -> Option<Window<'a>> {
    let (ours, kind) = match &rule.subject {
        ClinicSubject::Ours(id) => {
            let ours = content.rule(id)?;
            (Some(ours), ours.kind)
        }
        ClinicSubject::Own { kind, .. } => (None, *kind),
    };
    // What a clinic does not name stays as our rule has it, and a rule for people who have told
    // something about themselves stays theirs.
    if ours.is_some_and(|ours| !ours.person.is_empty()) {
        return None;
    }
    let regions = match ours {
        Some(ours) if rule.regions.is_empty() => &ours.regions,
        Some(_) | None => &rule.regions,
    };
    let techniques = match ours {
        Some(ours) if rule.techniques.is_empty() => &ours.techniques,
        Some(_) | None => &rule.techniques,
    };
    if !session.is_one_of(regions, techniques) {
        return None;
    }
    // Where nobody knows whether it is meant for this session, it can make ours longer and never shorter.
    if !session.had_one_of(&rule.techniques)
        && let Some(ours) = ours
        && our_windows(ours, session, zone).any(|ours| session.ended + rule.lasts < ours.until)
    {
        return None;
    }
    let from = ours
        .filter(|ours| ours.span == Span::Session)
        .and_then(|ours| ours.extents.first())
        .map_or(TimeDelta::zero(), |extent| extent.from);
    Some(Window {
        authority: Authority::Clinic { plan, rule, ours },
        kind,
        from: session.ended + from,
        until: session.ended + rule.lasts,
        session: session.id,
    })
}

/// Whether two windows say the same thing, so that only the stricter is shown.
fn same(left: &Window<'_>, right: &Window<'_>) -> bool {
    match (&left.authority, &right.authority) {
        (
            Authority::Ours { rule, extent },
            Authority::Ours {
                rule: other_rule,
                extent: other_extent,
            },
        ) => rule.id == other_rule.id && extent.words == other_extent.words,
        (
            Authority::Clinic { plan, .. },
            Authority::Clinic {
                plan: other_plan, ..
            },
        ) => plan.id == other_plan.id && left.rule() == right.rule(),
        (
            Authority::Told { rule, .. },
            Authority::Told {
                rule: other_rule, ..
            },
        ) => rule.id == other_rule.id,
        (Authority::Ours { .. } | Authority::Told { .. }, Authority::Clinic { .. })
        | (Authority::Clinic { .. } | Authority::Told { .. }, Authority::Ours { .. })
        | (Authority::Ours { .. } | Authority::Clinic { .. }, Authority::Told { .. }) => false,
    }
}
