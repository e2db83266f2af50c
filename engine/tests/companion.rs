//! A person with a computer, for tests to read as sentences.

pub mod health;
pub mod sessions;

use std::cell::RefCell;

use afterhand_engine::Companion as Engine;
use afterhand_engine::action::{Acted, Action, MoveTo, NewPlan, PauseUntil, SnoozeFor};
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::error::Error;
use afterhand_engine::hold::{Cause, Hold};
use afterhand_engine::now::{Instant, Now, Zone};
use afterhand_engine::person::Setting;
use afterhand_engine::reminder::{Next, Ring, What};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::session::{Ended, NewSession};
use afterhand_engine::storage::{FILE_NAME, Fact};
use afterhand_engine::view::{Page, Route, Surroundings, Today, View};
use afterhand_engine::words::Words;
use chrono::NaiveDateTime;
use tempfile::TempDir;

pub const NECK: &str = include_str!("../../examples/neck-course.toml");
pub const LOW_BACK: &str = include_str!("../../examples/low-back-course.toml");

/// The agent runs, as it should.
pub const RUNNING: Surroundings = Surroundings {
    agent_runs: true,
    at_login: true,
    country: None,
    example: false,
    has_lock: false,
    language: Some(afterhand_engine::language::Language::English),
};

pub struct Companion {
    folder: TempDir,
    pub engine: RefCell<Engine>,
    pub now: Now,
}

/// A plan with one chin tuck at these times, from 2026-11-01 on.
pub fn chin_tuck(times: &[&str], more: &str) -> String {
    format!(
        "format = 1\nid = \"plan\"\ntitle = \"Plan\"\nissued = 2026-11-01\n\
         [[exercise]]\nuse = \"nk-chin-tuck\"\ntimes = {times:?}\n{more}\n"
    )
}

/// `2026-11-24T13:00[Europe/London]`.
pub fn now(text: &str) -> Now {
    let (local, zone) = text.trim_end_matches(']').split_once('[').unwrap();
    let zone = Zone::named(zone).unwrap();
    let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
    Now {
        instant: zone.instant(local),
        zone,
    }
}

pub fn snooze(slot: &str, wait: SnoozeFor) -> Action {
    Action::Snooze {
        slots: vec![slot.to_owned()],
        wait,
    }
}

pub fn move_once(slot: &str, to: &str) -> Action {
    Action::Move {
        slot: slot.to_owned(),
        to: MoveTo::Once(to.to_owned()),
    }
}

pub fn move_following(slot: &str, to: &str) -> Action {
    Action::Move {
        slot: slot.to_owned(),
        to: MoveTo::Following(to.to_owned()),
    }
}

impl Companion {
    pub fn at(text: &str) -> Companion {
        let folder = tempfile::tempdir().unwrap();
        let engine = RefCell::new(Engine::open(folder.path()).unwrap());
        Companion {
            folder,
            engine,
            now: now(text),
        }
    }

