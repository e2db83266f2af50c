use afterhand_engine::body::Area;
use afterhand_engine::chart::body::{BodyWeek, Face, body_map, body_weeks, outline, shapes};
use afterhand_engine::chart::{
    Change, DayDone, Drawing, PainChart, PainEntry, Part as SpinePart, Table, change, pain, spine,
};
use afterhand_engine::player::{Limit, LimitBasis};
use afterhand_engine::words::Words;
use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use roxmltree::{Document, Node};

const OURS: Limit = Limit {
    score: 5,
    basis: LimitBasis::Ours,
};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn entry(when: &str, pain: u8) -> PainEntry {
    PainEntry { at: at(when), pain }
}

fn empty(from: &str, until: &str) -> PainChart {
    PainChart {
        from: day(from),
        until: day(until),
        width: 46.0,
        entries: Vec::new(),
        sessions: Vec::new(),
        adherence: Vec::new(),
        limit: None,
        today: day(until),
    }
}

/// A morning and an evening entry every `apart` days, a session each Tuesday, and three exercises a day but
/// none on Sundays.
fn course(from: &str, until: &str, apart: usize) -> PainChart {
    let mut chart = empty(from, until);
    let days = chart.from.iter_days().take_while(|day| *day <= chart.until);
    for (index, date) in days.enumerate() {
        let eased = (7 - index.min(80) / 16) as u8;
        if index % apart == 0 {
            for (hour, pain) in [(8, eased), (20, eased - (index % 3) as u8)] {
                let at = date.and_hms_opt(hour, 0, 0).unwrap();
                chart.entries.push(PainEntry { at, pain });
            }
        }
        match index % 7 {
            1 => chart.sessions.push(date.and_hms_opt(16, 30, 0).unwrap()),
            6 => continue,
            _ => {}
        }
        chart.adherence.push(DayDone {
            date,
            done: (index % 4) as u16,
            due: 3,
        });
    }
    chart
}

fn drawn(chart: &PainChart) -> Drawing {
    pain(chart, Words::english())
}

fn written(table: &Table) -> String {
    let rows = std::iter::once(&table.head).chain(&table.rows);
    rows.map(|row| row.join(" | "))
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_spine_with_its_lower_back_marked() {
    insta::assert_snapshot!(spine(SpinePart::Lumbar, Words::english()));
}

#[test]
fn each_part_of_the_spine_is_marked_by_its_shape_too() {
    let parts = [
        SpinePart::Neck,
        SpinePart::Thoracic,
        SpinePart::Lumbar,
        SpinePart::Sacral,
    ];
    let names = ["neck", "upper back", "lower back", "sacrum"];
    for (part, name) in parts.into_iter().zip(names) {
        let svg = spine(part, Words::english());
        assert_sound(&svg);
        assert_eq!(texts_of(&svg, "spine-name"), [name]);
        assert_eq!(svg.matches("spine-marked-bracket").count(), 1);
    }
    let whole = spine(SpinePart::Whole, Words::english());
    assert_sound(&whole);
    assert_eq!(texts_of(&whole, "spine-name"), names);
    let notes = ["7 vertebrae", "12 vertebrae", "5 vertebrae", "and tailbone"];
    assert_eq!(texts_of(&whole, "chart-text"), notes);
    assert!(!whole.contains("spine-bone"));
}

fn texts_of(svg: &str, class: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name("text") && node.attribute("class") == Some(class));
    texts.map(|node| node.text().unwrap().to_owned()).collect()
}

#[test]
fn a_week() {
    let mut chart = course("2026-11-16", "2026-11-22", 1);
    chart.limit = Some(OURS);
    let drawing = drawn(&chart);
    insta::assert_snapshot!(drawing.svg);
    insta::assert_snapshot!(format!("{}\n\n{}", drawing.text, written(&drawing.table)));
}

#[test]
fn a_month() {
    insta::assert_snapshot!(drawn(&course("2026-10-26", "2026-11-24", 1)).svg);
}

