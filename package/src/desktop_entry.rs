//! The entry in the desktop's menu, which opens plan files, too.

use std::fmt::Write as _;

use afterhand_engine::words::Words;
use afterhand_host::opens::MIME_TYPE;

use crate::{ICON, said};

/// The agent names it in its notifications, and the window looks for it before it makes one of its own.
pub const FILE: &str = "afterhand.desktop";

pub fn text() -> String {
    let mut entry = String::from(
        "[Desktop Entry]\n\
         Type=Application\n\
         Version=1.0\n\
         Name=Afterhand\n",
    );
    in_every_language(&mut entry, "GenericName", Words::package_generic_name);
    in_every_language(&mut entry, "Comment", Words::package_summary);
    in_every_language(&mut entry, "Keywords", Words::package_keywords);
    line(&mut entry, "Icon", ICON);
    line(&mut entry, "TryExec", "afterhand-window");
    line(&mut entry, "Exec", "afterhand-window %f");
    line(&mut entry, "MimeType", &format!("{MIME_TYPE};"));
    line(&mut entry, "Categories", "Utility;");
    line(&mut entry, "Terminal", "false");
    line(&mut entry, "StartupNotify", "true");
    line(&mut entry, "StartupWMClass", "afterhand-window");
    line(&mut entry, "Actions", "session;feel;");
    action(&mut entry, "session", Words::tray_session);
    action(&mut entry, "feel", Words::tray_feel);
    entry
}

/// What the window understands as `--NAME`.
fn action(entry: &mut String, name: &str, words: fn(&Words) -> String) {
    let _ = writeln!(entry, "\n[Desktop Action {name}]");
    in_every_language(entry, "Name", words);
    line(entry, "Exec", &format!("afterhand-window --{name}"));
}

fn in_every_language(entry: &mut String, key: &str, words: fn(&Words) -> String) {
    for (tag, value) in said::in_every_language(words) {
        match tag {
            None => line(entry, key, &value),
            Some(tag) => line(entry, &format!("{key}[{tag}]"), &value),
        }
    }
}

fn line(entry: &mut String, key: &str, value: &str) {
    let _ = writeln!(entry, "{key}={value}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_entry_speaks_every_language() {
        insta::assert_snapshot!(text());
    }
}
