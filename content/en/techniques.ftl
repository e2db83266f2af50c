# What therapists and doctors do: the techniques of Learn, by the id in learn/techniques.toml.

learn-manipulation = Manipulation
    .names = spinal manipulation, joint manipulation, manipulate, thrust, quick thrust, adjustment, adjusting, chiropractic adjustment, chiropractic treatment, high-velocity thrust, hvla, smt, activator, device-assisted manipulation, joint cracking by a therapist, having my back cracked
    .gist = A therapist gives a joint a push, most often a small and quick one, in the back or neck. It may ease pain for a while, but nobody can tell beforehand whom it helps.
    .what = The therapist puts pressure on a joint, mostly with the hands, sometimes with a small device. The push can be gentle or strong, slow or quick. The quick, small thrust is the best known. It is given on the spine, or on the sacrum, the bone at its base.
    .feel = You feel a short push, and you may hear a crack. In a scanner, a gas bubble is seen to form in the joint at that moment. No crack is needed, and it says nothing about how well it went. An ache or stiffness afterwards is common. The clinic’s article allows 2 to 3 days for it.
    .evidence = World advice (WHO, 2023) says that it may be offered for long-lasting low back pain. The certainty is low or very low. British advice (NICE) wants it for back pain only together with exercise. A health page (Healthwise) says that manual therapy can help some people with neck pain. For young people with a curved spine, there is too little evidence.
    .never = Never crack your own neck or back, and never let a friend try. Such a thrust has no place where nerve trouble is severe or getting worse. A broken bone or a fresh injury has to be looked at first.
    .caution =
        A review found mild or moderate reactions that passed. In trials it was 22 in 100 people, and about 41 in studies that followed patients. Serious harm is rare but real. In another review, estimates go from 1 in 2 million manipulations to 13 in 10,000 patients. For harm to arteries that lead to the brain, a paper of 1996 names 1 in 20,000 to 1 in a million.
        Ask a doctor first if you have fragile bones, cancer, an infection, neck artery trouble or a past stroke. Ask too if you take blood thinners or are pregnant.
        Call the emergency number now if one of these comes afterwards:
        - a sudden drooping face, weakness or numbness on one side, or trouble with sight, speech, swallowing or balance
        - a sudden headache, the worst ever
        - strong neck pain or headache unlike any before, or a milder one with any other sign, within 30 days of neck treatment
        - numbness between your legs, or new trouble with bladder, bowels or sex
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        - a foot that suddenly drops, clumsy hands, or trouble walking steadily
        - a sudden crack and then severe pain
        - severe pain, if you are over 65, have fragile bones or took steroids for long
        - new chest pain or breathlessness
        Such neck pain or headache, but mild and alone: a doctor today. The 30 days are our own choice. New or growing numbness, tingling or weakness in one arm or leg: a doctor today too. Sharp or new pain in one spot: call your therapist today. Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things.

learn-mobilization = Mobilisation
    .names = mobilization, joint mobilisation, joint mobilization, joint technique, mobilise a joint, passive movement, passive mobilisation, gentle joint movement, repetitive use, repeated mobilisation, gliding a joint, loosening a joint
    .gist = A therapist moves a stiff joint for you, slowly and within the range that it has. It may ease pain and stiffness for a while, as one part of care with exercise.
    .what = You let go, and the therapist does the moving. A measured pull, push, tilt or twist moves the joint slowly, often again and again. There is no quick thrust. The articles name it for stiff joints, arthritis and frozen shoulder. A blog calls moves that are done again and again “repetitive use”.
    .feel = You feel a slow stretch or rocking. It should stay within what you can bear with ease, so say when it does not. A dull ache afterwards is common. The clinic’s article allows 2 to 3 days for it.
    .evidence = British advice (NICE) accepts manual therapy for back pain only together with exercise. A health page (Healthwise) counts mobilisation among the three kinds of hands-on care that can help some people with neck pain. One article says that it eases swelling. We found no study of that.
    .caution =
        Ask a clinician first if you have fragile bones, very loose joints, active rheumatoid arthritis or an artificial joint. A broken bone or a fresh injury has to be looked at first. With a bulging disc in the neck, one article asks for care, and for more stretching than twisting.
        Sharp or new pain in one spot afterwards: call your therapist today. Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things. Numbness, tingling or weakness in one arm or leg that is new or grows: call a doctor today. If it is sudden on one side, or in both legs, both arms, or an arm and a leg, call the emergency number now. Call it too for numbness between your legs, or new trouble with bladder, bowels or sex.
        After work on the neck, neck pain or a headache unlike any before counts for 30 days, which is our own choice. If it is strong, or any other sign comes with it, call the emergency number now. If it is mild and alone, call a doctor today.

