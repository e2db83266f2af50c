# Backups, what they bring back, and deleting everything.

thing-plans = Fassungen von Plänen
thing-sessions = Behandlungen
thing-appointments = Termine
thing-courses = Behandlungsserien
thing-answers = Übungen, erledigt oder ausgelassen
thing-practices = Übungen, Schritt für Schritt gemacht
thing-entries = Tagebucheinträge
thing-reactions = Reaktionen
thing-measures = Messwerte
thing-flares = Tage, an denen es morgens schlimmer war
thing-safety = Antworten zur Sicherheit und Angaben von Fachpersonen
thing-choices = Einstellungen, verschobene Zeiten und Pausen

backup-count = { $count }
backup-count-last = { $count }, zuletzt { $day }
backup-when = { $day }, { $time }
backup-size = { $kilobytes } kB
backup-hint = An jedem Tag, an dem sich etwas geändert hat, wird von selbst eine gemacht; sie bleibt in Ihrem Datenordner. Alle von heute und gestern bleiben erhalten, weiter zurück immer weniger, bis zu neun Monate.
backup-none = Es gibt noch keine Sicherung. Sobald es etwas aufzubewahren gibt, wird innerhalb eines Tages von selbst eine gemacht.
backup-late = Seit { $day } konnte keine Sicherung gemacht werden. Ist die Festplatte voll? Es wird von selbst noch einmal versucht.
backup-heading = Diese Sicherung zurückspielen: { $when }?
backup-heading-file = Die Sicherung { $file } zurückspielen?
backup-note-first = Was jetzt hier ist, wird ersetzt. Davor wird davon eine Sicherung gemacht, damit Sie dazu zurückkehren können.
backup-note-safety = Was Sie seither hier zur Sicherheit geantwortet haben, bleibt erhalten.
backup-compared = { $what }: hier { $here }; in der Sicherung { $there }.
backup-restored = Die Sicherung ist zurückgespielt. Was vorher hier war, ist in dieser Sicherung: { $when }.
backup-restored-safety = { $count ->
    [one] Eine Antwort zur Sicherheit oder Angabe einer Fachperson, die nicht in der Sicherung war, wurde behalten.
   *[other] { $count } Antworten zur Sicherheit und Angaben von Fachpersonen, die nicht in der Sicherung waren, wurden behalten.
}
backup-saved = Eine Sicherung ist als { $file } gespeichert.
backup-line = { $name }  { $when }, { $size }

error-backup-not-ours = Diese Datei ist keine Sicherung von Afterhand. Nichts wurde geändert.
error-backup-damaged = Diese Sicherung ist beschädigt und lässt sich nicht lesen. Nichts wurde geändert. Bitte versuchen Sie eine frühere.
error-backup-newer = Diese Sicherung wurde von einer neueren Version von Afterhand gemacht. Bitte benutzen Sie diese Version; nichts wurde geändert.
error-backup-is-present = Diese Datei sind Ihre Daten, wie sie jetzt sind, keine Sicherung. Nichts wurde geändert.
error-backup-unknown = Diese Sicherung gibt es nicht. „afterhand backup list“ zeigt die, die es gibt. Nichts wurde geändert.

error-backup-locked = Diese Sicherung ist mit einem Kennwort verschlossen. Geben Sie das Kennwort an, wenn Sie danach gefragt werden, oder in einer Datei mit --passphrase-file. Nichts wurde geändert.
error-backup-wrong-passphrase = Dieses Kennwort öffnet die Sicherung nicht. Nichts wurde geändert.

backup-ask-passphrase = Kennwort:
backup-ask-passphrase-again = Noch einmal dasselbe:
backup-passphrases-differ = Die beiden Kennwörter sind nicht gleich. Nichts wurde gespeichert.
backup-passphrase-empty = Das Kennwort ist leer. Nichts wurde gemacht.
backup-no-terminal = Es gibt kein Terminal, um nach dem Kennwort zu fragen. Schreiben Sie es in eine Datei, und nennen Sie die Datei mit --passphrase-file.
backup-saved-locked = Eine verschlossene Sicherung ist als { $file } gespeichert. Bewahren Sie das Kennwort auf: Ohne es kann niemand die Sicherung öffnen, auch wir nicht.
backup-locked-heading = Die Sicherung { $file } ist verschlossen

leave-goes-thing = { $what }: { $count }
leave-goes-backups = { $count ->
    [one] Eine Sicherung in Ihrem Datenordner
   *[other] { $count } Sicherungen in Ihrem Datenordner
}
leave-goes-aside = { $count ->
    [one] Eine beschädigte Datendatei, die beiseitegelegt war
   *[other] { $count } beschädigte Datendateien, die beiseitegelegt waren
}
leave-goes-log = Das Protokoll des Erinnerungsprogramms
leave-goes-login = Der Start der Erinnerungen beim Anmelden, und dass Plandateien sich mit einem Doppelklick öffnen
leave-stays-program = Das Programm selbst bleibt auf diesem Computer.
leave-stays-files = Dateien, die Sie anderswo gespeichert haben, bleiben dort, etwa Sicherungen, Berichte und Pläne.
leave-ask = Alles löschen? Das lässt sich nicht rückgängig machen. Wenn Sie etwas davon vielleicht wieder brauchen, speichern Sie zuerst eine Kopie mit „afterhand backup FILE“.
leave-done = Alles ist gelöscht. Afterhand fängt neu an, wie am ersten Tag.
leave-left-login = Ihre Daten sind gelöscht, aber nicht das, was Afterhand beim Anmelden startet: { $reason }.
leave-left-opening = Ihre Daten sind gelöscht, aber nicht das, was Plandateien mit Afterhand öffnet: { $reason }.
leave-left-file = Ihre Daten sind gelöscht, aber nicht { $path }: { $reason }. Bitte löschen Sie das selbst.
leave-goes-heading = Das verschwindet:
leave-stays-heading = Das bleibt:

window-save-backup = Sicherung speichern
window-choose-backup = Sicherung wählen
window-backup-files = Sicherungen
window-backup-name = afterhand-backup-{ $date }.db
window-locked-backup-name = afterhand-backup-{ $date }.db.age
