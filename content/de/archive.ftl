# A copy of everything, and bringing one in.

archive-saved = Alles ist in { $file } gespeichert. Die Datei enthält, was Sie über Ihre Gesundheit notiert haben: Bewahren Sie sie dort auf, wo nur Sie sie lesen können.

archive-heading = „{ $file }“ hereinholen?
archive-written = Geschrieben am { $day } von Afterhand { $version }.
archive-reach = Die Daten reichen von { $from } bis { $until }.
archive-line = { $what }: { $new } neu, { $same } schon hier, { $differ } hier anders.
archive-plan-new = Neuer Plan: { $title }
archive-plan-newer = Eine neuere Fassung Ihres Plans „{ $title }“ ersetzt die, die hier ist.
archive-plan-older = Frühere Fassungen Ihres Plans „{ $title }“ kommen dazu; die, die hier ist, bleibt.
archive-note-differ = Wo die Datei etwas anderes sagt, bleibt, was hier ist.
archive-note-safety = Antworten zur Sicherheit kommen nur dazu. Was hier Übungen zurückhält, hält sie weiter zurück.
archive-note-first = Zuerst wird eine Sicherung von dem gemacht, was hier ist, damit Sie dazu zurückkehren können. Was Sie vorher getan haben, lässt sich dann nicht mehr Schritt für Schritt zurücknehmen.
archive-nothing = Alles in dieser Datei ist schon hier. Es gibt nichts hereinzuholen.
archive-brought = „{ $file }“ ist hereingeholt; { $count ->
    [0] nichts davon, was jemand notiert hat, war neu.
    [one] eine Sache war neu.
   *[other] { $count } Sachen waren neu.
} Was vorher hier war, ist in dieser Sicherung: { $backup }.

window-choose-archive = Wählen Sie, was auf dem anderen Computer gespeichert wurde
window-archive-files = Alles als eine Datei

error-bad-archive = „{ $file }“ lässt sich nicht hereinholen. Zeile { $line }, Spalte { $column }: { $what } Nichts wurde geändert.
error-newer-archive = „{ $file }“ wurde von einer neueren Version von Afterhand geschrieben. Bitte bringen Sie Afterhand hier auf den neuen Stand, und holen Sie die Datei dann noch einmal herein. Nichts wurde geändert.

archive-no-moment = „{ $given }“ ist kein Datum mit Uhrzeit und Abweichung von der Weltzeit, etwa 2026-11-24T15:00:00Z, in den Jahren 1900 bis 2200.
archive-no-local = „{ $given }“ ist kein Datum mit Uhrzeit, etwa 2026-11-24T15:00, in den Jahren 1900 bis 2200.
archive-temperature = Eine Temperatur muss von 30 bis 45 °C sein.
archive-too-long = Die Datei ist länger als { $most } MiB.
archive-format = Diese Version kann das Format { $format } nicht lesen.
archive-answered-twice = Eine Frage ist zweimal beantwortet.
archive-plan = Der Plan „{ $id }“ hat einen Fehler: { $what }
archive-plan-id = Die id eines Plans ist nicht die in seinem Text.
archive-empty = Etwas, das ausgefüllt sein muss, ist leer.
archive-no-uid = Es sagt, welche Wiederholung oder Änderung eines Kalendertermins es ist, aber nicht, von welchem.
archive-done-with-why = Was erledigt wurde, kann keinen Grund für das Auslassen haben.
archive-number = Nummern beginnen bei 1.
archive-time-of-day = Eine Uhrzeit sieht so aus: 18:30.
archive-setting = „{ $name }“ lässt sich nicht auf „{ $value }“ stellen.
archive-dose = Die Zahlen der Übung liegen außerhalb dessen, was ein Plan verlangen kann.
archive-long-text = Ein Text oder eine Liste ist zu lang.
archive-said-later = Die Angabe einer Fachperson ist notiert, bevor sie gemacht wurde.
archive-slot = Eine Übung und ihre Zeit passen nicht zusammen.
archive-no-zone = Das ist nicht der Name einer Zeitzone, etwa Europe/London.
archive-no-such-check-in = Die Abfrage { $place } berichtigt eine, die nicht vor ihr kommt.
archive-no-such-answers = Die Freigabe { $place } spricht von mehr Antworten, als es gibt.
