# What people do for themselves: the self-care articles of Learn, by the id in learn/self-care.toml.

learn-heat-pack = Heat pack
    .names = heat, hot pack, use heat, heat wrap, hot-water bottle, hot water bottle, wheat bag, heating pad, heat pad, heat patch, heat therapy, warm compress, warmth, warm pack, thermotherapy, ice or heat, heat or ice
    .gist = A warm pack on one sore spot may ease pain and stiffness for a while. Keep a cloth between pack and skin, and keep it short.
    .how =
        Wrap the pack in a cloth. Lay it on one sore spot while you sit or lie at ease. Set a timer.
        Warm is enough. Take it off at once if it stings or feels too hot.
        This is warmth on one spot. A hot bath or a sauna warms your whole body, and that is another matter.
    .long = Keep it on for 15 to 20 minutes. On the neck, 15 minutes is the most. NHS pages name up to 20 minutes for a stiff shoulder and up to 15 for a neck. The 15 to 20 minutes are our own default.
    .never =
        Use no heat:
        - on a fresh injury, a swelling or a bruise, for the first 72 hours
        - on a pregnant belly
        - together with heat rub
        - while you are asleep
        Use neither heat nor cold:
        - on numb or broken skin
        - where your circulation is poor
        - over an infection, a clot or a tumour
        - on the front of your neck
    .evidence = The American College of Physicians (2017) names heat on the skin as a choice for low back pain. A London spine clinic’s page says that heat can ease sore legs and hands too. We found no study for other places.
    .call =
        If you have a temperature of 38 °C (100.4 °F) or more with back or neck pain, or after a session, call a doctor today. Shivering counts too.
        Call the emergency number now if you have shaking chills, confusion, mottled skin, or a headache with the fever. Do the same with any fever or shivering if you have chemotherapy or a weak immune system.

learn-cold-pack = Cold pack
    .names = ice, ice pack, use ice, put ice on it, cold, cold compress, cold therapy, cryotherapy, frozen peas, bag of peas, gel pack, cool pack, cooling, cold or heat
    .gist = A cold pack on one sore spot may dull pain for a while. Keep a cloth between pack and skin, and keep it short.
    .how = Wrap the pack, or a bag of frozen peas, in a cloth. Lay it on one sore spot. Set a timer, and take it off when the time is up, or sooner if it hurts.
    .long = Keep it on for 15 to 20 minutes. On the neck, 15 minutes is the most. NHS pages name up to 20 minutes for a stiff shoulder and up to 15 for a neck. The 15 to 20 minutes are our own default.
    .never =
        Use neither cold nor heat:
        - on numb or broken skin
        - where your circulation is poor
        - over an infection, a clot or a tumour
        - on the front of your neck
        Never put ice straight on your skin.
    .evidence = Two articles list cold among the things to try at home. One blog advises it for arthritis and for fibromyalgia (pain in many places). We found no study of that. Use the one that feels right, warm or cold, unless these pages rule it out for you.
    .caution = A fresh injury has to be looked at first. Cold does not take the place of that. An ice bath is another thing, and we found no source on it.
    .call = A joint is hot, red and very swollen, and you have a fever or cannot move it: call the emergency number now. If one calf is swollen, hot, red or tender, call a doctor today, and do not rub it. With new chest pain or breathlessness, call the emergency number now.

