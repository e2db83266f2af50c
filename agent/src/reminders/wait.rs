//! Sleeping until it is time or something happens.
//!
//! On Linux the kernel wakes us: a timer on the real-time clock that is cancelled when the clock is set
//! or the computer resumes, and a watch on the link that names the computer's zone. An idle agent does
//! not wake at all. Elsewhere we look at least every 30 s.

use std::io;
use std::sync::mpsc::{self, Receiver, Sender};

use afterhand_host::clock::Wait;

use super::Event;

#[cfg(target_os = "linux")]
use kernel::Alarm;
#[cfg(not(target_os = "linux"))]
use portable::Alarm;

/// Waits, on the agent's own thread.
pub struct Waiter {
    events: Receiver<Event>,
    alarm: Alarm,
}

/// Wakes the waiter from another thread.
#[derive(Clone)]
pub struct Waker {
    events: Sender<Event>,
    alarm: Alarm,
}

/// A waiter, and what wakes it.
pub fn channel() -> io::Result<(Waiter, Waker)> {
    let (sender, receiver) = mpsc::channel();
    let alarm = Alarm::new()?;
    Ok((
        Waiter {
            events: receiver,
            alarm: alarm.clone(),
        },
        Waker {
            events: sender,
            alarm,
        },
    ))
}

impl Waker {
    /// Hands over what has happened.
    pub fn wake(&self, event: Event) {
        // A waiter that has gone no longer needs to know.
        if self.events.send(event).is_ok() {
            self.alarm.ring();
        }
    }
}

impl Waiter {
    /// Everything that has happened; nothing where it is time, or where that should be looked at again.
    pub fn wait(&self, until: Wait) -> io::Result<Vec<Event>> {
        self.alarm.sleep(until)?;
        Ok(self.events.try_iter().collect())
    }
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

        pub fn sleep(&self, wait: Wait) -> io::Result<()> {
            let (clock, pause) = match wait {
                Wait::Until(time) => (Some(since_1970(time)), None),
                Wait::For(length) => (None, Some(length)),
                Wait::Forever => (None, None),
            };
            let absolute = TimerfdTimerFlags::ABSTIME | TimerfdTimerFlags::CANCEL_ON_SET;
            // Armed even with nothing to wait for: far in the future it still notices a set clock.
            match set(&self.0.clock, absolute, clock.unwrap_or(FAR)) {
                Ok(()) => {}
                // The clock was set while nobody slept: that is a reason to look, too.
                Err(Errno::CANCELED) => return Ok(()),
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
            for descriptor in [&self.0.clock, &self.0.pause, &self.0.bell, &self.0.zone] {
                drain(descriptor);
            }
            Ok(())
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

    /// Takes what has rung, so that it can ring again. A cancelled timer reads as an error, which is
    /// what it is here to tell: look again.
    fn drain(descriptor: &OwnedFd) {
        let mut rung = [0_u8; 4096];
        while rustix::io::read(descriptor, &mut rung).is_ok_and(|length| length == rung.len()) {}
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

        pub fn sleep(&self, wait: Wait) -> io::Result<()> {
            let length = match wait {
                Wait::Until(time) => afterhand_host::clock::left_until(time),
                Wait::For(length) => length,
                Wait::Forever => LONGEST,
            };
            let (rung, bell) = &*self.0;
            let guard = rung.lock().unwrap_or_else(PoisonError::into_inner);
            let (mut guard, _) = bell
                .wait_timeout_while(guard, length.min(LONGEST), |rung| !*rung)
                .unwrap_or_else(PoisonError::into_inner);
            *guard = false;
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_event_ends_a_sleep_that_would_never_end() {
        let (waiter, waker) = channel().unwrap();
        let other = std::thread::spawn(move || waker.wake(Event::BusLost));
        let events = waiter.wait(Wait::Forever).unwrap();
        other.join().unwrap();
        assert!(matches!(events.as_slice(), [Event::BusLost]), "{events:?}");
    }

    #[test]
    fn a_time_that_has_come_ends_it_at_once() {
        let (waiter, _waker) = channel().unwrap();
        let past = std::time::SystemTime::UNIX_EPOCH;
        for wait in [Wait::Until(past), Wait::For(Duration::ZERO)] {
            assert!(waiter.wait(wait).unwrap().is_empty());
        }
    }

    #[test]
    fn the_alarm_of_other_systems_rings_and_runs_out() {
        let alarm = portable::Alarm::new().unwrap();
        alarm.sleep(Wait::For(Duration::ZERO)).unwrap();
        let other = alarm.clone();
        let bell = std::thread::spawn(move || other.ring());
        alarm.sleep(Wait::Forever).unwrap();
        bell.join().unwrap();
    }
}
