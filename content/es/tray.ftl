# El icono en la barra del escritorio, y su menú.
tray-title = Afterhand

glance-now = Ahora: { $exercise } ({ $time })
glance-now-several = { $count ->
    [one] Ahora: 1 ejercicio
   *[other] Ahora: { $count } ejercicios
}
glance-private = un aviso
glance-private-several = { $count ->
    [one] Ahora: 1 aviso
   *[other] Ahora: { $count } avisos
}
glance-next = Después: { $exercise }, { $when }
glance-later = Más tarde: { $exercise }, otra vez a las { $time }
glance-rest = Reposo hasta las { $time }
glance-held = Los ejercicios están en pausa: en Hoy se dice por qué
glance-nothing = No hay nada pendiente
glance-paused = Recordatorios en pausa hasta: { $when }
glance-day-time = { $day } { $time }

tray-session = He tenido una sesión
tray-feel = ¿Cómo me encuentro?
tray-pause-hour = Pausar los recordatorios una hora
tray-pause-day = Pausar los recordatorios hasta mañana
tray-resume = Reanudar los recordatorios
tray-open = Abrir Afterhand
tray-quit = Parar los recordatorios hasta abrir Afterhand
