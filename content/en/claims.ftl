# What one reads about manual therapy, and what is known: by the ids of claims.toml, in lower case.
# `.said` quotes a claim in order to correct it; the title makes none.

# Where the articles contradict each other

claim-c1 = Hot baths and saunas after a session
    .names = a hot bath relaxes, no sauna after massage, no bath after treatment, whirlpool relaxes, bathhouse ban, sauna ban
    .gist = No hot bath, hot tub or sauna for a day after a session, or two days after deep massage. Warmth on one spot is another matter, and may be a comfort.
    .said = A London spine clinic’s page says that a hot bath or a whirlpool relaxes. A clinic’s article forbids hot baths and saunas after a session, and gives no time.
    .known = Both can be right, at different times. Heat over the whole body lowers blood pressure, and you may faint. We found no guideline behind the ban, and leaflets differ, so the time is our own default. For warmth on one spot, a guideline on low back pain speaks in favour.
    .do =
        - A warm shower is fine. Get up slowly after any warmth.
        - Keep a heat pack wrapped, for 15 to 20 minutes; on the neck, no more than 15.
        - Pregnant, or with a heart problem or low blood pressure? Ask a doctor before any sauna or hot tub.

claim-c2 = Two a week, or every other day
    .names = two sessions a week, twice a week, sessions every other day, massage every other day
    .gist = One article gives two different numbers, and neither is proven. Go by what your clinician sets for you.
    .said = A clinic’s article says at most 2 sessions a week. The same article allows every other day if needed, and that makes 3 or 4 a week.
    .known = Both numbers come from this one article, so we take the stricter one. Afterhand tells you when you plan more than 2 sessions in 7 days. A full day between two sessions is our own default. Every other day counts only if you note that your clinician set it.
    .do = Ask your therapist which rhythm is meant for you, and why. The notice locks nothing, and your clinic can set its own number.

claim-c3 = Fifteen or twenty a year
    .names = fifteen sessions a year, 15 a year, yearly limit, sessions per year, a course every six months
    .gist = One article’s own numbers do not fit each other. No number of sessions a year is a proven fact.
    .said = A clinic’s article says no more than 15 sessions a year. It also names a course of 10 for scoliosis, once every 6 months. That makes 20 a year.
    .known = Numbers elsewhere differ too. One trial tested up to 18 visits in 6 weeks. An older UK guideline spoke of up to 9 sessions in 12 weeks. Afterhand counts the last 365 days, speaks up at 12 and at 15, and never locks. The 15 is the article’s; the rest is our own default.
    .do = If you come near 15, ask your therapist two things. What should more sessions bring? What can you now do yourself?

claim-c4 = Rest or movement during a course
    .names = rest during treatment, limit activity during treatment, take it easy or exercise, should i rest or move
    .gist = Easy, but moving: that is how we settle it. Leave out heavy loads and hard sport at first, and keep walking.
    .said = A clinic’s article says to cut down on activity while treatment lasts, and also to do home exercises. Two other sources count exercise among what helps most.
    .known = Guidelines for back pain favour staying active. They see hands-on treatment only as part of a package with exercise. We know these guidelines second-hand. How long to go easy is not settled, so the times here are our own.
    .do =
        - Walk gently from the first day.
        - No heavy lifting, hard sport or new training for 48 hours; then ease back.
        - Exercises for your spine and the treated limb wait until the next day, unless your plan says otherwise.

claim-c5 = Soreness and harm
    .names = completely safe, painless treatment, one wrong move, is it risky, is massage safe
    .gist = Being sore for a short while is common, and serious harm is rare but real. Learn the signs that mean you should call.
    .said = One clinic’s article calls the treatment “completely safe” and “painless”. It also says that one wrong move can be fatal, and that you should expect to be sore.
    .known = Reviews of studies found that short-lived soreness is common. They found that serious harm is rare, and that its numbers are far from sure.
    .do =
        Call the emergency number now for any of these:
        - a face that suddenly droops, or sudden weakness or numbness on one side
        - sudden trouble with sight, speech, swallowing or balance
        - new numbness between your legs, or new trouble with bladder, bowels or sex
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - new chest pain or breathlessness
        - neck pain or headache unlike any before, strong or with another sign, within 30 days of neck treatment; mild and alone, a doctor today
        For sharp or new pain in one spot where you were treated, call your clinician today.

