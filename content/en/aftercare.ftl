# The aftercare rules in words. One message a rule, by its id in aftercare.toml; `.why` is shown on request.
# Words for a single window of a rule carry the window's own name: ar-10-thirty-days.

ar-01 = Sit and rest for 15 minutes
    .why = A quiet quarter of an hour gives you time to settle before you get up and travel. The 15 minutes are the article’s.

ar-02 = Dress warmly; cover your neck when it is cold
    .why = This is for your comfort. Our sources give no time; 12 hours is our default.

ar-03 = No sauna, bathhouse, hot tub or hot bath; a warm shower is fine
    .why = Strong heat lowers blood pressure, and you may faint. Our sources give no time; 24 hours is our default, 48 after deep massage. If you are pregnant, or have a heart problem or low blood pressure, ask a doctor before any sauna or hot tub, later too.

ar-04 = Do not drive or cycle; arrange a lift
    .why = After that too, drive or cycle only if you can turn your head freely, are not dizzy, see clearly and have taken nothing that makes you drowsy. Our sources give no time; at least 4 hours is our default, or until 6 the next morning after neck treatment or manipulation.

ar-05 = No sudden movements or big arm swings
    .why = Slow, even movement is kinder to a sore place; arm swings matter most after treatment of the neck, upper back or shoulder. Our sources give no time; 24 hours is our default.

ar-06 = Sharp pain where you were treated? Call your clinician today
    .why = Call as well if a pain is new, in one spot, spreading or getting worse, if a rib hurts when you breathe, or for a large bruise or swelling, sooner if you take blood thinners. A dull ache that settles is different. New or growing numbness, tingling or weakness in one arm or leg: a doctor today. Call the emergency number now for new chest pain or breathlessness; a sudden crack and then severe pain; severe pain if you are over 65, have osteoporosis or have taken steroids for long; numbness between the legs; new trouble with your bladder or bowels; or new pain, numbness, tingling or weakness in both legs, both arms, or an arm and a leg. In one survey most reactions began within 4 hours, and about three in four had gone by 24 hours. 72 hours is our default.

ar-07 = No heavy lifting, hard sport or new training
    .why = Easy but moving: keep walking, and do your prescribed exercises when they are due. Our sources give no time; 48 hours is our default. Then ease back, and keep the load light for the whole course.

ar-08 = Walk gently; exercises for your spine and the treated limb wait
    .why = Prescribed exercises matter, so go back to them the next day. Walking and breathing exercises are never held back, and what your own plan says comes first. Our sources give no time; the next day is our default.

ar-09 = Mild soreness is common; rising after 24 hours or not settled by 72: call your therapist
    .why = A dull, spread ache or stiffness often begins within 4 hours and mostly settles within a day; the article allows 2 to 3 days. Call your therapist that day if it is still rising after 24 hours, has not settled by 72 hours, or keeps you from normal things. Sharp, new or spreading pain: call your clinician today. Pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking: a doctor today.

ar-10 = A mild headache may come; if it is sudden or the worst ever, call the emergency number
    .why = Call the emergency number too for a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit, or after a head injury. Call it, with or without a headache, for a sudden drooping face or eyelid, a small pupil, weakness or numbness on one side, double vision, trouble seeing (even if it has passed), trouble speaking, swallowing or understanding, a sudden fall, jerky eyes, severe dizziness or unsteadiness, or vomiting with any of these. After neck treatment, call it for a strong headache unlike any before. Any other strong headache that disrupts your life, or one that has clearly changed: a doctor today. In surveys 12 to 20 in 100 people had a headache after treatment. 72 hours is our default.

ar-10-thirty-days = Neck pain or headache unlike any before: doctor today; if strong, emergency number now
    .why = Call the emergency number now if it is strong or sudden, or if any other sign comes with it: a drooping face or eyelid, a small pupil, weakness or numbness, dizziness or unsteadiness, a fall, vomiting, or trouble seeing, speaking, swallowing or understanding. Such signs are an emergency without pain too, if they come suddenly. Mild and alone: a doctor today. After neck treatment such pain can, rarely, come from a damaged artery in the neck, hours to days before other signs. Our sources give no time; 30 days is our default.

