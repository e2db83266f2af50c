//! The check-in: its questions, and the instruction that the answers lead to.

mod page;
mod result;

use serde::Serialize;
use ts_rs::TS;

use super::{Call, ClearForm, RegionChoice};
use crate::body::Region;
use crate::safety::{Answer, Level};

pub use page::{answers, country, lines, page};
pub use result::{Around, calls_for, clinician_call, result, sign_line};

/// The questions, worst first. One answer to a sign is enough for an instruction.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckInPage {
    /// What this is and is not; said at the first check-in only.
    pub disclaimer: Option<String>,
    pub country: CountryChoice,
    /// Emergency signs, signs for today, expected reactions.
    pub steps: Vec<CheckInStep>,
    /// What it can be about, asked with the second step.
    pub regions: Vec<RegionChoice>,
    pub region: Option<Region>,
    /// The check-in whose answers are being changed, and are filled in.
    pub corrects: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckInStep {
    pub heading: String,
    pub hint: String,
    pub signs: Vec<Sign>,
    /// What the button says that answers no to all of them: "None of these".
    pub none: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Sign {
    /// `RF-01`, `N-02`.
    pub id: String,
    pub text: String,
    /// All that belongs to it.
    pub detail: String,
    /// What was answered before, where answers are changed.
    pub answer: Option<Answer>,
}

/// Where one is, for the numbers to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CountryChoice {
    /// `GB`; none where nothing is known.
    pub code: Option<String>,
    /// "United Kingdom".
    pub name: Option<String>,
    /// The person has said so; before that it is the computer's guess.
    pub confirmed: bool,
    /// "Are you in the United Kingdom?"
    pub question: Option<String>,
    /// "999 or 112".
    pub emergency: String,
    /// What must be said beside its numbers.
    pub note: Option<String>,
    /// Every country we know numbers of, by name.
    pub all: Vec<CountryName>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CountryName {
    pub code: String,
    pub name: String,
}

/// What a check-in led to; it can be read again, printed and shown to a clinician.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ResultPage {
    /// None where it could not be kept; the instruction holds all the same.
    pub id: Option<i64>,
    pub level: Level,
    /// "Call the emergency number now".
    pub heading: String,
    /// "Checked today 10:05 · neck".
    pub when: String,
    /// What follows from it, in a sentence or two.
    pub text: String,
    /// Whom to call, first first; shown large.
    pub calls: Vec<Call>,
    /// Whom to call where nobody answers.
    pub no_answer: Option<String>,
    /// The words to say on the phone.
    pub say: Vec<String>,
    pub do_now: Vec<String>,
    pub never: Vec<String>,
    /// What to watch for, where it is expected.
    pub watch: Vec<String>,
    /// The signs that counted, worst first.
    pub signs: Vec<SignLine>,
    /// Every question with its answer, for a clinician.
    pub answers: Vec<AnswerLine>,
    /// What is held because of it, and what ends that; none where nothing is.
    pub held: Option<String>,
    /// The form that ends it, while it holds.
    pub clear: Option<ClearForm>,
    /// Another check-in takes the place of this one, or this one of another.
    pub corrected_by: Option<i64>,
    pub corrects: Option<i64>,
    pub country: CountryChoice,
    /// That no list of signs is complete.
    pub limits: String,
    pub disclaimer: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SignLine {
    pub id: String,
    pub text: String,
    pub detail: String,
    pub why: String,
    pub sources: Vec<String>,
    /// How sure the sources are.
    pub certainty: String,
    /// Who has reviewed it.
    pub reviewed: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct AnswerLine {
    pub text: String,
    /// None: not answered.
    pub answer: Option<Answer>,
    /// "Yes", "Not sure", "No", "Not answered".
    pub said: String,
}

/// One line of the check-ins there were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CheckInLine {
    pub id: i64,
    pub level: Level,
    /// "today 10:05".
    pub when: String,
    pub heading: String,
    /// What counted, and that another takes its place.
    pub detail: String,
}
