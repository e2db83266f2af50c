//! TOML and JSON as one tree in which every key and value knows its place in the file.

use std::collections::HashSet;
use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use jsonc_parser::ast;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use toml::de::{DeTable, DeValue};

use super::fault::FaultKind;

pub type Span = Range<usize>;

pub struct Node {
    pub span: Span,
    pub value: Value,
}

pub enum Value {
    Text(String),
    Integer(i64),
    Boolean(bool),
    /// A number with a fraction, or one too large to count with.
    OtherNumber,
    Date(NaiveDate),
    Time(NaiveTime),
    DateTime(NaiveDateTime),
    /// A date and time with an offset.
    Instant,
    Null,
    List(Vec<Node>),
    Table(Vec<Entry>),
}

impl Value {
    pub fn text(&self) -> Option<&str> {
        if let Value::Text(text) = self {
            Some(text)
        } else {
            None
        }
    }

    pub fn date(&self) -> Option<NaiveDate> {
        if let Value::Date(date) = self {
            Some(*date)
        } else {
            None
        }
    }

    pub fn time(&self) -> Option<NaiveTime> {
        if let Value::Time(time) = self {
            Some(*time)
        } else {
            None
        }
    }

    pub fn date_time(&self) -> Option<NaiveDateTime> {
        if let Value::DateTime(at) = self {
            Some(*at)
        } else {
            None
        }
    }
}

pub struct Entry {
    pub key: String,
    pub key_span: Span,
    pub node: Node,
}

/// Reads `text` as JSON where it begins like JSON, otherwise as TOML.
pub fn parse(text: &str) -> (Node, Vec<(Span, FaultKind)>) {
    if text.trim_start().starts_with('{') {
        parse_json(text)
    } else {
        parse_toml(text)
    }
}

fn parse_toml(text: &str) -> (Node, Vec<(Span, FaultKind)>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let faults = errors
        .into_iter()
        .map(|error| {
            let span = error.span().unwrap_or(0..0);
            (span, FaultKind::Syntax(error.message().to_owned()))
        })
        .collect();
    let span = table.span();
    let value = from_toml_table(table.into_inner());
    (Node { span, value }, faults)
}

fn from_toml_table(table: DeTable<'_>) -> Value {
    let mut entries: Vec<Entry> = table
        .into_iter()
        .map(|(key, node)| Entry {
            key_span: key.span(),
            key: key.into_inner().into_owned(),
            node: Node {
                span: node.span(),
                value: from_toml(node.into_inner()),
            },
        })
        .collect();
    entries.sort_by_key(|entry| entry.key_span.start);
    Value::Table(entries)
}

fn from_toml(value: DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) => Value::Text(text.into_owned()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or(Value::OtherNumber, Value::Integer),
        DeValue::Float(_) => Value::OtherNumber,
        DeValue::Boolean(truth) => Value::Boolean(truth),
        DeValue::Datetime(datetime) => from_toml_datetime(datetime),
        DeValue::Array(array) => Value::List(
            array
                .into_iter()
                .map(|node| Node {
                    span: node.span(),
                    value: from_toml(node.into_inner()),
                })
                .collect(),
        ),
        DeValue::Table(table) => from_toml_table(table),
    }
}

fn from_toml_datetime(datetime: toml::value::Datetime) -> Value {
    if datetime.offset.is_some() {
        return Value::Instant;
    }
    let date = datetime.date.and_then(|date| {
        NaiveDate::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
    });
    let Some(time) = datetime.time else {
        return date.map_or(Value::Null, Value::Date);
    };
    let second = time.second.unwrap_or(0);
    let time = NaiveTime::from_hms_opt(time.hour.into(), time.minute.into(), second.into());
    match (date, time) {
        (Some(date), Some(time)) => Value::DateTime(date.and_time(time)),
        (None, Some(time)) => Value::Time(time),
        // A leap second.
        (_, None) => Value::Null,
    }
}

fn parse_json(text: &str) -> (Node, Vec<(Span, FaultKind)>) {
    let strict = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    let nothing = || Node {
        span: 0..text.len(),
        value: Value::Table(Vec::new()),
    };
    match parse_to_ast(text, &CollectOptions::default(), &strict) {
        Ok(parsed) => {
            let mut doubles = Vec::new();
            let node = parsed
                .value
                .map_or_else(nothing, |value| from_json(value, &mut doubles));
            (node, doubles)
        }
        Err(error) => {
            let range = error.range();
            let fault = FaultKind::Syntax(error.kind().to_string());
            (nothing(), vec![(range.start..range.end, fault)])
        }
    }
}

/// JSON lets a key stand twice; which of the two would count is anyone's guess, so it is a fault.
fn from_json(value: ast::Value<'_>, doubles: &mut Vec<(Span, FaultKind)>) -> Node {
    use jsonc_parser::common::Ranged;
    let range = value.range();
    let value = match value {
        ast::Value::StringLit(text) => Value::Text(text.value.into_owned()),
        ast::Value::NumberLit(number) => number
            .value
            .parse()
            .map_or(Value::OtherNumber, Value::Integer),
        ast::Value::BooleanLit(truth) => Value::Boolean(truth.value),
        ast::Value::NullKeyword(_) => Value::Null,
        ast::Value::Array(array) => Value::List(
            array
                .elements
                .into_iter()
                .map(|element| from_json(element, doubles))
                .collect(),
        ),
        ast::Value::Object(object) => {
            let mut entries: Vec<Entry> = Vec::new();
            let mut seen = HashSet::new();
            for property in object.properties {
                let place = property.name.range();
                let key = property.name.into_string();
                if !seen.insert(key.clone()) {
                    doubles.push((
                        place.start..place.end,
                        FaultKind::DoubleKey { key: key.clone() },
                    ));
                }
                entries.push(Entry {
                    key,
                    key_span: place.start..place.end,
                    node: from_json(property.value, doubles),
                });
            }
            Value::Table(entries)
        }
    };
    Node {
        span: range.start..range.end,
        value,
    }
}