ar-11 = Feverish or shivery? Take your temperature; from 38 °C call a doctor today
    .why = Fever with back or neck pain can mean an infection; shivering without a thermometer at hand counts too. Call the emergency number if you have a headache with it, shaking chills, confusion or mottled skin, or if you are on chemotherapy or have a weakened immune system. Our sources give no time; 72 hours is our default.

ar-12 = At most 2 sessions in any 7 days, with a full day between them
    .why = The article advises 2 a week; it also allows every other day, which counts here only if your clinician set it. The full day between is our default. This warns you; it never locks.

ar-13 = At most 15 sessions in any 365 days
    .why = The article says 15 a year, though its own course of 10 every 6 months would make 20; no such number is a clinical fact. Counting the last 365 days is our choice. This warns you at 12 and at 15; it never locks.

ar-14 = A course is 3 to 15 sessions
    .why = The article gives these numbers, and for scoliosis 10 sessions, once every 6 months. How many you need is for your clinician to say; nobody can promise when you will notice a change.

ar-15 = A session usually lasts 15 to 30 minutes
    .why = The article gives these numbers. A shorter or longer session can be right for you; we only ask whether it was typed correctly.

ar-16 = Heat or cold pack for comfort, wrapped in cloth, for 15 to 20 minutes
    .why = Always keep a cloth layer between, and no longer than 15 minutes on the neck. No heat on a fresh injury, swelling or bruise (72 hours), on a pregnant belly, together with heat rub, or while you are asleep. Neither heat nor cold on numb or broken skin, where circulation is poor, over an infection, a clot or a tumour, or on the front of the neck. NHS pages name up to 20 minutes for a shoulder and up to 15 for a neck; 15 to 20 minutes is our default.

ar-17 = No pressing on the treated area with a ball or your fingers
    .why = More pressure on a sore place can bruise it. Our sources give no time; 48 hours is our default. Later at most twice a day, 15 to 30 seconds a spot, and never until it pops.

ar-18 = Get up slowly; if you feel dizzy, sit or lie down
    .why = A minute of light-headedness can follow lying down. If dizziness returns, do not drive, and call a doctor today; if it is severe, or you have trouble seeing, speaking or walking, call the emergency number. Our sources give no time; 60 minutes is our default.

ar-19 = Massage or exercise therapy between sessions? Ask your therapist first
    .why = The article allows both during a course. Asking first is our own choice: your therapist knows what was treated and how you reacted.

ar-20 = On your period? You can tell your therapist; your comfort comes first
    .why = No guideline evidence was found either way, so it is a matter of comfort. This note is private, and shows only because you chose it.

ar-21 = Pregnant? A session only if your midwife, doctor or therapist has agreed
    .why = Few problems have been reported, but some were severe, so treatment belongs with a therapist trained for it. Bleeding, leaking fluid, painful contractions, your baby moving less, a bad headache or changes in sight: call the maternity line now.

ar-22 = Wipe off massage oil with a towel; mind slippery skin
    .why = Oily hands and feet slip easily. Our sources give no time; 1 hour is our default.

ar-23 = Ask your therapist for self-care advice and strength exercises
    .why = Good manual therapy includes both. Treatment may ease pain for a while; exercise and self-care matter more for lasting change.

ar-24 = Sleep with neck and back in line, not twisted; change position often by day
    .why = An awkward position at night can set off neck pain. Our sources give no time; the whole course is our default, and comfort decides.

ar-25 = New warning sign, fever, fall, medicine or pregnancy? Call the clinic before you go
    .why = Any of these can change whether and how you are treated; not sure counts as yes. For an emergency sign call the emergency number now. Our sources give no time; asking within the 24 hours before is our default.

ar-26 = Tell the therapist how you reacted last time
    .why = It helps to fit the next treatment to you; your diary can show what you noted. Our sources give no time; 2 hours before is our default.

kind-do = Do
kind-avoid = Avoid
kind-watch = Watch
kind-limit = Limit
kind-info = Good to know
kind-gate = Ask first

basis-article = Article rule
    .explain = The number, where there is one, is printed in the source article. That does not make it proven, and no clinician has reviewed it for Afterhand yet.
basis-app_default = Our default
    .explain = Our default: your clinic may say otherwise. The number is our own choice, and no clinician has reviewed it yet.
basis-clinic = Clinic rule
    .explain = From your clinic’s plan, or your therapist’s word as you noted it.
