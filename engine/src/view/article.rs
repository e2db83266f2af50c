//! One article: two sentences first, then more on demand, and everything that it is related to.

use serde::Serialize;
use ts_rs::TS;

use super::aftercare::{badge, badge_of, listed_windows};
use super::check_in::{Around, CountryChoice, calls_for, country};
use super::today::caution;
use super::{Badge, Call, CanAnswer, can_about};
use crate::aftercare::{Rule, Window, strictest};
use crate::chart;
use crate::content::Content;
use crate::figure::{Shown, figure};
use crate::history::History;
use crate::learn::{Article, Grounds, Picture, Section, Sort, Topic};
use crate::now::{Instant, Now};
use crate::plan::Exercise;
use crate::safety::{Certainty, Level, RedFlag, Who};
use crate::session::Account;
use crate::words::Words;

#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ArticlePage {
    pub id: String,
    /// "Condition", "Technique", "After a session".
    pub label: String,
    pub title: String,
    /// "This article is in English": where it has not been translated.
    pub in_english: Option<String>,
    /// What most people will read.
    pub gist: Option<String>,
    /// The evidence does not show that it helps.
    pub doubtful: Option<String>,
    /// "Done by hand": what kind of treatment a technique is.
    pub class: Option<String>,
    pub picture: Option<String>,
    pub sections: Vec<SectionView>,
    /// Whether it is allowed right now; never a yes.
    pub can: Option<CanAnswer>,
    /// What the library has that is commonly given for it.
    pub exercises: Vec<ExerciseLink>,
    /// When to call.
    pub flags: Vec<FlagLink>,
    /// Whom to call, where it tells of what cannot wait; first first.
    pub calls: Vec<Call>,
    /// Whose numbers these are, where the person has not said which country they are in.
    pub country: Option<CountryChoice>,
    /// The aftercare that matters most.
    pub rules: Vec<RuleLink>,
    pub related: Vec<Related>,
    pub sources: Vec<SourceLine>,
    pub notice: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SectionView {
    /// `helps`.
    pub name: String,
    /// "What usually helps".
    pub heading: String,
    pub blocks: Vec<Block>,
    /// Numbers of the article's sources.
    pub sources: Vec<usize>,
    /// "Checked against the source": how well it is known.
    pub mark: String,
    /// Whose number it is, where it holds one that is a rule.
    pub badge: Option<Badge>,
    /// To be read without being asked for.
    pub open: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "kind")]
