# What went wrong, and what to do.

error-bad-plan = { $file } no se puede aceptar: { $count ->
    [one] tiene un fallo
   *[other] tiene { $count } fallos
}. No se ha cambiado nada. Por favor, envíe la lista a quien escribió el plan.
ask-session-in-future = Esa sesión terminaría en el futuro: { $when }. ¿Es eso lo que quiere decir?
ask-session-long-ago = Esa sesión terminó hace más de 30 días, el { $date }. ¿Es eso lo que quiere decir?
error-no-technique = Por favor, diga qué le hicieron: al menos una técnica.
error-session-minutes = Por favor, indique los minutos como número entero de 1 a 240, o no los indique.
error-not-a-time = «{ $given }» no es una hora que yo sepa leer. Por favor, escríbala así: 2026-11-24T15:00.
error-too-far-away = «{ $given }» queda demasiado lejos: cuento desde el año 1900 hasta el 2200.
error-unknown-slot = No hay ningún «{ $slot }» en su plan. «afterhand today» muestra lo que hay.
error-asks-for-check-in = { $title } A eso solo se responde con las preguntas de «¿Cómo me encuentro?» o con «afterhand checkin».
error-already-answered = { $slot } ya tiene esta respuesta.
error-item-elsewhere = Su plan «{ $plan }» tiene un ejercicio propio «{ $item }» que es otro distinto. Por favor, pida un archivo del plan en el que tenga otro id.
error-same-plan = Esta es la versión de «{ $title }» que usted ya tiene. No se ha cambiado nada.
error-nothing-to-undo = No hay nada que deshacer.
error-nothing-to-redo = No hay nada que rehacer.
error-changed-since = Eso ha cambiado entretanto, así que no se puede deshacer sin perder el cambio posterior.
error-newer-database = Sus datos se escribieron con una versión más nueva de Afterhand. Por favor, use esa versión; no se ha cambiado nada.
error-damaged-database = Su archivo de datos { $file } está dañado y no se puede leer. No se ha tocado. Puede apartarlo y empezar con uno vacío.
error-not-damaged = El archivo de datos se puede leer, así que se queda donde está.
error-moved = Su archivo de datos se movió o se sustituyó mientras estaba abierto. No se ha cambiado nada.
error-set-aside = El archivo de datos se guarda en { $folder }.
error-busy = Otro programa está usando sus datos y no los ha soltado. Por favor, inténtelo otra vez dentro de un momento.
error-disk-full = El disco está lleno, así que no se ha guardado nada. Por favor, libere espacio e inténtelo otra vez.
error-file = { $path } no se puede usar: { $reason }. Por favor, compruébelo e inténtelo otra vez.
error-stored = Algo de sus datos no se puede leer ({ $what }). No se ha cambiado nada. Por favor, inténtelo otra vez; si vuelve a ocurrir, pregunte a alguien que entienda de ordenadores.
error-content = Esta copia de Afterhand no está completa ({ $what }). Por favor, instálela otra vez.
error-database = Ahora mismo sus datos no se pueden leer o guardar ({ $what }). Por favor, inténtelo otra vez dentro de un momento.