claim-c6 = Pain as a sign
    .names = pain is a good sign, soreness means it works, no pain no gain, healing pain
    .gist = A dull ache that settles within 3 days is to be expected. Call your clinician today if pain is sharp, new, in one spot, spreading or getting worse.
    .said = A clinic’s article calls soreness after a session a “good sign”. It also says to tell the doctor about a sharp pain.
    .known = Pain is no proof that a treatment works, and we never call it good. In one survey most reactions began within 4 hours. About three in four had gone after a day. The article allows 2 to 3 days.
    .do =
        - Still rising after 24 hours, not settled by 72, or you cannot do normal things: call your therapist.
        - Pain of 7 out of 10 or more, or that stops you sleeping or walking: a doctor today.
        - New numbness, tingling or weakness in one arm or leg: a doctor today. In more than one: the emergency number now.

claim-c7 = Nerve trouble from a disc
    .names = hernia with paralysis, disc with weak legs, manipulation with nerve problems, disc and numbness
    .gist = Severe or growing nerve trouble is for a doctor, not for manipulation. If both legs turn weak, or you go numb between them, call the emergency number now.
    .said = A clinic’s article lists a disc hernia with paralysis among its reasons for treatment. A health page advises against manipulation when nerve problems are severe or getting worse.
    .known = We follow the health page. Such signs can mean strong pressure on the spinal cord or on nerves. Waiting can make the loss a lasting one.
    .do =
        Call the emergency number now for any of these, if new or worse:
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - numbness between your legs; trouble with bladder, bowels or sex
        - a foot that suddenly drops, clumsy hands, or unsteady walking
        New or growing numbness, tingling or weakness in one arm or leg: a doctor today.

claim-c8 = Older age and fragile bones
    .names = suits the elderly, too old for massage, age limit for treatment, osteoporosis and massage, massage with fragile bones
    .gist = Your age alone does not rule a session out. With fragile bones, ask a clinician first.
    .said = A clinic’s article says that treatment suits older people if it is gentle. It also bans it for late osteoporosis (bones that have become weak and thin).
    .known = Bones and health count here, not years. Osteoporosis, steroids taken for long, broken bones and falls are each a reason to ask first. If you tell Afterhand that you have osteoporosis, it stops offering exercises with deep bends or strong turns, and says why. What your clinician gave you stays, with a warning.
    .do =
        Tell your therapist about your bones, falls and medicines before the first session.
        Severe pain after treatment or a minor fall? If you have osteoporosis, took steroids for long, or are over 65, keep still and call the emergency number now.

claim-c9 = Broken bones and fresh injuries
    .names = massage on a fracture, treatment after a break, broken bone massage, fresh injury massage
    .gist = No treatment by hand on a broken bone or a fresh injury until a clinician has cleared it. Here we are stricter than the article.
    .said = A clinic’s article seems to put a fracture or a fresh injury among the reasons to wait and see. Published lists treat a fresh fracture as a full stop.
    .known = We take the stricter side, as a published table on treatment of the neck does. So Afterhand holds your exercises until you note that a clinician has said they may go on.
    .do =
        Do not press, stretch or warm a fresh injury. Keep still and call the emergency number now for any of these:
        - pain in the neck or back after a serious accident or fall
        - a sudden crack and then severe pain, or a part of you with a new shape

claim-c10 = How long relief from massage lasts
    .names = short-term relief, long-term relief, lasting relief, does massage last, how long does massage help
    .gist = Massage may ease pain for a while. For a change that lasts, exercise and self-care matter more.
    .said = A London spine clinic’s page says that massage gives short-term relief only. Another article promises relief at once and for the long term.
    .known = A guideline of the World Health Organization says that massage may be offered for long-lasting low back pain. It calls the evidence for this very weak, and we know it second-hand. So we promise neither.
    .do = Use an easier day to move a little more. Ask your therapist which exercises and self-care you can go on with at home.

claim-c11 = Acupressure and Swedish massage
    .names = acupressure or swedish massage, which massage is best, better massage, best technique
    .gist = We found no good ground to rank one over the other. Choose what suits you, from someone with training.
    .said = A London spine clinic’s page says that acupressure (pressing on points) may be better than Swedish massage (long, gentle strokes). A blog counts Swedish massage among the main techniques.
    .known = Neither text gives a comparison that we could check. So Afterhand puts no technique above another. What each one is, and what is known about it, stands on its own page.
    .do = Talk to two or so people before you choose. Tell them about your health and your medicines. Say at once if something hurts.

