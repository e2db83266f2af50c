//! What a reminder says.

use afterhand_engine::history::History;
use afterhand_engine::now::Now;
use afterhand_engine::reminder::Look;
use afterhand_engine::schedule::SlotId;
use afterhand_engine::words::Words;

use super::desktop::Urgency;

/// One thing that belongs on the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: SlotId,
    /// It has been raised before, now or by an earlier run of the agent.
    pub raised: bool,
    /// The person has sent it away.
    pub dismissed: bool,
    pub urgency: Urgency,
    pub title: String,
    pub body: String,
    /// Its line where several share a notification.
    pub line: String,
}

pub fn notices(look: &Look<'_>, history: &History, words: &Words, now: &Now) -> Vec<Notice> {
    let exercises = look.exercises.iter().map(|slot| {
        let id = slot.id();
        let title = words.exercise(slot.item);
        let time = words.clock(slot.due, now);
        let body = words.notice_exercise_body(words.dose(&slot.stage.dose), time.clone());
        Notice {
            raised: history.raised.contains(&id),
            dismissed: history.dismissed.contains(&id),
            id,
            urgency: Urgency::Normal,
            line: words.notice_several_line(time, title.clone()),
            title: words.notice_exercise(title),
            body,
        }
    });
    let rests = look.rests.iter().map(|rest| {
        let id = rest.id();
        Notice {
            raised: history.raised.contains(&id),
            dismissed: history.dismissed.contains(&id),
            id,
            urgency: Urgency::Critical,
            title: words.notice_rest_over(),
            body: words.notice_rest_over_body(),
            line: words.notice_rest_over(),
        }
    });
    rests.chain(exercises).collect()
}
