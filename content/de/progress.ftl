# What was due, and how much of it was done.

progress-heading = Ihr Fortschritt
progress-of = { $done } von { $due }
progress-week = Diese Woche erledigte Übungen: { $tally }
progress-nothing-due = nichts war fällig
progress-nothing-yet = noch nichts fällig
progress-with = { $tally }; { $rest }
# More than one, within a sentence.
progress-number = { $count ->
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
    [6] sechs
    [7] sieben
    [8] acht
    [9] neun
    [10] zehn
    [11] elf
    [12] zwölf
   *[other] { $count }
}
progress-held = { $count ->
    [one] eine wurde nach Ihrer Behandlung zurückgestellt
   *[other] { progress-number } wurden nach Ihrer Behandlung zurückgestellt
}
progress-stopped = { $count ->
    [one] eine wurde wegen eines Warnzeichens zurückgestellt
   *[other] { progress-number } wurden wegen eines Warnzeichens zurückgestellt
}
progress-excused = { $count ->
    [one] eine wurde aus gesundheitlichen Gründen ausgelassen
   *[other] { progress-number } wurden aus gesundheitlichen Gründen ausgelassen
}
progress-paused = { $count ->
    [one] eine fiel in eine Pause
   *[other] { progress-number } fielen in eine Pause
}
progress-in-part = { $count ->
    [one] eine wurde zum Teil gemacht
   *[other] { progress-number } wurden zum Teil gemacht
}
progress-to-come = { $count ->
    [one] eine kommt noch
   *[other] { progress-number } kommen noch
}
progress-day = { $date }: { $tally }
progress-week-of = Woche ab { $date }
progress-rule = Erledigt von dem, was fällig war. Nicht mitgezählt wird, was eine Behandlung oder ein Warnzeichen zurückgestellt hat, was Sie ausgelassen haben, weil es wehtat, weil Ihre Fachperson es gesagt hat oder weil es Ihnen nicht gut ging, und was in eine Pause Ihrer Erinnerungen fiel. Was zum Teil gemacht wurde, zählt als fällig.
progress-rule-badge = Diese Zählweise ist unsere eigene. Ihre Fachperson kann es anders sehen.
progress-empty = Es war noch nichts fällig. Wenn ein Plan einen Tag gelaufen ist, zeigt diese Seite, was fällig war und was Sie gemacht haben.
progress-older-empty = In diesen Wochen war nichts fällig.
