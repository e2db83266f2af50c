//! Watches the session bus for the notification daemon, on one connection of our own.

use std::io;
use std::thread;

use afterhand_engine::storage::Daemon;
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use super::Event;
use super::wait::Waker;

const DAEMON: &str = "org.freedesktop.Notifications";

/// Says whether something shows notifications now, and wakes the agent whenever that changes.
pub fn watch_daemon(waker: &Waker) -> Daemon {
    match watch(waker.clone()) {
        Ok(daemon) => daemon,
        // No session bus at all, so nothing that could show anything.
        Err(_) => Daemon::Missing,
    }
}

fn watch(waker: Waker) -> zbus::Result<Daemon> {
    let connection = Connection::session()?;
    let bus = DBusProxy::new(&connection)?;
    let name = BusName::try_from(DAEMON)?;
    let changes = bus.receive_name_owner_changed_with_args(&[(0, DAEMON)])?;
    // Some desktops start their daemon only when something is shown.
    let present = bus.name_has_owner(name)?
        || bus
            .list_activatable_names()?
            .iter()
            .any(|name| name.as_str() == DAEMON);
    thread::Builder::new()
        .name("daemon".to_owned())
        .spawn(move || {
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
        })
        .map_err(|error: io::Error| zbus::Error::InputOutput(error.into()))?;
    Ok(if present {
        Daemon::Present
    } else {
        Daemon::Missing
    })
}
