//! The card to take along.

use std::fmt::Write as _;

use afterhand_engine::session::NewSession;
use afterhand_engine::view::CardPage;

use crate::companion::Companion;
use crate::companion::sessions::treatment;

const NAME: &str = "سارة نوفاك";
const MARKUP: &str = "<script>alert(1)</script> & \"rest\"";

fn noted() -> Companion {
    Companion::at("2026-11-24T14:45[Europe/London]")
        .lives_in("GB")
        .logs(NewSession {
            therapist: Some(NAME.to_owned()),
            note: Some(format!("{NAME}: {MARKUP}")),
            ..treatment("2026-11-24T14:40", "neck", "manipulation soft")
        })
}

/// As a page of text.
fn text(card: &CardPage) -> String {
    let mut text = format!("{}\n", card.heading);
    for (heading, lines) in [("first hour", &card.first_hour), ("later", &card.later)] {
        writeln!(text, "\n{heading}").unwrap();
        for line in lines {
            writeln!(text, "- {} | {} | {}", line.text, line.until, line.basis).unwrap();
        }
    }
    writeln!(text, "\nnote\n{}", card.note.as_deref().unwrap_or("none")).unwrap();
    writeln!(text, "\nsigns").unwrap();
    for sign in &card.signs {
        writeln!(text, "- {sign}").unwrap();
    }
    writeln!(text, "\ncalls").unwrap();
    for call in &card.calls {
        writeln!(text, "- {call:?}").unwrap();
    }
    writeln!(text, "\n{}\n\n{}", card.at_home, card.small).unwrap();
    text
}

#[test]
fn the_card_of_a_session_reads_so() {
    insta::assert_snapshot!(text(&noted().card(Some(1))));
}

#[test]
fn the_card_for_the_next_session_reads_so() {
    let person = Companion::at("2026-11-23T19:00[Europe/London]").lives_in("GB");
    insta::assert_snapshot!(text(&person.card(None)));
}

#[test]
fn the_card_for_the_next_session_says_the_same_at_any_hour() {
    let card = |at: &str| {
        let card = Companion::at(&format!("{at}[Europe/London]"))
            .lives_in("GB")
            .card(None);
        text(&card)
    };
    let evening = card("2026-11-23T19:00");
    for hour in ["2026-11-23T00:10", "2026-11-23T23:40", "2026-11-23T04:00"] {
        assert_eq!(card(hour), evening, "{hour}");
    }
}

#[test]
fn the_card_goes_by_what_the_therapist_said() {
    let person = noted().hears("AR-03", "48h").hears("AR-04", "30min");
    let card = person.card(Some(1));
    let line = |rule_text: &str| {
        let lines = card.first_hour.iter().chain(&card.later);
        let line = lines
            .clone()
            .find(|line| line.text.contains(rule_text))
            .unwrap();
        format!("{} {}", line.until, line.basis)
    };
    assert_eq!(
        line("No sauna"),
        "until Thursday 26 November 14:40 Clinic rule"
    );
    assert_eq!(line("Do not drive"), "until 15:10 Clinic rule");
}

#[test]
fn the_picture_is_a_picture_and_names_and_notes_are_text_in_it() {
    let card = noted().card(Some(1));
    assert_eq!(
        card.note.as_deref(),
        Some(format!("{NAME}: {MARKUP}").as_str())
    );
    let picture = card.picture.trim_end();
    assert!(
        picture.starts_with("<svg ") && picture.ends_with("</svg>"),
        "{picture:.60}"
    );
    for forbidden in [
        "<style",
        "style=",
        "<script",
        " id=",
        "href",
        "onload",
        "<image",
        "<foreignObject",
    ] {
        assert!(!picture.contains(forbidden), "{forbidden}");
    }
    assert!(picture.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
    assert!(picture.contains("سارة"));
    // Every tag that is opened is closed.
    assert_eq!(
        picture.matches("<text").count(),
        picture.matches("</text>").count()
    );
}

#[test]
fn an_unknown_session_has_no_card() {
    let person = noted();
    let engine = person.engine.borrow();
    let none = engine.card(Some(9), crate::companion::RUNNING, &person.now);
    assert!(matches!(
        none,
        Err(afterhand_engine::error::Error::UnknownSession(9))
    ));
}
