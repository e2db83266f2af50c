//! An emitted SVG, read back, at any moment of its motion.

use glam::DVec2;
use roxmltree::{Document, Node};

/// Every path of a figure, in the order in which it is drawn.
pub struct Scene {
    pub size: DVec2,
    pub seconds: f64,
    items: Vec<Item>,
}

struct Item {
    part: String,
    d: Values,
    /// From the outermost to the innermost.
    transforms: Vec<(Transform, Values)>,
}

#[derive(Clone, Copy)]
enum Transform {
    Translate,
    Rotate,
}

/// Text whose numbers change.
struct Values {
    times: Vec<f64>,
    letters: Vec<String>,
    numbers: Vec<Vec<f64>>,
}

/// A path at one moment.
pub struct Seen<'a> {
    pub part: &'a str,
    pub steps: Vec<Step>,
}

#[derive(Clone, Copy, Debug)]
pub enum Step {
    Point(DVec2),
    Arc { radius: f64, to: DVec2 },
    Curve([DVec2; 3]),
}

impl Scene {
    pub fn read(svg: &str) -> Scene {
        let document = Document::parse(svg).unwrap();
        let root = document.root_element();
        let view_box: Vec<f64> = root
            .attribute("viewBox")
            .unwrap()
            .split(' ')
            .map(|number| number.parse().unwrap())
            .collect();
        let mut scene = Scene {
            size: DVec2::new(view_box[2], view_box[3]),
            seconds: 0.0,
            items: Vec::new(),
        };
        scene.collect(root);
        scene
    }

    fn collect(&mut self, node: Node<'_, '_>) {
        for child in node.children().filter(Node::is_element) {
            if let Some(dur) = child.attribute("dur") {
                self.seconds = dur.strip_suffix('s').unwrap().parse().unwrap();
            }
            if child.has_tag_name("path") {
                let transforms = child
                    .ancestors()
                    .filter(|one| one.has_tag_name("g"))
                    .map(|group| {
                        let (kind, value) = transform(group.attribute("transform").unwrap());
                        (kind, Values::of(group, "animateTransform", value))
                    })
                    .collect::<Vec<_>>();
                let class = child.attribute("class").unwrap();
                self.items.push(Item {
                    part: class.split(' ').nth(1).unwrap().to_owned(),
                    d: Values::of(child, "animate", child.attribute("d").unwrap()),
                    transforms: transforms.into_iter().rev().collect(),
                });
            }
            self.collect(child);
        }
    }

    /// Everything that is drawn, so many seconds after the start.
    pub fn at(&self, seconds: f64) -> Vec<Seen<'_>> {
        let part = (seconds / self.seconds.max(1e-9)).clamp(0.0, 1.0);
        self.items.iter().map(|item| item.at(part)).collect()
    }
}

fn transform(text: &str) -> (Transform, &str) {
    let (name, rest) = text.split_once('(').unwrap();
    let value = rest.strip_suffix(')').unwrap();
    match name {
        "translate" => (Transform::Translate, value),
        "rotate" => (Transform::Rotate, value),
        other => panic!("{other}"),
    }
}

impl Item {
    fn at(&self, part: f64) -> Seen<'_> {
        let numbers = self.d.at(part);
        let moved = |point: DVec2| {
            self.transforms
                .iter()
                .rev()
                .fold(point, |point, (kind, values)| {
                    let by = values.at(part);
                    match kind {
                        Transform::Translate => point + DVec2::new(by[0], by[1]),
                        Transform::Rotate => DVec2::from_angle(by[0].to_radians()).rotate(point),
                    }
                })
        };
        let mut rest = &numbers[..];
        let mut take = |count: usize| {
            let (taken, after) = rest.split_at(count);
            rest = after;
            taken
        };
        let steps = self
            .d
            .letters
            .iter()
            .filter_map(|letter| match letter.as_str() {
                "M" | "L" => {
                    let to = take(2);
                    Some(Step::Point(moved(DVec2::new(to[0], to[1]))))
                }
                "A" => {
                    let arc = take(7);
                    Some(Step::Arc {
                        radius: arc[0],
                        to: moved(DVec2::new(arc[5], arc[6])),
                    })
                }
                "C" => {
                    let curve = take(6);
                    let point = |at: usize| moved(DVec2::new(curve[at], curve[at + 1]));
                    Some(Step::Curve([point(0), point(2), point(4)]))
                }
                "Z" => None,
                other => panic!("{other}"),
            })
            .collect();
        Seen {
            part: &self.part,
            steps,
        }
    }
}

