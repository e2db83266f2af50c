# Conditions, by the ids of content/learn/conditions.toml: what each is, what may help, and when to call.
# `.names` is what people call it or type for it; `.gist` is two sentences, which most people will read.

learn-neck-pain = Neck pain
    .names = stiff neck, sore neck, crick in the neck, cricked neck, neck ache, aching neck, wry neck, pain in the neck, neck spasm, cervical pain, cervicalgia, neck hurts when I turn my head, cannot turn my head
    .gist = Neck pain can start after a sudden move, long sitting or an awkward night. Care at home comes first; treatment by hand may help some people.
    .what = Your neck has seven small bones, with discs, muscles and nerves between and around them. Any of these can hurt. One article names long sitting, a careless move and an awkward position at night as what sets it off.
    .helps =
        A health page on neck pain says to begin at home. Heat, cold, light movement and gentle stretching may help the most.
        Change position often by day. Sleep with your neck in line, not twisted. Before you take a pain reliever, ask a pharmacist.
    .manual =
        Massage, mobilisation (slow moving of a joint) and manipulation (a push on a joint) may help some people. Nobody can say beforehand whom.
        Good treatment also teaches you self-care and strength exercises. Manipulation is not advised when nerve problems are very severe or get worse. Soreness is common; serious harm is rare but real.
    .aftercare = After neck treatment, do not drive or cycle until 6 the next morning; that is our own default. After that too, only if you can turn your head freely, see clearly and are neither dizzy nor drowsy. Make no sudden movements.
    .call =
        Call the emergency number now for:
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - a sudden headache, the worst ever, or a headache after a head injury
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - pain after a bad accident or fall, or after a sudden crack
        - pain with shaking chills, confusion or mottled skin
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. The 30 days are our own choice.
        Call a doctor today for:
        - pins and needles, or a heavy, easily tired arm
        - new or growing numbness, tingling or weakness in one arm or leg
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        The check-in has all the signs. Not sure counts as yes.

learn-back-pain = Back pain
    .names = low back pain, lower back pain, backache, back ache, sore back, bad back, lumbago, back spasm, my back went, back hurts, stiff back, upper back pain, lbp
    .gist = When your back hurts, gentle activity and exercise matter most. Treatment by hand may ease the pain for a while, as one part of a plan.
    .what = Your back is a column of bones with discs between them and strong muscles around it. Any part of it can hurt. Scans are usually not needed; your clinician decides.
    .helps =
        Guidelines favour staying active. Walk, keep up light daily tasks, and do the exercises that you were given.
        Gentle warmth on the sore spot is a fair comfort. Change position often. Before you take a pain reliever, ask a pharmacist.
    .manual =
        Massage and manipulation (a push on a joint) may be offered for long-lasting back pain, says the World Health Organization. It calls the certainty low or very low: little is known for sure.
        NICE, a British health body, wants treatment by hand only together with exercise. Both advise against routine traction, which is pulling on the spine.
    .aftercare = Walk gently from the start. For 48 hours, no heavy lifting, hard sport or new training. Your back exercises wait until the next day, unless your plan says otherwise. The times are our own default.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, or trouble walking steadily
        - pain after a bad accident or fall, or after a sudden crack, or a part of you that has a new shape
        - severe pain after treatment or a minor fall, with osteoporosis, long use of steroids or age over 65
        - pain with shaking chills, confusion or mottled skin
        - new chest pain or breathlessness, a collapse, or sudden tearing pain in the back or belly
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one leg, or leg pain that spreads further down after an exercise
        - pain much worse at night, between the shoulder blades, or when you cough, sneeze or strain
        - weight loss without trying, or a new lump or change of shape
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - your first back pain, if you are under 18 or over 50
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-tension-headache = Tension-type headache
    .names = tension headache, headache, head ache, headaches, stress headache, tight head, band around the head, muscle headache
    .gist = A tension-type headache is a dull, pressing ache, often with tight neck muscles. If a headache is sudden and the worst ever, call the emergency number now.
    .what = The head aches with a dull pressure. One article says that the neck hurts first and then the head, after long sitting and muscle strain. NICE, a British health body, advises against a scan done only to put your mind at rest.
    .helps =
        Our sources say little about this. Small things may ease it:
        - change position often
        - move your neck and shoulders gently
        - breathe slowly for a few minutes
        - sleep with your neck in line, not twisted
        Before you take a pain reliever, ask a pharmacist.
    .manual =
        One article names this headache as a reason for manual therapy. We found no study that shows how well it works. It may relax tight muscles for a while.
        Before your neck is touched, tell your therapist about every headache and what has changed. Early trouble in a neck artery may be felt as new neck pain or headache alone.
    .aftercare = A mild headache of the kind you know may follow a session. In surveys 12 to 20 in 100 people had one, and most reactions had gone within a day.
    .call =
        Call the emergency number now for:
        - a sudden headache, the worst ever, at its peak within 5 minutes
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - a headache after a head injury
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. Not sure that you know this headache? Count it as one unlike any before. The 30 days are our own choice.
        Call a doctor today for:
        - a strong headache that disrupts your life
        - a headache that has clearly changed
        The check-in has all the signs. Not sure counts as yes.

