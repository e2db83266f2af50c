/// Why the command ended early: whole sentences that say what happened and what to do.
#[derive(Debug)]
pub struct Stop(pub String);

impl Stop {
    pub fn new(why: impl Into<String>) -> Stop {
        Stop(why.into())
    }
}
