//! The time after a session: the rules, the windows that follow from a session's end, and what they
//! hold back.

mod hold;
mod rule;
mod window;

pub use hold::holds;
pub use rule::{
    Basis, Kind, Limit, OFFERED_REST, Reminder, Rule, Season, Severity, Span, WAITING_EXERCISES,
};
pub use window::{Authority, Window, active, ended_by_clinic, every_window, rest};
