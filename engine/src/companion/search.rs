//! The search, for the window and the prompt.

use super::Companion;
use crate::content::Content;
use crate::error::Error;
use crate::learn::search::{FoundKind, Index};
use crate::view::{self, Found, LearnPage};
use crate::words::Words;

impl Companion {
    /// What fits the words that were typed, the best first; the index is made at the first question.
    pub fn found(
        &self,
        typed: &str,
        kind: Option<FoundKind>,
        most: usize,
    ) -> Result<Vec<Found>, Error> {
        let index = self.index()?;
        let (content, words) = (self.content, self.words);
        Ok(view::found(typed, kind, most, index, content, words))
    }

    /// The place where one reads and looks things up.
    pub(super) fn learn(&self, asked: &str, kind: Option<FoundKind>) -> Result<LearnPage, Error> {
        let index = self.index()?;
        Ok(view::learn(asked, kind, index, self.content, self.words))
    }

    fn index(&self) -> Result<&Index, Error> {
        if let Some(index) = self.index.get() {
            return Ok(index);
        }
        let index = Index::shipped(self.content, self.words)?;
        Ok(self.index.get_or_init(|| index))
    }
}

/// The same, where nobody has data yet.
pub fn found(typed: &str, kind: Option<FoundKind>, most: usize) -> Result<Vec<Found>, Error> {
    let (content, words) = (Content::shipped(), Words::english());
    let index = Index::shipped(content, words)?;
    Ok(view::found(typed, kind, most, &index, content, words))
}

/// Everything that can be found, or everything of a kind.
pub fn everything(kind: Option<FoundKind>) -> Result<Vec<Found>, Error> {
    let (content, words) = (Content::shipped(), Words::english());
    let index = Index::shipped(content, words)?;
    Ok(view::everything(kind, &index, content, words))
}
