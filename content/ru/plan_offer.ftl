# A plan file that somebody wants to take: what it changes, and who signed it.

# What changes, a line each.
plan-change-pair = { $old } → { $new }
plan-change-of = { $what }: { $change }
plan-change-from = { $what }, начиная с { $date }: { $change }
plan-change-new = Новое: { $what }
plan-change-new-exercise = Новое: { $title }: { $dose }; { $when }
plan-change-phase = { $dose }; { $when }
plan-change-new-phase = новое: { $dose }; { $when }
plan-change-gone = Больше нет: { $what }
plan-change-phase-gone = больше нет: { $dose }; { $when }
plan-change-quoted = «{ $text }»
plan-change-none = нет
plan-change-reps = { $old } → { $new ->
    [one] { $new } раз
    [few] { $new } раза
    [many] { $new } раз
   *[other] { $new } раза
}
plan-change-minutes = { $old } → { $new ->
    [one] { $new } минута
    [few] { $new } минуты
    [many] { $new } минут
   *[other] { $new } минуты
}
plan-change-breaths = { $old } → { $new ->
    [one] { $new } вдох
    [few] { $new } вдоха
    [many] { $new } вдохов
   *[other] { $new } вдоха
}
plan-change-count-reps = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
plan-change-count-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
plan-change-count-breaths = { $count ->
    [one] { $count } вдох
    [few] { $count } вдоха
    [many] { $count } вдохов
   *[other] { $count } вдоха
}
plan-change-sets = { $old } → { $new ->
    [one] { $new } подход
    [few] { $new } подхода
    [many] { $new } подходов
   *[other] { $new } подхода
}
plan-change-no-hold = без удержания
plan-change-no-rest = без отдыха между подходами
plan-change-hold = удержание { $old } → { $new }
plan-change-rest = отдых { $old } → { $new }
plan-change-no-side = без стороны
plan-change-turn = { $days }, теперь считая с { $date }
plan-change-exercise = теперь это упражнение: { $change }
plan-change-region = часть тела: { $change }
plan-change-how = как делать: { $change }
plan-change-starts = первый день: { $change }
plan-change-ends = последний день: { $change }
plan-change-no-end = без последнего дня
plan-change-after-session = после сеанса: { $change }
plan-change-same-day = в тот же день
plan-change-next-day = на следующий день
plan-change-after-length = ожидание { $length }
plan-change-after-usual = как указано в упражнении
plan-change-note = заметка: { $change }
plan-change-pain-limit = стоп при боли выше: { $change }
plan-change-paused = отныне на паузе
plan-change-resumed = больше не на паузе
plan-change-rule = Правило клиники «{ $rule }»
plan-change-rule-kind = вид: { $change }
plan-change-rule-why = почему: { $change }
plan-change-rule-techniques = после чего: { $change }
plan-change-any-region = любая часть тела
plan-change-any-technique = любое лечение
plan-change-new-rule = { $rule }: { $length }
plan-change-course-sessions = Сеансов в курсе
plan-change-course-per-week = Сеансов за любые 7 дней
plan-change-course-days-between = Дней между двумя сеансами
plan-change-course-per-year = Сеансов в год
plan-change-course-repeat = Снова курс через, в месяцах
plan-change-appointment = приём: { $when }
plan-change-appointment-minutes = приём: { $when }, { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
plan-change-appointment-moved = Приём перенесён: { $change }
plan-change-appointment-length = Приём ({ $when }): { $change }
plan-change-when = { $day }, { $time }
plan-change-title = Название плана
plan-change-clinician = Специалист
plan-change-clinic = Клиника
plan-change-phone = Телефон
plan-change-zone = Часовой пояс для времени
plan-change-computer-zone = как на этом компьютере

# What is offered.
offer-new = Новый план
offer-update = Новая версия плана, который у вас есть. Свою вы приняли: { $when }.
offer-same = Точно такой план у вас уже есть. Принимать нечего.
offer-nothing-changes = В том, что вы делаете, ничего не меняется.
offer-older = Эта версия выпущена { $issued }, раньше той, что у вас ({ $standing }). Спросите клинику, какая нужна.
offer-own = Это план, который кто-то ввёл здесь. Если принять его, он заменит тот, который ввели вы.

# Who signed it.
signature-none = Не подписано. Это мог написать кто угодно; принимайте, только если знаете, откуда оно.
signature-none-now = Не подписано, хотя раньше отправитель ({ $clinic }) подписывал свои планы. Возможно, это написал кто-то другой. Спросите клинику, прежде чем принять.
signature-first = Подписано ({ $key }). Это первый подписанный план на этом компьютере от клиники: { $clinic }. С этого времени её ключ запоминается.
signature-first-unnamed = Подписано ({ $key }), но план не называет клинику, поэтому ключ нельзя запомнить.
signature-as-before = Подписано как раньше: { $clinic } ({ $key }).
signature-other-clinic = Подписано ({ $key }), но версия, которая у вас, пришла от другой клиники ({ $earlier }) и с другим ключом. Спросите клинику, прежде чем принять.
signature-other-key = Подписано, но не тем ключом, которым раньше пользовалась клиника ({ $clinic }). Этот ключ — { $given }, запомненный — { $remembered }. Возможно, этот файл написал кто-то другой, а возможно, у клиники новый ключ. Позвоните в клинику ({ $clinic }) по номеру, который вы знаете, а не по номеру из этого файла, и спросите.
signature-other-key-command = Если клиника говорит, что теперь её ключ — { $given }, команда «afterhand plan trust "{ $clinic }"» забудет старый.
signature-unfit = Подпись не подходит к этому файлу, значит, файл изменили после подписи. Это могла сделать почтовая программа или кто-то ещё. Ничего не изменено. Попросите клинику прислать его снова, вложением.
signature-unreadable = Подпись этого файла нельзя прочитать. Возможно, она обрезана по дороге. Ничего не изменено. Попросите клинику прислать его снова, вложением.
signature-no-key = Подпись этого файла пришла без открытого ключа клиники, поэтому её нельзя проверить. Ничего не изменено. Попросите у клиники файл вместе с ключом.
signature-trust = У клиники новый ключ ({ $clinic })?
ask-trust = Забыть ключ { $remembered } клиники ({ $clinic }) и отныне принимать { $given }? Отвечайте «да», только если вы позвонили в клинику по номеру, который знаете, и вам назвали { $given }.
ask-forget-key = Забыть ключ { $remembered } клиники ({ $clinic })? Вместо него запомнится ключ её следующего подписанного плана. Отвечайте «да», только если вы позвонили в клинику по номеру, который знаете, и вам назвали её новый ключ.
ask-unsigned-now = Раньше клиника ({ $clinic }) подписывала свои планы, а этот не подписан. Всё равно принять?
ask-other-clinic = Версия, которая у вас, пришла от другой клиники ({ $earlier }) и подписана другим ключом. Всё равно принять эту?
ask-update = Принять новую версию плана «{ $title }»?
error-offer-outdated = С тех пор как это было показано, ваш план изменился. Посмотрите, что меняется теперь.
error-unknown-clinic = Ключ клиники «{ $clinic }» не запомнен.
error-nothing-offered = Плана, который можно принять, больше нет. Откройте файл снова.
acted-key-forgotten = Ключ забыт: { $clinic }. Запомнится ключ её следующего подписанного плана.
step-key-forgotten = { $tense ->
    [undo] Отменить: ключ забыт ({ $clinic })
    [redo] Вернуть: ключ забыт ({ $clinic })
   *[done] ключ забыт ({ $clinic })
}
plan-card-signed = подписан

# Files that are dropped on the window.
brought-unknown = { $file } — не план и не календарь. Имя плана кончается на .toml или .json, имя календаря — на .ics.
brought-several = Пожалуйста, по одному файлу.

# The command line.
command-offer-changes = Что он меняет:
command-plan-signed = Подписано ({ $key }).
command-history-line = { $when }  версия { $version } плана «{ $title }»: { $signed }
command-history-unsigned = не подписано
command-history-signed = подписано ({ $key })
command-no-history = Ни один план ещё не принят.
command-key-made = Секретный ключ лежит в { $file }: храните его там, где читать его можете только вы, и сохраните копию. Открытый ключ — { $public } (коротко: { $key }), он в { $beside }. Сообщите его своим пациентам.
command-key-there = { $file } уже есть. Ключ никогда не записывается поверх; выберите другое имя.
command-passphrase = Пароль для ключа:{ " " }
command-passphrase-again = То же ещё раз:{ " " }
command-passphrases-differ = Пароли не совпали. Ключ не создан.
command-passphrase-empty = Нужен пароль или --no-passphrase.
command-no-terminal = Нет терминала, чтобы спросить пароль: { $reason }.
command-bad-key = { $file } нельзя использовать как секретный ключ. Возможно, это другой файл или пароль неверный.
command-signed = Файл { $file } подписан ({ $key }).
command-signed-beside = Файл { $file } подписан ({ $key }). Подпись лежит в { $beside }: отправьте оба.
command-no-randomness = Этот компьютер не дал случайных чисел, поэтому ключ не создан.

opens-purpose = Открывает файлы планов клиник
opens-plan-file = План упражнений
