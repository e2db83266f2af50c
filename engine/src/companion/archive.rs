//! Everything as one file, and bringing such a file in.

use super::Companion;
use crate::archive::Archive;
use crate::error::Error;
use crate::now::Now;

impl Companion {
    /// Everything that is kept, as it stands at one moment; `progress` is told the part that is done, 0 to 1.
    pub fn archive(&self, now: &Now, progress: &mut dyn FnMut(f64)) -> Result<Archive, Error> {
        self.store.archive(now, progress)
    }
}
