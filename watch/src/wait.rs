//! Sleeping until it is time or something happens.
//!
//! On Linux the kernel wakes us: a timer on the real-time clock that is cancelled when the clock is set
//! or the computer resumes, and a watch on the link that names the computer's zone. Who is idle does
//! not wake at all. Elsewhere we look at the clock at least every 30 s.

use std::io;
use std::process::ExitStatus;
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::Duration;

use afterhand_host::clock::Wait;
use afterhand_host::watch::{Event, Order};

#[cfg(target_os = "linux")]
use kernel::Alarm;
#[cfg(not(target_os = "linux"))]
use portable::Alarm;

/// What can end a sleep before its time.
#[derive(Debug)]
pub enum Stir {
    /// The agent has to hear of it.
    Happened(Event),
    /// The desktop has a bar that shows icons now.
    BarCame,
    /// The agent wants something; none where what it said cannot be understood.
    Ordered(Option<Order>),
    /// The agent has ended; none where nobody can say how.
    AgentEnded(Option<ExitStatus>),
}

/// What a sleep was ended by, where it was not its time alone.
#[derive(Debug)]
pub struct Woken {
    pub stirs: Vec<Stir>,
    /// The computer slept, or its clock was set.
    pub clock_leapt: bool,
}

/// Waits, on one thread.
pub struct Waiter {
    stirs: Receiver<Stir>,
    alarm: Alarm,
}

/// Wakes the waiter from another thread.
#[derive(Clone)]
pub struct Waker {
    stirs: Sender<Stir>,
    alarm: Alarm,
}

/// A waiter, and what wakes it.
pub fn channel() -> io::Result<(Waiter, Waker)> {
    let (sender, receiver) = mpsc::channel();
    let alarm = Alarm::new()?;
    Ok((
        Waiter {
            stirs: receiver,
            alarm: alarm.clone(),
        },
        Waker {
            stirs: sender,
            alarm,
        },
    ))
}

impl Waker {
    /// Hands over what has happened.
    pub fn wake(&self, stir: Stir) {
        // A waiter that has gone no longer needs to know.
        if self.stirs.send(stir).is_ok() {
            self.alarm.ring();
        }
    }
}

impl Waiter {
    /// Sleeps until then, and in no case longer than `at_most`.
    pub fn wait(&self, until: Wait, at_most: Option<Duration>) -> io::Result<Woken> {
        let clock_leapt = self.alarm.sleep(until, at_most)?;
        Ok(Woken {
            stirs: self.stirs.try_iter().collect(),
            clock_leapt,
        })
    }
}

/// Log-out, an upgrade and Ctrl-C end us cleanly; asked a second time we end at once.
pub fn end_on_request(waker: &Waker) -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGTERM, SIGINT, SIGHUP])?;
    let waker = waker.clone();
    let listen = move || {
        let mut requests = signals.forever();
        if requests.next().is_some() {
            waker.wake(Stir::Happened(Event::End));
        }
        if requests.next().is_some() {
            std::process::exit(1);
        }
    };
    std::thread::Builder::new()
        .name("signals".to_owned())
        .spawn(listen)?;
    Ok(())
}

#[cfg(target_os = "linux")]
mod kernel {
    use std::io;
    use std::os::fd::OwnedFd;
    use std::sync::Arc;
    use std::time::{Duration, SystemTime};

    use afterhand_host::clock::Wait;
    use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
    use rustix::fs::inotify;
    use rustix::io::Errno;
    use rustix::time::{
        Itimerspec, TimerfdClockId, TimerfdFlags, TimerfdTimerFlags, Timespec, timerfd_create,
        timerfd_settime,
    };

    #[derive(Clone)]
    pub struct Alarm(Arc<Descriptors>);

    struct Descriptors {
        /// Rings when the computer's clock shows a time.
        clock: OwnedFd,
        /// Rings after a while.
        pause: OwnedFd,
        bell: OwnedFd,
        /// Rings when something is put into the folder of the computer's settings, where a link names
        /// its zone.
        zone: OwnedFd,
    }

    impl Alarm {
        pub fn new() -> io::Result<Alarm> {
            let flags = TimerfdFlags::CLOEXEC | TimerfdFlags::NONBLOCK;
            Ok(Alarm(Arc::new(Descriptors {
                clock: timerfd_create(TimerfdClockId::Realtime, flags)?,
                pause: timerfd_create(TimerfdClockId::Monotonic, flags)?,
                bell: eventfd(0, EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK)?,
                zone: zone_watch()?,
            })))
        }

        pub fn ring(&self) {
            // It can only fail for being rung already.
            let _ = rustix::io::write(&self.0.bell, &1_u64.to_ne_bytes());
        }

        /// Says whether the clock was set, or the computer slept.
        pub fn sleep(&self, wait: Wait, at_most: Option<Duration>) -> io::Result<bool> {
            let (clock, pause) = match wait {
                Wait::Until(time) => (Some(since_1970(time)), None),
                Wait::For(length) => (None, Some(length)),
                Wait::Forever => (None, None),
            };
            let pause = pause.into_iter().chain(at_most).min();
            let absolute = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            // Armed even with nothing to wait for: far in the future it still notices a set clock.
            match set(&self.0.clock, absolute, clock.unwrap_or(FAR)) {
                Ok(()) => {}
                // The clock was set while nobody slept: that is a reason to look, too.
                Err(Errno::CANCELED) => return Ok(true),
                Err(error) => return Err(error.into()),
            }
            set(
                &self.0.pause,
                TimerfdTimerFlags::empty(),
                // Zero would disarm it, so a time that has come is a moment ahead.
                pause.map_or(Duration::ZERO, |pause| pause.max(MOMENT)),
            )?;
            let mut descriptors = [
                PollFd::new(&self.0.clock, PollFlags::IN),
                PollFd::new(&self.0.pause, PollFlags::IN),
                PollFd::new(&self.0.bell, PollFlags::IN),
                PollFd::new(&self.0.zone, PollFlags::IN),
            ];
            match poll(&mut descriptors, None) {
                Ok(_) | Err(Errno::INTR) => {}
                Err(error) => return Err(error.into()),
            }
            for descriptor in [&self.0.pause, &self.0.bell, &self.0.zone] {
                drain(descriptor);
            }
            Ok(drain(&self.0.clock) == Some(Errno::CANCELED))
        }
    }

