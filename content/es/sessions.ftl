# Sessions, appointments, the course, and how many sessions there may be.

session-unknown = No lo sé
acted-session-changed = La sesión está cambiada.
acted-session-removed = Se ha quitado la sesión, y también lo que seguía de ella.
acted-appointment-kept = Su cita queda anotada: { $when }.
acted-appointment-cancelled = La cita queda anulada.
acted-calendar-same = En «{ $file }» no hay nada que no se sepa ya.
acted-calendar-taken = Del calendario: { $added } nuevas, { $changed } cambiadas, { $cancelled } anuladas.
acted-picture-saved = La tarjeta está guardada en «{ $path }». Cópiela a su teléfono o ábrala en él.
acted-course-kept = Su ciclo queda anotado.
acted-course-removed = Se ha quitado el ciclo. Sus sesiones se quedan.
acted-rule-told = Anotado como indicación de su terapeuta. Nuestro valor sigue al lado.
acted-rule-as-ours = Vuelve a valer nuestro valor.

step-session-changed = { $tense ->
    [undo] Deshacer: sesión de { $region } cambiada
    [redo] Rehacer: cambiar la sesión de { $region }
   *[done] sesión de { $region } cambiada
}
step-session-removed = { $tense ->
    [undo] Deshacer: sesión de { $region } quitada
    [redo] Rehacer: quitar la sesión de { $region }
   *[done] sesión de { $region } quitada
}
step-appointment-kept = { $tense ->
    [undo] Deshacer: cita anotada
    [redo] Rehacer: anotar la cita
   *[done] cita anotada
}
step-appointment-cancelled = { $tense ->
    [undo] Deshacer: cita anulada
    [redo] Rehacer: anular la cita
   *[done] cita anulada
}
step-calendar-taken = { $tense ->
    [undo] Deshacer: citas de «{ $file }» añadidas
    [redo] Rehacer: añadir las citas de «{ $file }»
   *[done] citas de «{ $file }» añadidas
}
step-course-kept = { $tense ->
    [undo] Deshacer: ciclo anotado
    [redo] Rehacer: anotar el ciclo
   *[done] ciclo anotado
}
step-course-removed = { $tense ->
    [undo] Deshacer: ciclo quitado
    [redo] Rehacer: quitar el ciclo
   *[done] ciclo quitado
}
step-rule-told = { $tense ->
    [undo] Deshacer: lo que dijo su terapeuta sobre «{ $rule }»
    [redo] Rehacer: lo que dijo su terapeuta sobre «{ $rule }»
   *[done] lo que dijo su terapeuta sobre «{ $rule }»
}

limit-same-day = Dos sesiones el { $date }. Un día completo entre dos sesiones es nuestro valor; su centro puede decir otra cosa.
limit-too-close = { $days ->
    [one] { $first } y { $second }: entre estas sesiones hay menos de un día completo.
   *[other] { $first } y { $second }: entre estas sesiones hay menos de { $days } días completos.
}
limit-week = { $count } sesiones en los 7 días en torno al { $date }: más de { $most }.
limit-year-nears = { $count } sesiones en los últimos 365 días. A partir de { $most }, pregunte a su profesional si conviene seguir.
limit-year = { $count } sesiones en 365 días, y el límite aquí es { $most }. Pregunte a su profesional si conviene seguir; no se bloquea nada.
limit-course-over = { $done } sesiones hasta ahora, y el ciclo iba a tener { $planned }. Pregunte a su profesional cómo sigue.
limit-courses-a-year = Los ciclos como este suman { $yearly } sesiones al año, y el límite aquí es { $most }. El artículo da los dos números y no encajan; ningún número así es un hecho clínico, así que pregunte a su profesional.

