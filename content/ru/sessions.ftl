# Sessions, appointments, the course, and how many sessions there may be.

session-unknown = Не знаю
acted-session-changed = Сеанс изменён.
acted-session-removed = Сеанс удалён вместе с тем, что из него следовало.
acted-appointment-kept = Ваш приём записан: { $when }.
acted-appointment-cancelled = Приём отменён.
acted-calendar-same = В файле «{ $file }» нет ничего нового.
acted-calendar-taken = Из календаря: новых { $added }, изменённых { $changed }, отменённых { $cancelled }.
acted-picture-saved = Карточка сохранена: «{ $path }». Скопируйте её на телефон или откройте на нём.
acted-course-kept = Ваш курс записан.
acted-course-removed = Курс удалён. Ваши сеансы остаются.
acted-rule-told = Записано как слова вашего специалиста. Наше значение остаётся рядом.
acted-rule-as-ours = Снова действует наше значение.

step-session-changed = { $tense ->
    [undo] Отменить: сеанс изменён ({ $region })
    [redo] Вернуть: сеанс изменён ({ $region })
   *[done] сеанс изменён ({ $region })
}
step-session-removed = { $tense ->
    [undo] Отменить: сеанс удалён ({ $region })
    [redo] Вернуть: сеанс удалён ({ $region })
   *[done] сеанс удалён ({ $region })
}
step-appointment-kept = { $tense ->
    [undo] Отменить: приём записан
    [redo] Вернуть: приём записан
   *[done] приём записан
}
step-appointment-cancelled = { $tense ->
    [undo] Отменить: приём отменён
    [redo] Вернуть: приём отменён
   *[done] приём отменён
}
step-calendar-taken = { $tense ->
    [undo] Отменить: приёмы из «{ $file }» взяты
    [redo] Вернуть: приёмы из «{ $file }» взяты
   *[done] приёмы из «{ $file }» взяты
}
step-course-kept = { $tense ->
    [undo] Отменить: курс записан
    [redo] Вернуть: курс записан
   *[done] курс записан
}
step-course-removed = { $tense ->
    [undo] Отменить: курс удалён
    [redo] Вернуть: курс удалён
   *[done] курс удалён
}
step-rule-told = { $tense ->
    [undo] Отменить: слова вашего специалиста о правиле { $rule }
    [redo] Вернуть: слова вашего специалиста о правиле { $rule }
   *[done] слова вашего специалиста о правиле { $rule }
}

limit-same-day = Два сеанса в один день ({ $date }). Полный день между двумя сеансами — наше значение; ваша клиника может сказать иначе.
limit-too-close = { $days ->
    [one] { $first } и { $second }: между этими сеансами меньше { $days } полного дня.
    [few] { $first } и { $second }: между этими сеансами меньше { $days } полных дней.
    [many] { $first } и { $second }: между этими сеансами меньше { $days } полных дней.
   *[other] { $first } и { $second }: между этими сеансами меньше { $days } полного дня.
}
limit-week = Сеансов за 7 дней вокруг даты ({ $date }): { $count }. Это больше, чем { $most }.
limit-year-nears = Сеансов за последние 365 дней: { $count }. Начиная с { $most } спросите специалиста, продолжать ли.
limit-year = Сеансов за 365 дней: { $count }, а предел здесь — { $most }. Спросите специалиста, продолжать ли; ничего не запрещено.
limit-course-over = Сеансов пока: { $done }, а в курсе должно было быть { $planned }. Спросите специалиста, как быть дальше.
limit-courses-a-year = Такие курсы — это { $yearly } сеансов в год, а предел здесь — { $most }. Статья называет оба числа, и они не сходятся; ни одно такое число не доказано медициной, поэтому спросите специалиста.

