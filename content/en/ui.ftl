# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Places
today = Today
exercises = Exercises
sessions = Sessions
diary = Diary
learn = Learn
settings = Settings
feel = How do I feel?
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

# The keys, told by F1.
keys = Keys
keys-undo = Undo
keys-redo = Redo what was undone
keys-larger = Larger text and pictures
keys-smaller = Smaller text and pictures
keys-close = Close the small window in front
keys-hint = Tab goes to the next button or field, the space bar presses it. Alt and a digit go to a place on the left.

# Today, before there is anything to show.
empty-purpose = After a session, Afterhand shows what to do, what to avoid, and until when. If your clinic gave you exercises, it reminds you when each one is due.
open-plan-hint = The file your clinic gave you. Its name ends in .toml or .json.
had-session-hint = A massage, mobilisation or manipulation. See what matters now, and rest first.
look = How it looks
text-size = Size of text and pictures
text-size-hint = Ctrl and + make everything larger for the moment; this stays.
theme = Light or dark
theme-hint = What is printed is always light.
beginning = First steps
beginning-hint = What was asked at the beginning, and an example to look around in.
beginning-open = Show the first steps
beginning-asked = Asked once
look-around = Look around first
look-around-hint = An example of somebody after four sessions. It leaves nothing behind.
example-leave = Leave the example
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

# The exercises of the plan and of the library.
show-how = Show me how
exercises-mine = Your plan
exercises-library = The library
exercises-not-offered = Not offered to you
exercises-in-plan = in your plan
filter-region = Part of the body
filter-position = Position
filter-equipment = Equipment
filter-more = By position or equipment
filter-all = Show all

# One exercise.
exercise-back = Back to the exercises
exercise-figure = How it looks
exercise-not-offered = Not offered to you
exercise-ask = If something that you told of yourself has changed, answer the questions again.
exercise-feel = What you should feel
exercise-stop = Stop if this happens
exercise-easier = If it is too hard
exercise-harder = When it is easy
figure-pause = Pause
figure-play = Play
figure-still = Start and end
figure-move = Show it moving
figure-side = Side
figure-right = Right
figure-left = Left
dose = How much
dose-mine = Your dose
dose-ours = Our default, and what sources print
dose-printed = What sources print

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
skip-because = What keeps you?
skip-hurt = It hurt
skip-clinician = My clinician said so
skip-unwell = I am unwell
skip-other = Another reason
skip-counts = The first three are left out of your progress; another reason counts as due.
skip-reason = In your own words
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
ended = Ended ({ $count })
tips = Any time
of-session = From your { $session }
pinned = What your therapist told you
this-session-edit = Change this session
this-session-remove = Remove it
told = My therapist said otherwise
told-name = My therapist said otherwise: { $rule }
told-change = Change what my therapist said
told-change-name = Change what my therapist said: { $rule }
told-back = Take it back
told-back-name = Take it back: what my therapist said of “{ $rule }”
told-hint = It counts from the end of each session. Our own number stays beside it.
told-length = For how long?
told-unit = Hours or days
told-hours = hours
told-days = days
told-no-length = Give a whole number of hours or days.

# What there is to think of around a session.
ok = OK
prompt-feel = How I feel
gate-ask = Has any of this happened since last time?
gate-yes = Yes, one of these
gate-none = None of these
gate-something = Call your clinician before you go.
gate-sign = For a new warning sign, or a fever: answer a few questions first. They say whom to call, and how soon.
gate-other = For a fall, a new medicine or a pregnancy: answer the questions about your health again, and tell your clinician before the session.

# The card to take along.
card = Card to take along
card-hint = On paper there are two copies: one for you, one for someone at home.
card-save = Save as a picture
card-first-hour = In the first hour
card-later = For longer
card-signs = Do not wait: call the emergency number now for
card-call = Whom to call
card-home = For someone at home

