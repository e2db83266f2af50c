//! The packages are installed in a fresh Debian, used there, upgraded and removed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::package::{self, Build, Packing};
use crate::rust::cargo;
use crate::setup::{Purpose, setup};
use crate::stop::Stop;
use crate::test::build_everything;
use crate::{page, system, tool, workspace};

/// What the outside tests need besides the product; the last one lends its window driver.
const TOOLS: [&str; 14] = [
    "dbus",
    "desktop-file-utils",
    "dunst",
    "fonts-dejavu-core",
    "imagemagick",
    "libglib2.0-bin",
    "openbox",
    "poppler-utils",
    "procps",
    "tzdata",
    "xauth",
    "xdotool",
    "xvfb",
    "webkit2gtk-driver",
];

/// As a step of the tests, which have built everything: said to be left out where no Debian can be made.
pub fn play_where_it_can_be() -> Result<(), Stop> {
    if can_make_a_debian() {
        return live();
    }
    println!(
        "Left out: this machine makes no fresh Debian. That needs Debian or its kin with the package \
         debootstrap, and an administrator who may mount."
    );
    Ok(())
}

fn can_make_a_debian() -> bool {
    let spaces = ["--mount", "--pid", "--fork", "true"];
    tool::is_on_path("debootstrap")
        && mirror().is_ok()
        && administrator("unshare").is_ok_and(|mut unshare| tool::succeeds(unshare.args(spaces)))
}

/// With what the tests use, which is built; what is as large as it is shipped, `cargo xtask package` weighs.
pub fn play() -> Result<(), Stop> {
    setup(Purpose::Test)?;
    page::build_if_changed()?;
    build_everything()?;
    live()
}

fn live() -> Result<(), Stop> {
    let folder = workspace::target()?.join("trial");
    let stage = folder.join("stage");
    anew(&stage)?;
    let before = Packing::begin("trial/before", Build::Debug, "0.0.9")?;
    put(&before.deb_with_report()?, &stage.join("before.deb"))?;
    let version = package::version()?;
    let now = Packing::begin("trial/now", Build::Debug, &version)?;
    put(&now.deb_with_report()?, &stage.join("now.deb"))?;
    put(
        &now.deb_without_report()?,
        &stage.join("without-report.deb"),
    )?;
    put(&now.archive()?, &stage.join("archive.tar.gz"))?;
    put(&outside_tests()?, &stage.join("outside"))?;
    put(
        &workspace::root().join("package/trial/play.sh"),
        &stage.join("play.sh"),
    )?;

    let root = fresh_debian(&folder)?;
    // A space of its own for mounts and processes: both end with it, whatever happens in it.
    let enter = r#"
        set -eu
        mount --rbind /dev "$1/dev"
        mount -t proc proc "$1/proc"
        mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
        mkdir -p "$1/trial" "$1$3/tests" "$1$3/examples"
        mount --bind "$2" "$1/trial"
        mount --bind "$3/examples" "$1$3/examples"
        exec chroot "$1" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
            TREE="$3" BEFORE="$4" NOW="$5" TOOLS="$6" sh /trial/play.sh
    "#;
    let mut play = administrator("unshare")?;
    play.args([
        "--mount",
        "--pid",
        "--fork",
        "--kill-child",
        "--",
        "sh",
        "-c",
        enter,
        "sh",
    ])
    .args([&root, &stage, &workspace::root()])
    .args(["0.0.9+report", &format!("{version}+report")])
    .arg(TOOLS.join(" "));
    tool::run(&mut play)?;
    remove(&folder)
}

/// The smallest Debian there is, of this machine's release, so that what is built here runs there.
fn fresh_debian(folder: &Path) -> Result<PathBuf, Stop> {
    let root = folder.join("root");
    remove(&root)?;
    let (mirror, release) = mirror()?;
    let mut debootstrap = administrator("debootstrap")?;
    debootstrap
        .args(["--variant=minbase", "--include=ca-certificates", &release])
        .arg(&root)
        .arg(mirror);
    tool::run(&mut debootstrap)?;
    Ok(root)
}

/// Where this machine's own packages come from.
fn mirror() -> Result<(String, String), Stop> {
    let ask = [
        "indextargets",
        "--format",
        "$(SITE) $(CODENAME) $(COMPONENT)",
        "Created-By: Packages",
    ];
    let known = tool::read(tool::command("apt-get").args(ask)).map_err(|Stop(why)| {
        Stop(format!(
            "A fresh Debian can only be made on Debian or its kin.\n{why}"
        ))
    })?;
    let release =
        tool::read(tool::command("sh").args(["-c", ". /etc/os-release; echo $VERSION_CODENAME"]))?;
    let found = known.lines().find_map(|line| {
        let mut words = line.split(' ');
        let (site, codename) = (words.next()?, words.next()?);
        (codename == release && words.next() == Some("main")).then(|| site.to_owned())
    });
    found
        .map(|site| (site, release.clone()))
        .ok_or_else(|| Stop(format!("apt knows no place that has {release}:\n{known}")))
}

/// The tests of the product from outside, as one program.
fn outside_tests() -> Result<PathBuf, Stop> {
    let built = tool::read(cargo().args([
        "test",
        "--workspace",
        "--test",
        "outside",
        "--no-run",
        "--message-format=json",
    ]))?;
    let named = built.lines().rev().find_map(|line| {
        let (_, path) = line.split_once(r#""executable":""#)?;
        path.split('"').next()
    });
    named
        .map(PathBuf::from)
        .ok_or_else(|| Stop::new("cargo did not say where it built the outside tests."))
}

fn administrator(program: &str) -> Result<Command, Stop> {
    system::as_administrator(program).ok_or_else(|| {
        Stop::new(
            "Making a fresh Debian needs an administrator, and there is no terminal to ask for a password on.",
        )
    })
}

fn put(from: &Path, to: &Path) -> Result<(), Stop> {
    tool::run(tool::command("cp").args([from, to]))
}

fn anew(folder: &Path) -> Result<(), Stop> {
    remove(folder)?;
    fs::create_dir_all(folder)
        .map_err(|error| Stop(format!("{} cannot be made: {error}.", folder.display())))
}

/// What was made in the other Debian is its administrator's.
fn remove(folder: &Path) -> Result<(), Stop> {
    if !folder.exists() {
        return Ok(());
    }
    tool::run(
        administrator("rm")?
            .args(["-rf", "--one-file-system"])
            .arg(folder),
    )
}