learn-soft-technique = Soft techniques
    .names = soft technique, soft tissue technique, soft-tissue mobilisation, soft-tissue mobilization, soft tissue work, soft-tissue therapy, soft tissue massage, muscle technique, gentle technique, hands-on stretching, tissue stretching
    .gist = A therapist works on muscles, skin and the tissue below it with slow hands, and with no sudden moves. It may relax you and ease pain for a while.
    .what = The hands press, stretch or lift the muscle, the skin and the fat layer under it. The aim is to calm a tense muscle. The articles count several things here: stretching of tendons and ligaments, massage, and other work on soft tissue. Soft technique is a broad name, so ask what is planned.
    .feel = You feel slow pulling or pressing, mostly mild. Say so when it is too strong. For a dull ache afterwards, the clinic’s article allows 2 to 3 days.
    .evidence = World advice (WHO, 2023) says that massage may be offered for long-lasting low back pain. The certainty is very low. One article hopes for better blood flow and faster healing. We found nothing that shows it. It may ease and relax, and that is as far as we can go.
    .caution = Nobody should press on broken or numb skin, on a fresh injury, or on a calf that is swollen, hot, red or tender. With such a calf, call a doctor today. Ask first if you take blood thinners, have fragile bones, a clot, cancer or an infection, or are pregnant. Sharp pain in one spot, or a large bruise or swelling afterwards: call your therapist today. On blood thinners, call sooner. Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things.

learn-swedish-massage = Swedish or classic massage
    .names = swedish massage, classic massage, classical massage, relaxing massage, relaxation massage, massage, massage therapy, therapeutic massage, full-body massage, wellness massage, stroking, gentle massage
    .gist = Long, gentle strokes over the muscles may help you to relax. They may ease pain, but only for a short time.
    .what = You sit or lie with good support. With a little warm oil, the hands stroke in long lines, in circles or to and fro. They also knead, which means to lift and squeeze a muscle. The pressure is light. The clinic’s article says that classic massage may be part of the same session as other treatment.
    .feel = It feels warm and slow, and should stay pleasant. You can say stop, or ask for less, at any time. You may be tired or a little sore afterwards.
    .evidence = World advice (WHO, 2023) says that massage may be offered for long-lasting low back pain. The certainty is very low. A London spine clinic’s page speaks of short-term ease only. Another article promises more, and we found nothing that shows it. We do not rank kinds of massage.
    .caution =
        Nobody should massage a fresh injury, broken or numb skin, or the front of your neck. The same goes for a calf that is swollen, hot, red or tender. With such a calf, call a doctor today.
        Ask a clinician first if you take blood thinners, have fragile bones, a clot, cancer or a fever, or are pregnant. Mind slippery skin when you get up. Sharp pain in one spot, or a large bruise or swelling afterwards: call your therapist today. On blood thinners, call sooner.

