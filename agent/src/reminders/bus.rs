//! The session bus, on one connection of our own: whether something shows notifications, and what it
//! can do. No answer is waited for longer than a few seconds, however badly a daemon hangs.

use std::io;
use std::thread;
use std::time::Duration;

use afterhand_engine::storage::Daemon;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use super::Event;
use super::wait::Waker;

const DAEMON: &str = "org.freedesktop.Notifications";
const OBJECT: &str = "/org/freedesktop/Notifications";
/// Longer than any daemon takes that means to answer.
pub const PATIENCE: Duration = Duration::from_secs(5);

/// The session's bus; none where there is no session.
pub struct Bus(Option<Connection>);

impl Bus {
    pub fn of_session() -> Bus {
        let connection = Builder::session()
            .and_then(|builder| builder.method_timeout(PATIENCE).build())
            .ok();
        Bus(connection)
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        match self.0.as_ref().map(is_present) {
            Some(Ok(true)) => Daemon::Present,
            Some(Ok(false) | Err(_)) | None => Daemon::Missing,
        }
    }

    /// Whether the daemon reads the text of a notification as markup.
    pub fn reads_markup(&self) -> bool {
        let capabilities = self.0.as_ref().and_then(|connection| {
            let answer = connection
                .call_method(Some(DAEMON), OBJECT, Some(DAEMON), "GetCapabilities", &())
                .ok()?;
            answer.body().deserialize::<Vec<String>>().ok()
        });
        capabilities.is_some_and(|all| all.iter().any(|one| one == "body-markup"))
    }

    /// From now on the agent is woken when the daemon comes or goes.
    pub fn watch_daemon(&self, waker: Waker) -> zbus::Result<()> {
        let Some(connection) = &self.0 else {
            return Ok(());
        };
        let changes =
            DBusProxy::new(connection)?.receive_name_owner_changed_with_args(&[(0, DAEMON)])?;
        let tell = move || {
            for change in changes {
                let Ok(change) = change.args() else { continue };
                // A restart is told as a going and a coming; a daemon that hands over is told once.
                if change.old_owner().is_some() {
                    waker.wake(Event::Daemon(Daemon::Missing));
                }
                if change.new_owner().is_some() {
                    waker.wake(Event::Daemon(Daemon::Present));
                }
            }
        };
        thread::Builder::new()
            .name("daemon".to_owned())
            .spawn(tell)
            .map_err(|error: io::Error| zbus::Error::InputOutput(error.into()))?;
        Ok(())
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