# The place Sessions.
sessions-hint = What was done, what is booked, and how often is enough.
sessions-open = See all sessions
course = Your course
course-empty = If your clinician gave you a number of sessions, note it here. You then see how far you are, and the next date that fits.
course-new = Note a course
course-edit = Change your course
course-what = What is it for?
course-other = Something else
course-sessions = How many sessions?
course-began = When did it begin?
course-repeat = Again after so many months
course-every-other-day = Every other day, as my clinician set it
course-no-sessions = Give the number of sessions as a whole number.
course-no-repeat = Give the months as a whole number, or leave them empty.
limits = How often
limits-hint = These limits warn and explain. Nothing is locked.
appointments = Appointments
appointments-empty = No appointment is noted. Note one and you are reminded the evening before and two hours before.
appointments-later = { $count ->
    [one] One later appointment
   *[other] { $count } later appointments
}
appointment-new = Note an appointment
appointment-edit = Change the appointment
appointment-title = With whom, or what for?
take-calendar = Take from a calendar file
unlogged = Did this session take place?
log = Log this session
log-name = Log this session: { $when }
not-taken-place = It did not
not-taken-place-name = It did not take place: { $when }
call-off = Call off
call-off-name = Call off: { $what }
cancelled = { $count ->
    [one] One called off
   *[other] { $count } called off
}
sessions-kept = Sessions so far
sessions-empty = None yet. After a session, choose “I had a session”: where and what is enough.
sessions-earlier = { $count ->
    [one] One earlier session
   *[other] { $count } earlier sessions
}
sessions-older = The older ones are kept, too.

# The form behind "I had a session".
session-title = Your session
session-when = When did it end?
session-now = Just now
session-other = Another time
session-where = Where were you treated?
session-what = What was done?
session-what-hint = Choose all that fit. Mobilisation moves a joint slowly; manipulation presses on it, often with a quick push.
session-unknown-hint = Then what may follow from any of these is shown, and of each rule the strictest.
session-edit = Change your session
session-more = More
session-more-hint = What your therapist told you, minutes, who treated you, pain before and after, oil
session-note = What my therapist told me
session-note-hint = It stays at the top of Today for three days.
session-minutes = How many minutes?
session-therapist = Who treated you?
session-before = Pain just before it
session-after = Pain just after it
session-oil = Oil was used
save = Save
cancel = Cancel
session-confirm = Yes, save it
session-change = Change it
session-no-region = Choose where you were treated.
session-no-technique = Choose at least one thing that was done, or “I do not know”.
session-no-time = Give the date and the time when it ended.
session-no-minutes = Give the minutes as a whole number, or leave them empty.

