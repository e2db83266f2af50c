//! The desktop, through the watch: what is shown stays on the screen when we have ended.

use std::io;
use std::sync::mpsc::{self, Receiver};
use std::thread;

use afterhand_engine::storage::Daemon;
use afterhand_host::watch::{self, Answer, Message, Order, Showing, Word};

use super::Event;
use super::wait::Waker;

/// Asks the watch, which answers one question at a time.
pub struct Desktop {
    answers: Receiver<Answer>,
}

impl Desktop {
    /// Events that the watch tells of go to `waker` from now on.
    pub fn of_watch(waker: Waker) -> io::Result<Desktop> {
        let (sender, answers) = mpsc::channel();
        let listen = move || {
            let mut from = io::stdin().lock();
            while let Ok(word) = watch::hear(&mut from) {
                match word {
                    Word::Happened(event) => waker.wake(Event::Happened(event)),
                    Word::Answer(answer) => {
                        // Who no longer wants it has ended.
                        let _ = sender.send(answer);
                    }
                }
            }
            waker.wake(Event::WatchGone);
        };
        thread::Builder::new()
            .name("watch".to_owned())
            .spawn(listen)?;
        Ok(Desktop { answers })
    }

    /// Tries to reach the desktop where it is not reached; says whether it is.
    pub fn connect(&self) -> bool {
        matches!(self.asks(&Order::Connect), Answer::Connected(true))
    }

    /// Whether something shows notifications now.
    pub fn daemon(&self) -> Daemon {
        if let Answer::Present(true) = self.asks(&Order::Daemon) {
            Daemon::Present
        } else {
            Daemon::Missing
        }
    }

    /// Names the daemon that is there; none where none is.
    pub fn identity(&self) -> Option<String> {
        let Answer::Identity(identity) = self.asks(&Order::Identity) else {
            return None;
        };
        identity
    }

    /// Shows a message, in the place of another if that is still known; none where nothing shows it.
    pub fn show(&self, message: Message, replaces: Option<Showing>) -> Option<Showing> {
        let Answer::Shown(showing) = self.asks(&Order::Show { message, replaces }) else {
            return None;
        };
        showing
    }

    /// Takes a notification off the screen.
    pub fn close(&self, id: u32) {
        orders(&Order::Close(id));
    }

    fn asks(&self, order: &Order) -> Answer {
        orders(order);
        // Where the watch has crashed nobody knows what it has shown, and nothing may be written about it.
        self.answers
            .recv()
            .unwrap_or_else(|_| std::process::exit(0))
    }
}

/// Tells the watch what is wanted.
pub fn orders(order: &Order) {
    // Where the watch has gone we are told so, and end.
    let _ = watch::say(&mut io::stdout().lock(), order);
}