learn-cervicogenic-headache = Headache from the neck
    .names = cervicogenic headache, neck headache, headache from neck, headache with neck pain, pain from neck to head, headache at the back of the head, cervical headache, migraine from neck
    .gist = Some headaches start in the joints and muscles of the neck. A clinician should find out whether yours is such a one before anyone treats your neck.
    .what = The pain starts in the neck and then spreads to the head. Doctors call it cervicogenic headache: “born in the neck”. One article names long sitting, a careless move and an awkward night as what sets it off. Scans are usually not needed; your clinician decides.
    .helps =
        Gentle neck movement and light strength work are commonly given. Change position often, and sleep with your neck in line.
        A wrapped warm pack on the back of the neck may be a comfort. Before you take a pain reliever, ask a pharmacist.
    .manual =
        One article treats this headache by hand. We found no study that shows how well it works, so nobody can promise you anything. Some people may move more freely for a while.
        Soreness is common; serious harm is rare but real. Manipulation, a push on a joint, is not advised when nerve problems are very severe or get worse.
    .aftercare = After neck treatment, do not drive or cycle until 6 the next morning; that is our own default. A mild headache of the kind you know may come and ease. A new kind of headache is different: see when to call.
    .call =
        Call the emergency number now for:
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - a sudden headache, the worst ever, or any headache after a head injury
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. Not sure that you know this headache? Count it as one unlike any before. The 30 days are our own choice.
        Call a doctor today for:
        - a strong headache that disrupts your life, or one that has clearly changed
        - pins and needles, or a heavy, easily tired arm, with neck pain
        The check-in has all the signs. Not sure counts as yes.

learn-disc-protrusion = Disc protrusion
    .names = protrusion, bulging disc, bulging disk, disc bulge, disk bulge, disk protrusion, protruding disc, cervical protrusion, lumbar protrusion, disc protrusion in the neck
    .gist = A disc between two bones of the spine bulges out a little. Exercise and staying active come first, and nobody can promise that treatment by hand will change the disc.
    .what = A disc is a tough cushion between two bones of your spine. In a protrusion its rim bulges out. If it presses on a nerve, an arm or leg may hurt or tingle. Scans are usually not needed; your clinician decides.
    .helps =
        Guidelines for back pain favour staying active. Your therapist may give you exercises that move the back gently and train the trunk.
        Stop an exercise if pain or tingling travels further down an arm or leg. Gentle warmth may be a comfort.
    .manual =
        One article claims that treatment makes a fresh protrusion smaller. We found no study for that. When it is old, the article itself says to expect no gain.
        In the neck it asks for care, with more stretching than twisting. Treatment may ease the pain for a while. Manipulation, a push on a joint, is not advised when nerve problems are very severe or get worse.
    .aftercare = For 48 hours, no heavy lifting, hard sport or new training. Make no sudden movements for 24 hours. Both times are our own default. Walk gently.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - a foot that suddenly drops
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - leg pain that spreads further down after an exercise
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.
    .unknown = We found no source that tells from what day a protrusion counts as “old”.

