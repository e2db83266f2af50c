//! What a person takes along, keeps a copy of, or deletes.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::Reading;

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct BackupArgs {
    #[command(subcommand)]
    pub command: Option<BackupCommand>,
    #[arg(value_name = "FILE", id = "backup-file", required = true)]
    pub file: Option<PathBuf>,
    /// Asks for it at the terminal.
    #[arg(long)]
    pub passphrase: bool,
    #[arg(
        long = "passphrase-file",
        value_name = "FILE",
        id = "passphrase-file",
        conflicts_with = "passphrase"
    )]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Subcommand)]
pub enum BackupCommand {
    /// As the agent does every day.
    Keep,
    List {
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, Args)]
pub struct RestoreArgs {
    #[arg(value_name = "FILE|latest|NAME", id = "backup")]
    pub backup: PathBuf,
    #[arg(long = "passphrase-file", value_name = "FILE", id = "passphrase-file")]
    pub passphrase_file: Option<PathBuf>,
    #[arg(long)]
    pub yes: bool,
}

#[derive(Debug, Args)]
pub struct HistoryArgs {
    #[command(flatten)]
    pub reading: Reading,
}

#[derive(Debug, Args)]
pub struct LockArgs {
    #[command(subcommand)]
    pub command: Option<LockCommand>,
}

#[derive(Debug, Subcommand)]
pub enum LockCommand {
    On {
        #[arg(long = "passphrase-file", value_name = "FILE", id = "passphrase-file")]
        passphrase_file: Option<PathBuf>,
    },
    Off {
        #[arg(
            long = "passphrase-file",
            value_name = "FILE",
            id = "passphrase-file",
            conflicts_with = "forgotten"
        )]
        passphrase_file: Option<PathBuf>,
        #[arg(long)]
        forgotten: bool,
        #[arg(long)]
        yes: bool,
    },
}
