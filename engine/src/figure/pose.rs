//! A pose: what every joint does. Angles in degrees, lengths in body heights. They are illustrative, drawn
//! to be recognised; never a goal for a range of motion.
//!
//! The world: x is where a standing person faces, y is up from the ground, z is to the person's right.

use serde::Deserialize;

/// A pose as the data gives it; what is left out is as in the pose it builds on.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoseData {
    /// Where the middle between the hips is: x and y.
    pub hip: Option<[f64; 2]>,
    /// Where another joint is, which the hips then follow.
    pub anchor: Option<Anchor>,
    /// The pelvis: forward +, +90 face down, −90 on the back.
    pub pitch: Option<f64>,
    /// The pelvis to the right side +.
    pub lean: Option<f64>,
    /// The whole body about the vertical, to the left +.
    pub turn: Option<f64>,
    /// The pelvis about its own long axis, to the left +.
    pub roll: Option<f64>,
    /// Lumbar, thoracic, neck and head: flexion +, each relative to the segment below.
    pub lu: Option<f64>,
    pub th: Option<f64>,
    pub nk: Option<f64>,
    pub hd: Option<f64>,
    /// Bent to the right side +.
    pub lu_side: Option<f64>,
    pub th_side: Option<f64>,
    pub nk_side: Option<f64>,
    pub hd_side: Option<f64>,
    /// Turned to the left +.
    pub lu_turn: Option<f64>,
    pub th_turn: Option<f64>,
    pub hd_turn: Option<f64>,
    /// How far the belly is raised by a breath.
    pub breath: Option<f64>,
    /// Both arms, or one: right, left.
    #[serde(default)]
    pub arm: ArmData,
    #[serde(default)]
    pub arm_r: ArmData,
    #[serde(default)]
    pub arm_l: ArmData,
    #[serde(default)]
    pub leg: LegData,
    #[serde(default)]
    pub leg_r: LegData,
    #[serde(default)]
    pub leg_l: LegData,
}

#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Anchor {
    pub joint: AnchorJoint,
    pub at: [f64; 2],
    /// Also to the right; otherwise the hips stay in the middle.
    pub z: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AnchorJoint {
    /// Where the neck leaves the trunk.
    Chest,
    KneeR,
    KneeL,
    /// The middle between the knees.
    Knees,
    ElbowR,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ArmData {
    /// Shoulder flexion +.
    pub sh: Option<f64>,
    /// Away from the body +.
    pub ab: Option<f64>,
    /// The upper arm turned outwards +.
    pub ro: Option<f64>,
    /// Elbow flexion +.
    pub el: Option<f64>,
    /// The shoulder raised, and moved forward.
    pub up: Option<f64>,
    pub glide: Option<f64>,
    /// Where the wrist is instead.
    pub to: Option<Target>,
    /// The arm follows its angles again.
    #[serde(default)]
    pub free: bool,
    /// Where the elbow points when the wrist is given; z outwards.
    pub elbow: Option<[f64; 3]>,
    /// Where the hand points; otherwise it goes on from the forearm; z outwards.
    pub hand: Option<[f64; 3]>,
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegData {
    /// Hip flexion +, away from the other leg +, turned outwards +.
    pub hp: Option<f64>,
    pub ha: Option<f64>,
    pub hr: Option<f64>,
    pub kn: Option<f64>,
    /// Ankle: toes up +.
    pub an: Option<f64>,
    /// Where the foot stands flat on the ground: x of its ankle, and z outwards.
    pub stand: Option<[f64; 2]>,
    /// Where the ankle is instead: x, y, and z outwards.
    pub to: Option<Target>,
    #[serde(default)]
    pub free: bool,
    /// The shin rests on the ground behind the knee.
    pub kneel: Option<bool>,
    /// Where the knee points when the foot is given; z outwards.
    pub knee: Option<[f64; 3]>,
}

/// A place in the world (z outwards, for the right side; mirrored for the left), or on the body.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Target {
    At {
        at: [f64; 3],
    },
    On {
        on: Bone,
        /// From 0, the bone's beginning near the trunk, to 1, its end.
        #[serde(default)]
        along: f64,
        /// Away from there: forward, up along the bone, outwards.
        #[serde(default)]
        by: [f64; 3],
    },
}

/// A bone, of the same side as the limb that reaches for it, or of the other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bone {
    Head,
    Chest,
    /// From the pelvis to the ribs; what is on it rises with a breath.
    Belly,
    Pelvis,
    Thigh,
    OtherThigh,
    Shank,
    OtherShank,
    OtherUpperArm,
    OtherForearm,
}