claim-c12 = Light or strong pressure
    .names = deep tissue at home, press hard or gently, how hard to press, strong pressure, pressure in self-massage
    .gist = When you massage yourself, start lightly and stay light. Keep the discomfort at 4 out of 10 or less.
    .said = A blog’s heading promises “deep tissue massage”, with slow and deep strokes. The text below it says to use light pressure.
    .known = Light pressure is the part to keep, as too much can bruise. A book on sore knots advises few spots and short presses. For the limit of 4 we have no source, so it is ours.
    .do =
        - Stay on muscle. Not on bone, a bruise, numb skin or the front of the neck.
        - With blood thinners or fragile bones, ask a clinician first.
        - One calf swollen, hot, red or tender: do not massage it, and call a doctor today.

claim-c13 = Cracks and pops in treatment
    .names = must it crack, no crack no effect, press until it pops, did not crack, wait for the pop
    .gist = A crack is no aim, and no mark of good treatment. Do not try to crack your own neck or back.
    .said = A clinic’s article says that no crack is needed, and that it says nothing about quality. A blog says to press a sore knot until there is a slight “pop”.
    .known = The first is right. Pictures from a scanner show that a hollow filled with gas forms when a joint cracks. The sound tells nobody whether the treatment helps. Pressing harder to get a pop can bruise you.
    .do = Press a sore knot lightly, and for no more than 15 to 30 seconds. If you do not want cracking in a session, say so before it begins.

claim-c14 = What counts as manual therapy
    .names = is acupuncture manual therapy, is heat manual therapy, kinds of treatment, classes of treatment
    .gist = Manual therapy is done with the hands. Needles, heat and exercise are other kinds, and we keep them apart.
    .said = Two articles mix them. They list needles (acupuncture), heat or exercise as forms of manual therapy.
    .known = A guideline of the World Health Organization treats them as separate classes; we know it second-hand. It matters: what a study finds for one kind says nothing about another. So each technique here names its class.
    .do = Before a course, ask which kinds it includes. Then read the page of each one here.

claim-c15 = Scan first or home care first
    .names = scan before treatment, mri before massage, home treatment first, do i need an x-ray first
    .gist = Without a warning sign, a scan is not usual for back or neck pain. See a doctor first if it is new, severe or getting worse.
    .said = A clinic’s article wants a full check first, with an X-ray or MRI scan. A health page on neck pain begins with care at home.
    .known = Health leaflets, which we read in copies, say that a scan is not usual unless there is a warning sign. The health page says that heat, ice, pain relievers and mild exercise may help the most. Your clinician decides.
    .do =
        - Answer “How do I feel?”: it asks about the warning signs. Worried all the same? Call.
        - Ask a pharmacist before you take a pain reliever.
        - New spine pain after cancer, infection, TB, weak immunity or long use of steroids; pain much worse at night; a new lump: a doctor today.
        - If a doctor wants a scan, have it.

claim-c16 = Gentle and forced movements
    .names = forced movement or gentle, is the thrust strong, how strong is manipulation, how hard is the push
    .gist = Gentle or forced? The words of one article do not agree, so ask what is planned, and how strong and quick it is.
    .said = A clinic’s article says that the quick push on a joint is “not strong”. Elsewhere it speaks of “forced movements”.
    .known =
        We use the plain words of a health page on neck pain:
        - Massage is pressure on the soft parts.
        - Mobilisation is a slow, measured twist, pull or push.
        - Manipulation is pressure on a joint. It can be gentle or strong, slow or rapid, by hand or with a device.
    .do = Ask before it begins, and say what you do not want. You may say stop at any time.

claim-c17 = Treatment after an injury
    .names = pain after injury massage, massage after an accident, injury long ago, massage after a sprain, after a fall
    .gist = With an old injury, ask first. A fresh injury waits until a clinician has looked at it.
    .said = A clinic’s article names pain after an injury as a reason for treatment. It also names a fresh injury as a reason against it.
    .known = Time makes the difference. For us, fresh means the first 72 hours, and also any time until a clinician has seen it.
    .do =
        No pressing, stretching or heat on a fresh injury. Call the emergency number now for any of these:
        - pain in the neck or back after a serious accident or fall; keep still
        - a headache after a head injury
        - neck pain or headache unlike any before, strong or with another sign, within 30 days of a jolt
        If such a pain is mild and alone, call a doctor today.

claim-c18 = By hand or by device
    .names = hands or machine, device for manipulation, treatment with a machine, treatment with a device
    .gist = Most of this treatment is done with the hands. For manipulation some people use a special device too.
    .said = A London spine clinic’s page says that it is done by hand, as opposed to any machine. A health page says that manipulation may be done by hand or with a special device.
    .known = We follow the health page, and say “mostly with the hands”. The articles do not compare the two, so we cannot say that one is the better.
    .do = Ask what will be used on you and what it feels like. You may say no to it.

