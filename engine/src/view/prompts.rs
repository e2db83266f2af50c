//! What there is to think of around a session, as Today shows it.

use chrono::TimeDelta;

use super::{Pinned, PromptCard, PromptKind};
use crate::aftercare::Kind;
use crate::content::Content;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::reminder::{Occasion, Prompt};
use crate::words::Words;

/// Those that are open and not answered, the one that closes first first.
pub fn prompt_cards(
    prompts: &[Prompt<'_>],
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Vec<PromptCard> {
    let mut open: Vec<&Prompt<'_>> = prompts
        .iter()
        .filter(|prompt| prompt.state(history, now.instant).is_answerable())
        .collect();
    open.sort_by_key(|prompt| prompt.closes);
    let card = |prompt: &Prompt<'_>| {
        let text = words.prompt(prompt, now);
        PromptCard {
            id: prompt.id.to_string(),
            what: match prompt.occasion {
                Occasion::CheckIn(_) => PromptKind::CheckIn,
                Occasion::NoHeat { .. } => PromptKind::NoHeat,
                Occasion::EveningBefore(_) => PromptKind::Gate,
                Occasion::BeforeSession { .. } => PromptKind::BeforeSession,
            },
            title: text.title,
            text: match prompt.occasion {
                // The questions stand below it.
                Occasion::EveningBefore(_) => words.gate_lift(),
                Occasion::CheckIn(_) | Occasion::NoHeat { .. } | Occasion::BeforeSession { .. } => {
                    text.body
                }
            },
            lines: lines(prompt, history, content, words, now),
        }
    };
    open.into_iter().map(card).collect()
}

fn lines(
    prompt: &Prompt<'_>,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Vec<String> {
    match &prompt.occasion {
        Occasion::CheckIn(_) | Occasion::NoHeat { .. } => Vec::new(),
        Occasion::EveningBefore(_) => {
            let asked = [
                words.gate_sign(),
                words.gate_fever(),
                words.gate_fall(),
                words.gate_medicine(),
                words.gate_pregnancy(),
            ];
            // What only some people have to think of before a session (AR-21).
            let own = content.rules.iter().filter(|rule| {
                rule.kind == Kind::Gate
                    && !rule.person.is_empty()
                    && rule.is_for(&history.person.flags)
            });
            let own = own.map(|rule| words.data(&rule.words()));
            asked.into_iter().chain(own).collect()
        }
        Occasion::BeforeSession { last, .. } => last
            .map(|last| words.last_time(last, history, now))
            .unwrap_or_default(),
    }
}

/// When anything about them changes by itself.
pub fn changes<'p>(prompts: &'p [Prompt<'_>]) -> impl Iterator<Item = Instant> + 'p {
    prompts
        .iter()
        .flat_map(|prompt| [prompt.opens, prompt.closes])
}

/// For so long what the therapist said stays on Today (our default).
const PINNED_FOR: TimeDelta = TimeDelta::hours(72);

/// What the therapist said at the sessions of the last 72 hours, the latest first.
pub fn pinned(history: &History, words: &Words, now: &Now) -> Vec<Pinned> {
    let recent = history
        .sessions
        .iter()
        .filter(|session| session.ended <= now.instant && now.instant < session.ended + PINNED_FOR);
    let pinned = recent.filter_map(|session| {
        let when = words.day_and_time(session.ended, now);
        Some(Pinned {
            session: session.id,
            text: session.note.clone()?,
            from: match &session.therapist {
                Some(who) => words.pinned_from(when, who.clone()),
                None => words.pinned_from_session(when),
            },
        })
    });
    pinned.collect()
}
