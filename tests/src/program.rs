//! Where the programs under test, their examples and the desktop's tools are.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

/// One of the product's programs, as cargo last built it; from another folder where
/// `AFTERHAND_PROGRAMS` names one.
pub fn built(name: &str) -> PathBuf {
    let folder = env::var_os("AFTERHAND_PROGRAMS").map_or_else(
        || {
            let target = env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| root().join("target"), PathBuf::from);
            root().join(target).join("debug")
        },
        PathBuf::from,
    );
    let path = folder.join(name);
    assert!(
        path.exists(),
        "{} is not there. `cargo build --workspace --bins` builds it.",
        path.display()
    );
    path
}

/// One of the repository's example plans.
pub fn example(name: &str) -> String {
    let path = root().join("examples").join(name);
    path.to_str().unwrap().to_owned()
}

/// What looks for barriers on a page, as `npm ci` installs it.
pub fn axe() -> PathBuf {
    root().join("ui/node_modules/axe-core/axe.min.js")
}

/// Runs a script with the Python that has other people's readers of our files.
pub fn reader(script: &str) -> Command {
    let python = env::var_os("AFTERHAND_READERS").expect(
        "AFTERHAND_READERS names no Python that reads calendars and FHIR: `cargo xtask test` installs one and \
         names it.",
    );
    let mut command = bare(python);
    command.arg(root().join("tests/tests/outside").join(script));
    command
}

/// A picture for people to look at; no test compares it.
pub fn picture(name: &str) -> PathBuf {
    let folder = root().join("target/screens");
    std::fs::create_dir_all(&folder).unwrap();
    folder.join(format!("{name}.png"))
}

/// A tool of the desktop, with an environment of nothing but the way to other tools.
pub fn tool(name: &str, debian_package: &str) -> Command {
    let path = env::var_os("PATH").unwrap_or_default();
    assert!(
        env::split_paths(&path).any(|folder| folder.join(name).exists()),
        "{name} is missing. On Debian: apt-get install {debian_package}"
    );
    bare(name)
}

/// A program that knows nothing of the desktop and the time zone that the tests are run from.
pub fn bare(program: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .envs(env::var_os("PATH").map(|path| ("PATH", path)));
    command
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
