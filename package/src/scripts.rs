//! What runs when a package is taken out, and what installs the product in a home folder.

use std::io;
use std::path::Path;

use afterhand_engine::words::Words;

use crate::put;

const SCRIPTS: [(&str, &str); 3] = [
    (
        "before-removal.sh",
        include_str!("../scripts/before-removal.sh"),
    ),
    (
        "after-removal.sh",
        include_str!("../scripts/after-removal.sh"),
    ),
    ("install.sh", include_str!("../scripts/install.sh")),
];

pub fn write(folder: &Path) -> io::Result<()> {
    SCRIPTS
        .into_iter()
        .try_for_each(|(name, script)| put(&folder.join(name), worded(script)))
}

/// `@removed@` is what they say for it; in quotes of the shell, so that nothing in it is run.
fn worded(script: &str) -> String {
    let words = Words::english();
    let said = [
        ("@removed@", words.package_removed()),
        ("@installed@", words.package_installed("%s")),
        ("@not-on-path@", words.package_not_on_path("%s")),
        ("@no-webkit@", words.package_no_webkit()),
        ("@not-there@", words.package_not_there("%s")),
        ("@usage@", words.package_usage()),
    ];
    said.into_iter()
        .fold(script.to_owned(), |script, (mark, text)| {
            script.replace(mark, &format!("'{}'", text.replace('\'', "'\\''")))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_has_its_words() {
        for (name, script) in SCRIPTS {
            let worded = worded(script);
            let left = worded.lines().find(|line| line.contains(" @"));
            assert_eq!(left, None, "{name}");
        }
    }
}
