//! Other systems than Linux, through `auto-launch`: a launch agent that is restarted on failure on macOS,
//! an entry in the person's part of the registry on Windows.

use std::io;

use afterhand_engine::words::Words;
use auto_launch::{AutoLaunch, AutoLaunchBuilder, Error, MacOSLaunchMode, WindowsEnableMode};

use super::{Means, Run};

const NAME: &str = "io.github.afterhand.Afterhand.agent";
const RESTARTED: &str = "<key>KeepAlive</key><dict><key>SuccessfulExit</key><false/></dict>";

pub fn starts() -> io::Result<Option<Means>> {
    let is_on = entry("", &[])?.is_enabled().map_err(failure)?;
    Ok(is_on.then_some(Means::System))
}

pub fn switch_on(run: &Run, _words: &Words) -> io::Result<Means> {
    let (program, folder) = run.texts()?;
    let arguments = ["--data".to_owned(), escaped(folder), "agent".to_owned()];
    let entry = entry(&escaped(program), &arguments)?;
    entry.enable().map_err(failure)?;
    Ok(Means::System)
}

pub fn switch_off() -> io::Result<()> {
    entry("", &[])?.disable().map_err(failure)
}

pub fn follow_move(_run: &Run) -> io::Result<bool> {
    Ok(false)
}

fn entry(program: &str, arguments: &[String]) -> io::Result<AutoLaunch> {
    AutoLaunchBuilder::new()
        .set_app_name(NAME)
        .set_app_path(program)
        .set_args(arguments)
        .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
        .set_agent_extra_config(RESTARTED)
        .set_windows_enable_mode(WindowsEnableMode::CurrentUser)
        .build()
        .map_err(failure)
}

/// `auto-launch` writes what it is given as it is.
fn escaped(path: &str) -> String {
    if cfg!(windows) {
        in_quotes(path)
    } else {
        in_xml(path)
    }
}

/// No path on Windows has a quote in it; a backslash before the last one would take its meaning.
fn in_quotes(path: &str) -> String {
    let last = if path.ends_with('\\') { "\\" } else { "" };
    format!("\"{path}{last}\"")
}

/// A program whose path has to be escaped is refused: `auto-launch` looks whether it is there.
fn in_xml(path: &str) -> String {
    path.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn failure(error: Error) -> io::Error {
    io::Error::other(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_escaped_as_each_system_reads_them() {
        assert_eq!(in_quotes(r"C:\My data"), r#""C:\My data""#);
        assert_eq!(in_quotes(r"D:\"), r#""D:\\""#);
        assert_eq!(in_xml("/Users/a & b/<x>"), "/Users/a &amp; b/&lt;x&gt;");
    }
}
