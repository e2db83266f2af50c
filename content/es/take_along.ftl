# The system's dialogs for what is taken along, and the names that they suggest.

window-save-calendar = Guardar su calendario
window-calendar-name = afterhand-{ $date }.ics
window-save-archive = Guardar todo en un archivo
window-archive-name = afterhand-{ $date }.json
window-json-files = Archivos JSON
window-choose-tables-place = Guardar las tablas en una carpeta nueva
window-tables-name = afterhand-tables-{ $date }
window-save-fhir = Guardar el archivo para otros programas de salud
window-fhir-name = afterhand-fhir-{ $date }.json
