//! Why the person's own plan stays as it is.

use super::Words;
use crate::plan::own::{Fault, Field, Refusal};

impl Words {
    pub fn own_refusal(&self, refusal: &Refusal) -> String {
        match refusal {
            Refusal::Entry {
                phase,
                field,
                fault,
            } => {
                let field = self.own_field(*field);
                let fault = self.own_fault(fault);
                match phase {
                    Some(index) => self.own_wrong_later(fault, field, index + 1),
                    None => self.own_wrong(fault, field),
                }
            }
            Refusal::Unknown(id) => self.own_unknown(id.clone()),
            Refusal::AlreadyThere { title } => self.own_already_there(title.clone()),
            Refusal::NotOffered { title, why } => self.own_not_offered(title.clone(), why.clone()),
            Refusal::Ended { title } => self.own_ended(title.clone()),
            Refusal::Answered { title } => self.own_answered(title.clone()),
            Refusal::NoPlan => self.own_no_plan(),
        }
    }

    fn own_fault(&self, fault: &Fault) -> String {
        match fault {
            Fault::Form(fault) => self.fault(fault),
            Fault::DayOver => self.own_day_over(),
            Fault::AfterEnd => self.own_after_end(),
            Fault::NotOnThatDay => self.own_not_on_that_day(),
        }
    }

    fn own_field(&self, field: Field) -> String {
        match field {
            Field::Name => self.own_field_name(),
            Field::Steps => self.own_field_steps(),
            Field::Sets => self.own_field_sets(),
            Field::Count => self.own_field_count(),
            Field::Hold => self.own_field_hold(),
            Field::Rest => self.own_field_rest(),
            Field::Times => self.own_field_times(),
            Field::Days => self.own_field_days(),
            Field::From => self.own_field_from(),
            Field::Until => self.own_field_until(),
            Field::Note => self.own_field_note(),
            Field::PainLimit => self.own_field_pain_limit(),
            Field::Phases => self.own_field_phases(),
            Field::Title => self.own_field_title(),
            Field::Who => self.own_field_who(),
            Field::Clinic => self.own_field_clinic(),
            Field::Phone => self.own_field_phone(),
        }
    }
}
