# What was due, and how much of it was done.

progress-heading = Your progress
progress-of = { $done } of { $due }
progress-week = Exercises done this week: { $tally }
progress-nothing-due = nothing was due
progress-nothing-yet = nothing due yet
progress-with = { $tally }; { $rest }
# More than one, within a sentence.
progress-number = { $count ->
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $count }
}
progress-held = { $count ->
    [one] one was held after your session
   *[other] { progress-number } were held after your session
}
progress-stopped = { $count ->
    [one] one was held by a warning sign
   *[other] { progress-number } were held by a warning sign
}
progress-excused = { $count ->
    [one] one was skipped for your health
   *[other] { progress-number } were skipped for your health
}
progress-paused = { $count ->
    [one] one fell into a pause
   *[other] { progress-number } fell into a pause
}
progress-in-part = { $count ->
    [one] one was done in part
   *[other] { progress-number } were done in part
}
progress-to-come = { $count ->
    [one] one still to come
   *[other] { progress-number } still to come
}
progress-day = { $date }: { $tally }
progress-week-of = Week of { $date }
progress-rule = Done out of what was due. What a session or a warning sign held back, what you skipped because it hurt, because your clinician said so or because you were unwell, and what fell into a pause of your reminders is not counted. What was done in part counts as due.
progress-rule-badge = This way of counting is ours. Your clinician may look at it otherwise.
progress-empty = Nothing has been due yet. Once a plan has run for a day, this page shows what was due and what you did.
progress-older-empty = Nothing was due in these weeks.
