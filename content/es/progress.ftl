# What was due, and how much of it was done.

progress-heading = Su progreso
progress-of = { $done } de { $due }
progress-week = Ejercicios hechos esta semana: { $tally }
progress-nothing-due = no tocaba nada
progress-nothing-yet = todavía no ha tocado nada
progress-with = { $tally }; { $rest }
# More than one, within a sentence.
progress-number = { $count ->
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
    [9] nueve
    [10] diez
    [11] once
    [12] doce
   *[other] { $count }
}
progress-held = { $count ->
    [one] uno quedó en pausa después de su sesión
   *[other] { progress-number } quedaron en pausa después de su sesión
}
progress-stopped = { $count ->
    [one] uno quedó en pausa por una señal de alarma
   *[other] { progress-number } quedaron en pausa por una señal de alarma
}
progress-excused = { $count ->
    [one] uno se omitió por motivos de salud
   *[other] { progress-number } se omitieron por motivos de salud
}
progress-paused = { $count ->
    [one] uno cayó en una pausa
   *[other] { progress-number } cayeron en una pausa
}
progress-in-part = { $count ->
    [one] uno se hizo en parte
   *[other] { progress-number } se hicieron en parte
}
progress-to-come = { $count ->
    [one] queda uno por venir
   *[other] quedan { progress-number } por venir
}
progress-day = { $date }: { $tally }
progress-week-of = Semana del { $date }
progress-rule = Hecho, de lo que tocaba. No se cuenta lo que una sesión o una señal de alarma dejó en pausa, lo que usted omitió porque le dolió, porque lo dijo su profesional o porque no estaba bien, ni lo que cayó en una pausa de sus recordatorios. Lo que se hizo en parte cuenta entre lo que tocaba.
progress-rule-badge = Esta manera de contar es nuestra. Su profesional puede verlo de otro modo.
progress-empty = Todavía no ha tocado nada. Cuando un plan lleve un día en marcha, esta página muestra lo que tocaba y lo que hizo.
progress-older-empty = En estas semanas no tocaba nada.
