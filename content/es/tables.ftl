# Tables for a spreadsheet, and the file for other health programs.

table-date = Fecha
table-time = Hora
table-zone = Zona horaria
table-note = Nota
table-pain-now = Dolor ahora (0–10)
table-pain-worst = El peor dolor (0–10)
table-pain-moving = Dolor al moverse (0–10)
table-where = Dónde
table-temperature = Temperatura (°C)
table-ended-at = Terminó a las
table-region = Parte del cuerpo
table-techniques = Qué se hizo
table-minutes = Duración (minutos)
table-therapist = Terapeuta
table-pain-before = Dolor antes (0–10)
table-pain-after = Dolor después (0–10)
table-oil = Aceite de masaje
table-exercise = Ejercicio
table-plan = Plan
table-dose = Se pedía
table-became = Qué pasó con ello
table-why = Por qué
table-answered-on = Respondido el
table-answered-at = Respondido a las
table-repetitions = Repeticiones hechas paso a paso
table-effort = Esfuerzo
table-measure = Medida
table-what = Qué
table-score = Puntuación
table-scale = Escala
table-refers-to = Fecha a la que se refiere
table-reaction = Reacción
table-began-on = Empezó el
table-began-at = Empezó a las
table-ended-on = Terminó el
table-lasted = Duró (horas)

became-done = Hecho
became-done-beside = Hecho fuera del plan
became-in-part = Hecho en parte
became-skipped = Omitido
became-missed = Sin responder
became-held = En pausa después de una sesión
became-stopped = En pausa por una señal de alarma
became-excused = Omitido por un motivo que cuenta
became-paused = Cayó en una pausa de todos los recordatorios
became-to-come = Por venir
table-excuse-hurt = Dolía
table-excuse-clinician = Lo dijo un profesional sanitario
table-excuse-unwell = No estaba bien
table-activities = Una actividad propia
table-activities-scale = De 0 (no puedo hacerlo) a 10 (como antes del problema)
table-change = Cambio desde una fecha
table-change-scale = De −5 (muchísimo peor) a +5 (muchísimo mejor)
table-total = Puntuado por un centro

tables-readme =
    Estas tablas las escribió Afterhand el { $date }. Contienen lo que usted anotó en su ordenador. No se ha enviado nada a ninguna parte. Quien pueda abrir esta carpeta puede leerlas.

    diary.csv: el dolor, dónde estaba, la temperatura y las notas, una línea por anotación.
    sessions.csv: las sesiones de tratamiento que usted anotó.
    exercises.csv: cada ejercicio en cada hora a la que tocaba hasta hoy, y qué pasó con él.
    measures.csv: sus puntuaciones de actividades, de cambio y los totales que le dio un centro.
    reactions.csv: cómo reaccionó su cuerpo, desde cuándo y hasta cuándo.

    Las horas son las del reloj de donde usted estaba; la zona horaria figura al lado. Las fechas son año-mes-día.
    El dolor es el que usted indicó: 0 es ninguno, 10 el peor imaginable. Un campo vacío no se rellenó. No significa 0.
    Los campos se separan con { $separator ->
        [comma] una coma, y los decimales llevan punto
       *[semicolon] un punto y coma, y los decimales llevan coma
    }. Los archivos son texto en UTF-8.
    Un texto que empieza con un signo como = lleva delante un apóstrofo (’). De lo contrario, una hoja de cálculo lo calcularía en lugar de mostrarlo.
    Sus respuestas a «¿Cómo me encuentro?», y lo que un profesional sanitario dijo de ellas, están en las copias en JSON y FHIR.
tables-fault = No se ha podido escribir la tabla: { $why }
tables-not-a-folder = { $file } es un archivo, y las tablas necesitan una carpeta. Indique el nombre de una carpeta, o de un archivo que termine en .csv para una sola tabla.
tables-saved = Las tablas están guardadas en { $folder }: { $files }.
table-saved = La tabla está guardada en { $file }.

code-pain-worst = El peor dolor desde la última anotación, 0–10
code-pain-moving = Dolor al moverse, 0–10
code-pain-before = Dolor justo antes de una sesión, 0–10
code-pain-after = Dolor justo después de una sesión, 0–10
code-diary-note = Nota del diario
code-reaction = Reacción después de una sesión
code-activities = Actividades propias, de 0 (no puede hacerlo) a 10 (como antes del problema)
code-change = Cambio según lo valora la persona, de −5 (muchísimo peor) a +5 (muchísimo mejor)
code-since = Comparado con esta fecha
code-total = Total de un cuestionario, puntuado por un centro
code-check-in-result = A qué llevaron las respuestas de «¿Cómo me encuentro?»
code-clearance = Un profesional sanitario dijo que los ejercicios pueden seguir
fhir-plan = Ejercicios en casa
fhir-plan-zone = Las horas del día son las del reloj de { $zone }.
fhir-progress = De { $due } que tocaban, { $done } se hicieron y { $part } se hicieron en parte. { $out } no se cuentan: en pausa, justificados o en una pausa de recordatorios.
fhir-course = Ciclo de sesiones de terapia manual
fhir-sessions = sesiones
fhir-repeat = Se repite cada { $months } meses.
fhir-every-other-day = En días alternos, como lo dijo el profesional de la persona.
fhir-session = Terapia manual: { $techniques }
fhir-oil = Aceite de masaje
fhir-patient = Lo que una persona anotó con Afterhand
fhir-check-in = ¿Cómo me encuentro? Señales ante las que hay que actuar
fhir-check-in-about = De qué se trata
fhir-screen = Preguntas antes de los ejercicios y del tratamiento
fhir-codes = Códigos propios que usa Afterhand
fhir-observed = Códigos de las observaciones de este archivo
fhir-score = { $score } de 10
fhir-saved = El archivo para otros programas de salud está guardado en { $file }.
