//! `afterhand show ID` of an article or an aftercare rule: its whole page as text.

use afterhand_engine::content::Content;
use afterhand_engine::learn::search::FoundKind;
use afterhand_engine::view::{
    ArticlePage, Block, ExerciseLink, FlagLink, Related, RuleLink, SectionView, SourceLine,
};
use afterhand_engine::words::Words;
use serde_json::json;

use super::{Desk, checkin};
use crate::output::{self, Stop};

pub fn show(desk: &Desk<'_>, page: ArticlePage, json: bool) -> Result<(), Stop> {
    if !json {
        return say(page, desk.words);
    }
    let article = Content::shipped().article(&page.id);
    let kind = article.map_or(FoundKind::Rule, |article| article.topic.into());
    // Pictures are for eyes; “afterhand figure” draws those of the exercises.
    let exercises = page.exercises.into_iter();
    let exercises = exercises.map(|one| ExerciseLink {
        figure: None,
        ..one
    });
    let page = ArticlePage {
        exercises: exercises.collect(),
        picture: None,
        // Nobody chooses it there.
        country: None,
        ..page
    };
    output::say_json(&json!({ "kind": kind, "title": page.title, "article": page }))
}

fn say(page: ArticlePage, words: &Words) -> Result<(), Stop> {
    output::say(&words.command_numbered_behind(page.title, page.id))?;
    let label = page.class.into_iter().fold(page.label, |label, class| {
        words.command_with_remark(label, class)
    });
    let first = [Some(label), page.doubtful, page.gist];
    for line in first.into_iter().flatten() {
        output::say(&line)?;
    }
    for section in page.sections {
        let heading = section.heading.clone();
        say_part(heading, section_lines(section, words), words)?;
    }
    let allowed = page
        .can
        .map(|can| words.command_why(can.title.clone(), can.whole()));
    let exercises = page.exercises.into_iter().map(|one| exercise(one, words));
    let calls = page.calls.iter().map(|one| checkin::call(one, words));
    let flags = page.flags.into_iter().map(|one| flag(one, words));
    let flags = calls.chain(flags);
    let rules = page.rules.into_iter().map(|one| rule(one, words));
    let sources = page.sources.into_iter().map(|one| source(one, words));
    say_part(
        words.command_show_allowed(),
        allowed.into_iter().collect(),
        words,
    )?;
    say_part(words.command_show_flags(), flags.collect(), words)?;
    say_part(words.command_show_exercises(), exercises.collect(), words)?;
    say_part(words.command_show_rules(), rules.collect(), words)?;
    for Related { heading, links, .. } in page.related {
        let links = links.into_iter();
        let links = links.map(|link| words.command_numbered_behind(link.title, link.id));
        say_part(heading, links.collect(), words)?;
    }
    say_part(words.command_show_sources(), sources.collect(), words)?;
    output::say(&page.notice)
}

fn say_part(heading: String, lines: Vec<String>, words: &Words) -> Result<(), Stop> {
    output::say_part(&words.command_heading(heading), lines, words)
}

/// Its paragraphs, then how well it is known and from where.
fn section_lines(section: SectionView, words: &Words) -> Vec<String> {
    let blocks = section.blocks.into_iter();
    let lines = blocks.flat_map(|block| match block {
        Block::Text { text } => vec![text],
        Block::List { items } => {
            let items = items.into_iter();
            items.map(|item| words.command_point(item)).collect()
        }
    });
    let badge = section.badge.map(|badge| badge.label);
    let marks: Vec<String> = badge.into_iter().chain([section.mark]).collect();
    let numbers: Vec<String> = section.sources.iter().map(usize::to_string).collect();
    let grounds = words.command_grounds(marks.join(" · "), numbers.join(", "));
    lines.chain([grounds]).collect()
}

fn exercise(one: ExerciseLink, words: &Words) -> String {
    let line = words.command_numbered_behind(one.name, one.id);
    let remark = one.remark.into_iter();
    remark.fold(line, |line, remark| words.command_with_remark(line, remark))
}

fn flag(one: FlagLink, words: &Words) -> String {
    words.command_numbered_behind(words.command_why(one.how_fast, one.title), one.id)
}

fn rule(one: RuleLink, words: &Words) -> String {
    let remark = one.until.into_iter().chain([one.badge.label]);
    let remark: Vec<String> = remark.collect();
    let line = words.command_with_remark(one.text, remark.join(" · "));
    words.command_numbered_behind(line, one.id)
}

fn source(one: SourceLine, words: &Words) -> String {
    let remark = [one.sort_label, one.mark].join(" · ");
    let line = words.command_with_remark(one.title, remark);
    words.command_step(one.number.to_string(), line)
}
