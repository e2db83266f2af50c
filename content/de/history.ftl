# What was done when, and the way back to it.

history-heading = Was Sie getan haben
history-hint = Die Schritte von heute lassen sich bis zu jedem Punkt zurücknehmen. Antworten zur Sicherheit bleiben immer.
history-empty = Es wurde noch nichts getan, was sich zurücknehmen ließe.
history-undone = { $what } (zurückgenommen)
history-check-in = „Wie geht es mir?“ beantwortet
history-screened = Fragen vor den Übungen beantwortet
history-cleared = { $who } hat gesagt, dass Übungen weitergehen dürfen
history-backup = Eine Sicherung von allem wurde gemacht
history-restore = Eine Sicherung wurde zurückgespielt
history-import = Daten aus einer Datei wurden hereingeholt
history-undo-to = Dies und alles danach rückgängig machen
history-undo-to-label = Dies und alles danach rückgängig machen: { $what }
history-line = { $step }  { $time }  { $what }
history-fixed-line = –  { $time }  { $what }
acted-undone-to = { $count ->
    [one] Rückgängig gemacht: { $what }
   *[other] Rückgängig gemacht: { $count } Schritte, zurück bis vor „{ $what }“
}
error-stands-in-the-way = „{ $what }“ wurde inzwischen geändert und steht im Weg, deshalb wurde nichts zurückgenommen.
error-not-of-today = Nur was heute getan wurde, lässt sich bis zu einem Punkt zurücknehmen. „afterhand undo“ nimmt den letzten Schritt zurück.
