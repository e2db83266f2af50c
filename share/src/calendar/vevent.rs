//! The events of a file as they are written, before their recurrences are spelled out.

use chrono::TimeDelta;

use super::Fault;
use super::lines::Line;
use super::moment::{self, Given};
use super::rule::Rule;
use super::text;
use super::zones::Zones;

/// A file's events, and whether it ends before its calendar does.
pub struct Found {
    pub vevents: Vec<Vevent>,
    pub cut_short: bool,
}

/// One `VEVENT`.
#[derive(Clone, Debug, Default)]
pub struct Vevent {
    pub uid: String,
    /// The occurrence that it describes anew (`RECURRENCE-ID`).
    pub instead_of: Option<Given>,
    /// It describes all occurrences that follow anew, too (`RANGE=THISANDFUTURE`).
    pub and_later: bool,
    pub sequence: u32,
    /// When the file was written, to tell two of one sequence apart.
    pub stamp: String,
    pub start: Option<Given>,
    pub end: Option<Given>,
    pub duration: Option<TimeDelta>,
    pub title: Option<String>,
    pub place: Option<String>,
    pub cancelled: bool,
    pub rules: Vec<Rule>,
    pub unreadable_rules: Vec<String>,
    pub further: Vec<Given>,
    pub excepted: Vec<Given>,
}

/// Finds the events of all calendars in a file. It need not be well-formed: Exchange has left out `END` lines,
/// so a new event ends the one before, and lines that mean nothing are passed over.
pub fn find(text: &str) -> Result<Found, Fault> {
    let mut reader = Reader {
        zones: Zones::defined_in(text),
        calendars: 0,
        cancels: false,
        open: None,
        part: None,
        found: Vec::new(),
    };
    let mut cut_short = true;
    for line in text.lines().filter_map(Line::of) {
        cut_short = !(line.is("END") && line.value.trim().eq_ignore_ascii_case("VCALENDAR"));
        reader.read(&line);
    }
    reader.close();
    match (reader.calendars, reader.found.is_empty()) {
        (0, _) => Err(Fault::NotACalendar),
        (_, true) => Err(Fault::NoEvents),
        (_, false) => Ok(Found {
            vevents: reader.found,
            cut_short,
        }),
    }
}

struct Reader<'a> {
    zones: Zones<'a>,
    calendars: usize,
    /// The calendar takes back what it lists (`METHOD:CANCEL`).
    cancels: bool,
    open: Option<Vevent>,
    /// A component that is no event, such as the alarm of one; what stands in it is passed over.
    part: Option<&'a str>,
    found: Vec<Vevent>,
}

impl<'a> Reader<'a> {
    fn read(&mut self, line: &Line<'a>) {
        let value = line.value.trim();
        let component = |name: &str| value.eq_ignore_ascii_case(name);
        if line.is("BEGIN") && component("VCALENDAR") {
            self.close();
            self.calendars += 1;
            self.cancels = false;
        } else if line.is("BEGIN") && component("VEVENT") {
            self.close();
            self.open = Some(Vevent {
                cancelled: self.cancels,
                ..Vevent::default()
            });
        } else if line.is("END") && (component("VCALENDAR") || component("VEVENT")) {
            self.close();
        } else if line.is("BEGIN") {
            self.part = self.part.or(Some(value));
        } else if line.is("END") {
            self.part = self.part.filter(|part| !component(part));
        } else if self.part.is_none() {
            match &mut self.open {
                Some(vevent) => vevent.read(line, &mut self.zones),
                None => self.cancels |= line.is("METHOD") && component("CANCEL"),
            }
        }
    }

    fn close(&mut self) {
        self.part = None;
        self.found.extend(self.open.take());
    }
}

impl Vevent {
    fn read<'a>(&mut self, line: &Line<'a>, zones: &mut Zones<'a>) {
        match line.name.to_ascii_uppercase().as_str() {
            "UID" => self.uid = text::uid(line.value),
            "SEQUENCE" => self.sequence = line.value.trim().parse().unwrap_or(0),
            "DTSTAMP" => line.value.trim().clone_into(&mut self.stamp),
            "SUMMARY" => self.title = text::unescaped(line.value),
            "LOCATION" => self.place = text::unescaped(line.value),
            "STATUS" => self.cancelled |= line.value.trim().eq_ignore_ascii_case("CANCELLED"),
            "DTSTART" => self.start = given(line, zones).pop(),
            "DTEND" => self.end = given(line, zones).pop(),
            "DURATION" => self.duration = moment::duration(line.value),
            "RECURRENCE-ID" => {
                self.instead_of = given(line, zones).pop();
                let range = line.parameter("RANGE").unwrap_or_default();
                self.and_later = range.eq_ignore_ascii_case("THISANDFUTURE");
            }
            "RRULE" => match Rule::read(line.value) {
                Some(rule) => self.rules.push(rule),
                None => self.unreadable_rules.extend(text::plain(line.value)),
            },
            "RDATE" => self.further.extend(given(line, zones)),
            "EXDATE" => self.excepted.extend(given(line, zones)),
            _ => {}
        }
    }
}

/// The dates and times of a line. Of a period (`RDATE;VALUE=PERIOD`) it is the start.
fn given<'a>(line: &Line<'a>, zones: &mut Zones<'a>) -> Vec<Given> {
    let clock = zones.clock(line);
    let values = line.value.split(',');
    let starts = values.filter_map(|value| value.split('/').next());
    starts
        .filter_map(|start| Given::read(start, &clock))
        .collect()
}
