//! Check-ins and the questions before exercises as QuestionnaireResponses, with the Questionnaires that they
//! answer; what a check-in led to, and what a clinician said about it, as Observations.

use afterhand_engine::body::Region;
use afterhand_engine::safety::{Answer, Answers, CheckIn, Clearance, Screened};
use serde_json::{Value, json};

use super::codes::{Code, local, local_concept};
use super::observation::{Category, Observation, When};
use super::{Bundle, text};

pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    add_questionnaires(bundle)?;
    let records = bundle.records;
    for check_in in &records.check_ins {
        add_check_in(bundle, check_in)?;
    }
    for screened in &records.screenings {
        add_screening(bundle, screened)?;
    }
    for clearance in &records.clearances {
        add_clearance(bundle, clearance)?;
    }
    Ok(())
}

const CHECK_IN: &str = "urn:afterhand:questionnaire:check-in";
const SCREEN: &str = "urn:afterhand:questionnaire:screen";
/// The item that says what a check-in is about.
const ABOUT: &str = "about";

/// The id of a question and the key of its words, in the order in which they are asked.
type Questions = Vec<(String, String)>;

fn signs(bundle: &Bundle<'_>) -> Questions {
    let signs = bundle.content.red_flags.iter();
    signs.map(|sign| (sign.id.clone(), sign.words())).collect()
}

fn screen(bundle: &Bundle<'_>) -> Questions {
    let questions = bundle.content.screen.iter();
    let questions = questions.map(|question| (question.id.clone(), question.words()));
    questions.collect()
}

fn add_questionnaires(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let regions = Region::ALL
        .map(|region| json!({ "valueCoding": local(&format!("region-{}", region.name()), words) }));
    let about = json!({
        "linkId": ABOUT,
        "text": words.fhir_check_in_about(),
        "type": "choice",
        "answerOption": regions,
    });
    let signs = signs(bundle);
    let screen = screen(bundle);
    for (url, name, title, first, questions) in [
        (
            CHECK_IN,
            "AfterhandCheckIn",
            words.fhir_check_in(),
            Some(about),
            signs,
        ),
        (SCREEN, "AfterhandScreen", words.fhir_screen(), None, screen),
    ] {
        let answers = Answer::ALL.map(|answer| json!({ "valueCoding": coding(answer, bundle) }));
        let asked = questions.into_iter().map(|(id, key)| {
            json!({
                "linkId": id,
                "text": words.data(&key),
                "type": "choice",
                "answerOption": answers,
            })
        });
        let items: Vec<Value> = first.into_iter().chain(asked).collect();
        let id = bundle.ids.of_thing("questionnaire", url);
        let questionnaire = json!({
            "resourceType": "Questionnaire",
            "id": id.text(),
            "text": text::narrative(&title),
            "url": url,
            "name": name,
            "title": title,
            "status": "active",
            "subjectType": ["Patient"],
            "item": items,
        });
        bundle.add(&id, &questionnaire)?;
    }
    Ok(())
}

fn add_check_in(bundle: &mut Bundle<'_>, check_in: &CheckIn) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let at = text::instant(check_in.at, &bundle.records.zone(&check_in.zone));
    let id = bundle.ids.of_thing("check-in", &at);
    let region = check_in
        .region
        .map(|region| format!("region-{}", region.name()));
    let about = region.map(|key| {
        json!({
            "linkId": ABOUT,
            "text": words.fhir_check_in_about(),
            "answer": [{ "valueCoding": local(&key, words) }],
        })
    });
    let answered = answered(&check_in.answers, &signs(bundle), bundle);
    let items: Vec<Value> = about.into_iter().chain(answered).collect();
    let level = format!("level-{}", check_in.level.name());
    let status = match check_in.corrects {
        Some(_) => "amended",
        None => "completed",
    };
    let mut response = json!({
        "resourceType": "QuestionnaireResponse",
        "id": id.text(),
        "text": text::narrative(&words.data(&level)),
        "questionnaire": CHECK_IN,
        "status": status,
        "subject": bundle.subject(),
        "authored": at,
        "author": bundle.subject(),
        "source": bundle.subject(),
    });
    let items = (!items.is_empty()).then(|| items.into());
    text::put(&mut response, "item", items);
    bundle.add(&id, &response)?;

    let observation = Observation {
        id: bundle.ids.of_thing("check-in-result", &at),
        category: Category::Survey,
        code: Code::CheckInResult.concept(words),
        when: When::At(at),
        value: Some(("valueCodeableConcept", local_concept(&level, words))),
        components: Vec::new(),
        more: vec![("derivedFrom", Some(json!([id.reference()])))],
        says: words.data(&level),
    };
    observation.add_to(bundle)
}

fn add_screening(bundle: &mut Bundle<'_>, screened: &Screened) -> Result<(), serde_json::Error> {
    let at = text::instant(screened.at, &bundle.records.zone(&screened.zone));
    let id = bundle.ids.of_thing("screening", &at);
    let items = answered(&screened.answers, &screen(bundle), bundle);
    let mut response = json!({
        "resourceType": "QuestionnaireResponse",
        "id": id.text(),
        "text": text::narrative(&bundle.words.fhir_screen()),
        "questionnaire": SCREEN,
        "status": "completed",
        "subject": bundle.subject(),
        "authored": at,
        "author": bundle.subject(),
        "source": bundle.subject(),
    });
    let items = (!items.is_empty()).then(|| items.into());
    text::put(&mut response, "item", items);
    bundle.add(&id, &response)
}

fn add_clearance(bundle: &mut Bundle<'_>, clearance: &Clearance) -> Result<(), serde_json::Error> {
    let words = bundle.words;
    let zone = bundle.records.zone(&clearance.zone);
    let (said, noted) = (
        text::instant(clearance.said, &zone),
        text::instant(clearance.at, &zone),
    );
    let who = text::clean(&clearance.who);
    let observation = Observation {
        id: bundle.ids.of_thing("clearance", &noted),
        category: Category::Survey,
        code: Code::Clearance.concept(words),
        when: When::At(said.clone()),
        says: words.clearance_line(said, who.clone().unwrap_or_default()),
        value: who.map(|who| ("valueString", who.into())),
        components: Vec::new(),
        more: vec![("issued", Some(noted.into()))],
    };
    observation.add_to(bundle)
}

/// In the order of the questions; those that are asked no longer come last, without their words.
fn answered(answers: &Answers, questions: &Questions, bundle: &Bundle<'_>) -> Vec<Value> {
    let words = bundle.words;
    let item = |id: &str, answer: Answer| json!({ "linkId": id, "answer": [{ "valueCoding": coding(answer, bundle) }] });
    let asked = questions.iter().filter_map(|(id, key)| {
        let mut item = item(id, *answers.get(id)?);
        item["text"] = words.data(key).into();
        Some(item)
    });
    let is_asked = |id: &String| questions.iter().any(|(asked, _)| asked == id);
    let gone = answers.iter().filter(|(id, _)| !is_asked(id));
    asked
        .chain(gone.map(|(id, answer)| item(id, *answer)))
        .collect()
}

fn coding(answer: Answer, bundle: &Bundle<'_>) -> Value {
    local(&format!("answer-{}", answer.name()), bundle.words)
}
