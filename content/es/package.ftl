# Lo que dicen del programa un escritorio, un gestor de paquetes y un manual antes de que nadie lo abra.

package-generic-name = Acompañante después de una sesión de terapia manual
package-summary = Reposo, reglas y ejercicios después de una sesión de terapia manual
package-keywords = masaje;fisioterapia;osteopatía;ejercicios;cuello;espalda;dolor;recordatorios;
package-about = Afterhand es para el tiempo después de una sesión de masaje, movilización o manipulación. Dice qué hacer y qué evitar ahora y hasta cuándo, recuerda los ejercicios que le han prescrito, muestra cómo se hace cada uno y dice a quién llamar cuando lo que siente es más que molestias.
package-after-session = Después de una sesión: qué vale ahora, hasta cuándo y de dónde viene cada número
package-exercises = Ejercicios del plan de su centro o de su propia hoja, mostrados paso a paso y guiados a su ritmo
package-reminders = Notificaciones normales de un pequeño programa en segundo plano
package-check-in = «¿Cómo me siento?» en cada página, con los números a los que llamar
package-diary = Un diario de dolor y reacciones, y un informe para su terapeuta
package-local = Todo se queda en su propio ordenador: sin cuenta y sin red.
package-no-diagnosis = No da ningún diagnóstico y no sustituye a su profesional. Si algo le preocupa, llame a su profesional; en una emergencia, al número de emergencias.
