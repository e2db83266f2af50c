//! Other systems than Linux, through `notify-rust`: what is shown stays until the person sends it away,
//! and a click is not heard.

use std::path::Path;

use afterhand_host::watch::{Message, Showing};
use notify_rust::{Notification, Timeout};

use crate::wait::Waker;

pub struct Desktop {
    shown: u32,
}

impl Desktop {
    pub fn new(_waker: Waker) -> Desktop {
        Desktop { shown: 0 }
    }

    pub fn connect(&mut self) -> bool {
        true
    }

    pub fn disconnect(&mut self) {}

    pub fn has_daemon(&self) -> bool {
        true
    }

    pub fn has_bar(&self) -> bool {
        false
    }

    pub fn forget_daemon(&mut self) {}

    pub fn show(&mut self, message: &Message, _replaces: Option<&Showing>) -> Option<Showing> {
        let mut notification = Notification::new();
        notification
            .appname("Afterhand")
            .summary(&message.title)
            .body(&message.body)
            .timeout(Timeout::Never);
        if let Some(picture) = message.picture.as_deref().and_then(Path::to_str) {
            notification.image_path(picture);
        }
        notification.show().ok()?;
        self.shown += 1;
        Some(Showing {
            id: self.shown,
            daemon: String::new(),
        })
    }

    /// Nothing that an earlier run has shown can be reached.
    pub fn identity(&self) -> Option<String> {
        None
    }

    /// A click is not heard here, so nothing is said of it.
    pub fn has_buttons(&self) -> bool {
        true
    }

    pub fn close(&self, _id: u32) {}
}