# What a person can choose.
settings-hint = Changes work at once.
settings-search = Find a setting
settings-found = { $count ->
    [one] 1 setting found
   *[other] { $count } settings found
}
settings-found-none = No setting is called that.
settings-show-all = Show all settings
# What else people call these settings, for the search.
look-words = font, letters, big, small, zoom, dark mode, night, bright, colours, contrast
data-words = backup, restore, save, copy, export, import, move to another computer, delete, erase, print, history, calendar
numbers-words = emergency, ambulance, doctor, phone, 112, 999, 911
reminders-words = notification, alarm, snooze, night, do not disturb, silent, noise
reminders = Reminders
reminders-hint = These times are our own defaults, not from the articles.
grace = Time to answer
grace-hint = If you have not answered by then, the exercise counts as missed. You can still mark it done.
snooze = Later
snooze-hint = How long a reminder waits when you choose “Later”.
again = Remind again
again-hint = While you have not answered.
quiet = Quiet hours
quiet-hint = Exercises that are due then ring when the quiet hours end. What you put off with “Later” rings all the same.
quiet-from = From
quiet-until = Until
quiet-same = Both times are the same. Choose two different ones.
quiet-missing = Give both times.
sound = Sound
sound-hint = Your desktop plays it; some desktops play none.
tray = Icon in the desktop’s bar
tray-hint = Where your desktop has a bar for icons, it says what is due next and opens Afterhand. Reminders ring without it too.
private-reminders = Private reminders
private-reminders-hint = Reminders and the icon in the bar say that something is due, and not what. The window shows it.
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
about-you = About you
cold = Cold season
cold-hint = In the cold season you are told to cover your neck after a session. By itself it follows the date and the hemisphere that you are in.
private = These two are private and off by default. They change a few words of advice, and they stay on this computer.
menstruating = I have my period
menstruating-hint = The page after a session then says what is known about it.
older-person = I am over 65
older-person-hint = After a session, severe pain is then named as an emergency.
limits-settings-hint = How many sessions, and how far apart. They warn and explain; nothing is locked.
limits-open = See who changed what
limit-clinician = My clinician set it
limit-usual = usual
limit-number = Give a whole number from { $least } to { $most }.
limit-reset = As it was
limit-reset-name = As it was: { $what }
told-rules = What my therapist said
told-rules-hint = Where your therapist gave you another time than ours, you can note it at the rule, on the page after a session.
numbers = Numbers to call
numbers-hint = They are on this computer; no network is needed.
data = Your data
data-hint = It is all on this computer and nowhere else. Take along what others need, keep a copy, or take it all away.
data-open = Open your data
data-settings-hint = A report for your therapist, your calendar, copies, backups, and what you did when.
data-back = Back to Settings
data-where = Where it is
plan-offer-changes = What it changes
plan-offer-exercises = What it asks for
plan-offer-more = What else it says
plan-offer-remarks = Worth a second look
plan-offer-take = Take this plan
plan-offer-update = Take this version
plan-offer-trust = The clinic has a new key
plan-offer-no = Not now
plan-offer-close = Close
drop-here = Let go to open the file
bring-in = Bring data here
bring-in-hint = Were your notes on another computer? Save everything there as one file, and add it to what is here. Nothing that is here changes, and nothing comes twice.
bring-in-choose = Choose the file…
bring-in-new = New
bring-in-same = Here already
bring-in-differ = Different here
bring-in-plans = Your plans
bring-in-take = Bring it in
bring-in-no = Not now
bring-in-close = Close
take-along = Take your data along
take-along-hint = Files for your phone, another computer, a spreadsheet or a clinic. You choose where each is kept; nothing is sent anywhere.
take-along-more = What goes in
take-along-calendar = Calendar
take-along-calendar-hint = So that your phone’s calendar shows your exercises and sessions, and rings for them.
take-along-calendar-save = Save your calendar…
take-along-alarms = With alarms
take-along-private = Leave out every word about health
take-along-private-hint = Without them an entry says only “Exercise”, “Appointment” or “Reminder”.
take-along-exercises = Exercises
take-along-appointments = Appointments
take-along-aftercare = What holds after a session
take-along-nothing = Choose at least one of the three.
take-along-everything = Everything
take-along-everything-hint = All that you noted and all plans, as one JSON file: to go on with Afterhand on another computer, or to read it with other programs.
take-along-everything-save = Save everything…
take-along-tables = Tables
take-along-tables-hint = Diary, sessions, exercises, measures and reactions for a spreadsheet: a new folder with one CSV file each.
take-along-tables-save = Save the tables…
take-along-decimals = How numbers are written
take-along-decimals-as-here = As this computer does
take-along-decimals-point = 36.6
take-along-decimals-comma = 36,6
take-along-fhir = For a clinic’s records
take-along-fhir-hint = Plans, sessions, diary and check-ins as FHIR R4B, a format that programs of clinics read.
take-along-fhir-save = Save for a clinic…
take-along-fhir-name = Your name in the file
work-take-along = Your file is being written …
work-backup = The backup is being written …
work-bring-in = Your data is being brought in …
work-restore = The backup is being brought back …
backups = Backups
backup-bring-back = Bring back…
backup-bring-back-label = Bring back the backup of { $when }…
backups-all = Show all { $count }
backup-save = Save a backup…
backup-lock = Lock it with a passphrase
backup-lock-hint = Nobody can open a locked backup without its passphrase, and nobody can recover a lost one, not even we. Without a passphrase, whoever has the file can read it.
lock-title = Afterhand is locked
lock-open = Unlock
lock-forgotten-hint = Forgotten? Whoever uses this account can take the lock away at a prompt, with “afterhand lock off --forgotten”. Your data stay.
lock-button = Lock
lock-window = Lock the window
lock-hint = For a computer that others use, too. The window asks for your passphrase when it opens, and when you have done nothing for ten minutes. It keeps others from looking; it does not encrypt your data. Reminders still show what they are about, unless you choose otherwise.
lock-make = Set a passphrase …
lock-take-away = Take the lock away …
lock-off = Take it away
lock-now = Lock now
passphrase-empty = The passphrase is empty.
lock-words = lock, passphrase, password, privacy, private
passphrase = Passphrase
passphrase-again = The same once more
passphrases-differ = The two passphrases are not the same.
restore-unlock = Open it
backup-from-file = Bring back from a file…
restore-here = Here now
restore-there = In the backup
restore-take = Bring it back
restore-before = Back to before…
restore-no = Not now
history = What you did
history-card = Everything you did here, by day, and the way back to any point of today.
history-open = Show what you did
history-back = Back to Your data
leave = Delete everything
leave-goes = This goes
leave-stays = This stays
leave-delete = Delete everything…
leave-asked = Delete everything for good?
leave-asked-hint = This cannot be undone, and nobody can bring it back. If you may want any of it again, save a backup first.
leave-yes = Delete everything
leave-no = Keep it all
plan-sheet = Print my plan
plan-sheet-hint = Pictures, doses, times and warning signs, on paper for the fridge.
plan-sheet-open = Show the sheet
plan-sheet-empty = There is no exercise in your plan. Open a plan or type yours in first.
plan-sheet-booked = Next appointments
plan-sheet-after = After each session
plan-sheet-pictures = With pictures
plan-sheet-large = Large print

