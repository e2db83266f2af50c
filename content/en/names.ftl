# What people call an exercise, a rule or a sign, or type for it, by its id; articles and the questions of
# “Can I …?” have theirs beside them. Only the search reads them. No misspellings: it takes care of slips.

# Words that say nothing of what is meant: in the search, and in what is asked under “Can I …?”.
search-fillers =
    a, about, again, already, also, am, an, and, any, are, arent, as, at, be, been, being, but, by, can
    could, did, didnt, do, does, doesnt, doing, done, dont, for, from, get, go, going, got, had, has, have
    having, he, how, i, id, if, im, in, into, is, isnt, it, its, ive, just, may, me, might, mine, much, my
    need, now, of, ok, okay, on, or, please, s, shall, she, should, so, some, than, that, the, then, there
    these, they, this, to, too, use, using, want, was, wasnt, we, were, what, whats, when, which, will, with
    wont, would, you
can-fillers =
    a, again, already, an, be, can, could, do, go, going, have, i, in, is, it, may, me, my, now, ok, on
    should, take, the, to, today, use

# Words that mean the same, one group a line.
search-alike =
    danger, dangerous, risk, risky, harm
    pain, ache, hurt, painful
    sore, soreness, tender, aching
    stomach, tummy, belly, abdomen
    buttock, bottom, bum, glute, backside
    doctor, gp, physician
    physiotherapist, physio
    therapist, practitioner, provider
    wee, urine, pee, urinate
    poo, stool, bowel, bowels
    dizzy, dizziness, giddy, lightheaded, woozy
    stiff, stiffness
    spine, spinal, backbone
    tingling, tingle
    weak, weakness
    numb, numbness
    tired, tiredness, fatigue, exhausted
    medicine, medication, drug, drugs, meds
    picture, scan, imaging
    massage, rub, rubbing
    period, menstruation
    pregnant, pregnancy, expecting
    sofa, couch, armchair
    ice, cold, cooling
    heat, warm, warmth, hot
    swollen, swelling
    temperature, fever, feverish
    knot, knots, trigger
    crack, pop, click, cracking, crunch
    session, appointment, visit, treatment
    phone, mobile, smartphone
    cushion, pillow
    old, older, elderly, age
    normal, usual, expected, common
    own, myself, yourself, self
    husband, wife, partner
    therapy, treatment
    faint, fainting, collapse
    often, frequency, frequently
    quick, fast, soon
    feeling, sensation

# Signs

rf-01 =
    .names = numb between the legs, numbness between the legs, numb down below, numb genitals, numb private parts, numb bottom, numb inner thighs, lost feeling between the legs, lost feeling down below, saddle numbness, saddle anaesthesia, cauda equina, cannot feel myself wipe, cannot pee, can’t pee, cannot wee, trouble peeing, cannot hold my wee, can’t hold my wee, cannot urinate, wet myself, peed myself, leaking urine, soiled myself, bladder trouble, loss of bladder control, incontinence, bowel trouble, loss of bowel control, erection
rf-02 =
    .names = stroke, mini-stroke, tia, face drooping, droopy face, drooping eyelid, slurred speech, decreased vision, cannot speak, trouble speaking, trouble swallowing, double vision, blurred vision, lost my sight, sudden blindness, weak on one side, numb on one side, one side of the body, sudden fall, cannot keep my balance, torn neck artery, artery dissection, small pupil
rf-03 =
    .names = worst headache ever, worst headache of my life, sudden headache, thunderclap headache, headache with fever, headache with rash, meningitis, headache after a blow to the head, hit my head, confused and headache, brain bleed
rf-04 =
    .names = strong new neck pain after treatment, strong new headache after treatment, headache unlike any before, headache after neck cracking, neck artery
rf-05 =
    .names = both legs weak, both legs numb, tingling in both legs, numb hands, both arms weak, clumsy hands, cannot do buttons, cannot walk straight, unsteady walking, electric shock down the spine, foot drop, dropped foot, dragging foot, paralysed, paralysis
rf-06 =
    .names = broken back, broken neck, fracture, fell down the stairs, bad fall, car accident, car crash, sudden crack and severe pain, broken rib, osteoporosis and sudden pain, rib fractures
rf-07 =
    .names = chest pain, pain in my chest, tight chest, heart attack, short of breath, shortness of breath, breathless, cannot breathe, can’t breathe, trouble breathing, collapsed lung, lung clot, collapsed, unconscious, passed out and not better, tearing pain
rf-08 =
    .names = sepsis, blood poisoning, very unwell, shaking chills, confused and ill, blotchy skin, mottled skin
