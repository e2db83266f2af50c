//! What is wrong with a plan file, in words.

use super::Words;
use crate::plan::fault::{Expected, FaultKind, FindingKind, WarningKind};
use crate::plan::{Check, Finding};

impl Words {
    pub fn finding(&self, finding: &Finding) -> String {
        match &finding.kind {
            FindingKind::Fault(fault) => self.fault(fault),
            FindingKind::Warning(warning) => self.finding_warning(self.warning(warning)),
        }
    }

    /// `file:line:column: what is wrong`, one for each finding.
    pub fn findings_with_places(&self, file: &str, check: &Check) -> Vec<String> {
        check
            .findings
            .iter()
            .map(|finding| {
                self.finding_place(
                    finding.column.to_string(),
                    file.to_owned(),
                    finding.line.to_string(),
                    self.finding(finding),
                )
            })
            .collect()
    }

    pub(super) fn fault(&self, fault: &FaultKind) -> String {
        match fault {
            FaultKind::TooLong => self.fault_too_long(),
            FaultKind::NotText => self.fault_not_text(),
            FaultKind::NulByte => self.fault_nul_byte(),
            FaultKind::Syntax(message) => self.fault_syntax(shortened(message, SENTENCE)),
            FaultKind::DoubleKey { key } => self.fault_double_key(shortened(key, QUOTED)),
            FaultKind::UnknownKey { key, allowed } => {
                self.fault_unknown_key(allowed.join(", "), shortened(key, QUOTED))
            }
            FaultKind::MissingKey { key } => self.fault_missing_key(*key),
            FaultKind::Expected(form) => self.expected(*form),
            FaultKind::OutOfRange { least, most } if least == most => {
                self.fault_only_number(least.to_string())
            }
            FaultKind::OutOfRange { least, most } => {
                self.fault_out_of_range(least.to_string(), most.to_string())
            }
            FaultKind::DurationOutOfRange { least, most } => {
                self.fault_duration_out_of_range(*least, *most)
            }
            FaultKind::EmptyText => self.fault_empty_text(),
            FaultKind::TextTooLong { most } => self.fault_text_too_long(*most),
            FaultKind::ControlCharacter => self.fault_control_character(),
            FaultKind::NotOneOf { given, allowed } => {
                self.fault_not_one_of(allowed.join(", "), shortened(given, QUOTED))
            }
            FaultKind::UnknownExercise {
                given,
                close: Some(close),
            } => self.fault_unknown_exercise_close(close.clone(), shortened(given, QUOTED)),
            FaultKind::UnknownExercise { given, close: None } => {
                self.fault_unknown_exercise(shortened(given, QUOTED))
            }
            FaultKind::UnknownRule { given } => self.fault_unknown_rule(shortened(given, QUOTED)),
            FaultKind::RuleWithoutTime { rule, allowed } => {
                self.fault_rule_without_time(allowed.join(", "), rule.clone())
            }
            FaultKind::RuleIsLimit { rule } => self.fault_rule_is_limit(rule.clone()),
            FaultKind::UnknownZone { given } => self.fault_unknown_zone(shortened(given, QUOTED)),
            FaultKind::DoubleItem { id } => self.fault_double_item(shortened(id, QUOTED)),
            FaultKind::DoubleTime { time } => self.fault_double_time(time.clone()),
            FaultKind::EndBeforeStart => self.fault_end_before_start(),
            FaultKind::PhasesOutOfOrder => self.fault_phases_out_of_order(),
            FaultKind::PhaseAfterEnd => self.fault_phase_after_end(),
            FaultKind::SeveralCounts => self.fault_several_counts(),
            FaultKind::NoCount => self.fault_no_count(),
            FaultKind::NeitherUseNorName => self.fault_neither_use_nor_name(),
            FaultKind::OnlyForOwn { key } => self.fault_only_for_own(*key),
            FaultKind::BothUseAndName => self.fault_both_use_and_name(),
            FaultKind::TooMany { most } => self.fault_too_many(*most),
            FaultKind::NoneGiven => self.fault_none_given(),
            FaultKind::NotWholeDays => self.fault_not_whole_days(),
            FaultKind::DoubleRule { id } => self.fault_double_rule(shortened(id, QUOTED)),
            FaultKind::AndMore { count } => self.fault_and_more(*count),
            FaultKind::NotAnId { given } => self.fault_not_an_id(shortened(given, QUOTED)),
        }
    }

    fn expected(&self, form: Expected) -> String {
        match form {
            Expected::Text => self.fault_expected_text(),
            Expected::WholeNumber => self.fault_expected_whole_number(),
            Expected::TrueOrFalse => self.fault_expected_true_or_false(),
            Expected::Table => self.fault_expected_table(),
            Expected::List => self.fault_expected_list(),
            Expected::Date => self.fault_expected_date(),
            Expected::TimeOfDay => self.fault_expected_time(),
            Expected::LocalDateTime => self.fault_expected_date_time(),
            Expected::Duration => self.fault_expected_duration(),
            Expected::DurationOrNone => self.fault_expected_duration_or_none(),
            Expected::Days => self.fault_expected_days(),
            Expected::AfterSession => self.fault_expected_after_session(),
        }
    }

    fn warning(&self, warning: &WarningKind) -> String {
        match warning {
            WarningKind::UnusualCourse { sessions } => self.warning_unusual_course(*sessions),
            WarningKind::ManyAWeek { per_week } => self.warning_many_a_week(*per_week),
            WarningKind::SpeaksAgainst { exercise, flags } => {
                let name = self.data(&format!("exercise-{exercise}"));
                self.warning_speaks_against(self.flags(flags), name)
            }
        }
    }
}

/// How many characters of a text from the file are enough to know it again.
const QUOTED: usize = 60;
/// A parser's sentence may quote the file.
const SENTENCE: usize = 200;

/// The first `most` characters, without any that a terminal would obey.
fn shortened(text: &str, most: usize) -> String {
    let visible = |letter: char| {
        if letter.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            letter
        }
    };
    let mut short: String = text.chars().take(most).map(visible).collect();
    if text.chars().nth(most).is_some() {
        short.push('…');
    }
    short
}
