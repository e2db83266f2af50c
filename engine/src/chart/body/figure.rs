//! The figure: half of its edge, from the top of the head to between the legs, and the lines that part it
//! into areas. The other half is its mirror image.

use super::Face;
use crate::body::Area;
use crate::chart::svg::point;

pub const CENTRE: f64 = 120.0;

type At = (f64, f64);

/// Every area seen from `face`, with its closed edge.
pub fn areas(face: Face) -> Vec<(Area, Vec<Curve>)> {
    let (middle, sides) = match face {
        Face::Front => (&MIDDLE_FRONT, &SIDES_FRONT),
        Face::Back => (&MIDDLE_BACK, &SIDES_BACK),
    };
    let mut areas = Vec::new();
    for (area, pieces) in middle {
        areas.push((*area, with_mirror_image(curves(pieces, false))));
    }
    for ((left, right), pieces) in SIDES_BOTH.iter().chain(sides) {
        // From the front, the right half of the picture is the person's left.
        let (here, there) = match face {
            Face::Front => (*left, *right),
            Face::Back => (*right, *left),
        };
        let curves = curves(pieces, true);
        areas.push((there, curves.iter().map(|curve| curve.mirrored()).collect()));
        areas.push((here, curves));
    }
    areas
}

/// The whole figure's edge.
pub fn edge() -> Vec<Curve> {
    with_mirror_image(curves(&[Edge(0, EDGE.len() - 1)], false))
}

/// What `d` takes, with the figure in the middle of its frame.
pub fn path(curves: &[Curve], closed: bool) -> String {
    let placed = |(x, y): At| point((CENTRE + x, y));
    let mut d = String::new();
    for Curve([from, first, second, to]) in curves {
        if d.is_empty() {
            d = format!("M{}", placed(*from));
        }
        d += &format!(" C{} {} {}", placed(*first), placed(*second), placed(*to));
    }
    if closed {
        d.push('Z');
    }
    d
}

/// The middle of an area, where a number can stand.
pub fn middle(curves: &[Curve]) -> At {
    let corners: Vec<At> = curves
        .iter()
        .flat_map(|curve| (0_u32..8).map(|step| curve.at(f64::from(step) / 8.0)))
        .collect();
    let (mut doubled, mut x, mut y) = (0.0, 0.0, 0.0);
    for (here, next) in corners.iter().zip(corners.iter().cycle().skip(1)) {
        let cross = here.0 * next.1 - next.0 * here.1;
        doubled += cross;
        x += (here.0 + next.0) * cross;
        y += (here.1 + next.1) * cross;
    }
    (CENTRE + x / (3.0 * doubled), y / (3.0 * doubled))
}

/// The line of the hair in front; behind, that of the neck and the shoulder blades.
pub fn details(face: Face) -> Vec<Vec<Curve>> {
    let line = match face {
        Face::Front => Curve::bow((0.0, 25.0), (16.0, 25.0), (25.0, 40.0)),
        Face::Back => Curve::bow((13.0, 128.0), (15.0, 158.0), (33.0, 149.0)),
    };
    vec![vec![line], vec![line.mirrored()]]
}

/// One cubic curve: where it begins, its two handles, where it ends.
#[derive(Clone, Copy, Debug)]
pub struct Curve([At; 4]);

impl Curve {
    fn straight(from: At, to: At) -> Curve {
        Curve([
            from,
            between(from, to, 1.0 / 3.0),
            between(from, to, 2.0 / 3.0),
            to,
        ])
    }

    fn bow(from: At, towards: At, to: At) -> Curve {
        let handle = |end| between(end, towards, 2.0 / 3.0);
        Curve([from, handle(from), handle(to), to])
    }

    fn mirrored(self) -> Curve {
        Curve(self.0.map(|(x, y)| (-x, y)))
    }

    fn reversed(self) -> Curve {
        let Curve([from, first, second, to]) = self;
        Curve([to, second, first, from])
    }

    /// The point at `t` of the way, 0 to 1.
    fn at(self, t: f64) -> At {
        let Curve([a, b, c, d]) = self;
        let (ab, bc, cd) = (between(a, b, t), between(b, c, t), between(c, d, t));
        between(between(ab, bc, t), between(bc, cd, t), t)
    }
}

