//! `afterhand show ID` of a warning sign: what it is, how fast to call, and what to do meanwhile.

use afterhand_engine::safety::RedFlag;
use serde_json::{Value, json};

use super::Desk;
use crate::output::{self, Stop};

pub fn show(desk: &Desk<'_>, flag: &RedFlag, json: bool) -> Result<(), Stop> {
    let words = desk.words;
    let part = |name: &str| words.of_data(&format!("{}.{name}", flag.words()));
    let title = words.data(&flag.words());
    let how_fast = words.data(&format!("who-{}", flag.who.name()));
    let never = flag.never.iter();
    let never: Vec<String> = never
        .map(|never| words.data(&format!("never-{}", never.name())))
        .collect();
    let sources: Vec<String> = flag.sources.iter().map(|key| words.source(key)).collect();
    let mark = words.data(&format!("certainty-{}", flag.certainty.name()));
    if json {
        let sign: Value = json!({
            "id": flag.id,
            "level": flag.level,
            "who": flag.who,
            "call": how_fast,
            "detail": part("detail"),
            "why": part("why"),
            "say": part("say"),
            "do": part("do"),
            "never": never,
            "watch": part("watch"),
            "sources": sources,
            "certainty": flag.certainty,
        });
        return output::say_json(&json!({ "kind": "sign", "title": title, "sign": sign }));
    }
    output::say(&words.command_numbered_behind(title, flag.id.clone()))?;
    for line in [Some(how_fast), part("detail"), part("why")]
        .into_iter()
        .flatten()
    {
        output::say(&line)?;
    }
    let meanwhile = [
        (
            words.command_heading(words.command_show_say()),
            part("say").into_iter().collect(),
        ),
        (words.command_do(), part("do").into_iter().collect()),
        (words.command_never(), never),
        (words.command_watch(), part("watch").into_iter().collect()),
    ];
    for (heading, lines) in meanwhile {
        output::say_part(&heading, lines, words)?;
    }
    let heading = words.command_heading(words.command_show_sources());
    let from = words.command_with_remark(sources.join("; "), mark);
    output::say_part(&heading, vec![from], words)?;
    match flag.is_red() {
        true => output::say(&words.command_alert_answer(flag.id.clone())),
        false => Ok(()),
    }
}