ask-worst-is-less = El peor dolor es más bajo que el dolor de ahora. ¿Es eso lo que quiere decir?
error-unknown-sign = Aquí no hay ninguna pregunta «{ $id }». «afterhand checkin --list» y «afterhand screen --list» las muestran.
error-nothing-answered = Todavía no ha respondido a nada. Responda al menos a una pregunta con sí, no o no lo sé. Si algo le preocupa, llame.
error-unknown-check-in = No hay respuestas a «¿Cómo me encuentro?» con el número { $id }.
error-no-clinician = Escriba quién lo dijo: el nombre del profesional, o al menos qué es, como «médico de cabecera» o «médico del hospital».
error-nothing-to-clear = Ahora ningún ejercicio espera a que lo diga un profesional sanitario.
error-cleared-before = Eso fue antes de su respuesta ({ $since }). Un profesional sanitario tiene que saberlo primero; escriba cuándo lo dijo, después de eso.
error-in-future = Eso aún no ha llegado: { $when }. Escriba un momento que ya haya pasado.
error-pain-score = El dolor es un número entero de 0 a 10.
error-empty-entry = Todavía no hay nada en esta anotación. Elija un número, o escriba una temperatura o una nota.
error-temperature = «{ $given }» no es una temperatura corporal. Escriba por ejemplo 38.4 para °C o 101.1 F, de 30 a 45 °C (de 86 a 113 °F).
error-ends-before-it-begins = Termina antes de empezar. Cambie una de las dos horas.
error-activity-score = Una actividad se puntúa con un número entero de 0 a 10.
error-same-activity = «{ $name }» está dos veces. Nombre cada actividad una sola vez.
error-activity-count = Nombre de una a cinco actividades.
error-change-score = El cambio es un número entero de −5 (muchísimo peor) a 5 (muchísimo mejor).
error-no-total-name = Escriba cómo se llama el total, por ejemplo NDI.
error-not-a-number = «{ $given }» no es un número. Escríbalo en cifras, por ejemplo 14 o 0.72.
error-not-in-diary = Ya no hay ninguna anotación con el número { $id }. Puede que alguien la haya quitado.

ask-session-minutes = { $minutes ->
    [one] Una sesión de 1 minuto es poco habitual: lo habitual es de { $least } a { $most }. ¿Es eso lo que quiere decir?
   *[other] Una sesión de { $minutes } minutos es poco habitual: lo habitual es de { $least } a { $most }. ¿Es eso lo que quiere decir?
}
ask-course-length = { $sessions ->
    [one] Un ciclo de 1 sesión es poco habitual: el artículo habla de { $least } a { $most }. ¿Es eso lo que quiere decir?
   *[other] Un ciclo de { $sessions } sesiones es poco habitual: el artículo habla de { $least } a { $most }. ¿Es eso lo que quiere decir?
}
ask-appointment-over = Esa hora ya ha pasado: { $when }. ¿Quiere guardar la cita de todos modos?
error-unknown-session = Ya no hay ninguna sesión con el número { $id }. «afterhand session list» muestra lo que hay.
error-unknown-appointment = No hay ninguna cita «{ $id }». «afterhand appointment list» muestra lo que hay.
error-appointment-minutes = Por favor, indique los minutos como número entero de 5 a 240, o no los indique.
error-unknown-course = Ya no hay ningún ciclo con el número { $id }.
error-course-numbers = Un ciclo tiene de 1 a 60 sesiones y se repite pasados de 1 a 24 meses.
error-unknown-rule = No hay ninguna regla para después de la sesión «{ $given }». Se llaman de AR-01 a AR-26.
error-rule-fixed = { $rule } no tiene un tiempo después de la sesión que pueda ser otro.
error-rule-length = Por favor, escriba cuánto tiempo vale, de 1min a 90d, por ejemplo 48h.
error-nothing-asked = Escriba lo que le gustaría hacer, por ejemplo «sauna» o «conducir».
error-report-days = El informe terminaría antes de empezar. Elija un último día que no sea anterior al primero.
error-no-such-note = Ninguna nota tiene el número { $id } en los días de este informe. «afterhand diary list --json» muestra los números.
error-unknown-article = No hay nada para leer con el nombre «{ $given }». «afterhand search» encuentra lo que hay.
error-unknown-article-close = No hay nada para leer con el nombre «{ $given }». ¿Quería decir «{ $closest }»?
error-unknown-exercise = No hay ningún ejercicio «{ $given }». «afterhand exercises» muestra lo que hay.
error-unknown-exercise-close = No hay ningún ejercicio «{ $given }». ¿Quería decir «{ $closest }»?
error-unknown-plan = No hay ningún plan «{ $id }» en vigor. «afterhand plan show» muestra lo que hay.
