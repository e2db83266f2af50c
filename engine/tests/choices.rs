use afterhand_engine::action::Action;
use afterhand_engine::failure;
use afterhand_engine::person::Setting;
use afterhand_engine::view::Ask;
use afterhand_engine::words::Words;

use crate::companion::{Companion, chin_tuck};

const NOTHING: [&str; 0] = [];
const MORNING: &str = "nk-chin-tuck@2026-11-24T08:30";

fn person() -> Companion {
    Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["08:30"], ""))
        .chooses("login-asked", "on")
        .agent_starts()
}

#[test]
fn each_choice_is_said_back_and_can_be_undone() {
    for (name, value, said, undo) in [
        ("grace", "1h", "Time to answer: 1 hour.", "Time to answer"),
        (
            "grace",
            "90min",
            "Time to answer: 1 hour 30 minutes.",
            "Time to answer",
        ),
        (
            "grace",
            "24h",
            "Time to answer: 24 hours.",
            "Time to answer",
        ),
        ("snooze", "5min", "Later: 5 minutes.", "Later"),
        ("snooze", "60min", "Later: 1 hour.", "Later"),
        ("again", "0", "Remind again: never.", "Remind again"),
        (
            "again",
            "1",
            "Remind again: once, after 10 minutes.",
            "Remind again",
        ),
        (
            "again",
            "2",
            "Remind again: twice, 10 minutes apart.",
            "Remind again",
        ),
        (
            "again",
            "3",
            "Remind again: 3 times, 10 minutes apart.",
            "Remind again",
        ),
        (
            "quiet",
            "21:30-08:00",
            "Quiet hours: 21:30 to 08:00.",
            "Quiet hours",
        ),
        ("quiet", "off", "Quiet hours: none.", "Quiet hours"),
        ("sound", "off", "Sound: off.", "Sound"),
        (
            "tray",
            "off",
            "Icon in the desktop’s bar: off.",
            "Icon in the desktop’s bar",
        ),
        (
            "private",
            "on",
            "Private reminders: on.",
            "Private reminders",
        ),
        (
            "clock",
            "follow",
            "Clock: follow this computer’s clock.",
            "Clock",
        ),
        (
            "clock",
            "America/New_York",
            "Clock: keep the times of New York.",
            "Clock",
        ),
        ("country", "GB", "Country: United Kingdom.", "Country"),
        ("country", "nz", "Country: New Zealand.", "Country"),
        ("country", "off", "Country: not chosen.", "Country"),
    ] {
        let companion = person();
        let before = companion.engine.borrow().settings().unwrap();
        let set = Action::Set(Setting::parse(name, value).unwrap());
        assert_eq!(companion.message(set), said);
        assert_eq!(companion.undo_label(), format!("Undo: setting “{undo}”"));
        let companion = companion.undo();
        assert_eq!(companion.engine.borrow().settings().unwrap(), before);
    }
}

const COUNTRY: &str = "two letters such as GB, for a country that I have numbers for, or off";

#[test]
fn what_cannot_be_chosen_is_refused_with_what_can() {
    for (name, value, allowed) in [
        ("grace", "59min", "from 1h to 24h"),
        ("grace", "25h", "from 1h to 24h"),
        ("grace", "-4h", "from 1h to 24h"),
        ("grace", "4", "from 1h to 24h"),
        ("snooze", "20min", "5min, 10min, 15min, 30min or 1h"),
        ("snooze", "0min", "5min, 10min, 15min, 30min or 1h"),
        ("again", "4", "0, 1, 2 or 3"),
        ("again", "once", "0, 1, 2 or 3"),
        (
            "quiet",
            "22:00",
            "two times of day such as 22:00-07:00, or off",
        ),
        (
            "quiet",
            "22:00-22:00",
            "two times of day such as 22:00-07:00, or off",
        ),
        (
            "quiet",
            "24:00-07:00",
            "two times of day such as 22:00-07:00, or off",
        ),
        ("sound", "loud", "on or off"),
        ("tray", "left", "on or off"),
        ("private", "very", "on or off"),
        (
            "clock",
            "Europe/Atlantis",
            "follow, or the name of a zone such as Europe/London",
        ),
        ("country", "Britain", COUNTRY),
        ("country", "QQ", COUNTRY),
        ("country", "", COUNTRY),
    ] {
        let refused = Setting::parse(name, value).unwrap_err();
        assert_eq!(
            failure(&refused, Words::english(), &person().now).message,
            format!("“{name}” cannot be “{value}”. It can be {allowed}.")
        );
    }
    let unknown = Setting::parse("volume", "11").unwrap_err();
    assert_eq!(
        failure(&unknown, Words::english(), &person().now).message,
        "There is no setting “volume”. There are: grace, snooze, again, quiet, sound, tray, private, clock, country, cold, menstruating, older, sessions-per-week, days-between, sessions-per-year, pain-limit, player-sound, player-voice, text-size, theme, language, pause and at-login."
    );
}

