//! The zone that a file's name for it stands for.

use std::collections::HashMap;

use afterhand_engine::now::Zone;

use super::lines::Line;
use super::moment::Clock;
use super::text;

/// The zones that a file names.
pub struct Zones<'a> {
    /// What the file's own definitions say where each of its names is (`X-LIC-LOCATION`).
    locations: HashMap<&'a str, &'a str>,
    met: HashMap<&'a str, Clock>,
}

impl<'a> Zones<'a> {
    /// Looks through all of a file's definitions, since one may stand after its first use.
    pub fn defined_in(text: &'a str) -> Zones<'a> {
        let mut locations = HashMap::new();
        let mut name = None;
        let mut location = None;
        for line in text.lines().filter_map(Line::of) {
            if line.is("BEGIN") && line.value.trim().eq_ignore_ascii_case("VTIMEZONE") {
                (name, location) = (None, None);
            } else if line.is("TZID") {
                name = Some(line.value.trim());
            } else if line.is("X-LIC-LOCATION") {
                location = Some(line.value.trim());
            }
            if let (Some(name), Some(location)) = (name, location) {
                locations.insert(name, location);
            }
        }
        Zones {
            locations,
            met: HashMap::new(),
        }
    }

    /// The clock that a line's `TZID` names.
    pub fn clock(&mut self, line: &Line<'a>) -> Clock {
        let Some(given) = line.parameter("TZID").filter(|given| !given.is_empty()) else {
            return Clock::Floating;
        };
        if let Some(clock) = self.met.get(given) {
            return clock.clone();
        }
        let location = self.locations.get(given).copied();
        let zone = Zone::named(given)
            .or_else(|| Zone::named(location?))
            .or_else(|| at_the_end_of(given))
            .or_else(|| Zone::named(windows(given)?));
        let clock = match zone {
            Some(zone) => Clock::Zone(zone),
            None => Clock::Unknown(text::plain(given).unwrap_or_default()),
        };
        self.met.insert(given, clock.clone());
        clock
    }
}

/// The zone of a path such as `/freeassociation.sourceforge.net/Europe/London`.
fn at_the_end_of(path: &str) -> Option<Zone> {
    let starts: Vec<usize> = path
        .rmatch_indices('/')
        .map(|(at, _)| at + 1)
        .take(3)
        .collect();
    starts
        .into_iter()
        .rev()
        .find_map(|start| Zone::named(&path[start..]))
}

fn windows(name: &str) -> Option<&'static str> {
    const TABLE: &str = include_str!("windows_zones.tsv");
    let mut rows = TABLE.lines().filter_map(|row| row.split_once('\t'));
    let (_, zone) = rows.find(|(windows, _)| windows.eq_ignore_ascii_case(name))?;
    Some(zone)
}
