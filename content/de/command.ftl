# The command line.

command-bad-clock = { $variable } ist „{ $given }“, und das ist kein Zeitpunkt wie 2026-11-24T15:00:00Z, mit oder ohne @SPEED dahinter.
command-no-folder = Ich kann nicht erkennen, wohin Ihre Daten gehören. Bitte nennen Sie einen Ordner mit --data.
command-say-yes = Fügen Sie --yes hinzu, um Ja zu sagen.
command-set-aside = „afterhand set-aside --yes“ tut das.
command-newer = Wenn Sie mit dieser Version weitermachen müssen: „afterhand set-aside --yes“ legt die neueren Daten in einen Ordner daneben, und „afterhand restore FILE“ holt eine Sicherung zurück, die diese Version lesen kann; in { $folder } liegt eine von vor der Aktualisierung. Was seitdem geschrieben wurde, ist nicht darin, auch keine Antworten über Warnzeichen: Beantworten Sie „Wie geht es mir?“ noch einmal.
command-unreadable = { $file } lässt sich nicht lesen: { $reason }.
command-bad-range = Der Zeitraum muss beginnen, bevor er endet, und höchstens { $days } Tage umfassen.

command-plan-sound = { $file }: „{ $title }“ ist in Ordnung, mit { $count ->
    [one] 1 Übung
   *[other] { $count } Übungen
}.
command-no-plan = Es gibt noch keinen Plan. „afterhand plan import FILE“ übernimmt einen.
command-plan-heading = { $title } ({ $id }, Fassung { $version })
command-plan-paused = { "  " }{ $title }: ausgesetzt
command-plan-saved = { $file }: „{ $title }“ ist gespeichert.
command-file-there = { $file } gibt es schon. Soll die Datei überschrieben werden?
command-plan-line = { "  " }{ $title }: { $dose }; { $days } um { $times }, ab { $from }
command-days-daily = täglich
command-days-weekdays = am { $days }
command-days-every = { $days ->
    [one] täglich
   *[other] alle { $days } Tage
}
command-days-cycle = { $on } Tage üben, { $off } Pause

command-nothing-today = Heute ist nichts fällig.
command-today-line = { $time }  { $title } · { $dose }  [{ $id }]
command-with-remark = { $line }  ({ $remark })
command-nothing-in-range = In dieser Zeit ist nichts geplant.
command-agenda-line = { $due }  { $title }
command-no-sessions = Es ist noch keine Behandlung eingetragen.
command-session-line = { $when }  { $region } · { $techniques }  [{ $id }]
command-no-aftercare = Jetzt gilt keine Nachsorge-Regel.
command-aftercare-line = { $kind }: { $text } · { $until }  ({ $basis })

command-agent-did-not-start = Das Erinnerungsprogramm ließ sich nicht starten: { $reason }
command-agent-already = Das Erinnerungsprogramm läuft schon.
command-agent-running = Das Erinnerungsprogramm läuft.
command-agent-absent = Das Erinnerungsprogramm läuft nicht. „afterhand agent“ startet es.
command-agent-trouble = Das Erinnerungsprogramm musste aufhören: { $reason }.

command-why = { $title }: { $why }
command-why-line = { "  " }{ $when }  { $what }
command-setting-line = { $setting }  [{ $name } = { $value }]
command-not-paused = Erinnerungen pausieren nicht.

command-login-service = Afterhand startet, wenn Sie sich anmelden, als Dienst, der bei einem Fehler neu gestartet wird.
command-login-autostart = Afterhand startet, wenn Sie sich anmelden, als eines der Startprogramme Ihres Desktops.
command-login-system = Afterhand startet, wenn Sie sich anmelden.
command-login-no = Afterhand startet nicht, wenn Sie sich anmelden.
command-login-off = Afterhand startet nicht mehr, wenn Sie sich anmelden.
command-login-trouble = Ob Afterhand beim Anmelden startet, ließ sich nicht ändern: { $reason }.
# What the entry says about itself in the desktop's settings.
command-login-purpose = Erinnerungen nach Ihrer Behandlung

command-indented = { "  " }{ $line }
command-paragraph = { $heading }
    { $text }
command-numbered = { $when }  { $what }  [{ $id }]
command-held = zurückgestellt { $until }

