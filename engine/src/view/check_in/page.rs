//! The questions of the check-in, worst first.

use super::{AnswerLine, CheckInLine, CheckInPage, CheckInStep, CountryChoice, CountryName, Sign};
use crate::content::Content;
use crate::country::Numbers;
use crate::now::Now;
use crate::safety::{Answers, CheckIn, Level, RedFlag};
use crate::view::session_form::regions;
use crate::words::Words;

/// `corrects` is the check-in whose answers are to be changed.
pub fn page(
    corrects: Option<&CheckIn>,
    is_first: bool,
    numbers: &Numbers,
    content: &Content,
    words: &Words,
) -> CheckInPage {
    let none = Answers::new();
    let given = corrects.map_or(&none, |check_in| &check_in.answers);
    let step = |levels: &[Level], heading: String, hint: String, none: String| CheckInStep {
        heading,
        hint,
        none,
        signs: content
            .red_flags
            .iter()
            .filter(|flag| levels.contains(&flag.level))
            .map(|flag| sign(flag, given, words))
            .collect(),
    };
    CheckInPage {
        disclaimer: is_first.then(|| words.data("safety-disclaimer")),
        country: country(numbers, content, words),
        steps: vec![
            step(
                &[Level::Emergency],
                words.data("safety-ask"),
                words.check_in_hint_now(),
                words.check_in_none_now(),
            ),
            step(
                &[Level::Maternity, Level::Today],
                words.check_in_ask_today(),
                words.check_in_hint_today(),
                words.check_in_none_today(),
            ),
            step(
                &[Level::Expected],
                words.data("safety-ask-usual"),
                words.check_in_hint_usual(),
                words.check_in_none_usual(),
            ),
        ],
        regions: regions(words),
        region: corrects.and_then(|check_in| check_in.region),
        corrects: corrects.map(|check_in| check_in.id),
    }
}

fn sign(flag: &RedFlag, given: &Answers, words: &Words) -> Sign {
    Sign {
        id: flag.id.clone(),
        text: words.data(&flag.words()),
        detail: words.data(&format!("{}.detail", flag.words())),
        answer: given.get(&flag.id).copied(),
    }
}

pub fn country(numbers: &Numbers, content: &Content, words: &Words) -> CountryChoice {
    let name = numbers.country.map(|code| words.country(code));
    CountryChoice {
        code: numbers.country.map(|code| code.to_string()),
        question: match &name {
            Some(name) if !numbers.confirmed => Some(words.country_question(name.clone())),
            Some(_) => None,
            None => Some(words.country_unknown()),
        },
        name,
        confirmed: numbers.confirmed,
        emergency: words.country_emergency(words.emergency_number(numbers)),
        note: numbers.country.and_then(|code| words.country_note(code)),
        all: words
            .countries(content)
            .into_iter()
            .map(|(code, name)| CountryName {
                code: code.to_string(),
                name,
            })
            .collect(),
    }
}

/// Every answer of a check-in or of the screen, in the order of its questions.
pub fn answers<'q>(
    questions: impl Iterator<Item = (&'q str, String)>,
    given: &Answers,
    words: &Words,
) -> Vec<AnswerLine> {
    let line = |(id, text): (&str, String)| {
        let answer = given.get(id).copied();
        AnswerLine {
            text,
            said: match answer {
                Some(answer) => words.data(&format!("answer-{}", answer.name())),
                None => words.answer_none(),
            },
            answer,
        }
    };
    questions.map(line).collect()
}

/// One line for each check-in.
pub fn lines(check_ins: &[CheckIn], words: &Words, now: &Now) -> Vec<CheckInLine> {
    let line = |check_in: &CheckIn| CheckInLine {
        id: check_in.id,
        level: check_in.level,
        when: words.day_and_time(check_in.at, now),
        heading: words.data(&format!("level-{}", check_in.level.name())),
        detail: {
            let signs: Vec<String> = check_in
                .flags
                .iter()
                .map(|id| words.data(&id.to_lowercase()))
                .collect();
            let later = check_ins
                .iter()
                .find(|one| one.corrects == Some(check_in.id));
            match later {
                Some(later) => {
                    words.check_in_corrected(signs.join("; "), words.day_and_time(later.at, now))
                }
                None => signs.join("; "),
            }
        },
    };
    check_ins.iter().map(line).collect()
}
