# Whom to call, as words.

emergency-number-unknown = el número de emergencias de su país (el 112 funciona desde la mayoría de los móviles en la mayoría de los países)
number-or = { $first } o bien { $last }
