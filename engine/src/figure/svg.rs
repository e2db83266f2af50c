//! Shapes as an SVG, still or moving.

use std::fmt::Write as _;

use glam::DVec2;

use super::Shown;
use super::body::Body;
use super::data::Drawn;
use super::film::{Stage, lean};
use super::ink::Ink;
use super::moving::moving;
use super::panel::Panel;
use super::shape::{Shape, at, put_tenths};
use crate::chart::svg::{escaped, number as tenths};

/// What is said about a figure.
pub struct Said {
    pub title: String,
    /// The start and the end position, for those who listen.
    pub start: String,
    pub end: String,
}

pub fn svg(drawn: &Drawn, shown: Shown, left: bool, said: &Said) -> String {
    let stage = Stage::of(drawn);
    match shown {
        Shown::Pair => pair(&stage, left, said),
        Shown::Glance => glance(&stage, left, said),
        Shown::Moving { hold } => moving(&stage, hold, left, said),
    }
}

fn pair(stage: &Stage<'_>, left: bool, said: &Said) -> String {
    let keys = &stage.drawn.panels;
    let pictures = keys
        .iter()
        .map(|&key| stage.picture(&stage.drawn.keys[key], key > 0));
    let mut panels = lean(pictures.collect());
    for (shapes, key) in panels.iter_mut().zip(keys) {
        shapes.extend(stage.arrows(*key));
    }
    let frame = Panel::around(&panels, stage, left);
    let mut out = String::new();
    for (index, shapes) in panels.into_iter().enumerate() {
        let aside = DVec2::new(frame.size.x * index as f64, 0.0);
        frame.write(&mut out, stage, shapes, aside);
        number(&mut out, index + 1, aside);
    }
    let size = DVec2::new(frame.size.x * keys.len() as f64, frame.size.y);
    document(size, said, &out)
}

fn glance(stage: &Stage<'_>, left: bool, said: &Said) -> String {
    let start = Body::of(stage.start());
    let ghost: Vec<Shape> = lean(vec![stage.body(&start, false)])
        .concat()
        .into_iter()
        .filter(|shape| !shape.ink.is_line() && shape.ink != Ink::Feature)
        .map(|shape| Shape {
            ink: Ink::Ghost,
            part: "ghost",
            ..shape
        })
        .collect();
    let mut shapes = lean(vec![stage.picture(stage.end(), true)]).concat();
    // The faint start stands before what is sat or lain on, and behind the person.
    let props = shapes.iter().take_while(|shape| is_prop(shape.ink)).count();
    shapes.splice(props..props, ghost);
    shapes.extend(stage.arrows(stage.drawn.end));
    let panel = Panel::around([&shapes], stage, left);
    let mut out = String::new();
    panel.write(&mut out, stage, shapes, DVec2::ZERO);
    document(panel.size, said, &out)
}

fn is_prop(ink: Ink) -> bool {
    matches!(
        ink,
        Ink::Wood | Ink::WoodFar | Ink::Mat | Ink::Wall | Ink::Soft | Ink::Ball | Ink::BallLight
    )
}

/// All of a path but its end, before which it may be told how it moves.
pub fn put_path(out: &mut String, shape: &Shape) {
    let (class, colour) = (shape.ink.class(), shape.ink.colour());
    let is_line = shape.ink.is_line() || shape.part == "mouth";
    let fill = if is_line { "none" } else { colour };
    for text in ["<path class=\"", class, " ", shape.part, "\" fill=\"", fill] {
        out.push_str(text);
    }
    if is_line || shape.stroke > 0.0 {
        for text in ["\" stroke=\"", colour, "\" stroke-width=\""] {
            out.push_str(text);
        }
        put_tenths(out, shape.stroke);
    }
    out.push_str("\" d=\"");
    shape.put_d(out);
    out.push('"');
}

pub fn element(out: &mut String, shape: &Shape) {
    put_path(out, shape);
    out.push_str("/>\n");
}

fn number(out: &mut String, number: usize, aside: DVec2) {
    let middle = aside + DVec2::new(26.0, 26.0);
    let (ground, ink) = (Ink::NumberGround, Ink::Number);
    let _ = writeln!(
        out,
        "<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"13\" fill=\"{}\"/>",
        ground.class(),
        tenths(middle.x),
        tenths(middle.y),
        ground.colour()
    );
    let _ = writeln!(
        out,
        "<text class=\"{}\" x=\"{}\" y=\"{}\" font-size=\"16\" font-weight=\"700\" text-anchor=\"middle\" fill=\"{}\">{number}</text>",
        ink.class(),
        tenths(middle.x),
        tenths(middle.y + 5.6),
        ink.colour()
    );
}

pub fn document(size: DVec2, said: &Said, parts: &str) -> String {
    let size = at(size);
    let [title, start, end] = [&said.title, &said.start, &said.end].map(|words| escaped(words));
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size}\" role=\"img\" font-family=\"Inter, system-ui, sans-serif\" \
         stroke-linecap=\"round\" stroke-linejoin=\"round\">\n<title>{title}</title>\n<desc>{start} {end}</desc>\n{parts}</svg>\n"
    )
}