about = About

# How one feels: the questions, and what the answers lead to.
yes = Yes
no = No
unsure = Not sure
answer-name = { $answer }: { $sign }
back = Back
check-in-region = Which part of your body is it about?
check-in-whole = All of the body
check-in-change = Change your answers
check-in-change-hint = Add what has come since, or set right what you pressed. What you answered before is kept too.
check-in-save = Save and see what to do
country = Country
country-named = Numbers for { $country }
country-yes = Yes
country-other = Choose another country
country-use = Choose this country
result-say = On the phone, say what is true of you
result-do = Do this now
result-never = Do not
result-watch = Watch for this
result-signs = Why, and where this comes from
result-change = Change or add an answer
result-corrected = You have changed these answers since.
result-later = See what holds now
result-earlier = See the answers before
all-answers = All your answers
print = Print

# What leads a page while something is open.
safety-read = Read it again
clear = A clinician said I may go on
clear-contact = Having called is not enough. A clinician has to have looked at this and said that you may go on with exercises.
clear-who = Who said so?
clear-when = When?
clear-meant = Yes, they looked at it and said that I may go on.
clear-no-time = Give the date and the time.
clear-not-meant = Tick that they said you may go on. If they did not say so, choose “Cancel”.
alert-yes = Yes, show me what to do
alert-no = No, that is not so any more

# The questions before a plan starts.
screen = Before you start
screen-hint = Questions about your health that decide whom to ask first. Answer them again when something has changed.
screen-open = Answer the questions
screen-none = No to all of these
screen-none-else = No to all the others
screen-save = Save the answers
screened-change = Change the answers

# The diary: one number, and everything else about how it is.
quick-hint = Press a number; it is saved with the time.
scale-step = { $score } of 10
scale-end = { $score }: { $words }
scale-no-change = 0: no change
scale-change-step = { $score }, from −5 to +5
scale-clear = Clear
scale-clear-name = Clear: { $label }
entry-more = Write more about it
reaction-note = Note a reaction
pain-line = Pain over time
ranges = How far back
pain-empty = Nothing noted in this time. One number a day is enough to see a line.
picture-table = As a table
body-weeks = Where it hurt, week by week
entries = Entries
entries-empty = What you note is listed here, and can be changed. “Write more about it” also takes earlier days.
entries-older = { $count ->
    [one] One earlier day
   *[other] { $count } earlier days
}
entries-more = Show older entries
older = Earlier ones
change = Change
change-name = Change: { $what }
remove = Remove
remove-name = Remove: { $what }
reactions = Reactions
reactions-empty = Soreness, tiredness or a headache after a session: note when it began, and later when it was over.
reaction-over-name = It is over: { $what }
measures = Measures
measures-score = Score my activities
measures-change-due = Your course is over. How much has changed since it began?
measures-change-new = Say how much has changed
measures-kept = Kept so far
answers-given = Your answers
screening-name = Questions before treatment

