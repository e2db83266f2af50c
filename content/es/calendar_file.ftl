# What a calendar elsewhere shows of the plan.

calendar-file-name = Afterhand
calendar-file-exercise = { $exercise }, { $dose }
calendar-file-appointment = Sesión
calendar-file-appointment-with = Sesión: { $title }
calendar-file-private-exercise = Ejercicio
calendar-file-private-appointment = Cita
calendar-file-private-aftercare = Recordatorio
calendar-file-when-to-call = Si nota que algo va mal, pare y abra «¿Cómo me encuentro?» en Afterhand. Le dice a quién llamar.
calendar-file-saved = Su calendario está en { $file }: { $events ->
    [one] una entrada
   *[other] { $events } entradas
}. Ábralo en su teléfono o impórtelo en su calendario. Si importa uno posterior, se actualiza lo que ya está.
calendar-file-nothing = No hay nada previsto que poner en un calendario.
calendar-file-own = Este archivo lo escribió Afterhand. Lo que está previsto en él ya está aquí, así que se dejó fuera.
