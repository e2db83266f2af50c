//! Installing from the operating system's packages, where it can be done unasked; elsewhere the
//! exact list of what is missing.

use std::io::{IsTerminal, stdin};
use std::process::Command;

use crate::packages::{Package, TO_BENCH, TO_BUILD, TO_PACKAGE, TO_TEST};
use crate::setup::Purpose;
use crate::stop::Stop;
use crate::tool;

pub fn install(purpose: Purpose) -> Result<(), Stop> {
    if cfg!(target_os = "linux") {
        return install_on_linux(purpose);
    }
    match purpose {
        Purpose::Run => {}
        Purpose::Test | Purpose::Bench => {
            return Err(Stop::new(
                "The tests and measurements start a Linux desktop of their own (screen, message bus, \
                 notification daemon, window driver), so they run on Linux only.",
            ));
        }
        Purpose::Package => {
            return Err(Stop::new(
                "This makes the packages for Linux. docs/packaging.md says how those for other systems are made.",
            ));
        }
    }
    if cfg!(windows) {
        check_windows()
    } else {
        check_macos()
    }
}

fn install_on_linux(purpose: Purpose) -> Result<(), Stop> {
    let missing = missing(purpose);
    if missing.is_empty() {
        return Ok(());
    }
    println!("Missing on this machine:\n{}", list(&missing));
    if !tool::is_on_path("apt-get") {
        return Err(Stop(advice(&missing)));
    }
    install_with_apt(&missing)?;
    let missing = self::missing(purpose);
    if missing.is_empty() {
        Ok(())
    } else {
        Err(Stop(format!(
            "Still missing after installing the packages:\n{}",
            list(&missing)
        )))
    }
}

/// Without them the table has gaps, and says so; nothing else needs them.
pub fn install_peers() {
    let missing = || -> Vec<&Package> { TO_BENCH.iter().filter(|peer| !peer.is_here()).collect() };
    let absent = missing();
    if absent.is_empty() {
        return;
    }
    println!("To measure beside:\n{}", list(&absent));
    if tool::is_on_path("apt-get") {
        // One that this release does not know must not keep the others away.
        for peer in absent {
            if let Err(Stop(why)) = install_with_apt(&[peer]) {
                println!("{why}");
            }
        }
    }
    let absent = missing();
    if !absent.is_empty() {
        println!("Measuring without:\n{}", list(&absent));
    }
}

fn missing(purpose: Purpose) -> Vec<&'static Package> {
    let (for_packages, for_tests): (&[Package], &[Package]) = match purpose {
        Purpose::Run => (&[], &[]),
        Purpose::Package => (&TO_PACKAGE, &[]),
        Purpose::Test | Purpose::Bench => (&TO_PACKAGE, &TO_TEST),
    };
    TO_BUILD
        .iter()
        .chain(for_packages)
        .chain(for_tests)
        .filter(|package| !package.is_here())
        .collect()
}

fn list(packages: &[&Package]) -> String {
    packages
        .iter()
        .map(|package| {
            format!(
                "  {} for {} (package {})",
                package.thing(),
                package.what_for,
                package.apt[0]
            )
        })
        .collect::<Vec<_>>()
        .join("\n")
}

fn install_with_apt(missing: &[&Package]) -> Result<(), Stop> {
    let Some(mut update) = as_administrator("apt-get") else {
        let usual: Vec<&str> = missing.iter().map(|package| package.apt[0]).collect();
        return Err(Stop(format!(
            "Installing them needs an administrator, and there is no terminal to ask for a \
             password on. Run this, then try again:\n  \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
            usual.join(" ")
        )));
    };
    tool::run(update.arg("update"))?;
    let names = missing.iter().map(|package| name_known_to_apt(package));
    if let Some(mut install) = as_administrator("apt-get") {
        tool::run(
            install
                .args(["install", "-y", "--no-install-recommends"])
                .args(names),
        )?;
    }
    Ok(())
}

/// Debian renames packages between releases; the first name this release knows is the right one.
fn name_known_to_apt(package: &Package) -> &'static str {
    package
        .apt
        .iter()
        .find(|name| tool::succeeds(tool::command("apt-cache").args(["show", name])))
        .unwrap_or(&package.apt[0])
}

/// The program with the rights to install, or none where nobody could give them. The setting that
/// keeps apt from asking questions is passed by `env`, because sudo clears the environment.
pub fn as_administrator(program: &str) -> Option<Command> {
    let quiet = ["env", "DEBIAN_FRONTEND=noninteractive", program];
    let is_root = tool::read(tool::command("id").arg("-u")).is_ok_and(|id| id == "0");
    if is_root {
        let mut command = tool::command(quiet[0]);
        command.args(&quiet[1..]);
        return Some(command);
    }
    let asks_nothing = tool::succeeds(tool::command("sudo").args(["-n", "true"]));
    if asks_nothing || (stdin().is_terminal() && tool::is_on_path("sudo")) {
        let mut command = tool::command("sudo");
        command.args(quiet);
        return Some(command);
    }
    None
}

fn advice(missing: &[&Package]) -> String {
    let capabilities = || {
        missing
            .iter()
            .map(|package| package.rpm_capability())
            .collect::<Vec<_>>()
            .join(" ")
    };
    let command = if tool::is_on_path("dnf") {
        format!("sudo dnf install {}", capabilities())
    } else if tool::is_on_path("zypper") {
        format!("sudo zypper install {}", capabilities())
    } else if tool::is_on_path("pacman") {
        let names: Vec<&str> = missing.iter().map(|package| package.pacman).collect();
        format!("sudo pacman -S --needed {}", names.join(" "))
    } else {
        return "Install them with this system's package manager (the names above are Debian's), \
                then try again."
            .to_owned();
    };
    format!("Run this, then try again:\n  {command}")
}

fn check_macos() -> Result<(), Stop> {
    if tool::succeeds(tool::command("xcode-select").arg("-p")) {
        return Ok(());
    }
    Err(Stop::new(
        "The Xcode command line tools are missing. Run `xcode-select --install`, then try again.",
    ))
}

/// The C++ build tools are there, or this program could not have been linked; WebView2 comes with
/// Windows 11 and leaves its version in the registry of the machine or of the person.
fn check_windows() -> Result<(), Stop> {
    const CLIENT: &str = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    let places = [
        r"HKLM\SOFTWARE\WOW6432Node",
        r"HKLM\SOFTWARE",
        r"HKCU\Software",
    ];
    let is_here = places.into_iter().any(|place| {
        let key = format!(r"{place}\{CLIENT}");
        tool::succeeds(tool::command("reg").args(["query", &key, "/v", "pv"]))
    });
    if is_here {
        return Ok(());
    }
    Err(Stop::new(
        "The WebView2 runtime is missing. Install Microsoft's \"Evergreen\" WebView2 runtime, \
         then try again. The C++ build tools of Visual Studio are needed too.",
    ))
}
