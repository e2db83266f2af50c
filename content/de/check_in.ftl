# Sentences of the check-in and the screen that name a day, a part of the body or a person.

check-say-session = Ich hatte am { $date } eine Behandlung (Bereich: { $region }).
check-say-began-unknown = Es begann um … (sagen Sie, wann Sie es zuerst bemerkt haben; wenn Sie es nicht wissen, wann Sie sich zuletzt normal gefühlt haben).
check-reviewed-by = Geprüft von: { $name }
check-reviewed-on = Geprüft von: { $name }, { $date }
