//! The window in other languages, and in English in disguise, which shows what is not worded or has no room.

use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::{Value, json};

const CLOCK: &str = "2026-11-24T13:00:00Z@1";

#[test]
fn the_whole_window_changes_its_language_at_once() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes("neck-course.toml");
    let now = patient.at("2026-11-24T13:00:00Z");
    let window = patient.at(CLOCK).opens_window();
    window.says("#place-settings", "Settings");
    window.lacks("#translation");
    window.clicks("#place-settings");
    for (place, language, settings, today) in [
        (3, "de", "Einstellungen", "Heute"),
        (4, "ru", "Настройки", "Сегодня"),
        (2, "es", "Ajustes", "Hoy"),
    ] {
        window.clicks(&format!("#setting-language input[value='{place}']"));
        window.says("#place-settings", settings);
        window.says("#heading", settings);
        window.says("#place-today", today);
        let root = "return document.documentElement.lang";
        assert_eq!(window.evaluates(root), json!(language));
        let looks_well = |page: &str| {
            window.pictured(&format!("language-{language}-{page}"));
            window.is_accessible(&format!("{page} in {language}"));
        };
        window.shows("#translation");
        window.evaluates("document.querySelector('#settings-look').scrollIntoView()");
        looks_well("settings");
        window.evaluates("document.querySelector('#translation').scrollIntoView()");
        window.pictured(&format!("language-{language}-settings-foot"));
        window.clicks("#place-today");
        window.lacks("#settings-look");
        looks_well("today");
        window.clicks("#feel");
        window.shows("#check-in-none");
        window.shows("#translation");
        looks_well("check-in");
        window.clicks("#place-exercises");
        window.shows("#exercises");
        looks_well("exercises");
        window.clicks("#place-sessions");
        window.shows("#sessions");
        looks_well("sessions");
        window.clicks("#place-diary");
        window.shows("#diary");
        looks_well("diary");
        window.clicks("#place-learn");
        window.shows("#found li");
        looks_well("learn");
        window.clicks("#place-settings");
        window.shows("#setting-language");
    }
    // What was chosen elsewhere changes it as well.
    now.runs("settings set language en").said();
    window.says("#place-settings", "Settings");
    window.lacks("#translation");
}

#[test]
fn an_article_that_is_not_translated_says_so() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(CLOCK).in_locale("de_DE.UTF-8").opens_window();
    window.says("#place-learn", "Wissen");
    window.clicks("#place-learn");
    window.enters("#search", "sciatica");
    window.shows("#learn[data-asked='sciatica']");
    window.clicks("#found [data-found='sciatica'] button");
    window.says(
        "#in-english",
        "Dieser Artikel ist auf Englisch. Er ist noch nicht übersetzt.",
    );
    assert_eq!(window.attribute("#gist", "lang").as_deref(), Some("en"));
    window.is_accessible("an English article in a German window");
    window.pictured("language-de-article");
}

#[test]
fn a_computer_that_speaks_no_language_of_ours_is_asked_for_one() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(CLOCK).in_locale("fr_FR.UTF-8").opens_window();
    window.shows("#beginning-language");
    window.is_accessible("asked for a language");
    window.pictured("language-asked");
    window.clicks("#beginning-language input[value='3']");
    window.says("#place-settings", "Настройки");
    window.pictured("language-answered");
    window.closes();
    let window = patient.at(CLOCK).opens_window();
    window.says("#place-settings", "Настройки");
    window.lacks("#beginning-language");
}

/// Everything on the page that is not worded, scrolls sideways or is cut: what it is, and where.
const UNWORDED: &str = r"
const found = [];
const where = (node) => {
  const parts = [];
  for (let one = node; one && one.id !== 'app' && parts.length < 4; one = one.parentElement)
    parts.unshift(one.id ? `#${one.id}` : `${one.localName}.${one.classList[0] ?? ''}`);
  return parts.join(' > ');
};
const hidden = (element) => {
  const style = getComputedStyle(element);
  return !element.checkVisibility() || style.visibility === 'hidden';
};
// What people or sources are called, keys on the keyboard, and what each language calls itself.
const DATA = 'kbd, option, [data-plain], #setting-language label, #beginning-language label, svg title, svg desc';
const letters = /[A-Za-z]{2,}/;
const allowed = new RegExp(arguments[0]);
// Whatever stands between brackets is worded; what is put in between is data.
const bare = (text) => {
  let depth = 0, out = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    else if (letter === '⟧') depth = Math.max(0, depth - 1);
    else if (depth === 0) out += letter;
  }
  return out;
};
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const { nodeValue, parentElement } = walker.currentNode;
  const text = nodeValue.trim();
  if (parentElement.closest('script, style') || parentElement.closest(DATA)) continue;
  const left = bare(text).replace(allowed, '');
  if (letters.test(left) && !hidden(parentElement)) found.push(`not worded: “${text}” in ${where(parentElement)}`);
}
for (const element of document.body.querySelectorAll('*')) {
  for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
    const text = element.getAttribute(name);
    if (text && !element.closest(DATA) && letters.test(bare(text).replace(allowed, '')))
      found.push(`not worded: ${name} “${text}” of ${where(element)}`);
  }
  const { overflowX, textOverflow } = getComputedStyle(element);
  const cuts = ['hidden', 'clip'].includes(overflowX) && element.clientWidth > 2;
  if (cuts && !element.closest('svg') && element.scrollWidth > element.clientWidth + 1 && !hidden(element))
    found.push(`cut: ${where(element)} by ${element.scrollWidth - element.clientWidth} (${textOverflow})`);
}
const root = document.documentElement;
if (root.scrollWidth > innerWidth) {
  const wide = [...document.body.querySelectorAll('*')].filter((one) => {
    const { left, right } = one.getBoundingClientRect();
    return !one.closest('svg') && (right > innerWidth + 1 || left < -1);
  });
  found.push(`scrolls sideways: ${wide.slice(-3).map(where).join(', ')}`);
}
return found;
";

