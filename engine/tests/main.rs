//! The engine from outside: plan files, slots, aftercare, reminders, undo and the page, as sentences.

#![expect(
    clippy::unwrap_used,
    reason = "here too what cannot go on is a test that fails"
)]

mod aftercare;
mod answers;
mod archive_merge;
mod archives;
mod articles;
mod away;
mod backups;
mod calendar_file;
mod can;
mod card;
mod charts;
mod choices;
mod claims;
mod clock_changes;
mod companion;
mod contradictions;
mod courses;
mod coverage;
mod data_folder;
mod diary;
mod edges;
mod example;
mod holds;
mod languages;
mod learn;
mod library;
mod life;
mod limits;
mod moves;
mod old_databases;
mod over_time;
mod own_plan;
mod pauses;
mod plan_file;
mod plan_offer;
mod plan_schema;
mod plan_writer;
mod player;
mod progress;
mod prompts;
mod reasons;
mod reminders;
mod report;
mod result_pages;
mod results;
mod safety;
mod schedule;
mod screen;
mod screening;
mod search;
mod season;
mod sessions;
mod signs_in_words;
mod snoozes;
mod stop_laws;
mod stops;
mod today;
mod undo;
mod versions;
mod wording;
