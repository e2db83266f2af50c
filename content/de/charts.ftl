# The pain line and the body map: what stands in the picture, beside it, and in its place.

chart-worst = stärkster vorstellbarer
chart-none = kein 0
chart-today = heute

chart-legend-entries = Schmerz, 0 bis 10
chart-legend-days = Schmerz: Median des Tages
chart-legend-weeks = Schmerz: Median der Woche
chart-legend-band = niedrigster bis höchster
chart-legend-session = Behandlung
chart-legend-limit-clinic = Übungen enden über { $limit } (Zahl Ihrer Fachperson)
chart-legend-limit-ours = Übungen enden über { $limit } (unsere Vorgabe)
chart-legend-limit-chosen = Übungen enden über { $limit } (Ihre eigene Grenze)
chart-bars-days = Erledigte Übungen je Tag
chart-bars-weeks = Erledigte Übungen je Woche
chart-bars-months = Erledigte Übungen je Monat
chart-bars-all = alle
chart-bars-none = 0

chart-title = Schmerz, { $span }
chart-say-nothing = Kein Schmerz notiert, { $span }.
chart-say-median = Schmerz, { $span }: Median { $median }; höchster { $highest }, niedrigster { $lowest }.
chart-say-medians = Schmerz, { $span }: Median { $first } in der ersten Woche, { $last } in der letzten; höchster { $highest }, niedrigster { $lowest }.
chart-say-session-days = { $count ->
    [one] Behandlung am { $days }.
   *[other] Behandlungen am { $days }.
}
chart-say-sessions = { $count ->
    [one] Eine Behandlung.
   *[other] { $count } Behandlungen.
}
chart-say-exercises = Erledigte Übungen: { $done } von { $due }.

chart-head-day = Tag
chart-head-week = Woche
chart-head-median = Schmerz, Median
chart-head-lowest = Niedrigster
chart-head-highest = Höchster
chart-head-sessions = Behandlungen
chart-head-exercises = Erledigte Übungen
chart-cell-done = { $done } von { $due }
chart-cell-empty = –

chart-head-all = Die ganze Woche
chart-key-all = alle erledigt
chart-key-part = zum Teil
chart-key-none = keine
chart-key-left-out = einige zurückgestellt oder entschuldigt
chart-weeks-title = Übungen, { $span }
chart-weeks-say = Erledigte Übungen, { $span }: { $tally }.

change-lower = Niedriger seit { $since }: Median { $was }, jetzt { $is }; { $sessions }.
change-higher = Höher seit { $since }: Median { $was }, jetzt { $is }; { $sessions }.
change-small = Etwa gleich seit { $since }: Median { $was }, jetzt { $is }; { $sessions }.
change-none = Unverändert seit { $since }: Median { $was }; { $sessions }.
change-sessions = { $count ->
    [0] dazwischen lag keine Behandlung
    [1] dazwischen lag eine Behandlung
    [2] dazwischen lagen zwei Behandlungen
    [3] dazwischen lagen drei Behandlungen
    [4] dazwischen lagen vier Behandlungen
    [5] dazwischen lagen fünf Behandlungen
    [6] dazwischen lagen sechs Behandlungen
    [7] dazwischen lagen sieben Behandlungen
    [8] dazwischen lagen acht Behandlungen
    [9] dazwischen lagen neun Behandlungen
    [10] dazwischen lagen zehn Behandlungen
    [11] dazwischen lagen elf Behandlungen
    [12] dazwischen lagen zwölf Behandlungen
   *[other] dazwischen lagen { $count } Behandlungen
}

span-of-days = { $first } bis { $last }

body-title = Wo es wehtat
body-front = Vorn
body-back = Hinten
body-right = R
body-left = L
body-legend = Höchster Schmerz
body-say-nothing = Keine Stelle markiert.
body-say = Höchster Schmerz, nach Stelle: { $areas }.
body-say-area = { $area } { $pain }
body-no-side = Seite nicht angegeben: { $areas }
body-head-area = Stelle
body-head-pain = Höchster Schmerz
body-weeks-title = Wo es wehtat, Woche für Woche
body-weeks-say = Höchster Schmerz, nach Woche.
body-week-say = { $week }: { $areas }.
body-week-nothing = { $week }: keiner.

# The spine from the side: its parts, and the whole for those who listen.
spine-neck = Nacken
spine-thoracic = oberer Rücken
spine-lumbar = unterer Rücken
spine-sacral = Kreuzbein
spine-tailbone = und Steißbein
spine-count = { $count } Wirbel
spine-whole = Die Wirbelsäule von der Seite, in einer sanften doppelten Kurve. Von oben: 7 Wirbel im Nacken, 12 im oberen Rücken, 5 im unteren Rücken, dann das Kreuzbein und das Steißbein.
spine-marked = Die Wirbelsäule von der Seite. Markiert: { $part }.
spine-sacral-marked = Die Wirbelsäule von der Seite. Das Kreuzbein und das Steißbein sind markiert.
