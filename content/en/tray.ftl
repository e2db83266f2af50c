# The icon in the desktop's bar, and its menu. The lines stay there for hours: no “today”, no “tomorrow”.
tray-title = Afterhand

glance-now = Now: { $exercise } ({ $time })
glance-now-several = { $count ->
    [one] Now: 1 exercise
   *[other] Now: { $count } exercises
}
glance-private = a reminder
glance-private-several = { $count ->
    [one] Now: 1 reminder
   *[other] Now: { $count } reminders
}
glance-next = Next: { $exercise }, { $when }
glance-later = Later: { $exercise }, again at { $time }
glance-rest = Rest until { $time }
glance-held = Exercises are held back: Today says why
glance-nothing = Nothing is due
glance-paused = Reminders are paused until { $when }
glance-day-time = { $day } { $time }

tray-session = I had a session
tray-feel = How do I feel?
tray-pause-hour = Pause reminders for an hour
tray-pause-day = Pause reminders until tomorrow
tray-resume = Let reminders ring again
tray-open = Open Afterhand
tray-quit = Stop reminders until Afterhand is opened
