//! `afterhand plan check|import|history`: what a plan file changes, and what versions changed.

use std::path::Path;

use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::check_plan;
use afterhand_engine::now::Now;
use afterhand_engine::plan::signature::{Signature, short_form};
use afterhand_engine::view::{OfferKind, PlanOffer, SignatureMark};
use afterhand_engine::{Companion, Offered, PlanVersion};
use afterhand_host::plan_file;
use afterhand_share::signature;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::PlanHistoryArgs;
use crate::output::{self, Stop};

/// Checking leaves no trace; where there is data, it says what would change.
pub fn check(desk: &Desk<'_>, file: &Path) -> Result<(), Stop> {
    let sent = Sent::read(desk, file)?;
    let data = desk.has_data().then(|| desk.open().ok()).flatten();
    let check = match &data {
        // With what the person told of themselves.
        Some(companion) => companion
            .check_plan(&sent.bytes, &desk.clock.now())
            .map_err(|error| desk.stop(&error))?,
        None => check_plan(&sent.bytes),
    };
    let lines = desk.words.findings_with_places(&sent.name, &check);
    let Some(plan) = &check.plan else {
        return Err(Stop::usage(lines.join("\n")));
    };
    lines.iter().try_for_each(|line| output::say(line))?;
    let (count, title) = (plan.items.len(), plan.title.clone());
    let name = sent.name.clone();
    output::say(&desk.words.command_plan_sound(count, name, title))?;
    let Some(companion) = data else {
        return match &sent.signature {
            Signature::None => Ok(()),
            Signature::Fits { key } => {
                output::say(&desk.words.command_plan_signed(short_form(key)))
            }
            Signature::Broken(broken) => Err(Stop::usage(desk.words.broken_signature(*broken))),
        };
    };
    let offer = sent.offered(desk, &companion)?.offer;
    match offer.signature.mark {
        SignatureMark::Refused => Err(Stop::usage(offer.signature.text)),
        SignatureMark::Signed | SignatureMark::Unsigned | SignatureMark::Asks => told(&offer, desk)
            .iter()
            .try_for_each(|line| output::say(line)),
    }
}

/// Takes a new plan at once; of a new version it says what changes, and asks, unless `--yes` is given.
pub fn import(desk: &Desk<'_>, file: &Path, yes: bool) -> Result<(), Stop> {
    let sent = Sent::read(desk, file)?;
    let check = check_plan(&sent.bytes);
    if check.plan.is_none() {
        let lines = desk.words.findings_with_places(&sent.name, &check);
        return Err(Stop::usage(lines.join("\n")));
    }
    let mut companion = desk.open()?;
    let Offered { offer, over } = sent.offered(desk, &companion)?;
    let is_refused = offer.refused.is_some() || offer.signature.mark == SignatureMark::Refused;
    if offer.kind == OfferKind::Update && !is_refused && !yes {
        let mut lines = told(&offer, desk);
        let ask = desk.words.ask_update(offer.title);
        lines.push(format!("{ask} {}", desk.words.command_say_yes()));
        return Err(Stop::refused(lines.join("\n")));
    }
    let trust = offer.signature.trust;
    let taken = companion.act(
        Action::TakePlan(NewPlan {
            file: sent.name,
            bytes: sent.bytes,
            signature: sent.signature,
            over: Some(over),
            confirmed: yes,
        }),
        &desk.clock.now(),
    );
    match (taken, trust) {
        (Ok(acted), _) => {
            output::say(&acted.message)?;
            output::say(&offer.signature.text)?;
            acted.remarks.iter().try_for_each(|line| output::say(line))
        }
        (Err(error), Some(trust)) => {
            let Stop { code, message } = desk.stop(&error);
            let how = desk
                .words
                .signature_other_key_command(trust.clinic, trust.key);
            Err(Stop {
                code,
                message: format!("{message} {how}"),
            })
        }
        (Err(error), None) => Err(desk.stop(&error)),
    }
}

pub fn history(desk: &Desk<'_>, arguments: &PlanHistoryArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let versions = desk.open()?.plan_history(arguments.plan.as_deref(), &now);
    let mut versions = versions.map_err(|error| desk.stop(&error))?;
    versions.retain(|version| version.taken <= now.instant);
    if arguments.reading.json {
        let versions = versions.iter().map(|version| {
            json!({
                "id": version.id,
                "title": version.title,
                "version": version.version,
                "taken": in_zone(version.taken, &now.zone),
                "file": version.file,
                "signed": version.key.as_deref().map(short_form),
                "changes": version.changes,
            })
        });
        return output::say_json(&versions.collect::<Value>());
    }
    if versions.is_empty() {
        return output::say(&desk.words.command_no_history());
    }
    versions.iter().try_for_each(|version| {
        output::say(&version_line(version, desk, &now))?;
        let mut changes = version.changes.iter();
        changes.try_for_each(|line| output::say(&desk.words.command_indented(line.clone())))
    })
}

fn version_line(version: &PlanVersion, desk: &Desk<'_>, now: &Now) -> String {
    let words = desk.words;
    let signed = match &version.key {
        Some(key) => words.command_history_signed(short_form(key)),
        None => words.command_history_unsigned(),
    };
    let when = words.day_and_time(version.taken, now);
    words.command_history_line(signed, version.title.clone(), version.version, when)
}

/// A plan file as it came.
struct Sent {
    name: String,
    bytes: Vec<u8>,
    signature: Signature,
}

impl Sent {
    fn read(desk: &Desk<'_>, file: &Path) -> Result<Sent, Stop> {
        let bytes = desk.read(file)?;
        let beside = |ending: &str| plan_file::beside(file, ending);
        Ok(Sent {
            name: file.display().to_string(),
            signature: signature::check_with(&bytes, beside),
            bytes,
        })
    }

    fn offered(&self, desk: &Desk<'_>, companion: &Companion) -> Result<Offered, Stop> {
        let now = desk.clock.now();
        let offered = companion.offer_plan(&self.name, &self.bytes, &self.signature, &now);
        offered.map_err(|error| desk.stop(&error))
    }
}

/// What taking a plan would mean.
fn told(offer: &PlanOffer, desk: &Desk<'_>) -> Vec<String> {
    let mut lines = vec![offer.heading.clone()];
    if !offer.changes.is_empty() {
        lines.push(desk.words.command_offer_changes());
    }
    let changes = offer.changes.iter();
    lines.extend(changes.map(|line| desk.words.command_indented(line.clone())));
    lines.extend(offer.refused.clone());
    lines.push(offer.signature.text.clone());
    lines
}
