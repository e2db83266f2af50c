//! The instruction that a check-in leads to: whom to call, what to say, what to do and not to do.

use chrono::TimeDelta;

use super::page::{answers, country};
use super::{ResultPage, SignLine};
use crate::body::Region;
use crate::content::Content;
use crate::country::Numbers;
use crate::now::Now;
use crate::plan::Plan;
use crate::safety::{CheckIn, Level, NECK_WINDOW, Never, RedFlag, Scope, Stop, StopId, Theme, Who};
use crate::session::Session;
use crate::view::{Call, safety};
use crate::words::Words;

/// What a result needs beside the check-in itself.
pub struct Around<'a> {
    pub numbers: &'a Numbers,
    pub plans: &'a [&'a Plan],
    /// Latest first.
    pub sessions: &'a [Session],
    pub stops: &'a [Stop],
    pub corrected_by: Option<i64>,
}

pub fn result(
    check_in: &CheckIn,
    around: &Around<'_>,
    content: &Content,
    words: &Words,
    now: &Now,
) -> ResultPage {
    let flags: Vec<&RedFlag> = check_in
        .flags
        .iter()
        .filter_map(|id| content.red_flag(id))
        .collect();
    let level = check_in.level;
    let who = check_in.who(content);
    let crisis = flags.iter().any(|flag| flag.who.has_crisis_line());
    let id = (check_in.id != 0).then_some(check_in.id);
    let stop = around
        .stops
        .iter()
        .find(|stop| stop.id == StopId::CheckIn(check_in.id) && stop.holds_at(now.instant));
    // What was told counts most; a mild sign beside it needs no sentence of its own.
    let leading = || flags.iter().filter(|flag| flag.level == level);
    let attribute = |flag: &RedFlag, name: &str| words.of_data(&format!("{}.{name}", flag.words()));
    let mut never: Vec<Never> = flags.iter().flat_map(|flag| flag.never.clone()).collect();
    never.sort();
    never.dedup();
    ResultPage {
        id,
        level,
        heading: match level {
            Level::Emergency | Level::Today => words.data(&format!("who-{}", who.name())),
            Level::Maternity | Level::Expected | Level::None => {
                words.data(&format!("level-{}", level.name()))
            }
        },
        when: when(check_in, words, now),
        text: words.data(&format!("level-{}.explain", level.name())),
        calls: calls_for(who, crisis, around, words),
        no_answer: match level {
            Level::Emergency => Some(words.data("safety-no-answer-emergency")),
            // Its own text says to call the emergency number then.
            Level::Maternity => None,
            Level::Today => Some(words.data("safety-no-answer")),
            Level::Expected | Level::None => None,
        },
        say: say(check_in, &flags, around.sessions, words, now),
        do_now: leading().filter_map(|flag| attribute(flag, "do")).collect(),
        never: never
            .into_iter()
            .map(|one| words.data(&format!("never-{}", one.name())))
            .collect(),
        watch: match level {
            Level::Expected => leading()
                .filter_map(|flag| attribute(flag, "watch"))
                .collect(),
            Level::None | Level::Today | Level::Maternity | Level::Emergency => Vec::new(),
        },
        signs: flags.iter().map(|flag| sign_line(flag, words)).collect(),
        answers: answers(
            content
                .red_flags
                .iter()
                .map(|flag| (flag.id.as_str(), words.data(&flag.words()))),
            &check_in.answers,
            words,
        ),
        held: held(check_in, id, stop, words, now),
        clear: stop.map(|stop| safety::clear_form(stop.since, now)),
        corrected_by: around.corrected_by,
        corrects: check_in.corrects,
        country: country(around.numbers, content, words),
        limits: words.data("safety-limits"),
        disclaimer: words.data("safety-disclaimer"),
    }
}

fn when(check_in: &CheckIn, words: &Words, now: &Now) -> String {
    let at = words.day_and_time(check_in.at, now);
    match check_in.region {
        Some(region) => words.result_when_region(words.region(region), at),
        None => words.result_when(at),
    }
}

/// Whose number is shown, and in which order: who is to be called first is first.
pub fn calls_for(who: Who, crisis: bool, around: &Around<'_>, words: &Words) -> Vec<Call> {
    let numbers = around.numbers;
    let emergency_as = |label: String| Call {
        label,
        number: match numbers.emergency.as_slice() {
            [] => None,
            [first, ..] => Some(first.clone()),
        },
        more: match numbers.emergency.as_slice() {
            [] => Some(words.emergency_number(numbers)),
            [_] => None,
            [_, others @ ..] => Some(words.call_or(others.join(", "))),
        },
    };
    let line = |label: String, number: &Option<String>, without: String| Call {
        label,
        more: number.is_none().then_some(without),
        number: number.clone(),
    };
    let clinician = || clinician_call(around.plans, words);
    let out_of_hours = || {
        line(
            words.call_out_of_hours(),
            &numbers.out_of_hours,
            words.call_out_of_hours_unknown(),
        )
    };
    let maternity = || {
        line(
            words.call_maternity(),
            &numbers.maternity,
            words.call_maternity_unknown(),
        )
    };
    let crisis_line = || {
        line(
            words.call_crisis(),
            &numbers.crisis,
            words.call_crisis_unknown(),
        )
    };
    let doctor = || Call {
        label: words.call_doctor(),
        number: None,
        more: Some(words.call_doctor_closed()),
    };
    let mut calls = match who {
        Who::Emergency | Who::EmergencyOrCrisis => vec![emergency_as(words.call_emergency())],
        Who::Maternity => vec![maternity(), out_of_hours()],
        Who::CrisisOrDoctor => vec![crisis_line(), doctor(), out_of_hours()],
        // A therapist is told as well, where the plan names one; the doctor comes first.
        Who::Doctor => vec![doctor(), out_of_hours(), clinician()],
        Who::Therapist => vec![clinician(), out_of_hours()],
        Who::Nobody => vec![doctor(), out_of_hours(), clinician()],
    };
    match who {
        Who::EmergencyOrCrisis => calls.push(crisis_line()),
        Who::CrisisOrDoctor => {}
        Who::Nobody | Who::Therapist | Who::Doctor | Who::Maternity | Who::Emergency => {
            calls.extend(crisis.then(|| {
                let line = crisis_line();
                let beside = line
                    .number
                    .as_ref()
                    .map(|_| words.data("safety-crisis-line"));
                Call {
                    more: beside.or(line.more),
                    ..line
                }
            }));
        }
    }
    // What to do and to watch for names the emergency number, so that it has to be on the page.
    match who {
        Who::Emergency | Who::EmergencyOrCrisis => {}
        Who::Nobody | Who::Therapist | Who::CrisisOrDoctor | Who::Doctor | Who::Maternity => {
            calls.push(emergency_as(words.call_emergency_if_worse()));
        }
    }
    calls
}