#[ts(export)]
pub enum Block {
    Text { text: String },
    List { items: Vec<String> },
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ExerciseLink {
    pub id: String,
    pub name: String,
    pub figure: Option<String>,
    /// What speaks against it for this person, or that a clinician has to have given it.
    pub remark: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FlagLink {
    pub id: String,
    pub title: String,
    pub level: Level,
    /// "Call the emergency number now".
    pub how_fast: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct RuleLink {
    pub id: String,
    pub text: String,
    /// "until tomorrow 14:40", while it holds.
    pub until: Option<String>,
    /// Of what holds now; otherwise of ours.
    pub badge: Badge,
}

/// Other articles of one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Related {
    pub topic: Topic,
    pub heading: String,
    pub links: Vec<ArticleLink>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ArticleLink {
    pub id: String,
    pub title: String,
    pub gist: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SourceLine {
    /// From 1.
    pub number: usize,
    pub title: String,
    pub sort: Sort,
    /// "Guideline", "Study".
    pub sort_label: String,
    pub certainty: Certainty,
    /// "Read at second hand".
    pub mark: String,
    pub explanation: String,
}

/// An article, or an aftercare rule as one, by its id in whatever case it is written.
pub fn article(
    id: &str,
    history: &History,
    account: &Account,
    around: &Around<'_>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> Option<ArticlePage> {
    let reading = Reading {
        windows: listed_windows(history, content, now),
        history,
        account,
        around,
        content,
        words,
        now,
    };
    if let Some(article) = content.article(id) {
        return Some(reading.article(article));
    }
    let mut rules = content.rules.iter();
    let rule = rules.find(|rule| rule.id.eq_ignore_ascii_case(id))?;
    Some(reading.rule(rule))
}

/// When what it says of the present next changes by itself.
pub fn article_changes(history: &History, content: &Content, now: &Now) -> Instant {
    let windows = listed_windows(history, content, now).into_iter();
    let ends = windows.map(|window| window.until).chain([now.tomorrow()]);
    ends.min().unwrap_or_else(|| now.tomorrow())
}

/// What an exercise is commonly given for.
pub fn given_for(exercise: &str, content: &Content, words: &Words) -> Vec<ArticleLink> {
    let given = content.articles().filter(|article| {
        article.topic == Topic::Condition && article.exercises.iter().any(|id| id == exercise)
    });
    given.map(|article| link(article, words)).collect()
}

fn link(article: &Article, words: &Words) -> ArticleLink {
    ArticleLink {
        id: article.id.clone(),
        title: words.article(article),
        gist: words.section(article, Section::Gist).unwrap_or_default(),
    }
}

struct Reading<'a> {
    /// What holds after the sessions.
    windows: Vec<Window<'a>>,
    history: &'a History,
    account: &'a Account,
    around: &'a Around<'a>,
    content: &'a Content,
    words: &'a Words,
    now: &'a Now,
}

impl Reading<'_> {
    fn article(&self, article: &Article) -> ArticlePage {
        let words = self.words;
        let keys = sources_of(article);
        let sections = article.says.iter();
        let sections = sections.filter(|(section, _)| **section != Section::Gist);
        let sections = sections.map(|(section, grounds)| {
            let text = words.section(article, *section).unwrap_or_default();
            SectionView {
                name: section.name().to_owned(),
                heading: words.section_heading(article.topic, *section),
                blocks: blocks(&text),
                sources: numbers(&grounds.sources, &keys),
                mark: self.known(grounds),
                badge: grounds.basis.map(|basis| badge(basis, words)),
                open: section.is_open(),
            }
        });
        let can = article.can.as_deref().and_then(|id| {
            can_about(
                id,
                self.history,
                self.account,
                self.content,
                words,
                self.now,
            )
        });
        let class = article.class.map(|class| class.name());
        let who = self.who(&article.flags, article.says.contains_key(&Section::Call));
        let (calls, country) = self.calls(who, &article.flags);
        ArticlePage {
            id: article.id.clone(),
            label: words.data(&format!("learn-topic-{}", article.topic.name())),
            title: words.article(article),
            in_english: (!words.speaks_of(article)).then(|| words.article_in_english()),
            gist: words.section(article, Section::Gist),
            doubtful: article.doubtful.then(|| words.learn_doubtful()),
            class: class.map(|class| words.data(&format!("learn-class-{class}"))),
            picture: self.picture(article.picture.as_ref()),
            sections: sections.collect(),
            can,
            exercises: self.exercises(&article.exercises),
            flags: self.flags(&article.flags),
            calls,
            country,
            rules: self.rules(&article.rules),
            related: self.related(|other| {
                other.id != article.id
                    && (article.see.contains(&other.id) || other.see.contains(&article.id))
            }),
            sources: self.sources(&keys),
            notice: words.learn_article_notice(),
        }
    }

    fn rule(&self, rule: &Rule) -> ArticlePage {
        let words = self.words;
        let own = rule.extents.iter();
        let own = own.filter_map(|extent| extent.words.as_ref());
        let own = own.map(|own| format!("{}-{own}", rule.words()));
        let keys = [rule.words()].into_iter().chain(own);
        let numbers: Vec<usize> = (1..=rule.sources.len()).collect();
        let grounds = Grounds {
            sources: rule.sources.clone(),
            certainty: None,
            basis: Some(rule.basis),
        };
        let sections = keys.enumerate().map(|(place, key)| SectionView {
            name: key.clone(),
            heading: match place {
                0 => words.learn_section_why(),
                _ => words.data(&key),
            },
            blocks: blocks(&words.data(&format!("{key}.why"))),
            sources: numbers.clone(),
            mark: self.known(&grounds),
            badge: Some(badge(rule.basis, words)),
            open: true,
        });
        let (calls, country) = self.calls(self.who(&rule.triage, false), &rule.triage);
        ArticlePage {
            id: rule.id.clone(),
            label: words.learn_topic_rule(),
            title: words.data(&rule.words()),
            in_english: None,
            gist: self.holds(&rule.id).map(|(until, _)| until),
            doubtful: None,
            class: None,
            picture: None,
            sections: sections.collect(),
            can: None,
            exercises: Vec::new(),
            flags: self.flags(&rule.triage),
            calls,
            country,
            rules: Vec::new(),
            related: self.related(|other| other.rules.contains(&rule.id)),
            sources: self.sources(&rule.sources.iter().collect::<Vec<_>>()),
            notice: words.learn_article_notice(),
        }
    }

    fn picture(&self, picture: Option<&Picture>) -> Option<String> {
        match picture? {
            Picture::Spine(part) => Some(chart::spine(*part, self.words)),
            Picture::Figure(id) => figure(id, Shown::Glance, false, self.words),
        }
    }

    /// As well as its weakest source is known, unless it says more than that carries.
    fn certainty(&self, grounds: &Grounds) -> Certainty {
        let sources = grounds.sources.iter();
        let sources = sources.filter_map(|key| self.content.source(key));
        let weakest = sources.map(|source| source.certainty).max();
        let weakest = weakest.unwrap_or(Certainty::Unverified);
        grounds.certainty.unwrap_or(weakest)
    }

    /// How well it is known. What is ours beside what others say is not all ours.
    fn known(&self, grounds: &Grounds) -> String {
        let certainty = self.certainty(grounds);
        let is_ours = |key: &String| {
            let source = self.content.source(key);
            source.is_some_and(|source| source.sort == Sort::Own)
        };
        match certainty == Certainty::AppDefault && !grounds.sources.iter().all(is_ours) {
            true => self.words.learn_mark_partly_own(),
            false => self.mark(certainty),
        }
    }

    fn mark(&self, certainty: Certainty) -> String {
        self.words.data(&format!("certainty-{}", certainty.name()))
    }

    fn exercises(&self, ids: &[String]) -> Vec<ExerciseLink> {
        let words = self.words;
        let known = ids.iter().filter_map(|id| self.content.exercise(id));
        let links = known.map(|exercise| {
            let library = Exercise::Library(exercise.id.clone());
            let caution = caution(&library, self.history, self.content, words);
            let prescribed = || {
                exercise
                    .prescribed_only
                    .then(|| words.exercise_only_prescribed())
            };
            ExerciseLink {
                id: exercise.id.clone(),
                name: words.data(&format!("exercise-{}", exercise.id)),
                figure: figure(&exercise.id, Shown::Glance, false, words),
                remark: caution.or_else(prescribed),
            }
        });
        links.collect()
    }

    fn red_flags<'i>(&'i self, ids: &'i [String]) -> impl Iterator<Item = &'i RedFlag> {
        ids.iter().filter_map(|id| self.content.red_flag(id))
    }

    /// Who must be called without waiting, if anybody; where its own words on calling have no signs beside
    /// them, it is an emergency that they speak of.
    fn who(&self, flags: &[String], has_words: bool) -> Option<Who> {
        match self.red_flags(flags).max_by_key(|flag| flag.who) {
            Some(flag) => (flag.level >= Level::Maternity).then_some(flag.who),
            None => has_words.then_some(Who::Emergency),
        }
    }

    /// The same numbers as a check-in gives, and the way to say which country's they are.
    fn calls(&self, who: Option<Who>, flags: &[String]) -> (Vec<Call>, Option<CountryChoice>) {
        let Some(who) = who else {
            return (Vec::new(), None);
        };
        let crisis = self.red_flags(flags).any(|flag| flag.who.has_crisis_line());
        let numbers = self.around.numbers;
        let choice = (!numbers.confirmed).then(|| country(numbers, self.content, self.words));
        (calls_for(who, crisis, self.around, self.words), choice)
    }

    fn flags(&self, ids: &[String]) -> Vec<FlagLink> {
        let mut flags: Vec<_> = self.red_flags(ids).collect();
        flags.sort_by_key(|flag| std::cmp::Reverse(flag.level));
        let links = flags.into_iter().map(|flag| FlagLink {
            id: flag.id.clone(),
            title: self.words.data(&flag.words()),
            level: flag.level,
            how_fast: self.words.data(&format!("level-{}", flag.level.name())),
        });
        links.collect()
    }

    fn rules(&self, ids: &[String]) -> Vec<RuleLink> {
        let rules = ids.iter().filter_map(|id| self.content.rule(id));
        let links = rules.map(|rule| {
            let (until, holds) = self.holds(&rule.id).unzip();
            RuleLink {
                id: rule.id.clone(),
                text: self.words.data(&rule.words()),
                until,
                badge: holds.unwrap_or_else(|| badge(rule.basis, self.words)),
            }
        });
        links.collect()
    }

    /// Until when a rule holds now, and by whose word.
    fn holds(&self, rule: &str) -> Option<(String, Badge)> {
        let windows = self.windows.iter();
        let windows = windows.filter(|window| window.rule() == rule);
        let window = strictest(windows)?;
        let until = self.words.until(window.until, self.now);
        Some((
            self.words.learn_rule_active(until),
            badge_of(window, self.words),
        ))
    }

    fn related(&self, is_related: impl Fn(&Article) -> bool) -> Vec<Related> {
        let topics = Topic::ALL.into_iter().filter_map(|topic| {
            let articles = self.content.articles();
            let articles = articles.filter(|other| other.topic == topic && is_related(other));
            let links: Vec<ArticleLink> = articles.map(|one| link(one, self.words)).collect();
            (!links.is_empty()).then(|| Related {
                topic,
                heading: self.words.data(&format!("learn-topics-{}", topic.name())),
                links,
            })
        });
        topics.collect()
    }

    fn sources(&self, keys: &[&String]) -> Vec<SourceLine> {
        let words = self.words;
        let lines = keys.iter().enumerate().filter_map(|(place, key)| {
            let source = self.content.source(key)?;
            let certainty = source.certainty;
            Some(SourceLine {
                number: place + 1,
                title: words.source(&source.id),
                sort: source.sort,
                sort_label: words.data(&format!("learn-sort-{}", source.sort.name())),
                certainty,
                mark: self.mark(certainty),
                explanation: words.data(&format!("certainty-{}.explain", certainty.name())),
            })
        });
        lines.collect()
    }
}

/// Each source once, in the order in which the page comes to it.
fn sources_of(article: &Article) -> Vec<&String> {
    let mut keys: Vec<&String> = Vec::new();
    for key in article.says.values().flat_map(|grounds| &grounds.sources) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys
}

fn numbers(sources: &[String], keys: &[&String]) -> Vec<usize> {
    let place = |source: &String| keys.iter().position(|key| *key == source);
    let places = sources.iter().filter_map(place);
    let mut numbers: Vec<usize> = places.map(|place| place + 1).collect();
    numbers.sort_unstable();
    numbers
}

/// A line is a paragraph, or a point of a list where it begins with a dash.
fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let Some(point) = line.strip_prefix("- ") else {
            blocks.push(Block::Text {
                text: line.to_owned(),
            });
            continue;
        };
        match blocks.last_mut() {
            Some(Block::List { items }) => items.push(point.to_owned()),
            Some(Block::Text { .. }) | None => blocks.push(Block::List {
                items: vec![point.to_owned()],
            }),
        }
    }
    blocks
}
