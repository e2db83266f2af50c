//! The fonts: Inter, which is built in, and the computer's own where a text has what Inter has not.

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo};
use typst::utils::LazyHash;

const BUILT_IN: [&[u8]; 3] = [
    include_bytes!("../fonts/Inter-Regular.otf"),
    include_bytes!("../fonts/Inter-SemiBold.otf"),
    include_bytes!("../fonts/Inter-Italic.otf"),
];

/// The fonts that a report can be set in, Inter first.
pub struct Fonts {
    pub book: LazyHash<FontBook>,
    found: Vec<Found>,
}

/// A font that is read when it is first needed.
struct Found {
    from: Option<(PathBuf, u32)>,
    font: OnceLock<Option<Font>>,
}

impl Fonts {
    /// Only a text in another script makes it search the computer, which takes a while.
    pub fn for_text(text: &str) -> Fonts {
        let mut book = FontBook::new();
        let mut found = Vec::new();
        for font in BUILT_IN
            .into_iter()
            .filter_map(|bytes| Font::new(Bytes::new(bytes), 0))
        {
            book.push(font.info().clone());
            found.push(Found {
                from: None,
                font: OnceLock::from(Some(font)),
            });
        }
        if text.chars().any(|letter| !is_covered(&book, letter)) {
            for (from, info) in of_the_computer() {
                book.push(info);
                found.push(Found {
                    from: Some(from),
                    font: OnceLock::new(),
                });
            }
        }
        Fonts {
            book: LazyHash::new(book),
            found,
        }
    }

    /// The font at a place of the book; none where its file cannot be read.
    pub fn font(&self, index: usize) -> Option<Font> {
        let found = self.found.get(index)?;
        let read = || {
            let (path, index) = found.from.as_ref()?;
            Font::new(Bytes::new(fs::read(path).ok()?), *index)
        };
        found.font.get_or_init(read).clone()
    }
}

fn is_covered(book: &FontBook, letter: char) -> bool {
    letter.is_control()
        || book
            .info(0)
            .is_some_and(|inter| inter.coverage.contains(u32::from(letter)))
}

/// In the order of their files' names, so that the same letter gets the same font every time.
fn of_the_computer() -> Vec<((PathBuf, u32), FontInfo)> {
    let mut fonts = fontdb::Database::new();
    fonts.load_system_fonts();
    let mut found: Vec<((PathBuf, u32), FontInfo)> = fonts
        .faces()
        .filter_map(|face| {
            let path = match &face.source {
                fontdb::Source::File(path) | fontdb::Source::SharedFile(path, _) => path.clone(),
                fontdb::Source::Binary(_) => return None,
            };
            let info = fonts.with_face_data(face.id, FontInfo::new)??;
            Some(((path, face.index), info))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found
}
