# Что говорит уведомление рабочего стола.

notice-exercise = { $title }
notice-exercise-body = { $dose } · пора в { $time }
notice-several = { $count ->
    [one] Пора делать { $count } упражнение
    [few] Пора делать { $count } упражнения
    [many] Пора делать { $count } упражнений
   *[other] Пора делать { $count } упражнения
}
notice-several-line = { $time } { $title }
notice-several-more = и ещё { $count }
notice-rest-over = Отдых закончился
notice-rest-over-body = Вставайте медленно. Если голова кружится, снова сядьте или лягте.
notice-open = Открыть
notice-start = Начать
notice-done = Сделано
notice-later = Позже ({ $length })
notice-got-up = OK
notice-snoozed-body = { $dose } · пора было в { $due }, ждало до { $until }
notice-private = Afterhand
notice-private-body = Пора кое-что сделать. Откройте Afterhand, чтобы увидеть что.
notice-private-more = И ещё одно.
notice-click-opens = Нажмите, чтобы открыть.
notice-click-list = Нажмите, чтобы открыть список.

window-title = Afterhand
window-choose-plan = Выберите файл плана из клиники
window-plan-files = Файлы плана
window-choose-calendar = Выберите файл календаря
window-calendar-files = Файлы календаря
window-save-picture = Сохранить карточку как картинку
window-save-plan = Сохранить план как файл плана
window-picture-files = Картинки
window-picture-name = afterhand-card.png
