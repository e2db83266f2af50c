//! A desktop that opens our files with the window: entries of the person's own, where the product is not
//! installed for everybody.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use afterhand_engine::words::Words;

use crate::whole_file;

const ENTRY: &str = "applications/afterhand.desktop";
const TYPES: &str = "mime/packages/afterhand.xml";
pub const MIME_TYPE: &str = "application/x-afterhand-plan";

/// Enters the window as what opens plan files. Nothing is written where it is entered already, or where
/// the product is installed for everybody.
pub fn enter(window: &Path, words: &Words) -> io::Result<()> {
    let Some(data) = data() else {
        return Ok(());
    };
    let Some(entry) = entry(window, words) else {
        return Ok(());
    };
    if for_everybody().any(|folder| folder.join(ENTRY).exists()) {
        return Ok(());
    }
    let entered = put(&data.join(ENTRY), &entry)?;
    let typed = put(&data.join(TYPES), &types(words))?;
    if entered || typed {
        refresh(&data);
    }
    Ok(())
}

/// Takes out what [`enter`] wrote.
pub fn leave() -> io::Result<()> {
    let Some(data) = data() else {
        return Ok(());
    };
    let mut was_there = false;
    for name in [ENTRY, TYPES] {
        match fs::remove_file(data.join(name)) {
            Ok(()) => was_there = true,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    if was_there {
        refresh(&data);
    }
    Ok(())
}

/// It opens files and stands in no menu: an installed product has a place there.
fn entry(window: &Path, words: &Words) -> Option<String> {
    let program = window.to_str()?;
    // What an entry would take for something else.
    if program.contains(['"', '\\', '$', '`', '%', '\n']) {
        return None;
    }
    Some(format!(
        "[Desktop Entry]\n\
         Type=Application\n\
         Version=1.0\n\
         Name=Afterhand\n\
         Comment={}\n\
         TryExec={program}\n\
         Exec=\"{program}\" %f\n\
         MimeType={MIME_TYPE};\n\
         NoDisplay=true\n\
         Terminal=false\n",
        words.opens_purpose()
    ))
}

fn types(words: &Words) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <mime-info xmlns=\"http://www.freedesktop.org/standards/shared-mime-info\">\n  \
         <mime-type type=\"{MIME_TYPE}\">\n    \
         <comment>{}</comment>\n    \
         <sub-class-of type=\"text/plain\"/>\n    \
         <glob pattern=\"*.afterhand.toml\" weight=\"80\"/>\n    \
         <glob pattern=\"*.afterhand.json\" weight=\"80\"/>\n  \
         </mime-type>\n\
         </mime-info>\n",
        words.opens_plan_file()
    )
}

/// True where it was not there, or otherwise.
fn put(path: &Path, text: &str) -> io::Result<bool> {
    if fs::read_to_string(path).is_ok_and(|there| there == text) {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    whole_file::write(path, text.as_bytes())?;
    Ok(true)
}

/// Desktops that keep a list of their own read it anew.
fn refresh(data: &Path) {
    for (program, folder) in [
        ("update-mime-database", "mime"),
        ("update-desktop-database", "applications"),
    ] {
        // Where it is missing, the desktop keeps no such list.
        let _ = Command::new(program)
            .arg(data.join(folder))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// None where this is no desktop of that kind.
fn data() -> Option<PathBuf> {
    match cfg!(target_os = "linux") {
        true => dirs::data_dir(),
        false => None,
    }
}

fn for_everybody() -> impl Iterator<Item = PathBuf> {
    let folders = env::var_os("XDG_DATA_DIRS").filter(|folders| !folders.is_empty());
    let folders = folders.unwrap_or_else(|| "/usr/local/share:/usr/share".into());
    env::split_paths(&folders).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_names_the_program_and_the_file() {
        let entry = entry(
            Path::new("/opt/after hand/afterhand-window"),
            Words::english(),
        );
        let entry = entry.unwrap();
        assert!(entry.contains("\nExec=\"/opt/after hand/afterhand-window\" %f\n"));
        assert!(entry.contains("\nMimeType=application/x-afterhand-plan;\n"));
    }

    #[test]
    fn a_program_that_an_entry_cannot_name_is_not_entered() {
        for path in ["/a\"b", "/a%f", "/a$HOME", "/a`b`", "/a\nExec=x"] {
            assert_eq!(entry(Path::new(path), Words::english()), None, "{path:?}");
        }
    }

    #[test]
    fn the_same_is_written_once() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mime/packages/afterhand.xml");
        assert!(put(&file, "one").unwrap());
        assert!(!put(&file, "one").unwrap());
        assert!(put(&file, "two").unwrap());
    }
}
