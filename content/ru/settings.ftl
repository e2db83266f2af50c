# What a person can choose, and reminders that are paused.

setting-grace = Время на ответ
    .allowed = от 1h до 24h
setting-snooze = Позже
    .allowed = 5min, 10min, 15min, 30min или 1h
setting-again = Напомнить снова
    .allowed = 0, 1, 2 или 3
setting-quiet = Тихие часы
    .allowed = два времени дня, например 22:00-07:00, или off
setting-sound = Звук
    .allowed = on или off
setting-tray = Значок на панели рабочего стола
    .allowed = on или off
setting-private = Скрытные напоминания
    .allowed = on или off
setting-clock = Часы
    .allowed = follow или название пояса, например Europe/London
setting-country = Страна
    .allowed = две буквы, например GB, для страны, номера которой у меня есть, или off
setting-cold = Холодное время года
    .allowed = auto, always или never
setting-menstruating = Заметка о месячных
    .allowed = on или off
setting-older = Больше 65 лет
    .allowed = on или off
setting-sessions-per-week = Сеансов за любые 7 дней
    .allowed = 1 или 2; от 3 до 7 со словом «clinician» после числа, если так назначил ваш специалист; или off
setting-days-between = Полных дней между сеансами
    .allowed = от 1 до 30; 0 со словом «clinician» после числа, если так назначил ваш специалист; или off
setting-sessions-per-year = Сеансов за любые 365 дней
    .allowed = от 1 до 366 или off
setting-pain-limit = Упражнение прекращается при боли выше этой
    .allowed = от 1 до 10 или off
setting-player-sound = Звуки при упражнениях
    .allowed = on или off
setting-player-voice = Голос при упражнениях
    .allowed = on или off

setting-text-size = Размер текста и рисунков
    .allowed = 100%, 125%, 150%, 175% или 200%
setting-theme = Светлый или тёмный
    .allowed = auto, light или dark

setting-line = { $name }: { $value }
setting-default = { $value } (наше значение)
setting-on = включено
setting-off = выключено
setting-again-times = { $times ->
    [0] никогда
    [2] дважды, с перерывом 10 минут
    [one] { $times } раз, через 10 минут
    [few] { $times } раза, с перерывом 10 минут
    [many] { $times } раз, с перерывом 10 минут
   *[other] { $times } раза, с перерывом 10 минут
}
setting-quiet-hours = с { $from } до { $until }
setting-quiet-none = нет
setting-clock-follow = по часам этого компьютера
setting-clock-keep = держаться времени пояса { $place }
setting-country-none = не выбрана
setting-cold-auto = по времени года
setting-cold-always = всегда
setting-cold-never = никогда
setting-text-size-value = { $percent } %
setting-theme-auto = как на этом компьютере
setting-theme-light = светлый
setting-theme-dark = тёмный
setting-theme-contrast = высокая контрастность
setting-pain-above = { $score } из 10
setting-pain-limit-none = как указано в упражнении, иначе 4 из 10
setting-limit-none = как в вашем плане или в статье
setting-limit-clinician = { $number }, как назначил ваш специалист
length-in-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
length-in-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
    [many] { $hours } часов
   *[other] { $hours } часа
}
length-in-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
length-in-both = { $hours } { $minutes }

acted-set = { $setting }.
acted-paused = Напоминания приостановлены. Начнутся снова: { $until }. Конец отдыха всё равно прозвучит.
acted-resumed = Напоминания снова звучат.
step-set = { $tense ->
    [undo] Отменить: настройка «{ $name }» изменена
    [redo] Вернуть: настройка «{ $name }» изменена
   *[done] настройка «{ $name }» изменена
}
step-paused = { $tense ->
    [undo] Отменить: напоминания приостановлены
    [redo] Вернуть: напоминания приостановлены
   *[done] напоминания приостановлены
}
step-resumed = { $tense ->
    [undo] Отменить: напоминания возобновлены
    [redo] Вернуть: напоминания возобновлены
   *[done] напоминания возобновлены
}
pause-note = Напоминания приостановлены. Начнутся снова: { $until }.
error-unknown-setting = Настройки «{ $name }» нет. Есть: { $names }, pause и at-login.
error-bad-setting = Настройка «{ $name }» не может быть «{ $value }». Можно: { $allowed }.
error-pause-over = Пауза должна кончаться в будущем.
error-not-paused = Напоминания не приостановлены.

zone-question = Сейчас на этом компьютере время пояса «{ $here }». Ваш план настроен на время пояса «{ $home }». По какому времени делать упражнения?
zone-keep = Оставить время: { $home }
zone-follow = Перейти на время: { $here }
zone-follow-here = По часам этого компьютера
login-question = Включать напоминания самим, когда вы входите в систему? Если нет, они звучат только после того, как вы открыли Afterhand.
login-declined = Напоминания не будут включаться сами. Это можно изменить в настройках.