/// The clinician of the plan taken last that gives a number.
pub fn clinician_call(plans: &[&Plan], words: &Words) -> Call {
    let named = plans
        .iter()
        .rev()
        .find(|plan| plan.clinician.phone.is_some())
        .or_else(|| plans.last());
    let clinician = named.map(|plan| &plan.clinician);
    let names: Vec<String> = clinician
        .into_iter()
        .flat_map(|one| [&one.name, &one.clinic])
        .flatten()
        .cloned()
        .collect();
    let number = clinician.and_then(|one| one.phone.clone());
    Call {
        label: match names.is_empty() {
            true => words.call_clinician(),
            false => words.call_clinician_named(names.join(", ")),
        },
        more: number.is_none().then(|| words.call_clinician_unknown()),
        number,
    }
}

/// First what was done to the person, then the signs, then when it began. The three worst signs, so that
/// it can be said in one breath; but a pregnancy and thoughts of ending one's life are never left out.
fn say(
    check_in: &CheckIn,
    flags: &[&RedFlag],
    sessions: &[Session],
    words: &Words,
    now: &Now,
) -> Vec<String> {
    if check_in.level <= Level::Expected {
        return Vec::new();
    }
    // A mild sign that counts as a worse one is told as what it counts as.
    let became = |flag: &RedFlag| {
        let mut becomes = flag.becomes.iter();
        becomes.any(|one| flags.iter().any(|flag| flag.id == one.flag))
    };
    let red = || flags.iter().filter(|flag| flag.is_red() && !became(flag));
    let sentence = |flag: &&RedFlag| words.of_data(&format!("{}.say", flag.words()));
    // Someone who is in despair does not have to account for their treatment.
    if red().all(|flag| flag.theme == Theme::Mood) {
        return red().filter_map(sentence).collect();
    }
    let mut told = sessions
        .iter()
        .filter(|session| session.ended <= check_in.at && check_in.at < session.ended + SAID_FOR);
    // For the head and the neck it is the treatment of the neck that counts, even if another came after it.
    let about_head = red().any(|flag| flag.theme == Theme::Head);
    let neck = told.clone().find(|session| session.region == Region::Neck);
    let session = neck.filter(|_| about_head).or_else(|| told.next());
    let treated = session.map(|session| {
        let date = now.zone.local(session.ended).date();
        words.check_say_session(words.date_with_year(date), words.region(session.region))
    });
    let must_be_told = |flag: &RedFlag| match flag.who {
        Who::Maternity | Who::EmergencyOrCrisis => true,
        Who::Nobody | Who::Therapist | Who::Doctor | Who::CrisisOrDoctor | Who::Emergency => false,
    };
    let signs = red()
        .enumerate()
        .filter(|(place, flag)| *place < 3 || must_be_told(flag))
        .filter_map(|(_, flag)| sentence(flag));
    treated
        .into_iter()
        .chain(signs)
        .chain([words.check_say_began_unknown()])
        .collect()
}

/// A session is worth telling on the phone for so long (as the neck window is, our default).
const SAID_FOR: TimeDelta = NECK_WINDOW;

pub fn sign_line(flag: &RedFlag, words: &Words) -> SignLine {
    let attribute = |name: &str| words.of_data(&format!("{}.{name}", flag.words()));
    SignLine {
        id: flag.id.clone(),
        text: words.data(&flag.words()),
        detail: attribute("detail").unwrap_or_default(),
        why: attribute("why").unwrap_or_default(),
        sources: flag.sources.iter().map(|one| words.source(one)).collect(),
        certainty: words.data(&format!("certainty-{}", flag.certainty.name())),
        reviewed: words.reviewed(flag.review.as_ref()),
    }
}

/// What waits because of it, and what ends that.
fn held(
    check_in: &CheckIn,
    id: Option<i64>,
    stop: Option<&Stop>,
    words: &Words,
    now: &Now,
) -> Option<String> {
    let scope = Scope::of(check_in.level, check_in.region)?;
    if id.is_none() {
        return Some(words.result_not_kept());
    }
    let Some(stop) = stop else {
        return Some(words.result_cleared());
    };
    let since = words.day_and_time(stop.since, now);
    Some(match scope {
        Scope::Everything => words.result_held_all(since),
        Scope::Region(region) => words.result_held_region(words.region(region), since),
    })
}
