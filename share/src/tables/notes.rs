//! Tables of what a person notes: the diary, sessions, reactions.

use afterhand_engine::diary::Unit;
use afterhand_engine::records::Records;
use afterhand_engine::words::Words;

use super::{Cell, Rows};

/// A row for each entry.
pub fn diary<'r>(records: &'r Records, words: &'r Words) -> Rows<'r> {
    let heading = vec![
        words.table_date(),
        words.table_time(),
        words.table_zone(),
        words.table_pain_now(),
        words.table_pain_worst(),
        words.table_pain_moving(),
        words.table_where(),
        words.table_temperature(),
        words.table_note(),
    ];
    let rows = records.entries.iter().map(|entry| {
        let local = records.zone(&entry.zone).local(entry.at);
        let areas: Vec<String> = entry.areas.iter().map(|area| words.area(*area)).collect();
        vec![
            Cell::Date(local.date()),
            Cell::Time(local.time()),
            Cell::Text(entry.zone.clone()),
            Cell::whole(entry.pain),
            Cell::whole(entry.worst),
            Cell::whole(entry.moving),
            Cell::Text(areas.join(", ")),
            entry.temperature.map_or(Cell::Empty, |temperature| {
                Cell::Decimal(temperature.degrees(Unit::Celsius))
            }),
            Cell::text(entry.note.as_deref()),
        ]
    });
    (heading, Box::new(rows))
}

/// A row for each session.
pub fn sessions<'r>(records: &'r Records, words: &'r Words) -> Rows<'r> {
    let heading = vec![
        words.table_date(),
        words.table_ended_at(),
        words.table_zone(),
        words.table_region(),
        words.table_techniques(),
        words.table_minutes(),
        words.table_therapist(),
        words.table_pain_before(),
        words.table_pain_after(),
        words.table_oil(),
        words.table_note(),
    ];
    let rows = records.sessions.iter().map(|session| {
        let local = records.zone(&session.zone).local(session.ended);
        let techniques = session.techniques.iter();
        let techniques: Vec<String> = techniques.map(|one| words.technique(*one)).collect();
        let oil = match session.oil {
            true => "answer-yes",
            false => "answer-no",
        };
        vec![
            Cell::Date(local.date()),
            Cell::Time(local.time()),
            Cell::Text(session.zone.clone()),
            Cell::Text(words.region(session.region)),
            Cell::Text(techniques.join(", ")),
            Cell::whole(session.minutes),
            Cell::text(session.therapist.as_deref()),
            Cell::whole(session.before),
            Cell::whole(session.after),
            Cell::Text(words.data(oil)),
            Cell::text(session.note.as_deref()),
        ]
    });
    (heading, Box::new(rows))
}

/// A row for each reaction; how long it lasted in hours.
pub fn reactions<'r>(records: &'r Records, words: &'r Words) -> Rows<'r> {
    let heading = vec![
        words.table_reaction(),
        words.table_began_on(),
        words.table_began_at(),
        words.table_ended_on(),
        words.table_ended_at(),
        words.table_lasted(),
        words.table_zone(),
        words.table_note(),
    ];
    let rows = records.reactions.iter().map(|reaction| {
        let zone = records.zone(&reaction.zone);
        let began = zone.local(reaction.began);
        let ended = reaction.ended.map(|ended| zone.local(ended));
        let lasted = reaction.ended.map(|ended| ended - reaction.began);
        vec![
            Cell::Text(words.data(&format!("reaction-{}", reaction.kind.name()))),
            Cell::Date(began.date()),
            Cell::Time(began.time()),
            ended.map_or(Cell::Empty, |ended| Cell::Date(ended.date())),
            ended.map_or(Cell::Empty, |ended| Cell::Time(ended.time())),
            lasted.map_or(Cell::Empty, |lasted| {
                let tenths = (lasted.num_minutes() + 3) / 6;
                Cell::Decimal(format!("{}.{}", tenths / 10, tenths % 10))
            }),
            Cell::Text(reaction.zone.clone()),
            Cell::text(reaction.note.as_deref()),
        ]
    });
    (heading, Box::new(rows))
}
