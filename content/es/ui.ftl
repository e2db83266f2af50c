# The window's own fixed labels. Everything else that it shows is worded by the engine.

product-name = Afterhand
places = Lugares
today = Hoy
exercises = Ejercicios
sessions = Sesiones
diary = Diario
learn = Aprender
settings = Ajustes
feel = ¿Cómo me encuentro?
had-session = He tenido una sesión
open-plan = Abrir archivo del plan
start-reminders = Activar recordatorios
undo = Deshacer
dismiss = Cerrar este mensaje
close = Cerrar
date = Fecha
time = Hora
optional = opcional
resume = Reanudar recordatorios

# The keys, told by F1.
keys = Teclas
keys-undo = Deshacer
keys-redo = Rehacer lo deshecho
keys-larger = Texto e imágenes más grandes
keys-smaller = Texto e imágenes más pequeños
keys-close = Cerrar la ventanita de delante
keys-hint = Con el tabulador se pasa al botón o campo siguiente; con la barra espaciadora se pulsa. Alt y una cifra llevan a un lugar de la izquierda.

# Today, before there is anything to show.
empty-purpose = Después de una sesión, Afterhand le muestra qué hacer, qué evitar y hasta cuándo. Si su centro le dio ejercicios, le recuerda cuándo toca cada uno.
open-plan-hint = El archivo que le dio su centro. Su nombre termina en .toml o .json.
had-session-hint = Un masaje, una movilización o una manipulación. Vea qué importa ahora y descanse primero.
look = Aspecto
text-size = Tamaño del texto y de las imágenes
text-size-hint = Ctrl y + lo agrandan todo por el momento; esto se queda así.
theme = Claro u oscuro
theme-hint = Lo que se imprime siempre es claro.
beginning = Primeros pasos
beginning-hint = Lo que se preguntó al principio y un ejemplo para curiosear.
beginning-open = Ver los primeros pasos
beginning-asked = Preguntado una vez
look-around = Primero, mirar un poco
look-around-hint = Un ejemplo de alguien después de cuatro sesiones. No deja ningún rastro.
example-leave = Salir del ejemplo
empty-private = Todo se queda en este ordenador. Sin cuenta y sin red.

# The day's exercises.
day = Ejercicios de hoy
done = Hecho
skip = Omitir
mark-done = Marcar como hecho: { $title }, { $time }
steps = Cómo se hace
note = Nota de su profesional
state-planned = previsto
state-open = ahora
state-snoozed = en espera
state-held = en pausa
state-done = hecho
state-skipped = omitido
state-missed = no hecho

# The exercises of the plan and of the library.
show-how = Ver cómo se hace
exercises-mine = Su plan
exercises-library = La biblioteca
exercises-not-offered = No se le ofrecen
exercises-in-plan = en su plan
filter-region = Parte del cuerpo
filter-position = Postura
filter-equipment = Material
filter-more = Por postura o material
filter-all = Mostrar todo

# One exercise.
exercise-back = Volver a los ejercicios
exercise-figure = Así se ve
exercise-not-offered = No se le ofrece
exercise-ask = Si ha cambiado algo de lo que contó sobre usted, responda otra vez a las preguntas.
exercise-feel = Qué debería notar
exercise-stop = Pare si ocurre esto
exercise-easier = Si es demasiado difícil
exercise-harder = Cuando le resulta fácil
figure-pause = Pausa
figure-play = Ver
figure-still = Inicio y final
figure-move = Ver en movimiento
figure-side = Lado
figure-right = Derecha
figure-left = Izquierda
dose = Cuánto
dose-mine = Su dosis
dose-ours = Nuestro valor y lo que indican las fuentes
dose-printed = Lo que indican las fuentes

# What was missed while nobody could ring.
away-did = Lo hice
away-did-name = Lo hice: { $title }, { $day } { $time }
away-all = Mostrar los { $count }
away-fewer = Mostrar menos
away-close = Guardar la lista

# Another day.
yesterday = Ejercicios de ayer
days = Días
day-before = Día anterior
day-after = Día siguiente
back-to-today = Volver a hoy
day-list = Ejercicios de este día

