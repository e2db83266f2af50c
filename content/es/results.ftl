# The check-in, what it leads to, and what leads a page while something is open.

check-in-hint-now = En una emergencia, llame primero: no se pare a contestar. Si no, pulse la primera que sea verdad o en la que tenga dudas. Verá de inmediato qué hacer.
check-in-none-now = Ninguna de estas
check-in-ask-today = ¿Y alguna de estas, nueva o peor que antes?
check-in-hint-today = Pulse la primera que sea verdad o en la que tenga dudas. Después puede añadir otras.
check-in-none-today = Ninguna de estas tampoco
check-in-hint-usual = Marque lo que sea su caso. También puede no marcar nada.
check-in-none-usual = Ver qué significa esto
check-in-corrected = { $signs } (contestado de otro modo: { $when })
answer-none = Sin contestar
country-question = Estos números son de este país: { $country }. ¿Está usted ahí?
country-emergency = Número de emergencias: { $number }
country-unknown = ¿En qué país está? Entonces se muestran aquí sus números de emergencia.

result-when = Contestado: { $when }
result-when-region = Contestado: { $when } · { $region }
result-held-all = Todos los ejercicios están en pausa (desde: { $since }). Siguen cuando un profesional sanitario haya dicho que pueden seguir y usted haya anotado quién lo dijo y cuándo. No basta con haber llamado. Deshacer no pone fin a esto.
result-held-region = Los ejercicios para esta zona ({ $region }) y todo el automasaje están en pausa (desde: { $since }). Siguen cuando un profesional sanitario haya dicho que pueden seguir y usted haya anotado quién lo dijo y cuándo. No basta con haber llamado. Deshacer no pone fin a esto.
result-cleared = Desde entonces se ha anotado que un profesional sanitario dijo que los ejercicios pueden seguir.
result-not-kept = Esto no se ha podido guardar en este ordenador, así que los recordatorios no están en pausa. No haga ningún ejercicio hasta que un profesional sanitario haya dicho que puede, aunque llegue un recordatorio.

call-emergency = Número de emergencias
call-emergency-if-worse = Si empeora: número de emergencias
call-or = o bien { $others }
call-out-of-hours = Teléfono médico de guardia
call-out-of-hours-unknown = No conocemos ningún número nacional aquí. El contestador de su médico o el hospital de su zona pueden decirle a quién llamar.
call-maternity = Línea de maternidad
call-maternity-unknown = Llame al número que figura en su cartilla del embarazo.
call-crisis = Línea de crisis
call-crisis-unknown = No conocemos ningún número nacional aquí. El número de emergencias también puede ayudar.
call-doctor = Su médico
call-doctor-closed = Si no tiene médico, o la consulta está cerrada, llame al teléfono médico de guardia.
call-clinician = Su terapeuta o su centro
call-clinician-named = { $names }
call-clinician-unknown = Su número está en su hoja o en su tarjeta de citas.

stop-heading-all = Todos los ejercicios están en pausa (desde: { $since })
stop-heading-region = Los ejercicios para esta zona ({ $region }) y todo el automasaje están en pausa (desde: { $since })
stop-text-check-in = Por lo que contestó en «¿Cómo me encuentro?». No basta con haber llamado: siguen cuando un profesional sanitario haya dicho que pueden seguir.
stop-text-screening = Por lo que contestó antes de empezar. Siguen cuando un profesional sanitario haya dicho que pueden seguir.

alert-fever = { $temperature } ({ $when }): llame hoy a un médico
alert-fever-text = Con una temperatura de 38 °C (100,4 °F) o más y dolor de espalda o de cuello, o después de una sesión, llame hoy a un médico. Llame al número de emergencias si además tiene escalofríos fuertes, confusión, piel amoratada o dolor de cabeza, o si recibe quimioterapia o tiene las defensas bajas.
alert-severe = Dolor de { $pain } sobre 10 ({ $when }): ¿hace falta un médico hoy?
alert-severe-text = Con dolor de 7 o más, o dolor que le impide dormir o caminar, llame hoy a un médico. Con dolor de pecho, falta de aire, entumecimiento entre las piernas o problemas nuevos para orinar o defecar, llame al número de emergencias. Si apareció de pronto, o con entumecimiento o debilidad, pulse ahora «¿Cómo me encuentro?».
alert-rising = Su dolor sigue aumentando, más de 24 horas después de la sesión ({ $session })
alert-unsettled = Las molestias no han cedido 72 horas después de la sesión ({ $session })
alert-three-days = Dolor por encima de { $limit } sobre 10 tres días seguidos
alert-soreness-text = Llame hoy a su terapeuta, antes de los próximos ejercicios. Si el dolor es agudo, se extiende o está en un sitio nuevo, o si hay entumecimiento, debilidad, fiebre o un dolor de cabeza como nunca antes, pulse ahora «¿Cómo me encuentro?».

acted-check-in-held = { $heading }. Los ejercicios están en pausa.
acted-screened = Sus respuestas se han guardado.
acted-screened-held = Sus respuestas se han guardado. Los ejercicios están en pausa hasta que un profesional sanitario haya dicho que pueden seguir.
acted-cleared = Anotado: { $who } dijo que los ejercicios pueden seguir.
acted-cleared-in-part = Anotado: { $who } dijo que los ejercicios pueden seguir. Una respuesta suya ({ $since }) es posterior, así que siguen en pausa.

screen-heading = Antes de empezar
screen-text = Estas preguntas tratan de cosas que cambian lo que es adecuado para usted. Un sí es motivo para preguntar primero: verá con qué palabras preguntar. Después de una lesión reciente o de un hueso roto, los ejercicios quedan en pausa hasta que un profesional sanitario haya dicho que pueden seguir. { $unsure }
screen-hint-article = Como las agrupa el artículo del centro.
screen-hint-added = De las listas de profesionales sanitarios y de la Organización Mundial de la Salud.
screen-stricter = { $group }. Aquí somos más estrictos. { $stop }.
screened-heading-nothing = No ha contestado que sí a nada de esto
screen-card = Antes de empezar: unas preguntas sobre su salud deciden a quién preguntar primero. Se quedan en este ordenador.
caution-ask = Usted anotó: { $flags }. Pregunte a su profesional sanitario antes de hacer este ejercicio.
about-version = Afterhand { $version }

remark-stopped = en pausa (desde: { $since }), hasta que un profesional sanitario diga que puede seguir
remark-was-stopped = estuvo en pausa (desde: { $since }), hasta que un profesional sanitario dijo que podía seguir
why-stopped = En pausa (desde: { $since }) por lo que contestó sobre cómo se encuentra; sigue cuando un profesional sanitario haya dicho que puede seguir.
why-was-stopped = En pausa (desde: { $since }; hasta: { $cleared }), hasta que un profesional sanitario dijo que los ejercicios podían seguir.
story-stopped = En pausa hasta que un profesional sanitario diga que puede seguir
