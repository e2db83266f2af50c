//! A look into a database, past the product.

use std::path::Path;

use rusqlite::Connection;

/// Opens it, which has to be sound.
pub fn sound(file: &Path) -> Connection {
    let database = Connection::open(file).unwrap();
    let check: String = database
        .pragma_query_value(None, "integrity_check", |row| row.get(0))
        .unwrap();
    assert_eq!(check, "ok");
    database
}
