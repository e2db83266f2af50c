//! What is booked as Appointments.

use afterhand_engine::session::Booked;
use serde_json::{Value, json};

use super::{Bundle, text};

pub fn add(bundle: &mut Bundle<'_>) -> Result<(), serde_json::Error> {
    let records = bundle.records;
    for booked in &records.appointments {
        add_appointment(bundle, booked)?;
    }
    Ok(())
}

fn add_appointment(bundle: &mut Bundle<'_>, booked: &Booked) -> Result<(), serde_json::Error> {
    let start = text::instant(booked.starts, &booked.zone);
    let title = booked.title.as_deref().and_then(text::clean);
    let key = format!("{start}/{}", title.as_deref().unwrap_or_default());
    let id = bundle.ids.of_thing("appointment", &key);
    let mut appointment = json!({
        "resourceType": "Appointment",
        "id": id.text(),
        "text": text::narrative(title.as_deref().unwrap_or(&start)),
        "status": status(booked, bundle),
    });
    text::put(&mut appointment, "description", title.map(Value::from));
    appointment["start"] = start.into();
    // An appointment that stands has to say when it ends.
    appointment["end"] = text::instant(booked.ends(), &booked.zone).into();
    let minutes = booked.minutes.filter(|minutes| *minutes > 0);
    text::put(
        &mut appointment,
        "minutesDuration",
        minutes.map(Value::from),
    );
    appointment["participant"] = json!([{ "actor": bundle.subject(), "status": "accepted" }]);
    bundle.add(&id, &appointment)
}

/// Kept, where a session was logged on its day. Nobody knows that one was missed.
fn status(booked: &Booked, bundle: &Bundle<'_>) -> &'static str {
    let records = bundle.records;
    let begun = booked.starts <= records.now.instant;
    let date = booked.date();
    let was_kept = || {
        records
            .sessions
            .iter()
            .any(|session| session.date() == date)
    };
    match (booked.cancelled, begun) {
        (true, _) => "cancelled",
        (false, true) if was_kept() => "fulfilled",
        (false, _) => "booked",
    }
}
