//! What there is to read, as a person meets it: an article, a rule as one, and the search's page.

use std::collections::BTreeSet;

use afterhand_engine::content::Content;
use afterhand_engine::error::Error;
use afterhand_engine::learn::search::FoundKind;
use afterhand_engine::safety::Level;
use afterhand_engine::view::{ArticlePage, Block, LearnPage, Look, Opens, Page, Route};

use crate::companion::{Companion, RUNNING};

impl Companion {
    fn article(&self, id: &str) -> ArticlePage {
        let Page::Article(page) = self.page(&Route::Article { id: id.to_owned() }) else {
            panic!("not an article");
        };
        *page
    }

    fn looks_up(&self, words: &str, kind: Option<FoundKind>) -> LearnPage {
        let words = words.to_owned();
        let Page::Learn(page) = self.page(&Route::Learn { words, kind }) else {
            panic!("not the search");
        };
        *page
    }
}

fn someone() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
}

fn headings(page: &ArticlePage) -> Vec<(&str, bool)> {
    let sections = page.sections.iter();
    sections
        .map(|section| (section.heading.as_str(), section.open))
        .collect()
}

fn links<'p>(page: &'p ArticlePage, heading: &str) -> Vec<&'p str> {
    let mut related = page.related.iter();
    let links = related.find(|related| related.heading == heading);
    let links = links.into_iter().flat_map(|related| &related.links);
    links.map(|link| link.id.as_str()).collect()
}

#[test]
fn a_condition_says_two_sentences_then_more_and_when_to_call_openly() {
    let page = someone().article("sciatica");
    assert_eq!(
        (page.label.as_str(), page.title.as_str()),
        ("Condition", "Sciatica")
    );
    assert!(
        page.gist
            .is_some_and(|gist| gist.matches(". ").count() == 1)
    );
    assert_eq!(
        headings(&someone().article("sciatica"))[..4],
        [
            ("What it is", false),
            ("What usually helps", false),
            ("What manual therapy may and may not do", false),
            ("After a session", false),
        ]
    );
    let call = page.sections.iter().find(|section| section.name == "call");
    assert!(call.is_some_and(|call| call.open));
    assert_eq!(page.flags[0].id, "RF-01");
    assert_eq!(page.flags[0].how_fast, "Call the emergency number now");
    let levels: Vec<_> = page.flags.iter().map(|flag| flag.level).collect();
    assert!(levels.is_sorted_by(|one, next| one >= next), "{levels:?}");
    assert!(page.picture.is_some_and(|svg| svg.starts_with("<svg")));
}

#[test]
fn every_article_reads_whole_and_names_what_it_rests_on() {
    let someone = someone();
    let content = Content::shipped();
    for article in content.articles() {
        let page = someone.article(&article.id);
        let place = &article.id;
        assert!(!page.title.starts_with("learn-") && !page.title.starts_with("claim-"));
        assert_eq!(page.sections.len() + 1, article.says.len(), "{place}");
        let numbers: Vec<usize> = page.sources.iter().map(|source| source.number).collect();
        assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{place}");
        for section in &page.sections {
            assert!(!section.blocks.is_empty(), "{place} {}", section.name);
            assert!(
                !section.heading.starts_with("learn-"),
                "{place} {}",
                section.name
            );
            assert!(!section.sources.is_empty(), "{place} {}", section.name);
            assert!(
                section
                    .sources
                    .iter()
                    .all(|number| numbers.contains(number))
            );
            for block in &section.blocks {
                let texts = match block {
                    Block::Text { text } => vec![text],
                    Block::List { items } => items.iter().collect(),
                };
                for text in texts {
                    assert!(
                        !text.is_empty() && !text.starts_with('-'),
                        "{place}: {text}"
                    );
                }
            }
        }
    }
}

