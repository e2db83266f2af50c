# Tables for a spreadsheet, and the file for other health programs.

table-date = Date
table-time = Time
table-zone = Time zone
table-note = Note
table-pain-now = Pain now (0–10)
table-pain-worst = Pain at its worst (0–10)
table-pain-moving = Pain on movement (0–10)
table-where = Where
table-temperature = Temperature (°C)
table-ended-at = Ended at
table-region = Region
table-techniques = What was done
table-minutes = Length (minutes)
table-therapist = Therapist
table-pain-before = Pain before (0–10)
table-pain-after = Pain after (0–10)
table-oil = Massage oil
table-exercise = Exercise
table-plan = Plan
table-dose = Asked for
table-became = What became of it
table-why = Why
table-answered-on = Answered on
table-answered-at = Answered at
table-repetitions = Repetitions done in the player
table-effort = Effort
table-measure = Measure
table-what = What
table-score = Score
table-scale = Scale
table-refers-to = Date that it refers to
table-reaction = Reaction
table-began-on = Began on
table-began-at = Began at
table-ended-on = Ended on
table-lasted = Lasted (hours)

became-done = Done
became-done-beside = Done beside the plan
became-in-part = Done in part
became-skipped = Skipped
became-missed = Not answered
became-held = Held back after a session
became-stopped = Held back by a warning sign
became-excused = Skipped for a reason that counts
became-paused = Fell into a pause of all reminders
became-to-come = Still to come
table-excuse-hurt = It hurt
table-excuse-clinician = A clinician said so
table-excuse-unwell = Unwell
table-activities = An activity of one’s own
table-activities-scale = 0 (cannot do it) to 10 (as before the problem)
table-change = Change since a date
table-change-scale = −5 (very much worse) to +5 (very much better)
table-total = Scored by a clinic

tables-readme =
    These tables were written by Afterhand on { $date }. They hold what you noted on your computer. Nothing was sent anywhere. Whoever can open this folder can read it.

    diary.csv: pain, where it was, temperature and notes, one line an entry.
    sessions.csv: the treatment sessions that you logged.
    exercises.csv: every exercise at every time that it was due until today, and what became of it.
    measures.csv: your scores of activities, of change, and totals that a clinic gave you.
    reactions.csv: how your body reacted, from when until when.

    Times are those of the clock where you were; the time zone stands beside them. Dates are year-month-day.
    Pain is what you gave it: 0 is none, 10 the worst imaginable. An empty field was not filled in. It does not mean 0.
    Fields are separated by { $separator ->
        [comma] a comma, and decimals have a point
       *[semicolon] a semicolon, and decimals have a comma
    }. The files are UTF-8 text.
    A text that begins with a sign such as = has an apostrophe (’) put before it. Otherwise a spreadsheet would calculate it instead of showing it.
    Your check-ins, and what a clinician said about them, are in the copies as JSON and FHIR.
tables-fault = The table could not be written: { $why }
tables-not-a-folder = { $file } is a file, and the tables need a folder. Give the name of a folder, or of a file that ends in .csv for one table.
tables-saved = The tables are saved in { $folder }: { $files }.
table-saved = The table is saved in { $file }.

code-pain-worst = Pain at its worst since the last entry, 0–10
code-pain-moving = Pain on movement, 0–10
code-pain-before = Pain just before a session, 0–10
code-pain-after = Pain just after a session, 0–10
code-diary-note = Diary note
code-reaction = Reaction after a session
code-activities = Activities of one’s own, 0 (cannot do it) to 10 (as before the problem)
code-change = Change as the person rates it, −5 (very much worse) to +5 (very much better)
code-since = Compared with this date
code-total = Total of a questionnaire, scored by a clinic
code-check-in-result = What the answers of a check-in led to
code-clearance = A clinician said that exercises may go on
fhir-plan = Exercises at home
fhir-plan-zone = Times of day are those of the clock in { $zone }.
fhir-progress = Of { $due } that were due, { $done } were done and { $part } done in part. { $out } are not counted: held back, excused or in a pause.
fhir-course = Course of manual therapy
fhir-sessions = sessions
fhir-repeat = Repeated every { $months } months.
fhir-every-other-day = Every other day, as the person’s clinician said.
fhir-session = Manual therapy: { $techniques }
fhir-oil = Massage oil
fhir-patient = What a person noted with Afterhand
fhir-check-in = How do I feel? Signs to act on
fhir-check-in-about = What it is about
fhir-screen = Questions before exercises and treatment
fhir-codes = Codes that Afterhand uses of its own
fhir-observed = Codes of the observations in this file
fhir-score = { $score } of 10
fhir-saved = The file for other health programs is saved in { $file }.
