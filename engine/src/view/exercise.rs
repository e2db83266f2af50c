//! One exercise: how it is done, how much of it, and what speaks against it.

use serde::Serialize;
use ts_rs::TS;

use super::aftercare::badge;
use super::prescription::{Prescribed, Prescription, prescribed, prescriptions};
use super::today::{caution, waits};
use super::{ArticleLink, Badge, given_for};
use crate::aftercare::Basis;
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::hold::{Hold, holds_of};
use crate::library::{Details, LibraryExercise};
use crate::now::{Instant, Now};
use crate::plan::{AfterSession, Exercise, Side, own};
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExercisePage {
    pub id: String,
    pub name: String,
    /// What it is for, in one line.
    pub purpose: Option<String>,
    pub figure: Option<String>,
    /// What the figure shows at first and then, for those who cannot see it.
    pub from: Option<String>,
    pub to: Option<String>,
    /// As it was asked for.
    pub still: bool,
    /// Shown on the left side.
    pub left: bool,
    /// There is a left and a right to show.
    pub sided: bool,
    /// "sitting · chair".
    pub place: Option<String>,
    /// As prescribed, where a plan in force has it.
    pub mine: Vec<Prescribed>,
    pub ours: Option<OurDose>,
    /// From the least to the most that sources print.
    pub range: Option<String>,
    /// What each source prints.
    pub printed: Vec<PrintedDose>,
    /// How much that is worth.
    pub printed_note: Option<String>,
    pub steps: Vec<String>,
    /// What one should feel.
    pub feel: Option<String>,
    /// Its own stop signs.
    pub stops: Vec<String>,
    /// What ends any exercise.
    pub stop_always: String,
    pub caution: Option<String>,
    pub easier: Option<String>,
    pub harder: Option<String>,
    /// Why the library does not offer it to this person; it has no dose and no steps then.
    pub not_offered: Option<String>,
    /// It is in their plan, and what they told of themselves speaks against it.
    pub warning: Option<String>,
    /// "held until tomorrow: session today 14:40".
    pub held: Option<String>,
    /// "Only if your clinician gave you this one."
    pub prescribed_only: Option<String>,
    /// It can be put into the person's own plan.
    pub addable: bool,
    /// It is there, as this item.
    pub own_item: Option<String>,
    /// What the library is and is not; for a clinician's own exercise, whose it is.
    pub notice: String,
    pub sources: Vec<String>,
    /// The conditions that it is commonly given for.
    pub given_for: Vec<ArticleLink>,
    /// What the player is opened with; none where it is not to be started today.
    pub start: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OurDose {
    /// "5 times, hold 5 s, 3 times a day".
    pub dose: String,
    /// "On the side that is affected."
    pub sides: Option<String>,
    pub badge: Badge,
    /// What it is worth beside a clinician's word.
    pub remark: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PrintedDose {
    /// None where the source gives no number.
    pub dose: Option<String>,
    pub remark: Option<String>,
    pub source: String,
    /// Otherwise it is common practice, and nobody has checked the numbers.
    pub sourced: bool,
}

/// How it is to be shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Look {
    pub still: bool,
    /// As it is prescribed, unless it was asked for.
    pub left: Option<bool>,
}

/// None where there is neither such an exercise in the library nor in a plan in force.
pub fn exercise(
    id: &str,
    look: Look,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Option<ExercisePage> {
    let prescriptions = prescriptions(history, now);
    let (mine, others): (Vec<_>, Vec<_>) =
        prescriptions.into_iter().partition(|one| one.opens() == id);
    let own = mine.iter().find(|one| match one.item.exercise {
        Exercise::Own { .. } => true,
        Exercise::Library(_) => false,
    });
    if let Some(own) = own {
        return Some(own_exercise(own, look, history, content, words, now));
    }
    let Some(exercise) = content.exercise(id) else {
        // An item of the plan with an id of its own.
        let item = others.into_iter().find(|one| one.item.id == id)?;
        let id = item.opens().to_owned();
        return self::exercise(&id, look, history, content, words, now);
    };
    let reading = Reading {
        exercise,
        details: content.details(id)?,
        mine,
        look,
        history,
        content,
        words,
        now,
    };
    Some(reading.page())
}

/// An exercise of the library, and who reads about it.
struct Reading<'a> {
    exercise: &'a LibraryExercise,
    details: &'a Details,
    mine: Vec<Prescription<'a>>,
    look: Look,
    history: &'a History,
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

impl Reading<'_> {
    fn page(&self) -> ExercisePage {
        let (words, id) = (self.words, self.exercise.id.as_str());
        let is_left = |one: &Prescription<'_>| one.stage.dose.side == Side::Left;
        let left = self
            .look
            .left
            .unwrap_or_else(|| self.mine.first().is_some_and(is_left));
        let flags = self.exercise.ruled_out_by(&self.history.person.flags);
        let in_plan = !self.mine.is_empty();
        let not_offered = match in_plan {
            true => None,
            false => words.not_offered(id, &flags),
        };
        let own = self.mine.iter().find(|one| one.plan.id == own::ID);
        let own_item = own.map(|one| one.item.id.clone());
        let page = ExercisePage {
            id: id.to_owned(),
            name: words.data(&format!("exercise-{id}")),
            purpose: words.how_to(id, "purpose"),
            figure: None,
            from: None,
            to: None,
            still: self.look.still,
            left,
            sided: self.details.laterality.is_sided(),
            place: Some(words.place_of(self.exercise, self.details)),
            mine: self
                .mine
                .iter()
                .map(|one| prescribed(one, self.history, words, self.now))
                .collect(),
            ours: None,
            range: None,
            printed: Vec::new(),
            printed_note: None,
            steps: Vec::new(),
            feel: None,
            stops: Vec::new(),
            stop_always: words.exercise_stop_always(),
            caution: None,
            easier: None,
            harder: None,
            warning: self.warning(),
            held: self.held(),
            prescribed_only: (self.exercise.prescribed_only && !in_plan)
                .then(|| words.exercise_only_prescribed()),
            notice: words.library_notice(),
            sources: Vec::new(),
            given_for: given_for(id, self.content, words),
            addable: not_offered.is_none() && own_item.is_none(),
            own_item,
            start: None,
            not_offered,
        };
        match page.not_offered {
            Some(_) => page,
            None => self.how_to(page),
        }
    }

    /// With everything that is needed to do it.
    fn how_to(&self, page: ExercisePage) -> ExercisePage {
        let (words, id) = (self.words, self.exercise.id.as_str());
        let hold = match self.mine.first() {
            Some(mine) => mine.stage.dose.hold,
            None => self.exercise.dose().hold,
        };
        let shown = match self.look.still {
            true => Shown::Pair,
            false => Shown::Moving { hold },
        };
        let limit = self.details.pain_limit;
        let limit = limit.map(|limit| words.exercise_pain_limit(limit));
        let stops = self.details.stops.iter();
        let stops = stops.map(|stop| words.data(&format!("stop-{stop}")));
        let mut sources: Vec<String> = vec![words.source("APP")];
        for printed in &self.details.printed {
            let source = words.source(&printed.source);
            if !sources.contains(&source) {
                sources.push(source);
            }
        }
        ExercisePage {
            figure: figure(id, shown, page.left && page.sided, words),
            from: words.how_to(id, "from"),
            to: words.how_to(id, "to"),
            ours: Some(self.ours()),
            range: Some(words.amounts(&self.details.range)),
            printed: self.printed(),
            printed_note: Some(words.exercise_sources_note()),
            steps: words.steps_of(id),
            feel: words.how_to(id, "feel"),
            stops: stops.chain(limit).collect(),
            caution: words.how_to(id, "caution"),
            easier: words.how_to(id, "easier"),
            harder: words.how_to(id, "harder"),
            sources,
            ..page
        }
    }

    fn ours(&self) -> OurDose {
        let words = self.words;
        let laterality = self.details.laterality.name();
        OurDose {
            dose: words.amount(&self.details.ours),
            sides: words.of_data(&format!("laterality-{laterality}")),
            badge: badge(Basis::AppDefault, words),
            remark: match self.mine.is_empty() {
                true => words.exercise_ours_start(),
                false => words.exercise_ours_beside(),
            },
        }
    }

    fn printed(&self) -> Vec<PrintedDose> {
        let words = self.words;
        let printed = self.details.printed.iter().map(|printed| {
            let dose = words.amount(&printed.amount);
            let remark = printed.remark.as_ref();
            PrintedDose {
                dose: (!dose.is_empty()).then_some(dose),
                remark: remark.map(|remark| words.data(&format!("printed-{remark}"))),
                source: words.source(&printed.source),
                sourced: printed.source != COMMON_PRACTICE,
            }
        });
        printed.collect()
    }

    fn warning(&self) -> Option<String> {
        let mine = self.mine.first()?;
        let caution = caution(&mine.item.exercise, self.history, self.content, self.words);
        caution.map(|caution| self.words.exercise_in_doubt(caution))
    }

    /// What holds the plan's exercise; otherwise what would hold it.
    fn held(&self) -> Option<String> {
        let after_session = self.mine.first().and_then(|mine| mine.item.after_session);
        let exercise = Exercise::Library(self.exercise.id.clone());
        held(
            &exercise,
            after_session,
            self.history,
            self.content,
            self.words,
            self.now,
        )
    }
}

/// The source of what nobody has checked.
const COMMON_PRACTICE: &str = "M";

fn own_exercise(
    own: &Prescription<'_>,
    look: Look,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> ExercisePage {
    let steps = match &own.item.exercise {
        Exercise::Own { steps, .. } => steps.clone(),
        Exercise::Library(_) => Vec::new(),
    };
    ExercisePage {
        id: own.item.id.clone(),
        name: words.exercise(own.item),
        purpose: None,
        figure: None,
        from: None,
        to: None,
        still: look.still,
        left: false,
        sided: false,
        place: None,
        mine: vec![prescribed(own, history, words, now)],
        ours: None,
        range: None,
        printed: Vec::new(),
        printed_note: None,
        steps,
        feel: None,
        stops: Vec::new(),
        stop_always: words.exercise_stop_always(),
        caution: None,
        easier: None,
        harder: None,
        not_offered: None,
        warning: None,
        held: held(
            &own.item.exercise,
            own.item.after_session,
            history,
            content,
            words,
            now,
        ),
        prescribed_only: None,
        addable: false,
        own_item: (own.plan.id == own::ID).then(|| own.item.id.clone()),
        notice: match own.plan.id == own::ID {
            true => words.own_described(),
            false => words.library_own(),
        },
        sources: Vec::new(),
        given_for: Vec::new(),
        start: None,
    }
}

/// Why an exercise waits now.
pub fn held(
    exercise: &Exercise,
    after_session: Option<AfterSession>,
    history: &History,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Option<String> {
    let hold = hold(exercise, after_session, history, content, now)?;
    waits(&hold, history, words, now)
}

fn hold(
    exercise: &Exercise,
    after_session: Option<AfterSession>,
    history: &History,
    content: &Content,
    now: &Now,
) -> Option<Hold> {
    let sessions = &history.sessions;
    let holds = holds_of(
        exercise,
        after_session,
        now.instant,
        sessions,
        history,
        content,
        &now.zone,
    );
    let holds = holds.into_iter().filter(|hold| hold.covers(now.instant));
    holds.max_by_key(Hold::end)
}

/// When what the exercises' pages say next changes by itself.
pub fn changes(history: &History, content: &Content, now: &Now) -> Instant {
    let mine = prescriptions(history, now);
    let mine = mine
        .iter()
        .map(|one| (one.item.exercise.clone(), one.item.after_session));
    let library = content.exercises.iter();
    let library = library.map(|one| (Exercise::Library(one.id.clone()), None));
    let holds = mine
        .chain(library)
        .filter_map(|(exercise, after)| hold(&exercise, after, history, content, now)?.until);
    let of_plans = history.plans.iter();
    let of_plans = of_plans.flat_map(|taken| [Some(taken.at), taken.replaced]);
    let changes = of_plans
        .flatten()
        .chain(holds)
        .filter(|instant| now.instant < *instant)
        .chain([now.tomorrow()])
        .min();
    changes.unwrap_or_else(|| now.tomorrow())
}