learn-hot-bath = Hot bath, whirlpool and sauna
    .names = hot bath, bath, take a bath, have a bath, bathe, bathing, warm bath, soak, soak in the bath, bathtub, tub, bubble bath, epsom salts, salt bath, whirlpool, whirlpool bath, hot tub, jacuzzi, sauna, steam room, bathhouse, banya, spa
    .gist = A hot bath can relax you, but after a session it has to wait. Strong heat lowers your blood pressure, and you may faint.
    .how =
        Outside the time after a session, a bath can be pleasant. Keep it warm rather than very hot. Sit up slowly, wait a moment, and hold on as you get out.
        Right after a session, take a warm shower instead. Warm, not hot, is our own choice.
    .long =
        After a session, wait 24 hours. After deep massage, wait 48 hours. The clinic’s article says that bath and sauna must wait, but gives no time. These hours are our own default.
        For how long to stay in, we found no number. Keep it short.
    .never =
        Leave out the sauna, hot tub or hot bath, and ask a doctor first:
        - if you are pregnant
        - if you have a heart problem
        - if you have low blood pressure
        Do not get up fast. Do not stay in if you feel light-headed.
    .evidence = The articles do not agree. A London spine clinic’s page says that a hot bath or whirlpool relaxes. The clinic’s article bans both bath and sauna after a session. Leaflets from osteopaths differ as well. We found no guideline for that ban, so we follow the stricter side for a short time.
    .call = If dizziness or faintness comes back, do not drive, and call a doctor today. If it is severe or lasts, or comes with a drooping face, weakness on one side, or trouble with sight, speech or balance, call the emergency number now. If you collapse, or a faint does not pass, call the emergency number now. Call it too for new chest pain or breathlessness.

learn-stretching = Stretching
    .names = stretch, stretches, stretching exercises, have a stretch, stretch my neck, stretch my back, touch my toes, flexibility, limbering up, static stretch
    .gist = Slow, gentle stretching may help a stiff part move more easily. It should feel like a light pull, never like a sharp pain.
    .how =
        Move slowly until you feel a light pull. Stop there, and keep breathing. Then come back just as slowly.
        Do both sides, unless your clinician chose one.
        If your plan has stretches, do those, with the numbers in your plan.
    .long = An American guideline (read in summaries) says to hold for 10 to 30 seconds. When you are older, it says 30 to 60. It says 2 to 4 times each, on 2 or 3 days a week or more. What your clinician gave you comes first.
    .never =
        - Do not bounce or jerk.
        - Do not pull your head with your hand, unless your clinician says so.
        - Do not push into a sharp pain, or into tingling.
        - With fragile bones (osteoporosis), leave out deep bends and strong turns until a clinician agrees.
        - After a session, leave out sudden moves for 24 hours. That time is our own default.
    .evidence = A London spine clinic’s page calls stretching the best choice for back pain. We found nothing that shows it. World advice (WHO, 2023) names planned exercise for long-lasting low back pain. We do not put one kind first.
    .call =
        Stop, and call a doctor today, if:
        - numbness, tingling or weakness is new or grows in one arm or leg
        - leg pain spreads further down the leg
        Call the emergency number now if:
        - such signs come suddenly on one side
        - they are in both legs, both arms, or an arm and a leg
        - a foot suddenly drops
        - you are numb between your legs, or have new trouble with your bladder, bowels or sex

learn-taping = Taping
    .names = tape, kinesio tape, kinesio taping, kinesiology tape, sports tape, k-tape, athletic tape, strapping, strap it, elastic tape, coloured tape
    .gist = Stretchy tape on the skin is a matter of comfort, and you can do without it. For long-lasting low back pain, two reviews of studies do not agree.
    .how = Have your therapist show you how, on clean and dry skin. Notice whether you feel any change. If you feel none, there is no need to go on.
    .long = We found no source for how long tape should stay on. Ask the person who put it on. Take it off at once if your skin itches, burns or goes numb.
    .never =
        We found no list of when not to tape. These are our own cautions:
        - not on broken or sore skin
        - not if tape has given you a rash before
        - not on a fresh injury, until a clinician has looked at it
        - not so tight that it pinches or leaves you numb
    .evidence =
        One blog says that tape holds a joint steady and guards it from harm. We found no proof of that.
        For long-lasting low back pain, one review of studies (2019) found it no better than sham tape. Another of the same year found a small benefit.
    .call = If an arm or a leg suddenly turns cold, pale or blue, take the tape off and call the emergency number now. If numbness, tingling or weakness is new or grows in one arm or leg, call a doctor today. If it comes suddenly on one side, call the emergency number now.

