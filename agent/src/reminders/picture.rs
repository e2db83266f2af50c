//! The picture of an exercise beside its reminder. A notification can only name a file; the file is drawn
//! ahead of time by a short-lived run of this program, so that the agent, which runs all day, stays small.

use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use afterhand_host::traces::PICTURES;
use serde::{Deserialize, Serialize};

use super::Event;
use super::wait::Waker;

/// An exercise of the library, and the side it is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Figure {
    pub exercise: String,
    pub left: bool,
}

/// The pictures that lie beside the data.
pub struct Pictures {
    folder: PathBuf,
    /// Those that this run has seen or asked for.
    known: HashSet<Figure>,
    is_drawing: bool,
}

impl Pictures {
    /// Of the data folder `data`.
    pub fn of(data: &Path) -> Pictures {
        Pictures {
            folder: data.join(PICTURES),
            known: HashSet::new(),
            is_drawing: false,
        }
    }

    /// The file, where it has been drawn.
    pub fn file(&self, figure: &Figure) -> Option<PathBuf> {
        let file = self.place(figure);
        file.is_file().then_some(file)
    }

    /// Draws those that are missing, beside the agent's work. A reminder without a picture has still said
    /// what there is to say, so nothing is done about one that cannot be drawn.
    pub fn draw(&mut self, figures: impl IntoIterator<Item = Figure>, waker: &Waker) {
        let mut missing = Vec::new();
        for figure in figures {
            let place = self.place(&figure);
            if self.known.insert(figure.clone()) && !place.is_file() {
                missing.push((figure, place));
            }
        }
        if missing.is_empty() {
            return;
        }
        let folder = self.folder.clone();
        let waker = waker.clone();
        let draw = move || {
            if fs::create_dir_all(&folder).is_ok() {
                for (figure, place) in missing {
                    let _ = draw_into(&figure, &place);
                }
            }
            waker.wake(Event::Drawn);
        };
        let thread = thread::Builder::new().name("pictures".to_owned());
        self.is_drawing = thread.spawn(draw).is_ok();
    }

    /// What was being drawn is there, or cannot be drawn.
    pub fn are_drawn(&mut self) {
        self.is_drawing = false;
    }

    /// Whether something is being drawn.
    pub fn is_drawing(&self) -> bool {
        self.is_drawing
    }

    /// Another version of the program may draw it otherwise.
    fn place(&self, figure: &Figure) -> PathBuf {
        let side = if figure.left { "-left" } else { "" };
        let version = env!("CARGO_PKG_VERSION");
        let name = format!("{}{side}-{version}.svg", figure.exercise);
        self.folder.join(name)
    }
}

/// What is half drawn is never named.
fn draw_into(figure: &Figure, place: &Path) -> io::Result<()> {
    let part = place.with_extension("part");
    let mut draw = Command::new(std::env::current_exe()?);
    draw.args(["figure", &figure.exercise, "--glance"]);
    if figure.left {
        draw.args(["--side", "left"]);
    }
    let status = draw
        .stdin(Stdio::null())
        .stdout(File::create(&part)?)
        .stderr(Stdio::null())
        .status()?;
    if status.success() {
        fs::rename(part, place)
    } else {
        fs::remove_file(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_named_once_it_is_there_and_by_its_side() {
        let data = std::env::temp_dir().join(format!("afterhand-pictures-{}", std::process::id()));
        let pictures = Pictures::of(&data);
        let right = Figure {
            exercise: "hp-abd".to_owned(),
            left: false,
        };
        let left = Figure {
            left: true,
            ..right.clone()
        };
        assert_eq!(pictures.file(&right), None);
        fs::create_dir_all(&pictures.folder).unwrap();
        fs::write(pictures.place(&right), "<svg/>").unwrap();
        assert_eq!(pictures.file(&right), Some(pictures.place(&right)));
        assert_eq!(pictures.file(&left), None);
        fs::remove_dir_all(&data).unwrap();
    }
}
