# Today and the aftercare page.

greeting-morning = Buenos días
greeting-afternoon = Buenas tardes
greeting-evening = Buenas noches

today-empty = todavía no hay nada previsto
today-subheading = { $date } · { $summary }
today-nothing-due = hoy no toca nada
today-all-answered = ya ha respondido a todo lo de hoy
today-now = { $count ->
    [one] un ejercicio ahora
   *[other] { $count } ejercicios ahora
}
today-now-and-next = { $now }; el siguiente, a las { $time }
today-next = el próximo ejercicio es a las { $time }
today-nothing-more = hoy no toca nada más
today-waiting = hoy nada más; algunos ejercicios esperan

today-plans-ended = { $count ->
    [one] su plan ha terminado
   *[other] sus planes han terminado
}

# A day of a plan on which nothing is due.
quiet-day = Hoy no hay nada pendiente
quiet-day-ended = Su plan ha terminado
quiet-day-ended-text = Ya no habrá más ejercicios pendientes. Pregunte a su profesional cómo seguir. Aquí se abre un plan nuevo; lo que hizo queda guardado.

next-now = Ahora · tocaba a las { $time }
next-snoozed = Más tarde · tocaba a las { $due }, otra vez a las { $until }
next-today = Siguiente · a las { $time }

aftercare-heading = Después de su sesión
aftercare-subheading = Terminó: { $when } · { $details }
aftercare-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
aftercare-minutes-with = { $minutes ->
    [one] 1 minuto con { $therapist }
   *[other] { $minutes } minutos con { $therapist }
}
aftercare-with = con { $therapist }
aftercare-now = ahora

rest-of = de { $minutes } minutos
rest-caption = Le avisaré con un sonido a las { $time }. Entonces levántese despacio.
rest-over = Su descanso ha terminado. Levántese despacio; si se marea, vuelva a sentarse o a tumbarse.

warning-heading = ¿Un dolor agudo donde le trataron?
warning-call = No espere. Llame hoy a su profesional.
warning-emergency = Dolor en el pecho, falta de aire, cara caída, dificultad para hablar o ver, entumecimiento entre las piernas, o debilidad nueva en las dos piernas o en los dos brazos: el número de emergencias, ahora.
warning-bones = Usted anotó que tiene más de 65 años o que sus huesos pueden romperse con facilidad. Si tiene un dolor muy fuerte después del tratamiento, no se mueva y llame al número de emergencias.
warning-blood = Usted anotó anticoagulantes. Si le sale un moratón o una hinchazón grande, llame hoy a su profesional y no espere a ver si crece.
warning-no-answer = Si no le contestan en 2 horas: el teléfono médico de guardia.
warning-call-number = No espere. Llame hoy a su profesional:

until-today = hasta las { $time }
until-day = hasta { $day } a las { $time }
until-midnight = hasta { $day }
day-at = { $day } a las { $time }
day-today = hoy
day-tomorrow = mañana
day-yesterday = ayer
list-and = { $first } y { $last }

remark-open = ahora, hasta las { $time }
remark-quiet = horas de silencio: se lo recordaré a las { $time }
remark-held = en pausa { $until }: sesión, { $session }
remark-was-held = estuvo en pausa: sesión, { $session }
remark-skipped = omitido
remark-skipped-why = omitido: { $why }
remark-done = hecho

dose-reps = { $reps ->
    [one] una vez
   *[other] { $reps } veces
}
dose-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
dose-breaths = { $breaths ->
    [one] 1 respiración
   *[other] { $breaths } respiraciones
}
dose-sets-of-reps = { $sets } × { $reps ->
    [one] una vez
   *[other] { $reps } veces
}
dose-sets-of-minutes = { $sets } × { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
dose-sets-of-breaths = { $sets } × { $breaths ->
    [one] 1 respiración
   *[other] { $breaths } respiraciones
}
dose-each-side = cada lado
dose-alternating = alternando lados
dose-left = a la izquierda
dose-right = a la derecha
dose-hold = mantener { $length }
dose-rest = descansar { $length }
length-seconds = { $seconds } s
length-minutes = { $minutes } min
length-minutes-and-seconds = { $minutes } min { $seconds } s

plan-card-unnamed = Su plan
plan-card-last-day = Hoy es su último día.
plan-card-ended = Terminado: { $day }
minutes-hint = Una sesión suele durar de { $least } a { $most } minutos, dice el artículo. Deje el campo vacío si no lo sabe.

rule-ended = terminó: { $when }
aftercare-of-session = sesión de { $region }, { $when }
aftercare-all-over = Lo que seguía a su sesión ({ $when }) ha terminado. Vuelva poco a poco a lo habitual: la carga sigue siendo ligera durante todo el ciclo.
told-explain = De su terapeuta, como usted lo anotó.
told-source = Su terapeuta, como usted lo anotó el { $date }
told-source-by = { $who }, como usted lo anotó el { $date }

step-plan-taken = { $tense ->
    [undo] Deshacer: plan «{ $title }» aceptado
    [redo] Rehacer: aceptar el plan «{ $title }»
   *[done] plan «{ $title }» aceptado
}
step-session-logged = { $tense ->
    [undo] Deshacer: sesión de { $region } anotada
    [redo] Rehacer: anotar la sesión de { $region }
   *[done] sesión de { $region } anotada
}
step-exercise-done = { $tense ->
    [undo] Deshacer: { $title }, hecho
    [redo] Rehacer: { $title }, hecho
   *[done] { $title }, hecho
}
step-exercise-skipped = { $tense ->
    [undo] Deshacer: { $title }, omitido
    [redo] Rehacer: { $title }, omitido
   *[done] { $title }, omitido
}

acted-plan-taken = El plan «{ $title }» ya está en marcha.
acted-plan-updated = La nueva versión de «{ $title }» ya está en marcha.
acted-session-logged = Su sesión queda anotada. Descanse hasta las { $time }.
acted-session-logged-late = Su sesión queda anotada.
acted-exercise-done = { $title }: hecho.
acted-exercise-skipped = { $title }: omitido.
acted-undone = Deshecho: { $what }
acted-redone = Rehecho: { $what }

silence-agent = Los recordatorios no pueden sonar: el programa de recordatorios no está en marcha.
silence-daemon = Los recordatorios no se pueden mostrar: nada en este escritorio muestra notificaciones. Deje abierta esta ventana o active las notificaciones en los ajustes de su escritorio.

# The session that comes next.
today-session = Próxima sesión: { $when }
today-session-with = Próxima sesión: { $when } · { $title }
beginning-heading = Primeros pasos