/// The edge, as distance from the middle line and from the top. Areas name its points by their place here.
const EDGE: [At; 50] = [
    (0.0, 8.0),
    (17.0, 13.0),
    (26.0, 30.0),
    (25.5, 47.0),
    (21.0, 62.0),
    (14.0, 73.0),
    (13.5, 84.0),
    (24.0, 96.0),
    (44.0, 102.0),
    (59.0, 108.0),
    (70.0, 121.0),
    (76.0, 142.0),
    (81.0, 165.0),
    (88.0, 188.0),
    (96.0, 211.0),
    (102.0, 231.0),
    (109.0, 246.0),
    (113.0, 261.0),
    (110.0, 276.0),
    (101.0, 279.0),
    (92.0, 268.0),
    (85.0, 251.0),
    (79.0, 237.0),
    (71.0, 216.0),
    (64.0, 194.0),
    (57.0, 170.0),
    (50.0, 150.0),
    (45.0, 168.0),
    (40.0, 188.0),
    (41.0, 204.0),
    (46.0, 222.0),
    (49.0, 242.0),
    (50.0, 266.0),
    (45.5, 308.0),
    (40.5, 330.0),
    (41.0, 351.0),
    (40.0, 371.0),
    (33.0, 397.0),
    (36.0, 412.0),
    (44.0, 424.0),
    (38.0, 432.0),
    (20.0, 432.0),
    (11.0, 426.0),
    (12.5, 408.0),
    (12.0, 379.0),
    (8.5, 354.0),
    (10.0, 331.0),
    (9.0, 309.0),
    (5.5, 274.0),
    (0.0, 254.0),
];

/// A piece of an area's edge.
enum Piece {
    /// Along the figure's edge, from one of its points to another.
    Edge(usize, usize),
    /// In a bow towards the first point, ending in the second.
    Bow(At, At),
    Straight(At),
}

use Piece::{Bow, Edge, Straight};

/// The areas that lie across the middle line: the right half of each, from its top to its bottom.
const MIDDLE_FRONT: [(Area, &[Piece]); 4] = [
    (Area::Face, &[Edge(0, 5), Bow((8.0, 79.0), (0.0, 80.0))]),
    (
        Area::Throat,
        &[
            Straight((0.0, 80.0)),
            Bow((8.0, 79.0), EDGE[5]),
            Edge(5, 7),
            Bow((14.0, 106.0), (0.0, 114.0)),
        ],
    ),
    (
        Area::Chest,
        &[
            Straight((0.0, 114.0)),
            Bow((14.0, 106.0), EDGE[7]),
            Edge(7, 8),
            Bow((38.0, 128.0), EDGE[26]),
            Edge(26, 27),
            Bow((22.0, 180.0), (0.0, 172.0)),
        ],
    ),
    (
        Area::Belly,
        &[
            Straight((0.0, 172.0)),
            Bow((22.0, 180.0), EDGE[27]),
            Edge(27, 29),
            Bow((24.0, 212.0), (0.0, 222.0)),
        ],
    ),
];

const MIDDLE_BACK: [(Area, &[Piece]); 4] = [
    (
        Area::BackOfHead,
        &[Edge(0, 5), Bow((8.0, 77.0), (0.0, 77.0))],
    ),
    (
        Area::Neck,
        &[
            Straight((0.0, 77.0)),
            Bow((8.0, 77.0), EDGE[5]),
            Edge(5, 7),
            Bow((14.0, 106.0), (0.0, 114.0)),
        ],
    ),
    (
        Area::UpperBack,
        &[
            Straight((0.0, 114.0)),
            Bow((14.0, 106.0), EDGE[7]),
            Edge(7, 8),
            Bow((38.0, 128.0), EDGE[26]),
            Edge(26, 27),
            Bow((22.0, 178.0), (0.0, 178.0)),
        ],
    ),
    (
        Area::LowerBack,
        &[
            Straight((0.0, 178.0)),
            Bow((22.0, 178.0), EDGE[27]),
            Edge(27, 30),
            Bow((22.0, 212.0), (0.0, 220.0)),
        ],
    ),
];

/// The areas that there are two of: the right one in the picture, with the person's left first.
const SIDES_BOTH: [((Area, Area), &[Piece]); 6] = [
    (
        (Area::LeftShoulder, Area::RightShoulder),
        &[
            Edge(8, 11),
            Bow((65.0, 151.0), EDGE[26]),
            Bow((38.0, 128.0), EDGE[8]),
        ],
    ),
    (
        (Area::LeftUpperArm, Area::RightUpperArm),
        &[
            Edge(11, 13),
            Bow((77.0, 195.0), EDGE[24]),
            Edge(24, 26),
            Bow((65.0, 151.0), EDGE[11]),
        ],
    ),
    (
        (Area::LeftForearm, Area::RightForearm),
        &[
            Edge(13, 15),
            Bow((92.0, 239.0), EDGE[22]),
            Edge(22, 24),
            Bow((77.0, 195.0), EDGE[13]),
        ],
    ),
    (
        (Area::LeftHand, Area::RightHand),
        &[Edge(15, 22), Bow((92.0, 239.0), EDGE[15])],
    ),
    (
        (Area::LeftKnee, Area::RightKnee),
        &[
            Edge(33, 35),
            Bow((25.0, 366.0), EDGE[45]),
            Edge(45, 47),
            Bow((27.0, 301.0), EDGE[33]),
        ],
    ),
    (
        (Area::LeftFoot, Area::RightFoot),
        &[Edge(37, 43), Bow((23.0, 397.0), EDGE[37])],
    ),
];

