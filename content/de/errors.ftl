# What went wrong, and what to do.

error-bad-plan = { $file } kann nicht übernommen werden: { $count ->
    [one] Die Datei enthält einen Fehler
   *[other] Die Datei enthält { $count } Fehler
}. Nichts wurde geändert. Bitte schicken Sie die Liste an die Person, die den Plan geschrieben hat.
ask-session-in-future = Diese Behandlung würde in der Zukunft enden: { $when }. Meinen Sie das so?
ask-session-long-ago = Diese Behandlung war vor mehr als 30 Tagen zu Ende, am { $date }. Meinen Sie das so?
error-no-technique = Bitte sagen Sie, was gemacht wurde: mindestens eine Technik.
error-session-minutes = Bitte geben Sie die Minuten als ganze Zahl von 1 bis 240 an, oder lassen Sie sie weg.
error-not-a-time = „{ $given }“ ist keine Zeit, die ich lesen kann. Bitte schreiben Sie sie wie 2026-11-24T15:00.
error-too-far-away = „{ $given }“ ist zu weit weg: Ich zähle vom Jahr 1900 bis 2200.
error-unknown-slot = In Ihrem Plan gibt es „{ $slot }“ nicht. „afterhand today“ zeigt, was es gibt.
error-asks-for-check-in = { $title } Das beantworten nur die Fragen unter „Wie geht es mir?“ oder „afterhand checkin“.
error-already-answered = { $slot } hat diese Antwort schon.
error-item-elsewhere = Ihr Plan „{ $plan }“ hat selbst eine Übung „{ $item }“, und sie ist eine andere. Bitte lassen Sie sich eine Plandatei geben, in der sie eine andere id hat.
error-same-plan = Das ist die Fassung von „{ $title }“, die Sie schon haben. Nichts wurde geändert.
error-nothing-to-undo = Es gibt nichts rückgängig zu machen.
error-nothing-to-redo = Es gibt nichts zu wiederholen.
error-changed-since = Das wurde inzwischen geändert und lässt sich deshalb nicht zurücknehmen, ohne die spätere Änderung zu verlieren.
error-newer-database = Ihre Daten wurden von einer neueren Version von Afterhand geschrieben. Bitte benutzen Sie diese Version; nichts wurde geändert.
error-damaged-database = Ihre Datendatei { $file } ist beschädigt und lässt sich nicht lesen. Sie wurde nicht angerührt. Sie können sie beiseitelegen und mit einer leeren anfangen.
error-not-damaged = Die Datendatei lässt sich lesen, deshalb bleibt sie, wo sie ist.
error-moved = Ihre Datendatei wurde verschoben oder ersetzt, während sie geöffnet war. Nichts wurde geändert.
error-set-aside = Die Datendatei liegt in { $folder }.
error-busy = Ein anderes Programm benutzt Ihre Daten und hat sie nicht freigegeben. Bitte versuchen Sie es gleich noch einmal.
error-disk-full = Die Festplatte ist voll, deshalb wurde nichts gespeichert. Bitte schaffen Sie etwas Platz, und versuchen Sie es noch einmal.
error-file = { $path } lässt sich nicht benutzen: { $reason }. Bitte prüfen Sie das, und versuchen Sie es noch einmal.
error-stored = Etwas in Ihren Daten lässt sich nicht lesen ({ $what }). Nichts wurde geändert. Bitte versuchen Sie es noch einmal; wenn es wieder passiert, fragen Sie jemanden, der sich mit Computern auskennt.
error-content = Diese Kopie von Afterhand ist nicht vollständig ({ $what }). Bitte installieren Sie es noch einmal.
error-database = Ihre Daten lassen sich gerade nicht lesen oder speichern ({ $what }). Bitte versuchen Sie es gleich noch einmal.

