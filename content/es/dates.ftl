# Cómo se escriben las fechas, tal como las lee chrono.

date-weekday = { $weekday ->
   *[other] %A
}
date-weekday-until = { $weekday ->
   *[other] el %A
}
date-day-until = el %-d de %B
date-day = %-d de %B
date-long = { $weekday ->
   *[other] %A, %-d de %B
}
date-year = %-d de %B de %Y
date-number = %-d
date-short = %-d %b
date-short-day = %a %-d
date-short-month = %b
date-short-weekday = %a
