# Sessions, appointments, the course, and how many sessions there may be.

session-unknown = Ich weiß es nicht
acted-session-changed = Die Behandlung ist geändert.
acted-session-removed = Die Behandlung ist entfernt, und was aus ihr folgte.
acted-appointment-kept = Ihr Termin { $when } ist notiert.
acted-appointment-cancelled = Der Termin ist abgesagt.
acted-calendar-same = „{ $file }“ enthält nichts, was nicht schon bekannt ist.
acted-calendar-taken = Aus dem Kalender: { $added } neu, { $changed } geändert, { $cancelled } abgesagt.
acted-picture-saved = Die Karte ist als „{ $path }“ gespeichert. Kopieren Sie sie auf Ihr Handy, oder öffnen Sie sie dort.
acted-course-kept = Ihre Serie ist notiert.
acted-course-removed = Die Serie ist entfernt. Ihre Behandlungen bleiben.
acted-rule-told = Als Angabe Ihres Therapeuten notiert. Unsere eigene Zahl bleibt daneben stehen.
acted-rule-as-ours = Unsere eigene Zahl gilt wieder.

step-session-changed = { $tense ->
    [undo] Rückgängig: Behandlung ({ $region }) geändert
    [redo] Wiederholen: Behandlung ({ $region }) ändern
   *[done] Behandlung ({ $region }) geändert
}
step-session-removed = { $tense ->
    [undo] Rückgängig: Behandlung ({ $region }) entfernt
    [redo] Wiederholen: Behandlung ({ $region }) entfernen
   *[done] Behandlung ({ $region }) entfernt
}
step-appointment-kept = { $tense ->
    [undo] Rückgängig: Termin notiert
    [redo] Wiederholen: Termin notieren
   *[done] Termin notiert
}
step-appointment-cancelled = { $tense ->
    [undo] Rückgängig: Termin abgesagt
    [redo] Wiederholen: Termin absagen
   *[done] Termin abgesagt
}
step-calendar-taken = { $tense ->
    [undo] Rückgängig: Termine aus „{ $file }“ übernommen
    [redo] Wiederholen: Termine aus „{ $file }“ übernehmen
   *[done] Termine aus „{ $file }“ übernommen
}
step-course-kept = { $tense ->
    [undo] Rückgängig: Serie notiert
    [redo] Wiederholen: Serie notieren
   *[done] Serie notiert
}
step-course-removed = { $tense ->
    [undo] Rückgängig: Serie entfernt
    [redo] Wiederholen: Serie entfernen
   *[done] Serie entfernt
}
step-rule-told = { $tense ->
    [undo] Rückgängig: Angabe Ihres Therapeuten zu { $rule }
    [redo] Wiederholen: Angabe Ihres Therapeuten zu { $rule }
   *[done] Angabe Ihres Therapeuten zu { $rule }
}

limit-same-day = Zwei Behandlungen am { $date }. Ein voller Tag zwischen zwei Behandlungen ist unsere Vorgabe; Ihre Praxis kann etwas anderes sagen.
limit-too-close = { $days ->
    [one] { $first } und { $second }: Zwischen diesen Behandlungen liegt weniger als ein voller Tag.
   *[other] { $first } und { $second }: Zwischen diesen Behandlungen liegen weniger als { $days } volle Tage.
}
limit-week = { $count } Behandlungen in den 7 Tagen um den { $date }: mehr als { $most }.
limit-year-nears = { $count } Behandlungen in den letzten 365 Tagen. Fragen Sie ab { $most } Ihre Fachperson, ob es weitergehen soll.
limit-year = { $count } Behandlungen in 365 Tagen, und die Grenze hier ist { $most }. Fragen Sie Ihre Fachperson, ob es weitergehen soll; nichts wird gesperrt.
limit-course-over = { $done } Behandlungen bisher, und die Serie sollte { $planned } haben. Fragen Sie Ihre Fachperson, wie es weitergeht.
limit-courses-a-year = Serien wie diese ergeben { $yearly } Behandlungen im Jahr, und die Grenze hier ist { $most }. Der Artikel nennt beide Zahlen, und sie passen nicht zusammen; keine solche Zahl ist eine medizinische Tatsache, fragen Sie also Ihre Fachperson.

