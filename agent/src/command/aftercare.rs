//! `afterhand aftercare`.

use afterhand_engine::Companion;
use afterhand_engine::aftercare::Window;
use afterhand_engine::now::Now;
use afterhand_engine::view::{sources_of, text_of};
use afterhand_engine::words::Words;
use serde_json::{Value, json};

use super::{Desk, in_zone};
use crate::cli::Reading;
use crate::output::{self, Stop};

pub fn aftercare(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let companion = desk.open()?;
    let rows = rows(&companion, &now, desk)?;
    if reading.json {
        return output::say_json(&Value::Array(rows));
    }
    if rows.is_empty() {
        return output::say(&desk.words.command_no_aftercare());
    }
    print(&companion, &now, desk)
}

/// The active windows, ours and a clinic's side by side.
pub fn rows(companion: &Companion, now: &Now, desk: &Desk<'_>) -> Result<Vec<Value>, Stop> {
    companion
        .aftercare(now, |windows, words| {
            windows
                .iter()
                .map(|window| row(window, words, now))
                .collect()
        })
        .map_err(|error| desk.stop(&error))
}

fn row(window: &Window<'_>, words: &Words, now: &Now) -> Value {
    json!({
        "rule": window.rule(),
        "kind": window.kind,
        "text": text_of(window, words).0,
        "from": in_zone(window.from, &now.zone),
        "until": in_zone(window.until, &now.zone),
        "basis": window.basis(),
        "source": sources_of(window, words, now).join("; "),
        "session": window.session,
    })
}

pub fn print(companion: &Companion, now: &Now, desk: &Desk<'_>) -> Result<(), Stop> {
    let lines: Vec<String> = companion
        .aftercare(now, |windows, words| {
            let lines = windows.iter().map(|window| {
                words.command_aftercare_line(
                    words.data(&format!("basis-{}", window.basis().name())),
                    words.data(&format!("kind-{}", window.kind.name())),
                    text_of(window, words).0,
                    words.until(window.until, now),
                )
            });
            lines.collect()
        })
        .map_err(|error| desk.stop(&error))?;
    lines.iter().try_for_each(|line| output::say(line))
}
