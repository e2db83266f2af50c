//! `afterhand` at a prompt.

mod answers;
mod appointments;
mod backups;
mod calendar_file;
mod can;
mod check_ins;
mod data;
mod diary;
mod fhir;
mod full_disk;
mod imports;
mod learn;
mod library;
mod limits;
mod lock;
mod locked_backups;
mod plan_files;
mod plan_signatures;
mod progress;
mod reading;
mod report;
mod sessions;
mod tables;
mod ten_years;

pub const NECK: &str = "neck-course.toml";
