use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use afterhand_engine::content::Content;
use afterhand_engine::words::keys_of_data;

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The messages of a file, and their attributes as `message.attribute`.
fn keys(file: &str) -> Vec<String> {
    let text = fs::read_to_string(workspace().join("content/en").join(file)).unwrap();
    let mut keys: Vec<String> = Vec::new();
    for line in text.lines() {
        let Some((name, _)) = line.split_once(" =") else {
            continue;
        };
        if let Some(attribute) = name.strip_prefix("    .") {
            let message = keys.iter().rev().find(|key| !key.contains('.')).unwrap();
            keys.push(format!("{message}.{attribute}"));
        } else if name.starts_with(|letter: char| letter.is_ascii_lowercase()) {
            keys.push(name.to_owned());
        }
    }
    assert!(!keys.is_empty(), "{file}");
    keys
}

/// Every file under `folder` whose name ends in one of `endings`, as one text.
fn source(folder: &str, endings: &[&str]) -> String {
    let mut text = String::new();
    let mut folders = vec![workspace().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if endings
                .iter()
                .any(|ending| path.to_string_lossy().ends_with(ending))
            {
                text += &fs::read_to_string(path).unwrap();
            }
        }
    }
    text
}

#[test]
fn every_sentence_that_rust_can_name_is_named() {
    let code: String = [
        "engine/src",
        "agent/src",
        "host/src",
        "share/src",
        "src-tauri/src",
    ]
    .map(|folder| source(folder, &[".rs"]))
    .concat();
    let of_data: BTreeSet<String> = keys_of_data(Content::shipped()).into_iter().collect();
    for file in [
        "charts.ftl",
        "check_in.ftl",
        "command.ftl",
        "diary.ftl",
        "errors.ftl",
        "learn.ftl",
        "library.ftl",
        "notices.ftl",
        "numbers.ftl",
        "own_plan.ftl",
        "plan.ftl",
        "reminders.ftl",
        "results.ftl",
        "sessions.ftl",
        "settings.ftl",
        "today.ftl",
    ] {
        for key in keys(file).into_iter().filter(|key| !of_data.contains(key)) {
            let function = format!("{}(", key.replace('-', "_"));
            assert!(code.contains(&function), "{file}: {key} is said nowhere");
        }
    }
}

#[test]
fn every_sentence_that_belongs_to_data_has_its_data() {
    let known: BTreeSet<String> = keys_of_data(Content::shipped()).into_iter().collect();
    for file in [
        "aftercare.ftl",
        "areas.ftl",
        "can.ftl",
        "countries.ftl",
        "exercises.ftl",
        "how_to.ftl",
        "safety.ftl",
        "sources.ftl",
    ] {
        for key in keys(file) {
            // Not every question has something to say beside a refusal.
            let question = key.strip_suffix(".also");
            let known = known.contains(question.unwrap_or(&key));
            assert!(known, "{file}: {key} belongs to nothing");
        }
    }
}

#[test]
fn every_label_of_the_page_is_on_it() {
    let page = source("ui/src", &[".svelte", ".ts"]);
    for key in keys("ui.ftl") {
        let (family, _) = key.rsplit_once('-').unwrap_or((&key, ""));
        let named = page.contains(&format!("'{key}'")) || page.contains(&format!("`{family}-${{"));
        assert!(named, "ui.ftl: {key} is nowhere on the page");
    }
}
