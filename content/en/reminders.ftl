# Where a reminder stands, and why it did or did not ring.

remark-snoozed = due { $due }, snoozed to { $until }
remark-moved = moved from { $time }
remark-with-moved = { $remark } · { $moved }

missed-not-answered = not answered by { $time }
missed-not-shown = not shown: nothing on this desktop showed notifications
missed-paused = not shown: reminders were paused until { $until }
missed-not-rung = not shown: { $why }
missed-unseen = not shown: the reminder program was last seen { $last }
missed-overtaken = not shown: it was due again before your quiet hours ended
missed-not-due-then = it was marked done, moved, held back or paused at that time
missed-never = not shown: the reminder program has never run

absence-ended = computer off, logged out or reminders stopped, from { $from } to { $until }
absence-lost = the reminder program was not running until { $until }, last seen { $from }
absence-asleep = computer asleep from { $from } to { $until }
absence-clock-set = the computer’s clock was set from { $from } to { $until }
absence-still = the reminder program has not run since { $from }
absence-before-first = reminders were not started until { $until }
absence-never = the reminder program has never run

# What was missed while nobody could ring.
away-title = While you were away
away-line = { $count ->
    [one] 1 exercise was missed: { $why }
   *[other] { $count } exercises were missed: { $why }
}
away-why = { $line }.
away-mixed = at times since { $from } reminders could not ring

at-time = at { $time }

# One slot, and what happened to it.
why-planned = It will ring { $time }.
why-planned-paused = It is due { $time }. Reminders are paused until { $until }, so it will not ring before then.
why-planned-quiet = It falls into your quiet hours, so it will ring { $time }.
why-before-taken = It was due before you took this plan, so it does not count.
why-open-paused = It has not rung: reminders are paused until { $until }.
why-open-quiet = It has not rung: these are your quiet hours, until { $until }.
why-open-absent = It has not rung: { $why }.
why-open = It is time. It has not rung yet.
why-raised = It rang { $time }. You can answer until { $until }.
why-raised-again = It rang { $time } and again { $last }. You can answer until { $until }.
why-raised-not-shown = It was due { $time }, but nothing on this desktop showed it. You can answer until { $until }.
why-snoozed = Due { $due }, snoozed to { $until } because you chose “Later”.
why-held = Held from { $from } until { $until }: session { $session } ({ $rule }).
why-was-held = Held back until its time was over: session { $session } ({ $rule }).
why-held-rule-plan = your plan says so
why-held-rule-ours = { $rule }, our default
why-done = You marked it done { $time }.
why-skipped = You skipped it { $time }.
why-skipped-because = You skipped it { $time }: { $why }.
why-missed = It was missed: { $why }.
why-rest-planned = It will ring { $time }, when your rest is over.
why-rest-rang = It rang { $time }, when your rest was over.
why-rest-not-shown = Your rest was over { $time }, but nothing on this desktop showed it.
why-prompt-checked-in = You have checked in since.
why-prompt-rang = It rang { $time }, and was not answered.
why-prompt-missed = It has not rung, and its time was over { $time }.
why-rest-missed = Your rest was over { $time }; nobody could ring then.

story-due = due
story-moved = moved from { $time }
story-quiet = due in quiet hours, so it waits until { $until }
story-raised = reminder
story-raised-again = reminder, once more
story-dismissed = you sent the notification away
story-closed = the desktop took the notification off the screen
story-refused = the desktop did not show the notification
story-snoozed = you chose “Later”, until { $until }
story-held = a session holds it back until { $until }
story-closed-unanswered = its time was over
story-done = done
story-skipped = skipped

acted-snoozed = { $title }: I will remind you again at { $time }.
acted-moved = { $title } is now due { $when }.
acted-moved-following = { $title } is now due at { $time }, from this day on.
acted-reopened = { $title }: your answer is taken back.
acted-list-closed = The list is put away. Earlier days still show what was missed.

step-reopened = { $tense ->
    [undo] Undo: answer to { $title } taken back
    [redo] Redo: take back the answer to { $title }
   *[done] answer to { $title } taken back
}
step-list-closed = { $tense ->
    [undo] Undo: list put away
    [redo] Redo: put the list away
   *[done] the list put away
}
step-snoozed = { $tense ->
    [undo] Undo: { $title } later
    [redo] Redo: { $title } later
   *[done] { $title } later
}
step-moved = { $tense ->
    [undo] Undo: { $title } moved
    [redo] Redo: move { $title }
   *[done] { $title } moved
}

error-not-answered = { $title } has not been answered, so there is nothing to take back.
error-not-waiting = { $title } is not open now, so it cannot wait.
error-snoozed-enough = { $title } has waited three times already. It stays on your Today page and does not ring again.
error-ends-too-soon = { $slot } cannot wait so long: its time ends { $ends }.
error-snooze-over = That time is over. Choose a later one.
error-move-over-today = That time is over for today. To change the days to come, open tomorrow’s exercise.
error-move-over = That time is over. If you did the exercise, mark it done.
error-move-too-far = That is too far away: one exercise can be moved by at most { $days } days.
error-move-taken = This exercise is due at that time already.
error-move-other-day = That time belongs to another day of your plan. Please choose a time of the same day.
error-move-same = That is the time it has already.
ask-was-done = { $title } is marked done. Do you want to change that?
ask-was-skipped = { $title } is marked skipped. Do you want to change that?

# A day of the past or the future.
day-heading-yesterday = Yesterday
day-heading-today = Today
day-heading-tomorrow = Tomorrow
day-nothing = Nothing was planned for this day.
day-hint = Did you do something that is marked missed? Mark it done here.
