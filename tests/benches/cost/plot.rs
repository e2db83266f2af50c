//! How cost grows with the years, as a picture: on a ground of its own, so that it can be read on a light page
//! and on a dark one.

use std::fmt::Write as _;

/// What is measured, and the milliseconds that it takes with the data of so many years.
pub type Line = (&'static str, [(u32, f64); 3]);

/// Pixels from the upper left corner.
const LEFT: f64 = 64.0;
const RIGHT: f64 = 620.0;
const TOP: f64 = 112.0;
const BOTTOM: f64 = 372.0;

const MOST_YEARS: u32 = 50;

/// Two lines of text may not be closer.
const LINE_HEIGHT: f64 = 24.0;

/// The product's own: ground, ink, what is less important, lines, and the edge of what can be pressed.
const GROUND: &str = "#faf7f2";
const INK: &str = "#1f2d38";
const SOFT: &str = "#5a6773";
const RULE: &str = "#e7e0d6";
const EDGE: &str = "#8a8378";
/// One for each line: accent, warm, slate and ink.
const COLOURS: [&str; 4] = ["#1f6f69", "#b4541f", "#5b7286", INK];

/// The lines, and the milliseconds that none of them should need with ten years.
pub fn draw(lines: [Line; 4], goal: f64) -> String {
    let mut svg = String::new();
    write(&mut svg, lines, goal).unwrap();
    svg
}

fn write(svg: &mut String, lines: [Line; 4], goal: f64) -> std::fmt::Result {
    let values = lines.iter().flat_map(|(_, points)| points);
    let most = values.map(|(_, ms)| *ms).fold(goal, f64::max);
    let step = step(most);
    let steps = (most / step).ceil() as u32;
    let y = |ms: f64| BOTTOM - ms / (f64::from(steps) * step) * (BOTTOM - TOP);

    writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 440\" role=\"img\" \
         font-family=\"Inter, system-ui, sans-serif\" font-size=\"16\" stroke-linecap=\"round\" \
         stroke-linejoin=\"round\">"
    )?;
    writeln!(
        svg,
        "<title>What the engine needs as the years go by</title>"
    )?;
    let said = lines.map(|(name, points)| {
        let points = points.map(|(years, ms)| format!("{ms:.2} ms with {}", in_words(years)));
        format!("{name}: {}", points.join(", "))
    });
    writeln!(svg, "<desc>{}.</desc>", said.join("; "))?;
    writeln!(
        svg,
        "<rect width=\"800\" height=\"440\" rx=\"14\" fill=\"{GROUND}\"/>"
    )?;
    writeln!(
        svg,
        "<text x=\"24\" y=\"42\" font-size=\"20\" font-weight=\"700\" fill=\"{INK}\">\
         What the engine needs as the years go by</text>"
    )?;
    writeln!(
        svg,
        "<text x=\"24\" y=\"68\" fill=\"{SOFT}\">Milliseconds of processor time, medians</text>"
    )?;
    for number in 0..=steps {
        let ms = f64::from(number) * step;
        writeln!(
            svg,
            "<path d=\"M{LEFT} {0:.1}H{RIGHT}\" stroke=\"{RULE}\"/>\
             <text x=\"{1}\" y=\"{2:.1}\" text-anchor=\"end\" fill=\"{SOFT}\">{ms}</text>",
            y(ms),
            LEFT - 12.0,
            y(ms) + 5.5
        )?;
    }
    for years in [1, 10, 20, 30, 40, MOST_YEARS] {
        let label = match years {
            MOST_YEARS => in_words(years),
            _ => years.to_string(),
        };
        writeln!(
            svg,
            "<text x=\"{:.1}\" y=\"{}\" text-anchor=\"middle\" fill=\"{SOFT}\">{label}</text>",
            x(years),
            BOTTOM + 28.0
        )?;
    }
    writeln!(
        svg,
        "<path d=\"M{LEFT} {0:.1}H{RIGHT}\" stroke=\"{EDGE}\" stroke-width=\"2\" stroke-dasharray=\"2 7\"/>\
         <text x=\"{1}\" y=\"{2:.1}\" fill=\"{SOFT}\">the most that ten years may need: {goal} ms</text>",
        y(goal),
        LEFT + 8.0,
        y(goal) - 8.0
    )?;
    for ((_, points), colour) in lines.iter().zip(COLOURS) {
        let places = points.map(|(years, ms)| format!("{:.1} {:.1}", x(years), y(ms)));
        writeln!(
            svg,
            "<path d=\"M{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"3\"/>",
            places.join("L")
        )?;
        for (years, ms) in points {
            writeln!(
                svg,
                "<circle cx=\"{:.1}\" cy=\"{:.1}\" r=\"5\" fill=\"{colour}\" stroke=\"{GROUND}\" \
                 stroke-width=\"2\"/>",
                x(*years),
                y(*ms)
            )?;
        }
    }
    write_names(svg, lines, y)?;
    writeln!(svg, "</svg>")
}

/// Each stands where its line ends, or below the one before it where they would touch.
fn write_names(svg: &mut String, lines: [Line; 4], y: impl Fn(f64) -> f64) -> std::fmt::Result {
    let mut names: Vec<(&str, f64, &str)> = lines
        .iter()
        .zip(COLOURS)
        .map(|((name, points), colour)| (*name, points[2].1, colour))
        .collect();
    names.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut free = f64::MIN;
    for (name, ms, colour) in names {
        let at = f64::max(y(ms) + 5.5, free);
        free = at + LINE_HEIGHT;
        writeln!(
            svg,
            "<text x=\"{}\" y=\"{at:.1}\" font-weight=\"600\" fill=\"{colour}\">{name} {ms:.1} ms</text>",
            RIGHT + 16.0
        )?;
    }
    Ok(())
}

fn x(years: u32) -> f64 {
    LEFT + f64::from(years) / f64::from(MOST_YEARS) * (RIGHT - LEFT)
}

/// Whole milliseconds between the marks of the axis, of which there are at most seven.
fn step(most: f64) -> f64 {
    let tens = (0..6).map(|power| 10f64.powi(power));
    let mut steps = tens.flat_map(|ten| [ten, ten * 2.0, ten * 5.0]);
    steps.find(|step| most / step <= 6.0).unwrap_or(most)
}

fn in_words(years: u32) -> String {
    match years {
        1 => "1 year".to_owned(),
        _ => format!("{years} years"),
    }
}
