//! The agent's process.

use std::io::{self, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout};
use std::thread;
use std::time::Duration;

use afterhand_host::clock::{Clock, Deadline, Wait};
use afterhand_host::sibling;
use afterhand_host::watch::{Answer, Begin, Event, Order, Word, hear, say};

use crate::wait::{Stir, Waker};

/// An agent with nothing to do stays for so long, for whoever does one thing soon does another.
const LINGERS: Duration = Duration::from_secs(5);

/// An agent that was started, until it has ended.
pub struct Agent {
    /// None once it has been let go.
    hears: Option<ChildStdin>,
    /// How many events it was told.
    told: u64,
    /// Since it has nothing to do: until when it shall stay.
    stays: Option<Deadline>,
}

impl Agent {
    /// Whatever it orders, and its end, comes to `waker`.
    pub fn start(folder: &Path, clock: &Clock, begin: &Begin, waker: Waker) -> io::Result<Agent> {
        let (child, orders, hears) = started(folder, clock, begin)?;
        thread::Builder::new()
            .name("agent".to_owned())
            .spawn(move || listen(child, orders, &waker))?;
        Ok(Agent {
            hears: Some(hears),
            told: begin.happened.len() as u64,
            stays: None,
        })
    }

    pub fn hears(&mut self, event: Event) {
        self.told += 1;
        self.stays = None;
        self.is_told(&Word::Happened(event));
    }

    pub fn is_answered(&mut self, answer: Answer) {
        self.is_told(&Word::Answer(answer));
    }

    fn is_told(&mut self, word: &Word) {
        if let Some(hears) = &mut self.hears {
            // That it does not listen any more is told by its end.
            let _ = say(hears, word);
        }
    }

    /// It says that it has nothing to do; it may not have heard everything yet.
    pub fn rests(&mut self, heard: u64) {
        if heard == self.told {
            self.stays = Some(Deadline::of(Wait::For(LINGERS)));
        }
    }

    /// How long it still shall stay; none while it has something to do.
    pub fn stays(&self) -> Option<Duration> {
        self.stays.as_ref().and_then(Deadline::left)
    }

    /// It ends when nobody speaks to it any more.
    pub fn let_go(&mut self) {
        self.hears = None;
    }

    pub fn is_let_go(&self) -> bool {
        self.hears.is_none()
    }
}

/// Lets an agent say why we cannot go on.
pub fn complain(folder: &Path, clock: &Clock, trouble: &io::Error) {
    // Where there can be none, nobody can say anything.
    let begin = Begin {
        trouble: Some(trouble.to_string()),
        ..Begin::default()
    };
    if let Ok((mut child, ..)) = started(folder, clock, &begin) {
        let _ = child.wait();
    }
}

fn started(
    folder: &Path,
    clock: &Clock,
    begin: &Begin,
) -> io::Result<(Child, ChildStdout, ChildStdin)> {
    let mut child = sibling::start_watched(folder, clock)?;
    let (Some(mut hears), Some(orders)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(io::ErrorKind::BrokenPipe.into());
    };
    // One that does not listen has ended, and that is told.
    let _ = say(&mut hears, begin);
    Ok((child, orders, hears))
}

fn listen(mut child: Child, orders: ChildStdout, waker: &Waker) {
    let mut orders = BufReader::new(orders);
    loop {
        match hear::<Order>(&mut orders) {
            Ok(order) => waker.wake(Stir::Ordered(Some(order))),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => break,
            Err(_) => {
                waker.wake(Stir::Ordered(None));
                break;
            }
        }
    }
    drop(orders);
    waker.wake(Stir::AgentEnded(child.wait().ok()));
}
