//! A backup that is locked with a passphrase: an age file (age-encryption.org/v1) with a scrypt recipient, which
//! `age` and `rage` open, too.

use std::io::{self, Read, Write};
use std::iter;

use afterhand_engine::backup::BackupFault;
use afterhand_engine::error::Error;
use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Encryptor, scrypt};

const BEGINS: &[u8] = b"age-encryption.org/v1\n";
/// 2^17 rounds and 128 MiB, as OWASP's Password Storage Cheat Sheet asks for.
const WORK: u8 = 17;
/// A file that asks for more is not one of ours, and not worth an hour.
const MOST_WORK: u8 = 22;
/// As much as a backup may have.
const MOST_BYTES: u64 = 1 << 30;

/// Whether what begins so is locked with a passphrase or a key.
pub fn is_sealed(begins: &[u8]) -> bool {
    begins.starts_with(BEGINS)
}

/// How much of a file it takes to see that.
pub const HEAD: usize = BEGINS.len();

/// Locks all of `from` with the passphrase. Fails where it cannot be read or written.
pub fn seal(from: &mut dyn Read, into: &mut dyn Write, passphrase: String) -> io::Result<()> {
    let mut recipient = scrypt::Recipient::new(SecretString::from(passphrase));
    recipient.set_work_factor(WORK);
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as _));
    let mut sealed = encryptor.map_err(io::Error::other)?.wrap_output(into)?;
    io::copy(from, &mut sealed)?;
    sealed.finish().map(|_| ())
}

/// What could not be written is told from what was wrong with the file.
pub fn open(
    from: &mut dyn Read,
    into: &mut dyn Write,
    passphrase: String,
) -> Result<io::Result<()>, Error> {
    let decryptor = Decryptor::new(from).map_err(|error| Error::Backup(fault(&error)))?;
    if !decryptor.is_scrypt() {
        return Err(Error::Backup(BackupFault::NotOurs));
    }
    let mut identity = scrypt::Identity::new(SecretString::from(passphrase));
    identity.set_max_work_factor(MOST_WORK);
    let opened = decryptor.decrypt(iter::once(&identity as _));
    let opened = opened.map_err(|error| Error::Backup(fault(&error)))?;
    let mut opened = opened.take(MOST_BYTES + 1);
    let mut chunk = vec![0; 1 << 16];
    loop {
        let read = opened.read(&mut chunk);
        let read = read.map_err(|_| Error::Backup(BackupFault::Damaged))?;
        let Some(bytes) = chunk.get(..read).filter(|bytes| !bytes.is_empty()) else {
            return Ok(Ok(()));
        };
        if let Err(error) = into.write_all(bytes) {
            return Ok(Err(error));
        }
    }
}

fn fault(error: &DecryptError) -> BackupFault {
    match error {
        DecryptError::DecryptionFailed
        | DecryptError::KeyDecryptionFailed
        | DecryptError::NoMatchingKeys => BackupFault::WrongPassphrase,
        DecryptError::ExcessiveWork { .. } | DecryptError::UnknownFormat => BackupFault::NotOurs,
        DecryptError::InvalidHeader | DecryptError::InvalidMac | DecryptError::Io(_) | _ => {
            BackupFault::Damaged
        }
    }
}
