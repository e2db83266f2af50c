# The command line.

command-bad-clock = { $variable } — это «{ $given }», а нужен момент времени, например 2026-11-24T15:00:00Z, с @SPEED на конце или без него.
command-no-folder = Не удаётся понять, где место ваших данных. Назовите папку с --data.
command-say-yes = Чтобы ответить «да», добавьте --yes.
command-set-aside = Это делает «afterhand set-aside --yes».
command-newer = Если нужно продолжать с этой версией: «afterhand set-aside --yes» отложит более новые данные в папку рядом, а «afterhand restore FILE» вернёт копию, которую эта версия может прочитать; в { $folder } есть копия, сделанная до обновления. Того, что записано с тех пор, в ней нет, в том числе ответов о тревожных признаках: ответьте на «Как я себя чувствую?» ещё раз.
command-unreadable = { $file } нельзя прочитать: { $reason }.
command-bad-range = Промежуток должен начинаться раньше, чем кончается, и быть не длиннее (в днях): { $days }.

command-plan-sound = { $file }: план «{ $title }» в порядке, в нём { $count ->
    [one] { $count } упражнение
    [few] { $count } упражнения
    [many] { $count } упражнений
   *[other] { $count } упражнения
}.
command-no-plan = Плана пока нет. Его принимает «afterhand plan import FILE».
command-plan-heading = { $title } ({ $id }, версия { $version })
command-plan-paused = { "  " }{ $title }: на паузе
command-plan-saved = { $file }: план «{ $title }» сохранён.
command-file-there = { $file } уже есть. Записать поверх?
command-plan-line = { "  " }{ $title }: { $dose }; { $days }, в { $times }, начало: { $from }
command-days-daily = ежедневно
command-days-weekdays = по дням: { $days }
command-days-every = { $days ->
    [1] ежедневно
    [one] каждый { $days } день
    [few] каждые { $days } дня
    [many] каждые { $days } дней
   *[other] каждые { $days } дня
}
command-days-cycle = { $on } дн. подряд, потом { $off } дн. перерыва

command-nothing-today = На сегодня ничего нет.
command-today-line = { $time }  { $title } · { $dose }  [{ $id }]
command-with-remark = { $line }  ({ $remark })
command-nothing-in-range = На это время ничего не запланировано.
command-agenda-line = { $due }  { $title }
command-no-sessions = Пока не записан ни один сеанс.
command-session-line = { $when }  { $region } · { $techniques }  [{ $id }]
command-no-aftercare = Сейчас не действует ни одно правило после сеанса.
command-aftercare-line = { $kind }: { $text } · { $until }  ({ $basis })

command-agent-did-not-start = Программу напоминаний запустить не удалось: { $reason }
command-agent-already = Программа напоминаний уже работает.
command-agent-running = Программа напоминаний работает.
command-agent-absent = Программа напоминаний не работает. Её запускает «afterhand agent».
command-agent-trouble = Программе напоминаний пришлось остановиться: { $reason }.

command-why = { $title }: { $why }
command-why-line = { "  " }{ $when }  { $what }
command-setting-line = { $setting }  [{ $name } = { $value }]
command-not-paused = Напоминания не приостановлены.

command-login-service = Afterhand будет включаться, когда вы входите в систему, как служба, которая при сбое запускается снова.
command-login-autostart = Afterhand будет включаться, когда вы входите в систему, как одна из программ автозапуска рабочего стола.
command-login-system = Afterhand будет включаться, когда вы входите в систему.
command-login-no = Afterhand не включается, когда вы входите в систему.
command-login-off = Afterhand больше не будет включаться, когда вы входите в систему.
command-login-trouble = Не удалось изменить, включается ли Afterhand при входе в систему: { $reason }.
# What the entry says about itself in the desktop's settings.
command-login-purpose = Напоминания после сеанса

command-indented = { "  " }{ $line }
command-paragraph = { $heading }
    { $text }
command-numbered = { $when }  { $what }  [{ $id }]
command-held = отложено { $until }