learn-massage-ball = Massage ball
    .names = ball, tennis ball, ball massage, ball pressure, ball against the wall, massage gun, press a sore spot, self-massage, self massage, massage myself, rub my neck, trigger point ball, lacrosse ball, spiky ball
    .gist = You lean a sore muscle against a ball on the wall, lightly and for a short time. It may ease tension for a while, but hard pressure can bruise.
    .how =
        Put a tennis ball in a sock. Stand with your back to a wall, and let the ball hang between the wall and a muscle. Lean in lightly.
        It may feel like firm pressure. Keep it at 4 out of 10 or less. Breathe, and then move on.
        Stay on soft muscle, at least an inch (2.5 cm) from the spine.
    .long = Stay 15 to 30 seconds on a spot, on a few spots only. In the first week, do it at most twice a day. One blog allows more, but too much pressure bruises. After deep massage or trigger-point treatment, leave that area alone for 48 hours. The limit of two and the 48 hours are our own default.
    .never =
        Never press on:
        - the spine or any other bone
        - the tip of a rib
        - the front or the side of your neck
        - a bruise, or a calf that is swollen, hot, red or tender
        - broken, sore or numb skin
        Ask a clinician first if you take blood thinners, or have fragile bones (osteoporosis), a broken bone or a clot. In pregnancy, ask before any on your belly or lower back. Never wait for a pop: it is nothing to aim for.
    .evidence = A review of studies (2020) looked at rolling over muscle, for 30 to 120 seconds a set. For a ball on knots, our numbers come from a book. We found no study that shows how well it works.
    .call = Stop if you feel numbness, tingling or a sharp pain. For sharp pain in one spot, or a large bruise or swelling, call your therapist today. Call sooner if you take blood thinners. Numbness, tingling or weakness in one arm or leg that is new or grows: a doctor today. Suddenly on one side, or in both legs, both arms, or an arm and a leg: the emergency number now.

learn-rolling = Rolling on a roller
    .names = roller, foam roller, foam rolling, rolling, roll on a ball, roll my back, back roller, neck rolls, rolling on the floor, roll out
    .gist = You lean a muscle on a soft roller or ball and move over it slowly. It is for muscle only, and never for your neck or your spine.
    .how =
        Begin at a wall, where you choose how hard you press. Move slowly over the thick part of a muscle, such as your buttock or thigh. Keep it at 4 out of 10 or less.
        For a stiff neck, turn your head slowly from side to side instead, and use no hands.
    .long = A review of studies (2020) looked at 30 to 120 seconds a set. We say 15 to 30 seconds on a spot, and at most twice a day in the first week. After deep massage or trigger-point treatment, leave that area alone for 48 hours. The limit of two and the 48 hours are our own default.
    .never =
        - Never roll your neck, with a roller or with hands by the skull.
        - Never roll your spine on the floor or on another hard surface.
        - Keep off bone, bruises, and broken, sore or numb skin.
        - Keep off a calf that is swollen, hot, red or tender.
        Ask a clinician first if you take blood thinners, are pregnant, or have fragile bones (osteoporosis), a broken bone or a clot.
    .evidence = One blog advises rolling the back on a hard surface, and the neck by hand for 10 to 15 seconds. We leave both out. Near the skull, arteries to the brain run through the neck. Experts who judged when rolling is unwise name fragile bones among the reasons.
    .call =
        Some sudden signs mean: call the emergency number now. These are a drooping face, weakness or numbness on one side, and trouble with sight, speech, swallowing or balance. Call it too for neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt, if it is strong or any other sign comes with it. If it is mild and alone: a doctor today. The 30 days are our own choice.
        One calf swollen, hot, red or tender: a doctor today. With new chest pain or breathlessness: the emergency number now.

