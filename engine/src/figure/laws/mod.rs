//! What holds of every figure: read back from the SVGs as they are emitted, at thirty frames a second.

mod scene;

use chrono::TimeDelta;
use glam::DVec2;

use super::body::{Body, FOREARM, SHANK, THIGH, UPPER_ARM};
use super::camera::{HEIGHT, View};
use super::data::{Drawn, shipped};
use super::film::{Film, Stage};
use super::pose::{AnchorJoint, Reach, Target};
use super::{Shown, figure};
use crate::words::Words;
use scene::{Capsule, Scene, Seen};

const FRAME: f64 = 1.0 / 30.0;
/// A hundredth of a body height.
const HUNDREDTH: f64 = HEIGHT / 100.0;

const BONES: [(&str, f64); 8] = [
    ("upper-arm-r", UPPER_ARM),
    ("upper-arm-l", UPPER_ARM),
    ("forearm-r", FOREARM),
    ("forearm-l", FOREARM),
    ("thigh-r", THIGH),
    ("thigh-l", THIGH),
    ("shank-r", SHANK),
    ("shank-l", SHANK),
];

fn moving(drawn: &Drawn, left: bool) -> String {
    let hold = Some(TimeDelta::seconds(1));
    let shown = Shown::Moving { hold };
    figure(&drawn.exercise, shown, left, Words::english()).unwrap()
}

/// Every frame of an emitted motion.
fn frames(scene: &Scene) -> impl Iterator<Item = (f64, Vec<Seen<'_>>)> {
    let count = (scene.seconds / FRAME) as usize;
    (0..=count).map(|frame| {
        let at = frame as f64 * FRAME;
        (at, scene.at(at))
    })
}

