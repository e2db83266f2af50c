# What is wrong with a plan file: each sentence says what is wrong and what is allowed.

fault-too-long = The file is longer than 1 MiB, which no plan needs. Is it the right file?
fault-not-text = This is not text in UTF-8. Is it the right file?
fault-nul-byte = There is a NUL byte here, so this is not a text file. Is it the right file?
fault-syntax = This cannot be read: { $message }.
fault-double-key = “{ $key }” stands here for the second time; once is allowed.
fault-unknown-key = There is no “{ $key }” here. Known are: { $allowed }.
fault-missing-key = “{ $key }” is missing.
fault-expected-text = A text in quotation marks belongs here.
fault-expected-whole-number = A whole number belongs here.
fault-expected-true-or-false = true or false belongs here, without quotation marks.
fault-expected-table = A group of named values belongs here.
fault-expected-list = A list in square brackets belongs here.
fault-expected-date = A date such as 2026-11-24 belongs here, between 1900 and 2200.
fault-expected-time = A time of day such as "08:30" belongs here, from "00:00" to "23:59".
fault-expected-date-time = A local date and time such as 2026-11-24T15:00:00 belongs here, without an offset.
fault-expected-duration = A duration such as "5s", "15min", "48h" or "7d" belongs here.
fault-expected-duration-or-none = A duration such as "5s" or "2min" belongs here, or "none".
fault-expected-days = "daily", a list such as ["mon", "wed"], {"{"} every = 2 {"}"} or {"{"} on = 5, off = 2 {"}"} belongs here.
fault-expected-after-session = "same day", "next day" or a duration such as "48h" belongs here.
fault-out-of-range = A whole number from { $least } to { $most } belongs here.
fault-only-number = Only { $number } is allowed here.
fault-duration-out-of-range = A duration from { $least } to { $most } belongs here.
fault-empty-text = This text is empty.
fault-text-too-long = This text is too long: at most { $most } characters are allowed.
fault-control-character = There is a control character in this text, which cannot be shown.
fault-not-one-of = “{ $given }” is not known here. Known are: { $allowed }.
fault-unknown-exercise = There is no exercise “{ $given }” in the library. An exercise of your own has a “name” instead of “use”.
fault-unknown-exercise-close = There is no exercise “{ $given }” in the library. Did you mean “{ $close }”?
fault-unknown-rule = There is no aftercare rule “{ $given }”. Ours are AR-01 to AR-26; a rule of your own has an “id” instead of “rule”.
fault-rule-without-time = { $rule } does not hold for a time after a session, so there is none to change. Those that do are: { $allowed }.
fault-rule-is-limit = { $rule } is a limit and does not hold for a time after a session. How many sessions there may be stands under “course”: “sessions”, “per_week”, “days_between” and “per_year”.
fault-unknown-zone = There is no time zone “{ $given }”. A name such as "Europe/London" belongs here.
fault-double-item = There is already an exercise “{ $id }” in this plan. Give this one an “id” of its own.
fault-double-time = { $time } stands here twice.
fault-end-before-start = The end lies before the start.
fault-phases-out-of-order = Each phase must begin after the one before it.
fault-phase-after-end = This phase would begin after the exercise ends.
fault-several-counts = Only one of “reps”, “minutes” and “breaths” is allowed.
fault-no-count = An exercise of your own needs “reps”, “minutes” or “breaths”.
fault-neither-use-nor-name = “use” (an exercise of the library) or “name” (one of your own) is missing.
fault-both-use-and-name = Only one of “use” (an exercise of the library) and “name” (one of your own) is allowed.
fault-only-for-own = “{ $key }” describes an exercise of your own; one from the library has it already. Leave it out, or give a “name” instead of “use”.
fault-too-many = These are too many: at most { $most } are allowed.
fault-none-given = At least one belongs here.
fault-not-whole-days = Whole days such as "7d" belong here.
fault-not-an-id = “{ $given }” is not an id: small letters a to z, digits and hyphens are allowed, but no hyphen at the beginning.
fault-double-rule = There is already an aftercare rule “{ $id }” of your own in this plan. Give this one another “id”.
fault-and-more = There { $count ->
    [one] is 1 more fault
   *[other] are { $count } more faults
} from here on.

warning-unusual-course = { $sessions ->
    [one] 1 session is unusual
   *[other] { $sessions } sessions are unusual
}: a course is 3 to 15 sessions, says the article.
warning-many-a-week = { $per_week } sessions a week are unusual: the article advises at most 2.
warning-speaks-against = you noted { $flags }: ask your clinician before you do “{ $name }”. It is in the plan, and the decision is theirs.

finding-place = { $file }:{ $line }:{ $column }: { $text }
finding-warning = worth a look: { $text }