/// Names of people, plans and files, which are nobody's to translate.
const NAMES: &str = "A\\. Novak|Harbour Physio|Neck course, autumn|Stop if your arm tingles\\.|PDF|FHIR|JSON|CSV|HTML|Ctrl\\+\\w+|/tmp/\\S+|°C|GB|IE|N/A";

fn is_worded(window: &Window<'_>, state: &str, faults: &mut Vec<String>) {
    window.pictured(&format!("disguise-{state}"));
    let script = UNWORDED.replace("arguments[0]", &format!("String.raw`{NAMES}`, 'g'"));
    let Value::Array(found) = window.evaluates(&script) else {
        unreachable!()
    };
    let found = found.iter().filter_map(Value::as_str);
    faults.extend(found.map(|what| format!("{state}: {what}")));
}

/// Every place, and what opens from there.
fn walk(window: &Window<'_>, mode: &str, mut look: impl FnMut(&Window<'_>, &str)) {
    let mut look = |state: &str| look(window, &format!("{mode}-{state}"));
    window.shows("[data-next]");
    look("today");
    window.clicks("#next-how");
    window.shows("#exercise-figure");
    window.clicks("#figure-still");
    window.shows("#exercise-figure[data-still='true']");
    look("exercise");
    window.clicks("#place-exercises");
    window.shows("#library > *");
    look("exercises");
    window.clicks("#place-sessions");
    window.shows("#limits");
    look("sessions");
    window.clicks("#place-diary");
    window.shows("#diary");
    look("diary");
    window.clicks("#place-learn");
    window.shows("#found li");
    look("learn");
    window.clicks("#place-settings");
    window.shows("#settings");
    look("settings");
    window.clicks("#settings-data");
    window.shows("#backups");
    look("data");
    window.clicks("#feel");
    window.shows("#check-in-none");
    look("check-in");
    window.clicks("[data-sign] [data-answer='yes']");
    window.shows("#result");
    look("result");
    window.clicks("#place-today");
    window.clicks("#had-session");
    window.shows("dialog[open]");
    look("session-form");
    window.clicks("#session-region-neck");
    window.clicks("#session-technique-mobilization");
    window.clicks("#session-save");
    window.lacks("dialog[open]");
    window.shows("#rest-left");
    look("aftercare");
}

#[test]
fn nothing_is_said_that_is_not_worded_and_everything_has_room_for_longer_words() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes("neck-course.toml");
    let window = patient.at(CLOCK).in_disguise("qps").opens_window();
    let mut faults = Vec::new();
    walk(&window, "ltr", |window, state| {
        is_worded(window, state, &mut faults)
    });
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn a_language_from_right_to_left_turns_the_window_round_but_no_picture() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    patient.at("2026-11-23T08:00:00Z").takes("neck-course.toml");
    let window = patient.at(CLOCK).in_disguise("qps-rtl").opens_window();
    let mut faults = Vec::new();
    soon("the page is turned round", || {
        (window.evaluates("return document.documentElement.dir") == json!("rtl")).then_some(())
    });
    let rail =
        "return document.querySelector('.rail').getBoundingClientRect().left > innerWidth / 2";
    assert_eq!(
        window.evaluates(rail),
        json!(true),
        "the rail is on the right"
    );
    walk(&window, "rtl", |window, state| {
        is_worded(window, state, &mut faults);
        let svg = "return [...document.querySelectorAll('svg:not(.lucide)')]\
                   .every((one) => getComputedStyle(one).direction === 'ltr')";
        if window.evaluates(svg) != json!(true) {
            faults.push(format!("{state}: a picture is turned round"));
        }
    });
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}
