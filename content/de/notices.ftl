# What a desktop notification says.

notice-exercise = { $title }
notice-exercise-body = { $dose } · fällig { $time }
notice-several = { $count } Übungen sind fällig
notice-several-line = { $time } { $title }
notice-several-more = und { $count } weitere
notice-rest-over = Ihre Ruhepause ist vorbei
notice-rest-over-body = Stehen Sie langsam auf. Bei Schwindel setzen oder legen Sie sich wieder hin.
notice-open = Öffnen
notice-start = Beginnen
notice-done = Erledigt
notice-later = Später ({ $length })
notice-got-up = OK
notice-snoozed-body = { $dose } · fällig { $due }, auf später gestellt: { $until }
notice-private = Afterhand
notice-private-body = Es steht etwas an. Öffnen Sie Afterhand, um zu sehen, was.
notice-private-more = Und noch eins.
notice-click-opens = Klicken Sie zum Öffnen.
notice-click-list = Klicken Sie, um die Liste zu öffnen.

window-title = Afterhand
window-choose-plan = Plandatei Ihrer Praxis auswählen
window-plan-files = Plandateien
window-choose-calendar = Kalenderdatei auswählen
window-calendar-files = Kalenderdateien
window-save-picture = Karte als Bild speichern
window-save-plan = Plan als Plandatei speichern
window-picture-files = Bilder
window-picture-name = afterhand-card.png
