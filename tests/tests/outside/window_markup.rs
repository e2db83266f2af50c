//! Text is text, whoever wrote it and wherever it stands: nothing of it becomes a part of the page, and
//! nothing of it runs.

use afterhand_tests::{Desktop, Moment, Patient, Window, soon};
use serde_json::{Value, json};

/// Ways out of a text into the page: through elements, attributes, pictures, addresses, templates, comments,
/// encodings and other scripts' marks. What one makes bears `data-hostile`; what one runs sets `window.ran`.
const HOSTILE: [&str; 26] = [
    "<script data-hostile>window.ran=1</script>",
    "</script><script data-hostile>window.ran=2</script>",
    "<img data-hostile src=x onerror=window.ran=3>",
    "<svg data-hostile onload=window.ran=4>",
    "</text></svg><svg data-hostile onload=window.ran=5>",
    "\" data-hostile autofocus onfocus=window.ran=6 x=\"",
    "' data-hostile autofocus onfocus=window.ran=7 x='",
    "<iframe data-hostile srcdoc='<script>parent.ran=8</script>'>",
    "<a data-hostile href=javascript:window.ran=9>rest</a>",
    "javascript:window.ran=10",
    "<details data-hostile open ontoggle=window.ran=11>",
    "<math><mi data-hostile xlink:href='data:x,<script>'>",
    "<style data-hostile>*{display:none}</style>",
    "<base data-hostile href=//example.org>",
    "<meta data-hostile http-equiv=refresh content=0>",
    "<form data-hostile action=//example.org><button>ok",
    "<!--><img data-hostile src=x onerror=window.ran=17>-->",
    "]]><img data-hostile src=x onerror=window.ran=18>",
    "{{constructor.constructor('window.ran=19')()}}",
    "${window.ran=20} <%= window.ran=20 %> {@html x}",
    "&lt;img data-hostile src=x onerror=window.ran=21&gt;",
    "\\u003cimg data-hostile src=x onerror=window.ran=22\\u003e",
    "<scr<script>ipt data-hostile>window.ran=23</scr</script>ipt>",
    "<template><img data-hostile src=x onerror=window.ran=24>",
    "<animate data-hostile onbegin=window.ran=25 attributeName=x>",
    "\u{202e}<b data-hostile>b\u{202c}<video data-hostile onerror=window.ran=26>",
];

/// Where a text can come from.
const FIELDS: [&str; 17] = [
    "plan",
    "clinician",
    "clinic",
    "exercise",
    "step",
    "exercise note",
    "rule",
    "why of a rule",
    "therapist",
    "session note",
    "appointment",
    "event",
    "place",
    "diary note",
    "reaction note",
    "skip",
    "clinician's word",
];

/// The text that a field gets in a round: each has another, and in every round another.
fn text(field: &str, round: usize) -> String {
    let index = FIELDS.iter().position(|one| *one == field).unwrap();
    format!(
        "F{index:02} {}",
        HOSTILE[(index + round * FIELDS.len()) % HOSTILE.len()]
    )
}

/// Everything that a person or a file can put into words.
fn is_told_everything(patient: &Patient<'_>, round: usize) {
    let text = |field| text(field, round);
    let quoted = |field| serde_json::to_string(&text(field)).unwrap();
    let plan = format!(
        "format = 1\ntitle = {}\nissued = 2026-11-20\nclinician = {{ name = {}, clinic = {} }}\n\
         [[exercise]]\nid = \"towel\"\nname = {}\nsteps = [{}]\nnote = {}\nreps = 3\ntimes = [\"08:30\", \"18:00\"]\n\
         [[aftercare]]\nid = \"own\"\nkind = \"avoid\"\ntext = {}\nwhy = {}\nlasts = \"2d\"\n",
        quoted("plan"),
        quoted("clinician"),
        quoted("clinic"),
        quoted("exercise"),
        quoted("step"),
        quoted("exercise note"),
        quoted("rule"),
        quoted("why of a rule"),
    );
    patient.at("2026-11-23T08:00:00Z").takes_plan(&plan);
    let calendar = format!(
        "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:one\nDTSTART:20261126T090000Z\n\
         DTEND:20261126T093000Z\nSUMMARY:{}\nLOCATION:{}\nEND:VEVENT\nEND:VCALENDAR\n",
        escaped(&text("event")),
        escaped(&text("place")),
    );
    let calendar = patient.file("clinic.ics", calendar);
    let now = patient.at("2026-11-24T12:00:00Z");
    let says = |arguments: &[&str]| {
        now.runs(arguments).said();
    };
    let ended = "2026-11-24T11:00";
    let session = [
        "session",
        "add",
        "--ended",
        ended,
        "--region",
        "neck",
        "--technique",
        "soft",
    ];
    let told = [
        "--therapist",
        &text("therapist"),
        "--note",
        &text("session note"),
    ];
    says(&[&session[..], &told[..]].concat());
    says(&["appointment", "import", &calendar]);
    says(&[
        "appointment",
        "add",
        "--at",
        "2026-11-30T10:00",
        "--title",
        &text("appointment"),
    ]);
    says(&[
        "diary",
        "add",
        "--pain",
        "4",
        "--region",
        "neck",
        "--note",
        &text("diary note"),
    ]);
    says(&[
        "diary",
        "reaction",
        "soreness",
        "--note",
        &text("reaction note"),
    ]);
    says(&["skip", "towel@2026-11-24T08:30", "--why", &text("skip")]);
    says(&[
        "rule",
        "told",
        "AR-01",
        "2h",
        "--who",
        &text("clinician's word"),
    ]);
}

