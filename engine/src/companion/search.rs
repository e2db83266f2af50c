//! The search, for the window and the prompt.

use super::Companion;
use crate::content::Content;
use crate::error::Error;
use crate::learn::search::{FoundKind, Index};
use crate::view::{self, Found};
use crate::words::Words;

impl Companion {
    /// What fits the words that were typed, the best first; the index is made at the first question.
    pub fn found(
        &self,
        typed: &str,
        kind: Option<FoundKind>,
        most: usize,
    ) -> Result<Vec<Found>, Error> {
        let index = match self.index.get() {
            Some(index) => index,
            None => {
                let index = Index::shipped(self.content, self.words)?;
                self.index.get_or_init(|| index)
            }
        };
        Ok(view::found(typed, kind, most, index, self.words))
    }
}

/// The same, where nobody has data yet.
pub fn found(typed: &str, kind: Option<FoundKind>, most: usize) -> Result<Vec<Found>, Error> {
    let words = Words::english();
    let index = Index::shipped(Content::shipped(), words)?;
    Ok(view::found(typed, kind, most, &index, words))
}

/// Everything that can be found, or everything of a kind.
pub fn everything(kind: Option<FoundKind>) -> Vec<Found> {
    view::everything(kind, Content::shipped(), Words::english())
}