    /// With a database that an earlier program wrote.
    pub fn with_data(data: &[u8], text: &str) -> Companion {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE_NAME), data).unwrap();
        let engine = RefCell::new(Engine::open(folder.path()).unwrap());
        Companion {
            folder,
            engine,
            now: now(text),
        }
    }

    /// The clock moves on to a local time, or to a time of day on the same date.
    pub fn when(mut self, local: &str) -> Companion {
        self.now.instant = self.instant(local);
        self
    }

    pub fn after_restart(self) -> Companion {
        let engine = Engine::open(self.folder.path()).unwrap();
        Companion {
            engine: RefCell::new(engine),
            ..self
        }
    }

    pub fn path(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn instant(&self, local: &str) -> Instant {
        let date = self.now.today();
        let full = if local.contains('T') {
            local.to_owned()
        } else {
            format!("{date}T{local}")
        };
        self.now.instant_of(&full).unwrap()
    }

    pub fn act(&self, action: Action) -> Result<Acted, Error> {
        self.engine.borrow_mut().act(action, &self.now)
    }

    pub fn observe(&self, facts: &[Fact]) {
        let at = self.now.instant;
        let facts: Vec<_> = facts.iter().map(|fact| (at, fact.clone())).collect();
        self.engine.borrow_mut().observe(&facts).unwrap();
    }

    pub fn take(&self, text: &str) -> Result<Acted, Error> {
        self.act(Action::TakePlan(NewPlan {
            file: "plan.toml".to_owned(),
            bytes: text.as_bytes().to_vec(),
            ..NewPlan::default()
        }))
    }

    pub fn plan(self, text: &str) -> Companion {
        self.take(text).unwrap();
        self
    }

    /// Techniques stand with spaces between them.
    pub fn session(self, ended: &str, region: &str, techniques: &str) -> Companion {
        self.log(ended, region, techniques).unwrap();
        self
    }

    pub fn log(&self, ended: &str, region: &str, techniques: &str) -> Result<Acted, Error> {
        let techniques = techniques.split_whitespace();
        self.act(Action::LogSession(NewSession {
            ended: Ended::At(self.instant(ended).to_rfc3339()),
            region: Region::named(region).unwrap(),
            techniques: techniques
                .map(|name| Technique::named(name).unwrap())
                .collect(),
            minutes: None,
            therapist: None,
            before: None,
            after: None,
            oil: false,
            note: None,
            confirmed: true,
        }))
    }

    pub fn done(self, slot: &str) -> Companion {
        let slot = slot.to_owned();
        self.act(Action::Done {
            slot,
            confirmed: false,
        })
        .unwrap();
        self
    }

    /// Every reminder is raised once only.
    pub fn never_again(self) -> Companion {
        self.act(Action::Set(Setting::Again { times: 0 })).unwrap();
        self
    }

    pub fn skips(self, slot: &str, why: &str) -> Companion {
        let why = (!why.is_empty()).then(|| why.to_owned());
        self.does(Action::Skip {
            slot: slot.to_owned(),
            why,
            excuse: None,
            confirmed: false,
        })
    }

    pub fn reopens(self, slot: &str) -> Companion {
        self.does(Action::Reopen {
            slot: slot.to_owned(),
        })
    }

    pub fn snoozes(self, slot: &str, minutes: u16) -> Companion {
        self.does(snooze(slot, SnoozeFor::Minutes(minutes)))
    }

    pub fn moves(self, slot: &str, to: &str) -> Companion {
        self.does(move_once(slot, to))
    }

    pub fn moves_following(self, slot: &str, to: &str) -> Companion {
        self.does(move_following(slot, to))
    }

    pub fn pauses(self, until: PauseUntil) -> Companion {
        self.does(Action::Pause { until })
    }

    pub fn resumes(self) -> Companion {
        self.does(Action::Resume)
    }

    /// As at the prompt: `grace`, `1h`.
    pub fn chooses(self, name: &str, value: &str) -> Companion {
        self.does(Action::Set(Setting::parse(name, value).unwrap()))
    }

    pub fn agent_starts(self) -> Companion {
        let zone = self.now.zone.name().to_owned();
        self.saw(&[Fact::Started, Fact::Zone(zone)])
    }

    pub fn agent_stops(self) -> Companion {
        self.saw(&[Fact::Stopped])
    }

    /// With an agent that runs.
    pub fn sleeps_until(self, local: &str) -> Companion {
        let since = self.now.instant;
        self.when(local).saw(&[Fact::Slept { since }, Fact::Woke])
    }

    /// With an agent that runs: the time in between never was.
    pub fn clock_is_set_to(self, local: &str) -> Companion {
        let at = self.now.instant;
        self.when(local)
            .saw(&[Fact::ClockLeft { at }, Fact::ClockSet])
    }

    pub fn travels_to(mut self, zone: &str) -> Companion {
        self.now.zone = Zone::named(zone).unwrap();
        self.saw(&[Fact::Zone(zone.to_owned())])
    }

    /// The agent looks: what is to be raised is on record, and shown.
    pub fn rings(self) -> Companion {
        self.shows(true)
    }

    /// The agent looks, and nothing on the desktop shows anything.
    pub fn rings_unseen(self) -> Companion {
        self.shows(false)
    }

    fn shows(self, has_daemon: bool) -> Companion {
        for slot in self.raised() {
            let slot: SlotId = slot.parse().unwrap();
            self.observe(&[Fact::Raised(slot.clone())]);
            if has_daemon {
                self.observe(&[Fact::Shown {
                    slot,
                    notification: 1,
                    daemon: ":1.1".to_owned(),
                }]);
            }
        }
        self
    }

    pub fn dismisses(self, slot: &str) -> Companion {
        self.saw(&[Fact::Dismissed(slot.parse().unwrap())])
    }

    fn saw(self, facts: &[Fact]) -> Companion {
        self.observe(facts);
        self
    }

    pub fn does(self, action: Action) -> Companion {
        self.act(action).unwrap();
        self
    }

    /// What is to be raised now.
    pub fn raised(&self) -> Vec<String> {
        self.ringing(|ring| ring.raise && ring.may_appear)
    }

    /// What an agent that has just started puts on the screen.
    pub fn shown(&self) -> Vec<String> {
        self.ringing(|ring| ring.may_appear && !ring.dismissed)
    }

    fn ringing(&self, wanted: impl Fn(&Ring<'_>) -> bool) -> Vec<String> {
        let engine = self.engine.borrow();
        let ids = engine.next(&self.now, |next, _, _, _| {
            let rings = next.rings.iter().filter(|ring| wanted(ring));
            rings.map(|ring| ring.id.to_string()).collect()
        });
        ids.unwrap()
    }

    /// `14:15`, in the computer's zone.
    pub fn next_look(&self) -> String {
        self.screen().1[11..16].to_owned()
    }

    /// What an action that is done says.
    pub fn message(&self, action: Action) -> String {
        self.act(action).unwrap().message
    }

    /// What is said of an action that cannot be done.
    pub fn refusal(&self, action: Action) -> String {
        let refused = self.act(action).unwrap_err();
        afterhand_engine::failure(&refused, Words::english(), &self.now).message
    }

    pub fn why(&self, slot: &str) -> String {
        self.engine.borrow().why(slot, &self.now).unwrap().why
    }

    pub fn story(&self, slot: &str) -> Vec<String> {
        let story = self.engine.borrow().why(slot, &self.now).unwrap();
        let line = |event: afterhand_engine::view::Event| {
            let at = self.now.zone.local(event.at).format("%H:%M");
            format!("{at} {}", event.text)
        };
        story.events.into_iter().map(line).collect()
    }

    pub fn undo_label(&self) -> String {
        self.view().undo.unwrap().label
    }

    pub fn redo_label(&self) -> String {
        self.view().redo.unwrap().label
    }

    pub fn undo(self) -> Companion {
        self.act(Action::Undo { step: None }).unwrap();
        self
    }

    pub fn redo(self) -> Companion {
        self.act(Action::Redo).unwrap();
        self
    }

    pub fn view(&self) -> View {
        self.view_of(&Route::Today)
    }

    pub fn view_of(&self, route: &Route) -> View {
        let engine = self.engine.borrow();
        engine.view(route, &self.now, RUNNING).unwrap()
    }

    pub fn page(&self, route: &Route) -> Page {
        self.view_of(route).page
    }

    pub fn today(&self) -> Today {
        let Page::Today(today) = self.view().page else {
            panic!("not Today")
        };
        *today
    }

    /// `08:30 Chin tuck: Open, now, until 12:00`.
    pub fn day(&self) -> Vec<String> {
        let line = |item: afterhand_engine::view::TodayItem| {
            let remark = item
                .remark
                .map_or(String::new(), |text| format!(", {text}"));
            format!("{} {}: {:?}{remark}", item.time, item.title, item.state)
        };
        self.today().items.into_iter().map(line).collect()
    }

    /// `nk-chin-tuck@2026-11-24T08:30 2026-11-24T08:30:00+00:00`, and until when it is held, or by what.
    pub fn agenda(&self, from: &str, until: &str) -> Vec<String> {
        let (from, until) = (from.parse().unwrap(), until.parse().unwrap());
        let engine = self.engine.borrow();
        let settings = engine.settings().unwrap();
        let plan_zone = settings.plan_zone(&self.now.zone);
        let line = |slot: &afterhand_engine::schedule::Slot<'_>, held: Option<Hold>, _: &_| {
            let held = held.map_or(String::new(), |hold| match (hold.until, hold.cause) {
                (Some(until), _) => format!(", held until {}", self.local(until)),
                (None, Cause::Stop(id)) => format!(", held by {id}"),
                (None, Cause::Session { id, .. }) => format!(", held by session:{id}"),
            });
            let before = if slot.before_taken {
                ", before taken"
            } else {
                ""
            };
            let due = slot.zone(plan_zone).with_offset(slot.due);
            format!("{} {}{held}{before}", slot.id(), due.to_rfc3339())
        };
        engine.agenda(from, until, &self.now, line).unwrap()
    }

    /// What should be on the screen, and when to look again.
    pub fn screen(&self) -> (Vec<String>, String) {
        let engine = self.engine.borrow();
        let next = engine.next(&self.now, |next, _, _, _| {
            (on_screen(&next), self.local(next.again.unwrap()))
        });
        next.unwrap()
    }

    /// `AR-03 AppDefault 2026-11-24T14:40:00+00:00 → 2026-11-25T14:40:00+00:00`, the windows that hold.
    pub fn windows(&self) -> Vec<String> {
        let engine = self.engine.borrow();
        let windows = engine.aftercare(&self.now, |windows, _| {
            let line = |window: &afterhand_engine::aftercare::Window<'_>| {
                let (from, until) = (self.local(window.from), self.local(window.until));
                format!("{} {:?} {from} → {until}", window.rule(), window.basis())
            };
            windows.iter().map(line).collect()
        });
        windows.unwrap()
    }

    /// `AR-03: until tomorrow 14:40 (Our default)`, and what stands beside it: the page's rows.
    pub fn rows(&self) -> Vec<String> {
        let Some(page) = self.today().aftercare else {
            return Vec::new();
        };
        let line = |row: afterhand_engine::view::AftercareRow| {
            let beside = row.beside.map_or(String::new(), |beside| {
                format!(", beside it {}: {}", beside.badge.label, beside.until)
            });
            format!("{}: {} ({}){beside}", row.rule, row.until, row.badge.label)
        };
        page.rows.into_iter().map(line).collect()
    }

    pub fn local(&self, instant: Instant) -> String {
        self.now.zone.with_offset(instant).to_rfc3339()
    }
}

/// Exercises first, as they fall due, then what else belongs on the screen.
pub fn on_screen(next: &Next<'_>) -> Vec<String> {
    let is_exercise = |ring: &&Ring<'_>| match ring.what {
        What::Exercise(_) => true,
        What::Rest(_) | What::Away(_) | What::Prompt(_) => false,
    };
    let (exercises, others): (Vec<_>, Vec<_>) = next.rings.iter().partition(is_exercise);
    let ids = exercises.into_iter().chain(others);
    ids.map(|ring| ring.id.to_string()).collect()
}
