//! The parts of the report.

use super::Words;
use crate::player::PainSign;
use crate::report::Part;

impl Words {
    pub fn report_part(&self, part: Part) -> String {
        match part {
            Part::Course => self.report_course(),
            Part::Sessions => self.report_sessions(),
            Part::Exercises => self.report_exercises(),
            Part::Pain => self.report_pain(),
            Part::Body => self.report_body(),
            Part::Reactions => self.report_reactions(),
            Part::Signs => self.report_signs(),
            Part::Measures => self.report_measures(),
            Part::Notes => self.report_notes(),
        }
    }

    /// Within a sentence: "sharp".
    pub fn pain_sign(&self, sign: PainSign) -> String {
        self.within(&self.data(&format!("pain-sign-{}", sign.name())))
    }
}
