//! The card to take along as one tall picture, as wide as a phone.

use super::ink::{self, Ink};
use super::svg::{Anchor, Svg, width_of};
use crate::view::{CardLine, CardPage};
use crate::words::Words;

const WIDTH: f64 = 720.0;
const MARGIN: f64 = 40.0;
const SIZE: f64 = 26.0;
const LEADING: f64 = 1.35;

const GROUND: Ink = ink::PAPER;

/// An SVG; its height follows from what it says.
pub fn card(card: &CardPage, words: &Words) -> String {
    let mut sheet = Sheet {
        parts: Vec::new(),
        y: MARGIN,
    };
    sheet.paragraph(ink::TITLE, 36.0, &card.heading);
    sheet.gap(14.0);
    sheet.lines(&words.card_first_hour(), &card.first_hour);
    sheet.lines(&words.card_later(), &card.later);
    if let Some(note) = &card.note {
        sheet.heading(&words.card_note());
        sheet.paragraph(ink::TITLE, SIZE, note);
        sheet.gap(22.0);
    }
    sheet.heading(&words.card_signs());
    for sign in &card.signs {
        sheet.item(ink::STOP, sign);
    }
    sheet.gap(22.0);
    sheet.heading(&words.card_call());
    for call in &card.calls {
        let parts = [Some(&call.label), call.number.as_ref(), call.more.as_ref()];
        let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
        sheet.item(ink::TITLE, &parts.join(": "));
    }
    sheet.gap(22.0);
    sheet.heading(&words.card_home());
    sheet.paragraph(ink::TITLE, SIZE, &card.at_home);
    sheet.gap(18.0);
    sheet.paragraph(ink::TEXT, 20.0, &card.small);
    sheet.finish(&card.heading)
}

/// What is written, from the top down.
struct Sheet {
    parts: Vec<(Ink, f64, f64, f64, String)>,
    y: f64,
}

impl Sheet {
    fn heading(&mut self, words: &str) {
        self.paragraph(ink::LINE_TEXT, 24.0, words);
        self.gap(4.0);
    }

    fn lines(&mut self, heading: &str, lines: &[CardLine]) {
        if lines.is_empty() {
            return;
        }
        self.heading(heading);
        for line in lines {
            self.item(ink::TITLE, &line.text);
            self.indented(ink::TEXT, 22.0, &format!("{} · {}", line.until, line.basis));
            self.gap(6.0);
        }
        self.gap(16.0);
    }

    fn item(&mut self, ink: Ink, words: &str) {
        self.parts
            .push((ink, SIZE, MARGIN, self.y + SIZE, "•".to_owned()));
        self.indented(ink, SIZE, words);
    }

    fn indented(&mut self, ink: Ink, size: f64, words: &str) {
        self.written(ink, size, MARGIN + 26.0, words);
    }

    fn paragraph(&mut self, ink: Ink, size: f64, words: &str) {
        self.written(ink, size, MARGIN, words);
    }

    fn written(&mut self, ink: Ink, size: f64, x: f64, words: &str) {
        for line in wrapped(words, size, WIDTH - MARGIN - x) {
            self.parts.push((ink, size, x, self.y + size, line));
            self.y += size * LEADING;
        }
    }

    fn gap(&mut self, height: f64) {
        self.y += height;
    }

    fn finish(self, title: &str) -> String {
        let height = self.y + MARGIN;
        let mut svg = Svg::new();
        svg.block(GROUND, (0.0, 0.0), (WIDTH, height), 0.0);
        for (ink, size, x, y, words) in self.parts {
            svg.text(ink, size, (x, y), Anchor::Start, &words);
        }
        svg.finish(WIDTH, height, title)
    }
}

/// The words in lines that are no wider than `width`; a word that is wider by itself is cut.
fn wrapped(words: &str, size: f64, width: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in words.split_whitespace() {
        let mut word = word.to_owned();
        let longer = match line.is_empty() {
            true => word.clone(),
            false => format!("{line} {word}"),
        };
        if width_of(&longer, size) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        while width_of(&word, size) > width {
            let fitting = word
                .char_indices()
                .map(|(at, letter)| at + letter.len_utf8())
                .take_while(|end| width_of(&word[..*end], size) <= width)
                .last()
                .unwrap_or(word.len());
            let rest = word.split_off(fitting);
            lines.push(std::mem::replace(&mut word, rest));
        }
        line = word;
    }
    if !line.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_card_and_nothing_is_lost() {
        let long = "a".repeat(200);
        let words = format!(
            "Sit and rest for 15 minutes {long} and سارة العربية 日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語日本語"
        );
        let lines = wrapped(&words, SIZE, 400.0);
        for line in &lines {
            assert!(width_of(line, SIZE) <= 400.0, "{line}");
        }
        let whole: String = lines.concat().split_whitespace().collect();
        assert_eq!(whole, words.split_whitespace().collect::<String>());
    }
}