# Everything about one exercise at one time.
later = Recordármelo dentro de
usual = habitual
skip-because = ¿Qué se lo impide?
skip-hurt = Me dolió
skip-clinician = Lo dijo mi profesional
skip-unwell = No estoy bien
skip-other = Otro motivo
skip-counts = Con los tres primeros, el ejercicio no cuenta en su progreso; con otro motivo cuenta entre lo que tocaba.
skip-reason = Con sus palabras
skip-it = Omitirlo
change-answer = Cambiar la respuesta
reopen = Dejarlo sin responder
move = Cambiar la hora
move-which = ¿Cuáles?
move-once = Solo este
move-following = Este y todos los siguientes a esta hora
move-save = Guardar la hora
move-no-time = Indique la fecha y la hora.
move-no-time-of-day = Indique la hora.
why = ¿Por qué?
asked = ¿Cambiar su respuesta?
asked-yes = Sí, cambiarla
asked-no = No, dejarla así

plans = { $count ->
    [one] Su plan
   *[other] Sus planes
}
no-plan = Todavía no hay plan. Si su centro le dio un archivo del plan, ábralo aquí.

# After a session.
rest = Siéntese y descanse
rest-left = { $minutes ->
    [one] Queda 1 minuto de descanso
   *[other] Quedan { $minutes } minutos de descanso
}
holds = Qué vale ahora y hasta cuándo
notes = Qué seguir vigilando
beside = { $badge }: { $until }
sources = De dónde viene esto
ended = Terminado ({ $count })
tips = En todo momento
of-session = De su { $session }
pinned = Lo que le dijo su terapeuta
this-session-edit = Cambiar esta sesión
this-session-remove = Quitarla
told = Mi terapeuta dijo otra cosa
told-name = Mi terapeuta dijo otra cosa: { $rule }
told-change = Cambiar lo que dijo mi terapeuta
told-change-name = Cambiar lo que dijo mi terapeuta: { $rule }
told-back = Retirarlo
told-back-name = Retirar lo que mi terapeuta dijo de «{ $rule }»
told-hint = Cuenta desde el final de cada sesión. Nuestro valor sigue al lado.
told-length = ¿Durante cuánto tiempo?
told-unit = Horas o días
told-hours = horas
told-days = días
told-no-length = Indique un número entero de horas o de días.

# What there is to think of around a session.
ok = Entendido
prompt-feel = Cómo me encuentro
gate-ask = ¿Ha ocurrido algo de esto desde la última vez?
gate-yes = Sí, algo de esto
gate-none = Nada de esto
gate-something = Llame a su profesional antes de ir.
gate-sign = Si hay una nueva señal de alarma o fiebre: responda primero a unas preguntas. Le dicen a quién llamar y en qué plazo.
gate-other = Si hubo una caída, una medicina nueva o un embarazo: responda otra vez a las preguntas sobre su salud y dígaselo a su profesional antes de la sesión.

# The card to take along.
card = Tarjeta para llevar
card-hint = En papel salen dos copias: una para usted y otra para alguien en casa.
card-save = Guardar como imagen
card-first-hour = En la primera hora
card-later = Durante más tiempo
card-signs = No espere: llame ahora al número de emergencias en caso de
card-call = A quién llamar
card-home = Para quien está en casa

# The place Sessions.
sessions-hint = Qué se hizo, qué está reservado y con qué frecuencia basta.
sessions-open = Ver todas las sesiones
course = Su ciclo de sesiones
course-empty = Si su profesional le indicó un número de sesiones, anótelo aquí. Así verá por dónde va y cuál es la próxima fecha adecuada.
course-new = Anotar un ciclo
course-edit = Cambiar su ciclo
course-what = ¿Para qué es?
course-other = Otra cosa
course-sessions = ¿Cuántas sesiones?
course-began = ¿Cuándo empezó?
course-repeat = Repetir pasados tantos meses
course-every-other-day = En días alternos, como lo fijó mi profesional
course-no-sessions = Indique el número de sesiones como número entero.
course-no-repeat = Indique los meses como número entero, o deje el campo vacío.
limits = Frecuencia
limits-hint = Estos límites avisan y explican. No bloquean nada.
appointments = Citas
appointments-empty = No hay ninguna cita anotada. Anote una y se la recordaremos la tarde anterior y dos horas antes.
appointments-later = { $count ->
    [one] Una cita posterior
   *[other] { $count } citas posteriores
}
appointment-new = Anotar una cita
appointment-edit = Cambiar la cita
appointment-title = ¿Con quién o para qué?
take-calendar = Tomar de un calendario
unlogged = ¿Se hizo esta sesión?
log = Anotar la sesión
log-name = Anotar esta sesión: { $when }
not-taken-place = No se hizo
not-taken-place-name = No se hizo: { $when }
call-off = Anular
call-off-name = Anular: { $what }
cancelled = { $count ->
    [one] Una anulada
   *[other] { $count } anuladas
}
sessions-kept = Sesiones hasta ahora
sessions-empty = Todavía ninguna. Después de una sesión, elija «He tenido una sesión»: basta con decir dónde y qué.
sessions-earlier = { $count ->
    [one] Una sesión anterior
   *[other] { $count } sesiones anteriores
}
sessions-older = Las más antiguas también se guardan.

