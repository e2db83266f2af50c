# The check-in, the screen and what goes with them, in words; by the ids of red-flags.toml and screen.toml.
# A red flag: a heading, `.detail` all its signs, `.why` it must not wait, `.say` what to say on the phone,
# `.do` what to do until someone has looked. What is to be expected has `.watch`: what would change it.

rf-01 = New numbness between your legs, or new trouble with your bladder, bowels or sex
    .detail = Numbness or tingling around your genitals, your back passage or your inner thighs, or you cannot feel it when you wipe. Trouble starting, stopping or feeling your wee (urine). New leaking of wee or poo. New loss of erection, or of feeling in your genitals. Any of these counts, with or without back or leg pain.
    .why = These can be signs that the nerves at the base of the spine are being squeezed. That has to be looked at in hospital at once, because waiting can make the loss a lasting one.
    .say = I have new numbness between my legs, or new trouble with my bladder, my bowels or sexual feeling.
    .do = Do not wait for the morning or for an appointment. If you can, note when you last passed wee (urine) in the usual way, and say so when you call.

rf-02 = Sudden drooping face, weakness or numbness, or trouble with sight, speech or balance
    .detail = Any of these, when it comes suddenly, whether or not your neck was treated: a drooping face; weakness or numbness on one side; trouble seeing, even if it has passed; trouble speaking, swallowing or understanding; double vision; sudden falls; severe dizziness or unsteadiness; jerky eyes; vomiting with any of these; a drooping eyelid or a small pupil.
    .why = These can be signs of a stroke or of a damaged artery in the neck. How much can be done depends on how soon you are in hospital, so call even if it has passed.
    .say = I suddenly have signs that could mean a stroke, such as a drooping face, weakness on one side, or trouble seeing, speaking or keeping my balance.
    .do = Unlock the door if you can, then sit or lie down where you cannot fall. Ask someone to stay with you, and to call for you if you cannot speak well. Note when you last felt normal: those who treat you will ask.

rf-03 = Sudden worst-ever headache, or headache with fever or a stiff neck, or after a head injury
    .detail = A sudden headache, the worst you have ever had, which reaches its peak within 5 minutes. A headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit. A headache after a head injury.
    .why = It can be a sign of bleeding inside the head, of an infection around the brain, or of something else that has to be looked at in hospital at once.
    .say = I have a sudden headache, the worst of my life, or a headache with fever, a stiff neck, a rash, confusion or a fit, or a headache after a head injury.
    .do = Unlock the door if you can, then lie down. Ask someone to stay with you, and to call again if you become drowsy or confused.

rf-04 = Strong neck pain or headache unlike any before, after neck treatment or a jolt to the neck
    .detail = Neck pain or a headache unlike any you have had before, within 30 days of neck treatment or of a jolt to the neck, when it is strong, or when any other sign comes with it, such as dizziness or trouble with sight, speech, swallowing, strength or balance. It may build up slowly, it may be on both sides, and it may come hours to days before other signs. If it is mild and nothing else comes with it, answer no here: the next questions ask about that. If you are not sure that it is mild, answer yes.
    .why = It can be a sign of a damaged artery in the neck, which has to be looked at in hospital at once, before other signs come. The 30 days are our own choice.
    .say = I have neck pain or a headache unlike any before, strong or with other signs, and my neck was treated or jolted in the last 30 days.
    .do = Sit or lie down with your head supported, and ask someone to stay with you. Do not stretch or turn your neck to test it.

rf-05 = New trouble in both legs, both arms, or an arm and a leg; clumsy hands; a foot that drops
    .detail = New pain, tingling, numbness or weakness in both legs, in both arms, or in an arm and a leg. Clumsy hands: buttons, keys or a pen have become hard to manage. You cannot walk steadily. Electric shocks down your spine. One foot that suddenly drops and drags.
    .why = These can be signs of strong pressure on the spinal cord or on nerves. That has to be looked at in hospital at once, because waiting can make the loss a lasting one.
    .say = I have new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg, or my hands are clumsy, I cannot walk steadily, my foot drops, or I feel electric shocks down my spine.
    .do = Sit or lie down where you cannot fall, and ask someone to stay with you.

