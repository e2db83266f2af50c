//! The session bus: the Desktop Notifications Specification 1.2, spoken on one connection. No answer is
//! waited for longer than a few seconds, however badly a daemon hangs.

use std::collections::HashMap;
use std::path::Path;
use std::thread;
use std::time::Duration;

use afterhand_host::watch::{Button, Event, Message, Showing, Urgency};
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message as BusMessage, Type};
use zbus::names::BusName;
use zbus::zvariant::Value;

use crate::wait::{Stir, Waker};

const DAEMON: &str = "org.freedesktop.Notifications";
/// Where icons of the desktop's bar are told of.
const BAR: &str = "org.kde.StatusNotifierWatcher";
const OBJECT: &str = "/org/freedesktop/Notifications";
/// Longer than any daemon takes that means to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// It stays until it is answered or withdrawn.
const NEVER: i32 = 0;
/// Why a notification was closed: the person sent it away, or we took it back. The rest is the daemon's
/// own doing.
const DISMISSED: u32 = 2;
const TAKEN_BACK: u32 = 3;

/// The notification daemon on the person's session bus.
pub struct Desktop {
    /// None where there is no session, or its bus has gone.
    connection: Option<Connection>,
    waker: Waker,
    /// Unknown until the daemon has answered.
    abilities: Option<Abilities>,
}

/// What the daemon can do, of what matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Abilities {
    /// It reads a body as markup.
    markup: bool,
    /// It shows buttons.
    buttons: bool,
}

impl Desktop {
    /// The session's, which [`Desktop::connect`] reaches.
    pub fn new(waker: Waker) -> Desktop {
        Desktop {
            connection: None,
            waker,
            abilities: None,
        }
    }

    /// Tries to reach the bus where it is not reached; says whether it is.
    pub fn connect(&mut self) -> bool {
        if self.connection.is_none() {
            self.connection = connection(&self.waker).ok();
        }
        self.connection.is_some()
    }

    /// The bus has gone.
    pub fn disconnect(&mut self) {
        self.connection = None;
        self.abilities = None;
    }

    /// Whether something shows notifications now.
    pub fn has_daemon(&self) -> bool {
        self.connection
            .as_ref()
            .is_some_and(|connection| is_present(connection).unwrap_or(false))
    }

    /// Whether there is a bar that shows icons.
    pub fn has_bar(&self) -> bool {
        let owned = |connection: &Connection| -> zbus::Result<bool> {
            let bus = DBusProxy::new(connection)?;
            Ok(bus.name_has_owner(BusName::try_from(BAR)?)?)
        };
        self.connection
            .as_ref()
            .is_some_and(|connection| owned(connection).unwrap_or(false))
    }

    /// The daemon that was there has gone; the next may be another.
    pub fn forget_daemon(&mut self) {
        self.abilities = None;
    }

    /// Shows a message, in the place of another if that is still known; none where nothing shows it.
    pub fn show(&mut self, message: &Message, replaces: Option<&Showing>) -> Option<Showing> {
        let connection = self.connection.as_ref()?;
        // Asked before anything is sent: a daemon that hangs shall not find a heap of requests.
        let abilities = match self.abilities {
            Some(abilities) => abilities,
            None => *self.abilities.insert(self::abilities(connection).ok()?),
        };
        let daemon = identity(connection).ok()?;
        let replaces = replaces.filter(|showing| showing.daemon == daemon);
        let id = notify(
            connection,
            message,
            abilities,
            replaces.map_or(0, |showing| showing.id),
        );
        Some(Showing {
            id: id.ok()?,
            daemon,
        })
    }

    /// Names the daemon that is there; none where none is.
    pub fn identity(&self) -> Option<String> {
        identity(self.connection.as_ref()?).ok()
    }

    /// Whether the daemon shows buttons, as far as is known.
    pub fn has_buttons(&self) -> bool {
        self.abilities.is_none_or(|abilities| abilities.buttons)
    }

    /// Takes a notification off the screen.
    pub fn close(&self, id: u32) {
        if let Some(connection) = &self.connection {
            // One that the daemon no longer knows is as good as closed.
            let _ = call(connection, "CloseNotification", &(id,));
        }
    }
}

fn connection(waker: &Waker) -> zbus::Result<Connection> {
    let connection = Builder::session()?.method_timeout(PATIENCE).build()?;
    let rules = [
        "type='signal',interface='org.freedesktop.Notifications'",
        "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',\
         arg0='org.freedesktop.Notifications'",
        "type='signal',sender='org.freedesktop.DBus',member='NameOwnerChanged',\
         arg0='org.kde.StatusNotifierWatcher'",
    ];
    // Listening begins before anything is shown, so that no answer is missed.
    let messages = MessageIterator::from(&connection);
    let bus = DBusProxy::new(&connection)?;
    for rule in rules {
        bus.add_match_rule(rule.try_into()?)?;
    }
    let waker = waker.clone();
    let listen = move || {
        for message in messages {
            let Ok(message) = message else { break };
            if message.message_type() == Type::Signal {
                stir(&message).into_iter().for_each(|stir| waker.wake(stir));
            }
        }
        waker.wake(Stir::Happened(Event::BusLost));
    };
    thread::Builder::new()
        .name("bus".to_owned())
        .spawn(listen)
        .map_err(|error| zbus::Error::InputOutput(error.into()))?;
    Ok(connection)
}

