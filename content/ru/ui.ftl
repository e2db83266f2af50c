# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Разделы
today = Сегодня
exercises = Упражнения
sessions = Сеансы
diary = Дневник
learn = Узнать
settings = Настройки
feel = Как я себя чувствую?
had-session = У меня был сеанс
open-plan = Открыть файл плана
start-reminders = Включить напоминания
undo = Отменить
dismiss = Закрыть это сообщение
close = Закрыть
date = Дата
time = Время
optional = по желанию
resume = Возобновить напоминания

# The keys, told by F1.
keys = Клавиши
keys-undo = Отменить
keys-redo = Вернуть отменённое
keys-larger = Увеличить текст и рисунки
keys-smaller = Уменьшить текст и рисунки
keys-close = Закрыть окошко впереди
keys-hint = Клавиша Tab переходит к следующей кнопке или полю, пробел нажимает. Alt с цифрой открывает раздел слева.

# Today, before there is anything to show.
empty-purpose = После сеанса Afterhand показывает, что делать, чего избегать и до какого времени. Если в клинике вам дали упражнения, программа напомнит, когда пора делать каждое.
open-plan-hint = Файл, который вам дали в клинике. Его имя кончается на .toml или .json.
had-session-hint = Массаж, мобилизация или манипуляция. Посмотрите, что важно сейчас, и сначала отдохните.
look = Вид
text-size = Размер текста и рисунков
text-size-hint = Ctrl и + увеличивают всё на время; эта настройка остаётся.
theme = Светлый или тёмный
theme-hint = Печать всегда светлая.
beginning = Первые шаги
beginning-hint = Что было спрошено в начале, и пример, чтобы осмотреться.
beginning-open = Показать первые шаги
beginning-asked = Спросим один раз
look-around = Сначала осмотреться
look-around-hint = Пример человека после четырёх сеансов. Следов он не оставит.
example-leave = Выйти из примера
empty-private = Всё остаётся на этом компьютере. Ни учётной записи, ни сети.

# The day's exercises.
day = Упражнения на сегодня
done = Сделано
skip = Не делать
mark-done = Отметить сделанным: { $title }, { $time }
steps = Как это делать
note = Заметка от вашего специалиста
state-planned = запланировано
state-open = сейчас
state-snoozed = ждёт
state-held = отложено
state-done = сделано
state-skipped = решили не делать
state-missed = пропущено

# The exercises of the plan and of the library.
show-how = Покажите, как
exercises-mine = Ваш план
exercises-library = Библиотека
exercises-not-offered = Вам не предлагаем
exercises-in-plan = в вашем плане
filter-region = Часть тела
filter-position = Положение
filter-equipment = Предметы
filter-more = По положению или предметам
filter-all = Показать все

# One exercise.
exercise-back = Назад к упражнениям
exercise-figure = Как это выглядит
exercise-not-offered = Вам не предлагаем
exercise-ask = Если что-то из того, что вы о себе сообщили, изменилось, ответьте на вопросы снова.
exercise-feel = Что вы должны чувствовать
exercise-stop = Остановитесь, если это случится
exercise-easier = Если слишком трудно
exercise-harder = Когда стало легко
figure-pause = Пауза
figure-play = Показать
figure-still = Начало и конец
figure-move = Показать в движении
figure-side = Сторона
figure-right = Правая
figure-left = Левая
dose = Сколько
dose-mine = Ваша дозировка
dose-ours = Наше значение и что пишут источники
dose-printed = Что пишут источники

# What was missed while nobody could ring.
away-did = Сделано
away-did-name = Сделано: { $title }, { $day } { $time }
away-all = Показать все: { $count }
away-fewer = Показать меньше
away-close = Убрать список

# Another day.
yesterday = Упражнения за вчера
days = Дни
day-before = Предыдущий день
day-after = Следующий день
back-to-today = Назад к сегодня
day-list = Упражнения этого дня