learn-partner-massage = Massage by a partner
    .names = hand massage, kneading, massage at home, massage from my husband, massage from my wife, have a massage, get a massage, back rub, back massage, neck massage, shoulder massage, shoulder rub, massage oil, warm oil, oil and towels, couple massage, partner massage, massage chair, thai massage
    .gist = Someone you trust can stroke and knead your back and shoulders with light hands. It is pleasant, and it may ease tension for a short while.
    .how =
        You need a chair, a pillow, some oil and a towel. Sit leaning on the pillow, with your feet flat and your knees bent.
        - Your partner warms a little oil between the hands.
        - Slow strokes go from the base of the neck down to the lower back, beside the spine.
        - Small circles follow, or strokes to and fro.
        - Kneading means to lift and squeeze a muscle gently between the hands.
        - At the end, wipe off the oil with the towel. Mind slippery skin.
        Say what feels good and what does not.
    .long = One blog holds each circle for 15 to 30 seconds, and then does the other side. It gives no time for the whole. Stop while it still feels good. After deep massage or trigger-point treatment, leave that area alone for 48 hours, which is our own default.
    .never =
        - Keep to light hands, and stop if it hurts.
        - Do not press on the spine, or on the front or side of the neck.
        - Do not crack, twist or pull the neck or back.
        - Keep off a bruise, broken or numb skin, and a calf that is swollen, hot, red or tender.
        Ask a clinician first if you take blood thinners, have fragile bones (osteoporosis) or a clot, or are pregnant. During a course of treatment, ask your therapist first.
    .evidence = World advice (WHO, 2023) says that massage may be offered for long-lasting low back pain. The certainty is very low. It may ease pain for a while. Exercise and self-care matter more for change that lasts. The blog tells you to stroke down your back yourself. Hands do not reach that far, so ask a partner.
    .call =
        For sharp or new pain in one spot, or a large bruise or swelling, call your therapist today. Call sooner if you take blood thinners. If one calf is swollen, hot, red or tender, call a doctor today.
        Call the emergency number now for a sudden drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance.
        In the 30 days after a neck massage, you may get neck pain or a headache unlike any before. If it is strong, or any other sign comes with it, call the emergency number now. If it is mild and alone, call a doctor today. The 30 days are our own choice.

learn-sleep-position = How to lie in bed
    .names = sleep, sleeping, sleeping position, sleep position, how to sleep, sleep on my side, sleep on my back, sleep on my stomach, sleep on my front, lie down, lie on my side, lie on my back, lie on my front, lie on my stomach, nap, take a nap, go to bed, bed, pillow, pillows, mattress, crick in the neck in the morning
    .gist = Lie so that your neck and back stay in line, and not twisted. Within that, choose what is comfortable.
    .how =
        On your side or on your back, use a pillow that keeps your head level with your spine. Lying on your front keeps your neck turned.
        By day, change your position often.
        If you are pregnant, ask your midwife how to lie.
    .long = Every night, for as long as your course of treatment lasts. No source gives a time: the whole course is our own default. How you feel in the morning is the best guide to what suits you.
    .never =
        - Do not lie in a way that makes your arm or leg go numb.
        - Do not fall asleep with a heat pack on.
        - Do not force a position that hurts.
    .evidence = An NHS page advises to keep the neck in line. The clinic’s article says that an awkward position in sleep can set off neck pain and then a headache. We found no study that compares pillows or mattresses.
    .call =
        Call a doctor today if pain keeps you from sleeping, or is 7 or more out of 10. Call today too if pain is much worse at night and rest does not ease it.
        If you wake with new numbness between your legs, or new trouble with your bladder or bowels, call the emergency number now. Call it too for sudden weakness or numbness on one side, or if it is new in both legs, both arms, or an arm and a leg.