learn-deep-tissue-massage = Deep-tissue massage
    .names = deep tissue massage, deep massage, deep tissue, firm massage, strong massage, sports massage, remedial massage, friction massage
    .gist = Slow, firm strokes press on the deeper muscles. It may ease tension for a while, and too much pressure can bruise.
    .what = The therapist works slowly with fingers, knuckles or the forearm, and looks for tight spots. The blog that praises deep massage also says, again and again, to use light pressure. We side with light: firm enough to feel, never hard enough to make you tense up.
    .feel = You feel strong, slow pressure. Keep it at 4 out of 10 or less, which is our own limit, and say so when it is more. For soreness afterwards, the clinic’s article allows 2 to 3 days.
    .evidence = World advice (WHO, 2023) says that massage may be offered for long-lasting low back pain. The certainty is very low. The blog says that deep massage may help nerves to work, and that it loosens knots. We found no proof of either.
    .caution =
        Ask a clinician first if you take blood thinners or bleed easily. Ask too if you have fragile bones, a clot, cancer or an infection, are pregnant, or have health worries.
        After it, our own default is to leave the hot bath and the sauna for 48 hours. The treated area needs rest from pressing just as long.
        Sharp pain in one spot, or a large bruise or swelling: call your therapist today. On blood thinners, call at once. Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things. One calf swollen, hot, red or tender: let nobody rub it, and call a doctor today.

learn-myofascial-release = Myofascial release
    .names = fascia, fascial release, fascia release, fascia massage, fascia therapy, mfr, connective tissue massage, myofascial massage, myofascial therapy
    .gist = Slow pressure and stretch are put on the fascia, the thin tissue that wraps the muscles. It may feel relaxing, but we found no study that shows how well it works.
    .what = The therapist rests the hands on a tight place and sinks in slowly, and then waits for it to soften. It is one kind of work on soft tissue. A blog puts rolling, kneading and even a needle procedure under this name. Those are other things, and each has its own page.
    .feel = You feel a slow, steady pull, with little movement. Some find it pleasant, and some find it sore. Say which.
    .evidence = Two articles praise it, and promise much. We found no study of it, and nothing that shows how it might work. It may relax you and ease pain for a while, as other massage may.
    .caution = Ask a clinician first if you take blood thinners, have fragile bones, a clot, cancer or an infection, or are pregnant. Keep it off broken or numb skin and off fresh injuries. Sharp pain in one spot, or a large bruise or swelling: call your therapist today. One calf swollen, hot, red or tender: a doctor today, and no rubbing.

learn-active-release = Active release
    .names = active release technique, active release therapy, active release techniques, art technique, active soft-tissue release, pin and stretch
    .gist = The therapist presses on a tight muscle while you move it. We found no study that shows how well it works.
    .what = A finger or thumb holds one spot of a muscle. You then move the joint slowly, so that the muscle slides and stretches under the finger. One article names it as a kind of work on soft tissue. It does not describe it: this is the common picture, which nobody has checked for us.
    .feel = You feel pressure and stretch at once, which can be strong. You lead the movement, so you can slow down or stop.
    .evidence = One article lists it and promises better healing. We found no study of it, and nothing that shows how it might work. Massage as a whole may ease long-lasting low back pain for a while, with very low certainty (WHO, 2023).
    .caution = Ask a clinician first if you take blood thinners, have fragile bones or very loose joints, or have had an operation lately. A broken bone or a fresh injury has to be looked at first. Stop if you feel tingling. Numbness, tingling or weakness in one arm or leg that is new or grows: a doctor today. Sharp pain in one spot, or a large bruise: call your therapist today.

learn-trigger-point-therapy = Trigger-point therapy
    .names = trigger point massage, trigger point therapy, trigger-point release, trigger point release, ischaemic compression, ischemic compression, knot massage, pressing on knots, pressure on knots, pressure point massage
    .gist = Steady pressure is put on a tight, tender spot in a muscle. It may ease tension for a while, but hard pressing can bruise.
    .what = The therapist looks for a tender spot, often called a knot, and presses on it with a finger or thumb. You can do a mild form yourself, with your hand or with a ball on the wall.
    .feel = It feels tender, and it may spread a little. Keep it at 4 out of 10 or less, which is our own limit. No pop is wanted or needed.
    .evidence = A book on trigger points speaks of 15 to 30 seconds on a spot, and of few spots. That is practice, not proof. We found no study that shows how well it works. Two articles list it among the main techniques, and name no study.
    .caution =
        A blog wants the pressing much more often, and until something pops. We do not. On your own, at most twice a day in the first week is our own limit.
        Never press on bone, on the front or side of the neck, or on numb skin. Ask first if you take blood thinners, have fragile bones or a clot, or are pregnant. After treatment, leave the place alone for 48 hours, our own default.
        Sharp pain in one spot, or a large bruise or swelling: call your therapist today. On blood thinners, call sooner. Stop if a place goes numb or tingles.

