//! What is on the screen. Slots that are raised together share one notification.

use std::collections::{HashMap, HashSet};

use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Daemon;
use afterhand_engine::words::Words;

use super::desktop::{Desktop, Message, Showing, Urgency};
use super::notice::Notice;

/// How many exercises a notification names before it counts the rest.
const LINES: usize = 5;

pub struct Screen {
    desktop: Desktop,
    shown: Vec<Shown>,
}

/// A notification, and what is left of the notices that it was shown for.
struct Shown {
    showing: Showing,
    notices: Vec<Notice>,
}

impl Screen {
    pub fn new(desktop: Desktop) -> Screen {
        Screen {
            desktop,
            shown: Vec::new(),
        }
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        self.desktop.daemon()
    }

    /// Tries to reach the desktop where it is not reached; says whether it is.
    pub fn connect(&mut self) -> bool {
        self.desktop.connect()
    }

    pub fn disconnect(&mut self) {
        self.shown.clear();
        self.desktop.disconnect();
    }

    pub fn shows(&self, id: &SlotId) -> bool {
        self.shown
            .iter()
            .any(|shown| shown.notices.iter().any(|notice| notice.id == *id))
    }

    /// Shows the notices, those of one urgency together, each in the place of the notification that an
    /// earlier run of the agent showed it in. Returns where each is shown; one that nothing shows is
    /// missing.
    pub fn show(
        &mut self,
        notices: Vec<Notice>,
        before: &HashMap<SlotId, Showing>,
        words: &Words,
    ) -> Vec<(SlotId, Showing)> {
        let (critical, normal): (Vec<Notice>, Vec<Notice>) = notices
            .into_iter()
            .partition(|notice| notice.urgency == Urgency::Critical);
        for group in [critical, normal] {
            if group.is_empty() {
                continue;
            }
            let mut earlier: Vec<&Showing> = group
                .iter()
                .filter_map(|notice| before.get(&notice.id))
                .filter(|showing| !self.shown.iter().any(|shown| shown.showing == **showing))
                .collect();
            earlier.sort_by_key(|showing| showing.id);
            earlier.dedup();
            let (replaced, doubled) = match earlier.split_first() {
                Some((first, rest)) => (Some((*first).clone()), rest),
                None => (None, [].as_slice()),
            };
            let doubled: Vec<u32> = doubled.iter().map(|showing| showing.id).collect();
            if !self.show_together(group, replaced.as_ref(), words) {
                break;
            }
            doubled.into_iter().for_each(|id| self.desktop.close(id));
        }
        let showings = self.shown.iter().flat_map(|shown| {
            let ids = shown.notices.iter().map(|notice| notice.id.clone());
            ids.map(|id| (id, shown.showing.clone()))
        });
        showings.collect()
    }

    /// Withdraws what is no longer wanted.
    pub fn keep_only(&mut self, wanted: &HashSet<SlotId>, words: &Words) {
        for mut shown in std::mem::take(&mut self.shown) {
            let before = shown.notices.len();
            shown.notices.retain(|notice| wanted.contains(&notice.id));
            if shown.notices.is_empty() {
                self.desktop.close(shown.showing.id);
            } else if shown.notices.len() < before {
                self.show_together(shown.notices, Some(&shown.showing), words);
            } else {
                self.shown.push(shown);
            }
        }
    }

    /// The person has answered this notification; some daemons leave a clicked one where it is.
    pub fn answered(&mut self, id: u32) -> Vec<SlotId> {
        let place = self.shown.iter().position(|shown| shown.showing.id == id);
        let Some(place) = place else {
            return Vec::new();
        };
        self.desktop.close(id);
        let shown = self.shown.remove(place);
        shown.notices.into_iter().map(|notice| notice.id).collect()
    }

    /// Takes everything off the screen.
    pub fn withdraw_all(&mut self) {
        for shown in std::mem::take(&mut self.shown) {
            self.desktop.close(shown.showing.id);
        }
    }

    /// The daemon is gone, and everything that it showed.
    pub fn clear(&mut self) {
        self.shown.clear();
        self.desktop.forget_daemon();
    }

    fn show_together(
        &mut self,
        notices: Vec<Notice>,
        replaces: Option<&Showing>,
        words: &Words,
    ) -> bool {
        let Some(first) = notices.first() else {
            return true;
        };
        let message = Message {
            title: title(&notices, words),
            body: body(&notices, words),
            urgency: first.urgency,
            open: words.notice_open(),
        };
        let showing = self.desktop.show(&message, replaces);
        let is_shown = showing.is_some();
        if let Some(showing) = showing {
            self.shown.push(Shown { showing, notices });
        }
        is_shown
    }
}

fn title(notices: &[Notice], words: &Words) -> String {
    match notices {
        [only] => only.title.clone(),
        several => words.notice_several(several.len()),
    }
}

fn body(notices: &[Notice], words: &Words) -> String {
    if let [only] = notices {
        return only.body.clone();
    }
    let mut lines: Vec<String> = notices
        .iter()
        .take(LINES)
        .map(|notice| notice.line.clone())
        .collect();
    let more = notices.len().saturating_sub(LINES);
    if more > 0 {
        lines.push(words.notice_several_more(more));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notice(item: &str) -> Notice {
        Notice {
            id: format!("{item}@2026-11-24T08:30").parse().unwrap(),
            raised: false,
            dismissed: false,
            urgency: Urgency::Normal,
            title: item.to_owned(),
            body: "5 times".to_owned(),
            line: format!("08:30 {item}"),
        }
    }

    #[test]
    fn one_speaks_for_itself_and_several_are_counted() {
        let words = Words::english();
        let one = [notice("Bridge")];
        assert_eq!(title(&one, words), "Bridge");
        assert_eq!(body(&one, words), "5 times");
        let seven: Vec<Notice> = (1..=7).map(|n| notice(&format!("n{n}"))).collect();
        assert_eq!(title(&seven, words), "7 exercises are due");
        assert_eq!(body(&seven, words).lines().last(), Some("and 2 more"));
    }
}
