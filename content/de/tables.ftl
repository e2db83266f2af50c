# Tables for a spreadsheet, and the file for other health programs.

table-date = Datum
table-time = Uhrzeit
table-zone = Zeitzone
table-note = Notiz
table-pain-now = Schmerz jetzt (0–10)
table-pain-worst = Stärkster Schmerz (0–10)
table-pain-moving = Schmerz bei Bewegung (0–10)
table-where = Wo
table-temperature = Temperatur (°C)
table-ended-at = Zu Ende um
table-region = Körperteil
table-techniques = Was gemacht wurde
table-minutes = Dauer (Minuten)
table-therapist = Therapeut
table-pain-before = Schmerz davor (0–10)
table-pain-after = Schmerz danach (0–10)
table-oil = Massageöl
table-exercise = Übung
table-plan = Plan
table-dose = Verlangt
table-became = Was daraus wurde
table-why = Warum
table-answered-on = Beantwortet am
table-answered-at = Beantwortet um
table-repetitions = Wiederholungen, Schritt für Schritt gemacht
table-effort = Anstrengung
table-measure = Messwert
table-what = Was
table-score = Wert
table-scale = Skala
table-refers-to = Datum, auf das er sich bezieht
table-reaction = Reaktion
table-began-on = Begonnen am
table-began-at = Begonnen um
table-ended-on = Zu Ende am
table-lasted = Dauer (Stunden)

became-done = Erledigt
became-done-beside = Erledigt, neben dem Plan
became-in-part = Zum Teil erledigt
became-skipped = Ausgelassen
became-missed = Nicht beantwortet
became-held = Nach einer Behandlung zurückgestellt
became-stopped = Wegen eines Warnzeichens zurückgestellt
became-excused = Aus einem Grund ausgelassen, der zählt
became-paused = Fiel in eine Pause aller Erinnerungen
became-to-come = Kommt noch
table-excuse-hurt = Es tat weh
table-excuse-clinician = Eine Fachperson hat es gesagt
table-excuse-unwell = Nicht gut gegangen
table-activities = Eine eigene Aktivität
table-activities-scale = 0 (geht gar nicht) bis 10 (wie vor den Beschwerden)
table-change = Änderung seit einem Datum
table-change-scale = −5 (sehr viel schlechter) bis +5 (sehr viel besser)
table-total = Von einer Praxis ausgewertet

tables-readme =
    Diese Tabellen hat Afterhand am { $date } geschrieben. Sie enthalten, was Sie auf Ihrem Computer notiert haben. Nichts wurde irgendwohin geschickt. Wer diesen Ordner öffnen kann, kann alles lesen.

    diary.csv: Schmerz, wo er war, Temperatur und Notizen, eine Zeile je Eintrag.
    sessions.csv: die Behandlungen, die Sie eingetragen haben.
    exercises.csv: jede Übung zu jeder Zeit, zu der sie bis heute fällig war, und was daraus wurde.
    measures.csv: Ihre Werte für Aktivitäten und für die Änderung, und Punktzahlen, die eine Praxis Ihnen gegeben hat.
    reactions.csv: wie Ihr Körper reagiert hat, von wann bis wann.

    Uhrzeiten sind die der Uhr dort, wo Sie waren; die Zeitzone steht daneben. Daten sind Jahr-Monat-Tag.
    Schmerz ist, was Sie angegeben haben: 0 ist keiner, 10 der stärkste vorstellbare. Ein leeres Feld wurde nicht ausgefüllt. Es bedeutet nicht 0.
    Felder sind getrennt durch { $separator ->
        [comma] ein Komma, und Dezimalzahlen haben einen Punkt
       *[semicolon] ein Semikolon, und Dezimalzahlen haben ein Komma
    }. Die Dateien sind Text in UTF-8.
    Vor einem Text, der mit einem Zeichen wie = beginnt, steht ein Apostroph (’). Sonst würde ein Tabellenprogramm ihn berechnen, statt ihn zu zeigen.
    Ihre Antworten auf „Wie geht es mir?“, und was eine Fachperson dazu gesagt hat, sind in den Kopien als JSON und FHIR.
tables-fault = Die Tabelle ließ sich nicht schreiben: { $why }
tables-not-a-folder = { $file } ist eine Datei, und die Tabellen brauchen einen Ordner. Geben Sie den Namen eines Ordners an, oder für eine einzelne Tabelle den einer Datei, die auf .csv endet.
tables-saved = Die Tabellen sind in { $folder } gespeichert: { $files }.
table-saved = Die Tabelle ist in { $file } gespeichert.

code-pain-worst = Stärkster Schmerz seit dem letzten Eintrag, 0–10
code-pain-moving = Schmerz bei Bewegung, 0–10
code-pain-before = Schmerz kurz vor einer Behandlung, 0–10
code-pain-after = Schmerz gleich nach einer Behandlung, 0–10
code-diary-note = Tagebuchnotiz
code-reaction = Reaktion nach einer Behandlung
code-activities = Eigene Aktivitäten, 0 (geht gar nicht) bis 10 (wie vor den Beschwerden)
code-change = Änderung, wie die Person sie bewertet, −5 (sehr viel schlechter) bis +5 (sehr viel besser)
code-since = Verglichen mit diesem Datum
code-total = Punktzahl eines Fragebogens, von einer Praxis ausgewertet
code-check-in-result = Wozu die Antworten auf „Wie geht es mir?“ geführt haben
code-clearance = Eine Fachperson hat gesagt, dass Übungen weitergehen dürfen
fhir-plan = Übungen zu Hause
fhir-plan-zone = Uhrzeiten sind die der Uhr in { $zone }.
fhir-progress = Von { $due }, die fällig waren, wurden { $done } erledigt und { $part } zum Teil erledigt. { $out } sind nicht mitgezählt: zurückgestellt, entschuldigt oder in einer Pause.
fhir-course = Serie manueller Therapie
fhir-sessions = Behandlungen
fhir-repeat = Wiederholt alle { $months } Monate.
fhir-every-other-day = Jeden zweiten Tag, wie von der Fachperson der Person gesagt.
fhir-session = Manuelle Therapie: { $techniques }
fhir-oil = Massageöl
fhir-patient = Was eine Person mit Afterhand notiert hat
fhir-check-in = Wie geht es mir? Zeichen, bei denen etwas zu tun ist
fhir-check-in-about = Worum es geht
fhir-screen = Fragen vor Übungen und Behandlung
fhir-codes = Codes, die Afterhand selbst festgelegt hat
fhir-observed = Codes der Beobachtungen in dieser Datei
fhir-score = { $score } von 10
fhir-saved = Die Datei für andere Gesundheitsprogramme ist in { $file } gespeichert.
