//! The table of measures: one line a score.

use afterhand_engine::diary::{Measure, Measured};
use afterhand_engine::records::Records;
use afterhand_engine::words::Words;

use super::{Cell, Rows};

/// A row for each score; of activities, one each.
pub fn measures<'r>(records: &'r Records, words: &'r Words) -> Rows<'r> {
    let heading = vec![
        words.table_date(),
        words.table_time(),
        words.table_zone(),
        words.table_measure(),
        words.table_what(),
        words.table_score(),
        words.table_scale(),
        words.table_refers_to(),
    ];
    let rows = records
        .measures
        .iter()
        .flat_map(|measure| rows_of(measure, records, words));
    (heading, Box::new(rows))
}

fn rows_of(measure: &Measure, records: &Records, words: &Words) -> Vec<Vec<Cell>> {
    let local = records.zone(&measure.zone).local(measure.at);
    let row = |name: String, what: Cell, score: Cell, scale: Cell, refers_to: Cell| {
        vec![
            Cell::Date(local.date()),
            Cell::Time(local.time()),
            Cell::Text(measure.zone.clone()),
            Cell::Text(name),
            what,
            score,
            scale,
            refers_to,
        ]
    };
    match &measure.what {
        Measured::Activities { activities } => activities
            .iter()
            .map(|activity| {
                row(
                    words.table_activities(),
                    Cell::Text(activity.name.clone()),
                    Cell::Whole(activity.score.into()),
                    Cell::Text(words.table_activities_scale()),
                    Cell::Empty,
                )
            })
            .collect(),
        Measured::Change { change, since } => vec![row(
            words.table_change(),
            Cell::Empty,
            Cell::Whole((*change).into()),
            Cell::Text(words.table_change_scale()),
            date(since),
        )],
        Measured::Total {
            name,
            value,
            date: scored,
        } => vec![row(
            words.table_total(),
            Cell::Text(name.clone()),
            Cell::Decimal(value.clone()),
            Cell::Empty,
            date(scored),
        )],
    }
}

fn date(text: &str) -> Cell {
    text.parse()
        .map_or_else(|_| Cell::Text(text.to_owned()), Cell::Date)
}
