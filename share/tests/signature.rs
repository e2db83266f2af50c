//! Signed plans: what fits, what does not, and what is never mistaken for a signature.

use std::sync::LazyLock;

use afterhand_engine::plan::signature::{Broken, Signature};
use afterhand_share::signature::{
    Fault, Keys, Letter, NewSignature, SecretKey, check, make_keys, needs_passphrase,
};
use proptest::prelude::*;

const PLAN: &str = "format = 1\ntitle = \"Plan\"\nissued = 2026-11-20\n";
const JSON: &str = "{ \"format\": 1 }";

static KEYS: LazyLock<Keys> = LazyLock::new(|| make_keys(None).unwrap());

fn secret() -> SecretKey {
    SecretKey::read(&KEYS.secret, None).unwrap()
}

fn signed(text: &str) -> Vec<u8> {
    match secret().sign(text.as_bytes()).unwrap() {
        NewSignature::Within(bytes) => bytes,
        NewSignature::Beside(lines) => panic!("{lines}"),
    }
}

fn beside(text: &str) -> String {
    match secret().sign(text.as_bytes()).unwrap() {
        NewSignature::Beside(lines) => lines,
        NewSignature::Within(bytes) => panic!("{bytes:?}"),
    }
}

/// What minisign 0.11 itself made of a file, once.
#[test]
fn what_minisign_signed_fits() {
    let letter = Letter {
        bytes: include_bytes!("signatures/plan.json"),
        beside: Some(include_bytes!("signatures/plan.json.minisig")),
        public: Some(include_bytes!("signatures/plan.json.pub")),
    };
    let key = "RWQybKNXWWFv065T/debXR4hgbBJeGQG+4nAevG3fauBj+JjkkS0yScK".to_owned();
    assert_eq!(check(letter), Signature::Fits { key });
    let other = Letter {
        bytes: b"{\"format\": 1, \"title\": \"Another\"}\n",
        ..letter
    };
    assert!(matches!(check(other), Signature::Broken(_)));
}

fn alone(bytes: &[u8]) -> Signature {
    check(Letter {
        bytes,
        ..Letter::default()
    })
}

fn with_beside(bytes: &[u8], beside: &str, public: Option<&str>) -> Signature {
    check(Letter {
        bytes,
        beside: Some(beside.as_bytes()),
        public: public.map(str::as_bytes),
    })
}

fn fits() -> Signature {
    Signature::Fits {
        key: KEYS.key.clone(),
    }
}

const UNFIT: Signature = Signature::Broken(Broken::Unfit);
const UNREADABLE: Signature = Signature::Broken(Broken::Unreadable);

#[test]
fn a_signed_plan_is_one_file_that_fits() {
    assert_eq!(alone(PLAN.as_bytes()), Signature::None);
    let signed = signed(PLAN);
    assert!(signed.starts_with(PLAN.as_bytes()));
    assert_eq!(alone(&signed), fits());
}

#[test]
fn a_plan_without_a_last_line_end_gets_one() {
    assert_eq!(alone(&signed(PLAN.trim_end())), fits());
}

#[test]
fn signing_again_replaces() {
    let once = String::from_utf8(signed(PLAN)).unwrap();
    let twice = String::from_utf8(signed(&once)).unwrap();
    assert_eq!(twice.lines().count(), once.lines().count());
    assert_eq!(alone(twice.as_bytes()), fits());
}

#[test]
fn the_signature_of_json_stands_beside_it_with_its_key() {
    assert_eq!(with_beside(JSON.as_bytes(), &beside(JSON), None), fits());
    assert_eq!(
        with_beside(b"{ \"format\": 2 }", &beside(JSON), None),
        UNFIT
    );
    // A file of minisign's own does not name its key.
    let lines = beside(JSON).replace("key RW", "RX");
    let without = with_beside(JSON.as_bytes(), &lines, None);
    assert_eq!(without, Signature::Broken(Broken::NoKey));
    // What is written in the comment is signed along.
    assert_eq!(
        with_beside(JSON.as_bytes(), &lines, Some(&KEYS.public)),
        UNFIT
    );
}

