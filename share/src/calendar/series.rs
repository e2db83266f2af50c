//! All that a file says under one UID: an event, the rules it recurs by, and what differs in some occurrences.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDateTime, NaiveTime};

use super::moment::{Clock, Given, Moment};
use super::vevent::Vevent;
use super::{Event, Fault, Reading, Remark};

/// What stands under one UID.
#[derive(Default)]
pub struct Series {
    /// The newest version of the event itself; a file may have changes of occurrences alone.
    event: Option<Vevent>,
    changes: Vec<Vevent>,
}

/// Gathers a file's events; one without a UID stands under its start and title.
pub fn by_uid(vevents: Vec<Vevent>) -> Vec<Series> {
    let mut series: BTreeMap<String, Series> = BTreeMap::new();
    for mut vevent in vevents {
        if vevent.uid.is_empty() {
            vevent.uid = made_up_uid(&vevent);
        }
        let of_uid = series.entry(vevent.uid.clone()).or_default();
        if vevent.instead_of.is_some() {
            of_uid.changes.push(vevent);
        } else if of_uid
            .event
            .as_ref()
            .is_none_or(|event| vevent.is_newer_than(event))
        {
            of_uid.event = Some(vevent);
        }
    }
    series.into_values().collect()
}

impl Series {
    /// Adds every occurrence on the days that are asked for, and what there is to say about them. Fails where
    /// that takes too long.
    pub fn spell_out(&self, read: &mut Reading) -> Result<(), Fault> {
        let changes = self.changes();
        if let Some(event) = &self.event {
            let title = || event.title.clone();
            match &event.start {
                Some(Given::Moment(start)) => spell_out(event, start, &changes, read)?,
                Some(Given::Day(day)) if event.recurs() || read.days.contains(day) => {
                    read.remarks.insert(Remark::AllDay { title: title() });
                }
                Some(Given::Day(_)) => {}
                None => {
                    read.remarks.insert(Remark::NoStart { title: title() });
                }
            }
        }
        let is_cancelled = self.event.as_ref().is_some_and(|event| event.cancelled);
        for (&original, change) in &changes {
            if change.is_all_day {
                read.remarks.insert(Remark::AllDay {
                    title: change.vevent.title.clone(),
                });
            }
            read.take(Occurrence {
                vevent: change.vevent,
                original,
                recurs: true,
                starts: change.starts.clone(),
                cancelled: is_cancelled || change.cancels(),
            });
        }
        Ok(())
    }

    /// The newest change of each occurrence, by when the occurrence would be.
    fn changes(&self) -> BTreeMap<NaiveDateTime, Change<'_>> {
        let start = self.event.as_ref().and_then(|event| event.start.as_ref());
        let mut changes: BTreeMap<NaiveDateTime, Change> = BTreeMap::new();
        for vevent in &self.changes {
            let Some(change) = Change::of(vevent, start) else {
                continue;
            };
            let known = changes.get(&change.original);
            if known.is_none_or(|known| vevent.is_newer_than(known.vevent)) {
                changes.insert(change.original, change);
            }
        }
        changes
    }
}

/// One occurrence described anew, perhaps with all that follow.
struct Change<'a> {
    vevent: &'a Vevent,
    original: NaiveDateTime,
    starts: Moment,
    is_all_day: bool,
}

impl Change<'_> {
    fn of<'a>(vevent: &'a Vevent, start: Option<&Given>) -> Option<Change<'a>> {
        let own = vevent.start.as_ref();
        let instead_of = vevent.instead_of.as_ref()?;
        let clock = [start, own, Some(instead_of)]
            .into_iter()
            .flatten()
            .find_map(clock_of);
        let clock = clock.unwrap_or(&Clock::Floating);
        let time = start.map_or(NaiveTime::MIN, time_of);
        let original = local(instead_of, clock, time);
        let starts = match own {
            Some(Given::Moment(moment)) => moment.clone(),
            Some(Given::Day(_)) | None => Moment {
                local: original,
                clock: clock.clone(),
            },
        };
        Some(Change {
            vevent,
            original,
            starts,
            is_all_day: matches!(own, Some(Given::Day(_))),
        })
    }

    fn cancels(&self) -> bool {
        self.vevent.cancelled || self.is_all_day
    }
}

