//! Every thing that the source articles name, and the page where a patient reads about it.

use std::fmt::Write as _;
use std::path::Path;

use afterhand_engine::content::Content;
use afterhand_engine::learn::search::{Document, Index, documents};
use afterhand_engine::words::Words;

type Named = &'static [(&'static str, &'static str)];

/// In the words of the articles, for who has read one types them.
const NAMED: [(&str, Named); 6] = [
    ("S0", HAND_THERAPY),
    ("S1", LONDON_CLINIC),
    ("S2", NEXT_STEP),
    ("S3", TECHNIQUES_BLOG),
    ("S4", HEALTHWISE),
    (SMALL_PRINT, SMALL_PRINT_NAMED),
];

const SMALL_PRINT: &str = "Small print of the articles";

/// Names of marketing, which say nothing that a patient could use, and why each is left out.
const DROPPED: [(&str, &str); 4] = [
    (
        "since 2005",
        "How long a clinic exists says nothing of whether it helps.",
    ),
    (
        "more than 5000 patients",
        "How many came says nothing of how they fared.",
    ),
    (
        "cost-effective",
        "A claim about money, with no source beside it.",
    ),
    (
        "the history of manual therapy",
        "Nobody has checked it, and no patient acts on it.",
    ),
];

const HAND_THERAPY: Named = &[
    // Conditions and indications.
    ("cervicogenic headache", "cervicogenic-headache"),
    ("tension type headache", "tension-headache"),
    ("protrusion", "disc-protrusion"),
    ("hernia", "herniated-disc"),
    ("sciatic nerve pinched", "sciatica"),
    ("pinched nerve", "pinched-nerve"),
    ("scoliosis", "scoliosis"),
    ("kyphosis", "kyphosis"),
    ("osteochondrosis", "degenerative-spine"),
    ("flat feet", "flat-feet"),
    ("contracture", "contracture"),
    ("muscle-tonic syndrome", "muscle-tonic-syndrome"),
    ("dizziness", "dizziness"),
    ("tinnitus", "tinnitus"),
    ("fainting", "fainting"),
    ("back pain", "back-pain"),
    ("collar zone discomfort", "collar-zone-pain"),
    ("pain after injuries", "injury"),
    ("poor posture", "posture"),
    ("sedentary lifestyle", "posture"),
    // Techniques.
    ("soft tissue techniques", "soft-technique"),
    ("joint technique", "mobilization"),
    ("osteopathic manipulations", "osteopathic-treatment"),
    ("body-oriented therapy", "body-oriented-therapy"),
    ("work on skull sacrum neck", "craniosacral-therapy"),
    ("visceral therapy", "visceral-therapy"),
    ("manipulation", "manipulation"),
    ("mobilization", "mobilization"),
    ("soft technique", "soft-technique"),
    ("acupuncture", "acupuncture"),
    ("acupressure", "acupressure"),
    ("craniosacral therapy", "craniosacral-therapy"),
    ("myofascial release", "myofascial-release"),
    ("applied kinesiology", "applied-kinesiology"),
    ("shiatsu", "shiatsu"),
    ("lymphatic drainage", "lymphatic-drainage"),
    ("twisting", "forced-movements"),
    ("pressing", "forced-movements"),
    ("rib pressure", "forced-movements"),
    ("traction", "traction"),
    ("forced movements", "forced-movements"),
    ("relaxing massage", "swedish-massage"),
    ("classic massage", "swedish-massage"),
    ("nerve blocks", "nerve-block"),
    ("exercise therapy", "exercise-therapy"),
    // Aftercare, limits and expected reactions.
    ("relax 15 minutes after the procedure", "AR-01"),
    ("dress warmly", "warm-clothes"),
    ("sauna", "hot-bath"),
    ("bathhouse", "hot-bath"),
    ("driving after a session", "driving"),
    ("home gymnastics", "home-exercises"),
    ("sessions per week", "how-often"),
    ("sessions a year", "how-often"),
    ("course length", "how-long"),
    ("session length", "how-long"),
    ("back hurts after session", "soreness"),
    ("headache after session", "headache-after"),
    ("raised temperature", "fever-after"),
    ("joint crack", "why-joints-crack"),
    ("x-ray", "scans"),
    ("mri", "scans"),
    // Complications.
    ("complications", "dangers"),
    ("fractures of vertebral processes", "dangers"),
    ("rib fractures", "dangers"),
    ("excessive spinal mobility", "dangers"),
    ("rupture of vertebral arteries", "dangers"),
    ("rupture of ligaments", "dangers"),
    ("rupture of muscles", "dangers"),
    ("decreased vision", "dangers"),
    ("migraine", "headache-after"),
    // Contraindications and cautions.
    ("contraindications", "who-should-not"),
    ("malignant tumours", "who-should-not"),
    ("tuberculosis", "who-should-not"),
    ("ankylosing spondylitis", "who-should-not"),
    ("osteomyelitis", "who-should-not"),
    ("vertebral instability", "who-should-not"),
    ("spinal cord stroke", "who-should-not"),
    ("meningitis", "who-should-not"),
    ("vertebral artery thrombosis", "who-should-not"),
    ("mental disorders", "D17"),
    ("heart attack", "who-should-not"),
    ("late-stage osteoporosis", "who-should-not"),
    ("fresh injury", "injury"),
    ("state after spinal surgery", "who-should-not"),
    ("decompensated internal organ disease", "who-should-not"),
    ("menstruation", "period"),
    ("pregnancy", "pregnancy"),
    ("older age", "older-age"),
    // Benefits claimed, and the provider.
    ("muscle corset", "benefits"),
    ("organs fall into place", "D7"),
    ("completely safe", "C5"),
    ("painless treatment", "C5"),
    ("cerebral blood flow", "D12"),
    ("quick results", "D25"),
    ("good sign", "C6"),
    ("one wrong move", "C5"),
    ("endorphins", "D24"),
    ("paralysis", "D1"),
    ("tetraparesis", "D1"),
    ("correct kyphosis", "D10"),
    ("prevention", "benefits"),
    ("avoid surgery", "medicines-and-surgery"),
    ("fewer drugs", "medicines-and-surgery"),
    ("special certificate", "choose-provider"),
    ("recommendations", "choose-provider"),
    ("hand therapist", "who-is-who"),
    // Smaller benefits, and the small rules.
    ("lymph and blood flow", "benefits"),
    ("regeneration", "D22"),
    ("disc nutrition", "D22"),
    ("self-healing", "D22"),
    ("better mood and quality of life", "benefits"),
    ("metabolism", "D22"),
    ("no sudden movements or wide arm swings", "AR-05"),
    ("sharp pain in the treated area", "AR-06"),
];

