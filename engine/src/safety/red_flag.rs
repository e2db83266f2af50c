//! A red flag as `content/red-flags.toml` states it; its words are in `safety.ftl`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Review;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedFlag {
    /// `RF-01` … `RF-34`; `N-01` … `N-05` for what is to be expected.
    pub id: String,
    pub level: Level,
    pub who: Who,
    pub theme: Theme,
    /// What not to do until someone has looked.
    #[serde(default)]
    pub never: Vec<Never>,
    /// Keys of `sources.ftl`.
    pub sources: Vec<String>,
    pub certainty: Certainty,
    /// When the flag means more than it does alone.
    #[serde(default)]
    pub becomes: Vec<Escalation>,
    /// Of what is to be expected: the red flags that it could turn into.
    #[serde(default)]
    pub watch: Vec<String>,
    /// None: nobody yet.
    pub review: Option<Review>,
}

impl RedFlag {
    /// The key of the flag's words.
    pub fn words(&self) -> String {
        self.id.to_lowercase()
    }

    /// A sign to act on, rather than something to be expected after a session.
    pub fn is_red(&self) -> bool {
        self.level > Level::Expected
    }
}

/// Reads `red-flags.toml`; a flag without a sign-off of its own has its file's.
pub fn parse_red_flags(text: &str) -> Result<Vec<RedFlag>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        review: Option<Review>,
        flag: Vec<RedFlag>,
    }
    let file: File = toml::from_str(text)?;
    let mut flags = file.flag;
    for flag in &mut flags {
        flag.review = Review::of(flag.review.take(), file.review.as_ref());
    }
    Ok(flags)
}

/// A flag that counts as another, worse one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Escalation {
    /// The id of the flag it becomes.
    pub flag: String,
    pub when: When,
    /// Not where that flag was itself asked and answered with no.
    #[serde(default)]
    pub unless_denied: bool,
    /// Whose rule this is.
    pub certainty: Certainty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Any other red flag counts too.
    AnyOtherFlag,
    /// The neck was treated within [`super::NECK_WINDOW`].
    NeckTreated,
}

/// What an answer asks of the person, mildest first.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Level {
    /// Nothing counted. This rules out nothing.
    None,
    /// To be expected for two to three days.
    Expected,
    /// A clinician today.
    Today,
    /// The maternity line now.
    Maternity,
    /// The emergency number now.
    Emergency,
}

impl Level {
    pub const ALL: [Level; 5] = [
        Level::None,
        Level::Expected,
        Level::Today,
        Level::Maternity,
        Level::Emergency,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Level::None => "none",
            Level::Expected => "expected",
            Level::Today => "today",
            Level::Maternity => "maternity",
            Level::Emergency => "emergency",
        }
    }

    pub fn named(name: &str) -> Option<Level> {
        Level::ALL.into_iter().find(|level| level.name() == name)
    }
}

/// Whom to call; the later one is the one to call first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Who {
    Nobody,
    /// Only where no nerve, vessel or fever sign has to be judged.
    Therapist,
    /// Below the doctor, so that a crisis line is never a choice beside a sign that a doctor must judge.
    CrisisOrDoctor,
    /// A doctor, or the out-of-hours line.
    Doctor,
    Maternity,
    EmergencyOrCrisis,
    Emergency,
}

impl Who {
    pub const ALL: [Who; 7] = [
        Who::Nobody,
        Who::Therapist,
        Who::CrisisOrDoctor,
        Who::Doctor,
        Who::Maternity,
        Who::EmergencyOrCrisis,
        Who::Emergency,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Who::Nobody => "nobody",
            Who::Therapist => "therapist",
            Who::Doctor => "doctor",
            Who::CrisisOrDoctor => "crisis_or_doctor",
            Who::Maternity => "maternity",
            Who::EmergencyOrCrisis => "emergency_or_crisis",
            Who::Emergency => "emergency",
        }
    }

    pub fn named(name: &str) -> Option<Who> {
        Who::ALL.into_iter().find(|who| who.name() == name)
    }

    pub fn has_crisis_line(self) -> bool {
        match self {
            Who::CrisisOrDoctor | Who::EmergencyOrCrisis => true,
            Who::Nobody | Who::Therapist | Who::Doctor | Who::Maternity | Who::Emergency => false,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Never {
    Drive,
    Aspirin,
    Manipulation,
    Massage,
}

impl Never {
    pub const ALL: [Never; 4] = [
        Never::Drive,
        Never::Aspirin,
        Never::Manipulation,
        Never::Massage,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Never::Drive => "drive",
            Never::Aspirin => "aspirin",
            Never::Manipulation => "manipulation",
            Never::Massage => "massage",
        }
    }
}

/// How well a row's content is known; the weakest mark that carries any of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Certainty {
    /// Checked against the source or its abstract.
    Verified,
    /// Read in a copy or a summary.
    Secondary,
    /// Not yet checked; a clinician must confirm it.
    Unverified,
    /// Our own choice, no clinical fact.
    AppDefault,
}

impl Certainty {
    pub const ALL: [Certainty; 4] = [
        Certainty::Verified,
        Certainty::Secondary,
        Certainty::Unverified,
        Certainty::AppDefault,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Certainty::Verified => "verified",
            Certainty::Secondary => "secondary",
            Certainty::Unverified => "unverified",
            Certainty::AppDefault => "app_default",
        }
    }
}

/// The heading under which a flag is asked, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Theme {
    Nerves,
    Head,
    Injury,
    Chest,
    Fever,
    Mood,
    Pregnancy,
    Pain,
    Usual,
}

impl Theme {
    pub const ALL: [Theme; 9] = [
        Theme::Nerves,
        Theme::Head,
        Theme::Injury,
        Theme::Chest,
        Theme::Fever,
        Theme::Mood,
        Theme::Pregnancy,
        Theme::Pain,
        Theme::Usual,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Theme::Nerves => "nerves",
            Theme::Head => "head",
            Theme::Injury => "injury",
            Theme::Chest => "chest",
            Theme::Fever => "fever",
            Theme::Mood => "mood",
            Theme::Pregnancy => "pregnancy",
            Theme::Pain => "pain",
            Theme::Usual => "usual",
        }
    }
}
