//! The table that people read.

use std::fmt::Write as _;
use std::time::Duration;

use crate::engine::Engine;
use crate::footprint::Footprint;
use crate::idle::Peer;
use crate::sizes::Sizes;
use crate::window::Windows;
use crate::{Effort, goals, machine, plot};

/// The file that the table shows, beside it.
pub const PLOT: &str = "benchmarks.svg";

/// With ten years of data.
const MOST_MS: f64 = 5.0;

pub struct Report {
    pub engine: Engine,
    pub starts: Vec<Duration>,
    pub windows: Windows,
    pub reminders: Vec<Duration>,
    pub agent: Footprint,
    pub peers: Vec<Peer>,
    /// Nothing where the program that sets them is not built.
    pub pdfs: Option<Vec<Duration>>,
    pub sizes: Sizes,
}

impl Report {
    pub fn text(&self, effort: &Effort) -> String {
        let mut text = String::new();
        self.write(&mut text, effort).unwrap();
        text
    }

    /// How cost grows with the years.
    pub fn plot(&self) -> String {
        let lines = [
            ("today", self.engine.today_ms),
            ("aftercare", self.engine.aftercare_ms),
            ("limits", self.engine.limits_ms),
            ("a look", self.engine.look_ms),
        ];
        plot::draw(lines, MOST_MS)
    }

    fn write(&self, text: &mut String, effort: &Effort) -> std::fmt::Result {
        writeln!(text, "# What it costs\n")?;
        writeln!(
            text,
            "Measured by `cargo xtask bench` on release programs: {}. Nothing here is a test; a slow or \
             busy machine has slow numbers. The engine by itself is measured in processor time, the agent \
             by the wall clock.\n",
            machine::description()
        )?;
        self.write_goals(text, effort)?;
        self.write_expansion(text)?;
        self.write_today(text)?;
        self.write_idle(text, effort)
    }

    fn write_goals(&self, text: &mut String, effort: &Effort) -> std::fmt::Result {
        goals::write(text, self, effort)?;
        writeln!(
            text,
            "\nReminders run in scaled time, a minute of the plan in a second: one is due each second, and \
             lateness is by the wall clock, from the instant it is due, counted from the agent's start (so \
             that what it needs to start is in each), until a monitor sees `Notify` on the bus. A start is \
             from before the process is spawned until the same; that of a window, until words are on the \
             screen. The bare window is of the same web engine. GNOME Clocks is drawn without a graphics \
             card (`GSK_RENDERER=cairo`) and has no clock to show yet; it is drawn by GTK itself, where ours and the \
             bare window have to start a web engine of three processes first.\n\n\
             Idle there is only `afterhand-watch`, which waits for the time, the desktop and the data. It starts \
             the agent when there is something to decide, and five seconds before something is due; with \
             nothing more to do the agent ends after five seconds, and its memory with it.\n\n\
             Of a calendar file, ours reads each event's zone, spells out how it recurs and puts in order \
             what lies ahead, as it is shipped (compiled for size, `z`); the parser of the `icalendar` crate \
             0.17, compiled for speed (3), keeps every property as the text it was and spells out nothing.\n\n\
             That no slot differs from those of python-dateutil in any zone is no measurement: `cargo xtask \
             test` proves it.\n"
        )
    }

    fn write_expansion(&self, text: &mut String) -> std::fmt::Result {
        writeln!(
            text,
            "## Ten years of slots, beside the `rrule` crate and python-dateutil\n"
        )?;
        writeln!(
            text,
            "Million a second on one core, Europe/London; that all three find the same instants is checked \
             first. The engine is compiled for size (`s`), as it is shipped; beside `rrule` 0.14 the \
             calendar under both, and `rrule` itself, are compiled for speed (3). python-dateutil takes its \
             zone from `zoneinfo`, and what it finds is converted to UTC. In brackets: how many times theirs \
             ours is.\n"
        )?;
        writeln!(
            text,
            "| | Afterhand as shipped | Afterhand | rrule | python-dateutil |\n|---|---|---|---|---|"
        )?;
        for one in &self.engine.expansions {
            let [shipped, ours, rrule, dateutil] =
                [one.shipped, one.ours, one.rrule, one.dateutil].map(|rate| rate / 1e6);
            writeln!(
                text,
                "| {} | {shipped:.1} | {ours:.1} | {rrule:.1} ({:.1} ×) | {dateutil:.2} ({:.0} ×) |",
                one.what,
                ours / rrule,
                ours / dateutil
            )?;
        }
        writeln!(text)
    }

    fn write_today(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "## As the years go by\n")?;
        writeln!(
            text,
            "In the engine, in milliseconds; a look is what the agent does when it wakes.\n\n\
             ![How `today`, `aftercare`, `limits` and a look grow from one year of data to ten and fifty; the \
             numbers are in the table below]({PLOT})\n"
        )?;
        writeln!(
            text,
            "| years of data | `today` | `aftercare` | `limits` | a look |\n|---|---|---|---|---|"
        )?;
        let engine = &self.engine;
        for (index, (years, today)) in engine.today_ms.into_iter().enumerate() {
            let [aftercare, limits, look] =
                [engine.aftercare_ms, engine.limits_ms, engine.look_ms].map(|took| took[index].1);
            writeln!(
                text,
                "| {years} | {today:.2} | {aftercare:.2} | {limits:.2} | {look:.2} |"
            )?;
        }
        writeln!(text)
    }

    fn write_idle(&self, text: &mut String, effort: &Effort) -> std::fmt::Result {
        writeln!(text, "## Waiting, beside programs that remind of breaks\n")?;
        writeln!(
            text,
            "Each alone on a desktop of its own, with all the processes it has started, watched for \
             {} after it had come to rest: medians, and the most that was written in any. Debian's packages. In \
             brackets: how many times ours.\n",
            effort.watches()
        )?;
        writeln!(
            text,
            "| | memory (PSS) | wake-ups a second | processor time | written to disk |\n|---|---|---|---|---|"
        )?;
        let ours = &self.agent;
        writeln!(
            text,
            "| Afterhand's agent | {} | {:.2} | {:.1} ms | {} bytes |",
            megabytes(ours.pss_kib),
            ours.wakeups_a_second,
            ours.cpu_ms,
            ours.written_bytes
        )?;
        for peer in &self.peers {
            let Some(theirs) = &peer.footprint else {
                writeln!(text, "| {} | not installed here | | | |", peer.name)?;
                continue;
            };
            writeln!(
                text,
                "| {} | {}{} | {:.2}{} | {:.1} ms{} | {} bytes |",
                peer.name,
                megabytes(theirs.pss_kib),
                times(theirs.pss_kib as f64, ours.pss_kib as f64),
                theirs.wakeups_a_second,
                times(theirs.wakeups_a_second, ours.wakeups_a_second),
                theirs.cpu_ms,
                times(theirs.cpu_ms, ours.cpu_ms),
                theirs.written_bytes
            )?;
        }
        Ok(())
    }
}

pub fn ms(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}

pub fn megabytes(kib: u64) -> String {
    format!("{:.1} MB", kib as f64 * 1024.0 / 1e6)
}

/// Empty where ours is as good as nothing.
fn times(theirs: f64, ours: f64) -> String {
    if ours < 0.01 {
        String::new()
    } else {
        format!(" ({:.0} ×)", theirs / ours)
    }
}
