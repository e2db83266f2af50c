# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Places
today = Today
had-session = I had a session
open-plan = Open a plan file
start-reminders = Start reminders
undo = Undo
dismiss = Close this message
close = Close

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
state-held = held
state-done = done
state-skipped = skipped
state-missed = missed

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
session-date = Date
session-time = Time
session-where = Where were you treated?
session-what = What was done?
session-what-hint = Choose all that fit. Mobilisation moves a joint slowly; manipulation presses on it, often with a quick push. Not sure which? Choose both.
session-minutes = How many minutes?
session-therapist = Who treated you?
optional = optional
save = Save
cancel = Cancel
session-confirm = Yes, save it
session-change = Change it
session-no-region = Choose where you were treated.
session-no-technique = Choose at least one thing that was done.
session-no-time = Give the date and the time when it ended.
session-no-minutes = Give the minutes as a whole number, or leave them empty.

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
