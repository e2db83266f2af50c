//! A plan file: what is wrong with it has a place in it, what is right comes back from the writer as the same
//! plan, and once it is taken every page can show it.
#![no_main]

use afterhand_engine::action::{Action, NewPlan};
use afterhand_engine::check_plan;
use afterhand_engine::content::Content;
use afterhand_engine::plan::write;
use afterhand_fuzz::{folder, looks_everywhere, now, somebody};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let check = check_plan(bytes);
    let text = String::from_utf8_lossy(bytes);
    let lines = text.split('\n').count();
    for finding in &check.findings {
        assert!((1..=lines).contains(&finding.line), "{finding:?}");
    }
    let Some(plan) = check.plan else { return };
    let written = write(&plan, Content::shipped()).unwrap();
    assert_eq!(check_plan(written.as_bytes()).plan, Some(plan), "{written}");

    let folder = folder();
    let mut companion = somebody(&folder);
    let plan = NewPlan {
        file: "plan.toml".to_owned(),
        bytes: bytes.to_vec(),
        confirmed: true,
        ..NewPlan::default()
    };
    // One that has ended, or is for another person, may be refused, in words.
    if companion.act(Action::TakePlan(plan), &now()).is_ok() {
        looks_everywhere(&companion);
    }
});