rf-09 =
    .names = blue arm, blue leg, cold arm, cold leg, pale arm, white leg, blue fingers, arm turned blue
rf-10 =
    .names = hot swollen joint, red swollen joint, joint infection, septic arthritis, cannot move the joint
rf-11 =
    .names = suicide, suicidal, kill myself, want to die, end my life, do not want to live, overdose, crisis line
rf-12 =
    .names = fever on chemo, chemotherapy and fever, weak immune system and fever
rf-20 =
    .names = temperature, high temperature, 38 degrees
rf-21 =
    .names = sharp pain where i was treated, stabbing pain, rib hurts when i breathe, big bruise, large bruise, bruising, haematoma, swelling where i was treated
rf-22 =
    .names = numb arm, numb leg, numb fingers, numb foot, tingling in one arm, tingling in one leg, tingling fingers, tingling toes, weak arm, weak leg, weak grip, pain going down the leg
rf-23 =
    .names = pain at night, night pain, losing weight, lost weight, weight loss, lump, pain between the shoulder blades, hurts when i cough, hurts when i sneeze, back pain when coughing
rf-24 =
    .names = back pain after cancer, cancer, tuberculosis, steroids and back pain, weak immune system
rf-25 =
    .names = strong headache, changed headache, different headache, headache when i cough, severe headache
rf-26 =
    .names = still sore after three days, soreness getting worse, more sore than yesterday, pain not going away after treatment, soreness not settling
rf-27 =
    .names = dizziness keeps coming back, dizziness that comes back, dizzy again and again
rf-28 =
    .names = pins and needles, pins and needles in the arm, pins and needles in my hand, heavy arm, arm gets tired
rf-29 =
    .names = swollen calf, painful calf, red calf, hot calf, blood clot, clot in the leg, thrombosis, deep vein thrombosis, dvt, swollen leg
rf-30 =
    .names = pregnant and bleeding, waters broke, contractions, baby not moving, baby moves less, pre-eclampsia, bleeding in pregnancy
rf-32 =
    .names = low mood, depressed, depression, feeling hopeless, harm myself, self-harm, hurt myself
rf-33 =
    .names = severe pain, unbearable pain, very bad pain, cannot sleep because of pain, cannot walk because of pain, pain 8 out of 10
rf-34 =
    .names = mild new headache after neck treatment, new neck pain after treatment

n-01 =
    .names = mild ache after treatment
n-02 =
    .names = tired, tired after treatment, tired after massage, fatigue, sleepy, exhausted
n-03 =
    .names = usual headache after treatment
n-04 =
    .names = ache that spreads
n-05 =
    .names = lightheaded when i stand up, head rush, dizzy when i get up

# Rules

ar-01 =
    .names = rest, rest after treatment, sit down after the session, 15 minutes, quarter of an hour
ar-02 =
    .names = dress warmly, keep warm, cover my neck, winter
ar-03 =
    .names = no sauna, no hot bath, whole-body heat
ar-04 =
    .names = no driving, arrange a lift
ar-05 =
    .names = sudden movements, jerky movements, arm swings
ar-06 =
    .names = sharp pain after treatment
ar-07 =
    .names = heavy lifting, no lifting, no sport, take it easy, overdo it
ar-08 =
    .names = when to start my exercises again, exercises after the session, gentle walking
ar-09 =
    .names = soreness for three days, two to three days
ar-10 =
    .names = mild headache after a session
ar-11 =
    .names = take my temperature, shivering, feverish
ar-12 =
    .names = sessions a week, twice a week, every other day, two sessions a week, days between sessions
ar-13 =
    .names = sessions a year, 15 sessions a year, limit per year
ar-14 =
    .names = length of a course, sessions in a course
ar-15 =
    .names = length of a session, 30 minutes
ar-16 =
    .names = how long to leave a pack on, 20 minutes, heat or cold
ar-17 =
    .names = no pressing, do not press, leave the treated area alone
ar-18 =
    .names = get up slowly, stand up slowly
ar-19 =
    .names = massage between sessions
ar-20 =
    .names = tell my therapist about my period
ar-21 =
    .names = treatment when pregnant, midwife
ar-22 =
    .names = massage oil, wipe off oil, slippery skin, oily skin
ar-23 =
    .names = ask for exercises, ask for self-care
ar-24 =
    .names = sleep in line, change position often
ar-25 =
    .names = before the session, call before i go, cancel the session
ar-26 =
    .names = tell them how i reacted, how i reacted

# Exercises

exercise-nk-chin-tuck =
    .names = double chin exercise, double chin, neck retraction, head glide, head retraction, forward head exercise, text neck exercise
exercise-nk-rotation =
    .names = turn my head, head turns, neck rotation, look over my shoulder