#[test]
fn a_course_of_twelve_weeks_with_a_gap() {
    let mut chart = course("2026-08-31", "2026-11-22", 1);
    chart
        .entries
        .retain(|entry| !(day("2026-10-01")..day("2026-10-12")).contains(&entry.at.date()));
    chart.limit = Some(OURS);
    let drawing = drawn(&chart);
    insta::assert_snapshot!(drawing.svg);
    assert_eq!(
        drawing.text,
        "Pain, 31 August to 22 November: median 7 in the first week, 2 in the last; highest 7, \
         lowest 0. 12 sessions. Exercises done: 108 of 216."
    );
    assert_eq!(drawing.table.rows.len(), 82);
}

#[test]
fn ten_years_week_by_week() {
    let mut chart = course("2016-11-21", "2026-11-22", 3);
    chart.limit = Some(OURS);
    let drawing = drawn(&chart);
    insta::assert_snapshot!(drawing.svg);
    assert_eq!(
        drawing.text,
        "Pain, 21 November 2016 to 22 November 2026: median 7 in the first week, 2 in the last; \
         highest 7, lowest 2. 522 sessions. Exercises done: 4696 of 9396."
    );
    assert_eq!(drawing.table.rows.len(), 522);
    assert_eq!(
        drawing.table.rows[0],
        ["21 to 27 November 2016", "7", "7", "7", "1", "7 of 18"]
    );
}

#[test]
fn at_twice_the_size_of_text() {
    let mut chart = course("2026-10-26", "2026-11-24", 1);
    chart.width = 24.0;
    chart.limit = Some(OURS);
    insta::assert_snapshot!(drawn(&chart).svg);
}

#[test]
fn nothing_noted_yet() {
    let drawing = drawn(&empty("2026-11-16", "2026-11-22"));
    insta::assert_snapshot!(drawing.svg);
    assert_eq!(drawing.text, "No pain noted, 16 to 22 November.");
    assert!(drawing.table.rows.is_empty());
}

#[test]
fn one_entry_is_a_dot() {
    let mut chart = empty("2026-11-16", "2026-11-22");
    chart.entries = vec![entry("2026-11-18 12:00", 4)];
    let drawing = drawn(&chart);
    insta::assert_snapshot!(drawing.svg);
    assert_eq!(
        drawing.text,
        "Pain, 16 to 22 November: median 4; highest 4, lowest 4."
    );
    assert_eq!(
        drawing.table.rows,
        [["18 November", "4", "4", "4", "–", "–"]]
    );
}

#[test]
fn a_line_breaks_off_where_nothing_was_noted_for_more_than_a_week() {
    let lines = |second: &str| {
        let mut chart = empty("2026-11-01", "2026-11-30");
        chart.entries = vec![
            entry("2026-11-01 08:00", 6),
            entry("2026-11-02 08:00", 6),
            entry(second, 4),
            entry("2026-11-12 08:00", 4),
        ];
        drawn(&chart).svg.matches("class=\"chart-line\"").count() - 1
    };
    assert_eq!(lines("2026-11-09 08:00"), 1);
    assert_eq!(lines("2026-11-09 08:01"), 2);
}

#[test]
fn a_day_on_which_nothing_was_due_stays_empty() {
    let mut chart = empty("2026-11-16", "2026-11-18");
    for (date, done, due) in [
        ("2026-11-16", 0, 2),
        ("2026-11-17", 0, 0),
        ("2026-11-18", 2, 2),
    ] {
        let date = day(date);
        chart.adherence.push(DayDone { date, done, due });
    }
    let svg = drawn(&chart).svg;
    assert_eq!(svg.matches("class=\"chart-bar-rest\"").count(), 2);
    assert_eq!(svg.matches("class=\"chart-bar\"").count(), 1);
}

#[test]
fn what_lies_outside_the_dates_is_left_out() {
    let mut chart = empty("2026-11-16", "2026-11-22");
    chart.entries = vec![entry("2026-11-15 23:59", 4), entry("2026-11-23 00:00", 4)];
    chart.sessions = vec![at("2026-11-23 00:00")];
    assert_eq!(drawn(&chart), drawn(&empty("2026-11-16", "2026-11-22")));
}

