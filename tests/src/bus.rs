//! What goes over the session bus, as a monitor sees it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use zbus::blocking::MessageIterator;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::MonitoringProxy;
use zbus::message::Type;
use zbus::zvariant::Value;

use crate::patience::{soon, within};

/// Everything about notifications since the test began to listen.
pub struct Bus {
    heard: Arc<Mutex<Heard>>,
}

#[derive(Default)]
struct Heard {
    notifications: Vec<Notification>,
    /// By the notification's id.
    withdrawn: Vec<(u32, Instant)>,
}

/// A call of `Notify`.
#[derive(Clone, Debug)]
pub struct Notification {
    /// When it was on the bus.
    pub seen: Instant,
    /// What the daemon calls it; known once it has answered.
    pub id: Option<u32>,
    pub replaces: u32,
    pub title: String,
    pub body: String,
    pub actions: Vec<String>,
    /// 0 low, 1 normal, 2 critical.
    pub urgency: Option<u8>,
    /// The name of its sound.
    pub sound: Option<String>,
    /// The address of its picture.
    pub picture: Option<String>,
    /// It asks the daemon for silence.
    pub is_silent: bool,
    call: (String, u32),
}

impl Notification {
    /// What the daemon calls it; it has answered by now.
    pub fn id(&self) -> u32 {
        self.id.expect("the daemon has not answered")
    }
}

impl Bus {
    pub(crate) fn listen(address: &str) -> Bus {
        let connection = Builder::address(address).unwrap().build().unwrap();
        let messages = MessageIterator::from(&connection);
        let monitor = MonitoringProxy::new(&connection).unwrap();
        monitor.become_monitor(&[], 0).unwrap();
        let heard = Arc::<Mutex<Heard>>::default();
        let hearing = Arc::clone(&heard);
        // It ends when the bus does.
        thread::spawn(move || {
            for message in messages {
                let Ok(message) = message else { break };
                hearing.lock().unwrap().hear(&message);
            }
        });
        Bus { heard }
    }

    /// Every notification so far, also those that took another's place.
    pub fn notifications(&self) -> Vec<Notification> {
        self.heard.lock().unwrap().notifications.clone()
    }

    /// The titles so far, in order.
    pub fn titles(&self) -> Vec<String> {
        let all = self.notifications();
        all.into_iter()
            .map(|notification| notification.title)
            .collect()
    }

    /// Waits for the `count`th notification, and for the daemon to have it.
    pub fn notification(&self, count: usize) -> Notification {
        soon(&format!("notification {count} is shown"), || {
            let all = self.notifications();
            all.get(count - 1)
                .filter(|found| found.id.is_some())
                .cloned()
        })
    }

    /// Waits until the notification is withdrawn, and says when that was.
    pub fn withdrawal(&self, id: u32, limit: Duration) -> Instant {
        within(limit, "the notification is withdrawn", || {
            let heard = self.heard.lock().unwrap();
            let found = heard
                .withdrawn
                .iter()
                .find(|(withdrawn, _)| *withdrawn == id);
            found.map(|(_, at)| *at)
        })
    }
}

type Notify<'m> = (
    &'m str,
    u32,
    &'m str,
    &'m str,
    &'m str,
    Vec<&'m str>,
    HashMap<&'m str, Value<'m>>,
    i32,
);

impl Heard {
    fn hear(&mut self, message: &zbus::Message) {
        let seen = Instant::now();
        let header = message.header();
        let is_call = header.message_type() == Type::MethodCall;
        match header.member().map(|member| member.as_str()) {
            Some("Notify") if is_call => {
                let body = message.body();
                let (_, replaces, _, title, text, actions, hints, _): Notify<'_> =
                    body.deserialize().unwrap();
                let urgency = hints.get("urgency").map(|hint| hint.try_into().unwrap());
                let sound = hints.get("sound-name").map(|hint| hint.try_into().unwrap());
                let picture = hints.get("image-path").map(|hint| hint.try_into().unwrap());
                let silence = hints.get("suppress-sound");
                let sender = header.sender().unwrap().to_string();
                self.notifications.push(Notification {
                    seen,
                    id: None,
                    replaces,
                    title: title.to_owned(),
                    body: text.to_owned(),
                    actions: actions.into_iter().map(str::to_owned).collect(),
                    urgency,
                    sound,
                    picture,
                    is_silent: silence.is_some_and(|hint| hint.try_into().unwrap()),
                    call: (sender, message.primary_header().serial_num().get()),
                });
            }
            Some("CloseNotification") if is_call => {
                let id = message.body().deserialize().unwrap();
                self.withdrawn.push((id, seen));
            }
            Some(_) => {}
            None => self.hear_answer(message),
        }
    }

    fn hear_answer(&mut self, message: &zbus::Message) {
        let header = message.header();
        let (Some(to), Some(serial)) = (header.destination(), header.reply_serial()) else {
            return;
        };
        let call = (to.to_string(), serial.get());
        let asked = self
            .notifications
            .iter_mut()
            .find(|asked| asked.call == call);
        if let (Some(asked), Ok(id)) = (asked, message.body().deserialize()) {
            asked.id = Some(id);
        }
    }
}
