//! Draws the library. `--sheet FILE` writes every exercise, start and end, into one SVG; `FOLDER [ID …]`
//! writes single figures, to be looked at.

use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use afterhand_engine::figure::{self, Shown};
use afterhand_engine::words::Words;
use chrono::TimeDelta;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match arguments.as_slice() {
        [sheet, file] if sheet == "--sheet" => Ok(fs::write(file, contact_sheet()?)?),
        [folder, wanted @ ..] => single_figures(Path::new(folder), wanted),
        [] => Err("Say `--sheet FILE`, or a folder and which exercises.".into()),
    }
}

const COLUMNS: usize = 4;
/// A cell's breadth, the height of its picture, and of the name below it.
const CELL: (usize, usize, usize) = (400, 150, 34);

fn contact_sheet() -> Result<String, Box<dyn Error>> {
    let ids = figure::drawn()?;
    let (width, height) = (CELL.0, CELL.1 + CELL.2);
    let rows = ids.len().div_ceil(COLUMNS);
    let mut sheet = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {} {}\" font-family=\"Inter, system-ui, sans-serif\">\n\
         <rect width=\"100%\" height=\"100%\" fill=\"#faf7f2\"/>\n",
        COLUMNS * width,
        rows * height
    );
    for (index, id) in ids.into_iter().enumerate() {
        let (x, y) = (index % COLUMNS * width, index / COLUMNS * height);
        let svg = drawn(id, Shown::Pair)?;
        let placed = svg.replacen(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"",
            &format!(
                "<svg x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
                x + 8,
                y + 8,
                width - 16,
                CELL.1 - 8
            ),
            1,
        );
        let name = Words::english().data(&format!("exercise-{id}"));
        writeln!(
            sheet,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"14\" fill=\"#ffffff\" stroke=\"#e7e0d6\"/>\n{placed}\
             <text x=\"{}\" y=\"{}\" font-size=\"14\" font-weight=\"600\" fill=\"#1f2d38\">{name}</text>",
            x + 4,
            y + 4,
            width - 8,
            height - 8,
            x + 18,
            y + height - 16
        )?;
    }
    sheet.push_str("</svg>\n");
    Ok(sheet)
}

fn single_figures(folder: &Path, wanted: &[String]) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let hold = Some(TimeDelta::seconds(3));
    let is_wanted = |id: &&str| wanted.is_empty() || wanted.iter().any(|one| one == id);
    for id in figure::drawn()?.into_iter().filter(is_wanted) {
        for (name, shown) in [
            ("pair", Shown::Pair),
            ("glance", Shown::Glance),
            ("moving", Shown::Moving { hold }),
        ] {
            fs::write(folder.join(format!("{id}.{name}.svg")), drawn(id, shown)?)?;
        }
    }
    Ok(())
}

fn drawn(id: &str, shown: Shown) -> Result<String, Box<dyn Error>> {
    let svg = figure::figure(id, shown, false, Words::english());
    svg.ok_or_else(|| format!("{id} has no figure").into())
}
