//! From starting the window until Today can be read, and the memory it rests with: beside a bare window of the
//! same web engine with a page that does not change, and beside GNOME Clocks.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use afterhand_tests::{Area, Desktop, Eye, Patient, built, soon, within};

use crate::Effort;
use crate::footprint::{self, median};
use crate::idle::is_installed;

/// Debian keeps it beside the engine, out of everybody's path.
const BARE: &str = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";

const CLOCKS: &str = "gnome-clocks";
const CLOCKS_TITLE: &str = "Clocks";

/// Where ours and the bare one have their first heading and what follows it, beside our rail and below their
/// toolbar.
const PAGE: Area = Area {
    x: 400,
    y: 180,
    width: 600,
    height: 420,
};

/// GNOME Clocks names its places in the bar at its top; below it, nothing is written until it has a clock.
const BAR: u16 = 90;

const STATIC: &str = "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Today</title>\
    <style>body { margin: 120px 0 0 380px; font: 24px sans-serif; background: #faf7f2; color: #22303a }</style>\
    <h1>Good afternoon</h1><p>Tuesday 24 November, three exercises are due.</p>\
    <ul><li>08:30 Chin tuck<li>13:00 Neck turn<li>18:30 Shoulder blade squeeze</ul></html>";

/// What a window needs to come to rest.
const REST: Duration = Duration::from_secs(10);

pub struct Windows {
    pub ours: Window,
    /// Nothing where it is not installed.
    pub bare: Option<Window>,
    pub clocks: Option<Window>,
}

/// A window that was opened again and again.
pub struct Window {
    /// From before its process was spawned until words were on the screen, in order.
    pub starts: Vec<Duration>,
    /// At rest, with all the processes it had started: the median.
    pub pss_kib: u64,
}

pub fn measure(effort: &Effort) -> Windows {
    println!("starts of the window: {}", effort.starts);
    let desktop = Desktop::with_windows();
    let eye = desktop.eye();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T13:10:00Z@1");
    now.takes("neck-course.toml");
    // What is shown once more would lie over a window.
    now.runs("settings set again 0").said();
    let _agent = now.starts_agent();
    let page = patient.file("static.html", STATIC);
    let ours = || {
        let mut window = now.sets(Command::new(built("afterhand-window")));
        window.arg("--data").arg(patient.data());
        window
    };
    let bare = || {
        let mut bare = now.sets(Command::new(BARE));
        bare.args(["--geometry=1180x790", &format!("file://{page}")]);
        bare
    };
    let clocks = || {
        let mut clocks = now.other(CLOCKS, CLOCKS);
        // There is no graphics card here, and this is how it starts soonest without one.
        clocks.env("GSK_RENDERER", "cairo");
        clocks
    };
    let mut ours = Opening::new(PAGE, &ours);
    let mut bare = fs::exists(BARE).unwrap().then(|| Opening::new(PAGE, &bare));
    let mut clocks = is_installed(CLOCKS).then(|| {
        let area = bar_of(&desktop, clocks());
        Opening::new(area, &clocks)
    });
    for turn in 0..=effort.starts {
        let all = [Some(&mut ours), bare.as_mut(), clocks.as_mut()];
        for opening in all.into_iter().flatten() {
            let (took, pss_kib) = opening.opens(&eye, (1..=effort.times).contains(&turn));
            // The first start of each fills the caches of the operating system.
            if turn > 0 {
                opening.starts.push(took);
                opening.pss_kib.extend(pss_kib);
            }
        }
    }
    Windows {
        ours: ours.window(),
        bare: bare.map(Opening::window),
        clocks: clocks.map(Opening::window),
    }
}

/// Where the bar at the top of the window of GNOME Clocks is, which chooses its size itself.
fn bar_of(desktop: &Desktop, program: Command) -> Area {
    let running = Ending::of(program);
    let window = desktop.shows_window(CLOCKS_TITLE);
    let geometry = desktop.xdotool(&["getwindowgeometry", "--shell", &window]);
    let geometry = geometry.unwrap();
    let number = |name: &str| -> u16 {
        let value = geometry.lines().find_map(|line| line.strip_prefix(name));
        value.unwrap().parse().unwrap()
    };
    let area = Area {
        x: number("X=").try_into().unwrap(),
        y: number("Y=").try_into().unwrap(),
        width: number("WIDTH="),
        height: BAR,
    };
    drop(running);
    soon("the window has gone", || {
        (!desktop.has_window(CLOCKS_TITLE)).then_some(())
    });
    area
}

struct Opening<'a> {
    /// Where its first words are.
    area: Area,
    program: &'a dyn Fn() -> Command,
    starts: Vec<Duration>,
    pss_kib: Vec<u64>,
}

impl<'a> Opening<'a> {
    fn new(area: Area, program: &'a dyn Fn() -> Command) -> Opening<'a> {
        Opening {
            area,
            program,
            starts: Vec::new(),
            pss_kib: Vec::new(),
        }
    }

    /// Opens it and closes it again: how long it took until words were on the screen, and its memory after it
    /// had come to rest, where that is asked for.
    fn opens(&self, eye: &Eye, rests: bool) -> (Duration, Option<u64>) {
        let start = Instant::now();
        let running = Ending::of((self.program)());
        within(Duration::from_secs(60), "words are on the screen", || {
            eye.reads(self.area).then_some(())
        });
        let took = start.elapsed();
        let pss_kib = rests.then(|| {
            sleep(REST);
            footprint::pss_kib(running.0.id())
        });
        drop(running);
        soon("the window has gone", || {
            (!eye.reads(self.area)).then_some(())
        });
        (took, pss_kib)
    }

    fn window(mut self) -> Window {
        self.starts.sort();
        Window {
            starts: self.starts,
            pss_kib: median(self.pss_kib.into_iter()),
        }
    }
}

struct Ending(Child);

impl Ending {
    fn of(mut program: Command) -> Ending {
        program
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Ending(program.spawn().unwrap())
    }
}

impl Drop for Ending {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