learn-herniated-disc = Herniated disc (slipped disc)
    .names = slipped disc, slipped disk, herniated disk, disc hernia, spinal hernia, hernia of the spine, intervertebral hernia, hernia, prolapsed disc, disc prolapse, ruptured disc, burst disc, disc herniation, lumbar hernia
    .gist = The soft core of a disc has pushed out and may press on a nerve. Numbness between the legs, or new bladder or bowel trouble, is an emergency and never a case for manual therapy.
    .what = A disc is a cushion between two bones of your spine, with a soft core. In a herniated disc the core has pushed through the rim. It does not really slip. If it presses on a nerve, an arm or leg may hurt, tingle or feel weak.
    .helps =
        Guidelines for back pain favour staying active, as far as the pain allows. Let your clinician choose the exercises.
        Stop if pain or tingling travels further down. Keep taking what your doctor has prescribed, and ask your doctor what else may help.
    .manual =
        Here one article is wrong, and it could harm you. It lists lost feeling, paralysed arms or legs and lost bladder control as things to be treated by hand. Such signs can mean strong pressure on nerves or on the spinal cord. They belong in a hospital, not on a treatment table.
        Without such signs, gentle treatment may ease pain for a while, together with exercise. Manipulation, a push on a joint, is not advised when nerve problems are very severe or get worse.
    .aftercare = For 48 hours, no heavy lifting, hard sport or new training; that is our own default. Walk gently. Watch closely for the signs below.
    .call =
        Call the emergency number now, and do not drive yourself, for any one of these, with or without pain:
        - numbness or tingling around your genitals, back passage or inner thighs
        - you cannot feel it when you wipe
        - trouble starting, stopping or feeling your wee, or new leaking of wee or poo
        - new loss of erection or of feeling in your genitals
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - electric shocks down the spine
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - leg pain that spreads further down after an exercise
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-sciatica = Sciatica
    .names = sciatic nerve, sciatic pain, pinched sciatic nerve, trapped sciatic nerve, inflamed sciatic nerve, leg pain from the back, pain down the leg, shooting pain in the leg, nerve pain in the leg, lumbar radiculopathy, trapped nerve in the back, pinched nerve in the back
    .gist = Sciatica is pain that runs from the back or buttock down a leg, from a nerve under pressure. Gentle movement matters, and some signs need a hospital at once.
    .what = The sciatic nerve runs from your lower back through the buttock down the leg. When it is pressed or sore, pain can shoot down the leg. The leg may tingle or feel numb. Some people can hardly walk.
    .helps =
        Guidelines favour staying active. Move as far as the pain allows, and change position often.
        Exercises for the back and the buttock are commonly given. Do the nerve slider and the press-up only if your clinician gave them to you. Stop if pain or tingling travels further down the leg.
    .manual =
        NICE, a British health body, wants treatment by hand only together with exercise. One article claims a strong effect on the sciatic nerve. We found no study for that.
        Massage may relax tight muscles for a while. Manipulation, a push on a joint, is not advised when nerve problems are very severe or get worse. Guidelines advise against routine traction, which is pulling on the spine.
    .aftercare = Walk gently. For 48 hours, no heavy lifting, hard sport or new training. Your exercises for the back and leg wait until the next day, unless your plan says otherwise. The times are our own default.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, or trouble walking steadily
        - a leg that is suddenly cold, pale or blue
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one leg
        - leg pain that spreads further down after an exercise
        - one calf that is swollen, hot, red or tender; do not massage it
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-pinched-nerve = Pinched nerve in the neck
    .names = pinched nerve, trapped nerve, compressed nerve, nerve root pain, pinched nerve in the arm, trapped nerve in the neck, arm pain from the neck, arm pain, tingling arm, pins and needles in the arm, cervical radiculopathy, brachialgia, radiculitis
    .gist = A nerve that leaves the neck is pressed or sore, and the arm may hurt, tingle or feel weak. New weakness or tingling in one arm needs a doctor today, before any treatment.
    .what =
        Nerves leave your spine between the bones of the neck and run into the arms. When one is pressed, you may feel pain, pins and needles or weakness down an arm.
        A nerve can be pinched low in the back too. Then it hurts down the leg: see sciatica.
    .helps =
        First let a doctor look at what is new or growing. After that, gentle movement, a change of position and the exercises you were given may help.
        Stop an exercise if your arm starts to hurt or tingle. Before you take a pain reliever, ask a pharmacist.
    .manual =
        One article names a pinched nerve as a reason for manual therapy. We found no study that shows how well it works. Gentle treatment may ease the pain for a while.
        New, severe or growing trouble goes to a doctor first. Manipulation, a push on a joint, is not advised when nerve problems are very severe or get worse.
    .aftercare = After neck treatment, make no sudden movements or big arm swings for 24 hours. That is our own default. Sleep with your neck in line. Watch how your arm feels.
    .call =
        Call the emergency number now for:
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - an arm that is suddenly cold, pale or blue
        - new chest pain or breathlessness
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm
        - pins and needles, or a heavy, easily tired arm, with neck pain
        - new pain with cancer, infection, TB, weak immunity or long use of steroids, now or before
        - 38 °C (100.4 °F) or more, or shivering; with chemotherapy or weak immunity, the emergency number
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-scoliosis = Scoliosis
    .names = curved spine, curvature of the spine, crooked back, crooked spine, spinal curve, s-shaped spine, sideways curve, lateral curvature
    .gist = In scoliosis the spine curves to the side and turns a little. Treatment by hand aims at comfort and movement: we found no proof that it changes the curve.
    .what = Seen from behind, a spine with scoliosis bends to one side or in an S, and it turns as well. Some people have no pain. Others feel stiff or tired in the back.
    .helps =
        SOSORT, a group of experts, advises exercises made for scoliosis. A trained therapist fits them to your own curve and teaches you.
        The exercises in this app are general. They aim at comfort, strength and movement, and they do not replace the ones made for you.
    .manual =
        One article claims that manual therapy can set the curve right. A review of manipulation for young people with scoliosis found too little proof, from weak studies.
        Massage and gentle movement may ease a stiff, tired back for a while. Under 18, ask a clinician before any treatment.
    .aftercare =
        The article calls exercises at home a must after treatment. Do the ones that were made for you.
        It also names a course of 10 sessions, once every 6 months. No such number is a clinical fact.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, or trouble walking steadily
        - new chest pain or breathlessness
        Call a doctor today for:
        - a change of shape that is new
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain much worse at night and not eased by rest
        - your first back pain, if you are under 18 or over 50
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-kyphosis = Kyphosis (rounded upper back)
    .names = kyphosis, rounded back, round back, hunchback, hunched back, hump, dowager’s hump, stooped back, stoop, curved upper back, scheuermann
    .gist = In kyphosis the upper back is more rounded than usual. Exercise can train strength and movement; we found no proof that treatment by hand changes the shape.
    .what = The upper back curves outwards a little in everybody. In kyphosis it curves more. There are several causes, and fragile bones (osteoporosis) are one. Show a new or growing curve to a doctor.
    .helps =
        Exercises that open the chest and train the upper back are commonly given. Change position often if you sit a lot.
        With osteoporosis, ask a clinician first: some of these exercises are not for you.
    .manual =
        One article treats moderate kyphosis by hand, much like a massage. It may ease a stiff back for a while. No source that we read shows that it changes the curve.
        With osteoporosis or a broken bone in the back, no treatment until a clinician has agreed.
    .aftercare = The article names a session every other day for this, and two a week as its general limit. Here the closer rhythm counts only if your clinician has set it.
    .call =
        Call the emergency number now for:
        - pain after a bad accident or fall, or after a sudden crack
        - severe pain after treatment or a minor fall, with osteoporosis, long use of steroids or age over 65
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new chest pain or breathlessness
        Call a doctor today for:
        - a change of shape that is new
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain between the shoulder blades
        - pain much worse at night and not eased by rest
        - new back pain after cancer, infection, TB, weak immunity or long use of steroids
        The check-in has all the signs. Not sure counts as yes.

