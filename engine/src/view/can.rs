//! "Can I …?": one answer, with a time, the rule behind it and where its number comes from. It is never a
//! yes.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use super::aftercare::{badge, badge_of};
use super::{Badge, sources_of, text_of};
use crate::aftercare::question::found;
use crate::aftercare::{Authority, Basis, Decides, Question, Window, every_window, strictest};
use crate::content::Content;
use crate::history::History;
use crate::hold::{Cause, Hold, SessionRule, holds};
use crate::now::{Instant, Now};
use crate::plan::Plan;
use crate::session::Account;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CanPage {
    /// As it was typed.
    pub asked: String,
    /// None: nothing was found for it.
    pub answer: Option<CanAnswer>,
    /// What it may have been about instead.
    pub others: Vec<String>,
    /// What to do where nothing was found.
    pub unknown: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct CanAnswer {
    /// `sauna`.
    pub id: String,
    /// "Sauna or steam room".
    pub title: String,
    /// A warning sign that is open, before anything else.
    pub first: Option<String>,
    /// Not now; otherwise no rule says anything, which is no yes.
    pub forbidden: bool,
    /// Milliseconds.
    pub until: Option<i64>,
    /// `AR-03`, or the clinic's own id.
    pub rule: Option<String>,
    pub text: String,
    /// What is possible instead, or what to mind.
    pub more: Option<String>,
    pub badge: Option<Badge>,
    pub sources: Vec<String>,
}

impl CanAnswer {
    /// All of it, as one would say it.
    pub fn whole(&self) -> String {
        let badge = self.badge.as_ref().map(|badge| badge.explanation.as_str());
        let parts = [
            self.first.as_deref(),
            Some(self.text.as_str()),
            badge,
            self.more.as_deref(),
        ];
        let parts: Vec<&str> = parts.into_iter().flatten().collect();
        parts.join(" ")
    }
}

/// How many other questions are offered.
const OTHERS: usize = 3;

pub fn can(
    asked: &str,
    history: &History,
    account: &Account,
    content: &Content,
    words: &Words,
    now: &Now,
) -> CanPage {
    let names = |question: &Question| words.names_of(question);
    let fillers = words.fillers_of_questions();
    let found = found(asked, &content.questions, names, &fillers, 1 + OTHERS);
    let asking = Asking {
        history,
        account,
        content,
        words,
        now,
    };
    let answer = found.first().map(|question| asking.answer(question));
    let others = found.iter().skip(1);
    CanPage {
        asked: asked.to_owned(),
        unknown: answer
            .is_none()
            .then(|| words.can_unknown(asked.trim().to_owned())),
        answer,
        others: others.map(|question| words.data(&key(question))).collect(),
    }
}

/// The answer to one of its questions.
pub fn can_about(
    id: &str,
    history: &History,
    account: &Account,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Option<CanAnswer> {
    let question = content.questions.iter().find(|one| one.id == id)?;
    let asking = Asking {
        history,
        account,
        content,
        words,
        now,
    };
    Some(asking.answer(question))
}

fn key(question: &Question) -> String {
    format!("can-{}", question.id)
}

struct Asking<'a> {
    history: &'a History,
    account: &'a Account,
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

/// What forbids it, and until when.
struct Refusal {
    until: Option<Instant>,
    rule: Option<String>,
    badge: Option<Badge>,
    sources: Vec<String>,
    text: String,
}

impl Asking<'_> {
    fn answer(&self, question: &Question) -> CanAnswer {
        let words = self.words;
        let own = |attribute: &str| words.of_data(&format!("{}.{attribute}", key(question)));
        let open = self.history.stops.iter();
        let mut open = open.filter(|stop| stop.holds_at(self.now.instant));
        let first = open.next().map(|_| words.can_flag_first());
        let refusal = self.refusal(question);
        let of_question = || {
            question
                .sources
                .iter()
                .map(|key| words.source(key))
                .collect()
        };
        let answer = |refusal: Option<Refusal>| match refusal {
            Some(refusal) => CanAnswer {
                id: question.id.clone(),
                title: words.data(&key(question)),
                first,
                forbidden: true,
                until: refusal.until.map(|until| until.timestamp_millis()),
                rule: refusal.rule,
                text: refusal.text,
                more: own("also"),
                badge: refusal.badge,
                sources: if refusal.sources.is_empty() {
                    of_question()
                } else {
                    refusal.sources
                },
            },
            None => CanAnswer {
                id: question.id.clone(),
                title: words.data(&key(question)),
                first,
                forbidden: false,
                until: None,
                rule: None,
                text: match question.decides {
                    Some(Decides::NextSession) => words.can_next_session_now(),
                    Some(Decides::Exercises | Decides::SelfMassage | Decides::Never) | None => {
                        words.can_free()
                    }
                },
                more: match self.may_wait(question) {
                    true => Some(words.can_no_session(own("free").unwrap_or_default())),
                    false => own("free"),
                },
                badge: None,
                sources: of_question(),
            },
        };
        answer(refusal)
    }

    /// After a session there may be a rule for it, and none is on record.
    fn may_wait(&self, question: &Question) -> bool {
        let has_rules = match question.decides {
            Some(Decides::Exercises | Decides::SelfMassage) => true,
            Some(Decides::NextSession | Decides::Never) => false,
            None => !question.rules.is_empty(),
        };
        has_rules && self.history.sessions.is_empty()
    }

    fn refusal(&self, question: &Question) -> Option<Refusal> {
        let words = self.words;
        match question.decides {
            Some(Decides::Never) => Some(Refusal {
                until: None,
                rule: None,
                badge: None,
                sources: Vec::new(),
                text: words.can_never(words.data(&format!("{}.free", key(question)))),
            }),
            Some(Decides::NextSession) => self.limits(),
            Some(Decides::Exercises) => self.exercises(),
            Some(Decides::SelfMassage) => self.stopped().or_else(|| self.rules(question)),
            None => self.rules(question),
        }
    }

    fn rules(&self, question: &Question) -> Option<Refusal> {
        let plans = self.history.plans_in_force(self.now.instant);
        let rules: Vec<&str> = question.rules.iter().map(String::as_str).collect();
        let window = self.decisive(&rules, &plans)?;
        let window = &window;
        let words = self.words;
        let (text, _) = text_of(window, words);
        let length = match &window.authority {
            Authority::Ours { extent, .. } => words.how_long(extent),
            Authority::Clinic { rule, .. } => words.can_length(words.lasting(rule.lasts)),
            Authority::Told { told, .. } => words.can_length(words.lasting(told.lasts)),
        };
        let text = text.trim_end_matches('.').to_owned();
        Some(Refusal {
            until: Some(window.until),
            rule: Some(window.rule().to_owned()),
            badge: Some(badge_of(window, words)),
            sources: sources_of(window, words, self.now),
            text: words.can_not_before(length, text, words.moment(window.until, self.now)),
        })
    }

    /// Of several rules the one that ends last; of one rule a clinician's word comes before ours.
    fn decisive<'a>(&'a self, rules: &[&str], plans: &[&'a Plan]) -> Option<Window<'a>> {
        let windows = every_window(
            &self.history.sessions,
            &self.history.person,
            plans,
            self.content,
            &self.now.zone,
        );
        let of_rule = |rule: &&str| {
            let sessions = self.history.sessions.iter();
            let each = sessions.filter_map(|session| {
                let of_rule = windows.iter();
                strictest(of_rule.filter(|one| one.session == session.id && one.rule() == *rule))
            });
            each.filter(|one| self.holds(one))
                .max_by_key(|one| one.until)
        };
        let decisive = rules.iter().filter_map(of_rule);
        decisive.max_by_key(|one| one.until).cloned()
    }

    fn holds(&self, window: &Window<'_>) -> bool {
        window.from <= self.now.instant && self.now.instant < window.until
    }

    /// What keeps one of the plan's exercises waiting now, the longest first. Without a plan nobody knows
    /// which exercises are meant, and all wait that may have to.
    fn exercises(&self) -> Option<Refusal> {
        let plans = self.history.plans_in_force(self.now.instant);
        if plans.iter().all(|plan| plan.items.is_empty()) {
            return self.stopped().or_else(|| {
                let window = self.decisive(&[SessionRule::Exercises.id()], &plans)?;
                Some(self.waiting(SessionRule::Exercises, window.basis(), window.until))
            });
        }
        let items = plans.iter().flat_map(|plan| &plan.items);
        let held = items.flat_map(|item| {
            holds(
                item,
                self.now.instant,
                &self.history.sessions,
                self.history,
                self.content,
                &self.now.zone,
            )
        });
        let longest = held
            .filter(|hold| hold.covers(self.now.instant))
            .max_by_key(Hold::end);
        longest.map(|hold| self.held(hold))
    }

    /// Whatever region an answer is about, it holds all self-massage.
    fn stopped(&self) -> Option<Refusal> {
        let mut stops = self.history.stops.iter();
        let stop = stops.find(|stop| stop.holds_at(self.now.instant))?;
        Some(self.held(Hold {
            from: stop.since,
            until: stop.cleared,
            cause: Cause::Stop(stop.id),
        }))
    }

    fn held(&self, hold: Hold) -> Refusal {
        let words = self.words;
        match (hold.cause, hold.until) {
            (Cause::Session { rule, by_plan, .. }, Some(until)) => {
                let basis = match by_plan {
                    true => Basis::Clinic,
                    false => Basis::AppDefault,
                };
                self.waiting(rule, basis, until)
            }
            (Cause::Session { .. } | Cause::Stop(_), _) => Refusal {
                until: None,
                rule: None,
                badge: None,
                sources: Vec::new(),
                text: words.can_held_until_clinician(),
            },
        }
    }

    fn waiting(&self, rule: SessionRule, basis: Basis, until: Instant) -> Refusal {
        let words = self.words;
        Refusal {
            until: Some(until),
            rule: Some(rule.id().to_owned()),
            badge: Some(badge(basis, words)),
            sources: self.sources(rule.id()),
            text: words.can_held_exercises(words.moment(until, self.now)),
        }
    }

    fn sources(&self, rule: &str) -> Vec<String> {
        let rule = self.content.rule(rule);
        let keys = rule.map_or(&[][..], |rule| &rule.sources);
        keys.iter().map(|key| self.words.source(key)).collect()
    }

    fn limits(&self) -> Option<Refusal> {
        let words = self.words;
        let next = self.account.standing.next_allowed;
        if next <= self.now.today() {
            return None;
        }
        // What speaks against the day before is what the date waits for.
        let others: Vec<NaiveDate> = [&self.account.done, &self.account.to_come]
            .into_iter()
            .flatten()
            .copied()
            .collect();
        let (rule, limit) = self.account.limits.holding(next.pred_opt()?, &others)?;
        Some(Refusal {
            until: Some(self.now.zone.start_of(next)),
            rule: Some(rule.to_owned()),
            badge: Some(badge(limit.basis_now(), words)),
            sources: self.sources(rule),
            text: words.can_next_session(words.date_seen_from(next, self.now.today())),
        })
    }
}
