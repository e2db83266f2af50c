//! Every main screen as somebody meets it twelve days into a course, light and dark, to be looked at
//! (`cargo xtask screens`); each has its heading, and none scrolls sideways however large its letters are.

use std::cell::RefCell;

use afterhand_engine::action::Action;
use afterhand_engine::now::{Now, Zone};
use afterhand_engine::person::{Setting, Settings};
use afterhand_engine::words::Words;
use afterhand_engine::{Companion, example};
use afterhand_tests::{Desktop, Patient, Window, soon};
use serde_json::{Value, json};

const EVENING: &str = "2026-11-24T18:45:00Z";

/// In the order in which they are shown.
const SCREENS: [&str; 23] = [
    "first minute",
    "empty start",
    "today",
    "ten minutes after a session",
    "exercises",
    "one exercise",
    "player",
    "sessions",
    "had a session",
    "diary",
    "diary entry",
    "progress",
    "learn",
    "article",
    "search",
    "settings",
    "your data",
    "history",
    "report",
    "check-in",
    "emergency",
    "held",
    "keys",
];

/// Which screens were drawn.
#[derive(Default)]
struct Album(RefCell<Vec<&'static str>>);

impl Album {
    /// What the window shows, which this heads.
    fn takes(&self, window: &Window<'_>, name: &'static str, heading: &str, said: &str) {
        window.says(heading, said);
        let number = SCREENS.iter().position(|screen| *screen == name).unwrap() + 1;
        window.resizes(1180, 800);
        window.evaluates("scrollTo(0, 0)");
        for theme in ["light", "dark"] {
            let file = format!("screen-{number:02}-{}-{theme}", name.replace(' ', "-"));
            soon("the picture is of one theme", || {
                window.evaluates(&wears(theme));
                window.pictured(&file);
                let worn = "return document.documentElement.dataset.theme";
                (window.evaluates(worn) == json!(theme)).then_some(())
            });
        }
        window.evaluates(&wears("light"));
        fits(window, name);
        self.0.borrow_mut().push(name);
    }
}

fn wears(theme: &str) -> String {
    format!("document.documentElement.dataset.theme = '{theme}'")
}

/// In the smallest window, with letters of every size, nothing is further to the side than can be seen.
fn fits(window: &Window<'_>, name: &str) {
    let wide = "return [document.documentElement, ...document.querySelectorAll('dialog[open], main')]\
                .filter((one) => one.scrollWidth > one.clientWidth)\
                .map((one) => `${one.id || one.tagName}: ${one.scrollWidth} > ${one.clientWidth}`)";
    window.resizes(900, 600);
    for times in [1.0, 1.5, 2.0] {
        window.enlarges(times);
        // Charts are drawn anew for the room that they have.
        soon(&format!("{name} fits, {times} times as large"), || {
            (window.evaluates(wide) == Value::Array(Vec::new())).then_some(())
        });
    }
    window.enlarges(1.0);
    window.resizes(1180, 800);
}

/// Somebody after four sessions, who has answered what is asked at the beginning.
fn in_a_course<'d>(desktop: &'d Desktop, clock: &str) -> Patient<'d> {
    let patient = Patient::on(desktop);
    let now = Now {
        instant: clock.parse().unwrap(),
        zone: Zone::named("Europe/London").unwrap(),
    };
    let mut companion = Companion::open(&patient.data()).unwrap();
    let own = Settings {
        country: "GB".parse().ok(),
        ..Settings::default()
    };
    example::fill(&mut companion, &own, Words::english(), &now).unwrap();
    let asked = Setting::LoginAsked { on: true };
    companion.act(Action::Set(asked), &now).unwrap();
    patient.at(clock).runs("screen --answer SC-01=no").said();
    patient
}

fn runs_on(clock: &str) -> String {
    format!("{clock}@1")
}

#[test]
fn every_screen_has_its_heading_and_fits() {
    let desktop = Desktop::with_windows();
    let album = Album::default();
    begins(&desktop, &album);
    comes_from_a_session(&desktop, &album);
    feels_worse(&desktop, &album);
    lives_a_day(&desktop, &album);
    let mut taken = album.0.into_inner();
    taken.sort_unstable();
    let mut expected = SCREENS;
    expected.sort_unstable();
    assert_eq!(taken, expected);
}

/// Nothing of the page is left out: it is drawn window by window.
fn is_drawn(window: &Window<'_>, name: &str) {
    let rows = "const rows = Math.ceil(document.documentElement.scrollHeight / innerHeight);\
                document.body.style.minHeight = `${rows * innerHeight}px`; return rows";
    let rows = window.evaluates(rows).as_u64().unwrap();
    for row in 0..rows {
        window.evaluates(&format!("scrollTo(0, {row} * innerHeight)"));
        window.pictured(&format!("{name}-{row:02}"));
    }
}

#[test]
fn every_part_is_shown_in_each_of_its_states() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let window = patient.at(&runs_on(EVENING)).opens_window();
    window.presses("ctrl+alt+shift+p");
    window.shows("#parts");
    for state in [
        "planned", "open", "snoozed", "held", "done", "skipped", "missed",
    ] {
        window.shows(&format!("#parts [data-slot][data-state='{state}']"));
    }
    window.clicks("#part-modal");
    window.shows("#part-dialog[open]");
    window.pictured("dialog");
    window.presses("Escape");
    window.lacks("#part-dialog");
    fits(&window, "the parts");
    for theme in ["light", "dark"] {
        window.evaluates(&wears(theme));
        is_drawn(&window, &format!("parts-{theme}"));
    }
    window.presses("ctrl+alt+shift+p");
    window.says("#heading", "Good evening");
}

