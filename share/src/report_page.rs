//! The report as one file for a browser: it fetches nothing and runs nothing.

use std::fmt::{self, Display, Formatter};

use afterhand_engine::report::{Block, Report, Section};

const STYLE: &str = include_str!("report_page.css");

/// The whole page. Every word is the report's own, and stays text.
pub fn html(report: &Report) -> String {
    let Report {
        title,
        period,
        made,
        about,
        name,
        clinician,
        sections,
        footer,
        language,
    } = report;
    let under: String = [name, clinician]
        .into_iter()
        .flatten()
        .map(|line| format!("<p class=\"who\" dir=\"auto\">{}</p>\n", lines(line)))
        .collect();
    let sections: String = sections.iter().map(section).collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\"/>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'\"/>\n<meta name=\"referrer\" content=\"no-referrer\"/>\n\
         <title>{title} · {period}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<header>\n\
         <h1>{title}</h1>\n<p class=\"period\">{period}</p>\n{under}\
         <div class=\"about\"><p>{about}</p>\n<p class=\"soft\">{made}</p></div>\n</header>\n<main>\n\
         {sections}</main>\n<footer><p>{footer}</p></footer>\n</body>\n</html>\n",
        language = Text(language),
        title = Text(title),
        period = Text(period),
        about = lines(about),
        made = lines(made),
        footer = lines(footer),
    )
}

fn section(section: &Section) -> String {
    let blocks: String = section.blocks.iter().map(block).collect();
    format!(
        "<section>\n<h2>{}</h2>\n{blocks}</section>\n",
        Text(&section.heading)
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph { text } => format!("<p dir=\"auto\">{}</p>\n", lines(text)),
        Block::Facts { rows } => {
            let rows: String = rows
                .iter()
                .map(|(name, what)| {
                    let (name, what) = (lines(name), lines(what));
                    format!("<dt>{name}</dt><dd dir=\"auto\">{what}</dd>\n")
                })
                .collect();
            format!("<dl>\n{rows}</dl>\n")
        }
        Block::Table {
            caption,
            head,
            rows,
            numbers,
        } => table(caption, head, rows, numbers),
        Block::Picture { svg, alt, width } => {
            let width = (width.clamp(0.05, 1.0) * 100.0).round();
            // Our own drawing: it has neither style nor script, and what stands in it is escaped.
            format!(
                "<figure style=\"max-width: {width}%\" role=\"img\" aria-label=\"{}\">{svg}</figure>\n",
                Text(alt)
            )
        }
        Block::Quote { text, from } => format!(
            "<blockquote dir=\"auto\"><p>{}</p><footer>{}</footer></blockquote>\n",
            lines(text),
            lines(from)
        ),
        Block::Empty { text } => format!("<p class=\"soft\">{}</p>\n", lines(text)),
    }
}

fn table(caption: &str, head: &[String], rows: &[Vec<String>], numbers: &[bool]) -> String {
    let class = |column: usize| match numbers.get(column) {
        Some(true) => " class=\"number\"",
        Some(false) | None => "",
    };
    let caption = match caption {
        "" => String::new(),
        caption => format!("<caption>{}</caption>\n", lines(caption)),
    };
    let head: String = (0..)
        .zip(head)
        .map(|(column, name)| format!("<th scope=\"col\"{}>{}</th>", class(column), lines(name)))
        .collect();
    let row = |row: &Vec<String>| {
        let cells: String = (0..)
            .zip(row)
            .map(|(column, cell)| {
                let (class, cell) = (class(column), lines(cell));
                // What a row is about comes first in it.
                match column {
                    0 => format!("<th scope=\"row\"{class} dir=\"auto\">{cell}</th>"),
                    _ => format!("<td{class} dir=\"auto\">{cell}</td>"),
                }
            })
            .collect();
        format!("<tr>{cells}</tr>\n")
    };
    let rows: String = rows.iter().map(row).collect();
    format!(
        "<div class=\"wide\" tabindex=\"0\"><table>\n{caption}<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n\
         </table></div>\n"
    )
}

/// With its line breaks.
fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| Text(line).to_string()).collect();
    lines.join("<br/>")
}

/// Text where markup could stand. What XML has no letter for is left out.
struct Text<'t>(&'t str);

impl Display for Text<'_> {
    fn fmt(&self, out: &mut Formatter<'_>) -> fmt::Result {
        for letter in self.0.chars() {
            match letter {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&#39;")?,
                '\t' => out.write_str(" ")?,
                letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
                letter => write!(out, "{letter}")?,
            }
        }
        Ok(())
    }
}
