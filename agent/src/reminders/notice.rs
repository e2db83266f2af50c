//! What a reminder says.

use afterhand_engine::now::Now;
use afterhand_engine::person::Settings;
use afterhand_engine::reminder::{Away, Entry, Next, Ring, What};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::view::later;
use afterhand_engine::words::Words;

use super::desktop::{Button, Urgency};

/// One thing that belongs on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub buttons: Vec<(Button, String)>,
    /// What a click does.
    pub click: String,
}

pub fn notices(next: &Next<'_>, settings: &Settings, words: &Words, now: &Now) -> Vec<Notice> {
    let notice = |ring: &Ring<'_>| match &ring.what {
        What::Exercise(entry) => of_exercise(ring, entry, settings, words, now),
        What::Rest(_) => Notice {
            urgency: Urgency::Critical,
            title: words.notice_rest_over(),
            body: words.notice_rest_over_body(),
            line: words.notice_rest_over(),
            buttons: vec![
                (Button::Open, words.notice_open()),
                (Button::Done, words.notice_got_up()),
            ],
            ..blank(ring, settings, words)
        },
        What::Away(away) => of_away(ring, away, settings, words, now),
    };
    let mut notices: Vec<Notice> = next.rings.iter().map(notice).collect();
    // What was missed is said after what is open.
    notices.sort_by_key(|notice| !notice.is_exercise);
    notices
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
    let dose = words.dose(&slot.stage.dose);
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
        buttons,
        ..blank(ring, settings, words)
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
        buttons: vec![(Button::Open, words.notice_open())],
        click: words.notice_click_opens(),
    }
}
