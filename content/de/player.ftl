# The guided player, what it says when it hurts, and days on which it is worse.

cue-lead-in = Bereit machen
cue-there = Langsam
cue-hold = Halten
cue-back = Langsam zurück
cue-round = Langsam kreisen
cue-breathe-in = Einatmen
cue-breathe-out = Ausatmen
cue-go-on = Weiter so
cue-rest = Pause
cue-change-sides = Seite wechseln

player-keep-breathing = Weiteratmen.
player-next-set = Als Nächstes kommt Satz { $set } von { $sets }.
player-now-left = Jetzt die linke Seite.
player-now-right = Jetzt die rechte Seite.
player-left = linke Seite
player-right = rechte Seite
player-set = Satz { $set } von { $sets }
player-rep = { $number } von { $of }
player-minute = Minute { $number } von { $of }
player-breath = Atemzug { $number } von { $of }
player-then-hold = dann { $length } halten
player-then-back = dann langsam zurück
player-then-next = dann noch einmal
player-then-rest = dann { $length } Pause
player-then-change = dann Seite wechseln
player-then-end = dann sind Sie fertig
player-then-start = dann { $dose }
player-then-breathe-in = dann einatmen
player-then-breathe-out = dann ausatmen
say-there = Langsam.
say-hold = Halten.
say-back = Langsam zurück.
say-round = Langsam kreisen.
say-in = Ein.
say-out = Aus.
say-go-on = Weiter so.
say-rest = Pause.
say-lead-in-side = Bereit machen. { $side }.
say-change-left = Seite wechseln. Jetzt die linke Seite.
say-change-right = Seite wechseln. Jetzt die rechte Seite.

player-place = Übung { $number } von { $of }
player-resume = Gemacht: { $done }, { $when }. Sie können mit Satz { $set } weitermachen.
player-go-on-with = Weiter mit Satz { $set }
player-sets-done = { $done } von { $of } Sätzen
player-times-done = { $done } von { $of } { $of ->
    [one] Wiederholung
   *[other] Wiederholungen
}
player-minutes-done = { $done } von { $of } { $of ->
    [one] Minute
   *[other] Minuten
}
player-breaths-done = { $done } von { $of } { $of ->
    [one] Atemzug
   *[other] Atemzügen
}
player-done-before = Erledigt { $when }. Wenn Sie möchten, können Sie sie noch einmal machen.
player-limit = Diese Übung endet über { $score } von 10.
player-limit-explain-clinic = Ihre Fachperson hat diese Grenze festgelegt.
player-limit-explain-exercise = Diese Übung hat eine eigene Grenze. Ihre Fachperson kann eine andere festlegen.
player-limit-explain-chosen = Sie haben diese Grenze in den Einstellungen gewählt.
player-limit-explain-ours = Unsere Vorgabe. Ihre Fachperson kann eine andere festlegen.

pain-sign-sharp = Scharf oder stechend
pain-sign-numb = Taub
pain-sign-tingling = Kribbelnd
pain-sign-weak = Kraftlos
pain-sign-dizzy = Schwindlig
pain-sign-further_down = Weiter unten in Arm oder Bein

effort-very_easy = Sehr leicht
effort-easy = Leicht
effort-moderate = Mittel
effort-hard = Schwer
effort-very_hard = Sehr schwer

hurt-check-in = Hören Sie hier auf.
    .text = Was Sie spüren, sollen Sie nicht durchstehen. Machen Sie mit dieser Übung nicht weiter. Bitte beantworten Sie einige Fragen dazu, wie es Ihnen geht; sie sagen, was zu tun ist und wen Sie anrufen sollen.
