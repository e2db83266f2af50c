//! A person with a computer of their own, on which the product has never run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::agent::Agent;
use crate::answer::Answer;
use crate::desktop::Desktop;
use crate::patience::soon;
use crate::process::signal;
use crate::program;
use crate::window::Window;

/// A home folder with the person's data in it; on a desktop if there is one.
pub struct Patient<'d> {
    home: TempDir,
    /// Within the home folder.
    data: &'static str,
    desktop: Option<&'d Desktop>,
}

impl Patient<'static> {
    /// At a prompt, without a desktop.
    pub fn new() -> Patient<'static> {
        Patient::with(None)
    }
}

impl Default for Patient<'static> {
    fn default() -> Patient<'static> {
        Patient::new()
    }
}

impl<'d> Patient<'d> {
    /// In front of a desktop.
    pub fn on(desktop: &'d Desktop) -> Patient<'d> {
        Patient::with(Some(desktop))
    }

    /// With the data where the product keeps them of itself.
    pub fn at_usual_place(desktop: &'d Desktop) -> Patient<'d> {
        let mut patient = Patient::on(desktop);
        patient.data = ".local/share/afterhand";
        patient
    }

    fn with(desktop: Option<&'d Desktop>) -> Patient<'d> {
        Patient {
            home: TempDir::with_prefix("afterhand-patient-").unwrap(),
            data: "data",
            desktop,
        }
    }

    /// The person at a moment: an instant that stands still, or `INSTANT@SPEED`, which runs on from there.
    pub fn at<'p>(&'p self, clock: &'p str) -> Moment<'p, 'd> {
        Moment {
            patient: self,
            clock,
            zone: "Europe/London",
            locale: "C.UTF-8",
            disguise: None,
        }
    }

    /// The folder that `--data` names.
    pub fn data(&self) -> PathBuf {
        self.home.path().join(self.data)
    }

    /// The file that the data are in.
    pub fn database(&self) -> PathBuf {
        self.data().join("afterhand.db")
    }

    /// The person's home folder.
    pub fn home(&self) -> &Path {
        self.home.path()
    }

    /// Keeps a file in the person's home folder.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.home.path().join(name);
        fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    /// Puts the command line into a folder of the home folder, with what waits for it, and says where it is.
    pub fn installs(&self, folder: &str) -> PathBuf {
        self.installs_program("afterhand-watch", folder);
        self.installs_program("afterhand", folder)
    }

    /// Puts the window there, without what sets the report's pages.
    pub fn installs_window(&self, folder: &str) -> PathBuf {
        self.installs_program("afterhand-window", folder)
    }

    fn installs_program(&self, name: &str, folder: &str) -> PathBuf {
        let folder = self.home.path().join(folder);
        fs::create_dir_all(&folder).unwrap();
        let (built, program) = (program::built(name), folder.join(name));
        if fs::hard_link(&built, &program).is_err() {
            fs::copy(&built, &program).unwrap();
        }
        program
    }

    /// From now on the person's desktop is dark.
    pub fn prefers_dark(&self) {
        self.sets_up_desktop("gtk-application-prefer-dark-theme=1");
    }

    /// From now on the person's desktop moves as little as it can.
    pub fn prefers_less_motion(&self) {
        self.sets_up_desktop("gtk-enable-animations=0");
    }

    fn sets_up_desktop(&self, setting: &str) {
        let settings = self.home.path().join(".config/gtk-3.0");
        fs::create_dir_all(&settings).unwrap();
        let settings = settings.join("settings.ini");
        fs::write(settings, format!("[Settings]\n{setting}\n")).unwrap();
    }

    /// Panics where there is none.
    pub fn desktop(&self) -> &'d Desktop {
        self.desktop.expect("this patient has no desktop")
    }

    /// The processes of the product that run with this person's data, whoever started them, but for those
    /// that only draw a picture and end.
    pub fn processes(&self, name: &str) -> Vec<u32> {
        let all = self.programs().into_iter();
        all.filter_map(|(program, pid)| (program == name).then_some(pid))
            .collect()
    }

    /// What the window was started with, once it is.
    pub fn window_arguments(&self) -> Vec<String> {
        soon("the window is started", || {
            let pid = *self.processes("afterhand-window").first()?;
            let line = fs::read_to_string(format!("/proc/{pid}/cmdline")).ok()?;
            let mut arguments = line.split_terminator('\0');
            // Its own name comes first.
            arguments.next()?;
            Some(arguments.map(str::to_owned).collect())
        })
    }

    /// What the agent wrote last, first written first.
    pub fn last_facts(&self, count: u32) -> Vec<String> {
        let database = rusqlite::Connection::open(self.database()).unwrap();
        let mut facts = database
            .prepare("SELECT kind FROM fact ORDER BY id DESC LIMIT ?1")
            .unwrap();
        let kinds = facts.query_map([count], |row| row.get(0)).unwrap();
        let mut kinds: Vec<String> = kinds.map(Result::unwrap).collect();
        kinds.reverse();
        kinds
    }

    /// Every program that was started, by whatever way, from this home folder.
    fn programs(&self) -> Vec<(String, u32)> {
        let home = format!("HOME={}", self.home.path().display());
        let processes = fs::read_dir("/proc").unwrap().flatten();
        processes
            .filter_map(|process| {
                let program = fs::read_link(process.path().join("exe")).ok()?;
                let environment = fs::read(process.path().join("environ")).ok()?;
                let command = fs::read(process.path().join("cmdline")).ok()?;
                if command.split(|byte| *byte == 0).nth(1) == Some(b"figure") {
                    return None;
                }
                let mut variables = environment.split(|byte| *byte == 0);
                let is_ours = variables.any(|one| one == home.as_bytes());
                let name = program.file_name()?.to_str()?.to_owned();
                let pid = process.file_name().to_str()?.parse().ok()?;
                is_ours.then_some((name, pid))
            })
            .collect()
    }
}

/// The window starts the agent, and the agent the window; neither may outlive the test.
impl Drop for Patient<'_> {
    fn drop(&mut self) {
        let start = Instant::now();
        let mut left = self.programs();
        while !left.is_empty() && start.elapsed() < Duration::from_secs(5) {
            for (_, pid) in left {
                // It may have ended by itself in the meantime.
                signal(pid, "KILL");
            }
            sleep(Duration::from_millis(10));
            left = self.programs();
        }
    }
}

