//! The product from outside: what a person, a script and a desktop see of it.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "Tests may panic, print what they measured, and use the real clock to measure it."
)]

mod absences;
mod agent;
mod agent_log;
mod around_sessions;
mod axe;
mod backups_of_the_agent;
mod buttons;
mod check_in;
mod command_line;
mod daemons;
mod faults;
mod languages;
mod login;
mod mixed_writes;
mod mornings;
mod no_network;
mod pauses;
mod second_thoughts;
mod settings;
mod starts_and_ends;
mod survival;
mod tray;
mod twelve_weeks;
mod watch;
mod whole_course;
mod window;
mod window_appearance;
mod window_backups;
mod window_beginning;
mod window_check_in;
mod window_diary;
mod window_import;
mod window_keys;
mod window_languages;
mod window_learn;
mod window_library;
mod window_lock;
mod window_markup;
mod window_opening;
mod window_own_plan;
mod window_plan_offer;
mod window_plan_sheet;
mod window_player;
mod window_progress;
mod window_reminders;
mod window_report;
mod window_screens;
mod window_sessions;
mod window_settings;
mod window_take_along;
mod window_today;
