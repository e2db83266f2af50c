# The diary: pain, places, reactions, measures.

diary-subheading = { $date } · хранится только на этом компьютере
diary-quick = Насколько вам сейчас больно?
diary-quick-where = Насколько сильна сейчас боль { $place }?
scale-no-pain = нет боли
scale-worst-pain = хуже не представить
scale-unable = не могу это делать
scale-as-before = как до проблемы
scale-much-worse = намного хуже
scale-much-better = намного лучше
areas-middle = Голова, шея и туловище
areas-left = Левая сторона
areas-right = Правая сторона
areas-no-side = Сторона не указана
range-week = Неделя
range-month = Месяц
range-course = Курс
range-all = Всё
score-now = { $score } сейчас
score-worst = { $score } самая сильная
score-moving = { $score } при движении
scores = Боль: { $scores }
temperature-celsius = { $degrees } °C
temperature-fahrenheit = { $degrees } °F
reaction-soreness = Болезненность
reaction-tiredness = Усталость
reaction-headache = Головная боль
reaction-dizziness = Головокружение
reaction-other = Другое
reaction-since = начало: { $began }
reaction-from-to = начало: { $began }, конец: { $ended }
reaction-warning = Если головная боль внезапная, сильная или не похожа на прежние либо если вместе с головокружением есть любой другой признак, не записывайте сначала это сюда: сразу нажмите «Как я себя чувствую?».
measures-last = В прошлый раз: { $when }. Обычно — раз в одну-две недели (наше значение).
measures-none = Назовите от трёх до пяти дел, которые вам сейчас трудны, и оценивайте их раз в одну-две недели (наше значение).
activity-score = { $name } { $score }
activity-now = { $score } из 10
activity-then-now = { $first } ({ $when }), сейчас { $score } из 10
measure-activities = Занятия: { $scores } (среднее { $mean } из 10)
measure-change = Изменение с { $since }: { $change } (от −5 до +5)
measure-total = { $name }: { $value }, подсчитано в клинике { $date }
screening-line = { $counted ->
    [0] ответов «да» нет
    [one] { $counted } вопрос с ответом «да» или «не уверен(а)»
    [few] { $counted } вопроса с ответом «да» или «не уверен(а)»
    [many] { $counted } вопросов с ответом «да» или «не уверен(а)»
   *[other] { $counted } вопроса с ответом «да» или «не уверен(а)»
}
clearance-line = { $who } ({ $when }): упражнения можно продолжать.

acted-entry-kept = Сохранено в дневнике.
acted-entry-removed = Удалено из дневника.
acted-reaction-kept = { $kind }: сохранено в дневнике.
acted-reaction-over = { $kind }: теперь прошло.
acted-reaction-removed = Удалено из дневника.
acted-measure-kept = Сохранено в дневнике.
acted-measure-removed = Удалено из дневника.

step-entry-kept = { $tense ->
    [undo] Отменить: запись в дневнике
    [redo] Вернуть: запись в дневнике
   *[done] запись в дневнике
}
step-entry-removed = { $tense ->
    [undo] Отменить: запись удалена из дневника
    [redo] Вернуть: запись удалена из дневника
   *[done] запись удалена из дневника
}
step-reaction-kept = { $tense ->
    [undo] Отменить: { $kind } в дневнике
    [redo] Вернуть: { $kind } в дневнике
   *[done] { $kind } в дневнике
}
step-reaction-removed = { $tense ->
    [undo] Отменить: реакция удалена
    [redo] Вернуть: реакция удалена
   *[done] реакция удалена
}
step-measure-kept = { $tense ->
    [undo] Отменить: показатель
    [redo] Вернуть: показатель
   *[done] показатель
}
step-measure-removed = { $tense ->
    [undo] Отменить: показатель удалён
    [redo] Вернуть: показатель удалён
   *[done] показатель удалён
}
