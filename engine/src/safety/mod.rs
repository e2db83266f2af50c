//! How do I feel? Red flags and what to do about them, and what to ask a clinician before treatment.
//! An answer leads to an instruction: never to a diagnosis, a probability or the all-clear.

mod answer;
mod over_time;
mod record;
mod red_flag;
mod review;
mod screen;
mod stop;
mod triage;

pub use answer::{Answer, Answers};
pub use over_time::{
    Concern, Concerning, LOOK_BACK, PAIN_LIMIT, SEVERE_PAIN, concerns, next_change,
};
pub use record::{CheckIn, Clearance, Screened, clinician, flags, last_answers};
pub use red_flag::{
    Certainty, Escalation, Level, Never, RedFlag, Theme, When, Who, parse_red_flags,
};
pub use review::Review;
pub use screen::{Grouping, ScreenQuestion, Screening, parse_screen, screen, unknown_question};
pub use stop::{Scope, Stop, StopId};
pub use triage::{Circumstances, NECK_WINDOW, Triage, triage, unknown_flag};
