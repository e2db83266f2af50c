# The report for the therapist. It is read by a clinician, about a patient who made it: plain, and no verdict.

report-title = Report for my therapist
report-period = { $first } to { $last }
report-made = Made on { $when } with Afterhand { $version }, on the patient’s own computer.
report-about = This is what one person noted between appointments. It holds figures and the person’s own words. It is no diagnosis, it judges nothing, and it may be incomplete. Every count says what it counts.
report-footer = Noted by the patient, with Afterhand. Not a medical record.
report-clinician = For { $who }
report-left-out = Left out by the patient.
report-course = Course
report-sessions = Sessions
report-exercises = Exercises at home
report-pain = Pain
report-body = Where it hurt
report-reactions = Reactions
report-signs = Warning signs
report-measures = Measures
report-notes = Notes
report-no-course = No course is on record.
report-course-count = Sessions
report-course-from = Course
report-course-rhythm = Rhythm
report-course-in-range = In this report
report-sessions-in-range = { $count ->
    [0] no session
    [one] one session
   *[other] { $count } sessions
}
report-no-sessions = No session was noted.
report-session-date = Date
report-session-what = What was done
report-session-therapist = Therapist
report-session-before = Pain before
report-session-after = Pain after
report-sessions-caption = Pain from 0 (none) to 10 (worst imaginable), as the patient noted it
report-earlier = { $count ->
    [one] One earlier one is not listed here; the data export has it.
   *[other] { $count } earlier ones are not listed here; the data export has them.
}
report-no-exercises = No exercise was due.
report-exercises-all = Done out of what was due: { $tally }.
report-exercises-caption = Done out of what was due. Not counted as due: what was held after a session or by a warning sign, excused (it hurt, the person was unwell, or a clinician said so), or fell into a pause of all reminders.
report-exercise-title = Exercise
report-exercise-done = Done
report-exercise-due = Due
report-exercise-share = Share
report-exercise-held = Held
report-exercise-excused = Excused
report-exercise-paused = Paused
report-weeks = By week, with what was done and due. The filled part is what was done.
report-weeks-latest = The last { $count } weeks, with what was done and due. The filled part is what was done.
report-weeks-title = Exercises done, by week
report-weeks-say = Exercises done out of those due. { $weeks }.
report-week-say = Week of { $date }: { $done } of { $due }
report-week-nothing = Week of { $date }: nothing due
report-week-count = { $done }/{ $due }
report-doses-caption = Doses that changed, by the plan
report-dose-on = From
report-dose-was = Before
report-dose-is = From then on
report-share = { $percent } %
report-eased-caption = What was said while exercising
report-eased-what = What was said
report-eased-when = When
report-hurt-stopped = It hurt, and the exercise ended
report-hurt = It hurt
report-hurt-with = { $what }: { $signs }
report-hurt-pain = { $what }, pain { $pain } of 10
report-asked-for-less = Asked for less
report-worse = Worse in the morning; doses were halved from then on
report-worse-settled = Worse in the morning; doses were halved until { $until }
report-no-pain = No pain of the moment was noted.
report-worst = Pain at its worst
report-moving = Pain on movement
report-scores = { $lowest } to { $highest }, over { $count ->
    [one] one entry
   *[other] { $count } entries
}
report-pain-counts = { $days ->
    [one] { $entries ->
        [one] One entry on one day.
       *[other] { $entries } entries on one day.
    }
   *[other] { $entries } entries on { $days } days.
}
report-pain-scale = Pain now, from 0 (none) to 10 (worst imaginable).
report-no-body = No place was marked with a score.
report-body-counts = { $entries ->
    [one] The highest pain of each place, over one entry.
   *[other] The highest pain of each place, over { $entries } entries.
}
report-no-reactions = No reaction was noted.
report-reaction-what = Reaction
report-reaction-began = Began
report-reaction-after = After a session
report-reaction-lasted = Lasted
report-reaction-hours = { $hours ->
    [0] less than an hour
    [one] one hour
   *[other] { $hours } hours
}
report-reaction-days = { $days } days
report-reaction-goes-on = goes on
report-no-signs = No check-in of these days led to an instruction.
report-signs-caption = Check-ins, and what the patient was told to do. “Not sure” counts as yes.
report-sign-when = When
report-sign-what = Answered with yes or not sure
report-sign-told = Told then
report-temperature = Highest temperature noted: { $degrees }, on { $when }.
report-cleared = { $who } said on { $when } that exercises may go on.
report-screened = Health questions on { $when }: { $detail }.
report-no-measures = No measure was noted.
report-measure-when = When
report-measure-what = Measure
report-measures-caption = Activities are the patient’s own, from 0 (unable) to 10 (as before the problem). Totals were scored by a clinic and typed in.
report-no-notes = No note was chosen to be shared.
report-no-program = The program that sets the report as a PDF (afterhand-report) is not installed beside this one, so nothing was written. Install Afterhand anew, or save it as .html instead: any browser shows and prints it.
report-which-file = Write a file name that ends in .pdf or .html.
report-saved = The report is saved as “{ $file }”. It holds health data: mind whom you give it to.
report-program-trouble = The report could not be made, and nothing was written. { $what } Save it as .html instead: any browser shows and prints it.
report-program-ended = The report could not be made, and nothing was written: the program that sets it (afterhand-report) stopped with “{ $how }”. Try again, or save it as .html instead: any browser shows and prints it.
report-program-slow = The report was not ready after a minute, so it was given up, and nothing was written. Choose fewer days, or save it as .html instead: any browser shows and prints it.
report-stands = When this report was made: { $what }
