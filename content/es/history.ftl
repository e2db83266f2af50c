# What was done when, and the way back to it.

history-heading = Lo que hizo
history-hint = Los pasos de hoy se pueden deshacer hasta cualquier punto. Las respuestas sobre señales de alarma se quedan siempre.
history-empty = Todavía no se ha hecho nada que se pueda deshacer.
history-undone = { $what } (deshecho)
history-check-in = «¿Cómo me encuentro?» respondido
history-screened = Preguntas antes de los ejercicios respondidas
history-cleared = { $who } dijo que los ejercicios pueden seguir
history-backup = Se hizo una copia de seguridad de todo
history-restore = Se recuperó una copia de seguridad
history-import = Se trajeron datos de un archivo
history-undo-to = Deshacer esto y todo lo posterior
history-undo-to-label = Deshacer esto y todo lo posterior: { $what }
history-line = { $step }  { $time }  { $what }
history-fixed-line = –  { $time }  { $what }
acted-undone-to = { $count ->
    [one] Deshecho: { $what }
   *[other] Deshecho: { $count } pasos, hasta antes de «{ $what }»
}
error-stands-in-the-way = «{ $what }» ha cambiado entretanto y lo impide, así que no se ha deshecho nada.
error-not-of-today = Solo lo que se hizo hoy se puede deshacer hasta un punto. «afterhand undo» deshace el último paso.
