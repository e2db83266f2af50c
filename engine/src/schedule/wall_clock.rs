//! Local times to instants, many at a time.

use chrono::{NaiveDateTime, TimeDelta};

use crate::now::{Instant, Stretch, Zone};

/// Says of whole seconds what [`Zone::instant`] says, and is quick where they follow one another: well
/// inside a stretch of one offset it only subtracts.
pub struct WallClock<'z> {
    zone: &'z Zone,
    now_in: Option<Stretch>,
    /// Of that stretch, what no time of a neighbouring one can be mistaken for.
    clear_from: Instant,
    clear_until: Instant,
}

/// Offsets lie less than 26 hours from UTC, so no two are further apart.
const FARTHEST_OFFSETS: TimeDelta = TimeDelta::hours(52);

impl<'z> WallClock<'z> {
    pub fn of(zone: &'z Zone) -> WallClock<'z> {
        WallClock {
            zone,
            now_in: None,
            clear_from: Instant::MAX_UTC,
            clear_until: Instant::MIN_UTC,
        }
    }

    pub fn instant(&mut self, local: NaiveDateTime) -> Instant {
        self.subtracted(local).unwrap_or_else(|| {
            let instant = self.zone.instant(local);
            self.enter(instant);
            instant
        })
    }

    fn subtracted(&self, local: NaiveDateTime) -> Option<Instant> {
        let offset = self.now_in.as_ref()?.offset;
        let instant = local.checked_sub_offset(offset)?.and_utc();
        (self.clear_from <= instant && instant < self.clear_until).then_some(instant)
    }

    fn enter(&mut self, instant: Instant) {
        let is_in = |stretch: &Stretch| stretch.from <= instant && instant < stretch.until;
        if self.now_in.as_ref().is_some_and(is_in) {
            return;
        }
        self.now_in = self.zone.stretch(instant);
        if let Some(stretch) = &self.now_in {
            let (from, until) = (stretch.from, stretch.until);
            self.clear_from = from.checked_add_signed(FARTHEST_OFFSETS).unwrap_or(from);
            self.clear_until = until.checked_sub_signed(FARTHEST_OFFSETS).unwrap_or(until);
        }
    }
}
