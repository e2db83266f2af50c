# Wie Tage geschrieben werden, so dass chrono es liest.

date-weekday = { $weekday ->
   *[other] %A
}
date-weekday-until = { $weekday ->
   *[other] %A
}
date-day-until = %-d. %B
date-day = %-d. %B
date-long = { $weekday ->
   *[other] %A, %-d. %B
}
date-year = %-d. %B %Y
date-number = %-d.
date-short = %-d. %b
date-short-day = %a %-d.
date-short-month = %b
date-short-weekday = %a
