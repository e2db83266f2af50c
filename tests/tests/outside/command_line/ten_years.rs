//! Ten years of a person's data, taken along whole; how long that took is printed, not judged.

use std::fs;
use std::time::Instant;

use afterhand_bench::Years;
use afterhand_tests::Patient;
use chrono::NaiveDate;

#[test]
fn ten_years_are_taken_along() {
    let patient = Patient::new();
    let now = patient.at("2026-11-24T08:00:00Z");
    now.runs("today --json").json();
    let years = Years {
        count: 10,
        until: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
    };
    years.fill(&patient.database()).unwrap();
    let place = |name: &str| patient.home().join(name).display().to_string();
    for (kind, name) in [
        ("ics", "years.ics"),
        ("json", "years.json"),
        ("csv", "tables"),
        ("fhir", "years-fhir.json"),
    ] {
        let began = Instant::now();
        now.runs(["export", kind, &place(name)]).said();
        println!("ten years as {kind}: {:.2?}", began.elapsed());
    }
    let began = Instant::now();
    now.runs(["backup", &place("years.db")]).said();
    println!("a backup of ten years: {:.2?}", began.elapsed());
    let began = Instant::now();
    now.runs(["report", &place("years.html")]).said();
    println!("a report with ten years of data: {:.2?}", began.elapsed());
    let rows = fs::read_to_string(place("years.json")).unwrap();
    let outcomes = rows.lines().filter(|line| line.contains("\"meant_for\""));
    assert!(outcomes.count() > 30_000);
    let exercises = fs::read_to_string(place("tables/exercises.csv")).unwrap();
    assert!(exercises.lines().count() > 30_000);
}
