//! What the icon in the desktop's bar says.

use afterhand_engine::view::Glance;
use afterhand_engine::words::Words;
use afterhand_host::watch::{Choice, Says};

pub fn says(glance: Glance, words: &Words) -> Says {
    let around = [Choice::HadSession, Choice::Feel];
    let pauses: &[Choice] = match glance.paused {
        Some(_) => &[Choice::Resume],
        None => &[Choice::PauseForHour, Choice::PauseUntilTomorrow],
    };
    let ends = [Choice::Open, Choice::Quit];
    let choices = around.iter().chain(pauses).chain(&ends);
    Says {
        title: words.tray_title(),
        choices: choices
            .map(|choice| (*choice, label(*choice, words)))
            .collect(),
        lines: [Some(glance.line), glance.paused]
            .into_iter()
            .flatten()
            .collect(),
    }
}

fn label(choice: Choice, words: &Words) -> String {
    match choice {
        Choice::Open => words.tray_open(),
        Choice::HadSession => words.tray_session(),
        Choice::Feel => words.tray_feel(),
        Choice::PauseForHour => words.tray_pause_hour(),
        Choice::PauseUntilTomorrow => words.tray_pause_day(),
        Choice::Resume => words.tray_resume(),
        Choice::Quit => words.tray_quit(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn while_reminders_are_paused_the_menu_lets_them_ring_again() {
        let words = Words::english();
        let says = |paused: Option<String>| {
            let line = words.glance_nothing();
            says(Glance { line, paused }, words)
        };
        let choices = |says: Says| says.choices.into_iter().map(|(choice, _)| choice);
        let running: Vec<Choice> = choices(says(None)).collect();
        assert!(running.contains(&Choice::PauseForHour) && !running.contains(&Choice::Resume));
        let says = says(Some(words.glance_paused("14:00")));
        assert_eq!(
            says.lines,
            ["Nothing is due", "Reminders are paused until 14:00"]
        );
        let paused: Vec<Choice> = choices(says).collect();
        assert!(paused.contains(&Choice::Resume) && !paused.contains(&Choice::PauseForHour));
    }
}
