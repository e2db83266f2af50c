//! Whom it concerns that something has happened, and what the agent orders.

use std::io;
use std::path::Path;
use std::process::{ExitCode, ExitStatus};
use std::time::Duration;

use afterhand_host::clock::{Clock, Deadline, Wait};
use afterhand_host::pulse::Pulse;
use afterhand_host::sibling;
use afterhand_host::watch::{Answer, Begin, Button, Event, Order, Rest, Says};

use crate::agent::Agent;
use crate::desktop::Desktop;
use crate::tray::Tray;
use crate::wait::{Stir, Waiter, Waker};

/// An agent is there so long before it is time, so that a slow computer does not make it late.
const EARLY: Duration = Duration::from_secs(5);
/// An agent that is wanted again so soon is not let go.
const SOON: Duration = Duration::from_secs(15);
/// How long after an agent has crashed the next is started; twice as long after each further one.
const AFTER_A_CRASH: Duration = Duration::from_secs(1);
const MOST_AFTER_A_CRASH: Duration = Duration::from_secs(60);

pub struct Watch<'c> {
    folder: &'c Path,
    clock: &'c Clock,
    waker: Waker,
    desktop: Desktop,
    /// What stands in the bar; nothing, where the person wants no icon in it.
    icon: Option<Says>,
    /// None until the desktop has a bar, and while nothing shall stand in it.
    tray: Option<Tray>,
    /// Whether there is a bar has not been asked since it last may have come.
    seeks_bar: bool,
    agent: Option<Agent>,
    /// What the next agent has to hear.
    untold: Vec<Event>,
    /// What the agent wanted when it last had nothing to do. None before the first, and after a crash.
    rest: Option<(Rest, Deadline)>,
    /// How many have crashed in a row, and when the next may be started.
    crashes: u32,
    not_before: Option<Deadline>,
    /// We were asked to end, and the agent is told, or will be.
    ends: bool,
    /// Another version shall take our place once the agent, which is of that, has ended.
    makes_way: bool,
    /// The clocks at the end of the last wait, and the zone.
    pulse: Pulse,
    zone: String,
}

