//! What a reminder says.

use std::path::PathBuf;

use afterhand_engine::history::History;
use afterhand_engine::now::Now;
use afterhand_engine::person::Settings;
use afterhand_engine::plan::{Dose, Exercise, Side};
use afterhand_engine::reminder::{Away, Entry, Next, Occasion, Prompt, Rest, Ring, What};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::view::later;
use afterhand_engine::words::Words;
use afterhand_host::watch::{Button, Urgency};
use serde::{Deserialize, Serialize};

use super::picture::Figure;

/// One thing that belongs on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    pub id: SlotId,
    /// It is to be written down as raised, and shown anew.
    pub raise: bool,
    /// What is on the screen may stay there, but nothing new may appear.
    pub may_appear: bool,
    /// The person has sent it away.
    pub dismissed: bool,
    pub urgency: Urgency,
    pub sound: bool,
    pub title: String,
    pub body: String,
    /// Its line where several share a notification.
    pub line: String,
    /// It counts as an exercise where several are counted.
    pub is_exercise: bool,
    /// What it shows of the exercise, and where that is drawn.
    pub figure: Option<Figure>,
    pub picture: Option<PathBuf>,
    pub buttons: Vec<(Button, String)>,
    /// What a click does.
    pub click: String,
}

/// What the engine wants on the screen, in words; what can be done comes first.
pub fn notices(
    next: &Next<'_>,
    history: &History,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Vec<Notice> {
    let notice = |ring: &Ring<'_>| match &ring.what {
        What::Exercise(entry) => of_exercise(ring, entry, settings, words, now),
        What::Rest(rest) => of_rest(ring, rest, history, settings, words, now),
        What::Prompt(prompt) => of_prompt(ring, prompt, history, settings, words, now),
        What::Away(away) => of_away(ring, away, settings, words, now),
    };
    let mut rings: Vec<&Ring<'_>> = next.rings.iter().collect();
    rings.sort_by_key(|ring| rank(&ring.what));
    let notices = rings.into_iter().map(notice);
    match settings.private {
        true => notices.map(|notice| in_private(notice, words)).collect(),
        false => notices.collect(),
    }
}

/// That something is due, and not what. Where nobody reads what a button does something to, it opens the window.
fn in_private(notice: Notice, words: &Words) -> Notice {
    Notice {
        title: words.notice_private(),
        body: words.notice_private_body(),
        line: words.notice_private_more(),
        is_exercise: false,
        figure: None,
        buttons: vec![(Button::Open, words.notice_open())],
        click: words.notice_click_opens(),
        ..notice
    }
}

/// Where several share a notification, the first one's buttons are its own: what can be done comes before
/// what is asked, and what was missed is said after what is open.
fn rank(what: &What<'_>) -> u8 {
    match what {
        What::Exercise(_) => 0,
        What::Rest(_) => 1,
        What::Prompt(prompt) => match prompt.occasion {
            Occasion::CheckIn(_) => 2,
            Occasion::NoHeat { .. }
            | Occasion::EveningBefore(_)
            | Occasion::BeforeSession { .. } => 3,
        },
        What::Away(_) => 4,
    }
}

