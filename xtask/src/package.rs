//! What people install: a `.deb` and an `.rpm` by Tauri's bundler, each with and without the report as a
//! PDF, and an archive with a script for a home folder.

use std::env::consts::ARCH;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::rust::cargo;
use crate::setup::{Purpose, setup};
use crate::stop::Stop;
use crate::{page, tool, workspace};

const PROGRAMS: [&str; 4] = [
    "afterhand-window",
    "afterhand",
    "afterhand-watch",
    "afterhand-report",
];

/// How large the `.deb` may be, in bytes: 25 MB with the report, 10 MB without.
const MOST_WITH_REPORT: u64 = 25_000_000;
const MOST_WITHOUT: u64 = 10_000_000;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    Release,
    /// As the tests build it, for trying out a package's ways: it holds the same files, and is large.
    Debug,
}

pub fn package() -> Result<(), Stop> {
    setup(Purpose::Package)?;
    page::build_if_changed()?;
    build_as_shipped()?;
    tool::run(cargo().args(["build", "-p", "afterhand-package"]))?;
    let version = version()?;
    let packing = Packing::begin("packages", Build::Release, &version)?;
    let made = [
        (packing.deb_with_report()?, Some(MOST_WITH_REPORT)),
        (packing.deb_without_report()?, Some(MOST_WITHOUT)),
        (packing.rpm_with_report()?, None),
        (packing.rpm_without_report()?, None),
        (packing.archive()?, None),
    ];
    packing.end()?;
    for (path, most) in made {
        weigh(&path, most)?;
    }
    Ok(())
}

pub fn build_as_shipped() -> Result<(), Stop> {
    build_agent_and_window()?;
    // By itself, so that what it asks of crates that all three use does not make the others larger.
    tool::run(cargo().args(["build", "--release", "-p", "afterhand-report"]))
}

pub fn build_agent_and_window() -> Result<(), Stop> {
    tool::run(cargo().args([
        "build",
        "--release",
        "-p",
        "afterhand-agent",
        "-p",
        "afterhand-watch",
        "-p",
        "afterhand-window",
    ]))
}

/// As `Cargo.toml` has it.
pub fn version() -> Result<String, Stop> {
    let id = tool::read(cargo().args(["pkgid", "-p", "afterhand-agent"]))?;
    id.rsplit(['#', '@'])
        .next()
        .map(str::to_owned)
        .ok_or_else(|| Stop(format!("`cargo pkgid` said no version: {id}")))
}

/// Packages of one version, in a folder of their own.
pub struct Packing {
    folder: PathBuf,
    build: Build,
    version: String,
}

impl Packing {
    /// In `target/NAME`, which is made anew. Everything is built already.
    pub fn begin(name: &str, build: Build, version: &str) -> Result<Packing, Stop> {
        let packing = Packing {
            folder: workspace::target()?.join(name),
            build,
            version: version.to_owned(),
        };
        remove(&packing.folder)?;
        let programs = packing.parts().join("bin");
        fs::create_dir_all(&programs).map_err(|error| failed(&programs, &error))?;
        for name in PROGRAMS {
            // What only a debugger reads stays behind.
            tool::run(
                tool::command("strip")
                    .arg("-o")
                    .arg(programs.join(name))
                    .arg(packing.built()?.join(name)),
            )?;
        }
        tool::run(
            tool::command(workspace::target()?.join("debug/afterhand-package"))
                .args([&packing.parts(), &programs])
                .arg(version),
        )?;
        packing.check_parts()?;
        Ok(packing)
    }

    pub fn deb_with_report(&self) -> Result<PathBuf, Stop> {
        let version = format!("{}+report", self.version);
        self.pack_closely(self.bundle("whole.json", "deb", &deb(&version))?)
    }

    pub fn deb_without_report(&self) -> Result<PathBuf, Stop> {
        self.pack_closely(self.bundle("without-report.json", "deb", &deb(&self.version))?)
    }

    fn rpm_with_report(&self) -> Result<PathBuf, Stop> {
        let version = format!("{}+report", self.version);
        self.bundle("whole.json", "rpm", &rpm(&version))
    }

    fn rpm_without_report(&self) -> Result<PathBuf, Stop> {
        self.bundle("without-report.json", "rpm", &rpm(&self.version))
    }

