//! A clinic's own aftercare rules, and its own windows for ours.

use std::collections::HashSet;

use super::{Age, Draft};
use crate::aftercare::{Kind, Rule};
use crate::plan::fault::FaultKind;
use crate::plan::reader::Fields;
use crate::plan::tree::Node;
use crate::plan::{ClinicRule, ClinicSubject, limits};

impl Draft<'_> {
    pub(super) fn clinic_rules(&mut self, fields: &mut Fields<'_>) -> Option<Vec<ClinicRule>> {
        let Some(node) = fields.get("aftercare") else {
            return Some(Vec::new());
        };
        let mut seen = HashSet::new();
        let mut rules = Vec::new();
        for node in self.reader.list(node, limits::MAX_AFTERCARE)? {
            let (id, rule) = self.clinic_rule(node);
            if let Some(id) = id
                && !seen.insert(id.clone())
            {
                self.reader.fault(&node.span, FaultKind::DoubleRule { id });
            }
            rules.push(rule);
        }
        let mut rules: Vec<ClinicRule> = rules.into_iter().collect::<Option<_>>()?;
        rules.retain(|rule| match &rule.subject {
            ClinicSubject::Ours(id) => self.content.rule(id).is_some_and(Rule::has_time),
            ClinicSubject::Own { .. } => true,
        });
        Some(rules)
    }

    /// The id of a rule of the clinic's own is known of many a rule that has a fault elsewhere.
    fn clinic_rule(&mut self, node: &Node) -> (Option<String>, Option<ClinicRule>) {
        let Some(mut fields) = self.reader.fields(node) else {
            return (None, None);
        };
        let rule = fields.get("rule");
        let lasts = fields
            .require(&mut self.reader, "lasts")
            .and_then(|node| self.reader.duration(node, limits::AFTERCARE));
        let regions = self.each(&mut fields, "regions", limits::MAX_REGIONS, Draft::region);
        let techniques = self.each(
            &mut fields,
            "techniques",
            limits::MAX_TECHNIQUES,
            Draft::technique,
        );
        let (own_id, subject) = match rule {
            Some(node) => (None, self.our_rule(node).map(ClinicSubject::Ours)),
            None => self.own_rule(&mut fields),
        };
        fields.finish(&mut self.reader);
        let rule = || {
            Some(ClinicRule {
                subject: subject?,
                lasts: lasts?,
                regions: regions?,
                techniques: techniques?,
            })
        };
        (own_id, rule())
    }

    fn our_rule(&mut self, node: &Node) -> Option<String> {
        let given = self.reader.text(node, limits::ID)?;
        let Some(rule) = self.content.rule(&given) else {
            self.reader
                .fault(&node.span, FaultKind::UnknownRule { given });
            return None;
        };
        if self.age == Age::New && !rule.has_time() {
            let fault = self.no_time(rule);
            self.reader.fault(&node.span, fault);
            return None;
        }
        Some(given)
    }

    fn no_time(&self, rule: &Rule) -> FaultKind {
        let rule_id = rule.id.clone();
        match rule.kind {
            Kind::Limit => FaultKind::RuleIsLimit { rule: rule_id },
            Kind::Do | Kind::Avoid | Kind::Watch | Kind::Info | Kind::Gate => {
                let rules = self.content.rules.iter();
                let rules = rules.filter(|rule| rule.has_time());
                FaultKind::RuleWithoutTime {
                    rule: rule_id,
                    allowed: rules.map(|rule| rule.id.clone()).collect(),
                }
            }
        }
    }

    fn own_rule(&mut self, fields: &mut Fields<'_>) -> (Option<String>, Option<ClinicSubject>) {
        let id = fields
            .require(&mut self.reader, "id")
            .and_then(|node| self.reader.id(node));
        let kind = fields
            .require(&mut self.reader, "kind")
            .and_then(|node| self.reader.one_of(node, &CLINIC_KINDS));
        let text = fields
            .require(&mut self.reader, "text")
            .and_then(|node| self.reader.text(node, limits::RULE_TEXT));
        let why = fields
            .get("why")
            .map(|node| self.reader.text(node, limits::RULE_WHY));
        let subject = |id| {
            Some(ClinicSubject::Own {
                id,
                kind: kind?,
                text: text?,
                why: why.flatten(),
            })
        };
        (id.clone(), id.and_then(subject))
    }
}

/// What a clinic may say about the time after a session.
pub const CLINIC_KINDS: [(&str, Kind); 4] = [
    ("do", Kind::Do),
    ("avoid", Kind::Avoid),
    ("watch", Kind::Watch),
    ("info", Kind::Info),
];
