//! A pose as a body: where every joint is, by forward kinematics from the hips outwards, and by inverse
//! kinematics for limbs that hold on to a place.

use glam::{DMat3, DVec3};

use super::pose::{AnchorJoint, Arm, Bone, Leg, Pose, Reach, Segment, Target};

/// Bones in body heights, after Drillis and Contini.
pub const LUMBAR: f64 = 0.12;
pub const THORAX: f64 = 0.17;
pub const NECK: f64 = 0.05;
/// From the top of the neck to the head's middle.
pub const HEAD: f64 = 0.065;
pub const UPPER_ARM: f64 = 0.186;
pub const FOREARM: f64 = 0.146;
const HAND: f64 = 0.06;
pub const THIGH: f64 = 0.245;
pub const SHANK: f64 = 0.246;
/// From the middle to a joint's middle; flesh makes up the rest of the breadth.
const HALF_SHOULDER: f64 = 0.1;
const HALF_HIP: f64 = 0.05;

/// How thick the shin is at the knee: how high a kneeling knee is above the ground.
pub const KNEE_RADIUS: f64 = 0.041;

/// A turned frame: x forward, y up along the bone, z to the person's right.
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    pub origin: DVec3,
    pub axes: DMat3,
}

impl Frame {
    pub fn point(&self, x: f64, y: f64, z: f64) -> DVec3 {
        self.origin + self.axes * DVec3::new(x, y, z)
    }
}

/// An arm: shoulder, elbow, wrist, fingertips. A leg: hip, knee, ankle.
#[derive(Clone, Copy, Debug)]
pub struct ArmBones {
    pub shoulder: DVec3,
    pub elbow: DVec3,
    pub wrist: DVec3,
    pub fingers: DVec3,
    pub upper: DMat3,
    pub fore: DMat3,
}

#[derive(Clone, Copy, Debug)]
pub struct LegBones {
    pub hip: DVec3,
    pub knee: DVec3,
    pub ankle: DVec3,
    /// The foot's frame, at the ankle; x towards the toes.
    pub foot: Frame,
    pub thigh: DMat3,
    pub shank: DMat3,
}

#[derive(Clone, Copy, Debug)]
pub struct Body {
    pub pelvis: Frame,
    pub lumbar: Frame,
    /// At the lower end of the thorax.
    pub thorax: Frame,
    pub neck: Frame,
    /// At the head's middle.
    pub head: Frame,
    /// Right, left.
    pub arms: [ArmBones; 2],
    pub legs: [LegBones; 2],
    pub breath: f64,
}

/// Outwards is +z on the right, −z on the left.
const OUTWARDS: [f64; 2] = [1.0, -1.0];

impl Body {
    pub fn of(pose: &Pose) -> Body {
        let hips = DVec3::new(pose.hip[0], pose.hip[1], 0.0);
        let free = Body::with_hips_at(hips, pose);
        let Some(anchor) = pose.anchor else {
            return free;
        };
        let is = match anchor.joint {
            AnchorJoint::Chest => free.neck.origin,
            AnchorJoint::KneeR => free.legs[0].knee,
            AnchorJoint::KneeL => free.legs[1].knee,
            AnchorJoint::Knees => (free.legs[0].knee + free.legs[1].knee) / 2.0,
            AnchorJoint::ElbowR => free.arms[0].elbow,
        };
        let [x, y] = anchor.at;
        let sideways = anchor.z.map_or(0.0, |z| z - is.z);
        let by = DVec3::new(x - is.x, y - is.y, sideways);
        Body::with_hips_at(hips + by, pose)
    }

    fn with_hips_at(hips: DVec3, pose: &Pose) -> Body {
        let trunk = &pose.trunk;
        let pelvis = Frame {
            origin: hips,
            axes: about_y(trunk.turn)
                * about_x(trunk.lean)
                * about_z(-trunk.pitch)
                * about_y(trunk.roll),
        };
        let lumbar = next(&pelvis, pelvis.origin, trunk.lumbar);
        let thorax = next(&lumbar, lumbar.point(0.0, LUMBAR, 0.0), trunk.thorax);
        let neck = next(&thorax, thorax.point(0.0, THORAX, 0.0), trunk.neck);
        let mut head = next(&neck, neck.point(0.0, NECK, 0.0), trunk.head);
        head.origin = head.point(0.0, HEAD, 0.0);
        let legs = [0, 1].map(|side| leg(&pose.legs[side], &pelvis, OUTWARDS[side]));
        let mut body = Body {
            pelvis,
            lumbar,
            thorax,
            neck,
            head,
            arms: [0, 1].map(|side| hanging(&pose.arms[side], &thorax, OUTWARDS[side])),
            legs,
            breath: trunk.breath,
        };
        // An arm that reaches for the other one finds it where it is.
        for reaches_for_an_arm in [false, true] {
            for side in [0, 1] {
                if let Some(reach) = pose.arms[side].reach
                    && reach.is_for_an_arm() == reaches_for_an_arm
                {
                    body.arms[side] = reaching(&body, &pose.arms[side], reach, side);
                }
            }
        }
        for side in [0, 1] {
            if let Some(Reach {
                from: from @ Target::On { .. },
                ..
            }) = pose.legs[side].reach
            {
                let ankle = body.place(from, side);
                body.legs[side] = leg_to(&pose.legs[side], &pelvis, OUTWARDS[side], ankle);
            }
        }
        body
    }

