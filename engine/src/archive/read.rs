//! Reading such a file. Nobody vouches for it: everything is checked before anything of it is used.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::{Archive, FORMAT, Fault, Row, check};
use crate::error::Error;
use crate::safety::{Answer, Answers};
use crate::words::Words;

/// 256 MiB; many lives fit in.
pub const MAX_BYTES: usize = 256 * 1024 * 1024;

/// Reads an archive, every row of it as strictly as the doors take what a person says.
pub fn read(file: &str, bytes: &[u8]) -> Result<Archive, Error> {
    let words = Words::english();
    let bad = |fault| Error::BadArchive {
        file: file.to_owned(),
        fault,
    };
    if bytes.len() > MAX_BYTES {
        return Err(bad(at_start(
            words.archive_too_long(MAX_BYTES / 1024 / 1024),
        )));
    }
    // A file that went through another program may begin with a mark of its encoding.
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // What another version wrote may not have the shape of this one's.
    if let Ok(Head { format }) = serde_json::from_slice(bytes)
        && format != FORMAT
    {
        return Err(if format > FORMAT {
            Error::NewerArchive {
                file: file.to_owned(),
            }
        } else {
            bad(at_start(words.archive_format(format)))
        });
    }
    let archive: Archive = serde_json::from_slice(bytes).map_err(|error| bad(fault(&error)))?;
    check::references(&archive).map_err(|text| bad(at_start(text)))?;
    Ok(archive)
}

#[derive(Deserialize)]
struct Head {
    format: u32,
}

fn at_start(text: String) -> Fault {
    Fault {
        line: 1,
        column: 1,
        text,
    }
}

fn fault(error: &serde_json::Error) -> Fault {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let text = error.to_string();
    Fault {
        line: error.line().max(1),
        column: error.column().max(1),
        text: text.strip_suffix(&place).unwrap_or(&text).to_owned(),
    }
}

/// A list whose rows are checked one by one, so that what is wrong is said with its place.
pub fn rows<'de, T: Row + DeserializeOwned, D: Deserializer<'de>>(
    input: D,
) -> Result<Vec<T>, D::Error> {
    input.deserialize_seq(Rows(PhantomData))
}

struct Rows<T>(PhantomData<T>);

impl<'de, T: Row + DeserializeOwned> Visitor<'de> for Rows<T> {
    type Value = Vec<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut rows = Vec::new();
        while let Some(row) = list.next_element::<T>()? {
            row.check().map_err(A::Error::custom)?;
            rows.push(row);
        }
        Ok(rows)
    }
}

/// Answers by what was asked, each once.
pub fn answers<'de, D: Deserializer<'de>>(input: D) -> Result<Answers, D::Error> {
    input.deserialize_map(Once)
}

struct Once;

impl<'de> Visitor<'de> for Once {
    type Value = Answers;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("answers by their question")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answers, A::Error> {
        let mut answers = Answers::new();
        while let Some((id, answer)) = map.next_entry::<String, Answer>()? {
            if answers.insert(id, answer).is_some() {
                let text = Words::english().archive_answered_twice();
                return Err(A::Error::custom(text));
            }
        }
        Ok(answers)
    }
}
