//! The time after a session: the rules, the windows that follow from a session's end, and what they
//! hold back.

mod hold;
mod person;
pub mod question;
mod rule;
mod told;
mod window;

pub use hold::{LONGEST, holds};
pub use person::Person;
pub(crate) use question::parse_questions;
pub use question::{Decides, Question};
pub(crate) use rule::parse_rules;
pub use rule::{
    Basis, Extent, HEAT, Kind, Limit, OFFERED_REST, Reminder, Rule, Season, Severity, Span,
    WAITING_EXERCISES, WAITING_SELF_MASSAGE,
};
pub use told::{NewToldRule, ToldRule, may_be_told};
pub use window::{
    Authority, Window, active, ended_by_clinic, every_window, rest, strictest, until,
};