# The form behind "I had a session".
session-title = Su sesión
session-when = ¿Cuándo terminó?
session-now = Ahora mismo
session-other = En otro momento
session-where = ¿Dónde le trataron?
session-what = ¿Qué le hicieron?
session-what-hint = Elija todo lo que corresponda. La movilización mueve una articulación despacio; la manipulación la presiona, a menudo con un empuje rápido.
session-unknown-hint = Entonces se muestra lo que puede seguir a cualquiera de ellas, y de cada regla, la más estricta.
session-edit = Cambiar su sesión
session-more = Más
session-more-hint = Lo que le dijo su terapeuta, los minutos, quién le trató, el dolor antes y después, el aceite
session-note = Lo que me dijo mi terapeuta
session-note-hint = Se queda tres días en la parte de arriba de Hoy.
session-minutes = ¿Cuántos minutos?
session-therapist = ¿Quién le trató?
session-before = Dolor justo antes
session-after = Dolor justo después
session-oil = Se usó aceite
save = Guardar
cancel = Cancelar
session-confirm = Sí, guardarla
session-change = Cambiarla
session-no-region = Elija dónde le trataron.
session-no-technique = Elija al menos una cosa que le hicieron, o «No lo sé».
session-no-time = Indique la fecha y la hora en que terminó.
session-no-minutes = Indique los minutos como número entero, o deje el campo vacío.

