# Backups, what they bring back, and deleting everything.

thing-plans = Версии планов
thing-sessions = Сеансы
thing-appointments = Приёмы
thing-courses = Курсы
thing-answers = Упражнения: сделанные и те, что решили не делать
thing-practices = Упражнения, пройденные по шагам
thing-entries = Записи в дневнике
thing-reactions = Реакции
thing-measures = Показатели
thing-flares = Дни, когда утром было хуже
thing-safety = Ответы о самочувствии и здоровье, слова специалистов
thing-choices = Настройки, перенесённое время и паузы

backup-count = { $count }
backup-count-last = { $count }, последнее: { $day }
backup-when = { $day }, { $time }
backup-size = { $kilobytes } кБ
backup-hint = Копия делается сама в каждый день, когда что-то изменилось, и остаётся в папке ваших данных. За сегодня и вчера хранятся все, дальше всё реже, до девяти месяцев назад.
backup-none = Резервных копий пока нет. Копия сделается сама в течение дня, когда будет что хранить.
backup-late = Копию не удаётся сделать с этого дня: { $day }. Может быть, диск заполнен? Программа сама попробует ещё раз.
backup-heading = Восстановить из резервной копии ({ $when })?
backup-heading-file = Восстановить из резервной копии { $file }?
backup-note-first = То, что здесь сейчас, будет заменено. Перед этим сделается его копия, чтобы к нему можно было вернуться.
backup-note-safety = Ваши ответы о самочувствии и здоровье, данные здесь с тех пор, сохранятся.
backup-compared = { $what }: здесь { $here }; в копии { $there }.
backup-restored = Данные из копии восстановлены. То, что было здесь раньше, — в резервной копии: { $when }.
backup-restored-safety = { $count ->
    [one] Сохранился { $count } ответ о самочувствии или здоровье либо слово специалиста, которого не было в копии.
    [few] Сохранились { $count } ответа о самочувствии и здоровье и слова специалистов, которых не было в копии.
    [many] Сохранились { $count } ответов о самочувствии и здоровье и слов специалистов, которых не было в копии.
   *[other] Сохранились { $count } ответа о самочувствии и здоровье и слова специалистов, которых не было в копии.
}
backup-saved = Резервная копия сохранена: { $file }.
backup-line = { $name }  { $when }, { $size }

error-backup-not-ours = Этот файл — не резервная копия Afterhand. Ничего не изменено.
error-backup-damaged = Эта копия повреждена, её нельзя прочитать. Ничего не изменено. Попробуйте более раннюю.
error-backup-newer = Эта копия сделана более новой версией Afterhand. Пользуйтесь ею; ничего не изменено.
error-backup-is-present = Этот файл — ваши нынешние данные, а не резервная копия. Ничего не изменено.
error-backup-unknown = Такой копии нет. Какие есть, показывает «afterhand backup list». Ничего не изменено.

error-backup-locked = Эта копия закрыта паролем. Введите пароль, когда о нём спросят, или дайте его в файле с --passphrase-file. Ничего не изменено.
error-backup-wrong-passphrase = Этот пароль не открывает копию. Ничего не изменено.

backup-ask-passphrase = Пароль:
backup-ask-passphrase-again = То же ещё раз:
backup-passphrases-differ = Пароли не совпадают. Ничего не сохранено.
backup-passphrase-empty = Пароль пуст. Ничего не сделано.
backup-no-terminal = Нет терминала, чтобы спросить пароль. Запишите его в файл и назовите этот файл с --passphrase-file.
backup-saved-locked = Закрытая копия сохранена: { $file }. Сохраните пароль: без него копию никто не откроет, даже мы.
backup-locked-heading = Копия { $file } закрыта паролем

leave-goes-thing = { $what }: { $count }
leave-goes-backups = { $count ->
    [one] { $count } резервная копия в папке ваших данных
    [few] { $count } резервные копии в папке ваших данных
    [many] { $count } резервных копий в папке ваших данных
   *[other] { $count } резервной копии в папке ваших данных
}
leave-goes-aside = { $count ->
    [one] { $count } повреждённый файл данных, который был отложен
    [few] { $count } повреждённых файла данных, которые были отложены
    [many] { $count } повреждённых файлов данных, которые были отложены
   *[other] { $count } повреждённого файла данных, которые были отложены
}
leave-goes-log = Журнал программы напоминаний
leave-goes-login = Включение напоминаний при входе в систему и открытие файлов плана двойным щелчком
leave-stays-program = Сама программа остаётся на этом компьютере.
leave-stays-files = Файлы, которые вы сохранили в других местах, остаются там, где вы их положили: например, резервные копии, отчёты и планы.
leave-ask = Удалить всё? Это нельзя отменить. Если что-то ещё может пригодиться, сначала сохраните копию командой «afterhand backup FILE».
leave-done = Всё удалено. Afterhand начинает заново, как в первый день.
leave-left-login = Ваши данные удалены, но не то, что включает Afterhand при входе в систему: { $reason }.
leave-left-opening = Ваши данные удалены, но не то, что открывает файлы плана в Afterhand: { $reason }.
leave-left-file = Ваши данные удалены, но осталось { $path }: { $reason }. Удалите это сами.
leave-goes-heading = Это удалится:
leave-stays-heading = Это останется:

window-save-backup = Сохранить резервную копию
window-choose-backup = Выбрать резервную копию
window-backup-files = Резервные копии
window-backup-name = afterhand-backup-{ $date }.db
window-locked-backup-name = afterhand-backup-{ $date }.db.age