# Reminders around a session.
prompt-check-in = Wie geht es Ihnen seit Ihrer Behandlung?
prompt-check-in-body = Ihre Behandlung ({ $region }), { $when }. Ein paar einfache Fragen; es dauert eine halbe Minute.
prompt-no-heat = Heute Abend keine Sauna, kein heißes Bad
prompt-no-heat-body = Nicht vor { $until }. Eine warme Dusche ist in Ordnung.
prompt-evening-before = Ihre Behandlung: { $when }
prompt-evening-before-body = Lassen Sie sich nach Hause bringen: Autofahren muss danach warten. Und fünf kurze Fragen, bevor Sie hingehen.
prompt-before-session = Vor Ihrer Behandlung { $when }
prompt-before-session-body = Sagen Sie Ihrem Therapeuten, wie Sie beim letzten Mal reagiert haben.
last-time-nothing = Nach der Behandlung { $when } haben Sie keine Reaktion notiert.
last-time-reactions = Nach der Behandlung { $when }: { $reactions }.
last-time-pain = Schmerz davor { $before }, gleich danach { $after }.
last-time-until = { $kind } bis { $when }
last-time-lasts = { $kind }, noch nicht vorbei
prompt-line = { $title }: { $body }
notice-cover-neck = Es ist kalte Jahreszeit: Ziehen Sie sich warm an, und bedecken Sie den Nacken, bevor Sie hinausgehen.
notice-feel = Wie es mir geht
notice-noted = OK

# “Can I …?”: what is the same in every answer.
can-not-before = Nicht vor { $when }. { $rule }. Das gilt { $length }.
can-length = bis { $length } nach Ihrer Behandlung
can-length-next-day = bis { $time } am Tag nach Ihrer Behandlung

can-free = Keine Regel hier hält Sie davon ab.
can-no-session = Es ist keine Behandlung eingetragen, also läuft keine Wartezeit. { $more }
can-flag-first = Ein Warnzeichen ist noch offen, und die Übungen pausieren. Tun Sie zuerst, was „Wie geht es mir?“ Ihnen gesagt hat; was eine Fachperson sagt, geht jeder Antwort hier vor.
can-never = Bitte nicht. { $why }
can-unknown = Zu „{ $words }“ habe ich nichts gefunden. Das ist weder ein Ja noch ein Nein: Bitte fragen Sie Ihre Fachperson.

can-held-exercises = Noch nicht: Übungen, die wegen Ihrer Behandlung zurückgestellt sind, warten bis { $when }. Ruhiges Gehen und Atemübungen müssen nicht warten.
can-held-until-clinician = Noch nicht: Das wartet, bis eine Fachperson gesagt hat, dass es weitergehen darf, und Sie das hier eingetragen haben.
can-next-session = Der nächste Tag innerhalb der Grenzen ist { $date }.
can-next-session-now = Heute liegt innerhalb der Grenzen. Ob eine Behandlung jetzt für Sie richtig ist, sagt Ihre Fachperson.
limits-next-beside = Neben dem, was vereinbart ist, ist der nächste Tag innerhalb der Grenzen: { $date }.

# The place Sessions.
sessions-heading = Behandlungen
course-heading = Serie von { $planned } Behandlungen seit { $began }
course-text = { $done } gehabt, { $booked } vereinbart, { $open } offen
course-again = Die nächste Serie: ab { $date }, wenn Ihre Fachperson zustimmt.
course-every-other-day = Jeden zweiten Tag, wie von Ihrer Fachperson festgelegt.
course-own = Von Ihnen notiert
course-of-plan = Aus dem Plan „{ $title }“
course-hint = Eine Serie hat { $least } bis { $most } Behandlungen, sagt der Artikel. Wie viele Sie brauchen, sagt Ihre Fachperson.
preset-scoliosis = Skoliose
preset-scoliosis-text = Der Artikel nennt 10 Behandlungen, einmal alle 6 Monate. Zwei solche Serien im Jahr sind mehr als seine eigenen 15 im Jahr.
preset-kyphosis = Kyphose
preset-kyphosis-text = Der Artikel nennt jeden zweiten Tag eine Behandlung. Das zählt hier nur, wenn Ihre Fachperson es festgelegt hat.
bead-done = { $number }: gehabt am { $date }
bead-booked = { $number }: vereinbart für den { $date }
bead-open = { $number }: offen
limits-next-today = Heute liegt innerhalb der Grenzen. Ob eine Behandlung jetzt für Sie richtig ist, sagt Ihre Fachperson.
limit-line-week = { $count } von höchstens { $most } Behandlungen in den letzten 7 Tagen
limit-line-between = { $days ->
    [0] Kein voller Tag zwischen zwei Behandlungen verlangt
    [one] Mindestens 1 voller Tag zwischen zwei Behandlungen
   *[other] Mindestens { $days } volle Tage zwischen zwei Behandlungen
}
limit-line-year = { $count } von höchstens { $most } Behandlungen in den letzten 365 Tagen
limit-changed = { $who } { $original }
limit-original-article = Der Artikel sagt { $number }.
limit-original-ours = Unsere Vorgabe ist { $number }.
limit-changed-plan = Geändert durch den Plan „{ $title }“, übernommen am { $date }.
limit-changed-every-other-day = Geändert durch Ihre Serie: jeden zweiten Tag, wie von Ihrer Fachperson festgelegt.
limit-changed-clinician = Von Ihnen geändert am { $date }, wie von Ihrer Fachperson festgelegt.
limit-changed-clinician-once = Von Ihnen geändert, wie von Ihrer Fachperson festgelegt.
limit-changed-you = Von Ihnen geändert am { $date }.
limit-changed-you-once = Von Ihnen geändert.
appointment-of-plan = aus Ihrem Plan
appointment-of-calendar = aus einem Kalender
session-pain = Schmerz davor { $before }, danach { $after }
session-pain-before = Schmerz davor { $before }
session-pain-after = Schmerz danach { $after }
pinned-from = { $who }, { $when }
pinned-from-session = Bei Ihrer Behandlung { $when }