# What a person can choose.
settings-hint = Los cambios se aplican al momento.
settings-search = Buscar un ajuste
settings-found = { $count ->
    [one] 1 ajuste encontrado
   *[other] { $count } ajustes encontrados
}
settings-found-none = Ningún ajuste se llama así.
settings-show-all = Mostrar todos los ajustes
look-words = letra, tipo de letra, grande, pequeño, zoom, modo oscuro, noche, claro, colores, contraste
data-words = copia de seguridad, guardar, recuperar, exportar, importar, pasar a otro ordenador, borrar, eliminar, imprimir, historial, calendario
numbers-words = emergencia, ambulancia, médico, teléfono, 112
reminders-words = aviso, notificación, alarma, posponer, noche, no molestar, silencio, ruido
reminders = Recordatorios
reminders-hint = Estos tiempos son valores nuestros, no de los artículos.
grace = Tiempo para responder
grace-hint = Si para entonces no ha respondido, el ejercicio cuenta como no hecho. Aún puede marcarlo como hecho.
snooze = Más tarde
snooze-hint = Cuánto espera un recordatorio cuando usted elige «Más tarde».
again = Recordar otra vez
again-hint = Mientras usted no haya respondido.
quiet = Horas de silencio
quiet-hint = Los ejercicios que tocan en ese tiempo suenan cuando terminan las horas de silencio. Lo que deja para «Más tarde» suena de todos modos.
quiet-from = Desde
quiet-until = Hasta
quiet-same = Las dos horas son iguales. Elija dos distintas.
quiet-missing = Indique las dos horas.
sound = Sonido
sound-hint = Lo reproduce su escritorio; algunos escritorios no reproducen ninguno.
tray = Icono en la barra del escritorio
tray-hint = Si su escritorio tiene una barra de iconos, dice qué toca después y abre Afterhand. Los recordatorios suenan también sin él.
private-reminders = Avisos discretos
private-reminders-hint = Los avisos y el icono de la barra dicen que hay algo pendiente, y no qué. La ventana lo muestra.
pause = Pausar todos los recordatorios
pause-hint = El final de un descanso suena de todos modos.
pause-hour = Durante 1 hora
pause-tomorrow = Hasta mañana
pause-until = Hasta esta fecha
pause-no-date = Elija una fecha.
clock = Reloj
clock-hint = Un plan que indica su propia zona horaria la conserva.
start = Inicio
login = Activar los recordatorios al iniciar sesión en el ordenador
login-hint = Si no, solo suenan después de que usted abra Afterhand.
login-yes = Sí
login-no = No, gracias
about-you = Sobre usted
cold = Época de frío
cold-hint = En la época de frío se le dice que se abrigue el cuello después de una sesión. Si no lo cambia, depende de la fecha y del hemisferio en que se encuentra.
private = Estos dos datos son privados y al principio están desactivados. Cambian algunas palabras de los consejos y se quedan en este ordenador.
menstruating = Tengo la regla
menstruating-hint = La página de después de la sesión dice entonces lo que se sabe de ello.
older-person = Tengo más de 65 años
older-person-hint = Después de una sesión, un dolor muy fuerte se señala entonces como emergencia.
limits-settings-hint = Cuántas sesiones y con cuánta separación. Avisan y explican; no bloquean nada.
limits-open = Ver quién cambió qué
limit-clinician = Lo fijó mi profesional
limit-usual = habitual
limit-number = Indique un número entero de { $least } a { $most }.
limit-reset = Como estaba
limit-reset-name = Como estaba: { $what }
told-rules = Lo que dijo mi terapeuta
told-rules-hint = Si su terapeuta le dio un tiempo distinto del nuestro, puede anotarlo junto a la regla, en la página de después de la sesión.
numbers = Números para llamar
numbers-hint = Están en este ordenador; no hace falta red.
data = Sus datos
data-hint = Todo está en este ordenador y en ningún otro sitio. Llévese lo que otros necesiten, guarde una copia o retírelo todo.
data-open = Abrir sus datos
data-settings-hint = Un informe para su terapeuta, su calendario, copias, copias de seguridad y qué hizo y cuándo.
data-back = Volver a Ajustes
data-where = Dónde están
plan-offer-changes = Qué cambia
plan-offer-exercises = Qué le pide
plan-offer-more = Qué más dice
plan-offer-remarks = Conviene revisarlo
plan-offer-take = Aceptar este plan
plan-offer-update = Aceptar esta versión
plan-offer-trust = El centro tiene una clave nueva
plan-offer-no = Ahora no
plan-offer-close = Cerrar
drop-here = Suelte para abrir el archivo
bring-in = Traer datos aquí
bring-in-hint = ¿Tenía sus notas en otro ordenador? Guarde allí todo en un solo archivo y añádalo a lo que hay aquí. Nada de lo que hay aquí cambia y nada aparece dos veces.
bring-in-choose = Elegir el archivo…
bring-in-new = Nuevo
bring-in-same = Ya está aquí
bring-in-differ = Distinto aquí
bring-in-plans = Sus planes
bring-in-take = Traerlos
bring-in-no = Ahora no
bring-in-close = Cerrar
take-along = Llevarse los datos
take-along-hint = Archivos para su teléfono, otro ordenador, una hoja de cálculo o un centro. Usted elige dónde se guarda cada uno; no se envía nada a ninguna parte.
take-along-more = Qué incluye
take-along-calendar = Calendario
take-along-calendar-hint = Para que el calendario de su teléfono muestre sus ejercicios y sesiones y suene cuando tocan.
take-along-calendar-save = Guardar su calendario…
take-along-alarms = Con alarmas
take-along-private = Sin ninguna palabra sobre salud
take-along-private-hint = Sin ellas, una entrada del calendario solo dice «Ejercicio», «Cita» o «Recordatorio».
take-along-exercises = Ejercicios
take-along-appointments = Citas
take-along-aftercare = Qué vale después de una sesión
take-along-nothing = Elija al menos una de las tres cosas.
take-along-everything = Todo
take-along-everything-hint = Todo lo que anotó y todos los planes, en un archivo JSON: para seguir con Afterhand en otro ordenador o leerlo con otros programas.
take-along-everything-save = Guardar todo…
take-along-tables = Tablas
take-along-tables-hint = Diario, sesiones, ejercicios, medidas y reacciones para una hoja de cálculo: una carpeta nueva con un archivo CSV para cada cosa.
take-along-tables-save = Guardar las tablas…
take-along-decimals = Cómo se escriben los números
take-along-decimals-as-here = Como en este ordenador
take-along-decimals-point = 36.6
take-along-decimals-comma = 36,6
take-along-fhir = Para el archivo de un centro
take-along-fhir-hint = Planes, sesiones, diario y respuestas sobre cómo se encuentra, en FHIR R4B, un formato que leen los programas de los centros.
take-along-fhir-save = Guardar para un centro…
take-along-fhir-name = Su nombre en el archivo
work-take-along = Se está escribiendo su archivo …
work-backup = Se está escribiendo la copia de seguridad …
work-bring-in = Se están trayendo sus datos …
work-restore = Se está recuperando la copia de seguridad …
backups = Copias de seguridad
backup-bring-back = Recuperar…
backup-bring-back-label = Recuperar la copia de seguridad: { $when }…
backups-all = Mostrar las { $count }
backup-save = Guardar una copia…
backup-lock = Protegerla con una contraseña
backup-lock-hint = Nadie puede abrir una copia protegida sin su contraseña, y nadie puede recuperar una contraseña perdida, ni siquiera nosotros. Sin contraseña, quien tenga el archivo puede leerlo.
lock-title = Afterhand está bloqueado
lock-open = Desbloquear
lock-forgotten-hint = ¿La ha olvidado? Quien usa esta cuenta puede quitar el bloqueo en una línea de órdenes, con «afterhand lock off --forgotten». Sus datos se quedan.
lock-button = Bloquear
lock-window = Bloquear la ventana
lock-hint = Para un ordenador que usan también otros. La ventana pide su contraseña al abrirse y cuando usted no ha hecho nada durante diez minutos. Impide que otros miren; no cifra sus datos. Los avisos siguen mostrando de qué tratan, salvo que elija otra cosa.
lock-make = Poner una contraseña…
lock-take-away = Quitar el bloqueo…
lock-off = Quitarlo
lock-now = Bloquear ahora
passphrase-empty = La contraseña está vacía.
lock-words = bloqueo, bloquear, contraseña, clave, privacidad, privado
passphrase = Contraseña
passphrase-again = Otra vez la misma
passphrases-differ = Las dos contraseñas no son iguales.
restore-unlock = Abrirla
backup-from-file = Recuperar de un archivo…
restore-here = Aquí ahora
restore-there = En la copia
restore-take = Recuperarla
restore-before = Volver a antes de…
restore-no = Ahora no
history = Lo que hizo
history-card = Todo lo que hizo aquí, día por día, y cómo volver a cualquier momento de hoy.
history-open = Ver lo que hizo
history-back = Volver a Sus datos
leave = Borrarlo todo
leave-goes = Esto se va
leave-stays = Esto se queda
leave-delete = Borrarlo todo…
leave-asked = ¿Borrarlo todo para siempre?
leave-asked-hint = Esto no se puede deshacer y nadie puede recuperarlo. Si quizá quiera algo de ello más adelante, guarde antes una copia de seguridad.
leave-yes = Borrarlo todo
leave-no = Conservarlo todo
plan-sheet = Imprimir mi plan
plan-sheet-hint = Imágenes, dosis, horas y señales de alarma, en papel para la nevera.
plan-sheet-open = Ver la hoja
plan-sheet-empty = No hay ningún ejercicio en su plan. Abra un plan o escriba antes el suyo.
plan-sheet-booked = Próximas citas
plan-sheet-after = Después de cada sesión
plan-sheet-pictures = Con imágenes
plan-sheet-large = Letra grande

