//! The product opens no connection but to the person's own desktop, and misses none.

use std::env;
use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use afterhand_tests::{Desktop, Moment, Patient, built, is_let, signal, soon, within};

use crate::mornings::{MORNING, takes};

/// Runs this very program's tests where no network is to be reached.
fn passes_without_network(setup: &str, tests: &[&str]) {
    let alone = format!("{setup} exec \"$@\"");
    let mut namespace = Command::new("unshare");
    namespace.args(["--net", "--map-root-user", "sh", "-c", &alone, "sh"]);
    namespace.arg(env::current_exe().unwrap()).args(tests);
    let output = namespace.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{complained}");
    assert!(!said.contains("running 0 tests"), "{said}");
}

fn networks_can_be_left() -> bool {
    let mut alone = Command::new("unshare");
    alone.args(["--net", "--map-root-user", "true"]);
    is_let(&mut alone, "this computer lets nobody leave the network")
}

#[test]
fn a_whole_course_at_the_prompt_and_a_morning_need_no_network() {
    if networks_can_be_left() {
        passes_without_network(
            "",
            &[
                "whole_course::a_whole_course_is_kept_at_the_prompt",
                "buttons::done_on_the_notification_is_done_in_the_data",
                "command_line::report",
            ],
        );
    }
}

#[test]
fn a_whole_course_in_the_window_needs_no_network() {
    if networks_can_be_left() {
        // What drives the window is spoken to over the computer's own loop.
        passes_without_network(
            "ip link set lo up;",
            &["whole_course::the_same_course_is_seen_in_the_window"],
        );
    }
}

/// The program, with every socket that it or a child of it makes or connects in a file.
fn watched(now: &Moment<'_, '_>, program: &str, record: &str) -> Command {
    let mut strace = now.other("strace", "strace");
    strace.args([
        "-f",
        "-qq",
        "-e",
        "trace=socket,connect,bind,sendto,sendmsg",
    ]);
    strace.args(["-e", "signal=none", "-o", record]);
    strace.arg(built(program));
    strace
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    strace
}

/// Each socket is one within the computer: of the desktop's bus, of its screen, or between processes of the
/// window. The kernel may be asked about itself.
fn keeps_to_itself(record: &str) {
    let record = fs::read_to_string(record).unwrap();
    let made = record.lines().filter(|line| line.contains(" socket("));
    let abroad: Vec<&str> = made
        .filter(|line| {
            !["AF_UNIX", "AF_LOCAL", "AF_NETLINK"]
                .iter()
                .any(|own| line.contains(own))
        })
        .collect();
    assert!(abroad.is_empty(), "{}", abroad.join("\n"));
    let addressed = record
        .lines()
        .filter(|line| line.contains("sa_family=") && !line.contains("sa_family=AF_NETLINK"));
    let addressed: Vec<&str> = addressed.collect();
    // A record of nothing would prove nothing.
    assert!(!addressed.is_empty(), "{record}");
    let elsewhere: Vec<&str> = addressed
        .into_iter()
        .filter(|line| !line.contains("sa_family=AF_UNIX"))
        .collect();
    assert!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
}

#[test]
fn the_agent_speaks_to_nobody_but_the_desktop() {
    let desktop = Desktop::new();
    let patient = Patient::on(&desktop);
    takes(&patient, MORNING);
    let bus = desktop.listens();
    let now = patient.at("2026-11-24T08:30:00Z@1");
    let record = patient.file("agent.strace", "");
    let mut agent = watched(&now, "afterhand", &record);
    agent.arg("--data").arg(patient.data()).arg("agent");
    let mut agent = agent.spawn().unwrap();
    bus.notification(1);
    desktop.chooses("Done");
    desktop.empties();
    for process in patient.processes("afterhand-watch") {
        assert!(signal(process, "TERM"));
    }
    soon("the agent ends", || agent.try_wait().unwrap());
    keeps_to_itself(&record);
}

#[test]
fn the_window_speaks_to_nobody_but_the_desktop() {
    let desktop = Desktop::with_windows();
    let patient = Patient::on(&desktop);
    let now = patient.at("2026-11-24T08:40:00Z@1");
    now.takes("neck-course.toml");
    let record = patient.file("window.strace", "");
    let mut window = watched(&now, "afterhand-window", &record);
    window.arg("--data").arg(patient.data());
    let mut window = window.spawn().unwrap();
    let eye = desktop.shows_window("Afterhand");
    // Every place of the window.
    for place in 1..=6 {
        desktop.xdotool(&["key", "--window", &eye, &format!("alt+{place}")]);
    }
    soon("the window closes", || {
        desktop.xdotool(&["key", "alt+F4"]);
        (!desktop.has_window("Afterhand")).then_some(())
    });
    // The agent that it has started is watched as well, and would live on.
    within(Duration::from_secs(60), "everything ends", || {
        for process in patient.processes("afterhand-watch") {
            signal(process, "TERM");
        }
        window.try_wait().unwrap()
    });
    keeps_to_itself(&record);
}
