//! Makes one typed Rust function of every message that Rust names, so that a missing word or argument
//! does not compile, and takes in the words of every other language that there is a folder of.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// Files whose messages are named in Rust. Those of the others are found by the ids of the data they
/// belong to, and `ui` is the page's.
const NAMED: &[&str] = &[
    "backup",
    "calendar_file",
    "archive",
    "charts",
    "check_in",
    "command",
    "dates",
    "diary",
    "errors",
    "example",
    "history",
    "languages",
    "learn",
    "library",
    "lock",
    "notices",
    "numbers",
    "own_plan",
    "package",
    "plan",
    "plan_offer",
    "plan_sheet",
    "player",
    "progress",
    "reminders",
    "report",
    "report_page",
    "results",
    "sessions",
    "settings",
    "tables",
    "take_along",
    "today",
    "tray",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = Path::new("../content");
    println!("cargo::rerun-if-changed={}", content.display());
    write_messages(&content.join("en"))?;
    write_translations(content)
}

/// Every file of words in every language but English: its language, its name and its text.
fn write_translations(content: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut files = BTreeSet::new();
    for folder in fs::read_dir(content)? {
        let folder = folder?.path();
        let language = stem(&folder);
        if !folder.is_dir() || language == "en" {
            continue;
        }
        for file in fs::read_dir(&folder)? {
            let file = file?.path();
            if file.extension().is_some_and(|extension| extension == "ftl") {
                files.insert((language.clone(), stem(&file)));
            }
        }
    }
    let mut code = String::from("const TRANSLATED: &[(&str, &str, &str)] = &[\n");
    for (language, name) in &files {
        writeln!(
            code,
            "    (\"{language}\", \"{name}\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \
             \"/../content/{language}/{name}.ftl\"))),"
        )?;
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("translated.rs");
    fs::write(out, format!("{code}];\n"))?;
    Ok(())
}

fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or_default();
    stem.to_string_lossy().into_owned()
}

fn write_messages(folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let mut code = String::new();
    for name in NAMED {
        let text = fs::read_to_string(folder.join(format!("{name}.ftl")))?;
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, errors)| format!("{name}.ftl: {errors:?}"))?;
        for entry in resource.body {
            if let Entry::Message(message) = entry
                && let Some(value) = message.value
            {
                let mut arguments = BTreeSet::new();
                arguments_of(&value, &mut arguments);
                write_function(&mut code, name, message.id.name, &arguments)?;
            }
        }
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("messages.rs");
    fs::write(out, format!("impl Words {{\n{code}}}\n"))?;
    Ok(())
}

/// Arguments come in alphabetical order, so that rewording a sentence never swaps two of them.
fn write_function(
    code: &mut String,
    file: &str,
    key: &str,
    arguments: &BTreeSet<String>,
) -> Result<(), std::fmt::Error> {
    let function = key.replace('-', "_");
    let lifetime = if arguments.is_empty() { "" } else { "<'a>" };
    write!(code, "    pub fn {function}{lifetime}(&self")?;
    for argument in arguments {
        write!(code, ", {argument}: impl Into<FluentValue<'a>>")?;
    }
    write!(
        code,
        ") -> String {{\n        self.say(\"{file}\", \"{key}\", &["
    )?;
    for argument in arguments {
        write!(code, "(\"{argument}\", {argument}.into()), ")?;
    }
    writeln!(code, "])\n    }}")
}

fn arguments_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable { expression } => in_expression(expression, found),
            PatternElement::TextElement { .. } => {}
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                arguments_of(&variant.value, found);
            }
        }
        Expression::Inline(inline) => in_inline(inline, found),
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, found);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}
