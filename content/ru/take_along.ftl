# The system's dialogs for what is taken along, and the names that they suggest.

window-save-calendar = Сохранить календарь
window-calendar-name = afterhand-{ $date }.ics
window-save-archive = Сохранить всё одним файлом
window-archive-name = afterhand-{ $date }.json
window-json-files = Файлы JSON
window-choose-tables-place = Сохранить таблицы в новой папке
window-tables-name = afterhand-tables-{ $date }
window-save-fhir = Сохранить файл для других медицинских программ
window-fhir-name = afterhand-fhir-{ $date }.json