# The form of a diary entry.
entry-new = A diary entry
entry-edit = Change the entry
pain-now = Pain now
pain-worst = Pain at its worst
pain-worst-hint = since your last entry
pain-moving = Pain on movement
body = Where does it hurt?
body-hint = Choose all that fit. With the keyboard, arrow keys move on the figure and the space bar marks.
body-marked = Marked: { $areas }
body-none = Nothing is marked.
body-list = As a list
when = When was it?
when-now = Now
when-other = Another time
when-missing = Give the date and the time.
temperature-celsius = Temperature in °C
temperature-fahrenheit = Temperature in °F
own-note = Note

# The form of a reaction.
reaction-new = A reaction
reaction-edit = Change the reaction
reaction-what = What is it?
reaction-began = When did it begin?
reaction-is-it-over = Is it over?
reaction-lasts = It still lasts
reaction-over = It is over
reaction-ended = When did it end?
reaction-no-kind = Choose what it is.

# The form of a measure.
measure-new = A measure
measure-edit = Change the measure
measure-what = What do you want to keep?
measure-activities = My activities
measure-change = The change over a course
measure-total = A total from my clinic
measure-no-date = Give the date.
activities-hint = Name three to five things that are hard for you now, in your own words, and score how well each goes today.
activity-name = Activity { $number }
activity-score = How well does it go?
activity-add = Add an activity
activity-remove = Remove activity { $number }
activity-no-name = Name each activity that you score.
activity-no-score = Score each activity that you name.
change-since = Compared with
change-how = How are you now, compared with then?
change-no-score = Choose a number from −5 to +5.
total-hint = If your clinic scored a questionnaire or a test with you, keep its total here. The questions themselves stay with the clinic.
total-name = Name
total-value = Total
total-date = Scored on

# A plan file that cannot be taken.
faults = This plan was not taken
fault-place = Line { $line }, column { $column }
fault-warning = A warning only

# When the page cannot be shown.
trouble = Your day cannot be shown
trouble-unknown = Something went wrong inside the program. Try again. If it happens again, close the window and open it anew.
try-again = Try again
set-aside = Set it aside and start new
set-aside-hint = The damaged file is kept beside the new one. Nothing is deleted. If exercises were paused for a warning sign, do none until a clinician has said that you may, and answer “How do I feel?” again.

# “Can I …?”
can-ask = Can I …?
can-ask-hint = drive, swim …
can-ask-button = Ask
can-others = Or did you mean

progress-open = Your progress
progress-weeks = The weeks
progress-week = Week
progress-sum = All of the week
progress-older = Earlier weeks
progress-newer = Later weeks
progress-exercises = By exercise
progress-rule = How this is counted
progress-key-all = all done
progress-key-part = partly
progress-key-none = none
progress-key-left-out = some were not counted

# The guided player.
player-start = Start
player-start-anew = Start from the beginning
player-pause = Pause
player-go-on = Go on
player-paused = Paused
player-back = Back
player-easier = Easier
player-end = End
player-stop = Stop here
player-hurts = It hurts
player-keys = Space pauses · ← → back and skip · Esc ends and keeps what you did
player-pain-before = Pain before you start
player-sound = Sounds
player-voice = Voice
player-start-name = Start: { $title }, { $time }
exercising = Exercising
pain-limit = An exercise stops above this pain
pain-limit-hint = When you press “It hurts”. A limit that your clinician put into your plan comes first.
player-sound-hint = Soft tones when you begin to hold, let go and rest.
player-voice-hint = Says what to do and counts the last seconds, where this computer has a voice.
player-slept = The computer slept. Go on when you are ready.
player-give-up = Close without it
player-signs = Is it sharp, numb, tingling, weak, dizzy, or further down the limb?
player-signs-hint = Choose everything that fits.
player-signs-say = Yes, stop here
player-score = How much does it hurt?
practised-effort = How hard was it?
practised-pain = Pain now

# Days on which it is worse.
flare-settled = It has settled
flare-easier = Easier ways today

