//! Every word of every page, and which of them somebody may have meant by what they typed.

use std::collections::{BTreeMap, HashMap};

/// All words that the stemmer brings to the same stem: exercise, exercises, exercising.
pub type Stem = u32;

#[derive(Debug)]
pub struct Vocabulary {
    /// In the order of the alphabet.
    words: Vec<Word>,
    /// The words that each three letters are in; a word's ends count as letters.
    trigrams: HashMap<[char; 3], Vec<u32>>,
    /// The stems of words that mean the same.
    alike: HashMap<Stem, Vec<Stem>>,
}

#[derive(Debug)]
struct Word {
    text: String,
    letters: Vec<char>,
    stem: Stem,
}

/// What one typed word may mean, and how well it fits, from 0 to 1.
#[derive(Debug, Default)]
pub struct Meaning {
    pub fits: BTreeMap<Stem, f32>,
    /// The words themselves, the best first.
    pub words: Vec<(f32, u32)>,
}

/// As many words of the text are asked for, for one that was typed.
const MOST_WORDS: usize = 12;

const SAME_STEM: f32 = 0.97;
const ALIKE: f32 = 0.75;

impl Vocabulary {
    /// Of words in the order of the alphabet, each with its stem.
    pub fn new(words: Vec<(String, Stem)>, alike: &[Vec<String>]) -> Vocabulary {
        let words: Vec<Word> = words
            .into_iter()
            .map(|(text, stem)| Word {
                letters: text.chars().collect(),
                text,
                stem,
            })
            .collect();
        let mut trigrams: HashMap<[char; 3], Vec<u32>> = HashMap::new();
        for (word, number) in words.iter().zip(0..) {
            for trigram in trigrams_of(&word.letters) {
                let among = trigrams.entry(trigram).or_default();
                if among.last() != Some(&number) {
                    among.push(number);
                }
            }
        }
        let mut vocabulary = Vocabulary {
            words,
            trigrams,
            alike: HashMap::new(),
        };
        for group in alike {
            let stems: Vec<Stem> = group
                .iter()
                .filter_map(|word| vocabulary.stem(word))
                .collect();
            for stem in &stems {
                let others = stems.iter().filter(|other| *other != stem);
                vocabulary.alike.entry(*stem).or_default().extend(others);
            }
        }
        vocabulary
    }

    pub fn text(&self, number: u32) -> &str {
        let word = usize::try_from(number)
            .ok()
            .and_then(|number| self.words.get(number));
        word.map_or("", |word| &word.text)
    }

    pub fn stem(&self, text: &str) -> Option<Stem> {
        let at = self
            .words
            .binary_search_by(|word| word.text.as_str().cmp(text))
            .ok()?;
        Some(self.words[at].stem)
    }

    /// Whether a word of ours was meant, more or less as it was typed.
    pub fn has_meant(&self, typed: &str) -> bool {
        let meaning = self.meaning(typed, None);
        meaning.words.first().is_some_and(|(fit, _)| *fit >= 0.6)
    }

