//! The block of comments at the end of a TOML plan that holds its signature.

/// Only what stands at the end of a file, after this line, is a signature.
const MARK: &str = "# Signed with minisign. Every byte above this line counts.";

/// A file without its block, and the lines of the signature.
#[derive(Debug, PartialEq, Eq)]
pub struct Signed<'b> {
    pub bytes: &'b [u8],
    pub lines: String,
}

/// None where there is no block; an error where what stands there cannot be one, such as lines that were
/// added behind it, which nobody signed.
pub fn split(bytes: &[u8]) -> Result<Option<Signed<'_>>, ()> {
    // A mark that does not begin its line was changed on its way: that is no unsigned file.
    let Some(start) = find(bytes, |_| true) else {
        return Ok(None);
    };
    let block = std::str::from_utf8(&bytes[start..]).map_err(|_| ())?;
    let mut found = Vec::new();
    for line in block.lines().skip(1).map(str::trim_end) {
        match line.strip_prefix("# ") {
            Some(line) if found.len() < LINES => found.push(line),
            None if line.is_empty() => {}
            Some(_) | None => return Err(()),
        }
    }
    match found.len() == LINES {
        true => Ok(Some(Signed {
            bytes: &bytes[..start],
            lines: found.join("\n"),
        })),
        false => Err(()),
    }
}

/// What is to be signed of a file: all of it, without a block and ending in a whole line.
pub fn to_be_signed(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes
        [..find(bytes, |index| index == 0 || bytes[index - 1] == b'\n').unwrap_or(bytes.len())]
        .to_vec();
    if !bytes.ends_with(b"\n") {
        bytes.push(b'\n');
    }
    bytes
}

/// A file with its block.
pub fn with(mut bytes: Vec<u8>, lines: &str) -> Vec<u8> {
    bytes.extend(MARK.bytes());
    bytes.push(b'\n');
    for line in lines.lines() {
        bytes.extend(format!("# {line}\n").bytes());
    }
    bytes
}

/// As many as minisign writes.
const LINES: usize = 4;

/// Where the last block begins that begins where it may.
fn find(bytes: &[u8], begins: impl Fn(usize) -> bool) -> Option<usize> {
    let mark = MARK.as_bytes();
    let mut starts = bytes.windows(mark.len()).enumerate().rev();
    starts
        .find(|(index, window)| *window == mark && begins(*index))
        .map(|(index, _)| index)
}
