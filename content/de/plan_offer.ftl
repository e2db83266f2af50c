# A plan file that somebody wants to take: what it changes, and who signed it.

# What changes, a line each.
plan-change-pair = { $old } → { $new }
plan-change-of = { $what }: { $change }
plan-change-from = { $what }, ab { $date }: { $change }
plan-change-new = Neu: { $what }
plan-change-new-exercise = Neu: { $title }: { $dose }; { $when }
plan-change-phase = { $dose }; { $when }
plan-change-new-phase = neu: { $dose }; { $when }
plan-change-gone = Nicht mehr: { $what }
plan-change-phase-gone = nicht mehr: { $dose }; { $when }
plan-change-quoted = „{ $text }“
plan-change-none = keine Angabe
plan-change-reps = { $old } → { $new ->
    [one] 1 Mal
   *[other] { $new } Mal
}
plan-change-minutes = { $old } → { $new ->
    [one] 1 Minute
   *[other] { $new } Minuten
}
plan-change-breaths = { $old } → { $new ->
    [one] 1 Atemzug
   *[other] { $new } Atemzüge
}
plan-change-count-reps = { $count ->
    [one] 1 Mal
   *[other] { $count } Mal
}
plan-change-count-minutes = { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
}
plan-change-count-breaths = { $count ->
    [one] 1 Atemzug
   *[other] { $count } Atemzüge
}
plan-change-sets = { $old } → { $new ->
    [one] 1 Satz
   *[other] { $new } Sätze
}
plan-change-no-hold = kein Halten
plan-change-no-rest = keine Pause zwischen den Sätzen
plan-change-hold = Halten { $old } → { $new }
plan-change-rest = Pause { $old } → { $new }
plan-change-no-side = keine Seite
plan-change-turn = { $days }, jetzt gezählt ab { $date }
plan-change-exercise = jetzt diese Übung: { $change }
plan-change-region = Körperteil: { $change }
plan-change-how = wie sie geht: { $change }
plan-change-starts = erster Tag: { $change }
plan-change-ends = letzter Tag: { $change }
plan-change-no-end = kein letzter Tag
plan-change-after-session = nach einer Behandlung: { $change }
plan-change-same-day = am selben Tag
plan-change-next-day = am nächsten Tag
plan-change-after-length = { $length } später
plan-change-after-usual = wie bei der Übung angegeben
plan-change-note = Hinweis: { $change }
plan-change-pain-limit = aufhören bei Schmerz über: { $change }
plan-change-paused = ab jetzt ausgesetzt
plan-change-resumed = nicht mehr ausgesetzt
plan-change-rule = Regel der Praxis „{ $rule }“
plan-change-rule-kind = Art: { $change }
plan-change-rule-why = warum: { $change }
plan-change-rule-techniques = nach: { $change }
plan-change-any-region = jeder Körperteil
plan-change-any-technique = jede Behandlung
plan-change-new-rule = { $rule }: { $length }
plan-change-course-sessions = Behandlungen in der Serie
plan-change-course-per-week = Behandlungen in 7 Tagen
plan-change-course-days-between = Tage zwischen zwei Behandlungen
plan-change-course-per-year = Behandlungen in einem Jahr
plan-change-course-repeat = Neue Serie danach, in Monaten
plan-change-appointment = Termin { $when }
plan-change-appointment-minutes = Termin { $when }, { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
}
plan-change-appointment-moved = Termin verschoben: { $change }
plan-change-appointment-length = Termin { $when }: { $change }
plan-change-when = { $day }, { $time }
plan-change-title = Name des Plans
plan-change-clinician = Fachperson
plan-change-clinic = Praxis
plan-change-phone = Telefon
plan-change-zone = Zeitzone der Uhrzeiten
plan-change-computer-zone = die dieses Computers

# What is offered.
offer-new = Neuer Plan
offer-update = Neue Fassung des Plans, den Sie haben. Ihre haben Sie übernommen: { $when }.
offer-same = Genau diesen Plan haben Sie schon. Es gibt nichts zu übernehmen.
offer-nothing-changes = Nichts von dem, was Sie tun, ändert sich.
offer-older = Diese Fassung wurde am { $issued } ausgestellt, vor der, die Sie haben ({ $standing }). Fragen Sie Ihre Praxis, welche gemeint ist.
offer-own = Das ist ein Plan, den hier jemand eingetippt hat. Wenn Sie ihn übernehmen, ersetzt er den, den Sie eingetippt haben.

