//! A backup: one that is refused leaves what is here, and one that is brought back can be read.
#![no_main]

use afterhand_fuzz::{folder, looks_everywhere, now, somebody};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let folder = folder();
    let mut companion = somebody(&folder);
    let file = folder.path().join("from-elsewhere.db");
    std::fs::write(&file, bytes).unwrap();
    let offered = companion.offer_restore(&file, &now());
    let restored = companion.restore(&file, &now(), &mut |_| {});
    assert!(offered.is_ok() || restored.is_err());
    looks_everywhere(&companion);
});
