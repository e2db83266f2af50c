//! Puts the words of `help.ftl` into the command line, and reads it.

use std::path::PathBuf;

use afterhand_engine::words::Words;
use clap::{Arg, Command, CommandFactory as _, FromArgMatches as _};

use crate::cli::Cli;
use crate::output::Stop;

pub fn parse(words: &Words) -> Result<Cli, Stop> {
    let matches = match worded(words).try_get_matches() {
        Ok(matches) => matches,
        // `--help`, `--version` and wrong usage: clap says it, with its own exit code.
        Err(error) => error.exit(),
    };
    Cli::from_arg_matches(&matches).map_err(|error| Stop::usage(error.to_string()))
}

/// Which data are meant, before anything else is understood: it decides in which language help is said.
pub fn folder() -> Option<PathBuf> {
    let mut given = std::env::args_os().skip(1);
    while let Some(argument) = given.next() {
        if argument == "--data" {
            return given.next().map(PathBuf::from);
        }
        if let Some(folder) = argument
            .to_str()
            .and_then(|text| text.strip_prefix("--data="))
        {
            return Some(PathBuf::from(folder));
        }
    }
    None
}

/// The command line with a sentence for each of its parts.
pub fn worded(words: &Words) -> Command {
    describe(Cli::command(), "help", words)
}

fn describe(command: Command, key: &str, words: &Words) -> Command {
    let command = command
        .about(words.data(key))
        .mut_args(|argument| describe_argument(argument, words));
    let names: Vec<String> = command
        .get_subcommands()
        .map(|command| command.get_name().to_owned())
        .collect();
    names.into_iter().fold(command, |command, name| {
        let key = format!("{key}-{name}");
        command.mut_subcommand(name, |command| describe(command, &key, words))
    })
}

fn describe_argument(argument: Arg, words: &Words) -> Arg {
    let key = format!("help-arg-{}", argument.get_id().as_str().to_lowercase());
    argument.help(words.data(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_and_argument_has_its_words() {
        let words = Words::english();
        let mut command = worded(words);
        command.build();
        assert_worded(&command);
    }

    fn assert_worded(command: &Command) {
        let about = command.get_about().map(ToString::to_string);
        let about = about.unwrap_or_default();
        assert!(!about.is_empty() && !about.starts_with("help"), "{about}");
        for argument in command.get_arguments() {
            let help = argument.get_help().map(ToString::to_string);
            let help = help.unwrap_or_default();
            assert!(
                !help.is_empty() && !help.starts_with("help-"),
                "{} {argument}",
                command.get_name()
            );
        }
        for command in command.get_subcommands() {
            if command.get_name() != "help" {
                assert_worded(command);
            }
        }
    }
}