rf-06 = Pain after a bad accident or fall, after a sudden crack, or severe pain with fragile bones
    .detail = Pain in your neck or back after a serious accident or fall. A sudden crack and then severe pain, or a part of you that has a new shape. Severe pain after treatment or after a minor fall, if you have osteoporosis, have taken steroids for a long time, or are over 65.
    .why = It can be a sign of a broken bone. That has to be looked at in hospital before you move about.
    .say = I have pain in my neck or back after an accident, a fall, a sudden crack or treatment, and a bone may be broken.
    .do = Keep as still as you can where you are. Let the ambulance crew move you.

rf-07 = New chest pain or breathlessness, fainting that does not pass, tearing back or belly pain
    .detail = New chest pain or breathlessness, with or without back pain; also days after needling or after work on the ribs. Collapse, or fainting that does not pass. Sudden tearing pain in your back or belly.
    .why = It can be a sign of trouble with the heart, a lung, or the large artery of the body. That has to be looked at in hospital at once.
    .say = I have new chest pain or trouble breathing, or I have collapsed or keep fainting, or I have a sudden tearing pain in my back or belly.
    .do = Unlock the door if you can, then sit or lie down in the way that lets you breathe best. Ask someone to stay with you. When you call, say so if you had needling or work on your ribs.

rf-08 = Neck or back pain and you are very unwell: shaking chills, confusion or mottled skin
    .detail = Pain in your neck or back, and you are very unwell: shaking chills, confusion, or skin that has become blotchy or mottled.
    .why = It can be a sign of an infection in the spine or in the blood, which has to be treated in hospital at once.
    .say = I have pain in my neck or back and I am very unwell, with shaking chills, confusion or mottled skin.
    .do = Do not wait to see whether it passes. Ask someone to stay with you. If you feel confused, let someone else call.

rf-09 = An arm or a leg that is suddenly cold, pale or blue
    .detail = An arm or a leg that has suddenly become cold, pale or blue.
    .why = It can be a sign of a blocked artery, which has to be looked at in hospital at once.
    .say = My arm or leg has suddenly become cold, pale or blue.
    .do = Sit or lie down, and do not rub the arm or leg.

rf-10 = A hot, red, very swollen joint, with fever or so that you cannot move it
    .detail = A joint that is hot, red and very swollen, and you have a fever or cannot move the joint.
    .why = It can be a sign of an infection in the joint, which has to be looked at in hospital at once.
    .say = One of my joints is hot, red and very swollen, and I have a fever or cannot move it.
    .do = Rest the joint. When you have called, take your temperature if you have a thermometer near you.

rf-11 = Thoughts of ending your life, with a plan or the means to do it
    .detail = You have thoughts of ending your life, and you have a plan or the means to do it.
    .why = Thoughts like these can become weaker again, and you do not have to face them alone. There are people who will listen and help now.
    .say = I am thinking of ending my life, and I need help now.
    .do = Go to someone you trust, or ask someone to come and stay with you. Move away from anything you could hurt yourself with. If you cannot call, ask someone to call for you.

rf-12 = 38 °C or more, or shivering, on chemotherapy or with a weakened immune system
    .detail = A temperature of 38 °C (100.4 °F) or more, or shivering, while you are on chemotherapy or while an illness or a medicine weakens your immune system.
    .why = It can be a sign of an infection that your body cannot fight well just now. It has to be looked at in hospital at once, even if you do not feel very ill.
    .say = I have a temperature of 38 °C or more, or I am shivering, and I am on chemotherapy or have a weakened immune system.
    .do = Call even if you feel well. Have your list of medicines ready, and the alert card of your treatment team if you have one.

rf-30 = Pregnant, with bleeding, leaking fluid, contractions, less movement or a bad headache
    .detail = You are pregnant and have any of these: bleeding, leaking fluid, painful contractions, a baby that moves less, a bad headache, changes in your sight.
    .why = Any of these can matter for you and for the baby, and the maternity team has to know now.
    .say = I am pregnant and have bleeding, leaking fluid, painful contractions, less movement, a bad headache or changes in my sight.
    .do = Have your maternity notes ready. If you bleed heavily, feel faint or have a fit: call the emergency number instead.

rf-20 = A temperature of 38 °C or more with back or neck pain, or after a session
    .detail = A temperature of 38 °C (100.4 °F) or more together with back or neck pain, or after a session. If you shiver and have no thermometer, that counts too.
    .why = A fever with pain in the spine can be a sign of an infection. Do not assume that the treatment caused it: let a doctor judge it today.
    .say = I have a temperature of 38 °C or more, or feel shivery, and I have back or neck pain or have had manual therapy.
    .do = Rest, and write down your temperature and the time. With shaking chills, confusion, mottled skin or a headache, or if you are on chemotherapy or have a weakened immune system: call the emergency number.

