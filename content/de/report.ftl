# The report for the therapist. It is read by a clinician, about a patient who made it: plain, and no verdict.

report-title = Bericht für meinen Therapeuten
report-period = { $first } bis { $last }
report-made = Erstellt am { $when } mit Afterhand { $version }, auf dem eigenen Computer der behandelten Person.
report-about = Das hat eine Person zwischen zwei Terminen notiert. Es enthält Zahlen und die eigenen Worte der Person. Es ist keine Diagnose, es beurteilt nichts, und es kann unvollständig sein. Bei jeder Zahl steht, was gezählt wird.
report-footer = Von der behandelten Person mit Afterhand notiert. Keine Krankenakte.
report-clinician = Für { $who }
report-left-out = Von der behandelten Person weggelassen.
report-course = Behandlungsserie
report-sessions = Behandlungen
report-exercises = Übungen zu Hause
report-pain = Schmerz
report-body = Wo es wehtat
report-reactions = Reaktionen
report-signs = Warnzeichen
report-measures = Messwerte
report-notes = Notizen
report-no-course = Es ist keine Serie verzeichnet.
report-course-count = Behandlungen
report-course-from = Serie
report-course-rhythm = Abstand
report-course-in-range = In diesem Bericht
report-sessions-in-range = { $count ->
    [0] keine Behandlung
    [one] eine Behandlung
   *[other] { $count } Behandlungen
}
report-no-sessions = Es wurde keine Behandlung notiert.
report-session-date = Datum
report-session-what = Was gemacht wurde
report-session-therapist = Therapeut
report-session-before = Schmerz davor
report-session-after = Schmerz danach
report-sessions-caption = Schmerz von 0 (keiner) bis 10 (stärkster vorstellbarer), wie von der behandelten Person notiert
report-earlier = { $count ->
    [one] Eine frühere ist hier nicht aufgeführt; die mitgenommenen Daten enthalten sie.
   *[other] { $count } frühere sind hier nicht aufgeführt; die mitgenommenen Daten enthalten sie.
}
report-no-exercises = Es war keine Übung fällig.
report-exercises-all = Erledigt von dem, was fällig war: { $tally }.
report-exercises-caption = Erledigt von dem, was fällig war. Nicht als fällig gezählt: was nach einer Behandlung oder wegen eines Warnzeichens zurückgestellt war, was entschuldigt war (es tat weh, der Person ging es nicht gut, oder eine Fachperson hatte es gesagt) oder was in eine Pause aller Erinnerungen fiel.
report-exercise-title = Übung
report-exercise-done = Erledigt
report-exercise-due = Fällig
report-exercise-share = Anteil
report-exercise-held = Zurückgestellt
report-exercise-excused = Entschuldigt
report-exercise-paused = In einer Pause
report-weeks = Nach Woche, mit Erledigtem und Fälligem. Der gefüllte Teil ist, was erledigt wurde.
report-weeks-latest = Die letzten { $count } Wochen, mit Erledigtem und Fälligem. Der gefüllte Teil ist, was erledigt wurde.
report-weeks-title = Erledigte Übungen, nach Woche
report-weeks-say = Erledigte von den fälligen Übungen. { $weeks }.
report-week-say = Woche ab { $date }: { $done } von { $due }
report-week-nothing = Woche ab { $date }: nichts fällig
report-week-count = { $done }/{ $due }
report-doses-caption = Geänderter Umfang, laut Plan
report-dose-on = Ab
report-dose-was = Vorher
report-dose-is = Von da an
report-share = { $percent } %
report-eased-caption = Was beim Üben angegeben wurde
report-eased-what = Was angegeben wurde
report-eased-when = Wann
report-hurt-stopped = Es tat weh, und die Übung endete
report-hurt = Es tat weh
report-hurt-with = { $what }: { $signs }
report-hurt-pain = { $what }, Schmerz { $pain } von 10
report-asked-for-less = Um weniger gebeten
report-worse = Morgens schlimmer; der Umfang wurde von da an halbiert
report-worse-settled = Morgens schlimmer; der Umfang war halbiert bis { $until }
report-no-pain = Es wurde kein augenblicklicher Schmerz notiert.
report-worst = Stärkster Schmerz
report-moving = Schmerz bei Bewegung
report-scores = { $lowest } bis { $highest }, aus { $count ->
    [one] einem Eintrag
   *[other] { $count } Einträgen
}
report-pain-counts = { $days ->
    [one] { $entries ->
        [one] Ein Eintrag an einem Tag.
       *[other] { $entries } Einträge an einem Tag.
    }
   *[other] { $entries } Einträge an { $days } Tagen.
}
report-pain-scale = Schmerz jetzt, von 0 (keiner) bis 10 (stärkster vorstellbarer).
report-no-body = Es wurde keine Stelle mit einem Wert markiert.
report-body-counts = { $entries ->
    [one] Der höchste Schmerz jeder Stelle, aus einem Eintrag.
   *[other] Der höchste Schmerz jeder Stelle, aus { $entries } Einträgen.
}
report-no-reactions = Es wurde keine Reaktion notiert.
report-reaction-what = Reaktion
report-reaction-began = Beginn
report-reaction-after = Nach einer Behandlung
report-reaction-lasted = Dauer
report-reaction-hours = { $hours ->
    [0] weniger als eine Stunde
    [one] eine Stunde
   *[other] { $hours } Stunden
}
report-reaction-days = { $days } Tage
report-reaction-goes-on = dauert an
report-no-signs = Keine Abfrage „Wie geht es mir?“ in diesen Tagen führte zu einer Anweisung.
report-signs-caption = Abfragen „Wie geht es mir?“, und was der behandelten Person gesagt wurde. „Weiß nicht“ zählt als Ja.
report-sign-when = Wann
report-sign-what = Mit „Ja“ oder „Weiß nicht“ beantwortet
report-sign-told = Damals gesagt
report-temperature = Höchste notierte Temperatur: { $degrees }, { $when }.
report-cleared = { $who } hat gesagt, dass Übungen weitergehen dürfen ({ $when }).
report-screened = Fragen zur Gesundheit, { $when }: { $detail }.
report-no-measures = Es wurde kein Messwert notiert.
report-measure-when = Wann
report-measure-what = Messwert
report-measures-caption = Aktivitäten sind die eigenen der behandelten Person, von 0 (geht gar nicht) bis 10 (wie vor den Beschwerden). Punktzahlen wurden von einer Praxis ausgewertet und eingetippt.
report-no-notes = Es wurde keine Notiz zum Weitergeben ausgewählt.
report-no-program = Das Programm, das den Bericht als PDF setzt (afterhand-report), ist neben diesem nicht installiert, deshalb wurde nichts geschrieben. Installieren Sie Afterhand neu, oder speichern Sie den Bericht stattdessen als .html: Jeder Browser zeigt und druckt ihn.
report-which-file = Schreiben Sie einen Dateinamen, der auf .pdf oder .html endet.
report-saved = Der Bericht ist als „{ $file }“ gespeichert. Er enthält Gesundheitsdaten: Achten Sie darauf, wem Sie ihn geben.
report-program-trouble = Der Bericht ließ sich nicht erstellen, und nichts wurde geschrieben. { $what } Speichern Sie ihn stattdessen als .html: Jeder Browser zeigt und druckt ihn.
report-program-ended = Der Bericht ließ sich nicht erstellen, und nichts wurde geschrieben: Das Programm, das ihn setzt (afterhand-report), hörte auf mit „{ $how }“. Versuchen Sie es noch einmal, oder speichern Sie ihn stattdessen als .html: Jeder Browser zeigt und druckt ihn.
report-program-slow = Der Bericht war nach einer Minute nicht fertig, deshalb wurde er aufgegeben, und nichts wurde geschrieben. Wählen Sie weniger Tage, oder speichern Sie ihn stattdessen als .html: Jeder Browser zeigt und druckt ihn.
report-stands = Als dieser Bericht erstellt wurde: { $what }
