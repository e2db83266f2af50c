# The example to look around in. Everybody and everything in it is invented.

example-title = Ejemplo: un ciclo para el cuello
example-clinician = A. Ejemplo
example-clinic = Centro de ejemplo
example-note-stop = Pare si siente hormigueo en el brazo.
example-note-first = Rigidez al mirar por encima del hombro.
example-note-later = Pude dar marcha atrás con el coche sin girar todo el cuerpo.
example-session-note = Pausas más cortas en el escritorio.
example-banner = Está mirando un ejemplo de muestra. Nada de lo que hay es suyo, y nada de lo que haga aquí se guarda ni suena.
error-example = Eso no es posible en el ejemplo. Salga de él primero.
