# How dates are written, as chrono reads them: %A weekday, %a its short form, %-d day, %B month, %b its short
# form, %Y year. $weekday is 1 for Monday to 7 for Sunday, for languages in which its name changes.

date-weekday = { $weekday ->
   *[other] %A
}
# Behind “until”.
date-weekday-until = { $weekday ->
   *[other] %A
}
date-day-until = %-d %B
date-day = %-d %B
date-long = { $weekday ->
   *[other] %A %-d %B
}
date-year = %-d %B %Y
# The first of several days of one month.
date-number = %-d
date-short = %-d %b
date-short-day = %a %-d
date-short-month = %b
date-short-weekday = %a
