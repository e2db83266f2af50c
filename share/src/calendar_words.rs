//! A calendar file in the engine's terms: its appointments, and in sentences what there is to say about it.

use afterhand_engine::action::Action;
use afterhand_engine::session::{ImportedAppointment, Origin};
use afterhand_engine::words::Words;
use chrono::{Days, NaiveDate};

use crate::calendar::{self, Calendar, Event, Fault, Remark};

/// What a calendar file comes to.
pub struct Taking {
    /// Takes its appointments.
    pub action: Action,
    /// What was left out, or read in another way than it is written.
    pub remarks: Vec<String>,
}

/// A clinic's calendar reaches back and ahead; what a person needs of it lies between these.
const DAYS_BACK: Days = Days::new(30);
const DAYS_AHEAD: Days = Days::new(400);

/// Reads a calendar file around `today`. `file` is its name for messages, `ours` as [`calendar::read`] has
/// it. Fails with why the file is refused, and what to do.
pub fn taking(
    file: String,
    bytes: &[u8],
    ours: &str,
    today: NaiveDate,
    words: &Words,
) -> Result<Taking, String> {
    let from = today.checked_sub_days(DAYS_BACK).unwrap_or(today);
    let until = today.checked_add_days(DAYS_AHEAD).unwrap_or(today);
    let calendar = calendar::read(bytes, ours, from, until)
        .map_err(|fault| sentence_of_fault(&fault, words))?;
    let remarks = calendar.remarks.iter();
    Ok(Taking {
        remarks: remarks
            .map(|remark| sentence_of_remark(remark, words))
            .collect(),
        action: Action::TakeCalendar {
            file,
            appointments: imported(calendar),
            days: (from, until),
        },
    })
}

/// What the engine takes of a calendar, in its order.
fn imported(calendar: Calendar) -> Vec<ImportedAppointment> {
    calendar.events.into_iter().map(appointment).collect()
}

/// Why the file is refused, and what to do.
fn sentence_of_fault(fault: &Fault, words: &Words) -> String {
    match fault {
        Fault::TooLong { most } => words.calendar_too_long(most / MEBIBYTE),
        Fault::NotText => words.calendar_not_text(),
        Fault::NotACalendar => words.calendar_none(),
        Fault::NoEvents => words.calendar_no_events(),
        Fault::TooInvolved => words.calendar_too_involved(),
    }
}

/// What was left out, or read in another way than it is written.
fn sentence_of_remark(remark: &Remark, words: &Words) -> String {
    let named = |title: &Option<String>| match title {
        Some(title) => title.clone(),
        None => words.calendar_untitled(),
    };
    match remark {
        Remark::Ours => words.calendar_file_own(),
        Remark::CutShort => words.calendar_cut_short(),
        Remark::TooMany { most } => words.calendar_too_many(*most),
        Remark::UnreadableRule { title, rule } => {
            words.calendar_unreadable_rule(rule.clone(), named(title))
        }
        Remark::UnknownZone { given } => words.calendar_unknown_zone(given.clone()),
        Remark::NoStart { title } => words.calendar_no_start(named(title)),
        Remark::AllDay { title } => words.calendar_all_day(named(title)),
    }
}

const MEBIBYTE: usize = 1024 * 1024;

fn appointment(event: Event) -> ImportedAppointment {
    let Event {
        uid,
        recurrence,
        sequence,
        starts,
        zone,
        minutes,
        title,
        place,
        cancelled,
    } = event;
    let parts: Vec<String> = [title, place].into_iter().flatten().collect();
    ImportedAppointment {
        origin: Origin {
            uid,
            recurrence,
            sequence,
        },
        starts,
        zone,
        minutes,
        title: (!parts.is_empty()).then(|| parts.join(" · ")),
        cancelled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{MAX_BYTES, MOST_EVENTS};

    #[test]
    fn a_refusal_says_what_to_do() {
        let words = Words::english();
        assert_eq!(
            sentence_of_fault(&Fault::TooLong { most: MAX_BYTES }, words),
            "This file is larger than 1 MiB, so it is not read. Save only your appointments to a file, and choose that one."
        );
        for fault in [
            Fault::NotText,
            Fault::NotACalendar,
            Fault::NoEvents,
            Fault::TooInvolved,
        ] {
            let sentence = sentence_of_fault(&fault, words);
            assert!(sentence.ends_with('.'), "{sentence}");
        }
    }

    #[test]
    fn a_remark_names_what_it_is_about() {
        let say = |remark| sentence_of_remark(&remark, Words::english());
        let title = || Some("<b>Physio</b>".to_owned());
        assert_eq!(
            say(Remark::AllDay { title: title() }),
            "“<b>Physio</b>” has no time of day, so it was left out."
        );
        assert_eq!(
            say(Remark::NoStart { title: None }),
            "“An appointment without a title” does not say when it starts, so it was left out."
        );
        assert_eq!(
            say(Remark::UnreadableRule {
                title: title(),
                rule: "FREQ=SECONDLY".to_owned(),
            }),
            "“<b>Physio</b>” repeats in a way that I cannot read (FREQ=SECONDLY): only what the file names one by one was taken."
        );
        assert_eq!(
            say(Remark::UnknownZone {
                given: "Atlantis".to_owned(),
            }),
            "I do not know the time zone “Atlantis”, so this computer’s is taken. Please check the times."
        );
        assert_eq!(
            say(Remark::TooMany { most: MOST_EVENTS }),
            "Only the first 200 appointments were taken."
        );
        assert_eq!(
            say(Remark::CutShort),
            "The file ends in the middle: appointments may be missing. Save it once more, and take it again."
        );
    }

    #[test]
    fn an_event_keeps_what_it_is_known_by_and_where_it_is() {
        let starts = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let starts = starts.and_hms_opt(15, 0, 0).unwrap();
        let event = Event {
            uid: "one".to_owned(),
            recurrence: Some(starts),
            sequence: 2,
            starts,
            zone: Some("Europe/London".to_owned()),
            minutes: Some(30),
            title: Some("Physio".to_owned()),
            place: Some("Harbour 1".to_owned()),
            cancelled: false,
        };
        let calendar = Calendar {
            events: vec![event],
            remarks: Vec::new(),
        };
        let [appointment] = &imported(calendar)[..] else {
            panic!("one event is one appointment");
        };
        assert_eq!(appointment.origin.uid, "one");
        assert_eq!(appointment.origin.recurrence, Some(starts));
        assert_eq!(appointment.origin.sequence, 2);
        assert_eq!(appointment.title.as_deref(), Some("Physio · Harbour 1"));
        assert_eq!(appointment.minutes, Some(30));
    }
}
