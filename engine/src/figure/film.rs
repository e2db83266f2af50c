//! A motion as frames: the body at each moment, and what is drawn of it.

use super::arrow::arrow;
use super::body::Body;
use super::camera::Camera;
use super::data::Drawn;
use super::flesh::{Dress, Part, flesh, near_side, order};
use super::pose::Pose;
use super::prop::{Placed, Prop};
use super::shape::Shape;

/// A moment of the motion.
#[derive(Clone, Copy, Debug)]
pub struct Moment {
    /// Seconds since the start.
    pub at: f64,
    /// Which of the film's poses; the way back goes through those of the way there.
    pub pose: usize,
}

/// A motion from the start to the end, held there, and back.
pub struct Film {
    pub poses: Vec<Pose>,
    pub moments: Vec<Moment>,
    pub seconds: f64,
    /// From when until when a pose is held.
    pub holds: Vec<(f64, f64)>,
    pub stays: Vec<Stay>,
    pub parts: Vec<MotionPart>,
}

/// A part of the motion, in seconds since its start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MotionPart {
    pub motion: Motion,
    pub from: f64,
    pub until: f64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// To the pose that is held, or to the end.
    There,
    Hold,
    /// To the start, with the rest before it begins anew.
    Back,
    /// Once round, through all of it.
    Round,
}

/// From when a pose is gone to, or reached where it is one to push in, until when it is left.
pub struct Stay {
    pub key: usize,
    pub from: f64,
    pub until: f64,
}

/// Frames in a second; between them the numbers change evenly.
const RATE: f64 = 12.0;
/// Seconds at the start before it begins anew.
const REST: f64 = 0.8;
/// Seconds at the end where nothing is held.
const TURN: f64 = 0.4;

impl Film {
    /// `hold` in seconds.
    pub fn of(drawn: &Drawn, hold: Option<f64>) -> Film {
        let mut path = Path::default();
        let (mut holds, mut stays) = (Vec::new(), Vec::new());
        let mut parts: Vec<MotionPart> = Vec::new();
        let last = drawn.keys.len() - 1;
        let stops = drawn.cycle.then_some(0);
        let forth: Vec<usize> = (0..=last).chain(stops).collect();
        for pair in forth.windows(2) {
            let (key, left) = (pair[1], path.at);
            path.there(drawn, pair[0], pair[1]);
            let pushes = drawn.arrows.iter().any(|arrow| arrow.push.is_some());
            let from = if pushes { path.at } else { left };
            let is_held = if drawn.holds_each {
                key > 0
            } else {
                key == last && !drawn.cycle
            };
            if is_held {
                holds.extend(hold.map(|hold| (path.at, path.at + hold)));
                path.at += hold.unwrap_or(TURN);
            }
            let begins = parts.last().map_or(0.0, |last| last.until);
            let goes = MotionPart {
                motion: if key == 0 {
                    Motion::Back
                } else {
                    Motion::There
                },
                from: begins,
                until: path.at,
            };
            match (parts.last_mut(), hold.filter(|_| is_held)) {
                // On the way to what is held there may be more than one pose.
                (Some(last), None) if last.motion == goes.motion => last.until = path.at,
                (Some(_) | None, None) => parts.push(goes),
                (last, Some(hold)) => {
                    let held = path.at - hold;
                    match last.filter(|last| last.motion == goes.motion) {
                        Some(last) => last.until = held,
                        None => parts.push(MotionPart {
                            until: held,
                            ..goes
                        }),
                    }
                    parts.push(MotionPart {
                        motion: Motion::Hold,
                        from: held,
                        until: path.at,
                    });
                }
            }
            stays.push(Stay {
                key,
                from,
                until: path.at,
            });
        }
        if !drawn.cycle {
            path.back(drawn);
        }
        if !drawn.cycle || drawn.holds_each {
            path.at += REST;
            path.moments.push(Moment {
                at: path.at,
                pose: 0,
            });
        }
        let goes_round = drawn.cycle && !drawn.holds_each && drawn.keys.len() > 2;
        let begins = parts.last().map_or(0.0, |last| last.until);
        if goes_round {
            parts = vec![MotionPart {
                motion: Motion::Round,
                from: 0.0,
                until: path.at,
            }];
        } else if begins < path.at {
            parts.push(MotionPart {
                motion: Motion::Back,
                from: begins,
                until: path.at,
            });
        }
        Film {
            parts,
            seconds: path.at,
            poses: path.poses,
            moments: path.moments,
            holds,
            stays,
        }
    }
}

/// Through the poses, each way at the exercise's tempo.
#[derive(Default)]
struct Path {
    at: f64,
    poses: Vec<Pose>,
    moments: Vec<Moment>,
}

