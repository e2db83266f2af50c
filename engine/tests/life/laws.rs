//! The laws of reminders.

use std::collections::BTreeSet;

use afterhand_engine::history::Sighting;
use afterhand_engine::now::{Instant, Now};
use afterhand_engine::reminder::{self, Entry, Missed, Occasion, Prompt, Ring, State};
use afterhand_engine::schedule::SlotId;
use chrono::TimeDelta;

use super::agent::Notice;
use super::{Life, content};

/// Nothing but the time wakes the agent for a slot more often than when it opens, three times again and
/// when it closes; nor for anything that happens.
const MOST_LOOKS: usize = 5;

impl Life {
    pub(super) fn the_screen_is_as_it_should_be(&self) {
        let (now, Some(agent)) = (&self.now, &self.agent) else {
            return;
        };
        let mut on_screen = BTreeSet::new();
        for slot in self.desktop.bubbles.values().flatten() {
            // What an agent that crashed has left there is not known to be over.
            let is_known = agent.shown.values().any(|slots| slots.contains(slot));
            assert!(
                !is_known || on_screen.insert(slot),
                "{slot} is twice on the screen at {now:?}"
            );
        }
        if self.desktop.daemon.is_none() {
            return;
        }
        let known: BTreeSet<&SlotId> = agent.shown.values().flatten().collect();
        let open = self.open_entries();
        for entry in &open {
            let id = &entry.id;
            if self.is_paused_for(entry) {
                assert!(
                    !known.contains(id),
                    "{id} is on the screen in a pause at {now:?}"
                );
            } else if !self.is_quiet() {
                assert_eq!(
                    entry.state,
                    State::Raised,
                    "{id} is open at {now:?} and has not been raised"
                );
                assert!(
                    known.contains(id) || self.sent_away.contains(id),
                    "{id} is raised at {now:?} and not on the screen: {entry:?}, {:?}, {:?}",
                    self.history.notified.get(id),
                    self.history.pause(now.instant)
                );
            }
        }
        for entry in open.iter().filter(|entry| known.contains(&entry.id)) {
            let item = entry.slot.item;
            let mut stops = self.history.stops.iter();
            assert!(
                !stops.any(|stop| stop.holds_at(now.instant)
                    && stop.scope.includes(&item.exercise, content())),
                "{} is on the screen at {now:?}, though a clinician has to speak first",
                entry.id
            );
        }
        for id in known.iter().filter(|id| !id.item.contains(':')) {
            assert!(
                open.iter().any(|entry| entry.id == **id),
                "{id} is on the screen at {now:?} and not open"
            );
        }
        let prompts = reminder::prompts(&self.history, content(), &self.settings, now);
        for id in known.iter().filter(|id| is_prompt(id)) {
            let prompt = prompts.iter().find(|prompt| prompt.id == **id);
            assert!(
                prompt.is_some_and(|prompt| self.is_open(prompt)),
                "{id} is on the screen at {now:?} and over: {prompt:?}"
            );
        }
        if !self.is_quiet() && self.history.pause(now.instant).is_none() {
            for prompt in prompts.iter().filter(|prompt| self.is_open(prompt)) {
                let id = &prompt.id;
                assert!(
                    known.contains(id) || self.sent_away.contains(id),
                    "{id} is open at {now:?} and not on the screen"
                );
            }
        }
    }

    pub(super) fn what_appears_may_appear(&self, missing: &[Notice], on_screen: &BTreeSet<SlotId>) {
        let open = self.open_entries();
        for notice in missing {
            if is_prompt(&notice.id) {
                let pause = self.history.pause(self.now.instant);
                assert!(
                    pause.is_none() && !self.is_quiet(),
                    "{} appears in quiet hours or a pause at {:?}",
                    notice.id,
                    self.now
                );
            }
            let Some(entry) = open.iter().find(|entry| entry.id == notice.id) else {
                assert!(
                    notice.id.item.contains(':'),
                    "{} appears at {:?}, though it is not open",
                    notice.id,
                    self.now
                );
                continue;
            };
            assert!(
                !self.is_paused_for(entry),
                "{} appears in a pause at {:?}",
                notice.id,
                self.now
            );
            let asked_for = entry
                .snooze()
                .is_some_and(|snooze| snooze.until <= self.now.instant);
            assert!(
                !self.is_quiet() || asked_for || on_screen.contains(&notice.id),
                "{} appears in quiet hours at {:?}",
                notice.id,
                self.now
            );
        }
    }

