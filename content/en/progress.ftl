# What was due, and how much of it was done.

progress-heading = Your progress
progress-of = { $done } of { $due }
progress-week = This week { $tally }
progress-nothing-due = nothing was due
progress-nothing-yet = nothing due yet
progress-with = { $tally }; { $rest }
progress-held = { $count ->
    [one] one was held after your session
    [2] two were held after your session
    [3] three were held after your session
   *[other] { $count } were held after your session
}
progress-stopped = { $count ->
    [one] one was held by a warning sign
    [2] two were held by a warning sign
    [3] three were held by a warning sign
   *[other] { $count } were held by a warning sign
}
progress-excused = { $count ->
    [one] one was excused
    [2] two were excused
    [3] three were excused
   *[other] { $count } were excused
}
progress-paused = { $count ->
    [one] one fell into a pause
    [2] two fell into a pause
    [3] three fell into a pause
   *[other] { $count } fell into a pause
}
progress-in-part = { $count ->
    [one] one was done in part
    [2] two were done in part
    [3] three were done in part
   *[other] { $count } were done in part
}
progress-to-come = { $count ->
    [one] one still to come
    [2] two still to come
    [3] three still to come
   *[other] { $count } still to come
}
progress-day = { $date }: { $tally }
progress-week-of = Week of { $date }
progress-span = { $from } to { $until }
progress-rule = Done out of what was due. What a session or a warning sign held back, what you skipped because it hurt, because your clinician said so or because you were unwell, and what fell into a pause of your reminders is not counted. What was done in part counts as due.
progress-rule-badge = This way of counting is ours. Your clinician may look at it otherwise.
progress-empty = Nothing has been due yet. Once a plan has run for a day, this page shows what was due and what you did.
progress-older-empty = Nothing was due in these weeks.
