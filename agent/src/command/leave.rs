//! `afterhand delete-everything`.

use afterhand_host::traces;

use super::Desk;
use crate::output::{self, Stop};

/// Without `--yes` it says what goes and what stays, and asks.
pub fn delete_everything(desk: &Desk<'_>, yes: bool) -> Result<(), Stop> {
    let words = desk.words;
    let mut companion = desk.open()?;
    if !yes {
        let leaving = companion.leaving().map_err(|error| desk.stop(&error))?;
        let mut lines = vec![words.leave_goes_heading()];
        let indented = |text: String| words.command_indented(text);
        lines.extend(leaving.goes.into_iter().map(indented));
        lines.push(words.leave_stays_heading());
        lines.extend(leaving.stays.into_iter().map(indented));
        lines.push(format!("{} {}", words.leave_ask(), words.command_say_yes()));
        return Err(Stop::refused(lines.join("\n")));
    }
    companion
        .delete_everything()
        .map_err(|error| desk.stop(&error))?;
    traces::remove(companion.folder()).map_err(|left| Stop::refused(left.in_words(words)))?;
    output::say(&words.leave_done())
}
