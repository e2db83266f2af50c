//! What is on the screen. Slots that are raised together share one notification.

use std::collections::{HashMap, HashSet};

use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Daemon;
use afterhand_engine::words::Words;
use afterhand_host::watch::{Button, Message, Showing, Urgency};
use serde::{Deserialize, Serialize};

use super::desktop::Desktop;
use super::earlier::Earlier;
use super::notice::Notice;

/// How many exercises a notification names before it counts the rest.
const LINES: usize = 5;

/// The notifications that we have on the screen, and what shows them.
pub struct Screen {
    desktop: Desktop,
    shown: Vec<Shown>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sound {
    AsChosen,
    /// What is only put right is no news.
    None,
}

/// A notification, and what is left of the notices that it was shown for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    showing: Showing,
    notices: Vec<Notice>,
}

impl Screen {
    /// With what an earlier agent has shown on it and kept for us.
    pub fn new(desktop: Desktop, shown: Vec<Shown>) -> Screen {
        Screen { desktop, shown }
    }

    /// What is on it.
    pub fn shown(&self) -> &[Shown] {
        &self.shown
    }

    /// The notifications that are on it.
    pub fn ids(&self) -> Vec<u32> {
        self.shown.iter().map(|shown| shown.showing.id).collect()
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        self.desktop.daemon()
    }

    /// Tries to reach the desktop where it is not reached; says whether it is.
    pub fn connect(&self) -> bool {
        self.desktop.connect()
    }

    /// Whether a notification for this slot is on the screen.
    pub fn shows(&self, id: &SlotId) -> bool {
        self.shown
            .iter()
            .any(|shown| shown.notices.iter().any(|notice| notice.id == *id))
    }

    /// Shows the notices, those of one urgency together, each in the place of the notification that an
    /// earlier run of the agent showed it in. What is `unheard` was perhaps shown by a run that crashed
    /// before it heard of it: it stands alone, to take that place by its tag, and where it stood before
    /// that it stands no more. Returns where each is shown; one that nothing shows is missing.
    pub fn show(
        &mut self,
        notices: Vec<Notice>,
        earlier: &Earlier,
        words: &Words,
    ) -> Vec<(SlotId, Showing)> {
        let (alone, others): (Vec<Notice>, Vec<Notice>) = notices
            .into_iter()
            .partition(|notice| earlier.unheard.contains(&notice.id));
        let (critical, normal): (Vec<Notice>, Vec<Notice>) = others
            .into_iter()
            .partition(|notice| notice.urgency == Urgency::Critical);
        let alone = alone.into_iter().map(|notice| (vec![notice], true));
        let together = [(critical, false), (normal, false)];
        for (group, by_tag) in together.into_iter().chain(alone) {
            if group.is_empty() {
                continue;
            }
            let mut places: Vec<&Showing> = group
                .iter()
                .filter_map(|notice| earlier.showings.get(&notice.id))
                .filter(|showing| !self.shown.iter().any(|shown| shown.showing == **showing))
                .collect();
            places.sort_by_key(|showing| showing.id);
            places.dedup();
            let (replaced, doubled) = match places.split_first() {
                Some((first, rest)) if !by_tag => (Some((*first).clone()), rest),
                Some(_) | None => (None, places.as_slice()),
            };
            // First, so that nothing is on the screen twice.
            let doubled = doubled.iter().map(|showing| showing.id);
            doubled.for_each(|id| self.desktop.close(id));
            if !self.show_together(group, replaced.as_ref(), Sound::AsChosen, words) {
                break;
            }
        }
        let showings = self.shown.iter().flat_map(|shown| {
            let ids = shown.notices.iter().map(|notice| notice.id.clone());
            ids.map(|id| (id, shown.showing.clone()))
        });
        showings.collect()
    }

