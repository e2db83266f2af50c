use afterhand_engine::safety::parse_red_flags;
use afterhand_engine::words::Words;

use crate::safety::content;

#[test]
fn a_sign_is_short_enough_to_be_read_at_a_glance() {
    let words = Words::english();
    for flag in content().red_flags.iter() {
        let text = words.data(&flag.words());
        assert!(text.chars().count() <= 90, "{text}");
    }
    for question in content().screen.iter() {
        let text = words.data(&question.words());
        assert!(text.chars().count() <= 90 && text.ends_with('?'), "{text}");
    }
}

#[test]
fn what_to_say_on_the_phone_is_said_in_the_first_person_and_in_one_sentence() {
    let words = Words::english();
    for flag in content().red_flags.iter().filter(|flag| flag.is_red()) {
        let say = words.data(&format!("{}.say", flag.words()));
        let first_person = ["I", "My", "my"];
        assert!(
            say.split(' ').any(|word| first_person.contains(&word)),
            "{say}"
        );
        assert!(say.ends_with('.') && !say.contains(". "), "{say}");
    }
}

#[test]
fn the_words_to_ask_a_clinician_with_are_whole() {
    assert_eq!(
        Words::english().data("sc-22.say"),
        "I am about to start or go on with home exercises and manual therapy. I take blood thinners \
         or bleed easily. Is that all right for me, and what should I leave out?"
    );
    for question in content().screen.iter() {
        let say = Words::english().data(&format!("{}.say", question.words()));
        assert!(say.starts_with("I am about to start"), "{say}");
        assert!(say.ends_with("what should I leave out?"), "{say}");
    }
}

#[test]
fn nothing_of_a_row_is_lost_in_its_words() {
    let signs: [(&str, &[&str]); 26] = [
        (
            "rf-01",
            &[
                "genitals",
                "back passage",
                "inner thighs",
                "wipe",
                "starting, stopping or feeling your wee",
                "leaking of wee or poo",
                "erection",
                "without back or leg pain",
            ],
        ),
        (
            "rf-02",
            &[
                "suddenly",
                "whether or not your neck was treated",
                "drooping face",
                "weakness or numbness on one side",
                "even if it has passed",
                "speaking",
                "swallowing",
                "understanding",
                "double vision",
                "sudden falls",
                "dizziness",
                "unsteadiness",
                "jerky eyes",
                "vomiting with any",
                "drooping eyelid",
                "small pupil",
            ],
        ),
        (
            "rf-03",
            &[
                "worst",
                "5 minutes",
                "fever",
                "stiff neck",
                "rash",
                "drowsiness",
                "confusion",
                "a fit",
                "head injury",
            ],
        ),
        (
            "rf-04",
            &[
                "unlike any",
                "30 days",
                "jolt",
                "strong",
                "any other sign",
                "slowly",
                "both sides",
                "hours to days",
            ],
        ),
        (
            "rf-05",
            &[
                "both legs",
                "both arms",
                "an arm and a leg",
                "pain, tingling, numbness or weakness",
                "clumsy hands",
                "walk steadily",
                "electric shocks",
                "suddenly drops",
            ],
        ),
        (
            "rf-06",
            &[
                "serious accident or fall",
                "sudden crack",
                "new shape",
                "after treatment",
                "minor fall",
                "osteoporosis",
                "steroids",
                "over 65",
            ],
        ),
        (
            "rf-07",
            &[
                "chest pain",
                "breathlessness",
                "with or without back pain",
                "days after needling",
                "ribs",
                "collapse",
                "fainting that does not pass",
                "tearing",
                "belly",
            ],
        ),
        ("rf-08", &["shaking chills", "confusion", "mottled"]),
        ("rf-09", &["arm or a leg", "suddenly", "cold, pale or blue"]),
        ("rf-10", &["hot", "red", "swollen", "fever", "cannot move"]),
        ("rf-11", &["ending your life", "plan", "means"]),
        (
            "rf-12",
            &["38 °c", "shivering", "chemotherapy", "immune system"],
        ),
        (
            "rf-30",
            &[
                "bleeding",
                "leaking fluid",
                "painful contractions",
                "moves less",
                "bad headache",
                "sight",
            ],
        ),
        ("rf-20", &["38 °c", "back or neck pain", "after a session"]),
        (
            "rf-21",
            &[
                "sharp",
                "new",
                "in one spot",
                "rib",
                "breathe",
                "large bruise",
                "swelling",
                "blood thinners",
            ],
        ),
        (
            "rf-22",
            &[
                "new or growing",
                "numbness",
                "tingling",
                "weakness",
                "one arm or one leg",
                "further down",
                "exercise",
            ],
        ),
        (
            "rf-23",
            &[
                "night",
                "not eased by rest",
                "without trying",
                "known cancer",
                "lump",
                "change of shape",
                "shoulder blades",
                "cough",
                "sneeze",
                "strain",
                "under 18",
                "over 50",
            ],
        ),
        (
            "rf-24",
            &[
                "new pain",
                "cancer",
                "infection",
                "tuberculosis",
                "immune",
                "steroids",
            ],
        ),
        (
            "rf-25",
            &[
                "strong",
                "usual life",
                "changed",
                "coughing",
                "exertion",
                "posture",
            ],
        ),
        ("rf-26", &["24 hours", "72 hours", "normal things"]),
        ("rf-27", &["dizziness", "faintness", "returns"]),
        (
            "rf-28",
            &["neck pain", "pins and needles", "heavy", "tires"],
        ),
        ("rf-29", &["one calf", "swollen", "hot", "red", "tender"]),
        ("rf-32", &["low mood", "harming yourself", "pain"]),
        ("rf-33", &["7", "sleeping", "walking"]),
        ("rf-34", &["mild", "unlike any", "30 days", "nothing else"]),
    ];
    for (key, signs) in signs {
        let detail = Words::english()
            .data(&format!("{key}.detail"))
            .to_lowercase();
        for sign in signs {
            assert!(detail.contains(sign), "{key}: {sign} is not in: {detail}");
        }
    }
}