fn bone(seen: &[Seen<'_>], part: &str) -> Capsule {
    let found = seen.iter().find(|one| one.part == part);
    found.unwrap_or_else(|| panic!("no {part}")).capsules()[0]
}

fn for_every_figure(mut law: impl FnMut(&Drawn, &Scene) -> Result<(), String>) {
    let broken: Vec<String> = shipped()
        .unwrap()
        .iter()
        .filter_map(|drawn| {
            let scene = Scene::read(&moving(drawn, false));
            let broken = law(drawn, &scene).err()?;
            Some(format!("{}: {broken}", drawn.exercise))
        })
        .collect();
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_exercise_of_the_library_has_a_figure_and_no_other() {
    let mut drawn = super::drawn().unwrap();
    drawn.sort_unstable();
    let content = crate::content::Content::shipped();
    let mut library: Vec<&str> = content
        .exercises
        .iter()
        .map(|one| one.id.as_str())
        .collect();
    library.sort_unstable();
    assert_eq!(drawn, library);
}

#[test]
fn bones_keep_their_length() {
    for_every_figure(|drawn, scene| {
        let film = Film::of(drawn, Some(1.0));
        let stage = Stage::of(drawn);
        for moment in &film.moments {
            let body = Body::of(&film.poses[moment.pose]);
            let seen = scene.at(moment.at);
            for (part, length) in BONES {
                let side = usize::from(part.ends_with("-l"));
                let (arm, leg) = (&body.arms[side], &body.legs[side]);
                let (from, to) = match &part[..part.len() - 2] {
                    "upper-arm" => (arm.shoulder, arm.elbow),
                    "forearm" => (arm.elbow, arm.wrist),
                    "thigh" => (leg.hip, leg.knee),
                    _ => (leg.knee, leg.ankle),
                };
                if (from.distance(to) - length).abs() > 1e-9 {
                    return Err(format!("{part} is {} at {}", from.distance(to), moment.at));
                }
                let projected = stage.camera.see(from).distance(stage.camera.see(to));
                let is = bone(&seen, part).way().length();
                if (is - projected).abs() > HUNDREDTH {
                    return Err(format!(
                        "{part} {is:.1}, not {projected:.1}, at {:.2}",
                        moment.at
                    ));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn no_joint_jumps() {
    for_every_figure(|_, scene| {
        let most = 8_f64.to_radians();
        for (part, length) in BONES {
            let mut before: Option<DVec2> = None;
            for (at, seen) in frames(scene) {
                let way = bone(&seen, part).way();
                let jump = before.map_or(0.0, |before| before.distance(way) / (length * HEIGHT));
                if jump > most {
                    return Err(format!("{part} turns {:.1}° at {at:.2}", jump.to_degrees()));
                }
                before = Some(way);
            }
        }
        Ok(())
    });
}

/// The ends of limbs that hold on to a place: the part, and whether it is the beginning of that bone.
fn pinned(drawn: &Drawn) -> Vec<(&'static str, bool)> {
    let fixed = |reach: fn(&super::pose::Pose, usize) -> Option<Reach>, side: usize| {
        let first = reach(&drawn.keys[0], side);
        let at_a_place = matches!(
            first,
            Some(Reach {
                from: Target::At { .. },
                ..
            })
        );
        at_a_place && drawn.keys.iter().all(|key| reach(key, side) == first)
    };
    let mut pinned = Vec::new();
    for side in [0, 1] {
        let [forearm, shank, upper_arm] = [
            ["forearm-r", "shank-r", "upper-arm-r"],
            ["forearm-l", "shank-l", "upper-arm-l"],
        ][side];
        if fixed(|pose, side| pose.arms[side].reach, side) {
            pinned.push((forearm, false));
        }
        if fixed(|pose, side| pose.legs[side].reach, side) {
            pinned.push((shank, false));
        }
        let anchored = |joints: &[AnchorJoint]| {
            let first = drawn.keys[0].anchor;
            let is_joint = first.is_some_and(|anchor| joints.contains(&anchor.joint));
            is_joint && drawn.keys.iter().all(|key| key.anchor == first)
        };
        let knee = [AnchorJoint::KneeR, AnchorJoint::KneeL][side];
        if anchored(&[knee]) {
            pinned.push((shank, true));
        }
        if side == 0 && anchored(&[AnchorJoint::ElbowR]) {
            pinned.push((upper_arm, false));
        }
    }
    pinned
}

#[test]
fn what_holds_on_to_a_place_stays_there() {
    let mut any = 0;
    for_every_figure(|drawn, scene| {
        for (part, beginning) in pinned(drawn) {
            any += 1;
            let end = |seen: &[Seen<'_>]| {
                let bone = bone(seen, part);
                if beginning { bone.from } else { bone.to }
            };
            let start = end(&scene.at(0.0));
            for (at, seen) in frames(scene) {
                let moved = end(&seen).distance(start);
                if moved > HUNDREDTH {
                    return Err(format!("{part} moves {moved:.1} at {at:.2}"));
                }
            }
        }
        Ok(())
    });
    assert!(any > 60, "{any}");
}

#[test]
fn what_reaches_for_a_place_gets_there() {
    for_every_figure(|drawn, _| {
        let film = Film::of(drawn, None);
        for moment in &film.moments {
            let body = Body::of(&film.poses[moment.pose]);
            for side in [0, 1] {
                let arm = film.poses[moment.pose].arms[side].reach.map(|reach| {
                    let wanted = body
                        .place(reach.from, side)
                        .lerp(body.place(reach.to, side), reach.way);
                    wanted.distance(body.arms[side].wrist)
                });
                let leg = film.poses[moment.pose].legs[side].reach.map(|reach| {
                    let wanted = body
                        .place(reach.from, side)
                        .lerp(body.place(reach.to, side), reach.way);
                    wanted.distance(body.legs[side].ankle)
                });
                for (limb, short) in [("arm", arm), ("leg", leg)] {
                    if short.is_some_and(|short| short > 0.01) {
                        return Err(format!(
                            "{limb} {side} is {:.3} short at {:.2}",
                            short.unwrap(),
                            moment.at
                        ));
                    }
                }
            }
        }
        Ok(())
    });
}

const BODY: [&str; 17] = [
    "upper-arm-r",
    "upper-arm-l",
    "forearm-r",
    "forearm-l",
    "hand-r",
    "hand-l",
    "thigh-r",
    "thigh-l",
    "shank-r",
    "shank-l",
    "foot-r",
    "foot-l",
    "trunk",
    "pelvis",
    "head",
    "neck",
    "hair",
];

/// Where the ground is drawn: the top of the mat or the floor, or the middle of the shadow.
fn ground(seen: &[Seen<'_>]) -> f64 {
    let level = |part: &str| {
        let found = seen.iter().find(|one| one.part == part)?;
        let ys = found.edge().into_iter().map(|point| point.y);
        Some(ys.fold((f64::MAX, f64::MIN), |(least, most), y| {
            (least.min(y), most.max(y))
        }))
    };
    match (level("mat").or(level("floor")), level("shadow")) {
        (Some((top, _)), _) => top,
        (None, Some((top, bottom))) => (top + bottom) / 2.0 - 2.0,
        (None, None) => panic!("no ground"),
    }
}

#[test]
fn nothing_goes_below_the_ground() {
    for_every_figure(|drawn, scene| {
        if !Stage::of(drawn).camera.is_level() {
            return Ok(());
        }
        let ground = ground(&scene.at(0.0));
        for (at, seen) in frames(scene) {
            for one in seen.iter().filter(|one| BODY.contains(&one.part)) {
                let lowest = one
                    .edge()
                    .into_iter()
                    .map(|point| point.y)
                    .fold(f64::MIN, f64::max);
                if lowest > ground + HUNDREDTH {
                    return Err(format!(
                        "{} is {:.1} below at {at:.2}",
                        one.part,
                        lowest - ground
                    ));
                }
            }
        }
        Ok(())
    });
}

/// How deep a point is inside a convex outline.
fn depth(point: DVec2, outline: &[DVec2]) -> f64 {
    let middle = outline.iter().sum::<DVec2>() / outline.len() as f64;
    let next = outline.iter().cycle().skip(1);
    outline
        .iter()
        .zip(next)
        .filter(|(from, to)| from.distance(**to) > 0.01)
        .map(|(from, to)| {
            let across = (*to - *from).perp().normalize();
            let inwards = across * (middle - *from).dot(across).signum();
            (point - *from).dot(inwards)
        })
        .fold(f64::MAX, f64::min)
}

#[test]
fn nothing_goes_through_a_chair_a_wall_or_a_table() {
    const SOLID: [&str; 4] = ["chair-seat", "chair-back", "wall", "table"];
    for_every_figure(|drawn, scene| {
        // From the front, what overlaps on the screen lies in front of what is behind.
        if drawn.view != View::Side {
            return Ok(());
        }
        for (at, seen) in frames(scene) {
            for solid in seen.iter().filter(|one| SOLID.contains(&one.part)) {
                let outline = solid.edge();
                for one in seen.iter().filter(|one| BODY.contains(&one.part)) {
                    for point in one.edge() {
                        let depth = depth(point, &outline);
                        if depth > HUNDREDTH {
                            return Err(format!(
                                "{} is {depth:.1} in the {} at {at:.2}",
                                one.part, solid.part
                            ));
                        }
                    }
                }
            }
        }
        Ok(())
    });
}

fn bounds(points: &[DVec2]) -> (DVec2, DVec2) {
    let start = (DVec2::MAX, DVec2::MIN);
    points.iter().fold(start, |(least, most), point| {
        (least.min(*point), most.max(*point))
    })
}

#[test]
fn left_is_the_mirror_of_right() {
    for_every_figure(|drawn, scene| {
        let left = Scene::read(&moving(drawn, true));
        assert_eq!(left.size, scene.size);
        for at in [0.0, 0.7, 1.3, 2.0, 3.9, scene.seconds * 0.9] {
            let (right, left) = (scene.at(at), left.at(at));
            assert_eq!(right.len(), left.len());
            for (one, other) in right.iter().zip(&left) {
                let (least, most) = bounds(&one.edge());
                let (other_least, other_most) = bounds(&other.edge());
                let mirrored = DVec2::new(scene.size.x - most.x, least.y);
                let opposite = DVec2::new(scene.size.x - least.x, most.y);
                let apart = mirrored
                    .distance(other_least)
                    .max(opposite.distance(other_most));
                if apart > 0.5 {
                    return Err(format!("{} is {apart:.2} off at {at:.2}", one.part));
                }
            }
        }
        Ok(())
    });
}

#[test]
fn every_picture_is_small_named_and_without_style_or_script() {
    let hold = Some(TimeDelta::seconds(20));
    for drawn in shipped().unwrap() {
        for shown in [
            Shown::Pair,
            Shown::Glance,
            Shown::Moving { hold: None },
            Shown::Moving { hold },
        ] {
            let svg = figure(&drawn.exercise, shown, false, Words::english()).unwrap();
            let about = format!("{} {shown:?}", drawn.exercise);
            assert!(svg.len() <= 30_000, "{about}: {} bytes", svg.len());
            let document = roxmltree::Document::parse(&svg).unwrap();
            let mut first = document
                .root_element()
                .children()
                .filter(roxmltree::Node::is_element);
            for name in ["title", "desc"] {
                let node = first.next().unwrap();
                assert!(node.has_tag_name(name), "{about}");
                assert!(
                    node.text().is_some_and(|text| text.trim().len() > 3),
                    "{about}"
                );
            }
            for node in document.descendants().filter(roxmltree::Node::is_element) {
                let name = node.tag_name().name();
                let known = [
                    "svg",
                    "title",
                    "desc",
                    "g",
                    "path",
                    "circle",
                    "text",
                    "animate",
                    "animateTransform",
                ];
                assert!(known.contains(&name), "{about}: {name}");
                for attribute in node.attributes() {
                    let barred = ["style", "id", "href", "onload", "onclick", "filter"];
                    assert!(
                        !barred.contains(&attribute.name()),
                        "{about}: {}",
                        attribute.name()
                    );
                }
            }
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{about}");
        }
    }
}
