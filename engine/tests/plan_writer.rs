//! A plan that is written is the plan that was read.

use std::collections::BTreeSet;

use afterhand_engine::body::{Region, Technique};
use afterhand_engine::check_plan;
use afterhand_engine::content::Content;
use afterhand_engine::now::Zone;
use afterhand_engine::plan::{
    AfterSession, Appointment, ClinicRule, ClinicSubject, Clinician, Count, Course, Days, Dose,
    Exercise, Item, Plan, Side, Stage, WeekdaySet, write,
};
use chrono::{NaiveDate, NaiveTime, TimeDelta, Weekday};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;

use crate::companion::{LOW_BACK, NECK};

fn written(plan: &Plan) -> String {
    write(plan, Content::shipped()).unwrap()
}

fn read(text: &str) -> Plan {
    let check = check_plan(text.as_bytes());
    assert_eq!(check.findings, [], "{text}");
    check.plan.unwrap()
}

#[test]
fn the_examples_come_back_as_they_were() {
    for text in [NECK, LOW_BACK] {
        let plan = read(text);
        assert_eq!(read(&written(&plan)), plan);
    }
}

#[test]
fn a_written_plan_reads_so() {
    insta::assert_snapshot!(written(&read(NECK)));
}

#[test]
fn a_hold_that_the_library_has_and_the_plan_has_not_is_written_as_none() {
    let text = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-20\n[[exercise]]\n\
                use = \"nk-chin-tuck\"\nhold = \"none\"\ntimes = [\"08:30\"]\n";
    let plan = read(text);
    assert!(written(&plan).contains("hold = \"none\""));
    assert_eq!(read(&written(&plan)), plan);
}

#[test]
fn quotation_marks_line_ends_arabic_and_markup_survive() {
    for text in [
        "He said \"slowly\" and 'gently' \\ then \"\"\"stopped\"\"\"",
        "First line\nsecond line\n\n\tand a tab",
        "إمالة الرأس ببطء",
        "<script>alert(1)</script> [[exercise]] # no comment",
        "= { } [ ] , . ; 🙂 e\u{301}",
    ] {
        let mut plan = read(NECK);
        plan.title = text.to_owned();
        plan.items[0].note = Some(text.to_owned());
        plan.clinician.name = Some(text.to_owned());
        assert_eq!(read(&written(&plan)), plan);
    }
}

fn text(most: usize) -> impl Strategy<Value = String> {
    let letters = prop_oneof![
        10 => "[a-zA-Z0-9 ]".prop_map(|text| text),
        3 => "[\"'\\\\#\\[\\]{}=<>&\n\t]".prop_map(|text| text),
        2 => "[\u{600}-\u{64a}]".prop_map(|text| text),
        1 => "\\PC".prop_map(|text| text),
    ];
    vec(letters, 1..=most.min(40)).prop_filter_map("only spaces", |letters| {
        let text = letters.concat();
        let text = text.trim();
        (!text.is_empty()).then(|| text.to_owned())
    })
}

fn date() -> impl Strategy<Value = NaiveDate> {
    (0..2_000_u64)
        .prop_map(|days| "2024-01-01".parse::<NaiveDate>().unwrap() + chrono::Days::new(days))
}

fn seconds(most: i64) -> impl Strategy<Value = TimeDelta> {
    (1..=most).prop_map(TimeDelta::seconds)
}

fn dose() -> impl Strategy<Value = Dose> {
    let count = prop_oneof![
        (1..=100_u8).prop_map(Count::Reps),
        (1..=60_u8).prop_map(Count::Minutes),
        (1..=100_u8).prop_map(Count::Breaths),
    ];
    let side = prop::sample::select(vec![
        Side::Both,
        Side::Left,
        Side::Right,
        Side::Alternate,
        Side::None,
    ]);
    (
        1..=10_u8,
        count,
        option::of(seconds(600)),
        option::of(seconds(600)),
        side,
    )
        .prop_map(|(sets, count, hold, rest, side)| Dose {
            sets,
            count,
            hold,
            rest,
            side,
        })
}

fn times() -> impl Strategy<Value = Vec<NaiveTime>> {
    btree_set(0..24 * 60_u32, 1..=12).prop_map(|minutes| {
        let time = |minute| NaiveTime::from_hms_opt(minute / 60, minute % 60, 0).unwrap();
        minutes.into_iter().map(time).collect()
    })
}

fn days() -> impl Strategy<Value = Days> {
    let weekdays = btree_set(0..7_u8, 1..=7).prop_map(|days| {
        let days = days.into_iter().map(|day| Weekday::try_from(day).unwrap());
        Days::Weekdays(days.collect::<WeekdaySet>())
    });
    prop_oneof![
        Just(Days::Daily),
        weekdays,
        (1..=365_u16).prop_map(Days::Every),
        (1..=365_u16, 1..=365_u16).prop_map(|(on, off)| Days::Cycle { on, off }),
    ]
}

fn exercise() -> impl Strategy<Value = Exercise> {
    let ids: Vec<String> = Content::shipped()
        .exercises
        .iter()
        .map(|exercise| exercise.id.clone())
        .collect();
    prop_oneof![
        prop::sample::select(ids).prop_map(Exercise::Library),
        (
            text(100),
            option::of(prop::sample::select(Region::ALL.to_vec())),
            vec(text(300), 0..4)
        )
            .prop_map(|(name, region, steps)| Exercise::Own {
                name,
                region,
                steps
            }),
    ]
}