#[test]
fn the_window_cannot_choose_what_the_prompt_cannot() {
    for setting in [
        Setting::Grace { minutes: 30 },
        Setting::Snooze { minutes: 7 },
        Setting::Again { times: 4 },
        Setting::Quiet {
            hours: Some("22-7".to_owned()),
        },
        Setting::Clock {
            keep: Some("Atlantis".to_owned()),
        },
        Setting::Country {
            code: Some("gb".to_owned()),
        },
        Setting::Country {
            code: Some("QQ".to_owned()),
        },
    ] {
        let refused = person().act(Action::Set(setting.clone()));
        assert!(refused.is_err(), "{setting:?}");
    }
}

#[test]
fn what_is_chosen_already_is_no_step() {
    let companion = person().chooses("again", "2").chooses("again", "2").undo();
    assert_eq!(companion.engine.borrow().settings().unwrap().again, 1);
}

#[test]
fn a_choice_is_kept() {
    let companion = person().chooses("grace", "1h").after_restart();
    assert_eq!(
        companion.when("09:00").day(),
        ["08:30 Chin tuck: Open, now, until 09:30"]
    );
}

#[test]
fn a_country_is_confirmed_only_by_the_person() {
    let country = |companion: &Companion| companion.engine.borrow().settings().unwrap().country;
    assert_eq!(country(&person()), None);
    let companion = person().chooses("country", "gb").after_restart();
    assert_eq!(country(&companion).unwrap().as_str(), "GB");
    assert_eq!(country(&companion.chooses("country", "off")), None);
}

#[test]
fn a_slot_can_be_answered_for_an_hour_or_a_day() {
    let companion = person().chooses("grace", "1h").when("08:30").rings();
    assert_eq!(companion.day(), ["08:30 Chin tuck: Open, now, until 09:30"]);
    assert_eq!(companion.when("09:30").screen().0, NOTHING);
    let companion = person().chooses("grace", "24h").when("2026-11-25T08:29");
    assert_eq!(companion.screen().0, [MORNING]);
    // Never past the next one.
    let companion = companion.when("08:30");
    assert_eq!(companion.screen().0, ["nk-chin-tuck@2026-11-25T08:30"]);
}

#[test]
fn without_quiet_hours_it_rings_at_night() {
    let companion = Companion::at("2026-11-24T20:00[Europe/London]")
        .plan(&chin_tuck(&["23:00"], ""))
        .chooses("quiet", "off")
        .when("23:00");
    assert_eq!(companion.raised(), ["nk-chin-tuck@2026-11-24T23:00"]);
}

#[test]
fn quiet_hours_may_be_in_the_day() {
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&chin_tuck(&["13:00", "15:00"], ""))
        .chooses("quiet", "12:30-14:00")
        .when("13:59");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.next_look(), "14:00");
    assert_eq!(
        companion.why("nk-chin-tuck@2026-11-24T13:00"),
        "It falls into your quiet hours, so it will ring at 14:00."
    );
    let companion = companion.when("14:00");
    assert_eq!(companion.raised(), ["nk-chin-tuck@2026-11-24T13:00"]);
    assert_eq!(
        companion.story("nk-chin-tuck@2026-11-24T13:00"),
        [
            "13:00 due",
            "13:00 due in quiet hours, so it waits until 14:00"
        ]
    );
}

