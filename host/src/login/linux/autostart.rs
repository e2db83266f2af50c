//! An autostart entry, as the XDG specifications have it.

use std::io;
use std::path::{Path, PathBuf};

use afterhand_engine::words::Words;

use super::{Run, entry, unfit};

const KEY: &str = "Exec";

/// Desktops that let a person switch an entry off write that into it.
pub fn is_entered(config: &Path) -> io::Result<bool> {
    Ok(entry::read(&path(config))?.is_some_and(|entry| is_on(&entry)))
}

pub fn enter(config: &Path, run: &Run, words: &Words) -> io::Result<()> {
    let text = format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Version=1.0\n\
         Name=Afterhand\n\
         Comment={}\n\
         {KEY}={}\n\
         StartupNotify=false\n\
         Terminal=false\n",
        words.command_login_purpose(),
        command(run)?.line(),
    );
    entry::write(&path(config), &text)
}

pub fn leave(config: &Path) -> io::Result<()> {
    entry::remove(&path(config)).map(|_| ())
}

pub fn follow_move(config: &Path, run: &Run) -> io::Result<bool> {
    let Some(before) = entry::read(&path(config))?.filter(|entry| is_on(entry)) else {
        return Ok(false);
    };
    match entry::moved(&before, KEY, &command(run)?) {
        Some(after) => entry::write(&path(config), &after).map(|()| true),
        None => Ok(false),
    }
}

fn is_on(entry: &str) -> bool {
    entry::value(entry, "Hidden") != Some("true")
        && entry::value(entry, "X-GNOME-Autostart-enabled") != Some("false")
}

fn path(config: &Path) -> PathBuf {
    config.join("autostart/afterhand-agent.desktop")
}

fn command(run: &Run) -> io::Result<entry::Command> {
    let (program, folder) = run.texts()?;
    // GNOME's library and systemd look for the program before they make one sign of the two.
    if program.contains('%') {
        return Err(unfit(&run.program));
    }
    Ok(entry::Command {
        program: quoted(program),
        arguments: format!("--data {} agent", quoted(folder)),
    })
}

/// A backslash is read twice: by whoever reads the file, and by whoever cuts the command into words.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for letter in text.chars() {
        match letter {
            '\\' => quoted.push_str(r"\\\\"),
            '"' | '`' | '$' => {
                quoted.push_str(r"\\");
                quoted.push(letter);
            }
            '%' => quoted.push_str("%%"),
            '\n' => quoted.push_str(r"\n"),
            '\r' => quoted.push_str(r"\r"),
            '\t' => quoted.push_str(r"\t"),
            _ => quoted.push(letter),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn run() -> Run {
        Run {
            program: "/opt/hand & foot/afterhand".into(),
            folder: "/home/مريم/100 % \"mine\" $HOME \\ `".into(),
        }
    }

    #[test]
    fn every_letter_of_a_path_reaches_the_program() {
        assert_eq!(
            command(&run()).unwrap().line(),
            r#""/opt/hand & foot/afterhand" --data "/home/مريم/100 %% \\"mine\\" \\$HOME \\\\ \\`" agent"#
        );
        assert_eq!(quoted("a\nb\tc"), r#""a\nb\tc""#);
    }

    #[test]
    fn a_program_that_no_desktop_would_find_is_refused() {
        let run = Run {
            program: "/opt/100 %/afterhand".into(),
            ..run()
        };
        let refused = command(&run).unwrap_err().to_string();
        assert_eq!(refused, "/opt/100 %/afterhand: invalid filename");
    }

    #[test]
    fn an_entry_that_the_desktop_switched_off_is_off_and_stays_as_it_is() {
        let config = tempfile::tempdir().unwrap();
        let config = config.path();
        enter(config, &run(), Words::english()).unwrap();
        assert!(is_entered(config).unwrap());
        let on = fs::read_to_string(path(config)).unwrap();
        let moved = Run {
            program: "/elsewhere/afterhand".into(),
            ..run()
        };
        for line in ["Hidden=true", "X-GNOME-Autostart-enabled=false"] {
            let off = format!("{on}{line}\n");
            fs::write(path(config), &off).unwrap();
            assert!(!is_entered(config).unwrap(), "{line}");
            assert!(!follow_move(config, &moved).unwrap());
            assert_eq!(fs::read_to_string(path(config)).unwrap(), off);
        }
        fs::write(path(config), &on).unwrap();
        assert!(follow_move(config, &moved).unwrap());
        assert!(!follow_move(config, &moved).unwrap());
    }

    #[test]
    fn what_is_gone_stays_gone() {
        let config = tempfile::tempdir().unwrap();
        let config = config.path();
        assert!(!is_entered(config).unwrap());
        assert!(!follow_move(config, &run()).unwrap());
        leave(config).unwrap();
        assert_eq!(fs::read_dir(config).unwrap().count(), 0);
    }
}