    /// `stem`: of a word that is none of ours, if it is one of our stems.
    pub fn meaning(&self, typed: &str, stem: Option<Stem>) -> Meaning {
        let letters: Vec<char> = typed.chars().collect();
        let mut found: BTreeMap<u32, f32> = BTreeMap::new();
        let mut note = |number: u32, fit: f32| {
            let best = found.entry(number).or_default();
            *best = best.max(fit);
        };
        let exact = self.stem(typed);
        let known = exact.or(stem);
        let begin = self
            .words
            .partition_point(|word| word.text.as_str() < typed);
        let mut is_beginning = false;
        for (word, number) in self.words[begin..].iter().zip(begin..) {
            if !word.text.starts_with(typed) {
                break;
            }
            is_beginning |= exact.is_none();
            if let Ok(number) = u32::try_from(number) {
                note(
                    number,
                    beginning(letters.len(), word.letters.len(), exact.is_some()),
                );
            }
        }
        // A word that stands there as it was typed, or begins so, is hardly a slip.
        let slip_counts = match (exact.is_some(), is_beginning) {
            (true, _) => 0.35,
            (false, true) => 0.8,
            (false, false) => 1.0,
        };
        for (number, fit) in self.slips(&letters) {
            note(number, fit * slip_counts);
        }
        let mut meaning = Meaning::default();
        for (number, fit) in found {
            meaning.words.push((fit, number));
            if let Some(word) = usize::try_from(number)
                .ok()
                .and_then(|number| self.words.get(number))
            {
                raise(&mut meaning.fits, word.stem, fit);
            }
        }
        if let Some(stem) = known {
            raise(&mut meaning.fits, stem, SAME_STEM);
        }
        if let Some(stem) = exact {
            raise(&mut meaning.fits, stem, 1.0);
        }
        let others: Vec<(Stem, f32)> = meaning
            .fits
            .iter()
            .filter(|(_, fit)| **fit >= 0.5)
            .flat_map(|(stem, fit)| {
                let alike = self.alike.get(stem).into_iter().flatten();
                alike.map(move |other| (*other, fit * ALIKE))
            })
            .collect();
        for (stem, fit) in others {
            raise(&mut meaning.fits, stem, fit);
        }
        meaning
            .words
            .sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        meaning.words.truncate(MOST_WORDS);
        meaning
    }

    /// Words that were meant if a letter or two went wrong, or that begin so.
    fn slips(&self, typed: &[char]) -> Vec<(u32, f32)> {
        let allowed = match typed.len() {
            0 | 1 => return Vec::new(),
            2..=6 => 1,
            _ => 2,
        };
        let trigrams = trigrams_of(typed);
        let mut shared: BTreeMap<u32, usize> = BTreeMap::new();
        for number in trigrams
            .iter()
            .filter_map(|one| self.trigrams.get(one))
            .flatten()
        {
            *shared.entry(*number).or_default() += 1;
        }
        // A slip takes at most four of them.
        let least = trigrams.len().saturating_sub(4 * allowed).max(1);
        let begun = trigrams.len().saturating_sub(6).max(1);
        let mut slips = Vec::new();
        for (number, count) in shared {
            let Some(word) = usize::try_from(number)
                .ok()
                .and_then(|number| self.words.get(number))
            else {
                continue;
            };
            let whole = (count >= least && word.letters.len().abs_diff(typed.len()) <= allowed)
                .then(|| slips_between(typed, &word.letters))
                .filter(|slips| *slips <= allowed && *slips > 0);
            if let Some(count) = whole {
                slips.push((number, slip(typed, &word.letters, count)));
            } else if count >= begun && typed.len() >= 4 && word.letters.len() > typed.len() {
                let lengths = typed.len() - 1..=(typed.len() + 1).min(word.letters.len());
                let nearest = lengths
                    .map(|length| slips_between(typed, &word.letters[..length]))
                    .min();
                if nearest.is_some_and(|slips| slips <= 1) {
                    slips.push((number, 0.45));
                }
            }
        }
        slips
    }
}

fn raise(fits: &mut BTreeMap<Stem, f32>, stem: Stem, fit: f32) {
    let best = fits.entry(stem).or_default();
    *best = best.max(fit);
}

/// How well a half word fits: better, the more of it was typed.
fn beginning(typed: usize, whole: usize, is_word: bool) -> f32 {
    if typed == whole {
        return 1.0;
    }
    let share = f32::from(u8::try_from(typed).unwrap_or(u8::MAX))
        / f32::from(u8::try_from(whole).unwrap_or(u8::MAX));
    let fit = if typed == 1 { 0.4 } else { 0.65 };
    // Who typed a whole word mostly means it.
    let counts = if is_word { 0.8 } else { 1.0 };
    (fit + 0.3 * share) * counts
}