# Claims that are doubtful or dangerous

claim-d1 = Paralysis, lost feeling and bladder trouble
    .names = manual therapy for paralysis, massage for paralysis, massage for numb legs, tetraparesis, paraparesis, lost feeling massage, incontinence massage
    .gist = New paralysis, numbness between your legs, or bladder or bowel trouble? Call the emergency number now, and have no treatment by hand.
    .said = A clinic’s article says that manual therapy for a disc hernia brings back feeling, movement, and control of the bladder.
    .known = The spinal cord, or the nerves at the base of the spine, may be squeezed. That needs pictures of the spine in hospital at once. An operation may be needed within hours to days. Waiting can make the loss a lasting one.
    .do =
        Call the emergency number now for any of these, if new or worse:
        - numbness between your legs; trouble with bladder, bowels or sex
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or unsteady walking
        New or growing numbness, tingling or weakness in one arm or leg: a doctor today.

claim-d2 = Harm, in figures
    .names = how dangerous is manual therapy, risk figures, side effects in numbers, how many people get hurt, completely safe and painless
    .gist = Short, mild trouble such as soreness is common after a session. Serious harm is rare, and nobody can say exactly how rare.
    .said = A clinic’s article calls manual therapy “completely safe” and “painless”. It lists serious harm too, and blames it on people without training.
    .known =
        - Mild to moderate trouble that passes: about 41 in 100 people in studies that followed patients. In trials it was 22 in 100.
        - Major harm: about 0.13 %, or 13 in 10,000. That is an upper estimate.
        - Serious harm, in another review: from 1 in 2 million manipulations to 13 in 10,000 patients. That shows how unsure such figures are.
    .do =
        - Tell your therapist about illnesses, medicines, falls and pregnancy before you are treated.
        - Learn the warning signs. If anything worries you, press “How do I feel?”.

claim-d3 = How often a headache follows
    .names = headache in one of a thousand, 1 in 1000 headache, how many get a headache, rare headache after session
    .gist = A mild headache is fairly common for about a day. If it is sudden and your worst ever, or strong and unlike any before, call the emergency number now.
    .said = A clinic’s article says that 1 in 1,000 patients has a headache after a session. It goes in time, says the article.
    .known = Surveys found far more: 12 in 100 of 1,058 people, and about 20 in 100 of 465 in another. A mild headache of a kind you know, which eases, is to be expected.
    .do =
        Call the emergency number now for a headache:
        - that is sudden and your worst ever, or follows a head injury
        - with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - with a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance
        - unlike any before, strong or with another sign, within 30 days of neck treatment
        Call a doctor today for one that is mild but unlike any before, has clearly changed, or disrupts your life. Not sure that you know it? Count it as one unlike any before.

claim-d4 = Whether a scan is needed
    .names = you need an x-ray, need a scan, mri needed, scan to find the cause, picture of my back, x-ray for headache
    .gist = For most back and neck pain a scan is not the first step. Warning signs change that, and your clinician decides.
    .said = A clinic’s article says that the cause of pain or headache cannot be found without an X-ray or MRI scan.
    .known = Health leaflets say that scans are not usual for back or neck pain without a warning sign. A UK guideline says not to scan a common headache just to set your mind at rest. We read both second-hand. What the UK guideline on back pain says about scans, we have yet to check.
    .do =
        - Ask what a scan would change for you.
        - New spine pain after cancer, infection, TB, weak immunity or long use of steroids; pain much worse at night; a new lump: a doctor today.
        - If your doctor wants a scan, have it. Do not refuse one because of this app.

claim-d5 = The “spinal tap” as a massage
    .names = spinal tap massage, tapping the spine, lumbar puncture massage, press around the spinal cord
    .gist = A spinal tap is a needle procedure done in hospital, and never a massage. Let nobody try it on you as a massage, and do not try it yourself.
    .said = A blog lists a “spinal tap” among massage techniques. It says that pressing in this way breaks up inflammation around the spinal cord.
    .known = The word means lumbar puncture: a doctor puts a needle into the lower back. If a hospital plans one for you, that is another matter, and they will explain it. No hand can break up anything around the spinal cord. We have not yet added a source for the word.
    .do = If anyone offers you this as a massage, say no. Choose someone with proper training, and ask what they plan to do.

