# Sessions, appointments, the course, and how many sessions there may be.

session-unknown = I do not know
acted-session-changed = The session is changed.
acted-session-removed = The session is removed, and what followed from it.
acted-appointment-kept = Your appointment { $when } is noted.
acted-appointment-cancelled = The appointment is called off.
acted-calendar-same = “{ $file }” holds nothing that is not known already.
acted-calendar-taken = From the calendar: { $added } new, { $changed } changed, { $cancelled } called off.
acted-picture-saved = The card is saved as “{ $path }”. Copy it to your phone, or open it there.
acted-course-kept = Your course is noted.
acted-course-removed = The course is removed. Your sessions stay.
acted-rule-told = Noted as your therapist’s word. Our own number stays beside it.
acted-rule-as-ours = Our own number counts again.

step-session-changed = { $tense ->
    [undo] Undo: { $region } session changed
    [redo] Redo: change the { $region } session
   *[done] the { $region } session changed
}
step-session-removed = { $tense ->
    [undo] Undo: { $region } session removed
    [redo] Redo: remove the { $region } session
   *[done] the { $region } session removed
}
step-appointment-kept = { $tense ->
    [undo] Undo: appointment noted
    [redo] Redo: note the appointment
   *[done] the appointment noted
}
step-appointment-cancelled = { $tense ->
    [undo] Undo: appointment called off
    [redo] Redo: call the appointment off
   *[done] the appointment called off
}
step-calendar-taken = { $tense ->
    [undo] Undo: appointments of “{ $file }” taken
    [redo] Redo: take the appointments of “{ $file }”
   *[done] the appointments of “{ $file }” taken
}
step-course-kept = { $tense ->
    [undo] Undo: course noted
    [redo] Redo: note the course
   *[done] the course noted
}
step-course-removed = { $tense ->
    [undo] Undo: course removed
    [redo] Redo: remove the course
   *[done] the course removed
}
step-rule-told = { $tense ->
    [undo] Undo: your therapist’s word on { $rule }
    [redo] Redo: your therapist’s word on { $rule }
   *[done] your therapist’s word on { $rule }
}

limit-same-day = Two sessions on { $date }. A full day between two sessions is our default; your clinic may say otherwise.
limit-too-close = { $days ->
    [one] { $first } and { $second }: less than a full day lies between these sessions.
   *[other] { $first } and { $second }: less than { $days } full days lie between these sessions.
}
limit-week = { $count } sessions in the 7 days around { $date }: more than { $most }.
limit-year-nears = { $count } sessions in the last 365 days. From { $most } on, ask your clinician whether to go on.
limit-year = { $count } sessions in 365 days, and the limit here is { $most }. Ask your clinician whether to go on; nothing is locked.
limit-course-over = { $done } sessions so far, and the course was to have { $planned }. Ask your clinician how it goes on.
limit-courses-a-year = Courses like this one come to { $yearly } sessions a year, and the limit here is { $most }. The article gives both numbers and they do not fit; no such number is a clinical fact, so ask your clinician.

# Reminders around a session.
prompt-check-in = How do you feel since your session?
prompt-check-in-body = Your { $region } session, { $when }. A few plain questions; it takes half a minute.
prompt-no-heat = No sauna or hot bath tonight
prompt-no-heat-body = Not before { $until }. A warm shower is fine.
prompt-evening-before = Your session: { $when }
prompt-evening-before-body = Arrange a lift home: driving has to wait afterwards. And five short questions before you go.
prompt-before-session = Before your session { $when }
prompt-before-session-body = Tell your therapist how you reacted last time.
last-time-nothing = After the session { $when } you noted no reaction.
last-time-reactions = After the session { $when }: { $reactions }.
last-time-pain = Pain { $before } before it, { $after } just after it.
last-time-until = { $kind } until { $when }
last-time-lasts = { $kind }, not over yet
prompt-line = { $title }: { $body }
notice-cover-neck = It is the cold season: dress warmly and cover your neck before you go out.
notice-feel = How I feel
notice-noted = OK

# “Can I …?”: what is the same in every answer.
can-not-before = Not before { $when }. { $rule }. This holds { $length }.
can-length = for { $length } after your session
can-length-next-day = until { $time } on the day after your session

can-free = No rule here holds you back.
can-no-session = No session is logged, so no waiting time is running. { $more }
can-flag-first = A warning sign is still open, and exercises are paused. First do what the check-in told you; what a clinician says comes before any answer here.
can-never = Please do not. { $why }
can-unknown = I found nothing about “{ $words }”. That is neither a yes nor a no: please ask your clinician.