fn after_session() -> impl Strategy<Value = AfterSession> {
    prop_oneof![
        Just(AfterSession::SameDay),
        Just(AfterSession::NextDay),
        (60..=2_592_000_i64).prop_map(|length| AfterSession::After(TimeDelta::seconds(length))),
    ]
}

fn item() -> impl Strategy<Value = Item> {
    let extra = (
        option::of(after_session()),
        option::of(text(500)),
        any::<bool>(),
        option::of(1..=10_u8),
    );
    (
        exercise(),
        date(),
        option::of(730..900_i64),
        vec((dose(), times(), days()), 1..4),
        btree_set(1..=730_i64, 3),
        extra,
    )
        .prop_map(|(exercise, from, lasts, parts, begins, extra)| {
            let (after_session, note, paused, pain_limit) = extra;
            let begins = [0].into_iter().chain(begins);
            let stages = parts.into_iter().zip(begins);
            let stages = stages.map(|((dose, times, days), day)| Stage {
                from: from + TimeDelta::days(day),
                dose,
                times,
                days,
            });
            Item {
                id: String::new(),
                exercise,
                from,
                until: lasts.map(|days| from + TimeDelta::days(days)),
                after_session,
                note,
                paused,
                pain_limit,
                stages: stages.collect(),
            }
        })
}

fn clinic_rule() -> impl Strategy<Value = ClinicRule> {
    let ours: Vec<String> = Content::shipped()
        .rules
        .iter()
        .filter(|rule| rule.has_time())
        .map(|rule| rule.id.clone())
        .collect();
    let kinds = ["do", "avoid", "watch", "info"].map(|kind| {
        serde_json::from_value::<afterhand_engine::aftercare::Kind>(kind.into()).unwrap()
    });
    let subject = prop_oneof![
        prop::sample::select(ours).prop_map(ClinicSubject::Ours),
        (
            prop::sample::select(kinds.to_vec()),
            text(90),
            option::of(text(300))
        )
            .prop_map(|(kind, text, why)| ClinicSubject::Own {
                id: String::new(),
                kind,
                text,
                why
            }),
    ];
    (
        subject,
        60..=7_776_000_i64,
        btree_set(0..Region::ALL.len(), 0..3),
        btree_set(0..Technique::ALL.len(), 0..3),
    )
        .prop_map(|(subject, lasts, regions, techniques)| ClinicRule {
            subject,
            lasts: TimeDelta::seconds(lasts),
            regions: regions.into_iter().map(|one| Region::ALL[one]).collect(),
            techniques: techniques
                .into_iter()
                .map(|one| Technique::ALL[one])
                .collect(),
        })
}

fn appointment() -> impl Strategy<Value = Appointment> {
    (date(), 0..24 * 60_u32, option::of(5..=240_u16)).prop_map(|(date, minute, minutes)| {
        Appointment {
            at: date.and_hms_opt(minute / 60, minute % 60, 0).unwrap(),
            minutes,
        }
    })
}

fn course() -> impl Strategy<Value = Course> {
    (
        3..=15_u8,
        option::of(1..=2_u8),
        option::of(0..=30_u8),
        option::of(1..=366_u16),
        option::of(1..=24_u8),
    )
        .prop_map(
            |(sessions, per_week, days_between, per_year, repeat_months)| Course {
                sessions,
                per_week,
                days_between,
                per_year,
                repeat_months,
            },
        )
}

fn plan() -> impl Strategy<Value = Plan> {
    let head = (
        "[a-z0-9][a-z0-9-]{0,20}",
        text(200),
        date(),
        option::of(text(200)),
        option::of(text(200)),
        option::of(text(200)),
        prop::sample::select(vec![None, Some("Europe/London"), Some("Asia/Kathmandu")]),
    );
    (
        head,
        option::of(course()),
        vec(item(), 1..5),
        vec(clinic_rule(), 0..3),
        vec(appointment(), 0..3),
    )
        .prop_map(|(head, course, mut items, mut aftercare, appointments)| {
            let (id, title, issued, name, clinic, phone, zone) = head;
            for (index, item) in items.iter_mut().enumerate() {
                item.id = format!("item-{index}");
            }
            // One keeps the id that is made of what it is.
            if let Some(Item {
                id,
                exercise: Exercise::Library(library),
                ..
            }) = items.first_mut()
            {
                id.clone_from(library);
            }
            for (index, rule) in aftercare.iter_mut().enumerate() {
                if let ClinicSubject::Own { id, .. } = &mut rule.subject {
                    *id = format!("rule-{index}");
                }
            }
            Plan {
                id,
                title,
                issued,
                clinician: Clinician {
                    name,
                    clinic,
                    phone,
                },
                zone: zone.and_then(Zone::named),
                course,
                items,
                aftercare,
                appointments,
            }
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn what_is_written_is_read_as_the_same_plan(plan in plan()) {
        let text = written(&plan);
        let check = check_plan(text.as_bytes());
        prop_assert_eq!(check.plan.as_ref(), Some(&plan), "{}\n{:?}", text, check.findings);
    }
}

#[test]
fn an_id_that_was_made_of_a_title_is_made_of_it_again() {
    for title in ["رقبة", "Two words", "?!"] {
        let plan = read(&format!(
            "format = 1\ntitle = \"{title}\"\nissued = 2026-11-20\n[[exercise]]\n\
             name = \"{title}\"\nreps = 3\ntimes = [\"08:30\"]\n"
        ));
        let again = read(&written(&plan));
        assert_eq!(again, plan);
        let ids: BTreeSet<&str> = [plan.id.as_str(), plan.items[0].id.as_str()].into();
        assert_eq!(ids.len(), 1);
    }
}
