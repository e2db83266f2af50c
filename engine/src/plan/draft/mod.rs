//! From the tree to a [`Plan`]: every value is looked at, every fault is noted, and only a file without
//! one becomes a plan.

mod clinic;
mod exercise;

use std::collections::BTreeSet;

use super::fault::{Check, FaultKind, Finding, FindingKind, WarningKind, place, placed};
use super::reader::{Fields, Reader};
use super::tree::{self, Node};
use super::{Appointment, Clinician, Course, Plan, limits};
use crate::body::{Region, Technique};
use crate::content::Content;
use crate::now::Zone;
use crate::person::Flag;

pub(super) use clinic::CLINIC_KINDS;
pub(super) use exercise::{SIDES, slug};

/// Reads a plan file, TOML or JSON. With a fault there is no plan; warnings leave it standing.
pub fn check(bytes: &[u8], content: &Content) -> Check {
    check_for(&BTreeSet::new(), bytes, content)
}

/// The same for a person who has told these of themselves: what of the plan they speak against is a
/// warning, and the clinician's to decide.
pub fn check_for(told: &BTreeSet<Flag>, bytes: &[u8], content: &Content) -> Check {
    read(bytes, content, told, Age::New)
}

/// Reads a plan that was taken before. Nobody can mend it, so what has become a fault since then is left out
/// of it and says nothing.
pub fn check_taken(bytes: &[u8], content: &Content) -> Check {
    read(bytes, content, &BTreeSet::new(), Age::Taken)
}

/// Whether a plan has been found without a fault before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Age {
    New,
    Taken,
}

fn read(bytes: &[u8], content: &Content, told: &BTreeSet<Flag>, age: Age) -> Check {
    let text = match readable(bytes) {
        Ok(text) => text,
        Err(finding) => {
            return Check {
                plan: None,
                findings: vec![finding],
            };
        }
    };
    let (root, syntax) = tree::parse(text);
    let broken = !syntax.is_empty();
    let mut draft = Draft {
        reader: Reader::default(),
        content,
        told,
        age,
    };
    for (span, fault) in syntax {
        draft.reader.fault(&span, fault);
    }
    // A value that the parser could not make out is missing from the tree; to report it again as
    // missing or misplaced would send the reader to the wrong place.
    let plan = if broken { None } else { draft.plan(&root) };
    let findings = placed(text, draft.reader.findings);
    let faultless = !findings.iter().any(Finding::is_fault);
    Check {
        plan: plan.filter(|_| faultless),
        findings,
    }
}

fn readable(bytes: &[u8]) -> Result<&str, Finding> {
    let fault = |line, column, fault| Finding {
        line,
        column,
        kind: FindingKind::Fault(fault),
    };
    if bytes.len() > limits::MAX_BYTES {
        return Err(fault(1, 1, FaultKind::TooLong));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]).into_owned();
        let (line, column) = place(&before, before.len());
        fault(line, column, FaultKind::NotText)
    })?;
    match text.find('\0') {
        Some(nul) => {
            let (line, column) = place(text, nul);
            Err(fault(line, column, FaultKind::NulByte))
        }
        None => Ok(text.strip_prefix('\u{feff}').unwrap_or(text)),
    }
}

struct Draft<'c> {
    reader: Reader,
    content: &'c Content,
    told: &'c BTreeSet<Flag>,
    age: Age,
}

