# The example to look around in. Everybody and everything in it is invented.

example-title = Пример: курс для шеи
example-clinician = А. Пример
example-clinic = Клиника-пример
example-note-stop = Остановитесь, если в руке покалывает.
example-note-first = Шея не гнётся, когда смотрю через плечо.
example-note-later = Удалось сдать назад на машине, не поворачиваясь всем телом.
example-session-note = За столом делать перерывы чаще.
example-banner = Вы осматриваетесь в примере. Ничего вашего в нём нет, и ничто из того, что вы здесь сделаете, не сохранится и не зазвучит.
error-example = В примере это невозможно. Сначала выйдите из него.
