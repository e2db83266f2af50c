//! From asking for the report of a course until it is there as a PDF.

use std::time::{Duration, Instant};

use afterhand_tests::Patient;

use crate::{Effort, ten_years};

/// How long each took, in order. Nothing where the program that sets it was not built beside the others, or at
/// another time and does not understand them.
pub fn measure(effort: &Effort) -> Option<Vec<Duration>> {
    println!("reports as a PDF: {}", effort.times);
    let patient = Patient::new();
    let now = patient.at("2026-11-24T11:00:00Z");
    now.runs("today").said();
    ten_years().fill(&patient.database()).unwrap();
    let file = patient.home().join("report.pdf");
    let file = file.to_str().unwrap();
    let mut took = Vec::new();
    for _ in 0..effort.times {
        let start = Instant::now();
        let answer = now.runs(["report", file, "--yes"]);
        took.push(start.elapsed());
        (answer.code == Some(0)).then_some(())?;
    }
    took.sort();
    Some(took)
}
