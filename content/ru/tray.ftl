# Значок на панели рабочего стола и его меню.
tray-title = Afterhand

glance-now = Сейчас: { $exercise } ({ $time })
glance-now-several = { $count ->
    [one] Сейчас: { $count } упражнение
    [few] Сейчас: { $count } упражнения
    [many] Сейчас: { $count } упражнений
   *[other] Сейчас: { $count } упражнения
}
glance-private = напоминание
glance-private-several = { $count ->
    [one] Сейчас: { $count } напоминание
    [few] Сейчас: { $count } напоминания
    [many] Сейчас: { $count } напоминаний
   *[other] Сейчас: { $count } напоминания
}
glance-next = Дальше: { $exercise }, { $when }
glance-later = Позже: { $exercise }, снова в { $time }
glance-rest = Отдых до { $time }
glance-held = Упражнения отложены: почему — на странице «Сегодня»
glance-nothing = Сейчас ничего не нужно делать
glance-paused = Напоминания приостановлены до: { $when }
glance-day-time = { $day } { $time }

tray-session = У меня был сеанс
tray-feel = Как я себя чувствую?
tray-pause-hour = Приостановить напоминания на час
tray-pause-day = Приостановить напоминания до завтра
tray-resume = Возобновить напоминания
tray-open = Открыть Afterhand
tray-quit = Не напоминать, пока не открыт Afterhand