fn three_a_week(from: &str, pain: u8) -> Vec<PainEntry> {
    (0..3)
        .map(|days| PainEntry {
            at: day(from).and_hms_opt(9, 0, 0).unwrap() + TimeDelta::days(days),
            pain,
        })
        .collect()
}

fn change_between(was: u8, is: u8, sessions: usize) -> String {
    let entries = [
        three_a_week("2026-11-03", was),
        three_a_week("2026-11-20", is),
    ]
    .concat();
    let sessions = vec![at("2026-11-10 16:00"); sessions];
    let today = day("2026-11-24");
    let change = change(&entries, day("2026-11-03"), today, &sessions).unwrap();
    Words::english().change(&change, today)
}

#[test]
fn change_since_the_course_began_is_said_and_not_explained() {
    assert_eq!(
        change_between(6, 3, 10),
        "Lower since 3 November: median 6, now 3; ten sessions fell in between."
    );
    assert_eq!(
        change_between(3, 6, 1),
        "Higher since 3 November: median 3, now 6; one session fell in between."
    );
    assert_eq!(
        change_between(4, 4, 13),
        "Unchanged since 3 November: median 4; 13 sessions fell in between."
    );
    assert_eq!(
        change_between(4, 5, 0),
        "Higher since 3 November: median 4, now 5; no session fell in between."
    );
}

#[test]
fn half_a_point_is_much_the_same() {
    let change = Change {
        was: 6.0,
        is: 5.5,
        since: day("2026-11-03"),
        sessions: 2,
    };
    assert_eq!(
        Words::english().change(&change, day("2026-11-24")),
        "Much the same since 3 November: median 6, now 5.5; two sessions fell in between."
    );
}

#[test]
fn nothing_is_said_of_change_before_there_is_enough_to_compare() {
    let (first, last) = (three_a_week("2026-11-03", 6), three_a_week("2026-11-20", 3));
    let began = day("2026-11-03");
    let both = [first.clone(), last.clone()].concat();
    assert!(change(&both, began, day("2026-11-24"), &[]).is_some());
    assert_eq!(change(&both[1..], began, day("2026-11-24"), &[]), None);
    assert_eq!(change(&both[..5], began, day("2026-11-24"), &[]), None);
    let early = [first, three_a_week("2026-11-12", 3)].concat();
    assert_eq!(change(&early, began, day("2026-11-16"), &[]), None);
    assert!(change(&early, began, day("2026-11-17"), &[]).is_some());
}

const MARKS: [(Area, u8); 6] = [
    (Area::Neck, 7),
    (Area::LeftShoulder, 5),
    (Area::RightForearm, 2),
    (Area::LowerBack, 10),
    (Area::LeftKnee, 0),
    (Area::Limb, 3),
];

#[test]
fn the_body_map_with_several_areas() {
    let drawing = body_map(&MARKS, Words::english());
    insta::assert_snapshot!(drawing.svg);
    insta::assert_snapshot!(format!("{}\n\n{}", drawing.text, written(&drawing.table)));
}

#[test]
fn the_body_map_week_by_week() {
    let weeks = [
        BodyWeek {
            monday: day("2026-11-09"),
            marks: MARKS[..3].to_vec(),
        },
        BodyWeek {
            monday: day("2026-11-16"),
            marks: vec![(Area::Neck, 4), (Area::Neck, 5)],
        },
        BodyWeek {
            monday: day("2026-11-23"),
            marks: Vec::new(),
        },
    ];
    let drawing = body_weeks(&weeks, 24.0, day("2026-11-24"), Words::english());
    insta::assert_snapshot!(drawing.svg);
    insta::assert_snapshot!(format!("{}\n\n{}", drawing.text, written(&drawing.table)));
}

#[test]
fn every_area_with_a_side_or_none_to_have_is_on_the_map() {
    let shapes = shapes();
    for area in Area::ALL {
        let faces = shapes.iter().filter(|shape| shape.area == area).count();
        let sideless = [Area::Shoulder, Area::Hip, Area::Limb].contains(&area);
        assert_eq!(faces == 0, sideless, "{area:?}");
        if area.name().ends_with("_shoulder") {
            assert_eq!(faces, 2, "{area:?}");
        }
    }
}

