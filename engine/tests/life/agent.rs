//! The virtual agent, and the desktop that it shows things on.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::mem;

use afterhand_engine::history::Sighting;
use afterhand_engine::now::Instant;
use afterhand_engine::reminder::{self, What};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Fact;
use chrono::TimeDelta;

use super::Life;
use super::event::Crash;
use super::laws::is_prompt;

pub(super) struct Agent {
    pub(super) again: Instant,
    /// Which notification it knows to be on the screen for which slots.
    pub(super) shown: BTreeMap<u32, BTreeSet<SlotId>>,
    zone: Option<String>,
}

pub(super) struct Desktop {
    /// Numbers begin anew with another daemon.
    pub(super) daemon: Option<u32>,
    pub(super) daemons: u32,
    pub(super) last: u32,
    pub(super) bubbles: BTreeMap<u32, BTreeSet<SlotId>>,
}

/// What belongs on the screen, as the agent keeps it.
#[derive(Clone)]
pub(super) struct Notice {
    pub(super) id: SlotId,
    raise: bool,
    may_appear: bool,
    dismissed: bool,
    is_rest: bool,
    /// The opening or the end of a snooze that it is raised for, and how often it may be.
    attention: Option<(Instant, usize)>,
}

impl Life {
    pub(super) fn look(&mut self) {
        let Some(mut agent) = self.agent.take() else {
            return;
        };
        if (self.now.instant - self.read_at).abs() > TimeDelta::days(15) {
            self.read();
        }
        let here = self.now.zone.name().to_owned();
        if agent.zone.as_deref() != Some(&here) {
            agent.zone = Some(here.clone());
            self.observe(&[Fact::Zone(here)]);
        }
        let (notices, again) = self.decides();
        agent.again = again;
        let wanted: BTreeSet<SlotId> = notices.iter().map(|notice| notice.id.clone()).collect();
        let on_screen: BTreeSet<SlotId> = agent.shown.values().flatten().cloned().collect();
        for (bubble, slots) in mem::take(&mut agent.shown) {
            let kept: BTreeSet<SlotId> = slots.intersection(&wanted).cloned().collect();
            self.desktop.bubbles.remove(&bubble);
            if !kept.is_empty() {
                // What had faded stays away, but the agent still counts it as shown.
                self.desktop.bubbles.insert(bubble, kept.clone());
                agent.shown.insert(bubble, kept);
            }
        }
        // Where one of several is raised, all are shown anew in its place.
        let mut before = self.showings(&notices);
        let raised: BTreeSet<SlotId> = notices
            .iter()
            .filter(|notice| notice.raise)
            .map(|notice| notice.id.clone())
            .collect();
        for (bubble, slots) in mem::take(&mut agent.shown) {
            if slots.is_disjoint(&raised) {
                agent.shown.insert(bubble, slots);
            } else {
                for slot in slots {
                    before.insert(slot, bubble);
                }
            }
        }
        let shows = |id: &SlotId| agent.shown.values().any(|slots| slots.contains(id));
        let missing: Vec<Notice> = notices
            .into_iter()
            .filter(|notice| notice.may_appear && !notice.dismissed && !shows(&notice.id))
            .collect();
        self.what_appears_may_appear(&missing, &on_screen);
        if !missing.is_empty() && self.crash == Some(Crash::BeforeRaised) {
            self.agent = Some(agent);
            return self.crashes();
        }
        let raised: Vec<Notice> = missing
            .iter()
            .filter(|notice| notice.raise)
            .cloned()
            .collect();
        self.are_raised(&raised);
        if !missing.is_empty() && self.crash == Some(Crash::BeforeShown) {
            self.agent = Some(agent);
            return self.crashes();
        }
        let crashes = !missing.is_empty() && self.crash == Some(Crash::AfterShown);
        self.show(&mut agent, missing, &before);
        self.agent = Some(agent);
        self.the_screen_is_as_it_should_be();
        if crashes {
            self.crashes();
        }
    }

    pub(super) fn agent_starts(&mut self) {
        if self.agent.is_some() {
            return;
        }
        self.agent = Some(Agent {
            again: self.now.instant,
            shown: BTreeMap::new(),
            zone: self.engine.last_zone(&self.now).unwrap(),
        });
        self.observe(&[Fact::Started]);
        self.absences += 1;
        self.read();
        self.look();
    }

    pub(super) fn crashes(&mut self) {
        self.has_crashed = self.has_crashed || self.agent.take().is_some();
        self.crash = None;
    }

