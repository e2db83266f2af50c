# Whom to call, as words.

emergency-number-unknown = die Notrufnummer Ihres Landes (112 geht von den meisten Handys in den meisten Ländern)
number-or = { $first } oder { $last }
