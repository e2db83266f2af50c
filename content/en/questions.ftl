# Questions that a patient asks, by the ids of learn/questions.toml: what it is called and typed as, two
# sentences, then more.

learn-how-often = How often should I go?
    .names = how many sessions, sessions a week, sessions per week, times a week, sessions a year, how many treatments, frequency, every other day, too many sessions, too often, limit of sessions
    .gist = One clinic’s article advises at most 2 sessions a week and 15 a year. None of these numbers is a clinical fact, so your own clinician’s word comes first.
    .evidence = A trial tried up to 18 visits in 6 weeks. An old guideline of 2009 spoke of up to 9 sessions in 12 weeks. The two are far apart, so neither is a rule for you.
    .more =
        The article also allows a session every other day, if that is needed. In Afterhand this counts only if your clinician has set it for you.
        The article does not agree with itself. For a curved spine (scoliosis) it names 10 sessions, once every 6 months. That makes 20 a year, not 15. It does not say how the year is counted.
    .do =
        Some of what Afterhand does here is our own choice:
        - A third session within 7 days gets a warning.
        - There should be a full day between two sessions.
        - We count the last 365 days, and tell you at 12 and at 15 sessions.
        - We only warn. You can still book, and your clinic can change the limits.
    .unknown = We found no source that says how many sessions are right for you. Ask your therapist how many are planned, and why.

learn-how-long = How long does a session take, and a course?
    .names = how long is a session, how long is a course, length of a session, session length, course length, duration, minutes, how many weeks, length of treatment, 15 to 30 minutes
    .gist = One clinic’s article says that a session takes 15 to 30 minutes, and a course 3 to 15 sessions. Yours may be shorter or longer if your clinician has a reason.
    .evidence = In a trial, some people came up to 18 times in 6 weeks. An old guideline of 2009 spoke of up to 9 sessions in 12 weeks. So there is no number that all agree on.
    .more =
        A course is a row of sessions that belong together. For a curved spine (scoliosis) the article names 10 sessions, once every 6 months.
        When the session is over, the same article asks you to sit and rest for 15 minutes. Plan that time too.
    .do =
        Ask before the first session:
        - How many sessions are planned?
        - When do we look at whether it helps?
        - What makes us stop sooner?
    .unknown = We found no source that says how long a course has to be for you. If your plan names another number, your plan comes first.

learn-when-better = When will I notice a change?
    .names = when will i feel better, when does it work, when does it help, how soon, how long until it helps, how long before it works, first session, no change, no effect, not helping, does not work, still in pain, results
    .gist = Some people notice a change early, many take weeks, and some notice none. Nobody can promise when it comes for you, or whether it comes.
    .evidence = For low back pain that has lasted long, a World Health Organization guideline says that treatment by hand may be offered. It calls the certainty low or very low. A health page on neck pain says it can help some people, and that nobody can reliably tell who.
    .more =
        One clinic’s article speaks of a change as early as the first visit. We do not promise that.
        Treatment by hand may ease pain for a while. Exercise and self-care matter more for lasting change.
    .do =
        - Write down your pain in the diary. Look at weeks, not at single days.
        - Go on with the exercises that your clinician gave you, when they are due.
        - Tell the therapist how you reacted last time.
        - No change? Ask whether the plan should change. You may also ask a doctor.
    .call =
        Getting worse is not “no change yet”.
        Call the emergency number now for:
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - neck pain or a headache unlike any before, strong or with any other sign, within 30 days of neck treatment (mild and alone: a doctor today; the 30 days are our own choice)
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - leg pain that spreads further down after an exercise
        - pain of 7 or more out of 10, or pain that keeps you from sleeping or walking
        Call your therapist today for:
        - soreness that still rises after 24 hours, is not settling by 72 hours, or keeps you from normal things
        Not sure counts as yes.

learn-why-joints-crack = Why do joints crack?
    .names = crack, cracking, pop, popping, click, clicking, crunch, noise in the joint, joint noise, crackle, crackling, knuckles, knuckle cracking, cavitation, cracking sound, neck cracking by chiropractor, cracking by chiropractor
    .gist = When a joint is drawn apart, a small space filled with gas can form in its fluid, and you may hear a crack. No crack is needed, and it says nothing about how good a treatment was.
    .evidence = A study took moving pictures of joints with a scanner (MRI) while they cracked. The pictures show a space filled with gas that forms at that moment. One clinic’s article explains the sound in another way. It also says that the sound eases pain, which nobody has shown.
    .more =
        Most joints hold a little fluid that lets the ends of the bones glide. The sound has to do with that fluid. We know of nothing that shows a bone moving back.
        A session without a crack is not a worse session. A loud one is not a better one.
    .never =
        - Never crack your own neck or back.
        - Do not aim for a pop when you press a sore spot.
        - Do not let anyone without training do it.
    .call = You hear or feel a sudden crack, and then have severe pain, or a part of you has a new shape: call the emergency number now. Keep as still as you can until help is there. A bone may be broken.
    .unknown = We looked for no studies on joints that crackle by themselves in daily life. If the noise worries you or comes with pain, ask a clinician.