learn-pain-relievers = Pain relievers
    .names = painkiller, painkillers, pain relief, pain reliever, pain tablet, pain tablets, take a painkiller, paracetamol, acetaminophen, ibuprofen, aspirin, naproxen, diclofenac, codeine, anti-inflammatory, nsaid, tylenol, advil, nurofen, headache tablet, something for the pain, analgesic
    .gist = A pain reliever from the shop can be part of care at home. Ask a pharmacist which one suits you, because not every one does.
    .how =
        Tell the pharmacist what hurts, and all that you take. Say so first if any of these fits you:
        - you take blood thinners
        - you are or may be pregnant
        - you have trouble with your kidneys
        - you have or had an ulcer in your stomach or gut
        - you take any other medicine
        Keep to the leaflet and to what the pharmacist says.
    .long = We give no dose and no number of days. The leaflet and your pharmacist do. If you need it again and again, ask a doctor about the pain.
    .never =
        - Do not stop or change a prescribed medicine because of this page.
        - Do not drive if a tablet makes you drowsy.
        - Do not take one so that you can push through a session, or through a sharp pain.
        - Do not take aspirin if a stroke is possible, unless the emergency service tells you to.
    .evidence = A health page on neck pain (Healthwise, 2024) counts pain relievers, heat, ice and mild exercise as care at home. It says to begin there. We did not look up how well each medicine works.
    .call =
        Call a doctor today if your pain is 7 or more out of 10, or keeps you from sleeping or walking.
        Call the emergency number now for a sudden worst-ever headache, or one after a head injury. Call it for a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit. Call it for new chest pain or breathlessness. Call it for sudden weakness or numbness on one side, a drooping face, or trouble with speech, sight, swallowing or balance. Call it for new numbness between the legs, or new trouble with your bladder or bowels.

learn-keep-moving = Keep moving
    .names = walk, walking, go for a walk, take a walk, stroll, nordic walking, walk home, walk to the shops, walk the dog, stay active, staying active, mild exercise, gentle exercise, light exercise, activity, rest, bed rest, stay in bed, should i rest
    .gist = Walk and do your usual light things as far as you can. Easy but moving is the rule, also while you are being treated.
    .how =
        Walk at an easy pace, a little and often. Go on with daily life where it does not make you worse.
        After a session, first rest for 15 minutes, as the clinic’s article says. Then get up slowly, and walk gently. Walking is never held back, unless you were told to keep still.
    .long = No source gives minutes. Begin with what you can do with ease, and add a little at a time. After a session, leave out heavy lifting, hard sport and new training for 48 hours. That time is our own default.
    .never =
        - Do not walk on through sharp pain, dizziness, or new numbness or weakness.
        - Do not take up a new sport while your course goes on.
        - Do not make bed rest your plan. If pain keeps you in bed, call a doctor today.
    .evidence = The clinic’s article tells you to do less while you are treated, yet also to do your exercises. Guidelines (NICE, and WHO in 2023) favour staying active. They see manual therapy only as one part of care, with exercise.
    .call = Call the emergency number now if you suddenly cannot walk steadily, a foot drops, or both legs, both arms, or an arm and a leg hurt, tingle or turn weak or numb. Call it too for new numbness between your legs, or new trouble with your bladder or bowels. If pain keeps you from walking, call a doctor today. Do so too if numbness, tingling or weakness is new or grows in one arm or leg.

