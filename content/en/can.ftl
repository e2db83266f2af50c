# "Can I …?": what a person may ask, by the ids of can.toml. `.names`: what they may type; `.free`: said after
# `can-free`, as no rule forbids it; `.also`: said beside a refusal. No answer is ever a yes.

# Getting about

can-drive = Drive
    .names = driving, car, drive my car, drive home, drive to work, take the car, van, lorry, truck, motorbike, motorcycle, moped, behind the wheel, tractor
    .free = Drive only if you can turn your head freely, are not dizzy, see clearly and have taken nothing that makes you drowsy. If in doubt, arrange a lift.
    .also = After that too, drive only if you can turn your head freely, are not dizzy, see clearly and have taken nothing that makes you drowsy.

can-cycle = Cycle
    .names = cycling, bike, bicycle, ride a bike, ride my bike, push bike, e-bike, electric bike, e-scooter, bike to work, bike ride
    .free = Cycle only if you can turn your head freely, are not dizzy, see clearly and have taken nothing that makes you drowsy. A hard ride counts as hard sport: ask about sport.
    .also = After that too, cycle only if you can turn your head freely, are not dizzy, see clearly and have taken nothing that makes you drowsy.

can-passenger = Be driven, or take a bus or train
    .names = passenger, be driven, ride as a passenger, be driven home, get a lift home, taxi, cab, bus, train, tram, tube, underground, subway, metro, coach, public transport, travel, journey
    .free = Sit and rest for 15 minutes first, then get up slowly. Sit well supported, hold on when you stand, and let someone else carry the luggage.

can-fly = Fly
    .names = flying, flight, plane, aeroplane, airplane, air travel, long flight, airport, take a plane, holiday flight
    .free = We found no source on flying after a session; change position often, and let someone else lift your case. One calf swollen, hot, red or tender: call a doctor today.

can-walk = Walk
    .names = walking, go for a walk, take a walk, stroll, walk home, walk to the shops, walk the dog, dog, nordic walking
    .free = Gently, after the 15 minutes of rest, unless you were told to keep still; if you feel dizzy, sit or lie down. Let someone else hold a dog that pulls.

can-stairs = Climb stairs
    .names = stairs, climb the stairs, climb steps, go upstairs, go downstairs, staircase, steps
    .free = Slowly, with a hand on the rail, above all in the first hour. If you feel dizzy, sit or lie down.

# Water and warmth

can-shower = Shower
    .names = take a shower, have a shower, showering, warm shower, hot shower, wash, wash myself, get washed
    .free = Warm, not hot, is our own default: strong heat lowers blood pressure, and you may faint. Mind slippery skin if massage oil was used.

can-hot-bath = Hot bath
    .names = bath, take a bath, have a bath, bathe, bathing, warm bath, soak, soak in the bath, bathtub, tub, bubble bath, epsom salts, salt bath
    .free = Not too hot, and get out slowly: strong heat lowers blood pressure, and you may faint. If you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.
    .also = After that too: if you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.

can-hot-tub = Hot tub or whirlpool
    .names = hot tub, jacuzzi, whirlpool, whirlpool bath, spa, spa pool, hot pool, thermal bath, thermal spa, hot spring, hot springs, onsen
    .free = Keep it short, and get out slowly: strong heat lowers blood pressure, and you may faint. If you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.
    .also = After that too: if you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.

can-sauna = Sauna or steam room
    .names = sauna, have a sauna, go to the sauna, steam room, steam bath, bathhouse, bath house, banya, hammam, turkish bath, infrared sauna, infrared cabin, sweat bath
    .free = Keep it short, and rise slowly: strong heat lowers blood pressure, and you may faint. If you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.
    .also = After that too: if you are pregnant, or have a heart problem or low blood pressure, ask a doctor first.

can-cold-plunge = Ice bath or cold plunge
    .names = ice bath, cold bath, cold plunge, plunge pool, cold shower, cold dip, cold-water swim, cold-water swimming, winter swimming, wild swimming, ice swimming, cryotherapy, cold chamber
    .free = We found no source on cold for the whole body after a session, so ask your clinician first, above all with a heart or blood pressure problem.

