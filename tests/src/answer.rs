//! What a command said and how it ended.

use std::process::Output;

use serde_json::Value;

/// All of it: exit code, output and complaints.
#[derive(Debug)]
pub struct Answer {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
    pub asked: String,
}

impl Answer {
    pub fn new(asked: String, output: Output) -> Answer {
        Answer {
            code: output.status.code(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
            asked,
        }
    }

    /// What it said; it did what it was asked, without complaint.
    pub fn said(self) -> String {
        assert_eq!(self.code, Some(0), "{self:#?}");
        assert_eq!(self.err, "", "{self:#?}");
        self.out.trim_end().to_owned()
    }

    /// Its output, line by line.
    pub fn lines(&self) -> Vec<&str> {
        self.out.lines().collect()
    }

    /// What it said, which is JSON.
    pub fn json(self) -> Value {
        serde_json::from_str(&self.said()).unwrap()
    }

    /// Why it did not: refused, or asked back.
    pub fn refused(self) -> String {
        self.complained(1)
    }

    /// Why it could not: wrong usage, or a bad file.
    pub fn misused(self) -> String {
        self.complained(2)
    }

    fn complained(self, code: i32) -> String {
        assert_eq!(self.code, Some(code), "{self:#?}");
        assert_eq!(self.out, "", "{self:#?}");
        self.err.trim_end().to_owned()
    }
}
