//! What a person did, as the buttons that take it back or do it again say it.

use super::Words;
use crate::storage::Label;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tense {
    /// "Undo: Chin tuck done".
    Undo,
    /// "Redo: Chin tuck done".
    Redo,
    /// "Chin tuck done".
    Done,
}

impl Words {
    pub fn step(&self, label: &Label, tense: Tense) -> String {
        let tense = match tense {
            Tense::Undo => "undo",
            Tense::Redo => "redo",
            Tense::Done => "done",
        };
        match label {
            Label::PlanTaken { title } => self.step_plan_taken(tense, title.as_str()),
            Label::SessionLogged { region } => {
                self.step_session_logged(self.region(*region), tense)
            }
            Label::ExerciseDone { title } => self.step_exercise_done(tense, title.as_str()),
            Label::ExerciseSkipped { title } => self.step_exercise_skipped(tense, title.as_str()),
            Label::Reopened { title } => self.step_reopened(tense, title.as_str()),
            Label::ListClosed => self.step_list_closed(tense),
            Label::Snoozed { title } => self.step_snoozed(tense, title.as_str()),
            Label::Moved { title } => self.step_moved(tense, title.as_str()),
            Label::Set { name } => self.step_set(self.data(&format!("setting-{name}")), tense),
            Label::Paused => self.step_paused(tense),
            Label::Resumed => self.step_resumed(tense),
            Label::EntryKept => self.step_entry_kept(tense),
            Label::EntryRemoved => self.step_entry_removed(tense),
            Label::ReactionKept { kind } => self.step_reaction_kept(self.reaction(*kind), tense),
            Label::ReactionRemoved => self.step_reaction_removed(tense),
            Label::MeasureKept => self.step_measure_kept(tense),
            Label::MeasureRemoved => self.step_measure_removed(tense),
            Label::SessionChanged { region } => {
                self.step_session_changed(self.region(*region), tense)
            }
            Label::SessionRemoved { region } => {
                self.step_session_removed(self.region(*region), tense)
            }
            Label::AppointmentKept => self.step_appointment_kept(tense),
            Label::AppointmentCancelled => self.step_appointment_cancelled(tense),
            Label::CalendarTaken { file } => self.step_calendar_taken(file.as_str(), tense),
            Label::CourseKept => self.step_course_kept(tense),
            Label::CourseRemoved => self.step_course_removed(tense),
            Label::Practised { title } => self.step_practised(tense, title.as_str()),
            Label::PracticeRated { title } => self.step_practice_rated(tense, title.as_str()),
            Label::Worse => self.step_worse(tense),
            Label::Settled => self.step_settled(tense),
            Label::OwnExerciseKept { title } => self.step_own_kept(tense, title.as_str()),
            Label::OwnDoseChanged { title } => self.step_own_dose(tense, title.as_str()),
            Label::OwnExercisePaused { title } => self.step_own_paused(tense, title.as_str()),
            Label::OwnExerciseResumed { title } => self.step_own_resumed(tense, title.as_str()),
            Label::OwnExerciseEnded { title } => self.step_own_ended(tense, title.as_str()),
            Label::OwnExerciseRemoved { title } => self.step_own_removed(tense, title.as_str()),
            Label::OwnPlanKept => self.step_own_plan_kept(tense),
            Label::KeyForgotten { clinic } => self.step_key_forgotten(clinic.as_str(), tense),
            Label::RuleTold { rule } => self.step_rule_told(rule.as_str(), tense),
        }
    }
}
