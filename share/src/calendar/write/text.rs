//! Content lines, folded, and text that stays text.

/// A line has at most so many octets, its end not counted.
const LONGEST: usize = 75;

/// The lines of a file so far.
#[derive(Default)]
pub struct Lines(String);

impl Lines {
    /// Adds a line whose value needs no escaping.
    pub fn add(&mut self, name: &str, value: &str) {
        let mut length = 0;
        for character in name.chars().chain([':']).chain(value.chars()) {
            if length + character.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(character);
            length += character.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// Adds a line whose value is text, escaped.
    pub fn add_text(&mut self, name: &str, text: &str) {
        self.add(name, &escaped(text));
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.replace("\r\n", "\n").chars() {
        match character {
            '\\' => escaped.push_str("\\\\"),
            ';' => escaped.push_str("\\;"),
            ',' => escaped.push_str("\\,"),
            '\n' => escaped.push_str("\\n"),
            other if other.is_control() => {}
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        assert_eq!(
            escaped("a;b,c\\d\r\ne\u{7}\nEND:VEVENT"),
            "a\\;b\\,c\\\\d\\ne\\nEND:VEVENT"
        );
    }

    #[test]
    fn a_line_is_folded_between_characters() {
        let mut lines = Lines::default();
        let text = "ä€😀".repeat(60);
        lines.add_text("SUMMARY", &text);
        let written = String::from_utf8(lines.into_bytes()).unwrap();
        assert!(written.split("\r\n").all(|line| line.len() <= LONGEST));
        assert_eq!(written.replace("\r\n ", ""), format!("SUMMARY:{text}\r\n"));
    }
}
