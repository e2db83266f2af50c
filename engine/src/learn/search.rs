//! The search over everything that has a page. It lives in memory, is made when it is first asked, and
//! answers whatever is typed.
//!
//! SQLite finds the words in the texts, and knows which words have the same stem; what a page is called
//! counts for more than what it says, and that is weighed here.

mod document;
mod vocabulary;
mod word;

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::Connection;

use crate::content::Content;
use crate::words::Words;

use self::vocabulary::{Meaning, Stem, Vocabulary};
use self::word::{Spelling, telling, words};
pub use document::{Document, FoundKind, documents};
pub(crate) use word::plain;

/// More is no question.
const MOST_LETTERS: usize = 200;
const MOST_WORDS: usize = 16;

#[derive(Debug)]
pub struct Index {
    database: Connection,
    vocabulary: Vocabulary,
    fillers: BTreeSet<String>,
    pages: Vec<Page>,
    /// What a stem tells, from 0 to 1: more, the fewer pages are called so.
    weights: BTreeMap<Stem, f32>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    pub id: String,
    pub kind: FoundKind,
    pub title: String,
    /// Empty where the title says it all.
    pub gist: String,
}

#[derive(Debug)]
struct Page {
    hit: Hit,
    /// The title first.
    names: Vec<Name>,
}

#[derive(Debug)]
struct Name {
    /// Every word of it.
    whole: Vec<String>,
    /// Of the words that tell something.
    stems: Vec<Stem>,
    /// How much it counts where it fits, from 0 to 1.
    counts: f32,
    /// What it counts more where it was typed as it stands.
    more: f32,
}

/// One word that was typed.
struct Typed {
    meaning: Meaning,
    weight: f32,
    /// How well the texts fit that it is in, from 0 to 1, by the number of the page.
    texts: BTreeMap<u32, f32>,
}

impl Index {
    /// Of all that the product ships.
    pub fn shipped(content: &Content, words: &Words) -> rusqlite::Result<Index> {
        let (alike, fillers) = (words.words_alike(), words.fillers());
        Index::new(&documents(content, words), &alike, &fillers)
    }

    /// In `alike` are words that mean the same, in `fillers` those that say nothing.
    pub fn new(
        documents: &[Document],
        alike: &[Vec<String>],
        fillers: &[String],
    ) -> rusqlite::Result<Index> {
        let database = Connection::open_in_memory()?;
        database.execute_batch(include_str!("search/index.sql"))?;
        database.execute_batch("BEGIN")?;
        let mut spelling = Spelling::default();
        {
            let mut insert = database.prepare(INSERT_PAGE)?;
            for (document, number) in documents.iter().zip(0_i64..) {
                let names = [&document.names[..], &document.asked].concat().join(" ");
                let parts = [&document.title, &names, &document.gist, &document.body];
                let [title, names, gist, body] = parts.map(|part| spelling.words(part).join(" "));
                insert.execute((number, title, names, gist, body))?;
            }
        }
        // An id is no word that a text would have, but a page is called by it.
        for document in documents {
            spelling.words(&document.id);
        }
        let alike: Vec<Vec<String>> = alike
            .iter()
            .map(|group| {
                let words = group.iter().flat_map(|one| spelling.words(one));
                words.collect()
            })
            .collect();
        let spoken = with_stems(&database, spelling.all())?;
        database.execute_batch("COMMIT")?;
        let vocabulary = Vocabulary::new(spoken, &alike);
        let fillers = fillers.iter().flat_map(|one| words(one)).collect();
        let pages: Vec<Page> = documents
            .iter()
            .map(|document| Page::of(document, &vocabulary, &fillers, &mut spelling))
            .collect();
        Ok(Index {
            weights: weights(&pages),
            database,
            vocabulary,
            fillers,
            pages,
        })
    }

    /// Everything, in the order of the kinds.
    pub fn all(&self) -> impl Iterator<Item = &Hit> {
        self.pages.iter().map(|page| &page.hit)
    }

