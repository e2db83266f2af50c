# Where a reminder stands, and why it did or did not ring.

remark-snoozed = tocaba: { $due }; aplazado hasta: { $until }
remark-moved = movido, antes: { $time }
remark-with-moved = { $remark } · { $moved }

missed-not-answered = sin respuesta dentro del plazo ({ $time })
missed-not-shown = no mostrado: nada en este escritorio mostró notificaciones
missed-paused = no mostrado: los recordatorios estaban en pausa (hasta: { $until })
missed-not-rung = no mostrado: { $why }
missed-unseen = no mostrado: el programa de recordatorios se vio por última vez: { $last }
missed-overtaken = no mostrado: volvió a tocar antes de que terminaran sus horas de silencio
missed-not-due-then = a esa hora estaba marcado como hecho, movido o en pausa
missed-never = no mostrado: el programa de recordatorios no ha funcionado nunca

absence-ended = ordenador apagado, usuario desconectado o recordatorios detenidos (desde: { $from }; hasta: { $until })
absence-lost = el programa de recordatorios no funcionaba (hasta: { $until }; visto por última vez: { $from })
absence-asleep = ordenador en reposo (desde: { $from }; hasta: { $until })
absence-clock-set = se cambió la hora del ordenador (de: { $from }; a: { $until })
absence-still = el programa de recordatorios no ha funcionado (desde: { $from })
absence-before-first = los recordatorios no se habían iniciado (hasta: { $until })
absence-never = el programa de recordatorios no ha funcionado nunca

# What was missed while nobody could ring.
away-title = Durante su ausencia
away-line = { $count ->
    [one] 1 ejercicio quedó sin hacer: { $why }
   *[other] { $count } ejercicios quedaron sin hacer: { $why }
}
away-why = { $line }.
away-mixed = los recordatorios no pudieron sonar en algunos momentos (desde: { $from })

at-time = a las { $time }

# One slot, and what happened to it.
why-planned = Sonará: { $time }.
why-planned-paused = Toca: { $time }. Los recordatorios están en pausa (hasta: { $until }), así que no sonará antes.
why-planned-quiet = Cae en sus horas de silencio, así que sonará: { $time }.
why-before-taken = Tocaba antes de que usted aceptara este plan, así que no cuenta.
why-open-paused = No ha sonado: los recordatorios están en pausa (hasta: { $until }).
why-open-quiet = No ha sonado: son sus horas de silencio (hasta: { $until }).
why-open-absent = No ha sonado: { $why }.
why-open = Es la hora. Todavía no ha sonado.
why-raised = Sonó: { $time }. Puede contestar hasta: { $until }.
why-raised-again = Sonó: { $time }; y otra vez: { $last }. Puede contestar hasta: { $until }.
why-raised-not-shown = Tocaba: { $time }, pero nada en este escritorio lo mostró. Puede contestar hasta: { $until }.
why-snoozed = Tocaba: { $due }; aplazado hasta: { $until }, porque eligió «Más tarde».
why-held = En pausa (desde: { $from }; hasta: { $until }): sesión, { $session } ({ $rule }).
why-was-held = En pausa hasta que se acabó su tiempo: sesión, { $session } ({ $rule }).
why-held-rule-plan = lo dice su plan
why-held-rule-ours = { $rule }, valor nuestro
why-done = Usted lo marcó como hecho: { $time }.
why-skipped = Usted lo omitió: { $time }.
why-skipped-because = Usted lo omitió: { $time }. Motivo: { $why }.
why-missed = No hecho: { $why }.
why-rest-planned = Sonará: { $time }, cuando acabe su descanso.
why-rest-rang = Sonó: { $time }, cuando acabó su descanso.
why-rest-not-shown = Su descanso acabó: { $time }, pero nada en este escritorio lo mostró.
why-prompt-checked-in = Desde entonces ha contestado a «¿Cómo me encuentro?».
why-prompt-rang = Sonó: { $time }, y quedó sin respuesta.
why-prompt-missed = No ha sonado, y su tiempo se acabó: { $time }.
why-rest-missed = Su descanso acabó: { $time }; en ese momento no podía sonar nada.

story-due = toca
story-moved = movido, antes: { $time }
story-quiet = toca en horas de silencio, así que espera hasta: { $until }
story-raised = recordatorio
story-raised-again = recordatorio, otra vez
story-dismissed = usted descartó la notificación
story-closed = el escritorio retiró la notificación de la pantalla
story-refused = el escritorio no mostró la notificación
story-snoozed = usted eligió «Más tarde», hasta: { $until }
story-held = una sesión lo deja en pausa hasta: { $until }
story-closed-unanswered = se acabó su tiempo
story-done = hecho
story-skipped = omitido

acted-snoozed = { $title }: se lo recordaré otra vez a las { $time }.
acted-moved = { $title }: ahora toca { $when }.
acted-moved-following = { $title }: ahora toca a las { $time }, desde este día en adelante.
acted-reopened = { $title }: su respuesta se ha retirado.
acted-list-closed = La lista se ha quitado. Los días anteriores siguen mostrando lo que no se hizo.

step-reopened = { $tense ->
    [undo] Deshacer: respuesta a «{ $title }» retirada
    [redo] Rehacer: retirar la respuesta a «{ $title }»
   *[done] respuesta a «{ $title }» retirada
}
step-list-closed = { $tense ->
    [undo] Deshacer: lista quitada
    [redo] Rehacer: quitar la lista
   *[done] la lista, quitada
}
step-snoozed = { $tense ->
    [undo] Deshacer: «{ $title }» más tarde
    [redo] Rehacer: «{ $title }» más tarde
   *[done] «{ $title }» más tarde
}
step-moved = { $tense ->
    [undo] Deshacer: «{ $title }» en otra hora
    [redo] Rehacer: mover «{ $title }»
   *[done] «{ $title }» en otra hora
}

error-not-answered = «{ $title }» no tiene respuesta, así que no hay nada que retirar.
error-not-waiting = «{ $title }» no está pendiente ahora, así que no puede esperar.
error-snoozed-enough = «{ $title }» ya ha esperado tres veces. Se queda en su página Hoy y no vuelve a sonar.
error-ends-too-soon = «{ $slot }» no puede esperar tanto: su tiempo se acaba ({ $ends }).
error-snooze-over = Esa hora ya ha pasado. Elija una posterior.
error-move-over-today = Esa hora ya ha pasado hoy. Para cambiar los próximos días, abra el ejercicio de mañana.
error-move-over = Esa hora ya ha pasado. Si hizo el ejercicio, márquelo como hecho.
error-move-too-far = Está demasiado lejos: un ejercicio se puede mover { $days } días como máximo.
error-move-taken = Este ejercicio ya toca a esa hora.
error-move-other-day = Esa hora es de otro día de su plan. Elija una hora del mismo día.
error-move-same = Esa es la hora que ya tiene.
ask-was-done = «{ $title }» está marcado como hecho. ¿Quiere cambiarlo?
ask-was-skipped = «{ $title }» está marcado como omitido. ¿Quiere cambiarlo?

# A day of the past or the future.
day-heading-yesterday = Ayer
day-heading-today = Hoy
day-heading-tomorrow = Mañana
day-nothing = Para este día no había nada previsto.
day-hint = ¿Hizo algo que aparece como no hecho? Márquelo aquí como hecho.
