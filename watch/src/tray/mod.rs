//! The icon in the desktop's bar, where the desktop has one: the StatusNotifierItem over the session bus,
//! without a toolkit. Nothing is only here: the window and the notifications do without it.

#[cfg(target_os = "linux")]
mod item;
#[cfg(target_os = "linux")]
mod mark;

use std::io;
use std::sync::mpsc::{self, Sender};
use std::thread;

use afterhand_host::watch::Says;

use crate::wait::Waker;

/// Speaks to the bar on a thread of its own: a bar that hangs keeps no reminder waiting. The icon goes when
/// this is dropped.
pub struct Tray {
    says: Sender<Says>,
    said: Option<Says>,
}

impl Tray {
    /// Fails where there can be no thread for it.
    pub fn new(waker: Waker) -> io::Result<Tray> {
        let (says, heard) = mpsc::channel();
        thread::Builder::new()
            .name("tray".to_owned())
            .spawn(move || item::serve(&heard, &waker))?;
        Ok(Tray { says, said: None })
    }

    /// Shows what there is to say, if it is not what is shown already.
    pub fn show(&mut self, says: &Says) {
        if self.said.as_ref() != Some(says) {
            self.said = Some(says.clone());
            // Without the thread the bar says nothing, and everything else goes on.
            let _ = self.says.send(says.clone());
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod item {
    use std::sync::mpsc::Receiver;

    use super::{Says, Waker};

    pub fn serve(heard: &Receiver<Says>, _waker: &Waker) {
        for _ in heard {}
    }
}