    /// The best first. Whatever was typed, it is no error; a text that cannot be searched is left out.
    pub fn search(&self, typed: &str, kind: Option<FoundKind>, most: usize) -> Vec<Hit> {
        let typed: String = typed.chars().take(MOST_LETTERS).collect();
        let whole = words(&typed);
        let mut asked = self.mended(telling(whole.clone(), &self.fillers));
        asked.truncate(MOST_WORDS);
        let asked: Vec<Typed> = asked.iter().map(|word| self.typed(word)).collect();
        let in_all: f32 = asked.iter().map(|word| word.weight).sum();
        let mut scored: Vec<(f32, &Page)> = Vec::new();
        for (page, number) in self.pages.iter().zip(0..) {
            if kind.is_none_or(|kind| page.hit.kind == kind) {
                let score = self.score(page, number, &whole, &asked, in_all);
                if score > LEAST_SCORE {
                    scored.push((score, page));
                }
            }
        }
        // Sorting is stable: of equals the kind that stands first comes first, then the page that does.
        scored.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        let best = scored.first().map_or(0.0, |(score, _)| *score);
        let near = scored
            .into_iter()
            .take_while(|(score, _)| *score >= best.min(1.0) * LEAST_SHARE);
        near.take(most).map(|(_, page)| page.hit.clone()).collect()
    }

    /// What a page is called counts most, then what all its names say together, then its text.
    fn score(
        &self,
        page: &Page,
        number: u32,
        whole: &[String],
        asked: &[Typed],
        in_all: f32,
    ) -> f32 {
        if in_all <= 0.0 {
            return 0.0;
        }
        if !asked.iter().any(|word| word.is_meant(page, number)) {
            return 0.0;
        }
        let names = page.names.iter().map(|name| {
            let more = if name.whole == whole { name.more } else { 0.0 };
            name.counts * self.fit(name, asked, in_all) + more
        });
        let name = names.fold(0.0, f32::max);
        let called = asked
            .iter()
            .map(|word| word.weight * word.best(page.stems()));
        let said = asked
            .iter()
            .map(|word| word.weight * word.texts.get(&number).unwrap_or(&0.0));
        let around = CALLED * called.sum::<f32>() + SAID * said.sum::<f32>();
        likely(page.hit.kind) * (name + around / in_all)
    }

    /// How well what was typed fits a name: what was typed and is not in it counts against it, and a little
    /// also what is in it and was not typed.
    fn fit(&self, name: &Name, asked: &[Typed], in_all: f32) -> f32 {
        let hit = asked
            .iter()
            .map(|word| word.weight * word.best(name.stems.iter()));
        let hit: f32 = hit.sum();
        if hit <= 0.0 {
            return 0.0;
        }
        let is_said = |stem: &Stem| {
            asked
                .iter()
                .any(|word| word.meaning.fits.contains_key(stem))
        };
        let unsaid = name.stems.iter().filter(|stem| !is_said(stem));
        let unsaid: f32 = unsaid.map(|stem| self.weight(*stem)).sum();
        hit / (in_all + 0.4 * unsaid)
    }

    fn weight(&self, stem: Stem) -> f32 {
        *self.weights.get(&stem).unwrap_or(&UNNAMED)
    }

    fn typed(&self, word: &str) -> Typed {
        let exact = self.vocabulary.stem(word);
        let stem = exact.or_else(|| self.stem_of_ours(word));
        let meaning = self.vocabulary.meaning(word, stem);
        // What it most likely means says how much it tells.
        let best = meaning
            .fits
            .iter()
            .max_by(|one, other| one.1.total_cmp(other.1));
        let weight = best.map_or(UNNAMED, |(stem, _)| self.weight(*stem));
        let is_scrap = stem.is_none() && word.chars().count() <= 2;
        Typed {
            weight: if is_scrap { weight * SCRAP } else { weight },
            texts: self.texts(word, &meaning),
            meaning,
        }
    }

    /// The stem of a word that no page has, where a page has another word of that stem.
    fn stem_of_ours(&self, word: &str) -> Option<Stem> {
        let mut statement = self.database.prepare_cached(SAME_STEM).ok()?;
        let number: u32 = statement.query_row([quoted(word)], |row| row.get(0)).ok()?;
        self.vocabulary.stem(self.vocabulary.text(number))
    }

