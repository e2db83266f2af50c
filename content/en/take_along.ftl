# The system's dialogs for what is taken along, and the names that they suggest.

window-save-calendar = Save your calendar
window-calendar-name = afterhand-{ $date }.ics
window-save-archive = Save everything as one file
window-archive-name = afterhand-{ $date }.json
window-json-files = JSON files
window-choose-tables-place = Save the tables in a new folder
window-tables-name = afterhand-tables-{ $date }
window-save-fhir = Save the file for other health programs
window-fhir-name = afterhand-fhir-{ $date }.json
