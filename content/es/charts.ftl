# The pain line and the body map: what stands in the picture, beside it, and in its place.

chart-worst = el peor imaginable
chart-none = ninguno 0
chart-today = hoy

chart-legend-entries = Dolor, de 0 a 10
chart-legend-days = Dolor: mediana del día
chart-legend-weeks = Dolor: mediana de la semana
chart-legend-band = del más bajo al más alto
chart-legend-session = sesión
chart-legend-limit-clinic = parar con más de { $limit } (cifra de su profesional)
chart-legend-limit-ours = parar con más de { $limit } (nuestro valor)
chart-legend-limit-chosen = parar con más de { $limit } (su propio límite)
chart-bars-days = Ejercicios hechos cada día
chart-bars-weeks = Ejercicios hechos cada semana
chart-bars-months = Ejercicios hechos cada mes
chart-bars-all = todos
chart-bars-none = 0

chart-title = Dolor, { $span }
chart-say-nothing = Ningún dolor anotado, { $span }.
chart-say-median = Dolor, { $span }: mediana { $median }; el más alto { $highest }, el más bajo { $lowest }.
chart-say-medians = Dolor, { $span }: mediana { $first } en la primera semana, { $last } en la última; el más alto { $highest }, el más bajo { $lowest }.
chart-say-session-days = { $count ->
    [one] Sesión: { $days }.
   *[other] Sesiones: { $days }.
}
chart-say-sessions = { $count ->
    [one] Una sesión.
   *[other] { $count } sesiones.
}
chart-say-exercises = Ejercicios hechos: { $done } de { $due }.

chart-head-day = Día
chart-head-week = Semana
chart-head-median = Dolor, mediana
chart-head-lowest = Más bajo
chart-head-highest = Más alto
chart-head-sessions = Sesiones
chart-head-exercises = Ejercicios hechos
chart-cell-done = { $done } de { $due }
chart-cell-empty = –

chart-head-all = Toda la semana
chart-key-all = todo hecho
chart-key-part = en parte
chart-key-none = nada
chart-key-left-out = algunos en pausa o justificados
chart-weeks-title = Ejercicios, { $span }
chart-weeks-say = Ejercicios hechos, { $span }: { $tally }.

change-lower = Más bajo desde el { $since }: mediana { $was }, ahora { $is }; { $sessions }.
change-higher = Más alto desde el { $since }: mediana { $was }, ahora { $is }; { $sessions }.
change-small = Casi igual desde el { $since }: mediana { $was }, ahora { $is }; { $sessions }.
change-none = Sin cambios desde el { $since }: mediana { $was }; { $sessions }.
change-sessions = { $count ->
    [0] entretanto no hubo ninguna sesión
    [1] entretanto hubo una sesión
    [2] entretanto hubo dos sesiones
    [3] entretanto hubo tres sesiones
    [4] entretanto hubo cuatro sesiones
    [5] entretanto hubo cinco sesiones
    [6] entretanto hubo seis sesiones
    [7] entretanto hubo siete sesiones
    [8] entretanto hubo ocho sesiones
    [9] entretanto hubo nueve sesiones
    [10] entretanto hubo diez sesiones
    [11] entretanto hubo once sesiones
    [12] entretanto hubo doce sesiones
   *[other] entretanto hubo { $count } sesiones
}

span-of-days = del { $first } al { $last }

body-title = Dónde dolía
body-front = Delante
body-back = Detrás
body-right = D
body-left = I
body-legend = Dolor más alto
body-say-nothing = Ninguna zona marcada.
body-say = Dolor más alto, por zona: { $areas }.
body-say-area = { $area } { $pain }
body-no-side = Lado sin indicar: { $areas }
body-head-area = Zona
body-head-pain = Dolor más alto
body-weeks-title = Dónde dolía, semana a semana
body-weeks-say = Dolor más alto, por semana.
body-week-say = { $week }: { $areas }.
body-week-nothing = { $week }: ninguno.

# The spine from the side: its parts, and the whole for those who listen.
spine-neck = cuello
spine-thoracic = parte alta de la espalda
spine-lumbar = zona lumbar
spine-sacral = sacro
spine-tailbone = y cóccix
spine-count = { $count } vértebras
spine-whole = La columna vista de lado, con una suave doble curva. De arriba abajo: 7 vértebras en el cuello, 12 en la parte alta de la espalda, 5 en la zona lumbar, después el sacro y el cóccix.
spine-marked = La columna vista de lado. Está marcada esta parte: { $part }.
spine-sacral-marked = La columna vista de lado. Están marcados el sacro y el cóccix.