const SIDES_FRONT: [((Area, Area), &[Piece]); 3] = [
    (
        (Area::LeftHip, Area::RightHip),
        &[
            Edge(29, 31),
            Bow((24.0, 246.0), EDGE[49]),
            Straight((0.0, 222.0)),
            Bow((24.0, 212.0), EDGE[29]),
        ],
    ),
    (
        (Area::LeftThigh, Area::RightThigh),
        &[
            Edge(31, 33),
            Bow((27.0, 301.0), EDGE[47]),
            Edge(47, 49),
            Bow((24.0, 246.0), EDGE[31]),
        ],
    ),
    (
        (Area::LeftShin, Area::RightShin),
        &[
            Edge(35, 37),
            Bow((23.0, 397.0), EDGE[43]),
            Edge(43, 45),
            Bow((25.0, 366.0), EDGE[35]),
        ],
    ),
];

const SIDES_BACK: [((Area, Area), &[Piece]); 3] = [
    (
        (Area::LeftButtock, Area::RightButtock),
        &[
            Edge(30, 31),
            Bow((46.0, 270.0), (27.0, 274.0)),
            Bow((12.0, 277.0), EDGE[48]),
            Edge(48, 49),
            Straight((0.0, 220.0)),
            Bow((22.0, 212.0), EDGE[30]),
        ],
    ),
    (
        (Area::LeftBackOfThigh, Area::RightBackOfThigh),
        &[
            Edge(31, 33),
            Bow((27.0, 301.0), EDGE[47]),
            Edge(47, 48),
            Bow((12.0, 277.0), (27.0, 274.0)),
            Bow((46.0, 270.0), EDGE[31]),
        ],
    ),
    (
        (Area::LeftCalf, Area::RightCalf),
        &[
            Edge(35, 37),
            Bow((23.0, 397.0), EDGE[43]),
            Edge(43, 45),
            Bow((25.0, 366.0), EDGE[35]),
        ],
    ),
];

fn curves(pieces: &[Piece], closed: bool) -> Vec<Curve> {
    let mut curves: Vec<Curve> = Vec::new();
    let mut here = None;
    for piece in pieces {
        match *piece {
            Edge(first, last) => {
                curves.extend((first..last).map(edge_after));
                here = Some(EDGE[last]);
            }
            Bow(towards, to) => {
                if let Some(from) = here {
                    curves.push(Curve::bow(from, towards, to));
                }
                here = Some(to);
            }
            Straight(to) => {
                if let Some(from) = here {
                    curves.push(Curve::straight(from, to));
                }
                here = Some(to);
            }
        }
    }
    debug_assert!(!closed || curves.first().map(|first| first.0[0]) == here);
    curves
}

/// The edge from one of its points to the next. It leaves a point in the direction of the two beside it.
fn edge_after(index: usize) -> Curve {
    let (from, to) = (EDGE[index], EDGE[index + 1]);
    let before = match index.checked_sub(1) {
        Some(before) => EDGE[before],
        None => mirrored(EDGE[1]),
    };
    let after = match EDGE.get(index + 2) {
        Some(after) => *after,
        None => mirrored(from),
    };
    let reach = 0.36 * length(minus(to, from));
    let leaving = scaled(minus(to, before), reach);
    let arriving = scaled(minus(after, from), reach);
    Curve([
        from,
        (from.0 + leaving.0, from.1 + leaving.1),
        (to.0 - arriving.0, to.1 - arriving.1),
        to,
    ])
}

fn with_mirror_image(half: Vec<Curve>) -> Vec<Curve> {
    let mirror: Vec<Curve> = half
        .iter()
        .rev()
        .map(|curve| curve.mirrored().reversed())
        .collect();
    half.into_iter().chain(mirror).collect()
}

fn mirrored((x, y): At) -> At {
    (-x, y)
}

fn minus(a: At, b: At) -> At {
    (a.0 - b.0, a.1 - b.1)
}

fn length((x, y): At) -> f64 {
    x.hypot(y)
}

/// `(x, y)` with the length `reach`.
fn scaled((x, y): At, reach: f64) -> At {
    let factor = reach / length((x, y));
    (x * factor, y * factor)
}

fn between(a: At, b: At, t: f64) -> At {
    (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t)
}