# Reminders around a session.
prompt-check-in = ¿Cómo se encuentra desde su sesión?
prompt-check-in-body = Su sesión de { $region }, { $when }. Unas pocas preguntas sencillas; lleva medio minuto.
prompt-no-heat = Esta noche, ni sauna ni baño caliente
prompt-no-heat-body = No antes de: { $until }. Una ducha templada se puede.
prompt-evening-before = Su sesión: { $when }
prompt-evening-before-body = Organice que alguien le lleve a casa: después hay que esperar para conducir. Y cinco preguntas cortas antes de ir.
prompt-before-session = Antes de su sesión: { $when }
prompt-before-session-body = Cuente a su terapeuta cómo reaccionó la última vez.
last-time-nothing = Después de la sesión ({ $when }) usted no anotó ninguna reacción.
last-time-reactions = Después de la sesión ({ $when }): { $reactions }.
last-time-pain = Dolor: { $before } antes, { $after } justo después.
last-time-until = { $kind } (hasta { $when })
last-time-lasts = { $kind }, aún no ha pasado
prompt-line = { $title }: { $body }
notice-cover-neck = Es época de frío: abríguese y cúbrase el cuello antes de salir.
notice-feel = Cómo me encuentro
notice-noted = Entendido

# “Can I …?”: what is the same in every answer.
can-not-before = No antes de: { $when }. { $rule }. Esto vale { $length }.
can-length = durante { $length } después de su sesión
can-length-next-day = hasta las { $time } del día siguiente a su sesión

can-free = Aquí ninguna regla se lo impide.
can-no-session = No hay ninguna sesión anotada, así que no corre ningún tiempo de espera. { $more }
can-flag-first = Sigue abierta una señal de alarma y los ejercicios están en pausa. Haga primero lo que le indicaron las preguntas sobre cómo se encuentra; lo que diga un profesional sanitario va antes que cualquier respuesta de aquí.
can-never = Por favor, no lo haga. { $why }
can-unknown = No encontré nada sobre «{ $words }». Eso no es ni un sí ni un no: por favor, pregunte a su profesional.

can-held-exercises = Todavía no: los ejercicios que su sesión deja en pausa esperan hasta: { $when }. Caminar con suavidad y los ejercicios de respiración no tienen que esperar.
can-held-until-clinician = Todavía no: esto espera hasta que un profesional sanitario haya dicho que puede seguir y usted lo haya anotado aquí.
can-next-session = La próxima fecha dentro de los límites es: { $date }.
can-next-session-now = Hoy está dentro de los límites. Si una sesión le conviene ahora, tiene que decirlo su profesional.
limits-next-beside = Además de lo ya reservado, la próxima fecha dentro de los límites: { $date }.

# The place Sessions.
sessions-heading = Sesiones
course-heading = Ciclo de { $planned } sesiones desde el { $began }
course-text = { $done } hechas, { $booked } reservadas, { $open } por reservar
course-again = El próximo ciclo: a partir del { $date }, si su profesional está de acuerdo.
course-every-other-day = En días alternos, como lo fijó su profesional.
course-own = Anotado por usted
course-of-plan = Del plan «{ $title }»
course-hint = Un ciclo tiene de { $least } a { $most } sesiones, dice el artículo. Cuántas necesita usted tiene que decirlo su profesional.
preset-scoliosis = Escoliosis
preset-scoliosis-text = El artículo habla de 10 sesiones, una vez cada 6 meses. Dos ciclos así al año son más que las 15 al año del propio artículo.
preset-kyphosis = Cifosis
preset-kyphosis-text = El artículo habla de una sesión en días alternos. Eso vale aquí solo si lo fijó su profesional.
bead-done = { $number }: hecha el { $date }
bead-booked = { $number }: reservada para el { $date }
bead-open = { $number }: por reservar
limits-next-today = Hoy está dentro de los límites. Si una sesión le conviene ahora, tiene que decirlo su profesional.
limit-line-week = { $count } de { $most } sesiones como máximo en los últimos 7 días
limit-line-between = { $days ->
    [0] No se pide ningún día completo entre dos sesiones
    [one] Al menos 1 día completo entre dos sesiones
   *[other] Al menos { $days } días completos entre dos sesiones
}
limit-line-year = { $count } de { $most } sesiones como máximo en los últimos 365 días
limit-changed = { $who } { $original }
limit-original-article = El artículo dice { $number }.
limit-original-ours = Nuestro valor es { $number }.
limit-changed-plan = Cambiado por el plan «{ $title }», aceptado el { $date }.
limit-changed-every-other-day = Cambiado por su ciclo: en días alternos, como lo fijó su profesional.
limit-changed-clinician = Cambiado por usted el { $date }, como lo fijó su profesional.
limit-changed-clinician-once = Cambiado por usted, como lo fijó su profesional.
limit-changed-you = Cambiado por usted el { $date }.
limit-changed-you-once = Cambiado por usted.
appointment-of-plan = de su plan
appointment-of-calendar = de un calendario
session-pain = Dolor: { $before } antes, { $after } después
session-pain-before = Dolor: { $before } antes
session-pain-after = Dolor: { $after } después
pinned-from = { $who }, { $when }
pinned-from-session = En su sesión: { $when }