    /// What an earlier run of the agent has left on this daemon's screen when it crashed: what is not
    /// wanted any more goes, and what is wanted but may not be shown anew now can still be answered.
    pub fn take_over(&mut self, notices: &[Notice], before: &HashMap<SlotId, Showing>) {
        let Some(daemon) = self.desktop.identity() else {
            return;
        };
        for (slot, showing) in before
            .iter()
            .filter(|(_, showing)| showing.daemon == daemon)
        {
            let sharing = |notice: &&Notice| before.get(&notice.id) == Some(showing);
            let wanted = notices.iter().any(|notice| sharing(&notice));
            let there = self.shown.iter().any(|shown| shown.showing == *showing);
            let notice = notices.iter().find(|notice| notice.id == *slot);
            if !wanted {
                self.desktop.close(showing.id);
            } else if notice.is_some_and(|notice| !notice.may_appear) && !there {
                let notices = notices.iter().filter(sharing).cloned().collect();
                let showing = showing.clone();
                self.shown.push(Shown { showing, notices });
            }
        }
    }

    /// Withdraws what is no longer wanted, and words anew what is called something else now: in another
    /// language, or in private.
    pub fn keep_only(&mut self, wanted: &[Notice], words: &Words) {
        for shown in std::mem::take(&mut self.shown) {
            let here = |notice: &Notice| wanted.iter().find(|wanted| wanted.id == notice.id);
            let left: Vec<&Notice> = shown.notices.iter().filter_map(here).collect();
            let titles = shown.notices.iter().map(|notice| &notice.title);
            if left.is_empty() {
                self.desktop.close(shown.showing.id);
            } else if left.iter().map(|notice| &notice.title).eq(titles) {
                self.shown.push(shown);
            } else {
                let left = left.into_iter().cloned().collect();
                self.show_together(left, Some(&shown.showing), Sound::None, words);
            }
        }
    }

    /// Takes out the notifications of these notices, with everything that shares them, to be shown anew
    /// in the same places.
    pub fn lift(&mut self, ids: &HashSet<SlotId>) -> Vec<(SlotId, Showing)> {
        let has = |shown: &Shown| shown.notices.iter().any(|notice| ids.contains(&notice.id));
        let (lifted, left) = std::mem::take(&mut self.shown).into_iter().partition(has);
        self.shown = left;
        let lifted: Vec<Shown> = lifted;
        let each = lifted.into_iter().flat_map(|shown| {
            let showing = shown.showing;
            let ids = shown.notices.into_iter().map(|notice| notice.id);
            ids.map(move |id| (id, showing.clone()))
        });
        each.collect()
    }

    /// What this notification was shown for.
    pub fn notices(&self, id: u32) -> &[Notice] {
        let shown = self.shown.iter().find(|shown| shown.showing.id == id);
        shown.map_or(&[], |shown| &shown.notices)
    }

    /// The person has answered this notification; some daemons leave a clicked one where it is.
    pub fn answered(&mut self, id: u32) -> Vec<Notice> {
        let place = self.shown.iter().position(|shown| shown.showing.id == id);
        let Some(place) = place else {
            return Vec::new();
        };
        self.desktop.close(id);
        self.shown.remove(place).notices
    }

    /// Takes everything off the screen.
    pub fn withdraw_all(&mut self) {
        for shown in std::mem::take(&mut self.shown) {
            self.desktop.close(shown.showing.id);
        }
    }

    /// What showed it is gone, and everything with it.
    pub fn clear(&mut self) {
        self.shown.clear();
    }

    fn show_together(
        &mut self,
        notices: Vec<Notice>,
        replaces: Option<&Showing>,
        sound: Sound,
        words: &Words,
    ) -> bool {
        let Some(first) = notices.first() else {
            return true;
        };
        let message = Message {
            title: title(&notices, words),
            body: body(&notices, words),
            urgency: first.urgency,
            sound: match sound {
                Sound::AsChosen => notices.iter().any(|notice| notice.sound),
                Sound::None => false,
            },
            buttons: buttons(&notices),
            click: first.click.clone(),
            tag: first.id.to_string(),
            picture: first.picture.clone(),
        };
        let showing = self.desktop.show(message, replaces.cloned());
        let is_shown = showing.is_some();
        if let Some(showing) = showing {
            self.shown.push(Shown { showing, notices });
        }
        is_shown
    }
}

fn exercises(notices: &[Notice]) -> impl Iterator<Item = &Notice> {
    notices.iter().filter(|notice| notice.is_exercise)
}