claim-d6 = Surgery and medicines
    .names = avoid surgery, fewer drugs, fewer medicines, instead of an operation, massage instead of surgery, stop my tablets
    .gist = Do not stop a prescribed medicine, and do not turn down an operation, because of this app or an article. Ask your doctor first.
    .said = A clinic’s article says that with manual therapy people need fewer drugs and can avoid surgery.
    .known = A promise like this can lead people away from care that they need. When nerves at the base of the spine are squeezed, an operation may be needed within hours to days. So we make no such promise.
    .do =
        - Take your medicines as prescribed. If one troubles you, ask your doctor or pharmacist.
        - New numbness between your legs, or new trouble with bladder, bowels or sex: call the emergency number now.
        - Unsure about an operation? Ask what it can do, what can go wrong, and what happens if you wait.

claim-d7 = Inner organs and treatment by hand
    .names = organs fall into place, organs out of place, visceral therapy for organs, massage of the liver, treats internal disease, treats chronic disease
    .gist = We found no support for the idea that hands can put organs in place or treat inner illness. Trouble with an organ is for a doctor.
    .said = A clinic’s article says that organs “fall into place” with manual therapy. It also says that visceral therapy (work on the belly by hand) treats inner illness.
    .known = We found nothing to support this. A review of studies found that what hands feel at the skull is hard to rely on. For the belly, our check is not finished.
    .do =
        - Have belly pain, or trouble with an organ, looked at by a doctor.
        - Sudden tearing pain in your belly or back, new chest pain or breathlessness: call the emergency number now.

claim-d8 = What craniosacral therapy does
    .names = craniosacral therapy works, does craniosacral help, cranial therapy claims, cst evidence
    .gist = Craniosacral therapy is a very light touch. A review of studies in 2024 found no benefit for the conditions it looked at.
    .said = Two articles list craniosacral therapy as a technique that helps. One of them describes it as kneading, pushing, pulling and rolling.
    .known = That is not how it is done: it is a gentle, light touch. The 2024 review put the studies together and found no benefit. Another review found that what hands feel at the skull is hard to rely on.
    .do = If you like a light touch, that is for you to choose. Do not let it take the place of care that you need, or of your exercises.

claim-d9 = Muscle tests and illness
    .names = applied kinesiology works, muscle test finds the cause, muscle testing diagnosis, kinesiology test
    .gist = We do not count muscle testing (applied kinesiology) as proven. Do not act on such a test alone.
    .said = A clinic’s article names applied kinesiology among its further techniques. The word stands for testing muscles by hand, to draw conclusions about your health.
    .known = We know of nothing that shows that it finds an illness. But we have not looked up the studies yet. So this is our own caution, and we list it so that you know the word.
    .do = Do not change a medicine, a treatment or your food because of a muscle test. Ask your doctor.

claim-d10 = The shape of the spine
    .names = straighten the spine, vertebrae fall into place, vertebra out of place, put my back in, correct scoliosis, correct kyphosis, displaced vertebra, realign the spine, straight back
    .gist = We found no good evidence that manual therapy changes the shape of the spine. Comfort, strength and movement are fair aims.
    .said = A clinic’s article says that treatment corrects scoliosis and kyphosis (curves of the spine). Two others speak of bones that are displaced, or moved into position.
    .known = A review looked at manipulation for young people with scoliosis. It found too little evidence, from studies that could easily mislead. A guideline on scoliosis recommends exercises that a trained therapist teaches each person alone.
    .do =
        - Ask for exercises that are made for you.
        - A sudden crack and then severe pain, or a part of you with a new shape? Keep still and call the emergency number now.
        - A new lump, or a shape that changes little by little: a doctor today.

claim-d11 = Traction for wear in the spine
    .names = traction for osteochondrosis, stretch the spine, pulling the spine apart, traction for wear, traction for the neck
    .gist = Traction means that the spine is pulled to stretch it. Two guidelines advise against it as a routine for low back pain, so we do not suggest it.
    .said = A clinic’s article uses traction for “osteochondrosis”, its word for wear in the spine. It names it beside massage and forced movements.
    .known = The two guidelines are a UK one and one of the World Health Organization. Both speak of low back pain, and we read both second-hand. For the neck we have no source on traction.
    .do = If someone offers you traction, ask why it would suit you. Do not let anyone pull on your neck at home. That is our own caution.

