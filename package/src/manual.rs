//! The manual: a page for the command, and one for each of its commands.

use std::fs;
use std::io;
use std::path::Path;

use afterhand_engine::words::Words;
use clap::Command;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};

/// `afterhand.1`, `afterhand-plan.1`, `afterhand-plan-check.1` and so on into `folder`.
pub fn write(command_line: &Command, folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(command_line.clone(), folder)?;
    fs::write(folder.join("afterhand.1"), first_page(command_line)?)
}

/// clap's own, and what holds for all commands.
fn first_page(command_line: &Command) -> io::Result<Vec<u8>> {
    let words = Words::english();
    let man = Man::new(command_line.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    man.render_subcommands_section(&mut page)?;
    let mut more = Roff::new();
    section(
        &mut more,
        &words.package_manual_exit(),
        &[
            ("0", words.package_manual_done()),
            ("1", words.package_manual_refused()),
            ("2", words.package_manual_usage()),
        ],
    );
    section(
        &mut more,
        &words.package_manual_files(),
        &[("~/.local/share/afterhand", words.package_manual_data())],
    );
    section(
        &mut more,
        &words.package_manual_environment(),
        &[
            ("AFTERHAND_DATA", words.package_manual_folder()),
            ("AFTERHAND_CLOCK", words.package_manual_clock()),
        ],
    );
    more.to_writer(&mut page)?;
    Ok(page)
}

fn section(page: &mut Roff, title: &str, lines: &[(&str, String)]) {
    page.control("SH", [title.to_uppercase().as_str()]);
    for (term, text) in lines {
        page.control("TP", []);
        page.text([bold(*term)]);
        page.text([roman(text.as_str())]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_its_page() {
        let folder = tempfile::tempdir().unwrap();
        let command_line = afterhand_agent::command_line(Words::english());
        write(&command_line, folder.path()).unwrap();
        let first = fs::read_to_string(folder.path().join("afterhand.1")).unwrap();
        for command in command_line.get_subcommands() {
            let name = command.get_name();
            let page = folder.path().join(format!("afterhand-{name}.1"));
            assert!(
                page.exists() || command.is_hide_set() || name == "help",
                "{name}"
            );
        }
        for line in [
            "afterhand \\- ",
            ".SH \"EXIT STATUS\"",
            "~/.local/share/afterhand",
        ] {
            assert!(first.contains(line), "{line} is not in\n{first}");
        }
    }
}