# Everything about one exercise at one time.
later = Напомнить снова через
usual = обычно
skip-because = Что вам мешает?
skip-hurt = Было больно
skip-clinician = Так сказал специалист
skip-unwell = Мне нездоровится
skip-other = Другая причина
skip-counts = Первые три причины не входят в подсчёт. С другой причиной упражнение считается запланированным.
skip-reason = Своими словами
skip-it = Не делать
change-answer = Изменить ответ
reopen = Убрать ответ
move = Изменить время
move-which = Какие?
move-once = Только это
move-following = Это и все следующие в это время
move-save = Сохранить новое время
move-no-time = Укажите дату и время.
move-no-time-of-day = Укажите время.
why = Почему?
asked = Изменить ответ?
asked-yes = Да, изменить
asked-no = Нет, оставить

plans = { $count ->
    [one] Ваш план
    [few] Ваши планы
    [many] Ваши планы
   *[other] Ваши планы
}
no-plan = Плана пока нет. Если в клинике вам дали файл плана, откройте его здесь.

# After a session.
rest = Сидите и отдыхайте
rest-left = { $minutes ->
    [one] Отдыхать ещё { $minutes } минуту
    [few] Отдыхать ещё { $minutes } минуты
    [many] Отдыхать ещё { $minutes } минут
   *[other] Отдыхать ещё { $minutes } минуты
}
holds = Что действует и до какого времени
notes = За чем ещё следить
beside = { $badge }: { $until }
sources = Откуда это
ended = Закончилось ({ $count })
tips = В любое время
of-session = Ваш { $session }
pinned = Что вам сказал специалист
this-session-edit = Изменить этот сеанс
this-session-remove = Удалить его
told = Мой специалист сказал иначе
told-name = Мой специалист сказал иначе: { $rule }
told-change = Изменить слова моего специалиста
told-change-name = Изменить слова моего специалиста: { $rule }
told-back = Убрать это
told-back-name = Убрать слова моего специалиста о правиле «{ $rule }»
told-hint = Отсчёт идёт от конца каждого сеанса. Наше значение остаётся рядом.
told-length = На какое время?
told-unit = Часы или дни
told-hours = часов
told-days = дней
told-no-length = Укажите целое число часов или дней.

# What there is to think of around a session.
ok = OK
prompt-feel = Как я себя чувствую
gate-ask = Было ли что-то из этого с прошлого раза?
gate-yes = Да, что-то было
gate-none = Ничего из этого
gate-something = Позвоните специалисту, прежде чем ехать.
gate-sign = Если есть новый тревожный признак или высокая температура: сначала ответьте на несколько вопросов. Они скажут, кому звонить и как скоро.
gate-other = Если было падение, новое лекарство или беременность: снова ответьте на вопросы о здоровье и скажите специалисту до сеанса.

# The card to take along.
card = Карточка с собой
card-hint = На бумаге две копии: одна для вас, другая для того, кто дома.
card-save = Сохранить как картинку
card-first-hour = В первый час
card-later = Дольше
card-signs = Не ждите: при этих признаках сейчас же звоните по номеру экстренной помощи
card-call = Кому звонить
card-home = Для того, кто дома

# The place Sessions.
sessions-hint = Что было сделано, что назначено и как часто достаточно.
sessions-open = Показать все сеансы
course = Ваш курс
course-empty = Если специалист назвал вам число сеансов, запишите его здесь. Вы увидите, сколько пройдено, и следующую подходящую дату.
course-new = Записать курс
course-edit = Изменить курс
course-what = Из-за чего курс?
course-other = Другое
course-sessions = Сколько сеансов?
course-began = Когда он начался?
course-repeat = Снова через столько месяцев
course-every-other-day = Через день, как назначил мой специалист
course-no-sessions = Укажите число сеансов целым числом.
course-no-repeat = Укажите месяцы целым числом или оставьте поле пустым.
limits = Как часто
limits-hint = Эти пределы предупреждают и объясняют. Ничего не запрещено.
appointments = Приёмы
appointments-empty = Приёмов не записано. Запишите приём, и мы напомним накануне вечером и за два часа.
appointments-later = { $count ->
    [one] Ещё { $count } приём позже
    [few] Ещё { $count } приёма позже
    [many] Ещё { $count } приёмов позже
   *[other] Ещё { $count } приёма позже
}
appointment-new = Записать приём
appointment-edit = Изменить приём
appointment-title = К кому или зачем?
take-calendar = Взять из файла календаря
unlogged = Этот сеанс состоялся?
log = Записать этот сеанс
log-name = Записать этот сеанс: { $when }
not-taken-place = Не состоялся
not-taken-place-name = Не состоялся: { $when }
call-off = Отменить
call-off-name = Отменить: { $what }
cancelled = { $count ->
    [one] { $count } приём отменён
    [few] { $count } приёма отменены
    [many] { $count } приёмов отменено
   *[other] { $count } приёма отменено
}
sessions-kept = Сеансы до сих пор
sessions-empty = Пока ни одного. После сеанса выберите «У меня был сеанс»: достаточно указать, где и что.
sessions-earlier = { $count ->
    [one] Ещё { $count } прежний сеанс
    [few] Ещё { $count } прежних сеанса
    [many] Ещё { $count } прежних сеансов
   *[other] Ещё { $count } прежнего сеанса
}
sessions-older = Более ранние тоже хранятся.

