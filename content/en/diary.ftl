# The diary: pain, places, reactions, measures.

diary-subheading = { $date } · kept on this computer only
diary-quick = How much pain do you have now?
diary-quick-where = How is the pain { $place } now?
scale-no-pain = no pain
scale-worst-pain = worst imaginable
scale-unable = cannot do it
scale-as-before = as before the problem
scale-much-worse = very much worse
scale-much-better = very much better
areas-middle = Head, neck and trunk
areas-left = Left side
areas-right = Right side
areas-no-side = Side not said
range-week = Week
range-month = Month
range-course = Course
range-all = All
score-now = { $score } now
score-worst = { $score } at worst
score-moving = { $score } on movement
scores = Pain { $scores }
temperature-celsius = { $degrees } °C
temperature-fahrenheit = { $degrees } °F
reaction-soreness = Soreness
reaction-tiredness = Tiredness
reaction-headache = Headache
reaction-dizziness = Dizziness
reaction-other = Something else
reaction-since = since { $began }
reaction-from-to = { $began } to { $ended }
reaction-warning = If a headache is sudden, strong or unlike any before, or dizziness comes with any other sign, do not write it down first: press “How do I feel?” now.
measures-last = Last time: { $when }. Every one to two weeks is usual (our default).
measures-none = Name three to five things that are hard for you now, and score them every one to two weeks (our default).
activity-score = { $name } { $score }
activity-now = { $score } of 10
activity-then-now = { $first } ({ $when }), now { $score } of 10
measure-activities = Activities: { $scores } (mean { $mean } of 10)
measure-change = Change since { $since }: { $change } (−5 to +5)
measure-total = { $name }: { $value }, scored by a clinic on { $date }
screening-line = { $counted ->
    [0] no question answered with yes
    [one] one question answered with yes or not sure
   *[other] { $counted } questions answered with yes or not sure
}
clearance-line = { $who } said { $when } that exercises may go on.

acted-entry-kept = Kept in your diary.
acted-entry-removed = Removed from your diary.
acted-reaction-kept = { $kind } kept in your diary.
acted-reaction-over = { $kind }: over now.
acted-reaction-removed = Removed from your diary.
acted-measure-kept = Kept in your diary.
acted-measure-removed = Removed from your diary.

step-entry-kept = { $tense ->
    [undo] Undo: diary entry
    [redo] Redo: diary entry
   *[done] diary entry
}
step-entry-removed = { $tense ->
    [undo] Undo: remove the diary entry
    [redo] Redo: remove the diary entry
   *[done] remove the diary entry
}
step-reaction-kept = { $tense ->
    [undo] Undo: { $kind } in the diary
    [redo] Redo: { $kind } in the diary
   *[done] { $kind } in the diary
}
step-reaction-removed = { $tense ->
    [undo] Undo: remove the reaction
    [redo] Redo: remove the reaction
   *[done] remove the reaction
}
step-measure-kept = { $tense ->
    [undo] Undo: measure
    [redo] Redo: measure
   *[done] measure
}
step-measure-removed = { $tense ->
    [undo] Undo: remove the measure
    [redo] Redo: remove the measure
   *[done] remove the measure
}