fn title(notices: &[Notice], words: &Words) -> String {
    let count = exercises(notices).count();
    match notices {
        [first, ..] if count < 2 => first.title.clone(),
        _ => words.notice_several(count),
    }
}

fn body(notices: &[Notice], words: &Words) -> String {
    let mut lines: Vec<&str> = match notices {
        [first, ..] if exercises(notices).count() < 2 => vec![&first.body],
        several => {
            let lines = exercises(several).take(LINES);
            lines.map(|notice| notice.line.as_str()).collect()
        }
    };
    let others = notices.iter().skip(1).filter(|notice| !notice.is_exercise);
    let more = exercises(notices).count().saturating_sub(LINES);
    let more = (more > 0).then(|| words.notice_several_more(more));
    lines.extend(more.as_deref());
    lines.extend(others.map(|notice| notice.line.as_str()));
    lines.join("\n")
}

/// Several can only be opened, or wait together.
fn buttons(notices: &[Notice]) -> Vec<(Button, String)> {
    let Some(first) = notices.first() else {
        return Vec::new();
    };
    if exercises(notices).count() < 2 {
        return first.buttons.clone();
    }
    let wait = |notice: &Notice| {
        notice
            .buttons
            .iter()
            .any(|(button, _)| *button == Button::Later)
    };
    let all_wait = exercises(notices).all(wait);
    let together = first.buttons.iter().filter(|(button, _)| match button {
        Button::Open => true,
        Button::Later => all_wait,
        Button::Start | Button::Done => false,
    });
    together.cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(item: &str) -> Notice {
        let button = |button: Button| (button, format!("{button:?}"));
        Notice {
            id: format!("{item}@2026-11-24T08:30").parse().unwrap(),
            raise: true,
            may_appear: true,
            dismissed: false,
            urgency: Urgency::Normal,
            sound: true,
            title: item.to_owned(),
            body: "5 times".to_owned(),
            line: format!("08:30 {item}"),
            is_exercise: true,
            figure: None,
            picture: None,
            buttons: vec![
                button(Button::Open),
                button(Button::Start),
                button(Button::Done),
                button(Button::Later),
            ],
            click: String::new(),
        }
    }

    fn missed() -> Notice {
        Notice {
            title: "While you were away".to_owned(),
            body: "9 were missed".to_owned(),
            line: "9 were missed".to_owned(),
            is_exercise: false,
            ..notice("away:missed")
        }
    }

    fn keys(notices: &[Notice]) -> Vec<Button> {
        let buttons = buttons(notices).into_iter();
        buttons.map(|(button, _)| button).collect()
    }

    #[test]
    fn one_speaks_for_itself_and_several_are_counted() {
        let words = Words::english();
        let one = [notice("Bridge")];
        assert_eq!(title(&one, words), "Bridge");
        assert_eq!(body(&one, words), "5 times");
        assert_eq!(
            keys(&one),
            [Button::Open, Button::Start, Button::Done, Button::Later]
        );
        let seven: Vec<Notice> = (1..=7).map(|n| notice(&format!("n{n}"))).collect();
        assert_eq!(title(&seven, words), "7 exercises are due");
        assert_eq!(body(&seven, words).lines().count(), 6);
        assert_eq!(body(&seven, words).lines().last(), Some("and 2 more"));
        assert_eq!(keys(&seven), [Button::Open, Button::Later]);
    }

    #[test]
    fn several_wait_together_only_if_each_of_them_may() {
        let mut last = notice("Bridge");
        last.buttons.pop();
        assert_eq!(keys(&[notice("Chin tuck"), last]), [Button::Open]);
    }

    #[test]
    fn what_was_missed_is_said_below_what_is_open() {
        let words = Words::english();
        let both = [notice("Bridge"), missed()];
        assert_eq!(title(&both, words), "Bridge");
        assert_eq!(body(&both, words), "5 times\n9 were missed");
        let more = [notice("Bridge"), notice("Chin tuck"), missed()];
        assert_eq!(title(&more, words), "2 exercises are due");
        assert_eq!(
            body(&more, words),
            "08:30 Bridge\n08:30 Chin tuck\n9 were missed"
        );
        assert_eq!(title(&[missed()], words), "While you were away");
    }
}
