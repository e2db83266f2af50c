//! Errors as sentences.

use super::{Tense, Words};
use crate::backup::BackupFault;
use crate::error::{Error, Failure, FailureKind, FaultLine, MoveFault, Question};
use crate::now::Now;
use crate::outcome::Outcome;
use crate::person::Setting;
use crate::plan::signature::short_form;
use crate::plan::{Finding, own};
use crate::schedule::FARTHEST_MOVE;
use crate::storage::FILE_NAME;

impl Words {
    pub fn failure(&self, error: &Error, now: &Now) -> Failure {
        let findings = if let Error::BadPlan { findings, .. } = error {
            findings.as_slice()
        } else {
            &[]
        };
        let faults = findings
            .iter()
            .map(|finding| FaultLine {
                line: finding.line,
                column: finding.column,
                fault: finding.is_fault(),
                text: self.finding(finding),
            })
            .collect();
        Failure {
            kind: kind(error),
            message: self.error(error, now),
            faults,
        }
    }

    fn error(&self, error: &Error, now: &Now) -> String {
        match error {
            Error::BadPlan { file, findings } => {
                let count: usize = findings.iter().map(Finding::faults).sum();
                self.error_bad_plan(count, file.clone())
            }
            Error::BadArchive { file, fault } => {
                self.error_bad_archive(fault.column, file.clone(), fault.line, fault.text.clone())
            }
            Error::NewerArchive { file } => self.error_newer_archive(file.clone()),
            Error::Ask(Question::SessionInFuture { ended }) => {
                self.ask_session_in_future(self.day_and_time(*ended, now))
            }
            Error::Ask(Question::SessionLongAgo { ended }) => {
                let date = now.zone.local(*ended).date();
                self.ask_session_long_ago(self.date_with_year(date))
            }
            Error::Ask(Question::SessionMinutes {
                minutes,
                least,
                most,
            }) => self.ask_session_minutes(*least, *minutes, *most),
            Error::Ask(Question::CourseLength {
                sessions,
                least,
                most,
            }) => self.ask_course_length(*least, *most, *sessions),
            Error::Ask(Question::AppointmentOver { starts }) => {
                self.ask_appointment_over(self.day_and_time(*starts, now))
            }
            Error::Ask(Question::UnsignedNow { clinic }) => self.ask_unsigned_now(clinic.clone()),
            Error::Ask(Question::OtherClinic { earlier }) => self.ask_other_clinic(earlier.clone()),
            Error::Ask(Question::ForgetKey { clinic, remembered }) => {
                self.ask_forget_key(clinic.clone(), short_form(remembered))
            }
            Error::Signature(broken) => self.broken_signature(*broken),
            Error::OtherKey {
                clinic,
                remembered,
                given,
            } => self.other_key(clinic, remembered, given),
            Error::OfferOutdated => self.error_offer_outdated(),
            Error::UnknownClinic(clinic) => self.error_unknown_clinic(clinic.clone()),
            Error::UnknownSession(id) => self.error_unknown_session(*id),
            Error::UnknownAppointment(id) => self.error_unknown_appointment(id.clone()),
            Error::AppointmentMinutes => self.error_appointment_minutes(),
            Error::UnknownCourse(id) => self.error_unknown_course(*id),
            Error::CourseNumbers => self.error_course_numbers(),
            Error::UnknownRule(given) => self.error_unknown_rule(given.clone()),
            Error::RuleFixed(rule) => self.error_rule_fixed(rule.clone()),
            Error::RuleLength => self.error_rule_length(),
            Error::NothingAsked => self.error_nothing_asked(),
            Error::ReportDays => self.error_report_days(),
            Error::NoSuchNote(id) => self.error_no_such_note(*id),
            Error::Ask(Question::AnsweredOtherwise { title, outcome }) => match outcome {
                Outcome::Done => self.ask_was_done(title.clone()),
                Outcome::Skipped { .. } => self.ask_was_skipped(title.clone()),
            },
            Error::NotAnswered(title) => self.error_not_answered(title.clone()),
            Error::NotWaiting(title) => self.error_not_waiting(title.clone()),
            Error::SnoozedEnough(title) => self.error_snoozed_enough(title.clone()),
            Error::EndsTooSoon { slot, ends } => {
                self.error_ends_too_soon(self.moment(*ends, now), slot.clone())
            }
            Error::SnoozeOver => self.error_snooze_over(),
            Error::MoveTo(fault) => match fault {
                MoveFault::Over => self.error_move_over(),
                MoveFault::TooFar => self.error_move_too_far(FARTHEST_MOVE),
                MoveFault::Taken => self.error_move_taken(),
                MoveFault::OtherDay => self.error_move_other_day(),
                MoveFault::Same => self.error_move_same(),
                MoveFault::OverToday => self.error_move_over_today(),
                MoveFault::BeforeTaken => self.why_before_taken(),
            },
            Error::UnknownSetting(name) => {
                self.error_unknown_setting(name.clone(), Setting::NAMES.join(", "))
            }
            Error::BadSetting { name, value } => {
                let allowed = self.data(&format!("setting-{name}.allowed"));
                self.error_bad_setting(allowed, name.clone(), value.clone())
            }
            Error::Ask(Question::WorstIsLess) => self.ask_worst_is_less(),
            Error::UnknownSign(id) => self.error_unknown_sign(id.clone()),
            Error::NothingAnswered => self.error_nothing_answered(),
            Error::UnknownCheckIn(id) => self.error_unknown_check_in(*id),
            Error::NoClinician => self.error_no_clinician(),
            Error::NothingToClear => self.error_nothing_to_clear(),
            Error::ClearedBefore { since } => {
                self.error_cleared_before(self.day_and_time(*since, now))
            }
            Error::InFuture { at } => self.error_in_future(self.day_and_time(*at, now)),
            Error::DateInFuture(date) => self.error_in_future(self.date_with_year(*date)),
            Error::PainScore => self.error_pain_score(),
            Error::EmptyEntry => self.error_empty_entry(),
            Error::Temperature(given) => self.error_temperature(given.clone()),
            Error::EndsBeforeItBegins => self.error_ends_before_it_begins(),
            Error::ActivityScore => self.error_activity_score(),
            Error::SameActivity(name) => self.error_same_activity(name.clone()),
            Error::ActivityCount => self.error_activity_count(),
            Error::ChangeScore => self.error_change_score(),
            Error::NoTotalName => self.error_no_total_name(),
            Error::NotANumber(given) => self.error_not_a_number(given.clone()),
            Error::NotInDiary(id) => self.error_not_in_diary(*id),
            Error::PauseOver => self.error_pause_over(),
            Error::NotPaused => self.error_not_paused(),
            Error::NoTechnique => self.error_no_technique(),
            Error::SessionMinutes => self.error_session_minutes(),
            Error::NotATime(given) => self.error_not_a_time(given.clone()),
            Error::TooFarAway(given) => self.error_too_far_away(given.clone()),
            Error::UnknownArticle {
                given,
                closest: Some(closest),
            } => self.error_unknown_article_close(closest.clone(), given.clone()),
            Error::UnknownArticle {
                given,
                closest: None,
            } => self.error_unknown_article(given.clone()),
            Error::UnknownExercise {
                given,
                closest: Some(closest),
            } => self.error_unknown_exercise_close(closest.clone(), given.clone()),
            Error::UnknownExercise {
                given,
                closest: None,
            } => self.error_unknown_exercise(given.clone()),
            Error::UnknownSlot(slot) => self.error_unknown_slot(slot.clone()),
            Error::NotNow { title, why } => self.error_not_now(title.clone(), why.clone()),
            Error::NoSuchPractice => self.error_no_such_practice(),
            Error::PracticeOver => self.error_practice_over(),
            Error::NoFlare => self.error_no_flare(),
            Error::FlareNoted => self.error_flare_noted(),
            Error::AsksForCheckIn(title) => self.error_asks_for_check_in(title.clone()),
            Error::AlreadyAnswered(slot) => self.error_already_answered(slot.clone()),
            Error::ItemElsewhere { item, plan } => {
                self.error_item_elsewhere(item.clone(), plan.clone())
            }
            Error::OwnPlan(refusal) => self.own_refusal(refusal),
            Error::UnknownPlan(id) => self.error_unknown_plan(id.clone()),
            Error::SamePlan { title } => self.error_same_plan(title.clone()),
            Error::NothingToUndo => self.error_nothing_to_undo(),
            Error::NothingToRedo => self.error_nothing_to_redo(),
            Error::ChangedSince => self.error_changed_since(),
            Error::StandsInTheWay { label } => {
                self.error_stands_in_the_way(self.step(label, Tense::Done))
            }
            Error::NotOfToday => self.error_not_of_today(),
            Error::InExample => self.error_example(),
            Error::Backup(fault) => self.backup_fault(*fault),
            Error::NewerDatabase => self.error_newer_database(),
            Error::DamagedDatabase => self.error_damaged_database(FILE_NAME),
            Error::NotDamaged => self.error_not_damaged(),
            Error::Moved => self.error_moved(),
            Error::Busy => self.error_busy(),
            Error::DiskFull => self.error_disk_full(),
            Error::File { path, error } => {
                self.error_file(path.display().to_string(), error.to_string())
            }
            Error::Stored(what) => self.error_stored(what.clone()),
            Error::Content(what) => self.error_content(what.clone()),
            Error::Database(error) => self.error_database(error.to_string()),
        }
    }
}

