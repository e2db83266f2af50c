# What a desktop notification says.

notice-exercise = { $title }
notice-exercise-body = { $dose } · due { $time }
notice-several = { $count } exercises are due
notice-several-line = { $time } { $title }
notice-several-more = and { $count } more
notice-rest-over = Your rest is over
notice-rest-over-body = Get up slowly. If you feel dizzy, sit or lie down again.
notice-open = Open
notice-start = Start
notice-done = Done
notice-later = Later ({ $length })
notice-got-up = OK
notice-snoozed-body = { $dose } · due { $due }, snoozed to { $until }
notice-private = Afterhand
notice-private-body = Something is due. Open Afterhand to see what.
notice-private-more = And one more.
notice-click-opens = Click to open it.
notice-click-list = Click to open the list.

window-title = Afterhand
window-choose-plan = Choose a plan file from your clinic
window-plan-files = Plan files
window-choose-calendar = Choose a calendar file
window-calendar-files = Calendar files
window-save-picture = Save the card as a picture
window-save-plan = Save the plan as a plan file
window-picture-files = Pictures
window-picture-name = afterhand-card.png
