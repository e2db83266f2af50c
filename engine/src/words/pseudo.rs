//! English that looks foreign, to find what is not worded or has no room: accented, longer by two fifths, in
//! brackets, and from right to left where that is asked for. It is in no release.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::{parser, serializer};

use super::{ARTICLES, File, SHIPPED, Words};
use crate::language::Language;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Words {
    /// `qps` or `qps-rtl`.
    pub fn pseudo(direction: Direction) -> &'static Words {
        static LEFT_TO_RIGHT: OnceLock<Words> = OnceLock::new();
        static RIGHT_TO_LEFT: OnceLock<Words> = OnceLock::new();
        let (cell, tag) = match direction {
            Direction::LeftToRight => (&LEFT_TO_RIGHT, "qps"),
            Direction::RightToLeft => (&RIGHT_TO_LEFT, "qps-x-rtl"),
        };
        cell.get_or_init(|| Words {
            language: Language::English,
            tag,
            right_to_left: direction == Direction::RightToLeft,
            files: disguised(SHIPPED, direction),
            articles: disguised(ARTICLES, direction),
            labels: Some(Cow::Owned(disguise(
                include_str!("../../../content/en/ui.ftl"),
                direction,
                accented,
            ))),
            fallback: Some(Words::english()),
        })
    }
}

fn disguised(shipped: &'static [(&'static str, &'static str)], direction: Direction) -> Vec<File> {
    let files = shipped.iter().map(|(name, text)| {
        // Dates are patterns, of which every letter counts.
        let letter = match *name {
            "dates" => plain,
            _ => accented,
        };
        let text = disguise(text, direction, letter);
        File::new(name, Cow::Owned(text), Language::English)
    });
    files.collect()
}

/// A file of words with every message and every attribute in disguise.
fn disguise(text: &str, direction: Direction, letter: fn(char) -> char) -> String {
    let mut resource = match parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut();
                let attributes = attributes.map(|attribute| &mut attribute.value);
                for pattern in message.value.iter_mut().chain(attributes) {
                    bracket(pattern, direction, letter);
                }
            }
            Entry::Term(term) => letters(&mut term.value, letter),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => {}
        }
    }
    serializer::serialize(&resource)
}

fn bracket(pattern: &mut Pattern<String>, direction: Direction, letter: fn(char) -> char) {
    letters(pattern, letter);
    let longer = length(pattern) * 2 / 5;
    let (open, close) = match direction {
        Direction::LeftToRight => ("⟦", "⟧"),
        // What stands between the marks is shown from right to left.
        Direction::RightToLeft => ("\u{202e}⟦", "⟧\u{202c}"),
    };
    let padding: String = match letter('a') {
        'a' => String::new(),
        _ => " ~".chars().cycle().take(longer).collect(),
    };
    let text = |value: String| PatternElement::Placeable {
        expression: Expression::Inline(InlineExpression::StringLiteral { value }),
    };
    pattern.elements.insert(0, text(open.to_owned()));
    pattern.elements.push(text(format!("{padding}{close}")));
}

/// Of the text as it stands, without what is put in.
fn length(pattern: &Pattern<String>) -> usize {
    let lengths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { .. } => 0,
    });
    lengths.sum()
}

fn letters(pattern: &mut Pattern<String>, letter: fn(char) -> char) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                *value = value.chars().map(letter).collect();
            }
            PatternElement::Placeable { expression } => in_expression(expression, letter),
        }
    }
}

fn in_expression(expression: &mut Expression<String>, letter: fn(char) -> char) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                letters(&mut variant.value, letter);
            }
        }
        Expression::Inline(inline) => in_inline(inline, letter),
    }
}

fn in_inline(inline: &mut InlineExpression<String>, letter: fn(char) -> char) {
    match inline {
        InlineExpression::Placeable { expression } => in_expression(expression, letter),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. },
            ..
        } => positional.iter_mut().for_each(|one| in_inline(one, letter)),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

fn plain(letter: char) -> char {
    letter
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "áƀçđéƒǵĥíĵķłɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǴĤÍĴĶŁṀÑÓƤɊŘŠŤÚṼŴẊÝŽ";
    let place = PLAIN.chars().position(|plain| plain == letter);
    place
        .and_then(|place| ACCENTED.chars().nth(place))
        .unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_longer_accented_and_in_brackets() {
        let words = Words::pseudo(Direction::LeftToRight);
        assert_eq!(words.data("region-neck"), "⟦ñéçķ ⟧");
        let text = words.acted_paused("13:00");
        assert!(text.starts_with("⟦Řéɱíñđéřš"), "{text}");
        assert!(text.contains("13:00"), "{text}");
        let english = Words::english().acted_paused("13:00");
        let longer = text.chars().count() * 10 / english.chars().count();
        assert!((13..=15).contains(&longer), "{longer} {text}");
        let labels = words.labels().unwrap();
        assert!(labels.contains("Ťóđáý"), "{labels}");
        assert!(parser::parse(labels).is_ok());
    }

    #[test]
    fn from_right_to_left_it_is_marked_so() {
        let words = Words::pseudo(Direction::RightToLeft);
        assert!(words.is_right_to_left());
        assert_eq!(words.data("region-neck"), "\u{202e}⟦ñéçķ ⟧\u{202c}");
    }
}
