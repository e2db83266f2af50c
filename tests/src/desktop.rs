//! A desktop of the test's own: a screen, a session bus, a notification daemon and a window manager.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;

use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;
use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use crate::bar::Bar;
use crate::bus::Bus;
use crate::daemon::{Daemon, Manner};
use crate::eye::Eye;
use crate::patience::soon;
use crate::process::signal;
use crate::program::tool;

/// No service directories: nothing is started by being called, so that a daemon is there only if the
/// test has started it.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=RUN</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;
/// What is there twice is shown twice: a doubled reminder must not hide behind dunst's tidiness.
/// Its menu chooses what the test has written down.
const DUNST: &str = "[global]\nmarkup = full\nstack_duplicates = false\ndmenu = HOME/choose\n";
/// The menu's lines come in, and the chosen one goes out.
const CHOOSE: &str = "#!/bin/sh\nexec grep -m1 -F -f \"HOME/choice\"\n";
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";

/// It ends with the test, and everything on it.
pub struct Desktop {
    folder: TempDir,
    display: String,
    address: String,
    connection: Connection,
    daemon: Mutex<Option<Running>>,
    /// In the order in which they end.
    _others: Vec<Running>,
}

/// A program on the desktop, until it is dropped.
pub struct Running(Child);

impl Running {
    /// Its process.
    pub fn pid(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended with what it depended on.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Desktop {
    /// A screen and a bus, and nothing that shows notifications.
    pub fn bare() -> Desktop {
        let folder = TempDir::with_prefix("afterhand-desktop-").unwrap();
        let run = folder.path().join("run");
        fs::create_dir(&run).unwrap();
        fs::set_permissions(&run, fs::Permissions::from_mode(0o700)).unwrap();

        let (screen, display) = started(
            tool("Xvfb", "xvfb")
                .args(["-displayfd", "1", "-screen", "0", "1280x900x24"])
                .args(["-nolisten", "tcp", "-noreset"]),
        );
        let config = folder.path().join("bus.conf");
        fs::write(&config, BUS.replace("RUN", run.to_str().unwrap())).unwrap();
        let (bus, address) = started(
            tool("dbus-daemon", "dbus")
                .arg(format!("--config-file={}", config.display()))
                .args(["--nofork", "--print-address"]),
        );
        let settings = folder.path().join(".config/dunst");
        fs::create_dir_all(&settings).unwrap();
        let home = folder.path().to_str().unwrap();
        fs::write(settings.join("dunstrc"), DUNST.replace("HOME", home)).unwrap();
        let menu = folder.path().join("choose");
        fs::write(&menu, CHOOSE.replace("HOME", home)).unwrap();
        fs::set_permissions(&menu, fs::Permissions::from_mode(0o755)).unwrap();
        let connection = Builder::address(address.as_str()).unwrap().build().unwrap();
        Desktop {
            folder,
            display: format!(":{display}"),
            address,
            connection,
            daemon: Mutex::default(),
            _others: vec![bus, screen],
        }
    }

    /// With a notification daemon.
    pub fn new() -> Desktop {
        let desktop = Desktop::bare();
        desktop.starts_daemon();
        desktop
    }

    /// With a notification daemon and a window manager.
    pub fn with_windows() -> Desktop {
        let mut desktop = Desktop::new();
        let manager = desktop.started("openbox", "openbox");
        desktop._others.insert(0, manager);
        soon("the window manager is there", || {
            // Only a window manager can say which desktop is shown.
            desktop.xdotool(&["get_desktop"])
        });
        desktop
    }

    /// Starts the real notification daemon.
    pub fn starts_daemon(&self) {
        *self.daemon.lock().unwrap() = Some(self.started("dunst", "dunst"));
        self.waits_for_daemon(true);
    }

    /// Ends the real notification daemon, and what it showed.
    pub fn kills_daemon(&self) {
        *self.daemon.lock().unwrap() = None;
        self.waits_for_daemon(false);
    }

    /// It stays on the bus and answers nobody.
    pub fn hangs_daemon(&self) {
        let daemon = self.daemon.lock().unwrap();
        assert!(signal(daemon.as_ref().unwrap().0.id(), "STOP"));
    }

    fn waits_for_daemon(&self, there: bool) {
        let bus = DBusProxy::new(&self.connection).unwrap();
        soon("the notification daemon comes or goes", || {
            let name = BusName::try_from(NOTIFICATIONS).unwrap();
            (bus.name_has_owner(name).unwrap() == there).then_some(())
        });
    }

    /// Listens to everything that is said about notifications from now on.
    pub fn listens(&self) -> Bus {
        Bus::listen(&self.address)
    }

    /// Speaks to the notification daemon as a person does with the mouse.
    pub fn dunstctl(&self, arguments: &[&str]) -> String {
        let mut dunstctl = self.tool("dunstctl", "dunst");
        let output = dunstctl.args(arguments).output().unwrap();
        assert!(
            output.status.success(),
            "dunstctl {arguments:?}: {output:?}"
        );
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// Chooses a button of a notification from the real daemon's menu.
    pub fn chooses(&self, button: &str) {
        fs::write(self.folder.path().join("choice"), format!("#{button} (")).unwrap();
        self.dunstctl(&["context"]);
    }

    /// How many notifications the real daemon has on the screen.
    pub fn displayed(&self) -> usize {
        self.dunstctl(&["count", "displayed"]).parse().unwrap()
    }

    /// Waits until the real daemon has nothing left on the screen.
    pub fn empties(&self) {
        soon("the screen is empty", || {
            (self.displayed() == 0).then_some(())
        });
    }

    /// Waits until the notification that was shown last is withdrawn, and none is left.
    pub fn takes_back_the_last(&self, bus: &Bus) {
        let shown = bus.notifications().pop().unwrap();
        bus.withdrawal(shown.id(), Duration::from_secs(5));
        self.empties();
    }

    /// Puts a notification daemon of the test's own on the bus.
    pub fn has_daemon(&self, manner: Manner) -> Daemon {
        let daemon = Daemon::start(&self.address, manner);
        self.waits_for_daemon(true);
        daemon
    }

    /// Puts a bar that shows icons on the desktop.
    pub fn has_bar(&self) -> Bar {
        Bar::start(&self.address)
    }

    /// Looks at the screen.
    pub fn eye(&self) -> Eye {
        Eye::on(&self.display)
    }

    /// Types, clicks and looks for windows; nothing where it found none.
    pub fn xdotool(&self, arguments: &[&str]) -> Option<String> {
        let mut xdotool = self.tool("xdotool", "xdotool");
        let output = xdotool.args(arguments).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        output.status.success().then(|| text.trim().to_owned())
    }

    /// Waits for a window on the screen with `title` and returns its number.
    pub fn shows_window(&self, title: &str) -> String {
        let title = format!("^{title}$");
        soon("a window appears", || {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", &title])?;
            found.lines().next().map(str::to_owned)
        })
    }

    /// Whether the window goes away within a while.
    pub(crate) fn closes_window(&self, title: &str, limit: Duration) -> Option<()> {
        let start = Instant::now();
        while self.has_window(title) {
            (start.elapsed() < limit).then_some(())?;
            sleep(Duration::from_millis(20));
        }
        Some(())
    }

    /// Whether a window with this title is on the screen now.
    pub fn has_window(&self, title: &str) -> bool {
        let title = format!("^{title}$");
        self.xdotool(&["search", "--onlyvisible", "--name", &title])
            .is_some_and(|found| !found.is_empty())
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    fn tool(&self, name: &str, package: &str) -> Command {
        self.sets(tool(name, package))
    }

    /// Starts a program of the operating system's; panics where it is not installed.
    pub fn started(&self, name: &str, package: &str) -> Running {
        let mut command = self.tool(name, package);
        command
            .env("HOME", self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Running(command.spawn().unwrap())
    }

    /// Puts a program on this desktop.
    pub(crate) fn sets(&self, mut command: Command) -> Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.address)
            .env("XDG_RUNTIME_DIR", self.folder.path().join("run"))
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            // There is no accessibility bus here to reach.
            .env("NO_AT_BRIDGE", "1");
        command
    }
}

impl Default for Desktop {
    fn default() -> Desktop {
        Desktop::new()
    }
}

/// Starts a server that says in one line where it is to be found.
fn started(command: &mut Command) -> (Running, String) {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut place = String::new();
    let out = child.stdout.take().unwrap();
    BufReader::new(out).read_line(&mut place).unwrap();
    assert!(!place.is_empty(), "{command:?} did not start");
    (Running(child), place.trim().to_owned())
}