fn begins(desktop: &Desktop, album: &Album) {
    let patient = Patient::on(desktop);
    let window = patient.at(&runs_on(EVENING)).opens_window();
    let takes = |name, said| album.takes(&window, name, "#heading", said);
    window.shows(".asked");
    takes("first minute", "Good evening");
    window.clicks("#beginning-login-no");
    window.lacks("#beginning-login");
    window.fills("#country-choice", "GB");
    window.clicks("#country-use");
    window.lacks(".asked");
    forgets(&window);
    takes("empty start", "Good evening");
}

/// Puts away what tells what was done last.
fn forgets(window: &Window<'_>) {
    if window.find("#toast-dismiss").is_some() {
        window.clicks("#toast-dismiss");
    }
    window.lacks("#toast-dismiss");
}

fn lives_a_day(desktop: &Desktop, album: &Album) {
    let patient = in_a_course(desktop, EVENING);
    let window = patient.at(&runs_on(EVENING)).opens_window();
    let takes = |name, said| album.takes(&window, name, "#heading", said);
    window.shows("[data-next][data-state='open'] .figure");
    takes("today", "Good evening");

    window.clicks("#next-start");
    window.shows("#player[data-stage='ready'] #player-start");
    window.clicks("#player-start");
    window.says("#heading", "Get ready");
    window.clicks("#player-skip");
    for _ in 0..2 {
        window.says("#player #heading", "Slowly");
        window.clicks("#player-skip");
    }
    window.says("#heading", "Hold");
    window.clicks("#player-pause");
    window.shows("#player[data-running='false']");
    takes("player", "Paused");
    window.clicks("#player-end");
    window.lacks("#player");

    window.clicks("#place-exercises");
    window.shows("#library > *");
    takes("exercises", "Exercises");
    window.clicks("[data-mine='nk-chin-tuck'] .open");
    window.shows("#exercise-figure");
    window.clicks("#figure-still");
    window.shows("#exercise-figure[data-still='true']");
    takes("one exercise", "Chin tuck");
    window.clicks("#place-exercises");
    window.clicks("#to-progress");
    window.shows("#weeks");
    takes("progress", "Your progress");

    window.clicks("#place-sessions");
    window.shows("#sessions-list");
    takes("sessions", "Sessions");
    window.clicks("#had-session");
    album.takes(&window, "had a session", "#session-title", "Your session");
    window.clicks("#session-cancel");
    window.clicks("#place-diary");
    window.shows("#pain-picture svg");
    takes("diary", "Diary");
    window.clicks("#entry-new");
    window.clicks("#entry-pain-3");
    album.takes(&window, "diary entry", "#entry-title", "A diary entry");
    window.clicks("#entry-cancel");

    window.clicks("#place-learn");
    window.shows("#found li");
    takes("learn", "Learn");
    window.enters("#search", "hot bth");
    window.shows("#learn[data-asked='hot bth'] #found li");
    takes("search", "Learn");
    window.enters("#search", "neck pain");
    window.shows("#learn[data-asked='neck pain']");
    window.clicks("#found [data-found='neck-pain'] button");
    window.shows("#article[data-id='neck-pain']");
    takes("article", "Neck pain");

    window.clicks("#place-settings");
    window.shows("#settings");
    takes("settings", "Settings");
    window.presses("F1");
    album.takes(&window, "keys", "#keys-title", "Keys");
    window.presses("Escape");
    window.lacks("#keys");
    window.clicks("#settings-data");
    window.shows("#data");
    takes("your data", "Your data");
    window.clicks("#data-history");
    window.shows("#history li");
    takes("history", "What you did");
    window.clicks("#history-back");
    window.clicks("#report-open");
    window.shows("#report-pages[aria-busy='false'] img");
    takes("report", "Report for my therapist");
}

fn comes_from_a_session(desktop: &Desktop, album: &Album) {
    let patient = in_a_course(desktop, EVENING);
    let session = "session add --ended 2026-11-24T18:35 --region neck --technique mobilization \
                   --minutes 30 --therapist Novak";
    patient.at(EVENING).runs(session).said();
    let window = patient.at(&runs_on(EVENING)).opens_window();
    window.shows("#holds [data-rule]");
    forgets(&window);
    album.takes(
        &window,
        "ten minutes after a session",
        "#heading",
        "After your session",
    );
}

fn feels_worse(desktop: &Desktop, album: &Album) {
    let patient = in_a_course(desktop, EVENING);
    let window = patient.at(&runs_on(EVENING)).opens_window();
    let takes = |name, said| album.takes(&window, name, "#heading", said);
    window.clicks("#feel");
    window.shows("#check-in[data-step='1']");
    takes(
        "check-in",
        "Do you have any of these, new or worse than before?",
    );
    window.clicks("[data-sign='RF-02'] [data-answer='yes']");
    window.shows("#result[data-level='emergency']");
    takes("emergency", "Call the emergency number now");
    window.clicks("#place-today");
    window.shows("#safety");
    forgets(&window);
    takes("held", "Good evening");
}
