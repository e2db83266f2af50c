//! What keeps a file from being brought in, and where.

/// A sentence about the first thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// 1 for the first.
    pub line: usize,
    /// In bytes; 1 for the first.
    pub column: usize,
    pub text: String,
}

/// For a sentence: what was found may be as long as the file.
pub(super) fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
