//! The agent: keeps on the screen what the engine says belongs there, and ends when there is nothing to do.
//!
//! It is started by the watch, which is there all day, hears what happens, and shows what the agent wants. A full
//! disk, a busy database, a hanging daemon or a lost bus are waited out.
//!
//! # A round
//! - `wait.rs` waits until the watch tells of something, or something of our own is done: an [`Event`].
//! - A look asks the engine what belongs on the screen, and `notice.rs` words it. What is raised is written
//!   (`record.rs`), and then shown: `screen.rs` gathers what shares a notification, `desktop.rs` lets the watch
//!   show it, and `earlier.rs` knows where an earlier run has shown it. `tray.rs` says the same at a glance.
//! - A press comes back as an event, `answer.rs` makes an action of it, and the next look shows what came of it.
//! - `picture.rs` and `backup.rs` let programs of their own draw and keep what would take long.
//! - At rest the watch is told when to wake us, and what the next agent has to know: [`Kept`].

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
use afterhand_engine::storage::{Daemon, Fact};
use afterhand_host::clock::{Clock, Wait};
use afterhand_host::log::{About, Log};
use afterhand_host::pulse::Gap;
use afterhand_host::speech;
use afterhand_host::watch::{self, Begin, Order, Rest};
use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

pub use desktop::orders;

use backup::Backups;
use desktop::Desktop;
use earlier::Earlier;
use notice::Notice;
use picture::Pictures;
use screen::{Screen, Shown};
use wait::{Waiter, Waker};

/// Rings until the watch lets it go, or wants an end of it all. Goes on from what an agent before it has kept.
pub fn run(
    open: impl Fn() -> Result<Companion, Error>,
    clock: &Clock,
    begin: Begin,
) -> Result<(), Trouble> {
    let (waiter, waker) = wait::channel();
    let desktop = Desktop::of_watch(waker.clone())?;
    let happened = begin.happened.into_iter();
    let mut early: Vec<Event> = happened.map(Event::Happened).collect();
    let (companion, daemon, zone) = loop {
        let opened = open().and_then(|companion| {
            let daemon = companion.daemon()?;
            let zone = companion.last_zone(&clock.now())?;
            Ok((companion, daemon, zone))
        });
        match opened {
            Ok(opened) => break opened,
            Err(error) if can_be_borne(&error) => {
                let again = soon(clock);
                orders(&Order::Rest(Rest {
                    heard: early.iter().map(Event::count).sum(),
                    again: Some(again),
                    wait: clock.wait_for(again),
                    shown: Vec::new(),
                    keeps: None,
                }));
                early.extend(waiter.wait());
                if early.iter().any(Event::is_end) {
                    return Ok(());
                }
            }
            Err(error) => return Err(error.into()),
        }
    };
    // What cannot be read is of another version: it is done without, as after a crash.
    let kept = begin.kept.as_deref();
    let kept: Option<Kept> = kept.and_then(|kept| serde_json::from_str(kept).ok());
    let is_first = kept.is_none();
    let kept = kept.unwrap_or_else(|| Kept {
        may_be_unheard: daemon == Some(Daemon::Present),
        ..Kept::default()
    });
    let mut agent = Agent {
        may_be_unheard: kept.may_be_unheard,
        daemon,
        zone,
        log: Log::of(companion.folder()),
        pictures: Pictures::of(companion.folder()),
        companion,
        clock,
        backups: Backups::new(waker.clone(), kept.no_backup_before),
        acts: 0,
        screen: Screen::new(desktop, kept.shown),
        waker,
        heard: 0,
        all_is_well: false,
        seen: None,
        unwritten: Vec::new(),
        refused: HashSet::new(),
        taken_over: !is_first,
    };
    if is_first {
        agent.observe([Fact::Started])?;
    }
    let ended = agent.ring(early, &waiter);
    if !matches!(ended, Ok(Ended::LetGo)) {
        agent.screen.withdraw_all();
    }
    ended.map(|_| ())
}

/// What the agent does something about.
#[derive(Clone, Debug)]
pub enum Event {
    /// The watch tells of it.
    Happened(watch::Event),
    /// A backup has been made, or could not be.
    BackedUp { well: bool },
    /// Pictures have been drawn.
    Drawn,
    /// The watch has let us go, or has crashed.
    WatchGone,
}

impl Event {
    /// How many of the watch's events it is.
    fn count(&self) -> u64 {
        match self {
            Event::Happened(_) => 1,
            Event::BackedUp { .. } | Event::Drawn | Event::WatchGone => 0,
        }
    }

    /// Whether it concerns what the first look finds, and not what a person does about that.
    fn comes_first(&self) -> bool {
        use watch::Event::*;
        match self {
            Event::Happened(event) => match event {
                Time | Away(_) | DataChanged | DaemonChanged { .. } | BusLost => true,
                Pressed(..) | Dismissed(_) | Closed(_) | Chosen(_) | End => false,
            },
            Event::BackedUp { .. } | Event::Drawn | Event::WatchGone => false,
        }
    }

    fn is_end(&self) -> bool {
        matches!(self, Event::Happened(watch::Event::End) | Event::WatchGone)
    }
}

