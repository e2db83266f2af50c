//! Waiting until something happens.

use std::sync::mpsc::{self, Receiver, Sender};

use super::Event;

/// Waits, on the agent's own thread.
pub struct Waiter {
    events: Receiver<Event>,
}

/// Wakes the waiter from another thread.
#[derive(Clone)]
pub struct Waker {
    events: Sender<Event>,
}

/// A waiter, and what wakes it.
pub fn channel() -> (Waiter, Waker) {
    let (sender, receiver) = mpsc::channel();
    (Waiter { events: receiver }, Waker { events: sender })
}

impl Waker {
    /// Hands over what has happened.
    pub fn wake(&self, event: Event) {
        // A waiter that has gone no longer needs to know.
        let _ = self.events.send(event);
    }
}

impl Waiter {
    /// Everything that has happened, and something has. Nobody left to tell of anything counts as the watch
    /// having gone.
    pub fn wait(&self) -> Vec<Event> {
        let first = self.events.recv().unwrap_or(Event::WatchGone);
        [first].into_iter().chain(self.events.try_iter()).collect()
    }
}