rf-21 = Where you were treated: sharp, new pain in one spot, or a large bruise or swelling
    .detail = Where you were treated, pain that is sharp, new or in one spot. A rib that hurts when you breathe. A large bruise or swelling; call sooner if you take blood thinners.
    .why = A dull ache that is spread out and settles is to be expected. This is different, and the person who treated you should know of it today.
    .say = I have a sharp or new pain in one spot where I was treated, a rib that hurts when I breathe, or a large bruise or swelling.
    .do = Do not press or massage the spot. If you take blood thinners, call at once and say so; if nobody answers, call the out-of-hours line at once, not after 2 hours. New chest pain, trouble breathing, or a crack and then severe pain: call the emergency number.

rf-22 = New or growing numbness, tingling or weakness in one arm or one leg
    .detail = New or growing numbness, tingling or weakness in one arm or one leg. Leg pain that spreads further down the leg after an exercise. If it is in both legs, both arms, or an arm and a leg, or a foot suddenly drops, that is an emergency: call the emergency number.
    .why = It can be a sign of pressure on a nerve, and a doctor should judge it today.
    .say = I have new or growing numbness, tingling or weakness in one arm or leg, or leg pain that spreads further down.
    .do = Stop the exercise that brought it on. If it comes suddenly on one side, reaches the other side too, a foot drops, or you become numb between the legs: call the emergency number.

rf-23 = Pain at night, on coughing or between the shoulder blades; weight loss; cancer; a lump
    .detail = Pain that is much worse at night and not eased by rest. Weight loss without trying. Known cancer. A new lump or a change of shape. Pain in the upper back, between the shoulder blades. Pain that is worse when you cough, sneeze or strain. Your first back pain, and you are under 18 or over 50.
    .why = Each of these is a reason for a doctor to look for the cause of the pain before treatment goes on.
    .say = I have pain that is worse at night, on coughing or between my shoulder blades, or I have lost weight, had cancer or found a lump, or it is my first back pain and I am under 18 or over 50.
    .do = When you call, say all that is true of you, and since when. New numbness, weakness, or trouble with your bladder or bowels: call the emergency number.

rf-24 = New neck or back pain after cancer, infection, TB, steroids or weakened immunity
    .detail = New pain in your neck or back, and you have or had any of these: cancer, an infection, tuberculosis (TB), a weakened immune system, steroids for a long time.
    .why = After any of these, new pain in the spine should not wait: a doctor should look at it today.
    .say = I have new pain in my neck or back, and I have or had cancer, an infection, tuberculosis, a weakened immune system, or steroids for a long time.
    .do = Have your list of medicines ready. With shaking chills, confusion or mottled skin, or new numbness, weakness, or bladder or bowel trouble: call the emergency number.

rf-25 = A strong headache that disrupts your life, or a headache that has clearly changed
    .detail = A strong headache that keeps you from your usual life. A headache that has clearly changed: it is worse with coughing, with exertion, or with a change of posture.
    .why = Do not assume that the treatment caused a headache like this: a doctor should judge it today. If your neck was treated within the last 30 days, it counts as an emergency unless you said no to a strong headache unlike any before. That is our own, stricter choice.
    .say = I have a strong headache that disrupts my life, or a headache that has clearly changed.
    .do = Rest. Call the emergency number if it is sudden and the worst ever, if it follows a head injury, or if fever, a stiff neck, a rash, drowsiness, confusion, a fit, or trouble with sight, speech or balance comes with it. Call it too if the headache is unlike any before and your neck was treated or jolted within the last 30 days.

rf-26 = Soreness rising after 24 hours, not settling by 72, or keeping you from normal things
    .detail = Soreness after a session that is still rising after 24 hours, or is not settling by 72 hours, or you cannot do normal things.
    .why = Soreness after a session usually eases within a day, and the clinic’s article allows two to three days. If yours does not, the person who treated you should know.
    .say = My soreness after treatment is still rising after 24 hours, is not settling by 72 hours, or keeps me from normal things.
    .do = Keep walking gently if you can. No self-massage, and no exercises for that part of the body, until they have said that you may go on.

