//! The exercise library.

use afterhand_engine::WEEKS;
use afterhand_engine::library::{Equipment, EquipmentNeed, Group, Position};
use afterhand_engine::plan::limits::HOLD;
use chrono::TimeDelta;
use clap::{Args, ValueEnum};

use super::Reading;

#[derive(Debug, Args)]
pub struct ExercisesArgs {
    #[arg(long = "region", value_name = "REGION", id = "group", value_parser = group)]
    pub region: Option<Group>,
    #[arg(long, value_name = "POSITION", value_parser = position)]
    pub position: Option<Position>,
    #[arg(long, value_name = "EQUIPMENT", value_parser = equipment)]
    pub equipment: Option<EquipmentNeed>,
    #[arg(long)]
    pub desk: bool,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct FigureArgs {
    #[arg(value_name = "EXERCISE", id = "exercise")]
    pub exercise: String,
    #[arg(long, conflicts_with = "glance")]
    pub still: bool,
    #[arg(long)]
    pub glance: bool,
    #[arg(long, value_name = "left|right", hide_possible_values = true)]
    pub side: Option<ShownSide>,
    #[arg(long, value_name = "LENGTH", conflicts_with_all = ["still", "glance"], value_parser = hold)]
    pub hold: Option<TimeDelta>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ShownSide {
    Left,
    Right,
}

fn group(name: &str) -> Result<Group, String> {
    Group::named(name).ok_or_else(|| Group::ALL.map(Group::name).join(", "))
}

fn position(name: &str) -> Result<Position, String> {
    Position::named(name).ok_or_else(|| Position::ALL.map(Position::name).join(", "))
}

fn equipment(name: &str) -> Result<EquipmentNeed, String> {
    EquipmentNeed::named(name).ok_or_else(|| {
        let all = Equipment::ALL.map(Equipment::name).join(", ");
        format!("{}, {all}", EquipmentNeed::NOTHING)
    })
}

fn hold(text: &str) -> Result<TimeDelta, String> {
    HOLD.read(text)
        .ok_or_else(|| format!("{} – {}", HOLD.least, HOLD.most))
}

#[derive(Debug, Args)]
pub struct PracticeArgs {
    #[arg(long, value_name = "N", default_value_t = 7)]
    pub days: u16,
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct ProgressArgs {
    #[arg(long, value_name = "N", default_value_t = WEEKS, value_parser = clap::value_parser!(u16).range(1..=520))]
    pub weeks: u16,
    #[command(flatten)]
    pub reading: Reading,
}
