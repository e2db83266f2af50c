# What is wrong with a plan file: each sentence says what is wrong and what is allowed.
# Words of the file format (use, name, id, reps …) stay as they are.

fault-too-long = El archivo ocupa más de 1 MiB, y ningún plan necesita tanto. ¿Es el archivo correcto?
fault-not-text = Esto no es texto en UTF-8. ¿Es el archivo correcto?
fault-nul-byte = Aquí hay un byte NUL, así que esto no es un archivo de texto. ¿Es el archivo correcto?
fault-syntax = Esto no se puede leer: { $message }.
fault-double-key = «{ $key }» aparece aquí por segunda vez; se permite una.
fault-unknown-key = Aquí no existe «{ $key }». Se conocen: { $allowed }.
fault-missing-key = Falta «{ $key }».
fault-expected-text = Aquí va un texto entre comillas.
fault-expected-whole-number = Aquí va un número entero.
fault-expected-true-or-false = Aquí va true o false, sin comillas.
fault-expected-table = Aquí va un grupo de valores con nombre.
fault-expected-list = Aquí va una lista entre corchetes.
fault-expected-date = Aquí va una fecha como 2026-11-24, entre 1900 y 2200.
fault-expected-time = Aquí va una hora del día como "08:30", de "00:00" a "23:59".
fault-expected-date-time = Aquí va una fecha y hora local como 2026-11-24T15:00:00, sin desfase horario.
fault-expected-duration = Aquí va una duración como "5s", "15min", "48h" o "7d".
fault-expected-duration-or-none = Aquí va una duración como "5s" o "2min", o "none".
fault-expected-days = Aquí va "daily", una lista como ["mon", "wed"], {"{"} every = 2 {"}"} o {"{"} on = 5, off = 2 {"}"}.
fault-expected-after-session = Aquí va "same day", "next day" o una duración como "48h".
fault-out-of-range = Aquí va un número entero de { $least } a { $most }.
fault-only-number = Aquí solo se permite { $number }.
fault-duration-out-of-range = Aquí va una duración de { $least } a { $most }.
fault-empty-text = Este texto está vacío.
fault-text-too-long = Este texto es demasiado largo: se permiten como máximo { $most } caracteres.
fault-control-character = En este texto hay un carácter de control, que no se puede mostrar.
fault-not-one-of = «{ $given }» no se conoce aquí. Se conocen: { $allowed }.
fault-unknown-exercise = No hay ningún ejercicio «{ $given }» en la biblioteca. Un ejercicio propio lleva «name» en lugar de «use».
fault-unknown-exercise-close = No hay ningún ejercicio «{ $given }» en la biblioteca. ¿Quería decir «{ $close }»?
fault-unknown-rule = No hay ninguna regla para después de la sesión «{ $given }». Las nuestras van de AR-01 a AR-26; una regla propia lleva «id» en lugar de «rule».
fault-rule-without-time = { $rule } no rige durante un tiempo después de la sesión, así que no hay ninguno que cambiar. Las que sí lo hacen son: { $allowed }.
fault-rule-is-limit = { $rule } es un límite y no rige durante un tiempo después de la sesión. Cuántas sesiones puede haber está en «course»: «sessions», «per_week», «days_between» y «per_year».
fault-unknown-zone = No existe la zona horaria «{ $given }». Aquí va un nombre como "Europe/London".
fault-double-item = En este plan ya hay un ejercicio «{ $id }». Dé a este un «id» propio.
fault-double-time = { $time } aparece aquí dos veces.
fault-end-before-start = El final está antes del inicio.
fault-phases-out-of-order = Cada fase debe empezar después de la anterior.
fault-phase-after-end = Esta fase empezaría después de que termine el ejercicio.
fault-several-counts = Solo se permite uno de estos: «reps», «minutes» y «breaths».
fault-no-count = Un ejercicio propio necesita «reps», «minutes» o «breaths».
fault-neither-use-nor-name = Falta «use» (un ejercicio de la biblioteca) o «name» (uno propio).
fault-both-use-and-name = Solo se permite uno de estos: «use» (un ejercicio de la biblioteca) y «name» (uno propio).
fault-only-for-own = «{ $key }» describe un ejercicio propio; uno de la biblioteca ya lo tiene. Déjelo fuera, o ponga «name» en lugar de «use».
fault-too-many = Son demasiados: se permiten como máximo { $most }.
fault-none-given = Aquí va al menos uno.
fault-not-whole-days = Aquí van días completos, como "7d".
fault-not-an-id = «{ $given }» no es un id: se permiten letras minúsculas de la a a la z, cifras y guiones, pero sin guion al principio.
fault-double-rule = En este plan ya hay una regla propia para después de la sesión «{ $id }». Dé a esta otro «id».
fault-and-more = { $count ->
    [one] Hay 1 fallo más
   *[other] Hay { $count } fallos más
} a partir de aquí.

warning-unusual-course = { $sessions ->
    [one] 1 sesión es poco habitual
   *[other] { $sessions } sesiones son poco habituales
}: un ciclo tiene de 3 a 15 sesiones, dice el artículo.
warning-many-a-week = { $per_week } sesiones a la semana son poco habituales: el artículo aconseja como máximo 2.
warning-speaks-against = usted anotó { $flags }: pregunte a su profesional antes de hacer «{ $name }». Está en el plan, y la decisión es de su profesional.

finding-place = { $file }:{ $line }:{ $column }: { $text }
finding-warning = conviene revisarlo: { $text }