rf-27 = Dizziness or faintness that comes back
    .detail = Dizziness or faintness that returns, and none of the sudden signs of a stroke with it. If your face, sight, speech, swallowing, strength or balance is suddenly affected too, that is an emergency: call the emergency number.
    .why = A doctor should look for the cause today, before anyone treats your neck again.
    .say = I have dizziness or faintness that keeps coming back.
    .do = Sit or lie down when it comes, and get up slowly. If it is severe or does not pass, or any other sign comes with it: call the emergency number.

rf-28 = Pins and needles, or a heavy, easily tired arm, with neck pain
    .detail = Neck pain together with pins and needles, or with an arm that is heavy or tires easily. If the arm is suddenly cold, pale or blue, that is an emergency: call the emergency number.
    .why = It can be a sign of pressure on a nerve or on a blood vessel, and a doctor should judge it today.
    .say = I have neck pain with pins and needles, or with an arm that is heavy and tires easily.
    .do = Rest the arm. If it becomes suddenly cold, pale, blue, weak or numb, or the other arm or a leg is affected too: call the emergency number.

rf-29 = One calf that is swollen, hot, red or tender
    .detail = One calf that is swollen, hot, red or darker than usual, or tender.
    .why = It can be a sign of a clot in a vein of the leg, and a doctor should look at it today.
    .say = One of my calves is swollen, hot, red or tender.
    .do = Do not massage or roll the calf. New chest pain, breathlessness or collapse: call the emergency number.

rf-32 = Low mood, or thoughts of harming yourself, linked to the pain
    .detail = Low mood, or thoughts of harming yourself, that have to do with the pain. If you have a plan or the means to end your life, call the emergency number or a crisis line now.
    .why = Living with pain is hard, and low mood can be helped. You do not have to face it alone: talk to someone today.
    .say = Because of the pain my mood is very low, or I have thoughts of harming myself, and I need to talk to someone today.
    .do = Tell someone you trust, and try not to be alone. If you have a plan or the means to end your life: call the emergency number or a crisis line now.

rf-33 = Pain of 7 or more out of 10, or pain that keeps you from sleeping or walking
    .detail = Pain of 7 or more, where 10 is the worst you can imagine. Pain that keeps you from sleeping or from walking.
    .why = Pain as strong as this should be judged by a doctor today and not only be written down. The 7 is our own choice.
    .say = My pain is 7 or more out of 10, or it keeps me from sleeping or walking.
    .do = Rest in the position that hurts least. Call the emergency number if you cannot walk steadily, a foot drops, you become numb or weak in both legs or numb between them, you have new trouble with your bladder or bowels, or the pain is in your chest or came after an accident or a crack.

rf-34 = Mild new neck pain or headache unlike any before, after neck treatment
    .detail = New neck pain or a headache unlike any you have had before, within 30 days of neck treatment or of a jolt to the neck, when it is mild and nothing else comes with it. If it is strong, or any other sign comes with it, that is an emergency: call the emergency number.
    .why = Trouble with an artery in the neck can begin like this, hours to days before other signs, so a doctor should judge it today. The 30 days are our own choice.
    .say = I have a mild new neck pain or headache unlike any before, and my neck was treated or jolted within the last 30 days.
    .do = Do not stretch or turn your neck to test it. If it becomes strong, or any other sign comes: call the emergency number.

n-01 = A mild to moderate ache, stiffness or tenderness where you were treated
    .detail = A dull, spread ache, stiffness or tenderness where you were treated, mild to moderate and settling.
    .why = In surveys 15 to 53 in 100 people had it. It usually starts within 4 hours and has mostly gone in 24 hours; the clinic’s article allows two to three days.
    .watch = If it is sharp, new or in one spot, still rises after 24 hours, is not settling by 72 hours, or keeps you from normal things: call your therapist today. If it is 7 or more out of 10, or keeps you from sleeping or walking: call a doctor today.

n-02 = Tiredness
    .detail = Feeling more tired than usual after a session.
    .why = In surveys 11 to 12 in 100 people had it. It usually starts within 4 hours and has mostly gone in 24 hours; the clinic’s article allows two to three days.
    .watch = If you cannot do normal things, or it is not settling by 72 hours: call your therapist today. If you have a temperature of 38 °C or more: call a doctor today. If you are breathless, or faint and it does not pass: call the emergency number.

n-03 = A mild, familiar headache that eases
    .detail = A mild headache of a kind you know, which eases. It is not sudden, and there is no other sign.
    .why = In surveys 12 to 20 in 100 people had it. It has mostly gone in 24 hours; the clinic’s article allows two to three days.
    .watch = If it becomes strong or clearly changes, or is mild but unlike any before: call a doctor today. If it is sudden and the worst ever, or any other sign comes with it, or it is strong and unlike any before after neck treatment: call the emergency number.

