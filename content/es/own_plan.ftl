# The plan that a person types in from a paper sheet.

own-plan-title = Mi plan
own-plan-file = my-plan.afterhand.toml

own-wrong = { $field }: { $fault }
own-wrong-later = Cambio posterior { $number }, { $field }: { $fault }
own-field-name = Cómo se llama
own-field-steps = Cómo se hace
own-field-sets = Series
own-field-count = Cuántas
own-field-hold = Mantener
own-field-rest = Descanso entre series
own-field-times = Horas del día
own-field-days = Días
own-field-from = El primer día
own-field-until = El último día
own-field-note = Nota
own-field-pain-limit = Parar si el dolor supera
own-field-phases = Qué cambia más adelante
own-field-title = Cómo se llama el plan
own-field-who = Quién se lo dio
own-field-clinic = Centro
own-field-phone = Teléfono
own-day-over = Ese día ya ha pasado. Elija hoy o un día posterior.
own-after-end = El ejercicio termina antes de ese día.
own-not-on-that-day = El ejercicio no toca ese día.
own-unknown = En su propio plan ya no hay ningún ejercicio «{ $item }».
own-already-there = «{ $title }» ya está en su propio plan. Cámbielo allí.
own-not-offered = { $why } Por eso «{ $title }» no se puede añadir desde la biblioteca.
own-ended = «{ $title }» ha terminado. Empiécelo otra vez con el día desde el que toca.
own-answered = «{ $title }» ya se ha hecho u omitido antes, así que sigue registrado. Puede terminarlo en su lugar.
own-no-plan = Todavía no hay un plan propio. Añada antes un ejercicio.
own-begins-after-answer = Lo que ya ha respondido se queda. El cambio empieza el { $date }.

acted-own-added = «{ $title }» está en su plan.
acted-own-changed = «{ $title }» está cambiado. Lo que tocaba antes de ahora se queda como estaba.
acted-own-dose = «{ $title }» desde el { $date }: { $dose }.
acted-own-dose-once = «{ $title }» solo el { $date }: { $dose }.
acted-own-paused = «{ $title }» está en pausa. No toca nada nuevo hasta que usted lo reanude; lo que tocaba antes de ahora sigue abierto.
acted-own-resumed = «{ $title }» sigue en marcha.
acted-own-ended = «{ $title }» ha terminado. Ya no toca más; lo que tocaba antes de ahora se queda como está.
acted-own-removed = «{ $title }» se ha quitado de su plan.
acted-own-plan-kept = El nombre de su plan y quién lo dio quedan anotados.

step-own-kept = { $tense ->
    [undo] Deshacer: «{ $title }» puesto en su plan
    [redo] Rehacer: poner «{ $title }» en su plan
   *[done] «{ $title }» puesto en su plan
}
step-own-dose = { $tense ->
    [undo] Deshacer: dosis de «{ $title }» cambiada
    [redo] Rehacer: cambiar la dosis de «{ $title }»
   *[done] dosis de «{ $title }» cambiada
}
step-own-paused = { $tense ->
    [undo] Deshacer: «{ $title }» en pausa
    [redo] Rehacer: pausar «{ $title }»
   *[done] «{ $title }» en pausa
}
step-own-resumed = { $tense ->
    [undo] Deshacer: «{ $title }» reanudado
    [redo] Rehacer: reanudar «{ $title }»
   *[done] «{ $title }» reanudado
}
step-own-ended = { $tense ->
    [undo] Deshacer: «{ $title }» terminado
    [redo] Rehacer: terminar «{ $title }»
   *[done] «{ $title }» terminado
}
step-own-removed = { $tense ->
    [undo] Deshacer: «{ $title }» quitado de su plan
    [redo] Rehacer: quitar «{ $title }» de su plan
   *[done] «{ $title }» quitado de su plan
}
step-own-plan-kept = { $tense ->
    [undo] Deshacer: nombre de su plan anotado
    [redo] Rehacer: anotar el nombre de su plan
   *[done] nombre de su plan anotado
}

own-state-paused = en pausa
own-state-ended = terminó el { $date }
own-paused-by-plan = en pausa en el plan
own-described = Descrito por usted, como en su hoja.
own-side-none = Sin lado
own-side-both = Cada lado
own-side-alternate = Un lado y luego el otro
own-side-left = Solo el izquierdo
own-side-right = Solo el derecho
own-morning = Mañana { $time }
own-midday = Mediodía { $time }
own-evening = Noche { $time }
own-desk = Cada hora en el escritorio (09–17)
own-hint-many = { $count ->
    [one] Ya tiene 1 ejercicio
   *[other] Ya tiene { $count } ejercicios
}. Nosotros proponemos como mucho { $most }: en un estudio, los adultos mayores hacían mejor 2 ejercicios que 8. Pregunte a su profesional cuáles importan más.
own-hint-recent = { $count ->
    [one] Ha añadido 1 ejercicio
   *[other] Ha añadido { $count } ejercicios
} en los últimos dos días. Si puede, empiece un ejercicio nuevo cada dos días: así sabrá a cuál responde su cuerpo.
own-hint-many-source = Henry y otros, 1999: adultos mayores y 2, 5 u 8 ejercicios (Physical Therapy 79:270)
