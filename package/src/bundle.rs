//! What Tauri's bundler has to know for a package, as configuration that is laid over `tauri.conf.json`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use afterhand_engine::words::Words;
use serde_json::{Map, Value, json};

use crate::{desktop_entry, put};

/// Version 0.1.0 is the product without the report as a PDF, and 0.1.0+report, which is later, the whole
/// of it: one takes the place of the other, and the next version that of both.
const WITHOUT_REPORT: &str = "without-report.json";
const WHOLE: &str = "whole.json";

/// Two configurations into `folder`, where everything else lies already. `programs` holds the programs.
pub fn write(folder: &Path, programs: &Path, version: &str) -> io::Result<()> {
    let always = ["afterhand", "afterhand-watch"].map(|name| programs.join(name));
    let bare = files(folder, &always)?;
    let report = always
        .into_iter()
        .chain([programs.join("afterhand-report")]);
    let whole = files(folder, &report.collect::<Vec<_>>())?;
    let whole_version = format!("{version}+report");
    for (name, version, files) in [
        (WITHOUT_REPORT, version, bare),
        (WHOLE, whole_version.as_str(), whole),
    ] {
        let configuration = configuration(folder, version, &files);
        put(&folder.join(name), format!("{configuration:#}\n"))?;
    }
    Ok(())
}

fn configuration(folder: &Path, version: &str, files: &Map<String, Value>) -> Value {
    let words = Words::english();
    let linux = json!({
        "files": files,
        "desktopTemplate": folder.join("share/applications").join(desktop_entry::FILE),
        "preRemoveScript": folder.join("scripts/before-removal.sh"),
    });
    let mut debian = linux.clone();
    debian["section"] = json!("utils");
    debian["recommends"] = json!(["notification-daemon"]);
    let mut red_hat = linux;
    red_hat["postRemoveScript"] = json!(folder.join("scripts/after-removal.sh"));
    let description = [
        words.package_about(),
        words.package_local(),
        words.package_no_diagnosis(),
    ];
    json!({
        "productName": "afterhand",
        "version": version,
        "bundle": {
            "active": true,
            "shortDescription": words.package_summary(),
            "longDescription": description.join("\n"),
            "linux": { "deb": debian, "rpm": red_hat },
        },
    })
}

/// Where each file goes, and where it is. The bundler lays the window, its entry and its icons by itself.
fn files(folder: &Path, programs: &[PathBuf]) -> io::Result<Map<String, Value>> {
    let mut files = Map::new();
    for program in programs {
        let name = program.file_name().unwrap_or_default();
        files.insert(
            Path::new("/usr/bin").join(name).display().to_string(),
            json!(program),
        );
    }
    let share = folder.join("share");
    collect(&share, &share, &mut files)?;
    Ok(files)
}

fn collect(share: &Path, folder: &Path, files: &mut Map<String, Value>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(share, &path, files)?;
            continue;
        }
        let place = path.strip_prefix(share).map_err(io::Error::other)?;
        let is_the_bundlers = place.starts_with("applications")
            || (place.starts_with("icons")
                && path.extension().is_some_and(|ending| ending == "png"));
        if !is_the_bundlers {
            let to = Path::new("/usr/share").join(place);
            files.insert(to.display().to_string(), json!(path));
        }
    }
    Ok(())
}