#[test]
fn a_review_is_read_from_the_content_and_a_row_s_own_wins() {
    let row = |id: &str, review: &str| {
        format!(
            "[[flag]]\nid = \"{id}\"\nlevel = \"today\"\nwho = \"doctor\"\ntheme = \"pain\"\n\
             sources = [\"APP\"]\ncertainty = \"unverified\"\n{review}\n"
        )
    };
    let own = row(
        "RF-02",
        "review = { by = \"Dr B. Okoro\", on = 2027-01-31 }",
    );
    let nobody = row("RF-03", "review = { by = \"\" }");
    let signed = format!(
        "[review]\nby = \"A. Novak\"\n{}{own}{nobody}",
        row("RF-01", "")
    );
    let by = |text: &str| -> Vec<Option<String>> {
        parse_red_flags(text)
            .unwrap()
            .into_iter()
            .map(|flag| flag.review)
            .map(|review| review.map(|review| format!("{} {:?}", review.by, review.on)))
            .collect()
    };
    assert_eq!(
        by(&signed),
        [
            Some("A. Novak None".to_owned()),
            Some("Dr B. Okoro Some(2027-01-31)".to_owned()),
            Some("A. Novak None".to_owned()),
        ]
    );
    let unsigned = signed.replace("A. Novak", "");
    assert_eq!(
        by(&unsigned),
        [None, Some("Dr B. Okoro Some(2027-01-31)".to_owned()), None]
    );
}

#[test]
fn nobody_has_reviewed_what_is_shipped() {
    assert!(content().red_flags.iter().all(|flag| flag.review.is_none()));
    assert!(
        content()
            .screen
            .iter()
            .all(|question| question.review.is_none())
    );
    assert_eq!(
        Words::english().data("safety-not-reviewed"),
        "Reviewed by: nobody yet"
    );
}
