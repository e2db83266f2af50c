//! Every number beside its goal, and beside the peers that can be had.

use std::fmt::Write as _;
use std::time::Duration;

use crate::Effort;
use crate::engine::{Engine, Expansion};
use crate::footprint::Footprint;
use crate::report::{Report, megabytes, ms};
use crate::sizes::Sizes;
use crate::window::{Window, Windows};

pub fn write(text: &mut String, report: &Report, effort: &Effort) -> std::fmt::Result {
    writeln!(
        text,
        "| what | goal | ours | beside it |\n|---|---|---|---|"
    )?;
    let rows = [
        agent(report, effort),
        window(report, effort),
        years(&report.engine),
        content(&report.engine),
        taken(&report.engine),
        slots(&report.engine),
        pdfs(report.pdfs.as_deref()),
        sizes(&report.sizes),
    ];
    for row in rows.into_iter().flatten() {
        let Row {
            what,
            goal,
            ours,
            beside,
        } = row;
        writeln!(text, "| {what} | {goal} | {ours} | {beside} |")?;
    }
    Ok(())
}

struct Row {
    what: String,
    goal: &'static str,
    ours: String,
    /// The same of our peers; empty where there are none.
    beside: String,
}

fn row(what: impl Into<String>, goal: &'static str, ours: String) -> Row {
    Row {
        what: what.into(),
        goal,
        ours,
        beside: String::new(),
    }
}

impl Row {
    fn beside(self, beside: String) -> Row {
        Row { beside, ..self }
    }
}

fn agent(report: &Report, effort: &Effort) -> Vec<Row> {
    let ours = &report.agent;
    let peers = |number: fn(&Footprint) -> String| {
        let peers = report.peers.iter().map(|peer| match &peer.footprint {
            Some(footprint) => format!("{} {}", peer.name, number(footprint)),
            None => format!("{} is not installed here", peer.name),
        });
        peers.collect::<Vec<_>>().join("; ")
    };
    let memory = |of: &Footprint| {
        let [all, data] = [of.pss_kib, of.data_kib].map(megabytes);
        format!("{all} ({data} of it data)")
    };
    let wakeups = |of: &Footprint| format!("{:.2}", of.wakeups_a_second);
    let work = |of: &Footprint| format!("{:.1} ms, {} bytes", of.cpu_ms, of.written_bytes);
    let late = |share| ms(at(&report.reminders, share));
    let start = |share| ms(at(&report.starts, share));
    vec![
        row(
            format!(
                "agent, idle, ten years of data, watched for {}, medians: memory (PSS)",
                effort.watches()
            ),
            "≤ 5 MB",
            memory(ours),
        )
        .beside(peers(memory)),
        row("the same: wake-ups a second", "0", wakeups(ours)).beside(peers(wakeups)),
        row(
            format!(
                "the same, in {} s: processor time, written to disk",
                effort.idle.as_secs()
            ),
            "≤ 15 ms and 0 bytes in 120 s",
            work(ours),
        )
        .beside(peers(work)),
        row(
            format!(
                "due instant → notification on the bus, of {}: p99",
                effort.reminders
            ),
            "≤ 50 ms (the bus alone: 4–17 ms)",
            format!(
                "{} (median {}, longest {})",
                late(0.99),
                late(0.5),
                late(1.0)
            ),
        ),
        row(
            format!(
                "agent with ten years of data: start → notification on the bus, of {}",
                effort.starts
            ),
            "≤ 100 ms",
            format!("median {}, longest {}", start(0.5), start(1.0)),
        ),
    ]
}

fn window(report: &Report, effort: &Effort) -> Vec<Row> {
    let Windows { ours, bare, clocks } = &report.windows;
    let peers = |number: fn(&Window) -> String| {
        let peers = [("a bare window", bare), ("GNOME Clocks", clocks)];
        let peers = peers.map(|(name, window)| match window {
            Some(window) => format!("{name} {}", number(window)),
            None => format!("{name} is not installed here"),
        });
        peers.join("; ")
    };
    let start = |of: &Window| ms(at(&of.starts, 0.5));
    let memory = |of: &Window| megabytes(of.pss_kib);
    let times = bare.as_ref().map_or_else(String::new, |bare| {
        let [ours, bare] = [ours, bare].map(|one| at(&one.starts, 0.5).as_secs_f64());
        format!(" ({:.2} × the bare window)", ours / bare)
    });
    vec![
        row(
            format!(
                "window: start → Today can be read, of {}: median",
                effort.starts
            ),
            "≤ 1.3 × a bare window of the same web engine with a page that does not change",
            format!("{}{times}", start(ours)),
        )
        .beside(peers(start)),
        row(
            format!(
                "the same, at rest, with the web engine's own processes: memory (PSS), median of {}",
                effort.times
            ),
            "none is set",
            memory(ours),
        )
        .beside(peers(memory)),
    ]
}

