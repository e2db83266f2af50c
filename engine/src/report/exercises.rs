//! What was done at home, what it was like, and how doses changed.

use super::Block;
use super::content::{Desk, empty, picture};
use crate::chart;
use crate::now::Instant;
use crate::player::Finish;
use crate::progress::Tally;

/// More weeks than the longest course that a report begins with are too many for one picture (our default).
const MOST_WEEKS: usize = 26;

impl Desk<'_> {
    pub fn exercises(&self) -> Vec<Block> {
        let words = self.words;
        let all = self.facts.progress.all;
        let rest = [self.doses(), self.told_while_exercising()].concat();
        if all.due() + all.left_out() == 0 {
            return [vec![empty(words.report_no_exercises())], rest].concat();
        }
        // What was held or excused has columns of its own.
        let counted = Tally {
            done: all.done,
            in_part: all.in_part,
            skipped: all.skipped,
            missed: all.missed,
            ..Tally::default()
        };
        let all = Block::Paragraph {
            text: words.report_exercises_all(words.tally(&counted)),
        };
        [vec![all], self.weeks(), vec![self.each()], rest].concat()
    }

    /// A bar a week.
    fn weeks(&self) -> Vec<Block> {
        let (facts, words) = (self.facts, self.words);
        let weeks = &facts.progress.weeks;
        let earlier = weeks.len().saturating_sub(MOST_WEEKS);
        let weeks: Vec<_> = weeks
            .iter()
            .skip(earlier)
            .map(|week| (week.monday.max(facts.from), week.tally()))
            .collect();
        if weeks.iter().all(|(_, tally)| tally.due() == 0) {
            return Vec::new();
        }
        let drawing = chart::week_bars(&weeks, words);
        let said = match earlier {
            0 => words.report_weeks(),
            _ => words.report_weeks_latest(weeks.len()),
        };
        let width = chart::week_bars_width(weeks.len());
        vec![Block::Paragraph { text: said }, picture(drawing, width)]
    }

    /// A plan has at most a hundred, and each of them is asked about.
    fn each(&self) -> Block {
        let words = self.words;
        let count = |count: u32| self.or_empty((count > 0).then(|| count.to_string()));
        let exercises = self.facts.progress.exercises.iter();
        let rows = exercises.filter(|(_, tally)| tally.due() + tally.left_out() > 0);
        let rows = rows.map(|(item, tally)| {
            vec![
                words.exercise(item),
                tally.done.to_string(),
                tally.due().to_string(),
                self.or_empty(percent(tally).map(|percent| words.report_share(percent))),
                count(tally.held + tally.stopped),
                count(tally.excused),
                count(tally.paused),
            ]
        });
        Block::Table {
            caption: words.report_exercises_caption(),
            head: vec![
                words.report_exercise_title(),
                words.report_exercise_done(),
                words.report_exercise_due(),
                words.report_exercise_share(),
                words.report_exercise_held(),
                words.report_exercise_excused(),
                words.report_exercise_paused(),
            ],
            rows: rows.collect(),
            numbers: vec![false, true, true, true, true, true, true],
        }
    }

    fn doses(&self) -> Vec<Block> {
        let words = self.words;
        let rows: Vec<Vec<String>> = self
            .facts
            .doses
            .iter()
            .map(|change| {
                vec![
                    self.date(change.on),
                    change.title.clone(),
                    words.dose(&change.was),
                    words.dose(&change.is),
                ]
            })
            .collect();
        if rows.is_empty() {
            return Vec::new();
        }
        let head = vec![
            words.report_dose_on(),
            words.report_exercise_title(),
            words.report_dose_was(),
            words.report_dose_is(),
        ];
        let caption = words.report_doses_caption();
        self.table(caption, head, rows, vec![false; 4], String::new())
    }

    /// What hurt or was too much in the player, and days on which it was worse.
    fn told_while_exercising(&self) -> Vec<Block> {
        let words = self.words;
        let mut rows: Vec<(Instant, Vec<String>)> = Vec::new();
        let mut row = |at: Instant, title: String, what: String| {
            rows.push((at, vec![self.moment(at), title, what]));
        };
        for (practice, title) in &self.facts.practices {
            for hurt in &practice.hurts {
                let what = match practice.finish {
                    Some(Finish::Hurt) => words.report_hurt_stopped(),
                    Some(Finish::Whole | Finish::Left) | None => words.report_hurt(),
                };
                let signs: Vec<String> = hurt
                    .signs
                    .iter()
                    .map(|sign| words.pain_sign(*sign))
                    .collect();
                let what = match signs.is_empty() {
                    true => what,
                    false => words.report_hurt_with(words.list(&signs), what),
                };
                let what = match hurt.pain {
                    Some(pain) => words.report_hurt_pain(pain, what),
                    None => what,
                };
                row(practice.began, title.clone(), what);
            }
            if practice.eased {
                row(practice.began, title.clone(), words.report_asked_for_less());
            }
        }
        for flare in &self.facts.flares {
            let what = match flare.settled {
                Some(settled) => words.report_worse_settled(self.moment(settled)),
                None => words.report_worse(),
            };
            row(flare.at, words.chart_cell_empty(), what);
        }
        if rows.is_empty() {
            return Vec::new();
        }
        rows.sort_by_key(|(at, _)| *at);
        let head = vec![
            words.report_eased_when(),
            words.report_exercise_title(),
            words.report_eased_what(),
        ];
        let rows = rows.into_iter().map(|(_, row)| row).collect();
        self.table(
            words.report_eased_caption(),
            head,
            rows,
            vec![false; 3],
            String::new(),
        )
    }
}

/// All is said only of all, and none only of none.
fn percent(tally: &Tally) -> Option<u32> {
    let (done, due) = (tally.done, tally.due());
    match (done, due) {
        (_, 0) => None,
        (0, _) => Some(0),
        (done, due) if done == due => Some(100),
        (done, due) => Some(((100 * done + due / 2) / due).clamp(1, 99)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_all_only_of_all_and_none_only_of_none() {
        let percent = |done, missed| {
            percent(&Tally {
                done,
                missed,
                ..Tally::default()
            })
        };
        assert_eq!(percent(0, 0), None);
        assert_eq!(percent(0, 200), Some(0));
        assert_eq!(percent(1, 199), Some(1));
        assert_eq!(percent(1, 7), Some(13));
        assert_eq!(percent(199, 1), Some(99));
        assert_eq!(percent(200, 0), Some(100));
    }
}
