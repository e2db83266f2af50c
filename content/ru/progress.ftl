# What was due, and how much of it was done.

progress-heading = Ваши успехи
progress-of = { $done } из { $due }
progress-week = Упражнений сделано на этой неделе: { $tally }
progress-nothing-due = ничего не было запланировано
progress-nothing-yet = пока ничего не было по плану
progress-with = { $tally }; { $rest }
# More than one, within a sentence.
progress-number = { $count ->
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
    [9] девять
    [10] десять
    [11] одиннадцать
    [12] двенадцать
   *[other] { $count }
}
progress-held = { $count ->
    [1] одно отложено после вашего сеанса
    [one] { progress-number } отложено после вашего сеанса
    [few] { progress-number } отложены после вашего сеанса
    [many] { progress-number } отложено после вашего сеанса
   *[other] { progress-number } отложено после вашего сеанса
}
progress-stopped = { $count ->
    [1] одно остановлено из-за тревожного признака
    [one] { progress-number } остановлено из-за тревожного признака
    [few] { progress-number } остановлены из-за тревожного признака
    [many] { progress-number } остановлено из-за тревожного признака
   *[other] { progress-number } остановлено из-за тревожного признака
}
progress-excused = { $count ->
    [1] одно пропущено по состоянию здоровья
    [one] { progress-number } пропущено по состоянию здоровья
    [few] { progress-number } пропущены по состоянию здоровья
    [many] { progress-number } пропущено по состоянию здоровья
   *[other] { progress-number } пропущено по состоянию здоровья
}
progress-paused = { $count ->
    [1] одно попало в паузу
    [one] { progress-number } попало в паузу
    [few] { progress-number } попали в паузу
    [many] { progress-number } попало в паузу
   *[other] { progress-number } попало в паузу
}
progress-in-part = { $count ->
    [1] одно сделано частично
    [one] { progress-number } сделано частично
    [few] { progress-number } сделаны частично
    [many] { progress-number } сделано частично
   *[other] { progress-number } сделано частично
}
progress-to-come = { $count ->
    [1] одно ещё впереди
    [one] { progress-number } ещё впереди
    [few] { progress-number } ещё впереди
    [many] { progress-number } ещё впереди
   *[other] { progress-number } ещё впереди
}
progress-day = { $date }: { $tally }
progress-week-of = Неделя с { $date }
progress-rule = Сделанное из запланированного. Не считается: что отложено из-за сеанса или остановлено из-за тревожного признака; что вы решили не делать, потому что было больно, так сказал специалист или вам нездоровилось; что попало в паузу напоминаний. Сделанное частично считается запланированным.
progress-rule-badge = Так считаем мы. Ваш специалист может смотреть на это иначе.
progress-empty = Пока ничего не было запланировано. Когда план проработает день, на этой странице будет видно, что было в плане и что вы сделали.
progress-older-empty = В эти недели ничего не было запланировано.
