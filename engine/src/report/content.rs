//! What stands in each part of the report.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate, TimeDelta};

use super::doses::DoseChange;
use super::{Block, Part, Report, ReportChoice, Section};
use crate::body::Area;
use crate::chart::body::body_map;
use crate::chart::{self, DayDone, Drawing, PainChart, PainEntry};
use crate::diary::{Entry, Measure, Reaction, Unit};
use crate::flare::Flare;
use crate::now::{Instant, Now};
use crate::player::Practice;
use crate::progress::Progress;
use crate::safety::{CheckIn, Clearance, Level, Screened};
use crate::session::{self, Session};
use crate::view::{self, diary::measure_text};
use crate::words::Words;

/// So many rows of a table fit a report that is read; the latest are kept (our default).
const MOST_ROWS: usize = 24;
/// A reaction that began so long after a session is told by how long after it was (our default).
const AFTER_SESSION: TimeDelta = TimeDelta::days(7);

/// What is on record of the days of a report.
pub struct Facts<'a> {
    pub from: NaiveDate,
    pub until: NaiveDate,
    pub course: Option<session::Progress>,
    pub clinician: Option<String>,
    /// First first, those of the week before the report included.
    pub sessions: Vec<Session>,
    pub progress: Progress<'a>,
    /// First first.
    pub doses: Vec<DoseChange>,
    /// What was done and due on each day of the report.
    pub adherence: Vec<DayDone>,
    /// With the title of each exercise.
    pub practices: Vec<(Practice, String)>,
    pub flares: Vec<Flare>,
    /// First first.
    pub entries: Vec<Entry>,
    pub reactions: Vec<Reaction>,
    pub measures: Vec<Measure>,
    pub check_ins: Vec<CheckIn>,
    pub screenings: Vec<Screened>,
    pub clearances: Vec<Clearance>,
    /// What holds exercises until a clinician has spoken, now.
    pub stands: Option<String>,
    pub unit: Unit,
}

pub fn report(choice: &ReportChoice, facts: &Facts<'_>, words: &Words, now: &Now) -> Report {
    let desk = Desk { facts, words, now };
    let section = |part: Part| Section {
        part,
        heading: desk.heading(part),
        blocks: match choice.leave_out.contains(&part) {
            true => vec![empty(words.report_left_out())],
            false => desk.blocks(part, &choice.notes),
        },
    };
    let name = choice.name.as_deref().map(str::trim);
    Report {
        title: words.report_title(),
        period: match facts.from == facts.until {
            true => words.date_with_year(facts.from),
            false => words.report_period(
                words.date_with_year(facts.from),
                words.date_with_year(facts.until),
            ),
        },
        made: words.report_made(
            env!("CARGO_PKG_VERSION"),
            words.day_at(
                words.date_with_year(now.today()),
                words.clock(now.instant, now),
            ),
        ),
        about: words.report_about(),
        name: name.filter(|name| !name.is_empty()).map(str::to_owned),
        clinician: facts
            .clinician
            .clone()
            .map(|who| words.report_clinician(who)),
        sections: Part::ALL.into_iter().map(section).collect(),
        footer: words.report_footer(),
        language: words.language().to_owned(),
    }
}

pub struct Desk<'a> {
    pub facts: &'a Facts<'a>,
    pub words: &'a Words,
    pub now: &'a Now,
}

