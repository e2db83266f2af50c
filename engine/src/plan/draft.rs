//! From the tree to a [`Plan`]: every value is looked at, every fault is noted, and only a file without
//! one becomes a plan.

use std::collections::HashSet;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::fault::{Check, Expected, FaultKind, Finding, FindingKind, WarningKind, place, placed};
use super::reader::{Fields, Reader};
use super::tree::{self, Node, Span, Value};
use super::{
    AfterSession, Appointment, ClinicRule, ClinicSubject, Clinician, Count, Course, Days, Dose,
    Exercise, Item, Plan, Side, Stage, WEEKDAYS, WeekdaySet, limits,
};
use crate::aftercare::Kind;
use crate::body::{Region, Technique};
use crate::content::Content;
use crate::now::Zone;

/// Reads a plan file, TOML or JSON. With a fault there is no plan; warnings leave it standing.
pub fn check(bytes: &[u8], content: &Content) -> Check {
    let text = match readable(bytes) {
        Ok(text) => text,
        Err(finding) => {
            return Check {
                plan: None,
                findings: vec![finding],
            };
        }
    };
    let (root, syntax) = tree::parse(text);
    let broken = !syntax.is_empty();
    let mut draft = Draft {
        reader: Reader::default(),
        content,
    };
    for (span, fault) in syntax {
        draft.reader.fault(&span, fault);
    }
    // A value that the parser could not make out is missing from the tree; to report it again as
    // missing or misplaced would send the reader to the wrong place.
    let plan = if broken { None } else { draft.plan(&root) };
    let findings = placed(text, draft.reader.findings);
    let faultless = !findings.iter().any(Finding::is_fault);
    Check {
        plan: plan.filter(|_| faultless),
        findings,
    }
}

fn readable(bytes: &[u8]) -> Result<&str, Finding> {
    let fault = |line, column, fault| Finding {
        line,
        column,
        kind: FindingKind::Fault(fault),
    };
    if bytes.len() > limits::MAX_BYTES {
        return Err(fault(1, 1, FaultKind::TooLong));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
        let (line, column) = place(&before, before.len());
        fault(line, column, FaultKind::NotText)
    })?;
    match text.find('\0') {
        Some(nul) => {
            let (line, column) = place(text, nul);
            Err(fault(line, column, FaultKind::NulByte))
        }
        None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
    }
}

struct Draft<'c> {
    reader: Reader,
    content: &'c Content,
}