impl Values {
    fn of(node: Node<'_, '_>, animation: &str, still: &str) -> Values {
        let animated = node.children().find(|child| child.has_tag_name(animation));
        let (times, texts) = match animated {
            Some(animated) => (
                animated
                    .attribute("keyTimes")
                    .unwrap()
                    .split(';')
                    .map(|time| time.parse().unwrap())
                    .collect(),
                animated.attribute("values").unwrap().split(';').collect(),
            ),
            None => (vec![0.0], vec![still]),
        };
        let read: Vec<(Vec<String>, Vec<f64>)> = texts.into_iter().map(numbers_of).collect();
        assert!(
            read.iter().all(|(letters, _)| *letters == read[0].0),
            "a path changes its kind"
        );
        assert_eq!(times.len(), read.len());
        Values {
            times,
            letters: read[0].0.clone(),
            numbers: read.into_iter().map(|(_, numbers)| numbers).collect(),
        }
    }

    fn at(&self, part: f64) -> Vec<f64> {
        let after = self.times.partition_point(|time| *time <= part);
        if after == 0 || after == self.times.len() {
            return self.numbers[after.saturating_sub(1)].clone();
        }
        let (from, to) = (self.times[after - 1], self.times[after]);
        let way = (part - from) / (to - from).max(1e-9);
        self.numbers[after - 1]
            .iter()
            .zip(&self.numbers[after])
            .map(|(from, to)| from + (to - from) * way)
            .collect()
    }
}

/// "M1 2L3 4" as its letters and its numbers.
fn numbers_of(text: &str) -> (Vec<String>, Vec<f64>) {
    let spaced: String = text
        .chars()
        .flat_map(|letter| match letter {
            letter if letter.is_ascii_alphabetic() => [Some(' '), Some(letter), Some(' ')],
            letter => [Some(letter), None, None],
        })
        .flatten()
        .collect();
    let (mut letters, mut numbers) = (Vec::new(), Vec::new());
    for word in spaced.split_whitespace() {
        match word.parse() {
            Ok(number) => numbers.push(number),
            Err(_) => letters.push(word.to_owned()),
        }
    }
    (letters, numbers)
}

/// A bone as it is drawn: two circles and their tangents.
#[derive(Clone, Copy, Debug)]
pub struct Capsule {
    pub from: DVec2,
    pub to: DVec2,
    pub from_radius: f64,
    pub to_radius: f64,
}

impl Seen<'_> {
    /// The capsules that the path is made of.
    pub fn capsules(&self) -> Vec<Capsule> {
        let corners = self.steps.chunks_exact(5);
        corners
            .filter_map(|corners| match *corners {
                [
                    Step::Point(first),
                    Step::Point(second),
                    Step::Arc {
                        radius: to_radius,
                        to: third,
                        ..
                    },
                    Step::Point(fourth),
                    Step::Arc {
                        radius: from_radius,
                        ..
                    },
                ] => {
                    let across = (fourth - first).normalize();
                    let along = DVec2::new(across.y, -across.x);
                    let cosine = ((fourth - first).length() / 2.0 / from_radius).min(1.0);
                    let sine = (1.0 - cosine * cosine).sqrt() * (from_radius - to_radius).signum();
                    Some(Capsule {
                        from: (first + fourth) / 2.0 - along * from_radius * sine,
                        to: (second + third) / 2.0 - along * to_radius * sine,
                        from_radius,
                        to_radius,
                    })
                }
                _ => None,
            })
            .collect()
    }

    /// Points along its edge.
    pub fn edge(&self) -> Vec<DVec2> {
        let capsules = self.capsules();
        if !capsules.is_empty() {
            return capsules.iter().flat_map(Capsule::edge).collect();
        }
        self.steps
            .iter()
            .map(|step| match *step {
                Step::Point(to) | Step::Arc { to, .. } | Step::Curve([_, _, to]) => to,
            })
            .collect()
    }
}

impl Capsule {
    pub fn way(&self) -> DVec2 {
        self.to - self.from
    }

    fn edge(&self) -> Vec<DVec2> {
        let around = (0..24).map(|step| DVec2::from_angle(f64::from(step) * 15_f64.to_radians()));
        around
            .flat_map(|out| {
                [
                    self.from + out * self.from_radius,
                    self.to + out * self.to_radius,
                    (self.from + self.to) / 2.0 + out * (self.from_radius + self.to_radius) / 2.0,
                ]
            })
            .collect()
    }
}