claim-d12 = Dizziness, ringing ears and fainting
    .names = massage for dizziness, massage for tinnitus, manual therapy for fainting, blood flow to the brain, neck massage for dizziness
    .gist = If you feel dizzy or faint, or hear ringing, see a doctor and not a therapist. If you are suddenly very dizzy, call the emergency number now.
    .said = A clinic’s article names dizziness, fainting and tinnitus (ringing in the ears) among what it treats. It also claims more blood for the brain.
    .known = Such signs can come from blood vessels or nerves, so someone has to find out first. A guide written by experts asks for this check before the neck is treated.
    .do =
        Call the emergency number now for any of these, if sudden:
        - severe dizziness or unsteadiness, or a fall
        - a drooping face or eyelid, or weakness or numbness on one side
        - double vision, or trouble seeing, speaking, swallowing or understanding
        - a collapse, fainting that does not pass, chest pain or breathlessness
        Dizziness or faintness that comes back, and nothing else: a doctor today. Do not drive.

claim-d13 = Fever and old inflammation
    .names = raised temperature after massage, temperature is inflammation flaring, fever is part of it, fever from treatment
    .gist = From 38 °C (100.4 °F) after a session, or if you shiver, call a doctor today. If you shake with chills, feel confused, your head hurts, or you have chemo or a weak immune system: call the emergency number now.
    .said = A clinic’s article puts a raised temperature down to an old inflammation that flares up. It does say to ask a doctor.
    .known = Fever with pain in the spine can mean an infection, so do not put it down to the treatment. We found no study to trust on fever after manual therapy. The 38 °C is from health service pages, which we read in copies.
    .do =
        Call the emergency number now for fever with any of these:
        - shaking chills, confusion or mottled skin
        - a headache
        - chemotherapy or a weakened immune system; shivering alone is enough then
        Otherwise, from 38 °C, or shivery with no thermometer: a doctor today.

claim-d14 = Sessions during a period
    .names = massage on my period, period and massage dangerous, treatment while menstruating, no massage during period
    .gist = We found no evidence for or against a session during your period. Your comfort decides.
    .said = A clinic’s article says that sessions are best left out during a period. It fears effects on the blood flow in the pelvis.
    .known = No guideline that we found warns of this, and none says the opposite. Some weaker pages say that there is no medical reason against it. This is not fully checked.
    .do =
        - If you are sore or tired, you can ask for a softer touch, another position or another day.
        - You may tell your therapist, or not. Afterhand keeps no note of it unless you choose to.

claim-d15 = Gentler treatment in pregnancy
    .names = gentle massage in pregnancy, is massage ok in pregnancy, manual therapy while pregnant, expecting and massage
    .gist = Pregnant? Have a session only if your midwife, doctor or therapist has agreed to it.
    .said = A clinic’s article counts pregnancy, like older age, among the times when treatment suits, as long as it is gentler.
    .known = A review found that few problems have been reported, but some of them were severe. So it takes a therapist who is trained for it. Once you say that you are pregnant, Afterhand stops offering exercises done face down or flat on the back, and says why. What your clinician gave you stays, with a warning. Advice on this starts at about 16 weeks in the UK and 20 in New Zealand.
    .do =
        Call the maternity line now for any of these:
        - bleeding, leaking fluid or painful contractions
        - a baby that moves less
        - a bad headache or changes in sight
        If nobody answers, or you bleed heavily, feel faint or have a fit: the emergency number.

claim-d16 = What the World Health Organization says
    .names = recognised by who, who recognition, recognized by the world health organization, official recognition, who 1990
    .gist = We could not find that the World Health Organization has recognised manual therapy since 1990. It has published rules for training, which is not the same.
    .said = A clinic’s article says that the World Health Organization (WHO) has officially recognised manual therapy since 1990.
    .known = We found two WHO papers, on chiropractic (2005) and on training in osteopathy (2010). They deal with training and with risks. In 2023 a WHO guideline said that manipulation and massage may be offered for long-lasting low back pain. It was not sure of the effect: it calls the evidence weak or very weak.
    .do = Choose by training, by a certificate, and by how well your questions are answered. A big name proves nothing about one provider.

claim-d17 = Mental health and treatment
    .names = mental disorders as a ban, mental health ban, depression and massage, anxiety and massage, may i have massage with depression
    .gist = A mental health condition alone does not rule a session out. What counts is that you can take part, and freely say yes or no.
    .said = A clinic’s article lists people who should not be treated. People with mental health conditions are on that list.
    .known = The medical lists that we read do not name them. They name a person who cannot agree to the treatment. A ban on a whole group is unfair, and can keep people from care.
    .do =
        - You choose what you tell. You can bring someone, and stop at any time.
        - If you cannot take part or agree just now, ask a clinician first.
        - Low mood because of the pain, or thoughts of harming yourself: a doctor today or a crisis line. With a plan or the means: the emergency number or a crisis line now.