    /// The pages whose text has the word.
    fn texts(&self, word: &str, meaning: &Meaning) -> BTreeMap<u32, f32> {
        let meant = meaning
            .words
            .iter()
            .map(|(_, number)| self.vocabulary.text(*number));
        let any: Vec<String> = std::iter::once(word).chain(meant).map(quoted).collect();
        let found = self.texts_with(&any.join(" OR ")).unwrap_or_default();
        // What may have been meant says less than what was.
        let sure = meaning.words.first().map_or(1.0, |(fit, _)| *fit);
        let best = found.values().copied().fold(f32::MIN_POSITIVE, f32::max);
        found
            .into_iter()
            .map(|(page, score)| (page, sure * score / best))
            .collect()
    }

    fn texts_with(&self, query: &str) -> rusqlite::Result<BTreeMap<u32, f32>> {
        let mut statement = self.database.prepare_cached(FIND_PAGES)?;
        let rows = statement.query_map([query], |row| Ok((row.get(0)?, row.get(1)?)))?;
        rows.collect()
    }

    /// Words that were run together are taken apart, and words that belong together joined.
    fn mended(&self, typed: Vec<String>) -> Vec<String> {
        let is_known = |word: &str| self.vocabulary.stem(word).is_some();
        let mut mended: Vec<String> = Vec::new();
        for word in typed {
            let last = mended.last().map(|last| format!("{last}{word}"));
            if let Some(joined) = last.filter(|joined| joined.len() >= 7 && is_known(joined)) {
                mended.pop();
                mended.push(joined);
            } else if let Some((first, second)) = self.apart(&word) {
                mended.extend([first, second]);
            } else {
                mended.push(word);
            }
        }
        mended
    }

    fn apart(&self, word: &str) -> Option<(String, String)> {
        if word.len() < 6 || !word.is_ascii() || self.vocabulary.has_meant(word) {
            return None;
        }
        let parts = (3..=word.len() - 3).map(|at| word.split_at(at));
        let mut known = parts.filter(|(first, second)| {
            self.vocabulary.stem(first).is_some() && self.vocabulary.stem(second).is_some()
        });
        known
            .next()
            .map(|(first, second)| (first.to_owned(), second.to_owned()))
    }
}

/// How much what a page is called counts.
const TITLE: f32 = 1.0;
const NAME: f32 = 0.93;
const ASKED: f32 = 0.8;
/// More for a name that was typed as it stands.
const AS_IT_STANDS: f32 = 0.1;
/// More for a title that was.
const BY_TITLE: f32 = 1.0;
/// What two letters tell that are no word.
const SCRAP: f32 = 0.4;
/// What all its names together have of what was typed, and what its text has.
const CALLED: f32 = 0.4;
const SAID: f32 = 0.2;
/// Of a word that no page is called by.
const UNNAMED: f32 = 0.5;
const LEAST_SCORE: f32 = 0.1;
/// A word that fits no better may be anything: "eat" is not "ear".
const PERHAPS: f32 = 0.45;
/// What fits much worse than the best is left out.
const LEAST_SHARE: f32 = 0.3;

const INSERT_PAGE: &str =
    "INSERT INTO page (rowid, title, names, gist, body) VALUES (?1, ?2, ?3, ?4, ?5)";
const INSERT_WORD: &str = "INSERT INTO word (rowid, text) VALUES (?1, ?2)";
const STEMS: &str = "SELECT doc, term FROM stem ORDER BY doc, offset";
const SAME_STEM: &str = "SELECT rowid FROM word WHERE word MATCH ?1 ORDER BY rowid LIMIT 1";
const FIND_PAGES: &str =
    "SELECT rowid, -bm25(page, 8.0, 6.0, 3.0, 1.0) FROM page WHERE page MATCH ?1";

