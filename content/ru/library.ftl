# The pages of the exercise library. What belongs to one exercise is in how_to.ftl.

library-heading = Упражнения
library-notice = Это материал, из которого выбирает ваш специалист, а не назначение. Если упражнение вам никто не давал, спросите, прежде чем начать.
library-shown = Упражнений: { $shown } из { $all }
library-nothing = Ни одно упражнение не подходит под всё это. Уберите одно условие, чтобы увидеть больше.
library-nothing-offered = Всё, что сюда подходит, — в списке того, о чём сначала надо спросить.
library-own = От вашего специалиста, с его описанием.

filter-any-region = Любая часть тела
filter-any-position = Любое положение
filter-any-equipment = С предметами или без
filter-no-equipment = Ничего не нужно
filter-desk = За столом

place = { $position } · { $equipment }
list-or = { $first } или { $last }

when-prescribed = { $days }, в { $times }
when-from = { $when }, начало: { $date }
when-until = { $when }, последний день: { $date }
when-from-until = { $when }, начало: { $from }, последний день: { $until }
later-stage = Начиная с даты ({ $date }): { $dose }, { $when }
days-every-other = через день

exercise-in-doubt = { $caution } Это есть в вашем плане, поэтому решайте это вместе со своим специалистом.
exercise-only-prescribed = Только если это упражнение вам дал специалист.
exercise-ours-beside = Действует дозировка вашего специалиста. Это только наше значение.
exercise-ours-start = С этого начали бы мы. Это не правило; дозировка вашего специалиста всегда важнее.
exercise-sources-note = В основном это страницы клиник: они показывают, что принято, и мало что доказывают.
exercise-stop-always = Остановитесь сразу при резкой боли, головокружении, новом онемении или слабости либо при любом признаке, о котором спрашивает «Как я себя чувствую?».
exercise-pain-limit = Боль выше { $limit } из 10

amount-times = { $most ->
    [one] { $span } раз
    [few] { $span } раза
    [many] { $span } раз
   *[other] { $span } раза
}
amount-sets = { $span } × { $count }
amount-minutes = { $most ->
    [one] { $span } минута
    [few] { $span } минуты
    [many] { $span } минут
   *[other] { $span } минуты
}
amount-hold = удержание { $span } с
amount-hold-minutes = удержание { $span } мин
amount-breaths = { $most ->
    [one] по { $span } вдоху
    [few] по { $span } вдоха
    [many] по { $span } вдохов
   *[other] по { $span } вдоха
}
amount-each-side = { $count } на каждую сторону
amount-each-direction = { $count } в каждом направлении
amount-each-spot = { $count } на каждую точку
amount-per-day = { $most ->
    [one] { $span } раз в день
    [few] { $span } раза в день
    [many] { $span } раз в день
   *[other] { $span } раза в день
}
amount-hourly = раз в час
amount-up-to-hourly = { $per_day } и вплоть до раза в час
amount-days-a-week = { $span } дн. в неделю
amount-several = несколько раз в день
amount-per-break = в каждом перерыве от сидения
amount-spots = { $most ->
    [one] на { $span } точке
    [few] на { $span } точках
    [many] на { $span } точках
   *[other] на { $span } точках
}
amount-or = { $first }; или { $last }
amount-up-to = максимум { $most }
amount-span = { $least }–{ $most }
