# The pain line and the body map: what stands in the picture, beside it, and in its place.

chart-worst = worst imaginable
chart-none = none 0
chart-today = today

chart-legend-entries = Pain, 0 to 10
chart-legend-days = Pain: the day’s median
chart-legend-weeks = Pain: the week’s median
chart-legend-band = lowest to highest
chart-legend-session = session
chart-legend-limit-clinic = exercises stop above { $limit } (your clinician’s number)
chart-legend-limit-ours = exercises stop above { $limit } (our default)
chart-legend-limit-chosen = exercises stop above { $limit } (your own limit)
chart-bars-days = Exercises done each day
chart-bars-weeks = Exercises done each week
chart-bars-months = Exercises done each month
chart-bars-all = all
chart-bars-none = 0

chart-title = Pain, { $span }
chart-say-nothing = No pain noted, { $span }.
chart-say-median = Pain, { $span }: median { $median }; highest { $highest }, lowest { $lowest }.
chart-say-medians = Pain, { $span }: median { $first } in the first week, { $last } in the last; highest { $highest }, lowest { $lowest }.
chart-say-session-days = { $count ->
    [one] Session on { $days }.
   *[other] Sessions on { $days }.
}
chart-say-sessions = { $count ->
    [one] One session.
   *[other] { $count } sessions.
}
chart-say-exercises = Exercises done: { $done } of { $due }.

chart-head-day = Day
chart-head-week = Week
chart-head-median = Pain, median
chart-head-lowest = Lowest
chart-head-highest = Highest
chart-head-sessions = Sessions
chart-head-exercises = Exercises done
chart-cell-done = { $done } of { $due }
chart-cell-empty = –

chart-head-all = All of the week
chart-key-all = all done
chart-key-part = partly
chart-key-none = none
chart-key-left-out = some were held or excused
chart-weeks-title = Exercises, { $span }
chart-weeks-say = Exercises done, { $span }: { $tally }.

change-lower = Lower since { $since }: median { $was }, now { $is }; { $sessions }.
change-higher = Higher since { $since }: median { $was }, now { $is }; { $sessions }.
change-small = Much the same since { $since }: median { $was }, now { $is }; { $sessions }.
change-none = Unchanged since { $since }: median { $was }; { $sessions }.
change-sessions = { $count ->
    [0] no session fell in between
    [1] one session fell in between
    [2] two sessions fell in between
    [3] three sessions fell in between
    [4] four sessions fell in between
    [5] five sessions fell in between
    [6] six sessions fell in between
    [7] seven sessions fell in between
    [8] eight sessions fell in between
    [9] nine sessions fell in between
    [10] ten sessions fell in between
    [11] eleven sessions fell in between
    [12] twelve sessions fell in between
   *[other] { $count } sessions fell in between
}

span-of-days = { $first } to { $last }

body-title = Where it hurt
body-front = Front
body-back = Back
body-right = R
body-left = L
body-legend = Highest pain
body-say-nothing = No area marked.
body-say = Highest pain, by area: { $areas }.
body-say-area = { $area } { $pain }
body-no-side = Side not said: { $areas }
body-head-area = Area
body-head-pain = Highest pain
body-weeks-title = Where it hurt, week by week
body-weeks-say = Highest pain, by week.
body-week-say = { $week }: { $areas }.
body-week-nothing = { $week }: none.

# The spine from the side: its parts, and the whole for those who listen.
spine-neck = neck
spine-thoracic = upper back
spine-lumbar = lower back
spine-sacral = sacrum
spine-tailbone = and tailbone
spine-count = { $count } vertebrae
spine-whole = The spine from the side, in a gentle double curve. From the top: 7 vertebrae in the neck, 12 in the upper back, 5 in the lower back, then the sacrum and the tailbone.
spine-marked = The spine from the side. The { $part } is marked.
spine-sacral-marked = The spine from the side. The sacrum and the tailbone are marked.
