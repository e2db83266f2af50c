# Whom to call, as words.

emergency-number-unknown = your country’s emergency number (112 works from most mobile phones in most countries)
number-or = { $first } or { $last }
