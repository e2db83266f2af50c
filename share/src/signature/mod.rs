//! Who signed a plan file: ed25519 in minisign's format.
//!
//! The signature of a TOML plan is a block of comments at its end, so that one file travels; it is made over
//! every byte before the block. That of any other file is in `FILE.minisig`, as minisign writes it, and one
//! beside a TOML plan without a block is read as well. The public key is in the signature's comment (`key
//! RW…`), which is signed along, or in `FILE.pub`. A changed byte is a changed file, line ends included.

mod block;
mod keys;

use afterhand_engine::plan::signature::{Broken, Signature};
use minisign_verify::PublicKey;

pub use keys::{Fault, Keys, NewSignature, SecretKey, make_keys, needs_passphrase};

use block::split;

/// What can stand beside a file that is named by it.
pub const SIGNATURE_ENDING: &str = "minisig";
/// The same, for the public key.
pub const KEY_ENDING: &str = "pub";

/// A file with what stood beside it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Letter<'b> {
    pub bytes: &'b [u8],
    /// `FILE.minisig`.
    pub beside: Option<&'b [u8]>,
    /// `FILE.pub`.
    pub public: Option<&'b [u8]>,
}

/// What the signature of a file says; `beside` has what stands beside it under an ending.
pub fn check_with(bytes: &[u8], beside: impl Fn(&str) -> Option<Vec<u8>>) -> Signature {
    let (signature, public) = (beside(SIGNATURE_ENDING), beside(KEY_ENDING));
    check(Letter {
        bytes,
        beside: signature.as_deref(),
        public: public.as_deref(),
    })
}

/// What the signature of a file says.
pub fn check(letter: Letter<'_>) -> Signature {
    let (signed, lines) = match split(letter.bytes) {
        Ok(Some(signed)) => (signed.bytes, signed.lines),
        Err(()) => return Signature::Broken(Broken::Unreadable),
        Ok(None) => match letter.beside {
            None => return Signature::None,
            Some(beside) => match std::str::from_utf8(beside) {
                Ok(lines) => (letter.bytes, lines.to_owned()),
                Err(_) => return Signature::Broken(Broken::Unreadable),
            },
        },
    };
    let Ok(signature) = minisign_verify::Signature::decode(&lines) else {
        return Signature::Broken(Broken::Unreadable);
    };
    let comments = [signature.trusted_comment(), signature.untrusted_comment()];
    let named = comments.into_iter().find_map(named_key);
    let Some((key, public)) = named.or_else(|| key_in(letter.public?)) else {
        return Signature::Broken(Broken::NoKey);
    };
    match public.verify(signed, &signature, true) {
        Ok(()) => Signature::Fits { key },
        Err(_) => Signature::Broken(Broken::Unfit),
    }
}

/// The key that a comment names.
fn named_key(comment: &str) -> Option<(String, PublicKey)> {
    comment.split_whitespace().find_map(key)
}

/// The key in a file of minisign's.
fn key_in(file: &[u8]) -> Option<(String, PublicKey)> {
    let text = std::str::from_utf8(file).ok()?;
    text.lines().rev().find_map(|line| key(line.trim()))
}

fn key(text: &str) -> Option<(String, PublicKey)> {
    let public = PublicKey::from_base64(text).ok()?;
    Some((text.to_owned(), public))
}
