//! A file's content lines: what is folded made whole, and a line split into its name, parameters and value.

/// One content line: `NAME;PARAMETER=value:VALUE`.
pub struct Line<'a> {
    pub name: &'a str,
    pub value: &'a str,
    parameters: &'a str,
}

/// Lines whose values have no colon in them. Exchange writes zones that have one without quotes.
const DATES: [&str; 5] = ["DTSTART", "DTEND", "RECURRENCE-ID", "RDATE", "EXDATE"];

impl<'a> Line<'a> {
    /// `None` for what is no content line.
    pub fn of(text: &'a str) -> Option<Line<'a>> {
        let name = text.split([';', ':']).next()?;
        let (head, value) = if DATES
            .iter()
            .any(|date| name.trim().eq_ignore_ascii_case(date))
        {
            text.rsplit_once(':')?
        } else {
            split_outside_quotes(text, ':').or_else(|| text.split_once(':'))?
        };
        let (_, parameters) = head.split_once(';').unwrap_or((head, ""));
        Some(Line {
            name: name.trim(),
            value,
            parameters,
        })
    }

    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    pub fn parameter(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.parameters;
        while !rest.is_empty() {
            let (parameter, further) = split_outside_quotes(rest, ';').unwrap_or((rest, ""));
            if let Some((key, value)) = parameter.split_once('=')
                && key.trim().eq_ignore_ascii_case(name)
            {
                return Some(value.trim().trim_matches('"'));
            }
            rest = further;
        }
        None
    }
}

/// The content lines of a file, one a line; `None` where it is not text. A fold may fall within a character,
/// so the lines are made whole before they are read as UTF-8.
pub fn unfold(bytes: &[u8]) -> Option<String> {
    const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let mut unfolded = Vec::with_capacity(bytes.len());
    for line in bytes.split(|&byte| byte == b'\n') {
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        match line {
            [b' ' | b'\t', rest @ ..] => unfolded.extend_from_slice(rest),
            [..] => {
                unfolded.push(b'\n');
                unfolded.extend_from_slice(line);
            }
        }
    }
    let text = String::from_utf8(unfolded).ok()?;
    (!text.contains('\0')).then_some(text)
}

fn split_outside_quotes(text: &str, mark: char) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = text.find(|character| {
        quoted ^= character == '"';
        character == mark && !quoted
    })?;
    Some((&text[..at], &text[at + mark.len_utf8()..]))
}
