# The report for the therapist. It is read by a clinician, about a patient who made it: plain, and no verdict.

report-title = Отчёт для специалиста
report-period = с { $first } по { $last }
report-made = Составлено { $when } в Afterhand { $version }, на компьютере самого пациента.
report-about = Это записи одного человека между приёмами. Здесь числа и его собственные слова. Это не диагноз, здесь ничего не оценивается, и записи могут быть неполными. При каждом числе сказано, что посчитано.
report-footer = Записано пациентом в Afterhand. Не медицинский документ.
report-clinician = Кому: { $who }
report-left-out = Пациент этого не включил.
report-course = Курс
report-sessions = Сеансы
report-exercises = Упражнения дома
report-pain = Боль
report-body = Где болело
report-reactions = Реакции
report-signs = Тревожные признаки
report-measures = Показатели
report-notes = Заметки
report-no-course = Курса в записях нет.
report-course-count = Сеансы
report-course-from = Курс
report-course-rhythm = Как часто
report-course-in-range = В этом отчёте
report-sessions-in-range = { $count ->
    [0] ни одного сеанса
    [one] { $count } сеанс
    [few] { $count } сеанса
    [many] { $count } сеансов
   *[other] { $count } сеанса
}
report-no-sessions = Сеансов не записано.
report-session-date = Дата
report-session-what = Что делали
report-session-therapist = Специалист
report-session-before = Боль до
report-session-after = Боль после
report-sessions-caption = Боль от 0 (нет) до 10 (хуже не представить), по записям пациента
report-earlier = { $count ->
    [one] Ещё { $count } более ранняя запись здесь не указана; она есть в выгрузке данных.
    [few] Ещё { $count } более ранние записи здесь не указаны; они есть в выгрузке данных.
    [many] Ещё { $count } более ранних записей здесь не указано; они есть в выгрузке данных.
   *[other] Ещё { $count } более ранней записи здесь не указано; они есть в выгрузке данных.
}
report-no-exercises = Упражнений в плане не было.
report-exercises-all = Сделано из запланированного: { $tally }.
report-exercises-caption = Сделано из запланированного. Не считается запланированным то, что отложено после сеанса или остановлено из-за тревожного признака, не сделано по уважительной причине (было больно, человеку нездоровилось или так сказал специалист) или попало в паузу всех напоминаний.
report-exercise-title = Упражнение
report-exercise-done = Сделано
report-exercise-due = По плану
report-exercise-share = Доля
report-exercise-held = Отложено
report-exercise-excused = Уваж. прич.
report-exercise-paused = В паузе
report-weeks = По неделям: сколько сделано и сколько по плану. Закрашено сделанное.
report-weeks-latest = Последние недели ({ $count }): сколько сделано и сколько по плану. Закрашено сделанное.
report-weeks-title = Сделанные упражнения, по неделям
report-weeks-say = Сделано упражнений из запланированных. { $weeks }.
report-week-say = Неделя с { $date }: { $done } из { $due }
report-week-nothing = Неделя с { $date }: ничего по плану
report-week-count = { $done }/{ $due }
report-doses-caption = Изменения дозировки по плану
report-dose-on = С какого дня
report-dose-was = Раньше
report-dose-is = С этого дня
report-share = { $percent } %
report-eased-caption = Что сказано во время упражнений
report-eased-what = Что сказано
report-eased-when = Когда
report-hurt-stopped = Было больно, и упражнение прекращено
report-hurt = Было больно
report-hurt-with = { $what }: { $signs }
report-hurt-pain = { $what }, боль { $pain } из 10
report-asked-for-less = Просьба сделать легче
report-worse = Утром хуже; с этого времени дозировка сокращена вдвое
report-worse-settled = Утром хуже; дозировка сокращена вдвое (до: { $until })
report-no-pain = Боль в текущий момент не записана.
report-worst = Самая сильная боль
report-moving = Боль при движении
report-scores = от { $lowest } до { $highest }, { $count ->
    [one] по { $count } записи
    [few] по { $count } записям
    [many] по { $count } записям
   *[other] по { $count } записи
}
report-pain-counts = { $entries ->
    [one] { $entries } запись
    [few] { $entries } записи
    [many] { $entries } записей
   *[other] { $entries } записи
} за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}.
report-pain-scale = Боль сейчас, от 0 (нет) до 10 (хуже не представить).
report-no-body = Ни одно место не отмечено с числом.
report-body-counts = { $entries ->
    [one] Наибольшая боль в каждом месте, по { $entries } записи.
    [few] Наибольшая боль в каждом месте, по { $entries } записям.
    [many] Наибольшая боль в каждом месте, по { $entries } записям.
   *[other] Наибольшая боль в каждом месте, по { $entries } записи.
}
report-no-reactions = Реакций не записано.
report-reaction-what = Реакция
report-reaction-began = Начало
report-reaction-after = После сеанса
report-reaction-lasted = Длилось
report-reaction-hours = { $hours ->
    [0] меньше часа
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
report-reaction-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
report-reaction-goes-on = ещё длится
report-no-signs = Ни один опрос о самочувствии за эти дни не привёл к указанию.
report-signs-caption = Опросы о самочувствии и что было велено пациенту. «Не уверен(а)» считается как «да».
report-sign-when = Когда
report-sign-what = Ответы «да» или «не уверен(а)»
report-sign-told = Что велено
report-temperature = Самая высокая записанная температура: { $degrees }, { $when }.
report-cleared = { $who } ({ $when }): упражнения можно продолжать.
report-screened = Вопросы о здоровье ({ $when }): { $detail }.
report-no-measures = Показателей не записано.
report-measure-when = Когда
report-measure-what = Показатель
report-measures-caption = Занятия пациент назвал сам, от 0 (не может делать) до 10 (как до проблемы). Итоги подсчитаны в клинике и введены вручную.
report-no-notes = Ни одна заметка не выбрана для отчёта.
report-no-program = Программа, которая делает отчёт в PDF (afterhand-report), рядом с этой не установлена, поэтому ничего не записано. Установите Afterhand заново или сохраните отчёт как .html: его покажет и напечатает любой браузер.
report-which-file = Напишите имя файла, которое кончается на .pdf или .html.
report-saved = Отчёт сохранён: «{ $file }». В нём данные о здоровье: подумайте, кому его даёте.
report-program-trouble = Отчёт сделать не удалось, и ничего не записано. { $what } Сохраните его как .html: его покажет и напечатает любой браузер.
report-program-ended = Отчёт сделать не удалось, и ничего не записано: программа, которая его делает (afterhand-report), остановилась с сообщением «{ $how }». Попробуйте ещё раз или сохраните отчёт как .html: его покажет и напечатает любой браузер.
report-program-slow = За минуту отчёт не был готов, поэтому работа прекращена, и ничего не записано. Выберите меньше дней или сохраните отчёт как .html: его покажет и напечатает любой браузер.
report-stands = Когда составлялся этот отчёт: { $what }
