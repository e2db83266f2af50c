//! What is missing on this machine is found and installed.

use crate::stop::Stop;
use crate::{cargo_deny, node, page, rust, system};

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Run,
    Test,
}

pub fn setup(purpose: Purpose) -> Result<(), Stop> {
    system::install(purpose)?;
    node::check()?;
    page::install()?;
    match purpose {
        Purpose::Run => Ok(()),
        Purpose::Test => {
            rust::install_components()?;
            cargo_deny::install()
        }
    }
}
