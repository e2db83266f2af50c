//! One file of content, read when it is first asked for, so that the agent, which needs little of it, stays
//! small.

use std::ops::Deref;
use std::sync::OnceLock;

/// A file with a slip in it is as good as empty; a test reads every one.
#[derive(Debug)]
pub struct Part<T> {
    text: &'static str,
    parse: fn(&str) -> Result<T, toml::de::Error>,
    read: OnceLock<T>,
}

impl<T> Part<T> {
    pub(super) const fn new(
        text: &'static str,
        parse: fn(&str) -> Result<T, toml::de::Error>,
    ) -> Part<T> {
        Part {
            text,
            parse,
            read: OnceLock::new(),
        }
    }

    /// Anew, from its text.
    pub fn read(&self) -> Result<T, toml::de::Error> {
        (self.parse)(self.text)
    }
}

impl<T: Default> Deref for Part<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.read.get_or_init(|| self.read().unwrap_or_default())
    }
}

/// What has been read already.
impl<T: for<'de> serde::Deserialize<'de>> From<T> for Part<T> {
    fn from(value: T) -> Part<T> {
        Part {
            text: "",
            parse: |text| toml::from_str(text),
            read: OnceLock::from(value),
        }
    }
}