# The form behind "I had a session".
session-title = Ваш сеанс
session-when = Когда он закончился?
session-now = Только что
session-other = В другое время
session-where = Какую часть тела лечили?
session-what = Что делали?
session-what-hint = Выберите всё, что подходит. При мобилизации сустав двигают медленно; при манипуляции на него нажимают, часто быстрым толчком.
session-unknown-hint = Тогда показано то, что может следовать за любым из них, и каждое правило самое строгое.
session-edit = Изменить сеанс
session-more = Ещё
session-more-hint = Что сказал специалист, минуты, кто лечил, боль до и после, масло
session-note = Что мне сказал специалист
session-note-hint = Три дня это будет вверху раздела «Сегодня».
session-minutes = Сколько минут?
session-therapist = Кто вас лечил?
session-before = Боль прямо перед сеансом
session-after = Боль сразу после него
session-oil = Было масло
save = Сохранить
cancel = Отмена
session-confirm = Да, сохранить
session-change = Изменить
session-no-region = Выберите, какую часть тела лечили.
session-no-technique = Выберите хотя бы одно из того, что делали, или «Не знаю».
session-no-time = Укажите дату и время, когда сеанс закончился.
session-no-minutes = Укажите минуты целым числом или оставьте поле пустым.

# What a person can choose.
settings-hint = Изменения действуют сразу.
settings-search = Найти настройку
settings-found = { $count ->
    [one] Найдена { $count } настройка
    [few] Найдено { $count } настройки
    [many] Найдено { $count } настроек
   *[other] Найдено { $count } настройки
}
settings-found-none = Такой настройки нет.
settings-show-all = Показать все настройки
look-words = шрифт, буквы, крупно, мелко, масштаб, тёмная тема, ночь, светлая тема, цвета, контраст
data-words = резервная копия, сохранить, восстановить, экспорт, импорт, перенести на другой компьютер, удалить, стереть, печать, журнал, календарь
numbers-words = скорая, экстренная помощь, врач, телефон, 112, 103
reminders-words = уведомление, будильник, звонок, ночь, не беспокоить, тишина, звук
reminders = Напоминания
reminders-hint = Это время выбрали мы, оно не из статей.
grace = Время на ответ
grace-hint = Если вы не ответите до этого времени, упражнение считается пропущенным. Его всё ещё можно отметить сделанным.
snooze = Позже
snooze-hint = Сколько ждёт напоминание, если выбрать «Позже».
again = Напомнить снова
again-hint = Пока вы не ответили.
quiet = Тихие часы
quiet-hint = Упражнения, которые пора делать в это время, прозвучат в конце тихих часов. То, что вы отложили кнопкой «Позже», прозвучит всё равно.
quiet-from = С
quiet-until = До
quiet-same = Оба времени одинаковы. Выберите разные.
quiet-missing = Укажите оба времени.
sound = Звук
sound-hint = Его проигрывает рабочий стол; иногда звука нет.
tray = Значок на панели рабочего стола
tray-hint = Если на панели есть место для значков, он говорит, что дальше, и открывает Afterhand. Напоминания звучат и без него.
private-reminders = Скрытные напоминания
private-reminders-hint = Напоминания и значок на панели говорят, что пора что-то сделать, но не что. Окно это покажет.
pause = Приостановить все напоминания
pause-hint = Конец отдыха всё равно прозвучит.
pause-hour = На 1 час
pause-tomorrow = До завтра
pause-until = До этой даты
pause-no-date = Выберите дату.
clock = Часы
clock-hint = План, в котором назван свой часовой пояс, сохраняет его.
start = Запуск
login = Включать напоминания при входе в систему
login-hint = Иначе они звучат только после того, как вы открыли Afterhand.
login-yes = Да
login-no = Нет, спасибо
about-you = О вас
cold = Холодное время года
cold-hint = В холодное время года мы советуем прикрывать шею после сеанса. Само по себе это зависит от даты и полушария, в котором вы находитесь.
private = Эти два пункта личные и по умолчанию выключены. Они меняют несколько слов в советах и остаются на этом компьютере.
menstruating = У меня месячные
menstruating-hint = Тогда на странице после сеанса сказано, что об этом известно.
older-person = Мне больше 65 лет
older-person-hint = Тогда сильная боль после сеанса названа неотложным случаем.
limits-settings-hint = Сколько сеансов и с каким перерывом. Пределы предупреждают и объясняют; ничего не запрещено.
limits-open = Кто что изменил
limit-clinician = Так назначил мой специалист
limit-usual = обычно
limit-number = Укажите целое число от { $least } до { $most }.
limit-reset = Как было
limit-reset-name = Как было: { $what }
told-rules = Что сказал мой специалист
told-rules-hint = Если специалист назвал вам не то время, что у нас, запишите его рядом с правилом, на странице после сеанса.
numbers = Куда звонить
numbers-hint = Номера хранятся на этом компьютере; сеть не нужна.
data = Ваши данные
data-hint = Всё хранится на этом компьютере и больше нигде. Заберите с собой то, что нужно другим, сохраните копию или удалите всё.
data-open = Открыть данные
data-settings-hint = Отчёт для специалиста, календарь, копии, резервные копии и что вы делали и когда.
data-back = Назад к настройкам
data-where = Где это лежит
plan-offer-changes = Что он меняет
plan-offer-exercises = Что он просит делать
plan-offer-more = Что ещё в нём сказано
plan-offer-remarks = Проверьте ещё раз
plan-offer-take = Принять этот план
plan-offer-update = Принять эту версию
plan-offer-trust = У клиники новый ключ
plan-offer-no = Не сейчас
plan-offer-close = Закрыть
drop-here = Отпустите, чтобы открыть файл
bring-in = Загрузить данные
bring-in-hint = Ваши записи были на другом компьютере? Сохраните там всё одним файлом и добавьте его к тому, что есть здесь. То, что уже здесь, не изменится и не повторится дважды.
bring-in-choose = Выбрать файл…
bring-in-new = Новое
bring-in-same = Уже есть
bring-in-differ = Здесь иначе
bring-in-plans = Ваши планы
bring-in-take = Загрузить
bring-in-no = Не сейчас
bring-in-close = Закрыть
take-along = Забрать данные с собой
take-along-hint = Файлы для телефона, другого компьютера, таблиц или клиники. Вы сами выбираете, где хранить каждый; никуда ничего не отправляется.
take-along-more = Что войдёт
take-along-calendar = Календарь
take-along-calendar-hint = Чтобы календарь телефона показывал ваши упражнения и сеансы и напоминал о них.
take-along-calendar-save = Сохранить календарь…
take-along-alarms = С сигналами
take-along-private = Убрать все слова о здоровье
take-along-private-hint = Тогда в записи будет только «Упражнение», «Приём» или «Напоминание».
take-along-exercises = Упражнения
take-along-appointments = Приёмы
take-along-aftercare = Что действует после сеанса
take-along-nothing = Выберите хотя бы одно из трёх.
take-along-everything = Всё
take-along-everything-hint = Всё, что вы записали, и все планы одним файлом JSON: чтобы продолжить с Afterhand на другом компьютере или прочитать в других программах.
take-along-everything-save = Сохранить всё…
take-along-tables = Таблицы
take-along-tables-hint = Дневник, сеансы, упражнения, показатели и реакции для программы таблиц: новая папка с отдельными файлами CSV.
take-along-tables-save = Сохранить таблицы…
take-along-decimals = Как писать числа
take-along-decimals-as-here = Как на этом компьютере
take-along-decimals-point = 36.6
take-along-decimals-comma = 36,6
take-along-fhir = Для карты в клинике
take-along-fhir-hint = Планы, сеансы, дневник и ответы о самочувствии в формате FHIR R4B, который читают программы клиник.
take-along-fhir-save = Сохранить для клиники…
take-along-fhir-name = Ваше имя в файле
work-take-along = Ваш файл записывается…
work-backup = Резервная копия записывается…
work-bring-in = Ваши данные загружаются…
work-restore = Данные восстанавливаются из копии…
backups = Резервные копии
backup-bring-back = Восстановить…
backup-bring-back-label = Восстановить из копии: { $when }…
backups-all = Показать все: { $count }
backup-save = Сохранить копию…
backup-lock = Закрыть её паролем
backup-lock-hint = Закрытую копию никто не откроет без пароля, и никто не вернёт забытый пароль, даже мы. Без пароля её прочтёт любой, у кого есть файл.
lock-title = Afterhand заблокирован
lock-open = Разблокировать
lock-forgotten-hint = Забыли? Тот, кто пользуется этой учётной записью, может снять блокировку в командной строке: «afterhand lock off --forgotten». Ваши данные останутся.
lock-button = Заблокировать
lock-window = Блокировка окна
lock-hint = Для компьютера, которым пользуются и другие. Окно спрашивает пароль, когда открывается и когда вы десять минут ничего не делали. Это не даёт другим заглянуть; ваши данные при этом не шифруются. Напоминания по-прежнему показывают, о чём они, если вы не выбрали иное.
lock-make = Задать пароль…
lock-take-away = Снять блокировку…
lock-off = Снять
lock-now = Заблокировать сейчас
passphrase-empty = Пароль пустой.
lock-words = блокировка, заблокировать, пароль, приватность, личное
passphrase = Пароль
passphrase-again = То же ещё раз
passphrases-differ = Пароли не совпадают.
restore-unlock = Открыть
backup-from-file = Восстановить из файла…
restore-here = Здесь сейчас
restore-there = В копии
restore-take = Восстановить
restore-before = Вернуть, как было…
restore-no = Не сейчас
history = Что вы делали
history-card = Всё, что вы делали здесь, по дням, и возврат к любому моменту сегодняшнего дня.
history-open = Показать, что вы делали
history-back = Назад к вашим данным
leave = Удалить всё
leave-goes = Это удалится
leave-stays = Это останется
leave-delete = Удалить всё…
leave-asked = Удалить всё навсегда?
leave-asked-hint = Это нельзя отменить, и никто не сможет это вернуть. Если что-то ещё может пригодиться, сначала сохраните резервную копию.
leave-yes = Удалить всё
leave-no = Оставить всё
plan-sheet = Напечатать план
plan-sheet-hint = Рисунки, дозировка, время и тревожные признаки — на бумаге, на холодильник.
plan-sheet-open = Показать лист
plan-sheet-empty = В вашем плане нет упражнений. Сначала откройте план или впишите свой.
plan-sheet-booked = Ближайшие приёмы
plan-sheet-after = После каждого сеанса
plan-sheet-pictures = С рисунками
plan-sheet-large = Крупно

