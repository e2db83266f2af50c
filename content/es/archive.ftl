# A copy of everything, and bringing one in.

archive-saved = Se ha guardado todo en { $file }. Contiene lo que anotó sobre su salud: guárdelo donde solo usted pueda leerlo.

archive-heading = ¿Traer «{ $file }»?
archive-written = Escrito el { $day } por Afterhand { $version }.
archive-reach = Abarca del { $from } al { $until }.
archive-line = { $what }: nuevo, { $new }; ya aquí, { $same }; distinto aquí, { $differ }.
archive-plan-new = Plan nuevo: { $title }
archive-plan-newer = Una versión más nueva de su plan «{ $title }» ocupa el lugar de la que hay aquí.
archive-plan-older = Se añaden versiones anteriores de su plan «{ $title }»; la que hay aquí se queda.
archive-note-differ = Donde el archivo dice otra cosa, se queda lo que hay aquí.
archive-note-safety = Las respuestas sobre señales de alarma solo se añaden. Lo que aquí deja ejercicios en pausa los sigue dejando en pausa.
archive-note-first = Antes se hace una copia de seguridad de lo que hay aquí, para que pueda volver atrás. Lo que hizo antes ya no se puede deshacer paso a paso.
archive-nothing = Todo lo de este archivo ya está aquí. No hay nada que traer.
archive-brought = Se ha traído «{ $file }»; { $count ->
    [0] no había nada nuevo anotado por una persona.
    [one] había una cosa nueva.
   *[other] había { $count } cosas nuevas.
} Lo que había aquí antes está en esta copia de seguridad: { $backup }.

window-choose-archive = Elija lo que se guardó en el otro ordenador
window-archive-files = Todo en un archivo

error-bad-archive = No se puede traer «{ $file }». Línea { $line }, columna { $column }: { $what } No se ha cambiado nada.
error-newer-archive = «{ $file }» se escribió con una versión más nueva de Afterhand. Por favor, actualice Afterhand aquí y vuelva a traerlo. No se ha cambiado nada.

archive-no-moment = «{ $given }» no es una fecha y hora con su desfase horario, como 2026-11-24T15:00:00Z, entre los años 1900 y 2200.
archive-no-local = «{ $given }» no es una fecha y hora como 2026-11-24T15:00, entre los años 1900 y 2200.
archive-temperature = una temperatura debe estar entre 30 y 45 °C.
archive-too-long = el archivo ocupa más de { $most } MiB.
archive-format = esta versión no puede leer el formato { $format }.
archive-answered-twice = una pregunta está respondida dos veces.
archive-plan = el plan «{ $id }» tiene un fallo: { $what }
archive-plan-id = el id de un plan no es el que figura en su texto.
archive-empty = algo que se debe rellenar está vacío.
archive-no-uid = dice qué repetición o cambio de una cita de un calendario es, pero no de cuál.
archive-done-with-why = lo que se hizo no lleva un motivo para haberse omitido.
archive-number = los números empiezan en 1.
archive-time-of-day = una hora del día se escribe como 18:30.
archive-setting = «{ $name }» no se puede fijar en «{ $value }».
archive-dose = los números del ejercicio se salen de lo que un plan puede pedir.
archive-long-text = un texto o una lista ocupa demasiado.
archive-said-later = la palabra de un profesional está anotada antes de que la dijera.
archive-slot = un ejercicio y su hora no encajan.
archive-no-zone = eso no es el nombre de una zona horaria, como Europe/London.
archive-no-such-check-in = las respuestas { $place } a «¿Cómo me encuentro?» corrigen otras que no van antes.
archive-no-such-answers = el visto bueno { $place } habla de más respuestas de las que hay.