# Reminders around a session.
prompt-check-in = Как вы себя чувствуете после сеанса?
prompt-check-in-body = Ваш сеанс: { $region }, { $when }. Несколько простых вопросов; это займёт полминуты.
prompt-no-heat = Сегодня вечером без сауны и горячей ванны
prompt-no-heat-body = Не раньше: { $until }. Тёплый душ можно.
prompt-evening-before = Ваш сеанс: { $when }
prompt-evening-before-body = Договоритесь, чтобы вас отвезли домой: после сеанса за руль пока нельзя. И пять коротких вопросов перед выходом.
prompt-before-session = Перед вашим сеансом: { $when }
prompt-before-session-body = Расскажите специалисту, как вы перенесли прошлый раз.
last-time-nothing = После сеанса ({ $when }) вы не отметили реакций.
last-time-reactions = После сеанса ({ $when }): { $reactions }.
last-time-pain = Боль { $before } перед ним, { $after } сразу после него.
last-time-until = { $kind } (конец: { $when })
last-time-lasts = { $kind } (ещё не прошло)
prompt-line = { $title }: { $body }
notice-cover-neck = Сейчас холодное время года: оденьтесь тепло и прикройте шею, прежде чем выйти.
notice-feel = Как я себя чувствую
notice-noted = OK

# “Can I …?”: what is the same in every answer.
can-not-before = Не раньше: { $when }. { $rule }. Срок: { $length }.
can-length = { $length } после вашего сеанса
can-length-next-day = до { $time } на следующий день после сеанса

can-free = Ни одно правило здесь вас не сдерживает.
can-no-session = Сеанс не записан, поэтому срок ожидания не идёт. { $more }
can-flag-first = Тревожный признак ещё в силе, и упражнения остановлены. Сначала сделайте то, что вам сказали после вопросов «Как я себя чувствую?»; слова специалиста важнее любого ответа здесь.
can-never = Пожалуйста, не надо. { $why }
can-unknown = О «{ $words }» ничего не найдено. Это не «да» и не «нет»: спросите специалиста.

can-held-exercises = Ещё нет: упражнения, которые сеанс откладывает, ждут. Когда можно: { $when }. Спокойная ходьба и дыхательные упражнения ждать не должны.
can-held-until-clinician = Ещё нет: это ждёт, пока специалист не скажет, что можно продолжать, и пока вы не запишете это здесь.
can-next-session = Следующая дата в пределах: { $date }.
can-next-session-now = Сегодняшний день в пределах. Подходит ли вам сеанс сейчас, решает ваш специалист.
limits-next-beside = Кроме уже назначенного, следующая дата в пределах: { $date }.

# The place Sessions.
sessions-heading = Сеансы
course-heading = Курс, сеансов: { $planned }, начало: { $began }
course-text = сделано { $done }, назначено { $booked }, осталось { $open }
course-again = Следующий курс: не раньше { $date }, если ваш специалист согласен.
course-every-other-day = Через день, как назначил ваш специалист.
course-own = Записано вами
course-of-plan = Из плана «{ $title }»
course-hint = В курсе от { $least } до { $most } сеансов, говорит статья. Сколько нужно вам, решает ваш специалист.
preset-scoliosis = Сколиоз
preset-scoliosis-text = Статья называет 10 сеансов, один раз в 6 месяцев. Два таких курса в год — это больше, чем 15 в год, которые она же называет.
preset-kyphosis = Кифоз
preset-kyphosis-text = Статья называет сеанс через день. Здесь это действует, только если так назначил ваш специалист.
bead-done = { $number }: сделан ({ $date })
bead-booked = { $number }: назначен ({ $date })
bead-open = { $number }: ещё не назначен
limits-next-today = Сегодняшний день в пределах. Подходит ли вам сеанс сейчас, решает ваш специалист.
limit-line-week = Сеансов за последние 7 дней: { $count }, не больше { $most }
limit-line-between = { $days ->
    [0] Полного дня между двумя сеансами не требуется
    [one] Между двумя сеансами не меньше { $days } полного дня
    [few] Между двумя сеансами не меньше { $days } полных дней
    [many] Между двумя сеансами не меньше { $days } полных дней
   *[other] Между двумя сеансами не меньше { $days } полного дня
}
limit-line-year = Сеансов за последние 365 дней: { $count }, не больше { $most }
limit-changed = { $who } { $original }
limit-original-article = В статье: { $number }.
limit-original-ours = Наше значение: { $number }.
limit-changed-plan = Изменено планом «{ $title }», принят { $date }.
limit-changed-every-other-day = Изменено вашим курсом: через день, как назначил ваш специалист.
limit-changed-clinician = Изменено вами { $date }, как назначил ваш специалист.
limit-changed-clinician-once = Изменено вами, как назначил ваш специалист.
limit-changed-you = Изменено вами { $date }.
limit-changed-you-once = Изменено вами.
appointment-of-plan = из вашего плана
appointment-of-calendar = из календаря
session-pain = Боль { $before } до, { $after } после
session-pain-before = Боль { $before } до
session-pain-after = Боль { $after } после
pinned-from = { $who }, { $when }
pinned-from-session = На вашем сеансе ({ $when })

