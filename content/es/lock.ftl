### The window’s lock.

lock-shut = Afterhand está bloqueado. Escriba su contraseña para ver sus datos. Hasta entonces no se guarda nada.
lock-set = Desde ahora la ventana pide su contraseña.
lock-gone = La ventana ya no pide ninguna contraseña.
lock-wrong = Esa no es la contraseña. Inténtelo de nuevo.
lock-unreadable = No se puede leer lo que se guarda de la contraseña: { $reason }. «afterhand lock off --forgotten» quita el bloqueo.
lock-is-on = La ventana pide una contraseña.
lock-is-off = La ventana no pide ninguna contraseña.
lock-none = La ventana no tiene contraseña.
lock-forgotten = Esto quita el bloqueo sin la contraseña; sus datos se quedan. Escriba --yes para hacerlo.