learn-muscle-energy-technique = Muscle energy technique
    .names = met, muscle energy, muscle energy techniques, contract-relax, hold-relax, contract relax stretching, post-isometric relaxation, pir
    .gist = You push gently against the therapist’s hand, then let go, and the muscle is stretched a little. It may feel easier to move afterwards, but we found no study that shows how well it works.
    .what = The therapist holds your arm, leg or head still. You tense one muscle against that hand, with little force, and then relax. After that, the part is moved a little further. You do part of the work yourself.
    .feel = You feel your own muscle work, and then a mild stretch. A strong push is not needed. Keep breathing while you press.
    .evidence = One article lists it among its four main techniques. It gives no numbers and no study, and our sources hold none. That does not mean that it fails. It means that we cannot tell.
    .caution = Ask a clinician first if your blood pressure is high and not under control. Ask too if you have fragile bones or had an operation lately. A broken bone or a fresh injury has to be looked at first. Stop at sharp pain, tingling or dizziness. Dizziness that comes back: a doctor today. If it is severe, or comes with trouble with sight, speech, swallowing or balance, call the emergency number now.

learn-osteopathic-treatment = Osteopathic treatment
    .names = osteopathy, osteopathic manipulation, osteopathic manipulations, osteopathic manipulative treatment, omt, omm, osteopathic, treatment by an osteopath
    .gist = An osteopath mixes several hands-on techniques, from light touch to quick thrusts. What is known depends on the part, so ask what is planned for you.
    .what = Osteopaths use massage, stretching, slow movement of joints and, at times, a thrust. Some also work on the head or the belly. Those two parts have pages of their own, because the evidence does not support them.
    .feel = It depends on the part. In surveys after such treatment, 15 to 53 in 100 people had an ache or stiffness, and 11 to 12 were tired. A headache came in 12 to 20 in 100. Most reactions began within 4 hours, and about 3 in 4 had gone in a day.
    .evidence = The World Health Organization wrote rules for the training of osteopaths (2010). That is not an approval of the treatment. For thrusts and massage, the evidence is that on their pages: it may ease pain for a while, with low certainty. For work on the skull, a review of 2016 found weak ground. For work on organs, we found none.
    .caution =
        Before the first session, tell the osteopath of fragile bones, cancer, an infection, a stroke, blood thinners, operations and pregnancy. A fever, or nerve trouble that grows, needs a doctor first.
        Call the emergency number now for new numbness between your legs, or new trouble with bladder, bowels or sex. Call it for trouble in both legs, both arms, or an arm and a leg, and for new chest pain or breathlessness. Call it for sudden trouble with your face, sight, speech, swallowing, strength or balance.
        After work on the neck, neck pain or a headache unlike any before counts for 30 days, which is our own choice. If it is strong, or any other sign comes with it, call the emergency number now. If it is mild and alone, call a doctor today.

learn-orthopedic-manual-therapy = Orthopaedic manual therapy
    .names = orthopedic manual therapy, orthopaedic manipulative therapy, manual therapy, manual treatment, hand therapy, hands-on therapy, hands-on treatment, ompt, manual physiotherapy
    .gist = Trained hands treat your joints and muscles, and you usually get exercises too. Nobody can tell beforehand whom it helps.
    .what = Manual therapy is a wide word. It covers massage, slow movement of joints (mobilisation) and thrusts (manipulation), mostly with the hands. A clinic’s article calls it “hand therapy”. Needles, heat and exercise are often named with it, but they are other kinds of treatment.
    .feel = It depends on the part. A blog has circles with the hand, held for 15 to 30 seconds, first on one side and then on the other. For a dull ache afterwards, the clinic’s article allows 2 to 3 days.
    .evidence = Guidelines for back pain (NICE, and WHO in 2023) see hands-on care as one part, with exercise. The certainty is low or very low. It may ease pain for a while. Exercise and self-care matter more for change that lasts.
    .caution =
        Before each session, tell the therapist of any new sign, fever, fall, medicine or pregnancy. Ask a doctor first with fragile bones, cancer, an infection, a past stroke or blood thinners. A broken bone, a fresh injury, or nerve trouble that grows, has to be looked at first.
        One blog turns the head with hands by the skull. We leave that out, because arteries to the brain run there.
        Sharp pain in one spot: call your therapist today. Call too for soreness that still rises after 24 hours, is not settling by 72, or keeps you from normal things. Sudden trouble with your face, sight, speech, swallowing, strength or balance: call the emergency number now. Call it too for new numbness between your legs, or new trouble with bladder, bowels or sex. Call it for trouble in both legs, both arms, or an arm and a leg.
        After work on the neck, neck pain or a headache unlike any before counts for 30 days, which is our own choice. If it is strong, or any other sign comes with it, call the emergency number now. If it is mild and alone, call a doctor today.

