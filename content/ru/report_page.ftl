# The page on which the report is chosen, looked at and saved.

report-page-hint = Выберите, что войдёт, посмотрите и сохраните. Никуда ничего не отправляется.
report-range-course = Этот курс
report-range-weeks-4 = Последние 4 недели
report-range-weeks-12 = Последние 12 недель
report-choose-pdf = Сохранить отчёт как PDF
report-choose-html = Сохранить отчёт как веб-страницу
report-pdf-files = Файлы PDF
report-html-files = Веб-страницы
report-pdf-name = report-for-my-therapist.pdf
report-html-name = report-for-my-therapist.html
report-kept = Отчёт лежит в { $path }. В нём данные о здоровье: подумайте, кому его даёте.
report-no-pages = Часть Afterhand, которая делает файлы PDF, не установлена, поэтому предварительного вида нет. Отчёт можно сохранить как веб-страницу и напечатать из браузера.
report-not-made = Страницы сделать не удалось. Отчёт всё равно можно сохранить как веб-страницу. Что пошло не так: { $why }
