//! `afterhand show ID`: whatever has a page, as text.

use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::view::Look;

use super::{Desk, article, can, exercise, sign};
use crate::cli::ShowArgs;
use crate::output::Stop;

pub fn show(desk: &Desk<'_>, arguments: &ShowArgs) -> Result<(), Stop> {
    let now = desk.moment(&arguments.reading)?;
    let json = arguments.reading.json;
    let content = Content::shipped();
    let given = arguments.id.trim();
    let is_meant = |id: &str| id.eq_ignore_ascii_case(given);
    let mut flags = content.red_flags.iter();
    if let Some(flag) = flags.find(|flag| is_meant(&flag.id)) {
        return sign::show(desk, flag, json);
    }
    let companion = desk.open()?;
    // A plan's own exercise may have any id; one of the library may be written in capitals.
    let mut exercises = content.exercises.iter();
    let known = exercises.find(|exercise| is_meant(&exercise.id));
    let id = known.map_or(given, |exercise| &exercise.id);
    match companion.exercise(id, Look::default(), &now) {
        Ok(page) => return exercise::show(desk, page, json),
        Err(Error::UnknownExercise { .. }) => {}
        Err(error) => return Err(desk.stop(&error)),
    }
    let mut questions = content.questions.iter();
    match companion.article(given, desk.surroundings(), &now) {
        Ok(page) => article::show(desk, page, json),
        Err(error) => match questions.find(|question| is_meant(&question.id)) {
            Some(question) => {
                let title = desk.words.data(&format!("can-{}", question.id));
                let page = companion.can(&title, &now);
                let page = page.map_err(|error| desk.stop(&error))?;
                can::show(desk, page, &now, json)
            }
            None => Err(desk.stop(&error)),
        },
    }
}
