//! `afterhand` at a prompt.

mod answers;
mod appointments;
mod backups;
mod calendar_file;
mod can;
mod check_ins;
mod data;
mod diary;
mod imports;
mod learn;
mod library;
mod limits;
mod plan_files;
mod progress;
mod reading;
mod report;
mod sessions;

const NECK: &str = "neck-course.toml";
