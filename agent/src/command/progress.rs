//! `afterhand progress`: how much of what was due was done.

use afterhand_engine::progress::{Progress, Tally, Week, next_week};
use afterhand_engine::words::Words;
use chrono::{NaiveDate, TimeDelta};
use serde_json::{Value, json};

use super::Desk;
use crate::cli::ProgressArgs;
use crate::output::{self, Stop};

pub fn progress(desk: &Desk<'_>, arguments: &ProgressArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let companion = desk.open()?;
    let said = companion.progress(arguments.weeks, &now, |progress, words| {
        match arguments.reading.json {
            true => Said::Json(json_of(progress, now.today(), words)),
            false => Said::Lines(lines(progress, now.today(), words)),
        }
    });
    match said.map_err(|error| desk.stop(&error))? {
        Said::Json(value) => output::say_json(&value),
        Said::Lines(lines) => lines.iter().try_for_each(|line| output::say(line)),
    }
}

enum Said {
    Json(Value),
    Lines(Vec<String>),
}

fn lines(progress: &Progress<'_>, today: NaiveDate, words: &Words) -> Vec<String> {
    let weeks = progress
        .weeks
        .iter()
        .rev()
        .filter(|week| counts(&week.tally()));
    let weeks = weeks.map(|week| {
        let label = words.progress_week_of(words.date_seen_from(week.monday, today));
        words.progress_day(label, words.tally(&week.tally()))
    });
    let exercises = progress.exercises.iter().filter(|(_, tally)| counts(tally));
    let exercises =
        exercises.map(|(item, tally)| words.progress_day(words.exercise(item), words.tally(tally)));
    let mut lines: Vec<String> = weeks.chain(exercises).collect();
    lines.push(match lines.is_empty() {
        true => words.progress_empty(),
        false => words.progress_rule(),
    });
    lines
}

fn counts(tally: &Tally) -> bool {
    tally.due() + tally.left_out() > 0
}

fn json_of(progress: &Progress<'_>, today: NaiveDate, words: &Words) -> Value {
    let first = progress.weeks.first().map(|week| week.monday);
    let last = progress
        .weeks
        .last()
        .map(|week| next_week(week.monday) - TimeDelta::days(1));
    let mut all = of_tally(&progress.all);
    all["from"] = json!(first);
    all["until"] = json!(last.map(|last| last.min(today)));
    all["weeks"] = progress.weeks.iter().map(of_week).collect();
    let exercises = progress.exercises.iter().map(|(item, tally)| {
        let mut row = of_tally(tally);
        row["item"] = json!(item.id);
        row["title"] = json!(words.exercise(item));
        row
    });
    all["exercises"] = exercises.collect();
    all
}

fn of_week(week: &Week) -> Value {
    let mut row = of_tally(&week.tally());
    row["from"] = json!(week.monday);
    let dates = week.monday.iter_days();
    let days = week.days.iter().zip(dates).map(|(tally, date)| {
        let mut row = of_tally(tally);
        row["date"] = json!(date);
        row
    });
    row["days"] = days.collect();
    row
}

fn of_tally(tally: &Tally) -> Value {
    json!({
        "done": tally.done,
        "due": tally.due(),
        "in_part": tally.in_part,
        "skipped": tally.skipped,
        "missed": tally.missed,
        "held": tally.held + tally.stopped,
        "excused": tally.excused,
        "paused": tally.paused,
        "to_come": tally.to_come,
    })
}