learn-period = Can I go during my period?
    .names = period, my period, menstruation, menstruating, monthly bleeding, time of the month, period pain, cramps, on my period
    .gist = We found no guideline for or against a session during your period. It is a matter of comfort, and you may tell your therapist if you like.
    .more =
        One clinic’s article would rather leave out sessions on these days, and gives a reason. We found no trustworthy study that backs it, and none that speaks against it. Other pages, of low quality, say that there is no medical reason to stay away.
        Afterhand does not follow your cycle. You can turn on a private note in Settings that reminds you to tell your therapist. It shows only because you chose it.
    .do =
        - Say so if you do not want to lie on your front, or want no pressure on your belly or low back.
        - You may ask for a shorter session, or another day.
        - Might you be pregnant? Say that before the session starts.
    .call = You are pregnant, or may be, and you bleed: call the maternity line now. If you bleed heavily or feel faint, call the emergency number.
    .unknown = We could not find out whether your period changes how a session feels.

learn-pregnancy = Can I have treatment while I am pregnant?
    .names = pregnant, pregnancy, expecting, expecting a baby, having a baby, after birth, just had a baby, new mother, prenatal, antenatal, postnatal, prenatal massage, pregnancy massage, back pain in pregnancy
    .gist = If you are pregnant, have a session only if your midwife, doctor or therapist has agreed to it. It belongs with a therapist who is trained for it.
    .evidence = A review looked at reports of harm from manipulation (quick thrusts to the spine) in pregnancy. It found few, and some of those were severe. That few were reported does not tell us how often it happens.
    .more =
        One clinic’s article asks only for a gentler hand. We ask for more: someone who knows your pregnancy has to agree first.
        Later on, do not lie flat on your back or on your front. Pages in the United Kingdom name week 16 for the back, and a page in New Zealand week 20. Tell Afterhand that you are pregnant, and it stops offering exercises in these positions. What your clinician gave you stays, with a warning.
    .do =
        - Say that you are pregnant when you book, and again before you lie down. Say so as well if you have lately given birth.
        - Ask whether the therapist is trained for pregnancy.
        - Ask to sit or to lie on your side.
        - You may stop at any time.
    .never =
        - No sauna or hot tub, unless a doctor has agreed.
        - No heat pack on your belly.
        - No pain reliever before you have asked a pharmacist, midwife or doctor.
    .call =
        Call the maternity line now if you have any of these:
        - bleeding, or leaking fluid
        - painful contractions
        - a baby that moves less
        - a bad headache, or changes in your sight
        If nobody answers, or you bleed heavily, feel faint or have a fit: call the emergency number.
        Not sure counts as yes.

learn-older-age = Am I too old for manual therapy?
    .names = old, older, older age, elderly, senior, old age, over 65, over 70, over 80, too old, pensioner, grandmother, grandfather, osteoporosis, thin bones, brittle bones, fragile bones
    .gist = Your age alone is no reason against manual therapy. What counts is how your bones are, what you take, and whether you fall, so ask first.
    .evidence = Our sources name no age limit. In a study of home exercises, older people did 2 of them better than 8. That is one reason why Afterhand gives a hint when a plan holds more than 5.
    .more =
        One clinic’s article says that treatment suits older people if it is gentler. It also rules it out when fragile bones (osteoporosis) are at a late stage. Both can be true.
        Ask a clinician before treatment and exercises if you:
        - have osteoporosis, or broke a bone in a light fall
        - have taken steroids for a long time
        - have had falls lately
        - take blood thinners or bleed easily
    .do =
        - Tell the therapist about all this before the session.
        - Get up slowly afterwards. If you feel dizzy, sit or lie down.
        - Note it in Afterhand too. It then stops offering exercises that bend or turn the spine far. What your clinician gave you stays, with a warning.
    .never = With fragile bones, no hard stretch, no strong twist, and no ball or roller on your back, until a clinician has agreed.
    .call =
        Call the emergency number now for:
        - severe pain after treatment or a minor fall, if you are over 65, have osteoporosis or have taken steroids for a long time
        - a sudden crack and then severe pain, or a part of you with a new shape
        Call a doctor today for:
        - your first back pain, and you are over 50
        - new pain in the spine, if you have or had cancer, an infection, tuberculosis, weakened immunity or long use of steroids
        Not sure counts as yes.

learn-driving = When may I drive again?
    .names = drive, driving, drive home, drive after treatment, car, after a session car, cycling home, cycle, bike, motorbike, getting home, lift home
    .gist = Do not drive or cycle for at least 4 hours after a session. After neck treatment or a manipulation (a quick thrust), wait until 6 the next morning.
    .more =
        These hours are our own choice, and your clinic may say otherwise. One clinic’s article advises against driving after a session, and does not say for how long. A practice’s page warns above all after neck treatment. An NHS page on neck pain says not to drive if you cannot move your neck.
    .do =
        Find a lift before you go to the session. To sit in a car, bus or train is another matter: rest for 15 minutes first, then get up slowly.
        After the wait, drive or cycle only if all of this is true:
        - You can turn your head freely.
        - You are not dizzy.
        - You see clearly.
        - You have taken nothing that makes you drowsy.
    .call =
        - Suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance: call the emergency number now. The same goes for double vision, severe dizziness or a sudden fall. Call even if it has passed, and do not drive yourself.
        - Dizziness or faintness that comes back: do not drive, and call a doctor today.
        Not sure counts as yes.
    .unknown = We found no source that gives a time. If driving is your work, ask your clinician when you may start again.

