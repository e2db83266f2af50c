//! `afterhand diary add|list|edit|remove|reaction`.

use afterhand_engine::Companion;
use afterhand_engine::action::Action;
use afterhand_engine::body::Area;
use afterhand_engine::diary::{Entry, NewEntry, NewReaction, Reaction, ReactionKind, Temperature};
use afterhand_engine::now::Now;
use afterhand_engine::view::diary::entry_line;
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::{DiaryCommand, EntryArgs, ReactionArgs, Reading};
use crate::output::{self, Stop};

pub fn diary(desk: &Desk<'_>, command: DiaryCommand) -> Result<(), Stop> {
    match command {
        DiaryCommand::Add(entry) => add(desk, entry),
        DiaryCommand::List(reading) => list(desk, &reading),
        DiaryCommand::Edit { id, changes } => edit(desk, id, changes),
        DiaryCommand::Remove { id } => desk.act(Action::RemoveEntry { id }),
        DiaryCommand::Reaction(arguments) => react(desk, arguments),
    }
}

fn add(desk: &Desk<'_>, given: EntryArgs) -> Result<(), Stop> {
    let mut companion = desk.open()?;
    keep(desk, &mut companion, None, NewEntry::default(), given)
}

/// Only what is named changes.
fn edit(desk: &Desk<'_>, id: i64, changes: EntryArgs) -> Result<(), Stop> {
    if !changes.names_anything() {
        return Err(Stop::usage(desk.words.command_nothing_to_change()));
    }
    let mut companion = desk.open()?;
    let entry = companion.entry(id).map_err(|error| desk.stop(&error))?;
    keep(desk, &mut companion, Some(id), as_given(entry), changes)
}

/// Keeps what is given, and for the rest what was there `before`.
fn keep(
    desk: &Desk<'_>,
    companion: &mut Companion,
    id: Option<i64>,
    before: NewEntry,
    given: EntryArgs,
) -> Result<(), Stop> {
    let unit = companion.temperature_unit(desk.surroundings());
    let areas = given.areas();
    let entry = NewEntry {
        at: given.when.or(before.at),
        pain: given.pain.or(before.pain),
        worst: given.worst.or(before.worst),
        moving: given.moving.or(before.moving),
        areas: match areas.is_empty() {
            true => before.areas,
            false => areas,
        },
        temperature: given.temperature.or(before.temperature),
        unit: unit.map_err(|error| desk.stop(&error))?,
        note: given.note.or(before.note),
        confirmed: given.yes,
    };
    desk.act_in(companion, Action::KeepEntry { id, entry })?;
    let (_, alert) = companion
        .safety(desk.surroundings(), &desk.clock.now())
        .map_err(|error| desk.stop(&error))?;
    alert.map_or(Ok(()), |alert| desk.say_alert(alert))
}

impl EntryArgs {
    fn areas(&self) -> Vec<Area> {
        let regions = self.region.iter().copied().map(Area::of_region);
        regions.chain(self.area.iter().copied()).collect()
    }

    fn names_anything(&self) -> bool {
        [self.pain, self.worst, self.moving]
            .iter()
            .any(Option::is_some)
            || [&self.temperature, &self.note, &self.when]
                .into_iter()
                .any(Option::is_some)
            || !self.areas().is_empty()
    }
}

/// As a person would say it again.
fn as_given(entry: Entry) -> NewEntry {
    // Its hundredths of a degree stay as they are.
    let exact = |one: Temperature| format!("{} C", celsius(one));
    NewEntry {
        at: Some(entry.at.to_rfc3339()),
        pain: entry.pain,
        worst: entry.worst,
        moving: entry.moving,
        areas: entry.areas,
        temperature: entry.temperature.map(exact),
        note: entry.note,
        ..NewEntry::default()
    }
}

fn celsius(temperature: Temperature) -> f64 {
    f64::from(temperature.0) / 100.0
}

fn react(desk: &Desk<'_>, arguments: ReactionArgs) -> Result<(), Stop> {
    if let Some(id) = arguments.over {
        return desk.act(Action::EndReaction { id });
    }
    if let Some(id) = arguments.remove {
        return desk.act(Action::RemoveReaction { id });
    }
    let kind = arguments.kind.unwrap_or(ReactionKind::Other);
    desk.act(Action::KeepReaction {
        id: None,
        reaction: NewReaction {
            kind,
            began: arguments.began,
            ended: arguments.ended,
            note: arguments.note,
        },
    })?;
    match kind {
        ReactionKind::Headache | ReactionKind::Dizziness => {
            output::say(&desk.words.command_reaction_warning())
        }
        ReactionKind::Soreness | ReactionKind::Tiredness | ReactionKind::Other => Ok(()),
    }
}

/// Entries and reactions, the latest first.
fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let entries = companion.entries(&now).map_err(|error| desk.stop(&error))?;
    let reactions = companion
        .reactions(&now)
        .map_err(|error| desk.stop(&error))?;
    if reading.json {
        let entries = entries.iter().rev().map(|entry| {
            json!({
                "id": entry.id,
                "at": as_noted(entry.at, &entry.zone, &now),
                "pain": entry.pain,
                "worst": entry.worst,
                "moving": entry.moving,
                "areas": entry.areas,
                "temperature": entry.temperature.map(celsius),
                "note": entry.note,
            })
        });
        let reactions = reactions.iter().rev().map(|reaction| {
            let noted = |at| as_noted(at, &reaction.zone, &now);
            json!({
                "id": reaction.id,
                "kind": reaction.kind,
                "began": noted(reaction.began),
                "ended": reaction.ended.map(noted),
                "note": reaction.note,
            })
        });
        return output::say_json(&json!({
            "entries": entries.collect::<Value>(),
            "reactions": reactions.collect::<Value>(),
        }));
    }
    if entries.is_empty() && reactions.is_empty() {
        return output::say(&desk.words.command_empty_diary());
    }
    let unit = companion.temperature_unit(desk.surroundings());
    let unit = unit.map_err(|error| desk.stop(&error))?;
    for entry in entries.iter().rev() {
        let line = entry_line(entry, unit, desk.words, &now);
        let parts = [
            Some(line.scores),
            Some(line.areas),
            line.temperature,
            line.note.map(|note| on_one_line(&note)),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect();
        let when = as_noted(entry.at, &entry.zone, &now);
        output::say(
            &desk
                .words
                .command_numbered(entry.id, parts.join(" · "), when),
        )?;
    }
    reactions
        .iter()
        .rev()
        .try_for_each(|reaction| output::say(&reaction_line(reaction, desk.words, &now)))
}

fn reaction_line(reaction: &Reaction, words: &Words, now: &Now) -> String {
    let kind = words.reaction(reaction.kind);
    let what = match &reaction.note {
        Some(note) => words.command_call(kind, on_one_line(note)),
        None => kind,
    };
    let began = as_noted(reaction.began, &reaction.zone, now);
    let when = match reaction.ended {
        Some(ended) => words.reaction_from_to(began, as_noted(ended, &reaction.zone, now)),
        None => words.reaction_since(began),
    };
    words.command_reaction_line(reaction.id, what, when)
}

/// A note may hold line ends, and codes that a terminal would obey.
fn on_one_line(note: &str) -> String {
    note.replace(char::is_control, " ")
}
