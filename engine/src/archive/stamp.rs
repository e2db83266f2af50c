//! How moments, local times and temperatures are written.

use std::borrow::Cow;
use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDateTime, SecondsFormat, SubsecRound as _};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::fault::short;
use crate::diary::Temperature;
use crate::now::{Instant, Zone, is_in_our_years};
use crate::words::Words;

/// A moment, with the offset that clocks had where it was noted: `2026-11-24T15:00:00.000+01:00`. It is
/// the same whatever its offset.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp(pub DateTime<FixedOffset>);

impl Stamp {
    /// In the zone of that name; in UTC where there is none.
    pub fn of(instant: Instant, zone: Option<&str>) -> Stamp {
        let zone = zone.and_then(Zone::named);
        Stamp(zone.map_or_else(|| instant.fixed_offset(), |zone| zone.with_offset(instant)))
    }

    pub fn instant(self) -> Instant {
        self.0.to_utc()
    }
}

impl fmt::Display for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.0.to_rfc3339_opts(SecondsFormat::Millis, true);
        out.write_str(&text)
    }
}

impl fmt::Debug for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl Serialize for Stamp {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Stamp {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Stamp, D::Error> {
        let text = Cow::<str>::deserialize(input)?;
        let read = DateTime::parse_from_rfc3339(&text).ok();
        // Nothing finer is kept.
        let read = read.map(|read| read.trunc_subsecs(3));
        read.filter(|read| is_in_our_years(read.date_naive()))
            .map(Stamp)
            .ok_or_else(|| D::Error::custom(Words::english().archive_no_moment(short(&text))))
    }
}

impl JsonSchema for Stamp {
    fn schema_name() -> Cow<'static, str> {
        "Stamp".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "format": "date-time",
            "description": "RFC 3339, in the years 1900 to 2200"
        })
    }
}

/// A time that clocks show: `2026-11-24T15:00`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalTime(pub NaiveDateTime);

const LOCAL: &str = "%Y-%m-%dT%H:%M";

impl fmt::Display for LocalTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0.format(LOCAL))
    }
}

impl fmt::Debug for LocalTime {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self}")
    }
}

impl Serialize for LocalTime {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for LocalTime {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<LocalTime, D::Error> {
        let text = Cow::<str>::deserialize(input)?;
        let read = NaiveDateTime::parse_from_str(&text, LOCAL).ok();
        read.filter(|read| is_in_our_years(read.date()))
            .map(LocalTime)
            .ok_or_else(|| D::Error::custom(Words::english().archive_no_local(short(&text))))
    }
}

impl JsonSchema for LocalTime {
    fn schema_name() -> Cow<'static, str> {
        "LocalTime".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": r"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$",
            "description": "A time as clocks show it, in the years 1900 to 2200"
        })
    }
}

/// A body's temperature, as a number of degrees Celsius with at most two places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Celsius(pub Temperature);

impl Serialize for Celsius {
    fn serialize<S: Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_f64(f64::from(self.0.0) / 100.0)
    }
}

impl<'de> Deserialize<'de> for Celsius {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Celsius, D::Error> {
        let degrees = f64::deserialize(input)?;
        Temperature::of_celsius(degrees)
            .map(Celsius)
            .ok_or_else(|| D::Error::custom(Words::english().archive_temperature()))
    }
}

impl JsonSchema for Celsius {
    fn schema_name() -> Cow<'static, str> {
        "Celsius".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": 30.0, "maximum": 45.0 })
    }
}
