# The pages of the exercise library. What belongs to one exercise is in how_to.ftl.

library-heading = Ejercicios
library-notice = Este material es para que su profesional elija de él; no es una prescripción. Si nadie le dio un ejercicio, pregunte antes de empezarlo.
library-shown = { $shown } de { $all } ejercicios
library-nothing = Ningún ejercicio cumple todo esto. Quite una opción para ver más.
library-nothing-offered = Todo lo que cumple esto está en la lista de lo que hay que consultar primero.
library-own = De su profesional, con su descripción.

filter-any-region = Cualquier parte del cuerpo
filter-any-position = Cualquier postura
filter-any-equipment = Con o sin material
filter-no-equipment = No hace falta nada
filter-desk = En un escritorio

place = { $position } · { $equipment }
list-or = { $first } o { $last }

when-prescribed = { $days } a las { $times }
when-from = { $when }, desde el { $date }
when-until = { $when }, hasta el { $date }
when-from-until = { $when }, desde el { $from } hasta el { $until }
later-stage = Desde el { $date }: { $dose }, { $when }
days-every-other = en días alternos

exercise-in-doubt = { $caution } Está en su plan, así que esto queda entre usted y su profesional.
exercise-only-prescribed = Solo si su profesional le dio este ejercicio.
exercise-ours-beside = La dosis de su profesional es la que cuenta. Esto es solo nuestro valor.
exercise-ours-start = Por donde nosotros empezaríamos. No es una regla; la dosis de su profesional siempre cuenta.
exercise-sources-note = La mayoría son páginas de centros: muestran lo que es habitual y demuestran poco.
exercise-stop-always = Pare de inmediato si nota un dolor agudo, mareo, entumecimiento o debilidad nuevos, o cualquier señal por la que pregunta «¿Cómo me encuentro?».
exercise-pain-limit = Dolor por encima de { $limit } de 10

amount-times = { $most ->
    [one] una vez
   *[other] { $span } veces
}
amount-sets = { $span } × { $count }
amount-minutes = { $most ->
    [one] 1 minuto
   *[other] { $span } minutos
}
amount-hold = mantener { $span } s
amount-hold-minutes = mantener { $span } min
amount-breaths = { $most ->
    [one] una respiración cada vez
   *[other] { $span } respiraciones cada vez
}
amount-each-side = { $count } por lado
amount-each-direction = { $count } en cada dirección
amount-each-spot = { $count } por punto
amount-per-day = { $most ->
    [one] una vez al día
   *[other] { $span } veces al día
}
amount-hourly = una vez por hora
amount-up-to-hourly = { $per_day } hasta una vez por hora
amount-days-a-week = { $span } días a la semana
amount-several = varias veces al día
amount-per-break = en cada pausa de estar sentado
amount-spots = { $most ->
    [one] en un punto
   *[other] en { $span } puntos
}
amount-or = { $first }; o { $last }
amount-up-to = hasta { $most }
amount-span = { $least }–{ $most }