about = Acerca de

# How one feels: the questions, and what the answers lead to.
yes = Sí
no = No
unsure = No lo sé
answer-name = { $answer }: { $sign }
back = Atrás
check-in-region = ¿De qué parte del cuerpo se trata?
check-in-whole = Todo el cuerpo
check-in-change = Cambiar sus respuestas
check-in-change-hint = Añada lo que ha aparecido desde entonces o corrija lo que pulsó. Lo que respondió antes también se guarda.
check-in-save = Guardar y ver qué hacer
country = País
country-named = Números de: { $country }
country-yes = Sí
country-other = Elegir otro país
country-use = Elegir este país
result-say = Por teléfono, diga lo que sea verdad en su caso
result-do = Haga esto ahora
result-never = No haga esto
result-watch = Vigile esto
result-signs = Por qué y de dónde viene esto
result-change = Cambiar o añadir una respuesta
result-corrected = Desde entonces usted ha cambiado estas respuestas.
result-later = Ver qué vale ahora
result-earlier = Ver las respuestas de antes
all-answers = Todas sus respuestas
print = Imprimir

# What leads a page while something is open.
safety-read = Leerlo otra vez
clear = Un profesional dijo que puedo seguir
clear-contact = No basta con haber llamado. Un profesional sanitario tiene que haberlo examinado y haber dicho que usted puede seguir con los ejercicios.
clear-who = ¿Quién lo dijo?
clear-when = ¿Cuándo?
clear-meant = Sí, lo examinaron y dijeron que puedo seguir.
clear-no-time = Indique la fecha y la hora.
clear-not-meant = Marque que le dijeron que puede seguir. Si no lo dijeron, elija «Cancelar».
alert-yes = Sí, muéstreme qué hacer
alert-no = No, ya no es así

