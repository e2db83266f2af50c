//! Texts and times as FHIR writes them.

use afterhand_engine::now::{Instant, Zone};
use chrono::{FixedOffset, Offset as _, SecondsFormat};
use serde_json::{Value, json};

/// A string may hold no control characters and no blanks but the usual ones, and it may not be empty.
pub fn clean(text: &str) -> Option<String> {
    let text: String = text
        .replace("\r\n", "\n")
        .chars()
        .filter_map(|letter| match letter {
            '\n' | '\t' => Some(letter),
            '\r' | '\u{2028}' | '\u{2029}' => Some('\n'),
            '\u{fffe}' | '\u{ffff}' => None,
            letter if letter.is_control() => None,
            letter if letter.is_whitespace() => Some(' '),
            letter => Some(letter),
        })
        .collect();
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// With the offset that held there then.
pub fn instant(instant: Instant, zone: &Zone) -> String {
    let local = zone.with_offset(instant);
    // Before there were time zones, clocks stood apart by seconds, which nothing can write.
    let has_seconds = local.offset().fix().local_minus_utc() % 60 != 0;
    let local = match has_seconds {
        true => instant.with_timezone::<FixedOffset>(&chrono::Utc.fix()),
        false => local,
    };
    local.to_rfc3339_opts(SecondsFormat::AutoSi, false)
}

/// What a program shows that cannot do more with a resource.
pub fn narrative(text: &str) -> Value {
    let text = clean(text).unwrap_or_else(|| "–".to_owned());
    let text = text
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;");
    json!({
        "status": "generated",
        "div": format!("<div xmlns=\"http://www.w3.org/1999/xhtml\">{text}</div>"),
    })
}

/// A remark on a resource: a list of one, or nothing.
pub fn note(text: Option<&str>) -> Option<Value> {
    let text = clean(text?)?;
    Some(json!([{ "text": text }]))
}

/// Puts what is there.
pub fn put(resource: &mut Value, key: &str, value: Option<Value>) {
    if let Some(value) = value {
        resource[key] = value;
    }
}
