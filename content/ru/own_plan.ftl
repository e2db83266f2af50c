# The plan that a person types in from a paper sheet.

own-plan-title = Мой план
own-plan-file = my-plan.afterhand.toml

own-wrong = { $field }: { $fault }
own-wrong-later = Изменение { $number }, { $field }: { $fault }
own-field-name = Как называется
own-field-steps = Как делать
own-field-sets = Подходы
own-field-count = Сколько
own-field-hold = Удержание
own-field-rest = Отдых между подходами
own-field-times = Время дня
own-field-days = Дни
own-field-from = Первый день
own-field-until = Последний день
own-field-note = Заметка
own-field-pain-limit = Стоп при боли выше
own-field-phases = Что изменится позже
own-field-title = Как называется план
own-field-who = Кто вам его дал
own-field-clinic = Клиника
own-field-phone = Телефон
own-day-over = Этот день прошёл. Выберите сегодня или день позже.
own-after-end = Упражнение заканчивается раньше этого дня.
own-not-on-that-day = В этот день упражнения нет в плане.
own-unknown = Упражнения «{ $item }» в вашем плане больше нет.
own-already-there = «{ $title }» уже есть в вашем плане. Измените его там.
own-not-offered = { $why } Поэтому «{ $title }» нельзя добавить из библиотеки.
own-ended = «{ $title }» закончено. Начните его снова с того дня, с которого его делать.
own-answered = «{ $title }» уже отмечали как сделанное или «решили не делать», поэтому оно остаётся в записях. Вместо этого его можно закончить.
own-no-plan = Своего плана у вас пока нет. Сначала добавьте упражнение.
own-begins-after-answer = То, на что вы уже ответили, остаётся. Изменение начнётся { $date }.

acted-own-added = «{ $title }» теперь в вашем плане.
acted-own-changed = «{ $title }» изменено. То, что было запланировано до этого, остаётся как было.
acted-own-dose = «{ $title }», начиная с { $date }: { $dose }.
acted-own-dose-once = «{ $title }», только { $date }: { $dose }.
acted-own-paused = «{ $title }» на паузе. Пока вы его не возобновите, нового в плане не будет; то, что было запланировано до этого, остаётся открытым.
acted-own-resumed = «{ $title }» продолжается.
acted-own-ended = «{ $title }» закончено. Больше его в плане не будет; то, что было запланировано до этого, остаётся как есть.
acted-own-removed = «{ $title }» убрано из вашего плана.
acted-own-plan-kept = Название плана и кто его дал — записано.

step-own-kept = { $tense ->
    [undo] Отменить: «{ $title }» в вашем плане
    [redo] Вернуть: «{ $title }» в вашем плане
   *[done] «{ $title }» в вашем плане
}
step-own-dose = { $tense ->
    [undo] Отменить: дозировка «{ $title }» изменена
    [redo] Вернуть: дозировка «{ $title }» изменена
   *[done] дозировка «{ $title }» изменена
}
step-own-paused = { $tense ->
    [undo] Отменить: «{ $title }» на паузе
    [redo] Вернуть: «{ $title }» на паузе
   *[done] «{ $title }» на паузе
}
step-own-resumed = { $tense ->
    [undo] Отменить: «{ $title }» возобновлено
    [redo] Вернуть: «{ $title }» возобновлено
   *[done] «{ $title }» возобновлено
}
step-own-ended = { $tense ->
    [undo] Отменить: «{ $title }» закончено
    [redo] Вернуть: «{ $title }» закончено
   *[done] «{ $title }» закончено
}
step-own-removed = { $tense ->
    [undo] Отменить: «{ $title }» убрано из плана
    [redo] Вернуть: «{ $title }» убрано из плана
   *[done] «{ $title }» убрано из плана
}
step-own-plan-kept = { $tense ->
    [undo] Отменить: название плана записано
    [redo] Вернуть: название плана записано
   *[done] название плана записано
}

own-state-paused = на паузе
own-state-ended = закончено { $date }
own-paused-by-plan = на паузе в плане
own-described = Описано вами, как на вашем листе.
own-side-none = Без стороны
own-side-both = Каждая сторона
own-side-alternate = Стороны по очереди
own-side-left = Только левая
own-side-right = Только правая
own-morning = Утро { $time }
own-midday = Полдень { $time }
own-evening = Вечер { $time }
own-desk = Каждый час за столом (09–17)
own-hint-many = { $count ->
    [one] У вас уже { $count } упражнение
    [few] У вас уже { $count } упражнения
    [many] У вас уже { $count } упражнений
   *[other] У вас уже { $count } упражнения
}. Мы советуем не больше { $most }: в одном исследовании пожилые люди делали 2 упражнения лучше, чем 8. Спросите специалиста, какие важнее всего.
own-hint-recent = { $count ->
    [one] Вы добавили { $count } упражнение
    [few] Вы добавили { $count } упражнения
    [many] Вы добавили { $count } упражнений
   *[other] Вы добавили { $count } упражнения
} за последние два дня. Если можете, начинайте одно новое упражнение раз в два дня: так вы поймёте, на какое из них отвечает ваше тело.
own-hint-many-source = Henry и др., 1999: пожилые люди и 2, 5 или 8 упражнений (Physical Therapy 79:270)