can-wash-hair = Wash my hair
    .names = wash my hair, wash hair, washing my hair, hair wash, shampoo, blow dry, dry my hair, hair dryer, hairdryer, brush my hair
    .free = We found no source on it, so this is our own caution: upright under a warm, not hot, shower, with your neck in line and your arms moving slowly.

can-hairdresser = Hairdresser’s basin
    .names = hairdresser, go to the hairdresser, hair salon, salon, barber, haircut, have my hair cut, have my hair done, hair appointment, perm, backwash, backwash basin, basin
    .free = We found no source on it, so this is our own caution: ask for a way without bending your neck back, or wash your hair at home first. If you feel dizzy, stop; with trouble seeing, speaking or walking, call the emergency number.

# Easing a sore place

can-heat-pack = Heat pack
    .names = heat, heat pack, hot pack, use heat, hot-water bottle, hot water bottle, wheat bag, heating pad, heat pad, heat wrap, heat patch, warm compress, warmth, warm pack
    .free = On one spot, wrapped in cloth, for 15 to 20 minutes, on the neck no more than 15; never asleep or with heat rub. Not on a new injury, swelling or bruise (72 hours), a pregnant belly, numb or broken skin, poor circulation, infection, clot or tumour, or the front of the neck.

can-ice = Ice or cold pack
    .names = ice, ice pack, use ice, put ice on it, cold pack, cold, cold compress, cold therapy, frozen peas, bag of peas, gel pack, cool pack, cooling
    .free = On one spot, wrapped in cloth, for 15 to 20 minutes, on the neck no more than 15. Not on numb or broken skin, where circulation is poor, over an infection, clot or tumour, or on the front of the neck.

can-heat-rub = Heat rub or pain gel
    .names = heat rub, muscle rub, rub, deep heat, tiger balm, balm, ointment, cream, liniment, embrocation, pain gel, gel, ibuprofen gel, diclofenac gel, menthol, capsaicin, arnica, pain patch
    .free = We found no source on rubs after a session; ask a pharmacist first and keep to the leaflet. Keep it off broken skin, and never put a heat pack on top.

can-taping = Tape
    .names = tape, taping, kinesio tape, kinesio taping, kinesiology tape, sports tape, k-tape, athletic tape, strapping, strap it
    .free = For long-standing low back pain two reviews of 2019 disagree: a small benefit, or none beyond a dummy tape. Optional comfort, so take it off if the skin itches or goes numb.

can-painkillers = Take a painkiller
    .names = painkiller, painkillers, pain relief, pain reliever, pain tablet, paracetamol, acetaminophen, ibuprofen, aspirin, naproxen, diclofenac, codeine, anti-inflammatory, nsaid, tylenol, advil, nurofen, headache tablet, something for the pain
    .free = Ask a pharmacist first, above all with other medicines such as blood thinners, in pregnancy, or with kidney trouble or an ulcer. Do not stop a prescribed medicine for it, and do not drive if it makes you drowsy.

can-medicines = Take my prescribed medicines
    .names = medicine, medicines, medication, meds, prescription, my tablets, take my tablets, my pills, take my pills, blood thinner, blood thinners, warfarin, blood pressure tablets, insulin, steroids, muscle relaxant, sleeping tablet, sleeping pill, antidepressant
    .free = Take them as prescribed, and do not stop or change them because of this app: ask your doctor or pharmacist. Do not drive if one makes you drowsy.

# Exercises, hands and the next session

can-exercises = My exercises
    .names = exercise, exercises, do my exercises, home exercises, prescribed exercises, physio exercises, home gymnastics, gymnastics, rehab, my plan, neck exercises, back exercises, breathing exercises
    .free = Slowly, and as your plan says. Stop at sharp pain, dizziness, or new numbness or weakness, and then press “How do I feel?”.

can-stretching = Stretch
    .names = stretch, stretching, stretches, have a stretch, stretch my neck, stretch my back, touch my toes
    .free = Slowly, short of the end of the movement, with no bouncing and no pulling by hand; stop if it is sharp or tingles. With osteoporosis or fragile bones, ask a clinician first.
    .also = Stretches that your plan prescribes are another matter: ask about exercises.

can-yoga = Yoga, Pilates or tai chi
    .names = yoga, do yoga, yoga class, pilates, tai chi, qigong, qi gong, barre, headstand, sun salutation
    .free = Ease back gently, and leave out deep bends, strong turns, and anything on your head or with your neck bent far back. With osteoporosis or fragile bones, ask a clinician first.
    .also = A gentle walk instead, if you feel steady and were not told to keep still.