about = О программе

# How one feels: the questions, and what the answers lead to.
yes = Да
no = Нет
unsure = Не уверен(а)
answer-name = { $answer }: { $sign }
back = Назад
check-in-region = О какой части тела речь?
check-in-whole = Обо всём теле
check-in-change = Изменить ответы
check-in-change-hint = Добавьте, что появилось с тех пор, или исправьте, что нажали. Прежние ответы тоже сохранятся.
check-in-save = Сохранить и узнать, что делать
country = Страна
country-named = Номера для страны: { $country }
country-yes = Да
country-other = Выбрать другую страну
country-use = Выбрать эту страну
result-say = По телефону скажите то, что верно для вас
result-do = Сделайте это сейчас
result-never = Не делайте
result-watch = Следите за этим
result-signs = Почему и откуда это
result-change = Изменить или добавить ответ
result-corrected = С тех пор вы изменили эти ответы.
result-later = Что действует сейчас
result-earlier = Прежние ответы
all-answers = Все ваши ответы
print = Печать

# What leads a page while something is open.
safety-read = Прочитать снова
clear = Специалист разрешил продолжать
clear-contact = Одного звонка мало. Специалист должен был разобраться в этом и сказать, что вам можно продолжать упражнения.
clear-who = Кто это сказал?
clear-when = Когда?
clear-meant = Да, специалист в этом разобрался и сказал, что мне можно продолжать.
clear-no-time = Укажите дату и время.
clear-not-meant = Отметьте, что вам разрешили продолжать. Если так не говорили, выберите «Отмена».
alert-yes = Да, покажите, что делать
alert-no = Нет, этого больше нет

