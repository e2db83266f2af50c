//! The exercises of a plan: what, how much, when, and what changes from which day on.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::Draft;
use crate::plan::fault::{Expected, FaultKind, WarningKind};
use crate::plan::reader::Fields;
use crate::plan::tree::{Node, Span, Value};
use crate::plan::{
    AfterSession, Count, Days, Dose, Exercise, Item, Side, Stage, WEEKDAYS, WeekdaySet, limits,
};

impl Draft<'_> {
    pub(super) fn items(
        &mut self,
        fields: &mut Fields<'_>,
        issued: Option<NaiveDate>,
    ) -> Option<Vec<Item>> {
        let node = fields.require(&mut self.reader, "exercise")?;
        let nodes = self.reader.list(node, limits::MAX_EXERCISES)?;
        let mut seen = HashSet::new();
        let mut items = Vec::with_capacity(nodes.len());
        for node in nodes {
            let (id, item) = self.item(node, issued);
            if let Some(id) = id
                && !seen.insert(id.clone())
            {
                self.reader.fault(&node.span, FaultKind::DoubleItem { id });
            }
            items.push(item);
        }
        items.into_iter().collect()
    }

    /// The id is known of many an exercise that has a fault elsewhere.
    fn item(&mut self, node: &Node, issued: Option<NaiveDate>) -> (Option<String>, Option<Item>) {
        let Some(mut fields) = self.reader.fields(node) else {
            return (None, None);
        };
        let id = fields.get("id").map(|node| self.reader.id(node));
        let exercise = self.exercise(&mut fields);
        let id = match (id, &exercise) {
            (Some(given), _) => given,
            (None, Some(Exercise::Library(id))) => Some(id.clone()),
            (None, Some(Exercise::Own { name, .. })) => Some(slug(name)),
            (None, None) => None,
        };
        let item = self.identified(&mut fields, id.clone(), exercise, issued);
        fields.finish(&mut self.reader);
        (id, item)
    }

    fn identified(
        &mut self,
        fields: &mut Fields<'_>,
        id: Option<String>,
        exercise: Option<Exercise>,
        issued: Option<NaiveDate>,
    ) -> Option<Item> {
        let given_dose = self.given_dose(fields);
        let dose = self.dose(fields, exercise.as_ref(), &given_dose);
        let times = fields
            .require(&mut self.reader, "times")
            .and_then(|node| self.times(node));
        let days = match fields.get("days") {
            Some(node) => self.days(node),
            None => Some(Days::Daily),
        };
        let from = match fields.get("from") {
            Some(node) => self.reader.date(node),
            None => issued,
        };
        let until_node = fields.get("until");
        let until = until_node.map(|node| self.reader.date(node));
        if let (Some(node), Some(Some(until)), Some(from)) = (until_node, until, from)
            && until < from
        {
            self.reader.fault(&node.span, FaultKind::EndBeforeStart);
        }
        let after_session = fields
            .get("after_session")
            .map(|node| self.after_session(node));
        let note = fields
            .get("note")
            .map(|node| self.reader.text(node, limits::NOTE));
        let paused = fields.get("paused").map(|node| self.reader.truth(node));
        let pain_limit = fields
            .get("pain_limit")
            .map(|node| self.reader.whole(node, limits::PAIN_LIMIT));
        let first = match (from, dose, times, days) {
            (Some(from), Some(dose), Some(times), Some(days)) => Some(Stage {
                from,
                dose,
                times,
                days,
            }),
            _ => None,
        };
        let stages = self.stages(fields, first, from, until.flatten());
        Some(Item {
            id: id?,
            exercise: exercise?,
            from: from?,
            until: until.flatten(),
            after_session: after_session.flatten(),
            note: note.flatten(),
            paused: paused.flatten().unwrap_or(false),
            pain_limit: pain_limit.flatten(),
            stages: stages?,
        })
    }

    fn exercise(&mut self, fields: &mut Fields<'_>) -> Option<Exercise> {
        let used = fields.get("use");
        let name = fields.get("name");
        let region = fields.get("region").map(|node| self.region(node));
        let steps = self.each(fields, "steps", limits::MAX_STEPS, |draft, node| {
            draft.reader.text(node, limits::STEP)
        });
        match (used, name) {
            (Some(node), None) => {
                for key in ["region", "steps"] {
                    if let Some(own) = fields.get(key) {
                        self.reader.fault(&own.span, FaultKind::OnlyForOwn { key });
                    }
                }
                self.library_exercise(node)
            }
            (None, Some(node)) => Some(Exercise::Own {
                name: self.reader.text(node, limits::NAME)?,
                region: region.flatten(),
                steps: steps?,
            }),
            (Some(node), Some(_)) => {
                self.reader.fault(&node.span, FaultKind::BothUseAndName);
                None
            }
            (None, None) => {
                self.reader
                    .fault(&fields.span, FaultKind::NeitherUseNorName);
                None
            }
        }
    }

    fn library_exercise(&mut self, node: &Node) -> Option<Exercise> {
        let given = self.reader.text(node, limits::ID)?;
        if let Some(exercise) = self.content.exercise(&given) {
            let flags = exercise.ruled_out_by(self.told);
            if !flags.is_empty() {
                let exercise = given.clone();
                let warning = WarningKind::SpeaksAgainst { exercise, flags };
                self.reader.warn(&node.span, warning);
            }
            return Some(Exercise::Library(given));
        }
        let close = self.content.closest_exercise(&given);
        self.reader
            .fault(&node.span, FaultKind::UnknownExercise { given, close });
        None
    }

    /// The dose fields that stand here, whether in an exercise or in one of its phases.
    fn given_dose(&mut self, fields: &mut Fields<'_>) -> GivenDose {
        let sets = fields
            .get("sets")
            .map(|node| self.reader.whole(node, limits::SETS));
        let reps = fields
            .get("reps")
            .map(|node| self.reader.whole(node, limits::REPS));
        let minutes = fields
            .get("minutes")
            .map(|node| self.reader.whole(node, limits::MINUTES));
        let breaths = fields
            .get("breaths")
            .map(|node| self.reader.whole(node, limits::BREATHS));
        if [reps, minutes, breaths].into_iter().flatten().count() > 1 {
            self.reader.fault(&fields.span, FaultKind::SeveralCounts);
        }
        let hold = fields
            .get("hold")
            .map(|node| self.reader.duration_or_none(node, limits::HOLD));
        let rest = fields
            .get("rest")
            .map(|node| self.reader.duration_or_none(node, limits::HOLD));
        let side = fields
            .get("side")
            .map(|node| self.reader.one_of(node, &SIDES));
        // A count that is out of range has its fault; here any number keeps the rest readable.
        let count = match (reps, minutes, breaths) {
            (Some(reps), _, _) => Some(Count::Reps(reps.unwrap_or(1))),
            (_, Some(minutes), _) => Some(Count::Minutes(minutes.unwrap_or(1))),
            (_, _, Some(breaths)) => Some(Count::Breaths(breaths.unwrap_or(1))),
            (None, None, None) => None,
        };
        GivenDose {
            sets: sets.flatten(),
            count,
            hold: hold.flatten(),
            rest: rest.flatten(),
            side: side.flatten(),
        }
    }

    /// What the file gives over what the library gives; an own exercise has only the file.
    fn dose(
        &mut self,
        fields: &Fields<'_>,
        exercise: Option<&Exercise>,
        given: &GivenDose,
    ) -> Option<Dose> {
        let default = match exercise? {
            Exercise::Library(id) => self.content.exercise(id).map(|exercise| exercise.dose()),
            Exercise::Own { .. } => given.count.map(|count| Dose {
                sets: 1,
                count,
                hold: None,
                rest: None,
                side: Side::None,
            }),
        };
        if default.is_none() {
            self.reader.fault(&fields.span, FaultKind::NoCount);
        }
        default.map(|default| given.over(default))
    }

    fn times(&mut self, node: &Node) -> Option<Vec<NaiveTime>> {
        let nodes = self.reader.list(node, limits::MAX_TIMES_A_DAY)?;
        let mut times = Vec::with_capacity(nodes.len());
        let mut sound = true;
        for node in nodes {
            match self.reader.time(node) {
                Some(time) if times.contains(&time) => {
                    let time = time.format("%H:%M").to_string();
                    self.reader
                        .fault(&node.span, FaultKind::DoubleTime { time });
                }
                Some(time) => times.push(time),
                None => sound = false,
            }
        }
        times.sort();
        sound.then_some(times)
    }

    fn days(&mut self, node: &Node) -> Option<Days> {
        match &node.value {
            Value::Text(text) if text == "daily" => Some(Days::Daily),
            Value::List(_) => {
                let nodes = self.reader.list(node, limits::MAX_WEEKDAYS)?;
                let days: Vec<_> = nodes
                    .iter()
                    .map(|node| self.reader.one_of(node, &WEEKDAYS))
                    .collect();
                let days: Option<Vec<_>> = days.into_iter().collect();
                Some(Days::Weekdays(days?.into_iter().collect::<WeekdaySet>()))
            }
            Value::Table(_) => {
                let mut fields = self.reader.fields(node)?;
                let mut whole = |key| {
                    fields
                        .get(key)
                        .map(|node| self.reader.whole::<u16>(node, limits::CYCLE))
                };
                let (every, on, off) = (whole("every"), whole("on"), whole("off"));
                fields.finish(&mut self.reader);
                match (every, on, off) {
                    (Some(every), None, None) => Some(Days::Every(every?)),
                    (None, Some(on), Some(off)) => Some(Days::Cycle { on: on?, off: off? }),
                    _ => self.reader.expected(node, Expected::Days),
                }
            }
            Value::Text(_)
            | Value::Integer(_)
            | Value::Boolean(_)
            | Value::OtherNumber
            | Value::Date(_)
            | Value::Time(_)
            | Value::DateTime(_)
            | Value::Instant
            | Value::Null => self.reader.expected(node, Expected::Days),
        }
    }

    fn after_session(&mut self, node: &Node) -> Option<AfterSession> {
        match node.value.text() {
            Some("same day") => Some(AfterSession::SameDay),
            Some("next day") => Some(AfterSession::NextDay),
            Some(text) if crate::duration::parse(text).is_some() => self
                .reader
                .duration(node, limits::AFTER_SESSION)
                .map(AfterSession::After),
            Some(_) | None => self.reader.expected(node, Expected::AfterSession),
        }
    }

    /// The first stage, and one for each phase: what stood before with the phase's fields over it.
    fn stages(
        &mut self,
        fields: &mut Fields<'_>,
        first: Option<Stage>,
        from: Option<NaiveDate>,
        until: Option<NaiveDate>,
    ) -> Option<Vec<Stage>> {
        let mut stages: Vec<Option<Stage>> = vec![first];
        let Some(node) = fields.get("phase") else {
            return stages.into_iter().collect();
        };
        let mut last = TimeDelta::zero();
        for node in self.reader.list(node, limits::MAX_PHASES)? {
            let before = stages.last().cloned().flatten();
            let (after, phase) = self.phase(node);
            if let Some((span, after)) = after {
                if after <= last {
                    self.reader.fault(&span, FaultKind::PhasesOutOfOrder);
                }
                last = after;
                let begins = from.and_then(|from| from.checked_add_signed(after));
                if let (Some(begins), Some(until)) = (begins, until)
                    && until < begins
                {
                    self.reader.fault(&span, FaultKind::PhaseAfterEnd);
                }
                stages.push(
                    begins
                        .zip(before)
                        .zip(phase)
                        .map(|((begins, before), phase)| Stage {
                            from: begins,
                            dose: phase.dose.over(before.dose),
                            times: phase.times.unwrap_or(before.times),
                            days: phase.days.unwrap_or(before.days),
                        }),
                );
            } else {
                stages.push(None);
            }
        }
        stages.into_iter().collect()
    }

    /// After how many days a phase begins, and what it changes.
    fn phase(&mut self, node: &Node) -> (Option<(Span, TimeDelta)>, Option<Phase>) {
        let Some(mut fields) = self.reader.fields(node) else {
            return (None, None);
        };
        let after = fields
            .require(&mut self.reader, "after")
            .and_then(|node| Some((node.span.clone(), self.whole_days(node)?)));
        let dose = self.given_dose(&mut fields);
        let times = fields.get("times").map(|node| self.times(node));
        let days = fields.get("days").map(|node| self.days(node));
        fields.finish(&mut self.reader);
        let sound = times != Some(None) && days != Some(None);
        let phase = sound.then(|| Phase {
            dose,
            times: times.flatten(),
            days: days.flatten(),
        });
        (after, phase)
    }

    fn whole_days(&mut self, node: &Node) -> Option<TimeDelta> {
        let after = self.reader.duration(node, limits::PHASE)?;
        if after != TimeDelta::days(after.num_days()) {
            self.reader.fault(&node.span, FaultKind::NotWholeDays);
            return None;
        }
        Some(after)
    }
}

