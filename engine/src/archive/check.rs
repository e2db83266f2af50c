//! What a row must be like to be taken, which is what the doors ask of a person's own words.

use chrono::{NaiveDate, NaiveTime};

use super::fault::short;
use super::{
    AppointmentRow, Archive, CheckInRow, ClearanceRow, ClinicKeyRow, CourseRow, DoseRow, EntryRow,
    FactRow, FlareRow, FollowingRow, LocalTime, MeasureRow, MoveRow, OutcomeRow, PauseRow, PlanRow,
    PracticeRow, ReactionRow, RepRow, ScreeningRow, SessionRow, SettingRow, SnoozeRow, Stamp,
    ToldRuleRow, What,
};
use crate::aftercare::may_be_told;
use crate::content::Content;
use crate::diary::{LONGEST_NOTE, MOST_ACTIVITIES, MOST_PAIN, Measured};
use crate::now::is_in_our_years;
use crate::person::Setting;
use crate::plan::{self, Count, limits};
use crate::schedule::SlotId;
use crate::words::Words;

/// A row of an archive.
pub trait Row {
    /// A sentence about what is wrong with it.
    fn check(&self) -> Result<(), String>;
}

/// What rows say of other rows.
pub fn references(archive: &Archive) -> Result<(), String> {
    let words = Words::english();
    for (index, row) in archive.check_ins.iter().enumerate() {
        let is_earlier = |place: u32| (1..=index).contains(&(place as usize));
        if !row.corrects.is_none_or(is_earlier) {
            return Err(words.archive_no_such_check_in(index + 1));
        }
    }
    for (index, row) in archive.clearances.iter().enumerate() {
        if row.check_ins as usize > archive.check_ins.len()
            || row.screenings as usize > archive.screenings.len()
        {
            return Err(words.archive_no_such_answers(index + 1));
        }
    }
    Ok(())
}

impl Row for PlanRow {
    fn check(&self) -> Result<(), String> {
        let checked = plan::check_taken(self.text.as_bytes(), Content::shipped());
        let first = checked.findings.iter().find(|finding| finding.is_fault());
        if let Some(fault) = first {
            let what = Words::english().finding(fault);
            return Err(Words::english().archive_plan(self.id.clone(), what));
        }
        let same = checked.plan.is_some_and(|plan| plan.id == self.id);
        require(same, Words::archive_plan_id)?;
        texts([&self.file].into_iter().chain(&self.key))
    }
}

impl Row for ClinicKeyRow {
    fn check(&self) -> Result<(), String> {
        texts([&self.clinic, &self.key])?;
        let some = !self.clinic.is_empty() && !self.key.is_empty();
        require(some, Words::archive_empty)
    }
}

impl Row for SessionRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        require(!self.techniques.is_empty(), Words::error_no_technique)?;
        let is_length = |minutes: u16| (1..=240).contains(&minutes);
        require(
            self.minutes.is_none_or(is_length),
            Words::error_session_minutes,
        )?;
        scores([self.pain_before, self.pain_after])?;
        texts(self.therapist.iter().chain(&self.note))
    }
}

impl Row for AppointmentRow {
    fn check(&self) -> Result<(), String> {
        self.zone.as_deref().map_or(Ok(()), zone)?;
        // A calendar's may be of any length.
        let of_calendar = self.uid.is_some();
        let is_length = |minutes: u16| of_calendar || (5..=240).contains(&minutes);
        require(
            self.minutes.is_none_or(is_length),
            Words::error_appointment_minutes,
        )?;
        let has_origin = of_calendar || self.recurrence.is_none() && self.sequence == 0;
        require(has_origin, Words::archive_no_uid)?;
        texts(self.title.iter().chain(&self.uid))
    }
}

impl Row for CourseRow {
    fn check(&self) -> Result<(), String> {
        date(self.began)?;
        let is_repeat = |months: u16| (1..=24).contains(&months);
        let sound = (1..=60).contains(&self.sessions) && self.repeat_months.is_none_or(is_repeat);
        require(sound, Words::error_course_numbers)
    }
}

impl Row for OutcomeRow {
    fn check(&self) -> Result<(), String> {
        slot(&self.item, self.meant_for)?;
        let plain = self.why.is_none() && self.excuse.is_none();
        require(
            self.what == What::Skipped || plain,
            Words::archive_done_with_why,
        )?;
        texts(&self.why)
    }
}