    /// Where a target is.
    pub fn place(&self, target: Target, side: usize) -> DVec3 {
        let outwards = OUTWARDS[side];
        match target {
            Target::At { at: [x, y, z] } => DVec3::new(x, y, z * outwards),
            Target::On {
                on,
                along,
                by: [x, y, z],
            } => {
                let other = 1 - side;
                let (from, to, axes) = match on {
                    Bone::Head => (self.head.origin, self.head.origin, self.head.axes),
                    Bone::Chest => (self.thorax.origin, self.neck.origin, self.thorax.axes),
                    Bone::Belly => {
                        let raised = self.lumbar.axes.x_axis * self.breath;
                        let (from, to) = (self.lumbar.origin, self.thorax.origin);
                        (from + raised, to + raised, self.lumbar.axes)
                    }
                    Bone::Pelvis => (self.pelvis.origin, self.thorax.origin, self.pelvis.axes),
                    Bone::Thigh => self.legs[side].thigh(),
                    Bone::OtherThigh => self.legs[other].thigh(),
                    Bone::Shank => self.legs[side].shank(),
                    Bone::OtherShank => self.legs[other].shank(),
                    Bone::OtherUpperArm => {
                        let arm = &self.arms[other];
                        (arm.shoulder, arm.elbow, arm.upper)
                    }
                    Bone::OtherForearm => {
                        let arm = &self.arms[other];
                        (arm.elbow, arm.wrist, arm.fore)
                    }
                };
                from.lerp(to, along) + axes * DVec3::new(x, y, z * outwards)
            }
        }
    }
}

impl LegBones {
    fn thigh(&self) -> (DVec3, DVec3, DMat3) {
        (self.hip, self.knee, self.thigh)
    }

    fn shank(&self) -> (DVec3, DVec3, DMat3) {
        (self.knee, self.ankle, self.shank)
    }
}

impl Reach {
    fn is_for_an_arm(&self) -> bool {
        [self.from, self.to].iter().any(|target| match target {
            Target::At { .. } => false,
            Target::On { on, .. } => match on {
                Bone::OtherUpperArm | Bone::OtherForearm => true,
                Bone::Head
                | Bone::Chest
                | Bone::Belly
                | Bone::Pelvis
                | Bone::Thigh
                | Bone::OtherThigh
                | Bone::Shank
                | Bone::OtherShank => false,
            },
        })
    }
}

fn about_x(degrees: f64) -> DMat3 {
    DMat3::from_rotation_x(degrees.to_radians())
}

fn about_y(degrees: f64) -> DMat3 {
    DMat3::from_rotation_y(degrees.to_radians())
}

fn about_z(degrees: f64) -> DMat3 {
    DMat3::from_rotation_z(degrees.to_radians())
}

fn next(below: &Frame, origin: DVec3, segment: Segment) -> Frame {
    let bent = about_y(segment.turn) * about_x(segment.side) * about_z(-segment.flexion);
    Frame {
        origin,
        axes: below.axes * bent,
    }
}

fn shoulder(arm: &Arm, thorax: &Frame, outwards: f64) -> DVec3 {
    thorax.point(arm.glide, THORAX - 0.012 + arm.up, HALF_SHOULDER * outwards)
}

/// By its angles.
fn hanging(arm: &Arm, thorax: &Frame, outwards: f64) -> ArmBones {
    let shoulder = shoulder(arm, thorax, outwards);
    let upper = thorax.axes
        * about_z(arm.flexion)
        * about_x(-arm.abduction * outwards)
        * about_y(-arm.rotation * outwards);
    let fore = upper * about_z(arm.elbow);
    let elbow = shoulder - upper.y_axis * UPPER_ARM;
    let wrist = elbow - fore.y_axis * FOREARM;
    ArmBones {
        shoulder,
        elbow,
        wrist,
        fingers: fingers(arm, wrist, fore, outwards),
        upper,
        fore,
    }
}

fn fingers(arm: &Arm, wrist: DVec3, fore: DMat3, outwards: f64) -> DVec3 {
    let along = arm
        .hand_points
        .map_or(-fore.y_axis, |points| mirrored(points, outwards));
    wrist + along.normalize_or(-fore.y_axis) * HAND
}

fn mirrored([x, y, z]: [f64; 3], outwards: f64) -> DVec3 {
    DVec3::new(x, y, z * outwards)
}

