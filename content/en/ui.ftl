# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Places
today = Today
settings = Settings
had-session = I had a session
open-plan = Open a plan file
start-reminders = Start reminders
undo = Undo
dismiss = Close this message
close = Close
date = Date
time = Time
optional = optional
resume = Resume reminders

# Today, before there is anything to show.
empty-purpose = After a session, Afterhand shows what to do, what to avoid, and until when. If your clinic gave you exercises, it reminds you when each one is due.
open-plan-hint = The file your clinic gave you. Its name ends in .toml or .json.
had-session-hint = A massage, mobilisation or manipulation. See what matters now, and rest first.
empty-private = Everything stays on this computer. No account, no network.

# The day's exercises.
day = Today’s exercises
done = Done
skip = Skip
mark-done = Mark done: { $title }, { $time }
steps = How to do it
note = Note from your clinician
state-planned = planned
state-open = now
state-snoozed = waiting
state-held = held
state-done = done
state-skipped = skipped
state-missed = missed

# What was missed while nobody could ring.
away-did = I did it
away-did-name = I did it: { $title }, { $day } { $time }
away-all = Show all { $count }
away-fewer = Show fewer
away-close = Put the list away

# Another day.
yesterday = Yesterday’s exercises
days = Days
day-before = Previous day
day-after = Next day
back-to-today = Back to today
day-list = Exercises of this day

# Everything about one exercise at one time.
later = Remind me again in
usual = usual
skip-reason = Why?
skip-it = Skip it
change-answer = Change the answer
reopen = Not answered after all
move = Change the time
move-which = Which ones?
move-once = Only this one
move-following = This and all following at this time
move-save = Save the new time
move-no-time = Give the date and the time.
move-no-time-of-day = Give the time.
why = Why?
asked = Change your answer?
asked-yes = Yes, change it
asked-no = No, leave it

plans = { $count ->
    [one] Your plan
   *[other] Your plans
}
no-plan = No plan yet. If your clinic gave you a plan file, open it here.

# After a session.
rest = Sit and rest
rest-left = { $minutes ->
    [one] 1 minute of rest left
   *[other] { $minutes } minutes of rest left
}
holds = What holds, and until when
notes = Still to watch for
beside = { $badge }: { $until }
sources = Where this comes from

# The form behind "I had a session".
session-title = Your session
session-when = When did it end?
session-now = Just now
session-other = Another time
session-where = Where were you treated?
session-what = What was done?
session-what-hint = Choose all that fit. Mobilisation moves a joint slowly; manipulation presses on it, often with a quick push. Not sure which? Choose both.
session-minutes = How many minutes?
session-therapist = Who treated you?
save = Save
cancel = Cancel
session-confirm = Yes, save it
session-change = Change it
session-no-region = Choose where you were treated.
session-no-technique = Choose at least one thing that was done.
session-no-time = Give the date and the time when it ended.
session-no-minutes = Give the minutes as a whole number, or leave them empty.

# What a person can choose.
settings-hint = These times are our own defaults, not from the articles. Changes work at once.
reminders = Reminders
grace = Time to answer
grace-hint = If you have not answered by then, the exercise counts as missed. You can still mark it done.
snooze = Later
snooze-hint = How long a reminder waits when you choose “Later”.
again = Remind again
again-hint = While you have not answered.
quiet = Quiet hours
quiet-hint = Exercises that are due then ring when they end. What you put off with “Later” rings all the same.
quiet-from = From
quiet-until = Until
quiet-same = Both times are the same. Choose two different ones.
quiet-missing = Give both times.
sound = Sound
sound-hint = Your desktop plays it; some desktops play none.
pause = Pause all reminders
pause-hint = The end of a rest still rings.
pause-hour = For 1 hour
pause-tomorrow = Until tomorrow
pause-until = Until this date
pause-no-date = Choose a date.
clock = Clock
clock-hint = A plan that names its own time zone keeps it.
start = Start
login = Start reminders when I log in
login-hint = Without it, they ring only after you have opened Afterhand.
login-yes = Yes
login-no = No, thank you

# A plan file that cannot be taken.
faults = This plan was not taken
fault-place = Line { $line }, column { $column }
fault-warning = A warning only

# When the page cannot be shown.
trouble = Your day cannot be shown
trouble-unknown = Something went wrong inside the program. Try again. If it happens again, close the window and open it anew.
try-again = Try again
set-aside = Set it aside and start new
set-aside-hint = The damaged file is kept beside the new one. Nothing is deleted.
