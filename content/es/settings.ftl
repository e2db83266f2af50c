# What a person can choose, and reminders that are paused.
# `.allowed` names what is typed at the prompt: on, off, auto, follow, clinician … stay as they are.

setting-grace = Tiempo para responder
    .allowed = de 1h a 24h
setting-snooze = Más tarde
    .allowed = 5min, 10min, 15min, 30min o 1h
setting-again = Recordar otra vez
    .allowed = 0, 1, 2 o 3
setting-quiet = Horas de silencio
    .allowed = dos horas del día, como 22:00-07:00, u off
setting-sound = Sonido
    .allowed = on u off
setting-tray = Icono en la barra del escritorio
    .allowed = on u off
setting-private = Avisos discretos
    .allowed = on u off
setting-clock = Reloj
    .allowed = follow, o el nombre de una zona, como Europe/London
setting-country = País
    .allowed = dos letras, como GB, de un país del que tengo números, u off
setting-cold = Época de frío
    .allowed = auto, always o never
setting-menstruating = Nota sobre la regla
    .allowed = on u off
setting-older = Más de 65 años
    .allowed = on u off
setting-sessions-per-week = Sesiones en 7 días cualesquiera
    .allowed = 1 o 2; de 3 a 7 con «clinician» detrás, si lo fijó su profesional; u off
setting-days-between = Días completos entre sesiones
    .allowed = de 1 a 30; 0 con «clinician» detrás, si lo fijó su profesional; u off
setting-sessions-per-year = Sesiones en 365 días cualesquiera
    .allowed = de 1 a 366, u off
setting-pain-limit = Un ejercicio se detiene si el dolor supera
    .allowed = de 1 a 10, u off
setting-player-sound = Sonidos al hacer ejercicio
    .allowed = on u off
setting-player-voice = Voz al hacer ejercicio
    .allowed = on u off

setting-text-size = Tamaño del texto y de las imágenes
    .allowed = 100%, 125%, 150%, 175% o 200%
setting-theme = Claro u oscuro
    .allowed = auto, light o dark

setting-line = { $name }: { $value }
setting-default = { $value } (nuestro valor)
setting-on = activado
setting-off = desactivado
setting-again-times = { $times ->
    [0] nunca
    [one] una vez, al cabo de 10 minutos
    [2] dos veces, cada 10 minutos
   *[other] { $times } veces, cada 10 minutos
}
setting-quiet-hours = de { $from } a { $until }
setting-quiet-none = ninguna
setting-clock-follow = seguir el reloj de este ordenador
setting-clock-keep = mantener las horas de { $place }
setting-country-none = sin elegir
setting-cold-auto = según la época del año
setting-cold-always = siempre
setting-cold-never = nunca
setting-text-size-value = { $percent } %
setting-theme-auto = como este ordenador
setting-theme-light = claro
setting-theme-dark = oscuro
setting-theme-contrast = alto contraste
setting-pain-above = { $score } de 10
setting-pain-limit-none = como lo indica el ejercicio; si no, 4 de 10
setting-limit-none = como lo indica su plan o el artículo
setting-limit-clinician = { $number }, como lo fijó su profesional
length-in-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}
length-in-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
length-in-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
length-in-both = { $hours } y { $minutes }

acted-set = { $setting }.
acted-paused = Los recordatorios están en pausa hasta: { $until }. El final de un descanso suena de todos modos.
acted-resumed = Los recordatorios vuelven a sonar.
step-set = { $tense ->
    [undo] Deshacer: ajuste «{ $name }»
    [redo] Rehacer: ajuste «{ $name }»
   *[done] ajuste «{ $name }» cambiado
}
step-paused = { $tense ->
    [undo] Deshacer: recordatorios en pausa
    [redo] Rehacer: pausar los recordatorios
   *[done] recordatorios en pausa
}
step-resumed = { $tense ->
    [undo] Deshacer: recordatorios reanudados
    [redo] Rehacer: reanudar los recordatorios
   *[done] recordatorios reanudados
}
pause-note = Los recordatorios están en pausa hasta: { $until }.
error-unknown-setting = No existe el ajuste «{ $name }». Existen: { $names }, pause y at-login.
error-bad-setting = «{ $name }» no puede ser «{ $value }». Puede ser: { $allowed }.
error-pause-over = Una pausa tiene que terminar en el futuro.
error-not-paused = Los recordatorios no están en pausa.

zone-question = Este ordenador tiene ahora la hora de { $here }. Su plan tenía la hora de { $home }. ¿Cuál deben seguir sus ejercicios?
zone-keep = Mantener las horas de { $home }
zone-follow = Seguir el reloj de { $here }
zone-follow-here = Seguir el reloj de este ordenador
login-question = ¿Deben activarse solos los recordatorios cuando usted inicia sesión en el ordenador? Si no, solo suenan después de que abra Afterhand.
login-declined = Los recordatorios no se activarán solos. Puede cambiarlo en Ajustes.
