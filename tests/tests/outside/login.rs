//! `afterhand agent --at-login on` and `off`, and what becomes of the entry.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use afterhand_tests::{Agent, Answer, Moment, Patient, soon};

const NOW: &str = "2026-11-24T13:00:00Z@1";
const AS_SERVICE: &str =
    "Afterhand will start when you log in, as a service that is started again if it fails.";
const BY_DESKTOP: &str =
    "Afterhand will start when you log in, as one of your desktop’s startup programs.";
const OFF: &str = "Afterhand will no longer start when you log in.";
/// All that is special to somebody who reads an entry, and that systemd lets a program have.
const PLACE: &str = "My programs/عيادة $HOME";

fn desktop_entry(patient: &Patient<'_>) -> PathBuf {
    patient
        .home()
        .join(".config/autostart/afterhand-agent.desktop")
}

fn service(patient: &Patient<'_>) -> PathBuf {
    patient
        .home()
        .join(".config/systemd/user/afterhand-agent.service")
}

fn wish(patient: &Patient<'_>) -> PathBuf {
    patient
        .home()
        .join(".config/systemd/user/graphical-session.target.wants/afterhand-agent.service")
}

fn answer(command: &mut Command) -> Answer {
    Answer::new(format!("{command:?}"), command.output().unwrap())
}

fn installed(patient: &Patient<'_>, program: &Path) -> Command {
    patient.at(NOW).installed(program, &patient.data())
}

fn turns(patient: &Patient<'_>, program: &Path, switch: &str) -> String {
    let mut command = installed(patient, program);
    answer(command.args(["agent", "--at-login", switch])).said()
}

/// As `--status --json` has it, whether or not the agent runs.
fn at_login(now: Moment<'_, '_>) -> bool {
    let status = now.runs("agent --status --json");
    let status: serde_json::Value = serde_json::from_str(&status.out).unwrap();
    status["at_login"].as_bool().unwrap()
}

#[test]
fn without_systemd_the_desktop_starts_the_agent() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    assert!(!at_login(now));
    let program = patient.installs(PLACE);
    assert_eq!(turns(&patient, &program, "on"), BY_DESKTOP);
    let home = patient.home().display();
    assert_eq!(
        fs::read_to_string(desktop_entry(&patient)).unwrap(),
        format!(
            "[Desktop Entry]\n\
             Type=Application\n\
             Version=1.0\n\
             Name=Afterhand\n\
             Comment=Reminders after your session\n\
             Exec=\"{home}/My programs/عيادة \\\\$HOME/afterhand\" --data \"{home}/data\" agent\n\
             StartupNotify=false\n\
             Terminal=false\n"
        )
    );
    assert!(!service(&patient).exists());
    assert!(at_login(now));

    assert_eq!(turns(&patient, &program, "off"), OFF);
    assert!(!desktop_entry(&patient).exists());
    assert!(!at_login(now));
    assert_eq!(turns(&patient, &program, "off"), OFF);
}

#[test]
fn what_was_entered_can_be_started_by_a_desktop() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let program = patient.installs(&format!("{PLACE} \"mine\" o'clock `\\"));
    let data = patient.home().join("100 % of my \"data\" $HOME \\ 'x' `");
    let mut command = now.installed(&program, &data);
    answer(command.args(["agent", "--at-login", "on"])).said();
    // The agent keeps what the desktop gives it to write to.
    let mut desktop = now.other("gio", "libglib2.0-bin");
    desktop.arg("launch").arg(desktop_entry(&patient));
    let started = desktop.stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(started.unwrap().success());
    let mut status = now.installed(&program, &data);
    status.args(["agent", "--status"]);
    soon("the agent is there", || {
        (answer(&mut status).code == Some(0)).then_some(())
    });
}

#[test]
fn the_configuration_may_be_in_another_folder() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    let elsewhere = patient.home().join("settings");
    let mut command = now.afterhand();
    command.env("XDG_CONFIG_HOME", &elsewhere);
    let on = answer(command.args(["agent", "--at-login", "on"]));
    assert_eq!(on.said(), BY_DESKTOP);
    assert!(elsewhere.join("autostart/afterhand-agent.desktop").exists());
    assert!(!patient.home().join(".config").exists());
}

#[test]
fn an_entry_follows_a_program_that_was_moved() {
    let patient = Patient::new();
    let old = patient.installs("old");
    turns(&patient, &old, "on");
    let before = fs::read_to_string(desktop_entry(&patient)).unwrap();
    // Nothing of what a person has added is lost.
    fs::write(desktop_entry(&patient), format!("{before}X-Mine=1\n")).unwrap();
    let new = patient.installs(PLACE);
    fs::remove_file(old).unwrap();
    let _agent = starts_from(&patient, &new);
    let after = fs::read_to_string(desktop_entry(&patient)).unwrap();
    let moved = before.replace("/old/", "/My programs/عيادة \\\\$HOME/");
    assert_ne!(before, moved);
    assert_eq!(after, format!("{moved}X-Mine=1\n"));
}

