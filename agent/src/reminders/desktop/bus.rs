//! The session bus: the Desktop Notifications Specification 1.2, spoken on one connection. No answer is
//! waited for longer than a few seconds, however badly a daemon hangs.

use std::collections::HashMap;
use std::thread;
use std::time::Duration;

use afterhand_engine::storage::Daemon;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator};
use zbus::message::{Message as BusMessage, Type};
use zbus::names::BusName;
use zbus::zvariant::Value;

use super::{Message, Showing, Urgency};
use crate::reminders::Event;
use crate::reminders::wait::Waker;

const DAEMON: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";
/// Longer than any daemon takes that means to answer.
const PATIENCE: Duration = Duration::from_secs(5);
/// The action that a click invokes.
const CLICK: &str = "default";
/// It stays until it is answered or withdrawn.
const NEVER: i32 = 0;
/// Why a notification was closed: the person sent it away.
const DISMISSED: u32 = 2;

pub struct Desktop {
    /// None where there is no session, or its bus has gone.
    connection: Option<Connection>,
    waker: Waker,
    /// Whether the daemon reads a body as markup; unknown until it has answered.
    markup: Option<bool>,
}

impl Desktop {
    pub fn of_session(waker: Waker) -> Desktop {
        let mut desktop = Desktop {
            connection: None,
            waker,
            markup: None,
        };
        desktop.connect();
        desktop
    }

    /// Tries to reach the bus where it is not reached; says whether it is.
    pub fn connect(&mut self) -> bool {
        if self.connection.is_none() {
            self.connection = connection(&self.waker).ok();
        }
        self.connection.is_some()
    }

    pub fn disconnect(&mut self) {
        self.connection = None;
        self.markup = None;
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        match self.connection.as_ref().map(is_present) {
            Some(Ok(true)) => Daemon::Present,
            Some(Ok(false) | Err(_)) | None => Daemon::Missing,
        }
    }

    /// The daemon that was there has gone; the next may be another.
    pub fn forget_daemon(&mut self) {
        self.markup = None;
    }

    /// Shows a message, in the place of another if that is still known; none where nothing shows it.
    pub fn show(&mut self, message: &Message, replaces: Option<&Showing>) -> Option<Showing> {
        let connection = self.connection.as_ref()?;
        // Asked before anything is sent: a daemon that hangs shall not find a heap of requests.
        let markup = match self.markup {
            Some(markup) => markup,
            None => *self.markup.insert(reads_markup(connection).ok()?),
        };
        let daemon = identity(connection).ok()?;
        let replaces = replaces.filter(|showing| showing.daemon == daemon);
        let id = notify(
            connection,
            message,
            markup,
            replaces.map_or(0, |showing| showing.id),
        );
        Some(Showing {
            id: id.ok()?,
            daemon,
        })
    }

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
                event(&message)
                    .into_iter()
                    .for_each(|event| waker.wake(event));
            }
        }
        waker.wake(Event::BusLost);
    };
    thread::Builder::new()
        .name("bus".to_owned())
        .spawn(listen)
        .map_err(|error| zbus::Error::InputOutput(error.into()))?;
    Ok(connection)
}

/// What a signal means to the agent.
fn event(message: &BusMessage) -> Option<Event> {
    let header = message.header();
    let body = message.body();
    match header.member()?.as_str() {
        "ActionInvoked" => {
            let (id, _action): (u32, String) = body.deserialize().ok()?;
            Some(Event::Clicked(id))
        }
        "NotificationClosed" => match body.deserialize().ok()? {
            (id, DISMISSED) => Some(Event::Dismissed(id)),
            // It faded, or we closed it ourselves.
            (_, _) => None,
        },
        "NameOwnerChanged" => {
            let (_, old, _): (String, String, String) = body.deserialize().ok()?;
            Some(Event::DaemonChanged {
                gone: !old.is_empty(),
            })
        }
        _ => None,
    }
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

fn reads_markup(connection: &Connection) -> zbus::Result<bool> {
    let answer = call(connection, "GetCapabilities", &())?;
    let capabilities: Vec<String> = answer.body().deserialize()?;
    Ok(capabilities.iter().any(|one| one == "body-markup"))
}

/// Names this run of the daemon on this run of the bus.
fn identity(connection: &Connection) -> zbus::Result<String> {
    let owner = DBusProxy::new(connection)?.get_name_owner(BusName::try_from(DAEMON)?)?;
    Ok(format!("{} {owner}", connection.server_guid()))
}

fn notify(
    connection: &Connection,
    message: &Message,
    markup: bool,
    replaces: u32,
) -> zbus::Result<u32> {
    let body = if markup {
        escaped(&message.body)
    } else {
        message.body.clone()
    };
    let urgency: u8 = match message.urgency {
        Urgency::Normal => 1,
        Urgency::Critical => 2,
    };
    let hints = HashMap::from([
        ("desktop-entry", Value::from("afterhand")),
        ("urgency", Value::from(urgency)),
    ]);
    let answer = call(
        connection,
        "Notify",
        &(
            "Afterhand",
            replaces,
            "afterhand",
            &message.title,
            body,
            [CLICK, &message.open].as_slice(),
            hints,
            NEVER,
        ),
    )?;
    answer.body().deserialize()
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
    fn what_a_file_calls_an_exercise_never_becomes_markup() {
        assert_eq!(escaped("<b>a & b</b>"), "&lt;b&gt;a &amp; b&lt;/b&gt;");
    }
}
