//! Making a pair of keys, and signing with the secret one.

use minisign::{KeyPair, SecretKeyBox};

use super::block::{to_be_signed, with};

/// Why there is no key or no signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("not a secret key, or not its passphrase")]
    NotAKey,
    #[error("the computer gave no random numbers")]
    NoRandomness,
}

/// A new pair, as minisign's files.
#[derive(Clone, PartialEq, Eq)]
pub struct Keys {
    pub secret: String,
    pub public: String,
    /// The public key alone.
    pub key: String,
}

/// With a passphrase the secret key is of no use to whoever finds its file.
pub fn make_keys(passphrase: Option<String>) -> Result<Keys, Fault> {
    let pair = match passphrase {
        Some(passphrase) => KeyPair::generate_encrypted_keypair(Some(passphrase)),
        None => KeyPair::generate_unencrypted_keypair(),
    };
    let pair = pair.map_err(|_| Fault::NoRandomness)?;
    let secret = pair.sk.to_box(None).map_err(|_| Fault::NotAKey)?;
    let public = pair.pk.to_box().map_err(|_| Fault::NotAKey)?;
    Ok(Keys {
        secret: secret.into_string(),
        public: public.into_string(),
        key: pair.pk.to_base64(),
    })
}

/// Whether the secret key in this file can be read with a passphrase only.
pub fn needs_passphrase(file: &str) -> Result<bool, Fault> {
    // The kind of key is in its first bytes: the digits of "Ed", then of what the passphrase was made with.
    let line = file.lines().nth(1).ok_or(Fault::NotAKey)?;
    match line.get(..6) {
        Some("RWQAAE") => Ok(false),
        Some(start) if start.starts_with("RWRTY") => Ok(true),
        Some(_) | None => Err(Fault::NotAKey),
    }
}

/// A secret key that can sign.
pub struct SecretKey(minisign::SecretKey);

/// A file that has been signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewSignature {
    /// The file with its signature in it.
    Within(Vec<u8>),
    /// What belongs beside the file.
    Beside(String),
}

impl SecretKey {
    /// Of the text of a secret key's file, with its passphrase where it has one.
    pub fn read(file: &str, passphrase: Option<String>) -> Result<SecretKey, Fault> {
        let file = SecretKeyBox::from_string(file).map_err(|_| Fault::NotAKey)?;
        let key = match passphrase {
            Some(passphrase) => file.into_secret_key(Some(passphrase)),
            None => file.into_unencrypted_secret_key(),
        };
        key.map(SecretKey).map_err(|_| Fault::NotAKey)
    }

    /// Its public key.
    pub fn key(&self) -> Result<String, Fault> {
        let public = minisign::PublicKey::from_secret_key(&self.0);
        public
            .map(|key| key.to_base64())
            .map_err(|_| Fault::NotAKey)
    }

    /// Signs a plan; what signed it before makes way.
    pub fn sign(&self, bytes: &[u8]) -> Result<NewSignature, Fault> {
        let within = !is_json(bytes);
        let signed = match within {
            true => to_be_signed(bytes),
            false => bytes.to_vec(),
        };
        let comment = format!("key {}", self.key()?);
        let signature = minisign::sign(
            None,
            &self.0,
            signed.as_slice(),
            Some(&comment),
            Some(UNTRUSTED),
        );
        let lines = signature.map_err(|_| Fault::NoRandomness)?.into_string();
        Ok(match within {
            true => NewSignature::Within(with(signed, &lines)),
            false => NewSignature::Beside(lines),
        })
    }
}

const UNTRUSTED: &str = "signature of an Afterhand plan";

fn is_json(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    start.trim_ascii_start().starts_with(b"{")
}
