//! What a person may ask under "Can I …?"; the words are `can-<id>` in `can.ftl`.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    /// The rules whose window forbids it; the one that ends last decides.
    pub rules: Vec<String>,
    pub decides: Option<Decides>,
    /// What the words of the answer rest on; empty: no source was found, and the words say so.
    pub sources: Vec<String>,
}

pub fn parse_questions(text: &str) -> Result<Vec<Question>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        question: Vec<Question>,
    }
    toml::from_str(text).map(|file: File| file.question)
}

/// What else decides besides rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decides {
    /// What holds exercises now.
    Exercises,
    /// What holds self-massage now.
    SelfMassage,
    /// The limits of sessions.
    NextSession,
    /// It is never advisable, whatever holds.
    Never,
}

/// The question that these words are about most likely, and up to `most` others that they may be about.
/// `names` are what each question is called, `fillers` words that say nothing of what is meant.
pub fn found<'q>(
    typed: &str,
    questions: &'q [Question],
    names: impl Fn(&Question) -> Vec<String>,
    fillers: &[String],
    most: usize,
) -> Vec<&'q Question> {
    let typed = words(typed, fillers);
    if typed.is_empty() {
        return Vec::new();
    }
    let mut scored: Vec<(u32, &Question)> = questions
        .iter()
        .filter_map(|question| {
            let names = names(question).into_iter();
            let best = names
                .filter_map(|name| score(&typed, &words(&name, fillers)))
                .max()?;
            Some((best, question))
        })
        .collect();
    // Sorting is stable: of equals the one that stands first in the list comes first.
    scored.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    scored.truncate(most);
    scored.into_iter().map(|(_, question)| question).collect()
}

/// In lower case, without what says nothing; all of them where nothing else is left.
fn words(text: &str, fillers: &[String]) -> Vec<String> {
    let all: Vec<String> = text
        .to_lowercase()
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    let telling: Vec<String> = all
        .iter()
        .filter(|word| !fillers.contains(word))
        .cloned()
        .collect();
    if telling.is_empty() { all } else { telling }
}

/// How well what was typed fits a name; none: not at all. Every word of the name that is meant counts, and
/// words of the name that nobody typed count a little against it.
fn score(typed: &[String], name: &[String]) -> Option<u32> {
    let fit = |word: &String| name.iter().filter_map(|part| likeness(word, part)).max();
    let hits: Vec<u32> = typed.iter().filter_map(fit).collect();
    if hits.is_empty() {
        return None;
    }
    let length = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let missed = length(typed.len() - hits.len());
    let unsaid = length(name.len().saturating_sub(hits.len()));
    let sum: u32 = hits.iter().sum();
    sum.checked_sub(30 * missed + 8 * unsaid)
        .filter(|score| *score > 0)
}

/// 100 for the same word, less for a beginning or a slip of the pen.
fn likeness(typed: &str, part: &str) -> Option<u32> {
    if typed == part {
        return Some(100);
    }
    let letters = typed.chars().count();
    if letters >= 3 && (part.starts_with(typed) || typed.starts_with(part) && part.len() >= 4) {
        return Some(80);
    }
    let slips = match letters {
        0..=2 => return None,
        3 if typed.chars().next() != part.chars().next() => return None,
        3..=6 => 1,
        _ => 2,
    };
    let apart = crate::content::letters_apart(typed, part);
    (apart <= slips).then_some(60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Content;
    use crate::language::Language;
    use crate::words::Words;

    fn best(typed: &str) -> Option<&'static str> {
        best_in(Language::English, typed)
    }

    fn best_in(language: Language, typed: &str) -> Option<&'static str> {
        let (content, words) = (Content::shipped(), Words::of(language));
        let names = |question: &Question| words.names_of(question);
        let fillers = words.fillers_of_questions();
        let found = found(typed, &content.questions, names, &fillers, 1);
        found.first().map(|question| question.id.as_str())
    }

    #[test]
    fn people_find_what_they_mean_by_what_they_call_it() {
        for (typed, meant) in [
            ("drive", "drive"),
            ("Can I drive?", "drive"),
            ("sauna", "sauna"),
            ("saunna", "sauna"),
            ("have a hot bath", "hot-bath"),
            ("hot bth", "hot-bath"),
            ("hot tub", "hot-tub"),
            ("shower", "shower"),
            ("swim", "swim"),
            ("gym", "gym"),
            ("go for a run", "run"),
            ("lift the shopping", "lift"),
            ("walk", "walk"),
            ("massage ball", "massage-ball"),
            ("heat pack", "heat-pack"),
            ("ice", "ice"),
            ("exercises", "exercises"),
            ("next session", "book-session"),
            ("work", "work"),
            ("housework", "housework"),
            ("carry my child", "carry-child"),
            ("sleep", "sleep"),
            ("hairdresser", "hairdresser"),
            ("crack my neck", "crack-neck"),
            ("painkillers", "painkillers"),
            ("fly", "fly"),
            ("alcohol", "alcohol"),
            ("beer", "alcohol"),
        ] {
            assert_eq!(best(typed), Some(meant), "{typed}");
        }
        for nothing in ["", "   ", "?!", "xylophone"] {
            assert_eq!(best(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn whole_questions_are_understood_in_every_language() {
        for (language, typed, meant) in [
            (
                Language::English,
                "Can I now go and have a sauna again today?",
                "sauna",
            ),
            (
                Language::German,
                "Darf ich jetzt schon wieder in die Sauna?",
                "sauna",
            ),
            (
                Language::German,
                "Kann ich heute noch Auto fahren?",
                "drive",
            ),
            (
                Language::German,
                "Darf ich mich massieren lassen?",
                "massage",
            ),
            (Language::Spanish, "¿Puedo ir ya hoy a la sauna?", "sauna"),
            (
                Language::Spanish,
                "¿Cuándo podré volver a conducir?",
                "drive",
            ),
            (
                Language::Russian,
                "Можно ли мне сегодня уже пойти в сауну?",
                "sauna",
            ),
            (
                Language::Russian,
                "Могу ли я сейчас водить машину?",
                "drive",
            ),
        ] {
            assert_eq!(best_in(language, typed), Some(meant), "{typed}");
        }
    }
}