can-massage-ball = Massage ball, roller or massage gun
    .names = ball, massage ball, tennis ball, foam roller, roller, foam rolling, roll on a ball, massage gun, trigger point, trigger points, press a sore spot, knot, knots, self-massage, self massage, massage myself, rub my neck, acupressure
    .free = Lightly and on muscle, 15 to 30 seconds a spot, at most twice a day, and never until it pops. Not on bone, the front of the neck, a bruise, a swollen calf, or a numb or still sore place; with blood thinners or fragile bones, ask first.

can-massage = A massage from someone else
    .names = massage, have a massage, get a massage, partner massage, back massage, back rub, neck massage, shoulder massage, shoulder rub, full-body massage, thai massage, sports massage, massage chair
    .free = Ask your therapist first; then light pressure only, and stop if it hurts. Not on the front of the neck, a bruise, a swollen calf or numb skin.

can-other-therapy = Another therapy between sessions
    .names = physio, physiotherapy, physical therapy, exercise therapy, another therapy, other treatment, another therapist, acupuncture, dry needling, cupping, reflexology, shiatsu, osteopath, chiropractor
    .free = Ask your therapist first, who knows what was treated and how you reacted. Tell the other therapist of your session too.

can-crack-neck = Crack my neck or back
    .names = crack, crack my neck, crack my back, pop my neck, pop my back, click my neck, click my back, cracking, self-adjust, adjust my neck, twist my neck
    .free = Never crack your own neck or back: a pop is nothing to aim for, and it does not show that a treatment was good.

can-book-session = Have my next session
    .names = next session, another session, have a session, session, sessions, appointment, next appointment, book an appointment, book a session, another treatment, next treatment, treatment again, see my therapist, see my therapist again, see my chiropractor, see my osteopath, go back to the clinic
    .free = The limits count sessions; they do not know how you are. New warning sign, fever, fall, medicine or pregnancy: call the clinic before you go.
    .also = The limits warn and never lock: what your clinician has set for you comes first.

# Sport and load

can-swim = Swim
    .names = swimming, go swimming, pool, swimming pool, swim lengths, laps, aqua aerobics, water aerobics, aquafit, lido, swim in the sea, breaststroke, front crawl, backstroke
    .free = Ease back: short and easy, with a stroke that does not hold your neck bent back. Stop at sharp pain or dizziness.
    .also = A gentle walk instead, if you feel steady and were not told to keep still.

can-run = Run or jog
    .names = running, go for a run, jog, jogging, go jogging, sprint, treadmill, race, marathon
    .free = Ease back: shorter and slower than you are used to. Stop at sharp pain or dizziness.
    .also = A gentle walk instead, if you feel steady and were not told to keep still.

can-gym = Go to the gym
    .names = gym, work out, workout, working out, weights, lift weights, weight training, fitness, fitness class, aerobics, exercise bike, rowing machine, cross trainer, spinning, circuit training, crossfit, push-ups, press-ups, sit-ups, plank
    .free = Ease back with light weights and slow movements, and keep the load light for the whole course. Stop at sharp pain or dizziness.
    .also = A gentle walk instead, if you feel steady and were not told to keep still.

can-sport = Sport, dance or new training
    .names = sport, sports, play sport, training, new training, start training, football, soccer, tennis, table tennis, golf, badminton, bowls, bowling, basketball, volleyball, cricket, dance, dancing, zumba, ski, skiing, skating, horse riding, ride a horse, rock climbing, hike, hiking, hill walking, martial arts, judo, karate, boxing
    .free = Ease back: swings, jumps, jolts and contact come last, and the load stays light for the whole course. Stop at sharp pain or dizziness.
    .also = A gentle walk instead, if you feel steady and were not told to keep still.

can-lift = Lift or carry something heavy
    .names = lift, lifting, lift something heavy, heavy lifting, lift the shopping, carry, carrying, carry shopping, shopping, shopping bags, groceries, heavy bag, suitcase, luggage, boxes, move house, move furniture, furniture, heavy work, manual work, physical work, chop wood, shovel snow
    .free = Begin light, hold it close to your body and do not twist with it. Keep loads light for the whole course.
    .also = Ask someone to carry it, or leave it for now.

