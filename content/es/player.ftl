# The guided player, what it says when it hurts, and days on which it is worse.

cue-lead-in = Prepárese
cue-there = Despacio
cue-hold = Mantenga
cue-back = Vuelva despacio
cue-round = Despacio en círculo
cue-breathe-in = Tome aire
cue-breathe-out = Suelte el aire
cue-go-on = Siga así
cue-rest = Descanse
cue-change-sides = Cambie de lado

player-keep-breathing = Siga respirando.
player-next-set = Ahora viene la serie { $set } de { $sets }.
player-now-left = Ahora el lado izquierdo.
player-now-right = Ahora el lado derecho.
player-left = lado izquierdo
player-right = lado derecho
player-set = serie { $set } de { $sets }
player-rep = { $number } de { $of }
player-minute = minuto { $number } de { $of }
player-breath = respiración { $number } de { $of }
player-then-hold = luego mantenga { $length }
player-then-back = luego vuelva despacio
player-then-next = luego una vez más
player-then-rest = luego descanse { $length }
player-then-change = luego cambie de lado
player-then-end = luego ha terminado
player-then-start = luego { $dose }
player-then-breathe-in = luego tome aire
player-then-breathe-out = luego suelte el aire
say-there = Despacio.
say-hold = Mantenga.
say-back = Vuelva despacio.
say-round = Despacio en círculo.
say-in = Tome aire.
say-out = Suelte.
say-go-on = Siga así.
say-rest = Descanse.
say-lead-in-side = Prepárese. { $side }.
say-change-left = Cambie de lado. Ahora el lado izquierdo.
say-change-right = Cambie de lado. Ahora el lado derecho.

player-place = Ejercicio { $number } de { $of }
player-resume = Usted hizo { $done } ({ $when }). Puede seguir con la serie { $set }.
player-go-on-with = Seguir con la serie { $set }
player-sets-done = { $done } de { $of } series
player-times-done = { $done } de { $of } { $of ->
    [one] vez
   *[other] veces
}
player-minutes-done = { $done } de { $of } { $of ->
    [one] minuto
   *[other] minutos
}
player-breaths-done = { $done } de { $of } { $of ->
    [one] respiración
   *[other] respiraciones
}
player-done-before = Hecho: { $when }. Puede hacerlo una vez más si quiere.
player-limit = Este ejercicio se detiene por encima de { $score } de 10.
player-limit-explain-clinic = Su profesional fijó este límite.
player-limit-explain-exercise = Este ejercicio tiene un límite propio. Su profesional puede fijar otro.
player-limit-explain-chosen = Usted eligió este límite en Ajustes.
player-limit-explain-ours = Es un valor nuestro. Su profesional puede fijar otro.

pain-sign-sharp = Dolor agudo
pain-sign-numb = Entumecimiento
pain-sign-tingling = Hormigueo
pain-sign-weak = Debilidad
pain-sign-dizzy = Mareo
pain-sign-further_down = Baja más por el brazo o la pierna

effort-very_easy = Muy fácil
effort-easy = Fácil
effort-moderate = Moderado
effort-hard = Difícil
effort-very_hard = Muy difícil

hurt-check-in = Pare aquí.
    .text = Lo que nota no es algo que deba aguantar. No siga con este ejercicio. Por favor, responda a unas preguntas sobre cómo se encuentra; le dicen qué hacer y a quién llamar.
hurt-too-much = Pare aquí por hoy.
hurt-too-much-text = Usted dijo { $pain } de 10. Este ejercicio se detiene por encima de { $limit }.
hurt-rising = Pare aquí por hoy.
hurt-rising-text = Usted dijo { $pain } de 10. Son { $rise } o más por encima del { $before } con el que empezó.
hurt-advice = Descanse en una postura cómoda. Si mañana el dolor no se ha calmado, o si aumenta, pregunte a su profesional antes de volver a hacer este ejercicio.
hurt-go-on = Usted dijo { $pain } de 10, y el límite es { $limit }. Puede parar, hacerlo más fácil o seguir con un movimiento más pequeño.
hurt-skipped = dolía

practised-whole = { $title }: hecho
practised-left = { $title }: { $done }
practised-hurt = { $title }: detenido
practised-text-whole = { $done }.
practised-text-left = Usted hizo { $done }. Queda guardado.
practised-text-hurt = Usted hizo { $done }. Queda guardado y no volverá a sonar.
practised-next = Siguiente: { $title }
practised-day = { $due ->
    [0] Hoy: { $rest }.
   *[other] { $done } de { $due } hoy; { $rest }.
}

acted-practised-whole = { $title }: hecho.
acted-practised-left = { $title }: { $done }, guardado.
acted-practised-hurt = { $title }: detenido porque dolía.
acted-practising = { $title }: sigue en marcha.
acted-rated = Anotado.
step-practised = { $tense ->
    [undo] Deshacer: { $title }, hecho paso a paso
    [redo] Rehacer: { $title }, hecho paso a paso
   *[done] { $title }, hecho paso a paso
}
step-practice-rated = { $tense ->
    [undo] Deshacer: cómo fue { $title }
    [redo] Rehacer: cómo fue { $title }
   *[done] cómo fue { $title }
}
remark-in-part = hasta ahora, { $done }
remark-with-part = { $remark } · { $part }

error-not-now = { $title } espera: { $why }. No se puede empezar ahora.
error-no-such-practice = Este ejercicio ya no está registrado. Ábralo otra vez.
error-practice-over = Este ejercicio ya ha terminado.

flare-offer = ¿Está peor esta mañana?
flare-heading = La mitad, porque estaba peor ({ $when })
flare-text = Sus ejercicios se reducen a la mitad hasta que lo que empeoró lleve 24 horas calmado. Después vuelven a ser como en su plan.
flare-easier-line = { $title }: { $easier }
flare-settles = Se ha calmado; desde: { $since }. Si sigue así, su plan vuelve: { $until }.
flare-second = Es la segunda vez en una semana. Llame a su profesional antes de seguir y dígaselo.
flare-second-to = Es la segunda vez en una semana. Llame a { $who } antes de seguir y dígalo.
flare-explain = Un valor nuestro, según nuestras notas sobre los ejercicios: su profesional puede decir otra cosa.
flare-dose = { $dose } (la mitad: peor { $when })
acted-worse = Los ejercicios de hoy se reducen a la mitad.
acted-settled = Anotado. Su plan vuelve dentro de 24 horas si sigue así.
step-worse = { $tense ->
    [undo] Deshacer: peor esta mañana
    [redo] Rehacer: peor esta mañana
   *[done] peor esta mañana
}
step-settled = { $tense ->
    [undo] Deshacer: se ha calmado
    [redo] Rehacer: se ha calmado
   *[done] se ha calmado
}
error-no-flare = Usted no ha anotado que estaba peor.
error-flare-noted = Eso ya está anotado.
