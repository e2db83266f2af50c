//! Titles and places: text, and nothing but text.

use afterhand_share::calendar::Remark;

use crate::reading::{read_event, said};

fn title(summary: &str) -> Option<String> {
    let calendar = read_event(&format!(
        "UID:1\nDTSTART:20261124T150000\nSUMMARY:{summary}"
    ));
    calendar.events[0].title.clone()
}

#[test]
fn escaped_commas_semicolons_and_backslashes_are_themselves_and_a_new_line_is_a_space() {
    assert_eq!(
        title(r"Neck\, shoulders\; C:\\n\nBring a towel\N").as_deref(),
        Some(r"Neck, shoulders; C:\n Bring a towel")
    );
    assert_eq!(
        title(r"A\b and a last \").as_deref(),
        Some(r"A\b and a last \")
    );
}

#[test]
fn a_folded_line_is_one_line_even_where_the_fold_is_within_a_letter() {
    let calendar = crate::reading::read_file(
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:2026\r\n\t1124T150000\r\n\
          SUMMARY:Caf\xC3\r\n \xA9 and  \r\n  massage\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    )
    .unwrap();
    assert_eq!(said(&calendar), ["2026-11-24 15:00: Café and massage"]);
}

#[test]
fn an_arabic_title_is_read() {
    assert_eq!(
        title("جلسة علاج يدوي\\, الرقبة").as_deref(),
        Some("جلسة علاج يدوي, الرقبة")
    );
}

#[test]
fn control_characters_and_turns_of_direction_are_removed() {
    assert_eq!(
        title("Mass\u{1b}[31mage\u{7} \u{202e}evil\u{2066}").as_deref(),
        Some("Mass[31mage evil")
    );
    assert_eq!(title(" \u{202e} "), None);
}

#[test]
fn markup_stays_what_it_is() {
    assert_eq!(
        title("<script>alert(1)</script>").as_deref(),
        Some("<script>alert(1)</script>")
    );
}

#[test]
fn a_long_title_is_cut_after_200_characters() {
    assert_eq!(title(&"ä".repeat(300)), Some("ä".repeat(200)));
}

#[test]
fn a_colon_in_quotes_does_not_end_the_parameters() {
    let calendar = read_event(
        "UID:1\nDTSTART:20261124T150000\nSUMMARY;X-SAID=\"by: her; him\";LANGUAGE=en:Massage: back",
    );
    assert_eq!(said(&calendar), ["2026-11-24 15:00: Massage: back"]);
}

#[test]
fn what_has_no_time_of_day_is_no_appointment() {
    let calendar = read_event("UID:1\nDTSTART;VALUE=DATE:20261124\nSUMMARY:Clinic closed");
    assert_eq!(said(&calendar), [""; 0]);
    let title = Some("Clinic closed".to_owned());
    assert_eq!(calendar.remarks, [Remark::AllDay { title }]);
}

#[test]
fn a_day_of_long_ago_is_not_worth_a_remark() {
    let calendar = read_event("UID:1\nDTSTART;VALUE=DATE:20161124\nSUMMARY:Clinic closed");
    assert_eq!(calendar.remarks, []);
}

#[test]
fn an_event_without_a_readable_start_is_left_out() {
    for start in [
        "",
        "DTSTART:tomorrow",
        "DTSTART:20261399T150000",
        "DTSTART:999990101T150000",
    ] {
        let calendar = read_event(&format!("UID:1\n{start}\nSUMMARY:Massage"));
        assert_eq!(said(&calendar), [""; 0]);
        let title = Some("Massage".to_owned());
        assert_eq!(calendar.remarks, [Remark::NoStart { title }]);
    }
}

#[test]
fn an_appointment_takes_between_a_minute_and_a_day() {
    for (end, minutes) in [
        ("DTEND:20261124T150100", Some(1)),
        ("DTEND:20261125T150000", Some(1440)),
        ("DTEND:20261125T150100", None),
        ("DTEND:20261124T150000", None),
        ("DTEND:20261124T140000", None),
        ("DTEND;VALUE=DATE:20261125", None),
        ("DURATION:PT1H30M", Some(90)),
        ("DURATION:P0DT0H45M0S", Some(45)),
        ("DURATION:P1D", Some(1440)),
        ("DURATION:P1W", None),
        ("DURATION:-PT15M", None),
        ("DURATION:P99999999999999999999D", None),
        ("DURATION:P9999999999999D", None),
        ("DURATION:PT5", None),
        ("DURATION:PT5ä", None),
    ] {
        let calendar = read_event(&format!("UID:1\nDTSTART:20261124T150000\n{end}"));
        assert_eq!(calendar.events[0].minutes, minutes, "{end}");
    }
}

#[test]
fn an_event_without_a_uid_is_known_by_its_start_and_its_title() {
    let calendar = read_event("DTSTART:20261124T150000\nSUMMARY:Massage");
    assert_eq!(calendar.events[0].uid, "2026-11-24 15:00:00 Massage");
}
