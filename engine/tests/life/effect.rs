//! What each event does to the life that it happens in.

use std::mem;

use afterhand_engine::action::{Action, MoveTo, NewPlan, PauseUntil, SnoozeFor};
use afterhand_engine::aftercare::NewToldRule;
use afterhand_engine::body::{Region, Technique};
use afterhand_engine::error::Error;
use afterhand_engine::now::{Instant, Zone};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::session::{Booked, Ended, NewAppointment, NewSession};
use afterhand_engine::storage::{Daemon, Fact};
use chrono::TimeDelta;
use proptest::sample::Index;

use super::Life;
use super::event::{Crash, Event, Press, Say, plan};

impl Life {
    pub(super) fn meets(&mut self, event: Event) {
        self.events += 1;
        self.remember_openings();
        let stops = self.stops();
        let may_clear = matches!(event, Event::IsCleared(_));
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
                self.read();
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
                let taken = self.act(Action::TakePlan(NewPlan {
                    file: "plan.toml".to_owned(),
                    bytes: plan(index),
                    ..NewPlan::default()
                }));
                assert!(
                    matches!(taken, Ok(()) | Err(Error::SamePlan { .. })),
                    "{taken:?}"
                );
            }
            Event::HasSession(ago, region) => {
                let ended = self.now.instant - TimeDelta::minutes(ago);
                self.acts(Action::LogSession(session(ended, region)));
            }
            Event::ChangesSession(which, later) => {
                if let Some((id, region, ended)) = self.one_session(which) {
                    let ended = ended + TimeDelta::minutes(later);
                    let session = session(ended, region);
                    self.acts(Action::ChangeSession { id, session });
                }
            }
            Event::RemovesSession(which) => {
                if let Some((id, _, _)) = self.one_session(which) {
                    self.rewritten = self.rewritten.max(Some(self.now.instant));
                    self.acts(Action::RemoveSession { id });
                }
            }
            Event::Books(minutes) => {
                let at = self.now.instant + TimeDelta::minutes(minutes);
                self.keeps_appointment(None, at);
            }
            Event::Rebooks(which, later) => {
                if let Some(one) = self.one_appointment(which) {
                    let at = one.starts + TimeDelta::minutes(later);
                    self.keeps_appointment(Some(one.key.to_string()), at);
                }
            }
            Event::CallsOff(which) => {
                if let Some(one) = self.one_appointment(which) {
                    self.acts(Action::CancelAppointment {
                        key: one.key.to_string(),
                    });
                }
            }
            Event::IsTold(rule, lasts) => {
                self.rewritten = self.rewritten.max(Some(self.now.instant));
                self.acts(Action::TellRule(NewToldRule {
                    rule: rule.to_owned(),
                    lasts: lasts.map(str::to_owned),
                    who: None,
                }));
            }
            Event::Feels(which, region, answer) => self.feels(which, region, answer),
            Event::Screens(which, answer) => self.screens(which, answer),
            Event::IsCleared(ago) => self.is_cleared(ago),
            Event::Keeps(which, note) => self.keeps(which, note),
        }
        if !may_clear {
            self.still_hold(&stops);
        }
        self.remember_openings();
        self.every_final_state_is_final();
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
                let is_question = |slot: &&SlotId| slot.item.starts_with("checkin:");
                match slots.iter().find(|slot| !is_question(slot)) {
                    Some(slot) => self.acts(Action::Done {
                        slot: slot.to_string(),
                        confirmed: true,
                    }),
                    // A question how one feels has no Done: it is answered, and nothing else will do.
                    None => {
                        let slot = slots.first().unwrap().to_string();
                        let done = self.act(Action::Done {
                            slot,
                            confirmed: true,
                        });
                        assert!(matches!(done, Err(Error::AsksForCheckIn(_))), "{done:?}");
                        self.feels_as_expected();
                    }
                }
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

    /// Its number, what was treated, and when it ended.
    fn one_session(&self, which: Index) -> Option<(i64, Region, Instant)> {
        let sessions = self.engine.sessions().unwrap();
        let session = sessions.get(which.index(sessions.len().max(1)))?;
        Some((session.id, session.region, session.ended))
    }

    fn one_appointment(&self, which: Index) -> Option<Booked> {
        let mut booked = self.engine.appointments(&self.now).unwrap();
        booked.retain(|one| !one.cancelled);
        let count = booked.len().max(1);
        booked.into_iter().nth(which.index(count))
    }

    fn keeps_appointment(&mut self, key: Option<String>, at: Instant) {
        self.acts(Action::KeepAppointment {
            key,
            appointment: NewAppointment {
                at: at.to_rfc3339(),
                minutes: None,
                title: None,
                confirmed: true,
            },
        });
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
                excuse: None,
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
}

fn session(ended: Instant, region: Region) -> NewSession {
    NewSession {
        ended: Ended::At(ended.to_rfc3339()),
        region,
        techniques: vec![Technique::Soft],
        minutes: None,
        therapist: None,
        before: None,
        after: None,
        oil: false,
        note: None,
        confirmed: true,
    }
}
