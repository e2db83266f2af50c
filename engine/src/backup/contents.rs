//! What a database holds, in numbers.

use crate::now::Instant;

/// In the order of [`Thing::ALL`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents(pub Vec<(Thing, Count)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub count: u32,
    /// When the last of them was.
    pub last: Option<Instant>,
}

/// What is counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    Plans,
    Sessions,
    Appointments,
    Courses,
    /// Exercises done or skipped.
    Answers,
    Practices,
    Entries,
    Reactions,
    Measures,
    Flares,
    /// Check-ins, screenings and clearances.
    Safety,
    /// Settings, moves, pauses and the like.
    Choices,
}

impl Contents {
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, count)| count.count == 0)
    }

    pub fn of(&self, thing: Thing) -> Count {
        let found = self.0.iter().find(|(other, _)| *other == thing);
        found.map_or(
            Count {
                count: 0,
                last: None,
            },
            |(_, count)| *count,
        )
    }
}

impl Thing {
    pub const ALL: [Thing; 12] = [
        Thing::Plans,
        Thing::Sessions,
        Thing::Appointments,
        Thing::Courses,
        Thing::Answers,
        Thing::Practices,
        Thing::Entries,
        Thing::Reactions,
        Thing::Measures,
        Thing::Flares,
        Thing::Safety,
        Thing::Choices,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Thing::Plans => "plans",
            Thing::Sessions => "sessions",
            Thing::Appointments => "appointments",
            Thing::Courses => "courses",
            Thing::Answers => "answers",
            Thing::Practices => "practices",
            Thing::Entries => "entries",
            Thing::Reactions => "reactions",
            Thing::Measures => "measures",
            Thing::Flares => "flares",
            Thing::Safety => "safety",
            Thing::Choices => "choices",
        }
    }

    pub fn named(name: &str) -> Option<Thing> {
        Thing::ALL.into_iter().find(|thing| thing.name() == name)
    }
}