n-04 = Mild discomfort that spreads from the treated place and settles
    .detail = Discomfort that reaches beyond the treated place, mild and settling, without numbness, tingling or weakness.
    .why = In surveys 10 to 12 in 100 people had it. It usually starts within 4 hours and has mostly gone in 24 hours; the clinic’s article allows two to three days.
    .watch = If it still rises after 24 hours, or is not settling by 72 hours: call your therapist today. If you get numbness, tingling or weakness in one arm or leg, or leg pain that spreads further down: call a doctor today. If these come in both legs, both arms, or an arm and a leg, or suddenly on one side: call the emergency number.

n-05 = A minute of light-headedness when you stand up
    .detail = A minute of light-headedness on standing up, which passes when you sit.
    .why = It can follow lying down and warmth. Sit until it has passed, and get up slowly. That this is to be expected is our own choice, without a survey behind it.
    .watch = If it comes back: call a doctor today, and do not drive. If it is severe, does not pass, or any other sign comes with it: call the emergency number.

# The headings of the check-in.

theme-nerves = Feeling, strength, bladder and bowels
theme-head = Head, face, neck and balance
theme-injury = Accidents, falls and cracks
theme-chest = Chest, breathing and circulation
theme-fever = Fever and infection
theme-mood = Your mood
theme-pregnancy = If you are pregnant
theme-pain = Pain
theme-usual = What often follows a session

answer-yes = Yes
answer-no = No
answer-unsure = Not sure

# The results. The heading comes from whom to call; the level says the rest.

who-emergency = Call the emergency number now
who-emergency_or_crisis = Call the emergency number or a crisis line now
who-maternity = Call the maternity line now
who-crisis_or_doctor = Call a doctor today, or a crisis line
who-doctor = Call a doctor today
who-therapist = Call your therapist today
who-nobody = Worried? Call all the same

level-emergency = Call the emergency number now
    .explain = Do it now, even if you are not sure.
level-maternity = Call the maternity line now
    .explain = Do it now, even if you are not sure. If nobody answers, call the emergency number.
level-today = Call a clinician today
    .explain = Today, not at the next appointment.
level-expected = Expected for two to three days: keep going gently
    .explain = These often start within 4 hours of a session and have mostly gone in 24 hours; the clinic’s article allows two to three days. That cannot rule out a problem. Write down how it goes, and check in again at once if it gets worse or anything new comes.
level-none = You ticked none of these signs
    .explain = That cannot rule out a problem. Worried? Call.

never-drive = Do not drive yourself.
never-aspirin = Do not take aspirin for this unless the emergency service tells you to: in some strokes it does harm.
never-manipulation = No further manipulation (quick thrusts, cracking) of your neck or back until you have been seen.
never-massage = Do not massage the calf.

safety-ask = Do you have any of these, new or worse than before?
safety-ask-usual = And any of these since your session?
safety-unsure-counts = Not sure counts as yes.
safety-say-what-fits = On the phone, say what is true of you:
safety-no-answer = No answer within 2 hours? Call the out-of-hours line. If you get worse, do not wait: call the emergency number.
safety-no-answer-emergency = If you cannot get through, keep trying, and ask someone near you to call too.
safety-crisis-line = For thoughts of harming yourself or ending your life: here too, as well as the first call.
safety-limits = No list of signs is complete. If something feels badly wrong, call, whatever you ticked.
safety-not-reviewed = Reviewed by: nobody yet
safety-disclaimer = Afterhand gives you general information and tells you whom to call. It has not examined you and cannot tell what you have: what it says is information, not the verdict of a medical device. In an emergency, call first. Otherwise your own clinician’s word comes before anything said here.

# How well something is known.

certainty-verified = Checked against the source
    .explain = The source itself, or its abstract, has been read.
certainty-secondary = Read at second hand
    .explain = Taken from a copy or a summary of the source, not from the source itself.
certainty-unverified = Not yet checked
    .explain = No source has been checked for all of this yet; a clinician has still to confirm it.
certainty-app_default = Our own choice
    .explain = A choice of Afterhand’s, not a clinical fact; no source gives it.

# The screen: what to ask a clinician about before exercises or treatment. `.say` are the words to ask with.

-about-to = I am about to start or go on with home exercises and manual therapy.
-is-it-right = Is that all right for me, and what should I leave out?

