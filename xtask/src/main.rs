//! `cargo xtask run | test | bench | figures | screens | package | soak | fuzz | setup`: start the product,
//! prove it, measure it, draw its exercises and its screens, pack it, let it live long, attack it, or only install
//! what that needs.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "it talks to the person who runs it, on their terminal"
)]
#![allow(
    clippy::disallowed_methods,
    reason = "it times its own steps; no product code uses it"
)]

mod bench;
mod cache;
mod cargo_deny;
mod figures;
mod fuzz;
mod links;
mod node;
mod package;
mod packages;
mod page;
mod python;
mod run;
mod rust;
mod screens;
mod setup;
mod stop;
mod system;
mod test;
mod tool;
mod trial;
mod types;
mod workspace;

use std::ffi::OsString;
use std::process::ExitCode;

use bench::Length;
use setup::Purpose;
use stop::Stop;

const USAGE: &str = "\
cargo xtask run [-- ARGS]     build Afterhand and open it; ARGS go to the window
cargo xtask test              every check and test, as CI runs them
cargo xtask bench [--short]   what the product costs, beside its peers, into docs/benchmarks.md and .svg;
                              --short only tries it out and writes no file
cargo xtask figures           every exercise, start and end, into docs/figures.svg, to be looked at
cargo xtask screens           every screen, light and dark, into docs/screens, to be looked at
cargo xtask package [--try]   what people install, into target/packages; --try lives a package's life in a
                              fresh Debian, with what the tests use
cargo xtask soak DAYS [SPEED] let the agent live so many days at so many times the speed, or at a thousand, into
                              docs/soak.md
cargo xtask fuzz S [READER]   feed every reader of files, or one, with libFuzzer for S seconds; needs a nightly
                              compiler
cargo xtask setup             install what run and test need, and nothing else";

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    match dispatch(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Stop(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(args: &[OsString]) -> Result<(), Stop> {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    match words.as_slice() {
        ["run"] => run::run(&[]),
        ["run", "--", ..] => run::run(&args[2..]),
        ["test"] => test::test(),
        ["bench"] => bench::bench(Length::Full),
        ["bench", "--short"] => bench::bench(Length::Short),
        ["figures"] => figures::draw(),
        ["screens"] => screens::draw(),
        ["package"] => package::package(),
        ["package", "--try"] => trial::play(),
        ["soak", days] => bench::soak(days, None),
        ["soak", days, speed] => bench::soak(days, Some(speed)),
        ["fuzz", seconds] => fuzz::fuzz(seconds, None),
        ["fuzz", seconds, target] => fuzz::fuzz(seconds, Some(target)),
        ["setup"] => setup::setup(Purpose::Test),
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(Stop(format!("This is not a command of xtask.\n{USAGE}"))),
    }
}
