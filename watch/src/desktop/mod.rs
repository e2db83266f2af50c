//! What can show notifications, behind as small an interface as will do.
//!
//! Linux speaks the session bus itself, on one connection: `notify-rust` opens a connection and a thread
//! for each notification, starts listening only after it has been shown, cannot see the daemon restart,
//! and cannot show again what an earlier run of the agent showed. Other systems use `notify-rust`.

#[cfg(target_os = "linux")]
mod bus;
#[cfg(any(test, not(target_os = "linux")))]
#[cfg_attr(
    all(test, target_os = "linux"),
    expect(dead_code, reason = "built here to keep it sound")
)]
mod elsewhere;

#[cfg(target_os = "linux")]
pub use bus::Desktop;
#[cfg(not(target_os = "linux"))]
pub use elsewhere::Desktop;
