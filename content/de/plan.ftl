# What is wrong with a plan file: each sentence says what is wrong and what is allowed.

fault-too-long = Die Datei ist länger als 1 MiB, und das braucht kein Plan. Ist es die richtige Datei?
fault-not-text = Das ist kein Text in UTF-8. Ist es die richtige Datei?
fault-nul-byte = Hier steht ein NUL-Byte, also ist das keine Textdatei. Ist es die richtige Datei?
fault-syntax = Das lässt sich nicht lesen: { $message }.
fault-double-key = „{ $key }“ steht hier zum zweiten Mal; einmal ist erlaubt.
fault-unknown-key = „{ $key }“ gibt es hier nicht. Bekannt sind: { $allowed }.
fault-missing-key = „{ $key }“ fehlt.
fault-expected-text = Hierher gehört ein Text in Anführungszeichen.
fault-expected-whole-number = Hierher gehört eine ganze Zahl.
fault-expected-true-or-false = Hierher gehört true oder false, ohne Anführungszeichen.
fault-expected-table = Hierher gehört eine Gruppe benannter Werte.
fault-expected-list = Hierher gehört eine Liste in eckigen Klammern.
fault-expected-date = Hierher gehört ein Datum wie 2026-11-24, zwischen 1900 und 2200.
fault-expected-time = Hierher gehört eine Uhrzeit wie "08:30", von "00:00" bis "23:59".
fault-expected-date-time = Hierher gehören Datum und Uhrzeit am Ort wie 2026-11-24T15:00:00, ohne Abweichung von der Weltzeit.
fault-expected-duration = Hierher gehört eine Dauer wie "5s", "15min", "48h" oder "7d".
fault-expected-duration-or-none = Hierher gehört eine Dauer wie "5s" oder "2min", oder "none".
fault-expected-days = Hierher gehört "daily", eine Liste wie ["mon", "wed"], {"{"} every = 2 {"}"} oder {"{"} on = 5, off = 2 {"}"}.
fault-expected-after-session = Hierher gehört "same day", "next day" oder eine Dauer wie "48h".
fault-out-of-range = Hierher gehört eine ganze Zahl von { $least } bis { $most }.
fault-only-number = Hier ist nur { $number } erlaubt.
fault-duration-out-of-range = Hierher gehört eine Dauer von { $least } bis { $most }.
fault-empty-text = Dieser Text ist leer.
fault-text-too-long = Dieser Text ist zu lang: Höchstens { $most } Zeichen sind erlaubt.
fault-control-character = In diesem Text ist ein Steuerzeichen, das sich nicht anzeigen lässt.
fault-not-one-of = „{ $given }“ ist hier nicht bekannt. Bekannt sind: { $allowed }.
fault-unknown-exercise = In der Sammlung gibt es keine Übung „{ $given }“. Eine eigene Übung hat „name“ statt „use“.
fault-unknown-exercise-close = In der Sammlung gibt es keine Übung „{ $given }“. Meinten Sie „{ $close }“?
fault-unknown-rule = Es gibt keine Nachsorge-Regel „{ $given }“. Unsere heißen AR-01 bis AR-26; eine eigene Regel hat „id“ statt „rule“.
fault-rule-without-time = { $rule } gilt nicht für eine Zeit nach einer Behandlung, also ist da keine zu ändern. Diese gelten so: { $allowed }.
fault-rule-is-limit = { $rule } ist eine Grenze und gilt nicht für eine Zeit nach einer Behandlung. Wie viele Behandlungen es sein dürfen, steht unter „course“: „sessions“, „per_week“, „days_between“ und „per_year“.
fault-unknown-zone = Es gibt keine Zeitzone „{ $given }“. Hierher gehört ein Name wie "Europe/London".
fault-double-item = In diesem Plan gibt es schon eine Übung „{ $id }“. Geben Sie dieser eine eigene „id“.
fault-double-time = { $time } steht hier zweimal.
fault-end-before-start = Das Ende liegt vor dem Anfang.
fault-phases-out-of-order = Jede Phase muss nach der vorigen beginnen.
fault-phase-after-end = Diese Phase würde nach dem Ende der Übung beginnen.
fault-several-counts = Nur eines von „reps“, „minutes“ und „breaths“ ist erlaubt.
fault-no-count = Eine eigene Übung braucht „reps“, „minutes“ oder „breaths“.
fault-neither-use-nor-name = „use“ (eine Übung der Sammlung) oder „name“ (eine eigene) fehlt.
fault-both-use-and-name = Nur eines von „use“ (eine Übung der Sammlung) und „name“ (eine eigene) ist erlaubt.
fault-only-for-own = „{ $key }“ beschreibt eine eigene Übung; eine aus der Sammlung hat es schon. Lassen Sie es weg, oder geben Sie „name“ statt „use“ an.
fault-too-many = Das sind zu viele: Höchstens { $most } sind erlaubt.
fault-none-given = Hierher gehört mindestens eines.
fault-not-whole-days = Hierher gehören ganze Tage wie "7d".
fault-not-an-id = „{ $given }“ ist keine id: Erlaubt sind kleine Buchstaben a bis z, Ziffern und Bindestriche, aber kein Bindestrich am Anfang.
fault-double-rule = In diesem Plan gibt es schon eine eigene Nachsorge-Regel „{ $id }“. Geben Sie dieser eine andere „id“.
fault-and-more = Ab hier gibt es { $count ->
    [one] noch 1 weiteren Fehler
   *[other] noch { $count } weitere Fehler
}.

warning-unusual-course = { $sessions ->
    [one] 1 Behandlung ist ungewöhnlich
   *[other] { $sessions } Behandlungen sind ungewöhnlich
}: Eine Serie hat 3 bis 15 Behandlungen, sagt der Artikel.
warning-many-a-week = { $per_week } Behandlungen in der Woche sind ungewöhnlich: Der Artikel rät zu höchstens 2.
warning-speaks-against = Sie haben angegeben: { $flags }. Fragen Sie Ihre Fachperson, bevor Sie „{ $name }“ machen. Die Übung steht im Plan, und die Entscheidung liegt bei Ihrer Fachperson.

finding-place = { $file }:{ $line }:{ $column }: { $text }
finding-warning = bitte genauer ansehen: { $text }
