//! The diary's forms, new or with what is to be changed in them.

use super::page::pain_ends;
use super::{
    AreaChoice, AreaGroup, BodyFace, BodyMap, BodyShape, EntryForm, MeasureForm, ReactionChoice,
    ReactionForm, ScaleEnds,
};
use crate::body::{Area, AreaSide};
use crate::chart::body::{Face, VIEW_BOX, details, outline, shapes};
use crate::diary::{
    Activity, Entry, MOST_ACTIVITIES, Measure, Measured, Reaction, ReactionKind, Unit,
};
use crate::now::{Instant, Now};
use crate::words::Words;

/// `last` is the entry noted last, whose places are a good guess for a new one.
pub fn entry_form(
    entry: Option<&Entry>,
    last: Option<&Entry>,
    unit: Unit,
    words: &Words,
    now: &Now,
) -> EntryForm {
    let (date, time) = date_and_time(entry.map_or(now.instant, |entry| entry.at), now);
    let areas = entry.or(last).map(|entry| entry.areas.clone());
    let areas = areas.unwrap_or_default();
    EntryForm {
        id: entry.map(|entry| entry.id),
        date,
        time,
        today: now.today().to_string(),
        pain: entry.and_then(|entry| entry.pain),
        worst: entry.and_then(|entry| entry.worst),
        moving: entry.and_then(|entry| entry.moving),
        temperature: entry
            .and_then(|entry| entry.temperature)
            .map(|one| one.degrees(unit))
            .unwrap_or_default(),
        unit,
        note: entry
            .and_then(|entry| entry.note.clone())
            .unwrap_or_default(),
        ends: pain_ends(words),
        body: body_map(&areas, words),
        areas,
    }
}

fn body_map(chosen: &[Area], words: &Words) -> BodyMap {
    let shapes = shapes();
    let face = |face: Face| {
        let (left, right) = match face {
            Face::Front => (words.body_right(), words.body_left()),
            Face::Back => (words.body_left(), words.body_right()),
        };
        BodyFace {
            face,
            label: match face {
                Face::Front => words.body_front(),
                Face::Back => words.body_back(),
            },
            left,
            right,
            outline: outline(face),
            details: details(face),
            shapes: shapes
                .iter()
                .filter(|shape| shape.face == face)
                .map(|shape| BodyShape {
                    area: shape.area,
                    path: shape.path.clone(),
                })
                .collect(),
        }
    };
    BodyMap {
        view_box: VIEW_BOX.to_owned(),
        faces: vec![face(Face::Front), face(Face::Back)],
        groups: groups(chosen, words),
    }
}

/// The areas by side. Those whose side was not said can only be taken away, so they are there where they
/// were chosen.
fn groups(chosen: &[Area], words: &Words) -> Vec<AreaGroup> {
    let group = |label, side| AreaGroup {
        label,
        areas: Area::ALL
            .into_iter()
            .filter(|area| area.side() == side)
            .filter(|area| side != AreaSide::Unsaid || chosen.contains(area))
            .map(|value| AreaChoice {
                value,
                label: words.area(value),
            })
            .collect(),
    };
    let groups = [
        group(words.areas_middle(), AreaSide::Middle),
        group(words.areas_left(), AreaSide::Left),
        group(words.areas_right(), AreaSide::Right),
        group(words.areas_no_side(), AreaSide::Unsaid),
    ];
    let groups = groups.into_iter();
    groups.filter(|group| !group.areas.is_empty()).collect()
}

pub fn reaction_form(reaction: Option<&Reaction>, words: &Words, now: &Now) -> ReactionForm {
    let (began_date, began_time) =
        date_and_time(reaction.map_or(now.instant, |one| one.began), now);
    let ended = reaction.and_then(|one| one.ended);
    let (ended_date, ended_time) = ended
        .map(|ended| date_and_time(ended, now))
        .unwrap_or_default();
    ReactionForm {
        id: reaction.map(|one| one.id),
        kinds: ReactionKind::ALL
            .map(|value| ReactionChoice {
                value,
                label: words.reaction(value),
            })
            .to_vec(),
        chosen: reaction.map(|one| one.kind),
        began_date,
        began_time,
        ended_date,
        ended_time,
        today: now.today().to_string(),
        now: now.local().format("%H:%M").to_string(),
        note: reaction
            .and_then(|one| one.note.clone())
            .unwrap_or_default(),
        warning: words.reaction_warning(),
    }
}

/// `last` are the activities as they were scored last; `since` is when the course began.
pub fn measure_form(
    measure: Option<&Measure>,
    last: Vec<Activity>,
    since: String,
    words: &Words,
    now: &Now,
) -> MeasureForm {
    let (date, time) = date_and_time(measure.map_or(now.instant, |one| one.at), now);
    let what = measure.map(|one| one.what.clone());
    MeasureForm {
        id: measure.map(|one| one.id),
        date,
        time,
        today: now.today().to_string(),
        activities: match &what {
            Some(Measured::Activities { activities }) => activities.clone(),
            Some(Measured::Change { .. } | Measured::Total { .. }) | None => last,
        },
        what,
        most_activities: MOST_ACTIVITIES,
        since,
        activity_ends: ScaleEnds {
            low: words.scale_unable(),
            high: words.scale_as_before(),
        },
        change_ends: ScaleEnds {
            low: words.scale_much_worse(),
            high: words.scale_much_better(),
        },
    }
}

fn date_and_time(at: Instant, now: &Now) -> (String, String) {
    let local = now.zone.local(at);
    (local.date().to_string(), local.format("%H:%M").to_string())
}