# The plan that a person types in from a paper sheet.
step-less = Less: { $what }
step-more = More: { $what }
dose-count = How many
dose-unit = Counted in
dose-reps = times
dose-minutes = minutes
dose-breaths = breaths
dose-hold = Hold, in seconds
dose-sets = Sets
dose-rest = Rest between sets, in seconds
dose-side = Side
own-times = When in the day
own-another-time = Another time
own-add-time = Add this time
own-times-chosen = Times chosen
own-remove-time = Take { $time } out
own-no-times = Choose at least one time.
own-days = On which days
own-daily = Every day
own-every-other-day = Every other day
own-weekdays = Days of the week
own-later = Later it becomes more
own-later-hint = Does the sheet say what changes after some days? Add it here; until then the dose above counts.
own-later-change = Change { $number }
own-later-from = From this day on
own-later-remove = Take change { $number } out
own-later-add = Add a change
own-describe = Describe it as on my sheet
own-search = Or find it in the library
own-found = { $count ->
    [one] 1 exercise
   *[other] { $count } exercises
}, with the dose that we would start with.
own-in-plan = in your own plan
own-add = An exercise from your sheet
own-change = Change the exercise
own-defaults = What follows is where we would start. Write what your sheet says.
own-name = What it is called
own-steps = How it is done
own-steps-hint = One step on each line, as on the sheet.
own-region = Part of the body
own-region-none = None in particular
own-region-hint = After a session, exercises for the part that was treated wait.
own-choose-again = Choose another exercise
own-from = First day
own-until = Last day
own-pain-limit = Stop at pain above, of 10
own-leave = What you typed is not saved. Close the form all the same?
own-leave-yes = Close it
own-leave-no = Go on typing
own-change-dose = Change the dose
own-dose-of = Change the dose of { $name }
own-for-how-long = For how long
own-only-today = Only today
own-only-that-day = Only on that day
own-from-now-on = From now on
own-from-that-day-on = From that day on
own-dose-day = Day
own-plan-form = Name and who gave it
own-plan-title = What the plan is called
own-plan-who = Who gave it to you
own-plan-clinic = Clinic
own-plan-phone = Phone
own-pause = Pause
own-pause-of = Pause { $name }
own-end = End
own-end-of = End { $name }
own-resume = Resume
own-resume-of = Resume { $name }
own-again = Start again
own-again-of = Start { $name } again
own-sheet = A sheet of your own
own-no-one = Typed in by you.
own-empty = Did your clinician give you exercises on paper? Type them in one by one; then they are on Today, with reminders.
own-empty-beside = Was there something on paper too? Type it in; it stands beside your clinic’s plan.
own-add-from-sheet = Add an exercise from my sheet
own-save-plan = Save as a plan file…
own-resting = Paused and ended ({ $count })
own-first = I have a paper sheet
own-first-hint = Type in the exercises that your clinician wrote down for you.
own-add-to-plan = Add to my plan
own-change-in-plan = Change it in my plan

# What there is to read.
learn-search = What do you want to know?
learn-search-hint = neck pain, hot bath, slipped disc …
learn-search-keys = Enter opens the first. The arrow keys go to the others.
learn-clear = Clear
learn-kinds = What to look among
learn-found = { $count ->
    [0] Nothing found
    [one] 1 found
   *[other] { $count } found
}
learn-start = Good to start with
learn-nothing = Nothing found

# One article.
article-back = Back to what there is to read
article-now = Right now
article-source = Source { $number } of “{ $section }”
article-call = When to call
article-signs = These signs, as the check-in asks for them
article-exercises = Exercises often given for it
article-exercises-hint = Your clinician says which of them are for you.
article-rules = What matters after a session
article-related = More to read
exercise-given-for = What it is given for
rule-article = More about this rule

# The report for the therapist.
report = Report for my therapist
report-card-hint = One to three pages to hand over: sessions, exercises, pain, warning signs. You choose what goes in.
report-open = Make a report
report-days = Which days
report-from = From
report-until = Until
report-parts = What goes in
report-parts-hint = What you leave out is named as left out.
report-notes = Notes to share
report-notes-hint = None is shared unless you choose it.
report-notes-none = There are no notes in this time.
report-name = Name on the report
report-name-hint = It is printed on the report and kept nowhere else.
report-preview = The pages
report-preview-making = Making the pages …
report-page = Page { $number } of { $count }. To read it by ear, save it as a web page.
report-page-number = { $number } of { $count }
report-save-pdf = Save as PDF…
report-save-html = Save as web page…
report-back = Back to Your data