#[test]
fn where_an_article_speaks_of_an_emergency_the_number_is_there() {
    let person = someone().chooses("country", "GB");
    let content = Content::shipped();
    let ids = content.articles().map(|article| &article.id);
    let ids = ids.chain(content.rules.iter().map(|rule| &rule.id));
    for id in ids {
        let page = person.article(id);
        // A claim with signs says in what to do instead whom to call for them.
        let calling = page.sections.iter().filter(|section| {
            let has_call = page.sections.iter().any(|other| other.name == "call");
            let says_it_there = !has_call && !page.flags.is_empty() && section.name == "do";
            section.name == "call" || says_it_there
        });
        let blocks = calling.flat_map(|section| &section.blocks);
        let speaks = blocks
            .flat_map(|block| match block {
                Block::Text { text } => vec![text],
                Block::List { items } => items.iter().collect(),
            })
            .any(|text| text.contains("emergency number"));
        let levels = page.flags.iter().map(|flag| flag.level);
        let speaks = speaks || levels.clone().any(|level| level == Level::Emergency);
        let mut numbers = page.calls.iter().map(|call| call.number.as_deref());
        assert_eq!(numbers.any(|number| number == Some("999")), speaks, "{id}");
        assert_eq!(page.country, None, "{id}");
    }
    let sciatica = person.article("sciatica").calls;
    assert_eq!(sciatica[0].label, "Emergency number");
    assert_eq!(sciatica[0].more.as_deref(), Some("or 112"));
}

#[test]
fn without_a_country_an_article_makes_up_no_number_and_asks_for_the_country() {
    let page = someone().article("sciatica");
    assert_eq!(page.calls[0].number, None);
    let country = page.country.unwrap();
    assert_eq!(
        country.question.as_deref(),
        Some("Which country are you in? Then its emergency numbers are shown here.")
    );
    assert!(!country.all.is_empty());
    // Nothing there is an emergency.
    assert_eq!(someone().article("ar-02").country, None);
}

#[test]
fn what_is_related_is_shown_from_both_sides() {
    let someone = someone();
    for article in Content::shipped().articles() {
        let page = someone.article(&article.id);
        for related in &page.related {
            for link in &related.links {
                let back = someone.article(&link.id);
                let mut backs = back.related.iter().flat_map(|related| &related.links);
                assert!(
                    backs.any(|back| back.id == article.id),
                    "{} {}",
                    article.id,
                    link.id
                );
            }
        }
    }
}

#[test]
fn an_exercise_says_what_it_is_given_for_and_a_rule_where_it_matters() {
    let someone = someone();
    let look = Look::default();
    let exercise = someone
        .engine
        .borrow()
        .exercise("hp-slider", look, &someone.now);
    let given_for = exercise.unwrap().given_for;
    assert!(
        given_for.iter().any(|link| link.id == "sciatica"),
        "{given_for:?}"
    );
    let slider = someone.article("sciatica").exercises;
    let slider = slider
        .into_iter()
        .find(|link| link.id == "hp-slider")
        .unwrap();
    assert_eq!(
        slider.remark.as_deref(),
        Some("Only if your clinician gave you this one.")
    );

    let rule = someone.article("ar-03");
    assert_eq!(
        (rule.id.as_str(), rule.label.as_str()),
        ("AR-03", "After a session")
    );
    assert_eq!(
        rule.title,
        "No sauna, bathhouse, hot tub or hot bath; a warm shower is fine"
    );
    assert_eq!(rule.gist, None);
    assert_eq!(
        rule.sections[0].badge.as_ref().unwrap().label,
        "Our default"
    );
    assert!(links(&rule, "Self-care").contains(&"hot-bath"));
    for rule in Content::shipped().rules.iter() {
        let page = someone.article(&rule.id);
        assert!(
            page.sections
                .iter()
                .all(|section| !section.blocks.is_empty())
        );
        assert_eq!(page.sources.len(), rule.sources.len());
    }
}