impl Draft<'_> {
    fn plan(&mut self, root: &Node) -> Option<Plan> {
        let mut fields = self.reader.fields(root)?;
        let format = fields
            .require(&mut self.reader, "format")
            .and_then(|node| self.reader.whole::<u8>(node, limits::FORMAT));
        let id = fields.get("id").map(|node| self.reader.id(node));
        let title = fields
            .require(&mut self.reader, "title")
            .and_then(|node| self.reader.text(node, limits::TITLE));
        let issued = fields
            .require(&mut self.reader, "issued")
            .and_then(|node| self.reader.date(node));
        let clinician = fields.get("clinician").map(|node| self.clinician(node));
        let zone = fields.get("zone").map(|node| self.zone(node));
        let course = fields.get("course").map(|node| self.course(node));
        let items = self.items(&mut fields, issued);
        let aftercare = self.clinic_rules(&mut fields);
        let appointments = self.each(
            &mut fields,
            "appointment",
            limits::MAX_APPOINTMENTS,
            Draft::appointment,
        );
        fields.finish(&mut self.reader);

        format?;
        let title = title?;
        Some(Plan {
            id: match id {
                Some(given) => given?,
                None => slug(&title),
            },
            title,
            issued: issued?,
            clinician: clinician.unwrap_or_default(),
            zone: zone.flatten(),
            course: course.flatten(),
            items: items?,
            aftercare: aftercare?,
            appointments: appointments?,
        })
    }

    fn each<T>(
        &mut self,
        fields: &mut Fields<'_>,
        key: &'static str,
        most: usize,
        read: impl Fn(&mut Self, &Node) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Some(node) = fields.get(key) else {
            return Some(Vec::new());
        };
        let nodes = self.reader.list(node, most)?;
        let read: Vec<Option<T>> = nodes.iter().map(|node| read(self, node)).collect();
        read.into_iter().collect()
    }

    fn clinician(&mut self, node: &Node) -> Clinician {
        let Some(mut fields) = self.reader.fields(node) else {
            return Clinician::default();
        };
        let mut text = |key| {
            let node = fields.get(key)?;
            self.reader.text(node, limits::CLINICIAN)
        };
        let clinician = Clinician {
            name: text("name"),
            clinic: text("clinic"),
            phone: text("phone"),
        };
        fields.finish(&mut self.reader);
        clinician
    }

    fn zone(&mut self, node: &Node) -> Option<Zone> {
        let given = self.reader.text(node, limits::ZONE)?;
        let zone = Zone::named(&given);
        if zone.is_none() {
            self.reader
                .fault(&node.span, FaultKind::UnknownZone { given });
        }
        zone
    }

    fn course(&mut self, node: &Node) -> Option<Course> {
        let mut fields = self.reader.fields(node)?;
        let sessions = fields.require(&mut self.reader, "sessions");
        let count = sessions.and_then(|node| self.reader.whole(node, limits::COURSE_SESSIONS));
        if let (Some(node), Some(sessions)) = (sessions, count)
            && !(3..=15).contains(&sessions)
        {
            let warning = WarningKind::UnusualCourse { sessions };
            self.reader.warn(&node.span, warning);
        }
        let per_week_node = fields.get("per_week");
        let per_week = per_week_node.map(|node| self.reader.whole(node, limits::COURSE_PER_WEEK));
        if let (Some(node), Some(Some(per_week))) = (per_week_node, per_week)
            && per_week > 2
        {
            self.reader
                .warn(&node.span, WarningKind::ManyAWeek { per_week });
        }
        let days_between = fields
            .get("days_between")
            .map(|node| self.reader.whole(node, limits::COURSE_DAYS_BETWEEN));
        let per_year = fields
            .get("per_year")
            .map(|node| self.reader.whole(node, limits::COURSE_PER_YEAR));
        let repeat_months = fields
            .get("repeat_months")
            .map(|node| self.reader.whole(node, limits::COURSE_REPEAT_MONTHS));
        fields.finish(&mut self.reader);
        Some(Course {
            sessions: count?,
            per_week: per_week.flatten(),
            days_between: days_between.flatten(),
            per_year: per_year.flatten(),
            repeat_months: repeat_months.flatten(),
        })
    }

    fn region(&mut self, node: &Node) -> Option<Region> {
        let words = Region::ALL.map(|region| (region.name(), region));
        self.reader.one_of(node, &words)
    }

    fn technique(&mut self, node: &Node) -> Option<Technique> {
        let words = Technique::ALL.map(|technique| (technique.name(), technique));
        self.reader.one_of(node, &words)
    }

    fn appointment(&mut self, node: &Node) -> Option<Appointment> {
        let mut fields = self.reader.fields(node)?;
        let at = fields
            .require(&mut self.reader, "at")
            .and_then(|node| self.reader.date_time(node));
        let minutes = fields
            .get("minutes")
            .map(|node| self.reader.whole(node, limits::APPOINTMENT_MINUTES));
        fields.finish(&mut self.reader);
        Some(Appointment {
            at: at?,
            minutes: minutes.flatten(),
        })
    }
}