fn spell_out(
    event: &Vevent,
    start: &Moment,
    changes: &BTreeMap<NaiveDateTime, Change>,
    read: &mut Reading,
) -> Result<(), Fault> {
    let original_of = |given: &Given| local(given, &start.clock, start.local.time());
    let mut originals = BTreeSet::from([start.local]);
    for rule in &event.rules {
        originals.extend(rule.after(start, &read.days, &mut read.effort)?);
    }
    originals.extend(event.further.iter().map(original_of));
    let excepted: BTreeSet<NaiveDateTime> = event.excepted.iter().map(original_of).collect();
    let lasting: BTreeMap<NaiveDateTime, &Change> = changes
        .iter()
        .filter(|(_, change)| change.vevent.and_later)
        .map(|(&original, change)| (original, change))
        .collect();
    for original in originals {
        if changes.contains_key(&original) {
            continue;
        }
        let change = lasting
            .range(..original)
            .next_back()
            .map(|(_, change)| *change);
        let starts = match change {
            None => Moment {
                local: original,
                clock: start.clock.clone(),
            },
            Some(change) => Moment {
                local: change.starts.local + (original - change.original),
                clock: change.starts.clock.clone(),
            },
        };
        read.take(Occurrence {
            vevent: change.map_or(event, |change| change.vevent),
            original,
            recurs: event.recurs(),
            starts,
            cancelled: event.cancelled
                || excepted.contains(&original)
                || change.is_some_and(Change::cancels),
        });
    }
    for rule in &event.unreadable_rules {
        read.remarks.insert(Remark::UnreadableRule {
            title: event.title.clone(),
            rule: rule.clone(),
        });
    }
    Ok(())
}

struct Occurrence<'a> {
    vevent: &'a Vevent,
    original: NaiveDateTime,
    recurs: bool,
    starts: Moment,
    cancelled: bool,
}

impl Reading {
    /// Takes what was or is on one of the days that are asked for.
    fn take(&mut self, occurrence: Occurrence) {
        let Occurrence { vevent, starts, .. } = &occurrence;
        let is_asked_for = |local: NaiveDateTime| self.days.contains(&local.date());
        if !is_asked_for(occurrence.original) && !is_asked_for(starts.local) {
            return;
        }
        let instant = starts.order();
        if !self.is_wanted(instant) {
            return;
        }
        if let Clock::Unknown(given) = &starts.clock {
            self.remarks.insert(Remark::UnknownZone {
                given: given.clone(),
            });
        }
        let event = Event {
            uid: vevent.uid.clone(),
            recurrence: occurrence.recurs.then_some(occurrence.original),
            sequence: vevent.sequence,
            starts: starts.local,
            zone: starts.clock.name().map(str::to_owned),
            minutes: vevent.minutes(starts),
            title: vevent.title.clone(),
            place: vevent.place.clone(),
            cancelled: occurrence.cancelled,
        };
        self.keep(instant, event);
    }
}

impl Vevent {
    fn recurs(&self) -> bool {
        !self.rules.is_empty() || !self.unreadable_rules.is_empty() || !self.further.is_empty()
    }

    /// Of two that are equally new the later one in the file counts.
    fn is_newer_than(&self, other: &Vevent) -> bool {
        (self.sequence, &self.stamp) >= (other.sequence, &other.stamp)
    }

    /// How long each of its occurrences takes.
    fn minutes(&self, starts: &Moment) -> Option<u16> {
        let starts = match &self.start {
            Some(Given::Moment(start)) => start,
            Some(Given::Day(_)) | None => starts,
        };
        let takes = match &self.end {
            Some(Given::Moment(end)) => starts.until(end),
            Some(Given::Day(_)) => return None,
            None => self.duration?,
        };
        let minutes = u16::try_from(takes.num_minutes()).ok();
        minutes.filter(|minutes| (1..=1440).contains(minutes))
    }
}

fn made_up_uid(vevent: &Vevent) -> String {
    let title = vevent.title.as_deref().unwrap_or_default();
    match &vevent.start {
        Some(Given::Moment(start)) => format!("{} {title}", start.local),
        Some(Given::Day(day)) => format!("{day} {title}"),
        None => title.to_owned(),
    }
}

/// When an occurrence would be. A day alone stands for the occurrence on that day.
fn local(given: &Given, clock: &Clock, time: NaiveTime) -> NaiveDateTime {
    match given {
        Given::Day(day) => day.and_time(time),
        Given::Moment(moment) => moment.shown_by(clock),
    }
}

fn clock_of(given: &Given) -> Option<&Clock> {
    match given {
        Given::Day(_) => None,
        Given::Moment(moment) => Some(&moment.clock),
    }
}

fn time_of(given: &Given) -> NaiveTime {
    match given {
        Given::Day(_) => NaiveTime::MIN,
        Given::Moment(moment) => moment.local.time(),
    }
}
