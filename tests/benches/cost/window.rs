//! From starting the window until Today can be read, beside a bare window of the same web engine with a page
//! that does not change.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use afterhand_tests::{Area, Desktop, Eye, Patient, built, soon, within};

use crate::Effort;

/// Debian keeps it beside the engine, out of everybody's path.
const BARE: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

/// Where both have their first heading and what follows it, beside our rail and below their toolbar.
const PAGE: Area = Area {
    x: 400,
    y: 180,
    width: 600,
    height: 420,
};

const STATIC: &str = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Today</title>\
    <style>body { margin: 120px 0 0 380px; font: 24px sans-serif; background: #faf7f2; color: #22303a }</style>\
    <h1>Good afternoon</h1><p>Tuesday 24 November, three exercises are due.</p>\
    <ul><li>08:30 Chin tuck<li>13:00 Neck turn<li>18:30 Shoulder blade squeeze</ul></html>";

/// How long each took, in order: ours, and the bare one.
pub struct Windows {
    pub ours: Vec<Duration>,
    pub bare: Option<Vec<Duration>>,
}

pub fn measure(effort: &Effort) -> Windows {
    println!("starts of the window: {}", effort.starts);
    let desktop = Desktop::with_windows();
    let eye = desktop.eye();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:10:00Z@1");
    now.takes("neck-course.toml");
    let _agent = now.starts_agent();
    let page = patient.file("static.html", STATIC);
    let window = || {
        let mut window = now.sets(Command::new(built("afterhand-window")));
        window.arg("--data").arg(patient.data());
        window
    };
    let bare = || {
        let mut bare = now.sets(Command::new(BARE));
        bare.args(["--geometry=1180x790", &format!("file://{page}")]);
        bare
    };
    let has_bare = fs::exists(BARE).unwrap();
    let mut windows = Windows {
        ours: Vec::new(),
        bare: has_bare.then(Vec::new),
    };
    // The first start of each fills the caches of the operating system.
    for counts in (0..=effort.starts).map(|turn| turn > 0) {
        let ours = opens(&eye, window());
        let others = has_bare.then(|| opens(&eye, bare()));
        if counts {
            windows.ours.push(ours);
            windows.bare.iter_mut().for_each(|bare| bare.extend(others));
        }
    }
    windows.ours.sort();
    windows.bare.iter_mut().for_each(|bare| bare.sort());
    windows
}

/// From before the process is spawned until words are on the screen.
fn opens(eye: &Eye, mut program: Command) -> Duration {
    program
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let start = Instant::now();
    let child = Ending(program.spawn().unwrap());
    within(Duration::from_secs(60), "words are on the screen", || {
        eye.reads(PAGE).then_some(())
    });
    let took = start.elapsed();
    drop(child);
    soon("the window has gone", || (!eye.reads(PAGE)).then_some(()));
    took
}

struct Ending(Child);

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
