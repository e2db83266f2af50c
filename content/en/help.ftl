# What --help says: a command by its name, an argument by its own.

help = Your companion after a manual-therapy session: what to do and avoid, until when, and your exercises on time
help-plan = Check, take and show plan files
help-plan-check = Check a plan file and list every fault with its place; nothing is changed
help-plan-import = Take a plan file
help-plan-show = Show the plans in force
help-plan-schema = Print the JSON Schema of plan files
help-today = Show what is due today, and the aftercare that holds now
help-agenda = Show every exercise planned from one date until another, both included
help-session = Log and list sessions
help-session-add = Log a session that you had
help-session-list = List your sessions, the latest first
help-aftercare = Show what to do, avoid and watch now, and until when
help-done = Mark an exercise as done
help-skip = Mark an exercise as skipped
help-undo = Take the last step back
help-redo = Do again what was undone last
help-agent = Ring reminders until stopped; one for each data folder
help-set-aside = Keep a damaged data file aside and start with an empty one

help-arg-data = The folder that holds your data
help-arg-from = The first date, such as 2026-11-24
help-arg-until = The last date
help-arg-json = Print JSON
help-arg-at = Answer as if it were then: 2026-11-24T15:00, or RFC 3339
help-arg-id = The item, as “afterhand today” shows it
help-arg-why = The reason, in your own words
help-arg-status = Say whether the reminder program runs
help-arg-yes = Answer the question with yes
help-arg-file = The plan file, TOML or JSON
help-arg-ended = When it ended; now, if left out
help-arg-region = neck, thoracic, lumbar, shoulder, hip or limb
help-arg-technique = manipulation, mobilization, soft, deep_massage, trigger_point or needling; may be given more than once
help-arg-minutes = How long it was
help-arg-therapist = Who treated you
help-arg-help = Print help
help-arg-version = Print the version
