//! What is planned, for a calendar elsewhere: exercises, appointments and what holds after a session.

mod uid;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};

use crate::aftercare::Window;
use crate::content::Content;
use crate::now::{Instant, Now, Zone};
use crate::person::PlanZone;
use crate::plan::{Count, Days, Dose, Exercise, Item, Stage};
use crate::player::Script;
use crate::schedule::{Series, SeriesKey, Slot};
use crate::session::Booked;
use crate::view;
use crate::words::Words;

pub(crate) use uid::Uids;

/// What belongs into the file, and how much it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarChoice {
    /// Today where it is not given.
    pub from: Option<NaiveDate>,
    /// Included; the last day that is planned, or a year from the first, where it is not given.
    pub until: Option<NaiveDate>,
    pub exercises: bool,
    pub appointments: bool,
    pub aftercare: bool,
    pub alarms: bool,
    /// No word about health is in it.
    pub private: bool,
}

/// The whole file, in order.
#[derive(Clone, Debug)]
pub struct CalendarFile {
    pub written: Instant,
    pub name: String,
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub events: Vec<CalendarEvent>,
}

#[derive(Clone, Debug)]
pub struct CalendarEvent {
    /// The same in every file about the same thing.
    pub uid: String,
    /// Rises from file to file.
    pub sequence: u32,
    pub starts: When,
    pub lasts: TimeDelta,
    pub rule: Option<Recurrence>,
    pub title: String,
    pub text: Option<String>,
    /// Before the start, and after it where negative.
    pub alarms: Vec<TimeDelta>,
    /// Nothing else can be done meanwhile.
    pub busy: bool,
    pub cancelled: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum When {
    /// A clock time, and whose clocks.
    Local(NaiveDateTime, Zone),
    Instant(Instant),
}

#[derive(Clone, Debug)]
pub struct Recurrence {
    pub days: Days,
    /// Every how many days, where it is not by days of the week.
    pub interval: Option<u32>,
    pub until: Instant,
    /// When there is nothing, in clock time of the start's zone.
    pub except: Vec<NaiveDateTime>,
    /// What is elsewhere: by the rule, and instead.
    pub moved: Vec<(NaiveDateTime, When)>,
}

/// Where the events of one file come from.
pub(crate) struct Writer<'a> {
    pub uids: Uids,
    pub choice: &'a CalendarChoice,
    pub content: &'a Content,
    pub words: &'a Words,
    pub now: &'a Now,
    pub plan_zone: PlanZone<'a>,
}

