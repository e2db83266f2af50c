# The pain line and the body map: what stands in the picture, beside it, and in its place.

chart-worst = хуже не представить
chart-none = нет 0
chart-today = сегодня

chart-legend-entries = Боль, от 0 до 10
chart-legend-days = Боль: медиана за день
chart-legend-weeks = Боль: медиана за неделю
chart-legend-band = от самой слабой до самой сильной
chart-legend-session = сеанс
chart-legend-limit-clinic = остановка выше { $limit } (число специалиста)
chart-legend-limit-ours = остановка выше { $limit } (наше значение)
chart-legend-limit-chosen = остановка выше { $limit } (ваш предел)
chart-bars-days = Упражнения по дням
chart-bars-weeks = Упражнения по неделям
chart-bars-months = Упражнения по месяцам
chart-bars-all = все
chart-bars-none = 0

chart-title = Боль, { $span }
chart-say-nothing = Боль не записана, { $span }.
chart-say-median = Боль, { $span }: медиана { $median }; наибольшая { $highest }, наименьшая { $lowest }.
chart-say-medians = Боль, { $span }: медиана { $first } в первую неделю, { $last } в последнюю; наибольшая { $highest }, наименьшая { $lowest }.
chart-say-session-days = { $count ->
    [one] Сеансы: { $days }.
    [few] Сеансы: { $days }.
    [many] Сеансы: { $days }.
   *[other] Сеансы: { $days }.
}
chart-say-sessions = { $count ->
    [one] { $count } сеанс.
    [few] { $count } сеанса.
    [many] { $count } сеансов.
   *[other] { $count } сеанса.
}
chart-say-exercises = Сделано упражнений: { $done } из { $due }.

chart-head-day = День
chart-head-week = Неделя
chart-head-median = Боль, медиана
chart-head-lowest = Наименьшая
chart-head-highest = Наибольшая
chart-head-sessions = Сеансы
chart-head-exercises = Сделано упражнений
chart-cell-done = { $done } из { $due }
chart-cell-empty = –

chart-head-all = Вся неделя
chart-key-all = всё сделано
chart-key-part = частично
chart-key-none = ничего
chart-key-left-out = что-то отложено или не в счёт
chart-weeks-title = Упражнения, { $span }
chart-weeks-say = Сделано упражнений, { $span }: { $tally }.

change-lower = Ниже с { $since }: медиана была { $was }, сейчас { $is }; { $sessions }.
change-higher = Выше с { $since }: медиана была { $was }, сейчас { $is }; { $sessions }.
change-small = Почти так же с { $since }: медиана была { $was }, сейчас { $is }; { $sessions }.
change-none = Без изменений с { $since }: медиана { $was }; { $sessions }.
change-sessions = { $count ->
    [0] за это время не было ни одного сеанса
    [1] за это время был один сеанс
    [2] за это время было два сеанса
    [3] за это время было три сеанса
    [4] за это время было четыре сеанса
    [5] за это время было пять сеансов
    [6] за это время было шесть сеансов
    [7] за это время было семь сеансов
    [8] за это время было восемь сеансов
    [9] за это время было девять сеансов
    [10] за это время было десять сеансов
    [11] за это время было одиннадцать сеансов
    [12] за это время было двенадцать сеансов
   *[other] сеансов за это время: { $count }
}

span-of-days = с { $first } по { $last }

body-title = Где болело
body-front = Спереди
body-back = Сзади
body-right = П
body-left = Л
body-legend = Наибольшая боль
body-say-nothing = Ни одна область не отмечена.
body-say = Наибольшая боль по областям: { $areas }.
body-say-area = { $area } { $pain }
body-no-side = Сторона не указана: { $areas }
body-head-area = Область
body-head-pain = Наибольшая боль
body-weeks-title = Где болело, по неделям
body-weeks-say = Наибольшая боль по неделям.
body-week-say = { $week }: { $areas }.
body-week-nothing = { $week }: ничего.

# The spine from the side: its parts, and the whole for those who listen.
spine-neck = шея
spine-thoracic = грудной отдел
spine-lumbar = поясница
spine-sacral = крестец
spine-tailbone = и копчик
spine-count = { $count ->
    [one] { $count } позвонок
    [few] { $count } позвонка
    [many] { $count } позвонков
   *[other] { $count } позвонка
}
spine-whole = Позвоночник сбоку, в плавном двойном изгибе. Сверху вниз: 7 позвонков в шее, 12 в грудном отделе, 5 в пояснице, затем крестец и копчик.
spine-marked = Позвоночник сбоку. Отмечено: { $part }.
spine-sacral-marked = Позвоночник сбоку. Отмечены крестец и копчик.
