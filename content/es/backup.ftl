# Backups, what they bring back, and deleting everything.

thing-plans = Versiones del plan
thing-sessions = Sesiones
thing-appointments = Citas
thing-courses = Ciclos
thing-answers = Ejercicios hechos u omitidos
thing-practices = Ejercicios hechos paso a paso
thing-entries = Anotaciones del diario
thing-reactions = Reacciones
thing-measures = Medidas
thing-flares = Días en que estaba peor por la mañana
thing-safety = Respuestas sobre señales de alarma y palabras de profesionales
thing-choices = Ajustes, horas cambiadas y pausas

backup-count = { $count }
backup-count-last = { $count }; la última: { $day }
backup-when = { $day }, { $time }
backup-size = { $kilobytes } kB
backup-hint = Cada día, después de que algo cambie, se hace una por sí sola, que se queda en su carpeta de datos. Se guardan todas las de hoy y ayer, después cada vez menos, hasta nueve meses atrás.
backup-none = Todavía no hay ninguna copia de seguridad. Se hace una por sí sola durante el día en cuanto hay algo que guardar.
backup-late = No se ha podido hacer ninguna copia de seguridad desde el { $day }. ¿Está lleno el disco? Se vuelve a intentar sin que usted haga nada.
backup-heading = ¿Recuperar esta copia de seguridad: { $when }?
backup-heading-file = ¿Recuperar la copia de seguridad { $file }?
backup-note-first = Lo que hay aquí ahora se sustituye. Antes se hace una copia de seguridad de ello, para que pueda volver atrás.
backup-note-safety = Lo que respondió aquí desde entonces sobre señales de alarma se conserva.
backup-compared = { $what }: aquí { $here }; en la copia { $there }.
backup-restored = La copia de seguridad está recuperada. Lo que había aquí antes está en esta copia: { $when }.
backup-restored-safety = { $count ->
    [one] Se ha conservado una respuesta sobre señales de alarma o palabra de un profesional que no estaba en la copia.
   *[other] Se han conservado { $count } respuestas sobre señales de alarma y palabras de profesionales que no estaban en la copia.
}
backup-saved = Se ha guardado una copia de seguridad en { $file }.
backup-line = { $name }  { $when }, { $size }

error-backup-not-ours = Este archivo no es una copia de seguridad de Afterhand. No se ha cambiado nada.
error-backup-damaged = Esta copia de seguridad está dañada y no se puede leer. No se ha cambiado nada. Por favor, pruebe con una anterior.
error-backup-newer = Esta copia de seguridad se hizo con una versión más nueva de Afterhand. Por favor, use esa versión; no se ha cambiado nada.
error-backup-is-present = Este archivo son sus datos tal como están ahora, no una copia de seguridad. No se ha cambiado nada.
error-backup-unknown = No existe esa copia de seguridad. «afterhand backup list» muestra las que hay. No se ha cambiado nada.

error-backup-locked = Esta copia de seguridad está protegida con una contraseña. Indique la contraseña cuando se le pida, o en un archivo con --passphrase-file. No se ha cambiado nada.
error-backup-wrong-passphrase = Esta contraseña no abre la copia de seguridad. No se ha cambiado nada.

backup-ask-passphrase = Contraseña:
backup-ask-passphrase-again = Otra vez la misma:
backup-passphrases-differ = Las dos contraseñas no son iguales. No se ha guardado nada.
backup-passphrase-empty = La contraseña está vacía. No se ha hecho nada.
backup-no-terminal = No hay ningún terminal donde preguntar la contraseña. Escríbala en un archivo e indique el archivo con --passphrase-file.
backup-saved-locked = Se ha guardado una copia de seguridad protegida en { $file }. Conserve la contraseña: sin ella nadie puede abrir la copia, ni siquiera nosotros.
backup-locked-heading = La copia de seguridad { $file } está protegida

leave-goes-thing = { $what }: { $count }
leave-goes-backups = { $count ->
    [one] Una copia de seguridad de su carpeta de datos
   *[other] { $count } copias de seguridad de su carpeta de datos
}
leave-goes-aside = { $count ->
    [one] Un archivo de datos dañado que se había apartado
   *[other] { $count } archivos de datos dañados que se habían apartado
}
leave-goes-log = El registro del programa de recordatorios
leave-goes-login = El inicio de los recordatorios al iniciar sesión en el ordenador, y los archivos de plan que se abren con doble clic
leave-stays-program = El programa mismo se queda en este ordenador.
leave-stays-files = Los archivos que guardó en otros sitios se quedan donde los puso, como copias de seguridad, informes y planes.
leave-ask = ¿Borrarlo todo? Esto no se puede deshacer. Si quizá quiera algo de ello más adelante, guarde antes una copia con «afterhand backup FILE».
leave-done = Se ha borrado todo. Afterhand empieza de nuevo, como el primer día.
leave-left-login = Sus datos se han borrado, pero no lo que pone en marcha Afterhand cuando usted inicia sesión: { $reason }.
leave-left-opening = Sus datos se han borrado, pero no lo que abre los archivos de plan con Afterhand: { $reason }.
leave-left-file = Sus datos se han borrado, pero no { $path }: { $reason }. Por favor, bórrelo usted.
leave-goes-heading = Esto se va:
leave-stays-heading = Esto se queda:

window-save-backup = Guardar una copia de seguridad
window-choose-backup = Elegir una copia de seguridad
window-backup-files = Copias de seguridad
window-backup-name = afterhand-backup-{ $date }.db
window-locked-backup-name = afterhand-backup-{ $date }.db.age
