# Where a reminder stands, and why it did or did not ring.

remark-snoozed = fällig { $due }, auf später gestellt: { $until }
remark-moved = verschoben von { $time }
remark-with-moved = { $remark } · { $moved }

missed-not-answered = bis { $time } nicht beantwortet
missed-not-shown = nicht angezeigt: Nichts auf diesem Desktop zeigte Benachrichtigungen
missed-paused = nicht angezeigt: Erinnerungen pausierten bis { $until }
missed-not-rung = nicht angezeigt: { $why }
missed-unseen = nicht angezeigt: Das Erinnerungsprogramm lief zuletzt { $last }
missed-overtaken = nicht angezeigt: Sie war schon wieder fällig, bevor Ihre Ruhezeit endete
missed-not-due-then = sie war zu dieser Zeit als erledigt markiert, verschoben, zurückgestellt oder pausiert
missed-never = nicht angezeigt: Das Erinnerungsprogramm lief noch nie

absence-ended = Computer aus, abgemeldet oder Erinnerungen angehalten, von { $from } bis { $until }
absence-lost = das Erinnerungsprogramm lief bis { $until } nicht, zuletzt { $from }
absence-asleep = Computer im Ruhezustand von { $from } bis { $until }
absence-clock-set = die Uhr des Computers wurde von { $from } auf { $until } gestellt
absence-still = das Erinnerungsprogramm läuft seit { $from } nicht mehr
absence-before-first = Erinnerungen wurden erst { $until } gestartet
absence-never = das Erinnerungsprogramm lief noch nie

# What was missed while nobody could ring.
away-title = Während Sie weg waren
away-line = { $count ->
    [one] 1 Übung wurde versäumt: { $why }
   *[other] { $count } Übungen wurden versäumt: { $why }
}
away-why = { $line }.
away-mixed = seit { $from } konnten Erinnerungen zeitweise nicht klingeln

at-time = um { $time }

# One slot, and what happened to it.
why-planned = Es klingelt { $time }.
why-planned-paused = Fällig { $time }. Erinnerungen pausieren bis { $until }, vorher klingelt es also nicht.
why-planned-quiet = Das fällt in Ihre Ruhezeit, deshalb klingelt es { $time }.
why-before-taken = Das war fällig, bevor Sie diesen Plan übernommen haben, deshalb zählt es nicht.
why-open-paused = Es hat nicht geklingelt: Erinnerungen pausieren bis { $until }.
why-open-quiet = Es hat nicht geklingelt: Das ist Ihre Ruhezeit, bis { $until }.
why-open-absent = Es hat nicht geklingelt: { $why }.
why-open = Es ist Zeit. Es hat noch nicht geklingelt.
why-raised = Es hat { $time } geklingelt. Sie können bis { $until } antworten.
why-raised-again = Es hat { $time } geklingelt und noch einmal { $last }. Sie können bis { $until } antworten.
why-raised-not-shown = Fällig { $time }, aber nichts auf diesem Desktop hat es angezeigt. Sie können bis { $until } antworten.
why-snoozed = Fällig { $due }, auf später gestellt ({ $until }), weil Sie „Später“ gewählt haben.
why-held = Zurückgestellt von { $from } bis { $until }: Behandlung { $session } ({ $rule }).
why-was-held = Zurückgestellt, bis die Zeit dafür vorbei war: Behandlung { $session } ({ $rule }).
why-held-rule-plan = so steht es in Ihrem Plan
why-held-rule-ours = { $rule }, unsere Vorgabe
why-done = Sie haben es { $time } als erledigt markiert.
why-skipped = Sie haben es { $time } ausgelassen.
why-skipped-because = Sie haben es { $time } ausgelassen: { $why }.
why-missed = Versäumt: { $why }.
why-rest-planned = Es klingelt { $time }, wenn Ihre Ruhepause vorbei ist.
why-rest-rang = Es hat { $time } geklingelt, als Ihre Ruhepause vorbei war.
why-rest-not-shown = Ihre Ruhepause war { $time } vorbei, aber nichts auf diesem Desktop hat es angezeigt.
why-prompt-checked-in = Sie haben seitdem „Wie geht es mir?“ beantwortet.
why-prompt-rang = Es hat { $time } geklingelt und wurde nicht beantwortet.
why-prompt-missed = Es hat nicht geklingelt, und die Zeit dafür war { $time } vorbei.
why-rest-missed = Ihre Ruhepause war { $time } vorbei; da konnte nichts klingeln.

