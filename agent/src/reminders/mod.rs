//! The agent: keeps on the screen what the engine says belongs there, and sleeps in between.

mod bus;
mod notice;
mod screen;
mod wait;

use std::collections::HashSet;
use std::ffi::OsStr;
use std::io;

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Now};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::{BELL, Daemon, Fact};
use afterhand_host::clock::Clock;
use afterhand_host::{folder, sibling};

use bus::Bus;
use notice::Notice;
use screen::Screen;
use wait::{Waiter, Waker};

/// What can wake the agent before its time.
#[derive(Clone, Debug)]
pub enum Event {
    /// Someone has written to the data, perhaps we ourselves.
    DataChanged,
    /// The person clicked a notification.
    Opened(SlotId),
    /// The person sent a notification away.
    Dismissed(Vec<SlotId>),
    /// The notification daemon came or went.
    Daemon(Daemon),
    /// The system asks the agent to end.
    End,
}

#[derive(Debug)]
pub enum Trouble {
    Engine(Error),
    System(io::Error),
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Trouble {
        Trouble::Engine(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Trouble {
        Trouble::System(error)
    }
}

/// Rings until the system asks it to end.
pub fn run(companion: Companion, clock: &Clock) -> Result<(), Trouble> {
    let (waiter, waker) = wait::channel()?;
    let _watcher = {
        let waker = waker.clone();
        folder::watch(companion.folder(), BELL, move || {
            waker.wake(Event::DataChanged)
        })
        .map_err(io::Error::other)?
    };
    end_on_request(&waker)?;
    let bus = Bus::of_session();
    bus.watch_daemon(waker.clone()).map_err(io::Error::other)?;
    let mut agent = Agent {
        daemon: companion.daemon()?,
        companion,
        clock,
        screen: Screen::new(bus, waker),
        seen: None,
    };
    agent.observe(&[Fact::Started])?;
    agent.daemon_is(agent.screen.daemon())?;
    agent.ring(&waiter)
}

struct Agent<'c> {
    companion: Companion,
    clock: &'c Clock,
    screen: Screen,
    /// As the data says.
    daemon: Option<Daemon>,
    /// The version of the data that the last look was taken at.
    seen: Option<i64>,
}

impl Agent<'_> {
    fn ring(&mut self, waiter: &Waiter) -> Result<(), Trouble> {
        loop {
            let again = match self.look() {
                Ok(again) => again,
                // Another program holds the data, or the disk is full: that passes.
                Err(Trouble::Engine(error)) if error.passes() => Some(self.soon()),
                Err(trouble) => return Err(trouble),
            };
            loop {
                let events = waiter.wait(again.map(|instant| self.clock.wait_for(instant)))?;
                // With no event it is time, or the computer slept or had its clock set.
                let mut look_now = events.is_empty();
                for event in events {
                    match event {
                        Event::End => {
                            self.observe(&[Fact::Stopped])?;
                            return Ok(());
                        }
                        // Our own writing rings as well, but leaves the version as it is.
                        Event::DataChanged => {
                            look_now |= self.seen != Some(self.companion.data_version()?);
                        }
                        Event::Opened(slot) => self.open_window(&slot),
                        Event::Dismissed(slots) => {
                            self.screen.forget(&slots);
                            let facts: Vec<Fact> = slots.into_iter().map(Fact::Dismissed).collect();
                            self.observe(&facts)?;
                        }
                        Event::Daemon(daemon) => {
                            self.daemon_is(daemon)?;
                            look_now = true;
                        }
                    }
                }
                if look_now {
                    break;
                }
            }
        }
    }

    /// Puts on the screen what belongs there, takes off what does not, and says when to look again.
    fn look(&mut self) -> Result<Option<Instant>, Trouble> {
        let now = self.clock.now();
        self.seen = Some(self.companion.data_version()?);
        let (notices, again) = self.companion.look(&now, |look, history, words| {
            let notices = notice::notices(&look, history, words, &now);
            (notices, look.again)
        })?;
        let wanted: HashSet<SlotId> = notices.iter().map(|notice| notice.id.clone()).collect();
        self.screen.keep_only(&wanted, self.companion.words);
        let missing: Vec<Notice> = notices
            .into_iter()
            .filter(|notice| !notice.dismissed && !self.screen.shows(&notice.id))
            .collect();
        // What is raised is written before it is shown, so that a crash in between loses nothing.
        let raised: Vec<Fact> = missing
            .iter()
            .filter(|notice| !notice.raised)
            .map(|notice| Fact::Raised(notice.id.clone()))
            .collect();
        self.observe_at(&raised, &now)?;
        if self.show(missing, &now)? {
            Ok(again)
        } else {
            let soon = self.soon();
            Ok(Some(again.map_or(soon, |again| again.min(soon))))
        }
    }

    /// When to try again what did not work.
    fn soon(&self) -> Instant {
        self.clock.now().instant + chrono::TimeDelta::minutes(1)
    }

    /// False where a daemon is there and does not show what it is given.
    fn show(&mut self, missing: Vec<Notice>, now: &Now) -> Result<bool, Trouble> {
        let silent = || self.screen.daemon() == Daemon::Missing;
        // We hear of a daemon that comes.
        if missing.is_empty() || self.daemon == Some(Daemon::Missing) && silent() {
            return Ok(true);
        }
        let ids: Vec<SlotId> = missing.iter().map(|notice| notice.id.clone()).collect();
        let shown = self.screen.show(missing, self.companion.words);
        if shown {
            let facts: Vec<Fact> = ids.into_iter().map(Fact::Shown).collect();
            self.observe_at(&facts, now)?;
            self.daemon_is(Daemon::Present)?;
        } else {
            self.daemon_is(Daemon::Missing)?;
        }
        Ok(shown)
    }

    /// A daemon that has gone took its notifications with it; one that comes gets them anew.
    fn daemon_is(&mut self, daemon: Daemon) -> Result<(), Trouble> {
        match daemon {
            Daemon::Missing => self.screen.clear(),
            Daemon::Present => {}
        }
        if self.daemon != Some(daemon) {
            self.daemon = Some(daemon);
            self.observe(&[Fact::Daemon(daemon)])?;
        }
        Ok(())
    }

    fn open_window(&self, slot: &SlotId) {
        let slot = slot.to_string();
        let arguments = [OsStr::new("--open"), OsStr::new(&slot)];
        // Without a window program the notification has still said what there is to say.
        let _ = sibling::start(sibling::WINDOW, self.companion.folder(), &arguments);
    }

    fn observe(&mut self, facts: &[Fact]) -> Result<(), Trouble> {
        self.observe_at(facts, &self.clock.now())
    }

    fn observe_at(&mut self, facts: &[Fact], now: &Now) -> Result<(), Trouble> {
        if facts.is_empty() {
            return Ok(());
        }
        Ok(self.companion.observe(facts, now)?)
    }
}

/// Log-out, an upgrade and Ctrl-C end the agent cleanly.
fn end_on_request(waker: &Waker) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    let waker = waker.clone();
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(move || {
            if signals.forever().next().is_some() {
                waker.wake(Event::End);
            }
        })?;
    Ok(())
}