sc-01 = Do you have cancer, did you ever have it, or might you have it?
    .detail = Any cancer, now or in the past, or one that is being looked for; above all in the spine.
    .why = Cancer can weaken bones, and strong hands or exercise could then do harm. A clinician who knows your case should say what is right.
    .say = { -about-to } I have or had cancer, or it is suspected. { -is-it-right }
sc-02 = Do you have tuberculosis (TB), or did you ever have it?
    .detail = Tuberculosis of the lungs, the bones or any other part.
    .why = It can settle in the spine and weaken it, so a clinician should judge first.
    .say = { -about-to } I have or had tuberculosis. { -is-it-right }
sc-03 = Do you have an inflammatory disease of the spine, such as ankylosing spondylitis?
    .detail = Ankylosing spondylitis, also called axial spondyloarthritis, or another inflammation of the spine.
    .why = Exercise is often advised with it, but an inflamed or stiffened spine is not for every kind of treatment. So ask.
    .say = { -about-to } I have an inflammatory disease of the spine. { -is-it-right }
sc-04 = Do you have an infection of a bone or of the spine, or did you have one?
    .detail = Osteomyelitis, an infected disc, or another infection of a bone or of the spine.
    .why = An infected bone must not be worked on, and one that was infected may be weaker.
    .say = { -about-to } I have or had an infection of a bone or of the spine. { -is-it-right }
sc-05 = Has anyone told you that part of your spine or neck is unstable?
    .detail = Instability of the spine of any degree, the upper neck included. The clinic’s article names only degrees 3 to 4; we ask for any.
    .why = Bones that move too far can press on nerves or on the spinal cord.
    .say = { -about-to } I was told that part of my spine or neck is unstable. { -is-it-right }
sc-06 = Did you ever have a stroke of the spinal cord, or damage to it?
    .detail = A spinal-cord stroke, or another damage to the spinal cord.
    .why = A cord that was damaged once needs a clinician’s judgement before anyone works on the spine.
    .say = { -about-to } I have had a stroke of the spinal cord or damage to it. { -is-it-right }
sc-07 = Do you have meningitis, or did you have it lately?
    .detail = An infection of the lining of the brain or the spinal cord, now or not long ago.
    .why = Meningitis is treated in hospital, and afterwards a clinician should say when treatment and exercises may begin.
    .say = { -about-to } I have had meningitis. { -is-it-right }
sc-08 = Do you have a problem with an artery in your neck, or did you have one?
    .detail = A clot, a tear, a narrowing or another fault of an artery in the neck (the vertebral or carotid arteries).
    .why = Turning or pressing the neck could harm an artery that is already affected.
    .say = { -about-to } I have or had a problem with an artery in my neck. { -is-it-right }
sc-09 = Have you had a heart attack, or do you have heart disease that is not steady?
    .detail = A heart attack at any time, or heart disease that is unstable: chest pain that is new, comes more easily, or comes at rest. Chest pain now: call the emergency number.
    .why = Effort and lying in some positions put load on the heart. A doctor should say how much is right.
    .say = { -about-to } I have had a heart attack, or my heart disease is not steady. { -is-it-right }
sc-10 = Do you have osteoporosis, have you taken steroids for a long time, or do you fall often?
    .detail = Osteoporosis, a bone broken by a small fall or knock, steroids for a long time, or frequent falls. The clinic’s article names only the late stage of osteoporosis; we ask for any.
    .why = Bones that break easily can be harmed by strong pressure, deep bending and strong turning. In the window, Afterhand marks exercises of that kind with a warning.
    .say = { -about-to } I have osteoporosis, have broken a bone easily, have taken steroids for a long time, or fall often. { -is-it-right }
sc-11 = Do you have a fresh injury?
    .detail = A sprain, a strain, a blow, a fall or another injury within the last 72 hours, or one that no clinician has looked at yet. An old injury: ask when you are next there.
    .why = The clinic’s article only says to wait. We are stricter: exercises are paused until a clinician has looked at it and said that they may go on.
    .say = { -about-to } I have a fresh injury, or one that nobody has looked at yet. { -is-it-right }
sc-12 = Have you had an operation on your spine, or lately on a joint?
    .detail = An operation on the spine at any time, or on a joint when the surgeon has not yet let you go back to everything.
    .why = What was operated on may need its own limits, which your surgeon or clinician knows.
    .say = { -about-to } I have had an operation on my spine or on a joint. { -is-it-right }
