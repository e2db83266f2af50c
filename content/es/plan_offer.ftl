# A plan file that somebody wants to take: what it changes, and who signed it.

# What changes, a line each.
plan-change-pair = { $old } → { $new }
plan-change-of = { $what }: { $change }
plan-change-from = { $what }, desde el { $date }: { $change }
plan-change-new = Nuevo: { $what }
plan-change-new-exercise = Nuevo: { $title }: { $dose }; { $when }
plan-change-phase = { $dose }; { $when }
plan-change-new-phase = nuevo: { $dose }; { $when }
plan-change-gone = Ya no: { $what }
plan-change-phase-gone = ya no: { $dose }; { $when }
plan-change-quoted = «{ $text }»
plan-change-none = nada
plan-change-reps = { $old } → { $new ->
    [one] 1 vez
   *[other] { $new } veces
}
plan-change-minutes = { $old } → { $new ->
    [one] 1 minuto
   *[other] { $new } minutos
}
plan-change-breaths = { $old } → { $new ->
    [one] 1 respiración
   *[other] { $new } respiraciones
}
plan-change-count-reps = { $count ->
    [one] 1 vez
   *[other] { $count } veces
}
plan-change-count-minutes = { $count ->
    [one] 1 minuto
   *[other] { $count } minutos
}
plan-change-count-breaths = { $count ->
    [one] 1 respiración
   *[other] { $count } respiraciones
}
plan-change-sets = { $old } → { $new ->
    [one] 1 serie
   *[other] { $new } series
}
plan-change-no-hold = sin mantener
plan-change-no-rest = sin descanso entre series
plan-change-hold = mantener { $old } → { $new }
plan-change-rest = descanso { $old } → { $new }
plan-change-no-side = sin lado
plan-change-turn = { $days }, contados ahora desde el { $date }
plan-change-exercise = ahora este ejercicio: { $change }
plan-change-region = parte del cuerpo: { $change }
plan-change-how = cómo se hace: { $change }
plan-change-starts = primer día: { $change }
plan-change-ends = último día: { $change }
plan-change-no-end = sin último día
plan-change-after-session = después de una sesión: { $change }
plan-change-same-day = el mismo día
plan-change-next-day = el día siguiente
plan-change-after-length = pasado este tiempo: { $length }
plan-change-after-usual = como lo indica el ejercicio
plan-change-note = nota: { $change }
plan-change-pain-limit = parar si el dolor supera: { $change }
plan-change-paused = en pausa desde ahora
plan-change-resumed = ya no está en pausa
plan-change-rule = Regla del centro «{ $rule }»
plan-change-rule-kind = tipo: { $change }
plan-change-rule-why = por qué: { $change }
plan-change-rule-techniques = después de: { $change }
plan-change-any-region = cualquier parte del cuerpo
plan-change-any-technique = cualquier tratamiento
plan-change-new-rule = { $rule }: { $length }
plan-change-course-sessions = Sesiones del ciclo
plan-change-course-per-week = Sesiones en 7 días cualesquiera
plan-change-course-days-between = Días entre dos sesiones
plan-change-course-per-year = Sesiones en un año
plan-change-course-repeat = Repetir el ciclo pasado este tiempo, en meses
plan-change-appointment = cita: { $when }
plan-change-appointment-minutes = cita: { $when }, { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
plan-change-appointment-moved = Cita cambiada de hora: { $change }
plan-change-appointment-length = Cita, { $when }: { $change }
plan-change-when = { $day }, { $time }
plan-change-title = Nombre del plan
plan-change-clinician = Profesional
plan-change-clinic = Centro
plan-change-phone = Teléfono
plan-change-zone = Zona horaria de las horas
plan-change-computer-zone = la de este ordenador

# What is offered.
offer-new = Plan nuevo
offer-update = Nueva versión del plan que usted tiene. Aceptó el suyo: { $when }.
offer-same = Usted ya tiene exactamente este plan. No hay nada que aceptar.
offer-nothing-changes = No cambia nada de lo que usted hace.
offer-older = Esta versión se emitió el { $issued }, antes que la que usted tiene ({ $standing }). Pregunte a su centro cuál es la buena.
offer-own = Este es un plan que alguien escribió aquí. Si lo acepta, sustituye al que usted escribió.

# Who signed it.
signature-none = Sin firma. Cualquiera pudo escribirlo; acéptelo solo si sabe de dónde viene.
signature-none-now = Sin firma, aunque lo que { $clinic } envió antes estaba firmado. Puede que lo haya escrito otra persona. Pregunte al centro antes de aceptarlo.
signature-first = Firmado ({ $key }). Es el primer plan firmado de { $clinic } en este ordenador. Desde ahora se recuerda su clave.
signature-first-unnamed = Firmado ({ $key }), pero el plan no nombra ningún centro, así que la clave no se puede recordar.
signature-as-before = Firmado por { $clinic }, como antes ({ $key }).
signature-other-clinic = Firmado ({ $key }), pero la versión que usted tiene vino de { $earlier } con otra clave. Pregunte al centro antes de aceptarlo.
signature-other-key = Firmado, pero no con la clave que { $clinic } usó antes. Esta es { $given }; la que se recuerda es { $remembered }. Puede que otra persona haya escrito este archivo, o que el centro tenga una clave nueva. Llame a { $clinic } a un número que usted conozca, no a uno de este archivo, y pregunte.
signature-other-key-command = Si el centro dice que su clave es ahora { $given }, «afterhand plan trust "{ $clinic }"» olvida la antigua.
signature-unfit = La firma no corresponde a este archivo, así que alguien o algo lo cambió después de firmarlo. Pudo hacerlo un programa de correo, o una persona. No se ha cambiado nada aquí. Pida al centro que lo envíe otra vez, como archivo adjunto.
signature-unreadable = La firma de este archivo no se puede leer. Quizá se cortó por el camino. No se ha cambiado nada. Pida al centro que lo envíe otra vez, como archivo adjunto.
signature-no-key = La firma de este archivo viene sin la clave pública del centro, así que no se puede comprobar. No se ha cambiado nada. Pida al centro el archivo junto con su clave.
signature-trust = ¿Tiene { $clinic } una clave nueva?
ask-trust = ¿Olvidar la clave { $remembered } de { $clinic } y aceptar { $given } desde ahora? Diga que sí solo si usted llamó al centro a un número que conoce y le dijeron { $given }.
ask-forget-key = ¿Olvidar la clave { $remembered } de { $clinic }? En su lugar se recordará la clave de su próximo plan firmado. Diga que sí solo si usted llamó al centro a un número que conoce y le dijeron su clave nueva.
ask-unsigned-now = Lo que { $clinic } envió antes estaba firmado, y esto no lo está. ¿Aceptarlo de todos modos?
ask-other-clinic = La versión que usted tiene vino de { $earlier } y estaba firmada con otra clave. ¿Aceptar esta de todos modos?
ask-update = ¿Aceptar la nueva versión de «{ $title }»?
error-offer-outdated = Su plan ha cambiado desde que se mostró esto. Mire qué cambia ahora.
error-unknown-clinic = No se recuerda ninguna clave de «{ $clinic }».
error-nothing-offered = Ya no hay ningún plan que aceptar. Abra el archivo otra vez.
acted-key-forgotten = La clave de { $clinic } queda olvidada. Se recordará la clave de su próximo plan firmado.
step-key-forgotten = { $tense ->
    [undo] Deshacer: clave de { $clinic } olvidada
    [redo] Rehacer: olvidar la clave de { $clinic }
   *[done] clave de { $clinic } olvidada
}
plan-card-signed = firmado

# Files that are dropped on the window.
brought-unknown = { $file } no es un plan ni un calendario. Un plan termina en .toml o .json; un calendario, en .ics.
brought-several = Un solo archivo cada vez, por favor.

# The command line.
command-offer-changes = Qué cambia:
command-plan-signed = Firmado ({ $key }).
command-history-line = { $when }  versión { $version } de «{ $title }»: { $signed }
command-history-unsigned = sin firma
command-history-signed = firmado ({ $key })
command-no-history = Todavía no se ha aceptado ningún plan.
command-key-made = La clave secreta está en { $file }: guárdela donde solo usted pueda leerla y conserve una copia. La clave pública es { $public } (corta: { $key }), en { $beside }. Dígasela a sus pacientes.
command-key-there = { $file } ya existe. Una clave nunca se sobrescribe; elija otro nombre.
command-passphrase = Contraseña de la clave:{ " " }
command-passphrase-again = Otra vez la misma:{ " " }
command-passphrases-differ = Las dos no eran iguales. No se ha creado ninguna clave.
command-passphrase-empty = Hace falta una contraseña, o --no-passphrase.
command-no-terminal = No hay ningún terminal donde preguntar la contraseña: { $reason }.
command-bad-key = { $file } no se puede usar como clave secreta. Puede que sea otro archivo o que la contraseña no sea la correcta.
command-signed = { $file } está firmado ({ $key }).
command-signed-beside = { $file } está firmado ({ $key }). La firma está en { $beside }: envíe los dos.
command-no-randomness = Este ordenador no dio números aleatorios, así que no se ha creado ninguna clave.

opens-purpose = Abre los archivos de plan de los centros
opens-plan-file = Plan de ejercicios