#[test]
fn the_right_side_is_on_the_left_in_front_and_on_the_right_behind() {
    for shape in shapes() {
        let name = shape.area.name();
        let on_the_right = shape.x > 120.0;
        if name.starts_with("left_") {
            assert_eq!(on_the_right, shape.face == Face::Front, "{shape:?}");
        } else if name.starts_with("right_") {
            assert_eq!(on_the_right, shape.face == Face::Back, "{shape:?}");
        } else {
            assert_eq!(shape.x, 120.0, "{shape:?}");
        }
    }
}

#[test]
fn every_area_can_be_tapped() {
    // At 20 rem of 18 px a figure's 440 units are 360 px high.
    let scale = 360.0 / 440.0;
    for shape in shapes() {
        let xs = of_path(&shape.path).into_iter().map(|(x, _)| x);
        let ys = of_path(&shape.path).into_iter().map(|(_, y)| y);
        let extent = |values: Vec<f64>| {
            let largest = values.iter().copied().fold(f64::MIN, f64::max);
            scale * (largest - values.into_iter().fold(f64::MAX, f64::min))
        };
        let (width, height) = (extent(xs.collect()), extent(ys.collect()));
        assert!(
            width >= 24.0 && height >= 24.0,
            "{:?} {width} × {height}",
            shape.area
        );
    }
}

#[test]
fn an_area_lies_within_the_figure() {
    for face in [Face::Front, Face::Back] {
        let figure = of_path(&outline(face));
        for (x, y) in figure.iter().chain(&shapes_of(face)) {
            assert!(
                (0.0..=240.0).contains(x) && (0.0..=440.0).contains(y),
                "{x} {y}"
            );
        }
    }
}

fn shapes_of(face: Face) -> Vec<(f64, f64)> {
    shapes()
        .iter()
        .filter(|shape| shape.face == face)
        .flat_map(|shape| of_path(&shape.path))
        .collect()
}

#[test]
fn colours_keep_their_distance() {
    let chart = {
        let mut chart = course("2026-08-31", "2026-11-22", 1);
        chart.limit = Some(OURS);
        chart
    };
    let everywhere: Vec<(Area, u8)> = Area::ALL.into_iter().zip((0..=10).cycle()).collect();
    for svg in [
        drawn(&chart).svg,
        drawn(&course("2026-10-26", "2026-11-24", 1)).svg,
        body_map(&everywhere, Words::english()).svg,
        body_map(&[], Words::english()).svg,
    ] {
        let document = Document::parse(&svg).unwrap();
        let parts: Vec<Part> = document.descendants().filter_map(Part::of).collect();
        for part in &parts {
            // Grid and washes carry nothing by themselves; an unmarked area has its outline.
            let told = match part.class {
                "chart-grid" | "chart-band" | "body-area" => continue,
                class if class.starts_with("body-pain-") => part.stroke.unwrap(),
                "chart-bar-rest" => part.stroke.unwrap(),
                class if class.starts_with("body-number-") => {
                    let area = class.replace("number", "pain");
                    let ground = parts.iter().find(|part| part.class == area).unwrap();
                    let contrast = contrast(part.fill, ground.fill);
                    assert!(contrast >= 4.5, "{class}: {contrast}");
                    continue;
                }
                _ => part.stroke.unwrap_or(part.fill),
            };
            let least = if part.is_text { 4.5 } else { 3.0 };
            for ground in ["#faf7f2", "#ffffff"] {
                let contrast = contrast(told, ground);
                assert!(contrast >= least, "{} on {ground}: {contrast}", part.class);
            }
        }
    }
}

struct Part<'a> {
    class: &'a str,
    fill: &'a str,
    stroke: Option<&'a str>,
    is_text: bool,
}

impl<'a> Part<'a> {
    fn of(node: Node<'a, '_>) -> Option<Part<'a>> {
        Some(Part {
            class: node.attribute("class")?,
            fill: node.attribute("fill").unwrap(),
            stroke: node.attribute("stroke"),
            is_text: node.has_tag_name("text"),
        })
    }
}

