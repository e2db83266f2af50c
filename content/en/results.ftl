# The check-in, what it leads to, and what leads a page while something is open.

check-in-hint-now = In an emergency call first: do not wait to answer. Otherwise press the first one that is true, or that you are not sure of. You will see at once what to do.
check-in-none-now = None of these
check-in-ask-today = And any of these, new or worse than before?
check-in-hint-today = Press the first one that is true, or that you are not sure of. You can add others afterwards.
check-in-none-today = None of these either
check-in-hint-usual = Tick what is true of you. You can also tick nothing.
check-in-none-usual = See what this means
check-in-corrected = { $signs } (answered otherwise { $when })
answer-none = Not answered
country-question = These numbers are for: { $country }. Is that where you are?
country-emergency = Emergency number: { $number }
country-unknown = Which country are you in? Then its emergency numbers are shown here.

result-when = Answered { $when }
result-when-region = Answered { $when } · { $region }
result-held-all = All exercises have been paused since { $since }. They go on when a clinician has said that they may and you have recorded who said so, and when. Having called is not enough. Undo does not end this.
result-held-region = Exercises for your { $region } and all self-massage have been paused since { $since }. They go on when a clinician has said that they may and you have recorded who said so, and when. Having called is not enough. Undo does not end this.
result-cleared = Since then it has been recorded that a clinician said exercises may go on.
result-not-kept = This could not be saved on this computer, so reminders are not paused. Do no exercises until a clinician has said that you may, even if a reminder comes.

call-emergency = Emergency number
call-emergency-if-worse = If you get worse: emergency number
call-or = or { $others }
call-out-of-hours = Out-of-hours line
call-out-of-hours-unknown = We know of no national number here. Your doctor’s answering machine or your local hospital can say whom to call.
call-maternity = Maternity line
call-maternity-unknown = Call the number in your maternity notes.
call-crisis = Crisis line
call-crisis-unknown = We know of no national number here. The emergency number can help too.
call-doctor = Your doctor
call-doctor-closed = If you have no doctor, or the practice is closed, call the out-of-hours line.
call-clinician = Your therapist or clinic
call-clinician-named = { $names }
call-clinician-unknown = Their number is on your sheet or appointment card.

stop-heading-all = All exercises have been paused since { $since }
stop-heading-region = Exercises for your { $region } and all self-massage have been paused since { $since }
stop-text-check-in = Because of what you answered under “How do I feel?”. Having called is not enough: they go on when a clinician has said that they may.
stop-text-screening = Because of what you answered before starting. They go on when a clinician has said that they may.

alert-fever = { $temperature } { $when }: call a doctor today
alert-fever-text = With a temperature of 38 °C (100.4 °F) or more and back or neck pain, or after a session, call a doctor today. Call the emergency number if you have shaking chills, confusion, mottled skin or a headache with it, or if you are on chemotherapy or have a weakened immune system.
alert-severe = Pain { $pain } of 10 { $when }: is a doctor needed today?
alert-severe-text = With pain of 7 or more, or pain that keeps you from sleeping or walking, call a doctor today. With chest pain, breathlessness, numbness between the legs, or new trouble with bladder or bowels, call the emergency number. If it came suddenly, or with numbness or weakness, press “How do I feel?” now.
alert-rising = Your pain is still rising, more than 24 hours after the session of { $session }
alert-unsettled = Soreness has not settled 72 hours after the session of { $session }
alert-three-days = Pain above { $limit } of 10 three days in a row
alert-soreness-text = Call your therapist today, before the next exercises. If it is sharp, spreading or in a new place, or if there is numbness, weakness, fever or a headache unlike any before, press “How do I feel?” now.

acted-check-in-held = { $heading }. Exercises are paused.
acted-screened = Your answers are kept.
acted-screened-held = Your answers are kept. Exercises are paused until a clinician has said that they may go on.
acted-cleared = Noted: { $who } said that exercises may go on.
acted-cleared-in-part = Noted: { $who } said that exercises may go on. What you answered { $since } came later, so they stay paused.

screen-heading = Before you start
screen-text = These questions are about things that change what is right for you. A yes is a reason to ask first: you will see which words to ask with. After a fresh injury or a broken bone, exercises are paused until a clinician has said that they may go on. { $unsure }
screen-hint-article = As the clinic’s article groups it.
screen-hint-added = From the lists of clinicians and of the World Health Organization.
screen-stricter = { $group }. We are stricter here. { $stop }.
screened-heading-nothing = You answered yes to none of these
screen-card = Before you start: a few questions about your health decide whom to ask first. They stay on this computer.
caution-ask = You noted { $flags }: ask your clinician before you do this one.
about-version = Afterhand { $version }

remark-stopped = paused since { $since }, until a clinician says it may go on
remark-was-stopped = was paused from { $since }, until a clinician said it may go on
why-stopped = Paused since { $since } because of what you answered about how you feel; it goes on when a clinician has said that it may.
why-was-stopped = Paused from { $since } to { $cleared }, until a clinician had said that exercises may go on.
story-stopped = Paused until a clinician says that it may go on