learn-soreness = Is it usual to be sore after a session?
    .names = sore, soreness, sore after massage, pain after massage, pain after treatment, hurts after session, hurts more after, ache, aching, stiff after treatment, tender, tired after treatment, tiredness, muscle ache, worse after treatment, treatment reaction, how long does soreness last, how much does soreness last
    .gist = A mild, dull ache or stiffness is common, and mostly settles within a day. If it still rises after 24 hours, or is not settling by 72 hours, call your therapist today.
    .evidence =
        In surveys, 15 to 53 in 100 people were sore or stiff where they were treated. 11 to 12 in 100 were tired. 10 to 12 in 100 had some discomfort that spread.
        It mostly began within 4 hours. About three in four of these had gone after 24 hours.
    .more =
        To be expected: an ache that is dull, spread out and settling. One clinic’s article allows 2 to 3 days for it.
        Not to be expected: pain that is sharp, new, in one spot, spreading or getting worse.
        Pain is no proof that a treatment works. You do not have to bear it in silence.
    .do =
        - Walk gently. Exercises for your spine or the treated limb wait until the next day, unless your clinic says the same day.
        - A wrapped heat or cold pack may be a comfort. See its page first: it does not go everywhere.
        - Write it in the diary, and tell the therapist next time.
    .call =
        Call the emergency number now for:
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - neck pain or a headache unlike any before, strong or with any other sign, within 30 days of neck treatment
        - pain in your neck or back with shaking chills, confusion or mottled (blotchy) skin
        - new chest pain or breathlessness
        - a sudden crack and then severe pain
        - severe pain, if you are over 65, have osteoporosis or have taken steroids for long
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        Call a doctor today for:
        - mild neck pain or a headache unlike any before, alone, within 30 days of neck treatment
        - 38 °C (100.4 °F) or more, or shivering (with chemotherapy or a weak immune system: the emergency number now)
        - pain of 7 or more out of 10, or pain that keeps you from sleeping or walking
        - new or growing numbness, tingling or weakness in one arm or leg
        Call your therapist today for:
        - pain where you were treated that is sharp, new or in one spot
        - a rib that hurts when you breathe
        - a large bruise or swelling (sooner, if you take blood thinners)
        - soreness that rises after 24 hours, is not settling by 72 hours, or keeps you from normal things
        The 30 days are our own choice. Not sure counts as yes.

learn-headache-after = I have a headache after a session
    .names = headache after treatment, headache after massage, headache after neck treatment, headache after session, head hurts after, sore head, migraine after treatment, new headache
    .gist = A mild headache of a kind you know is fairly common for about a day. One that is sudden, strong or unlike any before is not, and means a call now or today.
    .evidence = Two surveys asked people after treatment. In one 12 in 100 had a headache, in the other about 20 in 100. One clinic’s article names a far smaller share. The surveys do not bear that out.
    .more = The same article also says where the headache comes from, in a way that sounds soothing. We found nothing that backs this. A new headache may matter, so look at the signs to call for.
    .do = For a mild headache that you know: rest, and write it in your diary. Before you take a pain reliever, ask a pharmacist. Tell the therapist next time.
    .call =
        Call the emergency number now for:
        - a sudden, worst-ever headache that peaks within 5 minutes
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - a headache after a head injury
        - a headache or neck pain unlike any before, strong or with any other sign, within 30 days of neck treatment or of a jolt to the neck
        - suddenly a drooping face or eyelid, a small pupil, or weakness or numbness on one side
        - suddenly double vision, or trouble seeing (even if it has passed), speaking, swallowing or understanding
        - a sudden fall, jerky eyes, severe dizziness or unsteadiness, or vomiting with any of these
        Do not drive yourself. Take no aspirin unless the emergency service tells you to.
        Call a doctor today for:
        - a strong headache that disrupts your life. Was your neck treated in the last 30 days, and are you not sure that you know this headache? Then call the emergency number.
        - a headache that has clearly changed: worse on coughing, on effort or with posture
        - a mild headache or neck pain unlike any before, alone, within 30 days of neck treatment or of a jolt
        The 30 days are our own choice. Not sure counts as yes.
    .unknown = We found no source that explains why a headache may follow a session.

learn-fever-after = I have a fever after a session
    .names = fever, feverish, temperature, high temperature, raised temperature, shivering, shivery, chills, shaking, hot and cold, sweating, fever after massage, fever after treatment
    .gist = From 38 °C (100.4 °F) after a session, or if you shiver, call a doctor today. If you shake with chills, feel confused, your head hurts, or you have chemo or a weak immune system: call the emergency number now.
    .more =
        A fever is not to be expected after a session.
        A fever together with pain in your back or neck can mean an infection. That is why a doctor should look at it today, and not your therapist.
        One clinic’s article sees an old illness flaring up behind it. We found no trustworthy study that shows this. Do not assume that the treatment caused it.
    .do =
        - Take your temperature. Write it down with the time.
        - No thermometer? Shivering counts as a fever.
        - Rest, and have your list of medicines ready.
        - Say on the phone when and where you were treated.
    .call =
        Call the emergency number now for:
        - shaking chills, confusion or mottled (blotchy) skin with the fever, or with pain in your neck or back
        - 38 °C or more, or shivering, while you are on chemotherapy or your immune system is weak
        - a headache with fever; a headache with a stiff neck, a rash, drowsiness, confusion or a fit
        - a hot, red, very swollen joint, with fever or so that you cannot move it
        Call a doctor today for:
        - 38 °C or more, or shivering, with back or neck pain or after a session
        No answer within 2 hours? Call the out-of-hours line.
        Not sure counts as yes.
    .unknown = We found no trustworthy study on fever after manual therapy.