impl Draft<'_> {
    fn plan(&mut self, root: &Node) -> Option<Plan> {
        let mut fields = self.reader.fields(root)?;
        let format = fields
            .require(&mut self.reader, "format")
            .and_then(|node| self.reader.whole::<u8>(node, limits::FORMAT));
        let id = fields.get("id").map(|node| self.reader.id(node));
        let title = fields
            .require(&mut self.reader, "title")
            .and_then(|node| self.reader.text(node, limits::TITLE));
        let issued = fields
            .require(&mut self.reader, "issued")
            .and_then(|node| self.reader.date(node));
        let clinician = fields.get("clinician").map(|node| self.clinician(node));
        let zone = fields.get("zone").map(|node| self.zone(node));
        let course = fields.get("course").map(|node| self.course(node));
        let items = self.items(&mut fields, issued);
        let aftercare = self.clinic_rules(&mut fields);
        let appointments = self.each(
            &mut fields,
            "appointment",
            limits::MAX_APPOINTMENTS,
            Draft::appointment,
        );
        fields.finish(&mut self.reader);

        format?;
        let title = title?;
        Some(Plan {
            id: match id {
                Some(given) => given?,
                None => slug(&title),
            },
            title,
            issued: issued?,
            clinician: clinician.unwrap_or_default(),
            zone: zone.flatten(),
            course: course.flatten(),
            items: items?,
            aftercare: aftercare?,
            appointments: appointments?,
        })
    }

    fn each<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        most: usize,
        read: impl Fn(&mut Self, &Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Some(node) = fields.get(key) else {
            return Some(Vec::new());
        };
        let nodes = self.reader.list(node, most)?;
        let read: Vec<Option<T>> = nodes.iter().map(|node| read(self, node)).collect();
        read.into_iter().collect()
    }

    fn clinician(&mut self, node: &Node) -> Clinician {
        let Some(mut fields) = self.reader.fields(node) else {
            return Clinician::default();
        };
        let mut text = |key| {
            let node = fields.get(key)?;
            self.reader.text(node, limits::CLINICIAN)
        };
        let clinician = Clinician {
            name: text("name"),
            clinic: text("clinic"),
            phone: text("phone"),
        };
        fields.finish(&mut self.reader);
        clinician
    }

    fn zone(&mut self, node: &Node) -> Option<Zone> {
        let given = self.reader.text(node, limits::ZONE)?;
        let zone = Zone::named(&given);
        if zone.is_none() {
            self.reader
                .fault(&node.span, FaultKind::UnknownZone { given });
        }
        zone
    }

    fn course(&mut self, node: &Node) -> Option<Course> {
        let mut fields = self.reader.fields(node)?;
        let sessions = fields.require(&mut self.reader, "sessions");
        let count = sessions.and_then(|node| self.reader.whole(node, limits::COURSE_SESSIONS));
        if let (Some(node), Some(sessions)) = (sessions, count)
            && !(3..=15).contains(&sessions)
        {
            let warning = WarningKind::UnusualCourse { sessions };
            self.reader.warn(&node.span, warning);
        }
        let per_week_node = fields.get("per_week");
        let per_week = per_week_node.map(|node| self.reader.whole(node, limits::COURSE_PER_WEEK));
        if let (Some(node), Some(Some(per_week))) = (per_week_node, per_week)
            && per_week > 2
        {
            self.reader
                .warn(&node.span, WarningKind::ManyAWeek { per_week });
        }
        let repeat_months = fields
            .get("repeat_months")
            .map(|node| self.reader.whole(node, limits::COURSE_REPEAT_MONTHS));
        fields.finish(&mut self.reader);
        Some(Course {
            sessions: count?,
            per_week: per_week.flatten(),
            repeat_months: repeat_months.flatten(),
        })
    }

    fn items(&mut self, fields: &mut Fields<'_>, issued: Option<NaiveDate>) -> Option<Vec<Item>> {
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
        if self.content.exercise(&given).is_some() {
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
            .map(|node| self.reader.duration(node, limits::HOLD));
        let rest = fields
            .get("rest")
            .map(|node| self.reader.duration(node, limits::HOLD));
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
            | Value::Boolean
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

    fn clinic_rules(&mut self, fields: &mut Fields<'_>) -> Option<Vec<ClinicRule>> {
        let Some(node) = fields.get("aftercare") else {
            return Some(Vec::new());
        };
        let mut seen = HashSet::new();
        let mut rules = Vec::new();
        for node in self.reader.list(node, limits::MAX_AFTERCARE)? {
            let (id, rule) = self.clinic_rule(node);
            if let Some(id) = id
                && !seen.insert(id.clone())
            {
                self.reader.fault(&node.span, FaultKind::DoubleRule { id });
            }
            rules.push(rule);
        }
        rules.into_iter().collect()
    }

    /// The id of a rule of the clinic's own is known of many a rule that has a fault elsewhere.
    fn clinic_rule(&mut self, node: &Node) -> (Option<String>, Option<ClinicRule>) {
        let Some(mut fields) = self.reader.fields(node) else {
            return (None, None);
        };
        let rule = fields.get("rule");
        let lasts = fields
            .require(&mut self.reader, "lasts")
            .and_then(|node| self.reader.duration(node, limits::AFTERCARE));
        let regions = self.each(&mut fields, "regions", limits::MAX_REGIONS, Draft::region);
        let techniques = self.each(
            &mut fields,
            "techniques",
            limits::MAX_TECHNIQUES,
            Draft::technique,
        );
        let (own_id, subject) = match rule {
            Some(node) => (None, self.our_rule(node).map(ClinicSubject::Ours)),
            None => self.own_rule(&mut fields),
        };
        fields.finish(&mut self.reader);
        let rule = || {
            Some(ClinicRule {
                subject: subject?,
                lasts: lasts?,
                regions: regions?,
                techniques: techniques?,
            })
        };
        (own_id, rule())
    }

    fn our_rule(&mut self, node: &Node) -> Option<String> {
        let given = self.reader.text(node, limits::ID)?;
        if self.content.rule(&given).is_none() {
            self.reader
                .fault(&node.span, FaultKind::UnknownRule { given });
            return None;
        }
        Some(given)
    }

    fn own_rule(&mut self, fields: &mut Fields<'_>) -> (Option<String>, Option<ClinicSubject>) {
        let id = fields
            .require(&mut self.reader, "id")
            .and_then(|node| self.reader.id(node));
        let kind = fields
            .require(&mut self.reader, "kind")
            .and_then(|node| self.reader.one_of(node, &CLINIC_KINDS));
        let text = fields
            .require(&mut self.reader, "text")
            .and_then(|node| self.reader.text(node, limits::RULE_TEXT));
        let why = fields
            .get("why")
            .map(|node| self.reader.text(node, limits::RULE_WHY));
        let subject = |id| {
            Some(ClinicSubject::Own {
                id,
                kind: kind?,
                text: text?,
                why: why.flatten(),
            })
        };
        (id.clone(), id.and_then(subject))
    }

    fn region(&mut self, node: &Node) -> Option<Region> {
        let words = Region::ALL.map(|region| (region.name(), region));
        self.reader.one_of(node, &words)
    }

    fn technique(&mut self, node: &Node) -> Option<Technique> {
        let words = Technique::ALL.map(|technique| (technique.name(), technique));
        self.reader.one_of(node, &words)
    }

    fn appointment(&mut self, node: &Node) -> Option<Appointment> {
        let mut fields = self.reader.fields(node)?;
        let at = fields
            .require(&mut self.reader, "at")
            .and_then(|node| self.reader.date_time(node));
        let minutes = fields
            .get("minutes")
            .map(|node| self.reader.whole(node, limits::APPOINTMENT_MINUTES));
        fields.finish(&mut self.reader);
        Some(Appointment {
            at: at?,
            minutes: minutes.flatten(),
        })
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
    hold: Option<TimeDelta>,
    rest: Option<TimeDelta>,
    side: Option<Side>,
}

impl GivenDose {
    fn over(&self, dose: Dose) -> Dose {
        Dose {
            sets: self.sets.unwrap_or(dose.sets),
            count: self.count.unwrap_or(dose.count),
            hold: self.hold.or(dose.hold),
            rest: self.rest.or(dose.rest),
            side: self.side.unwrap_or(dose.side),
        }
    }
}

/// An id made of a title: letters and digits in lower case, everything else a hyphen. A title without
/// any ASCII letter (Arabic, Chinese …) keeps its own letters, one without any letter or digit is spelt out
/// in the numbers of its characters.
fn slug(title: &str) -> String {
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

pub(super) const SIDES: [(&str, Side); 5] = [
    ("both", Side::Both),
    ("left", Side::Left),
    ("right", Side::Right),
    ("alternate", Side::Alternate),
    ("none", Side::None),
];

/// What a clinic may say about the time after a session.
pub(super) const CLINIC_KINDS: [(&str, Kind); 4] = [
    ("do", Kind::Do),
    ("avoid", Kind::Avoid),
    ("watch", Kind::Watch),
    ("info", Kind::Info),
];
