//! What a software centre says of the product, as AppStream wants it.

use std::io;

use afterhand_engine::words::Words;
use afterhand_host::opens::MIME_TYPE;
use quick_xml::events::BytesText;

use crate::desktop_entry;
use crate::xml::{Xml, document, in_every_language, say};

pub const FILE: &str = "io.github.afterhand.Afterhand.metainfo.xml";

/// When this version was made.
const RELEASED: &str = "2026-11-29";

pub fn text() -> io::Result<String> {
    document(|xml| {
        xml.create_element("component")
            .with_attribute(("type", "desktop-application"))
            .write_inner_content(component)?;
        Ok(())
    })
}

fn component(xml: &mut Xml) -> io::Result<()> {
    say(xml, "id", "io.github.afterhand.Afterhand")?;
    say(xml, "name", "Afterhand")?;
    in_every_language(xml, "summary", Words::package_summary)?;
    say(xml, "metadata_license", "CC0-1.0")?;
    say(xml, "project_license", "MIT OR Apache-2.0")?;
    xml.create_element("developer")
        .with_attribute(("id", "io.github.afterhand"))
        .write_inner_content(|xml| say(xml, "name", "Afterhand"))?;
    xml.create_element("description")
        .write_inner_content(description)?;
    xml.create_element("launchable")
        .with_attribute(("type", "desktop-id"))
        .write_text_content(BytesText::new(desktop_entry::FILE))?;
    xml.create_element("provides").write_inner_content(|xml| {
        for program in ["afterhand-window", "afterhand"] {
            say(xml, "binary", program)?;
        }
        say(xml, "mediatype", MIME_TYPE)
    })?;
    xml.create_element("recommends")
        .write_inner_content(|xml| {
            for control in ["pointing", "keyboard"] {
                say(xml, "control", control)?;
            }
            say(xml, "internet", "offline-only")
        })?;
    xml.create_element("content_rating")
        .with_attribute(("type", "oars-1.1"))
        .write_empty()?;
    xml.create_element("releases").write_inner_content(|xml| {
        xml.create_element("release")
            .with_attribute(("version", env!("CARGO_PKG_VERSION")))
            .with_attribute(("date", RELEASED))
            .write_empty()?;
        Ok(())
    })?;
    Ok(())
}

fn description(xml: &mut Xml) -> io::Result<()> {
    in_every_language(xml, "p", Words::package_about)?;
    xml.create_element("ul").write_inner_content(|xml| {
        let can: [fn(&Words) -> String; 5] = [
            Words::package_after_session,
            Words::package_exercises,
            Words::package_reminders,
            Words::package_check_in,
            Words::package_diary,
        ];
        for words in can {
            in_every_language(xml, "li", words)?;
        }
        Ok(())
    })?;
    in_every_language(xml, "p", Words::package_local)?;
    in_every_language(xml, "p", Words::package_no_diagnosis)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_software_centre_is_told_the_same_in_every_language() {
        insta::assert_snapshot!(text().unwrap());
    }
}
