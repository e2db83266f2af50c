//! Writes every figure into a folder: `cargo run -p afterhand-engine --example figures -- FOLDER [ID …]`.

use std::path::Path;
use std::{env, fs};

use afterhand_engine::figure::{self, Shown};
use afterhand_engine::words::Words;
use chrono::TimeDelta;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("which folder?")?;
    let wanted: Vec<String> = arguments.collect();
    fs::create_dir_all(&folder)?;
    let hold = Some(TimeDelta::seconds(3));
    for id in figure::drawn()? {
        if !wanted.is_empty() && !wanted.iter().any(|one| one == id) {
            continue;
        }
        for (name, shown) in [
            ("pair", Shown::Pair),
            ("glance", Shown::Glance),
            ("moving", Shown::Moving { hold }),
        ] {
            let svg = figure::figure(id, shown, false, Words::english()).ok_or("no figure")?;
            fs::write(Path::new(&folder).join(format!("{id}.{name}.svg")), svg)?;
        }
    }
    Ok(())
}
