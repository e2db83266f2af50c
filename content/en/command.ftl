# The command line.

command-bad-clock = { $variable } is “{ $given }”, which is not an instant such as 2026-11-24T15:00:00Z, with or without @SPEED behind it.
command-no-folder = I cannot tell where your data belongs. Please name a folder with --data.
command-say-yes = Add --yes to say yes.
command-set-aside = “afterhand set-aside --yes” does that.
command-newer = If you have to go on with this version: “afterhand set-aside --yes” keeps the newer data in a folder beside, and “afterhand restore FILE” brings back a backup that this version can read; { $folder } has one from before the upgrade. What was written since then is not in it, answers about warning signs among it: answer “How do I feel?” again.
command-unreadable = { $file } cannot be read: { $reason }.
command-bad-range = The range must begin before it ends and span at most { $days } days.

command-plan-sound = { $file }: “{ $title }” is sound, with { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
}.
command-no-plan = There is no plan yet. “afterhand plan import FILE” takes one.
command-plan-heading = { $title } ({ $id }, version { $version })
command-plan-paused = { "  " }{ $title }: paused
command-plan-saved = { $file }: “{ $title }” is saved.
command-file-there = { $file } is there already. Is it to be written over?
command-plan-line = { "  " }{ $title }: { $dose }; { $days } at { $times }, from { $from }
command-days-daily = daily
command-days-weekdays = on { $days }
command-days-every = { $days ->
    [one] daily
   *[other] every { $days } days
}
command-days-cycle = { $on } days on, { $off } off

command-nothing-today = Nothing is due today.
command-today-line = { $time }  { $title } · { $dose }  [{ $id }]
command-with-remark = { $line }  ({ $remark })
command-nothing-in-range = Nothing is planned in that time.
command-agenda-line = { $due }  { $title }
command-no-sessions = No session has been logged yet.
command-session-line = { $when }  { $region } · { $techniques }  [{ $id }]
command-no-aftercare = No aftercare rule holds now.
command-aftercare-line = { $kind }: { $text } · { $until }  ({ $basis })

command-agent-did-not-start = The reminder program could not be started: { $reason }
command-agent-already = The reminder program is running already.
command-agent-running = The reminder program is running.
command-agent-absent = The reminder program is not running. “afterhand agent” starts it.
command-agent-trouble = The reminder program had to stop: { $reason }.

command-why = { $title }: { $why }
command-why-line = { "  " }{ $when }  { $what }
command-setting-line = { $setting }  [{ $name } = { $value }]
command-not-paused = Reminders are not paused.

command-login-service = Afterhand will start when you log in, as a service that is started again if it fails.
command-login-autostart = Afterhand will start when you log in, as one of your desktop’s startup programs.
command-login-system = Afterhand will start when you log in.
command-login-no = Afterhand does not start when you log in.
command-login-off = Afterhand will no longer start when you log in.
command-login-trouble = Whether Afterhand starts when you log in could not be changed: { $reason }.
# What the entry says about itself in the desktop's settings.
command-login-purpose = Reminders after your session

command-indented = { "  " }{ $line }
command-paragraph = { $heading }
    { $text }
command-numbered = { $when }  { $what }  [{ $id }]
command-held = held { $until }

command-answered-twice = “{ $id }” is answered twice. Answer each question once.
command-call = { $label }: { $number }
command-do = What to do meanwhile:
command-never = What not to do:
command-watch = What would change this:
command-answers = What you answered:
command-answer = { $said }: { $text }
command-question = { $id }  { $text }
command-checkin-again = “afterhand checkin --show { $id }” shows this again.
command-alert-answer = “afterhand checkin --answer { $flag }=yes” answers this; not sure is “unsure”.
command-checkin-list = “afterhand checkin --list” shows them.
command-screen-again = “afterhand screen --show { $id }” shows this again.
command-no-checkins = You have not checked in yet.
command-not-kept = { $reason } Your answers have not been kept.
command-no-clearances = No clinician’s word has been recorded yet.
command-empty-diary = Your diary is empty.
command-nothing-to-change = Say what is to change, for example --pain 4.
command-reaction-line = { $what }, { $when }  [{ $id }]
command-reaction-warning = A headache unlike any before, sudden or strong, or dizziness with any other sign, does not belong in a diary first: see “afterhand checkin --list”.
command-open-prompt = { $title } · { $body }  [{ $id }]
command-numbered-behind = { $heading }  [{ $id }]
command-heading = { $heading }:
command-no-change-to-session = Say what is to change, for example --minutes 25.
command-no-change-to-appointment = Say what is to change, for example --at 2026-11-24T15:00.
command-no-change-to-course = Say what is to change, for example --sessions 10.
command-no-appointments = Nothing is booked. “afterhand appointment add --at 2026-11-24T15:00” notes an appointment.
command-appointment-to-come = to come
command-appointment-over = over, no session logged that day
command-appointment-logged = session logged
command-appointment-cancelled = called off
command-bad-calendar = { $file }: { $reason } Nothing has been changed.
command-no-course = No course has begun. “afterhand course start --sessions 10” notes one.
command-course-without-sessions = Say how many sessions the course has, for example --sessions 10.
command-beads = { $done } done, { $booked } booked, { $open } open, { $beyond } more than planned
command-can-rule = { "  " }Rule { $rule }, from: { $sources }
command-can-sources = { "  " }From: { $sources }
command-can-others = { "  " }You may also ask about: { $others }
command-card-line = { $text } · { $until }  ({ $basis })
command-rule-line = { $rule }  { $text }  ({ $basis })
command-rule-lasts = { $rule }  { $text } · { $lasts }  ({ $basis })
command-rule-only = { $length } ({ $what })
command-rule-told = { "  " }Told you: { $length }. { $from }
command-no-practices = Nothing was done in the player.
command-practice = { $began }  { $title }: { $done }
command-no-measures = No measure has been noted yet.
command-exercises-mine = Your plan
command-exercise-mine = { $name }: { $dose }; { $when }  [{ $id }]
command-exercise-line = { $name } · { $place }  [{ $id }]
command-exercises-ask = Ask your clinician first
command-exercise-ask = { $name }: { $why }  [{ $id }]
command-exercise-ours = { $dose }  ({ $basis })
command-exercise-prescribed = { $dose }; { $when }  ({ $from })
command-step = { $number }. { $step }
command-show-mine = What was prescribed for you
command-show-ours = How much, by our default
command-show-steps = How it is done
command-show-feel = What you should feel
command-show-stop = When to stop
command-show-caution = What to mind
command-show-easier = Easier
command-show-harder = Harder
command-show-range = What sources print
command-show-sources = From
command-show-allowed = Right now
command-show-flags = When to call, and how fast
command-show-exercises = Exercises that are commonly given for it
command-show-rules = After a session
command-show-say = What to say on the phone
command-point = { "- " }{ $point }
command-grounds = ({ $marks }) [{ $numbers }]
command-found = { $title } · { $label }  [{ $id }]
command-no-figure = There is no figure of “{ $exercise }”.
