//! A signed plan, and what stands beside it: half of the input is the file, the rest its signature.
#![no_main]

use afterhand_share::signature::{Letter, check, needs_passphrase};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: (&[u8], Option<&[u8]>, Option<&[u8]>)| {
    let (bytes, beside, public) = input;
    check(Letter {
        bytes,
        beside,
        public,
    });
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = needs_passphrase(text);
    }
});
