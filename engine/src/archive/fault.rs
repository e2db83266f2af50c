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
