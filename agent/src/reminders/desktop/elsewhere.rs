//! Other systems than Linux, through `notify-rust`: what is shown stays until the person sends it away,
//! and a click is not heard.

use afterhand_engine::storage::Daemon;
use notify_rust::{Notification, Timeout};

use super::{Message, Showing};
use crate::reminders::wait::Waker;

pub struct Desktop {
    shown: u32,
}

impl Desktop {
    pub fn of_session(_waker: Waker) -> Desktop {
        Desktop { shown: 0 }
    }

    pub fn connect(&mut self) -> bool {
        true
    }

    pub fn disconnect(&mut self) {}

    pub fn daemon(&self) -> Daemon {
        Daemon::Present
    }

    pub fn forget_daemon(&mut self) {}

    pub fn show(&mut self, message: &Message, _replaces: Option<&Showing>) -> Option<Showing> {
        Notification::new()
            .appname("Afterhand")
            .summary(&message.title)
            .body(&message.body)
            .timeout(Timeout::Never)
            .show()
            .ok()?;
        self.shown += 1;
        Some(Showing {
            id: self.shown,
            daemon: String::new(),
        })
    }

    pub fn clear_away(&self, _left: &[Showing]) {}

    /// A click is not heard here, so nothing is said of it.
    pub fn has_buttons(&self) -> bool {
        true
    }

    pub fn close(&self, _id: u32) {}
}