learn-warning-signs = When should I call for help?
    .names = warning signs, red flags, danger signs, when to call, when to worry, emergency, is this serious, is it normal, should i see a doctor, see a doctor, call a doctor, ambulance, hospital
    .gist = Some signs need the emergency number now, others a doctor or your therapist today. If you are not sure whether you have a sign, count it as a yes.
    .more =
        Press “How do I feel?” and answer yes, no or not sure. You get one clear answer: whom to call, how fast, and what to say. It works without the internet.
        No list is complete. If something feels badly wrong, call, whatever you ticked. If you have none of these signs, that cannot rule out a problem.
    .call =
        Call the emergency number now for any of these, new or worse than before:
        - numbness or tingling between your legs (genitals, back passage, inner thighs), or you cannot feel it when you wipe
        - trouble with your bladder or bowels, new leaking, or loss of erection or of feeling in your genitals
        - a sudden drooping face or eyelid, a small pupil, or weakness or numbness on one side
        - sudden trouble seeing (even if it has passed), speaking, swallowing or understanding, or double vision
        - sudden falls, jerky eyes, severe dizziness or unsteadiness, or vomiting with any of these
        - a sudden worst-ever headache; a headache with fever, stiff neck, rash, drowsiness, confusion or a fit, or after a head injury
        - neck pain or a headache unlike any before, strong or with other signs, within 30 days of neck treatment or a jolt
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, trouble walking steadily, electric shocks down the spine, or a foot that suddenly drops
        - spine pain after a serious accident or fall, or a sudden crack and then severe pain or a new shape
        - severe pain after treatment or a minor fall, if you are over 65, have osteoporosis or have taken steroids for long
        - chest pain or breathlessness, also days after needling or work on the ribs; a collapse or fainting that does not pass; sudden tearing back or belly pain
        - spine pain with shaking chills, confusion or mottled skin
        - 38 °C (100.4 °F) or more, or shivering, on chemotherapy or with a weak immune system
        - an arm or leg suddenly cold, pale or blue
        - a hot, red, very swollen joint, with fever or that you cannot move
        - thoughts of ending your life, with a plan or the means: a crisis line helps too
        Call the maternity line now if you are pregnant, with bleeding, leaking fluid, painful contractions, a baby that moves less, a bad headache or changed sight.
        Call a doctor today for:
        - a fever of 38 °C or more, or shivering, with spine pain or after a session
        - numbness, tingling or weakness in one arm or leg, or leg pain that spreads further down after an exercise
        - pins and needles, or a heavy, easily tired arm, with neck pain
        - a strong headache that disrupts your life, or one that has clearly changed
        - a mild headache or neck pain unlike any before, alone, within 30 days of neck treatment or a jolt
        - dizziness or faintness that comes back (do not drive); one calf that is swollen, hot, red or tender
        - pain of 7 or more out of 10, or that keeps you from sleeping or walking
        - pain much worse at night, on coughing, sneezing or straining, or between the shoulder blades
        - weight loss without trying, known cancer, a new lump or change of shape, or first back pain under 18 or over 50
        - new spine pain if you have or had cancer, an infection, tuberculosis, a weak immune system, or steroids for long
        - low mood, or thoughts of harming yourself, because of the pain: a crisis line helps too
        Call your therapist today for sharp or new pain in one spot where you were treated, a rib that hurts when you breathe, or a large bruise or swelling (sooner, if you take blood thinners). Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things.
        The 30 days are our own choice. Not sure counts as yes.

learn-choose-provider = How do I choose a therapist?
    .names = choose a therapist, find a therapist, good therapist, choosing a provider, speak to two providers, which therapist, whom to see, who to see, chiropractor or physio, certificate, qualified, licence, recommendation, reviews
    .gist = Look for good training, proof of it, and someone who will work with your doctor. Speak with two or so before you choose, because quality and methods differ.
    .more =
        A health page on neck pain says that nobody can reliably tell who will benefit. It also says that skill and methods vary. So it makes sense to ask first and choose slowly.
        No kind of therapist comes first in our sources. They name several, and rank none.
    .do =
        Look for someone who:
        - can show good training and a certificate
        - is recommended by people you trust, such as your doctor
        - asks about your health before touching you
        - will speak with your doctor and the rest of your care team
        - shows you exercises and self-care, not only treatment
    .never =
        Do not go on with anyone who:
        - promises a result, or says that nothing can go wrong
        - tells you to leave off a medicine or turn down an operation
        - does not stop when you say stop
        This is our own advice.

learn-ask-provider = What should I ask before the first session?
    .names = questions to ask, what to ask, ask the therapist, ask my therapist, before the first session, first visit, first appointment, what will you do, informed consent
    .gist = Ask about training, what will be done, what can go wrong, and how many sessions are planned. You may take this list with you, and write down the answers.
    .more =
        One clinic’s article says to find out first what is wrong, because treatment may do harm otherwise. A health page on neck pain says to speak with two or so before you choose.
        You can print this page. You can also ask for time to think.
    .do =
        About the therapist:
        - What is your training, and do you have a certificate?
        - Do you often treat people with my trouble?
        - Will you speak with my doctor?
        About the treatment:
        - What do you think is behind my pain?
        - What will you do: slow movements, massage, or quick thrusts?
        - What can go wrong, and how often does it?
        - Is there another way? May I leave out what I do not want?
        About the course:
        - How many sessions, and how do we tell whether they help?
        - Which exercises can I do at home?
        - When may I drive, work and do sport again?
        - Whom do I call if I feel worse?
    .never = Do not agree to anything that you do not understand. You can say no, and you can stop at any time.