const LONDON_CLINIC: Named = &[
    // Self-care.
    ("heat", "heat-pack"),
    ("heat wrap", "heat-pack"),
    ("hot bath", "hot-bath"),
    ("whirlpool", "hot-bath"),
    ("cold compress", "cold-pack"),
    ("ice pack", "cold-pack"),
    ("stretching", "stretching"),
    ("pressure point", "acupressure"),
    ("swedish massage", "swedish-massage"),
    ("physical therapies", "exercise-therapy"),
    ("active rehab", "exercise-therapy"),
    // Indications, effects and providers.
    ("stiff joints", "joint-stiffness"),
    ("joints lacking mobility", "joint-stiffness"),
    ("muscle tension", "muscle-tonic-syndrome"),
    ("treatment soreness", "soreness"),
    ("adverse events", "dangers"),
    ("motivation", "benefits"),
    ("short-term relief", "C10"),
    ("acupuncture", "acupuncture"),
    ("osteopath", "who-is-who"),
    ("chiropractor", "who-is-who"),
    ("physiotherapist", "who-is-who"),
    ("macp", "who-is-who"),
    ("fear of movement", "benefits"),
    ("displacement", "D10"),
];

const NEXT_STEP: Named = &[
    // Conditions.
    ("arthritis", "arthritis"),
    ("frozen shoulder", "frozen-shoulder"),
    ("joint stiffness", "joint-stiffness"),
    ("tight knots", "trigger-point"),
    // Techniques.
    ("joint mobilization", "mobilization"),
    ("soft-tissue mobilization", "soft-technique"),
    ("deep-tissue massage", "deep-tissue-massage"),
    ("active release", "active-release"),
    ("trigger-point therapy", "trigger-point-therapy"),
    ("muscle energy technique", "muscle-energy-technique"),
    ("met", "muscle-energy-technique"),
    // Benefits claimed.
    ("body awareness", "benefits"),
    ("muscle imbalance", "D22"),
    ("better circulation", "benefits"),
    ("fewer re-injuries", "benefits"),
];

const TECHNIQUES_BLOG: Named = &[
    ("fibromyalgia", "fibromyalgia"),
    ("trigger points", "trigger-point"),
    ("taping", "taping"),
    ("repetitive use", "mobilization"),
    ("cold therapy", "cold-pack"),
    ("rolling", "rolling"),
    ("kneading", "partner-massage"),
    ("hand massage", "partner-massage"),
    ("warm oil", "partner-massage"),
    ("spinal tap", "spinal-tap"),
    ("orthopedic manual therapy", "orthopedic-manual-therapy"),
    ("tennis ball", "massage-ball"),
    ("press until pop", "D20"),
    ("swedish massage", "swedish-massage"),
    ("deep-tissue massage", "deep-tissue-massage"),
    ("craniosacral therapy", "craniosacral-therapy"),
    ("oil and towels", "partner-massage"),
    ("pillow under the knees", "sleep-position"),
    ("a personalised plan", "good-course"),
];