# The questions before a plan starts.
screen = Antes de empezar
screen-hint = Preguntas sobre su salud que deciden a quién consultar primero. Responda otra vez cuando algo haya cambiado.
screen-open = Responder a las preguntas
screen-none = No a todo esto
screen-none-else = No a todo lo demás
screen-save = Guardar las respuestas
screened-change = Cambiar las respuestas

# The diary: one number, and everything else about how it is.
quick-hint = Pulse un número; se guarda con la hora.
scale-step = { $score } de 10
scale-end = { $score }: { $words }
scale-no-change = 0: sin cambios
scale-change-step = { $score }, de −5 a +5
scale-clear = Borrar
scale-clear-name = Borrar: { $label }
entry-more = Escribir más
reaction-note = Anotar una reacción
pain-line = El dolor con el tiempo
ranges = Desde cuándo
pain-empty = No hay nada anotado en este tiempo. Basta un número al día para ver una línea.
picture-table = Como tabla
body-weeks = Dónde dolía, semana a semana
entries = Anotaciones
entries-empty = Lo que anota aparece aquí y se puede cambiar. «Escribir más» también admite días anteriores.
entries-older = { $count ->
    [one] Un día anterior
   *[other] { $count } días anteriores
}
entries-more = Ver anotaciones antiguas
older = Anteriores
change = Cambiar
change-name = Cambiar: { $what }
remove = Quitar
remove-name = Quitar: { $what }
reactions = Reacciones
reactions-empty = Molestias, cansancio o dolor de cabeza después de una sesión: anote cuándo empezó y, más adelante, cuándo terminó.
reaction-over-name = Ya ha pasado: { $what }
measures = Medidas
measures-score = Puntuar mis actividades
measures-change-due = Su ciclo ha terminado. ¿Cuánto ha cambiado desde que empezó?
measures-change-new = Decir cuánto ha cambiado
measures-kept = Ya guardadas
answers-given = Sus respuestas
screening-name = Preguntas antes del tratamiento

# The form of a diary entry.
entry-new = Una anotación
entry-edit = Cambiar la anotación
pain-now = Dolor ahora
pain-worst = El peor dolor
pain-worst-hint = desde su última anotación
pain-moving = Dolor al moverse
body = ¿Dónde le duele?
body-hint = Elija todo lo que corresponda. Con el teclado, las flechas recorren la figura y la barra espaciadora marca.
body-marked = Marcado: { $areas }
body-none = No hay nada marcado.
body-list = Como lista
when = ¿Cuándo fue?
when-now = Ahora
when-other = En otro momento
when-missing = Indique la fecha y la hora.
temperature-celsius = Temperatura en °C
temperature-fahrenheit = Temperatura en °F
own-note = Nota

# The form of a reaction.
reaction-new = Una reacción
reaction-edit = Cambiar la reacción
reaction-what = ¿Qué es?
reaction-began = ¿Cuándo empezó?
reaction-is-it-over = ¿Ya ha pasado?
reaction-lasts = Todavía dura
reaction-over = Ya ha pasado
reaction-ended = ¿Cuándo terminó?
reaction-no-kind = Elija qué es.

# The form of a measure.
measure-new = Una medida
measure-edit = Cambiar la medida
measure-what = ¿Qué quiere guardar?
measure-activities = Mis actividades
measure-change = El cambio durante un ciclo
measure-total = Un total de mi centro
measure-no-date = Indique la fecha.
activities-hint = Nombre de tres a cinco cosas que ahora le cuestan, con sus palabras, y puntúe lo bien que le sale cada una hoy.
activity-name = Actividad { $number }
activity-score = ¿Qué tal le sale?
activity-add = Añadir una actividad
activity-remove = Quitar la actividad { $number }
activity-no-name = Dé un nombre a cada actividad que puntúa.
activity-no-score = Puntúe cada actividad que nombra.
change-since = Comparado con
change-how = ¿Cómo se encuentra ahora, comparado con entonces?
change-no-score = Elija un número de −5 a +5.
total-hint = Si su centro puntuó con usted un cuestionario o una prueba, guarde aquí el total. Las preguntas mismas se quedan en el centro.
total-name = Nombre
total-value = Total
total-date = Puntuado el

