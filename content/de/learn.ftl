# What there is to read, and the search over everything. The articles themselves are in conditions.ftl,
# techniques.ftl, self_care.ftl, questions.ftl and claims.ftl.

learn-heading = Wissen
learn-notice = Kurz, einfach und mit Quellen. Es ist allgemein: Das Wort Ihrer eigenen Fachperson geht vor.
learn-any-topic = Alles
learn-nothing = Nichts gefunden zu „{ $asked }“. Versuchen Sie es mit einem Wort dafür oder mit dem Körperteil. Wenn Sie etwas beunruhigt, drücken Sie auf „Wie geht es mir?“.
learn-doubtful = Die Studien zeigen nicht, dass das hilft, oder wir haben keine gefunden.
learn-mark-partly-own = Zum Teil unsere eigene Wahl
learn-article-notice = Allgemeine Information, kein Rat für Sie allein. Noch niemand hat sie geprüft; fragen Sie Ihre Fachperson.
learn-rule-active = { $until }, nach Ihrer Behandlung

learn-topic-condition = Beschwerde
learn-topic-technique = Technik
learn-topic-self_care = Selbsthilfe
learn-topic-question = Frage
learn-topic-claim = Geprüfte Behauptung
learn-topic-exercise = Übung
learn-topic-rule = Nach einer Behandlung
learn-topic-can = Darf ich …?
learn-topic-sign = Warnzeichen

learn-topics-condition = Beschwerden
learn-topics-technique = Techniken
learn-topics-self_care = Selbsthilfe
learn-topics-question = Fragen
learn-topics-claim = Geprüfte Behauptungen
learn-topics-exercise = Übungen
learn-topics-rule = Nach einer Behandlung
learn-topics-can = Darf ich …?
learn-topics-sign = Warnzeichen

learn-section-said = Was man liest
learn-section-known = Was bekannt ist
learn-section-what = Was es ist
learn-section-technique-what = Was geschieht
learn-section-feel = Wie es sich anfühlt
learn-section-how = Wie es geht
learn-section-long = Wie lange, wie oft
learn-section-helps = Was meist hilft
learn-section-manual = Was manuelle Therapie vielleicht kann und was nicht
learn-section-evidence = Was die Studien sagen
learn-section-never = Wann nicht, und was nie
learn-section-caution = Vorsicht
learn-section-more = Mehr dazu
learn-section-do = Was Sie tun können
learn-section-aftercare = Nach einer Behandlung
learn-section-call = Wann anrufen
learn-section-unknown = Was nicht bekannt ist
learn-section-why = Warum, und wie lange

learn-class-manual = Mit der Hand
learn-class-needling = Mit Nadeln
learn-class-physical_agent = Mit Wärme, Kälte, Gewichten oder einem Gerät
learn-class-exercise = Übung
learn-class-medical = Ein ärztlicher Eingriff, keine Massage
learn-class-other = Keine Behandlung

learn-sort-guideline = Leitlinie
learn-sort-study = Studie
learn-sort-health_page = Gesundheitsdienst oder gemeinnützige Stelle
learn-sort-practice_page = Seite einer Praxis
learn-sort-article = Ein Artikel, keine Studie
learn-sort-own = Unsere eigene