/// The person at a moment, in a place, before a program.
#[derive(Clone, Copy)]
pub struct Moment<'p, 'd> {
    pub(crate) patient: &'p Patient<'d>,
    clock: &'p str,
    zone: &'p str,
    locale: &'p str,
    disguise: Option<&'p str>,
}

impl<'p, 'd> Moment<'p, 'd> {
    /// The same moment where the computer is set to another zone.
    pub fn in_zone(self, zone: &'p str) -> Moment<'p, 'd> {
        Moment { zone, ..self }
    }

    /// The same moment on a computer of this locale.
    pub fn in_locale(self, locale: &'p str) -> Moment<'p, 'd> {
        Moment { locale, ..self }
    }

    /// With every word in disguise: `qps`, or `qps-rtl` from right to left.
    pub fn in_disguise(self, disguise: &'p str) -> Moment<'p, 'd> {
        Moment {
            disguise: Some(disguise),
            ..self
        }
    }

    /// Runs `afterhand`: one text is cut at its spaces, a list is taken as it is.
    pub fn runs(&self, arguments: impl Arguments) -> Answer {
        let arguments = arguments.list();
        let asked = arguments.join(" ");
        let output = self.afterhand().args(&arguments).output().unwrap();
        Answer::new(asked, output)
    }

    /// Lets the person take one of the example plans.
    pub fn takes(&self, example: &str) {
        self.runs(["plan", "import", &program::example(example)])
            .said();
    }

    /// Lets the person take a plan that the test has written.
    pub fn takes_plan(&self, text: &str) {
        let file = self.patient.file("plan.toml", text);
        self.runs(["plan", "import", &file]).said();
    }