    /// In the year 2255; the kernel's own end of time lies a little behind it.
    const FAR: Duration = Duration::from_secs(9_000_000_000);

    const MOMENT: Duration = Duration::from_nanos(1);

    fn since_1970(time: SystemTime) -> Duration {
        time.duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default()
            .max(MOMENT)
    }

    fn set(timer: &OwnedFd, flags: TimerfdTimerFlags, at: Duration) -> Result<(), Errno> {
        let value = Timespec {
            tv_sec: i64::try_from(at.as_secs()).unwrap_or(i64::MAX),
            tv_nsec: i64::from(at.subsec_nanos()),
        };
        let never = Timespec {
            tv_sec: 0,
            tv_nsec: 0,
        };
        let setting = Itimerspec {
            it_interval: never,
            it_value: value,
        };
        timerfd_settime(timer, flags, &setting)?;
        Ok(())
    }

    /// Programs that set the zone put a new link in the old one's place.
    fn zone_watch() -> io::Result<OwnedFd> {
        let watch = inotify::init(inotify::CreateFlags::CLOEXEC | inotify::CreateFlags::NONBLOCK)?;
        let put = inotify::WatchFlags::CREATE | inotify::WatchFlags::MOVED_TO;
        // A computer without the folder has its zone somewhere else, and we see it at the next look.
        let _ = inotify::add_watch(&watch, "/etc", put);
        Ok(watch)
    }

    /// Takes what has rung, so that it can ring again. A cancelled timer reads as an error.
    fn drain(descriptor: &OwnedFd) -> Option<Errno> {
        let mut rung = [0_u8; 4096];
        loop {
            match rustix::io::read(descriptor, &mut rung) {
                Ok(length) if length == rung.len() => {}
                Ok(_) => return None,
                Err(error) => return Some(error),
            }
        }
    }
}

#[cfg(any(test, not(target_os = "linux")))]
mod portable {
    use std::io;
    use std::sync::{Arc, Condvar, Mutex, PoisonError};
    use std::time::Duration;

    use afterhand_host::clock::Wait;

    /// A computer that slept or had its clock set is noticed no later than this.
    const LONGEST: Duration = Duration::from_secs(30);

    #[derive(Clone)]
    pub struct Alarm(Arc<(Mutex<bool>, Condvar)>);

    impl Alarm {
        pub fn new() -> io::Result<Alarm> {
            Ok(Alarm(Arc::default()))
        }

        pub fn ring(&self) {
            let (rung, bell) = &*self.0;
            *rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
            bell.notify_one();
        }

        /// That the clock was set or the computer slept is not told here.
        pub fn sleep(&self, wait: Wait, at_most: Option<Duration>) -> io::Result<bool> {
            let length = match wait {
                Wait::Until(time) => afterhand_host::clock::left_until(time),
                Wait::For(length) => length,
                Wait::Forever => LONGEST,
            };
            let longest = at_most.map_or(LONGEST, |most| most.min(LONGEST));
            let (rung, bell) = &*self.0;
            let guard = rung.lock().unwrap_or_else(PoisonError::into_inner);
            let (mut guard, _) = bell
                .wait_timeout_while(guard, length.min(longest), |rung| !*rung)
                .unwrap_or_else(PoisonError::into_inner);
            *guard = false;
            Ok(false)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_ends_a_sleep_that_would_never_end() {
        let (waiter, waker) = channel().unwrap();
        let other = std::thread::spawn(move || waker.wake(Stir::BarCame));
        let woken = waiter.wait(Wait::Forever, None).unwrap();
        other.join().unwrap();
        assert!(
            matches!(woken.stirs.as_slice(), [Stir::BarCame]),
            "{woken:?}"
        );
        assert!(!woken.clock_leapt);
    }

    #[test]
    fn a_time_that_has_come_ends_it_at_once() {
        let (waiter, _waker) = channel().unwrap();
        let past = std::time::SystemTime::UNIX_EPOCH;
        let at_once = Some(Duration::ZERO);
        for (wait, at_most) in [
            (Wait::Until(past), None),
            (Wait::For(Duration::ZERO), None),
            (Wait::Forever, at_once),
        ] {
            let woken = waiter.wait(wait, at_most).unwrap();
            assert!(woken.stirs.is_empty() && !woken.clock_leapt, "{woken:?}");
        }
    }

    #[test]
    fn the_alarm_of_other_systems_rings_and_runs_out() {
        let alarm = portable::Alarm::new().unwrap();
        alarm.sleep(Wait::For(Duration::ZERO), None).unwrap();
        let other = alarm.clone();
        let bell = std::thread::spawn(move || other.ring());
        alarm.sleep(Wait::Forever, None).unwrap();
        bell.join().unwrap();
    }
}
