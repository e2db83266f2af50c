//! What the window holds: the engine on its data folder, and word of changes for the page.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use afterhand_engine::error::{Error, Failure};
use afterhand_engine::now::Now;
use afterhand_engine::storage::BELL;
use afterhand_engine::view::Opened;
use afterhand_engine::words::Words;
use afterhand_engine::{Companion, example, failure as error_in_words};
use afterhand_host::clock::Clock;
use afterhand_host::{folder, presence, speech};
use tauri::{AppHandle, Emitter as _, Manager as _};

pub struct Shell {
    folder: PathBuf,
    pub clock: Clock,
    /// Opened when the page first asks, so that what goes wrong can be said on the page.
    companion: Mutex<Option<Companion>>,
    /// What the person looks around in instead.
    example: Mutex<Option<Companion>>,
    /// The version of the data that the page was last told of.
    told: Mutex<Option<i64>>,
    opened_at: Mutex<Option<Opened>>,
    watcher: Mutex<Option<notify::RecommendedWatcher>>,
}

impl Shell {
    pub fn new(folder: PathBuf, clock: Clock, opened_at: Option<Opened>) -> Shell {
        Shell {
            folder,
            clock,
            companion: Mutex::default(),
            example: Mutex::default(),
            told: Mutex::default(),
            opened_at: Mutex::new(opened_at),
            watcher: Mutex::default(),
        }
    }

    /// The person's data folder, also while they look around in an example.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// In the language that was chosen, otherwise the desktop's.
    pub fn words(&self) -> &'static Words {
        let words = self.ask(|companion, _| Ok(companion.words()));
        words.unwrap_or_else(|_| speech::words(None))
    }

    /// Asks the engine something, of the example where the person looks around in it; its error comes back
    /// as a sentence.
    pub fn ask<T>(
        &self,
        question: impl FnOnce(&mut Companion, &Now) -> Result<T, Error>,
    ) -> Result<T, Failure> {
        let now = self.clock.now();
        if let Some(example) = &mut *locked(&self.example) {
            return question(example, &now)
                .map_err(|error| error_in_words(&error, example.words(), &now));
        }
        let mut companion = locked(&self.companion);
        let answer = match &mut *companion {
            Some(open) => question(open, &now),
            None => Companion::open(&self.folder)
                .and_then(|opened| question(companion.insert(speech::speaking(opened)), &now)),
        };
        answer.map_err(|error| {
            let open = companion.as_ref();
            let words = open.map_or_else(|| speech::words(None), Companion::words);
            // Opened anew the next time, in case the file has been set aside or put back.
            if let Error::DamagedDatabase | Error::Moved = error {
                *companion = None;
                *locked(&self.told) = None;
            }
            error_in_words(&error, words, &now)
        })
    }

    /// From now on the person looks around in an example, which is made anew.
    pub fn look_around(&self) -> Result<(), Failure> {
        self.leave_example()?;
        let own = self.ask(|companion, _| companion.settings())?;
        let now = self.clock.now();
        let words = self.words();
        let made = Companion::open(&self.example_folder()).and_then(|example| {
            let mut example = speech::speaking(example);
            example::fill(&mut example, &own, words, &now)?;
            Ok(example)
        });
        match made {
            Ok(made) => {
                *locked(&self.example) = Some(made);
                Ok(())
            }
            Err(error) => {
                self.leave_example()?;
                Err(self.failure(&error))
            }
        }
    }

    /// The person's own data again; nothing is left of the example.
    pub fn leave_example(&self) -> Result<(), Failure> {
        *locked(&self.example) = None;
        let folder = self.example_folder();
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(self.failure(&Error::of_file(folder, error)))
            }
            Ok(()) | Err(_) => Ok(()),
        }
    }

    /// Whether the person looks around in an example.
    pub fn in_example(&self) -> bool {
        locked(&self.example).is_some()
    }

    /// What reaches further than the data is not done from an example.
    pub fn refuse_in_example(&self) -> Result<(), Failure> {
        match self.in_example() {
            true => Err(self.failure(&Error::InExample)),
            false => Ok(()),
        }
    }

    fn example_folder(&self) -> PathBuf {
        self.folder.join(example::FOLDER)
    }

    /// An error as a sentence.
    pub fn failure(&self, error: &Error) -> Failure {
        error_in_words(error, self.words(), &self.clock.now())
    }

    /// Moves a damaged database aside; the next question opens a new one.
    pub fn set_aside(&self) -> Result<PathBuf, Failure> {
        let now = self.clock.now();
        let mut companion = locked(&self.companion);
        *companion = None;
        afterhand_engine::set_aside(&self.folder, &now)
            .map_err(|error| error_in_words(&error, speech::words(None), &now))
    }

    /// Keeps where the page is to open until it asks.
    pub fn open_at(&self, opened: Opened) {
        *locked(&self.opened_at) = Some(opened);
    }

    /// What the window was started for; asked for once.
    pub fn opened_at(&self) -> Option<Opened> {
        locked(&self.opened_at).take()
    }

    /// From now on the page hears `changed` when another program has written, or the agent has ended.
    pub fn watch(&self, app: AppHandle) {
        // On a new computer the folder is not there until the engine has been asked something; what
        // goes wrong with that is said when the page asks.
        let _ = self.ask(|_, _| Ok(()));
        // Left by a window that ended while somebody looked around.
        let _ = self.leave_example();
        let told = app.clone();
        let watcher = folder::watch(&self.folder, BELL, move || {
            told.state::<Shell>().tell(&told)
        });
        // Without it the page still asks again whenever it comes to the front.
        *locked(&self.watcher) = watcher.ok();
        std::thread::spawn(move || {
            let folder = app.state::<Shell>().folder.clone();
            while presence::wait_until_gone(&folder).is_ok() {
                let _ = app.emit("changed", ());
                if presence::wait_until_there(&folder).is_err() {
                    break;
                }
                let _ = app.emit("changed", ());
            }
        });
    }

    fn tell(&self, app: &AppHandle) {
        let Ok(version) = self.ask(|companion, _| companion.data_version()) else {
            let _ = app.emit("changed", ());
            return;
        };
        let mut told = locked(&self.told);
        if told.replace(version) != Some(version) {
            let _ = app.emit("changed", ());
        }
    }
}

/// A panic while the lock was held leaves nothing half-done here: the engine works in transactions.
pub fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