    /// The state that `today` gives for a slot.
    pub fn state(&self, slot: &str) -> String {
        let today = self.runs("today --json").json();
        let items = today["items"].as_array().unwrap();
        let item = items.iter().find(|item| item["id"] == slot);
        let item = item.unwrap_or_else(|| panic!("no {slot} in {today:#}"));
        item["state"].as_str().unwrap().to_owned()
    }

    /// Waits until `today` gives this state for the slot.
    pub fn becomes(&self, slot: &str, state: &str) {
        soon(&format!("{slot} is {state}"), || {
            (self.state(slot) == state).then_some(())
        });
    }

    /// Waits until an agent runs, whoever started it.
    pub fn has_agent(&self) {
        soon("the agent is there", || {
            (self.runs("agent --status").code == Some(0)).then_some(())
        });
    }

    /// Starts the agent; what it prints is in `agent.log` of the home folder.
    pub fn starts_agent(&self) -> Agent {
        let log = fs::File::create(self.patient.home().join("agent.log")).unwrap();
        let started = Instant::now();
        let child = self
            .afterhand()
            .arg("agent")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        Agent::new(child, started)
    }

    /// Opens the real window, and waits for its page.
    pub fn opens_window(&self) -> Window<'d> {
        self.opens_window_of(&program::built("afterhand-window"))
    }

    /// As it is installed in another place.
    pub fn opens_window_of(&self, program: &Path) -> Window<'d> {
        Window::open(self, program)
    }

    /// Another program in the person's place.
    pub fn other(&self, program: &str, debian_package: &str) -> Command {
        self.sets(program::tool(program, debian_package))
    }

    /// The command line, ready for its arguments.
    pub fn afterhand(&self) -> Command {
        self.installed(&program::built("afterhand"), &self.patient.data())
    }

    /// Lets another program run the command line, which it is given at the end of its arguments.
    pub fn runs_within(&self, mut other: Command) -> Answer {
        let afterhand = self.afterhand();
        let asked = other.get_program().to_string_lossy().into_owned();
        other.arg(afterhand.get_program());
        let output = other.args(afterhand.get_args()).output().unwrap();
        Answer::new(asked, output)
    }

    /// The command line as it is installed in another place, for any data folder.
    pub fn installed(&self, program: &Path, data: &Path) -> Command {
        let mut command = self.sets(program::bare(program));
        command.arg("--data").arg(data);
        command
    }

    fn clock(&self) -> String {
        match self.clock.contains('@') {
            true => self.clock.to_owned(),
            false => format!("{}@0", self.clock),
        }
    }

    /// Gives a program this person's environment.
    pub fn sets(&self, mut command: Command) -> Command {
        let home = self.patient.home();
        command
            .env("HOME", home)
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("XDG_DATA_HOME", home.join(".local/share"))
            .env("XDG_STATE_HOME", home.join(".local/state"))
            .env("XDG_CACHE_HOME", home.join(".cache"))
            .env("XDG_RUNTIME_DIR", home.join("run"))
            .env("LANG", self.locale)
            .envs(
                self.disguise
                    .map(|disguise| ("AFTERHAND_LANGUAGE", disguise)),
            )
            .env("TZ", self.zone)
            .env("AFTERHAND_CLOCK", self.clock())
            .current_dir(home);
        match self.patient.desktop {
            Some(desktop) => desktop.sets(command),
            None => command,
        }
    }
}

/// What a command is given.
pub trait Arguments {
    fn list(self) -> Vec<String>;
}

impl Arguments for &str {
    fn list(self) -> Vec<String> {
        self.split_whitespace().map(str::to_owned).collect()
    }
}

impl Arguments for &[&str] {
    fn list(self) -> Vec<String> {
        self.iter().map(|argument| (*argument).to_owned()).collect()
    }
}

impl<const N: usize> Arguments for [&str; N] {
    fn list(self) -> Vec<String> {
        self.map(str::to_owned).into()
    }
}
