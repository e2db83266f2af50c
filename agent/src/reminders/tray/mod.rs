//! The icon in the desktop's bar, where the desktop has one: the StatusNotifierItem over the session bus,
//! without a toolkit. Nothing is only here: the window and the notifications do without it.

#[cfg(target_os = "linux")]
mod item;
#[cfg(target_os = "linux")]
mod mark;

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread;

use afterhand_engine::view::Glance;
use afterhand_engine::words::Words;

use super::wait::Waker;

/// Speaks to the bar on a thread of its own: a bar that hangs keeps no reminder waiting. The icon goes when
/// this is dropped.
pub struct Tray {
    says: Sender<Says>,
    said: Option<Says>,
}

impl Tray {
    /// Fails where there can be no thread for it.
    pub fn new(waker: Waker) -> io::Result<Tray> {
        let (says, heard) = mpsc::channel();
        thread::Builder::new()
            .name("tray".to_owned())
            .spawn(move || item::serve(&heard, &waker))?;
        Ok(Tray { says, said: None })
    }

    /// Shows what there is at a glance, if it is not what is shown already.
    pub fn show(&mut self, glance: &Glance, words: &Words) {
        let says = Says::of(glance, words);
        if self.said.as_ref() != Some(&says) {
            self.said = Some(says.clone());
            // Without the thread the bar says nothing, and everything else goes on.
            let _ = self.says.send(says);
        }
    }
}

/// What a person chooses in its menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Open,
    HadSession,
    Feel,
    PauseForHour,
    PauseUntilTomorrow,
    Resume,
    Quit,
}

impl Choice {
    fn label(self, words: &Words) -> String {
        match self {
            Choice::Open => words.tray_open(),
            Choice::HadSession => words.tray_session(),
            Choice::Feel => words.tray_feel(),
            Choice::PauseForHour => words.tray_pause_hour(),
            Choice::PauseUntilTomorrow => words.tray_pause_day(),
            Choice::Resume => words.tray_resume(),
            Choice::Quit => words.tray_quit(),
        }
    }
}

/// Every word of it, so that a menu can be drawn without asking the engine.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Says {
    title: String,
    lines: Vec<String>,
    choices: Vec<(Choice, String)>,
}

impl Says {
    fn of(glance: &Glance, words: &Words) -> Says {
        let around = [Choice::HadSession, Choice::Feel];
        let pauses: &[Choice] = match glance.paused {
            Some(_) => &[Choice::Resume],
            None => &[Choice::PauseForHour, Choice::PauseUntilTomorrow],
        };
        let ends = [Choice::Open, Choice::Quit];
        let choices = around.iter().chain(pauses).chain(&ends);
        Says {
            title: words.tray_title(),
            lines: [Some(glance.line.clone()), glance.paused.clone()]
                .into_iter()
                .flatten()
                .collect(),
            choices: choices
                .map(|choice| (*choice, choice.label(words)))
                .collect(),
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod item {
    use std::sync::mpsc::Receiver;

    use super::{Says, Waker};

    pub fn serve(heard: &Receiver<Says>, _waker: &Waker) {
        for _ in heard {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_reminders_are_paused_the_menu_lets_them_ring_again() {
        let words = Words::english();
        let mut glance = Glance {
            line: words.glance_nothing(),
            paused: None,
        };
        let choices = |says: Says| says.choices.into_iter().map(|(choice, _)| choice);
        let running: Vec<Choice> = choices(Says::of(&glance, words)).collect();
        assert!(running.contains(&Choice::PauseForHour) && !running.contains(&Choice::Resume));
        glance.paused = Some(words.glance_paused("14:00"));
        let says = Says::of(&glance, words);
        assert_eq!(
            says.lines,
            ["Nothing is due", "Reminders are paused until 14:00"]
        );
        let paused: Vec<Choice> = choices(says).collect();
        assert!(paused.contains(&Choice::Resume) && !paused.contains(&Choice::PauseForHour));
    }
}