struct Phase {
    dose: GivenDose,
    times: Option<Vec<NaiveTime>>,
    days: Option<Days>,
}

struct GivenDose {
    sets: Option<u8>,
    count: Option<Count>,
    /// Given, and perhaps as none.
    hold: Option<Option<TimeDelta>>,
    rest: Option<Option<TimeDelta>>,
    side: Option<Side>,
}

impl GivenDose {
    fn over(&self, dose: Dose) -> Dose {
        Dose {
            sets: self.sets.unwrap_or(dose.sets),
            count: self.count.unwrap_or(dose.count),
            hold: self.hold.unwrap_or(dose.hold),
            rest: self.rest.unwrap_or(dose.rest),
            side: self.side.unwrap_or(dose.side),
        }
    }
}

/// An id made of a title: letters and digits in lower case, everything else a hyphen. A title without
/// any ASCII letter (Arabic, Chinese …) keeps its own letters, one without any letter or digit is spelt out
/// in the numbers of its characters.
pub fn slug(title: &str) -> String {
    let lower = title.to_lowercase();
    let ascii = lower.chars().any(|letter| letter.is_ascii_alphanumeric());
    let keep = |letter: char| {
        if ascii {
            letter.is_ascii_alphanumeric()
        } else {
            letter.is_alphanumeric()
        }
    };
    let words: Vec<&str> = lower
        .split(|letter| !keep(letter))
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        let numbers = lower
            .chars()
            .map(|letter| format!("{:x}", u32::from(letter)));
        return numbers.collect::<Vec<String>>().join("-");
    }
    words.join("-")
}

pub const SIDES: [(&str, Side); 5] = [
    ("both", Side::Both),
    ("left", Side::Left),
    ("right", Side::Right),
    ("alternate", Side::Alternate),
    ("none", Side::None),
];