impl Desk<'_> {
    fn heading(&self, part: Part) -> String {
        self.words.report_part(part)
    }

    fn blocks(&self, part: Part, notes: &BTreeSet<i64>) -> Vec<Block> {
        match part {
            Part::Course => self.course(),
            Part::Sessions => self.sessions(),
            Part::Exercises => self.exercises(),
            Part::Pain => self.pain(),
            Part::Body => self.body(),
            Part::Reactions => self.reactions(),
            Part::Signs => self.signs(),
            Part::Measures => self.measures(),
            Part::Notes => self.notes(notes),
        }
    }

    fn course(&self) -> Vec<Block> {
        let words = self.words;
        let count = words.report_sessions_in_range(self.within().count());
        let in_range = (words.report_course_in_range(), count);
        let Some(course) = &self.facts.course else {
            return vec![
                empty(words.report_no_course()),
                Block::Facts {
                    rows: vec![in_range],
                },
            ];
        };
        let card = view::course_card(course, words, self.now);
        let rhythm = card
            .rhythm
            .map(|rhythm| (words.report_course_rhythm(), rhythm));
        let mut rows = vec![
            (
                words.report_course_from(),
                format!("{} · {}", card.heading, card.from),
            ),
            (words.report_course_count(), card.text),
            in_range,
        ];
        rows.extend(rhythm);
        vec![Block::Facts { rows }]
    }

    fn sessions(&self) -> Vec<Block> {
        let words = self.words;
        let score = |score: Option<u8>| self.or_empty(score.map(|score| score.to_string()));
        let rows: Vec<Vec<String>> = self
            .within()
            .map(|session| {
                vec![
                    self.date(self.now.zone.local(session.ended).date()),
                    view::session_details(
                        &Session {
                            therapist: None,
                            ..session.clone()
                        },
                        words,
                    ),
                    self.or_empty(session.therapist.clone()),
                    score(session.before),
                    score(session.after),
                ]
            })
            .collect();
        let head = vec![
            words.report_session_date(),
            words.report_session_what(),
            words.report_session_therapist(),
            words.report_session_before(),
            words.report_session_after(),
        ];
        let numbers = vec![false, false, false, true, true];
        self.table(
            words.report_sessions_caption(),
            head,
            rows,
            numbers,
            words.report_no_sessions(),
        )
    }

    fn pain(&self) -> Vec<Block> {
        let (facts, words) = (self.facts, self.words);
        let scores: Vec<PainEntry> = facts
            .entries
            .iter()
            .filter_map(|entry| view::diary::pain_entry(entry, self.now))
            .collect();
        let others = self.other_scores();
        if scores.is_empty() {
            let none = empty(words.report_no_pain());
            return [vec![none], others].concat();
        }
        let days: BTreeSet<NaiveDate> = scores.iter().map(|score| score.at.date()).collect();
        let chart = PainChart {
            from: facts.from,
            until: facts.until,
            width: 46.0,
            sessions: self
                .within()
                .map(|one| self.now.zone.local(one.ended))
                .collect(),
            adherence: facts.adherence.clone(),
            limit: None,
            today: self.now.today(),
            entries: scores.clone(),
        };
        let drawing = chart::pain(&chart, words);
        let counts = words.report_pain_counts(days.len(), scores.len());
        let mut blocks = vec![
            Block::Paragraph {
                text: format!("{} {counts} {}", words.report_pain_scale(), drawing.text),
            },
            picture(drawing, 1.0),
        ];
        blocks.extend(others);
        blocks
    }

    /// The pain at its worst and on movement, which no line goes through.
    fn other_scores(&self) -> Vec<Block> {
        let words = self.words;
        let row = |name: String, score: fn(&Entry) -> Option<u8>| {
            let scores: Vec<u8> = self.facts.entries.iter().filter_map(score).collect();
            let (lowest, highest) = (scores.iter().min()?, scores.iter().max()?);
            let told = words.report_scores(scores.len(), *highest, *lowest);
            Some((name, told))
        };
        let rows = [
            row(words.report_worst(), |entry| entry.worst),
            row(words.report_moving(), |entry| entry.moving),
        ];
        let rows: Vec<(String, String)> = rows.into_iter().flatten().collect();
        match rows.is_empty() {
            true => Vec::new(),
            false => vec![Block::Facts { rows }],
        }
    }

    fn body(&self) -> Vec<Block> {
        let words = self.words;
        let marked: Vec<&Entry> = self
            .facts
            .entries
            .iter()
            .filter(|entry| !entry.areas.is_empty() && entry.highest().is_some())
            .collect();
        if marked.is_empty() {
            return vec![empty(words.report_no_body())];
        }
        let marks: Vec<(Area, u8)> = marked
            .iter()
            .filter_map(|entry| Some((entry.highest()?, &entry.areas)))
            .flat_map(|(pain, areas)| areas.iter().map(move |area| (*area, pain)))
            .collect();
        let drawing = body_map(&marks, words);
        let counts = words.report_body_counts(marked.len());
        vec![
            Block::Paragraph {
                text: format!("{counts} {}", drawing.text),
            },
            picture(drawing, 0.42),
        ]
    }

    fn reactions(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.facts.reactions.iter().map(|reaction| {
            let before = self.facts.sessions.iter().rev().find(|session| {
                session.ended <= reaction.began && reaction.began - session.ended <= AFTER_SESSION
            });
            vec![
                words.reaction(reaction.kind),
                self.moment(reaction.began),
                self.or_empty(before.map(|session| self.length(reaction.began - session.ended))),
                match reaction.ended {
                    Some(ended) => self.length(ended - reaction.began),
                    None => words.report_reaction_goes_on(),
                },
            ]
        });
        let head = vec![
            words.report_reaction_what(),
            words.report_reaction_began(),
            words.report_reaction_after(),
            words.report_reaction_lasted(),
        ];
        self.table(
            String::new(),
            head,
            rows.collect(),
            vec![false; 4],
            words.report_no_reactions(),
        )
    }

    /// Nothing that was answered is passed over, also where it was answered otherwise later.
    fn signs(&self) -> Vec<Block> {
        let (facts, words) = (self.facts, self.words);
        let lines = view::check_in::lines(&facts.check_ins, words, self.now);
        let told = facts.check_ins.iter().zip(lines);
        let told: Vec<_> = told
            .filter(|(check_in, _)| check_in.level != Level::None)
            .collect();
        // What is to be expected may be many; what had to be looked at is never left out.
        let mut expected = told
            .iter()
            .filter(|(check_in, _)| check_in.level == Level::Expected)
            .count()
            .saturating_sub(MOST_ROWS);
        let unlisted = expected;
        let rows: Vec<Vec<String>> = told
            .into_iter()
            .filter(|(check_in, _)| {
                let is_passed_over = check_in.level == Level::Expected && expected > 0;
                expected -= usize::from(is_passed_over);
                !is_passed_over
            })
            .map(|(check_in, line)| vec![self.moment(check_in.at), line.detail, line.heading])
            .collect();
        let mut blocks = match rows.is_empty() {
            true => vec![empty(words.report_no_signs())],
            false => vec![Block::Table {
                caption: words.report_signs_caption(),
                head: vec![
                    words.report_sign_when(),
                    words.report_sign_what(),
                    words.report_sign_told(),
                ],
                rows,
                numbers: vec![false; 3],
            }],
        };
        if unlisted > 0 {
            blocks.push(Block::Paragraph {
                text: words.report_earlier(unlisted),
            });
        }
        let warmest = facts
            .entries
            .iter()
            .filter_map(|one| Some((one.temperature?, one.at)));
        let warmest = warmest.max_by_key(|(temperature, _)| *temperature);
        let temperature = warmest.map(|(temperature, at)| {
            words.report_temperature(words.temperature(temperature, facts.unit), self.moment(at))
        });
        let screened = facts.screenings.iter().map(|screened| {
            let counted = screened.answers.values().filter(|one| one.counts()).count();
            words.report_screened(words.screening_line(counted), self.moment(screened.at))
        });
        let cleared = facts
            .clearances
            .iter()
            .map(|one| words.report_cleared(self.moment(one.said), one.who.clone()));
        let stands = facts.stands.iter().cloned();
        let said = temperature
            .into_iter()
            .chain(screened)
            .chain(cleared)
            .chain(stands);
        blocks.extend(said.map(|text| Block::Paragraph { text }));
        blocks
    }

    fn measures(&self) -> Vec<Block> {
        let words = self.words;
        let rows = self.facts.measures.iter().map(|measure| {
            let date = self.now.zone.local(measure.at).date();
            vec![self.date(date), measure_text(&measure.what, words)]
        });
        let head = vec![words.report_measure_when(), words.report_measure_what()];
        let caption = words.report_measures_caption();
        self.table(
            caption,
            head,
            rows.collect(),
            vec![false; 2],
            words.report_no_measures(),
        )
    }

    fn notes(&self, chosen: &BTreeSet<i64>) -> Vec<Block> {
        let entries = self.facts.entries.iter();
        let notes: Vec<Block> = entries
            .filter(|entry| chosen.contains(&entry.id))
            .filter_map(|entry| {
                Some(Block::Quote {
                    text: entry.note.clone()?,
                    from: self.moment(entry.at),
                })
            })
            .collect();
        match notes.is_empty() {
            true => vec![empty(self.words.report_no_notes())],
            false => notes,
        }
    }

    /// The latest rows, with a word of those that are not there.
    pub fn table(
        &self,
        caption: String,
        head: Vec<String>,
        mut rows: Vec<Vec<String>>,
        numbers: Vec<bool>,
        none: String,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return vec![empty(none)];
        }
        let earlier = rows.len().saturating_sub(MOST_ROWS);
        rows.drain(..earlier);
        let mut blocks = vec![Block::Table {
            caption,
            head,
            rows,
            numbers,
        }];
        if earlier > 0 {
            blocks.push(Block::Paragraph {
                text: self.words.report_earlier(earlier),
            });
        }
        blocks
    }

    /// The sessions of the report's own days.
    fn within(&self) -> impl Iterator<Item = &Session> {
        let days = self.facts.from..=self.facts.until;
        let sessions = self.facts.sessions.iter();
        sessions.filter(move |one| days.contains(&self.now.zone.local(one.ended).date()))
    }

    pub fn date(&self, date: NaiveDate) -> String {
        match date.year() == self.facts.from.year() && date.year() == self.facts.until.year() {
            true => self.words.day_of_month(date),
            false => self.words.date_with_year(date),
        }
    }

    pub fn moment(&self, at: Instant) -> String {
        let date = self.now.zone.local(at).date();
        let day = match (self.facts.from..=self.facts.until).contains(&date) {
            true => self.date(date),
            false => self.words.date_with_year(date),
        };
        self.words.day_at(day, self.words.clock(at, self.now))
    }

    fn length(&self, length: TimeDelta) -> String {
        match length.num_hours() {
            hours @ ..=72 => self.words.report_reaction_hours(hours),
            _ => self.words.report_reaction_days(length.num_days()),
        }
    }

    pub fn or_empty(&self, cell: Option<String>) -> String {
        cell.unwrap_or_else(|| self.words.chart_cell_empty())
    }
}

pub fn empty(text: String) -> Block {
    Block::Empty { text }
}

pub fn picture(drawing: Drawing, width: f64) -> Block {
    Block::Picture {
        svg: drawing.svg,
        alt: drawing.text,
        width,
    }
}
