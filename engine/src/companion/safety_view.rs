//! What the window and the prompt show of a person's safety.

use super::Companion;
use super::safety::{circumstances, judged};
use crate::action::NewCheckIn;
use crate::content::Content;
use crate::country::{Numbers, numbers};
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now};
use crate::person::Settings;
use crate::plan::Plan;
use crate::safety::{
    CheckIn, Circumstances, Clearance, LOOK_BACK, Level, Screened, StopId, concerns, last_answers,
    next_change,
};
use crate::session::{Account, Session};
use crate::view::check_in::{self, Around};
use crate::view::{
    self, Alert, Appearance, ArticlePage, CardPage, CheckInPage, Page, ResultPage, Route,
    SafetyBanner, ScreenPage, ScreenedPage, Speech, Surroundings, View, safety, screen,
};
use crate::words::Words;

impl Companion {
    pub(super) fn check_in_page(
        &self,
        corrects: Option<i64>,
        known: &Known<'_>,
    ) -> Result<CheckInPage, Error> {
        let corrects = corrects.map(|id| self.known_check_in(id)).transpose()?;
        let is_first = self.store.check_ins(1)?.is_empty();
        Ok(known.check_in_page(corrects.as_ref(), is_first))
    }

    /// What a check-in led to, and whom to call.
    pub(super) fn result_page(&self, id: i64, known: &Known<'_>) -> Result<ResultPage, Error> {
        let check_in = self.known_check_in(id)?;
        Ok(known.result_page(&check_in, self.store.correction(id)?))
    }

    pub(super) fn screen_page(&self) -> Result<ScreenPage, Error> {
        let answers = last_answers(&self.store.screenings()?);
        Ok(screen::page(&answers, self.content, self.words()))
    }

    pub(super) fn screened_page(&self, id: i64, known: &Known<'_>) -> Result<ScreenedPage, Error> {
        let screened = self.known_screening(id)?;
        let stops = &known.history.stops;
        let (content, words) = (self.content, self.words());
        Ok(screen::screened(
            &screened, stops, content, words, known.now,
        ))
    }

