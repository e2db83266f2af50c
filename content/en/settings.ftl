# What a person can choose, and reminders that are paused.

setting-grace = Time to answer
    .allowed = from 1h to 24h
setting-snooze = Later
    .allowed = 5min, 10min, 15min, 30min or 1h
setting-again = Remind again
    .allowed = 0, 1, 2 or 3
setting-quiet = Quiet hours
    .allowed = two times of day such as 22:00-07:00, or off
setting-sound = Sound
    .allowed = on or off
setting-tray = Icon in the desktop’s bar
    .allowed = on or off
setting-private = Private reminders
    .allowed = on or off
setting-clock = Clock
    .allowed = follow, or the name of a zone such as Europe/London
setting-country = Country
    .allowed = two letters such as GB, for a country that I have numbers for, or off
setting-cold = Cold season
    .allowed = auto, always or never
setting-menstruating = Period note
    .allowed = on or off
setting-older = Over 65
    .allowed = on or off
setting-sessions-per-week = Sessions in any 7 days
    .allowed = 1 or 2; 3 to 7 with “clinician” behind it, if your clinician set that; or off
setting-days-between = Full days between sessions
    .allowed = 1 to 30; 0 with “clinician” behind it, if your clinician set that; or off
setting-sessions-per-year = Sessions in any 365 days
    .allowed = 1 to 366, or off
setting-pain-limit = An exercise stops above this pain
    .allowed = 1 to 10, or off
setting-player-sound = Sounds while exercising
    .allowed = on or off
setting-player-voice = Voice while exercising
    .allowed = on or off

setting-text-size = Size of text and pictures
    .allowed = 100%, 125%, 150%, 175% or 200%
setting-theme = Light or dark
    .allowed = auto, light, dark or contrast

setting-line = { $name }: { $value }
setting-default = { $value } (our default)
setting-on = on
setting-off = off
setting-again-times = { $times ->
    [0] never
    [one] once, after 10 minutes
    [2] twice, 10 minutes apart
   *[other] { $times } times, 10 minutes apart
}
setting-quiet-hours = { $from } to { $until }
setting-quiet-none = none
setting-clock-follow = follow this computer’s clock
setting-clock-keep = keep the times of { $place }
setting-country-none = not chosen
setting-cold-auto = by the time of year
setting-cold-always = always
setting-cold-never = never
setting-text-size-value = { $percent } %
setting-theme-auto = as this computer is
setting-theme-light = light
setting-theme-dark = dark
setting-theme-contrast = high contrast
setting-pain-above = { $score } of 10
setting-pain-limit-none = as the exercise has it, otherwise 4 of 10
setting-limit-none = as your plan or the article has it
setting-limit-clinician = { $number }, as your clinician set it
length-in-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
length-in-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
length-in-days = { $days ->
    [one] 1 day
   *[other] { $days } days
}
length-in-both = { $hours } { $minutes }

acted-set = { $setting }.
acted-paused = Reminders are paused until { $until }. The end of a rest still rings.
acted-resumed = Reminders ring again.
step-set = { $tense ->
    [undo] Undo: setting “{ $name }”
    [redo] Redo: setting “{ $name }”
   *[done] the setting “{ $name }” changed
}
step-paused = { $tense ->
    [undo] Undo: reminders paused
    [redo] Redo: pause reminders
   *[done] reminders paused
}
step-resumed = { $tense ->
    [undo] Undo: reminders resumed
    [redo] Redo: resume reminders
   *[done] reminders resumed
}
pause-note = Reminders are paused until { $until }.
error-unknown-setting = There is no setting “{ $name }”. There are: { $names }, pause and at-login.
error-bad-setting = “{ $name }” cannot be “{ $value }”. It can be { $allowed }.
error-pause-over = A pause must end in the future.
error-not-paused = Reminders are not paused.

zone-question = This computer is now set to { $here } time. Your plan was set to { $home } time. Which should your exercises follow?
zone-keep = Keep the times of { $home }
zone-follow = Follow the clock of { $here }
zone-follow-here = Follow this computer’s clock
login-question = Should reminders start by themselves when you log in? If not, they ring only after you have opened Afterhand.
login-declined = Reminders will not start by themselves. You can change that in Settings.