impl Row for SnoozeRow {
    fn check(&self) -> Result<(), String> {
        slot(&self.item, self.meant_for)?;
        require(self.number >= 1, Words::archive_number)
    }
}

impl Row for MoveRow {
    fn check(&self) -> Result<(), String> {
        slot(&self.item, self.meant_for)
    }
}

impl Row for FollowingRow {
    fn check(&self) -> Result<(), String> {
        date(self.since)?;
        let is_time =
            |text: &str| text.len() == 5 && NaiveTime::parse_from_str(text, "%H:%M").is_ok();
        let sound = is_time(&self.time) && is_time(&self.becomes);
        require(sound, Words::archive_time_of_day)?;
        item(&self.item)
    }
}

impl Row for ToldRuleRow {
    fn check(&self) -> Result<(), String> {
        let words = Words::english();
        let rule = Content::shipped().rule(&self.rule);
        let rule = rule.ok_or_else(|| words.error_unknown_rule(short(&self.rule)))?;
        require(may_be_told(rule), |words| {
            words.error_rule_fixed(self.rule.clone())
        })?;
        let lasts = limits::AFTERCARE.read(&format!("{}min", self.minutes));
        require(lasts.is_some(), Words::error_rule_length)?;
        texts(&self.who)
    }
}

impl Row for SettingRow {
    fn check(&self) -> Result<(), String> {
        let read = Setting::parse(&self.name, &self.value);
        require(read.is_ok(), |words| {
            words.archive_setting(short(&self.name), short(&self.value))
        })
    }
}

/// The clock may have been put back before it ended.
impl Row for PauseRow {
    fn check(&self) -> Result<(), String> {
        Ok(())
    }
}

impl Row for EntryRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        scores([self.pain, self.worst, self.moving])?;
        let says = self.pain.or(self.worst).or(self.moving).is_some();
        let says = says || self.temperature_celsius.is_some() || self.note.is_some();
        require(says, Words::error_empty_entry)?;
        texts(&self.note)
    }
}

impl Row for ReactionRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        in_order(self.began, self.ended)?;
        texts(&self.note)
    }
}

impl Row for MeasureRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        let day = |text: &str| {
            let read: Option<NaiveDate> = text.parse().ok();
            let words = Words::english();
            date(read.ok_or_else(|| words.error_not_a_time(short(text)))?)
        };
        match &self.what {
            Measured::Activities { activities } => {
                let count = (1..=MOST_ACTIVITIES).contains(&activities.len());
                require(count, Words::error_activity_count)?;
                let sound = activities.iter().all(|one| one.score <= 10);
                require(sound, Words::error_activity_score)?;
                for (index, one) in activities.iter().enumerate() {
                    require(!one.name.is_empty(), Words::archive_empty)?;
                    let same = activities[..index].iter().any(|it| it.name == one.name);
                    require(!same, |words| words.error_same_activity(short(&one.name)))?;
                }
                texts(activities.iter().map(|one| &one.name))
            }
            Measured::Change { change, since } => {
                let sound = (-5..=5).contains(change);
                require(sound, Words::error_change_score)?;
                day(since)
            }
            Measured::Total { name, value, date } => {
                require(!name.is_empty(), Words::error_no_total_name)?;
                let number: Option<f64> = value.parse().ok();
                let sound = number.is_some_and(f64::is_finite);
                require(sound, |words| words.error_not_a_number(short(value)))?;
                texts([name, value])?;
                day(date)
            }
        }
    }
}

impl Row for PracticeRow {
    fn check(&self) -> Result<(), String> {
        match self.meant_for {
            Some(meant_for) => slot(&self.item, meant_for)?,
            None => item(&self.item)?,
        }
        zone(&self.zone)?;
        self.dose.check()?;
        require(
            (1..=self.dose.sets.max(1)).contains(&self.first_set),
            Words::archive_dose,
        )?;
        scores([self.pain_before, self.pain_after])?;
        scores(self.hurts.iter().map(|hurt| hurt.pain))?;
        let is_sound = |rep: &RepRow| limits::SETS.holds(rep.set) && limits::REPS.holds(rep.number);
        let sound = self.reps.iter().all(is_sound);
        require(sound && self.reps.len() <= MOST_REPS, Words::archive_dose)?;
        require(self.hurts.len() <= MOST_REPS, Words::archive_dose)
    }
}

