# What is wrong with a plan file: each sentence says what is wrong and what is allowed.

fault-too-long = Файл больше 1 МиБ, столько плану не нужно. Тот ли это файл?
fault-not-text = Это не текст в UTF-8. Тот ли это файл?
fault-nul-byte = Здесь байт NUL, значит, это не текстовый файл. Тот ли это файл?
fault-syntax = Это нельзя прочитать: { $message }.
fault-double-key = «{ $key }» стоит здесь во второй раз; можно только один.
fault-unknown-key = «{ $key }» здесь не бывает. Известны: { $allowed }.
fault-missing-key = Не хватает «{ $key }».
fault-expected-text = Здесь нужен текст в кавычках.
fault-expected-whole-number = Здесь нужно целое число.
fault-expected-true-or-false = Здесь нужно true или false, без кавычек.
fault-expected-table = Здесь нужна группа значений с именами.
fault-expected-list = Здесь нужен список в квадратных скобках.
fault-expected-date = Здесь нужна дата, например 2026-11-24, от 1900 до 2200 года.
fault-expected-time = Здесь нужно время дня, например "08:30", от "00:00" до "23:59".
fault-expected-date-time = Здесь нужны местные дата и время, например 2026-11-24T15:00:00, без смещения.
fault-expected-duration = Здесь нужна длительность, например "5s", "15min", "48h" или "7d".
fault-expected-duration-or-none = Здесь нужна длительность, например "5s" или "2min", либо "none".
fault-expected-days = Здесь нужно "daily", список, например ["mon", "wed"], {"{"} every = 2 {"}"} или {"{"} on = 5, off = 2 {"}"}.
fault-expected-after-session = Здесь нужно "same day", "next day" или длительность, например "48h".
fault-out-of-range = Здесь нужно целое число от { $least } до { $most }.
fault-only-number = Здесь можно только { $number }.
fault-duration-out-of-range = Здесь нужна длительность от { $least } до { $most }.
fault-empty-text = Этот текст пуст.
fault-text-too-long = Этот текст слишком длинный: предел — { $most } знаков.
fault-control-character = В этом тексте управляющий знак, который нельзя показать.
fault-not-one-of = «{ $given }» здесь неизвестно. Известны: { $allowed }.
fault-unknown-exercise = Упражнения «{ $given }» в библиотеке нет. У собственного упражнения вместо «use» стоит «name».
fault-unknown-exercise-close = Упражнения «{ $given }» в библиотеке нет. Имелось в виду «{ $close }»?
fault-unknown-rule = Правила после сеанса «{ $given }» нет. Наши — от AR-01 до AR-26; у собственного правила вместо «rule» стоит «id».
fault-rule-without-time = Правило { $rule } не связано с временем после сеанса, поэтому менять тут нечего. С ним связаны: { $allowed }.
fault-rule-is-limit = { $rule } — это ограничение, и оно не связано с временем после сеанса. Сколько может быть сеансов, указывают в «course»: «sessions», «per_week», «days_between» и «per_year».
fault-unknown-zone = Часового пояса «{ $given }» нет. Здесь нужно название, например "Europe/London".
fault-double-item = Упражнение «{ $id }» в этом плане уже есть. Дайте этому свой «id».
fault-double-time = { $time } стоит здесь дважды.
fault-end-before-start = Конец раньше начала.
fault-phases-out-of-order = Каждый этап должен начинаться после предыдущего.
fault-phase-after-end = Этот этап начался бы после конца упражнения.
fault-several-counts = Можно только одно из «reps», «minutes» и «breaths».
fault-no-count = Собственному упражнению нужно «reps», «minutes» или «breaths».
fault-neither-use-nor-name = Не хватает «use» (упражнение из библиотеки) или «name» (собственное).
fault-both-use-and-name = Можно только одно из двух: «use» (упражнение из библиотеки) или «name» (собственное).
fault-only-for-own = «{ $key }» описывает собственное упражнение; у упражнения из библиотеки это уже есть. Уберите его или поставьте «name» вместо «use».
fault-too-many = Это слишком много: предел — { $most }.
fault-none-given = Здесь нужно хотя бы одно.
fault-not-whole-days = Здесь нужны целые дни, например "7d".
fault-not-an-id = «{ $given }» — не id: можно строчные буквы от a до z, цифры и дефисы, но не дефис в начале.
fault-double-rule = Собственное правило после сеанса «{ $id }» в этом плане уже есть. Дайте этому другой «id».
fault-and-more = Дальше ещё { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
}.

warning-unusual-course = { $sessions ->
    [one] { $sessions } сеанс — это необычно
    [few] { $sessions } сеанса — это необычно
    [many] { $sessions } сеансов — это необычно
   *[other] { $sessions } сеанса — это необычно
}: в курсе от 3 до 15 сеансов, говорит статья.
warning-many-a-week = Столько сеансов в неделю ({ $per_week }) — это необычно: статья советует не больше 2.
warning-speaks-against = вы отметили: { $flags }. Спросите специалиста, прежде чем делать «{ $name }». Это есть в плане, и решает специалист.

finding-place = { $file }:{ $line }:{ $column }: { $text }
finding-warning = проверьте: { $text }