fn kind(error: &Error) -> FailureKind {
    match error {
        Error::BadPlan { .. } | Error::BadArchive { .. } | Error::Signature(_) => {
            FailureKind::BadFile
        }
        Error::Ask(_) => FailureKind::Asked,
        Error::NoTechnique
        | Error::SessionMinutes
        | Error::AppointmentMinutes
        | Error::CourseNumbers
        | Error::UnknownRule(_)
        | Error::RuleLength
        | Error::NothingAsked
        | Error::ReportDays
        | Error::NoSuchNote(_)
        | Error::NotATime(_)
        | Error::TooFarAway(_)
        | Error::UnknownSetting(_)
        | Error::BadSetting { .. }
        | Error::UnknownSign(_)
        | Error::NothingAnswered
        | Error::NoClinician
        | Error::PainScore
        | Error::EmptyEntry
        | Error::Temperature(_)
        | Error::EndsBeforeItBegins
        | Error::ActivityScore
        | Error::SameActivity(_)
        | Error::ActivityCount
        | Error::ChangeScore
        | Error::NoTotalName
        | Error::NotANumber(_)
        | Error::InFuture { .. }
        | Error::DateInFuture(_) => FailureKind::Usage,
        Error::UnknownSlot(_)
        | Error::NotNow { .. }
        | Error::NoSuchPractice
        | Error::PracticeOver
        | Error::NoFlare
        | Error::FlareNoted
        | Error::UnknownArticle { .. }
        | Error::UnknownExercise { .. }
        | Error::AsksForCheckIn(_)
        | Error::AlreadyAnswered(_)
        | Error::NotAnswered(_)
        | Error::NotWaiting(_)
        | Error::SnoozedEnough(_)
        | Error::EndsTooSoon { .. }
        | Error::SnoozeOver
        | Error::MoveTo(_)
        | Error::PauseOver
        | Error::NotPaused
        | Error::UnknownCheckIn(_)
        | Error::NothingToClear
        | Error::ClearedBefore { .. }
        | Error::NotInDiary(_)
        | Error::UnknownSession(_)
        | Error::UnknownAppointment(_)
        | Error::UnknownCourse(_)
        | Error::RuleFixed(_)
        | Error::ItemElsewhere { .. }
        | Error::SamePlan { .. }
        | Error::OtherKey { .. }
        | Error::OfferOutdated
        | Error::UnknownClinic(_)
        | Error::UnknownPlan(_)
        | Error::NothingToUndo
        | Error::NothingToRedo
        | Error::ChangedSince
        | Error::StandsInTheWay { .. }
        | Error::NotOfToday
        | Error::InExample
        | Error::NewerArchive { .. }
        | Error::NewerDatabase
        | Error::NotDamaged => FailureKind::Refused,
        Error::Backup(fault) => match fault {
            BackupFault::NotOurs | BackupFault::Damaged | BackupFault::Newer => {
                FailureKind::BadFile
            }
            BackupFault::IsPresent
            | BackupFault::Unknown
            | BackupFault::Locked
            | BackupFault::WrongPassphrase => FailureKind::Refused,
        },
        Error::OwnPlan(refusal) => match refusal {
            own::Refusal::Entry { .. } => FailureKind::Usage,
            own::Refusal::Unknown(_)
            | own::Refusal::AlreadyThere { .. }
            | own::Refusal::NotOffered { .. }
            | own::Refusal::Ended { .. }
            | own::Refusal::Answered { .. }
            | own::Refusal::NoPlan => FailureKind::Refused,
        },
        Error::DamagedDatabase => FailureKind::Damaged,
        Error::Moved
        | Error::Busy
        | Error::DiskFull
        | Error::File { .. }
        | Error::Stored(_)
        | Error::Content(_)
        | Error::Database(_) => FailureKind::Trouble,
    }
}
