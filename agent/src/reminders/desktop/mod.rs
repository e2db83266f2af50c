//! What can show notifications, behind as small an interface as will do.
//!
//! Linux speaks the session bus itself, on one connection: `notify-rust` opens a connection and a thread
//! for each notification, starts listening only after it has been shown, cannot see the daemon restart,
//! and cannot show again what an earlier run of the agent showed. Other systems use `notify-rust`.

use std::path::PathBuf;

#[cfg(target_os = "linux")]
mod bus;
#[cfg(any(test, not(target_os = "linux")))]
#[cfg_attr(
    all(test, target_os = "linux"),
    expect(dead_code, reason = "built here to keep it sound")
)]
mod elsewhere;

#[cfg(target_os = "linux")]
pub use bus::Desktop;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::Desktop;

/// What a notification says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub title: String,
    /// Plain text: what a daemon would read as markup is escaped for it.
    pub body: String,
    pub urgency: Urgency,
    pub sound: bool,
    /// In the order in which they stand; a click opens, too.
    pub buttons: Vec<(Button, String)>,
    /// What a click does, for desktops that show no buttons.
    pub click: String,
    /// A daemon that knows tags shows one notification with this tag.
    pub tag: String,
    /// An image to stand beside it.
    pub picture: Option<PathBuf>,
}

/// What a notification lets a person do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// A click on the notification itself.
    Open,
    Start,
    Done,
    Later,
}

impl Button {
    const ALL: [Button; 4] = [Button::Open, Button::Start, Button::Done, Button::Later];

    /// What the action is called on the bus.
    pub fn key(self) -> &'static str {
        match self {
            Button::Open => "default",
            Button::Start => "start",
            Button::Done => "done",
            Button::Later => "later",
        }
    }

    /// The button that the action of this name belongs to.
    pub fn of_key(key: &str) -> Option<Button> {
        Button::ALL.into_iter().find(|button| button.key() == key)
    }
}

/// How much a notification may disturb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    Normal,
    /// For what was asked for to the minute: the end of the rest.
    Critical,
}

/// A notification that is on the screen, or was when it was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Showing {
    pub id: u32,
    /// Which daemon knows it by that id: a daemon that starts anew counts anew.
    pub daemon: String,
}
