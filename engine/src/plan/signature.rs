//! Who signed a plan file, and whether it is who signed before. The signature itself is checked by the
//! program around the engine.

use super::Plan;

/// What was found about a file's signature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Signature {
    #[default]
    None,
    /// It fits the file.
    Fits {
        /// The public key, as minisign writes it.
        key: String,
    },
    Broken(Broken),
}

impl Signature {
    pub fn key(&self) -> Option<&str> {
        match self {
            Signature::Fits { key } => Some(key),
            Signature::None | Signature::Broken(_) => None,
        }
    }
}

/// Why a signature says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Broken {
    /// The file is not the one that was signed.
    Unfit,
    /// It cannot be read.
    Unreadable,
    /// It comes without the public key that it could be checked by.
    NoKey,
}

/// A key that signed a clinic's plan before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known<'k> {
    pub clinic: &'k str,
    pub key: &'k str,
}

/// The version that a person has.
#[derive(Clone, Copy, Debug)]
pub struct Standing<'k> {
    pub plan: &'k Plan,
    pub key: Option<&'k str>,
}

/// What a signature means, seen from what was signed before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trust {
    Unsigned,
    /// The clinic signed before; the person is asked.
    UnsignedNow {
        clinic: String,
    },
    /// Its key is to be remembered, where the plan names a clinic.
    First {
        clinic: Option<String>,
        key: String,
    },
    AsBefore {
        clinic: String,
        key: String,
    },
    /// The version that stands is another clinic's, signed with another key; the person is asked.
    OtherClinic {
        earlier: String,
        key: String,
        clinic: Option<String>,
    },
    /// The clinic's remembered key is another: never taken.
    OtherKey {
        clinic: String,
        remembered: String,
        given: String,
    },
    /// Never taken.
    Broken(Broken),
}

/// What to think of a plan with this signature.
pub fn trust(
    signature: &Signature,
    plan: &Plan,
    standing: Option<Standing<'_>>,
    known: &[Known<'_>],
) -> Trust {
    let clinic = clinic_of(plan);
    let remembered = clinic
        .and_then(|clinic| known.iter().find(|one| is_same_clinic(one.clinic, clinic)))
        .copied();
    // Of a version that was signed, though its plan is now said to come from somebody else.
    let signed = standing.and_then(|standing| Some((standing.plan, standing.key?)));
    let earlier = || {
        let (plan, key) = signed?;
        let name = clinic_of(plan).unwrap_or(&plan.title);
        let same = match (clinic_of(plan), clinic) {
            (Some(one), Some(other)) => is_same_clinic(one, other),
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        Some((name.to_owned(), key, same))
    };
    let owned = |clinic: &str| clinic.to_owned();
    match (signature, remembered) {
        (Signature::Broken(broken), _) => Trust::Broken(*broken),
        (Signature::None, Some(known)) => Trust::UnsignedNow {
            clinic: owned(known.clinic),
        },
        (Signature::None, None) => match earlier() {
            Some((clinic, ..)) => Trust::UnsignedNow { clinic },
            None => Trust::Unsigned,
        },
        (Signature::Fits { key }, Some(known)) if known.key == key => Trust::AsBefore {
            clinic: owned(known.clinic),
            key: key.clone(),
        },
        (Signature::Fits { key }, Some(known)) => Trust::OtherKey {
            clinic: owned(known.clinic),
            remembered: owned(known.key),
            given: key.clone(),
        },
        (Signature::Fits { key }, None) => match earlier() {
            // A clinic whose key was forgotten starts anew, and so does one that names itself anew.
            Some((earlier, old, same)) if !same && old != key => Trust::OtherClinic {
                earlier,
                key: key.clone(),
                clinic: clinic.map(owned),
            },
            Some(_) | None => Trust::First {
                clinic: clinic.map(owned),
                key: key.clone(),
            },
        },
    }
}

/// Whose key is remembered: the clinic's, or of one who works alone.
fn clinic_of(plan: &Plan) -> Option<&str> {
    let clinician = &plan.clinician;
    let clinic = clinician.clinic.as_deref();
    clinic.or(clinician.name.as_deref())
}

/// Spelled alike, whatever its capitals and spaces.
pub fn is_same_clinic(one: &str, other: &str) -> bool {
    let folded = |name: &str| {
        let words = name.split_whitespace().map(str::to_lowercase);
        words.collect::<Vec<String>>().join(" ")
    };
    folded(one) == folded(other)
}

/// What a key is told apart by, at the telephone: minisign's id, which whoever makes a key may choose, and
/// the end of the key itself, which nobody can.
pub fn short_form(key: &str) -> String {
    let end: String = key
        .chars()
        .skip(key.chars().count().saturating_sub(8))
        .collect();
    match id(key) {
        Some(id) => format!("{id:016X}·{end}"),
        None => end,
    }
}

/// Bytes 2 to 10 of a public key, the lowest first.
fn id(key: &str) -> Option<u64> {
    let digits = key.chars().take(14).map(sixty_fourth);
    let digits: Vec<u128> = digits.collect::<Option<_>>()?;
    let bits = digits.iter().fold(0, |bits, digit| bits << 6 | digit);
    // 84 bits: 2 bytes of what kind of key it is, 8 of the id, 4 bits too many.
    let bytes = u64::try_from((bits >> 4) & u128::from(u64::MAX)).ok()?;
    (digits.len() == 14).then_some(bytes.swap_bytes())
}

fn sixty_fourth(letter: char) -> Option<u128> {
    let digit = match letter {
        'A'..='Z' => letter as u32 - 'A' as u32,
        'a'..='z' => letter as u32 - 'a' as u32 + 26,
        '0'..='9' => letter as u32 - '0' as u32 + 52,
        '+' => 62,
        '/' => 63,
        _ => return None,
    };
    Some(digit.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_told_apart_by_minisigns_id_and_its_own_end() {
        // The key of minisign's own releases, which its page calls E7620F1842B4E81F.
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        assert_eq!(short_form(key), "E7620F1842B4E81F·73Y7GFO3");
        assert_eq!(short_form("no key"), "no key");
    }

    #[test]
    fn a_clinic_is_known_whatever_its_capitals() {
        assert!(is_same_clinic(" harbour  PHYSIO", "Harbour Physio"));
        assert!(!is_same_clinic("Harbour Physio", "Harbor Physio"));
    }
}