learn-body-oriented-therapy = Body-oriented therapy
    .names = body therapy, bodywork, body work, body-oriented, deep relaxation, relaxation therapy, somatic therapy
    .gist = This name covers hands-on work that aims at deep rest. We found no study of it, and the name alone does not tell you what will be done.
    .what = The clinic’s article names it for deep relaxation, and says no more. Different people mean different things by it: touch, slow movement, breathing. Ask what is planned, and whether you stay dressed.
    .feel = It should feel calm and unhurried. You may stop at any time, and you owe nobody a reason.
    .evidence = We found no study. Rest and slow breathing may ease you all the same. Slow breathing is something that you can try on your own.
    .caution = It does not take the place of a doctor for pain that is new, severe or growing. Feeling very low because of pain deserves help: talk to a doctor today, or call a crisis line. If you have a plan or the means to end your life, call the emergency number or a crisis line now.

learn-craniosacral-therapy = Craniosacral therapy
    .names = craniosacral, cranio-sacral therapy, cst, cranial osteopathy, cranial therapy, cranial treatment, work on the skull, work on skull and sacrum, work on the sacrum, head holding
    .gist = Hands rest very lightly on the head, the neck and the sacrum, the bone at the base of the spine. Studies so far do not show that it helps.
    .what = You lie dressed, and the therapist holds your head or lower back with a light touch. The idea is to feel a slow rhythm there. A blog describes kneading, pushing and rolling under this name. That is something else.
    .feel = You feel a light, still touch. Some find it restful.
    .evidence = A review that pooled the studies (2024) found no benefit in the conditions it looked at. A review of work on the skull (2016) found that examiners did not agree well on what they felt.
    .caution = Do not let it put off a visit to a doctor. A new, strong or changed headache, dizziness or a ringing ear has to be judged by one. Call the emergency number now for a sudden worst-ever headache, or one after a head injury. Call it for a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit. Call it for a drooping face, weakness on one side, or sudden trouble with sight, speech, swallowing or balance.

learn-visceral-therapy = Visceral therapy
    .names = visceral manipulation, visceral osteopathy, visceral massage, belly massage, abdominal massage, organ massage, organ manipulation, stomach massage
    .gist = Hands press on the belly with the idea of moving the organs. We found nothing that shows that it helps.
    .what = You lie on your back, and the therapist presses gently on your belly. The clinic’s article says that organs can be shifted to where they belong, and that inner diseases get better. We found no support for that.
    .feel = You feel slow pressure on the belly. It should not hurt. Say stop if it does.
    .evidence = We found no study that shows a benefit. How well anyone can feel the state of an organ by hand is weak as well. We have not checked all that there is to read about it.
    .caution =
        Belly pain, and trouble with an organ, belong to a doctor. Ask one before anybody presses on your belly if you are pregnant, or have a widened artery (aneurysm) or cancer. Ask too if you had an operation there.
        Call the emergency number now for a sudden tearing pain in the belly or back, or if you collapse. Call it for new numbness between your legs, or new trouble with your bladder or bowels.