sc-13 = Have you broken a bone lately, or might a bone be broken?
    .detail = A bone that is or may be broken or cracked, a rib or a bone of the spine included, and that no clinician has called healed yet.
    .why = The clinic’s article only says to wait. Clinical lists say to stop, and we follow them: exercises are paused until a clinician has said that they may go on.
    .say = { -about-to } I have broken a bone, or may have. { -is-it-right }
sc-14 = Do you have a serious disease of an organ that is not under control?
    .detail = Heart, lung, liver, kidney or another organ disease that has got worse or that treatment does not control.
    .why = Your doctor should say how much effort, lying and treatment is right just now.
    .say = { -about-to } I have a serious organ disease that is not under control. { -is-it-right }
sc-15 = Is your spinal cord or a nerve being squeezed, or is numbness or weakness growing?
    .detail = Pressure on the spinal cord (myelopathy), numbness or weakness that is getting worse, numbness between the legs, or new trouble with bladder, bowels or sex. If numbness between the legs or trouble with bladder, bowels or sex is new, that is an emergency: call the emergency number.
    .why = Growing nerve trouble has to be looked at before anyone treats you, and some of it is an emergency. The check-in asks about that next.
    .say = { -about-to } I have pressure on the spinal cord or a nerve, or numbness or weakness that is growing. { -is-it-right }
sc-16 = Have you had a stroke or a mini-stroke (TIA)?
    .detail = A stroke, or signs of one that passed (a TIA), at any time. Signs of a stroke now or in the last days, even if they have passed: call the emergency number.
    .why = The arteries that lead to the brain pass through the neck, so a doctor should judge first.
    .say = { -about-to } I have had a stroke or a mini-stroke. { -is-it-right }
sc-17 = Do you have an aneurysm of the aorta?
    .detail = A widening of the large artery in the chest or the belly.
    .why = Pressure on the back or belly and straining could harm it.
    .say = { -about-to } I have an aneurysm of the aorta. { -is-it-right }
sc-18 = Do you have a blood clot in a leg or a lung, or did you have one?
    .detail = A deep vein thrombosis (DVT) or a clot in the lung, now or before, or one calf that is swollen, hot, red or tender.
    .why = A clot can come loose, and a leg with a clot must not be massaged.
    .say = { -about-to } I have or had a blood clot in a leg or a lung. { -is-it-right }
sc-19 = Do you have a fever, or do you feel ill with an infection?
    .detail = A temperature of 38 °C (100.4 °F) or more, shivering, or feeling ill with an infection, in the throat for example.
    .why = A fever has to be judged first; treatment and exercises can wait. The check-in asks the rest next.
    .say = { -about-to } I have a fever or an infection. { -is-it-right }
sc-20 = Have you had whiplash or another jolt to your neck or back lately?
    .detail = A car accident, a blow, a fall or a sudden jerk of the head within the last weeks, even if it seemed slight.
    .why = A jolt can harm joints, ligaments or an artery in the neck, and signs may come late.
    .say = { -about-to } I have had whiplash or another jolt to my neck or back. { -is-it-right }
sc-21 = Have you dislocated a joint lately?
    .detail = A joint that slipped out of place, even if it is back again.
    .why = What holds the joint may be torn, and a clinician should say when it may be loaded.
    .say = { -about-to } I have dislocated a joint lately. { -is-it-right }
sc-22 = Do you take blood thinners, or do you bleed easily?
    .detail = Medicines against clots (warfarin, apixaban, rivaroxaban, heparin and the like), or a disorder of bleeding or clotting. Go on taking them as prescribed.
    .why = Pressure can cause larger bruises or bleeding. In the window, Afterhand marks ball and roller exercises with a warning.
    .say = { -about-to } I take blood thinners or bleed easily. { -is-it-right }
sc-23 = Is your blood pressure high and not under control?
    .detail = High blood pressure that is untreated, or still too high with treatment.
    .why = Holding a strain can raise the pressure further. In the window, Afterhand marks exercises of that kind with a warning.
    .say = { -about-to } My blood pressure is high and not under control. { -is-it-right }
sc-24 = Do you have rheumatoid arthritis that is active?
    .detail = Rheumatoid arthritis with swollen, hot or painful joints just now, or with a neck that is affected.
    .why = It can loosen the joints of the upper neck, so a clinician should judge first.
    .say = { -about-to } I have active rheumatoid arthritis. { -is-it-right }