impl Page {
    fn of(
        document: &Document,
        vocabulary: &Vocabulary,
        fillers: &BTreeSet<String>,
        spelling: &mut Spelling,
    ) -> Page {
        // An id is typed as it stands or not at all.
        let id = Name {
            whole: spelling.words(&document.id),
            stems: Vec::new(),
            counts: 0.0,
            more: BY_TITLE,
        };
        let mut name = |name: &String, counts, more| {
            let whole = spelling.words(name);
            let telling = telling(whole.clone(), fillers);
            let stems = telling.iter().filter_map(|word| vocabulary.stem(word));
            Name {
                stems: stems.collect(),
                whole,
                counts,
                more,
            }
        };
        let title = name(&document.title, TITLE, BY_TITLE);
        let names = document.names.iter();
        let names = names.map(|one| (one, NAME));
        let asked = document.asked.iter();
        let names = names.chain(asked.map(|one| (one, ASKED)));
        let names = names.map(|(one, counts)| name(one, counts, AS_IT_STANDS));
        let names = [title, id].into_iter().chain(names).collect();
        Page {
            hit: Hit {
                id: document.id.clone(),
                kind: document.kind,
                title: document.title.clone(),
                gist: document.gist.clone(),
            },
            names,
        }
    }
}

impl Page {
    fn stems(&self) -> impl Iterator<Item = &Stem> {
        self.names.iter().flat_map(|name| &name.stems)
    }
}

impl Typed {
    /// Whether a page has it, and more than perhaps. Its id has no stems.
    fn is_meant(&self, page: &Page, number: u32) -> bool {
        let sure = self.meaning.words.first().map_or(0.0, |(fit, _)| *fit);
        let is_in_text = sure >= PERHAPS && self.texts.contains_key(&number);
        is_in_text || self.best(page.stems()) >= PERHAPS
    }

    fn best<'a>(&self, stems: impl Iterator<Item = &'a Stem>) -> f32 {
        let fits = stems.filter_map(|stem| self.meaning.fits.get(stem));
        fits.copied().fold(0.0, f32::max)
    }
}

/// A sign that must not wait is never far down; and who looks for a thing wants the thing more than what is
/// claimed of it, or its rule.
fn likely(kind: FoundKind) -> f32 {
    match kind {
        FoundKind::Sign => 1.03,
        FoundKind::Condition | FoundKind::Technique | FoundKind::SelfCare | FoundKind::Question => {
            1.0
        }
        FoundKind::Exercise | FoundKind::Can => 0.97,
        FoundKind::Rule => 0.93,
        FoundKind::Claim => 0.88,
    }
}

/// The words, numbered in the order of the alphabet, each with the number of its stem.
fn with_stems(
    database: &Connection,
    words: BTreeSet<String>,
) -> rusqlite::Result<Vec<(String, Stem)>> {
    let mut insert = database.prepare(INSERT_WORD)?;
    for (word, number) in words.iter().zip(0_i64..) {
        insert.execute((number, word))?;
    }
    let mut terms: BTreeMap<Stem, String> = BTreeMap::new();
    let mut statement = database.prepare(STEMS)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        terms.entry(row.get(0)?).or_insert(row.get(1)?);
    }
    let mut numbers: BTreeMap<String, Stem> = BTreeMap::new();
    let stems = words.into_iter().zip(0..).map(|(word, number)| {
        let term = terms.remove(&number).unwrap_or_else(|| word.clone());
        let next = Stem::try_from(numbers.len()).unwrap_or(Stem::MAX);
        (word, *numbers.entry(term).or_insert(next))
    });
    Ok(stems.collect())
}

fn weights(pages: &[Page]) -> BTreeMap<Stem, f32> {
    let mut counts: BTreeMap<Stem, u16> = BTreeMap::new();
    for page in pages {
        let stems: BTreeSet<Stem> = page
            .names
            .iter()
            .flat_map(|name| &name.stems)
            .copied()
            .collect();
        for stem in stems {
            *counts.entry(stem).or_default() += 1;
        }
    }
    let all = f32::from(u16::try_from(pages.len()).unwrap_or(u16::MAX)) + 1.0;
    let weight = |count: u16| (all / f32::from(count)).ln() / all.ln();
    counts
        .into_iter()
        .map(|(stem, count)| (stem, weight(count).max(0.1)))
        .collect()
}

/// So that it is a word whatever is in it.
fn quoted(word: &str) -> String {
    format!("\"{}\"", word.replace('"', "\"\""))
}
