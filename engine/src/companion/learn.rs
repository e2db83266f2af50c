//! What there is to read, for the window and the prompt.

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::now::Now;
use crate::view::{self, ArticlePage};

impl Companion {
    /// An article, or an aftercare rule as one, by its id in whatever case it is written.
    pub fn article(&self, id: &str, now: &Now) -> Result<ArticlePage, Error> {
        self.article_page(id, &self.present(now)?, now)
    }

    pub(super) fn article_page(
        &self,
        id: &str,
        history: &History,
        now: &Now,
    ) -> Result<ArticlePage, Error> {
        let account = self.account(now)?;
        let (content, words) = (self.content, self.words());
        let page = view::article(id, history, &account, content, words, now);
        page.ok_or_else(|| Error::UnknownArticle {
            given: id.to_owned(),
            closest: content.closest_article(id),
        })
    }
}
