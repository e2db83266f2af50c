//! Reads typed values out of the tree and notes a fault, with its place, for each that does not fit.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::fault::{Expected, FaultKind, FindingKind, WarningKind};
use super::limits::{self, Lengths, Range};
use super::tree::{Entry, Node, Span, Value};
use crate::duration;
use crate::now::is_in_our_years;

#[derive(Default)]
pub struct Reader {
    pub findings: Vec<(Span, FindingKind)>,
}

/// A table of the file, and which of its keys have been asked for.
pub struct Fields<'n> {
    pub span: Span,
    entries: &'n [Entry],
    asked: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    pub fn get(&mut self, key: &'static str) -> Option<&'n Node> {
        if !self.asked.contains(&key) {
            self.asked.push(key);
        }
        self.entries
            .iter()
            .find(|entry| entry.key == key)
            .map(|entry| &entry.node)
    }

    /// Like [`Fields::get`]; a fault where the key is missing.
    pub fn require(&mut self, reader: &mut Reader, key: &'static str) -> Option<&'n Node> {
        let node = self.get(key);
        if node.is_none() {
            reader.fault(&self.span, FaultKind::MissingKey { key });
        }
        node
    }

    /// Notes every key that nobody asked for.
    pub fn finish(self, reader: &mut Reader) {
        for entry in self.entries {
            if !self.asked.contains(&entry.key.as_str()) {
                let fault = FaultKind::UnknownKey {
                    key: entry.key.clone(),
                    allowed: self.asked.clone(),
                };
                reader.fault(&entry.key_span, fault);
            }
        }
    }
}

impl Reader {
    pub fn fault(&mut self, span: &Span, fault: FaultKind) {
        self.findings
            .push((span.clone(), FindingKind::Fault(fault)));
    }

    pub fn warn(&mut self, span: &Span, warning: WarningKind) {
        self.findings
            .push((span.clone(), FindingKind::Warning(warning)));
    }

    pub fn expected<T>(&mut self, node: &Node, form: Expected) -> Option<T> {
        self.fault(&node.span, FaultKind::Expected(form));
        None
    }

    pub fn fields<'n>(&mut self, node: &'n Node) -> Option<Fields<'n>> {
        let Value::Table(entries) = &node.value else {
            return self.expected(node, Expected::Table);
        };
        Some(Fields {
            span: node.span.clone(),
            entries,
            asked: Vec::new(),
        })
    }

    /// The entries of a list that has between one and `most` of them.
    pub fn list<'n>(&mut self, node: &'n Node, most: usize) -> Option<&'n [Node]> {
        let Value::List(nodes) = &node.value else {
            return self.expected(node, Expected::List);
        };
        if nodes.is_empty() {
            self.fault(&node.span, FaultKind::NoneGiven);
            return None;
        }
        if let Some(extra) = nodes.get(most) {
            self.fault(&extra.span, FaultKind::TooMany { most });
            return None;
        }
        Some(nodes)
    }

    /// A single line or a paragraph of at most `most` characters.
    pub fn text(&mut self, node: &Node, most: usize) -> Option<String> {
        let Value::Text(text) = &node.value else {
            return self.expected(node, Expected::Text);
        };
        match fitting_text(text, most) {
            Ok(text) => Some(text),
            Err(fault) => {
                self.fault(&node.span, fault);
                None
            }
        }
    }

    /// An id: lower-case letters, digits and hyphens. One that began with a hyphen would be an option
    /// on a command line.
    pub fn id(&mut self, node: &Node) -> Option<String> {
        let id = self.text(node, limits::ID)?;
        let fits = id
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-');
        if !fits || id.starts_with('-') {
            self.fault(&node.span, FaultKind::NotAnId { given: id });
            return None;
        }
        Some(id)
    }

    pub fn whole<N: TryFrom<i64>>(
        &mut self,
        node: &Node,
        Range { least, most }: Range,
    ) -> Option<N> {
        let Value::Integer(number) = node.value else {
            return self.expected(node, Expected::WholeNumber);
        };
        let fitting = (least..=most)
            .contains(&number)
            .then(|| N::try_from(number).ok())
            .flatten();
        if fitting.is_none() {
            self.fault(&node.span, FaultKind::OutOfRange { least, most });
        }
        fitting
    }

    pub fn truth(&mut self, node: &Node) -> Option<bool> {
        let Value::Boolean(truth) = node.value else {
            return self.expected(node, Expected::TrueOrFalse);
        };
        Some(truth)
    }

    pub fn date(&mut self, node: &Node) -> Option<NaiveDate> {
        let written = || node.value.text()?.parse().ok();
        let date = node.value.date().or_else(written);
        match date {
            Some(date) if is_in_our_years(date) => Some(date),
            Some(_) | None => self.expected(node, Expected::Date),
        }
    }

    /// A time of day in whole minutes.
    pub fn time(&mut self, node: &Node) -> Option<NaiveTime> {
        let written = || {
            let text = node.value.text().filter(|text| text.len() == 5)?;
            NaiveTime::parse_from_str(text, "%H:%M").ok()
        };
        let time = node.value.time().or_else(written);
        match time {
            Some(time) if chrono::Timelike::second(&time) == 0 => Some(time),
            Some(_) | None => self.expected(node, Expected::TimeOfDay),
        }
    }

    pub fn date_time(&mut self, node: &Node) -> Option<NaiveDateTime> {
        let written = || {
            let text = node.value.text()?;
            let to_the_minute = || NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").ok();
            text.parse().ok().or_else(to_the_minute)
        };
        let at = node.value.date_time().or_else(written);
        match at {
            Some(at) if is_in_our_years(at.date()) => Some(at),
            Some(_) | None => self.expected(node, Expected::LocalDateTime),
        }
    }

    /// A duration, or "none": what stood before is taken away.
    pub fn duration_or_none(&mut self, node: &Node, lengths: Lengths) -> Option<Option<TimeDelta>> {
        match node.value.text() {
            Some("none") => Some(None),
            Some(text) if duration::parse(text).is_some() => self.duration(node, lengths).map(Some),
            Some(_) | None => self.expected(node, Expected::DurationOrNone),
        }
    }

    pub fn duration(&mut self, node: &Node, lengths: Lengths) -> Option<TimeDelta> {
        let Some(text) = node
            .value
            .text()
            .filter(|text| duration::parse(text).is_some())
        else {
            return self.expected(node, Expected::Duration);
        };
        let length = lengths.read(text);
        if length.is_none() {
            let Lengths { least, most } = lengths;
            self.fault(&node.span, FaultKind::DurationOutOfRange { least, most });
        }
        length
    }

    /// One of a few words.
    pub fn one_of<T>(&mut self, node: &Node, words: &[(&'static str, T)]) -> Option<T>
    where
        T: Copy,
    {
        let Value::Text(given) = &node.value else {
            return self.expected(node, Expected::Text);
        };
        let found = words.iter().find(|(word, _)| word == given);
        if found.is_none() {
            let fault = FaultKind::NotOneOf {
                given: given.clone(),
                allowed: words.iter().map(|(word, _)| *word).collect(),
            };
            self.fault(&node.span, fault);
        }
        found.map(|(_, value)| *value)
    }
}

/// Without the spaces around it, a text of at most `most` characters that can be shown.
pub fn fitting_text(text: &str, most: usize) -> Result<String, FaultKind> {
    let text = text.trim();
    let hidden = |letter: char| letter.is_control() && letter != '\n' && letter != '\t';
    if text.is_empty() {
        Err(FaultKind::EmptyText)
    } else if text.chars().count() > most {
        Err(FaultKind::TextTooLong { most })
    } else if text.chars().any(hidden) {
        Err(FaultKind::ControlCharacter)
    } else {
        Ok(text.to_owned())
    }
}
