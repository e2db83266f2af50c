# What went wrong, and what to do.

error-bad-plan = { $file } cannot be taken: { $count ->
    [one] there is one fault in it
   *[other] there are { $count } faults in it
}. Nothing has been changed. Please send the list to whoever wrote the plan.
ask-session-in-future = That session would end in the future, { $when }. Is that what you mean?
ask-session-long-ago = That session ended more than 30 days ago, on { $date }. Is that what you mean?
error-no-technique = Please say what was done: at least one technique.
error-session-minutes = Please give the minutes as a whole number from 1 to 240, or leave them out.
error-not-a-time = “{ $given }” is not a time that I can read. Please write it like 2026-11-24T15:00.
error-too-far-away = “{ $given }” is too far away: I count from the year 1900 to 2200.
error-unknown-slot = There is no “{ $slot }” in your plan. “afterhand today” shows what there is.
error-asks-for-check-in = { $title } Only a check-in answers that, with “How do I feel?” or “afterhand checkin”.
error-already-answered = { $slot } has this answer already.
error-item-elsewhere = Your plan “{ $plan }” has an exercise “{ $item }” of its own that is a different one. Please ask for a plan file in which it has another id.
error-same-plan = This is the version of “{ $title }” that you have already. Nothing has been changed.
error-nothing-to-undo = There is nothing to undo.
error-nothing-to-redo = There is nothing to do again.
error-changed-since = That has been changed in the meantime, so it cannot be taken back without losing the later change.
error-newer-database = Your data was written by a newer version of Afterhand. Please use that version; nothing has been changed.
error-damaged-database = Your data file { $file } is damaged and cannot be read. It has not been touched. You can keep it aside and start with an empty one.
error-not-damaged = The data file can be read, so it stays where it is.
error-moved = Your data file has been moved or replaced while it was open. Nothing has been changed.
error-set-aside = The data file is kept in { $folder }.
error-busy = Another program is using your data and did not let go. Please try again in a moment.
error-disk-full = The disk is full, so nothing was saved. Please make some room and try again.
error-file = { $path } cannot be used: { $reason }. Please check it and try again.
error-stored = Something in your data cannot be read ({ $what }). Nothing has been changed. Please try again; if it happens again, ask someone who knows computers.
error-content = This copy of Afterhand is not complete ({ $what }). Please install it again.
error-database = Your data cannot be read or saved just now ({ $what }). Please try again in a moment.

ask-worst-is-less = The pain at its worst is lower than the pain now. Is that what you mean?
error-unknown-sign = There is no question “{ $id }” here. “afterhand checkin --list” and “afterhand screen --list” show them.
error-nothing-answered = Nothing has been answered yet. Answer at least one question with yes, no or not sure. If you are worried, call.
error-unknown-check-in = There is no check-in with the number { $id }.
error-no-clinician = Write who said it: the clinician’s name, or at least what they are, such as “GP” or “hospital doctor”.
error-nothing-to-clear = No exercises wait for a clinician’s word now.
error-cleared-before = That was before your answer of { $since }. A clinician has to know of it first; write when they said it after that.
error-in-future = { $when } has not come yet. Write a time that has.
error-pain-score = Pain is a whole number from 0 to 10.
error-empty-entry = There is nothing in this entry yet. Choose a number, or write a temperature or a note.
error-temperature = “{ $given }” is no body temperature. Write for example 38.4 for °C or 101.1 F, from 30 to 45 °C (86 to 113 °F).
error-ends-before-it-begins = It ends before it begins. Change one of the two times.
error-activity-score = An activity is scored with a whole number from 0 to 10.
error-same-activity = “{ $name }” is there twice. Name each activity once.
error-activity-count = Name one to five activities.
error-change-score = The change is a whole number from −5 (very much worse) to 5 (very much better).
error-no-total-name = Write what the total is called, such as NDI.
error-not-a-number = “{ $given }” is not a number. Write it in digits, for example 14 or 0.72.
error-not-in-diary = There is no entry with the number { $id } any more. Somebody may have removed it.

ask-session-minutes = { $minutes ->
    [one] A session of 1 minute is unusual: { $least } to { $most } are usual. Is that what you mean?
   *[other] A session of { $minutes } minutes is unusual: { $least } to { $most } are usual. Is that what you mean?
}
ask-course-length = { $sessions ->
    [one] A course of 1 session is unusual: the article names { $least } to { $most }. Is that what you mean?
   *[other] A course of { $sessions } sessions is unusual: the article names { $least } to { $most }. Is that what you mean?
}
ask-appointment-over = That time is over, { $when }. Do you want to keep the appointment all the same?
error-unknown-session = There is no session with the number { $id } any more. “afterhand session list” shows what there is.
error-unknown-appointment = There is no appointment “{ $id }”. “afterhand appointment list” shows what there is.
error-appointment-minutes = Please give the minutes as a whole number from 5 to 240, or leave them out.
error-unknown-course = There is no course with the number { $id } any more.
error-course-numbers = A course has 1 to 60 sessions, and is repeated after 1 to 24 months.
error-unknown-rule = There is no aftercare rule “{ $given }”. They are called AR-01 to AR-26.
error-rule-fixed = { $rule } has no time after a session that could be another one.
error-rule-length = Please write how long it holds, from 1min to 90d, for example 48h.
error-nothing-asked = Write what you would like to do, for example “sauna” or “drive”.
error-report-days = The report would end before it begins. Choose a last day that is not before the first.
error-no-such-note = No note has the number { $id } in the days of this report. “afterhand diary list --json” shows the numbers.
error-unknown-article = There is nothing to read by the name “{ $given }”. “afterhand search” finds what there is.
error-unknown-article-close = There is nothing to read by the name “{ $given }”. Did you mean “{ $closest }”?
error-unknown-exercise = There is no exercise “{ $given }”. “afterhand exercises” shows what there is.
error-unknown-exercise-close = There is no exercise “{ $given }”. Did you mean “{ $closest }”?
error-unknown-plan = There is no plan “{ $id }” in force. “afterhand plan show” shows what there is.
