# The pages of the exercise library. What belongs to one exercise is in how_to.ftl.

library-heading = Exercises
library-notice = This is material for your clinician to choose from, not a prescription. If nobody gave you an exercise, ask before you start one.
library-shown = { $shown } of { $all } exercises
library-nothing = No exercise fits all of this. Take one choice back to see more.
library-nothing-offered = Everything that fits this is on the list of what to ask about first.
library-own = From your clinician, described by them.

filter-any-region = Any part of the body
filter-any-position = Any position
filter-any-equipment = With or without equipment
filter-no-equipment = Nothing needed
filter-desk = At a desk

place = { $position } · { $equipment }
list-or = { $first } or { $last }

when-prescribed = { $days } at { $times }
when-from = { $when }, from { $date }
when-until = { $when }, until { $date }
when-from-until = { $when }, from { $from } until { $until }
later-stage = From { $date }: { $dose }, { $when }
days-every-other = every other day

exercise-in-doubt = { $caution } It is in your plan, so this is between you and your clinician.
exercise-only-prescribed = Only if your clinician gave you this one.
exercise-ours-beside = Your clinician’s dose counts. This is only our default.
exercise-ours-start = Where we would start. It is no rule; your clinician’s dose always counts.
exercise-sources-note = Most of these are clinics’ pages: they show what is usual, and prove little.
exercise-stop-always = Stop at once for a sharp pain, dizziness, new numbness or weakness, or any sign that “How do I feel?” asks about.
exercise-pain-limit = Pain above { $limit } of 10

amount-times = { $most ->
    [one] once
   *[other] { $span } times
}
amount-sets = { $span } × { $count }
amount-minutes = { $most ->
    [one] 1 minute
   *[other] { $span } minutes
}
amount-hold = hold { $span } s
amount-hold-minutes = hold { $span } min
amount-breaths = { $most ->
    [one] one breath each
   *[other] { $span } breaths each
}
amount-each-side = { $count } each side
amount-each-direction = { $count } in each direction
amount-each-spot = { $count } a spot
amount-per-day = { $most ->
    [one] once a day
   *[other] { $span } times a day
}
amount-hourly = once an hour
amount-up-to-hourly = { $per_day } up to once an hour
amount-days-a-week = { $span } days a week
amount-several = several times a day
amount-per-break = at each break from sitting
amount-spots = { $most ->
    [one] on one spot
   *[other] on { $span } spots
}
amount-or = { $first }; or { $last }
amount-up-to = up to { $most }
amount-span = { $least }–{ $most }
