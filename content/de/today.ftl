# Today and the aftercare page.

greeting-morning = Guten Morgen
greeting-afternoon = Guten Tag
greeting-evening = Guten Abend

today-empty = noch ist nichts geplant
today-subheading = { $date } · { $summary }
today-nothing-due = heute ist nichts fällig
today-all-answered = für heute ist alles beantwortet
today-now = { $count ->
    [one] eine Übung jetzt
   *[other] { $count } Übungen jetzt
}
today-now-and-next = { $now }, die nächste dann um { $time }
today-next = die nächste Übung ist um { $time }
today-nothing-more = heute ist nichts mehr fällig
today-waiting = heute nichts mehr; einige Übungen warten

today-plans-ended = { $count ->
    [one] Ihr Plan ist zu Ende
   *[other] Ihre Pläne sind zu Ende
}

# A day of a plan on which nothing is due.
quiet-day = Heute ist nichts fällig
quiet-day-ended = Ihr Plan ist zu Ende
quiet-day-ended-text = Es wird nichts mehr fällig. Fragen Sie Ihre Fachperson, wie es weitergeht. Ein neuer Plan wird hier geöffnet; was Sie getan haben, bleibt erhalten.

next-now = Jetzt · fällig um { $time }
next-snoozed = Später · fällig um { $due }, wieder um { $until }
next-today = Als Nächstes · um { $time }

aftercare-heading = Nach Ihrer Behandlung
aftercare-subheading = Zu Ende { $when } · { $details }
aftercare-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
aftercare-minutes-with = { $minutes ->
    [one] 1 Minute bei { $therapist }
   *[other] { $minutes } Minuten bei { $therapist }
}
aftercare-with = bei { $therapist }
aftercare-now = jetzt

rest-of = von { $minutes } Minuten
rest-caption = Ich klingle um { $time }. Stehen Sie dann langsam auf.
rest-over = Ihre Ruhepause ist vorbei. Stehen Sie langsam auf; wenn Ihnen schwindlig wird, setzen oder legen Sie sich wieder hin.

warning-heading = Scharfer Schmerz an der behandelten Stelle?
warning-call = Nicht warten. Rufen Sie heute Ihre Fachperson an.
warning-emergency = Brustschmerz, Atemnot, ein herabhängendes Gesicht, Probleme beim Sprechen oder Sehen, Taubheit zwischen den Beinen, oder neue Schwäche in beiden Beinen oder beiden Armen: Wählen Sie jetzt den Notruf.
warning-bones = Sie haben angegeben, dass Sie über 65 sind oder dass Ihre Knochen leicht brechen können. Bei starkem Schmerz nach der Behandlung: Halten Sie still und wählen Sie den Notruf.
warning-blood = Sie haben Blutverdünner angegeben. Bei einem großen Bluterguss oder einer großen Schwellung: Rufen Sie heute Ihre Fachperson an, und warten Sie nicht ab, ob es größer wird.
warning-no-answer = Keine Antwort innerhalb von 2 Stunden: den Bereitschaftsdienst anrufen.
warning-call-number = Nicht warten. Rufen Sie heute Ihre Fachperson an:

until-today = bis { $time }
until-day = bis { $day } { $time }
until-midnight = bis { $day }
day-at = { $day } { $time }
day-today = heute
day-tomorrow = morgen
day-yesterday = gestern
list-and = { $first } und { $last }

remark-open = jetzt, bis { $time }
remark-quiet = Ruhezeit: Ich erinnere Sie um { $time }
remark-held = zurückgestellt { $until }: Behandlung { $session }
remark-was-held = war zurückgestellt: Behandlung { $session }
remark-skipped = ausgelassen
remark-skipped-why = ausgelassen: { $why }
remark-done = erledigt

dose-reps = { $reps ->
    [one] einmal
   *[other] { $reps } Mal
}
dose-minutes = { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
dose-breaths = { $breaths ->
    [one] 1 Atemzug
   *[other] { $breaths } Atemzüge
}
dose-sets-of-reps = { $sets } × { $reps ->
    [one] einmal
   *[other] { $reps } Mal
}
dose-sets-of-minutes = { $sets } × { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
dose-sets-of-breaths = { $sets } × { $breaths ->
    [one] 1 Atemzug
   *[other] { $breaths } Atemzüge
}
dose-each-side = je Seite
dose-alternating = im Seitenwechsel
dose-left = links
dose-right = rechts
dose-hold = { $length } halten
dose-rest = { $length } Pause
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-and-seconds = { $minutes } min { $seconds } s

plan-card-unnamed = Ihr Plan
plan-card-last-day = Heute ist der letzte Tag.
plan-card-ended = Zu Ende: { $day }
minutes-hint = Eine Behandlung dauert meist { $least } bis { $most } Minuten, sagt der Artikel. Lassen Sie das Feld leer, wenn Sie es nicht wissen.

rule-ended = endete { $when }
aftercare-of-session = Behandlung ({ $region }), { $when }
aftercare-all-over = Was aus Ihrer Behandlung { $when } folgte, ist vorbei. Fangen Sie behutsam wieder an: Die Belastung bleibt während der ganzen Serie gering.
told-explain = Von Ihrem Therapeuten, so wie Sie es notiert haben.
told-source = Ihr Therapeut, so von Ihnen notiert am { $date }
told-source-by = { $who }, so von Ihnen notiert am { $date }

step-plan-taken = { $tense ->
    [undo] Rückgängig: Plan „{ $title }“ übernommen
    [redo] Wiederholen: Plan „{ $title }“ übernehmen
   *[done] Plan „{ $title }“ übernommen
}
step-session-logged = { $tense ->
    [undo] Rückgängig: Behandlung ({ $region }) eingetragen
    [redo] Wiederholen: Behandlung ({ $region }) eintragen
   *[done] Behandlung ({ $region }) eingetragen
}
step-exercise-done = { $tense ->
    [undo] Rückgängig: „{ $title }“ erledigt
    [redo] Wiederholen: „{ $title }“ erledigt
   *[done] „{ $title }“ erledigt
}
step-exercise-skipped = { $tense ->
    [undo] Rückgängig: „{ $title }“ ausgelassen
    [redo] Wiederholen: „{ $title }“ ausgelassen
   *[done] „{ $title }“ ausgelassen
}

acted-plan-taken = Der Plan „{ $title }“ gilt jetzt.
acted-plan-updated = Die neue Fassung von „{ $title }“ gilt jetzt.
acted-session-logged = Ihre Behandlung ist eingetragen. Ruhen Sie sich bis { $time } aus.
acted-session-logged-late = Ihre Behandlung ist eingetragen.
acted-exercise-done = „{ $title }“: erledigt.
acted-exercise-skipped = „{ $title }“: ausgelassen.
acted-undone = Rückgängig gemacht: { $what }
acted-redone = Wiederholt: { $what }

silence-agent = Erinnerungen können nicht klingeln: Das Erinnerungsprogramm läuft nicht.
silence-daemon = Erinnerungen können nicht angezeigt werden: Nichts auf diesem Desktop zeigt Benachrichtigungen. Lassen Sie dieses Fenster offen, oder schalten Sie Benachrichtigungen in den Einstellungen Ihres Desktops ein.

# The session that comes next.
today-session = Nächste Behandlung: { $when }
today-session-with = Nächste Behandlung: { $when } · { $title }
beginning-heading = Erste Schritte
