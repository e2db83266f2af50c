//! What is said beside the tables.

use afterhand_engine::now::Now;
use afterhand_engine::words::Words;

use super::DecimalMark;

/// The name of the text beside the tables.
pub const READ_ME: &str = "README.txt";

/// The text: what the tables are, and how they were written.
pub fn read_me(mark: DecimalMark, words: &Words, now: &Now) -> String {
    let separator = match mark {
        DecimalMark::Point => "comma",
        DecimalMark::Comma => "semicolon",
    };
    let text = words.tables_readme(now.today().to_string(), separator);
    format!("{text}\n")
}
