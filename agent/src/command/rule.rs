//! `afterhand rule list|told|ours`: our rules, and what the person's therapist said of them.

use afterhand_engine::action::Action;
use afterhand_engine::aftercare::{Extent, NewToldRule, Rule, ToldRule, may_be_told};
use afterhand_engine::content::Content;
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::{Reading, RuleCommand};
use crate::output::{self, Stop};

pub fn rule(desk: &Desk<'_>, command: RuleCommand) -> Result<(), Stop> {
    match command {
        RuleCommand::List(reading) => list(desk, &reading),
        RuleCommand::Told { rule, lasts, who } => desk.act(Action::TellRule(NewToldRule {
            rule,
            lasts: Some(lasts),
            who,
        })),
        RuleCommand::Ours { rule } => desk.act(Action::TellRule(NewToldRule {
            rule,
            lasts: None,
            who: None,
        })),
    }
}

fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let content = Content::shipped();
    let told = desk.open()?.told_rules();
    let mut told = told.map_err(|error| desk.stop(&error))?;
    told.retain(|told| told.at <= now.instant);
    let told_of = |rule: &Rule| told.iter().find(|told| told.rule == rule.id);
    let words = desk.words;
    if reading.json {
        let rules = content.rules.iter().map(|rule| {
            let told = told_of(rule).map(|told| {
                json!({
                    "lasts": words.lasting(told.lasts),
                    "minutes": told.lasts.num_minutes(),
                    "who": told.who,
                    "at": in_zone(told.at, &now.zone),
                })
            });
            json!({
                "rule": rule.id,
                "kind": rule.kind,
                "text": words.data(&rule.words()),
                "lasts": how_long(rule, words),
                "basis": rule.basis,
                "may_be_told": may_be_told(rule),
                "told": told,
            })
        });
        return output::say_json(&rules.collect::<Value>());
    }
    content.rules.iter().try_for_each(|rule| {
        let text = words.data(&rule.words());
        let basis = words.data(&format!("basis-{}", rule.basis.name()));
        let lasts = how_long(rule, words);
        output::say(&match lasts.is_empty() {
            true => words.command_rule_line(basis, rule.id.clone(), text),
            false => words.command_rule_lasts(basis, lasts.join("; "), rule.id.clone(), text),
        })?;
        told_of(rule).map_or(Ok(()), |told| output::say(&said(told, desk)))
    })
}

/// How long it holds after a session; for some kinds of session longer.
fn how_long(rule: &Rule, words: &Words) -> Vec<String> {
    if !may_be_told(rule) {
        return Vec::new();
    }
    let one = |extent: &Extent| {
        let regions = extent.regions.iter().map(|one| words.region(*one));
        let techniques = extent.techniques.iter().map(|one| words.technique(*one));
        let only: Vec<String> = regions.chain(techniques).collect();
        let length = words.how_long(extent);
        match only.is_empty() {
            true => length,
            false => words.command_rule_only(length, words.list(&only)),
        }
    };
    rule.extents.iter().map(one).collect()
}

fn said(told: &ToldRule, desk: &Desk<'_>) -> String {
    let words = desk.words;
    let now = desk.clock.now();
    let date = words.date_with_year(now.zone.local(told.at).date());
    let from = match &told.who {
        Some(who) => words.told_source_by(date, who.clone()),
        None => words.told_source(date),
    };
    words.command_rule_told(from, words.lasting(told.lasts))
}