fn slip(typed: &[char], meant: &[char], count: usize) -> f32 {
    // Nothing goes wrong more easily than a letter twice.
    let once = |letters: &[char]| {
        let mut once = letters.to_vec();
        once.dedup();
        once
    };
    if once(typed) == once(meant) {
        return 0.85;
    }
    let in_order = |letters: &[char]| {
        let mut letters = letters.to_vec();
        letters.sort_unstable();
        letters
    };
    // Another letter in its place, and not two that are swapped.
    let is_mistaken = typed.len() == meant.len() && in_order(typed) != in_order(meant);
    let fit = match (count, typed.len().min(meant.len())) {
        (1, 0..=3) if is_mistaken => 0.35,
        (1, 0..=3) => 0.5,
        (1, 4) => 0.65,
        (1, _) => 0.8,
        (_, _) => 0.6,
    };
    // Few mistake the first letter.
    if typed.first() == meant.first() {
        fit
    } else {
        fit * 0.75
    }
}

/// Letters put in, left out, mistaken, or swapped with the next.
fn slips_between(one: &[char], other: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let mut next = vec![index + 1; other.len() + 1];
        for (column, with) in other.iter().enumerate() {
            let mistaken = row[column] + usize::from(letter != with);
            let mut least = mistaken.min(row[column + 1] + 1).min(next[column] + 1);
            if index > 0 && column > 0 && one[index - 1] == *with && other[column - 1] == *letter {
                least = least.min(before[column - 1] + 1);
            }
            next[column + 1] = least;
        }
        before = row;
        row = next;
    }
    row[other.len()]
}

fn trigrams_of(letters: &[char]) -> Vec<[char; 3]> {
    let ends = |end| std::iter::repeat_n(end, 2);
    let padded: Vec<char> = ends('^')
        .chain(letters.iter().copied())
        .chain(ends('$'))
        .collect();
    padded
        .windows(3)
        .map(|three| [three[0], three[1], three[2]])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vocabulary {
        let words = [
            "ache", "bath", "headache", "hot", "pain", "sciatic", "sciatica", "shoulder",
        ];
        let words = words.into_iter().zip(0..);
        let words = words.map(|(word, stem)| (word.to_owned(), stem)).collect();
        Vocabulary::new(words, &[vec!["ache".to_owned(), "pain".to_owned()]])
    }

    fn best(typed: &str) -> Vec<String> {
        let vocabulary = vocabulary();
        let words = vocabulary.meaning(typed, None).words;
        let words = words
            .iter()
            .map(|(_, number)| vocabulary.text(*number).to_owned());
        words.collect()
    }

    #[test]
    fn a_word_is_meant_by_its_beginning_and_with_a_slip() {
        for (typed, meant) in [
            ("shoulder", "shoulder"),
            ("shoul", "shoulder"),
            ("sholder", "shoulder"),
            ("shuolder", "shoulder"),
            ("shouldder", "shoulder"),
            ("shulder", "shoulder"),
            ("bth", "bath"),
            ("hto", "hot"),
            ("siatica", "sciatica"),
            ("siati", "sciatic"),
            ("haedahce", "headache"),
        ] {
            assert_eq!(
                best(typed).first().map(String::as_str),
                Some(meant),
                "{typed}"
            );
        }
        for nothing in ["x", "xylophone", "but"] {
            assert!(best(nothing).is_empty(), "{nothing}");
        }
    }

    #[test]
    fn a_word_means_what_is_alike_a_little_less() {
        let vocabulary = vocabulary();
        let fits = vocabulary.meaning("ache", None).fits;
        assert_eq!((fits.get(&0), fits.get(&4)), (Some(&1.0), Some(&ALIKE)));
    }

    #[test]
    fn a_swap_is_one_slip() {
        let letters = |word: &str| word.chars().collect::<Vec<char>>();
        for (one, other, slips) in [
            ("abc", "acb", 1),
            ("", "ab", 2),
            ("disc", "disk", 1),
            ("same", "same", 0),
        ] {
            assert_eq!(
                slips_between(&letters(one), &letters(other)),
                slips,
                "{one} {other}"
            );
        }
    }
}
