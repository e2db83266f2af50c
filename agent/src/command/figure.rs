//! `afterhand figure EXERCISE`: the SVG.

use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::figure::{self, Shown};

use super::Desk;
use crate::cli::{FigureArgs, ShownSide};
use crate::output::{self, Stop};

pub fn figure(desk: &Desk<'_>, arguments: &FigureArgs) -> Result<(), Stop> {
    let content = Content::shipped();
    let Some(exercise) = content.exercise(&arguments.exercise) else {
        return Err(desk.stop(&Error::UnknownExercise {
            given: arguments.exercise.clone(),
            closest: content.closest_exercise(&arguments.exercise),
        }));
    };
    let shown = match (arguments.still, arguments.glance) {
        (true, _) => Shown::Pair,
        (false, true) => Shown::Glance,
        (false, false) => Shown::Moving {
            hold: arguments.hold.or(exercise.dose().hold),
        },
    };
    let left = arguments.side == Some(ShownSide::Left);
    match figure::figure(&exercise.id, shown, left, desk.words) {
        Some(svg) => output::say(&svg),
        None => Err(Stop::refused(
            desk.words.command_no_figure(exercise.id.clone()),
        )),
    }
}