# The short gate before a session (AR-25), and the lift after it (AR-04).
gate-lift = Organice que alguien le lleve a casa: después hay que esperar para conducir.
gate-sign = una nueva señal de alarma, como entumecimiento, debilidad o un dolor de cabeza distinto de todos los anteriores
gate-fever = fiebre o escalofríos
gate-fall = una caída u otra lesión
gate-medicine = una medicina nueva, sobre todo un anticoagulante
gate-pregnancy = un embarazo, o que quizá esté embarazada

# Limits in the settings.
limit-more-by-clinician = Más de { $number } solo vale si lo fijó su profesional.
limit-none-by-clinician = Ningún día entre sesiones solo vale si lo fijó su profesional.
limit-no-fact = Ningún número así es un hecho clínico; pregunte a su profesional.

# The card to take along.
card-heading = Después de su sesión de { $region }, { $when }
card-heading-to-come = Después de su próxima sesión
card-for = durante { $length }
card-first-hour = En la primera hora
card-later = Durante más tiempo
card-note = Lo que le dijo su terapeuta
card-signs = No espere: llame ahora al número de emergencias en caso de
card-call = A quién llamar
card-home = Para quien está en casa
card-at-home = Por favor, vaya a ver a la persona en las primeras horas y otra vez en los días siguientes. Si aparece una de estas señales, llame por ella al número de emergencias, quédese a su lado y no deje que conduzca.
card-small = Información para llevar, no un veredicto. La palabra de su profesional va primero. { $reviewed }.
card-small-signs = { $signs } (señales de alarma). { $rest } (todo lo demás)

# A calendar file that was chosen: why it is refused, and what was read otherwise than it is written.
calendar-too-long = Este archivo ocupa más de { $mebibytes } MiB, así que no se lee. Guarde solo sus citas en un archivo y elija ese.
calendar-not-text = Este archivo no es texto, así que no es un calendario. Elija un archivo que termine en .ics.
calendar-none = No hay ningún calendario en este archivo. Elija un archivo que termine en .ics, como los que guarda su centro o su programa de calendario.
calendar-no-events = El calendario de este archivo no tiene citas.
calendar-too-involved = El calendario de este archivo repite sus citas de demasiadas maneras para poder leerlo. Guarde solo sus citas en un archivo y elija ese.
calendar-cut-short = El archivo se corta a la mitad: pueden faltar citas. Guárdelo otra vez y vuelva a tomarlo.
calendar-too-many = Solo se tomaron las primeras { $most } citas.
calendar-unreadable-rule = «{ $title }» se repite de una manera que no sé leer ({ $rule }): solo se tomó lo que el archivo nombra una por una.
calendar-unknown-zone = No conozco la zona horaria «{ $zone }», así que se usa la de este ordenador. Por favor, compruebe las horas.
calendar-no-start = «{ $title }» no dice cuándo empieza, así que se dejó fuera.
calendar-all-day = «{ $title }» no tiene hora del día, así que se dejó fuera.
calendar-untitled = Una cita sin título
