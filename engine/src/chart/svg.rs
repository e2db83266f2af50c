//! An SVG written part by part: presentation attributes only, and a class on each part.

use std::fmt::Write as _;

use super::ink::Ink;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

pub struct Svg {
    parts: String,
}

impl Svg {
    pub fn new() -> Svg {
        Svg {
            parts: String::new(),
        }
    }

    pub fn path(&mut self, ink: Ink, stroke_width: f64, d: &str) {
        let attributes = ink.attributes(stroke_width);
        self.write(format_args!("<path {attributes} d=\"{d}\"/>\n"));
    }

    pub fn line(&mut self, ink: Ink, stroke_width: f64, from: (f64, f64), to: (f64, f64)) {
        self.path(
            ink,
            stroke_width,
            &format!("M{} L{}", point(from), point(to)),
        );
    }

    pub fn dot(&mut self, ink: Ink, centre: (f64, f64), radius: f64) {
        let (x, y) = (number(centre.0), number(centre.1));
        let (attributes, r) = (ink.attributes(0.0), number(radius));
        self.write(format_args!(
            "<circle {attributes} cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>\n"
        ));
    }

    pub fn block(&mut self, ink: Ink, corner: (f64, f64), size: (f64, f64), radius: f64) {
        self.outline(ink, 1.0, corner, size, radius);
    }

    pub fn outline(
        &mut self,
        ink: Ink,
        stroke_width: f64,
        corner: (f64, f64),
        size: (f64, f64),
        radius: f64,
    ) {
        let (x, y) = (number(corner.0), number(corner.1));
        let (width, height) = (number(size.0), number(size.1));
        let (attributes, rx) = (ink.attributes(stroke_width), number(radius));
        self.write(format_args!(
            "<rect {attributes} x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{rx}\"/>\n"
        ));
    }

    pub fn text(&mut self, ink: Ink, size: f64, at: (f64, f64), anchor: Anchor, words: &str) {
        let (x, y) = (number(at.0), number(at.1));
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        let (attributes, size, words) = (ink.attributes(0.0), number(size), escaped(words));
        self.write(format_args!(
            "<text {attributes} x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{anchor}>{words}</text>\n"
        ));
    }

    /// What follows, up to [`Svg::back`], moved and made larger or smaller.
    pub fn moved(&mut self, by: (f64, f64), scale: f64) {
        let by = point(by);
        self.write(format_args!(
            "<g transform=\"translate({by}) scale({})\">\n",
            (scale * 1000.0).round() / 1000.0
        ));
    }

    pub fn back(&mut self) {
        self.parts.push_str("</g>\n");
    }

    pub fn finish(self, width: f64, height: f64, title: &str) -> String {
        let (width, height, title) = (number(width), number(height), escaped(title));
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" role=\"img\" \
             font-family=\"Inter, system-ui, sans-serif\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>{title}</title>\n{}</svg>\n",
            self.parts
        )
    }

    fn write(&mut self, part: std::fmt::Arguments<'_>) {
        // Writing into a string cannot fail.
        let _ = self.parts.write_fmt(part);
    }
}

/// A coordinate with one decimal at most.
pub fn number(value: f64) -> f64 {
    let rounded = (value * 10.0).round() / 10.0;
    // A zero without its sign.
    rounded + 0.0
}

/// "12.5 40", as a path takes it.
pub fn point((x, y): (f64, f64)) -> String {
    format!("{} {}", number(x), number(y))
}

/// A path through `points`, in straight lines.
pub fn through(points: impl IntoIterator<Item = (f64, f64)>) -> String {
    let mut d = String::new();
    for at in points {
        d.push_str(if d.is_empty() { "M" } else { " L" });
        d.push_str(&point(at));
    }
    d
}

pub fn escaped(words: &str) -> String {
    words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// How wide `words` are at most, in the typefaces that a window or a page falls back on.
pub fn width_of(words: &str, size: f64) -> f64 {
    let em: f64 = words
        .chars()
        .map(|letter| match letter {
            ' ' | 'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '’' => 0.36,
            'm' | 'w' | 'M' | 'W' => 0.92,
            letter if letter.is_uppercase() => 0.72,
            _ => 0.63,
        })
        .sum();
    em * size
}
