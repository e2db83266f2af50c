# Tables for a spreadsheet, and the file for other health programs.

table-date = Дата
table-time = Время
table-zone = Часовой пояс
table-note = Заметка
table-pain-now = Боль сейчас (0–10)
table-pain-worst = Самая сильная боль (0–10)
table-pain-moving = Боль при движении (0–10)
table-where = Где
table-temperature = Температура (°C)
table-ended-at = Время конца
table-region = Часть тела
table-techniques = Что делали
table-minutes = Длительность (минуты)
table-therapist = Специалист
table-pain-before = Боль до (0–10)
table-pain-after = Боль после (0–10)
table-oil = Массажное масло
table-exercise = Упражнение
table-plan = План
table-dose = Задано
table-became = Что с этим стало
table-why = Почему
table-answered-on = Дата ответа
table-answered-at = Время ответа
table-repetitions = Повторений по шагам
table-effort = Усилие
table-measure = Показатель
table-what = Что
table-score = Оценка
table-scale = Шкала
table-refers-to = К какой дате относится
table-reaction = Реакция
table-began-on = Дата начала
table-began-at = Время начала
table-ended-on = Дата конца
table-lasted = Длилось (часы)

became-done = Сделано
became-done-beside = Сделано сверх плана
became-in-part = Сделано частично
became-skipped = Решили не делать
became-missed = Нет ответа
became-held = Отложено после сеанса
became-stopped = Остановлено из-за тревожного признака
became-excused = Не сделано по уважительной причине
became-paused = Попало в паузу всех напоминаний
became-to-come = Ещё впереди
table-excuse-hurt = Было больно
table-excuse-clinician = Так сказал специалист
table-excuse-unwell = Нездоровилось
table-activities = Собственное занятие
table-activities-scale = от 0 (не могу это делать) до 10 (как до проблемы)
table-change = Изменение с указанной даты
table-change-scale = от −5 (намного хуже) до +5 (намного лучше)
table-total = Подсчитано в клинике

tables-readme =
    Эти таблицы записаны программой Afterhand: { $date }. В них то, что вы записали на своём компьютере. Никуда ничего не отправлялось. Прочитать их может любой, кто откроет эту папку.

    diary.csv: боль, место, температура и заметки, одна строка на запись.
    sessions.csv: сеансы лечения, которые вы записали.
    exercises.csv: каждое упражнение на каждое время, запланированное до сегодняшнего дня, и что с ним стало.
    measures.csv: ваши оценки занятий и изменения, а также итоги, которые вам дали в клинике.
    reactions.csv: как ваше тело отвечало на сеансы, с какого времени и до какого.

    Время указано по часам там, где вы были; часовой пояс стоит рядом. Даты — это год-месяц-день.
    Боль — такая, как вы её указали: 0 — нет, 10 — хуже не представить. Пустое поле не заполнено. Это не значит 0.
    Поля разделены { $separator ->
        [comma] запятой, а в дробях стоит точка
       *[semicolon] точкой с запятой, а в дробях стоит запятая
    }. Файлы — это текст в UTF-8.
    Перед текстом, который начинается со знака вроде =, поставлен апостроф (’). Иначе программа таблиц стала бы вычислять его, а не показывать.
    Ваши ответы о самочувствии и то, что о них сказал специалист, есть в копиях JSON и FHIR.
tables-fault = Таблицу записать не удалось: { $why }
tables-not-a-folder = { $file } — это файл, а таблицам нужна папка. Назовите папку или, для одной таблицы, файл, имя которого кончается на .csv.
tables-saved = Таблицы сохранены в { $folder }: { $files }.
table-saved = Таблица сохранена в { $file }.

code-pain-worst = Самая сильная боль с прошлой записи, 0–10
code-pain-moving = Боль при движении, 0–10
code-pain-before = Боль прямо перед сеансом, 0–10
code-pain-after = Боль сразу после сеанса, 0–10
code-diary-note = Заметка в дневнике
code-reaction = Реакция после сеанса
code-activities = Собственные занятия, от 0 (не могу это делать) до 10 (как до проблемы)
code-change = Изменение по оценке самого человека, от −5 (намного хуже) до +5 (намного лучше)
code-since = По сравнению с этой датой
code-total = Итог анкеты, подсчитанный в клинике
code-check-in-result = К чему привели ответы о самочувствии
code-clearance = Специалист сказал, что упражнения можно продолжать
fhir-plan = Упражнения дома
fhir-plan-zone = Время дня — по часам в { $zone }.
fhir-progress = Запланировано { $due }, сделано { $done }, сделано частично { $part }. Не считается { $out }: отложено, не сделано по уважительной причине или попало в паузу.
fhir-course = Курс мануальной терапии
fhir-sessions = сеансов
fhir-repeat = { $months ->
    [one] Повторяется каждый { $months } месяц.
    [few] Повторяется каждые { $months } месяца.
    [many] Повторяется каждые { $months } месяцев.
   *[other] Повторяется каждые { $months } месяца.
}
fhir-every-other-day = Через день, как сказал специалист.
fhir-session = Мануальная терапия: { $techniques }
fhir-oil = Массажное масло
fhir-patient = Что человек записал в Afterhand
fhir-check-in = Как я себя чувствую? Признаки, при которых надо действовать
fhir-check-in-about = О чём это
fhir-screen = Вопросы перед упражнениями и лечением
fhir-codes = Собственные коды Afterhand
fhir-observed = Коды наблюдений в этом файле
fhir-score = { $score } из 10
fhir-saved = Файл для других медицинских программ сохранён в { $file }.