learn-degenerative-spine = Wear-related spine pain
    .names = osteochondrosis, osteochondritis of the spine, cervical osteochondrosis, lumbar osteochondrosis, spondylosis, cervical spondylosis, degenerative disc disease, disc degeneration, worn discs, worn disc, wear and tear, wear and tear of the spine, arthritis of the spine, degenerative spine pain
    .gist = Discs and joints of the spine change with age and use, and some people have pain with it. Movement and exercise matter most; treatment by hand may ease for a while.
    .what =
        With the years the discs become flatter and the small joints rougher. Many backs change like this.
        In Eastern Europe this is often called “osteochondrosis”, and one of our articles does so too. As far as we know, doctors elsewhere use that word for something else.
    .helps =
        Guidelines for back pain favour staying active and exercise. Gentle moves for the neck and the lower back are commonly given.
        Gentle warmth may be a comfort. Change position often. Before you take a pain reliever, ask a pharmacist.
    .manual =
        Massage and careful moving of the joints may ease pain for a while, together with exercise. For long-lasting low back pain the World Health Organization calls the certainty low or very low.
        One article claims that a course also ends ringing in the ears and dizziness. Those go to a doctor. It also names traction, which is pulling on the spine. Guidelines advise against that as a routine for low back pain.
    .aftercare = Mild soreness for 2 to 3 days may follow, as the article says. If it still rises after 24 hours, or is not settling by 72, call your therapist. Ask for exercises if you have none.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - a foot that suddenly drops
        - severe pain after treatment or a minor fall, with osteoporosis, long use of steroids or age over 65
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain much worse at night, weight loss without trying, or cancer now or before
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-frozen-shoulder = Frozen shoulder
    .names = adhesive capsulitis, stiff shoulder, shoulder stiffness, shoulder pain, sore shoulder, cannot lift my arm, can’t raise my arm, capsulitis, periarthritis of the shoulder, shoulder won't move, cannot lift my arm
    .gist = A frozen shoulder hurts and becomes stiff, so that the arm is hard to lift or turn. Gentle exercise, often and no further than where pain begins, is commonly given.
    .what = The sleeve around the shoulder joint becomes tight and sore. Dressing, reaching up and lying on that side get hard. A clinic’s page speaks of stages, with a painful one first.
    .helps =
        Several sources print home exercises: let the arm swing, slide it on a table, walk the fingers up a wall. Go to where pain begins and not past it.
        A wrapped heat or cold pack may be a comfort. An NHS page names up to 20 minutes. Before you take a pain reliever, ask a pharmacist.
    .manual =
        One article names joint mobilisation for it. The therapist moves your arm slowly for you, within what it can do. It may help you move. We found no study that shows how much.
        Say so at once when it hurts.
    .aftercare = Make no sudden movements or big arm swings for 24 hours after a session; that is our own default. If pain from an exercise lasts more than 24 hours, stop it and ask.
    .call =
        Call the emergency number now for:
        - new chest pain or breathlessness
        - a shoulder that is hot, red and very swollen, with fever or so that you cannot move it
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - a sudden crack and then severe pain, or a part of you that has a new shape
        - an arm that is suddenly cold, pale or blue
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in the arm
        - 38 °C (100.4 °F) or more after a session, or shivering
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        On chemotherapy or with a weakened immune system, 38 °C or shivering is an emergency too.
        The check-in has all the signs. Not sure counts as yes.

