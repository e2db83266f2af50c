# Как пишутся даты, в виде, понятном chrono. %B — месяц в родительном падеже.

date-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[other] воскресенье
}
date-weekday-until = { $weekday ->
    [1] понедельника
    [2] вторника
    [3] среды
    [4] четверга
    [5] пятницы
    [6] субботы
   *[other] воскресенья
}
date-day-until = %-d %B
date-day = %-d %B
date-long = { $weekday ->
    [1] понедельник, %-d %B
    [2] вторник, %-d %B
    [3] среда, %-d %B
    [4] четверг, %-d %B
    [5] пятница, %-d %B
    [6] суббота, %-d %B
   *[other] воскресенье, %-d %B
}
date-year = %-d %B %Y года
date-number = %-d
date-short = %-d %b
date-short-day = %a %-d
date-short-month = %b
date-short-weekday = %a