hurt-too-much = Hören Sie hier für heute auf.
hurt-too-much-text = Sie haben { $pain } von 10 angegeben. Diese Übung endet über { $limit }.
hurt-rising = Hören Sie hier für heute auf.
hurt-rising-text = Sie haben { $pain } von 10 angegeben. Das liegt um { $rise } oder mehr über der { $before }, mit der Sie begonnen haben.
hurt-advice = Ruhen Sie sich in einer bequemen Haltung aus. Wenn sich der Schmerz bis morgen nicht beruhigt hat oder stärker wird, fragen Sie Ihre Fachperson, bevor Sie diese Übung wieder machen.
hurt-go-on = Sie haben { $pain } von 10 angegeben, und die Grenze ist { $limit }. Sie können aufhören, es sich leichter machen oder mit einer kleineren Bewegung weitermachen.
hurt-skipped = es tat weh

practised-whole = „{ $title }“: erledigt
practised-left = „{ $title }“: { $done }
practised-hurt = „{ $title }“: abgebrochen
practised-text-whole = { $done }.
practised-text-left = Gemacht: { $done }. Das bleibt gespeichert.
practised-text-hurt = Gemacht: { $done }. Das bleibt gespeichert, und es klingelt nicht noch einmal.
practised-next = Als Nächstes: { $title }
practised-day = { $due ->
    [0] Heute: { $rest }.
   *[other] Heute { $done } von { $due }; { $rest }.
}

acted-practised-whole = „{ $title }“: erledigt.
acted-practised-left = „{ $title }“: { $done } gespeichert.
acted-practised-hurt = „{ $title }“: abgebrochen, weil es wehtat.
acted-practising = „{ $title }“ geht weiter.
acted-rated = Notiert.
step-practised = { $tense ->
    [undo] Rückgängig: „{ $title }“ Schritt für Schritt
    [redo] Wiederholen: „{ $title }“ Schritt für Schritt
   *[done] „{ $title }“ Schritt für Schritt
}
step-practice-rated = { $tense ->
    [undo] Rückgängig: wie „{ $title }“ war
    [redo] Wiederholen: wie „{ $title }“ war
   *[done] wie „{ $title }“ war
}
remark-in-part = bisher { $done }
remark-with-part = { $remark } · { $part }

error-not-now = „{ $title }“ wartet: { $why }. Sie kann jetzt nicht begonnen werden.
error-no-such-practice = Diese Übung ist nicht mehr verzeichnet. Öffnen Sie sie noch einmal.
error-practice-over = Diese Übung ist schon zu Ende.

flare-offer = Heute Morgen schlimmer?
flare-heading = Halb so viel, weil es schlimmer war ({ $when })
flare-text = Ihre Übungen sind halbiert, bis es 24 Stunden lang ruhig geblieben ist. Dann sind sie wieder so, wie Ihr Plan sie hat.
flare-easier-line = { $title }: { $easier }
flare-settles = Es hat sich beruhigt seit { $since }. Bleibt es so, gilt Ihr Plan wieder ab { $until }.
flare-second = Das ist das zweite Mal innerhalb einer Woche. Rufen Sie Ihre Fachperson an, bevor Sie weitermachen, und sagen Sie es.
flare-second-to = Das ist das zweite Mal innerhalb einer Woche. Rufen Sie { $who } an, bevor Sie weitermachen, und sagen Sie es.
flare-explain = Unsere Vorgabe, nach unseren Notizen zu den Übungen: Ihre Fachperson kann etwas anderes sagen.
flare-dose = { $dose } (halb: schlimmer { $when })
acted-worse = Die Übungen von heute sind halbiert.
acted-settled = Notiert. Ihr Plan gilt in 24 Stunden wieder, wenn es so bleibt.
step-worse = { $tense ->
    [undo] Rückgängig: heute Morgen schlimmer
    [redo] Wiederholen: heute Morgen schlimmer
   *[done] heute Morgen schlimmer
}
step-settled = { $tense ->
    [undo] Rückgängig: es hat sich beruhigt
    [redo] Wiederholen: es hat sich beruhigt
   *[done] es hat sich beruhigt
}
error-no-flare = Sie haben nicht notiert, dass es schlimmer war.
error-flare-noted = Das ist schon notiert.