sc-25 = Do you have a slipped vertebra (spondylolisthesis)?
    .detail = One bone of the spine that has slipped forward on the next.
    .why = Bending backwards can be wrong for it. In the window, Afterhand marks exercises of that kind with a warning.
    .say = { -about-to } I have a slipped vertebra. { -is-it-right }
sc-26 = Do you have spinal stenosis?
    .detail = A narrowed canal of the spine, as found on a scan or named by a clinician.
    .why = Bending backwards can narrow it further. In the window, Afterhand marks exercises of that kind with a warning.
    .say = { -about-to } I have spinal stenosis. { -is-it-right }
sc-27 = Are your joints very loose, or do you have a connective-tissue disorder?
    .detail = Hypermobility, or a disorder such as Ehlers-Danlos or Marfan syndrome.
    .why = Loose joints can be moved too far, and some of these disorders affect the arteries.
    .say = { -about-to } I have very loose joints or a connective-tissue disorder. { -is-it-right }
sc-28 = Do you have an artificial hip?
    .detail = A hip that was replaced, on either side, at any time.
    .why = Some positions can be wrong for a replaced hip. In the window, Afterhand marks exercises of that kind with a warning.
    .say = { -about-to } I have an artificial hip. { -is-it-right }
sc-29 = Do you have another artificial joint?
    .detail = A knee, a shoulder, a disc or any other joint but the hip that was replaced.
    .why = A replaced joint may have its own limits, which your surgeon or clinician knows.
    .say = { -about-to } I have an artificial joint. { -is-it-right }
sc-30 = Are you pregnant, or have you lately given birth?
    .detail = You are pregnant, may be, or gave birth within the last weeks.
    .why = Treatment then needs someone trained for it, and some positions do not suit. Your midwife, doctor or therapist should agree first.
    .say = { -about-to } I am pregnant, or have lately given birth. { -is-it-right }
sc-31 = Are you under 18?
    .detail = You are not yet 18 years old.
    .why = Back pain in young people is looked at with more care, and treatment needs someone trained for it.
    .say = { -about-to } I am under 18. { -is-it-right }

screen-group-absolute = The clinic’s article, first list: it seems to mean “not at all”
screen-group-relative = The clinic’s article, second list: it seems to mean “not for now”
screen-group-added = Added from other lists
screen-grouping-inferred = The clinic’s article speaks of two kinds and then prints two lists without headings. Which list is which is our reading of their order.
screen-ask-first = Stop and ask a clinician before exercising or treatment
screen-ask-not-banned = A yes is a reason to ask first. With several of these, exercise is still often advised. Where exercises have to be paused, this page says so.
screen-stop = Exercises are paused until a clinician has said that they may go on
screen-nothing = You answered yes to none of these. That cannot rule out a problem; if you have doubts, ask.
screen-check-in = Please answer a few questions about how you feel now

# What a person has told about themselves, as the end of "because of …".

flag-cancer = cancer, now, in the past or suspected
flag-tuberculosis = tuberculosis
flag-inflammatory_spine = an inflammatory disease of the spine
flag-bone_infection = an infection of a bone or of the spine
flag-spinal_instability = an unstable spine or neck
flag-spinal_cord = a spinal cord or nerves that are affected
flag-meningitis = meningitis
flag-neck_artery = an artery problem in the neck
flag-heart_disease = a heart attack or heart disease that is not steady
flag-osteoporosis = osteoporosis, or bones that break easily
flag-fresh_injury = a fresh injury
flag-fracture = a broken bone
flag-surgery = an operation on the spine or a joint
flag-organ_disease = an organ disease that is not under control
flag-rheumatoid_arthritis = active rheumatoid arthritis
flag-spondylolisthesis = a slipped vertebra
flag-spinal_stenosis = spinal stenosis
flag-dislocation = a dislocated joint
flag-recent_jolt = a recent jolt to the neck or back
flag-stroke = a stroke or a mini-stroke
flag-aortic_aneurysm = an aneurysm of the aorta
flag-uncontrolled_blood_pressure = blood pressure that is not under control
flag-blood_clot = a blood clot in a leg or a lung
flag-blood_thinners = blood thinners, or bleeding easily
flag-hypermobility = very loose joints or a connective-tissue disorder
flag-hip_replacement = an artificial hip
flag-joint_replacement = an artificial joint
flag-pregnant = pregnancy or a recent birth
flag-under_18 = being under 18
flag-menstruating = your period
flag-older = your age
