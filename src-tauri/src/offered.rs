//! What the person was shown last; only that is taken.

use std::sync::Mutex;

use crate::shell::locked;

/// Kept between the page's question and the person's yes.
pub struct Offered<T>(Mutex<Option<T>>);

impl<T> Offered<T> {
    /// In the place of what was shown before.
    pub fn put(&self, shown: T) {
        *locked(&self.0) = Some(shown);
    }

    /// Once: whoever says yes twice takes nothing the second time.
    pub fn take(&self) -> Option<T> {
        locked(&self.0).take()
    }
}

impl<T> Default for Offered<T> {
    fn default() -> Offered<T> {
        Offered(Mutex::default())
    }
}
