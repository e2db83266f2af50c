# What a calendar elsewhere shows of the plan.

calendar-file-name = Afterhand
calendar-file-exercise = { $exercise }, { $dose }
calendar-file-appointment = Сеанс
calendar-file-appointment-with = Сеанс: { $title }
calendar-file-private-exercise = Упражнение
calendar-file-private-appointment = Приём
calendar-file-private-aftercare = Напоминание
calendar-file-when-to-call = Если что-то не так, остановитесь и откройте «Как я себя чувствую?» в Afterhand. Там сказано, кому звонить.
calendar-file-saved = Ваш календарь лежит в { $file }: { $events ->
    [one] { $events } запись
    [few] { $events } записи
    [many] { $events } записей
   *[other] { $events } записи
}. Откройте его на телефоне или загрузите в свой календарь. Если загрузить более поздний файл, он обновит то, что там есть.
calendar-file-nothing = Для календаря ничего не запланировано.
calendar-file-own = Этот файл записала сама Afterhand. То, что здесь запланировано, здесь уже есть, поэтому ничего не взято.
