//! What the watch and the agent say to each other.
//!
//! The watch (`afterhand-watch`) is there all day and small: it holds the session bus, the clock and the folder.
//! The agent (`afterhand agent`) is started by it when there is something to decide, and ends when there is
//! nothing more. Each says a line of JSON at a time: the watch a [`Begin`], and after it [`Word`]s; the agent
//! [`Order`]s.

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use afterhand_engine::now::Instant;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::clock::Wait;
use super::pulse::Gap;

/// Both are of one version, or the agent asks for another watch.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What an agent is started with.
#[derive(Debug, Serialize, Deserialize)]
pub struct Begin {
    pub version: String,
    /// What an agent before it has kept for it; none for the first, and after one that has crashed.
    pub kept: Option<String>,
    /// What happened while there was none.
    pub happened: Vec<Event>,
    /// Why the watch cannot go on. The agent only says so.
    pub trouble: Option<String>,
}

impl Default for Begin {
    fn default() -> Begin {
        Begin {
            version: VERSION.to_owned(),
            kept: None,
            happened: Vec::new(),
            trouble: None,
        }
    }
}

/// What an agent hears.
#[derive(Debug, Serialize, Deserialize)]
pub enum Word {
    Happened(Event),
    Answer(Answer),
}

/// What concerns the agent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// It is time, or what time it is has changed.
    Time,
    /// Nobody could run for a while, or somebody has set the clock.
    Away(Gap),
    /// Someone has written to the data, perhaps the agent itself.
    DataChanged,
    /// The person pressed a button of a notification, or clicked the notification itself.
    Pressed(u32, Button),
    /// The person sent a notification away.
    Dismissed(u32),
    /// The desktop took a notification off the screen by itself.
    Closed(u32),
    /// The notification daemon came or went; with `gone`, what it showed went with it.
    DaemonChanged { gone: bool },
    /// The person chose it in the bar.
    Chosen(Choice),
    /// The session's bus has gone.
    BusLost,
    /// The system asks for an end.
    End,
}

/// What the agent wants.
#[derive(Debug, Serialize, Deserialize)]
pub enum Order {
    /// That the desktop is reached, where it is not. Answered by [`Answer::Connected`].
    Connect,
    /// To know whether something shows notifications now. Answered by [`Answer::Present`].
    Daemon,
    /// To know which daemon it is. Answered by [`Answer::Identity`].
    Identity,
    /// A message on the screen, in the place of another if that is still known. Answered by [`Answer::Shown`].
    Show {
        message: Message,
        replaces: Option<Showing>,
    },
    /// A notification off the screen.
    Close(u32),
    /// What stands in the bar; nothing, where the person wants no icon in it.
    Icon(Option<Says>),
    /// Nothing, until something happens.
    Rest(Rest),
    /// That everything is started anew: an upgrade has put another version in our place.
    Anew,
}

/// An agent that has nothing to do.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rest {
    /// How many events it had heard by then.
    pub heard: u64,
    /// When it wants to look again, in the product's time.
    pub again: Option<Instant>,
    /// The same, from when this is said.
    pub wait: Wait,
    /// The notifications that it wants to hear of.
    pub shown: Vec<u32>,
    /// What the next agent has to know. While there is none, this one must stay.
    pub keeps: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub enum Answer {
    Connected(bool),
    Present(bool),
    /// None where no daemon is.
    Identity(Option<String>),
    /// None where nothing shows it.
    Shown(Option<Showing>),
}

/// What a notification says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Button {
    /// A click on the notification itself.
    Open,
    Start,
    Done,
    Later,
}

/// How much a notification may disturb.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Urgency {
    Normal,
    /// For what was asked for to the minute: the end of the rest.
    Critical,
}

/// A notification that is on the screen, or was when it was shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Showing {
    pub id: u32,
    /// Which daemon knows it by that id: a daemon that starts anew counts anew.
    pub daemon: String,
}

/// What the bar says, every word of it, so that a menu can be drawn without asking anybody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Says {
    pub title: String,
    pub lines: Vec<String>,
    pub choices: Vec<(Choice, String)>,
}

/// What a person chooses in the menu of the bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Choice {
    Open,
    HadSession,
    Feel,
    PauseForHour,
    PauseUntilTomorrow,
    Resume,
    Quit,
}

/// Says one thing. Fails where nobody listens any more.
pub fn say(to: &mut impl Write, what: &impl Serialize) -> io::Result<()> {
    let mut line = serde_json::to_vec(what)?;
    line.push(b'\n');
    to.write_all(&line)?;
    to.flush()
}

/// Hears one thing. Fails where it cannot be understood, and where nobody speaks any more.
pub fn hear<T: DeserializeOwned>(from: &mut impl BufRead) -> io::Result<T> {
    let mut line = String::new();
    if from.read_line(&mut line)? == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(serde_json::from_str(&line)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_is_heard_whatever_stands_in_it() {
        let message = Message {
            title: "Наклоны\n\"and\" نص".to_owned(),
            body: String::new(),
            urgency: Urgency::Critical,
            sound: true,
            buttons: vec![(Button::Later, "In 10 minutes".to_owned())],
            click: "\\".to_owned(),
            tag: "towel@2026-11-24T08:30".to_owned(),
            picture: Some("/home/ann e/x.svg".into()),
        };
        let mut said = Vec::new();
        say(&mut said, &message).unwrap();
        assert_eq!(said.iter().filter(|byte| **byte == b'\n').count(), 1);
        let mut from = said.as_slice();
        assert_eq!(hear::<Message>(&mut from).unwrap(), message);
        let over = hear::<Message>(&mut from).unwrap_err();
        assert_eq!(over.kind(), io::ErrorKind::UnexpectedEof);
        assert!(hear::<Message>(&mut b"{}\n".as_slice()).is_err());
    }
}
