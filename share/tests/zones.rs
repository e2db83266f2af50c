//! Whose clocks a time is meant by.

use afterhand_engine::now::Zone;
use afterhand_share::calendar::Remark;

use crate::reading::{read, read_event, said};

#[test]
fn a_time_without_a_zone_is_meant_by_the_computers_clock() {
    let calendar = read_event("UID:1\nDTSTART:20261124T150000");
    assert_eq!(said(&calendar), ["2026-11-24 15:00"]);
    assert_eq!(calendar.remarks, []);
}

#[test]
fn a_time_in_utc_stays_in_utc_whatever_zone_stands_beside_it() {
    let calendar = read_event("UID:1\nDTSTART;TZID=Europe/London:20260724T150000Z");
    assert_eq!(said(&calendar), ["2026-07-24 15:00 UTC"]);
}

#[test]
fn a_name_that_the_file_made_up_is_where_the_file_says_it_is() {
    let calendar = read(
        "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=\"Our clinic: York\":20261124T150000\nEND:VEVENT\n\
         BEGIN:VTIMEZONE\nTZID:Our clinic: York\nX-LIC-LOCATION:Europe/London\nEND:VTIMEZONE",
    );
    assert_eq!(said(&calendar), ["2026-11-24 15:00 Europe/London"]);
}

#[test]
fn a_path_ends_with_the_zone() {
    for (given, zone) in [
        (
            "/freeassociation.sourceforge.net/Europe/London",
            "Europe/London",
        ),
        (
            "/mozilla.org/20050126_1/America/Argentina/Salta",
            "America/Argentina/Salta",
        ),
        ("/citadel.org/20250101_1/UTC", "UTC"),
    ] {
        let calendar = read_event(&format!("UID:1\nDTSTART;TZID={given}:20261124T150000"));
        assert_eq!(said(&calendar), [format!("2026-11-24 15:00 {zone}")]);
    }
}

#[test]
fn exchange_writes_colons_in_zones_without_quotes() {
    for given in ["tzone://Microsoft/Utc", "\"tzone://Microsoft/Utc\""] {
        let calendar = read_event(&format!("UID:1\nDTSTART;TZID={given}:20261124T150000"));
        assert_eq!(said(&calendar), ["2026-11-24 15:00 UTC"]);
    }
    let given = "(UTC+00:00) Dublin, Edinburgh, Lisbon, London".to_owned();
    let calendar = read_event(&format!("UID:1\nDTSTART;TZID={given}:20261124T150000"));
    assert_eq!(said(&calendar), ["2026-11-24 15:00"]);
    assert_eq!(calendar.remarks, [Remark::UnknownZone { given }]);
}

#[test]
fn every_name_of_windows_is_a_zone_that_is_known() {
    let table = include_str!("../src/calendar/windows_zones.tsv");
    let rows: Vec<_> = table
        .lines()
        .filter_map(|row| row.split_once('\t'))
        .collect();
    assert_eq!(rows.len(), 139);
    for (windows, zone) in rows {
        assert!(Zone::named(zone).is_some(), "{zone}");
        let calendar = read_event(&format!("UID:1\nDTSTART;TZID={windows}:20261124T150000"));
        assert!(calendar.events[0].zone.is_some(), "{windows}");
    }
}

#[test]
fn a_zone_that_nobody_knows_is_taken_as_the_computers_and_said_once() {
    let visit = |uid: u8| {
        format!(
            "BEGIN:VEVENT\nUID:{uid}\nDTSTART;TZID=Customized Time Zone:20261124T150000\nEND:VEVENT\n"
        )
    };
    let calendar = read(&(visit(1) + &visit(2)));
    assert_eq!(said(&calendar), ["2026-11-24 15:00", "2026-11-24 15:00"]);
    let given = "Customized Time Zone".to_owned();
    assert_eq!(calendar.remarks, [Remark::UnknownZone { given }]);
}

#[test]
fn an_end_in_another_zone_is_an_end_at_that_moment() {
    let calendar = read_event(
        "UID:1\nDTSTART;TZID=Europe/London:20261124T150000\nDTEND;TZID=Europe/Paris:20261124T164500",
    );
    assert_eq!(
        said(&calendar),
        ["2026-11-24 15:00 Europe/London, 45 minutes"]
    );
}

#[test]
fn events_are_in_the_order_of_their_moments() {
    let calendar = read(
        "BEGIN:VEVENT\nUID:1\nDTSTART;TZID=Asia/Tokyo:20261124T150000\nEND:VEVENT\n\
         BEGIN:VEVENT\nUID:2\nDTSTART:20261124T050000Z\nEND:VEVENT",
    );
    assert_eq!(
        said(&calendar),
        ["2026-11-24 05:00 UTC", "2026-11-24 15:00 Asia/Tokyo"]
    );
}
