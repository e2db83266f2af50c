# The command line. What is typed (commands, options, FILE, answer words) stays as it is.

command-bad-clock = { $variable } es «{ $given }», que no es un instante como 2026-11-24T15:00:00Z, con o sin @SPEED detrás.
command-no-folder = No puedo saber dónde van sus datos. Por favor, indique una carpeta con --data.
command-say-yes = Añada --yes para decir que sí.
command-set-aside = «afterhand set-aside --yes» lo hace.
command-newer = Si tiene que seguir con esta versión: «afterhand set-aside --yes» guarda los datos más nuevos en una carpeta al lado, y «afterhand restore FILE» recupera una copia que esta versión puede leer; en { $folder } hay una de antes de la actualización. Lo que se escribió desde entonces no está en ella, tampoco las respuestas sobre señales de alarma: responda otra vez a «¿Cómo me siento?».
command-unreadable = { $file } no se puede leer: { $reason }.
command-bad-range = El periodo debe empezar antes de terminar y abarcar como máximo { $days } días.

command-plan-sound = { $file }: «{ $title }» está bien, con { $count ->
    [one] 1 ejercicio
   *[other] { $count } ejercicios
}.
command-no-plan = Todavía no hay ningún plan. «afterhand plan import FILE» acepta uno.
command-plan-heading = { $title } ({ $id }, versión { $version })
command-plan-paused = { "  " }{ $title }: en pausa
command-plan-saved = { $file }: «{ $title }» está guardado.
command-file-there = { $file } ya existe. ¿Sobrescribirlo?
command-plan-line = { "  " }{ $title }: { $dose }; { $days } a las { $times }, desde el { $from }
command-days-daily = todos los días
command-days-weekdays = los { $days }
command-days-every = { $days ->
    [one] todos los días
   *[other] cada { $days } días
}
command-days-cycle = { $on } días sí, { $off } no

command-nothing-today = Hoy no toca nada.
command-today-line = { $time }  { $title } · { $dose }  [{ $id }]
command-with-remark = { $line }  ({ $remark })
command-nothing-in-range = No hay nada previsto en ese tiempo.
command-agenda-line = { $due }  { $title }
command-no-sessions = Todavía no hay ninguna sesión anotada.
command-session-line = { $when }  { $region } · { $techniques }  [{ $id }]
command-no-aftercare = Ahora no vale ninguna regla para después de la sesión.
command-aftercare-line = { $kind }: { $text } · { $until }  ({ $basis })

command-agent-did-not-start = No se ha podido poner en marcha el programa de recordatorios: { $reason }
command-agent-already = El programa de recordatorios ya está en marcha.
command-agent-running = El programa de recordatorios está en marcha.
command-agent-absent = El programa de recordatorios no está en marcha. «afterhand agent» lo pone en marcha.
command-agent-trouble = El programa de recordatorios ha tenido que parar: { $reason }.

command-why = { $title }: { $why }
command-why-line = { "  " }{ $when }  { $what }
command-setting-line = { $setting }  [{ $name } = { $value }]
command-not-paused = Los recordatorios no están en pausa.

command-login-service = Afterhand se pondrá en marcha cuando usted inicie sesión, como un servicio que se reinicia si falla.
command-login-autostart = Afterhand se pondrá en marcha cuando usted inicie sesión, como uno de los programas de inicio de su escritorio.
command-login-system = Afterhand se pondrá en marcha cuando usted inicie sesión.
command-login-no = Afterhand no se pone en marcha cuando usted inicia sesión.
command-login-off = Afterhand ya no se pondrá en marcha cuando usted inicie sesión.
command-login-trouble = No se ha podido cambiar si Afterhand se pone en marcha cuando usted inicia sesión: { $reason }.
# What the entry says about itself in the desktop's settings.
command-login-purpose = Recordatorios después de su sesión

command-indented = { "  " }{ $line }
command-paragraph = { $heading }
    { $text }
command-numbered = { $when }  { $what }  [{ $id }]
command-held = en pausa { $until }

