//! `afterhand import FILE`: what `afterhand export json` wrote, here or on another computer.

use afterhand_engine::archive::{self, MAX_BYTES};
use afterhand_host::whole_file;

use super::Desk;
use crate::cli::ImportArgs;
use crate::output::{self, Stop};

/// Without `--yes` it says what would come, and asks.
pub fn import(desk: &Desk<'_>, arguments: &ImportArgs) -> Result<(), Stop> {
    let words = desk.words;
    let name = arguments.file.display().to_string();
    let bytes = whole_file::read(&arguments.file, MAX_BYTES)
        .map_err(|error| Stop::usage(words.command_unreadable(name.clone(), error.to_string())))?;
    let archive = archive::read(&name, &bytes).map_err(|error| desk.stop(&error))?;
    drop(bytes);
    let now = desk.clock.now();
    let mut companion = desk.open()?;
    let offer = companion.offer_archive(&name, &archive, &now);
    let offer = offer.map_err(|error| desk.stop(&error))?;
    if offer.nothing {
        return output::say(&offer.notes.join("\n"));
    }
    if !arguments.yes {
        let mut lines = vec![offer.heading];
        lines.extend(offer.about);
        lines.extend(
            offer
                .lines
                .into_iter()
                .map(|line| words.archive_line(line.differ, line.new, line.same, line.what)),
        );
        lines.extend(offer.plans);
        lines.extend(offer.notes);
        lines.push(words.command_say_yes());
        return Err(Stop::refused(lines.join("\n")));
    }
    let brought = companion.bring_archive(&name, archive, &now);
    output::say(&brought.map_err(|error| desk.stop(&error))?.message)
}