/// How the agent came to its end.
enum Ended {
    /// There is nothing to do now.
    LetGo,
    /// The system or the person wants no reminders any more.
    ForGood,
}

/// What an agent leaves to the next.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Kept {
    shown: Vec<Shown>,
    may_be_unheard: bool,
    no_backup_before: Option<Instant>,
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
    /// How many events the watch has told of.
    heard: u64,
    /// The last look found nothing that has to be tried again.
    all_is_well: bool,
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
    /// What an earlier run has left on the screen has been looked at.
    taken_over: bool,
}

/// What to do after an event.
enum Next {
    Sleep,
    Look,
    End(Ended),
}

impl Agent<'_> {
    fn ring(&mut self, early: Vec<Event>, waiter: &Waiter) -> Result<Ended, Trouble> {
        self.daemon_is(self.screen.daemon())?;
        let (first, mut early): (Vec<Event>, Vec<Event>) =
            early.into_iter().partition(Event::comes_first);
        self.hear_all(first)?;
        loop {
            let again = match self.look() {
                Ok(again) => again,
                Err(error) => {
                    self.all_is_well = false;
                    self.bear(error)?;
                    Some(self.soon())
                }
            };
            let early = std::mem::take(&mut early);
            if let Some(ended) = self.rest(early, waiter, again)? {
                if let Ended::ForGood = ended {
                    self.observe([Fact::Stopped])?;
                }
                return Ok(ended);
            }
        }
    }

    /// Rests until it is time to look again, or to end.
    fn rest(
        &mut self,
        mut events: Vec<Event>,
        waiter: &Waiter,
        again: Option<Instant>,
    ) -> Result<Option<Ended>, Trouble> {
        loop {
            match self.hear_all(events)? {
                Next::End(ended) => return Ok(Some(ended)),
                Next::Look => return Ok(None),
                Next::Sleep => {}
            }
            orders(&Order::Rest(Rest {
                heard: self.heard,
                again,
                wait: again.map_or(Wait::Forever, |instant| self.clock.wait_for(instant)),
                shown: self.screen.ids(),
                keeps: self.keeps(),
            }));
            events = waiter.wait();
        }
    }

    fn hear_all(&mut self, events: Vec<Event>) -> Result<Next, Trouble> {
        let mut looks = false;
        for event in events {
            match self.hear(event)? {
                end @ Next::End(_) => return Ok(end),
                Next::Look => looks = true,
                Next::Sleep => {}
            }
        }
        Ok(if looks { Next::Look } else { Next::Sleep })
    }

    /// What the next agent has to know; nothing while this one is needed itself.
    fn keeps(&self) -> Option<String> {
        let is_needed = !self.all_is_well || !self.unwritten.is_empty();
        if is_needed || self.backups.is_running() || self.pictures.is_drawing() {
            return None;
        }
        let kept = Kept {
            shown: self.screen.shown().to_vec(),
            may_be_unheard: self.may_be_unheard,
            no_backup_before: self.backups.not_before(),
        };
        serde_json::to_string(&kept).ok()
    }

    fn hear(&mut self, event: Event) -> Result<Next, Trouble> {
        self.heard += event.count();
        match event {
            Event::Happened(event) => self.happened(event),
            Event::BackedUp { well } => {
                let now = self.clock.now();
                let event = if well { "backed-up" } else { "backup-failed" };
                self.log.note(&now, event, About::Agent);
                self.backups.made(well, &now);
                Ok(Next::Look)
            }
            Event::Drawn => {
                self.pictures.are_drawn();
                Ok(Next::Sleep)
            }
            Event::WatchGone => Ok(Next::End(Ended::LetGo)),
        }
    }

    fn happened(&mut self, event: watch::Event) -> Result<Next, Trouble> {
        use watch::Event;
        match event {
            Event::Time => {}
            Event::Away(gap) => self.was_away(gap)?,
            Event::End => return Ok(Next::End(Ended::ForGood)),
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
            Event::Chosen(choice) => return self.choose(choice),
            Event::BusLost => {
                self.screen.clear();
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
        self.pictures.draw(figures, &self.waker);
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
        let glance = has_icon.then(|| self.companion.glance(&now)).transpose()?;
        let icon = glance.map(|glance| tray::says(glance, self.companion.words()));
        orders(&Order::Icon(icon));
        let backup = self
            .backups
            .keep(&self.companion, self.acts, self.clock, &now, again)
            .unwrap_or_else(|_| {
                // Reminders go on without.
                self.backups.made(false, &now);
                None
            });
        let again = [again, backup].into_iter().flatten().min();
        self.all_is_well = reached && all_shown;
        if self.all_is_well && self.unwritten.is_empty() {
            Ok(again)
        } else {
            let soon = self.soon();
            Ok(Some(again.map_or(soon, |again| again.min(soon))))
        }
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
        if can_be_borne(&error) {
            return Ok(());
        }
        Err(error.into())
    }

    fn soon(&self) -> Instant {
        soon(self.clock)
    }
}

fn can_be_borne(error: &Error) -> bool {
    error.passes() || matches!(error, Error::DamagedDatabase)
}

/// When to try again what did not work.
fn soon(clock: &Clock) -> Instant {
    clock.now().instant + TimeDelta::minutes(1)
}
