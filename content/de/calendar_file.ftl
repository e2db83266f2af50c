# What a calendar elsewhere shows of the plan.

calendar-file-name = Afterhand
calendar-file-exercise = { $exercise }, { $dose }
calendar-file-appointment = Behandlung
calendar-file-appointment-with = Behandlung: { $title }
calendar-file-private-exercise = Übung
calendar-file-private-appointment = Termin
calendar-file-private-aftercare = Erinnerung
calendar-file-when-to-call = Wenn sich etwas falsch anfühlt, hören Sie auf, und öffnen Sie „Wie geht es mir?“ in Afterhand. Dort steht, wen Sie anrufen sollen.
calendar-file-saved = Ihr Kalender ist in { $file }: { $events ->
    [one] ein Eintrag
   *[other] { $events } Einträge
}. Öffnen Sie ihn auf Ihrem Handy, oder laden Sie ihn in Ihren Kalender. Wenn Sie später einen neueren laden, bringt er auf den neuen Stand, was dort ist.
calendar-file-nothing = Es ist nichts geplant, was in einen Kalender gehört.
calendar-file-own = Diese Datei hat Afterhand selbst geschrieben. Was hier geplant ist, ist schon hier, deshalb wurde sie nicht übernommen.