story-due = fällig
story-moved = verschoben von { $time }
story-quiet = fällig in der Ruhezeit, wartet deshalb bis { $until }
story-raised = Erinnerung
story-raised-again = Erinnerung, noch einmal
story-dismissed = Sie haben die Benachrichtigung weggeklickt
story-closed = der Desktop hat die Benachrichtigung vom Bildschirm genommen
story-refused = der Desktop hat die Benachrichtigung nicht angezeigt
story-snoozed = Sie haben „Später“ gewählt, bis { $until }
story-held = eine Behandlung stellt sie bis { $until } zurück
story-closed-unanswered = die Zeit dafür war vorbei
story-done = erledigt
story-skipped = ausgelassen

acted-snoozed = „{ $title }“: Ich erinnere Sie um { $time } noch einmal.
acted-moved = „{ $title }“ ist jetzt fällig: { $when }.
acted-moved-following = „{ $title }“ ist jetzt um { $time } fällig, ab diesem Tag.
acted-reopened = „{ $title }“: Ihre Antwort ist zurückgenommen.
acted-list-closed = Die Liste ist weggelegt. Frühere Tage zeigen weiter, was versäumt wurde.

step-reopened = { $tense ->
    [undo] Rückgängig: Antwort zu „{ $title }“ zurückgenommen
    [redo] Wiederholen: Antwort zu „{ $title }“ zurücknehmen
   *[done] Antwort zu „{ $title }“ zurückgenommen
}
step-list-closed = { $tense ->
    [undo] Rückgängig: Liste weggelegt
    [redo] Wiederholen: Liste weglegen
   *[done] Liste weggelegt
}
step-snoozed = { $tense ->
    [undo] Rückgängig: „{ $title }“ später
    [redo] Wiederholen: „{ $title }“ später
   *[done] „{ $title }“ später
}
step-moved = { $tense ->
    [undo] Rückgängig: „{ $title }“ verschoben
    [redo] Wiederholen: „{ $title }“ verschieben
   *[done] „{ $title }“ verschoben
}

error-not-answered = „{ $title }“ ist nicht beantwortet, es gibt also nichts zurückzunehmen.
error-not-waiting = „{ $title }“ ist jetzt nicht offen und kann deshalb nicht warten.
error-snoozed-enough = „{ $title }“ hat schon dreimal gewartet. Die Übung bleibt auf Ihrer Seite „Heute“ und klingelt nicht noch einmal.
error-ends-too-soon = „{ $slot }“ kann nicht so lange warten: Die Zeit dafür endet { $ends }.
error-snooze-over = Diese Zeit ist vorbei. Wählen Sie eine spätere.
error-move-over-today = Diese Zeit ist für heute vorbei. Um die kommenden Tage zu ändern, öffnen Sie die Übung von morgen.
error-move-over = Diese Zeit ist vorbei. Wenn Sie die Übung gemacht haben, markieren Sie sie als erledigt.
error-move-too-far = Das ist zu weit weg: Eine einzelne Übung lässt sich um höchstens { $days } Tage verschieben.
error-move-taken = Diese Übung ist zu dieser Zeit schon fällig.
error-move-other-day = Diese Zeit gehört zu einem anderen Tag Ihres Plans. Bitte wählen Sie eine Zeit am selben Tag.
error-move-same = Das ist schon die Zeit der Übung.
ask-was-done = „{ $title }“ ist als erledigt markiert. Möchten Sie das ändern?
ask-was-skipped = „{ $title }“ ist als ausgelassen markiert. Möchten Sie das ändern?

# A day of the past or the future.
day-heading-yesterday = Gestern
day-heading-today = Heute
day-heading-tomorrow = Morgen
day-nothing = Für diesen Tag war nichts geplant.
day-hint = Haben Sie etwas gemacht, das als versäumt markiert ist? Markieren Sie es hier als erledigt.
