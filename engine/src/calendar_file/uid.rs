//! What an event is known by in every file about the same thing. A calendar that has the event finds it again
//! by this, so nothing of it may change from one release to the next.

use hmac::{Hmac, Mac as _};
use sha2::Sha256;

use crate::schedule::SeriesKey;
use crate::session::Booked;

/// The names of one person's events. Only who has the data's random identity can tell what they stand for.
pub(crate) struct Uids(Hmac<Sha256>);

impl Uids {
    pub fn of(identity: &str) -> Uids {
        // By its definition (RFC 2104) a shorter key is filled up with zeros.
        let mut key = [0; 64];
        for (byte, of_identity) in key.iter_mut().zip(identity.bytes()) {
            *byte = of_identity;
        }
        Uids(Hmac::new(&key.into()))
    }

    /// What every UID of this data begins with, and no other's.
    pub fn begin(&self) -> String {
        format!("afterhand-{:016x}-", self.hash(&["data"]) >> 64)
    }

    pub fn of_series(&self, key: &SeriesKey) -> String {
        let time_of_day = "%H:%M:%S";
        let parts = [
            "series",
            &key.plan,
            &key.item,
            &key.meant.format(time_of_day).to_string(),
            &key.time.format(time_of_day).to_string(),
            &key.phase.to_string(),
            &key.after_gap
                .map(|gap| gap.format("%Y-%m-%d").to_string())
                .unwrap_or_default(),
            &key.what,
        ];
        self.uid(&parts)
    }

    /// A plan's keeps its name when the person changes it.
    pub fn of_appointment(&self, booked: &Booked) -> String {
        match &booked.of_plan {
            Some((plan, at)) => {
                let at = at.format("%Y-%m-%dT%H:%M:%S").to_string();
                self.uid(&["appointment", "plan", plan, &at])
            }
            None => self.uid(&["appointment", "own", &booked.key.to_string()]),
        }
    }

    pub fn uid(&self, parts: &[&str]) -> String {
        format!("{}{:032x}", self.begin(), self.hash(parts))
    }

    fn hash(&self, parts: &[&str]) -> u128 {
        let mut hash = self.0.clone();
        for part in parts {
            hash.update(part.as_bytes());
            hash.update(&[0]);
        }
        let bytes = hash.finalize().into_bytes();
        let first = bytes.iter().take(16);
        first.fold(0, |number, byte| number << 8 | u128::from(*byte))
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::check_plan;
    use crate::now::{Instant, Zone};
    use crate::person::Settings;
    use crate::plan::Taken;
    use crate::schedule::{Moves, series, slots};

    const PLAN: &str = r#"
format = 1
id = "pinned"
title = "Pinned"
issued = 2026-11-01
zone = "Europe/London"
[[exercise]]
use = "nk-chin-tuck"
sets = 1
reps = 5
hold = "5s"
side = "none"
times = ["08:30"]
days = "daily"
[[exercise]]
use = "nk-rotation"
sets = 2
reps = 5
rest = "1min"
side = "both"
times = ["13:00"]
days = ["sun", "wed", "mon"]
[[exercise]]
use = "nk-levator"
sets = 1
breaths = 4
side = "alternate"
times = ["20:00"]
days = { every = 3 }
[[exercise]]
use = "po-scap"
sets = 1
minutes = 2
side = "left"
times = ["01:30"]
days = { on = 1, off = 2 }
"#;

    /// Where one of these differs, calendars that have the event would show it twice.
    #[test]
    fn series_keep_their_names_for_ever() {
        let check = check_plan(PLAN.as_bytes());
        let plan = check.plan.unwrap_or_else(|| panic!("{:?}", check.findings));
        let taken = [Taken {
            plan,
            version: 1,
            key: None,
            at: Instant::MIN_UTC,
            replaced: None,
        }];
        let [from, until] = [(2026, 12, 1), (2026, 12, 31)]
            .map(|(year, month, day)| NaiveDate::from_ymd_opt(year, month, day).unwrap());
        let zone = Zone::named("Europe/London").unwrap();
        let settings = Settings::default();
        let plan_zone = settings.plan_zone(&zone);
        let slots = slots(&taken, &Moves::default(), plan_zone, from, until);
        let (series, _) = series(slots, &Moves::default(), plan_zone);
        let uids = Uids::of("me");
        let named: Vec<(String, String)> = series
            .iter()
            .map(|one| {
                let what = format!("{}, {}", one.item.id, one.key.what);
                (what, uids.of_series(&one.key))
            })
            .collect();
        let pinned = [
            (
                "nk-chin-tuck, daily sets=1 reps=5 hold=5s side=none",
                "afterhand-e4878e8a3350120e-4c812558359d7f4ad86f03756d8e1dd0",
            ),
            (
                "nk-levator, every=3 sets=1 breaths=4 hold=15s side=alternate",
                "afterhand-e4878e8a3350120e-63e0222b34b1311edc9aa9910d7f1c3d",
            ),
            (
                "nk-rotation, mon,wed,sun sets=2 reps=5 hold=2s rest=60s side=both",
                "afterhand-e4878e8a3350120e-bd492019ee8daecca4987b01929c1d20",
            ),
            (
                "po-scap, on=1,off=2 sets=1 minutes=2 hold=5s side=left",
                "afterhand-e4878e8a3350120e-23e47e015947469d1a845a4dc3d5ed0c",
            ),
        ];
        assert_eq!(
            named,
            pinned.map(|(what, uid)| (what.to_owned(), uid.to_owned()))
        );
    }
}
