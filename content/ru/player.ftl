# The guided player, what it says when it hurts, and days on which it is worse.

cue-lead-in = Приготовьтесь
cue-there = Медленно
cue-hold = Держите
cue-back = Медленно назад
cue-round = Медленно по кругу
cue-breathe-in = Вдох
cue-breathe-out = Выдох
cue-go-on = Продолжайте
cue-rest = Отдых
cue-change-sides = Смените сторону

player-keep-breathing = Не задерживайте дыхание.
player-next-set = Дальше подход { $set } из { $sets }.
player-now-left = Теперь левая сторона.
player-now-right = Теперь правая сторона.
player-left = левая сторона
player-right = правая сторона
player-set = подход { $set } из { $sets }
player-rep = { $number } из { $of }
player-minute = минута { $number } из { $of }
player-breath = вдох { $number } из { $of }
player-then-hold = затем удержание { $length }
player-then-back = затем медленно назад
player-then-next = затем ещё раз
player-then-rest = затем отдых { $length }
player-then-change = затем смените сторону
player-then-end = затем всё
player-then-start = затем { $dose }
player-then-breathe-in = затем вдох
player-then-breathe-out = затем выдох
say-there = Медленно.
say-hold = Держите.
say-back = Медленно назад.
say-round = Медленно по кругу.
say-in = Вдох.
say-out = Выдох.
say-go-on = Продолжайте.
say-rest = Отдых.
say-lead-in-side = Приготовьтесь. { $side }.
say-change-left = Смените сторону. Теперь левая сторона.
say-change-right = Смените сторону. Теперь правая сторона.

player-place = Упражнение { $number } из { $of }
player-resume = Сделано { $done } ({ $when }). Можно продолжить с подхода { $set }.
player-go-on-with = Продолжить с подхода { $set }
player-sets-done = { $done } из { $of } подходов
player-times-done = { $done } из { $of } { $of ->
    [one] раза
    [few] раз
    [many] раз
   *[other] раза
}
player-minutes-done = { $done } из { $of } { $of ->
    [one] минуты
    [few] минут
    [many] минут
   *[other] минуты
}
player-breaths-done = { $done } из { $of } { $of ->
    [one] вдоха
    [few] вдохов
    [many] вдохов
   *[other] вдоха
}
player-done-before = Сделано: { $when }. Если хотите, можно сделать ещё раз.
player-limit = Это упражнение прекращается при боли выше { $score } из 10.
player-limit-explain-clinic = Этот предел поставил ваш специалист.
player-limit-explain-exercise = У этого упражнения свой предел. Ваш специалист может поставить другой.
player-limit-explain-chosen = Этот предел вы выбрали в настройках.
player-limit-explain-ours = Наше значение. Ваш специалист может поставить другое.

pain-sign-sharp = Резкая боль
pain-sign-numb = Онемение
pain-sign-tingling = Покалывание
pain-sign-weak = Слабость
pain-sign-dizzy = Головокружение
pain-sign-further_down = Отдаёт дальше по руке или ноге

effort-very_easy = Очень легко
effort-easy = Легко
effort-moderate = Средне
effort-hard = Трудно
effort-very_hard = Очень трудно

hurt-check-in = Остановитесь.
    .text = То, что вы чувствуете, нельзя терпеть и продолжать. Не делайте это упражнение дальше. Ответьте на несколько вопросов о том, как вы себя чувствуете; они скажут, что делать и кому звонить.
hurt-too-much = На сегодня остановитесь.
hurt-too-much-text = Вы назвали { $pain } из 10. Это упражнение прекращается при боли выше { $limit }.
hurt-rising = На сегодня остановитесь.
hurt-rising-text = Вы назвали { $pain } из 10. Это выше, чем { $before } в начале, на { $rise } или больше.
hurt-advice = Отдохните в удобном положении. Если боль не утихла к завтрашнему дню или растёт, спросите специалиста, прежде чем снова делать это упражнение.
hurt-go-on = Вы назвали { $pain } из 10, а предел — { $limit }. Можно остановиться, сделать полегче или продолжить с меньшим движением.
hurt-skipped = было больно

practised-whole = { $title }: сделано
practised-left = { $title }: { $done }
practised-hurt = { $title }: остановлено
practised-text-whole = { $done }.
practised-text-left = Вы сделали { $done }. Это сохранено.
practised-text-hurt = Вы сделали { $done }. Это сохранено, и сигнала больше не будет.
practised-next = Дальше: { $title }
practised-day = { $due ->
    [0] Сегодня: { $rest }.
   *[other] Сегодня { $done } из { $due }; { $rest }.
}

acted-practised-whole = { $title }: сделано.
acted-practised-left = { $title }: { $done }, сохранено.
acted-practised-hurt = { $title }: остановлено, потому что было больно.
acted-practising = «{ $title }» продолжается.
acted-rated = Записано.
step-practised = { $tense ->
    [undo] Отменить: «{ $title }» по шагам
    [redo] Вернуть: «{ $title }» по шагам
   *[done] «{ $title }» по шагам
}
step-practice-rated = { $tense ->
    [undo] Отменить: как прошло «{ $title }»
    [redo] Вернуть: как прошло «{ $title }»
   *[done] как прошло «{ $title }»
}
remark-in-part = пока { $done }
remark-with-part = { $remark } · { $part }

error-not-now = «{ $title }» ждёт: { $why }. Сейчас это начать нельзя.
error-no-such-practice = Этого упражнения в записях больше нет. Откройте его снова.
error-practice-over = Это упражнение уже закончилось.

flare-offer = Сегодня утром хуже?
flare-heading = Вдвое меньше, потому что было хуже ({ $when })
flare-text = Ваши упражнения сокращены вдвое, пока обострение не утихнет и не пройдёт ещё 24 часа. Потом они снова будут такими, как в плане.
flare-easier-line = { $title }: { $easier }
flare-settles = Обострение утихло: { $since }. Если так и останется, ваш план вернётся: { $until }.
flare-second = Это второй раз за неделю. Позвоните специалисту, прежде чем продолжать, и скажите об этом.
flare-second-to = Это второй раз за неделю. Прежде чем продолжать, позвоните ({ $who }) и скажите об этом.
flare-explain = Наше значение, по нашим заметкам об упражнениях: ваш специалист может сказать иначе.
flare-dose = { $dose } (половина: было хуже, { $when })
acted-worse = Сегодняшние упражнения сокращены вдвое.
acted-settled = Записано. Если так и останется, ваш план вернётся через 24 часа.
step-worse = { $tense ->
    [undo] Отменить: сегодня утром хуже
    [redo] Вернуть: сегодня утром хуже
   *[done] сегодня утром хуже
}
step-settled = { $tense ->
    [undo] Отменить: обострение утихло
    [redo] Вернуть: обострение утихло
   *[done] обострение утихло
}
error-no-flare = Вы не отмечали, что было хуже.
error-flare-noted = Это уже отмечено.