learn-joint-stiffness = Joint stiffness
    .names = stiff joints, stiff joint, stiffness, morning stiffness, tight joints, joint block, functional block, blocked joint, limited movement, reduced range of motion, hypomobility, joints lacking mobility
    .gist = A stiff joint does not move as far or as freely as it did. Gentle movement, often, matters most, and slow treatment by hand may help for a while.
    .what = A joint is where two bones meet. It can become stiff after rest, after an injury, with age or with an illness. One article speaks of a “block”. That is its word for a joint that moves less.
    .helps = Move the joint gently and often, within what is comfortable. Change position often. Warmth before you move may be a comfort. Stretch slowly and without bouncing.
    .manual =
        Two articles name stiff joints as a reason for manual therapy. In mobilisation the therapist moves the joint slowly for you. It may help you move more freely for a while. We found no study that says how long.
        You may hear a crack. It is no aim and no mark of quality. Never crack your own neck or back.
    .aftercare = Mild soreness for 2 to 3 days may follow, as one article says. If it still rises after 24 hours, or is not settling by 72, call your therapist. Take up your exercises again as your plan says.
    .call =
        Call the emergency number now for:
        - a joint that is hot, red and very swollen, with fever or so that you cannot move it
        - a sudden crack and then severe pain, or a part of you that has a new shape
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        - spine pain with shaking chills, confusion or mottled skin
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - 38 °C (100.4 °F) or more, or shivering, with back or neck pain or after a session
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        Call your therapist today for sharp, new pain where you were treated, or a large bruise or swelling.
        On chemotherapy or with a weakened immune system, 38 °C or shivering is an emergency too.
        The check-in has all the signs. Not sure counts as yes.

learn-arthritis = Arthritis
    .names = osteoarthritis, arthrosis, rheumatoid arthritis, rheumatism, sore joints, worn joints, inflamed joints, joint pain, ankylosing spondylitis, bechterew, gout
    .gist = Arthritis means joints that hurt, swell or wear. Ask your doctor which kind you have before anyone treats you by hand, and keep moving gently.
    .what = There are many kinds. In one, the joint wears with the years. In others, the body’s own defence makes joints sore and swollen, as in rheumatoid arthritis. Ankylosing spondylitis is a kind that stiffens the spine.
    .helps =
        Our sources say little about this. One article names cold packs; it does not say what that rests on. They may be a comfort.
        Ask your doctor or physiotherapist for exercises that fit your kind. Before you take a pain reliever, ask a pharmacist.
    .manual =
        One article names slow moving of the joint by a therapist. It may ease a stiff, worn joint for a while. We found no study that shows how much.
        Leave a hot, swollen joint alone. With rheumatoid arthritis or ankylosing spondylitis, ask your doctor before any treatment or new exercise. The upper neck may be loose, and a push on it could harm.
    .aftercare = Tell your therapist how your joints were in the days after the last session. Wrap heat or cold packs in cloth, and never lay them on numb or broken skin.
    .call =
        Call the emergency number now for:
        - a joint that is hot, red and very swollen, with fever or so that you cannot move it
        - 38 °C (100.4 °F) or more, or shivering, on chemotherapy or while an illness or a medicine weakens your immune system
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - spine pain with shaking chills, confusion or mottled skin
        Call a doctor today for:
        - 38 °C (100.4 °F) or more, or shivering, with back or neck pain or after a session
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-fibromyalgia = Fibromyalgia
    .names = fibro, fibrositis, pain all over, widespread pain, fms, chronic widespread pain
    .gist = Fibromyalgia is long-lasting pain in many parts of the body, often with tiredness and poor sleep. The pain is real, and you can make a plan with your doctor.
    .what = People with fibromyalgia hurt in many places for a long time, and even a light touch can be sore. Many are tired and sleep badly. You are not making it up.
    .helps =
        Our sources hold almost nothing on it. One article names cold packs. If cold feels bad, leave it.
        Calm breathing may help you let go. Plan gentle movement, in small amounts, with your doctor or physiotherapist.
    .manual = Our sources hold no study of manual therapy for fibromyalgia, so nobody can promise you anything. If you try it, ask for a light touch, and say “stop” when it is too much.
    .aftercare = Write in the diary how you felt in the days after a session. Tell your therapist before the next one, so that it can be fitted to you.
    .call =
        If you have thoughts of ending your life, and a plan or the means: call the emergency number or a crisis line now.
        Call the emergency number now as well for:
        - new chest pain or breathlessness
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        Call a doctor today, or a crisis line, for low mood or thoughts of harming yourself because of the pain.
        Call a doctor today for:
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        - 38 °C (100.4 °F) or more, or shivering, with back or neck pain or after a session; with chemotherapy or weak immunity, the emergency number
        - weight loss without trying, or pain much worse at night
        You do not have to face this alone. Not sure counts as yes.
    .unknown = The sources that we read do not tell which treatment helps which person.

learn-flat-feet = Flat feet
    .names = flat foot, fallen arches, fallen arch, flatfoot, pes planus, dropped arches
    .gist = In flat feet the arch of the foot is low or gone when you stand. If your feet hurt, let a doctor or a physiotherapist look at them.
    .what = The inner side of the foot forms an arch. In flat feet this arch is low, and the sole touches the floor almost all along. Some people were born so, and some notice it later.
    .helps = We found no source on what helps sore flat feet, and our library has no exercise for the foot. A doctor or physiotherapist can look at how you stand and walk, and at your shoes.
    .manual = One article lists flat feet as a reason for manual therapy. We found nothing to show that treatment by hand changes the arch. Massage of the foot may feel good for a while. Never massage a calf that is swollen, hot, red or tender.
    .call =
        Call the emergency number now for:
        - a foot that suddenly drops and drags
        - a leg that is suddenly cold, pale or blue
        - a joint that is hot, red and very swollen, with fever or so that you cannot move it
        - a sudden crack and then severe pain, or a part of you that has a new shape
        - new chest pain or breathlessness
        Call a doctor today for:
        - one calf that is swollen, hot, red or tender
        - new or growing numbness, tingling or weakness in one leg
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.