impl Writer<'_> {
    pub fn series(&self, series: &Series<'_>) -> CalendarEvent {
        let time = series.key.time;
        let when = |slot: &Slot<'_>| self.when(slot.local, slot.due, series.zone);
        let rule = (series.first != series.last || !series.moved.is_empty()).then(|| Recurrence {
            days: series.stage.days,
            interval: series.interval(),
            until: series.zone.instant(series.last.and_time(time)),
            except: series
                .except
                .iter()
                .map(|date| date.and_time(time))
                .collect(),
            moved: series
                .moved
                .iter()
                .map(|(date, slot)| (date.and_time(time), when(slot)))
                .collect(),
        });
        CalendarEvent {
            rule,
            ..self.exercise(
                self.uids.of_series(&series.key),
                When::Local(series.starts(), series.zone.clone()),
                series.item,
                series.stage,
            )
        }
    }

    pub fn slot(&self, slot: &Slot<'_>) -> CalendarEvent {
        let uid = self
            .uids
            .uid(&["slot", &slot.taken.plan.id, &slot.id().to_string()]);
        self.exercise(uid, When::Instant(slot.due), slot.item, slot.stage)
    }

    /// A series that is no more, of which `slot` would be the next: a calendar that has it takes it out.
    pub fn gone(&self, key: &SeriesKey, slot: &Slot<'_>) -> CalendarEvent {
        let starts = slot.meant_for.date().and_time(key.time);
        let zone = slot.zone(self.plan_zone).clone();
        let uid = self.uids.of_series(key);
        cancelled(self.exercise(uid, When::Local(starts, zone), slot.item, slot.stage))
    }

    pub fn slot_gone(&self, slot: &Slot<'_>) -> CalendarEvent {
        cancelled(self.slot(slot))
    }

    pub fn appointment(&self, booked: &Booked) -> CalendarEvent {
        let words = self.words;
        let title = match (&booked.title, self.choice.private) {
            (_, true) => words.calendar_file_private_appointment(),
            (Some(title), false) => words.calendar_file_appointment_with(title.clone()),
            (None, false) => words.calendar_file_appointment(),
        };
        let event = CalendarEvent {
            uid: self.uids.of_appointment(booked),
            sequence: self.sequence(),
            starts: self.when(booked.local, booked.starts, &booked.zone),
            lasts: booked.ends() - booked.starts,
            rule: None,
            title,
            text: None,
            alarms: self.alarms(vec![self.evening_before(booked), TimeDelta::hours(2)]),
            busy: true,
            cancelled: false,
        };
        match booked.cancelled {
            true => cancelled(event),
            false => event,
        }
    }

    pub fn aftercare(&self, window: &Window<'_>) -> CalendarEvent {
        let (text, why) = view::text_of(window, self.words);
        let lasts = window.until - window.from;
        let basis = self.words.data(&format!("basis-{}", window.basis().name()));
        let about = [why, Some(basis)].into_iter().flatten().collect::<Vec<_>>();
        CalendarEvent {
            uid: self.uids.uid(&["aftercare", &view::row_id(window)]),
            sequence: self.sequence(),
            starts: When::Instant(window.from),
            lasts,
            rule: None,
            title: match self.choice.private {
                true => self.words.calendar_file_private_aftercare(),
                false => text,
            },
            text: (!self.choice.private).then(|| about.join("\n")),
            alarms: self.alarms(vec![-lasts]),
            busy: false,
            cancelled: false,
        }
    }

    fn exercise(&self, uid: String, starts: When, item: &Item, stage: &Stage) -> CalendarEvent {
        let words = self.words;
        let private = self.choice.private;
        CalendarEvent {
            uid,
            sequence: self.sequence(),
            starts,
            lasts: self.length(item, &stage.dose),
            rule: None,
            title: match private {
                true => words.calendar_file_private_exercise(),
                false => {
                    words.calendar_file_exercise(words.dose(&stage.dose), words.exercise(item))
                }
            },
            text: (!private).then(|| self.steps(item)),
            alarms: self.alarms(vec![TimeDelta::zero()]),
            busy: false,
            cancelled: false,
        }
    }

    /// As long as the player leads through it, to the minute. What is counted in repetitions or breaths is
    /// seldom gone through at the player's pace.
    fn length(&self, item: &Item, dose: &Dose) -> TimeDelta {
        let script = Script::of_exercise(&item.exercise, dose, 1, self.content);
        let minutes = (script.lasts() + TimeDelta::seconds(30)).num_minutes();
        let length = TimeDelta::minutes(minutes.max(1));
        match dose.count {
            Count::Minutes(_) => length,
            Count::Reps(_) | Count::Breaths(_) => length.max(USUAL_LENGTH),
        }
    }

    fn steps(&self, item: &Item) -> String {
        let steps = match &item.exercise {
            Exercise::Library(id) => self.words.steps_of(id),
            Exercise::Own { steps, .. } => steps.clone(),
        };
        let steps = steps.iter().enumerate();
        let mut lines: Vec<String> = steps
            .map(|(index, step)| format!("{}. {step}", index + 1))
            .collect();
        lines.extend(item.note.clone());
        lines.push(self.words.calendar_file_when_to_call());
        lines.join("\n")
    }

    fn alarms(&self, alarms: Vec<TimeDelta>) -> Vec<TimeDelta> {
        match self.choice.alarms {
            true => alarms,
            false => Vec::new(),
        }
    }

    /// 19:00 of the day before.
    fn evening_before(&self, booked: &Booked) -> TimeDelta {
        let day = booked
            .local
            .date()
            .pred_opt()
            .unwrap_or(booked.local.date());
        let evening = day.and_hms_opt(19, 0, 0).unwrap_or(booked.local);
        booked.starts - booked.zone.instant(evening)
    }

    /// Where clocks skip a time or show it twice, programs read it in different ways.
    fn when(&self, local: NaiveDateTime, instant: Instant, zone: &Zone) -> When {
        match zone.shows_once(local) {
            true => When::Local(local, zone.clone()),
            false => When::Instant(instant),
        }
    }

    /// Minutes since the beginning of 2026: a later file counts over an earlier one.
    fn sequence(&self) -> u32 {
        u32::try_from((self.now.instant.timestamp() - 1_767_225_600) / 60).unwrap_or(0)
    }
}

fn cancelled(event: CalendarEvent) -> CalendarEvent {
    CalendarEvent {
        alarms: Vec::new(),
        cancelled: true,
        ..event
    }
}

const USUAL_LENGTH: TimeDelta = TimeDelta::minutes(10);