# The short gate before a session (AR-25), and the lift after it (AR-04).
gate-lift = Договоритесь, чтобы вас отвезли домой: после сеанса за руль пока нельзя.
gate-sign = новый тревожный признак, например онемение, слабость или головная боль, какой раньше не было
gate-fever = высокая температура или озноб
gate-fall = падение или другая травма
gate-medicine = новое лекарство, прежде всего разжижающее кровь
gate-pregnancy = беременность, или вы, возможно, беременны

# Limits in the settings.
limit-more-by-clinician = Больше { $number } действует, только если так назначил ваш специалист.
limit-none-by-clinician = Ноль действует, только если так назначил ваш специалист.
limit-no-fact = Ни одно такое число не доказано медициной; спросите специалиста.

# The card to take along.
card-heading = После сеанса ({ $region }), { $when }
card-heading-to-come = После следующего сеанса
card-for = срок: { $length }
card-first-hour = В первый час
card-later = Дольше
card-note = Что вам сказал специалист
card-signs = Не ждите: при этих признаках сейчас же звоните по номеру экстренной помощи
card-call = Кому звонить
card-home = Для того, кто дома
card-at-home = Пожалуйста, проведайте этого человека в первые часы и ещё раз в следующие дни. Если появится один из этих признаков, сами позвоните для него по номеру экстренной помощи, оставайтесь рядом и не пускайте его за руль.
card-small = Сведения, чтобы взять с собой, а не заключение. Слово вашего специалиста важнее. { $reviewed }.
card-small-signs = { $signs } (тревожные признаки). { $rest } (всё остальное)

# A calendar file that was chosen: why it is refused, and what was read otherwise than it is written.
calendar-too-long = Этот файл больше { $mebibytes } МиБ, поэтому он не прочитан. Сохраните в файл только свои приёмы и выберите его.
calendar-not-text = Этот файл не текст, значит, это не календарь. Выберите файл, имя которого кончается на .ics.
calendar-none = В этом файле нет календаря. Выберите файл .ics, какой сохраняет ваша клиника или ваша программа календаря.
calendar-no-events = В календаре из этого файла нет приёмов.
calendar-too-involved = Календарь в этом файле повторяет приёмы слишком сложно, его нельзя прочитать. Сохраните в файл только свои приёмы и выберите его.
calendar-cut-short = Файл обрывается на середине: приёмов может не хватать. Сохраните его ещё раз и возьмите снова.
calendar-too-many = Взяты только первые приёмы, числом { $most }.
calendar-unreadable-rule = «{ $title }» повторяется так, что прочитать это нельзя ({ $rule }): взято только то, что файл называет по отдельности.
calendar-unknown-zone = Часовой пояс «{ $zone }» неизвестен, поэтому взят пояс этого компьютера. Проверьте время.
calendar-no-start = «{ $title }» не говорит, когда начинается, поэтому не взято.
calendar-all-day = У «{ $title }» нет времени дня, поэтому не взято.
calendar-untitled = Приём без названия