command-answered-twice = На «{ $id }» два ответа. Отвечайте на каждый вопрос один раз.
command-call = { $label }: { $number }
command-do = Что делать пока:
command-never = Чего не делать:
command-watch = При чём это изменится:
command-answers = Что вы ответили:
command-answer = { $said }: { $text }
command-question = { $id }  { $text }
command-checkin-again = «afterhand checkin --show { $id }» покажет это снова.
command-alert-answer = На это отвечает «afterhand checkin --answer { $flag }=yes»; «не уверен(а)» — это «unsure».
command-checkin-list = Их показывает «afterhand checkin --list».
command-screen-again = «afterhand screen --show { $id }» покажет это снова.
command-no-checkins = Вы ещё не отвечали о самочувствии.
command-not-kept = { $reason } Ваши ответы не сохранены.
command-no-clearances = Слова специалистов пока не записаны.
command-empty-diary = Ваш дневник пуст.
command-nothing-to-change = Скажите, что изменить, например --pain 4.
command-reaction-line = { $what }, { $when }  [{ $id }]
command-reaction-warning = Головной боли, не похожей на прежние, внезапной или сильной, или головокружению вместе с любым другим признаком место не в дневнике: сначала смотрите «afterhand checkin --list».
command-open-prompt = { $title } · { $body }  [{ $id }]
command-numbered-behind = { $heading }  [{ $id }]
command-heading = { $heading }:
command-no-change-to-session = Скажите, что изменить, например --minutes 25.
command-no-change-to-appointment = Скажите, что изменить, например --at 2026-11-24T15:00.
command-no-change-to-course = Скажите, что изменить, например --sessions 10.
command-no-appointments = Ничего не назначено. Приём записывает «afterhand appointment add --at 2026-11-24T15:00».
command-appointment-to-come = впереди
command-appointment-over = прошёл, сеанс в этот день не записан
command-appointment-logged = сеанс записан
command-appointment-cancelled = отменён
command-bad-calendar = { $file }: { $reason } Ничего не изменено.
command-no-course = Курс не начат. Его записывает «afterhand course start --sessions 10».
command-course-without-sessions = Скажите, сколько в курсе сеансов, например --sessions 10.
command-beads = сделано { $done }, назначено { $booked }, осталось { $open }, сверх плана { $beyond }
command-can-rule = { "  " }Правило { $rule }, источник: { $sources }
command-can-sources = { "  " }Источник: { $sources }
command-can-others = { "  " }Можно спросить и о другом: { $others }
command-card-line = { $text } · { $until }  ({ $basis })
command-rule-line = { $rule }  { $text }  ({ $basis })
command-rule-lasts = { $rule }  { $text } · { $lasts }  ({ $basis })
command-rule-only = { $length } ({ $what })
command-rule-told = { "  " }Вам сказали: { $length }. { $from }
command-no-practices = По шагам ничего не сделано.
command-practice = { $began }  { $title }: { $done }
command-no-measures = Показателей пока не записано.
command-exercises-mine = Ваш план
command-exercise-mine = { $name }: { $dose }; { $when }  [{ $id }]
command-exercise-line = { $name } · { $place }  [{ $id }]
command-exercises-ask = Сначала спросите специалиста
command-exercise-ask = { $name }: { $why }  [{ $id }]
command-exercise-ours = { $dose }  ({ $basis })
command-exercise-prescribed = { $dose }; { $when }  ({ $from })
command-step = { $number }. { $step }
command-show-mine = Что назначено вам
command-show-ours = Сколько, по нашему значению
command-show-steps = Как это делать
command-show-feel = Что вы должны чувствовать
command-show-stop = Когда остановиться
command-show-caution = На что обратить внимание
command-show-easier = Легче
command-show-harder = Труднее
command-show-range = Что пишут источники
command-show-sources = Источник
command-show-allowed = Прямо сейчас
command-show-flags = Когда звонить и как скоро
command-show-exercises = Упражнения, которые часто дают при этом
command-show-rules = После сеанса
command-show-say = Что сказать по телефону
command-point = { "- " }{ $point }
command-grounds = ({ $marks }) [{ $numbers }]
command-found = { $title } · { $label }  [{ $id }]
command-no-figure = Рисунка упражнения «{ $exercise }» нет.