learn-contracture = Contracture
    .names = contractures, shortened muscle, shortened muscles, shortened tendon, muscle shortening, joint that will not open, stuck joint, fixed joint
    .gist = A contracture is a joint that can no longer move all the way because what surrounds it has become short. It needs a clinician’s plan, not force.
    .what = Muscles, tendons, skin or the sleeve of the joint have become short and tight. So the joint stops before its end. It can follow an injury, a long time in bed or in plaster, or an illness of the nerves.
    .helps = We found no source on what helps, so we name nothing. Ask a doctor or physiotherapist why it came and what fits it. Do not push on the joint yourself, and let nobody force it.
    .manual = One article lists contracture as a reason for manual therapy. We found no study for or against. Slow, gentle moving may be part of a clinician’s plan. Some pages claim that hands break up what has grown tight; we found no proof.
    .aftercare = Mild soreness may follow. Sharp, new pain in one spot, or a large bruise or swelling, is different: call your therapist that day.
    .call =
        Call the emergency number now for:
        - a joint that is hot, red and very swollen, with fever or so that you cannot move it
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a sudden crack and then severe pain, or a part of you that has a new shape
        - an arm or leg that is suddenly cold, pale or blue
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        - one calf that is swollen, hot, red or tender; do not massage it
        The check-in has all the signs. Not sure counts as yes.

learn-muscle-tonic-syndrome = Muscle-tonic syndrome
    .names = muscular-tonic syndrome, myotonic syndrome, muscle spasm, muscle spasms, tight muscles, muscle tension, tense muscles, muscle tightness, hypertonus
    .gist = “Muscle-tonic syndrome” is one article’s name for muscles that stay tight and sore. We found no source that says exactly what it is, so ask your clinician what is meant.
    .what = The article gives the name and no more. We read it as muscles that stay tense and sore, for example beside the spine.
    .helps = Gentle movement and a change of position may ease tight muscles. So may calm breathing and gentle warmth. We found no study under this name.
    .manual = Articles say that massage relaxes tight muscles. It may ease the pain for a while; what you do yourself matters more for lasting change. Light pressure will do. If nobody knows why the muscles are tight, let a clinician look first.
    .aftercare = A dull, spread ache may follow. If it still rises after 24 hours, or is not settling by 72, call your therapist. After deep massage or trigger-point treatment, no ball and no fingers on the spot for 48 hours, which is our own default.
    .call =
        Call the emergency number now for:
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - spine pain with shaking chills, confusion or mottled skin
        - a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - 38 °C (100.4 °F) or more, or shivering, with back or neck pain or after a session
        - one calf that is swollen, hot, red or tender; do not massage it
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        On chemotherapy or with a weakened immune system, 38 °C or shivering is an emergency too.
        The check-in has all the signs. Not sure counts as yes.

learn-dizziness = Dizziness
    .names = dizzy, vertigo, giddy, giddiness, light-headed, lightheaded, unsteady, off balance, room spinning, spinning head, woozy
    .gist = If you are very dizzy, if it lasts, or if any other sign comes with it, call the emergency number now. If it comes back, call a doctor today: it is no case for manual therapy.
    .what = You feel that you or the room are turning, or that you sway or may faint. There are many causes. Some lie in blood vessels or nerves, so a doctor has to look.
    .helps =
        Sit or lie down at once, where you cannot fall. Get up slowly. Do not drive or cycle. What helps after that depends on the cause, and a doctor looks for it.
        After a session, lying down and warmth can make you light in the head for a minute when you stand. Sit until it has passed. If it comes back, it counts.
    .manual =
        One article lists dizziness as a reason for manual therapy. It is never one. It can be a sign of trouble in an artery of the neck. Then work on the neck could harm.
        Nobody should treat your neck until a doctor has looked. Tell your therapist, even if it was brief.
    .aftercare = If you get dizzy after a session: no driving, no hot bath, no sauna. Do not stretch or turn your neck to test it.
    .call =
        Call the emergency number now if it is severe, does not pass, or comes with any other sign, such as:
        - a drooping face or eyelid, or a small pupil
        - weakness or numbness on one side
        - trouble seeing, speaking, swallowing or understanding, even if it has passed
        - a sudden fall, unsteadiness, jerky eyes or vomiting
        - neck pain or headache unlike any before, within 30 days of neck treatment or a jolt
        - chest pain, breathlessness or collapse
        Call a doctor today, or the out-of-hours line, if dizziness or faintness comes back. Do not drive.
        The 30 days are our own choice. Not sure counts as yes.

