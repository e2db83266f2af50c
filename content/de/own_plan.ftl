# The plan that a person types in from a paper sheet.

own-plan-title = Mein Plan
own-plan-file = mein-plan.afterhand.toml

own-wrong = { $field }: { $fault }
own-wrong-later = Spätere Änderung { $number }, { $field }: { $fault }
own-field-name = Wie sie heißt
own-field-steps = Wie sie geht
own-field-sets = Sätze
own-field-count = Wie viele
own-field-hold = Halten
own-field-rest = Pause zwischen den Sätzen
own-field-times = Uhrzeiten
own-field-days = Tage
own-field-from = Erster Tag
own-field-until = Letzter Tag
own-field-note = Hinweis
own-field-pain-limit = Aufhören bei Schmerz über
own-field-phases = Was sich später ändert
own-field-title = Wie der Plan heißt
own-field-who = Wer ihn Ihnen gegeben hat
own-field-clinic = Praxis
own-field-phone = Telefon
own-day-over = Dieser Tag ist vorbei. Wählen Sie heute oder einen späteren Tag.
own-after-end = Die Übung endet vor diesem Tag.
own-not-on-that-day = Die Übung ist an diesem Tag nicht fällig.
own-unknown = In Ihrem eigenen Plan gibt es keine Übung „{ $item }“ mehr.
own-already-there = „{ $title }“ ist schon in Ihrem eigenen Plan. Ändern Sie die Übung dort.
own-not-offered = { $why } Deshalb kann „{ $title }“ nicht aus der Sammlung aufgenommen werden.
own-ended = „{ $title }“ ist beendet. Beginnen Sie die Übung neu mit dem Tag, ab dem sie fällig ist.
own-answered = „{ $title }“ wurde schon einmal gemacht oder ausgelassen und bleibt deshalb verzeichnet. Sie können die Übung stattdessen beenden.
own-no-plan = Sie haben noch keinen eigenen Plan. Fügen Sie zuerst eine Übung hinzu.
own-begins-after-answer = Was Sie schon beantwortet haben, bleibt. Die Änderung beginnt am { $date }.

acted-own-added = „{ $title }“ ist in Ihrem Plan.
acted-own-changed = „{ $title }“ ist geändert. Was bis jetzt fällig war, bleibt, wie es war.
acted-own-dose = „{ $title }“ ab { $date }: { $dose }.
acted-own-dose-once = „{ $title }“ nur am { $date }: { $dose }.
acted-own-paused = „{ $title }“ ist ausgesetzt. Nichts Neues wird fällig, bis Sie die Übung fortsetzen; was bis jetzt fällig war, bleibt offen.
acted-own-resumed = „{ $title }“ geht weiter.
acted-own-ended = „{ $title }“ ist beendet. Davon wird nichts mehr fällig; was bis jetzt fällig war, bleibt, wie es ist.
acted-own-removed = „{ $title }“ ist aus Ihrem Plan genommen.
acted-own-plan-kept = Der Name Ihres Plans und wer ihn Ihnen gegeben hat, ist notiert.

step-own-kept = { $tense ->
    [undo] Rückgängig: „{ $title }“ in Ihren Plan aufgenommen
    [redo] Wiederholen: „{ $title }“ in Ihren Plan aufnehmen
   *[done] „{ $title }“ in Ihren Plan aufgenommen
}
step-own-dose = { $tense ->
    [undo] Rückgängig: Umfang von „{ $title }“ geändert
    [redo] Wiederholen: Umfang von „{ $title }“ ändern
   *[done] Umfang von „{ $title }“ geändert
}
step-own-paused = { $tense ->
    [undo] Rückgängig: „{ $title }“ ausgesetzt
    [redo] Wiederholen: „{ $title }“ aussetzen
   *[done] „{ $title }“ ausgesetzt
}
step-own-resumed = { $tense ->
    [undo] Rückgängig: „{ $title }“ fortgesetzt
    [redo] Wiederholen: „{ $title }“ fortsetzen
   *[done] „{ $title }“ fortgesetzt
}
step-own-ended = { $tense ->
    [undo] Rückgängig: „{ $title }“ beendet
    [redo] Wiederholen: „{ $title }“ beenden
   *[done] „{ $title }“ beendet
}
step-own-removed = { $tense ->
    [undo] Rückgängig: „{ $title }“ aus Ihrem Plan genommen
    [redo] Wiederholen: „{ $title }“ aus Ihrem Plan nehmen
   *[done] „{ $title }“ aus Ihrem Plan genommen
}
step-own-plan-kept = { $tense ->
    [undo] Rückgängig: Name Ihres Plans notiert
    [redo] Wiederholen: Name Ihres Plans notieren
   *[done] Name Ihres Plans notiert
}

own-state-paused = ausgesetzt
own-state-ended = beendet am { $date }
own-paused-by-plan = im Plan ausgesetzt
own-described = Von Ihnen beschrieben, wie auf Ihrem Blatt.
own-side-none = Keine Seite
own-side-both = Jede Seite
own-side-alternate = Abwechselnd
own-side-left = Nur links
own-side-right = Nur rechts
own-morning = Morgens { $time }
own-midday = Mittags { $time }
own-evening = Abends { $time }
own-desk = Jede Stunde am Schreibtisch (09–17)
own-hint-many = { $count ->
    [one] Sie haben schon 1 Übung
   *[other] Sie haben schon { $count } Übungen
}. Bis zu { $most } schlagen wir vor: In einer Studie machten ältere Menschen 2 Übungen besser als 8. Fragen Sie Ihre Fachperson, welche am wichtigsten sind.
own-hint-recent = { $count ->
    [one] Sie haben 1 Übung
   *[other] Sie haben { $count } Übungen
} in den letzten zwei Tagen hinzugefügt. Wenn Sie können, beginnen Sie alle zwei Tage eine neue Übung: Dann merken Sie, auf welche Ihr Körper antwortet.
own-hint-many-source = Henry und andere, 1999: ältere Menschen und 2, 5 oder 8 Übungen (Physical Therapy 79:270)