learn-tell-provider = What should I tell the therapist?
    .names = what to tell, tell the therapist, tell my therapist, medical history, my illnesses, my medicines, list of medicines, new medicine, before each session, how i reacted, blood thinners
    .gist = Tell the therapist about your illnesses, your medicines, and what has been broken, hurt or operated on. Each time, say what is new and how you felt after the last session.
    .more =
        What seems small to you may change what the therapist does. An old broken bone or a new tablet can matter.
        Afterhand can help. It asks about the things that matter, and you can show or print what your diary says about last time.
    .do =
        Before the first session:
        - illnesses now and in the past, such as cancer, heart trouble, a stroke or fragile bones
        - injuries, falls and operations
        - all medicines, above all blood thinners and steroids
        - numbness, tingling, weakness or dizziness
        - what you do not want to have done
        Before each session, call the clinic before you go if you have:
        - a new warning sign, a fever or a fall
        - a new medicine
        - a pregnancy, or the thought that you may be pregnant
        At the next session:
        - what you felt, how strong it was and how long it lasted
    .never = Do not keep something back because it seems private. What you say is there to protect you.
    .call = With a sign for the emergency number, do not wait for the session. Call now. If you are not sure about a sign, press “How do I feel?”, and count not sure as a yes.

learn-who-is-who = Who is who?
    .names = professions, manual therapist, hand therapist, physiotherapist, physio, physical therapist, pt, macp, chiropractor, osteopath, osteopathic doctor, massage therapist, masseur, masseuse, difference between physio and chiropractor
    .gist = Several professions treat with their hands, and their names differ from country to country. Ask what training a person has, and when they would send you to a doctor.
    .evidence = The World Health Organization has written about training: for chiropractic in 2005, for osteopathy in 2010. To write about a profession is not to approve of it.
    .more =
        - Manual therapist or hand therapist: a loose name for someone who treats muscles and joints mostly with the hands. In some countries a hand therapist treats injured hands.
        - Physiotherapist: treats with exercise, advice and hands. In the United Kingdom some have studied further and belong to a group called MACP.
        - Physical therapist: the American name for a physiotherapist.
        - Chiropractor: works mostly on joints, above all in the spine, often with quick thrusts.
        - Osteopath: works with the hands on joints, muscles and other soft parts.
        - Osteopathic doctor: in the United States a doctor, who may also treat by hand.
        - Massage therapist: works on muscles and other soft parts.
    .do =
        - Ask what a title means where you live, and who may use it.
        - Fever, numbness, tingling, weakness or dizziness is for a doctor to judge. Do not leave it to a massage therapist.
    .unknown = Our sources do not show that one profession helps more than another. We rank none.

learn-good-course = What does a good course look like?
    .names = good course, good treatment, good therapist signs, plan of treatment, treatment plan, what to expect, course of treatment, quality, is my treatment good, personalised plan
    .gist = A good course starts with a careful look at what is wrong, and it goes together with exercises and self-care. It has a plan, and the plan changes if it does not help you.
    .evidence = A guideline on low back pain wants treatment by hand only as a part of a package with exercise. A World Health Organization guideline says it may be offered, with low or very low certainty.
    .more =
        A health page on neck pain says what belongs to good treatment: advice on what you can do yourself, and exercises that make you stronger. One clinic’s article asks for a thorough look first, and for home exercises after the sessions.
        A crack is no measure of a good session. Nor is pain afterwards.
    .do =
        At the start:
        - The therapist asks about your health, and looks before treating.
        - You agree on an aim, on a number of sessions and on when to look back.
        In between:
        - You get exercises for home, and someone checks how you do them.
        - You tell how you reacted last time.
        - You keep moving, with a lighter load than usual.
        At the end:
        - You know what to do on your own.
    .never = No good course asks you to leave off a medicine, to put up with sharp pain, or to keep things from your doctor.

learn-dangers = What can go wrong?
    .names = dangers, danger, dangerous, risks, risk, side effects, complications, harm, is it safe, injury from treatment, stroke after neck manipulation, how rare, adverse events, can it hurt me, what can go wrong, fractures of vertebral processes, rib fractures from treatment, excessive spinal mobility, rupture of vertebral arteries, rupture of ligaments, rupture of muscles, decreased vision from treatment
    .gist = Short-lived soreness and other mild reactions are common. Serious harm is rare, but it is real, so know the signs to call for.
    .evidence =
        Mild or moderate reactions that pass: a review found about 41 in 100 people in studies that followed patients. In trials it was about 22 in 100.
        Major harm: the same review gives about 0.13 %, which is 13 in 10,000. That is an upper estimate.
        Another review found estimates of serious harm that lie far apart. They go from 1 in 2 million manipulations to 13 in 10,000 patients. An older one put strokes from the back arteries of the neck between 1 in 20,000 and 1 in 1 million.
        So nobody knows the true number.
    .more =
        One clinic’s article lists what has happened: broken ribs and parts of vertebrae, torn muscles, ligaments and arteries, loose joints, migraine, back pain and worse sight. It blames people without training. Training matters, but we found nothing that shows it rules out harm.
        The same article calls the treatment free of danger. In another place it says that one wrong move can kill. Neither is a fair picture.
    .do =
        - Answer the questions about your health before you start.
        - Ask what will be done, and say no to what you do not want.
        - Say stop as soon as something feels wrong.
        - Answer “How do I feel?” after the session.
    .call =
        Call the emergency number now for:
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - a sudden worst-ever headache; a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit, or after a head injury
        - neck pain or a headache unlike any before, strong or with any other sign, within 30 days of neck treatment
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - a sudden crack and then severe pain; severe pain if you are over 65, or have fragile bones or long use of steroids
        - new chest pain or breathlessness
        Call a doctor today for:
        - mild neck pain or headache unlike any before, alone, within 30 days of neck treatment
        - new or growing numbness, tingling or weakness in one arm or leg
        - 38 °C (100.4 °F) or more, or shivering, after a session (with chemotherapy or a weak immune system: the emergency number now)
        Call your therapist today for pain that is sharp, new or in one spot where you were treated, a rib that hurts when you breathe, or a large bruise or swelling.
        The 30 days are our own choice. Not sure counts as yes.
    .unknown = These numbers come from studies that count in different ways. None tells how it will be for you.

