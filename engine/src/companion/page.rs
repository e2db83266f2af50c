//! What a place of the window shows, and what is said on every page.

use chrono::DateTime;

use super::Companion;
use crate::error::Error;
use crate::history::History;
use crate::now::{Instant, Now, Zone};
use crate::person::{PlanClock, Settings};
use crate::schedule::SlotId;
use crate::session::{Booked, CourseSource};
use crate::storage::Daemon;
use crate::view::{
    self, Appearance, Ask, Kept, Page, Route, Silence, SilenceReason, Speech, Surroundings, View,
};

impl Companion {
    /// What a place of the window shows.
    pub fn view(
        &self,
        route: &Route,
        now: &Now,
        surroundings: Surroundings,
    ) -> Result<View, Error> {
        let settings = self.store.settings()?;
        // What is said on every page is said of the present, whichever day the page is about.
        let present = match matches!(route, Route::Today) {
            true => self.weeks_history(&settings, now)?,
            false => self.present(now)?,
        };
        let (page, changes_at) = self.page(route, &present, &settings, surroundings, now)?;
        let pause = present.pause(now.instant);
        let (alert, alert_changes) = self.alert(&present, &settings, surroundings, now)?;
        Ok(View {
            page,
            appearance: Appearance::of(&settings),
            speech: Speech::of(self.words()),
            safety: self.safety_banner(&present, now)?,
            alert,
            undo: self.undo_offer()?,
            redo: self.redo_offer()?,
            example: surroundings.example.then(|| self.words().example_banner()),
            silence: self.silence(surroundings)?,
            pause: pause.map(|pause| self.words().paused(pause, now)),
            has_lock: surroundings.has_lock,
            question: self.question(&settings, &present, surroundings, now)?,
            now: now.instant.timestamp_millis(),
            changes_at: changes_at
                .into_iter()
                .chain(pause.map(|pause| pause.until))
                .chain(alert_changes)
                .min()
                .map(|instant: Instant| instant.timestamp_millis()),
        })
    }