/// Whoever gets up leaves soon, and in the cold season with a covered neck (AR-02).
fn of_rest(
    ring: &Ring<'_>,
    rest: &Rest<'_>,
    history: &History,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Notice {
    let is_cold = history.person.is_cold(rest.session.ended, &now.zone);
    let cover = is_cold.then(|| words.notice_cover_neck());
    let body = [Some(words.notice_rest_over_body()), cover];
    Notice {
        urgency: Urgency::Critical,
        title: words.notice_rest_over(),
        body: body.into_iter().flatten().collect::<Vec<_>>().join("\n"),
        line: words.notice_rest_over(),
        buttons: vec![
            (Button::Open, words.notice_open()),
            (Button::Done, words.notice_got_up()),
        ],
        ..blank(ring, settings, words)
    }
}

fn of_prompt(
    ring: &Ring<'_>,
    prompt: &Prompt<'_>,
    history: &History,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Notice {
    let text = words.prompt(prompt, now);
    let last_time = match &prompt.occasion {
        Occasion::BeforeSession {
            last: Some(last), ..
        } => words.last_time(last, history, now),
        Occasion::BeforeSession { last: None, .. }
        | Occasion::CheckIn(_)
        | Occasion::NoHeat { .. }
        | Occasion::EveningBefore(_) => Vec::new(),
    };
    let lines: Vec<String> = [text.body].into_iter().chain(last_time).collect();
    let buttons = match prompt.occasion {
        // Nobody can say with one press that they are fine.
        Occasion::CheckIn(_) => vec![
            (Button::Open, words.notice_feel()),
            (Button::Start, words.notice_feel()),
        ],
        Occasion::NoHeat { .. } | Occasion::EveningBefore(_) | Occasion::BeforeSession { .. } => {
            vec![
                (Button::Open, words.notice_open()),
                (Button::Done, words.notice_noted()),
            ]
        }
    };
    Notice {
        line: words.prompt_line(
            lines.first().cloned().unwrap_or_default(),
            text.title.clone(),
        ),
        title: text.title,
        body: lines.join("\n"),
        buttons,
        ..blank(ring, settings, words)
    }
}

fn of_exercise(
    ring: &Ring<'_>,
    entry: &Entry<'_>,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Notice {
    let slot = &entry.slot;
    let title = words.exercise(slot.item);
    let time = words.clock(slot.due, now);
    let dose = words.dose(&entry.dose);
    let body = match entry.snooze() {
        Some(snooze) => {
            words.notice_snoozed_body(dose, time.clone(), words.clock(snooze.until, now))
        }
        None => words.notice_exercise_body(dose, time.clone()),
    };
    let mut buttons = vec![
        (Button::Open, words.notice_open()),
        (Button::Start, words.notice_start()),
        (Button::Done, words.notice_done()),
    ];
    let later = later(entry, settings, words, now);
    buttons.extend(later.map(|label| (Button::Later, label)));
    Notice {
        line: words.notice_several_line(time, title.clone()),
        title: words.notice_exercise(title),
        body,
        is_exercise: true,
        figure: figure(&slot.item.exercise, &slot.stage.dose),
        buttons,
        ..blank(ring, settings, words)
    }
}

/// What the plans in force may have to show.
pub fn figures(history: &History, now: &Now) -> Vec<Figure> {
    let plans = history.plans_in_force(now.instant).into_iter();
    let items = plans.flat_map(|plan| &plan.items);
    let figures = items.flat_map(|item| {
        let stages = item.stages.iter();
        stages.filter_map(|stage| figure(&item.exercise, &stage.dose))
    });
    figures.collect()
}

fn figure(exercise: &Exercise, dose: &Dose) -> Option<Figure> {
    match exercise {
        Exercise::Library(id) => Some(Figure {
            exercise: id.clone(),
            left: dose.side == Side::Left,
        }),
        Exercise::Own { .. } => None,
    }
}

fn of_away(
    ring: &Ring<'_>,
    away: &Away<'_>,
    settings: &Settings,
    words: &Words,
    now: &Now,
) -> Notice {
    let missed = words.away_line(away.missed.len(), words.why_away(away, now));
    Notice {
        title: words.away_title(),
        body: missed.clone(),
        line: missed,
        click: words.notice_click_list(),
        ..blank(ring, settings, words)
    }
}

fn blank(ring: &Ring<'_>, settings: &Settings, words: &Words) -> Notice {
    Notice {
        id: ring.id.clone(),
        raise: ring.raise,
        may_appear: ring.may_appear,
        dismissed: ring.dismissed,
        urgency: Urgency::Normal,
        sound: settings.sound,
        title: String::new(),
        body: String::new(),
        line: String::new(),
        is_exercise: false,
        figure: None,
        picture: None,
        buttons: vec![(Button::Open, words.notice_open())],
        click: words.notice_click_opens(),
    }
}