learn-acupressure = Acupressure
    .names = acupressure massage, pressure points, pressure point therapy, finger pressure, acupuncture without needles, tui na
    .gist = Fingers press on set points of the body, without needles. Some find it calming, but we found no study of it for neck or back pain.
    .what = The therapist presses each point with a finger or thumb, and then moves on. The idea comes from the same tradition as acupuncture. The clinic’s article also speaks of pressing on certain centres for a herniated disc.
    .feel = You feel firm pressure on a small spot. It may be tender. It should ease at once when the finger lifts.
    .evidence = A London spine clinic’s page says that it may do more than Swedish massage. It names no study, and another article counts Swedish massage among the main ones. We do not rank techniques. Our sources hold no study of it.
    .caution = Light first, and never on bone, the front or side of the neck, a bruise, or broken or numb skin. Ask a clinician first if you take blood thinners or are pregnant. Sharp pain in one spot, or a large bruise: call your therapist today. For new numbness between your legs, pain or weakness in both legs, or new trouble with bladder or bowels, pressing is no answer. Call the emergency number now.

learn-shiatsu = Shiatsu
    .names = shiatsu massage, japanese massage, japanese finger pressure, zen shiatsu
    .gist = This Japanese style of massage uses thumbs, palms and elbows, mostly through clothes. We found no study of it for neck or back pain.
    .what = You lie on a mat or sit, dressed. The therapist leans on one spot after another and may stretch your arms and legs. The clinic’s article only gives its name.
    .feel = You feel deep, slow pressure and stretching. Ask for less when it is too much. You may be sore the next day.
    .evidence = Our sources hold no study of it. As a kind of massage, it may relax you and ease pain for a while. That much is known of massage, with very low certainty (WHO, 2023).
    .caution =
        Ask a clinician first if you take blood thinners or are pregnant. Ask too if you have fragile bones, a clot, an artificial joint or an infection. Ask for no strong turns of the neck.
        Nobody should press on the front of the neck or on numb skin. One calf swollen, hot, red or tender: no pressing, and a doctor today. Sharp pain in one spot, or a large bruise: call your therapist today.

learn-lymphatic-drainage = Lymphatic drainage
    .names = lymph drainage, manual lymphatic drainage, manual lymph drainage, mld, lymph massage, lymphatic massage
    .gist = Very light, slow strokes aim to move the fluid that collects in a swollen place. For neck or back pain, we found no study of it.
    .what = The therapist strokes the skin in one direction, with hardly any pressure. The clinic’s article names it as an extra, and promises better flow in the body. It gives no ground for that.
    .feel = It feels light and slow, like the skin being moved over what lies below.
    .evidence = Our sources hold no study of it, neither for pain nor for swelling. For swelling after an operation or with cancer, ask the team that treats you.
    .caution =
        A new swelling needs a reason before it needs hands. Ask a doctor first, above all with a clot, a fever, an infection or cancer. The same goes for heart or kidney disease that is not under control.
        One calf that is swollen, hot, red or tender: call a doctor today, and let nobody rub it. With new chest pain or breathlessness, call the emergency number now. A joint that is hot, red and very swollen, with fever or unable to move: call it too.

learn-acupuncture = Acupuncture and dry needling
    .names = acupuncture, needling, dry needling, needles, needle therapy, chinese needles, acupuncturist
    .gist = Thin needles are put into the skin or a muscle. It may be offered for long-lasting low back pain, though the certainty is low.
    .what = The needles stay in for a while or are moved a little. Two articles list it with manual therapy. It is another kind of treatment, called needling. In dry needling, the needle goes into a tight spot of the muscle. Dry means that nothing is injected.
    .feel = You feel a small prick, and then an ache, a twitch or nothing. Say so if it hurts, or if you feel faint.
    .evidence = World advice (WHO, 2023) says that needling may be offered for long-lasting low back pain. The certainty is low or very low. A clinic’s article names it as an extra in its sessions. That is no proof.
    .caution =
        Ask who does it and how they were trained. Tell them first if you take blood thinners, are pregnant, have an infection or a weak immune system, or tend to faint.
        New chest pain or breathlessness after needling, also days later: call the emergency number now. A large bruise or swelling: call your therapist today, on blood thinners sooner. A temperature of 38 °C (100.4 °F) or more after a session: a doctor today. If you have chemotherapy or a weak immune system, call the emergency number now.