claim-d18 = Rolling the neck with the hands
    .names = roll my neck, neck rolling by hand, hands at the base of the skull, neck roll exercise, turn the neck by hand
    .gist = Do not roll, push or pull your neck with your hands. Let the neck move by itself, slowly, and stop short of the end.
    .said = A blog tells you to place your hands by the base of the skull and roll the neck. Each side is held for 10 to 15 seconds.
    .known = This takes the neck to the end of its movement by hand, close to arteries that run through it. A guide written by experts on neck treatment asks for caution there. So we leave it out, and show a slow turn without the hands.
    .do =
        - Stop if you feel dizzy or sick, or see double.
        - Suddenly a drooping face, weakness on one side, double vision or severe dizziness: call the emergency number now. Call it too for strong neck pain or headache unlike any before.
        - Such pain that is mild and alone: a doctor today.

claim-d19 = Rolling the back on a hard surface
    .names = roll on the floor, rolling the spine, hard floor rolling, rolling on the back, foam roller on the spine
    .gist = Do not roll your spine on something hard. If you like rolling, use a ball or a roller on muscle, at a wall first.
    .said = A blog says that slow rolling on a hard surface eases the neck and the spine. It also says that this takes strain off the discs.
    .known = A hard surface presses on bone, and for the discs we have no source. A panel of experts has listed when rolling is not for you, or only with care.
    .do =
        - Begin at a wall, lightly, on muscle only.
        - With fragile bones (osteoporosis) or blood thinners, ask a clinician first.
        - One calf swollen, hot, red or tender: do not roll or massage it, and call a doctor today.

claim-d20 = Pressing on sore knots
    .names = press until pop, trigger point three to five times a day, press a knot often, how often to press a knot, knot pressing
    .gist = Press a sore knot lightly, for 15 to 30 seconds, at most twice a day in the first week. Do not press until it pops.
    .said = A blog says to press along a knot until it gives a slight “pop”. It says to do this 3 to 5 times a day.
    .known = Too much pressure bruises. A book on such knots advises 15 to 30 seconds on a few points, and not too often. Twice a day in the first week is our own default.
    .do =
        - After deep massage or trigger-point treatment, leave the area alone for 48 hours: our default too.
        - Not on bone, a bruise, numb skin or the front of the neck. With blood thinners, ask first.
        - A large bruise or swelling: call your clinician today, and at once if you take blood thinners.

claim-d21 = Massaging your own back
    .names = self swedish massage, massage my own back, hands behind my head massage, swedish massage on myself
    .gist = Your hands cannot stroke down your own back from behind your head. Ask a partner for light strokes instead.
    .said = A blog tells you to give yourself a Swedish massage down your back, with both hands behind your head.
    .known = Arms do not reach that far, and trying it twists the shoulders and neck. This is plain sense and not a study. What the blog says about light strokes, a pillow and warm oil can be done by a second person.
    .do =
        - Sit supported, with your feet flat. Your partner strokes lightly beside the spine, not on it.
        - Stop if it hurts. Wipe the oil off, as skin gets slippery.
        - During a course, ask your therapist first.

claim-d22 = Adhesions, inflammation and detox
    .names = breaks up adhesions, detox massage, flush toxins, reduces inflammation, root cause, drink water after massage, muscle imbalance, regeneration, metabolism, disc nutrition, self-healing, prevents ageing, anti-ageing
    .gist = Big words such as “adhesions” and “detox” are not proven. What we can say is that massage may ease pain and may relax you.
    .said = Two articles say that massage breaks up adhesions (tissue that sticks together), lowers inflammation, or mends the root cause. Another speaks of fed discs, new tissue, a better metabolism and self-healing, and of not growing old. Some pages add that it clears out toxins.
    .known = We found no proof of these. A massage may still feel good: that needs no big word. We also found no support for drinking extra water to flush anything out. Our check of all this is not complete.
    .do = Ask what you may notice, how long it lasts, and what you can do yourself. Be careful with anyone who promises to mend the cause.

claim-d23 = What tape does
    .names = tape stabilises the joint, tape stabilizes, does taping work, tape reduces inflammation, kinesio tape evidence
    .gist = Tape is a comfort that you may like or not. Studies of it in long-lasting low back pain do not agree.
    .said = A blog says that tape makes a joint stable, lowers inflammation and guards against a new injury.
    .known = Two reviews from the year 2019 pooled studies of stretchy tape in long-lasting low back pain. One found it no better than a sham tape. The other found a small benefit. We have no source for the other claims.
    .do = Take the tape off if your skin itches or goes numb. Do not trust it to guard a joint: go by what you feel, and ease back gently.

