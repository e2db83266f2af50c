//! How large the page in the window is, and what people install, where `cargo xtask package` has made it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// In bytes.
pub struct Sizes {
    /// The page packed by gzip, without its letters: what is read at the start, and all that it may read.
    pub page: [usize; 2],
    /// Nothing of what is not there.
    pub deb_with_report: Option<u64>,
    pub deb_without: Option<u64>,
}

pub fn weigh() -> Sizes {
    let (mut with_report, mut without) = (None, None);
    let packages = PathBuf::from(env::var_os("AFTERHAND_PACKAGES").expect("AFTERHAND_PACKAGES"));
    // Before the first package there is no such folder.
    for file in fs::read_dir(packages).into_iter().flatten().flatten() {
        let name = file.file_name().to_string_lossy().into_owned();
        if name.ends_with(".deb") {
            let size = Some(file.metadata().unwrap().len());
            match name.contains("+report") {
                true => with_report = size,
                false => without = size,
            }
        }
    }
    Sizes {
        page: page(),
        deb_with_report: with_report,
        deb_without: without,
    }
}

fn page() -> [usize; 2] {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist"));
    let index = folder.join("index.html");
    let [mut at_start, mut all] = [packed(&index); 2];
    let parts = fs::read_dir(folder.join("assets")).unwrap().flatten();
    let parts: Vec<(String, PathBuf)> = parts
        .map(|part| (part.file_name().to_string_lossy().into_owned(), part.path()))
        .filter(|(name, _)| name.ends_with(".js") || name.ends_with(".css"))
        .collect();
    // It names the program that begins, and this what it reads next.
    let html = fs::read_to_string(&index).unwrap();
    let begins = parts.iter().filter(|(name, _)| html.contains(name));
    let begins: String = begins
        .map(|(_, path)| fs::read_to_string(path).unwrap())
        .collect();
    for (name, path) in &parts {
        let size = packed(path);
        all += size;
        if html.contains(name) || begins.contains(name) {
            at_start += size;
        }
    }
    [at_start, all]
}

fn packed(file: &Path) -> usize {
    let output = Command::new("gzip").arg("-c").arg(file).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    output.stdout.len()
}