# The questions before a plan starts.
screen = Прежде чем начать
screen-hint = Вопросы о здоровье: от них зависит, кого сначала спросить. Ответьте снова, когда что-то изменится.
screen-open = Ответить на вопросы
screen-none = Ничего из этого нет
screen-none-else = Ничего другого нет
screen-save = Сохранить ответы
screened-change = Изменить ответы

# The diary: one number, and everything else about how it is.
quick-hint = Нажмите на число; оно сохранится вместе со временем.
scale-step = { $score } из 10
scale-end = { $score }: { $words }
scale-no-change = 0: без изменений
scale-change-step = { $score }, от −5 до +5
scale-clear = Очистить
scale-clear-name = Очистить: { $label }
entry-more = Записать подробнее
reaction-note = Записать реакцию
pain-line = Боль по времени
ranges = За какое время
pain-empty = За это время ничего не записано. Чтобы увидеть линию, хватит одного числа в день.
picture-table = Таблицей
body-weeks = Где болело, по неделям
entries = Записи
entries-empty = Здесь будет список ваших записей, их можно изменить. «Записать подробнее» принимает и прошлые дни.
entries-older = { $count ->
    [one] Ещё { $count } прежний день
    [few] Ещё { $count } прежних дня
    [many] Ещё { $count } прежних дней
   *[other] Ещё { $count } прежнего дня
}
entries-more = Показать прежние записи
older = Более ранние
change = Изменить
change-name = Изменить: { $what }
remove = Удалить
remove-name = Удалить: { $what }
reactions = Реакции
reactions-empty = Болезненность, усталость или головная боль после сеанса: запишите, когда началось, а потом — когда прошло.
reaction-over-name = Прошло: { $what }
measures = Показатели
measures-score = Оценить мои занятия
measures-change-due = Ваш курс закончен. Насколько всё изменилось с его начала?
measures-change-new = Указать изменение
measures-kept = Сохранено до сих пор
answers-given = Ваши ответы
screening-name = Вопросы перед лечением