claim-d24 = Joint cracks and endorphins
    .names = cracking releases endorphins, fluid hammer, fluid shock, crack relieves pain, why a crack feels good
    .gist = When a joint cracks, a hollow filled with gas forms in it. That the crack sets free something that eases pain is not proven.
    .said = A clinic’s article says that the crack is a shock of fluid against the joint. It says that this sets free endorphins, the body’s own pain-easing substances.
    .known = In 2015 a team filmed cracking joints with an MRI scanner. They saw a gas-filled hollow form at the moment of the crack. For the endorphins we found no proof.
    .do =
        - Do not try to make your neck or back crack.
        - A sudden crack and then severe pain is another matter. Keep still and call the emergency number now.

claim-d25 = How soon one feels a change
    .names = better after the first session, effect after one session, instant result, quick results, first session effect, no single cure for back pain, instant results
    .gist = Some people notice a change early, and many take weeks. Nobody can promise you a day.
    .said = A clinic’s article says that people with neck wear or a disc hernia feel better after the very first session.
    .known = No study that we read supports such a promise. A health page says that nobody can tell for sure beforehand who will benefit. “Many take weeks” is our own careful wording.
    .do =
        - Note your pain in the diary. After a few sessions, look back with your therapist.
        - If it gets worse, or you feel new numbness or weakness, do not wait. Press “How do I feel?”.

claim-d26 = The word “osteochondrosis”
    .names = osteochondrosis meaning, what does osteochondrosis mean, osteochondrosis of the spine, osteochondrosis treatment
    .gist = In Eastern Europe this word is used for wear in the discs and the spine. As far as we know, Western doctors use it for something else.
    .said = A clinic’s article takes any sign of “osteochondrosis” as a reason for manual therapy. It says that ringing ears and dizziness go away too.
    .known = Here we say “wear-related spine pain”. We have not yet checked the two uses of the word against a source. Dizziness and ringing ears are not put down to wear here: a doctor has to look.
    .do = If the word stands in your papers, ask your doctor what was seen, and what it means for you.

claim-d27 = Cold air, warmth and fainting
    .names = cold makes you faint, temperature difference fainting, fainting from cold, warm clothes or faint, sitting in a draught
    .gist = Dress warmly because it feels better, and get up slowly. We found little to show that a change of temperature makes people faint.
    .said = A clinic’s article says to dress warmly after a session, as differences in temperature may make you faint.
    .known = Dressing warmly is good advice for comfort, so we keep it. But you can feel faint for another reason: lying for a while, then standing up. Strong heat can do it too, as it lowers blood pressure.
    .do =
        - Rest for 15 minutes, then get up slowly. Sit or lie down if you feel faint.
        - Fainting that does not pass, or dizziness that is severe or comes with any other sign: the emergency number now. Faintness that comes back: a doctor today, and do not drive.

claim-d28 = Advertising in health articles
    .names = near me, very effective, clinic advert, marketing, best clinic, thousands of patients
    .gist = A good clinic may advertise, but an advert is no evidence. Afterhand recommends no clinic, and passes on no such praise.
    .said = Some of the articles were written by clinics. They give a name, count their patients, or call the treatment very effective.
    .known = There is nothing wrong with wanting to be found. But praise like this does not tell you what will help you. So we leave it out, and keep the parts that can be checked.
    .do =
        - Speak to two or so people before you choose.
        - Ask about training, what they plan, what can go wrong, and how you will both see whether it helps.

claim-d29 = Why a headache follows
    .names = headache from blood vessels, blood vessels restoring, headache is recovery, headache means it works
    .gist = Do not blame a new headache on “blood vessels recovering”. If it is sudden and your worst ever, or strong and unlike any before, call the emergency number now.
    .said = A clinic’s article explains a headache after a session by blood vessels that are being restored. That sounds like progress.
    .known = We found no source for this, and it may calm people when a headache matters. Rarely, an artery in the neck is damaged. The pain can then build up slowly, hours to days before other signs.
    .do =
        Call the emergency number now for a headache:
        - that is sudden and your worst ever, or follows a head injury
        - with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - with a drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance
        - unlike any before, strong or with another sign, within 30 days of neck treatment
        Call a doctor today for one that is mild but unlike any before, has clearly changed, or disrupts your life. Not sure that you know it? Count it as one unlike any before.
