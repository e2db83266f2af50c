# A plan file that somebody wants to take: what it changes, and who signed it.

# What changes, a line each.
plan-change-pair = { $old } → { $new }
plan-change-of = { $what }: { $change }
plan-change-from = { $what }, from { $date } on: { $change }
plan-change-new = New: { $what }
plan-change-new-exercise = New: { $title }: { $dose }; { $when }
plan-change-phase = { $dose }; { $when }
plan-change-new-phase = new: { $dose }; { $when }
plan-change-gone = No longer: { $what }
plan-change-phase-gone = no longer: { $dose }; { $when }
plan-change-quoted = “{ $text }”
plan-change-none = none
plan-change-reps = { $old } → { $new ->
    [one] 1 time
   *[other] { $new } times
}
plan-change-minutes = { $old } → { $new ->
    [one] 1 minute
   *[other] { $new } minutes
}
plan-change-breaths = { $old } → { $new ->
    [one] 1 breath
   *[other] { $new } breaths
}
plan-change-count-reps = { $count ->
    [one] 1 time
   *[other] { $count } times
}
plan-change-count-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
plan-change-count-breaths = { $count ->
    [one] 1 breath
   *[other] { $count } breaths
}
plan-change-sets = { $old } → { $new ->
    [one] 1 set
   *[other] { $new } sets
}
plan-change-no-hold = no hold
plan-change-no-rest = no rest between sets
plan-change-hold = hold { $old } → { $new }
plan-change-rest = rest { $old } → { $new }
plan-change-no-side = no side
plan-change-turn = { $days }, now counted from { $date }
plan-change-exercise = now this exercise: { $change }
plan-change-region = part of the body: { $change }
plan-change-how = how it is done: { $change }
plan-change-starts = first day: { $change }
plan-change-ends = last day: { $change }
plan-change-no-end = no last day
plan-change-after-session = after a session: { $change }
plan-change-same-day = the same day
plan-change-next-day = the next day
plan-change-after-length = after { $length }
plan-change-after-usual = as the exercise has it
plan-change-note = note: { $change }
plan-change-pain-limit = stop at pain above: { $change }
plan-change-paused = paused from now on
plan-change-resumed = no longer paused
plan-change-rule = Clinic rule “{ $rule }”
plan-change-rule-kind = kind: { $change }
plan-change-rule-why = why: { $change }
plan-change-rule-techniques = after: { $change }
plan-change-any-region = any part of the body
plan-change-any-technique = any treatment
plan-change-new-rule = { $rule }: { $length }
plan-change-course-sessions = Sessions in the course
plan-change-course-per-week = Sessions in any 7 days
plan-change-course-days-between = Days between two sessions
plan-change-course-per-year = Sessions in a year
plan-change-course-repeat = Course again after, in months
plan-change-appointment = appointment { $when }
plan-change-appointment-minutes = appointment { $when }, { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
plan-change-appointment-moved = Appointment moved: { $change }
plan-change-appointment-length = Appointment { $when }: { $change }
plan-change-when = { $day }, { $time }
plan-change-title = Name of the plan
plan-change-clinician = Clinician
plan-change-clinic = Clinic
plan-change-phone = Phone
plan-change-zone = Time zone of the times
plan-change-computer-zone = this computer’s

# What is offered.
offer-new = New plan
offer-update = New version of the plan that you have. You took yours { $when }.
offer-same = You have exactly this plan already. There is nothing to take.
offer-nothing-changes = Nothing that you do changes.
offer-older = This version was issued on { $issued }, before the one you have ({ $standing }). Ask your clinic which one is meant.
offer-own = This is a plan that somebody typed in here. Taking it replaces the one that you typed in.

# Who signed it.
signature-none = Not signed. Anybody could have written it; take it only if you know where it comes from.
signature-none-now = Not signed, although { $clinic } has signed what it sent before. Somebody else may have written it. Ask the clinic before you take it.
signature-first = Signed ({ $key }). This is the first signed plan from { $clinic } on this computer. From now on its key is remembered.
signature-first-unnamed = Signed ({ $key }), but the plan names no clinic, so the key cannot be remembered.
signature-as-before = Signed by { $clinic }, as before ({ $key }).
signature-other-clinic = Signed ({ $key }), but the version that you have came from { $earlier } with another key. Ask the clinic before you take it.
signature-other-key = Signed, but not with the key that { $clinic } has used before. This one is { $given }, the one remembered is { $remembered }. Somebody else may have written this file, or the clinic may have a new key. Call { $clinic } by a number that you know, not one from this file, and ask.
signature-other-key-command = If the clinic says that its key is now { $given }, “afterhand plan trust "{ $clinic }"” forgets the old one.
signature-unfit = The signature does not fit this file, so the file has been changed after it was signed. A mail program may have done it, or somebody. Nothing has been changed. Ask the clinic to send it again, as an attachment.
signature-unreadable = The signature of this file cannot be read. It may have been cut off on its way. Nothing has been changed. Ask the clinic to send it again, as an attachment.
signature-no-key = The signature of this file comes without the clinic’s public key, so it cannot be checked. Nothing has been changed. Ask the clinic for the file with its key beside it.
signature-trust = Does { $clinic } have a new key?
ask-trust = Forget the key { $remembered } of { $clinic }, and take { $given } from now on? Say yes only if you called the clinic by a number that you know and it told you { $given }.
ask-forget-key = Forget the key { $remembered } of { $clinic }? The key of its next signed plan is remembered instead. Say yes only if you called the clinic by a number that you know and it told you its new key.
ask-unsigned-now = { $clinic } has signed what it sent before, and this is not signed. Take it all the same?
ask-other-clinic = The version that you have came from { $earlier } and was signed with another key. Take this one all the same?
ask-update = Take the new version of “{ $title }”?
error-offer-outdated = Your plan has changed since this was shown. Look at what it changes now.
error-unknown-clinic = No key of “{ $clinic }” is remembered.
error-nothing-offered = There is no plan to take any more. Open the file again.
acted-key-forgotten = The key of { $clinic } is forgotten. The key of its next signed plan is remembered.
step-key-forgotten = { $tense ->
    [undo] Undo: key of { $clinic } forgotten
    [redo] Redo: forget the key of { $clinic }
   *[done] the key of { $clinic } forgotten
}
plan-card-signed = signed

# Files that are dropped on the window.
brought-unknown = { $file } is no plan and no calendar. A plan ends in .toml or .json, a calendar in .ics.
brought-several = Only one file at a time, please.

# The command line.
command-offer-changes = What it changes:
command-plan-signed = Signed ({ $key }).
command-history-line = { $when }  version { $version } of “{ $title }”: { $signed }
command-history-unsigned = not signed
command-history-signed = signed ({ $key })
command-no-history = No plan has been taken yet.
command-key-made = The secret key is in { $file }: keep it where only you can read it, and keep a copy. The public key is { $public } (short: { $key }), in { $beside }. Tell it to your patients.
command-key-there = { $file } is there already. A key is never written over; choose another name.
command-passphrase = Passphrase for the key:{ " " }
command-passphrase-again = The same once more:{ " " }
command-passphrases-differ = The two were not the same. No key was made.
command-passphrase-empty = A passphrase is needed, or --no-passphrase.
command-no-terminal = There is no terminal to ask for the passphrase at: { $reason }.
command-bad-key = { $file } cannot be used as a secret key. It may be another file, or the passphrase is wrong.
command-signed = { $file } is signed ({ $key }).
command-signed-beside = { $file } is signed ({ $key }). The signature is in { $beside }: send both.
command-no-randomness = This computer gave no random numbers, so no key was made.

opens-purpose = Opens the plan files of clinics
opens-plan-file = Plan of exercises
