//! A notification daemon of the tests' own, for the manners that the real one does not have.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::fdo;
use zbus::object_server::SignalEmitter;
use zbus::zvariant::{DynamicType, OwnedValue};

use crate::patience::soon;
use crate::process::signal;

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

const EXPIRED: u32 = 1;
const DISMISSED: u32 = 2;
const TAKEN_BACK: u32 = 3;

/// Goes away with the test.
pub struct Daemon {
    connection: Connection,
    seen: Arc<Mutex<Seen>>,
}

/// How it treats what it is asked to show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Manner {
    /// It shows buttons, and everything stays until it is answered or taken back.
    Patient,
    WithoutButtons,
    /// It answers every notification with an error.
    Refuses,
    /// It takes everything off the screen again at once.
    LetsExpire,
}

/// What the person before the screen would see happen.
#[derive(Clone, Debug)]
pub enum Sight {
    /// Also in the place of another with the same id.
    Shown {
        at: Instant,
        id: u32,
        title: String,
        body: String,
    },
    Gone {
        at: Instant,
        id: u32,
    },
}

impl Sight {
    /// When it was.
    pub fn at(&self) -> Instant {
        match self {
            Sight::Shown { at, .. } | Sight::Gone { at, .. } => *at,
        }
    }
}

struct Seen {
    manner: Manner,
    last: u32,
    /// What is on the screen, and the tag that another with the same one takes its place by.
    live: BTreeMap<u32, Option<String>>,
    sights: Vec<Sight>,
    asked: usize,
    /// A program to end before it hears the answer.
    victim: Option<u32>,
}

impl Daemon {
    pub(crate) fn start(address: &str, manner: Manner) -> Daemon {
        let seen = Arc::new(Mutex::new(Seen {
            manner,
            last: 0,
            live: BTreeMap::new(),
            sights: Vec::new(),
            asked: 0,
            victim: None,
        }));
        let connection = Builder::address(address)
            .unwrap()
            .serve_at(PATH, Front(Arc::clone(&seen)))
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .unwrap();
        Daemon { connection, seen }
    }

    /// From now on it behaves so.
    pub fn becomes(&self, manner: Manner) {
        self.seen.lock().unwrap().manner = manner;
    }

    /// The program with this id crashes at the worst moment: what it shows next is on the screen, and it
    /// has not heard so.
    pub fn crashes_at_its_next(&self, pid: u32) {
        self.seen.lock().unwrap().victim = Some(pid);
    }

    /// Everything that came to the screen and went from it so far.
    pub fn sights(&self) -> Vec<Sight> {
        self.seen.lock().unwrap().sights.clone()
    }

    /// How many notifications are on the screen.
    pub fn displayed(&self) -> usize {
        self.seen.lock().unwrap().live.len()
    }

    /// Waits until nothing is left on the screen: what is withdrawn is heard of on the bus before it is gone.
    pub fn empties(&self) {
        soon("the screen is empty", || {
            (self.displayed() == 0).then_some(())
        });
    }

    /// How often it was asked to show something, also where it refused.
    pub fn asked(&self) -> usize {
        self.seen.lock().unwrap().asked
    }

    /// The person presses a button, which closes the notification.
    pub fn presses(&self, id: u32, button: &str) {
        self.emit("ActionInvoked", &(id, button));
        self.closes(id, DISMISSED);
    }

    /// The person sends a notification away.
    pub fn dismisses(&self, id: u32) {
        self.closes(id, DISMISSED);
    }

    /// It fades.
    pub fn expires(&self, id: u32) {
        self.closes(id, EXPIRED);
    }

    fn closes(&self, id: u32, reason: u32) {
        self.seen.lock().unwrap().close(id);
        self.emit("NotificationClosed", &(id, reason));
    }

    fn emit<B: serde::Serialize + DynamicType>(&self, signal: &str, body: &B) {
        let connection = &self.connection;
        connection
            .emit_signal(None::<&str>, PATH, NAME, signal, body)
            .unwrap();
    }
}

impl Seen {
    fn show(&mut self, replaces: u32, title: &str, body: &str, tag: Option<String>) -> u32 {
        let tagged = || {
            let (id, _) = self.live.iter().find(|(_, other)| **other == tag)?;
            tag.is_some().then_some(*id)
        };
        let replaced = Some(replaces).filter(|id| self.live.contains_key(id));
        // As dunst does it: an id takes another's place, or else a tag does, under a new id.
        let id = replaced.unwrap_or_else(|| self.last + 1);
        if replaced.is_none()
            && let Some(other) = tagged()
        {
            self.close(other);
        }
        self.last = self.last.max(id);
        self.live.insert(id, tag);
        self.sights.push(Sight::Shown {
            at: Instant::now(),
            id,
            title: title.to_owned(),
            body: body.to_owned(),
        });
        id
    }

    fn close(&mut self, id: u32) {
        if self.live.remove(&id).is_some() {
            let at = Instant::now();
            self.sights.push(Sight::Gone { at, id });
        }
    }
}

struct Front(Arc<Mutex<Seen>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Front {
    fn get_capabilities(&self) -> Vec<&'static str> {
        match self.0.lock().unwrap().manner {
            Manner::WithoutButtons => vec!["body", "body-markup"],
            Manner::Patient | Manner::Refuses | Manner::LetsExpire => {
                vec!["actions", "body", "body-markup"]
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "The specification has so many.")]
    fn notify(
        &self,
        _app_name: String,
        replaces: u32,
        _icon: String,
        title: String,
        body: String,
        _actions: Vec<String>,
        hints: HashMap<String, OwnedValue>,
        _timeout: i32,
        #[zbus(connection)] connection: &zbus::Connection,
    ) -> fdo::Result<u32> {
        let mut seen = self.0.lock().unwrap();
        seen.asked += 1;
        if seen.manner == Manner::Refuses {
            return Err(fdo::Error::LimitsExceeded("too many".to_owned()));
        }
        let tag = hints.get("x-dunst-stack-tag");
        let tag = tag.map(|tag| tag.try_clone().unwrap().try_into().unwrap());
        let id = seen.show(replaces, &title, &body, tag);
        if let Some(victim) = seen.victim.take() {
            assert!(signal(victim, "KILL"));
        }
        if seen.manner == Manner::LetsExpire {
            seen.close(id);
            let connection = Connection::from(connection.clone());
            thread::spawn(move || {
                // After the answer, as every daemon does it.
                thread::sleep(Duration::from_millis(20));
                let body = (id, EXPIRED);
                // The test may be over.
                let _ =
                    connection.emit_signal(None::<&str>, PATH, NAME, "NotificationClosed", &body);
            });
        }
        Ok(id)
    }

    async fn close_notification(
        &self,
        id: u32,
        #[zbus(signal_emitter)] emitter: SignalEmitter<'_>,
    ) -> fdo::Result<()> {
        self.0.lock().unwrap().close(id);
        emitter.notification_closed(id, TAKEN_BACK).await?;
        Ok(())
    }

    fn get_server_information(&self) -> (&'static str, &'static str, &'static str, &'static str) {
        ("afterhand-tests", "Afterhand", "1", "1.2")
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str)
    -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(
        emitter: &SignalEmitter<'_>,
        id: u32,
        reason: u32,
    ) -> zbus::Result<()>;
}
