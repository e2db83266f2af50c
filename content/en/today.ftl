# Today and the aftercare page.

greeting-morning = Good morning
greeting-afternoon = Good afternoon
greeting-evening = Good evening

today-empty = nothing is planned yet
today-subheading = { $date } · { $summary }
today-nothing-due = nothing is due today
today-all-answered = everything for today has been answered
today-now = { $count ->
    [one] one exercise now
   *[other] { $count } exercises now
}
today-now-and-next = { $now }, then the next at { $time }
today-next = the next exercise is at { $time }
today-nothing-more = nothing more is due today
today-plans-ended = { $count ->
    [one] your plan has ended
   *[other] your plans have ended
}
today-waiting = nothing more today; some exercises wait

# A day of a plan on which nothing is due.
quiet-day = Nothing is due today
quiet-day-ended = Your plan has ended
quiet-day-ended-text = Nothing more falls due. Ask your clinician how to go on. A new plan is opened here; what you did stays on record.

next-now = Now · due { $time }
next-snoozed = Later · due { $due }, again at { $until }
next-today = Next · at { $time }

aftercare-heading = After your session
aftercare-subheading = Ended { $when } · { $details }
aftercare-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
aftercare-minutes-with = { $minutes ->
    [one] 1 minute with { $therapist }
   *[other] { $minutes } minutes with { $therapist }
}
aftercare-with = with { $therapist }
aftercare-now = now

rest-of = of { $minutes } minutes
rest-caption = I will ring at { $time }. Then get up slowly.
rest-over = Your rest is over. Get up slowly; if you feel dizzy, sit or lie down again.

warning-heading = A sharp pain where you were treated?
warning-call = Do not wait. Call your clinician today.
warning-emergency = Chest pain, breathlessness, a drooping face, trouble speaking or seeing, numb between the legs, or new weakness in both legs or both arms: the emergency number now.
warning-bones = You noted that you are over 65, or that your bones may break easily. For severe pain after treatment, keep still and call the emergency number.
warning-blood = You noted blood thinners. For a large bruise or swelling, call your clinician today, and do not wait to see whether it grows.
warning-no-answer = No answer within 2 hours: the out-of-hours line.
warning-call-number = Do not wait. Call your clinician today:

until-today = until { $time }
until-day = until { $day } { $time }
until-midnight = until { $day }
day-at = { $day } { $time }
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
list-and = { $first } and { $last }

remark-open = now, until { $time }
remark-quiet = quiet hours: I will remind you at { $time }
remark-held = held { $until }: session { $session }
remark-was-held = held back: session { $session }
remark-skipped = skipped
remark-skipped-why = skipped: { $why }
remark-done = done

dose-reps = { $reps ->
    [one] once
   *[other] { $reps } times
}
dose-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
dose-breaths = { $breaths ->
    [one] 1 breath
   *[other] { $breaths } breaths
}
dose-sets-of-reps = { $sets } × { $reps ->
    [one] once
   *[other] { $reps } times
}
dose-sets-of-minutes = { $sets } × { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
dose-sets-of-breaths = { $sets } × { $breaths ->
    [one] 1 breath
   *[other] { $breaths } breaths
}
dose-each-side = each side
dose-alternating = alternating sides
dose-left = on the left
dose-right = on the right
dose-hold = hold { $length }
dose-rest = rest { $length }
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-and-seconds = { $minutes } min { $seconds } s

plan-card-unnamed = Your plan
plan-card-last-day = Its last day is today.
plan-card-ended = Ended: { $day }
minutes-hint = A session usually lasts { $least } to { $most } minutes, says the article. Leave it empty if you do not know.

rule-ended = ended { $when }
aftercare-of-session = { $region } session { $when }
aftercare-all-over = What followed from your session { $when } is over. Ease back gently: the load stays light for the whole course.
told-explain = From your therapist, as you noted it.
told-source = Your therapist, as you noted on { $date }
told-source-by = { $who }, as you noted on { $date }

step-plan-taken = { $tense ->
    [undo] Undo: plan “{ $title }” taken
    [redo] Redo: take plan “{ $title }”
   *[done] the plan “{ $title }” taken
}
step-session-logged = { $tense ->
    [undo] Undo: { $region } session logged
    [redo] Redo: log the { $region } session
   *[done] the { $region } session logged
}
step-exercise-done = { $tense ->
    [undo] Undo: { $title } done
    [redo] Redo: { $title } done
   *[done] { $title } done
}
step-exercise-skipped = { $tense ->
    [undo] Undo: { $title } skipped
    [redo] Redo: { $title } skipped
   *[done] { $title } skipped
}

acted-plan-taken = The plan “{ $title }” is in place.
acted-plan-updated = The new version of “{ $title }” is in place.
acted-session-logged = Your session is logged. Rest until { $time }.
acted-session-logged-late = Your session is logged.
acted-exercise-done = { $title }: done.
acted-exercise-skipped = { $title }: skipped.
acted-undone = Undone: { $what }
acted-redone = Done again: { $what }

silence-agent = Reminders cannot ring: the reminder program is not running.
silence-daemon = Reminders cannot be shown: nothing on this desktop shows notifications. Keep this window open, or turn notifications on in your desktop’s settings.

# The session that comes next.
today-session = Next session: { $when }
today-session-with = Next session: { $when } · { $title }
beginning-heading = First steps