# A plan file that cannot be taken.
faults = No se ha aceptado este plan
fault-place = Línea { $line }, columna { $column }
fault-warning = Solo un aviso

# When the page cannot be shown.
trouble = No se puede mostrar su día
trouble-unknown = Algo ha fallado dentro del programa. Inténtelo otra vez. Si vuelve a ocurrir, cierre la ventana y ábrala de nuevo.
try-again = Reintentar
set-aside = Apartarlo y empezar de nuevo
set-aside-hint = El archivo dañado se guarda junto al nuevo. No se borra nada. Si los ejercicios estaban en pausa por una señal de alarma, no haga ninguno hasta que un profesional sanitario haya dicho que puede, y responda otra vez a «¿Cómo me encuentro?».

# “Can I …?”
can-ask = ¿Puedo …?
can-ask-hint = conducir …
can-ask-button = Preguntar
can-others = O quizá quería decir

progress-open = Su progreso
progress-weeks = Las semanas
progress-week = Semana
progress-sum = Toda la semana
progress-older = Semanas anteriores
progress-newer = Semanas posteriores
progress-exercises = Por ejercicio
progress-rule = Cómo se cuenta
progress-key-all = todo hecho
progress-key-part = en parte
progress-key-none = nada
progress-key-left-out = algunos no se cuentan

# The guided player.
player-start = Empezar
player-start-anew = Empezar desde el principio
player-pause = Pausa
player-go-on = Seguir
player-paused = En pausa
player-back = Atrás
player-easier = Más fácil
player-end = Terminar
player-stop = Parar aquí
player-hurts = Me duele
player-keys = Espacio: pausa · ← →: atrás y saltar · Esc: termina y guarda lo que hizo
player-pain-before = Dolor antes de empezar
player-sound = Sonidos
player-voice = Voz
player-start-name = Empezar: { $title }, { $time }
exercising = Al hacer ejercicio
pain-limit = Un ejercicio se detiene si el dolor supera
pain-limit-hint = Cuando usted pulsa «Me duele». Si su profesional puso un límite en su plan, ese va primero.
player-sound-hint = Tonos suaves cuando empieza a mantener, suelta y descansa.
player-voice-hint = Dice qué hacer y cuenta los últimos segundos, si este ordenador tiene voz.
player-slept = El ordenador estaba en reposo. Siga cuando quiera.
player-give-up = Cerrar de todos modos
player-signs = ¿Es un dolor agudo, o hay entumecimiento, hormigueo, debilidad o mareo, o baja más por el brazo o la pierna?
player-signs-hint = Elija todo lo que corresponda.
player-signs-say = Sí, parar aquí
player-score = ¿Cuánto le duele?
practised-effort = ¿Cuánto le costó?
practised-pain = Dolor ahora

# Days on which it is worse.
flare-settled = Ya se ha calmado
flare-easier = Hoy, más fácil

