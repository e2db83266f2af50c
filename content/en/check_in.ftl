# Sentences of the check-in and the screen that name a day, a part of the body or a person.

check-say-session = I had { $region } treatment on { $date }.
check-say-began-unknown = It began at … (say when you first noticed it; if you do not know, when you last felt normal).
check-reviewed-by = Reviewed by: { $name }
check-reviewed-on = Reviewed by: { $name }, { $date }