impl Path {
    /// From one key to another. Each way eases in and out, but a round of more than two poses goes on evenly.
    fn there(&mut self, drawn: &Drawn, from: usize, to: usize) {
        let steps = steps(drawn);
        let is_even = drawn.cycle && !drawn.holds_each && drawn.keys.len() > 2;
        for step in 0..=steps {
            let part = step as f64 / steps as f64;
            let eased = if is_even {
                part
            } else {
                part * part * (3.0 - 2.0 * part)
            };
            self.moments.push(Moment {
                at: self.at + part * drawn.tempo,
                pose: self.poses.len(),
            });
            self.poses
                .push(drawn.keys[from].towards(&drawn.keys[to], eased));
        }
        self.at += drawn.tempo;
    }

    /// The way there, backwards, without the holds.
    fn back(&mut self, drawn: &Drawn) {
        let apart = drawn.tempo / steps(drawn) as f64;
        for pose in (0..self.poses.len()).rev() {
            self.moments.push(Moment { at: self.at, pose });
            // Between two ways the same pose stands twice, at one moment.
            if pose % (steps(drawn) + 1) != 0 {
                self.at += apart;
            }
        }
    }
}

fn steps(drawn: &Drawn) -> usize {
    (drawn.tempo * RATE).ceil() as usize
}

/// What draws one exercise.
pub struct Stage<'a> {
    pub drawn: &'a Drawn,
    pub camera: Camera,
    order: Vec<Part>,
    near: Option<usize>,
    from_behind: bool,
    /// Where all of its props are, if none goes with the body.
    props: Option<Placed>,
}

impl<'a> Stage<'a> {
    pub fn of(drawn: &'a Drawn) -> Stage<'a> {
        let camera = Camera::of(drawn.view);
        let start = Body::of(&drawn.keys[0]);
        let near = near_side(&camera, &start);
        let are_still = drawn.props.iter().all(Prop::is_still);
        Stage {
            drawn,
            camera,
            props: are_still.then(|| Placed::of(&drawn.props, &start, &camera)),
            order: drawn
                .order
                .clone()
                .unwrap_or_else(|| order(&camera, &start, near)),
            near,
            from_behind: camera.nearness(start.thorax.axes.x_axis) < -0.5,
        }
    }

    /// The whole picture of a pose; nothing is marked as moving in the start.
    pub fn picture(&self, pose: &Pose, marked: bool) -> Vec<Shape> {
        let body = Body::of(pose);
        let placed = self.props.clone();
        let placed = placed.unwrap_or_else(|| Placed::of(&self.drawn.props, &body, &self.camera));
        let mut shapes = placed.behind;
        shapes.extend(self.body(&body, marked));
        shapes.extend(placed.before);
        shapes
    }

    pub fn body(&self, body: &Body, marked: bool) -> Vec<Shape> {
        let dress = Dress {
            moves: if marked { &self.drawn.moves } else { &[] },
            order: &self.order,
            near: self.near,
            darker: &self.drawn.darker,
            from_behind: self.from_behind,
        };
        flesh(body, &self.camera, &dress)
    }

    pub fn start(&self) -> &Pose {
        &self.drawn.keys[0]
    }

    pub fn end(&self) -> &Pose {
        &self.drawn.keys[self.drawn.end]
    }

    /// Those that belong to this pose.
    pub fn arrows(&self, key: usize) -> Vec<Shape> {
        let arrows = self.drawn.arrows.iter();
        arrows
            .filter_map(|one| {
                let [from, to] = one.between.unwrap_or([0, self.drawn.end]);
                (to == key).then(|| arrow(one, &self.way(from, to), &self.camera))
            })
            .flatten()
            .collect()
    }

    /// The body at even steps from one pose through those between to another.
    fn way(&self, from: usize, to: usize) -> Vec<Body> {
        const STEPS: usize = 12;
        let keys = &self.drawn.keys[from..=to];
        let last = keys.len() - 1;
        (0..=last * STEPS)
            .map(|step| {
                let key = (step / STEPS).min(last.saturating_sub(1));
                let part = (step - key * STEPS) as f64 / STEPS as f64;
                Body::of(&keys[key].towards(&keys[(key + 1).min(last)], part))
            })
            .collect()
    }

    /// A picture of each of the film's poses.
    pub fn frames(&self, film: &Film) -> Vec<Vec<Shape>> {
        let pictures = film.poses.iter();
        lean(pictures.map(|pose| self.picture(pose, true)).collect())
    }
}

/// Without what adds nothing in any frame: a shape that lies on one of its own part, and one without an area.
pub fn lean(mut frames: Vec<Vec<Shape>>) -> Vec<Vec<Shape>> {
    let Some(first) = frames.first() else {
        return frames;
    };
    let is_needless = |index: usize| {
        let doubles = |before: usize| {
            frames.iter().all(|shapes| {
                let (shape, before) = (&shapes[index], &shapes[before]);
                shape.ink == before.ink && shape.part == before.part && shape.is_like(before)
            })
        };
        let empty = || {
            frames
                .iter()
                .all(|shapes| !shapes[index].ink.is_line() && shapes[index].is_flat())
        };
        (index > 0 && doubles(index - 1)) || empty()
    };
    let needless: Vec<bool> = (0..first.len()).map(is_needless).collect();
    for shapes in &mut frames {
        let mut needless = needless.iter();
        shapes.retain(|_| needless.next() == Some(&false));
    }
    frames
}
