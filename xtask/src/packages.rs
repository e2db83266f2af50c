//! What has to come from the operating system on Linux, and the packages that hold it.

use crate::{python, tool};

pub struct Package {
    pub what_for: &'static str,
    probe: Probe,
    /// The package's names in Debian and its kin, the usual one first.
    pub apt: &'static [&'static str],
    pub pacman: &'static str,
}

enum Probe {
    Program(&'static str),
    Library(&'static str),
    PythonWithDateutil,
    PythonWithVenv,
}

use Probe::{Library, Program, PythonWithDateutil, PythonWithVenv};

pub const TO_BUILD: [Package; 4] = [
    Package {
        what_for: "compiling SQLite",
        probe: Program("cc"),
        apt: &["build-essential"],
        pacman: "base-devel",
    },
    Package {
        what_for: "finding the system's libraries",
        probe: Program("pkg-config"),
        apt: &["pkg-config", "pkgconf"],
        pacman: "pkgconf",
    },
    Package {
        what_for: "the window",
        probe: Library("webkit2gtk-4.1"),
        apt: &["libwebkit2gtk-4.1-dev"],
        pacman: "webkit2gtk-4.1",
    },
    Package {
        what_for: "the window's link to the desktop",
        probe: Library("dbus-1"),
        apt: &["libdbus-1-dev"],
        pacman: "dbus",
    },
];

pub const TO_PACKAGE: [Package; 5] = [
    Package {
        what_for: "packing for Debian",
        probe: Program("dpkg-deb"),
        apt: &["dpkg"],
        pacman: "dpkg",
    },
    Package {
        what_for: "leaving out of the programs what only a debugger reads",
        probe: Program("strip"),
        apt: &["binutils"],
        pacman: "binutils",
    },
    Package {
        what_for: "the archive",
        probe: Program("tar"),
        apt: &["tar"],
        pacman: "tar",
    },
    Package {
        what_for: "entering what opens a file",
        probe: Program("update-desktop-database"),
        apt: &["desktop-file-utils"],
        pacman: "desktop-file-utils",
    },
    Package {
        what_for: "checking what software centres are told",
        probe: Program("appstreamcli"),
        apt: &["appstream"],
        pacman: "appstream",
    },
];

pub const TO_TEST: [Package; 18] = [
    Package {
        what_for: "driving the window",
        probe: Program("WebKitWebDriver"),
        apt: &["webkit2gtk-driver", "webkitgtk-webdriver"],
        pacman: "webkitgtk-6.0",
    },
    Package {
        what_for: "a screen of the tests' own",
        probe: Program("Xvfb"),
        apt: &["xvfb"],
        pacman: "xorg-server-xvfb",
    },
    Package {
        what_for: "access to that screen",
        probe: Program("xauth"),
        apt: &["xauth"],
        pacman: "xorg-xauth",
    },
    Package {
        what_for: "a message bus of the tests' own",
        probe: Program("dbus-run-session"),
        apt: &["dbus"],
        pacman: "dbus",
    },
    Package {
        what_for: "a notification daemon",
        probe: Program("dunst"),
        apt: &["dunst"],
        pacman: "dunst",
    },
    Package {
        what_for: "a window manager",
        probe: Program("openbox"),
        apt: &["openbox"],
        pacman: "openbox",
    },
    Package {
        what_for: "keys and clicks",
        probe: Program("xdotool"),
        apt: &["xdotool"],
        pacman: "xdotool",
    },
    Package {
        what_for: "a fresh Debian to install in",
        probe: Program("debootstrap"),
        apt: &["debootstrap"],
        pacman: "debootstrap",
    },
    Package {
        what_for: "seeing whom the programs speak to",
        probe: Program("strace"),
        apt: &["strace"],
        pacman: "strace",
    },
    Package {
        what_for: "a place without a network",
        probe: Program("ip"),
        apt: &["iproute2"],
        pacman: "iproute2",
    },
    Package {
        what_for: "opening a file as a double click does",
        probe: Program("gio"),
        apt: &["libglib2.0-bin"],
        pacman: "glib2",
    },
    Package {
        what_for: "opening a locked backup with another program",
        probe: Program("age"),
        apt: &["age"],
        pacman: "age",
    },
    Package {
        what_for: "ending programs",
        probe: Program("kill"),
        apt: &["procps"],
        pacman: "procps-ng",
    },
    Package {
        what_for: "pictures of the screen",
        probe: Program("convert"),
        apt: &["imagemagick"],
        pacman: "imagemagick",
    },
    Package {
        what_for: "reading the report's PDF",
        probe: Program("pdftotext"),
        apt: &["poppler-utils"],
        pacman: "poppler",
    },
    Package {
        what_for: "slots to compare ours with",
        probe: PythonWithDateutil,
        apt: &["python3-dateutil"],
        pacman: "python-dateutil",
    },
    Package {
        what_for: "other readers of the files that we write",
        probe: PythonWithVenv,
        apt: &["python3-venv"],
        pacman: "python",
    },
    Package {
        what_for: "another reader of the calendar",
        probe: Library("libical"),
        apt: &["libical-dev"],
        pacman: "libical",
    },
];

/// Programs to measure ours beside: those that remind people of breaks, and one with a window of reminders.
pub const TO_BENCH: [Package; 4] = [
    Package {
        what_for: "measuring beside Workrave",
        probe: Program("workrave"),
        apt: &["workrave"],
        pacman: "workrave",
    },
    Package {
        what_for: "measuring beside RSIBreak",
        probe: Program("rsibreak"),
        apt: &["rsibreak"],
        pacman: "rsibreak",
    },
    Package {
        what_for: "measuring beside Safe Eyes",
        probe: Program("safeeyes"),
        apt: &["safeeyes"],
        pacman: "safeeyes",
    },
    Package {
        what_for: "measuring beside GNOME Clocks",
        probe: Program("gnome-clocks"),
        apt: &["gnome-clocks"],
        pacman: "gnome-clocks",
    },
];

impl Package {
    /// Asked of the thing itself and not of the package manager: packages are renamed between
    /// releases, and some people have the tool from elsewhere.
    pub fn is_here(&self) -> bool {
        match self.probe {
            Program(name) => tool::is_on_path(name),
            Library(name) => tool::succeeds(tool::command("pkg-config").args(["--exists", name])),
            PythonWithDateutil => python::with_dateutil().is_ok(),
            PythonWithVenv => python::with_venv().is_some(),
        }
    }

    /// The thing itself, in words.
    pub fn thing(&self) -> String {
        match self.probe {
            Program(name) => name.to_owned(),
            Library(name) => format!("the {name} library with its headers"),
            PythonWithDateutil => "Python 3.9 or later with dateutil".to_owned(),
            PythonWithVenv => "Python 3.10 or later with venv".to_owned(),
        }
    }

    /// What dnf and zypper resolve to the right package, whatever a release calls it.
    pub fn rpm_capability(&self) -> String {
        match self.probe {
            Program(name) => format!("/usr/bin/{name}"),
            Library(name) => format!("'pkgconfig({name})'"),
            PythonWithDateutil => "'python3dist(python-dateutil)'".to_owned(),
            PythonWithVenv => "/usr/bin/python3".to_owned(),
        }
    }
}