/// Starts the agent from where it is installed, besides one that runs already: what it has to do before
/// it rings is done when it ends.
fn starts_from(patient: &Patient<'_>, program: &Path) -> Agent {
    let now = patient.at(NOW);
    let agent = now.starts_agent();
    now.has_agent();
    assert_eq!(
        answer(installed(patient, program).arg("agent")).said(),
        "The reminder program is running already."
    );
    agent
}

#[test]
fn an_entry_that_is_gone_or_not_ours_is_left_alone() {
    let patient = Patient::new();
    let program = patient.installs("new");
    let entry = desktop_entry(&patient);
    let agent = starts_from(&patient, &program);
    assert!(!entry.exists());
    drop(agent);

    let home = patient.home().display();
    let other = entry.with_file_name("other.desktop");
    fs::create_dir_all(entry.parent().unwrap()).unwrap();
    for line in [
        format!("Exec=\"/usr/bin/nice\" \"/old/afterhand\" --data \"{home}/data\" agent"),
        "Exec=\"/old/afterhand\" --data \"/home/other/data\" agent".to_owned(),
        format!("Exec=\"/old/afterhand\" --data \"{home}/data\" agent\nHidden=true"),
    ] {
        let text = format!("[Desktop Entry]\n{line}\n");
        fs::write(&entry, &text).unwrap();
        fs::write(&other, &text).unwrap();
        let _agent = starts_from(&patient, &program);
        assert_eq!(fs::read_to_string(&entry).unwrap(), text);
    }
    assert_eq!(turns(&patient, &program, "off"), OFF);
    assert!(!entry.exists());
    assert!(other.exists());
}

#[test]
fn an_entry_that_cannot_be_written_is_said_so() {
    let patient = Patient::new();
    patient.file(".config", "");
    let refused = patient.at(NOW).runs("agent --at-login on").refused();
    assert!(
        refused.starts_with("Whether Afterhand starts when you log in could not be changed: "),
        "{refused}"
    );
    assert!(refused.contains("afterhand-agent.desktop"), "{refused}");
    assert_eq!(fs::read(patient.home().join(".config")).unwrap(), b"");
}

#[test]
fn the_switch_is_on_or_off_and_nothing_else() {
    let patient = Patient::new();
    let now = patient.at(NOW);
    now.runs("agent --at-login maybe").misused();
    now.runs("agent --at-login").misused();
    now.runs("agent --at-login on --status").misused();
    assert!(!desktop_entry(&patient).exists());
}

/// A computer with systemd, which keeps in mind what it was told; it refuses the named commands.
struct Systemd<'p, 'd> {
    patient: &'p Patient<'d>,
}

impl<'p, 'd> Systemd<'p, 'd> {
    fn of(patient: &'p Patient<'d>) -> Systemd<'p, 'd> {
        fs::create_dir_all(patient.home().join("run/systemd")).unwrap();
        patient.file("run/systemd/private", "");
        fs::create_dir(patient.home().join("bin")).unwrap();
        let systemctl = patient.file(
            "bin/systemctl",
            "#!/bin/sh\n\
             echo \"$@\" >> \"$HOME/calls\"\n\
             if grep -qx \"$3\" \"$HOME/refused\"; then echo refused >&2; exit 1; fi\n",
        );
        fs::set_permissions(systemctl, fs::Permissions::from_mode(0o755)).unwrap();
        let systemd = Systemd { patient };
        systemd.refuses("");
        systemd
    }

    fn refuses(&self, command: &str) {
        self.patient.file("refused", command);
    }

    fn turns(&self, program: &Path, switch: &str) -> String {
        let mut command = self.sets(installed(self.patient, program));
        answer(command.args(["agent", "--at-login", switch])).said()
    }

    fn sets(&self, mut command: Command) -> Command {
        let path = std::env::var("PATH").unwrap();
        let bin = self.patient.home().join("bin");
        command.env("PATH", format!("{}:{path}", bin.display()));
        command
    }

    /// What it was told since it was last asked.
    fn heard(&self) -> Vec<String> {
        let calls = self.patient.home().join("calls");
        let heard = fs::read_to_string(&calls).unwrap_or_default();
        self.patient.file("calls", "");
        heard.lines().map(str::to_owned).collect()
    }
}