/// A pose with every joint known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pose {
    pub hip: [f64; 2],
    pub anchor: Option<Anchor>,
    pub trunk: Trunk,
    /// Right, left.
    pub arms: [Arm; 2],
    pub legs: [Leg; 2],
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Trunk {
    pub pitch: f64,
    pub lean: f64,
    pub turn: f64,
    pub roll: f64,
    pub lumbar: Segment,
    pub thorax: Segment,
    pub neck: Segment,
    pub head: Segment,
    pub breath: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Segment {
    pub flexion: f64,
    pub side: f64,
    pub turn: f64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Arm {
    pub flexion: f64,
    pub abduction: f64,
    pub rotation: f64,
    pub elbow: f64,
    pub up: f64,
    pub glide: f64,
    pub reach: Option<Reach>,
    pub elbow_points: Option<[f64; 3]>,
    pub hand_points: Option<[f64; 3]>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Leg {
    pub flexion: f64,
    pub abduction: f64,
    pub rotation: f64,
    pub knee: f64,
    pub ankle: f64,
    pub reach: Option<Reach>,
    /// The foot stays flat on the ground.
    pub flat: bool,
    pub kneels: bool,
    pub knee_points: Option<[f64; 3]>,
}

/// On the way from one target to another.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    pub from: Target,
    pub to: Target,
    /// 0–1.
    pub way: f64,
}

/// How high an ankle is above the sole.
const ANKLE_HEIGHT: f64 = 0.042;

impl PoseData {
    /// This pose over what it builds on.
    pub fn over(&self, below: &Pose) -> Pose {
        let trunk = &below.trunk;
        let segment = |below: Segment, flexion: Option<f64>, side: Option<f64>, turn| Segment {
            flexion: flexion.unwrap_or(below.flexion),
            side: side.unwrap_or(below.side),
            turn: Option::unwrap_or(turn, below.turn),
        };
        let [arm_r, arm_l] = below.arms;
        let [leg_r, leg_l] = below.legs;
        Pose {
            hip: self.hip.unwrap_or(below.hip),
            anchor: self.anchor.or(below.anchor),
            trunk: Trunk {
                pitch: self.pitch.unwrap_or(trunk.pitch),
                lean: self.lean.unwrap_or(trunk.lean),
                turn: self.turn.unwrap_or(trunk.turn),
                roll: self.roll.unwrap_or(trunk.roll),
                lumbar: segment(trunk.lumbar, self.lu, self.lu_side, self.lu_turn),
                thorax: segment(trunk.thorax, self.th, self.th_side, self.th_turn),
                neck: segment(trunk.neck, self.nk, self.nk_side, None),
                head: segment(trunk.head, self.hd, self.hd_side, self.hd_turn),
                breath: self.breath.unwrap_or(trunk.breath),
            },
            arms: [
                self.arm_r.over(&self.arm.over(&arm_r)),
                self.arm_l.over(&self.arm.over(&arm_l)),
            ],
            legs: [
                self.leg_r.over(&self.leg.over(&leg_r)),
                self.leg_l.over(&self.leg.over(&leg_l)),
            ],
        }
    }
}

impl ArmData {
    fn over(&self, below: &Arm) -> Arm {
        let reach = self.to.map(Reach::still).or(below.reach);
        Arm {
            flexion: self.sh.unwrap_or(below.flexion),
            abduction: self.ab.unwrap_or(below.abduction),
            rotation: self.ro.unwrap_or(below.rotation),
            elbow: self.el.unwrap_or(below.elbow),
            up: self.up.unwrap_or(below.up),
            glide: self.glide.unwrap_or(below.glide),
            reach: if self.free { None } else { reach },
            elbow_points: self.elbow.or(below.elbow_points),
            hand_points: if self.free {
                self.hand
            } else {
                self.hand.or(below.hand_points)
            },
        }
    }
}

impl LegData {
    fn over(&self, below: &Leg) -> Leg {
        let stands = self.stand.map(|[x, z]| Target::At {
            at: [x, ANKLE_HEIGHT, z],
        });
        let reach = stands.or(self.to).map(Reach::still).or(below.reach);
        Leg {
            flexion: self.hp.unwrap_or(below.flexion),
            abduction: self.ha.unwrap_or(below.abduction),
            rotation: self.hr.unwrap_or(below.rotation),
            knee: self.kn.unwrap_or(below.knee),
            ankle: self.an.unwrap_or(below.ankle),
            reach: if self.free { None } else { reach },
            flat: self.stand.is_some() || (below.flat && !self.free && self.to.is_none()),
            kneels: self.kneel.unwrap_or(below.kneels),
            knee_points: self.knee.or(below.knee_points),
        }
    }
}

impl Reach {
    fn still(target: Target) -> Reach {
        Reach {
            from: target,
            to: target,
            way: 0.0,
        }
    }
}

impl Pose {
    /// Upright, arms hanging, the hips at the world's origin.
    pub const UPRIGHT: Pose = Pose {
        hip: [0.0, 0.0],
        anchor: None,
        trunk: Trunk {
            pitch: 0.0,
            lean: 0.0,
            turn: 0.0,
            roll: 0.0,
            lumbar: Segment::STRAIGHT,
            thorax: Segment::STRAIGHT,
            neck: Segment::STRAIGHT,
            head: Segment::STRAIGHT,
            breath: 0.0,
        },
        arms: [Arm::HANGING; 2],
        legs: [Leg::STRAIGHT; 2],
    };

    /// `way` (0–1) between this pose and `next`.
    pub fn towards(&self, next: &Pose, way: f64) -> Pose {
        let (from, to) = (&self.trunk, &next.trunk);
        let mix = |from: f64, to: f64| from + (to - from) * way;
        let segment = |from: Segment, to: Segment| Segment {
            flexion: mix(from.flexion, to.flexion),
            side: mix(from.side, to.side),
            turn: mix(from.turn, to.turn),
        };
        let place = |from: [f64; 2], to: [f64; 2]| [mix(from[0], to[0]), mix(from[1], to[1])];
        Pose {
            hip: place(self.hip, next.hip),
            anchor: match (self.anchor, next.anchor) {
                (Some(from), Some(to)) => Some(Anchor {
                    joint: from.joint,
                    at: place(from.at, to.at),
                    z: from.z.zip(to.z).map(|(from, to)| mix(from, to)),
                }),
                (from, to) => from.or(to),
            },
            trunk: Trunk {
                pitch: mix(from.pitch, to.pitch),
                lean: mix(from.lean, to.lean),
                turn: mix(from.turn, to.turn),
                roll: mix(from.roll, to.roll),
                lumbar: segment(from.lumbar, to.lumbar),
                thorax: segment(from.thorax, to.thorax),
                neck: segment(from.neck, to.neck),
                head: segment(from.head, to.head),
                breath: mix(from.breath, to.breath),
            },
            arms: [0, 1].map(|side| self.arms[side].towards(&next.arms[side], way)),
            legs: [0, 1].map(|side| self.legs[side].towards(&next.legs[side], way)),
        }
    }
}

impl Segment {
    const STRAIGHT: Segment = Segment {
        flexion: 0.0,
        side: 0.0,
        turn: 0.0,
    };
}

fn direction(from: Option<[f64; 3]>, to: Option<[f64; 3]>, way: f64) -> Option<[f64; 3]> {
    match (from, to) {
        (Some(from), Some(to)) => {
            Some([0, 1, 2].map(|axis| from[axis] + (to[axis] - from[axis]) * way))
        }
        (from, to) => from.or(to),
    }
}

fn reach(from: Option<Reach>, to: Option<Reach>, way: f64) -> Option<Reach> {
    match (from, to) {
        (Some(from), Some(to)) => Some(Reach {
            from: from.from,
            to: to.from,
            way,
        }),
        (from, to) => from.or(to),
    }
}

impl Arm {
    const HANGING: Arm = Arm {
        flexion: 0.0,
        abduction: 8.0,
        rotation: 0.0,
        elbow: 8.0,
        up: 0.0,
        glide: 0.0,
        reach: None,
        elbow_points: None,
        hand_points: None,
    };

    fn towards(&self, next: &Arm, way: f64) -> Arm {
        let mix = |from: f64, to: f64| from + (to - from) * way;
        Arm {
            flexion: mix(self.flexion, next.flexion),
            abduction: mix(self.abduction, next.abduction),
            rotation: mix(self.rotation, next.rotation),
            elbow: mix(self.elbow, next.elbow),
            up: mix(self.up, next.up),
            glide: mix(self.glide, next.glide),
            reach: reach(self.reach, next.reach, way),
            elbow_points: direction(self.elbow_points, next.elbow_points, way),
            hand_points: direction(self.hand_points, next.hand_points, way),
        }
    }
}

impl Leg {
    const STRAIGHT: Leg = Leg {
        flexion: 0.0,
        abduction: 0.0,
        rotation: 0.0,
        knee: 0.0,
        ankle: 0.0,
        reach: None,
        flat: false,
        kneels: false,
        knee_points: None,
    };

    fn towards(&self, next: &Leg, way: f64) -> Leg {
        let mix = |from: f64, to: f64| from + (to - from) * way;
        Leg {
            flexion: mix(self.flexion, next.flexion),
            abduction: mix(self.abduction, next.abduction),
            rotation: mix(self.rotation, next.rotation),
            knee: mix(self.knee, next.knee),
            ankle: mix(self.ankle, next.ankle),
            reach: reach(self.reach, next.reach, way),
            flat: self.flat && next.flat,
            kneels: self.kneels && next.kneels,
            knee_points: direction(self.knee_points, next.knee_points, way),
        }
    }
}
