//! Ids that stay the same from file to file.

use std::collections::HashMap;

use serde_json::{Value, json};
use uuid::Uuid;

/// Makes the ids of one file.
#[derive(Debug)]
pub struct Ids {
    space: Uuid,
    /// How many things of one key there were so far.
    seen: HashMap<String, u32>,
}

impl Ids {
    /// For the data that is known by `identity`.
    pub fn of(identity: &str) -> Ids {
        let name = format!("urn:afterhand:{identity}");
        Ids {
            space: Uuid::new_v5(&Uuid::NAMESPACE_URL, name.as_bytes()),
            seen: HashMap::new(),
        }
    }

    /// By what a thing is and what tells it from others of its kind, and not by its row: rows are numbered anew
    /// on another computer. Of things that nothing tells apart, each has its own.
    pub fn of_thing(&mut self, kind: &str, key: &str) -> Id {
        let name = format!("{kind}/{key}");
        let seen = self.seen.entry(name.clone()).or_insert(0);
        *seen += 1;
        let name = match seen {
            1 => name,
            number => format!("{name}/{number}"),
        };
        Id(Uuid::new_v5(&self.space, name.as_bytes()))
    }
}

/// What one thing is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(Uuid);

impl Id {
    pub fn text(self) -> String {
        self.0.hyphenated().to_string()
    }

    pub fn url(self) -> String {
        self.0.urn().to_string()
    }

    pub fn reference(self) -> Value {
        json!({ "reference": self.url() })
    }
}