learn-benefits = What can manual therapy do for me?
    .names = benefits, benefit, does it work, does it help, what is it good for, effect, why manual therapy, use of massage, advantages, worth it, prevention, muscle corset, body awareness, motivation, fear of movement, less anxiety, evidence for manual therapy, lymph and blood flow, better circulation, better mood, quality of life, fewer re-injuries, better nerve function, relieves strain on discs
    .gist = It may ease pain for a while and make moving easier for some people. Exercise and self-care matter more for lasting change.
    .evidence =
        A health page on neck pain says that it can help some people, and that nobody can reliably tell whom.
        For low back pain that has lasted long, a World Health Organization guideline lists manipulation and massage among what may be offered. It calls the certainty low or very low. Another guideline wants it only together with exercise.
    .more =
        Some of what the articles claim is modest: less tension, less fear of moving, a pleasant touch, and a time in which exercise is easier. That may be so for you.
        Other claims go further. It is said to change the shape of the spine, build a “corset” of muscle, move organs and end long illnesses. It is said to keep you young, and to make medicines and operations needless. It is said to speed up blood and lymph, to feed the discs, and to help the body mend itself. We found no support for these, and do not repeat them.
        A blog says, rightly, that no single thing ends back pain for everybody.
        Dizziness, fainting, ringing in the ears and numbness are no reasons for manual therapy. A doctor has to look at them first.
    .do = Use an easier day to move and to do your exercises. Look at your diary after some weeks. If nothing has changed, ask whether to go on.
    .call =
        Call the emergency number now for:
        - fainting that does not pass
        - suddenly a drooping face, weakness or numbness on one side, severe dizziness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, numbness, tingling or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        Call a doctor today for dizziness or faintness that comes back, or for new or growing numbness, tingling or weakness in one arm or leg.
        Not sure counts as yes.
    .unknown = We found little about how long an effect lasts, and for which people.

learn-who-should-not = Who should ask a clinician first?
    .names = who should not, contraindications, contraindication, not allowed, when not to have a massage, when is it forbidden, am i allowed, is it right for me, who must not, reasons against, ask first, spondylolisthesis, osteomyelitis, tuberculosis, meningitis, tumour, hypermobility, decompensation, ankylosing spondylitis, vertebral instability, spinal cord stroke, vertebral artery thrombosis, heart attack in the past, late-stage osteoporosis, state after spinal surgery
    .gist = With some illnesses, injuries and medicines you should ask a clinician before treatment or exercises. A yes on this page means ask first, and not that it is banned.
    .more =
        Stop and ask first if one of these is true of you, or if you are not sure:
        - cancer: now, in the past or suspected
        - an infection of bone or spine, tuberculosis, meningitis or a fever
        - an inflamed spine (ankylosing spondylitis), active rheumatoid arthritis, or an upper neck that is not stable
        - fragile bones (osteoporosis), a bone that broke easily, or steroids for a long time
        - a fresh injury, a broken bone, a dislocated joint, whiplash or another jolt
        - an unstable spine, a slipped vertebra or a narrow spinal canal
        - a damaged spinal cord or a stroke of it, or nerves that get worse
        - a heart attack, unstable heart disease, or blood pressure that is not under control
        - a stroke or mini-stroke, or a problem with a neck artery or the main artery (aorta)
        - blood thinners, a bleeding disorder, or a clot in a vein
        - a recent operation on the spine or a joint, or an artificial joint
        - very loose joints or a disorder of the connective tissue
        - an organ disease that is not under control
        - pregnancy, a recent birth, or an age under 18
    .do =
        - Say what is true of you, and ask: is this right for me, and what should I leave out?
        - With a broken bone or a fresh injury, treatment and exercises wait until a clinician has said that they may go on.
        - With many of the others, exercise may still be advised. So ask before you give it up.
        - If you cannot take part or agree freely just now, ask a clinician first too.
    .never = Do not leave out a yes, even if a session then has to wait. If all your answers are no, that is no proof that nothing can happen.
    .call =
        Some things are no question. Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, numbness, tingling or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - pain in your neck or back after a serious accident or fall
        New spine pain after cancer, an infection, tuberculosis, weakened immunity or long use of steroids: call a doctor today.
        Not sure counts as yes.
    .unknown = No clinician has checked this list for Afterhand yet. One list that we used has not been read to its end.

