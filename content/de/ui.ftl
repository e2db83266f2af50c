# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Bereiche
today = Heute
exercises = Übungen
sessions = Behandlungen
diary = Tagebuch
learn = Wissen
settings = Einstellungen
feel = Wie geht es mir?
had-session = Ich hatte eine Behandlung
open-plan = Plandatei öffnen
start-reminders = Erinnerungen starten
undo = Rückgängig
dismiss = Diese Meldung schließen
close = Schließen
date = Datum
time = Uhrzeit
optional = freiwillig
resume = Wieder erinnern

# The keys, told by F1.
keys = Tasten
keys-undo = Rückgängig
keys-redo = Rückgängig Gemachtes wiederholen
keys-larger = Text und Bilder größer
keys-smaller = Text und Bilder kleiner
keys-close = Das kleine Fenster vorne schließen
keys-hint = Mit der Tabulatortaste kommen Sie zur nächsten Schaltfläche oder zum nächsten Feld, die Leertaste drückt sie. Alt und eine Ziffer führen zu einem Bereich links.

# Today, before there is anything to show.
empty-purpose = Nach einer Behandlung zeigt Afterhand, was Sie tun und was Sie lassen sollen, und bis wann. Wenn Ihre Praxis Ihnen Übungen mitgegeben hat, erinnert es Sie, sobald eine fällig ist.
open-plan-hint = Die Datei, die Sie von Ihrer Praxis bekommen haben. Ihr Name endet auf .toml oder .json.
had-session-hint = Eine Massage, Mobilisation oder Manipulation. Sehen Sie, was jetzt zählt, und ruhen Sie sich zuerst aus.
look = Aussehen
text-size = Größe von Text und Bildern
text-size-hint = Strg und + machen alles nur für den Moment größer; dies hier bleibt.
theme = Hell oder dunkel
theme-hint = Gedrucktes ist immer hell.
beginning = Erste Schritte
beginning-hint = Was am Anfang gefragt wurde, und ein Beispiel zum Umsehen.
beginning-open = Erste Schritte zeigen
beginning-asked = Einmal gefragt
look-around = Erst einmal umsehen
look-around-hint = Ein Beispiel einer Person nach vier Behandlungen. Es hinterlässt nichts.
example-leave = Beispiel verlassen
empty-private = Alles bleibt auf diesem Computer. Kein Konto, kein Netz.

# The day's exercises.
day = Die Übungen von heute
done = Erledigt
skip = Auslassen
mark-done = Als erledigt markieren: { $title }, { $time }
steps = So geht es
note = Hinweis Ihrer Fachperson
state-planned = geplant
state-open = jetzt
state-snoozed = wartet
state-held = zurückgestellt
state-done = erledigt
state-skipped = ausgelassen
state-missed = versäumt

# The exercises of the plan and of the library.
show-how = Zeigen, wie es geht
exercises-mine = Ihr Plan
exercises-library = Die Sammlung
exercises-not-offered = Ihnen nicht angeboten
exercises-in-plan = in Ihrem Plan
filter-region = Körperteil
filter-position = Haltung
filter-equipment = Hilfsmittel
filter-more = Nach Haltung oder Hilfsmittel
filter-all = Alle zeigen

# One exercise.
exercise-back = Zurück zu den Übungen
exercise-figure = So sieht es aus
exercise-not-offered = Ihnen nicht angeboten
exercise-ask = Wenn sich etwas geändert hat, was Sie über sich angegeben haben, beantworten Sie die Fragen noch einmal.
exercise-feel = Was Sie spüren sollten
exercise-stop = Hören Sie auf, wenn das passiert
exercise-easier = Wenn es zu schwer ist
exercise-harder = Wenn es leicht fällt
figure-pause = Anhalten
figure-play = Abspielen
figure-still = Anfang und Ende
figure-move = In Bewegung zeigen
figure-side = Seite
figure-right = Rechts
figure-left = Links
dose = Wie viel
dose-mine = Ihr Umfang
dose-ours = Unsere Vorgabe, und was Quellen angeben
dose-printed = Was Quellen angeben

# What was missed while nobody could ring.
away-did = Habe ich gemacht
away-did-name = Habe ich gemacht: { $title }, { $day } { $time }
away-all = Alle { $count } zeigen
away-fewer = Weniger zeigen
away-close = Liste weglegen

# Another day.
yesterday = Die Übungen von gestern
days = Tage
day-before = Voriger Tag
day-after = Nächster Tag
back-to-today = Zurück zu heute
day-list = Übungen dieses Tages