learn-home-exercises = Home exercises
    .names = exercise, exercises, do my exercises, my exercises, prescribed exercises, physio exercises, home gymnastics, gymnastics, home programme, home program, neck exercises, back exercises, daily exercises, exercise sheet, my plan, breathing exercises
    .gist = The exercises that your therapist gave you are yours to carry on at home. A few are easier to do well than many.
    .how =
        Do what your plan says, slowly, and keep breathing. In this app each exercise shows how.
        Add one new exercise at a time. Then you can tell what each one does.
        After a session, those for your spine and for the treated limb wait until the next day, unless your plan says otherwise.
    .long = Your plan’s numbers come first. NHS inform begins with 5 goes, 3 times a day, and adds 1 or 2 every few days. In one study, older people did 2 exercises better than 8. Our own default is 5 or fewer in a plan.
    .never =
        - Do not go on through sharp pain or dizziness.
        - Do not go on if an exercise pushes pain above 4 out of 10. That limit is our own default, and some exercises have a lower one.
        - Do not hold your breath.
        - Do not take on somebody else’s exercises.
        - With a broken bone or a fresh injury, stop until a clinician has said that you may go on.
    .evidence = For back pain, British advice (NICE) wants hands-on care only together with exercise. World advice (WHO, 2023) says that planned exercise may be offered. A health page says that home care may help neck pain the most. No source shows which exercise suits you: ask the person who treats you.
    .call =
        Stop, and call a doctor today, if:
        - numbness, tingling or weakness is new or grows in one arm or leg
        - leg pain spreads further down the leg
        Call the emergency number now if:
        - such signs come suddenly on one side
        - they are in both legs, both arms, or an arm and a leg
        - a foot suddenly drops
        - you are numb between your legs, or have new trouble with your bladder, bowels or sex

learn-change-position = Change position often
    .names = sitting, sit, sit for long, long sitting, sitting all day, desk, desk work, desk job, sit at my desk, office, office work, computer, laptop, phone, screen height, workplace, movement break, good chair, sit on the sofa, read, reading, watch tv, television, knitting, sewing, cinema
    .gist = No single way of sitting is right for hours. Change often, and get up before you stiffen.
    .how =
        Sit well back, then shift, stand, stretch your legs, walk to the window. Let a tea or a call be your sign to get up.
        Hold the screen or book high enough for your neck to stay in line. Rest your arms.
    .long = An NHS page on neck pain says to change position often. It names no minutes. In our library, shoulder rolls once an hour at the desk are our own default.
    .never =
        - Do not force a stiff, upright pose.
        - Do not sit through growing numbness or tingling.
    .evidence = The clinic’s article names long sitting among the causes of neck strain and headache. We found no study that shows one chair or one posture to be right for all.
    .call = If pins and needles, or a heavy arm that tires easily, come with neck pain, call a doctor today. Do so too if numbness, tingling or weakness is new or grows in one arm or leg. If both arms, both legs, or an arm and a leg, hurt, tingle or turn numb or weak, call the emergency number now. Call it too if an arm or leg is suddenly cold, pale or blue.

learn-warm-clothes = Warm clothes and a scarf
    .names = dress warmly, warm clothing, scarf, wear a scarf, cover my neck, keep warm, cold weather, draught, draft, wind, winter, jumper, sweater, going out in the cold
    .gist = After a session, dress warmly, and cover your neck when it is cold. It is for your comfort.
    .how = Take a scarf and a warm layer to your session. Put them on before you go out. Rise slowly after lying down: feeling light-headed for a moment is real. If you feel dizzy, sit or lie down.
    .long = From the end of your rest until 12 hours after the session. The clinic’s article asks for warm clothes but gives no time. The 12 hours are our own default, and we remind you in the cold months.
    .never = Do not make up for a chill with a hot bath, a hot tub or a sauna in the 24 hours after a session. Do not fall asleep with a heat pack on.
    .evidence = The clinic’s article says that going from warm to cold may make you faint. The ground for that is weak, so our reason is comfort. We found no study.
    .call =
        If dizziness or faintness comes back, do not drive, and call a doctor today. If it is severe or lasts, or comes with a drooping face, weakness on one side, or trouble with sight, speech or balance, call the emergency number now. If you collapse, or a faint does not pass, call the emergency number now.
        Shivering is not always cold: take your temperature. From 38 °C (100.4 °F) after a session, or if you shiver and cannot measure it, call a doctor today. If you have chemotherapy or a weak immune system, call the emergency number now.
