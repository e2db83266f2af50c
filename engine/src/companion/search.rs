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
        self.in_index(|index, words| view::found(typed, kind, most, index, self.content, words))
    }

    /// The place where one reads and looks things up.
    pub(super) fn learn(&self, asked: &str, kind: Option<FoundKind>) -> Result<LearnPage, Error> {
        self.in_index(|index, words| view::learn(asked, kind, index, self.content, words))
    }

    /// It is made at the first question in a language.
    fn in_index<T>(&self, look: impl FnOnce(&Index, &Words) -> T) -> Result<T, Error> {
        let words = self.words();
        let mut made = self.index.borrow_mut();
        match &*made {
            Some((language, index)) if *language == words.language() => Ok(look(index, words)),
            Some(_) | None => {
                let index = Index::shipped(self.content, words)?;
                let (_, index) = made.insert((words.language(), index));
                Ok(look(index, words))
            }
        }
    }
}

/// The same, where nobody has data yet.
pub fn found(
    typed: &str,
    kind: Option<FoundKind>,
    most: usize,
    words: &Words,
) -> Result<Vec<Found>, Error> {
    let content = Content::shipped();
    let index = Index::shipped(content, words)?;
    Ok(view::found(typed, kind, most, &index, content, words))
}

/// Everything that can be found, or everything of a kind.
pub fn everything(kind: Option<FoundKind>, words: &Words) -> Result<Vec<Found>, Error> {
    let content = Content::shipped();
    let index = Index::shipped(content, words)?;
    Ok(view::everything(kind, &index, content, words))
}
