//! Years of a patient's life with reminders: what must hold whatever happens, at every look that the
//! agent takes. The agent, the desktop and the clock are virtual; the data are real.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::mem;

use afterhand_engine::Companion as Engine;
use afterhand_engine::action::{Action, MoveTo, PauseUntil, SnoozeFor};
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::history::{History, Sighting};
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::person::{SNOOZES, Setting, Settings};
use afterhand_engine::reminder::{self, Entry, Missed, Ring, State, What};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::session::{Ended, NewSession};
use afterhand_engine::storage::{Daemon, Fact, Store};
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use tempfile::TempDir;

/// Nothing but the time wakes the agent for a slot more often than when it opens, three times again and
/// when it closes; nor for anything that happens.
const MOST_LOOKS: usize = 5;

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

#[derive(Clone, Debug)]
enum Event {
    AgentStarts,
    AgentStops,
    /// At its next notification, there.
    AgentCrashes(Crash),
    ComputerSleeps(i64),
    ClockIsSet(i64),
    ZoneChanges(&'static str),
    DaemonGoes,
    DaemonComes,
    Presses(Index, Press),
    Says(Index, Say),
    Undoes,
    Redoes,
    Pauses(PauseUntil),
    Resumes,
    Chooses(Setting),
    TakesPlan(usize),
    HasSession(i64, Region),
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Crash {
    Now,
    BeforeRaised,
    BeforeShown,
    AfterShown,
}

/// What can be done with a notification.
#[derive(Clone, Copy, Debug)]
enum Press {
    Done,
    Later,
    Dismiss,
    /// The desktop takes it off by itself.
    Fade,
}

/// What a person can say of a slot in the window.
#[derive(Clone, Copy, Debug)]
enum Say {
    Done,
    Skipped,
    Reopen,
    Later(u16),
    LaterUntil(i64),
    /// So many minutes from now.
    Move(i64),
    MoveFollowing(&'static str),
}

const PLANS: [&str; 5] = [
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\", \"13:00\", \"18:30\"]\n",
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"08:30\", \"22:30\"]\n\
     [[exercise]]\nuse = \"br-diaphragm\"\ntimes = [\"08:30\"]\ndays = { every = 2 }\n",
    "zone = \"Europe/London\"\n[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"01:30\", \"21:30\"]\nafter_session = \"3h\"\n",
    "[[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = [\"13:00\", \"13:20\", \"19:00\"]\ndays = [\"mon\", \"tue\", \"sat\"]\n",
    "[[exercise]]\nuse = \"br-diaphragm\"\ntimes = [\"02:15\", \"07:00\"]\nafter_session = \"next day\"\n",
];

/// In minutes.
fn short_while() -> impl Strategy<Value = i64> {
    prop_oneof![4 => 1..60i64, 4 => 60..900i64, 1 => 900..6000i64]
}

/// In minutes; days, mostly.
fn long_while() -> impl Strategy<Value = i64> {
    prop_oneof![1 => 5..600i64, 4 => 600..3500i64]
}

/// Of a computer that runs all day.
fn mild_event() -> impl Strategy<Value = Event> {
    event().prop_map(|event| {
        let is_rough = matches!(
            event,
            Event::AgentStops
                | Event::DaemonGoes
                | Event::ZoneChanges(_)
                | Event::ClockIsSet(_)
                | Event::Pauses(_)
        );
        if is_rough { Event::AgentStarts } else { event }
    })
}

fn event() -> impl Strategy<Value = Event> {
    let crash = select(vec![
        Crash::Now,
        Crash::BeforeRaised,
        Crash::BeforeShown,
        Crash::AfterShown,
    ]);
    let zones = vec![
        "Europe/London",
        "America/New_York",
        "Australia/Lord_Howe",
        "Africa/Cairo",
    ];
    let press = select(vec![
        Press::Done,
        Press::Later,
        Press::Later,
        Press::Dismiss,
        Press::Fade,
    ]);
    let say = prop_oneof![
        3 => Just(Say::Done),
        1 => Just(Say::Skipped),
        1 => Just(Say::Reopen),
        3 => select(SNOOZES.to_vec()).prop_map(Say::Later),
        1 => (1..400i64).prop_map(Say::LaterUntil),
        2 => (1..3000i64).prop_map(Say::Move),
        1 => select(vec!["07:30", "09:00", "21:45", "23:30"]).prop_map(Say::MoveFollowing),
    ];
    let pause = prop_oneof![
        Just(PauseUntil::Hour),
        Just(PauseUntil::Tomorrow),
        Just(PauseUntil::Then(String::new())),
    ];
    let quiet = |hours: &str| Setting::Quiet {
        hours: Some(hours.to_owned()),
    };
    let settings = vec![
        Setting::Grace { minutes: 60 },
        Setting::Grace { minutes: 240 },
        Setting::Grace { minutes: 1440 },
        Setting::Again { times: 0 },
        Setting::Again { times: 1 },
        Setting::Again { times: 3 },
        Setting::Quiet { hours: None },
        quiet("22:00-07:00"),
        quiet("13:00-15:00"),
        quiet("20:00-11:00"),
        Setting::Snooze { minutes: 60 },
        Setting::Clock { keep: None },
        Setting::Clock {
            keep: Some("Europe/London".to_owned()),
        },
    ];
    prop_oneof![
        8 => Just(Event::AgentStarts),
        1 => Just(Event::AgentStops),
        3 => crash.prop_map(Event::AgentCrashes),
        3 => (1..1500i64).prop_map(Event::ComputerSleeps),
        2 => select(vec![-180, -60, -3, 5, 61, 200, 4000]).prop_map(Event::ClockIsSet),
        2 => select(zones).prop_map(Event::ZoneChanges),
        1 => Just(Event::DaemonGoes),
        3 => Just(Event::DaemonComes),
        10 => (any::<Index>(), press).prop_map(|(which, press)| Event::Presses(which, press)),
        14 => (any::<Index>(), say).prop_map(|(which, say)| Event::Says(which, say)),
        3 => Just(Event::Undoes),
        2 => Just(Event::Redoes),
        2 => pause.prop_map(Event::Pauses),
        2 => Just(Event::Resumes),
        3 => select(settings).prop_map(Event::Chooses),
        1 => (0..PLANS.len()).prop_map(Event::TakesPlan),
        2 => (0..600i64, select(vec![Region::Neck, Region::Hip]))
            .prop_map(|(ago, region)| Event::HasSession(ago, region)),
    ]
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

struct Agent {
    again: Instant,
    /// Which notification it knows to be on the screen for which slots.
    shown: BTreeMap<u32, BTreeSet<SlotId>>,
    zone: Option<String>,
}

struct Desktop {
    /// Numbers begin anew with another daemon.
    daemon: Option<u32>,
    daemons: u32,
    last: u32,
    bubbles: BTreeMap<u32, BTreeSet<SlotId>>,
}

/// What belongs on the screen, as the agent keeps it.
#[derive(Clone)]
struct Notice {
    id: SlotId,
    raise: bool,
    may_appear: bool,
    dismissed: bool,
    is_rest: bool,
    /// The opening or the end of a snooze that it is raised for, and how often it may be.
    attention: Option<(Instant, usize)>,
}

fn content() -> &'static Content {
    Content::shipped().unwrap()
}

fn plan(index: usize) -> Vec<u8> {
    let head = "format = 1\nid = \"plan\"\ntitle = \"Plan\"\nissued = 2026-01-01\n";
    let (zone, items) = match PLANS[index].split_once("[[") {
        Some((zone, items)) => (zone, items),
        None => ("", ""),
    };
    format!("{zone}{head}[[{items}").into_bytes()
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
            absences: 0,
            slots: HashSet::new(),
            openings: HashMap::new(),
            once_answered: HashSet::new(),
            rewritten: None,
            events: 0,
            woken: 0,
            undisturbed: 0,
        };
        life.acts(Action::TakePlan {
            file: "plan.toml".to_owned(),
            bytes: plan(first_plan),
        });
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

    fn meets(&mut self, event: Event) {
        self.events += 1;
        self.remember_openings();
        if mem::take(&mut self.has_crashed) {
            self.agent_starts();
        }
        if let Event::Undoes | Event::Redoes | Event::TakesPlan(_) = event {
            self.rewritten = self.rewritten.max(Some(self.now.instant));
        }
        match event {
            Event::AgentStarts => self.agent_starts(),
            Event::AgentStops => {
                if let Some(agent) = self.agent.take() {
                    self.observe(&[Fact::Stopped]);
                    for bubble in agent.shown.keys() {
                        self.desktop.bubbles.remove(bubble);
                    }
                    self.read();
                }
            }
            Event::AgentCrashes(Crash::Now) => self.crashes(),
            Event::AgentCrashes(crash) => self.crash = Some(crash),
            Event::ComputerSleeps(minutes) => {
                let since = self.now.instant;
                self.now.instant += TimeDelta::minutes(minutes);
                if self.agent.is_some() {
                    self.observe(&[Fact::Slept { since }, Fact::Woke]);
                    self.absences += 1;
                    self.read();
                    self.look();
                }
            }
            Event::ClockIsSet(minutes) => {
                let at = self.now.instant;
                self.now.instant += TimeDelta::minutes(minutes);
                if let Some(agent) = &self.agent {
                    if agent.again + TimeDelta::minutes(1) < self.now.instant {
                        self.observe(&[Fact::ClockLeft { at }, Fact::ClockSet]);
                        self.absences += 1;
                        self.read();
                    }
                    self.look();
                }
            }
            Event::ZoneChanges(name) => {
                self.now.zone = Zone::named(name).unwrap();
                self.look();
            }
            Event::DaemonGoes => {
                self.desktop.daemon = None;
                self.desktop.bubbles.clear();
                if let Some(agent) = &mut self.agent {
                    agent.shown.clear();
                    self.observe(&[Fact::Daemon(Daemon::Missing)]);
                }
                self.look();
            }
            Event::DaemonComes => {
                if self.desktop.daemon.is_none() {
                    self.desktop.daemons += 1;
                    self.desktop.last = 0;
                    self.desktop.daemon = Some(self.desktop.daemons);
                    if self.agent.is_some() {
                        self.observe(&[Fact::Daemon(Daemon::Present)]);
                    }
                    self.look();
                }
            }
            Event::Presses(which, press) => self.presses(which, press),
            Event::Says(which, say) => self.says(which, say),
            Event::Undoes => {
                let undone = self.act(Action::Undo { step: None });
                assert!(
                    matches!(undone, Ok(()) | Err(Error::NothingToUndo)),
                    "the last step can always be taken back: {undone:?}"
                );
            }
            Event::Redoes => {
                let redone = self.act(Action::Redo);
                assert!(
                    matches!(redone, Ok(()) | Err(Error::NothingToRedo)),
                    "what was taken back last can always be done again: {redone:?}"
                );
            }
            Event::Pauses(until) => {
                let day_after = || {
                    let date = self.now.today() + TimeDelta::days(2);
                    PauseUntil::Then(date.to_string())
                };
                let until = match until {
                    PauseUntil::Then(_) => day_after(),
                    PauseUntil::Hour | PauseUntil::Tomorrow => until,
                };
                self.acts(Action::Pause { until });
            }
            Event::Resumes => {
                let resumed = self.act(Action::Resume);
                assert!(
                    matches!(resumed, Ok(()) | Err(Error::NotPaused)),
                    "{resumed:?}"
                );
            }
            Event::Chooses(setting) => self.acts(Action::Set(setting)),
            Event::TakesPlan(index) => {
                let taken = self.act(Action::TakePlan {
                    file: "plan.toml".to_owned(),
                    bytes: plan(index),
                });
                assert!(
                    matches!(taken, Ok(()) | Err(Error::SamePlan { .. })),
                    "{taken:?}"
                );
            }
            Event::HasSession(ago, region) => {
                let ended = self.now.instant - TimeDelta::minutes(ago);
                self.acts(Action::LogSession(NewSession {
                    ended: Ended::At(ended.to_rfc3339()),
                    region,
                    techniques: vec![Technique::Soft],
                    minutes: None,
                    therapist: None,
                    confirmed: true,
                }));
            }
        }
        self.remember_openings();
        self.every_final_state_is_final();
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

    fn agent_starts(&mut self) {
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

    fn presses(&mut self, which: Index, press: Press) {
        let Some(agent) = &mut self.agent else {
            return;
        };
        let known: Vec<u32> = agent.shown.keys().copied().collect();
        let bubbles: Vec<u32> = known
            .into_iter()
            .filter(|id| self.desktop.bubbles.contains_key(id))
            .collect();
        if bubbles.is_empty() {
            return;
        }
        let id = bubbles[which.index(bubbles.len())];
        self.desktop.bubbles.remove(&id);
        if let Press::Fade = press {
            let ids = agent.shown[&id].clone();
            let facts: Vec<Fact> = ids.into_iter().map(Fact::Closed).collect();
            return self.observe(&facts);
        }
        let slots = agent.shown.remove(&id).unwrap();
        let exercises: Vec<String> = slots
            .iter()
            .filter(|id| !id.item.contains(':'))
            .map(SlotId::to_string)
            .collect();
        match press {
            Press::Done => {
                let slot = slots.first().unwrap().to_string();
                self.acts(Action::Done {
                    slot,
                    confirmed: true,
                });
            }
            Press::Later => {
                let later = self.act(Action::Snooze {
                    slots: exercises,
                    wait: SnoozeFor::Usual,
                });
                if let Err(error) = later {
                    assert!(error.is_refusal(), "{error}");
                    self.look();
                }
            }
            Press::Dismiss => {
                self.sent_away.extend(slots.iter().cloned());
                let facts: Vec<Fact> = slots.into_iter().map(Fact::Dismissed).collect();
                self.observe(&facts);
                self.look();
            }
            Press::Fade => {}
        }
    }

    fn says(&mut self, which: Index, say: Say) {
        let day = TimeDelta::hours(30);
        let around = self.entries(self.now.instant - day, self.now.instant + day);
        if around.is_empty() {
            return;
        }
        let chosen = &around[which.index(around.len())];
        let slot = chosen.id.to_string();
        let why = self.engine.why(&slot, &self.now).unwrap().why;
        assert!(!why.is_empty(), "{slot} cannot say why {:?}", chosen.state);
        let local = |instant: Instant| {
            let local = self.now.zone.local(instant);
            local.format("%Y-%m-%dT%H:%M").to_string()
        };
        let in_minutes = |minutes| local(self.now.instant + TimeDelta::minutes(minutes));
        let action = match say {
            Say::Done => Action::Done {
                slot,
                confirmed: false,
            },
            Say::Skipped => Action::Skip {
                slot,
                why: None,
                confirmed: true,
            },
            Say::Reopen => Action::Reopen { slot },
            Say::Later(minutes) => Action::Snooze {
                slots: vec![slot],
                wait: SnoozeFor::Minutes(minutes),
            },
            Say::LaterUntil(minutes) => Action::Snooze {
                slots: vec![slot],
                wait: SnoozeFor::Until(in_minutes(minutes)),
            },
            Say::Move(minutes) => Action::Move {
                slot,
                to: MoveTo::Once(in_minutes(minutes)),
            },
            Say::MoveFollowing(time) => Action::Move {
                slot,
                to: MoveTo::Following(time.to_owned()),
            },
        };
        if let Err(error) = self.act(action) {
            assert!(
                error.is_refusal() || matches!(error, Error::MoveTo(_)),
                "{say:?}: {error}"
            );
        }
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

    fn observe(&mut self, facts: &[Fact]) {
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

    fn read(&mut self) {
        let far = TimeDelta::days(50);
        let (from, until) = (self.now.instant - far, self.now.instant + far);
        self.history = self.store.history(content(), from, until).unwrap();
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

    fn look(&mut self) {
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

    fn crashes(&mut self) {
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

    /// The moment that the raise is for, and how often it may be raised for it.
    fn it_may_be_raised(&self, entry: &Entry<'_>) -> (Instant, usize) {
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

    fn a_digest_names_what_nobody_could_ring_for(
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

    fn is_paused_for(&self, entry: &Entry<'_>) -> bool {
        let pause = self.history.pause(self.now.instant);
        let asked = |since: Instant| entry.snoozes.iter().any(|snooze| since <= snooze.at);
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

    fn what_appears_may_appear(&self, missing: &[Notice], on_screen: &BTreeSet<SlotId>) {
        let open = self.open_entries();
        for notice in missing {
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

    fn the_screen_is_as_it_should_be(&self) {
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
                    "{id} is raised at {now:?} and not on the screen"
                );
            }
        }
        for id in known.iter().filter(|id| !id.item.contains(':')) {
            assert!(
                open.iter().any(|entry| entry.id == **id),
                "{id} is on the screen at {now:?} and not open"
            );
        }
    }

    /// Between two looks nothing may come up that waits for the next.
    fn expect_no_change_until(&mut self, again: Instant) {
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

    fn every_final_state_is_final(&self) {
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
            // Nothing had been taken back, so nothing but the agent kept it from ringing.
            Some(Missed::NotDueThen) => {
                panic!("{id} opened {opens}, the agent ran, and it was not raised, at {now:?}");
            }
            None => {}
        }
    }

    fn the_companion_says_the_same(&self) {
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

    fn has_been_lived(&self) {
        let things = self.events + self.slots.len();
        assert!(
            self.woken <= MOST_LOOKS * things,
            "{} looks for {things} slots and events",
            self.woken
        );
    }
}
