//! What there is to read, for the window and the prompt.

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::now::Now;
use crate::person::Settings;
use crate::view::{ArticlePage, Surroundings};

impl Companion {
    /// An article, or an aftercare rule as one, by its id in whatever case it is written.
    pub fn article(
        &self,
        id: &str,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<ArticlePage, Error> {
        let settings = self.store.settings()?;
        self.article_page(id, &self.present(now)?, &settings, surroundings, now)
    }

    pub(super) fn article_page(
        &self,
        id: &str,
        history: &History,
        settings: &Settings,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<ArticlePage, Error> {
        let account = self.account(now)?;
        let known = self.known(history, settings, surroundings, now);
        let page = known.article(id, &account);
        page.ok_or_else(|| Error::UnknownArticle {
            given: id.to_owned(),
            closest: self.content.closest_article(id),
        })
    }
}
