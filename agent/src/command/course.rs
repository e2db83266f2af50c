//! `afterhand course`, and `course start|edit|remove`.

use afterhand_engine::action::Action;
use afterhand_engine::session::{CourseSource, NewCourse, Preset, Progress};
use afterhand_engine::view::{BeadKind, CourseCard};
use chrono::NaiveDate;
use serde_json::{Value, json};

use super::Desk;
use crate::cli::{CourseArgs, CourseChanges, CourseCommand, Reading, Switch, or_before};
use crate::output::{self, Stop};

pub fn course(desk: &Desk<'_>, arguments: CourseArgs) -> Result<(), Stop> {
    match arguments.command {
        None => show(desk, &arguments.reading),
        Some(CourseCommand::Start(given)) => start(desk, given),
        Some(CourseCommand::Edit { id, changes }) => edit(desk, id, changes),
        Some(CourseCommand::Remove { id }) => desk.act(Action::RemoveCourse { id }),
    }
}

/// A preset gives what the article says of it, where the person says nothing else.
fn start(desk: &Desk<'_>, given: CourseChanges) -> Result<(), Stop> {
    let sessions = given.sessions.or(given.preset.and_then(Preset::sessions));
    let sessions =
        sessions.ok_or_else(|| Stop::usage(desk.words.command_course_without_sessions()))?;
    desk.act(Action::KeepCourse {
        id: None,
        course: NewCourse {
            began: given.began,
            sessions,
            repeat_months: or_before(
                given.repeat_months,
                given.preset.and_then(Preset::repeat_months),
            ),
            preset: given.preset,
            every_other_day: given.every_other_day.is_some_and(Switch::is_on),
            confirmed: given.yes,
        },
    })
}

/// Only what is named changes.
fn edit(desk: &Desk<'_>, id: i64, changes: CourseChanges) -> Result<(), Stop> {
    if !changes.names_anything() {
        return Err(Stop::usage(desk.words.command_no_change_to_course()));
    }
    let mut companion = desk.open()?;
    let before = companion
        .own_course(id)
        .map_err(|error| desk.stop(&error))?;
    let course = NewCourse {
        began: changes.began.or_else(|| Some(before.began.to_string())),
        sessions: changes.sessions.unwrap_or(before.sessions),
        repeat_months: or_before(changes.repeat_months, before.repeat_months),
        preset: changes.preset.or(before.preset),
        every_other_day: changes
            .every_other_day
            .map_or(before.every_other_day, Switch::is_on),
        // Whoever changes something else about an unusual course has meant its length before.
        confirmed: changes.yes || changes.sessions.is_none(),
    };
    let id = Some(id);
    desk.act_in(&mut companion, Action::KeepCourse { id, course })
}

impl CourseChanges {
    fn names_anything(&self) -> bool {
        self.sessions.is_some()
            || self.began.is_some()
            || self.repeat_months.is_some()
            || self.preset.is_some()
            || self.every_other_day.is_some()
    }
}

fn show(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let account = companion.account(&now).map_err(|error| desk.stop(&error))?;
    if reading.json {
        return output::say_json(&account.course.as_ref().map_or(Value::Null, as_json));
    }
    let page = companion.sessions_page(&account, &now);
    match page.map_err(|error| desk.stop(&error))?.course {
        Some(card) => say(desk, card),
        None => output::say(&desk.words.command_no_course()),
    }
}

fn as_json(course: &Progress) -> Value {
    let dates = |dates: &[NaiveDate]| dates.iter().map(ToString::to_string).collect::<Value>();
    let (source, id) = match &course.source {
        CourseSource::Own(id) => ("own", Some(id)),
        CourseSource::Plan(_) => ("plan", None),
    };
    json!({
        "source": source,
        "id": id,
        "plan": match &course.source {
            CourseSource::Own(_) => None,
            CourseSource::Plan(title) => Some(title),
        },
        "began": course.began.to_string(),
        "planned": course.planned,
        "done": dates(&course.done),
        "booked": dates(&course.booked),
        "open": course.open(),
        "repeat_months": course.repeat_months,
        "again": course.again().map(|date| date.to_string()),
        "preset": course.preset,
        "every_other_day": course.every_other_day,
    })
}

fn say(desk: &Desk<'_>, card: CourseCard) -> Result<(), Stop> {
    let words = desk.words;
    let beads: String = card.beads.iter().map(|bead| sign(bead.kind)).collect();
    output::say(&match card.id {
        Some(id) => words.command_numbered_behind(card.heading, id),
        None => card.heading,
    })?;
    output::say(&words.command_with_remark(beads, card.text))?;
    output::say(&words.command_beads(
        sign(BeadKind::Beyond),
        sign(BeadKind::Booked),
        sign(BeadKind::Done),
        sign(BeadKind::Open),
    ))?;
    let labels = card.beads.into_iter();
    let labels = labels.filter(|bead| bead.kind != BeadKind::Open);
    for bead in labels {
        output::say(&words.command_indented(bead.label))?;
    }
    let more = [card.rhythm, card.again, Some(card.from)];
    more.into_iter()
        .flatten()
        .try_for_each(|line| output::say(&line))
}

fn sign(kind: BeadKind) -> &'static str {
    match kind {
        BeadKind::Done => "●",
        BeadKind::Booked => "○",
        BeadKind::Open => "◌",
        BeadKind::Beyond => "◆",
    }
}