# Who signed it.
signature-none = Nicht unterschrieben. Jeder könnte ihn geschrieben haben; übernehmen Sie ihn nur, wenn Sie wissen, woher er kommt.
signature-none-now = Nicht unterschrieben, obwohl „{ $clinic }“ frühere Pläne unterschrieben hat. Jemand anderes könnte ihn geschrieben haben. Fragen Sie die Praxis, bevor Sie ihn übernehmen.
signature-first = Unterschrieben ({ $key }). Das ist der erste unterschriebene Plan von „{ $clinic }“ auf diesem Computer. Ab jetzt wird ihr Schlüssel gemerkt.
signature-first-unnamed = Unterschrieben ({ $key }), aber der Plan nennt keine Praxis, deshalb kann der Schlüssel nicht gemerkt werden.
signature-as-before = Unterschrieben von „{ $clinic }“, wie zuvor ({ $key }).
signature-other-clinic = Unterschrieben ({ $key }), aber die Fassung, die Sie haben, kam von „{ $earlier }“ mit einem anderen Schlüssel. Fragen Sie die Praxis, bevor Sie ihn übernehmen.
signature-other-key = Unterschrieben, aber nicht mit dem Schlüssel, den „{ $clinic }“ zuvor benutzt hat. Dieser ist { $given }, der gemerkte ist { $remembered }. Jemand anderes könnte diese Datei geschrieben haben, oder die Praxis hat einen neuen Schlüssel. Rufen Sie „{ $clinic }“ unter einer Nummer an, die Sie kennen, nicht unter einer aus dieser Datei, und fragen Sie.
signature-other-key-command = Wenn die Praxis sagt, dass ihr Schlüssel jetzt { $given } ist, vergisst „afterhand plan trust "{ $clinic }"“ den alten.
signature-unfit = Die Unterschrift passt nicht zu dieser Datei, also wurde die Datei nach dem Unterschreiben geändert. Das kann ein Mailprogramm gewesen sein, oder jemand. Nichts wurde geändert. Bitten Sie die Praxis, sie noch einmal zu schicken, als Anhang.
signature-unreadable = Die Unterschrift dieser Datei lässt sich nicht lesen. Sie kann unterwegs abgeschnitten worden sein. Nichts wurde geändert. Bitten Sie die Praxis, sie noch einmal zu schicken, als Anhang.
signature-no-key = Die Unterschrift dieser Datei kommt ohne den öffentlichen Schlüssel der Praxis, deshalb lässt sie sich nicht prüfen. Nichts wurde geändert. Bitten Sie die Praxis um die Datei zusammen mit ihrem Schlüssel.
signature-trust = Hat „{ $clinic }“ einen neuen Schlüssel?
ask-trust = Den Schlüssel { $remembered } von „{ $clinic }“ vergessen und ab jetzt { $given } gelten lassen? Sagen Sie nur Ja, wenn Sie die Praxis unter einer Nummer angerufen haben, die Sie kennen, und sie Ihnen { $given } genannt hat.
ask-forget-key = Den Schlüssel { $remembered } von „{ $clinic }“ vergessen? Stattdessen wird der Schlüssel des nächsten Plans gemerkt, den sie unterschreibt. Sagen Sie nur Ja, wenn Sie die Praxis unter einer Nummer angerufen haben, die Sie kennen, und sie Ihnen ihren neuen Schlüssel genannt hat.
ask-unsigned-now = „{ $clinic }“ hat frühere Pläne unterschrieben, und dieser ist nicht unterschrieben. Trotzdem übernehmen?
ask-other-clinic = Die Fassung, die Sie haben, kam von „{ $earlier }“ und war mit einem anderen Schlüssel unterschrieben. Diese trotzdem übernehmen?
ask-update = Die neue Fassung von „{ $title }“ übernehmen?
error-offer-outdated = Ihr Plan hat sich geändert, seit das angezeigt wurde. Sehen Sie sich an, was er jetzt ändert.
error-unknown-clinic = Es ist kein Schlüssel von „{ $clinic }“ gemerkt.
error-nothing-offered = Es gibt keinen Plan mehr zu übernehmen. Öffnen Sie die Datei noch einmal.
acted-key-forgotten = Der Schlüssel von „{ $clinic }“ ist vergessen. Der Schlüssel des nächsten Plans, den sie unterschreibt, wird gemerkt.
step-key-forgotten = { $tense ->
    [undo] Rückgängig: Schlüssel von „{ $clinic }“ vergessen
    [redo] Wiederholen: Schlüssel von „{ $clinic }“ vergessen
   *[done] Schlüssel von „{ $clinic }“ vergessen
}
plan-card-signed = unterschrieben

# Files that are dropped on the window.
brought-unknown = { $file } ist kein Plan und kein Kalender. Ein Plan endet auf .toml oder .json, ein Kalender auf .ics.
brought-several = Bitte nur eine Datei auf einmal.

# The command line.
command-offer-changes = Was er ändert:
command-plan-signed = Unterschrieben ({ $key }).
command-history-line = { $when }  Fassung { $version } von „{ $title }“: { $signed }
command-history-unsigned = nicht unterschrieben
command-history-signed = unterschrieben ({ $key })
command-no-history = Es wurde noch kein Plan übernommen.
command-key-made = Der geheime Schlüssel ist in { $file }: Bewahren Sie ihn dort auf, wo nur Sie ihn lesen können, und behalten Sie eine Kopie. Der öffentliche Schlüssel ist { $public } (kurz: { $key }), in { $beside }. Teilen Sie ihn Ihren Patienten mit.
command-key-there = { $file } gibt es schon. Ein Schlüssel wird nie überschrieben; wählen Sie einen anderen Namen.
command-passphrase = Kennwort für den Schlüssel:{ " " }
command-passphrase-again = Noch einmal dasselbe:{ " " }
command-passphrases-differ = Die beiden waren nicht gleich. Es wurde kein Schlüssel erzeugt.
command-passphrase-empty = Es braucht ein Kennwort oder --no-passphrase.
command-no-terminal = Es gibt kein Terminal, um nach dem Kennwort zu fragen: { $reason }.
command-bad-key = { $file } lässt sich nicht als geheimer Schlüssel verwenden. Es ist vielleicht eine andere Datei, oder das Kennwort ist falsch.
command-signed = { $file } ist unterschrieben ({ $key }).
command-signed-beside = { $file } ist unterschrieben ({ $key }). Die Unterschrift ist in { $beside }: Schicken Sie beide.
command-no-randomness = Dieser Computer gab keine Zufallszahlen, deshalb wurde kein Schlüssel erzeugt.

opens-purpose = Öffnet die Plandateien von Praxen
opens-plan-file = Plan mit Übungen