exercise-nk-side-bend =
    .names = ear to shoulder, side neck stretch, upper trapezius stretch, tilt my head, lateral neck flexion
exercise-nk-levator =
    .names = levator stretch, levator scapulae, look down to the armpit, nose to armpit
exercise-nk-nod =
    .names = head nod, deep neck flexors, yes nod, nodding, craniocervical flexion
exercise-nk-isometric =
    .names = isometric neck, neck strengthening, push head against hand, neck press
exercise-tx-ext-chair =
    .names = thoracic extension, lean back over a chair, upper back stretch, chair back bend
exercise-tx-open-book =
    .names = book opener, thoracic rotation lying, chest opener, rotation on the side
exercise-tx-cat-camel =
    .names = cat cow, cat and cow, cat camel, cat stretch, arch and round the back
exercise-tx-seated-rot =
    .names = seated twist, sitting twist, chair twist, trunk rotation, turn my upper body
exercise-lx-pelvic-tilt =
    .names = pelvic rock, flatten my back, tilt the pelvis, back flattening
exercise-lx-knee-rolls =
    .names = knees side to side, knee rocks, lower trunk rotation, roll my knees, windscreen wipers
exercise-lx-knee-chest =
    .names = knees to chest, hug my knee, pull knee to chest, single knee to chest
exercise-lx-heel-sit =
    .names = child’s pose, childs pose, prayer stretch, sit back on my heels, balasana
exercise-lx-press-up =
    .names = mckenzie, mckenzie extension, prone press-up, cobra, sphinx, back extension lying, push up on my elbows
exercise-lx-stand-ext =
    .names = standing back extension, lean back standing, backward bend, bend backwards, arch my back standing
exercise-lx-bridge =
    .names = glute bridge, hip bridge, bridging, hip lift, lift my hips, buttock raise
exercise-lx-bird-dog =
    .names = opposite arm and leg, superman on all fours, quadruped, pointer
exercise-lx-march =
    .names = dead bug, lying march, toe taps, marching on my back
exercise-sc-elongation =
    .names = grow tall, axial elongation, sit up tall, stretch tall
exercise-sc-side-bend =
    .names = side stretch, side bend, side bending, lateral stretch, lean to the side
exercise-sc-side-bridge =
    .names = side plank, side plank on the knees, lateral plank
exercise-hp-figure4 =
    .names = piriformis stretch, piriformis, figure 4, figure four, buttock stretch, glute stretch, ankle on the knee
exercise-hp-hamstring =
    .names = hamstring stretch, hamstrings, back of the thigh stretch, leg stretch with a belt
exercise-hp-flexor =
    .names = hip flexor stretch, psoas stretch, lunge stretch, kneeling lunge, front of the hip
exercise-hp-slider =
    .names = nerve glide, nerve gliding, nerve flossing, nerve floss, sciatic nerve glide, neural mobilisation, slump slider
exercise-hp-abd =
    .names = hip abduction, side leg raise, side leg raises, leg raise lying on the side, gluteus medius
exercise-sh-pendulum =
    .names = pendulum, pendulum swing, codman exercise, arm circles hanging, swing my arm
exercise-sh-table-slide =
    .names = slide my arm on the table, towel slide, shoulder flexion on a table
exercise-sh-wall-walk =
    .names = wall climb, wall crawl, spider walk, climb the wall with fingers, wall walk
exercise-sh-er-stick =
    .names = external rotation, stick exercise, cane exercise, turn the arm outwards, broomstick
exercise-sh-crossbody =
    .names = cross-arm stretch, posterior capsule stretch, arm across the chest, shoulder stretch
exercise-po-scap =
    .names = scapular squeeze, scapular retraction, pinch shoulder blades, squeeze shoulder blades together, pull shoulders back
exercise-po-wall-angel =
    .names = wall angels, snow angel, arms up the wall
exercise-po-pec =
    .names = pec stretch, pectoral stretch, door frame stretch, chest stretch, doorway stretch
exercise-br-diaphragm =
    .names = belly breathing, diaphragm breathing, diaphragmatic breathing, deep breathing, abdominal breathing, breathing exercise
exercise-po-roll =
    .names = roll my shoulders, shoulder circles, shrug and roll, shoulder shrugs
exercise-sm-ball-back =
    .names = ball between the shoulder blades, massage ball on the upper back, lean on a ball
exercise-sm-ball-glute =
    .names = ball on the buttock, massage ball for the buttock, sit on a ball
exercise-sm-trap =
    .names = squeeze the shoulder muscle, trapezius squeeze, trapezius self-massage, pinch the shoulder top
