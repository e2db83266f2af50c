# The report for the therapist. It is read by a clinician, about a patient who made it: plain, and no verdict.

report-title = Informe para mi terapeuta
report-period = del { $first } al { $last }
report-made = Hecho el { $when } con Afterhand { $version }, en el ordenador del paciente.
report-about = Esto es lo que una persona anotó entre una cita y otra. Contiene cifras y las propias palabras de la persona. No es un diagnóstico, no juzga nada y puede estar incompleto. Cada recuento dice qué cuenta.
report-footer = Anotado por el paciente, con Afterhand. No es una historia clínica.
report-clinician = Para { $who }
report-left-out = Dejado fuera por el paciente.
report-course = Ciclo de sesiones
report-sessions = Sesiones
report-exercises = Ejercicios en casa
report-pain = Dolor
report-body = Dónde dolía
report-reactions = Reacciones
report-signs = Señales de alarma
report-measures = Medidas
report-notes = Notas
report-no-course = No hay ningún ciclo registrado.
report-course-count = Sesiones
report-course-from = Ciclo
report-course-rhythm = Frecuencia
report-course-in-range = En este informe
report-sessions-in-range = { $count ->
    [0] ninguna sesión
    [one] una sesión
   *[other] { $count } sesiones
}
report-no-sessions = No se anotó ninguna sesión.
report-session-date = Fecha
report-session-what = Qué se hizo
report-session-therapist = Terapeuta
report-session-before = Dolor antes
report-session-after = Dolor después
report-sessions-caption = Dolor de 0 (ninguno) a 10 (el peor imaginable), como lo anotó el paciente
report-earlier = { $count ->
    [one] Hay una anterior que no figura aquí; está en la exportación de datos.
   *[other] Hay { $count } anteriores que no figuran aquí; están en la exportación de datos.
}
report-no-exercises = No tocaba ningún ejercicio.
report-exercises-all = Hecho, de lo que tocaba: { $tally }.
report-exercises-caption = Hecho, de lo que tocaba. No se cuenta entre lo que tocaba: lo que quedó en pausa después de una sesión o por una señal de alarma, lo justificado (dolía, la persona no estaba bien o lo dijo un profesional sanitario) y lo que cayó en una pausa de todos los recordatorios.
report-exercise-title = Ejercicio
report-exercise-done = Hecho
report-exercise-due = Tocaba
report-exercise-share = Proporción
report-exercise-held = En pausa
report-exercise-excused = Justificado
report-exercise-paused = Pausa general
report-weeks = Por semana, con lo hecho y lo que tocaba. La parte rellena es lo hecho.
report-weeks-latest = Las últimas { $count } semanas, con lo hecho y lo que tocaba. La parte rellena es lo hecho.
report-weeks-title = Ejercicios hechos, por semana
report-weeks-say = Ejercicios hechos, de los que tocaban. { $weeks }.
report-week-say = Semana del { $date }: { $done } de { $due }
report-week-nothing = Semana del { $date }: no tocaba nada
report-week-count = { $done }/{ $due }
report-doses-caption = Dosis que cambiaron, según el plan
report-dose-on = Desde
report-dose-was = Antes
report-dose-is = A partir de entonces
report-share = { $percent } %
report-eased-caption = Lo que se dijo al hacer los ejercicios
report-eased-what = Qué se dijo
report-eased-when = Cuándo
report-hurt-stopped = Dolía, y el ejercicio terminó
report-hurt = Dolía
report-hurt-with = { $what }: { $signs }
report-hurt-pain = { $what }, dolor { $pain } de 10
report-asked-for-less = Pidió menos
report-worse = Peor por la mañana; desde entonces las dosis se redujeron a la mitad
report-worse-settled = Peor por la mañana; las dosis se redujeron a la mitad hasta: { $until }
report-no-pain = No se anotó ningún dolor del momento.
report-worst = El peor dolor
report-moving = Dolor al moverse
report-scores = de { $lowest } a { $highest }, en { $count ->
    [one] una anotación
   *[other] { $count } anotaciones
}
report-pain-counts = { $days ->
    [one] { $entries ->
        [one] Una anotación en un día.
       *[other] { $entries } anotaciones en un día.
    }
   *[other] { $entries } anotaciones en { $days } días.
}
report-pain-scale = Dolor ahora, de 0 (ninguno) a 10 (el peor imaginable).
report-no-body = No se marcó ninguna zona con una puntuación.
report-body-counts = { $entries ->
    [one] El dolor más alto de cada zona, en una anotación.
   *[other] El dolor más alto de cada zona, en { $entries } anotaciones.
}
report-no-reactions = No se anotó ninguna reacción.
report-reaction-what = Reacción
report-reaction-began = Empezó
report-reaction-after = Después de una sesión
report-reaction-lasted = Duró
report-reaction-hours = { $hours ->
    [0] menos de una hora
    [one] una hora
   *[other] { $hours } horas
}
report-reaction-days = { $days } días
report-reaction-goes-on = continúa
report-no-signs = Ninguna respuesta a «¿Cómo me encuentro?» de estos días llevó a una indicación.
report-signs-caption = Respuestas a «¿Cómo me encuentro?» y lo que se le dijo al paciente que hiciera. «No lo sé» cuenta como sí.
report-sign-when = Cuándo
report-sign-what = Respondido con sí o no lo sé
report-sign-told = Lo que se le dijo
report-temperature = Temperatura más alta anotada: { $degrees }, el { $when }.
report-cleared = { $who } dijo el { $when } que los ejercicios pueden seguir.
report-screened = Preguntas sobre la salud, el { $when }: { $detail }.
report-no-measures = No se anotó ninguna medida.
report-measure-when = Cuándo
report-measure-what = Medida
report-measures-caption = Las actividades son del propio paciente, de 0 (no puede) a 10 (como antes del problema). Los totales los puntuó un centro y se escribieron aquí.
report-no-notes = No se eligió ninguna nota para compartir.
report-no-program = El programa que compone el informe en PDF (afterhand-report) no está instalado junto a este, así que no se ha escrito nada. Instale Afterhand de nuevo, o guárdelo como .html: cualquier navegador lo muestra y lo imprime.
report-which-file = Escriba un nombre de archivo que termine en .pdf o .html.
report-saved = El informe está guardado en «{ $file }». Contiene datos de salud: mire bien a quién se lo da.
report-program-trouble = No se ha podido hacer el informe y no se ha escrito nada. { $what } Guárdelo como .html: cualquier navegador lo muestra y lo imprime.
report-program-ended = No se ha podido hacer el informe y no se ha escrito nada: el programa que lo compone (afterhand-report) se detuvo con «{ $how }». Inténtelo otra vez, o guárdelo como .html: cualquier navegador lo muestra y lo imprime.
report-program-slow = El informe no estaba listo al cabo de un minuto, así que se ha dejado y no se ha escrito nada. Elija menos días, o guárdelo como .html: cualquier navegador lo muestra y lo imprime.
report-stands = Cuando se hizo este informe: { $what }
