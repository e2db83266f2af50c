//! Whether every link of the documents leads somewhere. Nothing is fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::stop::Stop;
use crate::workspace;

/// What is read besides every Markdown file below `docs/`.
const AT_THE_ROOT: [&str; 2] = ["README.md", "CHANGELOG.md"];

/// A relative target has to be there, with its heading where it names one; any other address has to be
/// a well-formed one of https.
pub fn check() -> Result<(), Stop> {
    let documents = documents(&workspace::root())?;
    let broken = broken(&workspace::root(), &documents)?;
    if broken.is_empty() {
        return Ok(());
    }
    Err(Stop(format!(
        "These links lead nowhere:\n{}",
        broken.join("\n")
    )))
}

/// Relative to the root.
fn documents(root: &Path) -> Result<Vec<PathBuf>, Stop> {
    let mut documents: Vec<PathBuf> = AT_THE_ROOT.iter().map(PathBuf::from).collect();
    collect(root, Path::new("docs"), &mut documents)
        .map_err(|error| Stop(format!("docs cannot be read: {error}.")))?;
    documents.sort();
    Ok(documents)
}

fn collect(root: &Path, folder: &Path, documents: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let path = folder.join(entry?.file_name());
        if root.join(&path).is_dir() {
            collect(root, &path, documents)?;
        } else if is_markdown(&path) {
            documents.push(path);
        }
    }
    Ok(())
}

/// A line for each link that leads nowhere: `file:line: target`.
fn broken(root: &Path, documents: &[PathBuf]) -> Result<Vec<String>, Stop> {
    let mut broken = Vec::new();
    for document in documents {
        for link in links(&read(root, document)?) {
            if !leads_somewhere(root, document, &link.target)? {
                let file = document.display();
                broken.push(format!("  {file}:{}: {}", link.line, link.target));
            }
        }
    }
    Ok(broken)
}

fn read(root: &Path, document: &Path) -> Result<String, Stop> {
    fs::read_to_string(root.join(document))
        .map_err(|error| Stop(format!("{} cannot be read: {error}.", document.display())))
}

fn leads_somewhere(root: &Path, document: &Path, target: &str) -> Result<bool, Stop> {
    if has_scheme(target) {
        return Ok(is_sound_address(target));
    }
    let (path, heading) = match target.split_once('#') {
        Some((path, heading)) => (path, Some(heading)),
        None => (target, None),
    };
    let place = match path {
        "" => Some(document.to_path_buf()),
        path => place(document, path),
    };
    let Some(place) = place.filter(|place| root.join(place).exists()) else {
        return Ok(false);
    };
    match heading {
        None => Ok(true),
        Some(heading) if is_markdown(&place) => {
            Ok(headings(&read(root, &place)?).contains(heading))
        }
        Some(_) => Ok(false),
    }
}

/// Where a path leads from a document, relative to the root; none where it leaves the repository.
fn place(document: &Path, path: &str) -> Option<PathBuf> {
    let mut place = document.parent().map(Path::to_path_buf).unwrap_or_default();
    for part in Path::new(path).components() {
        match part {
            Component::Normal(name) => place.push(name),
            Component::CurDir => {}
            Component::ParentDir => {
                if !place.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(place)
}

fn is_markdown(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending == "md")
}

#[derive(Debug, PartialEq, Eq)]
struct Link {
    /// From 1.
    line: usize,
    target: String,
}

/// The links and pictures of a text; code has none.
fn links(text: &str) -> Vec<Link> {
    let mut links = Vec::new();
    for (event, place) in Parser::new_ext(text, options()).into_offset_iter() {
        if let Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) = event {
            let line = text[..place.start].matches('\n').count() + 1;
            let target = dest_url.to_string();
            links.push(Link { line, target });
        }
    }
    links
}

/// What its headings are known by, as GitHub names them: the second of the same words has `-1` behind it.
fn headings(text: &str) -> BTreeSet<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut names = BTreeSet::new();
    let mut heading: Option<String> = None;
    for event in Parser::new_ext(text, options()) {
        if let Event::Start(Tag::Heading { .. }) = event {
            heading = Some(String::new());
        } else if let Event::End(TagEnd::Heading(_)) = event {
            let name = slug(&heading.take().unwrap_or_default());
            let before = seen.entry(name.clone()).or_insert(0);
            names.insert(match *before {
                0 => name,
                before => format!("{name}-{before}"),
            });
            *before += 1;
        } else if let (Some(heading), Event::Text(words) | Event::Code(words)) =
            (heading.as_mut(), event)
        {
            heading.push_str(&words);
        }
    }
    names
}

/// Letters and digits in lower case, `-` and `_` as they are, a hyphen for a space, and nothing else.
fn slug(heading: &str) -> String {
    let lower = heading.trim().to_lowercase();
    let kept = lower
        .chars()
        .filter(|letter| letter.is_alphanumeric() || [' ', '-', '_'].contains(letter));
    kept.map(|letter| if letter == ' ' { '-' } else { letter })
        .collect()
}

