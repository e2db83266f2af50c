//! Makes one typed Rust function of every message that Rust names, so that a missing word or argument
//! does not compile.

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
    "diary",
    "errors",
    "example",
    "history",
    "learn",
    "library",
    "notices",
    "numbers",
    "own_plan",
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
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = Path::new("../content/en");
    println!("cargo::rerun-if-changed={}", folder.display());
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