#[test]
fn with_systemd_it_is_a_service_that_is_restarted() {
    let patient = Patient::new();
    let systemd = Systemd::of(&patient);
    let program = patient.installs(&format!("{PLACE} 100 %n"));
    turns(&patient, &program, "off");
    systemd.heard();

    assert_eq!(systemd.turns(&program, "on"), AS_SERVICE);
    assert_eq!(
        systemd.heard(),
        [
            "--user --quiet is-active graphical-session.target",
            "--user --quiet daemon-reload",
            "--user --quiet is-enabled afterhand-agent.service",
        ]
    );
    let text = fs::read_to_string(service(&patient)).unwrap();
    let home = patient.home().display();
    let start = format!(
        "ExecStart=:\"{home}/My programs/عيادة $HOME 100 %%n/afterhand\" --data \"{home}/data\" agent"
    );
    for line in [
        "Description=Reminders after your session",
        "After=graphical-session.target",
        &start,
        "Restart=on-failure",
        "WantedBy=graphical-session.target",
    ] {
        assert!(text.lines().any(|one| one == line), "no {line} in {text}");
    }
    assert_eq!(fs::read_link(wish(&patient)).unwrap(), service(&patient));
    assert!(!desktop_entry(&patient).exists());
    assert!(at_login(patient.at(NOW)));
    verify(&patient);

    assert_eq!(systemd.turns(&program, "off"), OFF);
    assert_eq!(systemd.heard(), ["--user --quiet daemon-reload"]);
    assert!(!service(&patient).exists());
    assert!(fs::symlink_metadata(wish(&patient)).is_err());
    assert!(!at_login(patient.at(NOW)));
}

/// What the real systemd says to the service, where it is installed.
fn verify(patient: &Patient<'_>) {
    let path = std::env::var_os("PATH").unwrap();
    let is_there = std::env::split_paths(&path).any(|bin| bin.join("systemd-analyze").exists());
    if !is_there {
        println!("systemd-analyze is not there, so it was not asked");
        return;
    }
    let mut systemd = patient.at(NOW).other("systemd-analyze", "systemd");
    let verify = systemd.args(["verify", "--user"]).arg(service(patient));
    assert_eq!(answer(verify).said(), "");
}

#[test]
fn where_systemd_refuses_the_desktop_starts_the_agent_alone() {
    let patient = Patient::new();
    let systemd = Systemd::of(&patient);
    let program = patient.installs("bin");
    for refused in ["is-active", "daemon-reload", "is-enabled"] {
        systemd.refuses(refused);
        assert_eq!(systemd.turns(&program, "on"), BY_DESKTOP, "{refused}");
        assert!(desktop_entry(&patient).exists());
        assert!(!service(&patient).exists(), "{refused}");
        assert!(fs::symlink_metadata(wish(&patient)).is_err(), "{refused}");
    }

    systemd.refuses("");
    assert_eq!(systemd.turns(&program, "on"), AS_SERVICE);
    assert!(!desktop_entry(&patient).exists());
    // Without systemd the service can be taken out as well.
    assert_eq!(turns(&patient, &program, "off"), OFF);
    assert!(!service(&patient).exists());
}

#[test]
fn a_program_that_systemd_would_not_start_is_started_by_the_desktop() {
    let patient = Patient::new();
    let systemd = Systemd::of(&patient);
    let program = patient.installs("o'clock");
    assert_eq!(systemd.turns(&program, "on"), BY_DESKTOP);
    assert_eq!(systemd.heard(), [""; 0]);
}

#[test]
fn a_service_follows_a_program_that_was_moved() {
    let patient = Patient::new();
    let systemd = Systemd::of(&patient);
    let old = patient.installs("old");
    systemd.turns(&old, "on");
    let new = patient.installs(PLACE);
    fs::remove_file(old).unwrap();
    systemd.heard();
    let now = patient.at(NOW);
    let _agent = now.starts_agent();
    now.has_agent();
    systemd.heard();
    answer(systemd.sets(installed(&patient, &new)).arg("agent")).said();
    let home = patient.home().display();
    let text = fs::read_to_string(service(&patient)).unwrap();
    let start = format!("ExecStart=:\"{home}/{PLACE}/afterhand\" --data \"{home}/data\" agent");
    assert!(text.lines().any(|line| line == start), "{text}");
    assert_eq!(systemd.heard(), ["--user --quiet daemon-reload"]);
    verify(&patient);

    // Switched off with systemctl it stays off.
    fs::remove_file(wish(&patient)).unwrap();
    assert!(!at_login(now));
    let newer = patient.installs("newer");
    answer(systemd.sets(installed(&patient, &newer)).arg("agent")).said();
    assert_eq!(fs::read_to_string(service(&patient)).unwrap(), text);
}
