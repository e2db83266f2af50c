# Backups, what they bring back, and deleting everything.

thing-plans = Plan versions
thing-sessions = Sessions
thing-appointments = Appointments
thing-courses = Courses
thing-answers = Exercises done or skipped
thing-practices = Exercises gone through step by step
thing-entries = Diary entries
thing-reactions = Reactions
thing-measures = Measures
thing-flares = Days when it was worse in the morning
thing-safety = Answers about safety and clinicians’ words
thing-choices = Settings, moved times and pauses

backup-count = { $count }
backup-count-last = { $count }, the last of { $day }
backup-when = { $day }, { $time }
backup-size = { $kilobytes } kB
backup-hint = One is made by itself on each day after something changed, and stays in your data folder. All of today and yesterday are kept, then fewer and fewer, back to nine months.
backup-none = There is no backup yet. One is made by itself within the day once there is something to keep.
backup-late = No backup could be made since { $day }. Is the disk full? It is tried again by itself.
backup-heading = Bring back the backup of { $when }?
backup-heading-file = Bring back the backup { $file }?
backup-note-first = What is here now is replaced. Before that, a backup of it is made, so you can come back to it.
backup-note-safety = What you answered here about safety since then is kept.
backup-compared = { $what }: here { $here }; in the backup { $there }.
backup-restored = The backup is back in place. What was here before is in the backup of { $when }.
backup-restored-safety = { $count ->
    [one] One answer about safety or clinician’s word that was not in the backup has been kept.
   *[other] { $count } answers about safety and clinicians’ words that were not in the backup have been kept.
}
backup-saved = A backup has been saved as { $file }.
backup-line = { $name }  { $when }, { $size }

error-backup-not-ours = This file is not a backup of Afterhand. Nothing has been changed.
error-backup-damaged = This backup is damaged and cannot be read. Nothing has been changed. Please try an earlier one.
error-backup-newer = This backup was made by a newer version of Afterhand. Please use that version; nothing has been changed.
error-backup-is-present = This file is your data as they are now, not a backup. Nothing has been changed.
error-backup-unknown = There is no such backup. “afterhand backup list” shows those that there are. Nothing has been changed.

error-backup-locked = This backup is locked with a passphrase. Give the passphrase when you are asked for it, or in a file with --passphrase-file. Nothing has been changed.
error-backup-wrong-passphrase = This passphrase does not open the backup. Nothing has been changed.

backup-ask-passphrase = Passphrase:
backup-ask-passphrase-again = The same once more:
backup-passphrases-differ = The two passphrases are not the same. Nothing was saved.
backup-passphrase-empty = The passphrase is empty. Nothing was done.
backup-no-terminal = There is no terminal to ask for the passphrase. Write it into a file, and name the file with --passphrase-file.
backup-saved-locked = A locked backup has been saved as { $file }. Keep the passphrase: without it nobody can open the backup, not even we.
backup-locked-heading = The backup { $file } is locked

leave-goes-thing = { $what }: { $count }
leave-goes-backups = { $count ->
    [one] One backup in your data folder
   *[other] { $count } backups in your data folder
}
leave-goes-aside = { $count ->
    [one] One damaged data file that was kept aside
   *[other] { $count } damaged data files that were kept aside
}
leave-goes-log = The log of the reminder program
leave-goes-login = The start of reminders at login, and plan files that open with a double click
leave-stays-program = The program itself stays on this computer.
leave-stays-files = Files that you saved elsewhere stay where you put them, such as backups, reports and plans.
leave-ask = Delete everything? This cannot be undone. If you may want any of it again, first save a copy with “afterhand backup FILE”.
leave-done = Everything has been deleted. Afterhand starts anew, as on the first day.
leave-left-login = Your data have been deleted, but not what starts Afterhand when you log in: { $reason }.
leave-left-opening = Your data have been deleted, but not what opens plan files with Afterhand: { $reason }.
leave-left-file = Your data have been deleted, but not { $path }: { $reason }. Please delete it yourself.
leave-goes-heading = This goes:
leave-stays-heading = This stays:

window-save-backup = Save a backup
window-choose-backup = Choose a backup
window-backup-files = Backups
window-backup-name = afterhand-backup-{ $date }.db
window-locked-backup-name = afterhand-backup-{ $date }.db.age
