# What was done when, and the way back to it.

history-heading = Что вы делали
history-hint = Сегодняшние действия можно отменить до любого места. Ответы о самочувствии и здоровье остаются всегда.
history-empty = Пока ничего не сделано, что можно было бы отменить.
history-undone = { $what } (отменено)
history-check-in = Ответы на «Как я себя чувствую?»
history-screened = Ответы на вопросы перед упражнениями
history-cleared = { $who }: упражнения можно продолжать
history-backup = Сделана резервная копия всего
history-restore = Данные восстановлены из резервной копии
history-import = Загружены данные из файла
history-undo-to = Отменить это и всё, что после
history-undo-to-label = Отменить это и всё, что после: { $what }
history-line = { $step }  { $time }  { $what }
history-fixed-line = –  { $time }  { $what }
acted-undone-to = { $count ->
    [1] Отменено: { $what }
    [one] Отменено { $count } действие, до того, что было перед «{ $what }»
    [few] Отменены { $count } действия, до того, что было перед «{ $what }»
    [many] Отменено { $count } действий, до того, что было перед «{ $what }»
   *[other] Отменено { $count } действия, до того, что было перед «{ $what }»
}
error-stands-in-the-way = «{ $what }» с тех пор изменилось и мешает, поэтому ничего не отменено.
error-not-of-today = Отменить до выбранного места можно только сделанное сегодня. Последнее действие отменяет «afterhand undo».
