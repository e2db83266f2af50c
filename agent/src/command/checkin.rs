//! `afterhand checkin`: the instruction comes before everything else, also before the disk.

use afterhand_engine::action::{Action, NewCheckIn};
use afterhand_engine::content::Content;
use afterhand_engine::now::Now;
use afterhand_engine::safety::{CheckIn, Level};
use afterhand_engine::view::check_in::lines;
use afterhand_engine::view::{Call, ResultPage};
use afterhand_engine::words::Words;
use afterhand_engine::{Companion, judge_without_data};
use serde_json::{Value, json};

use super::{Desk, as_noted};
use crate::cli::{CheckinArgs, Reading};
use crate::output::{self, Stop};

pub fn checkin(desk: &Desk<'_>, arguments: CheckinArgs) -> Result<(), Stop> {
    let reading = &arguments.reading;
    if arguments.list {
        return list(desk, reading);
    }
    if arguments.history {
        return history(desk, reading);
    }
    if let Some(id) = arguments.show {
        return show(desk, id, reading);
    }
    let json = reading.json;
    let given = NewCheckIn {
        answers: desk.answers(arguments.answer)?,
        region: arguments.region,
        corrects: arguments.corrects,
        origin: None,
    };
    match desk.open() {
        Ok(companion) => answer(desk, companion, given, json),
        Err(stop) => {
            let now = desk.clock.now();
            let (check_in, page) = judge_without_data(given, desk.surroundings(), desk.words, &now)
                .map_err(|error| desk.stop(&error))?;
            say_all(&check_in, &page, json, desk, &now)?;
            Err(not_kept(stop, desk.words))
        }
    }
}

/// Says the instruction, and only then keeps the answers.
fn answer(
    desk: &Desk<'_>,
    mut companion: Companion,
    given: NewCheckIn,
    json: bool,
) -> Result<(), Stop> {
    let (now, surroundings) = (desk.clock.now(), desk.surroundings());
    let (check_in, page) = companion
        .judge(given.clone(), surroundings, &now)
        .or_else(|_| judge_without_data(given.clone(), surroundings, desk.words, &now))
        .map_err(|error| desk.stop(&error))?;
    if !json {
        say_instruction(&page, desk.words)?;
    }
    let origin = asked_by_diary(&companion, &given, desk, &now);
    let acted = companion.act(Action::CheckIn(NewCheckIn { origin, ..given }), &now);
    let kept = acted.map(|acted| {
        let id = acted.check_in.unwrap_or_default();
        companion.result(id, surroundings, &now)
    });
    let (check_in, page, failed) = match kept {
        Ok(Ok((check_in, page))) => (check_in, page, None),
        // It is kept all the same, and can be read again later.
        Ok(Err(error)) => return Err(desk.stop(&error)),
        Err(error) => (check_in, page, Some(error)),
    };
    if json {
        say_json(&check_in, &page, &now)?;
    } else {
        say_rest(&page, desk.words)?;
    }
    match failed {
        None => Ok(()),
        Some(error) => Err(not_kept(desk.stop(&error), desk.words)),
    }
}

/// The diary's question that these answers settle, so that it is not asked again.
fn asked_by_diary(
    companion: &Companion,
    given: &NewCheckIn,
    desk: &Desk<'_>,
    now: &Now,
) -> Option<String> {
    // Answers are kept whether or not the diary can be read.
    let (_, alert) = companion.safety(desk.surroundings(), now).ok()?;
    let alert = alert.filter(|alert| given.answers.contains_key(&alert.flag))?;
    Some(alert.origin)
}

fn not_kept(stop: Stop, words: &Words) -> Stop {
    Stop::refused(words.command_not_kept(stop.message))
}

fn show(desk: &Desk<'_>, id: i64, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let (check_in, page) = desk
        .open()?
        .result(id, desk.surroundings(), &now)
        .map_err(|error| desk.stop(&error))?;
    if reading.json {
        return say_json(&check_in, &page, &now);
    }
    output::say(&page.when)?;
    say_instruction(&page, desk.words)?;
    say_rest(&page, desk.words)?;
    let answered = page.answers.iter().filter(|line| line.answer.is_some());
    let answered = answered.map(|line| {
        desk.words
            .command_answer(line.said.clone(), line.text.clone())
    });
    output::say_part(
        &desk.words.command_answers(),
        answered.collect(),
        desk.words,
    )
}

fn say_all(
    check_in: &CheckIn,
    page: &ResultPage,
    json: bool,
    desk: &Desk<'_>,
    now: &Now,
) -> Result<(), Stop> {
    if json {
        return say_json(check_in, page, now);
    }
    say_instruction(page, desk.words)?;
    say_rest(page, desk.words)
}

