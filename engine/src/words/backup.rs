//! What a backup holds, in numbers.

use super::Words;
use crate::backup::{BackupFault, Count, Thing};
use crate::now::Now;

impl Words {
    pub fn thing(&self, thing: Thing) -> String {
        self.data(&format!("thing-{}", thing.name()))
    }

    /// "212, the last of 26 November".
    pub fn counted(&self, count: Count, now: &Now) -> String {
        match count.last {
            Some(last) => {
                let date = now.zone.local(last).date();
                let day = self.long_date_seen_from(date, now.today());
                self.backup_count_last(count.count, day)
            }
            None => self.backup_count(count.count),
        }
    }

    pub(super) fn backup_fault(&self, fault: BackupFault) -> String {
        match fault {
            BackupFault::NotOurs => self.error_backup_not_ours(),
            BackupFault::Damaged => self.error_backup_damaged(),
            BackupFault::Newer => self.error_backup_newer(),
            BackupFault::IsPresent => self.error_backup_is_present(),
            BackupFault::Locked => self.error_backup_locked(),
            BackupFault::WrongPassphrase => self.error_backup_wrong_passphrase(),
            BackupFault::Unknown => self.error_backup_unknown(),
        }
    }
}
