//! Writing XML.

use std::io;

use afterhand_engine::words::Words;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::said;

pub type Xml = Writer<Vec<u8>>;

/// A whole file.
pub fn document(content: impl FnOnce(&mut Xml) -> io::Result<()>) -> io::Result<String> {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    content(&mut xml)?;
    let mut text = String::from_utf8(xml.into_inner()).map_err(io::Error::other)?;
    text.push('\n');
    Ok(text)
}

/// One element a language.
pub fn in_every_language(
    xml: &mut Xml,
    element: &str,
    words: fn(&Words) -> String,
) -> io::Result<()> {
    for (tag, text) in said::in_every_language(words) {
        let mut element = xml.create_element(element);
        if let Some(tag) = tag {
            element = element.with_attribute(("xml:lang", tag));
        }
        element.write_text_content(BytesText::new(&text))?;
    }
    Ok(())
}

pub fn say(xml: &mut Xml, element: &str, text: &str) -> io::Result<()> {
    xml.create_element(element)
        .write_text_content(BytesText::new(text))?;
    Ok(())
}