learn-applied-kinesiology = Applied kinesiology
    .names = kinesiology, kinesiologist, muscle testing, muscle test, muscle strength test
    .gist = Someone pushes on your arm and reads the strength of the muscle as an answer. We found no evidence for it, so do not rely on it to find out what you have.
    .what = You hold out an arm, often while you touch a spot or hold a substance. Whether the arm gives way is taken as a yes or no. It is a test, not a treatment. The clinic’s article only gives its name. Kinesiology tape is a different thing.
    .feel = You feel a push against your arm.
    .evidence = We have not looked up the studies, and none of our sources speaks for it. Until someone has checked, we list it by name only, as not based on evidence.
    .caution = Do not start or stop a medicine, a food or a treatment because of such a test. A weak arm or leg that is new or grows is a reason to see a doctor today. If it is sudden on one side, or in both legs, both arms, or an arm and a leg, call the emergency number now.

learn-traction = Traction
    .names = spinal traction, neck traction, back traction, pulling the spine, stretching the spine, traction table, stretching bench, inversion table, decompression table, spinal decompression, hanging
    .gist = The spine is pulled lengthwise, mostly with weights or a machine, sometimes by hand. Guidelines advise against it as a routine for low back pain.
    .what = You lie on a bench, and a steady or pulsing pull acts on your back or neck. The clinic’s article uses it for wear-related spine pain, which it calls osteochondrosis. The idea is to make room between the bones.
    .feel = You feel a long, even pull. It should stop at once when you say so.
    .evidence = World advice (WHO, 2023) and British advice (NICE) say no to traction as a routine for low back pain. We read both at second hand. For the neck, we found no source. We do not suggest it.
    .never = Do not pull or hang your own neck, and do not hang upside down at home. This is our own caution.
    .caution =
        If someone offers it to you, ask why, and what else there is. With a broken bone or a fresh injury, not before a clinician has looked at it. Ask a doctor first with an unstable spine or fragile bones. Ask too with cancer, an infection of the spine, or a past problem with a neck artery.
        Call the emergency number now for numbness between your legs, or new trouble with bladder, bowels or sex. Call it for new pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg. In one arm or leg: a doctor today.

learn-forced-movements = Forced movements, twisting and pressing
    .names = forced movement, forced movements, twisting, pressing, rib pressure, pressure on the ribs, pressing on the spine, pressing on certain centres, strong stretching
    .gist = The spine or the ribs are pressed, twisted or pushed with strength. We found nothing that shows that force makes a spine straighter, and bones can break.
    .what = The clinic’s article names twisting, pressing, pressure on the ribs, and forced movements. For a curved spine, it presses from the outer bones towards the middle. It also speaks of pressing on certain centres for a herniated disc. Elsewhere it says that a thrust is not strong. So the word alone does not tell you how hard it will be: ask.
    .feel = You feel a strong push, pull or twist, at or near the end of what the joint can do. You never have to bear it. Say stop.
    .evidence = For thrusts in young people with a curved spine, a review (2017) found too little evidence, and studies of poor quality. A guideline on the curved spine advises exercises taught one to one. The aim can be comfort, strength and movement.
    .caution =
        The clinic’s article itself lists broken ribs, broken parts of vertebrae, torn muscles and arteries, and blames unskilled hands. Nobody should force you with fragile bones, after long use of steroids, or with any nerve trouble.
        Call the emergency number now for:
        - a sudden crack and then severe pain
        - severe pain afterwards, if you are over 65, have fragile bones or took steroids for long
        - new chest pain or breathlessness
        - numbness between your legs, or new trouble with bladder, bowels or sex
        - pain, tingling, numbness or weakness in both legs, both arms, or an arm and a leg
        Sharp pain in one spot, or a rib that hurts when you breathe: call your therapist today.