    pub(super) fn a_prompt_rings_in_its_time(&self, ring: &Ring<'_>, prompt: &Prompt<'_>) {
        let (id, now) = (&ring.id, self.now.instant);
        let (opens, closes) = (prompt.opens, prompt.closes);
        assert!(
            self.is_open(prompt),
            "{id} rings at {now}, open {opens} to {closes}"
        );
        assert!(
            !ring.raise || !self.is_quiet() && self.history.pause(now).is_none(),
            "{id} is raised in quiet hours or a pause at {now}"
        );
        let mut booked = self.history.booked(&self.settings, &self.now).into_iter();
        match &prompt.occasion {
            Occasion::CheckIn(session) => assert!(
                session.ended < opens && closes <= opens + TimeDelta::hours(12),
                "{id} asks about {session:?}, {opens} to {closes}"
            ),
            Occasion::NoHeat { until, .. } => assert!(
                closes <= *until,
                "{id} speaks until {closes} of heat, which waits until {until}"
            ),
            Occasion::EveningBefore(one) | Occasion::BeforeSession { booked: one, .. } => {
                let kept = booked.find(|other| other.key == one.key);
                assert!(
                    kept.is_some_and(|kept| !kept.cancelled && kept.starts == closes),
                    "{id} speaks at {now} of what is not booked: {one:?}"
                );
            }
        }
    }

    /// It is its time, and the person has not answered it.
    fn is_open(&self, prompt: &Prompt<'_>) -> bool {
        let now = self.now.instant;
        let is_asked = matches!(prompt.occasion, Occasion::CheckIn(_));
        let mut said = self.checked_in.iter();
        let has_said = is_asked && said.any(|at| prompt.opens <= *at && *at < prompt.closes);
        prompt.opens <= now
            && now < prompt.closes
            && !has_said
            && !self.history.answers.contains_key(&prompt.id)
    }

    /// The moment that the raise is for, and how often it may be raised for it.
    pub(super) fn it_may_be_raised(&self, entry: &Entry<'_>) -> (Instant, usize) {
        let (id, now) = (&entry.id, self.now.instant);
        let (opens, closes) = (entry.opening.opens, entry.opening.closes);
        assert!(
            entry.slot.due <= opens && opens <= now,
            "{id} is raised before it opens at {opens}, at {now}"
        );
        assert!(now < closes, "{id} is raised at {now}, closed at {closes}");
        assert!(
            closes <= opens + self.settings.grace,
            "{id} is open for longer than it may be, {opens} to {closes}"
        );
        assert!(
            entry.answer.is_none(),
            "{id} is raised at {now}, though answered"
        );
        assert!(
            entry.snoozes.len() <= 3,
            "{id} waits more than three times at {now}"
        );
        let attention = entry.snooze().map_or(opens, |snooze| snooze.until);
        assert!(
            attention <= now,
            "{id} is raised at {now}, to wait until {attention}"
        );
        let again = match entry.snoozes.len() {
            0..3 => usize::from(self.settings.again),
            _ => 0,
        };
        (attention, 1 + again)
    }

    pub(super) fn a_digest_names_what_nobody_could_ring_for(
        &self,
        ring: &Ring<'_>,
        away: &reminder::Away<'_>,
    ) {
        let id = &ring.id;
        let named: BTreeSet<&SlotId> = away.missed.iter().map(|entry| &entry.id).collect();
        assert!(!named.is_empty(), "{id} names nothing");
        assert_eq!(named.len(), away.missed.len(), "{id} names a slot twice");
        for entry in &away.missed {
            assert_eq!(
                entry.state,
                State::Missed,
                "{id} names {}, which is not missed",
                entry.id
            );
            let opens = entry.opening.opens;
            let shown = self.history.was(&entry.id, Sighting::Shown, opens);
            assert!(!shown, "{id} names {}, which was shown", entry.id);
        }
    }

    /// Between two looks nothing may come up that waits for the next.
    pub(super) fn expect_no_change_until(&mut self, again: Instant) {
        self.undisturbed += 1;
        if !self.undisturbed.is_multiple_of(5) {
            return;
        }
        let length = again - self.now.instant;
        // Now and then every few minutes, otherwise here and there.
        let moments: Vec<TimeDelta> = if self.undisturbed.is_multiple_of(40) {
            let every = TimeDelta::minutes(7);
            (1..=100).map(|number| every * number).collect()
        } else {
            [1, 4, 7].map(|part| length * part / 8).to_vec()
        };
        // A clock that was put back leaves absences that have not ended yet: a digest may come with them.
        let absences = &self.history.absences;
        let ends = |until: Instant| self.now.instant < until && until < again;
        let is_put_back = absences
            .iter()
            .any(|absence| absence.until.is_some_and(ends));
        let ids = |now: &Now| -> BTreeSet<SlotId> {
            let next = self.next(now);
            let ids = next.rings.into_iter().map(|ring| ring.id);
            ids.filter(|id| !is_put_back || !reminder::is_away(id))
                .collect()
        };
        let here = ids(&self.now);
        for later in moments.into_iter().filter(|later| *later < length) {
            let then = self.now.at(self.now.instant + later);
            assert_eq!(
                ids(&then),
                here,
                "between {:?} and {again}, at {then:?}",
                self.now
            );
            for ring in self.next(&then).rings {
                let is_due = ring.raise && ring.may_appear && !ring.dismissed;
                let due = is_due && !(is_put_back && reminder::is_away(&ring.id));
                assert!(
                    !due,
                    "{} is to be raised at {then:?}, before the look at {again}",
                    ring.id
                );
            }
        }
    }