# Everything about one exercise at one time.
later = Wieder erinnern in
usual = üblich
skip-because = Was hält Sie ab?
skip-hurt = Es tat weh
skip-clinician = Meine Fachperson sagt es
skip-unwell = Mir geht es nicht gut
skip-other = Ein anderer Grund
skip-counts = Die ersten drei zählen in Ihrem Fortschritt nicht mit; bei einem anderen Grund zählt die Übung als fällig.
skip-reason = In Ihren eigenen Worten
skip-it = Auslassen
change-answer = Antwort ändern
reopen = Doch nicht beantwortet
move = Uhrzeit ändern
move-which = Welche?
move-once = Nur diese
move-following = Diese und alle folgenden zu dieser Zeit
move-save = Neue Zeit speichern
move-no-time = Geben Sie Datum und Uhrzeit an.
move-no-time-of-day = Geben Sie die Uhrzeit an.
why = Warum?
asked = Ihre Antwort ändern?
asked-yes = Ja, ändern
asked-no = Nein, so lassen

plans = { $count ->
    [one] Ihr Plan
   *[other] Ihre Pläne
}
no-plan = Noch kein Plan. Wenn Sie von Ihrer Praxis eine Plandatei bekommen haben, öffnen Sie sie hier.

# After a session.
rest = Sitzen und ausruhen
rest-left = { $minutes ->
    [one] Noch 1 Minute Ruhe
   *[other] Noch { $minutes } Minuten Ruhe
}
holds = Was gilt, und bis wann
notes = Weiter darauf achten
beside = { $badge }: { $until }
sources = Woher das kommt
ended = Beendet ({ $count })
tips = Jederzeit
of-session = Gehört zu: { $session }
pinned = Was Ihr Therapeut gesagt hat
this-session-edit = Diese Behandlung ändern
this-session-remove = Entfernen
told = Mein Therapeut sagt es anders
told-name = Mein Therapeut sagt es anders: { $rule }
told-change = Ändern, was mein Therapeut sagt
told-change-name = Ändern, was mein Therapeut sagt: { $rule }
told-back = Zurücknehmen
told-back-name = Zurücknehmen, was mein Therapeut gesagt hat zu: „{ $rule }“
told-hint = Es zählt ab dem Ende jeder Behandlung. Unsere eigene Zahl bleibt daneben stehen.
told-length = Wie lange?
told-unit = Stunden oder Tage
told-hours = Stunden
told-days = Tage
told-no-length = Geben Sie eine ganze Zahl von Stunden oder Tagen an.

# What there is to think of around a session.
ok = OK
prompt-feel = Wie es mir geht
gate-ask = Ist seit dem letzten Mal etwas davon vorgekommen?
gate-yes = Ja, etwas davon
gate-none = Nichts davon
gate-something = Rufen Sie Ihre Fachperson an, bevor Sie hingehen.
gate-sign = Bei einem neuen Warnzeichen oder bei Fieber: Beantworten Sie zuerst einige Fragen. Sie sagen, wen Sie anrufen sollen, und wie bald.
gate-other = Bei einem Sturz, einem neuen Medikament oder einer Schwangerschaft: Beantworten Sie die Fragen zu Ihrer Gesundheit noch einmal, und sagen Sie es Ihrer Fachperson vor der Behandlung.

# The card to take along.
card = Karte zum Mitnehmen
card-hint = Auf Papier gibt es zwei Exemplare: eines für Sie, eines für jemanden zu Hause.
card-save = Als Bild speichern
card-first-hour = In der ersten Stunde
card-later = Länger
card-signs = Nicht warten: jetzt den Notruf wählen bei
card-call = Wen anrufen
card-home = Für jemanden zu Hause

# The place Sessions.
sessions-hint = Was gemacht wurde, was vereinbart ist, und wie oft genug ist.
sessions-open = Alle Behandlungen ansehen
course = Ihre Serie
course-empty = Wenn Ihre Fachperson Ihnen eine Zahl von Behandlungen genannt hat, notieren Sie sie hier. Dann sehen Sie, wie weit Sie sind, und welcher Tag als nächster passt.
course-new = Serie notieren
course-edit = Ihre Serie ändern
course-what = Wofür ist sie?
course-other = Etwas anderes
course-sessions = Wie viele Behandlungen?
course-began = Wann hat sie begonnen?
course-repeat = Wieder nach so vielen Monaten
course-every-other-day = Jeden zweiten Tag, wie von meiner Fachperson festgelegt
course-no-sessions = Geben Sie die Zahl der Behandlungen als ganze Zahl an.
course-no-repeat = Geben Sie die Monate als ganze Zahl an, oder lassen Sie das Feld leer.
limits = Wie oft
limits-hint = Diese Grenzen warnen und erklären. Nichts wird gesperrt.
appointments = Termine
appointments-empty = Es ist kein Termin notiert. Notieren Sie einen, dann werden Sie am Abend davor und zwei Stunden davor erinnert.
appointments-later = { $count ->
    [one] Ein späterer Termin
   *[other] { $count } spätere Termine
}
appointment-new = Termin notieren
appointment-edit = Termin ändern
appointment-title = Bei wem, oder wofür?
take-calendar = Aus Kalenderdatei übernehmen
unlogged = Hat diese Behandlung stattgefunden?
log = Behandlung eintragen
log-name = Diese Behandlung eintragen: { $when }
not-taken-place = Fand nicht statt
not-taken-place-name = Fand nicht statt: { $when }
call-off = Absagen
call-off-name = Absagen: { $what }
cancelled = { $count ->
    [one] Ein abgesagter Termin
   *[other] { $count } abgesagte Termine
}
sessions-kept = Behandlungen bisher
sessions-empty = Noch keine. Wählen Sie nach einer Behandlung „Ich hatte eine Behandlung“: Wo und was genügt.
sessions-earlier = { $count ->
    [one] Eine frühere Behandlung
   *[other] { $count } frühere Behandlungen
}
sessions-older = Auch die älteren bleiben erhalten.

