//! The product's pictures: every main screen and every part, light and dark, as the real window draws them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::page;
use crate::rust::cargo;
use crate::setup::{Purpose, setup};
use crate::stop::Stop;
use crate::{test, tool, workspace};

const FOLDER: &str = "docs/screens";
const README: &str = "\
# Every screen

Drawn by `cargo xtask screens` from the real window, with the example that *Look around first* shows, on
24 November 2026. Do not edit this page or its pictures by hand.
";
/// Flat colours and letters need no more.
const COLOURS: &str = "64";

/// Draws all of them anew.
pub fn draw() -> Result<(), Stop> {
    setup(Purpose::Test)?;
    page::script("build")?;
    test::build_everything()?;
    let drawn = workspace::target()?.join("screens");
    empty(&drawn)?;
    tool::run(
        cargo()
            .args(["test", "--workspace", "--test", "outside", "--"])
            .args(["window_screens::"]),
    )?;
    let folder = workspace::root().join(FOLDER);
    empty(&folder)?;
    let mut screens: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut parts: BTreeMap<String, Vec<PathBuf>> = BTreeMap::new();
    for file in pictures(&drawn)? {
        let name = file.file_stem().unwrap_or_default().to_string_lossy();
        if let Some(screen) = name.strip_prefix("screen-") {
            let (title, _) = screen.rsplit_once('-').unwrap_or((screen, ""));
            let kept = format!("{screen}.png");
            reduce(std::slice::from_ref(&file), &folder.join(&kept))?;
            screens.entry(title.to_owned()).or_default().push(kept);
        } else if name.starts_with("parts-")
            && let Some((whole, _)) = name.rsplit_once('-')
        {
            parts
                .entry(whole.to_owned())
                .or_default()
                .push(file.clone());
        }
    }
    for (whole, rows) in parts {
        let kept = workspace::root().join(format!("docs/{whole}.png"));
        reduce(&rows, &kept)?;
    }
    write(&folder.join("README.md"), &shown(&screens))?;
    println!("Drawn: {} screens in {FOLDER}", screens.len());
    Ok(())
}

fn shown(screens: &BTreeMap<String, Vec<String>>) -> String {
    let mut page = README.to_owned();
    for (title, files) in screens {
        let words = title.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let words = words.trim_start_matches('-').replace('-', " ");
        page += &format!("\n## {}\n\n", capital(&words));
        // Light before dark.
        for file in files.iter().rev() {
            let theme = if file.ends_with("-dark.png") {
                "dark"
            } else {
                "light"
            };
            page += &format!("![{}, {theme}]({file})\n", capital(&words));
        }
    }
    page
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// One below the other, with fewer colours, and nothing that tells when they were drawn.
fn reduce(from: &[PathBuf], to: &Path) -> Result<(), Stop> {
    let palette = [
        "-append",
        "-strip",
        "+dither",
        "-colors",
        COLOURS,
        "-define",
        "png:compression-level=9",
    ];
    let mut to_palette = std::ffi::OsString::from("PNG8:");
    to_palette.push(to);
    tool::run(
        tool::command("convert")
            .args(from)
            .args(palette)
            .arg(to_palette),
    )
}

fn pictures(folder: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect())
        .map_err(|error| Stop(format!("{} cannot be listed: {error}.", folder.display())))?;
    files.sort();
    Ok(files)
}

/// A folder without the pictures of an earlier time.
fn empty(folder: &Path) -> Result<(), Stop> {
    let made = fs::create_dir_all(folder);
    made.map_err(|error| Stop(format!("{} cannot be made: {error}.", folder.display())))?;
    for file in pictures(folder)? {
        if file.extension().is_some_and(|kind| kind == "png") {
            fs::remove_file(&file)
                .map_err(|error| Stop(format!("{} cannot be removed: {error}.", file.display())))?;
        }
    }
    Ok(())
}

fn write(file: &Path, text: &str) -> Result<(), Stop> {
    fs::write(file, text)
        .map_err(|error| Stop(format!("{} cannot be written: {error}.", file.display())))
}
