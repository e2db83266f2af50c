//! Node and npm, which build the page.

use std::process::Command;

use crate::stop::Stop;
use crate::{tool, workspace};

const WANTED: &str = "20.19 or a later 20, or 22.12 or later";

/// Neither is installed for the person: most keep Node with a version manager of their own.
pub fn check() -> Result<(), Stop> {
    let version = tool::read(tool::command("node").arg("--version")).map_err(|_| {
        Stop(format!(
            "Node is missing. Install Node {WANTED}, with npm, and run this again."
        ))
    })?;
    if !is_supported(&version) {
        return Err(Stop(format!(
            "Node {version} cannot build the page. Install Node {WANTED}."
        )));
    }
    tool::read(npm().arg("--version")).map(drop).map_err(|_| {
        Stop::new(
            "npm is missing. It comes with Node; some systems have it in a package named npm.",
        )
    })
}

/// npm in `ui/`.
pub fn npm() -> Command {
    let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
    let mut npm = Command::new(program);
    npm.current_dir(workspace::ui());
    npm
}

/// The versions Vite 8 runs on. `version` is Node's own answer, such as `v20.19.0`.
fn is_supported(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map(str::parse::<u32>);
    match (numbers.next(), numbers.next()) {
        (Some(Ok(20)), Some(Ok(minor))) => minor >= 19,
        (Some(Ok(22)), Some(Ok(minor))) => minor >= 12,
        (Some(Ok(major)), _) => major > 22,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_supported;

    #[test]
    fn node_is_supported_from_20_19_and_from_22_12() {
        let supported = ["v20.19.0", "v20.20.2", "v22.12.0", "v24.0.1"];
        let not = [
            "v18.20.4", "v20.18.1", "v21.7.3", "v22.11.0", "", "nonsense",
        ];
        assert!(supported.into_iter().all(is_supported));
        assert!(!not.into_iter().any(is_supported));
    }
}