    /// What the engine says, with what holds of it by itself.
    fn decides(&mut self) -> (Vec<Notice>, Instant) {
        let mut slots = Vec::new();
        let mut notices = Vec::new();
        let now = &self.now;
        let next = self.next(now);
        for ring in &next.rings {
            let mut attention = None;
            match &ring.what {
                What::Exercise(entry) => {
                    slots.push(ring.id.clone());
                    attention = ring.raise.then(|| self.it_may_be_raised(entry));
                }
                What::Away(away) => self.a_digest_names_what_nobody_could_ring_for(ring, away),
                What::Prompt(prompt) => {
                    slots.push(ring.id.clone());
                    self.a_prompt_rings_in_its_time(ring, prompt);
                }
                What::Rest(_) => {}
            }
            notices.push(Notice {
                id: ring.id.clone(),
                raise: ring.raise,
                may_appear: ring.may_appear,
                dismissed: ring.dismissed,
                is_rest: matches!(ring.what, What::Rest(_)),
                attention,
            });
        }
        let ids: HashSet<&SlotId> = notices.iter().map(|notice| &notice.id).collect();
        assert_eq!(ids.len(), notices.len(), "a slot rings twice at {now:?}");
        let again = next.again.unwrap_or(now.instant + TimeDelta::days(2));
        assert!(
            now.instant < again,
            "the next look is not in the future at {now:?}"
        );
        self.slots.extend(slots);
        (notices, again)
    }

    /// It is on record that these are raised.
    fn are_raised(&mut self, raised: &[Notice]) {
        let facts: Vec<Fact> = raised
            .iter()
            .map(|notice| Fact::Raised(notice.id.clone()))
            .collect();
        if facts.is_empty() {
            return;
        }
        self.observe(&facts);
        for notice in raised {
            let id = &notice.id;
            self.sent_away.remove(id);
            if reminder::is_away(id) {
                let is_new = self.digests.insert(id.clone());
                assert!(is_new, "{id} is raised twice, now at {:?}", self.now);
            }
            if is_prompt(id) {
                let is_new = self.prompts.insert(id.clone());
                assert!(is_new, "{id} is raised twice, now at {:?}", self.now);
            }
            if let Some((since, most)) = notice.attention {
                let raises = self.raises.entry((id.clone(), since)).or_default();
                *raises += 1;
                assert!(
                    *raises <= most,
                    "{id} is raised {raises} times for {since}, now at {:?}",
                    self.now
                );
            }
        }
        assert!(
            self.digests.len() <= self.absences,
            "more digests than absences at {:?}",
            self.now
        );
    }

    /// The notification that each was last shown in by the daemon that is here.
    fn showings(&self, notices: &[Notice]) -> BTreeMap<SlotId, u32> {
        let Some(daemon) = self.desktop.daemon else {
            return BTreeMap::new();
        };
        let showing = notices.iter().filter_map(|notice| {
            let (id, by) = self
                .history
                .notified
                .get(&notice.id)?
                .showing
                .as_ref()?
                .clone();
            (by == format!(":1.{daemon}")).then(|| (notice.id.clone(), id))
        });
        showing.collect()
    }

    fn show(&mut self, agent: &mut Agent, missing: Vec<Notice>, before: &BTreeMap<SlotId, u32>) {
        let Some(daemon) = self.desktop.daemon else {
            return;
        };
        let (rests, others): (Vec<Notice>, Vec<Notice>) =
            missing.into_iter().partition(|notice| notice.is_rest);
        for group in [rests, others] {
            if group.is_empty() {
                continue;
            }
            let earlier: BTreeSet<u32> = group
                .iter()
                .filter_map(|notice| before.get(&notice.id).copied())
                .filter(|bubble| !agent.shown.contains_key(bubble))
                .collect();
            for bubble in &earlier {
                self.desktop.bubbles.remove(bubble);
            }
            let bubble = earlier.first().copied().unwrap_or_else(|| {
                self.desktop.last += 1;
                self.desktop.last
            });
            let slots: BTreeSet<SlotId> = group.iter().map(|notice| notice.id.clone()).collect();
            let facts: Vec<Fact> = slots
                .iter()
                .map(|slot| Fact::Shown {
                    slot: slot.clone(),
                    notification: bubble,
                    daemon: format!(":1.{daemon}"),
                })
                .collect();
            self.observe(&facts);
            self.desktop.bubbles.insert(bubble, slots.clone());
            agent.shown.insert(bubble, slots);
        }
    }

    pub(super) fn observe(&mut self, facts: &[Fact]) {
        let at = self.now.instant;
        let told: Vec<_> = facts.iter().map(|fact| (at, fact.clone())).collect();
        self.store.observe(&told).unwrap();
        for fact in facts {
            let sighting = match fact {
                Fact::Raised(_) => Sighting::Raised,
                Fact::Shown { .. } => Sighting::Shown,
                Fact::Dismissed(_) => Sighting::Dismissed,
                Fact::Closed(_) => Sighting::Closed,
                Fact::Started
                | Fact::Stopped
                | Fact::Slept { .. }
                | Fact::ClockLeft { .. }
                | Fact::Woke
                | Fact::ClockSet
                | Fact::Refused(_)
                | Fact::Daemon(_)
                | Fact::Zone(_) => continue,
            };
            let slot = fact.slot().unwrap().clone();
            let notified = self.history.notified.entry(slot).or_default();
            notified.sightings.push((self.now.instant, sighting));
            if let Fact::Shown {
                notification,
                daemon,
                ..
            } = fact
            {
                notified.showing = Some((*notification, daemon.clone()));
            }
        }
    }
}
