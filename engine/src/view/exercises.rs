//! The exercises: the person's own plan first, then the library, through a filter.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::exercise::held;
use super::own_plan::{OwnItem, OwnPlanCard, own_plan};
use super::prescription::{Prescribed, Prescription, prescribed, prescriptions};
use super::today::caution;
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::library::{
    Details, Equipment, EquipmentNeed, ExerciseFilter, Group, LibraryExercise, Position,
};
use crate::now::Now;
use crate::plan::{Exercise, Side, own};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExercisesPage {
    pub heading: String,
    /// What the library is and is not.
    pub notice: String,
    /// What the plans in force prescribe, the clinician's own exercises too.
    pub mine: Vec<MyExercise>,
    /// The plan that the person typed in, once there is one.
    pub own: Option<OwnPlanCard>,
    /// As it was asked for.
    pub filter: ExerciseFilter,
    pub choices: FilterChoices,
    /// "12 of 40 exercises".
    pub shown: String,
    pub cards: Vec<ExerciseCard>,
    /// What to say where there are no cards.
    pub nothing: Option<String>,
    /// What does not go with what the person told of themselves.
    pub not_offered: Vec<NotOffered>,
}

/// In each row the first choice is "any".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilterChoices {
    pub regions: Vec<FilterChoice>,
    pub positions: Vec<FilterChoice>,
    pub equipment: Vec<FilterChoice>,
    /// To be switched on and off.
    pub desk: FilterChoice,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FilterChoice {
    pub label: String,
    /// How many cards it would show.
    pub count: usize,
    pub chosen: bool,
    /// What to ask for when it is chosen; of the switch, when it is switched.
    pub filter: ExerciseFilter,
}

/// An exercise of a plan in force.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct MyExercise {
    /// What the exercise's page is opened with.
    pub id: String,
    pub name: String,
    pub figure: Option<String>,
    pub prescribed: Prescribed,
    /// It is of the person's own plan.
    pub own: Option<OwnItem>,
    /// "You noted osteoporosis: ask your clinician before you do this one."
    pub caution: Option<String>,
    /// "held until tomorrow: session today 14:40".
    pub held: Option<String>,
}

/// An exercise of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExerciseCard {
    pub id: String,
    pub name: String,
    pub purpose: String,
    pub figure: Option<String>,
    /// "sitting · chair".
    pub place: String,
    pub in_plan: bool,
    /// "Only if your clinician gave you this one."; in a plan, what speaks against it.
    pub remark: Option<String>,
    pub held: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct NotOffered {
    pub id: String,
    pub name: String,
    /// "You noted osteoporosis: this one bends the back far. Ask your clinician."
    pub why: String,
}

impl NotOffered {
    /// None where nothing that the person told of themselves rules it out.
    pub fn of(exercise: &LibraryExercise, history: &History, words: &Words) -> Option<NotOffered> {
        let flags = exercise.ruled_out_by(&history.person.flags);
        Some(NotOffered {
            id: exercise.id.clone(),
            name: words.data(&format!("exercise-{}", exercise.id)),
            why: words.not_offered(&exercise.id, &flags)?,
        })
    }
}

