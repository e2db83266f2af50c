//! Text as the words that are searched for: one spelling of each, without what nobody means.

use std::collections::{BTreeSet, HashMap};

/// A longer one is no word.
const LONGEST_WORD: usize = 40;

/// In lower case and without accents, however they were typed; a British and an American spelling are one.
pub fn words(text: &str) -> Vec<String> {
    Spelling::default().words(text)
}

/// The words of many texts, how each is spelled looked into once.
#[derive(Default)]
pub struct Spelling {
    /// By how they stand in the texts, in lower case and without accents.
    known: HashMap<String, String>,
}

impl Spelling {
    pub fn words(&mut self, text: &str) -> Vec<String> {
        let mut words = Vec::new();
        let mut word = String::new();
        // A space ends the last one.
        for letter in text.to_lowercase().chars().chain([' ']) {
            match letter {
                // What joins rather than parts: can’t, Kaltenborn’s, and accents typed by themselves.
                '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '\u{300}'..='\u{36f}' | '\u{ad}' => {}
                _ if letter.is_alphanumeric() => push_plain(letter, &mut word),
                _ if word.is_empty() => {}
                _ => {
                    words.push(self.spelled(&word));
                    word.clear();
                }
            }
        }
        words
    }

    /// Every word there was.
    pub fn all(&self) -> BTreeSet<String> {
        self.known.values().cloned().collect()
    }

    fn spelled(&mut self, word: &str) -> String {
        if let Some(spelled) = self.known.get(word) {
            return spelled.clone();
        }
        let spelled = one_spelling(word.chars().take(LONGEST_WORD).collect());
        self.known.insert(word.to_owned(), spelled.clone());
        spelled
    }
}

/// As a list is sorted: without accents, so that Österreich stands among what begins with O.
pub fn plain(text: &str) -> String {
    let mut plain = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        push_plain(letter, &mut plain);
    }
    plain
}

/// Without those that say nothing of what is meant; all of them where nothing else is left.
pub fn telling(words: Vec<String>, fillers: &BTreeSet<String>) -> Vec<String> {
    let is_telling = |word: &String| !fillers.contains(word);
    match words.iter().any(is_telling) {
        true => words.into_iter().filter(is_telling).collect(),
        false => words,
    }
}

fn push_plain(letter: char, word: &mut String) {
    let plain = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì'..='ï' | 'ī' | 'į' | 'ı' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ß' => "ss",
        'ť' | 'ţ' | 'ț' => "t",
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ž' | 'ż' => "z",
        _ => return word.push(letter),
    };
    word.push_str(plain);
}

/// Mobilisation and mobilization, oedema and edema, tumour and tumor, centre and center, disk and disc.
fn one_spelling(word: String) -> String {
    let mut word = word;
    for (british, american) in WITHIN {
        if word.contains(british) {
            word = word.replace(british, american);
        }
    }
    let ending = ENDINGS.iter().find_map(|(least, british, american)| {
        let stem = word.strip_suffix(british)?;
        (stem.len() >= *least).then(|| format!("{stem}{american}"))
    });
    ending.unwrap_or(word)
}

const WITHIN: [(&str, &str); 7] = [
    ("isation", "ization"),
    ("ising", "izing"),
    ("naem", "nem"),
    ("naes", "nes"),
    ("oedem", "edem"),
    ("rrhag", "rrag"),
    ("orthopaed", "orthoped"),
];

/// With how many letters must stand before it at least.
const ENDINGS: [(usize, &str, &str); 14] = [
    (3, "ise", "ize"),
    (3, "ised", "ized"),
    (3, "ises", "izes"),
    (3, "iser", "izer"),
    (3, "our", "or"),
    (3, "ours", "ors"),
    (2, "tre", "ter"),
    (2, "tres", "ters"),
    (2, "bre", "ber"),
    (2, "bres", "bers"),
    (3, "gramme", "gram"),
    (3, "grammes", "grams"),
    (1, "isk", "isc"),
    (1, "isks", "iscs"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_one_word_however_it_is_spelled() {
        for (one, other) in [
            ("Mobilisation", "mobilization"),
            ("mobilise", "MOBILIZE"),
            ("oedema", "edema"),
            ("tumour", "tumor"),
            ("centre", "center"),
            ("programmes", "programs"),
            ("anaesthetic", "anesthetic"),
            ("can’t", "cant"),
            ("Ménière", "meniere"),
            ("Me\u{301}nie\u{300}re", "meniere"),
            ("x-ray", "X ray"),
        ] {
            assert_eq!(words(one), words(other), "{one}");
        }
    }

    #[test]
    fn what_says_nothing_is_left_out_unless_there_is_nothing_else() {
        let fillers: BTreeSet<String> = words("a, do, how, i, is, it, use, what")
            .into_iter()
            .collect();
        let telling = |text| telling(words(text), &fillers).join(" ");
        assert_eq!(telling("How do I use a heat pack?"), "heat pack");
        assert_eq!(telling("what is it"), "what is it");
    }
}