ask-worst-is-less = Der stärkste Schmerz ist niedriger als der Schmerz jetzt. Meinen Sie das so?
error-unknown-sign = Hier gibt es keine Frage „{ $id }“. „afterhand checkin --list“ und „afterhand screen --list“ zeigen sie.
error-nothing-answered = Es ist noch nichts beantwortet. Beantworten Sie mindestens eine Frage mit „Ja“, „Nein“ oder „Weiß nicht“. Wenn Sie sich Sorgen machen, rufen Sie an.
error-unknown-check-in = Es gibt keine Abfrage „Wie geht es mir?“ mit der Nummer { $id }.
error-no-clinician = Schreiben Sie, wer es gesagt hat: den Namen der Fachperson, oder wenigstens, was sie ist, etwa „Hausarzt“ oder „Krankenhausarzt“.
error-nothing-to-clear = Jetzt warten keine Übungen auf das Wort einer Fachperson.
error-cleared-before = Das war vor Ihrer Antwort ({ $since }). Zuerst muss eine Fachperson davon wissen; schreiben Sie, wann sie es danach gesagt hat.
error-in-future = { $when } liegt noch in der Zukunft. Schreiben Sie eine Zeit, die schon war.
error-pain-score = Schmerz ist eine ganze Zahl von 0 bis 10.
error-empty-entry = In diesem Eintrag steht noch nichts. Wählen Sie eine Zahl, oder schreiben Sie eine Temperatur oder eine Notiz.
error-temperature = „{ $given }“ ist keine Körpertemperatur. Schreiben Sie zum Beispiel 38,4 für °C oder 101,1 F, von 30 bis 45 °C (86 bis 113 °F).
error-ends-before-it-begins = Es endet, bevor es beginnt. Ändern Sie eine der beiden Zeiten.
error-activity-score = Eine Aktivität wird mit einer ganzen Zahl von 0 bis 10 bewertet.
error-same-activity = „{ $name }“ steht zweimal da. Nennen Sie jede Aktivität einmal.
error-activity-count = Nennen Sie eine bis fünf Aktivitäten.
error-change-score = Die Änderung ist eine ganze Zahl von −5 (sehr viel schlechter) bis 5 (sehr viel besser).
error-no-total-name = Schreiben Sie, wie die Punktzahl heißt, etwa NDI.
error-not-a-number = „{ $given }“ ist keine Zahl. Schreiben Sie sie in Ziffern, zum Beispiel 14 oder 0,72.
error-not-in-diary = Es gibt keinen Eintrag mit der Nummer { $id } mehr. Vielleicht hat ihn jemand entfernt.

ask-session-minutes = { $minutes ->
    [one] Eine Behandlung von 1 Minute ist ungewöhnlich: { $least } bis { $most } sind üblich. Meinen Sie das so?
   *[other] Eine Behandlung von { $minutes } Minuten ist ungewöhnlich: { $least } bis { $most } sind üblich. Meinen Sie das so?
}
ask-course-length = { $sessions ->
    [one] Eine Serie von 1 Behandlung ist ungewöhnlich: Der Artikel nennt { $least } bis { $most }. Meinen Sie das so?
   *[other] Eine Serie von { $sessions } Behandlungen ist ungewöhnlich: Der Artikel nennt { $least } bis { $most }. Meinen Sie das so?
}
ask-appointment-over = Diese Zeit ist vorbei: { $when }. Möchten Sie den Termin trotzdem behalten?
error-unknown-session = Es gibt keine Behandlung mit der Nummer { $id } mehr. „afterhand session list“ zeigt, was es gibt.
error-unknown-appointment = Es gibt keinen Termin „{ $id }“. „afterhand appointment list“ zeigt, was es gibt.
error-appointment-minutes = Bitte geben Sie die Minuten als ganze Zahl von 5 bis 240 an, oder lassen Sie sie weg.
error-unknown-course = Es gibt keine Serie mit der Nummer { $id } mehr.
error-course-numbers = Eine Serie hat 1 bis 60 Behandlungen und wird nach 1 bis 24 Monaten wiederholt.
error-unknown-rule = Es gibt keine Nachsorge-Regel „{ $given }“. Sie heißen AR-01 bis AR-26.
error-rule-fixed = { $rule } hat keine Zeit nach einer Behandlung, die eine andere sein könnte.
error-rule-length = Bitte schreiben Sie, wie lange sie gilt, von 1min bis 90d, zum Beispiel 48h.
error-nothing-asked = Schreiben Sie, was Sie tun möchten, zum Beispiel „Sauna“ oder „Auto fahren“.
error-report-days = Der Bericht würde enden, bevor er beginnt. Wählen Sie einen letzten Tag, der nicht vor dem ersten liegt.
error-no-such-note = Keine Notiz in den Tagen dieses Berichts hat die Nummer { $id }. „afterhand diary list --json“ zeigt die Nummern.
error-unknown-article = Es gibt nichts zu lesen mit dem Namen „{ $given }“. „afterhand search“ findet, was es gibt.
error-unknown-article-close = Es gibt nichts zu lesen mit dem Namen „{ $given }“. Meinten Sie „{ $closest }“?
error-unknown-exercise = Es gibt keine Übung „{ $given }“. „afterhand exercises“ zeigt, was es gibt.
error-unknown-exercise-close = Es gibt keine Übung „{ $given }“. Meinten Sie „{ $closest }“?
error-unknown-plan = Es gilt kein Plan „{ $id }“. „afterhand plan show“ zeigt, was es gibt.
