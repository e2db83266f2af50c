# The guided player, what it says when it hurts, and days on which it is worse.

cue-lead-in = Get ready
cue-there = Slowly
cue-hold = Hold
cue-back = Slowly back
cue-round = Slowly round
cue-breathe-in = Breathe in
cue-breathe-out = Breathe out
cue-go-on = Keep going
cue-rest = Rest
cue-change-sides = Change sides

player-keep-breathing = Keep breathing.
player-next-set = Set { $set } of { $sets } is next.
player-now-left = Now the left side.
player-now-right = Now the right side.
player-left = left side
player-right = right side
player-set = set { $set } of { $sets }
player-rep = { $number } of { $of }
player-minute = minute { $number } of { $of }
player-breath = breath { $number } of { $of }
player-then-hold = then hold { $length }
player-then-back = then slowly back
player-then-next = then once more
player-then-rest = then rest { $length }
player-then-change = then change sides
player-then-end = then you are done
player-then-start = then { $dose }
player-then-breathe-in = then breathe in
player-then-breathe-out = then breathe out
say-there = Slowly.
say-hold = Hold.
say-back = Slowly back.
say-round = Slowly round.
say-in = In.
say-out = Out.
say-go-on = Keep going.
say-rest = Rest.
say-lead-in-side = Get ready. { $side }.
say-change-left = Change sides. Now the left side.
say-change-right = Change sides. Now the right side.

player-place = Exercise { $number } of { $of }
player-resume = You did { $done } { $when }. You can go on with set { $set }.
player-go-on-with = Go on with set { $set }
player-sets-done = { $done } of { $of } sets
player-times-done = { $done } of { $of } { $of ->
    [one] time
   *[other] times
}
player-minutes-done = { $done } of { $of } { $of ->
    [one] minute
   *[other] minutes
}
player-breaths-done = { $done } of { $of } { $of ->
    [one] breath
   *[other] breaths
}
player-done-before = Done { $when }. You can do it once more if you want to.
player-limit = This exercise stops above { $score } of 10.
player-limit-explain-clinic = Your clinician set this limit.
player-limit-explain-exercise = This exercise has a limit of its own. Your clinician may set another.
player-limit-explain-chosen = You chose this limit in Settings.
player-limit-explain-ours = Our default. Your clinician may set another.

pain-sign-sharp = Sharp
pain-sign-numb = Numb
pain-sign-tingling = Tingling
pain-sign-weak = Weak
pain-sign-dizzy = Dizzy
pain-sign-further_down = Further down the arm or leg

effort-very_easy = Very easy
effort-easy = Easy
effort-moderate = Moderate
effort-hard = Hard
effort-very_hard = Very hard

hurt-check-in = Stop here.
    .text = What you feel is nothing to work through. Do not go on with this exercise. Please answer a few questions about how you feel; they say what to do and whom to call.
hurt-too-much = Stop here for today.
hurt-too-much-text = You said { $pain } of 10. This exercise stops above { $limit }.
hurt-rising = Stop here for today.
hurt-rising-text = You said { $pain } of 10. That is { $rise } or more above the { $before } you began with.
hurt-advice = Rest in a position that is comfortable. If the pain has not settled by tomorrow, or grows, ask your clinician before you do this exercise again.
hurt-go-on = You said { $pain } of 10, and the limit is { $limit }. You can stop, make it easier, or go on with a smaller movement.
hurt-skipped = it hurt

practised-whole = { $title }: done
practised-left = { $title }: { $done }
practised-hurt = { $title }: stopped
practised-text-whole = { $done }.
practised-text-left = You did { $done }. That is kept.
practised-text-hurt = You did { $done }. That is kept, and it will not ring again.
practised-next = Next: { $title }
practised-day = { $due ->
    [0] Today: { $rest }.
   *[other] { $done } of { $due } today; { $rest }.
}

acted-practised-whole = { $title }: done.
acted-practised-left = { $title }: { $done } kept.
acted-practised-hurt = { $title }: stopped, because it hurt.
acted-practising = { $title } goes on.
acted-rated = Noted.
step-practised = { $tense ->
    [undo] Undo: { $title } in the player
    [redo] Redo: { $title } in the player
   *[done] { $title } in the player
}
step-practice-rated = { $tense ->
    [undo] Undo: how { $title } was
    [redo] Redo: how { $title } was
   *[done] how { $title } was
}
remark-in-part = { $done } so far
remark-with-part = { $remark } · { $part }

error-not-now = { $title } waits: { $why }. It cannot be started now.
error-no-such-practice = This exercise is not on record any more. Open it again.
error-practice-over = This exercise has ended already.

flare-offer = Worse this morning?
flare-heading = Half as much, because it was worse { $when }
flare-text = Your exercises are halved until it has settled for 24 hours. Then they are as your plan has them.
flare-easier-line = { $title }: { $easier }
flare-settles = It has settled since { $since }. If it stays so, your plan returns { $until }.
flare-second = This is the second time within a week. Call your clinician before you go on, and say so.
flare-second-to = This is the second time within a week. Call { $who } before you go on, and say so.
flare-explain = Our default, after our exercise notes: your clinician may say otherwise.
flare-dose = { $dose } (half: worse { $when })
acted-worse = Today’s exercises are halved.
acted-settled = Noted. Your plan returns in 24 hours if it stays so.
step-worse = { $tense ->
    [undo] Undo: worse this morning
    [redo] Redo: worse this morning
   *[done] worse this morning
}
step-settled = { $tense ->
    [undo] Undo: it has settled
    [redo] Redo: it has settled
   *[done] it has settled
}
error-no-flare = You have not noted that it was worse.
error-flare-noted = That is noted already.