# The form behind "I had a session".
session-title = Ihre Behandlung
session-when = Wann war sie zu Ende?
session-now = Gerade eben
session-other = Andere Zeit
session-where = Wo wurden Sie behandelt?
session-what = Was wurde gemacht?
session-what-hint = Wählen Sie alles, was zutrifft. Bei der Mobilisation wird ein Gelenk langsam bewegt; bei der Manipulation wird darauf gedrückt, oft mit einem schnellen Stoß.
session-unknown-hint = Dann wird gezeigt, was auf jede davon folgen kann, und von jeder Regel die strengste.
session-edit = Ihre Behandlung ändern
session-more = Mehr
session-more-hint = Was Ihr Therapeut gesagt hat, Minuten, wer Sie behandelt hat, Schmerz davor und danach, Öl
session-note = Was mein Therapeut gesagt hat
session-note-hint = Es bleibt drei Tage lang oben auf „Heute“.
session-minutes = Wie viele Minuten?
session-therapist = Wer hat Sie behandelt?
session-before = Schmerz kurz davor
session-after = Schmerz gleich danach
session-oil = Es wurde Öl verwendet
save = Speichern
cancel = Abbrechen
session-confirm = Ja, speichern
session-change = Ändern
session-no-region = Wählen Sie, wo Sie behandelt wurden.
session-no-technique = Wählen Sie wenigstens eine Sache, die gemacht wurde, oder „Ich weiß es nicht“.
session-no-time = Geben Sie Datum und Uhrzeit an, zu der sie zu Ende war.
session-no-minutes = Geben Sie die Minuten als ganze Zahl an, oder lassen Sie das Feld leer.