/// With its wrist where it is to be.
fn reaching(body: &Body, arm: &Arm, reach: Reach, side: usize) -> ArmBones {
    let outwards = OUTWARDS[side];
    let thorax = &body.thorax;
    let shoulder = shoulder(arm, thorax, outwards);
    let wrist = body
        .place(reach.from, side)
        .lerp(body.place(reach.to, side), reach.way);
    let bent = arm.elbow_points.map_or_else(
        || thorax.axes * DVec3::new(-0.8, -0.5, 0.5 * outwards),
        |points| mirrored(points, outwards),
    );
    let bent = across(bent, wrist - shoulder);
    let (elbow, wrist) = two_bones(shoulder, wrist, UPPER_ARM, FOREARM, bent);
    // The front of an arm is where its elbow does not point.
    let upper = axes(shoulder - elbow, -bent);
    let fore = axes(elbow - wrist, -bent);
    ArmBones {
        shoulder,
        elbow,
        wrist,
        fingers: fingers(arm, wrist, fore, outwards),
        upper,
        fore,
    }
}

fn leg(leg: &Leg, pelvis: &Frame, outwards: f64) -> LegBones {
    if let Some(Reach {
        from: Target::At { at: from },
        to: Target::At { at: to },
        way,
    }) = leg.reach
    {
        let ankle = mirrored(from, outwards).lerp(mirrored(to, outwards), way);
        return leg_to(leg, pelvis, outwards, ankle);
    }
    let hip = pelvis.point(0.0, 0.0, HALF_HIP * outwards);
    let thigh = pelvis.axes
        * about_z(leg.flexion)
        * about_x(-leg.abduction * outwards)
        * about_y(-leg.rotation * outwards);
    let knee = hip - thigh.y_axis * THIGH;
    if leg.kneels {
        return kneeling(leg, hip, knee, thigh);
    }
    let shank = thigh * about_z(-leg.knee);
    let ankle = knee - shank.y_axis * SHANK;
    LegBones {
        hip,
        knee,
        ankle,
        foot: Frame {
            origin: ankle,
            axes: shank * about_z(leg.ankle),
        },
        thigh,
        shank,
    }
}

/// The shin lies on the ground behind the knee, toes pointing back.
fn kneeling(leg: &Leg, hip: DVec3, knee: DVec3, thigh: DMat3) -> LegBones {
    let falls = (KNEE_RADIUS - 0.038) / SHANK;
    let back = DVec3::new(-(1.0 - falls * falls).sqrt(), -falls, 0.0);
    let shank = axes(-back, -DVec3::Y);
    let ankle = knee + back * SHANK;
    LegBones {
        hip,
        knee,
        ankle,
        foot: Frame {
            origin: ankle,
            axes: shank * about_z(leg.ankle),
        },
        thigh,
        shank,
    }
}

fn leg_to(leg: &Leg, pelvis: &Frame, outwards: f64, ankle: DVec3) -> LegBones {
    let hip = pelvis.point(0.0, 0.0, HALF_HIP * outwards);
    let bent = leg
        .knee_points
        .map_or(pelvis.axes.x_axis, |points| mirrored(points, outwards));
    let bent = across(bent, ankle - hip);
    let (knee, ankle) = two_bones(hip, ankle, THIGH, SHANK, bent);
    let thigh = axes(hip - knee, bent);
    let shank = axes(knee - ankle, bent);
    let foot = if leg.flat {
        DMat3::IDENTITY
    } else {
        shank * about_z(leg.ankle)
    };
    LegBones {
        hip,
        knee,
        ankle,
        foot: Frame {
            origin: ankle,
            axes: foot,
        },
        thigh,
        shank,
    }
}

/// Axes whose y goes along `up` and whose x is as near to `front` as can be.
fn axes(up: DVec3, front: DVec3) -> DMat3 {
    let y = up.normalize_or(DVec3::Y);
    let x = (front - y * front.dot(y)).normalize_or(y.any_orthonormal_vector());
    DMat3::from_cols(x, y, x.cross(y))
}

/// What of `bent` is across `way`.
fn across(bent: DVec3, way: DVec3) -> DVec3 {
    let along = way.normalize_or(-DVec3::Y);
    let across = bent - along * bent.dot(along);
    across.normalize_or(along.any_orthonormal_vector())
}

/// The joint between two bones that reach from `root` towards `end`, on the side that `bent` points to, and
/// how far they reach.
fn two_bones(root: DVec3, end: DVec3, first: f64, second: f64, bent: DVec3) -> (DVec3, DVec3) {
    let longest = (first + second) * 0.9995;
    let shortest = (first - second).abs() + 0.02;
    let way = end - root;
    let length = way.length().clamp(shortest, longest);
    let along = way.normalize_or(-DVec3::Y);
    let to_middle = (first * first - second * second + length * length) / (2.0 * length);
    let away = (first * first - to_middle * to_middle).max(0.0).sqrt();
    let joint = root + along * to_middle + across(bent, way) * away;
    (joint, root + along * length)
}
