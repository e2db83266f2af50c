//! The table that people read.

use std::fmt::Write as _;
use std::time::Duration;

use crate::engine::Engine;
use crate::footprint::Footprint;
use crate::idle::Peer;
use crate::window::Windows;
use crate::{Effort, machine};

pub struct Report {
    pub engine: Engine,
    pub starts: Vec<Duration>,
    pub windows: Windows,
    pub reminders: Vec<Duration>,
    pub agent: Footprint,
    pub peers: Vec<Peer>,
}

impl Report {
    pub fn text(&self, effort: &Effort) -> String {
        let mut text = String::new();
        self.write(&mut text, effort).unwrap();
        text
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
        let expansions = self.engine.expansions.iter();
        let slowest = expansions.map(|one| one.shipped).fold(f64::MAX, f64::min);
        let late = |share| ms(at(&self.reminders, share));
        let seconds = effort.idle.as_secs();
        writeln!(text, "| what | goal | measured |\n|---|---|---|")?;
        let mut row = |what: &str, goal: &str, measured: String| {
            writeln!(text, "| {what} | {goal} | {measured} |")
        };
        row(
            "agent, idle, ten years of data: memory (PSS)",
            "≤ 5 MB",
            format!("{:.1} MB", megabytes(self.agent.pss_kib)),
        )?;
        row(
            "the same: wake-ups a second",
            "0",
            format!("{:.2}", self.agent.wakeups_a_second),
        )?;
        row(
            &format!("the same, in {seconds} s: processor time, written to disk"),
            "≤ 15 ms, 0 bytes",
            format!(
                "{:.1} ms, {} bytes",
                self.agent.cpu_ms, self.agent.written_bytes
            ),
        )?;
        row(
            &format!(
                "due instant → notification on the bus, of {}: p99",
                effort.reminders
            ),
            "≤ 50 ms",
            format!(
                "{} (median {}, longest {})",
                late(0.99),
                late(0.5),
                late(1.0)
            ),
        )?;
        row(
            &format!(
                "agent with ten years of data: start → notification on the bus, of {}",
                effort.starts
            ),
            "≤ 100 ms",
            format!(
                "median {}, longest {}",
                ms(at(&self.starts, 0.5)),
                ms(at(&self.starts, 1.0))
            ),
        )?;
        let ours = at(&self.windows.ours, 0.5);
        row(
            &format!(
                "window: start → Today can be read, of {}, beside a bare window of the same web engine with \
                 a page that does not change",
                effort.starts
            ),
            "≤ 1.3 ×",
            match &self.windows.bare {
                Some(bare) => {
                    let bare = at(bare, 0.5);
                    let times = ours.as_secs_f64() / bare.as_secs_f64();
                    format!("{times:.2} × ({} beside {})", ms(ours), ms(bare))
                }
                None => format!("{}, and no bare window here", ms(ours)),
            },
        )?;
        for (what, took) in [
            ("`today`", self.engine.today_ms),
            ("`aftercare`", self.engine.aftercare_ms),
            ("`limits`", self.engine.limits_ms),
        ] {
            let [_, (_, ten), _] = took;
            row(
                &format!("{what} with ten years of data, in the engine"),
                "≤ 5 ms",
                format!("{ten:.2} ms"),
            )?;
        }
        let [entries, many] = self.engine.diary_ms;
        row(
            "ten years of diary drawn, 3,650 entries (40,000)",
            "≤ 50 ms",
            format!("{entries:.2} ms ({many:.2} ms)"),
        )?;
        let [moving, glance] = self.engine.figures_ms;
        row(
            "all 40 exercises drawn moving (as the library shows them)",
            "≤ 50 ms",
            format!("{moving:.1} ms ({glance:.1} ms)"),
        )?;
        let [index, median, p99] = self.engine.search_ms;
        row(
            "the index of everything that can be looked up, its texts once read",
            "≤ 60 ms",
            format!("{index:.1} ms"),
        )?;
        row(
            "a question to it, as it is typed: p99",
            "≤ 5 ms",
            format!("{p99:.2} ms (median {median:.2} ms)"),
        )?;
        let [json, csv, fhir, ics, backup, report] = self.engine.taken_ms;
        row(
            "ten years taken along as JSON (tables, FHIR, a calendar)",
            "≤ 2 s",
            format!("{json:.0} ms ({csv:.0} ms, {fhir:.0} ms, {ics:.0} ms)"),
        )?;
        row(
            "a backup of ten years (the report of a course, as a page)",
            "≤ 2 s (1 s)",
            format!("{backup:.0} ms ({report:.0} ms)"),
        )?;
        row(
            "slots expanded, on one core",
            "≥ 10 million a second",
            format!("{:.1} million", slowest / 1e6),
        )?;
        row(
            "the next slot of a plan ten years old",
            "≤ 20 µs",
            format!("{:.1} µs", self.engine.next_us),
        )?;
        writeln!(
            text,
            "\nReminders run in scaled time, a minute of the plan in a second: one is due each second, and \
             lateness is by the wall clock, from the instant it is due, counted from the agent's start (so \
             that what it needs to start is in each), until a monitor sees `Notify` on the bus. A start is \
             from before the process is spawned until the same.\n"
        )
    }

