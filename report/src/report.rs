//! The report as it comes in: checked for what the template relies on, and handed on as it is.

use std::io::Read;

use serde::Deserialize;

use crate::trouble::Trouble;

/// Bytes.
pub const LARGEST: u64 = 16 * 1024 * 1024;

/// Reads a report to its end, every letter of it as itself. What is not one is refused with the line and
/// column of what is wrong.
pub fn read(from: impl Read) -> Result<Vec<u8>, Trouble> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1)
        .read_to_end(&mut bytes)
        .map_err(Trouble::Unreadable)?;
    if bytes.len() as u64 > LARGEST {
        return Err(Trouble::TooLarge);
    }
    serde_json::from_slice::<Report>(&bytes).map_err(Trouble::NotAReport)?;
    let written_out: serde_json::Value =
        serde_json::from_slice(&bytes).map_err(Trouble::NotAReport)?;
    Ok(written_out.to_string().into_bytes())
}

/// What the template reads of a report; `afterhand report --json` prints one.
#[derive(Deserialize)]
#[expect(dead_code, reason = "the template reads them")]
struct Report {
    title: String,
    period: String,
    made: String,
    about: String,
    name: Option<String>,
    clinician: Option<String>,
    sections: Vec<Section>,
    footer: String,
    language: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "the template reads them")]
struct Section {
    heading: String,
    blocks: Vec<Block>,
}

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(dead_code, reason = "the template reads them")]
enum Block {
    Paragraph {
        text: String,
    },
    Facts {
        rows: Vec<(String, String)>,
    },
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
        numbers: Vec<bool>,
    },
    Picture {
        svg: String,
        alt: String,
        width: f64,
    },
    Quote {
        text: String,
        from: String,
    },
    Empty {
        text: String,
    },
}
