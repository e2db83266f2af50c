//! What the person was shown last; only that is taken.

use std::sync::Mutex;

use crate::shell::locked;

pub struct Offered<T>(Mutex<Option<T>>);

impl<T> Offered<T> {
    pub fn put(&self, shown: T) {
        *locked(&self.0) = Some(shown);
    }

    pub fn take(&self) -> Option<T> {
        locked(&self.0).take()
    }
}

impl<T> Default for Offered<T> {
    fn default() -> Offered<T> {
        Offered(Mutex::default())
    }
}