#[test]
fn quiet_hours_over_midnight_hold_both_evening_and_morning() {
    let companion = Companion::at("2026-11-24T12:00[Europe/London]")
        .plan(&chin_tuck(&["20:30", "09:00"], ""))
        .chooses("quiet", "20:00-10:00")
        .when("21:00");
    assert_eq!(companion.screen().0, NOTHING);
    assert_eq!(companion.screen().1, "2026-11-25T10:00:00+00:00");
    let companion = companion.when("2026-11-25T10:00");
    assert_eq!(companion.raised(), ["nk-chin-tuck@2026-11-25T09:00"]);
}

#[test]
fn quiet_hours_are_those_of_the_computers_clock() {
    let companion = person()
        .travels_to("America/New_York")
        .chooses("clock", "Europe/London");
    // 08:30 in London is 03:30 here.
    let companion = companion.when("2026-11-24T03:30");
    assert_eq!(companion.raised(), NOTHING);
    assert_eq!(companion.next_look(), "07:00");
}

fn question(companion: &Companion) -> Option<String> {
    match companion.view().question {
        Some(Ask::Zone(zone)) => Some(zone.text),
        Some(Ask::Login(_)) | None => None,
    }
}

const QUESTION: &str = "This computer is now set to New York time. Your plan was set to London time. Which should your exercises follow?";

#[test]
fn a_new_zone_is_asked_about_until_it_is_answered_and_then_never_again() {
    assert_eq!(question(&person()), None);
    let companion = person().travels_to("America/New_York");
    assert_eq!(question(&companion).as_deref(), Some(QUESTION));
    // Until then the computer's clock counts.
    assert_eq!(
        companion.agenda("2026-11-25", "2026-11-25"),
        ["nk-chin-tuck@2026-11-25T08:30 2026-11-25T08:30:00-05:00"]
    );
    let follows = companion.chooses("clock", "follow");
    assert_eq!(question(&follows), None);
    let follows = follows.travels_to("Africa/Cairo");
    assert_eq!(question(&follows), None);
    assert_eq!(
        follows.agenda("2026-11-25", "2026-11-25"),
        ["nk-chin-tuck@2026-11-25T08:30 2026-11-25T08:30:00+02:00"]
    );
}

#[test]
fn the_clock_at_home_can_be_kept() {
    let companion = person()
        .travels_to("America/New_York")
        .chooses("clock", "Europe/London");
    assert_eq!(question(&companion), None);
    assert_eq!(
        companion.day(),
        ["03:30 Chin tuck: Planned, quiet hours: I will remind you at 07:00"]
    );
    let companion = companion
        .travels_to("Africa/Cairo")
        .when("2026-11-25T09:00");
    assert_eq!(question(&companion), None);
    assert_eq!(companion.day(), ["10:30 Chin tuck: Planned"]);
}

#[test]
fn nobody_is_asked_at_home_nor_where_clocks_show_the_same_nor_where_the_plan_says_its_zone() {
    let companion = person()
        .travels_to("America/New_York")
        .travels_to("Europe/London");
    assert_eq!(question(&companion), None);
    assert_eq!(question(&person().travels_to("Europe/Dublin")), None);
    let plan =
        chin_tuck(&["08:30"], "").replacen("format = 1", "format = 1\nzone = \"Europe/London\"", 1);
    let companion = Companion::at("2026-11-24T08:00[Europe/London]")
        .plan(&plan)
        .agent_starts()
        .travels_to("America/New_York");
    assert_eq!(question(&companion), None);
}

#[test]
fn the_zone_question_comes_back_with_undo() {
    let companion = person()
        .travels_to("America/New_York")
        .chooses("clock", "follow")
        .undo();
    assert_eq!(question(&companion).as_deref(), Some(QUESTION));
}
