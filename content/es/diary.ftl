# The diary: pain, places, reactions, measures.

diary-subheading = { $date } · guardado solo en este ordenador
diary-quick = ¿Cuánto dolor tiene ahora?
diary-quick-where = ¿Cómo es ahora el dolor { $place }?
scale-no-pain = ningún dolor
scale-worst-pain = el peor imaginable
scale-unable = no puedo hacerlo
scale-as-before = como antes del problema
scale-much-worse = muchísimo peor
scale-much-better = muchísimo mejor
areas-middle = Cabeza, cuello y tronco
areas-left = Lado izquierdo
areas-right = Lado derecho
areas-no-side = Lado sin indicar
range-week = Semana
range-month = Mes
range-course = Ciclo
range-all = Todo
score-now = { $score } ahora
score-worst = { $score } en el peor momento
score-moving = { $score } al moverse
scores = Dolor: { $scores }
temperature-celsius = { $degrees } °C
temperature-fahrenheit = { $degrees } °F
reaction-soreness = Molestias
reaction-tiredness = Cansancio
reaction-headache = Dolor de cabeza
reaction-dizziness = Mareo
reaction-other = Otra cosa
reaction-since = desde { $began }
reaction-from-to = desde { $began } hasta { $ended }
reaction-warning = Si un dolor de cabeza es repentino, fuerte o distinto de todos los anteriores, o si hay mareo junto con cualquier otra señal, no lo anote primero: pulse «¿Cómo me encuentro?» ahora.
measures-last = La última vez: { $when }. Lo habitual es cada una o dos semanas (valor nuestro).
measures-none = Nombre de tres a cinco cosas que ahora le cuestan y puntúelas cada una o dos semanas (valor nuestro).
activity-score = { $name } { $score }
activity-now = { $score } de 10
activity-then-now = { $first } ({ $when }), ahora { $score } de 10
measure-activities = Actividades: { $scores } (media { $mean } de 10)
measure-change = Cambio desde el { $since }: { $change } (de −5 a +5)
measure-total = { $name }: { $value }, puntuado por un centro el { $date }
screening-line = { $counted ->
    [0] ninguna pregunta respondida con sí
    [one] una pregunta respondida con sí o no lo sé
   *[other] { $counted } preguntas respondidas con sí o no lo sé
}
clearance-line = { $who } dijo que los ejercicios pueden seguir ({ $when }).

acted-entry-kept = Guardado en su diario.
acted-entry-removed = Quitado de su diario.
acted-reaction-kept = { $kind }: guardado en su diario.
acted-reaction-over = { $kind }: ya ha pasado.
acted-reaction-removed = Quitado de su diario.
acted-measure-kept = Guardado en su diario.
acted-measure-removed = Quitado de su diario.

step-entry-kept = { $tense ->
    [undo] Deshacer: anotación del diario
    [redo] Rehacer: anotación del diario
   *[done] anotación del diario
}
step-entry-removed = { $tense ->
    [undo] Deshacer: quitar la anotación del diario
    [redo] Rehacer: quitar la anotación del diario
   *[done] quitar la anotación del diario
}
step-reaction-kept = { $tense ->
    [undo] Deshacer: { $kind } en el diario
    [redo] Rehacer: { $kind } en el diario
   *[done] { $kind } en el diario
}
step-reaction-removed = { $tense ->
    [undo] Deshacer: quitar la reacción
    [redo] Rehacer: quitar la reacción
   *[done] quitar la reacción
}
step-measure-kept = { $tense ->
    [undo] Deshacer: medida
    [redo] Rehacer: medida
   *[done] medida
}
step-measure-removed = { $tense ->
    [undo] Deshacer: quitar la medida
    [redo] Rehacer: quitar la medida
   *[done] quitar la medida
}
