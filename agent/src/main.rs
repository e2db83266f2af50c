use std::process::ExitCode;

fn main() -> ExitCode {
    afterhand_agent::run()
}
