//! Waiting for what should happen.

use std::thread::sleep;
use std::time::{Duration, Instant};

const GLANCE: Duration = Duration::from_millis(10);

/// Looks until there is something to see; panics after `limit`, naming what did not come.
pub fn within<T>(limit: Duration, what: &str, look: impl FnMut() -> Option<T>) -> T {
    within_or(limit, || what.to_owned(), look)
}

/// As long as a slow and busy machine may need for what is not being measured.
pub fn soon<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    soon_or(|| what.to_owned(), look)
}

/// As [`soon`], where what did not come is best told afterwards.
pub fn soon_or<T>(what: impl Fn() -> String, look: impl FnMut() -> Option<T>) -> T {
    within_or(Duration::from_secs(20), what, look)
}

fn within_or<T>(
    limit: Duration,
    what: impl Fn() -> String,
    mut look: impl FnMut() -> Option<T>,
) -> T {
    let start = Instant::now();
    loop {
        if let Some(seen) = look() {
            return seen;
        }
        assert!(start.elapsed() < limit, "not within {limit:?}: {}", what());
        sleep(GLANCE);
    }
}
