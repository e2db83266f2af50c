//! The Python that the engine's slots are compared with.

use crate::tool;

/// One that has zoneinfo (since 3.9) and dateutil: the first on the path, or the system's own where
/// that one was built by hand and has no packages.
pub fn with_dateutil() -> Option<&'static str> {
    ["python3", "/usr/bin/python3"].into_iter().find(|python| {
        tool::succeeds(tool::command(python).args(["-c", "import dateutil.rrule, zoneinfo"]))
    })
}