impl<'c> Watch<'c> {
    pub fn begin(folder: &'c Path, clock: &'c Clock, waker: Waker) -> Watch<'c> {
        let mut watch = Watch {
            folder,
            clock,
            desktop: Desktop::new(waker.clone()),
            waker,
            icon: None,
            tray: None,
            seeks_bar: true,
            agent: None,
            untold: Vec::new(),
            rest: None,
            crashes: 0,
            not_before: None,
            ends: false,
            makes_way: false,
            pulse: Pulse::of(clock),
            zone: clock.now().zone.name().to_owned(),
        };
        // It reads the data while we reach the desktop.
        watch.start_agent();
        watch.desktop.connect();
        watch
    }

    /// Until the system asks for an end, the person does, or an agent cannot go on.
    pub fn run(mut self, waiter: &Waiter) -> io::Result<ExitCode> {
        loop {
            let (until, at_most) = self.wait();
            let woken = waiter.wait(until, at_most)?;
            self.look_at_the_clock(woken.clock_leapt);
            for stir in woken.stirs {
                match stir {
                    Stir::Happened(event) => self.hear(event),
                    Stir::BarCame => {
                        self.seeks_bar = true;
                        self.show_icon();
                    }
                    Stir::Ordered(Some(order)) => self.obey(order),
                    // It cannot be one of ours, and ends once nobody speaks to it.
                    Stir::Ordered(None) => {
                        self.agent.iter_mut().for_each(Agent::let_go);
                    }
                    Stir::AgentEnded(status) => {
                        if let Some(code) = self.agent_ended(status)? {
                            return Ok(code);
                        }
                    }
                }
            }
            if self.ends && self.agent.is_none() {
                // There can be no agent any more that could be told.
                return Ok(ExitCode::SUCCESS);
            }
            self.let_go_of_who_has_stayed();
        }
    }

    /// When something has to be done, whatever happens, and how long it is until then at most.
    fn wait(&self) -> (Wait, Option<Duration>) {
        let rest = self.rest.as_ref().map(|(_, deadline)| deadline);
        match &self.agent {
            None => match (&self.not_before, rest) {
                (Some(not_before), _) => (not_before.early(Duration::ZERO), None),
                (None, Some(deadline)) => (deadline.early(EARLY), None),
                (None, None) => (Wait::Forever, None),
            },
            Some(agent) => match (agent.stays(), rest) {
                (Some(stays), Some(deadline)) if !agent.is_let_go() => {
                    let goes = self.may_go().then_some(stays);
                    (deadline.early(Duration::ZERO), goes)
                }
                (Some(_) | None, _) => (Wait::Forever, None),
            },
        }
    }

    /// What time it is, or how it got to be that, may concern the agent.
    fn look_at_the_clock(&mut self, clock_leapt: bool) {
        let is_at_rest = self.is_at_rest();
        let again = self.rest.as_ref().and_then(|(rest, _)| rest.again);
        let again = again.filter(|_| is_at_rest);
        let before = std::mem::replace(&mut self.pulse, Pulse::of(self.clock));
        let zone = self.clock.now().zone.name().to_owned();
        let moved = std::mem::replace(&mut self.zone, zone) != self.zone;
        if let Some(gap) = self.pulse.gap_since(&before, again, self.clock) {
            self.tell(Event::Away(gap));
        } else if clock_leapt || moved || (is_at_rest && self.is_time()) {
            self.tell(Event::Time);
        }
    }

    /// Whether there is no agent, or none that has something to do.
    fn is_at_rest(&self) -> bool {
        let agent = self.agent.as_ref();
        agent.is_none_or(|agent| agent.stays().is_some())
    }

    /// Whether the agent has to be there now, as far as the clock is concerned.
    fn is_time(&self) -> bool {
        if let Some(not_before) = &self.not_before {
            return not_before.left() == Some(Duration::ZERO);
        }
        let early = match self.agent {
            Some(_) => Duration::ZERO,
            None => EARLY,
        };
        let left = self.rest.as_ref().and_then(|(_, deadline)| deadline.left());
        left.is_some_and(|left| left <= early)
    }

    fn hear(&mut self, event: Event) {
        match event {
            Event::Pressed(id, _) | Event::Dismissed(id) | Event::Closed(id)
                if self.is_anothers(id) => {}
            // Where there are no buttons, a click is all that a person can do.
            Event::Dismissed(id) if !self.desktop.has_buttons() => {
                self.tell(Event::Pressed(id, Button::Open));
            }
            Event::DaemonChanged { gone } => {
                if gone {
                    self.desktop.forget_daemon();
                }
                self.tell(Event::DaemonChanged { gone });
            }
            Event::BusLost => {
                self.desktop.disconnect();
                self.tray = None;
                self.seeks_bar = true;
                self.tell(Event::BusLost);
            }
            Event::End => {
                self.ends = true;
                self.tell(Event::End);
            }
            Event::Time
            | Event::Away(_)
            | Event::DataChanged
            | Event::Pressed(..)
            | Event::Dismissed(_)
            | Event::Closed(_)
            | Event::Chosen(_) => self.tell(event),
        }
    }

    /// Whether the notification is none of ours. An agent that is at work may just have shown it.
    fn is_anothers(&self, id: u32) -> bool {
        let rest = self.rest.as_ref().filter(|_| self.is_at_rest());
        rest.is_some_and(|(rest, _)| !rest.shown.contains(&id))
    }

    fn tell(&mut self, event: Event) {
        match &mut self.agent {
            Some(agent) if !agent.is_let_go() => {
                // What one that has crashed was told is not told to the next, which may crash from it.
                agent.hears(event);
            }
            Some(_) => self.untold.push(event),
            None => {
                self.untold.push(event);
                if self
                    .not_before
                    .is_none_or(|not_before| not_before.left() == Some(Duration::ZERO))
                {
                    self.start_agent();
                }
            }
        }
    }

    fn start_agent(&mut self) {
        let begin = Begin {
            kept: self.rest.as_ref().and_then(|(rest, _)| rest.keeps.clone()),
            happened: self.untold.clone(),
            ..Begin::default()
        };
        match Agent::start(self.folder, self.clock, &begin, self.waker.clone()) {
            Ok(agent) => {
                self.not_before = None;
                self.untold.clear();
                if let Some((rest, _)) = &mut self.rest {
                    // From now on it is another's to keep.
                    rest.keeps = None;
                }
                self.agent = Some(agent);
            }
            Err(_) => self.wait_after_a_crash(),
        }
    }

    fn wait_after_a_crash(&mut self) {
        let wait = AFTER_A_CRASH * 2_u32.saturating_pow(self.crashes.min(10));
        self.crashes += 1;
        self.not_before = Some(Deadline::of(Wait::For(wait.min(MOST_AFTER_A_CRASH))));
    }

    /// Whether the agent that is there can end without anything being lost, and is not wanted soon.
    fn may_go(&self) -> bool {
        self.rest.as_ref().is_some_and(|(rest, deadline)| {
            rest.keeps.is_some() && deadline.left().is_none_or(|left| left > SOON)
        })
    }

    fn let_go_of_who_has_stayed(&mut self) {
        let may_go = self.may_go();
        if let Some(agent) = &mut self.agent
            && may_go
            && agent.stays() == Some(Duration::ZERO)
        {
            agent.let_go();
        }
    }

    fn obey(&mut self, order: Order) {
        let answer = match order {
            Order::Connect => Answer::Connected(self.desktop.connect()),
            Order::Daemon => Answer::Present(self.desktop.has_daemon()),
            Order::Identity => Answer::Identity(self.desktop.identity()),
            Order::Show { message, replaces } => {
                Answer::Shown(self.desktop.show(&message, replaces.as_ref()))
            }
            Order::Close(id) => return self.desktop.close(id),
            Order::Icon(icon) => {
                self.icon = icon;
                return self.show_icon();
            }
            Order::Rest(rest) => {
                self.crashes = 0;
                if let Some(agent) = &mut self.agent {
                    agent.rests(rest.heard);
                }
                let deadline = Deadline::of(rest.wait);
                self.rest = Some((rest, deadline));
                return;
            }
            Order::Anew => {
                self.makes_way = true;
                return;
            }
        };
        if let Some(agent) = &mut self.agent {
            agent.is_answered(answer);
        }
    }

    /// In the bar, where there is one and something shall stand in it.
    fn show_icon(&mut self) {
        let Some(icon) = &self.icon else {
            self.tray = None;
            self.seeks_bar = true;
            return;
        };
        if self.tray.is_none() && std::mem::take(&mut self.seeks_bar) && self.desktop.has_bar() {
            // Without a thread for it there is no icon, and everything else goes on.
            self.tray = Tray::new(self.waker.clone()).ok();
        }
        if let Some(tray) = &mut self.tray {
            tray.show(icon);
        }
    }

    /// With which code we end, where we do.
    fn agent_ended(&mut self, status: Option<ExitStatus>) -> io::Result<Option<ExitCode>> {
        let Some(agent) = self.agent.take() else {
            return Ok(None);
        };
        if self.makes_way {
            return Err(sibling::become_agent(self.folder, self.clock));
        }
        let has_kept = self
            .rest
            .as_ref()
            .is_some_and(|(rest, _)| rest.keeps.is_some());
        if has_kept && (agent.is_let_go() || agent.stays().is_some()) {
            if !self.untold.is_empty() {
                self.start_agent();
            }
            return Ok(None);
        }
        Ok(match status.and_then(|status| status.code()) {
            // The person wants it so.
            Some(0) if !agent.is_let_go() => Some(ExitCode::SUCCESS),
            // It has said why it cannot go on.
            Some(1) => Some(ExitCode::FAILURE),
            // It is of a version that knows no watch.
            Some(2) => return Err(sibling::become_agent(self.folder, self.clock)),
            Some(_) | None => {
                self.rest = None;
                self.wait_after_a_crash();
                None
            }
        })
    }
}
