# The plan that a person types in from a paper sheet.

own-plan-title = My plan
own-plan-file = my-plan.afterhand.toml

own-wrong = { $field }: { $fault }
own-wrong-later = Later change { $number }, { $field }: { $fault }
own-field-name = What it is called
own-field-steps = How it is done
own-field-sets = Sets
own-field-count = How many
own-field-hold = Hold
own-field-rest = Rest between sets
own-field-times = Times of day
own-field-days = Days
own-field-from = The first day
own-field-until = The last day
own-field-note = Note
own-field-pain-limit = Stop at pain above
own-field-phases = What changes later
own-field-title = What the plan is called
own-field-who = Who gave it to you
own-field-clinic = Clinic
own-field-phone = Phone
own-day-over = That day is over. Choose today or a later day.
own-after-end = The exercise ends before that day.
own-not-on-that-day = The exercise is not due on that day.
own-unknown = There is no exercise “{ $item }” in your own plan any more.
own-already-there = “{ $title }” is in your own plan already. Change it there.
own-not-offered = { $why } So “{ $title }” cannot be added from the library.
own-ended = “{ $title }” has ended. Start it again with the day from which it is due.
own-answered = “{ $title }” has been done or skipped before, so it stays on record. You can end it instead.
own-no-plan = There is no plan of your own yet. Add an exercise first.
own-begins-after-answer = What you have already answered stays. The change begins on { $date }.

acted-own-added = “{ $title }” is in your plan.
acted-own-changed = “{ $title }” is changed. What was due before now stays as it was.
acted-own-dose = “{ $title }” from { $date } on: { $dose }.
acted-own-dose-once = “{ $title }” only on { $date }: { $dose }.
acted-own-paused = “{ $title }” is paused. Nothing new falls due until you resume it; what was due before now stays open.
acted-own-resumed = “{ $title }” goes on.
acted-own-ended = “{ $title }” has ended. Nothing more of it falls due; what was due before now stays as it is.
acted-own-removed = “{ $title }” is taken out of your plan.
acted-own-plan-kept = Your plan’s name and who gave it are noted.

step-own-kept = { $tense ->
    [undo] Undo: “{ $title }” put into your plan
    [redo] Redo: put “{ $title }” into your plan
   *[done] “{ $title }” put into your plan
}
step-own-dose = { $tense ->
    [undo] Undo: dose of “{ $title }” changed
    [redo] Redo: change the dose of “{ $title }”
   *[done] the dose of “{ $title }” changed
}
step-own-paused = { $tense ->
    [undo] Undo: “{ $title }” paused
    [redo] Redo: pause “{ $title }”
   *[done] “{ $title }” paused
}
step-own-resumed = { $tense ->
    [undo] Undo: “{ $title }” resumed
    [redo] Redo: resume “{ $title }”
   *[done] “{ $title }” resumed
}
step-own-ended = { $tense ->
    [undo] Undo: “{ $title }” ended
    [redo] Redo: end “{ $title }”
   *[done] “{ $title }” ended
}
step-own-removed = { $tense ->
    [undo] Undo: “{ $title }” taken out of your plan
    [redo] Redo: take “{ $title }” out of your plan
   *[done] “{ $title }” taken out of your plan
}
step-own-plan-kept = { $tense ->
    [undo] Undo: your plan’s name noted
    [redo] Redo: note your plan’s name
   *[done] your plan’s name noted
}

own-state-paused = paused
own-state-ended = ended on { $date }
own-paused-by-plan = paused in the plan
own-described = Described by you, as on your sheet.
own-side-none = No side
own-side-both = Each side
own-side-alternate = Sides in turn
own-side-left = Left only
own-side-right = Right only
own-morning = Morning { $time }
own-midday = Midday { $time }
own-evening = Evening { $time }
own-desk = Each hour at the desk (09–17)
own-hint-many = { $count ->
    [one] You have 1 exercise already
   *[other] You have { $count } exercises already
}. Up to { $most } is what we suggest: in one study, older adults did 2 exercises better than 8. Ask your clinician which matter most.
own-hint-recent = { $count ->
    [one] You added 1 exercise
   *[other] You added { $count } exercises
} in the last two days. If you can, begin one new exercise every two days: then you can tell which one your body answers to.
own-hint-many-source = Henry and others, 1999: older adults and 2, 5 or 8 exercises (Physical Therapy 79:270)