    /// For a home folder, with the report.
    pub fn archive(&self) -> Result<PathBuf, Stop> {
        let name = format!("afterhand-{}-linux-{ARCH}", self.version);
        let inner = self.folder.join(&name);
        fs::create_dir_all(&inner).map_err(|error| failed(&inner, &error))?;
        let parts = self.parts();
        tool::run(
            tool::command("cp")
                .arg("-r")
                .args([parts.join("bin"), parts.join("share")])
                .arg(&inner),
        )?;
        let script = parts.join("scripts/install.sh");
        tool::run(
            tool::command("install")
                .args(["-m", "755"])
                .args([&script, &inner.join("install.sh")]),
        )?;
        let archive = self.folder.join(format!("{name}.tar.gz"));
        tool::run(
            tool::command("tar")
                .arg("--create")
                .args([
                    "--gzip",
                    "--sort=name",
                    "--owner=0",
                    "--group=0",
                    "--numeric-owner",
                ])
                .arg("--file")
                .arg(&archive)
                .arg("--directory")
                .args([self.folder.as_os_str(), OsStr::new(&name)]),
        )?;
        remove(&inner)?;
        Ok(archive)
    }

    /// Leaves only what people install.
    pub fn end(self) -> Result<(), Stop> {
        remove(&self.parts())
    }

    fn parts(&self) -> PathBuf {
        self.folder.join("parts")
    }

    fn built(&self) -> Result<PathBuf, Stop> {
        let folder = match self.build {
            Build::Release => "release",
            Build::Debug => "debug",
        };
        Ok(workspace::target()?.join(folder))
    }

    /// What desktops and software centres would stumble over.
    fn check_parts(&self) -> Result<(), Stop> {
        let share = self.parts().join("share");
        let entry = share.join("applications/afterhand.desktop");
        tool::run(tool::command("desktop-file-validate").arg(entry))?;
        let metainfo = share.join("metainfo/io.github.afterhand.Afterhand.metainfo.xml");
        tool::run(
            tool::command("appstreamcli")
                .args(["validate", "--no-net"])
                .arg(metainfo),
        )
    }

    /// As Debian's own packages are: the bundler's packing takes a quarter more room.
    fn pack_closely(&self, package: PathBuf) -> Result<PathBuf, Stop> {
        if self.build == Build::Debug {
            return Ok(package);
        }
        let inner = self.folder.join("inner");
        let deb = || tool::command("dpkg-deb");
        tool::run(deb().arg("--raw-extract").args([&package, &inner]))?;
        tool::run(
            deb()
                .args(["--root-owner-group", "-Zxz", "--build"])
                .args([&inner, &package]),
        )?;
        remove(&inner)?;
        Ok(package)
    }

    /// The bundler takes the window as it is built, and the rest as the configuration says.
    fn bundle(&self, configuration: &str, kind: &str, name: &str) -> Result<PathBuf, Stop> {
        let mut command = tool::command("node");
        command
            .arg(workspace::ui().join("node_modules/@tauri-apps/cli/tauri.js"))
            .args(["bundle", "--ci", "--bundles", kind, "--config"])
            .arg(self.parts().join(configuration));
        if self.build == Build::Debug {
            command.arg("--debug");
        }
        tool::run(&mut command)?;
        let made = self.built()?.join("bundle").join(kind).join(name);
        let kept = self.folder.join(name);
        fs::rename(&made, &kept).map_err(|error| failed(&made, &error))?;
        Ok(kept)
    }
}

fn deb(version: &str) -> String {
    let machine = match ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    };
    format!("afterhand_{version}_{machine}.deb")
}

fn rpm(version: &str) -> String {
    format!("afterhand-{version}-1.{ARCH}.rpm")
}

/// Says how large it is, and fails where that is too much.
fn weigh(package: &Path, most: Option<u64>) -> Result<(), Stop> {
    let size = fs::metadata(package)
        .map_err(|error| failed(package, &error))?
        .len();
    let megabytes = |bytes: u64| format!("{}.{} MB", bytes / 1_000_000, bytes / 100_000 % 10);
    println!("{:>9}  {}", megabytes(size), package.display());
    match most.filter(|&most| size > most) {
        None => Ok(()),
        Some(most) => Err(Stop(format!(
            "{} is {}; it may be {}.",
            package.display(),
            megabytes(size),
            megabytes(most)
        ))),
    }
}

fn remove(folder: &Path) -> Result<(), Stop> {
    match fs::remove_dir_all(folder) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(failed(folder, &error)),
    }
}

fn failed(path: &Path, error: &std::io::Error) -> Stop {
    Stop(format!("{} cannot be written: {error}.", path.display()))
}
