//! The agent: keeps on the screen what the engine says belongs there, and sleeps in between.
//!
//! It ends only when it is asked to: a full disk, a busy database, a hanging daemon or a lost bus are
//! waited out.
//!
//! # A round
//! - `wait.rs` sleeps until it is time, or until something has happened: an [`Event`].
//! - A look asks the engine what belongs on the screen, and `notice.rs` words it. What is raised is written
//!   (`record.rs`), and then shown: `screen.rs` gathers what shares a notification, `desktop/` shows it, and
//!   `earlier.rs` knows where an earlier run has shown it. `tray/` says the same at a glance.
//! - A press comes back as an event, `answer.rs` makes an action of it, and the next look shows what came of it.
//! - `picture.rs` and `backup.rs` let programs of their own draw and keep what would take long.

mod answer;
mod backup;
mod desktop;
mod earlier;
mod notice;
mod picture;
mod record;
mod screen;
mod tray;
mod wait;

use std::collections::HashSet;
use std::io;

use afterhand_engine::Companion;
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Now};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::{BELL, Daemon, Fact};
use afterhand_host::clock::{Clock, Wait};
use afterhand_host::folder;
use afterhand_host::log::{About, Log};
use afterhand_host::pulse::{Gap, Pulse};
use afterhand_host::speech;
use chrono::TimeDelta;

use backup::Backups;
use desktop::{Button, Desktop};
use earlier::Earlier;
use notice::Notice;
use picture::Pictures;
use screen::Screen;
use tray::{Choice, Tray};
use wait::{Waiter, Waker};

/// Rings until the system asks it to end.
pub fn run(companion: Companion, clock: &Clock) -> Result<(), Trouble> {
    let (waiter, waker) = wait::channel()?;
    let _watcher = {
        let waker = waker.clone();
        folder::watch(companion.folder(), BELL, move || {
            waker.wake(Event::DataChanged);
        })
        .map_err(io::Error::other)?
    };
    end_on_request(&waker)?;
    let daemon = companion.daemon()?;
    let mut agent = Agent {
        may_be_unheard: daemon == Some(Daemon::Present),
        daemon,
        zone: companion.last_zone(&clock.now())?,
        log: Log::of(companion.folder()),
        pictures: Pictures::of(companion.folder()),
        companion,
        clock,
        backups: Backups::new(waker.clone()),
        acts: 0,
        screen: Screen::new(Desktop::of_session(waker.clone())),
        tray: None,
        seeks_bar: true,
        waker,
        seen: None,
        unwritten: Vec::new(),
        refused: HashSet::new(),
        pulse: Pulse::of(clock),
        taken_over: false,
    };
    agent.observe([Fact::Started])?;
    let ended = agent.ring(&waiter);
    agent.screen.withdraw_all();
    ended
}

/// What can wake the agent before its time.
#[derive(Clone, Debug)]
pub enum Event {
    /// Someone has written to the data, perhaps we ourselves.
    DataChanged,
    /// The person pressed a button of a notification, or clicked the notification itself.
    Pressed(u32, Button),
    /// The person sent a notification away.
    Dismissed(u32),
    /// The desktop took a notification off the screen by itself.
    Closed(u32),
    /// The notification daemon came or went; with `gone`, what it showed went with it.
    DaemonChanged { gone: bool },
    /// The desktop has a bar that shows icons now.
    BarCame,
    /// The person chose it in the bar.
    Chosen(Choice),
    /// The session's bus has gone.
    BusLost,
    /// A backup has been made, or could not be.
    BackedUp { well: bool },
    /// The system asks the agent to end.
    End,
}

/// What ends the agent though nobody asked it to.
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

