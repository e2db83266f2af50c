//! What the person asks for with a button of a notification or in the desktop's bar, and doing it.

use std::ffi::OsStr;

use afterhand_engine::action::{Action, PauseUntil, SnoozeFor};
use afterhand_engine::schedule::SlotId;
use afterhand_engine::storage::Fact;
use afterhand_host::log::About;
use afterhand_host::sibling;
use afterhand_host::watch::{Button, Choice};

use super::{Agent, Ended, Next, Trouble};

impl Agent<'_> {
    /// A button of a notification; the notification itself counts as one.
    pub(super) fn press(&mut self, id: u32, button: Button) -> Result<Next, Trouble> {
        let notices = self.screen.answered(id);
        let Some(first) = notices.first() else {
            return Ok(Next::Sleep);
        };
        let (action, done) = match button {
            Button::Open | Button::Start => {
                // What can be started is an exercise; how one feels is asked either way.
                let starts = button == Button::Start && first.is_exercise;
                self.open_window(&first.id, starts);
                let ids = notices.into_iter().map(|notice| notice.id);
                self.observe(ids.map(Fact::Dismissed))?;
                return Ok(Next::Look);
            }
            Button::Done => {
                let done = Action::Done {
                    slot: first.id.to_string(),
                    confirmed: false,
                };
                (done, "pressed-done")
            }
            Button::Later => {
                let exercises = notices.iter().filter(|notice| notice.is_exercise);
                let later = Action::Snooze {
                    slots: exercises.map(|notice| notice.id.to_string()).collect(),
                    wait: SnoozeFor::Usual,
                };
                (later, "pressed-later")
            }
        };
        let slots = notices.iter().map(|notice| About::Slot(&notice.id));
        // What could not be done is shown again by the next look, so that no press is lost in silence.
        self.act(action, slots, done, "press-failed")
    }

    /// A line of the menu in the bar.
    pub(super) fn choose(&mut self, choice: Choice) -> Result<Next, Trouble> {
        let action = match choice {
            Choice::Quit => return Ok(Next::End(Ended::ForGood)),
            Choice::Open => {
                self.start_window(&[]);
                return Ok(Next::Sleep);
            }
            Choice::HadSession => {
                self.start_window(&["--session"]);
                return Ok(Next::Sleep);
            }
            Choice::Feel => {
                self.start_window(&["--feel"]);
                return Ok(Next::Sleep);
            }
            Choice::PauseForHour => Action::Pause {
                until: PauseUntil::Hour,
            },
            Choice::PauseUntilTomorrow => Action::Pause {
                until: PauseUntil::Tomorrow,
            },
            Choice::Resume => Action::Resume,
        };
        // The menu says by itself whether reminders are paused.
        self.act(action, [About::Agent], "chosen", "choice-failed")
    }

    /// Does what the person asked for, and notes under one of two names whether that went well.
    fn act<'s>(
        &mut self,
        action: Action,
        about: impl IntoIterator<Item = About<'s>>,
        done: &'static str,
        failed: &'static str,
    ) -> Result<Next, Trouble> {
        let now = self.clock.now();
        let acted = self.companion.act(action, &now);
        self.acts = self.acts.wrapping_add(1);
        let event = match &acted {
            Ok(_) => done,
            Err(_) => failed,
        };
        for about in about {
            self.log.note(&now, event, about);
        }
        match acted {
            Ok(_) => {}
            // What somebody has answered elsewhere in the meantime needs nothing more.
            Err(error) if error.is_refusal() => {}
            Err(error) => self.bear(error)?,
        }
        Ok(Next::Look)
    }

    fn open_window(&self, slot: &SlotId, starts: bool) {
        let open = match starts {
            true => format!("--start={slot}"),
            false => format!("--open={slot}"),
        };
        self.start_window(&[&open]);
    }

    /// A window that is there comes forward.
    fn start_window(&self, arguments: &[&str]) {
        let arguments: Vec<&OsStr> = arguments.iter().map(OsStr::new).collect();
        // Without a window program the notification has still said what there is to say.
        let folder = self.companion.folder();
        let _ = sibling::start(sibling::WINDOW, folder, self.clock, &arguments);
    }
}
