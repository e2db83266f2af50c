//! Waiting for what should happen.

use std::thread::sleep;
use std::time::{Duration, Instant};

const GLANCE: Duration = Duration::from_millis(10);

/// Looks until there is something to see; panics after `limit`, naming what did not come.
pub fn within<T>(limit: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < limit, "not within {limit:?}: {what}");
        sleep(GLANCE);
    }
}

/// As long as a slow and busy machine may need for what is not being measured.
pub fn soon<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    within(Duration::from_secs(20), what, look)
}