learn-tinnitus = Tinnitus (ringing in the ears)
    .names = tinnitus, ringing in the ears, ringing ears, ear ringing, buzzing in the ears, noise in the ears, noise in the head, humming in the ear, whooshing in the ear
    .gist = Ringing in the ears is for a doctor to look at, not for manual therapy. If your face, sight, speech, strength or balance suddenly fails, call the emergency number now.
    .what = You hear a ringing, buzzing or rushing sound that comes from no source outside. It has many causes, in the ear and beyond it. So a doctor has to look before anything is tried.
    .helps = A doctor looks for the cause and then knows what may help. We found no source on what eases it, so we name nothing. If it robs you of sleep or makes you low, say so.
    .manual =
        One article claims that a course of treatment ends ringing in the ears. We found nothing to show that, and the cause may lie in a blood vessel or a nerve.
        So it is never a reason to have your neck treated. If you have a session for something else, tell the therapist about it first.
    .call =
        Call the emergency number now for any of these, when it comes suddenly, with or without the ringing:
        - a drooping face, or weakness or numbness on one side
        - trouble seeing, speaking, swallowing or understanding, even if it has passed
        - severe dizziness, unsteadiness, or a sudden fall
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. The 30 days are our own choice.
        Call a doctor today, and do not drive, if dizziness or faintness comes back. Our list of signs gives no time for ringing alone; still, call a doctor about new ringing.
        Low mood, or thoughts of harming yourself: a doctor today or a crisis line. With a plan or the means to end your life: the emergency number or a crisis line now.
        Not sure counts as yes.

learn-fainting = Fainting
    .names = faint, fainted, passing out, passed out, blackout, blacked out, collapse, collapsed, syncope, faintness, loss of consciousness
    .gist = For a collapse, a faint that does not pass, chest pain or lack of breath, call the emergency number now. If you feel faint again, call a doctor today: it is no case for manual therapy.
    .what = When you faint, you pass out for a short time and may fall. It may have to do with the heart, with blood pressure or with nerves. So a doctor has to find out why.
    .helps = If you feel faint, sit or lie down at once. Get up slowly, above all after lying down. Do not drive. Strong heat lowers blood pressure, and you may faint, so no sauna, hot tub or hot bath.
    .manual =
        One article lists fainting as a reason for manual therapy. It is never one: the cause may lie in the heart, a blood vessel or a nerve. After a single faint too, let a doctor look before anyone treats your neck.
        The same article says that going from warm to cold makes people faint. The proof for that is weak; dress warmly for comfort.
    .aftercare = Straight after a session, sit and rest for 15 minutes, as the article says. Then get up slowly. If you feel faint, sit or lie down.
    .call =
        Call the emergency number now for:
        - a collapse, or a faint that does not pass
        - new chest pain or breathlessness
        - sudden tearing pain in the back or belly
        - sudden falls, a drooping face, weakness or numbness on one side
        - trouble seeing, speaking, swallowing or understanding, even if it has passed
        - severe dizziness, or a faint together with any of these
        - a headache after the head was hit
        Call a doctor today, or the out-of-hours line, if faintness or dizziness comes back. Do not drive.
        The check-in has all the signs. Not sure counts as yes.

learn-collar-zone-pain = Pain at the top of the shoulders
    .names = collar zone, collar-zone pain, collar zone pain, collar area, tight shoulders, tense shoulders, shoulder and neck tension, shoulder tension, trapezius pain, trap pain, tight traps, sore traps, pain between neck and shoulder
    .gist = One article speaks of the “collar zone”: the base of the neck, the shoulder tops and the upper back. Pain there often goes with long sitting, and gentle movement may ease it.
    .what = Here lies the trapezius, the big muscle that lifts the shoulders. It may get sore when you sit long or hold the shoulders high. Pain here can also come from the neck, from a nerve, or from inside the chest.
    .helps = Change position often, roll your shoulders, and let them drop. Stretches for this muscle are commonly given. A wrapped warm pack may be a comfort, never on the front of the neck.
    .manual = Massage may relax tight muscles for a while. If you squeeze the muscle yourself, stay on top of the shoulder. Never press on the front or side of the neck or on the spine. What you do through the day matters more for lasting change.
    .aftercare = After deep massage or trigger-point treatment, leave the spot alone for 48 hours. Make no big arm swings for 24. Both times are our own default. Cover your neck when it is cold.
    .call =
        Call the emergency number now for:
        - new chest pain or breathlessness
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - an arm that is suddenly cold, pale or blue
        - pain after a bad accident or fall
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. The 30 days are our own choice.
        Call a doctor today for:
        - pins and needles, or a heavy, easily tired arm, with neck pain
        - pain between the shoulder blades, or much worse at night
        - new or growing numbness, tingling or weakness in one arm
        The check-in has all the signs. Not sure counts as yes.