#[test]
fn the_key_of_a_signature_may_stand_beside_it_in_a_file_of_its_own() {
    let secret = minisign::SecretKeyBox::from_string(&KEYS.secret).unwrap();
    let secret = secret.into_unencrypted_secret_key().unwrap();
    let own = minisign::sign(None, &secret, PLAN.as_bytes(), Some("file:plan.toml"), None);
    let own = own.unwrap().into_string();
    assert_eq!(
        with_beside(PLAN.as_bytes(), &own, Some(&KEYS.public)),
        fits()
    );
    let other = make_keys(None).unwrap();
    assert_eq!(
        with_beside(PLAN.as_bytes(), &own, Some(&other.public)),
        UNFIT
    );
}

#[test]
fn other_line_ends_are_another_file() {
    let signed = String::from_utf8(signed(PLAN)).unwrap();
    assert_eq!(alone(signed.replace('\n', "\r\n").as_bytes()), UNFIT);
    // Of what comes after the signature only empty lines are nothing.
    assert_eq!(alone(format!("{signed}\n\r\n").as_bytes()), fits());
    let plan_only = signed.replacen(PLAN, &format!("{PLAN}\n"), 1);
    assert_eq!(alone(plan_only.as_bytes()), UNFIT);
}

#[test]
fn what_is_added_behind_the_signature_is_never_taken_for_signed() {
    let signed = String::from_utf8(signed(PLAN)).unwrap();
    for more in ["[[exercise]]\n", "# a remark\n", "#\n", "title = \"Other\""] {
        assert_eq!(
            alone(format!("{signed}{more}").as_bytes()),
            UNREADABLE,
            "{more}"
        );
    }
    let (plan, block) = signed.split_at(PLAN.len());
    assert_eq!(alone(format!("{plan}[x]\n{block}").as_bytes()), UNFIT);
    assert_eq!(alone(format!("{block}{plan}").as_bytes()), UNREADABLE);
    assert_eq!(alone(format!("{plan}{block}{block}").as_bytes()), UNFIT);
}

#[test]
fn a_secret_key_is_told_from_one_that_needs_its_passphrase_and_from_none() {
    assert_eq!(needs_passphrase(&KEYS.secret), Ok(false));
    for not in ["", "no key", "a\nb", &KEYS.public] {
        assert_eq!(needs_passphrase(not), Err(Fault::NotAKey), "{not}");
        assert!(SecretKey::read(not, None).is_err());
    }
}

proptest! {
    #[test]
    fn one_changed_byte_is_refused(index in 0..PLAN.len(), bit in 0..8u32) {
        let mut bytes = signed(PLAN);
        bytes[index] ^= 1 << bit;
        prop_assert_eq!(alone(&bytes), UNFIT);
    }

    #[test]
    fn a_changed_signature_never_fits_with_another_meaning(at in 0..1000usize, bit in 0..8u32) {
        let mut bytes = signed(PLAN);
        let index = PLAN.len() + at % (bytes.len() - PLAN.len());
        bytes[index] ^= 1 << bit;
        match alone(&bytes) {
            // The comment that is not signed, and white space at the end of a line, say nothing.
            found @ (Signature::Fits { .. } | Signature::None) => {
                prop_assert!(found == fits() || found == Signature::None);
            }
            Signature::Broken(_) => {}
        }
    }

    #[test]
    fn no_file_makes_it_panic(bytes: Vec<u8>, beside: Vec<u8>, public: Vec<u8>) {
        check(Letter { bytes: &bytes, beside: Some(&beside), public: Some(&public) });
    }

    #[test]
    fn no_signature_makes_it_panic(lines in "(untrusted comment: .{0,9}\n)?[RWQA=/+]{0,120}\n(trusted comment: .{0,20}\n)?[A-Z=]{0,100}") {
        check(Letter { bytes: b"x", beside: Some(lines.as_bytes()), public: None });
    }
}