/// Ten sets of a hundred on either side.
const MOST_REPS: usize = 2000;

impl Row for DoseRow {
    fn check(&self) -> Result<(), String> {
        let is_length = |seconds: u16| (1..=600).contains(&seconds);
        let count = match self.count {
            Count::Reps(number) => limits::REPS.holds(number),
            Count::Breaths(number) => limits::BREATHS.holds(number),
            Count::Minutes(minutes) => limits::MINUTES.holds(minutes),
        };
        let sound = count
            && limits::SETS.holds(self.sets)
            && self.hold_seconds.is_none_or(is_length)
            && self.rest_seconds.is_none_or(is_length);
        require(sound, Words::archive_dose)
    }
}

impl Row for FlareRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)
    }
}

impl Row for CheckInRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        require(!self.answers.is_empty(), Words::archive_empty)?;
        require(
            self.answers.len() <= MOST_ASKED && self.flags.len() <= MOST_ASKED,
            Words::archive_long_text,
        )?;
        let one_word = |flag: &String| !flag.is_empty() && !flag.contains(char::is_whitespace);
        require(self.flags.iter().all(one_word), Words::archive_empty)?;
        texts(self.answers.keys().chain(&self.flags).chain(&self.origin))
    }
}

impl Row for ScreeningRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        require(!self.answers.is_empty(), Words::archive_empty)?;
        require(self.answers.len() <= MOST_ASKED, Words::archive_long_text)?;
        texts(self.answers.keys())
    }
}

/// Questions of one page; an older or a newer version may ask others than this one.
const MOST_ASKED: usize = 500;

impl Row for ClearanceRow {
    fn check(&self) -> Result<(), String> {
        zone(&self.zone)?;
        require(!self.who.trim().is_empty(), Words::error_no_clinician)?;
        require(self.said <= self.at, Words::archive_said_later)?;
        texts([&self.who])
    }
}

impl Row for FactRow {
    fn check(&self) -> Result<(), String> {
        let of_slot = match (&self.item, self.meant_for) {
            (Some(item), Some(meant_for)) => {
                slot(item, meant_for)?;
                true
            }
            (None, None) => false,
            (Some(_), None) | (None, Some(_)) => return Err(Words::english().archive_slot()),
        };
        require(of_slot == self.kind.is_of_slot(), Words::archive_slot)?;
        let names_zone = self.kind == super::FactKind::Zone;
        require(self.zone.is_some() == names_zone, Words::archive_no_zone)?;
        self.zone.as_deref().map_or(Ok(()), zone)
    }
}

fn require(sound: bool, else_say: impl FnOnce(&Words) -> String) -> Result<(), String> {
    match sound {
        true => Ok(()),
        false => Err(else_say(Words::english())),
    }
}

fn date(date: NaiveDate) -> Result<(), String> {
    require(is_in_our_years(date), |words| {
        words.error_too_far_away(date.to_string())
    })
}

/// The name of a zone may be one that this computer's data do not know.
fn zone(name: &str) -> Result<(), String> {
    let is_of_name = |one: char| one.is_ascii_alphanumeric() || "_+-/".contains(one);
    let sound = (1..=64).contains(&name.len()) && name.chars().all(is_of_name);
    require(sound, Words::archive_no_zone)
}

fn item(id: &str) -> Result<(), String> {
    let sound = (1..=100).contains(&id.chars().count()) && !id.contains('@');
    require(sound, Words::archive_slot)
}

fn slot(id: &str, meant_for: LocalTime) -> Result<(), String> {
    item(id)?;
    let read: Result<SlotId, ()> = format!("{id}@{meant_for}").parse();
    require(read.is_ok(), Words::archive_slot)
}

fn scores(scores: impl IntoIterator<Item = Option<u8>>) -> Result<(), String> {
    let mut scores = scores.into_iter().flatten();
    require(
        scores.all(|score| score <= MOST_PAIN),
        Words::error_pain_score,
    )
}

fn texts<'t>(texts: impl IntoIterator<Item = &'t String>) -> Result<(), String> {
    let mut texts = texts.into_iter();
    let fits = |text: &String| text.chars().count() <= LONGEST_NOTE;
    require(texts.all(fits), Words::archive_long_text)
}

fn in_order(from: Stamp, until: Option<Stamp>) -> Result<(), String> {
    require(
        until.is_none_or(|until| from <= until),
        Words::error_ends_before_it_begins,
    )
}
