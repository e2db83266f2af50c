//! A file's texts as plain text of one line.

use super::MOST_CHARACTERS;

/// A TEXT value (RFC 5545, 3.3.11) as what it says; `None` where it says nothing.
pub fn unescaped(value: &str) -> Option<String> {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        match (character, characters.as_str().chars().next()) {
            ('\\', Some('n' | 'N')) => text.push(' '),
            ('\\', Some(escaped @ ('\\' | ',' | ';' | ':'))) => text.push(escaped),
            _ => {
                text.push(character);
                continue;
            }
        }
        characters.next();
    }
    plain(&text)
}

/// One line without anything that steers a screen or turns the direction of what follows.
pub fn plain(text: &str) -> Option<String> {
    let spaced = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = spaced
        .chars()
        .filter(|&character| !steers(character))
        .take(MOST_CHARACTERS)
        .collect();
    Some(plain.trim().to_owned()).filter(|plain| !plain.is_empty())
}

/// At most 255 characters, as RFC 7986 has it.
pub fn uid(value: &str) -> String {
    let characters = value.trim().chars();
    characters
        .filter(|&character| !steers(character))
        .take(255)
        .collect()
}

fn steers(character: char) -> bool {
    character.is_control() || matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
