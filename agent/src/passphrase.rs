//! Passphrases that are typed at a terminal, where they cannot be seen.

use std::io;

use crate::output::Stop;

/// The words in which a command asks for one.
pub struct Prompt<'w> {
    pub ask: String,
    pub again: String,
    pub empty: String,
    pub differ: String,
    pub no_terminal: Box<dyn Fn(io::Error) -> String + 'w>,
}

impl Prompt<'_> {
    /// As it was typed, which may be nothing.
    pub fn typed(&self) -> Result<String, Stop> {
        self.answer(&self.ask)
    }

    pub fn asked(&self) -> Result<String, Stop> {
        let passphrase = self.typed()?;
        match passphrase.is_empty() {
            true => Err(Stop::refused(self.empty.clone())),
            false => Ok(passphrase),
        }
    }

    /// A new one: a slip of the finger would lock for ever.
    pub fn asked_twice(&self) -> Result<String, Stop> {
        let passphrase = self.asked()?;
        match self.answer(&self.again)? == passphrase {
            true => Ok(passphrase),
            false => Err(Stop::refused(self.differ.clone())),
        }
    }

    fn answer(&self, question: &str) -> Result<String, Stop> {
        rpassword::prompt_password(question)
            .map_err(|error| Stop::refused((self.no_terminal)(error)))
    }
}