# The plan that a person types in from a paper sheet.
step-less = Menos: { $what }
step-more = Más: { $what }
dose-count = Cuántas
dose-unit = Se cuenta en
dose-reps = veces
dose-minutes = minutos
dose-breaths = respiraciones
dose-hold = Mantener, en segundos
dose-sets = Series
dose-rest = Descanso entre series, en segundos
dose-side = Lado
own-times = A qué horas del día
own-another-time = Otra hora
own-add-time = Añadir esta hora
own-times-chosen = Horas elegidas
own-remove-time = Quitar: { $time }
own-no-times = Elija al menos una hora.
own-days = Qué días
own-daily = Todos los días
own-every-other-day = En días alternos
own-weekdays = Días de la semana
own-later = Más adelante aumenta
own-later-hint = ¿Dice la hoja qué cambia al cabo de unos días? Añádalo aquí; hasta entonces vale la dosis de arriba.
own-later-change = Cambio { $number }
own-later-from = Desde este día
own-later-remove = Quitar el cambio { $number }
own-later-add = Añadir un cambio
own-describe = Describirlo como en mi hoja
own-search = O buscarlo en la biblioteca
own-found = { $count ->
    [one] 1 ejercicio
   *[other] { $count } ejercicios
}, con la dosis con la que nosotros empezaríamos.
own-in-plan = en su propio plan
own-add = Un ejercicio de su hoja
own-change = Cambiar el ejercicio
own-defaults = Lo que sigue es por donde nosotros empezaríamos. Escriba lo que dice su hoja.
own-name = Cómo se llama
own-steps = Cómo se hace
own-steps-hint = Un paso en cada línea, como en la hoja.
own-region = Parte del cuerpo
own-region-none = Ninguna en especial
own-region-hint = Después de una sesión, los ejercicios de la parte tratada esperan.
own-choose-again = Elegir otro ejercicio
own-from = Primer día
own-until = Último día
own-pain-limit = Parar si el dolor (de 10) supera
own-leave = Lo que ha escrito no está guardado. ¿Cerrar el formulario de todos modos?
own-leave-yes = Cerrarlo
own-leave-no = Seguir escribiendo
own-change-dose = Cambiar la dosis
own-dose-of = Cambiar la dosis: { $name }
own-for-how-long = Durante cuánto tiempo
own-only-today = Solo hoy
own-only-that-day = Solo ese día
own-from-now-on = Desde ahora
own-from-that-day-on = Desde ese día
own-dose-day = Día
own-plan-form = Nombre y quién lo dio
own-plan-title = Cómo se llama el plan
own-plan-who = Quién se lo dio
own-plan-clinic = Centro
own-plan-phone = Teléfono
own-pause = Pausar
own-pause-of = Pausar: { $name }
own-end = Terminar
own-end-of = Terminar: { $name }
own-resume = Reanudar
own-resume-of = Reanudar: { $name }
own-again = Empezar otra vez
own-again-of = Empezar otra vez: { $name }
own-sheet = Una hoja propia
own-no-one = Escrito por usted.
own-empty = ¿Su profesional le dio ejercicios en papel? Escríbalos uno por uno; así estarán en Hoy, con recordatorios.
own-empty-beside = ¿Había también algo en papel? Escríbalo; queda junto al plan de su centro.
own-add-from-sheet = Añadir un ejercicio de mi hoja
own-save-plan = Guardar como archivo del plan…
own-resting = En pausa y terminados ({ $count })
own-first = Tengo una hoja de papel
own-first-hint = Escriba los ejercicios que su profesional le apuntó.
own-add-to-plan = Añadir a mi plan
own-change-in-plan = Cambiarlo en mi plan

# What there is to read.
learn-search = ¿Qué quiere saber?
learn-search-hint = dolor de cuello, baño caliente, hernia de disco …
learn-search-keys = Intro abre el primero. Las flechas llevan a los demás.
learn-clear = Borrar
learn-kinds = Entre qué buscar
learn-found = { $count ->
    [0] No se encontró nada
    [one] 1 encontrado
   *[other] { $count } encontrados
}
learn-start = Bueno para empezar
learn-nothing = No se encontró nada

# One article.
article-back = Volver a lo que hay para leer
article-now = Ahora mismo
article-source = Fuente { $number } de «{ $section }»
article-call = Cuándo llamar
article-signs = Estas señales, como se preguntan en «¿Cómo me encuentro?»
article-exercises = Ejercicios que se suelen dar para esto
article-exercises-hint = Su profesional le dice cuáles son para usted.
article-rules = Qué importa después de una sesión
article-related = Más para leer
exercise-given-for = Para qué se da
rule-article = Más sobre esta regla

# The report for the therapist.
report = Informe para mi terapeuta
report-card-hint = De una a tres páginas para entregar: sesiones, ejercicios, dolor, señales de alarma. Usted elige qué incluye.
report-open = Hacer un informe
report-days = Qué días
report-from = Desde
report-until = Hasta
report-parts = Qué incluye
report-parts-hint = Lo que deje fuera consta como dejado fuera.
report-notes = Notas para compartir
report-notes-hint = No se comparte ninguna si usted no la elige.
report-notes-none = No hay notas en este tiempo.
report-name = Nombre en el informe
report-name-hint = Se imprime en el informe y no se guarda en ningún otro sitio.
report-preview = Las páginas
report-preview-making = Preparando las páginas …
report-page = Página { $number } de { $count }. Para que se la lean en voz alta, guárdelo como página web.
report-page-number = { $number } de { $count }
report-save-pdf = Guardar como PDF…
report-save-html = Guardar como página web…
report-back = Volver a Sus datos
