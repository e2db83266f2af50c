# Today and the aftercare page.

greeting-morning = Доброе утро
greeting-afternoon = Добрый день
greeting-evening = Добрый вечер

today-empty = пока ничего не запланировано
today-subheading = { $date } · { $summary }
today-nothing-due = на сегодня ничего нет
today-all-answered = на всё за сегодня есть ответ
today-now = { $count ->
    [one] сейчас { $count } упражнение
    [few] сейчас { $count } упражнения
    [many] сейчас { $count } упражнений
   *[other] сейчас { $count } упражнения
}
today-now-and-next = { $now }, следующее в { $time }
today-next = следующее упражнение в { $time }
today-nothing-more = на сегодня больше ничего нет
today-waiting = на сегодня больше ничего; некоторые упражнения ждут

today-plans-ended = { $count ->
    [one] ваш план закончился
    [few] ваши планы закончились
    [many] ваши планы закончились
   *[other] ваши планы закончились
}

# A day of a plan on which nothing is due.
quiet-day = На сегодня ничего нет
quiet-day-ended = Ваш план закончился
quiet-day-ended-text = Больше ничего делать не нужно. Спросите специалиста, как продолжать. Новый план открывают здесь; то, что вы сделали, сохраняется.

next-now = Сейчас · по плану в { $time }
next-snoozed = Позже · по плану в { $due }, снова в { $until }
next-today = Дальше · в { $time }

aftercare-heading = После вашего сеанса
aftercare-subheading = Закончился: { $when } · { $details }
aftercare-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
aftercare-minutes-with = { $minutes ->
    [one] { $minutes } минута, специалист: { $therapist }
    [few] { $minutes } минуты, специалист: { $therapist }
    [many] { $minutes } минут, специалист: { $therapist }
   *[other] { $minutes } минуты, специалист: { $therapist }
}
aftercare-with = специалист: { $therapist }
aftercare-now = сейчас

rest-of = { $minutes ->
    [one] из { $minutes } минуты
    [few] из { $minutes } минут
    [many] из { $minutes } минут
   *[other] из { $minutes } минуты
}
rest-caption = Я подам сигнал в { $time }. Тогда медленно встаньте.
rest-over = Ваш отдых закончен. Встаньте медленно; если закружится голова, снова сядьте или лягте.

warning-heading = Резкая боль там, где вас лечили?
warning-call = Не ждите. Позвоните специалисту сегодня.
warning-emergency = Боль в груди, одышка, перекос лица, трудно говорить или видеть, онемение между ног либо новая слабость в обеих ногах или обеих руках: сейчас же звоните по номеру экстренной помощи.
warning-bones = Вы отметили, что вам больше 65 лет или что ваши кости могут легко сломаться. При сильной боли после лечения не двигайтесь и звоните по номеру экстренной помощи.
warning-blood = Вы отметили лекарства, разжижающие кровь. При большом синяке или отёке позвоните специалисту сегодня и не ждите, станет ли больше.
warning-no-answer = Нет ответа в течение 2 часов: звоните на дежурную линию.
warning-call-number = Не ждите. Позвоните специалисту сегодня:

until-today = до { $time }
until-day = до { $day }, { $time }
# The midnight with which the day begins.
until-midnight = до { $day }
day-at = { $day } в { $time }
day-today = сегодня
day-tomorrow = завтра
day-yesterday = вчера
list-and = { $first } и { $last }

remark-open = сейчас, до { $time }
remark-quiet = тихие часы: я напомню в { $time }
remark-held = отложено { $until }: сеанс ({ $session })
remark-was-held = было отложено: сеанс ({ $session })
remark-skipped = решили не делать
remark-skipped-why = решили не делать: { $why }
remark-done = сделано

dose-reps = { $reps ->
    [one] { $reps } раз
    [few] { $reps } раза
    [many] { $reps } раз
   *[other] { $reps } раза
}
dose-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
dose-breaths = { $breaths ->
    [one] { $breaths } вдох
    [few] { $breaths } вдоха
    [many] { $breaths } вдохов
   *[other] { $breaths } вдоха
}
dose-sets-of-reps = { $sets } × { $reps ->
    [one] { $reps } раз
    [few] { $reps } раза
    [many] { $reps } раз
   *[other] { $reps } раза
}
dose-sets-of-minutes = { $sets } × { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
dose-sets-of-breaths = { $sets } × { $breaths ->
    [one] { $breaths } вдох
    [few] { $breaths } вдоха
    [many] { $breaths } вдохов
   *[other] { $breaths } вдоха
}
dose-each-side = на каждую сторону
dose-alternating = со сменой сторон
dose-left = слева
dose-right = справа
dose-hold = удержание { $length }
dose-rest = отдых { $length }
length-seconds = { $seconds } с
length-minutes = { $minutes } мин
length-minutes-and-seconds = { $minutes } мин { $seconds } с

plan-card-unnamed = Ваш план
plan-card-last-day = Сегодня последний день.
plan-card-ended = Закончился: { $day }
minutes-hint = Сеанс обычно длится от { $least } до { $most } минут, говорит статья. Если не знаете, оставьте поле пустым.

rule-ended = закончилось: { $when }
aftercare-of-session = сеанс: { $region }, { $when }
aftercare-all-over = Всё, что следовало из вашего сеанса ({ $when }), закончилось. Возвращайтесь к обычному понемногу: нагрузка остаётся лёгкой весь курс.
told-explain = От вашего специалиста, как вы записали.
told-source = Ваш специалист, по вашей записи от { $date }
told-source-by = { $who }, по вашей записи от { $date }

step-plan-taken = { $tense ->
    [undo] Отменить: план «{ $title }» принят
    [redo] Вернуть: план «{ $title }» принят
   *[done] план «{ $title }» принят
}
step-session-logged = { $tense ->
    [undo] Отменить: сеанс записан ({ $region })
    [redo] Вернуть: сеанс записан ({ $region })
   *[done] сеанс записан ({ $region })
}
step-exercise-done = { $tense ->
    [undo] Отменить: «{ $title }» — сделано
    [redo] Вернуть: «{ $title }» — сделано
   *[done] «{ $title }» — сделано
}
step-exercise-skipped = { $tense ->
    [undo] Отменить: «{ $title }» — решили не делать
    [redo] Вернуть: «{ $title }» — решили не делать
   *[done] «{ $title }» — решили не делать
}

acted-plan-taken = План «{ $title }» принят.
acted-plan-updated = Новая версия плана «{ $title }» принята.
acted-session-logged = Ваш сеанс записан. Отдыхайте до { $time }.
acted-session-logged-late = Ваш сеанс записан.
acted-exercise-done = { $title }: сделано.
acted-exercise-skipped = { $title }: решили не делать.
acted-undone = Отменено: { $what }
acted-redone = Возвращено: { $what }

silence-agent = Напоминания не зазвучат: программа напоминаний не работает.
silence-daemon = Напоминания нельзя показать: на этом рабочем столе ничто не показывает уведомления. Не закрывайте это окно или включите уведомления в настройках рабочего стола.

# The session that comes next.
today-session = Следующий сеанс: { $when }
today-session-with = Следующий сеанс: { $when } · { $title }
beginning-heading = Первые шаги
