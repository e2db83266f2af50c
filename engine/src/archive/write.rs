//! Writing such a file: a line a row, so that it can be read, compared and searched by lines.

use std::io::{self, Write};

use serde::Serialize as _;
use serde_json::ser::{Formatter, Serializer};

use super::Archive;

/// Writes it as it goes; no second copy of it is made. The last line is ended.
pub fn write(archive: &Archive, out: &mut (impl Write + ?Sized)) -> io::Result<()> {
    let mut serializer = Serializer::with_formatter(&mut *out, ByRow { depth: 0 });
    archive.serialize(&mut serializer)?;
    out.write_all(b"\n")
}

/// A line each for what stands at the top, and for each row of a list there.
struct ByRow {
    depth: usize,
}

impl ByRow {
    fn next<W: ?Sized + Write>(&self, out: &mut W, first: bool) -> io::Result<()> {
        let comma: &[u8] = if first { b"" } else { b"," };
        out.write_all(comma)?;
        match self.depth {
            1 => out.write_all(b"\n  "),
            2 => out.write_all(b"\n    "),
            _ if first => Ok(()),
            _ => out.write_all(b" "),
        }
    }

    fn end<W: ?Sized + Write>(&mut self, out: &mut W, bracket: &[u8]) -> io::Result<()> {
        self.depth -= 1;
        if self.depth == 0 {
            out.write_all(b"\n")?;
        }
        out.write_all(bracket)
    }
}

impl Formatter for ByRow {
    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth += 1;
        out.write_all(b"[")
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"]")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.depth += 1;
        out.write_all(b"{")
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.end(out, b"}")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.next(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        out.write_all(b": ")
    }
}
