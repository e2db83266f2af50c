//! Where tools are kept that belong to this project alone.

use std::env;
use std::path::PathBuf;

use crate::stop::Stop;

pub fn folder(tool: &str) -> Result<PathBuf, Stop> {
    let cache = if cfg!(windows) {
        env::var_os("LOCALAPPDATA").map(PathBuf::from)
    } else if cfg!(target_os = "macos") {
        env::home_dir().map(|home| home.join("Library/Caches"))
    } else {
        env::var_os("XDG_CACHE_HOME")
            .map(PathBuf::from)
            .filter(|cache| cache.is_absolute())
            .or_else(|| env::home_dir().map(|home| home.join(".cache")))
    };
    cache
        .map(|cache| cache.join("afterhand/tools").join(tool))
        .ok_or_else(|| Stop::new("There is no home folder to keep tools in; set HOME."))
}