command-answered-twice = «{ $id }» está respondida dos veces. Responda a cada pregunta una sola vez.
command-call = { $label }: { $number }
command-do = Qué hacer mientras tanto:
command-never = Qué no hacer:
command-watch = Qué cambiaría esto:
command-answers = Lo que usted respondió:
command-answer = { $said }: { $text }
command-question = { $id }  { $text }
command-checkin-again = «afterhand checkin --show { $id }» muestra esto otra vez.
command-alert-answer = «afterhand checkin --answer { $flag }=yes» responde a esto; no lo sé se escribe «unsure».
command-checkin-list = «afterhand checkin --list» las muestra.
command-screen-again = «afterhand screen --show { $id }» muestra esto otra vez.
command-no-checkins = Todavía no ha respondido a «¿Cómo me encuentro?».
command-not-kept = { $reason } Sus respuestas no se han guardado.
command-no-clearances = Todavía no hay anotada ninguna palabra de un profesional sanitario.
command-empty-diary = Su diario está vacío.
command-nothing-to-change = Diga qué hay que cambiar, por ejemplo --pain 4.
command-reaction-line = { $what }, { $when }  [{ $id }]
command-reaction-warning = Un dolor de cabeza distinto de todos los anteriores, repentino o fuerte, o un mareo junto con cualquier otra señal, no se anota primero en un diario: vea «afterhand checkin --list».
command-open-prompt = { $title } · { $body }  [{ $id }]
command-numbered-behind = { $heading }  [{ $id }]
command-heading = { $heading }:
command-no-change-to-session = Diga qué hay que cambiar, por ejemplo --minutes 25.
command-no-change-to-appointment = Diga qué hay que cambiar, por ejemplo --at 2026-11-24T15:00.
command-no-change-to-course = Diga qué hay que cambiar, por ejemplo --sessions 10.
command-no-appointments = No hay nada reservado. «afterhand appointment add --at 2026-11-24T15:00» anota una cita.
command-appointment-to-come = por venir
command-appointment-over = ya pasó, sin sesión anotada ese día
command-appointment-logged = sesión anotada
command-appointment-cancelled = anulada
command-bad-calendar = { $file }: { $reason } No se ha cambiado nada.
command-no-course = No ha empezado ningún ciclo. «afterhand course start --sessions 10» anota uno.
command-course-without-sessions = Diga cuántas sesiones tiene el ciclo, por ejemplo --sessions 10.
command-beads = { $done } hechas, { $booked } reservadas, { $open } por reservar, { $beyond } más de las previstas
command-can-rule = { "  " }Regla { $rule }, de: { $sources }
command-can-sources = { "  " }De: { $sources }
command-can-others = { "  " }También puede preguntar por: { $others }
command-card-line = { $text } · { $until }  ({ $basis })
command-rule-line = { $rule }  { $text }  ({ $basis })
command-rule-lasts = { $rule }  { $text } · { $lasts }  ({ $basis })
command-rule-only = { $length } ({ $what })
command-rule-told = { "  " }Le dijeron: { $length }. { $from }
command-no-practices = No se ha hecho nada paso a paso.
command-practice = { $began }  { $title }: { $done }
command-no-measures = Todavía no hay ninguna medida anotada.
command-exercises-mine = Su plan
command-exercise-mine = { $name }: { $dose }; { $when }  [{ $id }]
command-exercise-line = { $name } · { $place }  [{ $id }]
command-exercises-ask = Pregunte antes a su profesional
command-exercise-ask = { $name }: { $why }  [{ $id }]
command-exercise-ours = { $dose }  ({ $basis })
command-exercise-prescribed = { $dose }; { $when }  ({ $from })
command-step = { $number }. { $step }
command-show-mine = Lo que le prescribieron
command-show-ours = Cuánto, según nuestro valor
command-show-steps = Cómo se hace
command-show-feel = Qué debería notar
command-show-stop = Cuándo parar
command-show-caution = En qué fijarse
command-show-easier = Más fácil
command-show-harder = Más difícil
command-show-range = Lo que indican las fuentes
command-show-sources = De
command-show-allowed = Ahora mismo
command-show-flags = Cuándo llamar y en qué plazo
command-show-exercises = Ejercicios que se suelen dar para esto
command-show-rules = Después de una sesión
command-show-say = Qué decir por teléfono
command-point = { "- " }{ $point }
command-grounds = ({ $marks }) [{ $numbers }]
command-found = { $title } · { $label }  [{ $id }]
command-no-figure = No hay ninguna figura de «{ $exercise }».
