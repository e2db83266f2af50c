//! Whose work the product is, what is new in it, and the licences of everything that is built into it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// `copyright`, `third-party-licences` and `CHANGELOG.md` into `folder`.
pub fn write(repository: &Path, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::copy(repository.join("CHANGELOG.md"), folder.join("CHANGELOG.md"))?;
    let mit = fs::read_to_string(repository.join("LICENSE-MIT"))?;
    let apache = fs::read_to_string(repository.join("LICENSE-APACHE"))?;
    fs::write(
        folder.join("copyright"),
        format!(
            "Afterhand is under one of these two licences, as you choose. What others have written and is \
             built into it is under the licences in third-party-licences.\n\n{RULE}\n{mit}\n{RULE}\n{apache}"
        ),
    )?;
    fs::write(
        folder.join("third-party-licences"),
        licences(&packages(repository)?),
    )
}

const RULE: &str =
    "--------------------------------------------------------------------------------";

struct Package {
    /// `serde 1.0.229 (MIT OR Apache-2.0)`.
    title: String,
    /// The licence files that lie beside it.
    texts: Vec<String>,
}

/// A text that many share stands once, below all whose it is.
fn licences(packages: &[Package]) -> String {
    let mut by_text: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for package in packages {
        for text in &package.texts {
            by_text.entry(text).or_default().push(&package.title);
        }
    }
    let mut page = String::new();
    for (text, titles) in by_text {
        let _ = write!(page, "{RULE}\n{}\n\n{}\n\n", titles.join("\n"), text.trim());
    }
    let bare = packages.iter().filter(|package| package.texts.is_empty());
    let bare: Vec<&str> = bare.map(|package| package.title.as_str()).collect();
    if !bare.is_empty() {
        let _ = write!(
            page,
            "{RULE}\nWithout a text of their own, under the licence named:\n\n{}\n",
            bare.join("\n")
        );
    }
    page
}

/// What cargo and npm say is built into the programs and the page.
fn packages(repository: &Path) -> io::Result<Vec<Package>> {
    let mut packages = crates(repository)?;
    packages.extend(page(repository)?);
    packages.sort_by(|one, other| one.title.cmp(&other.title));
    Ok(packages)
}

fn crates(repository: &Path) -> io::Result<Vec<Package>> {
    let output = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(repository)
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform=x86_64-unknown-linux-gnu",
        ])
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(io::Error::other(said.into_owned()));
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let linked = linked(&metadata);
    let packages = list(&metadata["packages"]).iter();
    packages
        // Those without a source are ours.
        .filter(|package| linked.contains(&text(&package["id"])) && !package["source"].is_null())
        .map(|package| {
            let manifest = Path::new(text(&package["manifest_path"]));
            Ok(Package {
                title: title(text(&package["name"]), package),
                texts: texts(manifest.parent().unwrap_or(manifest))?,
            })
        })
        .collect()
}

/// The ids of what the programs are linked from: no tests, no build scripts.
fn linked(metadata: &Value) -> Vec<&str> {
    let nodes = list(&metadata["resolve"]["nodes"]);
    let programs = [
        "afterhand-agent",
        "afterhand-watch",
        "afterhand-window",
        "afterhand-report",
    ];
    let packages = list(&metadata["packages"]).iter();
    let mut linked: Vec<&str> = packages
        .filter(|package| programs.contains(&text(&package["name"])))
        .map(|package| text(&package["id"]))
        .collect();
    let mut next = 0;
    while let Some(id) = linked.get(next).copied() {
        next += 1;
        let Some(node) = nodes.iter().find(|node| text(&node["id"]) == id) else {
            continue;
        };
        for dependency in list(&node["deps"]) {
            let is_linked = list(&dependency["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null());
            let id = text(&dependency["pkg"]);
            if is_linked && !linked.contains(&id) {
                linked.push(id);
            }
        }
    }
    linked
}

/// What the page is made of, as `npm ci` has laid it.
fn page(repository: &Path) -> io::Result<Vec<Package>> {
    let ui = repository.join("ui");
    let lock: Value = serde_json::from_slice(&fs::read(ui.join("package-lock.json"))?)?;
    let built_in = |name: &str| {
        name == "node_modules/svelte" || lock["packages"][name]["dev"].as_bool() != Some(true)
    };
    let mut packages = Vec::new();
    for (name, package) in lock["packages"].as_object().into_iter().flatten() {
        let Some(short) = name.strip_prefix("node_modules/") else {
            continue;
        };
        let folder = ui.join(name);
        if built_in(name) && folder.exists() {
            packages.push(Package {
                title: title(short, package),
                texts: texts(&folder)?,
            });
        }
    }
    Ok(packages)
}

/// cargo and npm call both the same.
fn title(name: &str, package: &Value) -> String {
    let (version, licence) = (text(&package["version"]), text(&package["license"]));
    format!("{name} {version} ({licence})")
}

fn texts(folder: &Path) -> io::Result<Vec<String>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = name.to_uppercase();
        let is_licence = [
            "LICENSE",
            "LICENCE",
            "COPYING",
            "NOTICE",
            "UNLICENSE",
            "OFL",
        ]
        .iter()
        .any(|start| name.starts_with(start));
        if is_licence && path.is_file() {
            texts.push(String::from_utf8_lossy(&fs::read(path)?).replace("\r\n", "\n"));
        }
    }
    texts.sort();
    Ok(texts)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shared_text_stands_once_and_nobody_is_left_out() {
        let package = |title: &str, texts: &[&str]| Package {
            title: title.to_owned(),
            texts: texts.iter().map(|&text| text.to_owned()).collect(),
        };
        let page = licences(&[
            package("a 1 (MIT)", &["Permission"]),
            package("b 2 (MIT)", &["Permission", "Notice"]),
            package("c 3 (ISC)", &[]),
        ]);
        assert_eq!(page.matches("Permission").count(), 1);
        for title in [
            "a 1 (MIT)\nb 2 (MIT)\n\nPermission",
            "b 2 (MIT)\n\nNotice",
            "named:\n\nc 3 (ISC)",
        ] {
            assert!(page.contains(title), "{title} is not in\n{page}");
        }
    }
}