learn-scans = Should I have a scan?
    .names = scan, scans, x-ray, xray, x-rays, mri, ct, ct scan, imaging, magnetic resonance, pictures of my back, radiology, is a scan needed, ultrasound
    .gist = Without warning signs, scans are usually not needed for neck or back pain. Your clinician decides, and a warning sign can change that.
    .evidence = A guideline speaks of headaches that are no sign of another illness. For these, it says not to scan only to calm someone. Leaflets like those of the NHS say that scans are not usual for back or neck pain without warning signs.
    .more =
        One clinic’s article puts an X-ray or an MRI at the start. A health page on neck pain begins with what you can do at home. We follow the second.
        An X-ray shows bones. An MRI makes pictures with a strong magnet, and shows soft parts too.
    .do =
        - Ask: what would a scan change for me?
        - Take reports of old scans with you.
        - If you have had one, ask for it to be explained in plain words.
    .call =
        With some signs a scan may have to be done at once. Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - spine pain after a serious accident or fall, or a sudden crack and then severe pain
        Call a doctor today for:
        - pain that is much worse at night and not eased by rest
        - new spine pain if you have or had cancer, an infection, tuberculosis, a weak immune system, or steroids for long
        - weight loss without trying, known cancer, or a new lump
        - your first back pain, and you are under 18 or over 50
        Not sure counts as yes.
    .unknown = We have not read the full guidelines on scans yet.

learn-medicines-and-surgery = Can it replace my medicine or an operation?
    .names = surgery, operation, before surgery, after surgery, after an operation, need an operation, spine surgery, disc surgery, tablets, my medicine, medication, stop my medicine, leave off medicine, replace medicine, less medicine
    .gist = Do not stop a prescribed medicine or turn down an operation because of this app. Talk with the doctor who knows you.
    .more =
        One clinic’s article says that treatment by hand can make both needless. We found nothing that shows this, and it can do harm.
        Sometimes an operation cannot wait. When the nerves at the base of the spine are squeezed, hours and days count.
    .do =
        - Would you like to change a medicine? Ask the doctor who gave it to you.
        - Before you buy a pain reliever, ask a pharmacist. Do so above all with blood thinners, in pregnancy, or with kidney trouble or an ulcer.
        - Tell the therapist about all your medicines, above all blood thinners and steroids.
        - After an operation on the spine or a joint, ask your surgeon before treatment and exercises.
        - Before a planned operation, tell both the surgeon and the therapist.
    .never = Take no aspirin for signs that could be a stroke, unless the emergency service tells you to.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        Do not wait for your next session.
        Not sure counts as yes.

learn-home-first = What can I try at home first?
    .names = home treatment, home remedies, at home, self-help, self help, self-care, what can i do myself, treat myself, before i see anyone, first aid for back pain, first aid for neck pain, without a therapist
    .gist = For neck pain, a health page says to try warmth, cold, gentle exercise and pain relievers at home first. These may help the most, but a warning sign comes before all of them.
    .evidence = A guideline of American doctors on low back pain names warmth on the sore place. Guidelines on back pain are for staying active.
    .more = Treatment by hand comes after this or beside it, not before it. If a session is planned already, you can still do what is listed here. In the hours after a session other rules count, and Afterhand tells you which.
    .do =
        - Heat or cold pack: wrapped in cloth, 15 to 20 minutes, on the neck no more than 15. See its page for where it must not go.
        - Keep walking, and change position often.
        - Move gently, and do the exercises that your clinician gave you.
        - Sleep with your neck and back in line, not twisted.
        - Pain relievers: ask a pharmacist first. Do so above all with other medicines such as blood thinners, in pregnancy, or with kidney trouble or an ulcer.
    .never =
        - No heat on a fresh injury, a swelling or a bruise for 72 hours.
        - Do not crack your own neck or back.
        - Do not test your neck with hard turns.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a sudden worst-ever headache; a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit, or after a head injury
        - neck pain or a headache unlike any before, strong or with any other sign, within 30 days of neck treatment or a jolt (mild and alone: a doctor today; the 30 days are our own choice)
        - new chest pain or breathlessness
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - spine pain after a serious accident or fall, or with shaking chills, confusion or mottled (blotchy) skin
        Call a doctor today for:
        - pain of 7 or more out of 10, or pain that keeps you from sleeping or walking
        - new or growing numbness, tingling or weakness in one arm or leg
        - 38 °C (100.4 °F) or more, or shivering, with back or neck pain (with chemotherapy or a weak immune system: the emergency number now)
        If you have severe or new signs, or they get worse, ask a doctor before any treatment by hand.
        Not sure counts as yes.

learn-after-session = What should I do after a session?
    .names = after a session, after treatment, after my session, after massage, aftercare, after care, straight after, just had a massage, just had treatment, the day after, rules after a session, rest after treatment
    .gist = Sit and rest for 15 minutes, then get up slowly. After that take it easy for a day or two, but keep moving.
    .more =
        The 15 minutes are from one clinic’s article. The article also names 2 to 3 days in which you may be sore. All other times on this page are our own choice, as the articles give none. Your clinic may say otherwise, and then its word counts.
        Log your session in Afterhand. Today then shows what holds for you and until when.
    .do =
        The first hours:
        - Get up slowly. If you are dizzy, sit or lie down.
        - Do not drive or cycle for at least 4 hours. After neck treatment or quick thrusts, wait until 6 the next morning.
        - For 12 hours, dress warmly, and cover your neck when it is cold.
        For 24 hours:
        - No sauna, hot tub or hot bath (48 hours after deep massage). A warm shower is all right.
        - No sudden movements or big arm swings.
        - Walk gently. Exercises for the spine or the treated limb wait until the next day, unless your plan says otherwise.
        For 48 hours:
        - No heavy lifting, hard sport or new training.
        - No ball and no hard pressing on the treated place after deep massage or trigger-point treatment.
    .call =
        Call the emergency number now for:
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - a sudden worst-ever headache; a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - neck pain or a headache unlike any before, strong or with any other sign, within 30 days of neck treatment
        - new chest pain or breathlessness
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - a sudden crack and then severe pain; severe pain if you are over 65, or have fragile bones or long use of steroids
        Call a doctor today for:
        - 38 °C (100.4 °F) or more, or shivering (with chemotherapy or a weak immune system: the emergency number now)
        - new or growing numbness, tingling or weakness in one arm or leg
        - dizziness or faintness that comes back; do not drive
        - a mild headache or neck pain unlike any before, alone, within 30 days of neck treatment
        - pain of 7 or more out of 10, or pain that keeps you from sleeping or walking
        Call your therapist today for:
        - sharp or new pain in one spot, a rib that hurts when you breathe, or a large bruise or swelling
        - soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things
        Not sure counts as yes.

