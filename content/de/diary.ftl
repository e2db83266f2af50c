# The diary: pain, places, reactions, measures.

diary-subheading = { $date } · nur auf diesem Computer gespeichert
diary-quick = Wie viel Schmerz haben Sie jetzt?
diary-quick-where = Wie stark ist jetzt der Schmerz { $place }?
scale-no-pain = kein Schmerz
scale-worst-pain = stärkster vorstellbarer
scale-unable = geht gar nicht
scale-as-before = wie vor den Beschwerden
scale-much-worse = sehr viel schlechter
scale-much-better = sehr viel besser
areas-middle = Kopf, Hals und Rumpf
areas-left = Linke Seite
areas-right = Rechte Seite
areas-no-side = Seite nicht angegeben
range-week = Woche
range-month = Monat
range-course = Serie
range-all = Alles
score-now = { $score } jetzt
score-worst = { $score } am stärksten
score-moving = { $score } bei Bewegung
scores = Schmerz { $scores }
temperature-celsius = { $degrees } °C
temperature-fahrenheit = { $degrees } °F
reaction-soreness = Nachschmerz
reaction-tiredness = Müdigkeit
reaction-headache = Kopfschmerz
reaction-dizziness = Schwindel
reaction-other = Etwas anderes
reaction-since = seit { $began }
reaction-from-to = { $began } bis { $ended }
reaction-warning = Wenn ein Kopfschmerz plötzlich kommt, stark ist oder wie noch nie, oder wenn zum Schwindel irgendein anderes Zeichen kommt, schreiben Sie es nicht zuerst auf: Drücken Sie jetzt auf „Wie geht es mir?“.
measures-last = Letztes Mal: { $when }. Alle ein bis zwei Wochen ist üblich (unsere Vorgabe).
measures-none = Nennen Sie drei bis fünf Dinge, die Ihnen jetzt schwerfallen, und bewerten Sie sie alle ein bis zwei Wochen (unsere Vorgabe).
activity-score = { $name } { $score }
activity-now = { $score } von 10
activity-then-now = { $first } ({ $when }), jetzt { $score } von 10
measure-activities = Aktivitäten: { $scores } (Mittel { $mean } von 10)
measure-change = Änderung seit { $since }: { $change } (−5 bis +5)
measure-total = { $name }: { $value }, von einer Praxis ausgewertet am { $date }
screening-line = { $counted ->
    [0] keine Frage mit Ja beantwortet
    [one] eine Frage mit „Ja“ oder „Weiß nicht“ beantwortet
   *[other] { $counted } Fragen mit „Ja“ oder „Weiß nicht“ beantwortet
}
clearance-line = { $who } hat gesagt, dass Übungen weitergehen dürfen ({ $when }).

acted-entry-kept = In Ihrem Tagebuch gespeichert.
acted-entry-removed = Aus Ihrem Tagebuch entfernt.
acted-reaction-kept = { $kind } in Ihrem Tagebuch gespeichert.
acted-reaction-over = { $kind }: jetzt vorbei.
acted-reaction-removed = Aus Ihrem Tagebuch entfernt.
acted-measure-kept = In Ihrem Tagebuch gespeichert.
acted-measure-removed = Aus Ihrem Tagebuch entfernt.

step-entry-kept = { $tense ->
    [undo] Rückgängig: Tagebucheintrag
    [redo] Wiederholen: Tagebucheintrag
   *[done] Tagebucheintrag
}
step-entry-removed = { $tense ->
    [undo] Rückgängig: Tagebucheintrag entfernen
    [redo] Wiederholen: Tagebucheintrag entfernen
   *[done] Tagebucheintrag entfernen
}
step-reaction-kept = { $tense ->
    [undo] Rückgängig: { $kind } im Tagebuch
    [redo] Wiederholen: { $kind } im Tagebuch
   *[done] { $kind } im Tagebuch
}
step-reaction-removed = { $tense ->
    [undo] Rückgängig: Reaktion entfernen
    [redo] Wiederholen: Reaktion entfernen
   *[done] Reaktion entfernen
}
step-measure-kept = { $tense ->
    [undo] Rückgängig: Messwert
    [redo] Wiederholen: Messwert
   *[done] Messwert
}
step-measure-removed = { $tense ->
    [undo] Rückgängig: Messwert entfernen
    [redo] Wiederholen: Messwert entfernen
   *[done] Messwert entfernen
}