/// As a calendar writes a text (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace(';', "\\;")
        .replace(',', "\\,")
}

/// Which fields' texts have been read so far, in the window that is looked at.
struct Reader<'w, 'd> {
    window: &'w Window<'d>,
    seen: [bool; FIELDS.len()],
}

impl Reader<'_, '_> {
    /// Nothing of what is shown came out of a text.
    fn looks(&mut self, page: &str) {
        let made = "return [...document.querySelectorAll('[data-hostile], a[href^=\"javascript:\" i], iframe, object, embed, base')]\
                    .map((one) => one.outerHTML)";
        assert_eq!(self.window.evaluates(made), json!([]), "{page}");
        assert_eq!(
            self.window.evaluates("return window.ran ?? null"),
            Value::Null,
            "{page}"
        );
        let read = "return [document.body.textContent, ...[...document.querySelectorAll('input, textarea')]\
                    .map((one) => one.value)].join(' ')";
        let read = self.window.evaluates(read);
        let read = read.as_str().unwrap();
        for (index, seen) in self.seen.iter_mut().enumerate() {
            *seen |= read.contains(&format!("F{index:02} "));
        }
    }

    fn goes(&mut self, clicks: &[&str], shows: &str) {
        for click in clicks {
            self.window.clicks(click);
        }
        self.window.shows(shows);
        self.looks(shows);
    }
}

fn walks_through(now: &Moment<'_, '_>, round: usize) {
    let window = now.opens_window();
    let mut reader = Reader {
        window: &window,
        seen: [false; FIELDS.len()],
    };
    window.shows("[data-next]");
    reader.looks("today");
    reader.goes(
        &["#place-exercises", "[data-mine='towel'] .open"],
        "#exercise-figure, #exercise",
    );
    reader.goes(&["#place-sessions"], "#sessions-list");
    reader.goes(&["#place-diary"], "#pain-picture svg");
    for hostile in HOSTILE {
        window.clicks("#place-learn");
        window.enters("#search", hostile);
        soon("it is searched for", || {
            let asked = window.attribute("#learn", "data-asked")?;
            (asked.trim() == hostile.trim()).then_some(())
        });
        reader.looks(hostile);
    }
    reader.goes(&["#place-settings"], "#settings-limits");
    reader.goes(&["#settings-data"], "#data");
    reader.goes(&["#data-history"], "#history li");
    reader.goes(
        &["#history-back", "#report-open"],
        "#report-pages[aria-busy='false'] img",
    );
    let unread: Vec<&str> = FIELDS
        .into_iter()
        .zip(reader.seen)
        .filter_map(|(field, seen)| (!seen).then_some(field))
        .collect();
    assert_eq!(unread, [""; 0], "in round {round}");
}

#[test]
fn no_text_becomes_a_part_of_the_page() {
    let desktop = Desktop::with_windows();
    // Every text of the list is in one field at least.
    for round in 0..HOSTILE.len().div_ceil(FIELDS.len()) {
        let patient = Patient::on(&desktop);
        is_told_everything(&patient, round);
        walks_through(&patient.at("2026-11-24T12:10:00Z@1"), round);
    }
}

/// Each of them as a page would try it that had come under somebody else's power.
const TRIES: &str = "const [done] = arguments;\
    const refused = new Set();\
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>\
        refused.add(`${effectiveDirective}: ${blockedURI}`));\
    const put = (name, set) => document.body.append(Object.assign(document.createElement(name), set));\
    put('script', { textContent: 'window.ran = 1' });\
    put('script', { src: 'https://example.org/a.js' });\
    put('img', { src: 'https://example.org/a.png' });\
    put('iframe', { src: 'https://example.org/' });\
    put('object', { data: 'https://example.org/' });\
    put('link', { rel: 'stylesheet', href: 'https://example.org/a.css' });\
    put('style', { textContent: 'body { display: none }' });\
    fetch('https://example.org/').catch(() => {});\
    let evaluated = 'ran';\
    try { window.setTimeout('window.ran = 2', 0); new Function('window.ran = 3')(); }\
    catch { evaluated = 'refused'; }\
    setTimeout(() => done([[...refused].sort(), evaluated, window.ran ?? null,\
        getComputedStyle(document.body).display]), 1000);";

#[test]
fn the_page_runs_and_loads_nothing_that_is_not_its_own() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at("2026-11-24T12:10:00Z@1").opens_window();
    let tried = window.awaits(TRIES);
    assert_eq!(tried[1], "refused", "{tried:#}");
    assert_eq!(tried[2], Value::Null, "{tried:#}");
    assert_ne!(tried[3], "none", "{tried:#}");
    let refused: Vec<&str> = tried[0]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(Value::as_str)
        .collect();
    for directive in [
        "connect-src",
        "frame-src",
        "img-src",
        "object-src",
        "script-src",
        "style-src",
    ] {
        let named = |one: &&str| one.starts_with(directive);
        assert!(refused.iter().any(named), "{directive}: {tried:#}");
    }
}
