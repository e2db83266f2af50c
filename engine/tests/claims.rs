//! What the product must never say, by the numbers of the contradictions and dubious claims that the
//! source articles hold (C1–C18, D1–D29).

mod list;

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use regex::Regex;

use list::{CLAIMS, Claim};

#[test]
fn nothing_the_product_says_is_a_claim_it_must_not_make() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/en");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    assert!(files.len() >= 14, "{files:?}");
    let claims = patterns();
    let mut found = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        found.extend(
            made(&claims, &text)
                .into_iter()
                .map(|claim| format!("{name}: {claim}")),
        );
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_claim_is_found_where_it_is_made() {
    let claims = patterns();
    for claim in &CLAIMS {
        let found = made(&claims, &format!("bad = {}\n", claim.said_as));
        let own = format!("bad: {}: ", claim.about);
        assert!(
            found.iter().any(|found| found.starts_with(&own)),
            "{} is not found: {found:?}",
            claim.said_as
        );
    }
}

#[test]
fn every_dubious_claim_of_the_articles_is_looked_for() {
    for number in 1..=29 {
        let about = format!("D{number}");
        // D26 is a name for a condition, which the glossary has to explain.
        let looked_for = CLAIMS.iter().any(|claim| claim.about == about) || number == 26;
        assert!(looked_for, "{about}");
    }
}

#[test]
fn each_pattern_finds_its_own_sentence() {
    for (claim, pattern) in patterns() {
        assert!(pattern.is_match(&plain(claim.said_as)), "{}", claim.phrase);
    }
}

#[test]
fn a_claim_is_found_wherever_it_hides() {
    let claims = patterns();
    let hidden = [
        "a = It is completely\n    safe for you.\n",
        "a = A fine exercise\n    .why = You’re fine.\n",
        "-a = Painless.\n",
        "a = { $count ->\n    [one] Once.\n   *[other] Detox { $count } times.\n }\n",
        "a = Say { \"painless\" } here.\n",
        "a = It releases\u{a0}ENDORPHINS.\n",
    ];
    for text in hidden {
        assert!(!made(&claims, text).is_empty(), "{text}");
    }
}

#[test]
fn what_corrects_a_claim_is_none() {
    let claims = patterns();
    let corrected = [
        "a = Do not stop taking your medicine because of this.\n",
        "a = Never press until it pops.\n    .why = Press, and never until it pops.\n",
        "claim-painless = Is it painless?\n    .why = It is not painless.\n",
        "# This comment says painless.\n\na = Scans are usually not needed.\n",
    ];
    for text in corrected {
        assert_eq!(made(&claims, text), [""; 0], "{text}");
    }
}

fn patterns() -> Vec<(&'static Claim, Regex)> {
    CLAIMS
        .iter()
        .map(|claim| (claim, Regex::new(claim.phrase).unwrap()))
        .collect()
}

/// The claims that a file's messages make: `message.attribute: D2: the words`.
fn made(claims: &[(&Claim, Regex)], file: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(file).unwrap();
    let mut texts = Vec::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (term.id.name, Some(&term.value), &term.attributes),
            Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_)
            | Entry::Junk { .. } => continue,
        };
        if name.starts_with("claim-") {
            continue;
        }
        texts.extend(value.map(|value| (name.to_owned(), written(value))));
        texts.extend(attributes.iter().map(|attribute| {
            let key = format!("{name}.{}", attribute.id.name);
            (key, written(&attribute.value))
        }));
    }
    let mut found = Vec::new();
    for (key, text) in texts {
        let text = plain(&text);
        for (claim, pattern) in claims {
            for said in pattern.find_iter(&text) {
                let before = text[..said.start()].trim_end();
                // Its page says what it is, and that it is no massage.
                let explained = claim.about == "D5" && key.starts_with("learn-spinal-tap");
                let denied = ["not", "never", "don't", "nor"]
                    .iter()
                    .any(|no| before.ends_with(no));
                if !(claim.may_be_denied && denied || explained) {
                    found.push(format!("{key}: {}: {}", claim.about, said.as_str()));
                }
            }
        }
    }
    found
}

/// In lower case, with straight apostrophes and single spaces.
fn plain(text: &str) -> String {
    let text = text.to_lowercase().replace('’', "'");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Everything that a message can say, its variants one after the other.
fn written(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression } => text += &in_expression(expression),
        }
    }
    text
}

fn in_expression(expression: &Expression<&str>) -> String {
    match expression {
        Expression::Select { variants, .. } => variants
            .iter()
            .map(|variant| written(&variant.value))
            .collect::<Vec<_>>()
            .join(" | "),
        Expression::Inline(InlineExpression::StringLiteral { value }) => (*value).to_owned(),
        Expression::Inline(InlineExpression::Placeable { expression }) => in_expression(expression),
        Expression::Inline(
            InlineExpression::NumberLiteral { .. }
            | InlineExpression::FunctionReference { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. }
            | InlineExpression::VariableReference { .. },
        ) => "…".to_owned(),
    }
}
