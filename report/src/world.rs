//! All that Typst can see: the template, the report, and fonts.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt as _, World};

use crate::fonts::Fonts;
use crate::trouble::Trouble;

const TEMPLATE: &str = include_str!("report.typ");

/// One report, its template and its fonts.
pub struct ReportWorld {
    library: LazyHash<Library>,
    template: Source,
    report: FileId,
    bytes: Bytes,
    fonts: Fonts,
}

impl ReportWorld {
    /// Of the report's JSON.
    pub fn new(report: Vec<u8>) -> Result<ReportWorld, Trouble> {
        // With them, a cell can be the header of its row.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        Ok(ReportWorld {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            template: Source::new(id("report.typ")?, TEMPLATE.to_owned()),
            report: id("report.json")?,
            fonts: Fonts::for_text(&String::from_utf8_lossy(&report)),
            bytes: Bytes::new(report),
        })
    }
}

fn id(name: &str) -> Result<FileId, Trouble> {
    let path = VirtualPath::new(name).map_err(|error| Trouble::NotSet(format!("{error:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for ReportWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.fonts.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.report {
            Ok(self.bytes.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
