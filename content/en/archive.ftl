# A copy of everything, and bringing one in.

archive-saved = Saved everything to { $file }. It holds what you noted about your health: keep it where only you can read it.

archive-heading = Bring in “{ $file }”?
archive-written = Written on { $day } by Afterhand { $version }.
archive-reach = It reaches from { $from } to { $until }.
archive-line = { $what }: { $new } new, { $same } here already, { $differ } different here.
archive-plan-new = New plan: { $title }
archive-plan-newer = A newer version of your plan “{ $title }” takes the place of the one here.
archive-plan-older = Earlier versions of your plan “{ $title }” are added; the one here stays.
archive-note-differ = Where the file says something different, what is here stays.
archive-note-safety = Answers about safety are only added. What holds exercises here goes on holding them.
archive-note-first = A backup of what is here is made first, so you can come back to it. What you did before can then no longer be undone step by step.
archive-nothing = Everything in this file is here already. There is nothing to bring in.
archive-brought = “{ $file }” has been brought in; { $count ->
    [0] nothing a person noted was new.
    [one] one thing was new.
   *[other] { $count } things were new.
} What was here before is in the backup of { $backup }.

window-choose-archive = Choose what was saved on the other computer
window-archive-files = Everything as one file

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
