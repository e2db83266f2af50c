//! `afterhand` at a prompt.

mod answers;
mod check_ins;
mod data;
mod diary;
mod plan_files;
mod reading;
mod sessions;

const NECK: &str = "neck-course.toml";