/// What a signal means.
fn stir(message: &BusMessage) -> Option<Stir> {
    let header = message.header();
    let body = message.body();
    let event = match header.member()?.as_str() {
        "ActionInvoked" => {
            let (id, action): (u32, String) = body.deserialize().ok()?;
            Event::Pressed(id, button(&action)?)
        }
        "NotificationClosed" => match body.deserialize().ok()? {
            (id, DISMISSED) => Event::Dismissed(id),
            (_, TAKEN_BACK) => return None,
            (id, _) => Event::Closed(id),
        },
        "NameOwnerChanged" => {
            let (name, old, new): (String, String, String) = body.deserialize().ok()?;
            if name == BAR {
                return (!new.is_empty()).then_some(Stir::BarCame);
            }
            Event::DaemonChanged {
                gone: !old.is_empty(),
            }
        }
        _ => return None,
    };
    Some(Stir::Happened(event))
}

/// What the action of a button is called on the bus.
fn key(button: Button) -> &'static str {
    match button {
        Button::Open => "default",
        Button::Start => "start",
        Button::Done => "done",
        Button::Later => "later",
    }
}

/// The button whose action is called so.
fn button(action: &str) -> Option<Button> {
    let all = [Button::Open, Button::Start, Button::Done, Button::Later];
    all.into_iter().find(|button| key(*button) == action)
}

/// Some desktops start their daemon only when something is shown.
fn is_present(connection: &Connection) -> zbus::Result<bool> {
    let bus = DBusProxy::new(connection)?;
    Ok(bus.name_has_owner(BusName::try_from(DAEMON)?)?
        || bus
            .list_activatable_names()?
            .iter()
            .any(|name| name.as_str() == DAEMON))
}

fn abilities(connection: &Connection) -> zbus::Result<Abilities> {
    let answer = call(connection, "GetCapabilities", &())?;
    let capabilities: Vec<String> = answer.body().deserialize()?;
    let has = |name: &str| capabilities.iter().any(|one| one == name);
    Ok(Abilities {
        markup: has("body-markup"),
        buttons: has("actions"),
    })
}

/// Names this run of the daemon on this run of the bus.
fn identity(connection: &Connection) -> zbus::Result<String> {
    let owner = DBusProxy::new(connection)?.get_name_owner(BusName::try_from(DAEMON)?)?;
    Ok(format!("{} {owner}", connection.server_guid()))
}

fn notify(
    connection: &Connection,
    message: &Message,
    abilities: Abilities,
    replaces: u32,
) -> zbus::Result<u32> {
    let mut body = message.body.clone();
    if !abilities.buttons {
        body = format!("{body}\n{}", message.click);
    }
    if abilities.markup {
        body = escaped(&body);
    }
    let urgency: u8 = match message.urgency {
        Urgency::Normal => 1,
        Urgency::Critical => 2,
    };
    let mut hints = HashMap::from([
        ("desktop-entry", Value::from("afterhand")),
        ("urgency", Value::from(urgency)),
        // What a run of the agent showed that crashed before it heard the id.
        ("x-dunst-stack-tag", Value::from(message.tag.as_str())),
    ]);
    let picture = message.picture.as_deref().map(address);
    if let Some(picture) = &picture {
        hints.insert("image-path", Value::from(picture.as_str()));
    }
    if message.sound {
        // Names of the freedesktop Sound Naming Specification.
        let name = match message.urgency {
            Urgency::Normal => "message-new-instant",
            Urgency::Critical => "alarm-clock-elapsed",
        };
        hints.insert("sound-name", Value::from(name));
    } else {
        hints.insert("suppress-sound", Value::from(true));
    }
    let actions: Vec<&str> = message
        .buttons
        .iter()
        .flat_map(|(button, label)| [key(*button), label.as_str()])
        .collect();
    let answer = call(
        connection,
        "Notify",
        &(
            "Afterhand",
            replaces,
            "afterhand",
            &message.title,
            body,
            actions,
            hints,
            NEVER,
        ),
    )?;
    answer.body().deserialize()
}

/// A file's address, as the specification wants it.
fn address(file: &Path) -> String {
    let path = file.as_os_str().as_encoded_bytes().iter();
    let letters = path.map(|&byte| match byte {
        b'/' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        byte if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        byte => format!("%{byte:02X}"),
    });
    format!("file://{}", letters.collect::<String>())
}

fn call<B>(connection: &Connection, method: &str, body: &B) -> zbus::Result<BusMessage>
where
    B: serde::Serialize + zbus::zvariant::DynamicType,
{
    connection.call_method(Some(DAEMON), OBJECT, Some(DAEMON), method, body)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_with_any_name_has_an_address() {
        let file = Path::new("/home/ann e/Übungen/hp-abd.svg");
        assert_eq!(
            address(file),
            "file:///home/ann%20e/%C3%9Cbungen/hp-abd.svg"
        );
    }

    #[test]
    fn what_a_file_calls_an_exercise_never_becomes_markup() {
        assert_eq!(escaped("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
    }
}