const HEALTHWISE: Named = &[
    ("neck pain", "neck-pain"),
    ("massage", "swedish-massage"),
    ("mobilization", "mobilization"),
    ("manipulation", "manipulation"),
    ("severe nerve problems", "C7"),
    ("home treatment", "home-first"),
    ("ice", "cold-pack"),
    ("pain relievers", "pain-relievers"),
    ("mild exercise", "keep-moving"),
    ("strength exercises", "exercise-therapy"),
    ("osteopathic doctor", "who-is-who"),
    ("massage therapist", "who-is-who"),
    ("physical therapist", "who-is-who"),
    ("choosing a provider", "choose-provider"),
    ("speak to two providers before choosing", "choose-provider"),
];

const SMALL_PRINT_NAMED: Named = &[
    ("restoration of blood vessels", "D29"),
    ("pressing on certain centres", "forced-movements"),
    ("by hand or by machine", "C18"),
    ("treats chronic disease", "D7"),
    ("prevents ageing", "D22"),
    ("muscle imbalances as a root cause", "D22"),
    ("there is no single cure for back pain", "D25"),
    ("better nerve function", "benefits"),
    ("relieves strain on discs", "benefits"),
    ("pain relievers", "pain-relievers"),
];

const SHEET: &str = "../docs/coverage.md";

fn pages() -> Vec<Document> {
    documents(Content::shipped(), Words::english())
}

fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    NAMED.iter().flat_map(|(_, named)| named.iter().copied())
}

fn titled(source: &str) -> String {
    let sources = include_str!("../../content/en/sources.ftl");
    let start = format!("source-{source} = ");
    let title = sources.lines().find_map(|line| line.strip_prefix(&start));
    title.unwrap_or(source).to_owned()
}

fn sheet() -> String {
    let pages = pages();
    let mut sheet = String::from(
        "# What the articles name, and where it is read\n\nWritten by the engine’s tests from `engine/tests/coverage.rs`; do not edit.\n",
    );
    for (source, named) in NAMED {
        writeln!(
            sheet,
            "\n## {}\n\n| Named in the article | Where it is read |\n|---|---|",
            titled(source)
        )
        .unwrap();
        for (thing, id) in named {
            let page = pages.iter().find(|page| page.id == *id).unwrap();
            writeln!(sheet, "| {thing} | {} (`{id}`) |", page.title).unwrap();
        }
    }
    sheet.push_str("\n## Left out on purpose\n\n| Named in the article | Why |\n|---|---|\n");
    for (thing, reason) in DROPPED {
        writeln!(sheet, "| {thing} | {reason} |").unwrap();
    }
    sheet
}

#[test]
fn every_named_thing_has_its_page() {
    let pages = pages();
    let lost: Vec<_> = all()
        .filter(|(_, id)| !pages.iter().any(|page| page.id == *id))
        .collect();
    assert!(lost.is_empty(), "no such page: {lost:#?}");
}

#[test]
fn every_named_thing_is_found_by_its_name_among_the_first_five() {
    let index = Index::shipped(Content::shipped(), Words::english()).unwrap();
    let missed: Vec<_> = all()
        .filter_map(|(thing, id)| {
            let hits = index.search(thing, None, 5);
            let found: Vec<_> = hits.into_iter().map(|hit| hit.id).collect();
            (!found.iter().any(|hit| hit == id)).then(|| format!("{thing} → {id}, not {found:?}"))
        })
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn a_sign_of_danger_stays_before_the_page_that_only_names_it() {
    let index = Index::shipped(Content::shipped(), Words::english()).unwrap();
    for (typed, sign) in [
        ("heart attack", "RF-07"),
        ("decreased vision", "RF-02"),
        ("rib fractures", "RF-06"),
        ("paralysis", "RF-05"),
    ] {
        let hits = index.search(typed, None, 1);
        assert_eq!(
            hits.first().map(|hit| hit.id.as_str()),
            Some(sign),
            "{typed}"
        );
    }
}

#[test]
fn the_table_for_people_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(SHEET);
    let fresh = sheet();
    if std::env::var_os("COVERAGE_UPDATE").is_some() {
        std::fs::write(&path, &fresh).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == fresh,
        "docs/coverage.md is stale: COVERAGE_UPDATE=1 cargo test -p afterhand-engine --test main coverage"
    );
}
