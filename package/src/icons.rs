//! The window's icons, by size.

use std::fs;
use std::io;
use std::path::Path;

use crate::ICON;

/// From `icons` (`32x32.png` and so on, and `icon.svg`) to where desktops look for them.
pub fn write(icons: &Path, share: &Path) -> io::Result<()> {
    let hicolor = share.join("icons/hicolor");
    for entry in fs::read_dir(icons)? {
        let path = entry?.path();
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let ending = path.extension().unwrap_or_default().to_string_lossy();
        let folder = match (stem.as_ref(), ending.as_ref()) {
            ("icon", "svg") => "scalable".to_owned(),
            ("icon", "png") => "512x512".to_owned(),
            (size, "png")
                if size
                    .split_once('x')
                    .is_some_and(|(wide, high)| wide == high) =>
            {
                size.to_owned()
            }
            _ => continue,
        };
        let folder = hicolor.join(folder).join("apps");
        fs::create_dir_all(&folder)?;
        fs::copy(&path, folder.join(format!("{ICON}.{ending}")))?;
    }
    Ok(())
}
