# What a desktop notification says.

notice-exercise = { $title }
notice-exercise-body = { $dose } · toca: { $time }
notice-several = { $count ->
    [one] 1 ejercicio pendiente
   *[other] { $count } ejercicios pendientes
}
notice-several-line = { $time } { $title }
notice-several-more = y { $count } más
notice-rest-over = Su descanso ha acabado
notice-rest-over-body = Levántese despacio. Si se marea, vuelva a sentarse o a tumbarse.
notice-open = Abrir
notice-start = Empezar
notice-done = Hecho
notice-later = Más tarde ({ $length })
notice-got-up = Entendido
notice-snoozed-body = { $dose } · tocaba: { $due }; aplazado hasta: { $until }
notice-private = Afterhand
notice-private-body = Hay algo pendiente. Abra Afterhand para ver qué.
notice-private-more = Y otro más.
notice-click-opens = Haga clic para abrirlo.
notice-click-list = Haga clic para abrir la lista.

window-title = Afterhand
window-choose-plan = Elija un archivo del plan de su centro
window-plan-files = Archivos del plan
window-choose-calendar = Elija un archivo de calendario
window-calendar-files = Archivos de calendario
window-save-picture = Guardar la tarjeta como imagen
window-save-plan = Guardar el plan como archivo
window-picture-files = Imágenes
window-picture-name = afterhand-card.png
