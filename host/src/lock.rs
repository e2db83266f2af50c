//! The window's lock, for a computer that several people use: a passphrase is asked for before anything of
//! the data is shown.
//!
//! It keeps others from looking, and is no encryption: the data lie open to whoever can read the folder. Only a
//! hash of the passphrase is kept (Argon2id with the crate's parameters, which are OWASP's), beside the data and
//! not in them, so that neither a backup nor an export carries it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use argon2::Argon2;
use argon2::password_hash::rand_core::OsRng;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};

use crate::whole_file;

/// The file of the data folder that holds the hash.
pub const FILE_NAME: &str = "window.lock";

pub fn is_set(data: &Path) -> bool {
    file(data).exists()
}

/// From now on the passphrase is asked for.
pub fn set(data: &Path, passphrase: &str) -> io::Result<()> {
    let salt = SaltString::generate(&mut OsRng);
    let hash = Argon2::default()
        .hash_password(passphrase.as_bytes(), &salt)
        .map_err(io::Error::other)?;
    whole_file::write_private(&file(data), format!("{hash}\n").as_bytes())
}

/// Whether it is the passphrase. Fails where what is kept of it cannot be read.
pub fn opens(data: &Path, passphrase: &str) -> io::Result<bool> {
    let kept = fs::read_to_string(file(data))?;
    let hash = PasswordHash::new(kept.trim()).map_err(io::Error::other)?;
    let right = Argon2::default().verify_password(passphrase.as_bytes(), &hash);
    Ok(right.is_ok())
}

/// From now on nothing is asked for.
pub fn remove(data: &Path) -> io::Result<()> {
    match fs::remove_file(file(data)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other,
    }
}

fn file(data: &Path) -> PathBuf {
    data.join(FILE_NAME)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{FILE_NAME, is_set, opens, remove, set};

    #[test]
    fn only_the_passphrase_opens_it() {
        let data = tempfile::tempdir().unwrap();
        assert!(!is_set(data.path()));
        set(data.path(), "Мой секрет, 3 слова").unwrap();
        assert!(is_set(data.path()));
        assert!(opens(data.path(), "Мой секрет, 3 слова").unwrap());
        for wrong in ["", "Мой секрет, 3 слов", "Мой секрет, 3 слова "] {
            assert!(!opens(data.path(), wrong).unwrap());
        }
        set(data.path(), "another").unwrap();
        assert!(!opens(data.path(), "Мой секрет, 3 слова").unwrap());
        assert!(opens(data.path(), "another").unwrap());
        remove(data.path()).unwrap();
        remove(data.path()).unwrap();
        assert!(!is_set(data.path()));
    }

    #[test]
    fn a_passphrase_is_kept_as_no_more_than_a_hash_that_its_owner_reads() {
        let data = tempfile::tempdir().unwrap();
        set(data.path(), "passphrase").unwrap();
        let kept = fs::read_to_string(data.path().join(FILE_NAME)).unwrap();
        assert!(
            kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"),
            "{kept}"
        );
        assert!(!kept.contains("passphrase"));
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(data.path().join(FILE_NAME))
                .unwrap()
                .permissions();
            assert_eq!(mode.mode() & 0o777, 0o600);
        }
        // The same passphrase for somebody else is another hash.
        let other = tempfile::tempdir().unwrap();
        set(other.path(), "passphrase").unwrap();
        assert_ne!(
            fs::read_to_string(other.path().join(FILE_NAME)).unwrap(),
            kept
        );
    }

    #[test]
    fn what_was_damaged_opens_nothing() {
        let data = tempfile::tempdir().unwrap();
        for damaged in ["", "$argon2id$", "passphrase"] {
            fs::write(data.path().join(FILE_NAME), damaged).unwrap();
            assert!(opens(data.path(), "passphrase").is_err(), "{damaged}");
        }
    }
}