# The form of a diary entry.
entry-new = Запись в дневник
entry-edit = Изменить запись
pain-now = Боль сейчас
pain-worst = Самая сильная боль
pain-worst-hint = с прошлой записи
pain-moving = Боль при движении
body = Где болит?
body-hint = Выберите всё, что подходит. С клавиатуры: стрелки двигают по фигуре, пробел отмечает.
body-marked = Отмечено: { $areas }
body-none = Ничего не отмечено.
body-list = Списком
when = Когда это было?
when-now = Сейчас
when-other = В другое время
when-missing = Укажите дату и время.
temperature-celsius = Температура в °C
temperature-fahrenheit = Температура в °F
own-note = Заметка

# The form of a reaction.
reaction-new = Реакция
reaction-edit = Изменить реакцию
reaction-what = Что это?
reaction-began = Когда началось?
reaction-is-it-over = Прошло?
reaction-lasts = Ещё длится
reaction-over = Прошло
reaction-ended = Когда прошло?
reaction-no-kind = Выберите, что это.

# The form of a measure.
measure-new = Показатель
measure-edit = Изменить показатель
measure-what = Что вы хотите записать?
measure-activities = Мои занятия
measure-change = Изменение за курс
measure-total = Итог из клиники
measure-no-date = Укажите дату.
activities-hint = Назовите от трёх до пяти дел, которые вам сейчас трудны, своими словами, и оцените, как каждое удаётся сегодня.
activity-name = Занятие { $number }
activity-score = Как это удаётся?
activity-add = Добавить занятие
activity-remove = Удалить занятие { $number }
activity-no-name = Назовите каждое занятие, которое оцениваете.
activity-no-score = Оцените каждое занятие, которое назвали.
change-since = По сравнению с
change-how = Как вы сейчас по сравнению с тем временем?
change-no-score = Выберите число от −5 до +5.
total-hint = Если в клинике с вами подсчитали анкету или тест, запишите здесь итог. Сами вопросы остаются в клинике.
total-name = Название
total-value = Итог
total-date = Дата подсчёта

