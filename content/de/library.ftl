# The pages of the exercise library. What belongs to one exercise is in how_to.ftl.

library-heading = Übungen
library-notice = Das ist Stoff, aus dem Ihre Fachperson auswählt, keine Verordnung. Wenn niemand Ihnen eine Übung gegeben hat, fragen Sie, bevor Sie eine anfangen.
library-shown = { $shown } von { $all } Übungen
library-nothing = Keine Übung passt zu alledem. Nehmen Sie eine Auswahl zurück, um mehr zu sehen.
library-nothing-offered = Alles, was hierzu passt, steht auf der Liste dessen, wonach Sie zuerst fragen sollen.
library-own = Von Ihrer Fachperson, von ihr beschrieben.

filter-any-region = Jeder Körperteil
filter-any-position = Jede Haltung
filter-any-equipment = Mit oder ohne Hilfsmittel
# Also shown in lower case after a dot: no noun in it.
filter-no-equipment = Nichts nötig
filter-desk = Am Schreibtisch

place = { $position } · { $equipment }
list-or = { $first } oder { $last }

when-prescribed = { $days } um { $times }
when-from = { $when }, ab { $date }
when-until = { $when }, bis { $date }
when-from-until = { $when }, ab { $from } bis { $until }
later-stage = Ab { $date }: { $dose }, { $when }
days-every-other = jeden zweiten Tag

exercise-in-doubt = { $caution } Sie steht in Ihrem Plan, deshalb ist das eine Sache zwischen Ihnen und Ihrer Fachperson.
exercise-only-prescribed = Nur wenn Ihre Fachperson Ihnen diese gegeben hat.
exercise-ours-beside = Der Umfang, den Ihre Fachperson nennt, gilt. Das hier ist nur unsere Vorgabe.
exercise-ours-start = So würden wir anfangen. Das ist keine Regel; der Umfang, den Ihre Fachperson nennt, gilt immer.
exercise-sources-note = Die meisten davon sind Seiten von Praxen: Sie zeigen, was üblich ist, und beweisen wenig.
exercise-stop-always = Hören Sie sofort auf bei scharfem Schmerz, Schwindel, neuer Taubheit oder Schwäche oder bei jedem Zeichen, nach dem „Wie geht es mir?“ fragt.
exercise-pain-limit = Schmerz über { $limit } von 10

amount-times = { $most ->
    [one] einmal
   *[other] { $span } Mal
}
amount-sets = { $span } × { $count }
amount-minutes = { $most ->
    [one] 1 Minute
   *[other] { $span } Minuten
}
amount-hold = { $span } s halten
amount-hold-minutes = { $span } min halten
amount-breaths = { $most ->
    [one] je ein Atemzug
   *[other] je { $span } Atemzüge
}
amount-each-side = { $count } je Seite
amount-each-direction = { $count } in jede Richtung
amount-each-spot = { $count } je Stelle
amount-per-day = { $most ->
    [one] einmal am Tag
   *[other] { $span } Mal am Tag
}
amount-hourly = einmal in der Stunde
amount-up-to-hourly = { $per_day } bis einmal in der Stunde
amount-days-a-week = { $span } Tage in der Woche
amount-several = mehrmals am Tag
amount-per-break = bei jeder Pause vom Sitzen
amount-spots = { $most ->
    [one] an einer Stelle
   *[other] an { $span } Stellen
}
amount-or = { $first }; oder { $last }
amount-up-to = bis { $most }
amount-span = { $least }–{ $most }
