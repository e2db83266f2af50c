# A copy of everything, and bringing one in.

archive-saved = Saved everything to { $file }. It holds what you noted about your health: keep it where only you can read it.

error-bad-archive = “{ $file }” cannot be brought in. Line { $line }, column { $column }: { $what } Nothing was changed.
error-newer-archive = “{ $file }” was written by a newer version of Afterhand. Please update Afterhand here, then bring it in again. Nothing was changed.

archive-no-moment = “{ $given }” is not a date and time with its offset, such as 2026-11-24T15:00:00Z, in the years 1900 to 2200.
archive-no-local = “{ $given }” is not a date and time such as 2026-11-24T15:00, in the years 1900 to 2200.
archive-temperature = a temperature must be 30 to 45 °C.
archive-too-long = the file is longer than { $most } MiB.
archive-format = this version cannot read format { $format }.
archive-answered-twice = a question is answered twice.
archive-plan = the plan “{ $id }” has a fault: { $what }
archive-plan-id = a plan’s id is not the one in its text.
archive-empty = something that must be filled in is empty.
archive-no-uid = it says which repeat or change of a calendar’s appointment it is, and not of which.
archive-done-with-why = what was done has no reason for being skipped.
archive-number = numbers begin at 1.
archive-time-of-day = a time of day looks like 18:30.
archive-setting = “{ $name }” cannot be set to “{ $value }”.
archive-dose = the exercise’s numbers are outside of what a plan can ask for.
archive-long-text = a text or a list is too long.
archive-said-later = a clinician’s word is noted before it was said.
archive-slot = an exercise and its time do not fit together.
archive-no-zone = that is not the name of a time zone, such as Europe/London.
archive-no-such-check-in = check-in { $place } corrects one that does not come before it.
archive-no-such-answers = clearance { $place } speaks of more answers than there are.
