//! What is missing on this machine is found and installed.

use crate::stop::Stop;
use crate::{cargo_deny, node, page, python, rust, system};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Run,
    Test,
    Bench,
    Package,
}

pub fn setup(purpose: Purpose) -> Result<(), Stop> {
    system::install(purpose)?;
    match purpose {
        Purpose::Run | Purpose::Package => page_tools(),
        Purpose::Test => {
            page_tools()?;
            rust::install_components()?;
            python::install_readers()?;
            cargo_deny::install()
        }
        Purpose::Bench => {
            page_tools()?;
            system::install_peers();
            Ok(())
        }
    }
}

fn page_tools() -> Result<(), Stop> {
    node::check()?;
    page::install()
}