# A plan file that cannot be taken.
faults = Этот план не принят
fault-place = Строка { $line }, столбец { $column }
fault-warning = Только предупреждение

# When the page cannot be shown.
trouble = Не удаётся показать ваш день
trouble-unknown = В программе что-то пошло не так. Попробуйте ещё раз. Если это повторится, закройте окно и откройте его заново.
try-again = Ещё раз
set-aside = Отложить его и начать заново
set-aside-hint = Повреждённый файл остаётся рядом с новым. Ничего не удаляется. Если упражнения были остановлены из-за тревожного признака, не делайте их, пока специалист не скажет, что вам можно, и снова ответьте на «Как я себя чувствую?».

# “Can I …?”
can-ask = Можно ли мне …?
can-ask-hint = плавать…
can-ask-button = Спросить
can-others = Или вы имели в виду

progress-open = Ваши успехи
progress-weeks = Недели
progress-week = Неделя
progress-sum = Вся неделя
progress-older = Прежние недели
progress-newer = Следующие недели
progress-exercises = По упражнениям
progress-rule = Как это считается
progress-key-all = всё сделано
progress-key-part = частично
progress-key-none = ничего
progress-key-left-out = что-то не в счёт

# The guided player.
player-start = Начать
player-start-anew = Начать с начала
player-pause = Пауза
player-go-on = Продолжить
player-paused = Пауза
player-back = Назад
player-easier = Легче
player-end = Конец
player-stop = Остановиться
player-hurts = Мне больно
player-keys = Пробел — пауза · ← → — назад и вперёд · Esc — закончить и сохранить сделанное
player-pain-before = Боль перед началом
player-sound = Звуки
player-voice = Голос
player-start-name = Начать: { $title }, { $time }
exercising = При упражнениях
pain-limit = Упражнение прекращается при боли выше этой
pain-limit-hint = Когда вы нажмёте «Мне больно». Предел, который ваш специалист указал в плане, важнее.
player-sound-hint = Тихие сигналы: начать удержание, отпустить, отдыхать.
player-voice-hint = Говорит, что делать, и считает последние секунды, если на этом компьютере есть голос.
player-slept = Компьютер спал. Продолжите, когда будете готовы.
player-give-up = Закрыть без этого
player-signs = Резкая боль, онемение, покалывание, слабость, головокружение, или отдаёт дальше по руке или ноге?
player-signs-hint = Выберите всё, что подходит.
player-signs-say = Да, остановиться
player-score = Насколько больно?
practised-effort = Насколько трудно было?
practised-pain = Боль сейчас

# Days on which it is worse.
flare-settled = Обострение утихло
flare-easier = Сегодня — полегче