# What a person can choose.
settings-hint = Änderungen gelten sofort.
settings-search = Eine Einstellung suchen
settings-found = { $count ->
    [one] 1 Einstellung gefunden
   *[other] { $count } Einstellungen gefunden
}
settings-found-none = Keine Einstellung heißt so.
settings-show-all = Alle Einstellungen zeigen
look-words = Schrift, Buchstaben, groß, klein, Zoom, dunkel, Nachtmodus, hell, Farben, Kontrast
data-words = Sicherung, Backup, speichern, zurückspielen, Export, Import, auf einen anderen Computer, löschen, drucken, Verlauf, Kalender
numbers-words = Notfall, Notruf, Krankenwagen, Arzt, Telefon, 112
reminders-words = Benachrichtigung, Alarm, Wecker, Nacht, nicht stören, stumm, Geräusch
reminders = Erinnerungen
reminders-hint = Diese Zeiten sind unsere eigenen Vorgaben, nicht aus den Artikeln.
grace = Zeit zum Antworten
grace-hint = Wenn Sie bis dahin nicht geantwortet haben, gilt die Übung als versäumt. Sie können sie trotzdem noch als erledigt markieren.
snooze = Später
snooze-hint = So lange wartet eine Erinnerung, wenn Sie „Später“ wählen.
again = Noch einmal erinnern
again-hint = Solange Sie nicht geantwortet haben.
quiet = Ruhezeit
quiet-hint = Übungen, die in dieser Zeit fällig sind, klingeln, wenn die Ruhezeit endet. Was Sie mit „Später“ verschoben haben, klingelt trotzdem.
quiet-from = Von
quiet-until = Bis
quiet-same = Beide Zeiten sind gleich. Wählen Sie zwei verschiedene.
quiet-missing = Geben Sie beide Zeiten an.
sound = Ton
sound-hint = Ihr Desktop spielt ihn ab; manche Desktops spielen keinen.
tray = Symbol in der Leiste des Desktops
tray-hint = Wenn Ihr Desktop eine Leiste für Symbole hat, sagt es, was als Nächstes ansteht, und öffnet Afterhand. Erinnerungen klingeln auch ohne es.
private-reminders = Diskrete Erinnerungen
private-reminders-hint = Erinnerungen und das Symbol in der Leiste sagen, dass etwas ansteht, und nicht was. Das Fenster zeigt es.
pause = Alle Erinnerungen pausieren
pause-hint = Das Ende einer Ruhepause klingelt trotzdem.
pause-hour = Für 1 Stunde
pause-tomorrow = Bis morgen
pause-until = Bis zu diesem Tag
pause-no-date = Wählen Sie ein Datum.
clock = Uhr
clock-hint = Ein Plan, der seine eigene Zeitzone nennt, behält sie.
start = Start
login = Erinnerungen beim Anmelden starten
login-hint = Sonst klingeln sie erst, wenn Sie Afterhand geöffnet haben.
login-yes = Ja
login-no = Nein, danke
about-you = Über Sie
cold = Kalte Jahreszeit
cold-hint = In der kalten Jahreszeit werden Sie daran erinnert, nach einer Behandlung den Nacken zu bedecken. Von selbst richtet sich das nach dem Datum und der Erdhalbkugel, auf der Sie sind.
private = Diese zwei Angaben sind privat und zuerst ausgeschaltet. Sie ändern ein paar Worte der Ratschläge, und sie bleiben auf diesem Computer.
menstruating = Ich habe meine Periode
menstruating-hint = Die Seite nach einer Behandlung sagt dann, was darüber bekannt ist.
older-person = Ich bin über 65
older-person-hint = Nach einer Behandlung gelten starke Schmerzen dann als Notfall.
limits-settings-hint = Wie viele Behandlungen, und in welchem Abstand. Die Grenzen warnen und erklären; nichts wird gesperrt.
limits-open = Ansehen, wer was geändert hat
limit-clinician = Von meiner Fachperson festgelegt
limit-usual = üblich
limit-number = Geben Sie eine ganze Zahl von { $least } bis { $most } an.
limit-reset = Wie zuvor
limit-reset-name = Wie zuvor: { $what }
told-rules = Was mein Therapeut gesagt hat
told-rules-hint = Wenn Ihr Therapeut Ihnen eine andere Zeit genannt hat als wir, können Sie das bei der Regel notieren, auf der Seite nach einer Behandlung.
numbers = Rufnummern
numbers-hint = Sie sind auf diesem Computer; dafür ist kein Netz nötig.
data = Ihre Daten
data-hint = Alles ist auf diesem Computer und sonst nirgends. Nehmen Sie mit, was andere brauchen, bewahren Sie eine Kopie auf, oder nehmen Sie alles weg.
data-open = Ihre Daten öffnen
data-settings-hint = Ein Bericht für Ihren Therapeuten, Ihr Kalender, Kopien, Sicherungen, und was Sie wann getan haben.
data-back = Zurück zu Einstellungen
data-where = Wo sie liegen
plan-offer-changes = Was er ändert
plan-offer-exercises = Was er verlangt
plan-offer-more = Was er noch sagt
plan-offer-remarks = Bitte genauer ansehen
plan-offer-take = Diesen Plan übernehmen
plan-offer-update = Diese Fassung übernehmen
plan-offer-trust = Die Praxis hat einen neuen Schlüssel
plan-offer-no = Jetzt nicht
plan-offer-close = Schließen
drop-here = Loslassen, um die Datei zu öffnen
bring-in = Daten hereinholen
bring-in-hint = Waren Ihre Notizen auf einem anderen Computer? Speichern Sie dort alles als eine Datei, und fügen Sie sie zu dem hinzu, was hier ist. Nichts, was hier ist, ändert sich, und nichts kommt doppelt.
bring-in-choose = Datei wählen …
bring-in-new = Neu
bring-in-same = Schon hier
bring-in-differ = Hier anders
bring-in-plans = Ihre Pläne
bring-in-take = Hereinholen
bring-in-no = Jetzt nicht
bring-in-close = Schließen
take-along = Ihre Daten mitnehmen
take-along-hint = Dateien für Ihr Handy, einen anderen Computer, eine Tabelle oder eine Praxis. Sie wählen, wo jede liegt; nichts wird irgendwohin geschickt.
take-along-more = Was hineinkommt
take-along-calendar = Kalender
take-along-calendar-hint = Damit der Kalender Ihres Handys Ihre Übungen und Behandlungen zeigt und dafür klingelt.
take-along-calendar-save = Kalender speichern …
take-along-alarms = Mit Weckton
take-along-private = Jedes Wort über Gesundheit weglassen
take-along-private-hint = Dann sagt ein Eintrag nur „Übung“, „Termin“ oder „Erinnerung“.
take-along-exercises = Übungen
take-along-appointments = Termine
take-along-aftercare = Was nach einer Behandlung gilt
take-along-nothing = Wählen Sie wenigstens eines von den dreien.
take-along-everything = Alles
take-along-everything-hint = Alles, was Sie notiert haben, und alle Pläne als eine JSON-Datei: um auf einem anderen Computer mit Afterhand weiterzumachen, oder um sie mit anderen Programmen zu lesen.
take-along-everything-save = Alles speichern …
take-along-tables = Tabellen
take-along-tables-hint = Tagebuch, Behandlungen, Übungen, Messwerte und Reaktionen für ein Tabellenprogramm: ein neuer Ordner mit je einer CSV-Datei.
take-along-tables-save = Tabellen speichern …
take-along-decimals = Wie Zahlen geschrieben werden
take-along-decimals-as-here = Wie auf diesem Computer
take-along-decimals-point = 36.6
take-along-decimals-comma = 36,6
take-along-fhir = Für die Akten einer Praxis
take-along-fhir-hint = Pläne, Behandlungen, Tagebuch und Ihre Antworten auf „Wie geht es mir?“ als FHIR R4B, ein Format, das Programme von Praxen lesen.
take-along-fhir-save = Für eine Praxis speichern …
take-along-fhir-name = Ihr Name in der Datei
work-take-along = Ihre Datei wird geschrieben …
work-backup = Die Sicherung wird geschrieben …
work-bring-in = Ihre Daten werden hereingeholt …
work-restore = Die Sicherung wird zurückgespielt …
backups = Sicherungen
backup-bring-back = Zurückspielen …
backup-bring-back-label = Sicherung zurückspielen: { $when } …
backups-all = Alle { $count } zeigen
backup-save = Sicherung speichern …
backup-lock = Mit einem Kennwort verschließen
backup-lock-hint = Niemand kann eine verschlossene Sicherung ohne ihr Kennwort öffnen, und niemand kann ein verlorenes wiederherstellen, auch wir nicht. Ohne Kennwort kann jeder die Sicherung lesen, der die Datei hat.
lock-title = Afterhand ist gesperrt
lock-open = Entsperren
lock-forgotten-hint = Vergessen? Wer dieses Konto benutzt, kann die Sperre an einer Eingabeaufforderung mit „afterhand lock off --forgotten“ aufheben. Ihre Daten bleiben.
lock-button = Sperren
lock-window = Das Fenster sperren
lock-hint = Für einen Computer, den auch andere benutzen. Das Fenster fragt nach Ihrem Kennwort, wenn es sich öffnet und wenn Sie zehn Minuten lang nichts getan haben. Es hält andere davon ab, hineinzusehen; es verschlüsselt Ihre Daten nicht. Erinnerungen zeigen weiterhin, worum es geht, wenn Sie nichts anderes wählen.
lock-make = Ein Kennwort setzen …
lock-take-away = Die Sperre aufheben …
lock-off = Aufheben
lock-now = Jetzt sperren
passphrase-empty = Das Kennwort ist leer.
lock-words = Sperre, sperren, Kennwort, Passwort, privat, Privatsphäre
passphrase = Kennwort
passphrase-again = Noch einmal dasselbe
passphrases-differ = Die beiden Kennwörter sind nicht gleich.
restore-unlock = Öffnen
backup-from-file = Aus Datei zurückspielen …
restore-here = Jetzt hier
restore-there = In der Sicherung
restore-take = Zurückspielen
restore-before = Zurück zu vorher …
restore-no = Jetzt nicht
history = Was Sie getan haben
history-card = Alles, was Sie hier getan haben, nach Tagen, und der Weg zurück zu jedem Punkt von heute.
history-open = Zeigen, was Sie getan haben
history-back = Zurück zu Ihren Daten
leave = Alles löschen
leave-goes = Das verschwindet
leave-stays = Das bleibt
leave-delete = Alles löschen …
leave-asked = Alles endgültig löschen?
leave-asked-hint = Das lässt sich nicht rückgängig machen, und niemand kann es zurückholen. Wenn Sie etwas davon vielleicht wieder brauchen, speichern Sie zuerst eine Sicherung.
leave-yes = Alles löschen
leave-no = Alles behalten
plan-sheet = Meinen Plan drucken
plan-sheet-hint = Bilder, Umfang, Zeiten und Warnzeichen, auf Papier für den Kühlschrank.
plan-sheet-open = Blatt zeigen
plan-sheet-empty = In Ihrem Plan ist keine Übung. Öffnen Sie zuerst einen Plan, oder tippen Sie Ihren ein.
plan-sheet-booked = Nächste Termine
plan-sheet-after = Nach jeder Behandlung
plan-sheet-pictures = Mit Bildern
plan-sheet-large = Große Schrift

