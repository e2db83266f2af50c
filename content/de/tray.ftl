# Das Symbol in der Leiste der Arbeitsfläche und sein Menü.
tray-title = Afterhand

glance-now = Jetzt: { $exercise } ({ $time })
glance-now-several = { $count ->
    [one] Jetzt: 1 Übung
   *[other] Jetzt: { $count } Übungen
}
glance-private = eine Erinnerung
glance-private-several = { $count ->
    [one] Jetzt: 1 Erinnerung
   *[other] Jetzt: { $count } Erinnerungen
}
glance-next = Als Nächstes: { $exercise }, { $when }
glance-later = Später: { $exercise }, wieder um { $time }
glance-rest = Ruhepause bis { $time }
glance-held = Übungen sind zurückgestellt: „Heute“ sagt, warum
glance-nothing = Nichts ist fällig
glance-paused = Erinnerungen pausieren bis { $when }
glance-day-time = { $day } { $time }

tray-session = Ich hatte eine Behandlung
tray-feel = Wie geht es mir?
tray-pause-hour = Erinnerungen eine Stunde pausieren
tray-pause-day = Erinnerungen bis morgen pausieren
tray-resume = Erinnerungen wieder zulassen
tray-open = Afterhand öffnen
tray-quit = Keine Erinnerungen, bis Afterhand geöffnet wird