can-held-exercises = Not yet: exercises that your session holds back wait until { $when }. Walking gently and breathing exercises need not wait.
can-held-until-clinician = Not yet: this waits until a clinician has said that it may go on, and you have recorded that here.
can-next-session = The next date within the limits is { $date }.
can-next-session-now = Today is within the limits. Whether a session is right for you now is for your clinician to say.
limits-next-beside = Besides what is booked, the next date within the limits is { $date }.

# The place Sessions.
sessions-heading = Sessions
course-heading = Course of { $planned } sessions since { $began }
course-text = { $done } done, { $booked } booked, { $open } open
course-again = The next course: from { $date } on, if your clinician agrees.
course-every-other-day = Every other day, as your clinician set it.
course-own = Noted by you
course-of-plan = From the plan “{ $title }”
course-hint = A course has { $least } to { $most } sessions, says the article. How many you need is for your clinician to say.
preset-scoliosis = Scoliosis
preset-scoliosis-text = The article names 10 sessions, once every 6 months. Two such courses a year are more than its own 15 a year.
preset-kyphosis = Kyphosis
preset-kyphosis-text = The article names a session every other day. That counts here only if your clinician set it.
bead-done = { $number }: done on { $date }
bead-booked = { $number }: booked for { $date }
bead-open = { $number }: open
limits-next-today = Today is within the limits. Whether a session is right for you now is for your clinician to say.
limit-line-week = { $count } of at most { $most } sessions in the last 7 days
limit-line-between = { $days ->
    [0] No full day between two sessions is asked for
    [one] At least 1 full day between two sessions
   *[other] At least { $days } full days between two sessions
}
limit-line-year = { $count } of at most { $most } sessions in the last 365 days
limit-changed = { $who } { $original }
limit-original-article = The article says { $number }.
limit-original-ours = Our default is { $number }.
limit-changed-plan = Changed by the plan “{ $title }”, taken on { $date }.
limit-changed-every-other-day = Changed by your course: every other day, as your clinician set it.
limit-changed-clinician = Changed by you on { $date }, as your clinician set it.
limit-changed-clinician-once = Changed by you, as your clinician set it.
limit-changed-you = Changed by you on { $date }.
limit-changed-you-once = Changed by you.
appointment-of-plan = from your plan
appointment-of-calendar = from a calendar
session-pain = Pain { $before } before it, { $after } after it
session-pain-before = Pain { $before } before it
session-pain-after = Pain { $after } after it
pinned-from = { $who }, { $when }
pinned-from-session = At your session { $when }

# The short gate before a session (AR-25), and the lift after it (AR-04).
gate-lift = Arrange a lift home: driving has to wait afterwards.
gate-sign = a new warning sign, such as numbness, weakness or a headache unlike any before
gate-fever = fever, or shivering
gate-fall = a fall or another injury
gate-medicine = a new medicine, above all a blood thinner
gate-pregnancy = a pregnancy, or you might be pregnant

# Limits in the settings.
limit-more-by-clinician = More than { $number } counts only if your clinician set it.
limit-none-by-clinician = None at all counts only if your clinician set it.
limit-no-fact = No such number is a clinical fact; ask your clinician.

# The card to take along.
card-heading = After your { $region } session, { $when }
card-heading-to-come = After your next session
card-for = for { $length }
card-first-hour = In the first hour
card-later = For longer
card-note = What your therapist told you
card-signs = Do not wait: call the emergency number now for
card-call = Whom to call
card-home = For someone at home
card-at-home = Please look in on the person in the first hours, and again on the next days. If one of these signs comes, call the emergency number for them, stay with them, and do not let them drive.
card-small = Information to take along, not a verdict. Your clinician’s word comes first. { $reviewed }.
card-small-signs = { $signs } (warning signs). { $rest } (everything else)

# A calendar file that was chosen: why it is refused, and what was read otherwise than it is written.
calendar-too-long = This file is larger than { $mebibytes } MiB, so it is not read. Save only your appointments to a file, and choose that one.
calendar-not-text = This file is not text, so it is no calendar. Choose a file that ends in .ics.
calendar-none = There is no calendar in this file. Choose a file that ends in .ics, such as your clinic or your calendar program saves it.
calendar-no-events = The calendar in this file has no appointments.
calendar-too-involved = The calendar in this file repeats its appointments in too many ways to be read. Save only your appointments to a file, and choose that one.
calendar-cut-short = The file ends in the middle: appointments may be missing. Save it once more, and take it again.
calendar-too-many = Only the first { $most } appointments were taken.
calendar-unreadable-rule = “{ $title }” repeats in a way that I cannot read ({ $rule }): only what the file names one by one was taken.
calendar-unknown-zone = I do not know the time zone “{ $zone }”, so this computer’s is taken. Please check the times.
calendar-no-start = “{ $title }” does not say when it starts, so it was left out.
calendar-all-day = “{ $title }” has no time of day, so it was left out.
calendar-untitled = An appointment without a title