#[test]
fn what_holds_after_a_session_is_said_on_the_pages_it_matters_to() {
    let rested = someone().article("hot-bath");
    assert!(rested.can.is_some_and(|can| !can.forbidden));
    let treated = someone().session("07:30", "neck", "deep_massage");
    let page = treated.article("hot-bath");
    let can = page.can.unwrap();
    assert!(
        can.forbidden && can.rule.as_deref() == Some("AR-03"),
        "{can:?}"
    );
    let rule = page.rules.iter().find(|rule| rule.id == "AR-03").unwrap();
    let until = Some("until Thursday 07:30, after your session");
    assert_eq!(rule.until.as_deref(), until);
    assert_eq!(rule.badge.label, "Our default");
    assert_eq!(treated.article("AR-03").gist.as_deref(), until);
    // The page changes by itself when the first window ends: the rest of 15 minutes is long over, so AR-18.
    let route = Route::Article {
        id: "AR-03".to_owned(),
    };
    let changes = treated.view_of(&route).changes_at.unwrap();
    assert_eq!(
        chrono::DateTime::from_timestamp_millis(changes)
            .unwrap()
            .to_rfc3339(),
        "2026-11-24T08:30:00+00:00"
    );
}

#[test]
fn doubtful_techniques_say_so_and_classes_are_kept_apart() {
    let someone = someone();
    let craniosacral = someone.article("craniosacral-therapy");
    assert!(craniosacral.doubtful.is_some());
    assert!(someone.article("mobilization").doubtful.is_none());
    let classes = [
        "mobilization",
        "acupuncture",
        "exercise-therapy",
        "spinal-tap",
    ]
    .map(|id| someone.article(id).class.unwrap());
    assert_eq!(
        classes,
        [
            "Done by hand",
            "Done with needles",
            "Exercise",
            "A doctor’s procedure, not a massage"
        ]
    );
}

#[test]
fn an_unknown_name_is_answered_with_the_closest_one() {
    let someone = someone();
    let read = |id: &str| someone.engine.borrow().article(id, RUNNING, &someone.now);
    assert!(matches!(
        read("siatica"),
        Err(Error::UnknownArticle { closest: Some(closest), .. }) if closest == "sciatica"
    ));
    assert!(matches!(
        read("xyzzy-plugh"),
        Err(Error::UnknownArticle { closest: None, .. })
    ));
    assert_eq!(read("d24").unwrap().id, "D24");
}

#[test]
fn the_search_is_one_list_with_its_kinds_counted() {
    let someone = someone();
    let first = someone.looks_up("  ", None);
    assert_eq!(first.found.len(), 8);
    assert_eq!(first.found[0].id, "after-session");
    assert!(first.kinds[0].chosen && first.kinds[0].kind.is_none());
    let all: usize = first.kinds[1..].iter().map(|choice| choice.count).sum();
    assert_eq!(first.kinds[0].count, all);
    assert!(first.kinds[1..].iter().all(|choice| choice.count > 0));

    let found = someone.looks_up("siatica", None);
    assert_eq!(
        (found.found[0].id.as_str(), found.asked.as_str()),
        ("sciatica", "siatica")
    );
    let claims = someone.looks_up("crack", Some(FoundKind::Claim));
    let kinds: BTreeSet<_> = claims.found.iter().map(|found| found.kind).collect();
    assert_eq!(kinds, BTreeSet::from([FoundKind::Claim]));
    let chosen = claims.kinds.iter().find(|choice| choice.chosen).unwrap();
    assert_eq!(chosen.count, claims.found.len());

    let shelf = someone.looks_up("", Some(FoundKind::Technique));
    assert_eq!(shelf.found.len(), 24);
    let nothing = someone.looks_up("xylophone", None);
    assert!(nothing.found.is_empty());
    assert_eq!(
        nothing.nothing.as_deref(),
        Some(
            "Nothing found for “xylophone”. Try one word for it, or the part of your body. \
             If something worries you, press “How do I feel?”."
        )
    );
}

#[test]
fn a_sign_leads_to_the_check_in_and_says_how_fast() {
    let found = someone().looks_up("chest pain", None);
    let sign = &found.found[0];
    assert_eq!(
        (sign.id.as_str(), sign.opens.clone()),
        ("RF-07", Opens::CheckIn)
    );
    assert_eq!(sign.gist, "Call the emergency number now");
    assert_eq!(sign.level, Some(Level::Emergency));
    let calf = someone().looks_up("swollen calf", None);
    assert_eq!(calf.found[0].level, Some(Level::Today));
    let bath = someone().looks_up("hot bath", None);
    assert_eq!(bath.found[0].level, None);
}