    pub(super) fn known<'h>(
        &self,
        history: &'h History,
        settings: &Settings,
        surroundings: Surroundings,
        now: &'h Now,
    ) -> Known<'h> {
        Known {
            numbers: numbers(settings, surroundings.country, self.content),
            plans: history.plans_in_force(now.instant),
            circumstances: circumstances(&history.sessions, now),
            history,
            content: self.content,
            words: self.words(),
            now,
        }
    }

    /// What a check-in led to, for the prompt.
    pub fn result(
        &self,
        id: i64,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<(CheckIn, ResultPage), Error> {
        let settings = self.store.settings()?;
        let history = self.present(now)?;
        let known = self.known(&history, &settings, surroundings, now);
        Ok((self.known_check_in(id)?, self.result_page(id, &known)?))
    }

    /// What the answers lead to, without keeping them, for the prompt.
    pub fn judge(
        &self,
        given: NewCheckIn,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<(CheckIn, ResultPage), Error> {
        let settings = self.store.settings()?;
        let history = self.present(now)?;
        self.known(&history, &settings, surroundings, now)
            .judge(given)
    }

    /// What the answers to the screen led to, for the prompt.
    pub fn screened(&self, id: i64, now: &Now) -> Result<(Screened, ScreenedPage), Error> {
        let settings = self.store.settings()?;
        let history = self.present(now)?;
        let known = self.known(&history, &settings, Surroundings::default(), now);
        Ok((self.known_screening(id)?, self.screened_page(id, &known)?))
    }

    /// Latest first.
    pub fn check_ins(&self) -> Result<Vec<CheckIn>, Error> {
        self.store.check_ins(u32::MAX)
    }

    /// Latest first.
    pub fn clearances(&self) -> Result<Vec<Clearance>, Error> {
        self.store.clearances()
    }

    /// What leads every page of the window, for the prompt.
    pub fn safety(
        &self,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<(Option<SafetyBanner>, Option<Alert>), Error> {
        let settings = self.store.settings()?;
        let history = self.present(now)?;
        let banner = self.safety_banner(&history, now)?;
        let (alert, _) = self.alert(&history, &settings, surroundings, now)?;
        Ok((banner, alert))
    }

    fn known_screening(&self, id: i64) -> Result<Screened, Error> {
        let screened = self.store.screening(id)?;
        screened.ok_or(Error::UnknownCheckIn(id))
    }

    fn known_check_in(&self, id: i64) -> Result<CheckIn, Error> {
        let check_in = self.store.check_in(id)?;
        check_in.ok_or(Error::UnknownCheckIn(id))
    }

    pub(super) fn safety_banner(
        &self,
        history: &History,
        now: &Now,
    ) -> Result<Option<SafetyBanner>, Error> {
        let mut levels = Vec::new();
        for stop in &history.stops {
            let level = match stop.id {
                StopId::CheckIn(id) => self.known_check_in(id)?.level,
                StopId::Screening(_) => Level::None,
            };
            levels.push((stop.id, level));
        }
        let level_of = |id| {
            let found = levels.iter().find(|(known, _)| *known == id);
            found.map_or(Level::None, |(_, level)| *level)
        };
        let (stops, words) = (&history.stops, self.words());
        Ok(safety::banner(stops, level_of, words, now))
    }

    /// The first thing in the diary that has not been asked about yet, and when that may next change by
    /// itself. What a person has been told of and no clinician has cleared is not asked again.
    pub(super) fn alert(
        &self,
        history: &History,
        settings: &Settings,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<(Option<Alert>, Option<Instant>), Error> {
        let since = now.instant - LOOK_BACK;
        let entries = self.store.entries(since, now.instant)?;
        let reactions = self.store.reactions(since, now.instant)?;
        let changes = next_change(&entries, &reactions, &history.sessions, now);
        let mut told: Vec<(Instant, String)> = Vec::new();
        let open = history.stops.iter();
        for stop in open.filter(|stop| stop.holds_at(now.instant)) {
            if let StopId::CheckIn(id) = stop.id {
                let flags = self.known_check_in(id)?.flags;
                told.extend(flags.into_iter().map(|flag| (stop.since, flag)));
            }
        }
        for concern in concerns(&entries, &reactions, &history.sessions, now) {
            // What came after the answer is new.
            let since = concern.noted();
            let is_told = told
                .iter()
                .any(|(at, flag)| flag == concern.flag && since.is_none_or(|since| since <= *at));
            if is_told || self.store.has_origin(&concern.origin)? {
                continue;
            }
            let known = self.known(history, settings, surroundings, now);
            let unit = known.numbers.unit();
            let around = known.around(None);
            let alert = safety::alert(&concern, &around, unit, self.content, self.words(), now);
            return Ok((Some(alert), changes));
        }
        Ok((None, changes))
    }
}

/// What the pages of the check-in are made from. It is enough where no data can be had at all.
pub struct Known<'a> {
    numbers: Numbers,
    plans: Vec<&'a Plan>,
    circumstances: Circumstances,
    history: &'a History,
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

impl<'a> Known<'a> {
    fn nothing(
        history: &'a History,
        surroundings: Surroundings,
        words: &'a Words,
        now: &'a Now,
    ) -> Known<'a> {
        let content = Content::shipped();
        Known {
            numbers: numbers(&Settings::default(), surroundings.country, content),
            plans: Vec::new(),
            // Whoever cannot look whether the neck was treated must not take it that it was not.
            circumstances: Circumstances { neck_treated: true },
            history,
            content,
            words,
            now,
        }
    }

    pub(super) fn card(&self, session: Option<&Session>) -> CardPage {
        let around = self.around(None);
        let (content, words) = (self.content, self.words);
        view::card(session, self.history, &around, content, words, self.now)
    }

    pub(super) fn article(&self, id: &str, account: &Account) -> Option<ArticlePage> {
        let around = self.around(None);
        let (content, words) = (self.content, self.words);
        view::article(id, self.history, account, &around, content, words, self.now)
    }

    fn around(&self, corrected_by: Option<i64>) -> Around<'_> {
        Around {
            numbers: &self.numbers,
            plans: &self.plans,
            sessions: &self.history.sessions,
            stops: &self.history.stops,
            corrected_by,
        }
    }

    fn check_in_page(&self, corrects: Option<&CheckIn>, is_first: bool) -> CheckInPage {
        check_in::page(corrects, is_first, &self.numbers, self.content, self.words)
    }

    fn result_page(&self, check_in: &CheckIn, corrected_by: Option<i64>) -> ResultPage {
        let around = self.around(corrected_by);
        check_in::result(check_in, &around, self.content, self.words, self.now)
    }

    pub(super) fn judge(&self, given: NewCheckIn) -> Result<(CheckIn, ResultPage), Error> {
        let check_in = judged(given, self.circumstances, self.content, self.now)?;
        let page = self.result_page(&check_in, None);
        Ok((check_in, page))
    }
}

/// What answers lead to where no data can be had, for the prompt.
pub fn judge_without_data(
    given: NewCheckIn,
    surroundings: Surroundings,
    words: &Words,
    now: &Now,
) -> Result<(CheckIn, ResultPage), Error> {
    let history = History::default();
    Known::nothing(&history, surroundings, words, now).judge(given)
}

/// The check-in where no data can be had: its questions, and the instruction that answers lead to. None
/// for every other place of the window.
pub fn without_data(
    route: &Route,
    surroundings: Surroundings,
    words: &Words,
    now: &Now,
) -> Result<Option<View>, Error> {
    let history = History::default();
    let known = Known::nothing(&history, surroundings, words, now);
    let page = match route {
        Route::CheckIn { .. } => Page::CheckIn(known.check_in_page(None, true)),
        Route::Judge(given) => Page::Result(Box::new(known.judge(given.clone())?.1)),
        Route::Today
        | Route::SessionForm { .. }
        | Route::Sessions
        | Route::AppointmentForm { .. }
        | Route::CourseForm
        | Route::Learn { .. }
        | Route::Article { .. }
        | Route::Can { .. }
        | Route::Card { .. }
        | Route::Day { .. }
        | Route::Slot { .. }
        | Route::Beginning
        | Route::Settings
        | Route::Data
        | Route::History
        | Route::PlanSheet
        | Route::Report { .. }
        | Route::Exercises { .. }
        | Route::Exercise { .. }
        | Route::Progress { .. }
        | Route::OwnExercise { .. }
        | Route::Player { .. }
        | Route::Practised { .. }
        | Route::Result { .. }
        | Route::Screen
        | Route::Screened { .. }
        | Route::Diary { .. }
        | Route::Entry { .. }
        | Route::Reaction { .. }
        | Route::Measure { .. } => return Ok(None),
    };
    Ok(Some(View {
        page,
        appearance: Appearance::of(&Settings::default()),
        speech: Speech::of(words),
        safety: None,
        alert: None,
        undo: None,
        redo: None,
        example: None,
        silence: None,
        pause: None,
        has_lock: surroundings.has_lock,
        question: None,
        now: now.instant.timestamp_millis(),
        changes_at: None,
    }))
}