# The short gate before a session (AR-25), and the lift after it (AR-04).
gate-lift = Lassen Sie sich nach Hause bringen: Autofahren muss danach warten.
gate-sign = ein neues Warnzeichen, etwa Taubheit, Schwäche oder ein Kopfschmerz wie noch nie
gate-fever = Fieber oder Frösteln
gate-fall = ein Sturz oder eine andere Verletzung
gate-medicine = ein neues Medikament, vor allem ein Blutverdünner
gate-pregnancy = eine Schwangerschaft, oder Sie könnten schwanger sein

# Limits in the settings.
limit-more-by-clinician = Mehr als { $number } zählt nur, wenn Ihre Fachperson es festgelegt hat.
limit-none-by-clinician = Gar keiner zählt nur, wenn Ihre Fachperson es festgelegt hat.
limit-no-fact = Keine solche Zahl ist eine medizinische Tatsache; fragen Sie Ihre Fachperson.

# The card to take along.
card-heading = Nach Ihrer Behandlung ({ $region }), { $when }
card-heading-to-come = Nach Ihrer nächsten Behandlung
card-for = { $length } lang
card-first-hour = In der ersten Stunde
card-later = Länger
card-note = Was Ihr Therapeut gesagt hat
card-signs = Nicht warten: jetzt den Notruf wählen bei
card-call = Wen anrufen
card-home = Für jemanden zu Hause
card-at-home = Bitte sehen Sie in den ersten Stunden nach der Person, und in den nächsten Tagen wieder. Wenn eines dieser Zeichen kommt, wählen Sie für sie den Notruf, bleiben Sie bei ihr, und lassen Sie sie nicht Auto fahren.
card-small = Informationen zum Mitnehmen, kein Urteil. Das Wort Ihrer Fachperson geht vor. { $reviewed }.
card-small-signs = { $signs } (Warnzeichen). { $rest } (alles Übrige)

# A calendar file that was chosen: why it is refused, and what was read otherwise than it is written.
calendar-too-long = Diese Datei ist größer als { $mebibytes } MiB, deshalb wird sie nicht gelesen. Speichern Sie nur Ihre Termine in einer Datei, und wählen Sie diese.
calendar-not-text = Diese Datei ist kein Text, also kein Kalender. Wählen Sie eine Datei, die auf .ics endet.
calendar-none = In dieser Datei ist kein Kalender. Wählen Sie eine Datei, die auf .ics endet, wie Ihre Praxis oder Ihr Kalenderprogramm sie speichert.
calendar-no-events = Der Kalender in dieser Datei hat keine Termine.
calendar-too-involved = Der Kalender in dieser Datei wiederholt seine Termine auf zu viele Arten, um gelesen zu werden. Speichern Sie nur Ihre Termine in einer Datei, und wählen Sie diese.
calendar-cut-short = Die Datei endet mittendrin: Termine können fehlen. Speichern Sie sie noch einmal, und übernehmen Sie sie erneut.
calendar-too-many = Nur die ersten { $most } Termine wurden übernommen.
calendar-unreadable-rule = „{ $title }“ wiederholt sich auf eine Art, die ich nicht lesen kann ({ $rule }): Nur was die Datei einzeln nennt, wurde übernommen.
calendar-unknown-zone = Ich kenne die Zeitzone „{ $zone }“ nicht, deshalb gilt die dieses Computers. Bitte prüfen Sie die Zeiten.
calendar-no-start = „{ $title }“ sagt nicht, wann es beginnt, und wurde deshalb weggelassen.
calendar-all-day = „{ $title }“ hat keine Uhrzeit und wurde deshalb weggelassen.
calendar-untitled = Ein Termin ohne Titel
