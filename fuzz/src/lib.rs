//! What the targets share: a person whom the file reaches, and a look at everything afterwards.
//!
//! A target fails where the program would panic, hang or take more memory than libFuzzer allows, and where a
//! law of its reader does not hold. What it was given then is in `artifacts/`; once that is mended it belongs into
//! the corpus, and is tried again each time.

use std::path::Path;

use afterhand_engine::Companion;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::view::{Route, Surroundings};
use tempfile::TempDir;

/// A morning in the middle of what the seeds are about.
pub fn now() -> Now {
    let instant = "2026-11-24T08:30:00Z".parse().unwrap();
    let zone = Zone::named("Europe/Berlin").unwrap();
    Now { instant, zone }
}

/// In memory, where there is such a place, so that the disk is not what is tried.
pub fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        tempfile::tempdir_in(memory).unwrap()
    } else {
        tempfile::tempdir().unwrap()
    }
}

pub fn somebody(folder: &TempDir) -> Companion {
    Companion::open(folder.path()).unwrap()
}

/// What was taken in can be read: an error here is one that the person meets on every page.
pub fn looks_everywhere(companion: &Companion) {
    let surroundings = Surroundings {
        agent_runs: true,
        ..Surroundings::default()
    };
    for route in [
        Route::Today,
        Route::Sessions,
        Route::PlanSheet,
        Route::Report {
            from: None,
            until: None,
        },
        Route::History,
    ] {
        companion.view(&route, &now(), surroundings).unwrap();
    }
    companion.records(&now()).unwrap();
    companion.glance(&now()).unwrap();
}
