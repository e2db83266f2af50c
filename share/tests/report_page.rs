//! The report as a page: one file, in which text stays text.

use afterhand_engine::report::{Block, Part, Report, Section};
use afterhand_share::report_page::html;

fn report(text: &str) -> Report {
    let text = || text.to_owned();
    Report {
        title: text(),
        period: text(),
        made: text(),
        about: text(),
        name: Some(text()),
        clinician: Some(text()),
        sections: vec![Section {
            part: Part::Course,
            heading: text(),
            blocks: vec![
                Block::Paragraph { text: text() },
                Block::Facts {
                    rows: vec![(text(), text())],
                },
                Block::Table {
                    caption: text(),
                    head: vec![text(), text()],
                    rows: vec![vec![text(), text()]],
                    numbers: vec![false, true],
                },
                Block::Picture {
                    svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".to_owned(),
                    alt: text(),
                    width: 0.42,
                },
                Block::Quote {
                    text: text(),
                    from: text(),
                },
                Block::Empty { text: text() },
            ],
        }],
        footer: text(),
        language: "en".to_owned(),
    }
}

/// Names of the elements that it is made of.
fn elements(page: &str) -> Vec<&str> {
    let parts = page.split('<').skip(1);
    parts
        .map(|part| part.split([' ', '>', '/']).next().unwrap_or_default())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn what_a_person_wrote_makes_no_element_and_no_attribute() {
    let plain = html(&report("Plain words"));
    for hostile in [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "</style><style>*{display:none}",
        "]]> <!-- & &amp; &#60;b&#62;",
        "\u{0}\u{b}\u{fffe}<b>",
    ] {
        let page = html(&report(hostile));
        assert_eq!(elements(&page), elements(&plain), "{hostile}");
        assert_eq!(
            page.matches('"').count(),
            plain.matches('"').count(),
            "{hostile}"
        );
        let controls = page.chars().filter(|one| one.is_control() && *one != '\n');
        assert_eq!(controls.count(), 0, "{hostile}");
    }
}

#[test]
fn it_fetches_nothing_and_runs_nothing() {
    let page = html(&report("Words"));
    assert!(page.contains("default-src 'none'"));
    for word in [
        "<script", "<link", "<img", "<iframe", "url(", "@import", "href=", " src=",
    ] {
        assert!(!page.contains(word), "{word}");
    }
}

#[test]
fn its_parts_can_be_told_apart_by_those_who_listen() {
    let page = html(&report("Two\nlines"));
    for part in [
        "<html lang=\"en\">",
        "<h1>",
        "<h2>",
        "<caption>Two<br/>lines</caption>",
        "<th scope=\"col\" class=\"number\">",
        "role=\"img\" aria-label=\"Two",
        "<dt>Two<br/>lines</dt>",
        "<blockquote dir=\"auto\">",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
}