command-answered-twice = „{ $id }“ ist zweimal beantwortet. Beantworten Sie jede Frage einmal.
command-call = { $label }: { $number }
command-do = Was Sie bis dahin tun sollen:
command-never = Was Sie nicht tun sollen:
command-watch = Was das ändern würde:
command-answers = Was Sie geantwortet haben:
command-answer = { $said }: { $text }
command-question = { $id }  { $text }
command-checkin-again = „afterhand checkin --show { $id }“ zeigt das noch einmal.
command-alert-answer = „afterhand checkin --answer { $flag }=yes“ beantwortet das; „Weiß nicht“ ist „unsure“.
command-checkin-list = „afterhand checkin --list“ zeigt sie.
command-screen-again = „afterhand screen --show { $id }“ zeigt das noch einmal.
command-no-checkins = Sie haben „Wie geht es mir?“ noch nicht beantwortet.
command-not-kept = { $reason } Ihre Antworten wurden nicht gespeichert.
command-no-clearances = Es ist noch kein Wort einer Fachperson eingetragen.
command-empty-diary = Ihr Tagebuch ist leer.
command-nothing-to-change = Sagen Sie, was sich ändern soll, zum Beispiel --pain 4.
command-reaction-line = { $what }, { $when }  [{ $id }]
command-reaction-warning = Ein Kopfschmerz, der wie noch nie, plötzlich oder stark ist, oder Schwindel mit irgendeinem anderen Zeichen gehört nicht zuerst in ein Tagebuch: siehe „afterhand checkin --list“.
command-open-prompt = { $title } · { $body }  [{ $id }]
command-numbered-behind = { $heading }  [{ $id }]
command-heading = { $heading }:
command-no-change-to-session = Sagen Sie, was sich ändern soll, zum Beispiel --minutes 25.
command-no-change-to-appointment = Sagen Sie, was sich ändern soll, zum Beispiel --at 2026-11-24T15:00.
command-no-change-to-course = Sagen Sie, was sich ändern soll, zum Beispiel --sessions 10.
command-no-appointments = Es ist nichts vereinbart. „afterhand appointment add --at 2026-11-24T15:00“ notiert einen Termin.
command-appointment-to-come = steht bevor
command-appointment-over = vorbei, an dem Tag keine Behandlung eingetragen
command-appointment-logged = Behandlung eingetragen
command-appointment-cancelled = abgesagt
command-bad-calendar = { $file }: { $reason } Nichts wurde geändert.
command-no-course = Es hat keine Serie begonnen. „afterhand course start --sessions 10“ notiert eine.
command-course-without-sessions = Sagen Sie, wie viele Behandlungen die Serie hat, zum Beispiel --sessions 10.
command-beads = { $done } gehabt, { $booked } vereinbart, { $open } offen, { $beyond } mehr als geplant
command-can-rule = { "  " }Regel { $rule }, aus: { $sources }
command-can-sources = { "  " }Aus: { $sources }
command-can-others = { "  " }Sie können auch fragen nach: { $others }
command-card-line = { $text } · { $until }  ({ $basis })
command-rule-line = { $rule }  { $text }  ({ $basis })
command-rule-lasts = { $rule }  { $text } · { $lasts }  ({ $basis })
command-rule-only = { $length } ({ $what })
command-rule-told = { "  " }Ihnen gesagt: { $length }. { $from }
command-no-practices = Es wurde nichts Schritt für Schritt gemacht.
command-practice = { $began }  { $title }: { $done }
command-no-measures = Es ist noch kein Messwert notiert.
command-exercises-mine = Ihr Plan
command-exercise-mine = { $name }: { $dose }; { $when }  [{ $id }]
command-exercise-line = { $name } · { $place }  [{ $id }]
command-exercises-ask = Zuerst Ihre Fachperson fragen
command-exercise-ask = { $name }: { $why }  [{ $id }]
command-exercise-ours = { $dose }  ({ $basis })
command-exercise-prescribed = { $dose }; { $when }  ({ $from })
command-step = { $number }. { $step }
command-show-mine = Was Ihnen verordnet wurde
command-show-ours = Wie viel, nach unserer Vorgabe
command-show-steps = So geht es
command-show-feel = Was Sie spüren sollten
command-show-stop = Wann Sie aufhören sollen
command-show-caution = Was zu beachten ist
command-show-easier = Leichter
command-show-harder = Schwerer
command-show-range = Was Quellen angeben
command-show-sources = Aus
command-show-allowed = Jetzt gerade
command-show-flags = Wann anrufen, und wie schnell
command-show-exercises = Übungen, die oft dafür gegeben werden
command-show-rules = Nach einer Behandlung
command-show-say = Was Sie am Telefon sagen
command-point = { "- " }{ $point }
command-grounds = ({ $marks }) [{ $numbers }]
command-found = { $title } · { $label }  [{ $id }]
command-no-figure = Es gibt kein Bild von „{ $exercise }“.
