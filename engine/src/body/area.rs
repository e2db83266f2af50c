//! The areas of the body that a diary entry can name, as a person points to them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Region;

/// A place on the front-and-back body map. Left and right are the person's own. A shoulder, an upper
/// arm, a forearm, a hand, a knee or a foot is one area, seen from the front and from behind. The last
/// three have no side: they are what a [`Region`] typed at the command line becomes.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, JsonSchema, TS,
)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Area {
    Face,
    BackOfHead,
    Neck,
    Throat,
    Chest,
    Belly,
    UpperBack,
    LowerBack,
    LeftShoulder,
    RightShoulder,
    LeftUpperArm,
    RightUpperArm,
    LeftForearm,
    RightForearm,
    LeftHand,
    RightHand,
    LeftHip,
    RightHip,
    LeftButtock,
    RightButtock,
    LeftThigh,
    RightThigh,
    LeftBackOfThigh,
    RightBackOfThigh,
    LeftKnee,
    RightKnee,
    LeftShin,
    RightShin,
    LeftCalf,
    RightCalf,
    LeftFoot,
    RightFoot,
    Shoulder,
    Hip,
    Limb,
}

/// On which side of the person an area lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaSide {
    Middle,
    Left,
    Right,
    Unsaid,
}

impl Area {
    pub const ALL: [Area; 35] = [
        Area::Face,
        Area::BackOfHead,
        Area::Neck,
        Area::Throat,
        Area::Chest,
        Area::Belly,
        Area::UpperBack,
        Area::LowerBack,
        Area::LeftShoulder,
        Area::RightShoulder,
        Area::LeftUpperArm,
        Area::RightUpperArm,
        Area::LeftForearm,
        Area::RightForearm,
        Area::LeftHand,
        Area::RightHand,
        Area::LeftHip,
        Area::RightHip,
        Area::LeftButtock,
        Area::RightButtock,
        Area::LeftThigh,
        Area::RightThigh,
        Area::LeftBackOfThigh,
        Area::RightBackOfThigh,
        Area::LeftKnee,
        Area::RightKnee,
        Area::LeftShin,
        Area::RightShin,
        Area::LeftCalf,
        Area::RightCalf,
        Area::LeftFoot,
        Area::RightFoot,
        Area::Shoulder,
        Area::Hip,
        Area::Limb,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Area::Face => "face",
            Area::BackOfHead => "back_of_head",
            Area::Neck => "neck",
            Area::Throat => "throat",
            Area::Chest => "chest",
            Area::Belly => "belly",
            Area::UpperBack => "upper_back",
            Area::LowerBack => "lower_back",
            Area::LeftShoulder => "left_shoulder",
            Area::RightShoulder => "right_shoulder",
            Area::LeftUpperArm => "left_upper_arm",
            Area::RightUpperArm => "right_upper_arm",
            Area::LeftForearm => "left_forearm",
            Area::RightForearm => "right_forearm",
            Area::LeftHand => "left_hand",
            Area::RightHand => "right_hand",
            Area::LeftHip => "left_hip",
            Area::RightHip => "right_hip",
            Area::LeftButtock => "left_buttock",
            Area::RightButtock => "right_buttock",
            Area::LeftThigh => "left_thigh",
            Area::RightThigh => "right_thigh",
            Area::LeftBackOfThigh => "left_back_of_thigh",
            Area::RightBackOfThigh => "right_back_of_thigh",
            Area::LeftKnee => "left_knee",
            Area::RightKnee => "right_knee",
            Area::LeftShin => "left_shin",
            Area::RightShin => "right_shin",
            Area::LeftCalf => "left_calf",
            Area::RightCalf => "right_calf",
            Area::LeftFoot => "left_foot",
            Area::RightFoot => "right_foot",
            Area::Shoulder => "shoulder",
            Area::Hip => "hip",
            Area::Limb => "limb",
        }
    }

    pub fn named(name: &str) -> Option<Area> {
        Area::ALL.into_iter().find(|area| area.name() == name)
    }

    pub fn side(self) -> AreaSide {
        match self {
            Area::Face
            | Area::BackOfHead
            | Area::Neck
            | Area::Throat
            | Area::Chest
            | Area::Belly
            | Area::UpperBack
            | Area::LowerBack => AreaSide::Middle,
            Area::LeftShoulder
            | Area::LeftUpperArm
            | Area::LeftForearm
            | Area::LeftHand
            | Area::LeftHip
            | Area::LeftButtock
            | Area::LeftThigh
            | Area::LeftBackOfThigh
            | Area::LeftKnee
            | Area::LeftShin
            | Area::LeftCalf
            | Area::LeftFoot => AreaSide::Left,
            Area::RightShoulder
            | Area::RightUpperArm
            | Area::RightForearm
            | Area::RightHand
            | Area::RightHip
            | Area::RightButtock
            | Area::RightThigh
            | Area::RightBackOfThigh
            | Area::RightKnee
            | Area::RightShin
            | Area::RightCalf
            | Area::RightFoot => AreaSide::Right,
            Area::Shoulder | Area::Hip | Area::Limb => AreaSide::Unsaid,
        }
    }

    /// The region of treatment that the area belongs to. The face, the chest and the belly belong to
    /// none, so that what is felt there is never taken for one region's affair.
    pub fn region(self) -> Option<Region> {
        match self {
            Area::Face | Area::Chest | Area::Belly => None,
            Area::BackOfHead | Area::Neck | Area::Throat => Some(Region::Neck),
            Area::UpperBack => Some(Region::Thoracic),
            Area::LowerBack => Some(Region::Lumbar),
            Area::LeftShoulder | Area::RightShoulder | Area::Shoulder => Some(Region::Shoulder),
            Area::LeftHip | Area::RightHip | Area::LeftButtock | Area::RightButtock | Area::Hip => {
                Some(Region::Hip)
            }
            Area::LeftUpperArm
            | Area::RightUpperArm
            | Area::LeftForearm
            | Area::RightForearm
            | Area::LeftHand
            | Area::RightHand
            | Area::LeftThigh
            | Area::RightThigh
            | Area::LeftBackOfThigh
            | Area::RightBackOfThigh
            | Area::LeftKnee
            | Area::RightKnee
            | Area::LeftShin
            | Area::RightShin
            | Area::LeftCalf
            | Area::RightCalf
            | Area::LeftFoot
            | Area::RightFoot
            | Area::Limb => Some(Region::Limb),
        }
    }

    /// The area that is meant when only a region is named: one without a side.
    pub fn of_region(region: Region) -> Area {
        match region {
            Region::Neck => Area::Neck,
            Region::Thoracic => Area::UpperBack,
            Region::Lumbar => Area::LowerBack,
            Region::Shoulder => Area::Shoulder,
            Region::Hip => Area::Hip,
            Region::Limb => Area::Limb,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_is_found_by_its_name() {
        for area in Area::ALL {
            assert_eq!(Area::named(area.name()), Some(area));
        }
    }

    #[test]
    fn the_name_is_what_is_written_to_a_file() {
        for area in Area::ALL {
            let written = serde_json::to_string(&area).unwrap();
            assert_eq!(written, format!("\"{}\"", area.name()));
        }
    }

    #[test]
    fn a_region_typed_at_the_command_line_stays_that_region() {
        for region in Region::ALL {
            assert_eq!(Area::of_region(region).region(), Some(region));
        }
    }
}