    /// The page, and when it next changes by itself. `history` is that of the present; that of Today holds
    /// the week.
    fn page(
        &self,
        route: &Route,
        history: &History,
        settings: &Settings,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<(Page, Option<Instant>), Error> {
        let (content, words) = (self.content, self.words());
        let page = match route {
            Route::Today => {
                let account = self.account(now)?;
                let (mut today, changes) = view::today(
                    history,
                    &account,
                    content,
                    settings,
                    surroundings,
                    words,
                    now,
                );
                today.week = self.this_week(history, settings, now);
                if today.is_quiet() {
                    today.quiet = Some(view::quiet(history, self.glance(now)?, words, now));
                }
                return Ok((Page::Today(Box::new(today)), Some(changes)));
            }
            Route::Day { date } => {
                let date = self.date(date)?;
                let history = self.history_of(date)?.as_of(now.instant);
                let (day, changes) = view::day(date, &history, content, settings, words, now);
                return Ok((Page::Day(day), changes));
            }
            Route::Slot { id } => {
                let unknown = || Error::UnknownSlot(id.clone());
                let id: SlotId = id.parse().map_err(|()| unknown())?;
                let history = self.history_of(id.meant_for.date())?;
                let history = history.as_of(now.instant);
                let found = view::slot(&id, &history, content, settings, words, now);
                let (slot, changes) = found.ok_or_else(unknown)?;
                return Ok((Page::Slot(Box::new(slot)), changes));
            }
            Route::SessionForm { id, appointment } => {
                Page::SessionForm(self.session_form(*id, appointment.as_deref(), now)?)
            }
            Route::Sessions => {
                let account = self.account(now)?;
                let page = self.sessions_page(&account, now)?;
                let ends = account.booked.iter().map(Booked::ends);
                let next = ends.filter(|end| now.instant < *end).min();
                let changes = next.into_iter().chain([now.tomorrow()]).min();
                return Ok((Page::Sessions(Box::new(page)), changes));
            }
            Route::AppointmentForm { key } => {
                let account = self.account(now)?;
                let booked = self.appointments(now)?;
                let form = view::appointment_form(key.as_deref(), &booked, &account, words, now);
                Page::AppointmentForm(
                    form.ok_or_else(|| Error::UnknownAppointment(key.clone().unwrap_or_default()))?,
                )
            }
            Route::CourseForm => {
                let account = self.account(now)?;
                let own = account.course.and_then(|course| match course.source {
                    CourseSource::Own(id) => Some(id),
                    CourseSource::Plan(_) => None,
                });
                let courses = self.store.courses()?;
                let course = courses.iter().find(|course| Some(course.id) == own);
                Page::CourseForm(view::course_form(course, content, words, now))
            }
            Route::Card { session } => {
                Page::Card(Box::new(self.card(*session, surroundings, now)?))
            }
            Route::Learn { words, kind } => Page::Learn(Box::new(self.learn(words, *kind)?)),
            Route::Article { id } => {
                let page = self.article_page(id, history, settings, surroundings, now)?;
                let changes = view::article_changes(history, content, now);
                return Ok((Page::Article(Box::new(page)), Some(changes)));
            }
            Route::Can { words: asked } => {
                let can = self.can(asked, now)?;
                let until = can.answer.as_ref().and_then(|answer| answer.until);
                let changes = until.and_then(DateTime::from_timestamp_millis);
                let changes = changes.into_iter().chain([now.tomorrow()]).min();
                return Ok((Page::Can(Box::new(can)), changes));
            }
            Route::Data => Page::Data(Box::new(view::data(
                self.folder(),
                self.backups_card(now)?,
                self.leaving()?,
            ))),
            Route::History => Page::History(self.history_page(now)?),
            Route::PlanSheet => {
                let sheet = self.plan_sheet(settings, surroundings, now)?;
                Page::PlanSheet(Box::new(sheet))
            }
            Route::Report { from, until } => {
                let page = self.report_page(from.as_deref(), until.as_deref(), now)?;
                Page::Report(Box::new(page))
            }
            Route::Beginning => {
                let page = view::beginning(settings, surroundings, content, words);
                Page::Beginning(Box::new(page))
            }
            Route::Settings => {
                let home = self.home(settings, history, now)?;
                let home = home.unwrap_or_else(|| now.zone.name().to_owned());
                let pause = history.pause(now.instant);
                let told = self.store.told_rules()?;
                let page = view::settings(
                    settings,
                    &Kept {
                        pause,
                        told: &told,
                        home: &home,
                    },
                    surroundings,
                    content,
                    words,
                    now,
                );
                Page::Settings(Box::new(page))
            }
            Route::Exercises { filter } => {
                let page = self.exercises_page(*filter, history, now)?;
                let changes = view::exercises_change(history, content, now);
                return Ok((Page::Exercises(Box::new(page)), Some(changes)));
            }
            Route::Exercise { id, still, left } => {
                let look = view::Look {
                    still: *still,
                    left: *left,
                };
                let page = self.exercise_page(id, look, history, now)?;
                let changes = view::exercises_change(history, content, now);
                return Ok((Page::Exercise(Box::new(page)), Some(changes)));
            }
            Route::Progress { older } => {
                let page = self.progress_page(*older, settings, now)?;
                let changes = Some(now.tomorrow());
                return Ok((Page::Progress(Box::new(page)), changes));
            }
            Route::OwnExercise { item, used } => {
                let form = self.own_exercise_form(item.as_deref(), used.as_deref(), now)?;
                Page::OwnExercise(Box::new(form))
            }
            Route::Player { id } => Page::Player(Box::new(self.player_page(id, settings, now)?)),
            Route::Practised { id } => {
                Page::Practised(Box::new(self.practised_page(*id, settings, now)?))
            }
            Route::CheckIn { corrects } => {
                let known = self.known(history, settings, surroundings, now);
                Page::CheckIn(self.check_in_page(*corrects, &known)?)
            }
            Route::Result { id } => {
                let known = self.known(history, settings, surroundings, now);
                Page::Result(Box::new(self.result_page(*id, &known)?))
            }
            Route::Judge(given) => {
                let known = self.known(history, settings, surroundings, now);
                Page::Result(Box::new(known.judge(given.clone())?.1))
            }
            Route::Screen => Page::Screen(self.screen_page()?),
            Route::Screened { id } => {
                let known = self.known(history, settings, surroundings, now);
                Page::Screened(Box::new(self.screened_page(*id, &known)?))
            }
            Route::Diary {
                range,
                width,
                older,
            } => {
                let unit = self.unit(settings, surroundings);
                let page = self.diary(*range, *width, *older, unit, settings, now)?;
                Page::Diary(Box::new(page))
            }
            Route::Entry { id } => {
                let unit = self.unit(settings, surroundings);
                Page::Entry(Box::new(self.entry_form(*id, unit, now)?))
            }
            Route::Reaction { id } => Page::Reaction(self.reaction_form(*id, now)?),
            Route::Measure { id } => Page::Measure(self.measure_form(*id, now)?),
        };
        Ok((page, None))
    }

    fn silence(&self, surroundings: Surroundings) -> Result<Option<Silence>, Error> {
        // Nothing in an example is meant to ring.
        if surroundings.example {
            return Ok(None);
        }
        if !surroundings.agent_runs {
            return Ok(Some(Silence {
                reason: SilenceReason::AgentNotRunning,
                message: self.words().silence_agent(),
            }));
        }
        Ok(match self.store.daemon()? {
            Some(Daemon::Missing) => Some(Silence {
                reason: SilenceReason::NoDaemon,
                message: self.words().silence_daemon(),
            }),
            Some(Daemon::Present) | None => None,
        })
    }

    /// What the person has to be asked once.
    fn question(
        &self,
        settings: &Settings,
        history: &History,
        surroundings: Surroundings,
        now: &Now,
    ) -> Result<Option<Ask>, Error> {
        if surroundings.example {
            return Ok(None);
        }
        let here = now.zone.name();
        if settings.clock.is_none()
            && let Some(home) = self.home(settings, history, now)?
            && home != here
            && let Some(at_home) = Zone::named(&home)
            && at_home.with_offset(now.instant).offset()
                != now.zone.with_offset(now.instant).offset()
        {
            let question = view::zone_question(&home, here, self.words());
            return Ok(Some(Ask::Zone(question)));
        }
        let has_plan = history
            .plans
            .iter()
            .any(|taken| taken.is_in_force(now.instant));
        Ok(
            (!settings.login_asked && has_plan && !surroundings.at_login)
                .then(|| Ask::Login(self.words().login_question())),
        )
    }

    /// The zone that counts as home: the one that is kept, or the one that the computer was in when the
    /// first of the plans that name no zone was taken.
    fn home(
        &self,
        settings: &Settings,
        history: &History,
        now: &Now,
    ) -> Result<Option<String>, Error> {
        if let Some(PlanClock::Keep(zone)) = &settings.clock {
            return Ok(Some(zone.name().to_owned()));
        }
        let mut plans = history.plans.iter();
        let taken = plans.find(|taken| taken.plan.zone.is_none() && taken.is_in_force(now.instant));
        taken.map_or(Ok(None), |taken| self.store.zone(taken.at))
    }
}
