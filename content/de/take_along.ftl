# The system's dialogs for what is taken along, and the names that they suggest.

window-save-calendar = Kalender speichern
window-calendar-name = afterhand-{ $date }.ics
window-save-archive = Alles als eine Datei speichern
window-archive-name = afterhand-{ $date }.json
window-json-files = JSON-Dateien
window-choose-tables-place = Tabellen in einem neuen Ordner speichern
window-tables-name = afterhand-tables-{ $date }
window-save-fhir = Datei für andere Gesundheitsprogramme speichern
window-fhir-name = afterhand-fhir-{ $date }.json
