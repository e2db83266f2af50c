//! What was taken along as JSON: what is read is written as the same, and once it is brought in every page can
//! show it, and there is nothing new in it.
#![no_main]

use afterhand_engine::archive::{Merge, read, write};
use afterhand_fuzz::{folder, looks_everywhere, now, somebody};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(archive) = read("mine.json", bytes) else {
        return;
    };
    let mut written = Vec::new();
    write(&archive, &mut written).unwrap();
    assert_eq!(read("mine.json", &written).unwrap(), archive);

    let folder = folder();
    let mut companion = somebody(&folder);
    companion
        .offer_archive("mine.json", &archive, &now())
        .unwrap();
    if companion
        .bring_archive("mine.json", archive.clone(), &now())
        .is_ok()
    {
        looks_everywhere(&companion);
        let here = companion.archive(&now(), &mut |_| {}).unwrap();
        assert_eq!(Merge::of(&here, archive).total().new, 0);
    }
});
