//! The days and times of an exercise as a Timing.

use afterhand_engine::plan::{Days, Stage};
use afterhand_engine::words::Words;
use chrono::{NaiveDate, Weekday};
use serde_json::{Value, json};

/// `until` is the last day on which the stage holds.
pub fn timing(stage: &Stage, until: Option<NaiveDate>, words: &Words) -> Value {
    let mut bounds = json!({ "start": stage.from.to_string() });
    if let Some(until) = until {
        bounds["end"] = until.to_string().into();
    }
    let times = stage.times.len();
    let mut repeat = json!({ "boundsPeriod": bounds });
    let (frequency, period, unit) = match stage.days {
        Days::Daily => (times, 1, "d"),
        Days::Weekdays(set) => {
            let days: Vec<&str> = set.iter(Weekday::Mon).map(weekday).collect();
            let frequency = times * days.len();
            repeat["dayOfWeek"] = json!(days);
            (frequency, 1, "wk")
        }
        Days::Every(every) => (times, every.into(), "d"),
        // Which days these are, a Timing cannot say; its text does.
        Days::Cycle { on, off } => (times * usize::from(on), u32::from(on) + u32::from(off), "d"),
    };
    repeat["frequency"] = json!(frequency);
    repeat["period"] = json!(period);
    repeat["periodUnit"] = json!(unit);
    let clock = stage.times.iter();
    let clock: Vec<String> = clock
        .map(|time| time.format("%H:%M:%S").to_string())
        .collect();
    repeat["timeOfDay"] = json!(clock);
    json!({ "repeat": repeat, "code": { "text": words.plan_days(stage.days) } })
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "mon",
        Weekday::Tue => "tue",
        Weekday::Wed => "wed",
        Weekday::Thu => "thu",
        Weekday::Fri => "fri",
        Weekday::Sat => "sat",
        Weekday::Sun => "sun",
    }
}