    fn write_expansion(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "## Ten years of slots, beside the `rrule` crate\n")?;
        writeln!(
            text,
            "Million a second on one core, Europe/London; that both find the same instants is checked \
             first. The engine is compiled for size (`s`), as it is shipped; beside `rrule` 0.14 the \
             calendar under both, and `rrule` itself, are compiled for speed (3).\n"
        )?;
        writeln!(
            text,
            "| | Afterhand as shipped | Afterhand | rrule | ratio |\n|---|---|---|---|---|"
        )?;
        for one in &self.engine.expansions {
            let ratio = one.ours / one.rrule;
            let [shipped, ours, rrule] = [one.shipped, one.ours, one.rrule].map(|rate| rate / 1e6);
            let what = one.what;
            writeln!(
                text,
                "| {what} | {shipped:.1} | {ours:.1} | {rrule:.1} | {ratio:.1} × |"
            )?;
        }
        writeln!(text)
    }

    fn write_today(&self, text: &mut String) -> std::fmt::Result {
        writeln!(text, "## As the years go by\n")?;
        writeln!(
            text,
            "In the engine, in milliseconds; a look is what the agent does when it wakes.\n"
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
            "Each alone on a desktop of its own, with all the processes it has started, watched for {} s \
             after it had come to rest. Debian's packages. In brackets: how many times ours.\n",
            effort.idle.as_secs()
        )?;
        writeln!(
            text,
            "| | memory (PSS) | wake-ups a second | processor time | written to disk |\n|---|---|---|---|---|"
        )?;
        let ours = &self.agent;
        writeln!(
            text,
            "| Afterhand's agent | {:.1} MB | {:.2} | {:.1} ms | {} bytes |",
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
                "| {} | {:.1} MB{} | {:.2}{} | {:.1} ms{} | {} bytes |",
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

/// The value that this share of them do not exceed; they are in order.
fn at(sorted: &[Duration], share: f64) -> Duration {
    let rank = (sorted.len() as f64 * share).ceil() as usize;
    sorted[rank.max(1) - 1]
}

fn ms(duration: Duration) -> String {
    format!("{:.1} ms", duration.as_secs_f64() * 1e3)
}

fn megabytes(kib: u64) -> f64 {
    kib as f64 * 1024.0 / 1e6
}

/// Empty where ours is as good as nothing.
fn times(theirs: f64, ours: f64) -> String {
    if ours < 0.01 {
        String::new()
    } else {
        format!(" ({:.0} ×)", theirs / ours)
    }
}
