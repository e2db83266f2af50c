//! What a shell completes.

use std::io;
use std::path::Path;

use clap::Command;
use clap_complete::Shell;

use crate::put;

/// Where each shell looks below a system's `share`, and under which name.
const FILES: [(Shell, &str); 3] = [
    (Shell::Bash, "bash-completion/completions/afterhand"),
    (Shell::Zsh, "zsh/vendor-completions/_afterhand"),
    (Shell::Fish, "fish/vendor_completions.d/afterhand.fish"),
];

pub fn write(command_line: &mut Command, share: &Path) -> io::Result<()> {
    for (shell, name) in FILES {
        let mut text = Vec::new();
        clap_complete::generate(shell, command_line, "afterhand", &mut text);
        put(&share.join(name), text)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use afterhand_engine::words::Words;

    #[test]
    fn each_shell_knows_each_command() {
        let share = tempfile::tempdir().unwrap();
        let mut command_line = afterhand_agent::command_line(Words::english());
        write(&mut command_line, share.path()).unwrap();
        for (_, name) in FILES {
            let text = fs::read_to_string(share.path().join(name)).unwrap();
            for command in ["checkin", "appointment", "import"] {
                assert!(text.contains(command), "{name}: {command}");
            }
        }
    }
}
