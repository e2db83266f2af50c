//! Who has signed off a piece of content, as the content itself says it.

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer};

/// A clinician's sign-off. Where there is none, nobody has reviewed it yet.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub by: String,
    #[serde(default, deserialize_with = "date")]
    pub on: Option<NaiveDate>,
}

impl Review {
    /// The row's own sign-off wins over its file's; one without a name is none.
    pub(super) fn of(own: Option<Review>, file: Option<&Review>) -> Option<Review> {
        own.filter(Review::is_signed)
            .or_else(|| file.filter(|review| review.is_signed()).cloned())
    }

    fn is_signed(&self) -> bool {
        !self.by.trim().is_empty()
    }
}

fn date<'de, D: Deserializer<'de>>(input: D) -> Result<Option<NaiveDate>, D::Error> {
    let written = toml::value::Datetime::deserialize(input)?;
    let date = written.date.and_then(|date| {
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
    });
    date.map(Some)
        .ok_or_else(|| serde::de::Error::custom("a review's day must be a date"))
}