learn-trigger-point = Trigger points (muscle knots)
    .names = trigger point, trigger points, knot, knots, muscle knot, muscle knots, knot in the back, knot in my shoulder, lump in the muscle, tight spot, sore spot, myofascial pain
    .gist = A trigger point is a sore, tight spot in a muscle, often called a knot. Light pressure may ease it for a while; a new lump is something for a doctor.
    .what = When you press such a spot, it hurts there, and sometimes further away too. What we read does not settle how these spots come about.
    .helps =
        Gentle movement and stretching may ease it. You can press lightly with a ball against a wall, on muscle only. A book on trigger points gives 15 to 30 seconds for a spot, and few spots.
        Keep discomfort at 4 out of 10 or less; that is our own limit. Stay off the spine and the front and side of the neck. With blood thinners or osteoporosis, ask first.
        One article wants many hard presses a day, up to a pop. Do not: too much pressure bruises.
    .manual = A therapist presses on the spot with fingers or thumb. It may ease for a while. It does not have to hurt much, and a pop is no aim.
    .aftercare = No ball and no fingers on a treated spot for 48 hours. After that, at most twice a day. Both are our own default.
    .call =
        Call the emergency number now for:
        - new chest pain or breathlessness, also days after needling or work on the ribs
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        Call a doctor today for:
        - a new lump
        - one calf that is swollen, hot, red or tender; do not massage it
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain much worse at night and not eased by rest
        Call your therapist today for a large bruise or swelling, or for sharp, new pain where you were treated. If you take blood thinners, call sooner.
        The check-in has all the signs. Not sure counts as yes.

learn-posture = Posture and long sitting
    .names = posture, bad posture, poor posture, slouching, slouch, rounded shoulders, forward head, text neck, tech neck, desk pain, sitting too long, sedentary lifestyle, sedentary, office back, computer neck
    .gist = Sit, stand and move in turn, and change your position often. Exercise can train strength and movement; we found no proof that treatment by hand changes your posture.
    .what = Posture is how you hold yourself when you sit, stand or move. Long sitting can make the neck, shoulders and back stiff. In what we read, nothing shows that one posture suits everybody.
    .helps =
        Change position often: stand up, roll your shoulders, walk a few steps. Moves that open the chest and train the upper back are commonly given.
        In a study, older adults did two exercises better than eight. So begin with a few.
    .manual = One article claims that manual therapy changes posture. We found nothing to show that. It may relax stiff muscles for a while, and that can make it easier to begin moving. The moving is then up to you.
    .aftercare = Take up your usual breaks and gentle walks again after the rest. Exercises for the spine wait until the next day, if your plan says nothing else; that is our own default.
    .call =
        Call the emergency number now for:
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - clumsy hands, electric shocks down the spine, or trouble walking steadily
        - new chest pain or breathlessness
        Call a doctor today for:
        - a change of shape that is new
        - pins and needles, or a heavy, easily tired arm, with neck pain
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain much worse at night and not eased by rest
        The check-in has all the signs. Not sure counts as yes.

learn-injury = Injury, fresh or old
    .names = injuries, sprain, strain, pulled muscle, twisted ankle, whiplash, sports injury, fall, fell over, accident, bruise, broken bone, fracture, pain after an injury, old injury, knock
    .gist = A fresh injury is left alone until a clinician has looked at it. Pain from an old injury may be treated by hand, but ask first.
    .what =
        We call an injury fresh for 72 hours, and for as long as no clinician has looked at it. The 72 hours are our own default.
        One article names pain after injuries as a reason for treatment, and a fresh injury as a reason to wait. So the age of the injury matters.
    .helps = Let a clinician look at it. No heat on a fresh injury, swelling or bruise for 72 hours. A cold pack wrapped in cloth may be a comfort. Ask when and how to start moving: that depends on what was hurt.
    .manual =
        A fracture, or what may be one, is a firm stop: no treatment and no exercise until a clinician says that you may go on. Clinical lists rule out manipulation then; one article is less strict, and we go by the stricter.
        After whiplash or another jolt to the neck, ask a clinician first too. With an old injury, tell the therapist what happened and what was done.
    .aftercare = After treatment of an old injury, call your therapist that day for sharp, new pain in one spot. The same goes for a large bruise or swelling, sooner if you take blood thinners.
    .call =
        Call the emergency number now for:
        - neck or back pain after a bad accident or fall: keep still
        - a sudden crack and then severe pain, or a part of you that has a new shape
        - severe pain after treatment or a minor fall, with osteoporosis, long use of steroids or age over 65
        - a headache after a head injury
        - a sudden drooping face, one-sided weakness or numbness, or trouble with sight, speech, swallowing or balance, even if it has passed
        - new chest pain or breathlessness
        - new numbness between your legs, or new trouble with your bladder, bowels or sex
        - new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - an arm or leg that is suddenly cold, pale or blue
        Is it neck pain or a headache unlike any before, within 30 days of neck treatment or a jolt to the neck? Strong, or with any other sign: the emergency number now. Mild and alone: a doctor today. The 30 days are our own choice.
        Call a doctor today for:
        - new or growing numbness, tingling or weakness in one arm or leg
        - pain of 7 out of 10 or more, or pain that keeps you from sleeping or walking
        The check-in has all the signs. Not sure counts as yes.