struct Agent<'c> {
    companion: Companion,
    log: Log,
    pictures: Pictures,
    clock: &'c Clock,
    screen: Screen,
    backups: Backups,
    waker: Waker,
    /// None until the desktop has a bar, and while the person wants no icon in it.
    tray: Option<Tray>,
    /// Whether there is a bar has not been asked since it last may have come.
    seeks_bar: bool,
    /// What we have done ourselves on the person's word.
    acts: u32,
    /// As the data says.
    daemon: Option<Daemon>,
    /// The run before could show things, and may have crashed before it heard that they are shown.
    may_be_unheard: bool,
    /// The zone that the computer was last found in, as the data say.
    zone: Option<String>,
    /// The version of the data that the last look was taken at.
    seen: Option<i64>,
    /// What could not be written yet, and when it was.
    unwritten: Vec<(Instant, Fact)>,
    /// What the desktop does not show, though it was asked to.
    refused: HashSet<SlotId>,
    /// The clocks at the end of the last wait.
    pulse: Pulse,
    /// What an earlier run has left on the screen has been looked at.
    taken_over: bool,
}

/// What to do after an event.
enum Next {
    Sleep,
    Look,
    End,
}

impl Agent<'_> {
    fn ring(&mut self, waiter: &Waiter) -> Result<(), Trouble> {
        self.daemon_is(self.screen.daemon())?;
        loop {
            let again = match self.look() {
                Ok(again) => again,
                Err(error) => {
                    self.bear(error)?;
                    Some(self.soon())
                }
            };
            if let Next::End = self.sleep(waiter, again)? {
                self.observe([Fact::Stopped])?;
                return Ok(());
            }
        }
    }

    /// Sleeps until it is time to look again or to end.
    fn sleep(&mut self, waiter: &Waiter, again: Option<Instant>) -> Result<Next, Trouble> {
        loop {
            let until = again.map_or(Wait::Forever, |instant| self.clock.wait_for(instant));
            let events = waiter.wait(until)?;
            // From wait to wait, so that nothing in between goes unnoticed either.
            let before = std::mem::replace(&mut self.pulse, Pulse::of(self.clock));
            if let Some(gap) = self.pulse.gap_since(&before, again, self.clock) {
                self.was_away(gap)?;
            }
            if events.is_empty() {
                // It is time, or the computer slept or had its clock or its zone set.
                return Ok(Next::Look);
            }
            let mut next = Next::Sleep;
            for event in events {
                match self.hear(event)? {
                    Next::End => return Ok(Next::End),
                    Next::Look => next = Next::Look,
                    Next::Sleep => {}
                }
            }
            if let Next::Look = next {
                return Ok(Next::Look);
            }
        }
    }

    fn hear(&mut self, event: Event) -> Result<Next, Trouble> {
        match event {
            Event::End => return Ok(Next::End),
            Event::DataChanged => {
                // Our own writing rings as well, but leaves the version as it is.
                return Ok(match self.companion.data_version() {
                    Ok(version) if self.seen == Some(version) => Next::Sleep,
                    Ok(_) => Next::Look,
                    Err(error) => {
                        self.bear(error)?;
                        Next::Look
                    }
                });
            }
            Event::Pressed(id, button) => return self.press(id, button),
            // Where there are no buttons, a click is all that a person can do.
            Event::Dismissed(id) if !self.screen.has_buttons() => {
                return self.press(id, Button::Open);
            }
            Event::Dismissed(id) => {
                let notices = self.screen.answered(id).into_iter();
                self.observe(notices.map(|notice| Fact::Dismissed(notice.id)))?;
                return Ok(Next::Look);
            }
            Event::Closed(id) => {
                // It counts as shown until it is raised again, or a desktop that lets everything fade
                // would show it for ever.
                let notices = self.screen.notices(id).to_vec().into_iter();
                self.observe(notices.map(|notice| Fact::Closed(notice.id)))?;
                return Ok(Next::Sleep);
            }
            Event::DaemonChanged { gone } => {
                if gone {
                    self.screen.clear();
                }
                self.daemon_is(self.screen.daemon())?;
            }
            Event::BackedUp { well } => {
                let now = self.clock.now();
                let event = if well { "backed-up" } else { "backup-failed" };
                self.log.note(&now, event, About::Agent);
                self.backups.made(well, &now);
            }
            Event::BarCame => self.seeks_bar = true,
            Event::Chosen(choice) => return self.choose(choice),
            Event::BusLost => {
                self.screen.disconnect();
                self.tray = None;
                self.seeks_bar = true;
                self.daemon_is(Daemon::Missing)?;
            }
        }
        Ok(Next::Look)
    }

    fn was_away(&mut self, gap: Gap) -> Result<(), Trouble> {
        self.observe(match gap {
            Gap::Slept { since } => [Fact::Slept { since }, Fact::Woke],
            Gap::ClockSet { since } => [Fact::ClockLeft { at: since }, Fact::ClockSet],
        })
    }

    /// Puts on the screen what belongs there, takes off what does not, and says when to look again.
    fn look(&mut self) -> Result<Option<Instant>, Error> {
        let now = self.clock.now();
        self.note_zone(&now)?;
        let reached = self.screen.connect();
        self.seen = Some(self.companion.data_version()?);
        let (mut notices, mut earlier, again, figures, has_icon) =
            self.companion
                .next(&now, |next, history, settings, words| {
                    let notices = notice::notices(&next, history, settings, words, &now);
                    let figures = notice::figures(history, &now);
                    (
                        notices,
                        Earlier::of(history),
                        next.again,
                        figures,
                        settings.tray,
                    )
                })?;
        self.pictures.draw(figures);
        for notice in &mut notices {
            let figure = notice.figure.as_ref();
            notice.picture = figure.and_then(|figure| self.pictures.file(figure));
        }
        // What could not be written yet has been raised all the same.
        for notice in &mut notices {
            notice.raise &= !self
                .unwritten
                .iter()
                .any(|(_, fact)| matches!(fact, Fact::Raised(slot) if *slot == notice.id));
        }
        if !self.taken_over {
            self.screen.take_over(&notices, &earlier.showings);
            self.taken_over = true;
        }
        self.screen.keep_only(&notices, self.companion.words());
        let raised = notices.iter().filter(|notice| notice.raise);
        let raised: HashSet<SlotId> = raised.map(|notice| notice.id.clone()).collect();
        earlier.showings.extend(self.screen.lift(&raised));
        let missing: Vec<Notice> = notices
            .into_iter()
            .filter(|notice| {
                notice.may_appear && !notice.dismissed && !self.screen.shows(&notice.id)
            })
            .collect();
        // What is raised is written before it is shown, so that a crash in between loses nothing. On a
        // full disk it is shown all the same.
        let facts = missing.iter().filter(|notice| notice.raise);
        let facts: Vec<Fact> = facts
            .map(|notice| Fact::Raised(notice.id.clone()))
            .collect();
        self.write(facts, &now)?;
        if !self.may_be_unheard {
            earlier.unheard.clear();
        }
        let all_shown = self.show(missing, &earlier, &now)?;
        self.show_glance(has_icon, &now)?;
        let backup = self
            .backups
            .keep(&self.companion, self.acts, self.clock, &now, again)
            .unwrap_or_else(|_| {
                // Reminders go on without.
                self.backups.made(false, &now);
                None
            });
        let again = [again, backup].into_iter().flatten().min();
        if reached && all_shown && self.unwritten.is_empty() {
            Ok(again)
        } else {
            let soon = self.soon();
            Ok(Some(again.map_or(soon, |again| again.min(soon))))
        }
    }

    /// In the bar, where there is one and the person lets an icon stand there.
    fn show_glance(&mut self, has_icon: bool, now: &Now) -> Result<(), Error> {
        if !has_icon {
            self.tray = None;
            self.seeks_bar = true;
            return Ok(());
        }
        if self.tray.is_none() && std::mem::take(&mut self.seeks_bar) && self.screen.has_bar() {
            // Without a thread for it there is no icon, and everything else goes on.
            self.tray = Tray::new(self.waker.clone()).ok();
        }
        if let Some(tray) = &mut self.tray {
            tray.show(&self.companion.glance(now)?, self.companion.words());
        }
        Ok(())
    }

    fn note_zone(&mut self, now: &Now) -> Result<(), Error> {
        let here = now.zone.name();
        if self.zone.as_deref() == Some(here) {
            return Ok(());
        }
        self.zone = Some(here.to_owned());
        self.write(vec![Fact::Zone(here.to_owned())], now)
    }

    /// False where a daemon is there and does not show what it is given.
    fn show(&mut self, missing: Vec<Notice>, earlier: &Earlier, now: &Now) -> Result<bool, Error> {
        // We hear of a daemon that comes or goes, so the bus is asked only where the answer matters.
        if missing.is_empty() && self.daemon == Some(Daemon::Present) {
            return Ok(true);
        }
        let daemon = self.screen.daemon();
        if missing.is_empty() || daemon == Daemon::Missing {
            self.found(daemon)?;
            return Ok(true);
        }
        let wanted: HashSet<SlotId> = missing.iter().map(|notice| notice.id.clone()).collect();
        self.may_be_unheard = false;
        let words = self.companion.words();
        let mut showings = self.screen.show(missing, earlier, words);
        showings.retain(|(slot, _)| wanted.contains(slot));
        let all_shown = showings.len() == wanted.len();
        let shown_ids: HashSet<&SlotId> = showings.iter().map(|(slot, _)| slot).collect();
        let refused = wanted.iter().filter(|slot| !shown_ids.contains(slot));
        let mut facts = Vec::new();
        for slot in refused {
            // It is tried again every minute, and said once.
            if self.refused.insert(slot.clone()) {
                facts.push(Fact::Refused(slot.clone()));
            }
        }
        self.refused.retain(|slot| !shown_ids.contains(slot));
        let shown = showings.into_iter().map(|(slot, showing)| Fact::Shown {
            slot,
            notification: showing.id,
            daemon: showing.daemon,
        });
        facts.extend(shown);
        self.write(facts, now)?;
        self.found(if all_shown {
            Daemon::Present
        } else {
            Daemon::Missing
        })?;
        Ok(all_shown)
    }

    fn daemon_is(&mut self, daemon: Daemon) -> Result<(), Trouble> {
        match self.found(daemon) {
            Ok(()) => Ok(()),
            Err(error) => self.bear(error),
        }
    }

    fn found(&mut self, daemon: Daemon) -> Result<(), Error> {
        if self.daemon == Some(daemon) {
            return Ok(());
        }
        self.daemon = Some(daemon);
        let now = self.clock.now();
        self.write(vec![Fact::Daemon(daemon)], &now)
    }

    /// What passes is waited out. Data that were moved or damaged are opened anew where they belong, as
    /// soon as somebody has put sound ones there.
    fn bear(&mut self, error: Error) -> Result<(), Trouble> {
        let error = if let Error::Moved | Error::DamagedDatabase = error {
            match Companion::open(self.companion.folder()) {
                Ok(companion) => {
                    let companion = speech::speaking(companion);
                    self.screen.withdraw_all();
                    let now = self.clock.now();
                    // What cannot be read in this moment is found again.
                    self.daemon = companion.daemon().unwrap_or_default();
                    self.zone = companion.last_zone(&now).unwrap_or_default();
                    self.pictures = Pictures::of(companion.folder());
                    self.companion = companion;
                    self.seen = None;
                    self.backups.forget();
                    self.refused.clear();
                    // What was seen and done before is no part of these data.
                    self.unwritten = vec![(now.instant, Fact::Started)];
                    self.daemon_is(self.screen.daemon())?;
                    return Ok(());
                }
                Err(error) => error,
            }
        } else {
            error
        };
        if error.passes() || matches!(error, Error::DamagedDatabase) {
            return Ok(());
        }
        Err(error.into())
    }

    /// When to try again what did not work.
    fn soon(&self) -> Instant {
        self.clock.now().instant + TimeDelta::minutes(1)
    }
}

/// Log-out, an upgrade and Ctrl-C end the agent cleanly; asked a second time it ends at once.
fn end_on_request(waker: &Waker) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    let waker = waker.clone();
    let listen = move || {
        let mut requests = signals.forever();
        if requests.next().is_some() {
            waker.wake(Event::End);
        }
        if requests.next().is_some() {
            std::process::exit(1);
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(listen)?;
    Ok(())
}
