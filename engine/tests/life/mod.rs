//! Years of a patient's life with reminders: what must hold whatever happens, at every look that the
//! agent takes, where the agent, the desktop and the clock are virtual and the data are real.

mod agent;
mod effect;
mod event;
mod health;
mod laws;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use afterhand_engine::Companion as Engine;
use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::history::History;
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::person::Settings;
use afterhand_engine::reminder::{self, Entry};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Store;
use chrono::TimeDelta;
use proptest::prelude::*;
use tempfile::TempDir;

use self::agent::{Agent, Desktop};
use self::event::{Crash, Event, PLANS, event, long_while, mild_event, plan, short_while};

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 100, ..ProptestConfig::with_cases(5) })]

    /// Each for some six weeks.
    #[test]
    fn whatever_happens_the_laws_of_reminders_hold(
        start in 0i64..365 * 24 * 60,
        plan in 0..PLANS.len(),
        events in proptest::collection::vec((short_while(), event()), 110),
    ) {
        live(start, plan, events);
    }

    /// Each for some three months.
    #[test]
    fn in_quiet_years_the_laws_of_reminders_hold(
        start in 0i64..365 * 24 * 60,
        plan in 0..PLANS.len(),
        events in proptest::collection::vec((long_while(), mild_event()), 75),
    ) {
        live(start, plan, events);
    }
}

fn live(start: i64, plan: usize, events: Vec<(i64, Event)>) {
    let mut life = Life::begins(start, plan);
    for (minutes, event) in events {
        life.goes_on_for(TimeDelta::minutes(minutes));
        life.meets(event);
    }
    life.has_been_lived();
}

/// A person with a computer, an agent that may run on it, and a desktop that may show things.
struct Life {
    _folder: TempDir,
    engine: Engine,
    store: Store,
    now: Now,
    /// What is on record, so that not every look has to read it.
    history: History,
    settings: Settings,
    read_at: Instant,
    agent: Option<Agent>,
    desktop: Desktop,
    crash: Option<Crash>,
    /// It is restarted on failure, by the next event.
    has_crashed: bool,
    /// What the person has sent away since it was last raised.
    sent_away: HashSet<SlotId>,
    /// How often each slot was raised, for each opening and each end of a snooze.
    raises: HashMap<(SlotId, Instant), usize>,
    digests: HashSet<SlotId>,
    /// What was raised around a session.
    prompts: HashSet<SlotId>,
    /// When the person said how they feel.
    checked_in: Vec<Instant>,
    absences: usize,
    slots: HashSet<SlotId>,
    /// When each slot was found to open, and to close.
    openings: HashMap<SlotId, BTreeSet<(Instant, Instant)>>,
    once_answered: HashSet<SlotId>,
    /// When the person last took something back, or took another plan.
    rewritten: Option<Instant>,
    events: usize,
    /// Looks that only the time was a reason for.
    woken: usize,
    /// Looks with nothing between them but time.
    undisturbed: usize,
}

impl Life {
    /// So many minutes into 2026, in London.
    fn begins(minutes: i64, first_plan: usize) -> Life {
        let folder = tempfile::tempdir().unwrap();
        let engine = Engine::open(folder.path()).unwrap();
        let store = Store::open(folder.path()).unwrap();
        let start: Instant = "2026-01-01T00:00:00Z".parse().unwrap();
        let now = Now {
            instant: start + TimeDelta::minutes(minutes),
            zone: Zone::named("Europe/London").unwrap(),
        };
        let mut life = Life {
            _folder: folder,
            engine,
            store,
            history: History::default(),
            settings: Settings::default(),
            read_at: now.instant,
            now,
            agent: None,
            desktop: Desktop {
                daemon: Some(1),
                daemons: 1,
                last: 0,
                bubbles: BTreeMap::new(),
            },
            crash: None,
            has_crashed: false,
            sent_away: HashSet::new(),
            raises: HashMap::new(),
            digests: HashSet::new(),
            prompts: HashSet::new(),
            checked_in: Vec::new(),
            absences: 0,
            slots: HashSet::new(),
            openings: HashMap::new(),
            once_answered: HashSet::new(),
            rewritten: None,
            events: 0,
            woken: 0,
            undisturbed: 0,
        };
        life.acts(Action::TakePlan(NewPlan {
            file: "plan.toml".to_owned(),
            bytes: plan(first_plan),
            ..NewPlan::default()
        }));
        life.agent_starts();
        life
    }

    /// Nothing happens for so long; the agent looks when it said it would.
    fn goes_on_for(&mut self, length: TimeDelta) {
        let until = self.now.instant + length;
        while let Some(agent) = self.agent.as_ref().filter(|agent| agent.again <= until) {
            let again = agent.again;
            self.expect_no_change_until(again);
            self.now.instant = again;
            self.woken += 1;
            self.look();
        }
        if self.agent.is_some() {
            self.expect_no_change_until(until);
        }
        self.now.instant = until;
    }

    fn remember_openings(&mut self) {
        let near = TimeDelta::days(5);
        let entries = self.entries(self.now.instant - near, self.now.instant + near);
        let opening = |entry: &Entry<'_>| {
            let opening = entry.opening;
            (entry.id.clone(), (opening.opens, opening.closes))
        };
        let openings: Vec<(SlotId, (Instant, Instant))> = entries.iter().map(opening).collect();
        for (id, opening) in openings {
            self.openings.entry(id).or_default().insert(opening);
        }
        let answered = self.history.answers.keys().cloned();
        self.once_answered.extend(answered);
    }

    fn acts(&mut self, action: Action) {
        self.act(action).unwrap();
    }

    /// The agent hears of every change, and looks.
    fn act(&mut self, action: Action) -> Result<(), Error> {
        self.engine.act(action, &self.now)?;
        self.read();
        self.look();
        Ok(())
    }

    fn read(&mut self) {
        let far = TimeDelta::days(50);
        let (from, until) = (self.now.instant - far, self.now.instant + far);
        let history = self.store.history(content(), from, until).unwrap();
        self.history = history.as_of(self.now.instant);
        self.settings = self.engine.settings().unwrap();
        self.read_at = self.now.instant;
        self.the_companion_says_the_same();
    }

    fn next(&self, now: &Now) -> reminder::Next<'_> {
        let horizon = now.instant + TimeDelta::days(2);
        reminder::next(&self.history, content(), &self.settings, now, horizon)
    }

    fn entries(&self, from: Instant, until: Instant) -> Vec<Entry<'_>> {
        let mut entries = reminder::entries(
            &self.history,
            content(),
            &self.settings,
            &self.now,
            from,
            until,
        );
        entries.retain(|entry| !entry.slot.before_taken);
        entries
    }
}

fn content() -> &'static Content {
    Content::shipped()
}