learn-work-and-sport = When can I work and do sport again?
    .names = work, back to work, return to work, sick leave, job, heavy work, sport, sports, back to sport, training, gym, running, exercise after treatment, exercise after massage, lifting, heavy lifting, light duties
    .gist = For 48 hours leave out heavy lifting, hard sport and new training, but keep walking. After that go back step by step, with a lighter load for the whole course.
    .evidence = Guidelines on back pain are for staying active. Leaflets about the time after treatment name anything from 12 to 48 hours of rest from load. We took the longest.
    .more =
        One clinic’s article asks you to do less while a course lasts. It gives no number, and it allows exercise therapy or a massage. So lighter does not mean lying down.
        The 48 hours are our own choice. Your clinician may set another time, and that counts.
    .do =
        - Desk work: rest for 15 minutes first, then change position often.
        - Heavy work: ask your clinician when to go back, and what to leave out.
        - Do you drive for work or to get there? Driving has a wait of its own.
        - Sport: start shorter and slower than you are used to. Jumps, jolts and contact come last.
        - Prescribed exercises: go on the next day, or as your plan says.
    .never = Do not go on through sharp pain, dizziness, or new numbness or weakness. Stop, and press “How do I feel?”.
    .call =
        Call the emergency number now for:
        - new chest pain or breathlessness, or fainting that does not pass
        - a sudden crack and then severe pain, or pain after a serious fall
        - suddenly a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        Call a doctor today for new or growing numbness, tingling or weakness in one arm or leg. Do so too for leg pain that spreads further down after an exercise.
        Call your therapist today for sharp, new pain where you were treated, or if soreness keeps you from normal things.
        Not sure counts as yes.

learn-spine-parts = What are the parts of the spine?
    .names = spine, parts of the spine, backbone, spinal column, vertebra, vertebrae, cervical, thoracic, lumbar, sacrum, sacral, coccyx, tailbone, disc, discs, spinal cord, anatomy, facet joint
    .gist = The spine is a row of bones that runs from your head down to your tailbone. Each bone is called a vertebra, and most have a soft disc between them.
    .more =
        From top to bottom:
        - Neck (cervical spine): seven bones that carry and turn the head.
        - Upper back (thoracic spine): twelve bones that hold the ribs.
        - Lower back (lumbar spine): five large bones that carry most of the load.
        - Sacrum: bones grown together, between the hips.
        - Tailbone (coccyx): the small end of the spine.
        Seen from the side, every spine has curves.
        The spinal cord runs through the bones, well covered. Nerves leave it on both sides and go to the arms, the chest and the legs. Small joints link the bones. Muscles and bands (ligaments) hold and move them.
        In letters from a doctor a bone has a letter and a number. C is for the neck, T for the upper back, L for the lower back. They are counted from the top.
    .do = When you tell where it hurts, you can point. The words neck, upper back, lower back, arm or leg are enough in Afterhand too.
    .unknown = The drawing is simple and shows no real person. Spines differ in shape and in the number of bones.

learn-how-sure = How sure are you of this?
    .names = how sure, evidence, sources, source, is this true, proof, proven, certainty, badge, badges, marks, checked, second-hand, not checked, our default, who wrote this, reviewed by, can i trust this, article rule, clinic rule
    .gist = Each part of a page has a mark that says how well it is known. No clinician has reviewed these pages yet.
    .more =
        The marks:
        - Checked against the source: we have read the source itself, or its summary.
        - Read at second hand: we have read a copy, or what others wrote about it.
        - Not yet checked: there is no source that we could check for all of it.
        - Our own choice: we decided it. It is no clinical fact. “Partly” means that some of it has a source.
        A part has the mark of the weakest thing that it says. Checked means only that the source says so, not that the source is right. That is why each source also has its kind: a guideline, a study, a page of a health service, a practice’s page, or one of five articles.
        The badges say whose number a rule has:
        - Article rule: the number stands in one of the five articles. That proves nothing.
        - Our default: the number is ours, as no source gave one. Your clinic may say otherwise.
        - Clinic rule: your own clinic set it.
    .evidence = “Low certainty” means that better studies may well change the picture. A review gathers many studies. A trial compares groups of people. A survey only asks.
    .do =
        When two things differ, this is the order:
        - first a sign for the emergency number
        - then your own clinician
        - then a guideline
        - then the stricter article
        - last our own choice
    .unknown = Where we found nothing, we say so, or leave it out. Some full guidelines have not been read yet.