about = Über

# How one feels: the questions, and what the answers lead to.
yes = Ja
no = Nein
unsure = Weiß nicht
answer-name = { $answer }: { $sign }
back = Zurück
check-in-region = Um welchen Teil Ihres Körpers geht es?
check-in-whole = Den ganzen Körper
check-in-change = Antworten ändern
check-in-change-hint = Fügen Sie hinzu, was seither gekommen ist, oder berichtigen Sie, was Sie gedrückt haben. Was Sie vorher geantwortet haben, bleibt auch erhalten.
check-in-save = Speichern und sehen, was zu tun ist
country = Land
country-named = Nummern für: { $country }
country-yes = Ja
country-other = Anderes Land wählen
country-use = Dieses Land wählen
result-say = Sagen Sie am Telefon, was auf Sie zutrifft
result-do = Tun Sie jetzt das
result-never = Tun Sie das nicht
result-watch = Achten Sie darauf
result-signs = Warum, und woher das kommt
result-change = Antwort ändern oder ergänzen
result-corrected = Sie haben diese Antworten seither geändert.
result-later = Ansehen, was jetzt gilt
result-earlier = Frühere Antworten ansehen
all-answers = Alle Ihre Antworten
print = Drucken

# What leads a page while something is open.
safety-read = Noch einmal lesen
clear = Eine Fachperson sagt, ich darf weitermachen
clear-contact = Angerufen zu haben reicht nicht. Eine Fachperson muss sich das angesehen und gesagt haben, dass Sie mit den Übungen weitermachen dürfen.
clear-who = Wer hat es gesagt?
clear-when = Wann?
clear-meant = Ja, sie hat es sich angesehen und gesagt, dass ich weitermachen darf.
clear-no-time = Geben Sie Datum und Uhrzeit an.
clear-not-meant = Setzen Sie das Häkchen, dass sie gesagt hat, Sie dürfen weitermachen. Wenn sie das nicht gesagt hat, wählen Sie „Abbrechen“.
alert-yes = Ja, zeigen, was ich tun soll
alert-no = Nein, das ist nicht mehr so