/// Everything but what has become of it on the disk.
fn say_instruction(page: &ResultPage, words: &Words) -> Result<(), Stop> {
    output::say(&words.command_paragraph(heading(page, words), page.text.clone()))?;
    for one in &page.calls {
        output::say(&words.command_indented(call(one, words)))?;
    }
    if let Some(no_answer) = &page.no_answer {
        output::say(no_answer)?;
    }
    for (heading, lines) in [
        (words.data("safety-say-what-fits"), &page.say),
        (words.command_do(), &page.do_now),
        (words.command_never(), &page.never),
        (words.command_watch(), &page.watch),
    ] {
        output::say_part(&heading, lines.clone(), words)?;
    }
    Ok(())
}

/// "Call the emergency number now: 999 or 112".
fn heading(page: &ResultPage, words: &Words) -> String {
    let number = page.calls.first().filter(|call| call.number.is_some());
    match (page.level, number) {
        (Level::Today | Level::Maternity | Level::Emergency, Some(call)) => {
            words.command_call(page.heading.clone(), spoken(call))
        }
        (Level::Today | Level::Maternity | Level::Emergency, None)
        | (Level::Expected | Level::None, _) => page.heading.clone(),
    }
}

/// "Emergency number: 999 or 112".
pub fn call(call: &Call, words: &Words) -> String {
    let number = spoken(call);
    match number.is_empty() {
        true => call.label.clone(),
        false => words.command_call(call.label.clone(), number),
    }
}

/// "999 or 112".
fn spoken(call: &Call) -> String {
    let parts: Vec<&str> = [&call.number, &call.more]
        .into_iter()
        .flatten()
        .map(String::as_str)
        .collect();
    parts.join(" ")
}

/// What is held because of it, what no list can promise, and where to read it again.
fn say_rest(page: &ResultPage, words: &Words) -> Result<(), Stop> {
    if let Some(held) = &page.held {
        output::say(held)?;
    }
    output::say(&page.limits)?;
    match page.id {
        Some(id) => output::say(&words.command_checkin_again(id)),
        None => Ok(()),
    }
}

fn say_json(check_in: &CheckIn, page: &ResultPage, now: &Now) -> Result<(), Stop> {
    let content = Content::shipped();
    output::say_json(&json!({
        "id": page.id,
        "at": as_noted(check_in.at, &check_in.zone, now),
        "level": check_in.level,
        "who": check_in.who(content),
        "heading": page.heading,
        "text": page.text,
        "region": check_in.region,
        "flags": check_in.flags,
        "calls": page.calls,
        "no_answer": page.no_answer,
        "say": page.say,
        "do": page.do_now,
        "never": page.never,
        "watch": page.watch,
        "held": page.held,
        "answers": check_in.answers,
        "corrects": check_in.corrects,
        "corrected_by": page.corrected_by,
    }))
}

/// Every question, worst first.
fn list(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let content = Content::shipped();
    let words = desk.words;
    if reading.json {
        let questions = content.red_flags.iter().map(|flag| {
            json!({
                "id": flag.id,
                "level": flag.level,
                "text": words.data(&flag.words()),
                "detail": words.data(&format!("{}.detail", flag.words())),
            })
        });
        return output::say_json(&questions.collect::<Value>());
    }
    for level in Level::ALL.into_iter().rev() {
        let flags = content.red_flags.iter().filter(|flag| flag.level == level);
        let lines = flags.map(|flag| {
            let text = words.data(&flag.words());
            words.command_question(flag.id.clone(), text)
        });
        let heading = words.data(&format!("level-{}", level.name()));
        output::say_part(&heading, lines.collect(), words)?;
    }
    output::say(&words.data("safety-unsure-counts"))
}

fn history(desk: &Desk<'_>, reading: &Reading) -> Result<(), Stop> {
    let now = desk.moment(reading)?;
    let check_ins = desk.open()?.check_ins();
    let mut check_ins = check_ins.map_err(|error| desk.stop(&error))?;
    check_ins.retain(|check_in| check_in.at <= now.instant);
    if reading.json {
        let rows = check_ins.iter().map(|check_in| {
            json!({
                "id": check_in.id,
                "at": as_noted(check_in.at, &check_in.zone, &now),
                "level": check_in.level,
                "region": check_in.region,
                "flags": check_in.flags,
                "answers": check_in.answers,
                "corrects": check_in.corrects,
            })
        });
        return output::say_json(&rows.collect::<Value>());
    }
    if check_ins.is_empty() {
        return output::say(&desk.words.command_no_checkins());
    }
    let mut rows = check_ins.iter().zip(lines(&check_ins, desk.words, &now));
    rows.try_for_each(|(check_in, line)| {
        let what = match line.detail.is_empty() {
            true => line.heading,
            false => desk.words.command_call(line.heading, line.detail),
        };
        let when = as_noted(check_in.at, &check_in.zone, &now);
        output::say(&desk.words.command_numbered(check_in.id, what, when))
    })
}