/// As WCAG 2 counts it.
fn contrast(one: &str, other: &str) -> f64 {
    let [a, b] = [luminance(one), luminance(other)];
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5)
}

/// The points that a path names, handles included, which a curve never leaves.
fn of_path(d: &str) -> Vec<(f64, f64)> {
    let numbers: Vec<f64> = d
        .split([' ', 'M', 'L', 'C', 'Z'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().unwrap())
        .collect();
    numbers.chunks(2).map(|pair| (pair[0], pair[1])).collect()
}

#[derive(Debug)]
struct Box {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Box {
    /// About what Inter takes.
    fn of_text(node: Node<'_, '_>) -> Box {
        let number = |name| node.attribute(name).unwrap().parse::<f64>().unwrap();
        let (x, y, size) = (number("x"), number("y"), number("font-size"));
        let em = |letter: char| match letter {
            ' ' | '.' | ',' | ':' | '’' | 'i' | 'j' | 'l' => 0.28,
            'f' | 'r' | 't' => 0.37,
            'm' | 'w' | 'M' | 'W' => 0.88,
            letter if letter.is_uppercase() => 0.68,
            _ => 0.6,
        };
        let width: f64 = node.text().unwrap().chars().map(em).sum::<f64>() * size;
        let left = match node.attribute("text-anchor") {
            None => x,
            Some("middle") => x - width / 2.0,
            Some("end") => x - width,
            Some(other) => panic!("{other}"),
        };
        Box {
            left,
            top: y - 0.75 * size,
            right: left + width,
            bottom: y + 0.22 * size,
        }
    }

    fn touches(&self, other: &Box) -> bool {
        self.left < other.right
            && other.left < self.right
            && self.top < other.bottom
            && other.top < self.bottom
    }
}

/// Sound XML of presentation attributes only, with every part inside the frame and no words on others.
fn assert_sound(svg: &str) {
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert!(root.first_element_child().unwrap().has_tag_name("title"));
    let frame = root.attribute("viewBox").unwrap();
    let (width, height) = frame.strip_prefix("0 0 ").unwrap().split_once(' ').unwrap();
    let (width, height): (f64, f64) = (width.parse().unwrap(), height.parse().unwrap());
    let inside = |x: f64, y: f64| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
    let mut boxes: Vec<(Box, &str)> = Vec::new();
    for node in root.descendants().filter(Node::is_element).skip(2) {
        for attribute in node.attributes() {
            assert!(
                !["id", "style", "href"].contains(&attribute.name())
                    && !attribute.name().starts_with("on"),
                "{attribute:?}"
            );
        }
        assert!(node.attribute("class").is_some() && node.attribute("fill").is_some());
        let number = |name| node.attribute(name).unwrap().parse::<f64>().unwrap();
        match node.tag_name().name() {
            "path" => {
                for (x, y) in of_path(node.attribute("d").unwrap()) {
                    assert!(inside(x, y), "{x} {y} in {frame}: {node:?}");
                }
            }
            "circle" => assert!(inside(number("cx"), number("cy"))),
            "rect" => {
                assert!(number("width") >= 0.0 && number("height") >= 0.0);
                assert!(inside(number("x"), number("y")));
                assert!(inside(
                    number("x") + number("width"),
                    number("y") + number("height")
                ));
            }
            "text" => {
                let bounds = Box::of_text(node);
                assert!(inside(bounds.left, bounds.top), "{bounds:?} in {frame}");
                assert!(inside(bounds.right, bounds.bottom), "{bounds:?} in {frame}");
                let words = node.text().unwrap();
                for (earlier, said) in &boxes {
                    assert!(!bounds.touches(earlier), "“{words}” on “{said}”");
                }
                boxes.push((bounds, words));
            }
            other => panic!("{other}"),
        }
    }
}

prop_compose! {
    fn any_chart()(
        span in prop_oneof![1_i64..12, 1_i64..60, 60_i64..400, 400_i64..20_000],
        before_today in -40_i64..20_000,
        width in prop_oneof![16.0_f64..30.0, 24.0..80.0, Just(f64::NAN), Just(0.0), Just(f64::INFINITY)],
        entries in prop::collection::vec((0.0_f64..1.05, 0_u8..=14), 0..120),
        sessions in prop::collection::vec(0.0_f64..1.05, 0..40),
        adherence in prop::collection::vec((0.0_f64..1.05, 0_u16..9, 0_u16..9), 0..80),
        limit in prop::option::of(0_u8..=12),
    ) -> PainChart {
        let from = day("1990-01-01") + TimeDelta::days(before_today + 40);
        let begin = from.and_hms_opt(0, 0, 0).unwrap();
        let within = |share: f64| begin + TimeDelta::minutes((share * 1440.0 * span as f64) as i64);
        PainChart {
            from,
            until: from + TimeDelta::days(span - 1),
            width,
            entries: entries.iter().map(|(share, pain)| PainEntry { at: within(*share), pain: *pain }).collect(),
            sessions: sessions.into_iter().map(within).collect(),
            adherence: adherence
                .into_iter()
                .map(|(share, done, due)| DayDone { date: within(share).date(), done, due })
                .collect(),
            limit: limit.map(|score| Limit { score, ..OURS }),
            today: from + TimeDelta::days(before_today % (span + 3)),
        }
    }
}

proptest! {
    #[test]
    fn any_chart_is_sound(chart in any_chart()) {
        assert_sound(&drawn(&chart).svg);
    }

    #[test]
    fn the_table_agrees_with_the_entries(chart in any_chart()) {
        let table = drawn(&chart).table;
        let shown: Vec<&PainEntry> = chart
            .entries
            .iter()
            .filter(|entry| (chart.from..=chart.until).contains(&entry.at.date()))
            .collect();
        let cell = |row: &[String], column: usize| row[column].parse::<f64>().ok();
        let lowest = table.rows.iter().filter_map(|row| cell(row, 2)).reduce(f64::min);
        let highest = table.rows.iter().filter_map(|row| cell(row, 3)).reduce(f64::max);
        prop_assert_eq!(lowest, shown.iter().map(|entry| f64::from(entry.pain.min(10))).reduce(f64::min));
        prop_assert_eq!(highest, shown.iter().map(|entry| f64::from(entry.pain.min(10))).reduce(f64::max));
        let sessions: f64 = table.rows.iter().filter_map(|row| cell(row, 4)).sum();
        let within = |at: &&NaiveDateTime| (chart.from..=chart.until).contains(&at.date());
        prop_assert_eq!(sessions as usize, chart.sessions.iter().filter(within).count());
    }

    /// As many entries are at or below the median as are at or above it, and at least half of them.
    #[test]
    fn a_median_parts_the_entries_in_halves(pains in prop::collection::vec(0_u8..=10, 1..60)) {
        let mut chart = empty("2026-11-16", "2026-11-16");
        chart.entries = pains.iter().map(|pain| entry("2026-11-16 12:00", *pain)).collect();
        let drawing = drawn(&chart);
        let said = &drawing.table.rows[0][1];
        let expected = format!("median {said};");
        prop_assert!(drawing.text.contains(&expected), "{}", drawing.text);
        let median: f64 = said.parse().unwrap();
        let below = pains.iter().filter(|pain| f64::from(**pain) <= median).count();
        let above = pains.iter().filter(|pain| f64::from(**pain) >= median).count();
        prop_assert!(2 * below >= pains.len() && 2 * above >= pains.len());
    }

    #[test]
    fn any_body_map_is_sound_xml(
        marks in prop::collection::vec((prop::sample::select(Area::ALL.to_vec()), 0_u8..=14), 0..20),
        width in prop_oneof![10.0_f64..80.0, Just(f64::NAN)],
    ) {
        let words = Words::english();
        let week = BodyWeek { monday: day("2026-11-16"), marks: marks.clone() };
        let weeks = [week.clone(), week];
        let by_week = body_weeks(&weeks, width, day("2026-11-24"), words);
        for drawing in [body_map(&marks, words), by_week] {
            prop_assert!(!drawing.svg.contains("NaN"));
            Document::parse(&drawing.svg).unwrap();
        }
    }
}