# The questions before a plan starts.
screen = Bevor Sie anfangen
screen-hint = Fragen zu Ihrer Gesundheit, die entscheiden, wen Sie zuerst fragen sollen. Beantworten Sie sie noch einmal, wenn sich etwas geändert hat.
screen-open = Fragen beantworten
screen-none = Nein zu allen diesen
screen-none-else = Nein zu allen anderen
screen-save = Antworten speichern
screened-change = Antworten ändern

# The diary: one number, and everything else about how it is.
quick-hint = Drücken Sie auf eine Zahl; sie wird mit der Uhrzeit gespeichert.
scale-step = { $score } von 10
scale-end = { $score }: { $words }
scale-no-change = 0: keine Änderung
scale-change-step = { $score }, von −5 bis +5
scale-clear = Leeren
scale-clear-name = Leeren: { $label }
entry-more = Mehr dazu schreiben
reaction-note = Eine Reaktion notieren
pain-line = Schmerz im Verlauf
ranges = Wie weit zurück
pain-empty = In dieser Zeit ist nichts notiert. Eine Zahl am Tag genügt, um eine Linie zu sehen.
picture-table = Als Tabelle
body-weeks = Wo es wehtat, Woche für Woche
entries = Einträge
entries-empty = Was Sie notieren, steht hier und kann geändert werden. „Mehr dazu schreiben“ nimmt auch frühere Tage.
entries-older = { $count ->
    [one] Ein früherer Tag
   *[other] { $count } frühere Tage
}
entries-more = Ältere Einträge zeigen
older = Frühere
change = Ändern
change-name = Ändern: { $what }
remove = Entfernen
remove-name = Entfernen: { $what }
reactions = Reaktionen
reactions-empty = Nachschmerz, Müdigkeit oder Kopfschmerz nach einer Behandlung: Notieren Sie, wann es begann, und später, wann es vorbei war.
reaction-over-name = Es ist vorbei: { $what }
measures = Messwerte
measures-score = Meine Aktivitäten bewerten
measures-change-due = Ihre Serie ist zu Ende. Wie viel hat sich seit ihrem Beginn geändert?
measures-change-new = Sagen, wie viel sich geändert hat
measures-kept = Bisher gespeichert
answers-given = Ihre Antworten
screening-name = Fragen vor der Behandlung

# The form of a diary entry.
entry-new = Ein Tagebucheintrag
entry-edit = Eintrag ändern
pain-now = Schmerz jetzt
pain-worst = Stärkster Schmerz
pain-worst-hint = seit Ihrem letzten Eintrag
pain-moving = Schmerz bei Bewegung
body = Wo tut es weh?
body-hint = Wählen Sie alles, was zutrifft. Auf der Tastatur bewegen die Pfeiltasten über die Figur, und die Leertaste markiert.
body-marked = Markiert: { $areas }
body-none = Nichts ist markiert.
body-list = Als Liste
when = Wann war es?
when-now = Jetzt
when-other = Andere Zeit
when-missing = Geben Sie Datum und Uhrzeit an.
temperature-celsius = Temperatur in °C
temperature-fahrenheit = Temperatur in °F
own-note = Notiz

# The form of a reaction.
reaction-new = Eine Reaktion
reaction-edit = Reaktion ändern
reaction-what = Was ist es?
reaction-began = Wann hat es begonnen?
reaction-is-it-over = Ist es vorbei?
reaction-lasts = Es dauert noch an
reaction-over = Es ist vorbei
reaction-ended = Wann hörte es auf?
reaction-no-kind = Wählen Sie, was es ist.

# The form of a measure.
measure-new = Ein Messwert
measure-edit = Messwert ändern
measure-what = Was möchten Sie festhalten?
measure-activities = Meine Aktivitäten
measure-change = Die Änderung über eine Serie
measure-total = Eine Punktzahl meiner Praxis
measure-no-date = Geben Sie das Datum an.
activities-hint = Nennen Sie mit eigenen Worten drei bis fünf Dinge, die Ihnen jetzt schwerfallen, und bewerten Sie, wie gut jedes heute geht.
activity-name = Aktivität { $number }
activity-score = Wie gut geht es?
activity-add = Aktivität hinzufügen
activity-remove = Aktivität { $number } entfernen
activity-no-name = Benennen Sie jede Aktivität, die Sie bewerten.
activity-no-score = Bewerten Sie jede Aktivität, die Sie nennen.
change-since = Verglichen mit
change-how = Wie geht es Ihnen jetzt, verglichen mit damals?
change-no-score = Wählen Sie eine Zahl von −5 bis +5.
total-hint = Wenn Ihre Praxis mit Ihnen einen Fragebogen oder einen Test ausgewertet hat, halten Sie hier die Punktzahl fest. Die Fragen selbst bleiben bei der Praxis.
total-name = Name
total-value = Punktzahl
total-date = Ausgewertet am