/// What GitHub reads besides plain Markdown, as far as our documents have it.
fn options() -> Options {
    Options::ENABLE_TABLES
}

/// `https:`, `mailto:` and the like; a colon further on belongs to a file's name.
fn has_scheme(target: &str) -> bool {
    let Some((scheme, _)) = target.split_once(':') else {
        return false;
    };
    let is_of_scheme =
        |letter: char| letter.is_ascii_alphanumeric() || ['+', '-', '.'].contains(&letter);
    scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.chars().all(is_of_scheme)
}

fn is_sound_address(address: &str) -> bool {
    let Some(rest) = address.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_sound = |label: &str| {
        let mut letters = label.chars();
        !label.is_empty() && letters.all(|letter| letter.is_ascii_alphanumeric() || letter == '-')
    };
    let has_space = address.chars().any(char::is_whitespace);
    host.contains('.') && host.split('.').all(is_sound) && !has_space
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::{Link, broken, documents, headings, is_sound_address, links, place, slug};

    fn link(line: usize, target: &str) -> Link {
        let target = target.to_owned();
        Link { line, target }
    }

    #[test]
    fn links_and_pictures_are_found_with_their_lines_and_code_is_left_out() {
        let text = "# A [title](a.md)\n\n| | |\n|---|---|\n| x | ![b](b.png) |\n\n`[no](c.md)`\n\n```\n[no](d.md)\n```\n\n[ref]\n\n[ref]: e.md#f\n";
        assert_eq!(
            links(text),
            [link(1, "a.md"), link(5, "b.png"), link(13, "e.md#f")]
        );
    }

    #[test]
    fn a_heading_is_known_as_github_names_it() {
        for (heading, name) in [
            ("What it is not", "what-it-is-not"),
            ("Dates, numbers & lists", "dates-numbers--lists"),
            ("`plan check FILE`", "plan-check-file"),
            ("Wörter – до четверга", "wörter--до-четверга"),
            ("after_session", "after_session"),
        ] {
            let text = format!("## {heading}\n");
            assert!(headings(&text).contains(name), "{:?}", headings(&text));
        }
        assert_eq!(slug("0.1.0"), "010");
        let twice: Vec<String> = headings("# Days\n## Days\n### Days\n")
            .into_iter()
            .collect();
        assert_eq!(twice, ["days", "days-1", "days-2"]);
    }

    #[test]
    fn a_path_is_followed_within_the_repository_alone() {
        let from = |document: &str, path: &str| place(Path::new(document), path);
        assert_eq!(
            from("docs/a.md", "../README.md"),
            Some(PathBuf::from("README.md"))
        );
        assert_eq!(
            from("docs/a.md", "./b/c.png"),
            Some(PathBuf::from("docs/b/c.png"))
        );
        assert_eq!(from("README.md", "../other/README.md"), None);
        assert_eq!(from("README.md", "/etc/hosts"), None);
    }

    #[test]
    fn an_address_is_one_of_https_with_a_host() {
        for sound in [
            "https://rustup.rs",
            "https://keepachangelog.com/en/1.1.0/",
            "https://a-b.example/x?y#z",
        ] {
            assert!(is_sound_address(sound), "{sound}");
        }
        for unsound in [
            "http://rustup.rs",
            "https://",
            "https://localhost",
            "https://.rs/a",
            "https://rustup.rs/a b",
            "mailto:a@b.example",
        ] {
            assert!(!is_sound_address(unsound), "{unsound}");
        }
    }

    #[test]
    fn every_link_that_leads_nowhere_is_named_with_its_line() {
        let root = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(root.path().join(name), text).unwrap();
        fs::create_dir_all(root.path().join("docs/pictures")).unwrap();
        write("docs/pictures/a.png", "");
        write("docs/other.md", "# One\n\n[up](../README.md#start)\n");
        write("CHANGELOG.md", "# Changes\n");
        write(
            "README.md",
            "# Start\n[a](docs/other.md#one) [b](docs/other.md#two) ![c](docs/pictures/a.png)\n\
             [d](docs/pictures) [e](docs/none.md) [f](#start) [g](#end)\n\
             [h](http://a.example) [i](https://a.example) [j](docs/pictures/a.png#k)\n",
        );
        let documents = documents(root.path()).unwrap();
        let names = ["CHANGELOG.md", "README.md", "docs/other.md"];
        assert_eq!(documents, names.map(PathBuf::from));
        assert_eq!(
            broken(root.path(), &documents).unwrap(),
            [
                "  README.md:2: docs/other.md#two",
                "  README.md:3: docs/none.md",
                "  README.md:3: #end",
                "  README.md:4: http://a.example",
                "  README.md:4: docs/pictures/a.png#k",
            ]
        );
    }
}
