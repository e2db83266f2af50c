# Sentences of the check-in and the screen that name a day, a part of the body or a person.

check-say-session = Me hicieron un tratamiento ({ $region }) el { $date }.
check-say-began-unknown = Empezó… (diga cuándo lo notó por primera vez; si no lo sabe, cuándo se sintió normal por última vez).
check-reviewed-by = Revisado por: { $name }
check-reviewed-on = Revisado por: { $name }, { $date }
