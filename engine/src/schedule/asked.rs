//! Days and dose in a spelling that never changes: calendars elsewhere know a series by it.

use chrono::{TimeDelta, Weekday};

use crate::plan::{Count, Days, Dose, Side};

pub fn spelled(days: Days, dose: &Dose) -> String {
    let Dose {
        sets,
        count,
        hold,
        rest,
        side,
    } = dose;
    let mut words = vec![self::days(days), format!("sets={sets}")];
    words.push(match count {
        Count::Reps(reps) => format!("reps={reps}"),
        Count::Minutes(minutes) => format!("minutes={minutes}"),
        Count::Breaths(breaths) => format!("breaths={breaths}"),
    });
    let seconds = |name: &str, length: &Option<TimeDelta>| {
        length.map(|length| format!("{name}={}s", length.num_seconds()))
    };
    words.extend(seconds("hold", hold));
    words.extend(seconds("rest", rest));
    let side = match side {
        Side::Both => "both",
        Side::Left => "left",
        Side::Right => "right",
        Side::Alternate => "alternate",
        Side::None => "none",
    };
    words.push(format!("side={side}"));
    words.join(" ")
}

fn days(days: Days) -> String {
    match days {
        Days::Daily => "daily".to_owned(),
        Days::Weekdays(set) => {
            let days: Vec<&str> = set.iter(Weekday::Mon).map(weekday).collect();
            days.join(",")
        }
        Days::Every(every) => format!("every={every}"),
        Days::Cycle { on, off } => format!("on={on},off={off}"),
    }
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
