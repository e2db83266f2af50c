//! The JSON Schema of a plan file. A test holds it against the reader.
pub fn json_schema() -> serde_json::Value {
    serde_json::Value::Null
}