learn-exercise-therapy = Exercise therapy
    .names = therapeutic exercise, remedial exercise, rehabilitation, rehab, active rehabilitation, strengthening, strength training, strength exercises, exercise treatment, kinesiotherapy, physical therapies, physiotherapy exercises
    .gist = You move and strengthen your body by a plan that fits you. British advice on back pain wants it wherever hands-on care is given.
    .what = A therapist looks at what is weak, stiff or sore, and picks a few exercises. You learn them, do them at home, and come back to have them made harder or easier. The articles speak of mild exercise, strength exercises and home gymnastics. Some exercises need a professional beside you.
    .feel = You feel your muscles work, and you may be a little sore. Pain above 4 out of 10 is our own line for stopping, and some exercises have a lower one.
    .evidence = For long-lasting low back pain, world advice (WHO, 2023) says that planned exercise may be offered. The certainty is low or very low. British advice (NICE) wants hands-on care only together with exercise. In one study, older people did 2 exercises better than 8. One article calls stretching the top choice. We do not rank kinds of exercise.
    .caution =
        Ask a clinician first after an operation, with fragile bones or in pregnancy. Ask too with heart disease that is not steady, or blood pressure that is not under control. With a broken bone or a fresh injury, stop until a clinician has said that you may go on.
        Stop at sharp pain or dizziness. Numbness, tingling or weakness in one arm or leg that is new or grows: a doctor today. If it is sudden on one side, or in both legs, both arms, or an arm and a leg, call the emergency number now. Call it for numbness between your legs, or new trouble with bladder, bowels or sex too.

learn-nerve-block = Nerve block
    .names = nerve blocks, injection near a nerve, back injection, pain injection, spinal injection, facet injection, anaesthetic injection, anesthetic injection, numbing injection, blockade
    .gist = A doctor injects a medicine near a nerve so that it passes on less pain. It is a medical procedure, and no part of manual therapy.
    .what = The clinic’s article says that doctors also use nerve blocks for muscle spasm, next to its own treatment. Only a doctor decides about it and does it, with a needle. We describe it so that you know the word.
    .feel = Ask the doctor what you will feel, and how long a part of you may be numb or weak afterwards. We have no source for it.
    .evidence = We did not look up how well it works. None of our sources says so. Your doctor can tell you what is known for your case.
    .caution =
        Tell the doctor what you take, above all blood thinners, and of allergies, an infection or pregnancy. Do not stop a medicine on your own. Do not drive home unless the doctor agrees. Nobody should treat a numb place by hand, and neither heat nor cold belongs on it.
        Afterwards, with a temperature of 38 °C (100.4 °F) or more, or shivering, call a doctor today. Call the emergency number now if:
        - shaking chills, confusion, mottled skin or a headache come with it, or you have chemotherapy or a weak immune system
        - you are newly numb between your legs, or have new trouble with bladder, bowels or sex
        - both legs, both arms, or an arm and a leg, are newly painful, numb, tingling or weak

learn-spinal-tap = Spinal tap (lumbar puncture)
    .names = spinal tap, lumbar puncture, spinal puncture, needle in the spine
    .gist = This is a needle procedure in hospital, and never a massage. Nobody should try anything like it by hand or at home.
    .what = A doctor puts a thin needle between two bones of the lower back. It reaches the fluid around the nerves there, and takes a little of it. It is done as a test, or to give a medicine. One blog uses the word for a way of pressing on the back. That is a mistake.
    .feel = The hospital team tells you what you will feel, how to lie and what to do afterwards. Their word counts here.
    .evidence = It is no treatment for back or neck pain by hand, so there is nothing to weigh. No hand can reach the spinal cord by pressing on the back. We have no source to cite: what the word means is common knowledge.
    .never = Never press, tap or strike the spine, your own or somebody else’s, because a page told you to. No needle goes near a spine outside medical care.
    .caution = If you have had one, do what the hospital told you. Call the emergency number now for a headache with fever, a stiff neck, a rash, drowsiness, confusion or a fit. Call it for numbness between your legs, new trouble with bladder or bowels, or legs that are newly painful, numb, tingling or weak. A strong headache that keeps you from normal life: call a doctor today.