pub fn exercises(
    filter: ExerciseFilter,
    history: &History,
    answered: &BTreeSet<String>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> ExercisesPage {
    let in_plan = prescriptions(history, now)
        .iter()
        .map(|one| one.item.exercise.clone())
        .collect();
    let shelf = Shelf {
        in_plan,
        answered,
        history,
        content,
        words,
        now,
    };
    let through = shelf.through(&filter);
    let (offered, not_offered): (Vec<_>, Vec<_>) = through
        .into_iter()
        .partition(|exercise| shelf.is_offered(exercise));
    let nothing = offered.is_empty().then(|| match not_offered.is_empty() {
        true => words.library_nothing(),
        false => words.library_nothing_offered(),
    });
    ExercisesPage {
        heading: words.library_heading(),
        notice: words.library_notice(),
        mine: shelf.mine(),
        own: own_plan(history, answered, words, now),
        filter,
        choices: shelf.choices(filter),
        shown: words.library_shown(content.exercises.len(), offered.len()),
        cards: offered.iter().filter_map(|one| shelf.card(one)).collect(),
        nothing,
        not_offered: not_offered
            .iter()
            .filter_map(|one| NotOffered::of(one, history, words))
            .collect(),
    }
}

struct Shelf<'a> {
    in_plan: Vec<Exercise>,
    /// Items of the person's own plan that have a history.
    answered: &'a BTreeSet<String>,
    history: &'a History,
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

impl<'a> Shelf<'a> {
    fn all(&self) -> impl Iterator<Item = (&'a LibraryExercise, &'a Details)> {
        let content = self.content;
        let exercises = content.exercises.iter();
        exercises.filter_map(|one| Some((one, content.details(&one.id)?)))
    }

    fn through(&self, filter: &ExerciseFilter) -> Vec<&'a LibraryExercise> {
        let through = self
            .all()
            .filter(|(exercise, details)| filter.lets_through(exercise, details));
        through.map(|(exercise, _)| exercise).collect()
    }

    fn is_in_plan(&self, exercise: &LibraryExercise) -> bool {
        let exercise = Exercise::Library(exercise.id.clone());
        self.in_plan.contains(&exercise)
    }

    /// What a clinician has prescribed is between them and the person, whatever speaks against it.
    fn is_offered(&self, exercise: &LibraryExercise) -> bool {
        let flags = &self.history.person.flags;
        self.is_in_plan(exercise) || exercise.ruled_out_by(flags).is_empty()
    }

    fn mine(&self) -> Vec<MyExercise> {
        let prescriptions = prescriptions(self.history, self.now);
        let is_own = |one: &Prescription<'_>| one.plan.id == own::ID;
        let awake = prescriptions.into_iter();
        // What rests of the person's own stands apart.
        let awake = awake.filter(|one| !(is_own(one) && one.item.paused));
        let mine = awake.map(|one| MyExercise {
            own: is_own(&one).then(|| OwnItem::of(one.item, self.answered)),
            id: one.opens().to_owned(),
            name: self.words.exercise(one.item),
            figure: match &one.item.exercise {
                Exercise::Library(id) => {
                    let left = one.stage.dose.side == Side::Left;
                    figure(id, Shown::Glance, left, self.words)
                }
                Exercise::Own { .. } => None,
            },
            caution: caution(&one.item.exercise, self.history, self.content, self.words),
            held: held(
                &one.item.exercise,
                one.item.after_session,
                self.history,
                self.content,
                self.words,
                self.now,
            ),
            prescribed: prescribed(&one, self.history, self.words, self.now),
        });
        mine.collect()
    }

    fn card(&self, exercise: &LibraryExercise) -> Option<ExerciseCard> {
        let words = self.words;
        let id = &exercise.id;
        let details = self.content.details(id)?;
        let in_plan = self.is_in_plan(exercise);
        let library = Exercise::Library(id.clone());
        let remark = match (in_plan, exercise.prescribed_only) {
            (true, _) => caution(&library, self.history, self.content, words),
            (false, true) => Some(words.exercise_only_prescribed()),
            (false, false) => None,
        };
        Some(ExerciseCard {
            id: id.clone(),
            name: words.data(&format!("exercise-{id}")),
            purpose: words.how_to(id, "purpose").unwrap_or_default(),
            figure: figure(id, Shown::Glance, false, words),
            place: words.place_of(exercise, details),
            in_plan,
            remark,
            held: held(&library, None, self.history, self.content, words, self.now),
        })
    }

    fn choices(&self, chosen: ExerciseFilter) -> FilterChoices {
        let words = self.words;
        let regions = Group::ALL.map(Some);
        let regions = [None].into_iter().chain(regions).map(|region| {
            let label = match region {
                Some(group) => words.data(&format!("group-{}", group.name())),
                None => words.filter_any_region(),
            };
            self.choice(label, ExerciseFilter { region, ..chosen }, chosen)
        });
        let positions = Position::ALL.map(Some);
        let positions = [None].into_iter().chain(positions).map(|position| {
            let label = match position {
                Some(position) => words.data(&format!("position-{}", position.name())),
                None => words.filter_any_position(),
            };
            self.choice(label, ExerciseFilter { position, ..chosen }, chosen)
        });
        let equipment = Equipment::ALL.map(|one| Some(EquipmentNeed::With(one)));
        let equipment = [None, Some(EquipmentNeed::Nothing)]
            .into_iter()
            .chain(equipment)
            .map(|equipment| {
                let label = match equipment {
                    Some(EquipmentNeed::With(equipment)) => words.equipment(equipment),
                    Some(EquipmentNeed::Nothing) => words.filter_no_equipment(),
                    None => words.filter_any_equipment(),
                };
                let filter = ExerciseFilter {
                    equipment,
                    ..chosen
                };
                self.choice(label, filter, chosen)
            });
        let switched = ExerciseFilter {
            desk: !chosen.desk,
            ..chosen
        };
        FilterChoices {
            regions: regions.collect(),
            positions: positions.collect(),
            equipment: equipment.collect(),
            desk: FilterChoice {
                chosen: chosen.desk,
                ..self.choice(words.filter_desk(), switched, chosen)
            },
        }
    }

    fn choice(
        &self,
        label: String,
        filter: ExerciseFilter,
        chosen: ExerciseFilter,
    ) -> FilterChoice {
        let through = self.through(&filter);
        let offered = through.into_iter().filter(|one| self.is_offered(one));
        FilterChoice {
            label,
            count: offered.count(),
            chosen: filter == chosen,
            filter,
        }
    }
}