# A plan file that cannot be taken.
faults = Dieser Plan wurde nicht übernommen
fault-place = Zeile { $line }, Spalte { $column }
fault-warning = Nur ein Hinweis

# When the page cannot be shown.
trouble = Ihr Tag kann nicht angezeigt werden
trouble-unknown = Im Programm ist etwas schiefgegangen. Versuchen Sie es noch einmal. Wenn es wieder passiert, schließen Sie das Fenster und öffnen Sie es neu.
try-again = Erneut versuchen
set-aside = Beiseitelegen und neu anfangen
set-aside-hint = Die beschädigte Datei bleibt neben der neuen erhalten. Nichts wird gelöscht. Wenn Übungen wegen eines Warnzeichens pausierten, machen Sie keine, bis eine Fachperson gesagt hat, dass Sie dürfen, und beantworten Sie „Wie geht es mir?“ noch einmal.

# “Can I …?”
can-ask = Darf ich …?
can-ask-hint = Auto fahren …
can-ask-button = Fragen
can-others = Oder meinten Sie

progress-open = Ihr Fortschritt
progress-weeks = Die Wochen
progress-week = Woche
progress-sum = Die ganze Woche
progress-older = Frühere Wochen
progress-newer = Spätere Wochen
progress-exercises = Nach Übung
progress-rule = Wie hier gezählt wird
progress-key-all = alle erledigt
progress-key-part = zum Teil
progress-key-none = keine
progress-key-left-out = einige nicht mitgezählt

# The guided player.
player-start = Start
player-start-anew = Von vorn beginnen
player-pause = Pause
player-go-on = Weiter
player-paused = Angehalten
player-back = Zurück
player-easier = Leichter
player-end = Beenden
player-stop = Hier aufhören
player-hurts = Es tut weh
player-keys = Leertaste hält an · ← → zurück und weiter · Esc beendet und behält, was Sie gemacht haben
player-pain-before = Schmerz vor dem Beginn
player-sound = Töne
player-voice = Stimme
player-start-name = Start: { $title }, { $time }
exercising = Beim Üben
pain-limit = Eine Übung endet bei Schmerz über
pain-limit-hint = Wenn Sie „Es tut weh“ drücken. Eine Grenze, die Ihre Fachperson in Ihren Plan geschrieben hat, geht vor.
player-sound-hint = Leise Töne, wenn Sie mit dem Halten beginnen, loslassen und Pause machen.
player-voice-hint = Sagt, was zu tun ist, und zählt die letzten Sekunden, wenn dieser Computer eine Stimme hat.
player-slept = Der Computer war im Ruhezustand. Machen Sie weiter, wenn Sie bereit sind.
player-give-up = Ohne Speichern schließen
player-signs = Ist es scharf oder stechend, taub, kribbelnd, kraftlos, schwindlig, oder weiter unten in Arm oder Bein?
player-signs-hint = Wählen Sie alles, was zutrifft.
player-signs-say = Ja, hier aufhören
player-score = Wie stark tut es weh?
practised-effort = Wie anstrengend war es?
practised-pain = Schmerz jetzt

# Days on which it is worse.
flare-settled = Es hat sich beruhigt
flare-easier = Heute leichter so

