//! Calendar files from outside, as clinics and their programs write them, and as nobody should.

#![expect(
    clippy::unwrap_used,
    reason = "here too what cannot go on is a test that fails"
)]

mod hostile;
mod other_programs;
mod reading;
mod recurrence;
mod refusals;
mod report_page;
mod rule_oracle;
mod signature;
mod tables;
mod texts;
mod there_and_back;
mod versions;
mod zones;
