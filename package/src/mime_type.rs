//! What a plan file is, for the desktop.

use std::io;

use afterhand_engine::words::Words;
use afterhand_host::opens::MIME_TYPE;

use crate::ICON;
use crate::xml::{Xml, document, in_every_language};

pub const FILE: &str = "afterhand.xml";

pub fn text() -> io::Result<String> {
    document(|xml: &mut Xml| {
        xml.create_element("mime-info")
            .with_attribute((
                "xmlns",
                "http://www.freedesktop.org/standards/shared-mime-info",
            ))
            .write_inner_content(plan)?;
        Ok(())
    })
}

fn plan(xml: &mut Xml) -> io::Result<()> {
    xml.create_element("mime-type")
        .with_attribute(("type", MIME_TYPE))
        .write_inner_content(|xml| {
            in_every_language(xml, "comment", Words::opens_plan_file)?;
            xml.create_element("icon")
                .with_attribute(("name", ICON))
                .write_empty()?;
            xml.create_element("sub-class-of")
                .with_attribute(("type", "text/plain"))
                .write_empty()?;
            for pattern in ["*.afterhand.toml", "*.afterhand.json"] {
                xml.create_element("glob")
                    .with_attribute(("pattern", pattern))
                    .with_attribute(("weight", "80"))
                    .write_empty()?;
            }
            Ok(())
        })?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plan_is_known_by_its_ending() {
        insta::assert_snapshot!(text().unwrap());
    }
}
