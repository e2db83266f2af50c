//! What is on the screen: desktop notifications, behind as small an interface as will do.
//!
//! Slots that are raised together share one notification. Each notification keeps its handle, and with
//! it its connection, for as long as it is shown: some daemons remove what a vanished sender left.

use std::collections::HashSet;
use std::sync::Arc;
use std::thread;

use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Daemon;
use afterhand_engine::words::Words;
use async_channel::{Receiver, Sender};
use async_io::Timer;
use futures_lite::future;
use notify_rust::{
    CloseReason, Hint, Notification, NotificationHandle, NotificationResponse, Timeout,
};

use super::Event;
use super::bus::{Bus, PATIENCE};
use super::notice::{Notice, Urgency};
use super::wait::Waker;

/// How many exercises a notification names before it counts the rest.
const LINES: usize = 5;
/// The action that a click on a notification invokes, by the notification specification.
const CLICK: &str = "default";

pub struct Screen {
    shown: Vec<Shown>,
    waker: Waker,
    bus: Bus,
    /// Whether the daemon reads a body as markup; unknown until it has been asked.
    markup: Option<bool>,
}

/// A notification, and what is left of the notices that it was shown for.
struct Shown {
    notices: Vec<Notice>,
    handle: Arc<NotificationHandle>,
    /// Dropping it ends the thread that listens for the person's answer.
    _listening: Sender<()>,
}

impl Screen {
    pub fn new(bus: Bus, waker: Waker) -> Screen {
        Screen {
            shown: Vec::new(),
            waker,
            bus,
            markup: None,
        }
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        self.bus.daemon()
    }

    pub fn shows(&self, id: &SlotId) -> bool {
        self.shown
            .iter()
            .any(|shown| shown.notices.iter().any(|notice| notice.id == *id))
    }

    /// Shows the notices, those of one urgency together; false where nothing can show them.
    pub fn show(&mut self, notices: Vec<Notice>, words: &Words) -> bool {
        let (critical, normal): (Vec<Notice>, Vec<Notice>) = notices
            .into_iter()
            .partition(|notice| notice.urgency == Urgency::Critical);
        [critical, normal]
            .into_iter()
            .filter(|group| !group.is_empty())
            .all(|group| self.show_together(group, None, words))
    }

    /// Withdraws what is no longer wanted.
    pub fn keep_only(&mut self, wanted: &HashSet<SlotId>, words: &Words) {
        for mut shown in std::mem::take(&mut self.shown) {
            let before = shown.notices.len();
            shown.notices.retain(|notice| wanted.contains(&notice.id));
            if shown.notices.is_empty() {
                within_patience(shown.handle.close_async());
            } else if shown.notices.len() < before {
                let id = shown.handle.id();
                self.show_together(shown.notices, Some(id), words);
            } else {
                self.shown.push(shown);
            }
        }
    }

    /// The person has clicked these or sent them away. Not every daemon takes off what was clicked.
    pub fn forget(&mut self, slots: &[SlotId]) {
        let answered = |shown: &mut Shown| {
            let notices = &shown.notices;
            notices.iter().any(|notice| slots.contains(&notice.id))
        };
        for shown in self.shown.extract_if(.., answered) {
            future::block_on(shown.handle.close_async());
        }
    }

    /// The daemon is gone, and everything that it showed.
    pub fn clear(&mut self) {
        self.shown.clear();
        self.markup = None;
    }

    fn show_together(
        &mut self,
        notices: Vec<Notice>,
        replaces: Option<u32>,
        words: &Words,
    ) -> bool {
        let Some(first) = notices.first() else {
            return true;
        };
        let markup = *self.markup.get_or_insert_with(|| self.bus.reads_markup());
        let body = body(&notices, words);
        let mut notification = Notification::new();
        notification
            .appname("Afterhand")
            .summary(&title(&notices, words))
            .body(&if markup { escaped(&body) } else { body })
            .icon("afterhand")
            .hint(Hint::DesktopEntry("afterhand".to_owned()))
            .timeout(Timeout::Never)
            .urgency(match first.urgency {
                Urgency::Normal => notify_rust::Urgency::Normal,
                Urgency::Critical => notify_rust::Urgency::Critical,
            })
            .action(CLICK, &words.notice_open());
        if let Some(id) = replaces {
            notification.id(id);
        }
        let Some(Ok(handle)) = within_patience(notification.show_async()) else {
            return false;
        };
        let handle = Arc::new(handle);
        let ids = notices.iter().map(|notice| notice.id.clone()).collect();
        let (listening, stop) = async_channel::bounded(1);
        listen(Arc::clone(&handle), ids, stop, self.waker.clone());
        self.shown.push(Shown {
            notices,
            handle,
            _listening: listening,
        });
        true
    }
}

/// Tells the agent what the person does with a notification, until it is withdrawn.
fn listen(handle: Arc<NotificationHandle>, slots: Vec<SlotId>, stop: Receiver<()>, waker: Waker) {
    let answered = move |response: &NotificationResponse| match response {
        NotificationResponse::Default | NotificationResponse::Action(_) => {
            if let Some(first) = slots.first() {
                waker.wake(Event::Opened(first.clone()));
            }
            waker.wake(Event::Dismissed(slots));
        }
        NotificationResponse::Closed(CloseReason::Dismissed) => {
            waker.wake(Event::Dismissed(slots));
        }
        // It faded, or we closed it ourselves; no system here lets a person reply.
        NotificationResponse::Closed(
            CloseReason::Expired | CloseReason::CloseAction | CloseReason::Other(_),
        )
        | NotificationResponse::Reply(_) => {}
    };
    let wait = move || {
        let answer = handle.wait_for_action_async(answered);
        let withdrawn = async {
            // Only ever closed, never sent to.
            let _ = stop.recv().await;
        };
        future::block_on(future::or(answer, withdrawn));
    };
    // Without the thread a click goes unheard, but the notification has been shown.
    let _ = thread::Builder::new()
        .name("notification".to_owned())
        .spawn(wait);
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

/// What the daemon answers, or nothing where it hangs.
fn within_patience<T>(question: impl Future<Output = T>) -> Option<T> {
    let answer = async { Some(question.await) };
    let enough = async {
        Timer::after(PATIENCE).await;
        None
    };
    future::block_on(future::or(answer, enough))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
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

    #[test]
    fn what_a_file_calls_an_exercise_never_becomes_markup() {
        assert_eq!(escaped("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
    }
}