# The plan that a person types in from a paper sheet.
step-less = Weniger: { $what }
step-more = Mehr: { $what }
dose-count = Wie viele
dose-unit = Gezählt in
dose-reps = Mal
dose-minutes = Minuten
dose-breaths = Atemzüge
dose-hold = Halten, in Sekunden
dose-sets = Sätze
dose-rest = Pause zwischen den Sätzen, in Sekunden
dose-side = Seite
own-times = Wann am Tag
own-another-time = Andere Zeit
own-add-time = Diese Zeit hinzufügen
own-times-chosen = Gewählte Zeiten
own-remove-time = { $time } herausnehmen
own-no-times = Wählen Sie wenigstens eine Zeit.
own-days = An welchen Tagen
own-daily = Jeden Tag
own-every-other-day = Jeden zweiten Tag
own-weekdays = Wochentage
own-later = Später wird es mehr
own-later-hint = Sagt das Blatt, was sich nach einigen Tagen ändert? Fügen Sie es hier hinzu; bis dahin gilt der Umfang oben.
own-later-change = Änderung { $number }
own-later-from = Ab diesem Tag
own-later-remove = Änderung { $number } herausnehmen
own-later-add = Änderung hinzufügen
own-describe = Beschreiben wie auf meinem Blatt
own-search = Oder in der Sammlung finden
own-found = { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
}, mit dem Umfang, mit dem wir anfangen würden.
own-in-plan = in Ihrem eigenen Plan
own-add = Eine Übung von Ihrem Blatt
own-change = Übung ändern
own-defaults = Was folgt, ist unser Vorschlag für den Anfang. Schreiben Sie, was auf Ihrem Blatt steht.
own-name = Wie sie heißt
own-steps = Wie sie geht
own-steps-hint = Ein Schritt je Zeile, wie auf dem Blatt.
own-region = Körperteil
own-region-none = Kein bestimmter
own-region-hint = Nach einer Behandlung warten die Übungen für den Teil, der behandelt wurde.
own-choose-again = Andere Übung wählen
own-from = Erster Tag
own-until = Letzter Tag
own-pain-limit = Aufhören bei Schmerz über, von 10
own-leave = Was Sie getippt haben, ist nicht gespeichert. Das Formular trotzdem schließen?
own-leave-yes = Schließen
own-leave-no = Weiter tippen
own-change-dose = Umfang ändern
own-dose-of = Umfang ändern: { $name }
own-for-how-long = Für wie lange
own-only-today = Nur heute
own-only-that-day = Nur an diesem Tag
own-from-now-on = Ab jetzt
own-from-that-day-on = Ab diesem Tag
own-dose-day = Tag
own-plan-form = Name und von wem er ist
own-plan-title = Wie der Plan heißt
own-plan-who = Wer ihn Ihnen gegeben hat
own-plan-clinic = Praxis
own-plan-phone = Telefon
own-pause = Aussetzen
own-pause-of = Aussetzen: { $name }
own-end = Beenden
own-end-of = Beenden: { $name }
own-resume = Fortsetzen
own-resume-of = Fortsetzen: { $name }
own-again = Neu beginnen
own-again-of = Neu beginnen: { $name }
own-sheet = Ein eigenes Blatt
own-no-one = Von Ihnen eingetippt.
own-empty = Hat Ihre Praxis Ihnen Übungen auf Papier gegeben? Tippen Sie sie eine nach der anderen ein; dann stehen sie auf „Heute“, mit Erinnerungen.
own-empty-beside = War auch etwas auf Papier dabei? Tippen Sie es ein; es steht neben dem Plan Ihrer Praxis.
own-add-from-sheet = Übung von meinem Blatt hinzufügen
own-save-plan = Als Plandatei speichern …
own-resting = Ausgesetzt und beendet ({ $count })
own-first = Ich habe ein Blatt Papier
own-first-hint = Tippen Sie die Übungen ein, die Ihre Fachperson Ihnen aufgeschrieben hat.
own-add-to-plan = In meinen Plan aufnehmen
own-change-in-plan = In meinem Plan ändern

# What there is to read.
learn-search = Was möchten Sie wissen?
learn-search-hint = Nackenschmerz, heißes Bad, Bandscheibe …
learn-search-keys = Die Eingabetaste öffnet das erste. Die Pfeiltasten führen zu den anderen.
learn-clear = Leeren
learn-kinds = Worin gesucht wird
learn-found = { $count ->
    [0] Nichts gefunden
    [one] 1 gefunden
   *[other] { $count } gefunden
}
learn-start = Gut für den Anfang
learn-nothing = Nichts gefunden

# One article.
article-back = Zurück zum Lesestoff
article-now = Jetzt gerade
article-source = Quelle { $number } zu „{ $section }“
article-call = Wann anrufen
article-signs = Diese Zeichen, wie „Wie geht es mir?“ nach ihnen fragt
article-exercises = Übungen, die oft dafür gegeben werden
article-exercises-hint = Ihre Fachperson sagt, welche davon für Sie sind.
article-rules = Was nach einer Behandlung zählt
article-related = Mehr zu lesen
exercise-given-for = Wofür sie gegeben wird
rule-article = Mehr über diese Regel

# The report for the therapist.
report = Bericht für meinen Therapeuten
report-card-hint = Eine bis drei Seiten zum Übergeben: Behandlungen, Übungen, Schmerz, Warnzeichen. Sie wählen, was hineinkommt.
report-open = Bericht machen
report-days = Welche Tage
report-from = Von
report-until = Bis
report-parts = Was hineinkommt
report-parts-hint = Was Sie weglassen, wird als weggelassen genannt.
report-notes = Notizen zum Weitergeben
report-notes-hint = Keine wird weitergegeben, außer Sie wählen sie aus.
report-notes-none = In dieser Zeit gibt es keine Notizen.
report-name = Name auf dem Bericht
report-name-hint = Er wird auf den Bericht gedruckt und sonst nirgends behalten.
report-preview = Die Seiten
report-preview-making = Die Seiten werden gemacht …
report-page = Seite { $number } von { $count }. Um sie vorlesen zu lassen, speichern Sie den Bericht als Webseite.
report-page-number = { $number } von { $count }
report-save-pdf = Als PDF speichern …
report-save-html = Als Webseite speichern …
report-back = Zurück zu Ihren Daten