# The plan that a person types in from a paper sheet.
step-less = Меньше: { $what }
step-more = Больше: { $what }
dose-count = Сколько
dose-unit = Что считать
dose-reps = разы
dose-minutes = минуты
dose-breaths = вдохи
dose-hold = Удержание, секунд
dose-sets = Подходы
dose-rest = Отдых между подходами, секунд
dose-side = Сторона
own-times = В какое время дня
own-another-time = Другое время
own-add-time = Добавить
own-times-chosen = Выбранное время
own-remove-time = Убрать { $time }
own-no-times = Выберите хотя бы одно время.
own-days = По каким дням
own-daily = Каждый день
own-every-other-day = Через день
own-weekdays = Дни недели
own-later = Потом станет больше
own-later-hint = На листе сказано, что меняется через несколько дней? Добавьте это здесь; до тех пор действует дозировка выше.
own-later-change = Изменение { $number }
own-later-from = С этого дня
own-later-remove = Убрать изменение { $number }
own-later-add = Добавить изменение
own-describe = Описать, как на моём листе
own-search = Или найти в библиотеке
own-found = { $count ->
    [one] { $count } упражнение
    [few] { $count } упражнения
    [many] { $count } упражнений
   *[other] { $count } упражнения
}, с дозировкой, с которой начали бы мы.
own-in-plan = в вашем плане
own-add = Упражнение с вашего листа
own-change = Изменить упражнение
own-defaults = Дальше то, с чего начали бы мы. Напишите, что сказано на вашем листе.
own-name = Как называется
own-steps = Как делать
own-steps-hint = По одному шагу в строке, как на листе.
own-region = Часть тела
own-region-none = Без уточнения
own-region-hint = После сеанса упражнения для той части тела, которую лечили, ждут.
own-choose-again = Выбрать другое упражнение
own-from = Первый день
own-until = Последний день
own-pain-limit = Стоп при боли выше, из 10
own-leave = То, что вы ввели, не сохранено. Всё равно закрыть?
own-leave-yes = Закрыть
own-leave-no = Писать дальше
own-change-dose = Изменить дозировку
own-dose-of = Изменить дозировку: { $name }
own-for-how-long = На сколько
own-only-today = Только сегодня
own-only-that-day = Только в тот день
own-from-now-on = С этого времени
own-from-that-day-on = С того дня
own-dose-day = День
own-plan-form = Название и кто дал
own-plan-title = Как называется план
own-plan-who = Кто вам его дал
own-plan-clinic = Клиника
own-plan-phone = Телефон
own-pause = Пауза
own-pause-of = Приостановить: { $name }
own-end = Закончить
own-end-of = Закончить: { $name }
own-resume = Продолжить
own-resume-of = Продолжить: { $name }
own-again = Начать снова
own-again-of = Начать снова: { $name }
own-sheet = Ваш собственный лист
own-no-one = Введено вами.
own-empty = Специалист дал вам упражнения на бумаге? Впишите их по одному; тогда они будут в разделе «Сегодня», с напоминаниями.
own-empty-beside = Что-то было и на бумаге? Впишите; оно будет рядом с планом клиники.
own-add-from-sheet = Добавить упражнение с листа
own-save-plan = Сохранить как файл плана…
own-resting = На паузе и законченные ({ $count })
own-first = У меня лист на бумаге
own-first-hint = Впишите упражнения, которые вам записал специалист.
own-add-to-plan = Добавить в мой план
own-change-in-plan = Изменить в моём плане

# What there is to read.
learn-search = Что вы хотите узнать?
learn-search-hint = боль в шее, горячая ванна, грыжа диска…
learn-search-keys = Enter открывает первое. Стрелки ведут к другим.
learn-clear = Очистить
learn-kinds = Среди чего искать
learn-found = { $count ->
    [0] Ничего не найдено
    [one] Найдено: { $count }
    [few] Найдено: { $count }
    [many] Найдено: { $count }
   *[other] Найдено: { $count }
}
learn-start = С чего хорошо начать
learn-nothing = Ничего не найдено

# One article.
article-back = Назад к списку
article-now = Прямо сейчас
article-source = Источник { $number }, «{ $section }»
article-call = Когда звонить
article-signs = Эти признаки, как о них спрашивает «Как я себя чувствую?»
article-exercises = Упражнения, которые часто дают при этом
article-exercises-hint = Какие из них для вас, скажет ваш специалист.
article-rules = Что важно после сеанса
article-related = Читать ещё
exercise-given-for = При чём его дают
rule-article = Подробнее об этом правиле

# The report for the therapist.
report = Отчёт для специалиста
report-card-hint = От одной до трёх страниц, чтобы отдать: сеансы, упражнения, боль, тревожные признаки. Что войдёт, выбираете вы.
report-open = Сделать отчёт
report-days = За какие дни
report-from = С
report-until = По
report-parts = Что войдёт
report-parts-hint = О том, что вы не включили, будет сказано.
report-notes = Заметки
report-notes-hint = Без вашего выбора не войдёт ни одна.
report-notes-none = За это время заметок нет.
report-name = Имя в отчёте
report-name-hint = Оно печатается в отчёте и больше нигде не хранится.
report-preview = Страницы
report-preview-making = Страницы готовятся…
report-page = Страница { $number } из { $count }. Чтобы слушать текст, сохраните его как веб-страницу.
report-page-number = { $number } из { $count }
report-save-pdf = Сохранить как PDF…
report-save-html = Как веб-страницу…
report-back = Назад к вашим данным