    pub(super) fn every_final_state_is_final(&self) {
        let now = self.now.instant;
        for entry in self.entries(now - TimeDelta::days(3), now) {
            if now < entry.opening.closes {
                continue;
            }
            let is_final = match entry.state {
                State::Done | State::Skipped | State::Missed | State::Held => true,
                State::Planned | State::Open | State::Raised | State::Snoozed => false,
            };
            assert!(is_final, "{} is still {:?} at {now}", entry.id, entry.state);
            let why = Missed::of(&entry, &self.history);
            self.the_reason_is_true(&entry, why);
            assert_eq!(
                why.is_some(),
                entry.state == State::Missed,
                "{} is {:?} and missed for {why:?}",
                entry.id,
                entry.state
            );
        }
    }

    fn the_reason_is_true(&self, entry: &Entry<'_>, why: Option<Missed>) {
        let (id, opens) = (&entry.id, entry.opening.opens);
        let notified = self.history.notified.get(id);
        let sightings = notified.map_or(&[][..], |notified| &notified.sightings);
        let seen = |wanted| {
            let mut since = sightings.iter().filter(|(at, _)| opens <= *at);
            since.any(|(_, sighting)| *sighting == wanted)
        };
        let now = &self.now;
        let openings = self.openings.get(id).map_or(0, BTreeSet::len);
        let was_rewritten = self.rewritten.is_some_and(|at| opens <= at);
        if was_rewritten || openings > 1 || self.once_answered.contains(id) {
            return;
        }
        match why {
            Some(Missed::NotAnswered) => {
                assert!(seen(Sighting::Shown), "{id} was not shown, at {now:?}");
            }
            Some(Missed::NotShown) => {
                assert!(seen(Sighting::Raised), "{id} was not raised, at {now:?}");
            }
            Some(Missed::Unseen { last }) => assert!(
                last.is_none_or(|last| last < opens),
                "{id} opened {opens}, and the agent was seen {last:?}, at {now:?}"
            ),
            Some(Missed::Absent { .. } | Missed::Paused(_)) => {
                assert!(!seen(Sighting::Shown), "{id} was shown, at {now:?}");
            }
            Some(Missed::Overtaken) => assert!(
                entry.opening.closes <= opens,
                "{id} had its time from {opens}, at {now:?}"
            ),
            // A pause, a session or an answer that was taken back afterwards had kept it from ringing.
            Some(Missed::NotDueThen) => {
                assert!(!seen(Sighting::Raised), "{id} was raised, at {now:?}");
            }
            None => {}
        }
    }

    pub(super) fn the_companion_says_the_same(&self) {
        let line = |ring: &Ring<'_>| {
            format!(
                "{} {} {} {}",
                ring.id, ring.raise, ring.may_appear, ring.dismissed
            )
        };
        let said = self.engine.next(&self.now, |next, _, _, _| {
            let rings: Vec<String> = next.rings.iter().map(line).collect();
            (rings, next.again)
        });
        let (rings, again) = said.unwrap();
        let next = self.next(&self.now);
        let expected: Vec<String> = next.rings.iter().map(line).collect();
        assert_eq!(
            rings, expected,
            "what is read for a look is not enough at {:?}",
            self.now
        );
        if next.again.is_some() {
            assert_eq!(again, next.again, "at {:?}", self.now);
        }
    }

    pub(super) fn has_been_lived(&self) {
        let things = self.events + self.slots.len();
        assert!(
            self.woken <= MOST_LOOKS * things,
            "{} looks for {things} slots and events",
            self.woken
        );
    }

    fn is_paused_for(&self, entry: &Entry<'_>) -> bool {
        let pause = self.history.pause(self.now.instant);
        let asked = |since: Instant| entry.snooze().is_some_and(|snooze| since <= snooze.at);
        pause.is_some_and(|pause| !asked(pause.since))
    }

    fn is_quiet(&self) -> bool {
        let quiet = self.settings.quiet;
        quiet.is_some_and(|quiet| quiet.end(self.now.instant, &self.now.zone).is_some())
    }

    fn open_entries(&self) -> Vec<Entry<'_>> {
        let mut entries = self.entries(
            self.now.instant - TimeDelta::days(4),
            self.now.instant + TimeDelta::seconds(1),
        );
        entries.retain(|entry| matches!(entry.state, State::Open | State::Raised));
        entries
    }
}

pub(super) fn is_prompt(id: &SlotId) -> bool {
    let kinds = ["checkin:", "heat:", "gate:", "before:"];
    kinds.iter().any(|kind| id.item.starts_with(kind))
}