can-carry-child = Carry a child
    .names = grandchild, grandchildren, carry my grandchild, lift my grandchild, grandson, granddaughter, grandkids, baby, hold the baby, carry the baby, pick up my baby, toddler, child, kids, carry my child, lift my child, pick up my child, piggyback
    .free = Begin with a short while, hold the child close, and do not twist. Where you can, sit with the child on your lap instead.
    .also = Sit down, and let someone put the child on your lap.

# The day

can-housework = Light housework
    .names = housework, chores, household, cook, cooking, wash up, washing up, do the dishes, dishes, dust, dusting, iron, ironing, laundry, fold laundry, tidy, tidy up, light cleaning, clean
    .free = Light jobs, slowly and in short spells, changing position often. Hoovering, reaching high and lifting have waits of their own: ask about each.

can-heavy-housework = Hoover, scrub or reach high
    .names = hoover, hoovering, vacuum, vacuuming, vacuum cleaner, mop, mopping, scrub, scrubbing, sweep, sweeping, heavy housework, make the bed, change the bed, clean windows, window cleaning, hang out the washing, hang curtains, reach up, reach high, reaching, overhead, paint, painting, decorate, decorating, ladder, diy, spring cleaning, wash the car
    .free = Slow strokes in short spells, close to your body; leave what is high up to someone else for now. Furniture and other heavy things: ask about lifting.
    .also = Ask someone else to do it, or leave it for now.

can-gardening = Gardening
    .names = garden, gardening, work in the garden, dig, digging, mow, mowing, mow the lawn, cut the grass, lawn, weed, weeding, rake, rake leaves, prune, pruning, hedge, plant, planting, wheelbarrow, allotment, yard work
    .free = One job at a time, in short spells, at waist height where you can. Digging, mowing and heavy pots come last.
    .also = Light jobs at waist height, done slowly, are not heavy lifting.

can-work = Go to work
    .names = work, working, go to work, go back to work, back to work, return to work, job, my job, shift, night shift
    .free = Sit and rest for 15 minutes first; driving and heavy lifting at work have waits of their own, so ask about each. If your work is heavy, ask your clinician when to go back.

can-desk-work = Desk work, or sitting for long
    .names = desk, desk work, desk job, sit at my desk, office, office work, computer, laptop, sit, sitting, sit for long, long sitting, sit on the sofa, read, reading, watch tv, television, phone, knit, knitting, sew, sewing, cinema, theatre
    .free = Change position often, and get up before you stiffen. Hold the screen or book high enough for your neck to stay in line.

can-sleep = Sleep on my side, back or front
    .names = sleep, sleeping, sleeping position, sleep on my side, sleep on my back, sleep on my stomach, sleep on my front, lie down, lie on my side, lie on my back, lie on my stomach, lie on my front, nap, take a nap, go to bed, bed, pillow, pillows, mattress
    .free = Neck and back in line, not twisted; comfort decides, though lying on your front keeps the neck turned. If you are pregnant, ask your midwife how to lie.

can-sex = Have sex
    .names = sex, make love, making love, lovemaking, intimacy, intercourse, be intimate, sleep with my partner
    .free = We found no source on sex after a session; by our default sudden movements wait 24 hours, and comfort decides. New numbness between the legs, or new loss of erection or of feeling there: call the emergency number.

# Food and drink

can-water = A glass of water
    .names = water, glass of water, drinking water, something to drink, drink something, hydrate, hydration, fluids, juice
    .free = As you like, unless a doctor has limited how much you drink. We found no source that water washes anything out of the body after a session.

can-alcohol = Drink alcohol
    .names = alcohol, drink alcohol, have a drink, glass of wine, wine, beer, pint, lager, cider, spirits, whisky, whiskey, vodka, gin, sherry, champagne, cocktail, pub, booze
    .free = We found no source on alcohol after a session, for it or against it. If you take medicines, ask a pharmacist first, and do not drive after drinking.

can-caffeine = Coffee or tea
    .names = coffee, tea, cup of tea, cup of coffee, drink coffee, drink tea, caffeine, espresso, cola, energy drink
    .free = We found no source on coffee or tea after a session, for it or against it. What a doctor has told you about them still counts.

