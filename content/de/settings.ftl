# What a person can choose, and reminders that are paused.

setting-grace = Zeit zum Antworten
    .allowed = von 1h bis 24h
setting-snooze = Später
    .allowed = 5min, 10min, 15min, 30min oder 1h
setting-again = Noch einmal erinnern
    .allowed = 0, 1, 2 oder 3
setting-quiet = Ruhezeit
    .allowed = zwei Uhrzeiten wie 22:00-07:00, oder off
setting-sound = Ton
    .allowed = on oder off
setting-tray = Symbol in der Leiste des Desktops
    .allowed = on oder off
setting-private = Diskrete Erinnerungen
    .allowed = on oder off
setting-clock = Uhr
    .allowed = follow, oder der Name einer Zeitzone wie Europe/London
setting-country = Land
    .allowed = zwei Buchstaben wie GB, für ein Land, für das ich Nummern habe, oder off
setting-cold = Kalte Jahreszeit
    .allowed = auto, always oder never
setting-menstruating = Hinweis zur Periode
    .allowed = on oder off
setting-older = Über 65
    .allowed = on oder off
setting-sessions-per-week = Behandlungen in 7 Tagen
    .allowed = 1 oder 2; 3 bis 7 mit „clinician“ dahinter, wenn Ihre Fachperson das festgelegt hat; oder off
setting-days-between = Volle Tage zwischen Behandlungen
    .allowed = 1 bis 30; 0 mit „clinician“ dahinter, wenn Ihre Fachperson das festgelegt hat; oder off
setting-sessions-per-year = Behandlungen in 365 Tagen
    .allowed = 1 bis 366, oder off
setting-pain-limit = Eine Übung endet bei Schmerz über
    .allowed = 1 bis 10, oder off
setting-player-sound = Töne beim Üben
    .allowed = on oder off
setting-player-voice = Stimme beim Üben
    .allowed = on oder off

setting-text-size = Größe von Text und Bildern
    .allowed = 100%, 125%, 150%, 175% oder 200%
setting-theme = Hell oder dunkel
    .allowed = auto, light oder dark

setting-line = { $name }: { $value }
setting-default = { $value } (unsere Vorgabe)
setting-on = an
setting-off = aus
setting-again-times = { $times ->
    [0] nie
    [one] einmal, nach 10 Minuten
    [2] zweimal, im Abstand von 10 Minuten
   *[other] { $times } Mal, im Abstand von 10 Minuten
}
setting-quiet-hours = { $from } bis { $until }
setting-quiet-none = keine
setting-clock-follow = der Uhr dieses Computers folgen
setting-clock-keep = die Zeiten von { $place } behalten
setting-country-none = nicht gewählt
setting-cold-auto = nach der Jahreszeit
setting-cold-always = immer
setting-cold-never = nie
setting-text-size-value = { $percent } %
setting-theme-auto = wie dieser Computer
setting-theme-light = hell
setting-theme-dark = dunkel
setting-theme-contrast = hoher Kontrast
setting-pain-above = { $score } von 10
setting-pain-limit-none = wie bei der Übung angegeben, sonst 4 von 10
setting-limit-none = wie in Ihrem Plan oder im Artikel
setting-limit-clinician = { $number }, wie von Ihrer Fachperson festgelegt
length-in-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
length-in-hours = { $hours ->
    [one] 1 Stunde
   *[other] { $hours } Stunden
}
length-in-days = { $days ->
    [one] 1 Tag
   *[other] { $days } Tage
}
length-in-both = { $hours } { $minutes }

acted-set = { $setting }.
acted-paused = Erinnerungen pausieren bis { $until }. Das Ende einer Ruhepause klingelt trotzdem.
acted-resumed = Erinnerungen klingeln wieder.
step-set = { $tense ->
    [undo] Rückgängig: Einstellung „{ $name }“
    [redo] Wiederholen: Einstellung „{ $name }“
   *[done] Einstellung „{ $name }“ geändert
}
step-paused = { $tense ->
    [undo] Rückgängig: Erinnerungen pausiert
    [redo] Wiederholen: Erinnerungen pausieren
   *[done] Erinnerungen pausiert
}
step-resumed = { $tense ->
    [undo] Rückgängig: Erinnerungen wieder eingeschaltet
    [redo] Wiederholen: Erinnerungen wieder einschalten
   *[done] Erinnerungen wieder eingeschaltet
}
pause-note = Erinnerungen pausieren bis { $until }.
error-unknown-setting = Es gibt keine Einstellung „{ $name }“. Es gibt: { $names }, pause und at-login.
error-bad-setting = „{ $name }“ kann nicht „{ $value }“ sein. Möglich ist: { $allowed }.
error-pause-over = Das Ende einer Pause muss in der Zukunft liegen.
error-not-paused = Erinnerungen pausieren nicht.

zone-question = Dieser Computer zeigt jetzt die Zeit von { $here }. Ihr Plan war auf die Zeit von { $home } gestellt. Wonach sollen sich Ihre Übungen richten?
zone-keep = Zeiten von { $home } behalten
zone-follow = Der Uhr von { $here } folgen
zone-follow-here = Der Uhr dieses Computers folgen
login-question = Sollen die Erinnerungen von selbst starten, wenn Sie sich anmelden? Sonst klingeln sie erst, wenn Sie Afterhand geöffnet haben.
login-declined = Die Erinnerungen starten nicht von selbst. Das können Sie in den Einstellungen ändern.
