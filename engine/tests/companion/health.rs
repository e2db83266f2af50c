//! How the person feels, what clinicians said, and what stands in the diary.

use afterhand_engine::action::{Acted, Action, NewCheckIn};
use afterhand_engine::body::{Area, Region};
use afterhand_engine::diary::{
    Activity, Measured, NewEntry, NewMeasure, NewReaction, ReactionKind,
};
use afterhand_engine::error::Error;
use afterhand_engine::safety::{Answer, Answers};
use afterhand_engine::session::Ended;
use afterhand_engine::view::{
    Alert, DiaryPage, Page, Range, ResultPage, Route, SafetyBanner, ScreenedPage,
};

use super::Companion;

/// `RF-02=yes, RF-22=unsure`.
pub fn answers(text: &str) -> Answers {
    let each = text.split(", ").map(|one| one.split_once('=').unwrap());
    each.map(|(id, said)| (id.to_owned(), Answer::named(said).unwrap()))
        .collect()
}

pub fn check_in(text: &str) -> NewCheckIn {
    NewCheckIn {
        answers: answers(text),
        ..NewCheckIn::default()
    }
}

/// Of the person's neck, now.
pub fn pain(score: u8) -> NewEntry {
    NewEntry {
        pain: Some(score),
        areas: vec![Area::Neck],
        ..NewEntry::default()
    }
}

pub fn temperature(typed: &str) -> NewEntry {
    NewEntry {
        temperature: Some(typed.to_owned()),
        ..NewEntry::default()
    }
}

pub fn keep(entry: NewEntry) -> Action {
    Action::KeepEntry { id: None, entry }
}

pub fn activities(scores: &[(&str, u8)]) -> Action {
    let activity = |(name, score): &(&str, u8)| Activity {
        name: (*name).to_owned(),
        score: *score,
    };
    measure(Measured::Activities {
        activities: scores.iter().map(activity).collect(),
    })
}

pub fn measure(what: Measured) -> Action {
    Action::KeepMeasure {
        id: None,
        measure: NewMeasure { at: None, what },
    }
}

impl Companion {
    /// In all of the body.
    pub fn feels(self, text: &str) -> Companion {
        self.check_in(check_in(text)).unwrap();
        self
    }

    pub fn feels_in(self, region: &str, text: &str) -> Companion {
        let region = Region::named(region);
        self.check_in(NewCheckIn {
            region: Some(region.unwrap()),
            ..check_in(text)
        })
        .unwrap();
        self
    }

    /// Changes the answers of an earlier check-in.
    pub fn corrects(self, corrects: i64, text: &str) -> Companion {
        self.check_in(NewCheckIn {
            corrects: Some(corrects),
            ..check_in(text)
        })
        .unwrap();
        self
    }

    pub fn check_in(&self, check_in: NewCheckIn) -> Result<Acted, Error> {
        self.act(Action::CheckIn(check_in))
    }

    pub fn screens(self, text: &str) -> Companion {
        let answers = answers(text);
        self.does(Action::Screen { answers })
    }

    /// At a time of today, or at a local time.
    pub fn cleared_by(self, who: &str, said: &str) -> Companion {
        self.clear(who, said).unwrap();
        self
    }

    pub fn clear(&self, who: &str, said: &str) -> Result<Acted, Error> {
        self.act(self.clearance(who, said))
    }

    pub fn clearance(&self, who: &str, said: &str) -> Action {
        Action::Clear {
            who: who.to_owned(),
            said: Ended::At(self.instant(said).to_rfc3339()),
        }
    }

    /// Pain in the neck at a time of today, or at a local time.
    pub fn notes(self, score: u8, at: &str) -> Companion {
        let at = Some(self.instant(at).to_rfc3339());
        self.keeps(NewEntry { at, ..pain(score) })
    }

    pub fn keeps(self, entry: NewEntry) -> Companion {
        self.does(keep(entry))
    }

    pub fn changes(self, id: i64, entry: NewEntry) -> Companion {
        self.does(Action::KeepEntry {
            id: Some(id),
            entry,
        })
    }

    /// Since a time of today, or since a local time; it lasts.
    pub fn has(self, kind: ReactionKind, began: &str) -> Companion {
        let reaction = NewReaction {
            kind,
            began: Some(self.instant(began).to_rfc3339()),
            ended: None,
            note: None,
        };
        self.does(Action::KeepReaction { id: None, reaction })
    }

    pub fn lives_in(self, country: &str) -> Companion {
        self.chooses("country", country)
    }

    pub fn banner(&self) -> Option<SafetyBanner> {
        self.view().safety
    }

    /// "All exercises are paused since today 10:05"; empty while nothing is held.
    pub fn held(&self) -> String {
        self.banner().map_or(String::new(), |banner| banner.heading)
    }

    pub fn alert(&self) -> Option<Alert> {
        self.view().alert
    }

    /// Its heading; empty where the diary asks nothing.
    pub fn asked(&self) -> String {
        self.alert().map_or(String::new(), |alert| alert.heading)
    }

    /// Answers what the diary asks about.
    pub fn answers_alert(self, said: &str) -> Companion {
        let alert = self.alert().unwrap();
        self.check_in(NewCheckIn {
            origin: Some(alert.origin),
            ..check_in(&format!("{}={said}", alert.flag))
        })
        .unwrap();
        self
    }

    pub fn result(&self, id: i64) -> ResultPage {
        let Page::Result(page) = self.page(&Route::Result { id }) else {
            panic!("not a result")
        };
        *page
    }

    /// What answers lead to that are not kept.
    pub fn judged(&self, check_in: NewCheckIn) -> ResultPage {
        let Page::Result(page) = self.page(&Route::Judge(check_in)) else {
            panic!("not a result")
        };
        *page
    }

    pub fn screened(&self, id: i64) -> ScreenedPage {
        let Page::Screened(page) = self.page(&Route::Screened { id }) else {
            panic!("not the screen's end")
        };
        *page
    }

    pub fn diary(&self, range: Range) -> DiaryPage {
        self.diary_with_older(range, 0)
    }

    /// When older entries have been asked for so often.
    pub fn diary_with_older(&self, range: Range, older: u16) -> DiaryPage {
        let route = Route::Diary {
            range,
            width: 40,
            older,
        };
        let Page::Diary(page) = self.page(&route) else {
            panic!("not the diary")
        };
        *page
    }

    /// `13:00 Pain 4 now · Neck`, latest first, below each day.
    pub fn entries(&self) -> Vec<String> {
        let days = self.diary(Range::All).days.into_iter();
        days.flat_map(|day| {
            let lines = day.entries.into_iter().map(|entry| {
                let parts = [
                    entry.scores,
                    entry.areas,
                    entry.temperature.unwrap_or_default(),
                    entry.note.unwrap_or_default(),
                ];
                let said: Vec<String> = parts.into_iter().filter(|one| !one.is_empty()).collect();
                format!("{} {}", entry.time, said.join(" · "))
            });
            [day.day].into_iter().chain(lines).collect::<Vec<String>>()
        })
        .collect()
    }
}