fn years(engine: &Engine) -> Vec<Row> {
    let ten = |what: &str, took: [(u32, f64); 3]| {
        row(
            format!("{what} with ten years of data, in the engine"),
            "≤ 5 ms",
            format!("{:.2} ms", took[1].1),
        )
    };
    let [(_, one), (_, middle), (_, fifty)] = engine.today_ms;
    let change = |other: f64| (other / middle - 1.0) * 100.0;
    vec![
        ten("`today`", engine.today_ms),
        row(
            "the same with one year (with fifty)",
            "± 50 %",
            format!("{:+.0} % ({:+.0} %)", change(one), change(fifty)),
        ),
        ten("`aftercare`", engine.aftercare_ms),
        ten("`limits`", engine.limits_ms),
    ]
}

fn content(engine: &Engine) -> Vec<Row> {
    let [entries, many] = engine.diary_ms;
    let [moving, glance] = engine.figures_ms;
    let [index, median, p99] = engine.search_ms;
    vec![
        row(
            "ten years of diary drawn, 3,650 entries (40,000)",
            "≤ 50 ms",
            format!("{entries:.2} ms ({many:.2} ms)"),
        ),
        row(
            "all 40 exercises drawn moving (as the library shows them)",
            "≤ 50 ms",
            format!("{moving:.1} ms ({glance:.1} ms)"),
        ),
        row(
            "the index of everything that can be looked up, its texts once read",
            "≤ 60 ms",
            format!("{index:.1} ms"),
        ),
        row(
            "a question to it, as it is typed: p99",
            "≤ 5 ms",
            format!("{p99:.2} ms (median {median:.2} ms)"),
        ),
    ]
}

fn taken(engine: &Engine) -> Vec<Row> {
    let [json, csv, fhir, ics, backup, report] = engine.taken_ms;
    vec![
        row(
            "ten years taken along as JSON (tables, FHIR, a calendar)",
            "≤ 2 s",
            format!("{json:.0} ms ({csv:.0} ms, {fhir:.0} ms, {ics:.0} ms)"),
        ),
        row(
            "a backup of ten years (the report of a course, as a page)",
            "≤ 2 s (1 s)",
            format!("{backup:.0} ms ({report:.0} ms)"),
        ),
    ]
}

fn slots(engine: &Engine) -> Vec<Row> {
    let slowest = |rate: fn(&Expansion) -> f64| {
        let rates = engine.expansions.iter().map(rate);
        rates.fold(f64::MAX, f64::min) / 1e6
    };
    let [ours, theirs] = engine.calendar.map(|rate| rate / 1e3);
    let [rrule, dateutil] = [slowest(|one| one.rrule), slowest(|one| one.dateutil)];
    vec![
        row(
            "slots expanded a second, on one core",
            "≥ 10 million (`rrule` 4 million, python-dateutil 0.3 million)",
            format!("{:.1} million", slowest(|one| one.shipped)),
        )
        .beside(format!(
            "`rrule` {rrule:.1} million, python-dateutil {dateutil:.2} million"
        )),
        row(
            "the next slot of a plan ten years old",
            "≤ 20 µs",
            format!("{:.1} µs", engine.next_us),
        ),
        row(
            "events of a calendar file read a second, of 200",
            "none is set",
            format!("{ours:.0} thousand"),
        )
        .beside(format!("`icalendar` {theirs:.0} thousand")),
    ]
}

/// The program that sets them is built with the packages only.
fn pdfs(took: Option<&[Duration]>) -> Vec<Row> {
    let pdf = |took: &[Duration]| {
        row(
            format!(
                "the report of a course as a PDF, from start to end, of {}: median",
                took.len()
            ),
            "≤ 1 s",
            ms(at(took, 0.5)),
        )
    };
    took.map(pdf).into_iter().collect()
}

fn sizes(sizes: &Sizes) -> Vec<Row> {
    let [at_start, page] = sizes.page.map(|bytes| bytes as f64 / 1e3);
    let page = row(
        "the page, packed by gzip, as far as it is read at the start (all of it)",
        "≤ 150 kB",
        format!("{at_start:.0} kB ({page:.0} kB)"),
    );
    // Only what `cargo xtask package` has made.
    let packages = [
        (
            "the `.deb` with the report",
            "≤ 25 MB",
            sizes.deb_with_report,
        ),
        ("the `.deb` without it", "≤ 10 MB", sizes.deb_without),
    ];
    let packages = packages.into_iter().filter_map(|(what, goal, bytes)| {
        let size = bytes? as f64 / 1e6;
        Some(row(what, goal, format!("{size:.1} MB")))
    });
    [page].into_iter().chain(packages).collect()
}

/// The value that this share of them do not exceed; they are in order.
fn at(sorted: &[Duration], share: f64) -> Duration {
    let rank = (sorted.len() as f64 * share).ceil() as usize;
    sorted[rank.max(1) - 1]
}
