# The check-in, the screen and what goes with them, in words; by the ids of red-flags.toml and screen.toml.
# A red flag: a heading, `.detail` all its signs, `.why` it must not wait, `.say` what to say on the phone,
# `.do` what to do until someone has looked. What is to be expected has `.watch`: what would change it.

rf-01 = Entumecimiento nuevo entre las piernas, o problemas nuevos para orinar, defecar o en el sexo
    .detail = Entumecimiento u hormigueo en los genitales, el ano o la cara interna de los muslos, o no nota nada al limpiarse. Le cuesta empezar a hacer pis (orinar), parar o notar que orina. Pérdidas nuevas de pis o de caca. Pérdida nueva de la erección o de la sensibilidad en los genitales. Cualquiera de estas cosas cuenta, haya o no dolor de espalda o de piernas.
    .why = Pueden ser señales de que los nervios de la base de la columna están siendo comprimidos. Hay que mirarlo en el hospital de inmediato, porque esperar puede hacer que la pérdida sea para siempre.
    .say = Tengo un entumecimiento nuevo entre las piernas, o problemas nuevos para orinar, para defecar o en la sensibilidad sexual.
    .do = No espere a mañana ni a una cita. Si puede, apunte cuándo orinó (hizo pis) por última vez de la forma habitual, y dígalo cuando llame.

rf-02 = De pronto, cara caída, debilidad o entumecimiento, o problemas de vista, habla o equilibrio
    .detail = Cualquiera de estas cosas, si aparece de pronto, le hayan tratado el cuello o no: cara caída; debilidad o entumecimiento en un lado; problemas para ver, aunque ya se hayan pasado; problemas para hablar, tragar o entender; visión doble; caídas repentinas; mareo o inestabilidad muy fuertes; movimientos bruscos de los ojos; vómitos con alguna de estas cosas; un párpado caído o una pupila pequeña.
    .why = Pueden ser señales de un ictus (derrame cerebral) o de una arteria dañada en el cuello. Lo que se pueda hacer depende de lo pronto que llegue usted al hospital: llame aunque ya se haya pasado.
    .say = De pronto tengo señales que podrían ser de un ictus, como cara caída, debilidad en un lado, o problemas para ver, hablar o mantener el equilibrio.
    .do = Si puede, abra el cerrojo de la puerta; después siéntese o túmbese donde no pueda caerse. Pida a alguien que se quede con usted y que llame por usted si no puede hablar bien. Apunte cuándo se sintió normal por última vez: quienes le atiendan se lo preguntarán.

rf-03 = Dolor de cabeza súbito, el peor de su vida; o con fiebre, cuello rígido o tras un golpe en la cabeza
    .detail = Un dolor de cabeza súbito, el peor que ha tenido nunca, que llega al máximo en 5 minutos. Un dolor de cabeza con fiebre, cuello rígido, manchas en la piel, somnolencia, confusión o convulsiones. Un dolor de cabeza después de un golpe en la cabeza.
    .why = Puede ser señal de un sangrado dentro de la cabeza, de una infección alrededor del cerebro o de otra cosa que hay que mirar en el hospital de inmediato.
    .say = Tengo un dolor de cabeza súbito, el peor de mi vida, o un dolor de cabeza con fiebre, cuello rígido, manchas en la piel, confusión o convulsiones, o un dolor de cabeza después de un golpe en la cabeza.
    .do = Si puede, abra el cerrojo de la puerta; después túmbese. Pida a alguien que se quede con usted y que vuelva a llamar si empieza a tener somnolencia o confusión.

rf-04 = Dolor fuerte de cuello o de cabeza como nunca antes, tras tratar el cuello o una sacudida en él
    .detail = Un dolor de cuello o de cabeza distinto de todos los que ha tenido, en los 30 días siguientes a un tratamiento del cuello o a una sacudida en el cuello, cuando es fuerte o cuando lo acompaña cualquier otra señal, como mareo o problemas de vista, habla, para tragar, de fuerza o de equilibrio. Puede aumentar poco a poco, puede estar en los dos lados y puede aparecer horas o días antes que otras señales. Si es leve y no lo acompaña nada más, conteste que no aquí: las preguntas siguientes tratan de eso. Si no sabe bien si es leve, conteste que sí.
    .why = Puede ser señal de una arteria dañada en el cuello, que hay que mirar en el hospital de inmediato, antes de que aparezcan otras señales. Los 30 días son elección nuestra.
    .say = Tengo un dolor de cuello o de cabeza como nunca antes, fuerte o con otras señales, y en los últimos 30 días me han tratado el cuello o he tenido una sacudida en él.
    .do = Siéntese o túmbese con la cabeza apoyada y pida a alguien que se quede con usted. No estire ni gire el cuello para probarlo.

rf-05 = Problema nuevo en las dos piernas, los dos brazos, o un brazo y una pierna; manos torpes; pie caído
    .detail = Dolor, hormigueo, entumecimiento o debilidad nuevos en las dos piernas, en los dos brazos, o en un brazo y una pierna. Manos torpes: le cuesta manejar botones, llaves o un bolígrafo. No puede caminar con firmeza. Descargas eléctricas que bajan por la columna. Un pie que de pronto se cae y se arrastra.
    .why = Pueden ser señales de una presión fuerte sobre la médula espinal o sobre los nervios. Hay que mirarlo en el hospital de inmediato, porque esperar puede hacer que la pérdida sea para siempre.
    .say = Tengo dolor, hormigueo, entumecimiento o debilidad nuevos en las dos piernas, los dos brazos, o un brazo y una pierna, o tengo las manos torpes, no puedo caminar con firmeza, se me cae un pie, o siento descargas eléctricas que bajan por la columna.
    .do = Siéntese o túmbese donde no pueda caerse y pida a alguien que se quede con usted.

rf-06 = Dolor tras un accidente o caída graves o un chasquido súbito, o dolor intenso con huesos frágiles
    .detail = Dolor en el cuello o la espalda después de un accidente o una caída graves. Un chasquido súbito y después un dolor intenso, o una parte del cuerpo que ha cambiado de forma. Dolor intenso después de un tratamiento o de una caída leve, si tiene osteoporosis, ha tomado corticoides mucho tiempo o tiene más de 65 años.
    .why = Puede ser señal de un hueso roto. Hay que mirarlo en el hospital antes de que usted se mueva de un sitio a otro.
    .say = Tengo dolor en el cuello o la espalda después de un accidente, una caída, un chasquido súbito o un tratamiento, y puede haber un hueso roto.
    .do = Quédese donde está y muévase lo menos posible. Deje que le muevan los de la ambulancia.

rf-07 = Dolor nuevo de pecho o falta de aire, desmayo que no pasa, dolor desgarrador de espalda o vientre
    .detail = Dolor de pecho nuevo o falta de aire nueva, haya o no dolor de espalda; también días después de una punción con agujas o de trabajar las costillas. Desplomarse, o un desmayo que no se pasa. Un dolor súbito y desgarrador en la espalda o el vientre.
    .why = Puede ser señal de un problema del corazón, de un pulmón o de la gran arteria del cuerpo. Hay que mirarlo en el hospital de inmediato.
    .say = Tengo un dolor de pecho nuevo o me cuesta respirar, o me he desplomado o me desmayo una y otra vez, o tengo un dolor súbito y desgarrador en la espalda o el vientre.
    .do = Si puede, abra el cerrojo de la puerta; después siéntese o túmbese como mejor pueda respirar. Pida a alguien que se quede con usted. Cuando llame, diga si le han hecho una punción con agujas o le han trabajado las costillas.

rf-08 = Dolor de cuello o espalda y muy mal estado: escalofríos fuertes, confusión o piel amoratada
    .detail = Dolor en el cuello o la espalda y se encuentra usted muy mal: escalofríos fuertes con temblor, confusión, o piel con manchas o amoratada.
    .why = Puede ser señal de una infección en la columna o en la sangre, que hay que tratar en el hospital de inmediato.
    .say = Tengo dolor en el cuello o la espalda y me encuentro muy mal, con escalofríos fuertes, confusión o la piel amoratada.
    .do = No espere a ver si se pasa. Pida a alguien que se quede con usted. Si nota confusión, deje que llame otra persona.

rf-09 = Un brazo o una pierna que de pronto está frío, pálido o azul
    .detail = Un brazo o una pierna que de pronto se ha puesto frío, pálido o azul.
    .why = Puede ser señal de una arteria obstruida, que hay que mirar en el hospital de inmediato.
    .say = De pronto un brazo o una pierna se me ha puesto frío, pálido o azul.
    .do = Siéntese o túmbese, y no frote el brazo o la pierna.

rf-10 = Una articulación caliente, roja y muy hinchada, con fiebre o que no puede mover
    .detail = Una articulación caliente, roja y muy hinchada, y tiene usted fiebre o no puede mover la articulación.
    .why = Puede ser señal de una infección en la articulación, que hay que mirar en el hospital de inmediato.
    .say = Tengo una articulación caliente, roja y muy hinchada, y tengo fiebre o no puedo moverla.
    .do = Deje descansar la articulación. Cuando haya llamado, mídase la temperatura si tiene un termómetro cerca.

rf-11 = Pensamientos de acabar con su vida, con un plan o los medios para hacerlo
    .detail = Piensa usted en acabar con su vida, y tiene un plan o los medios para hacerlo.
    .why = Pensamientos como estos pueden volver a perder fuerza, y no tiene que afrontarlos a solas. Hay personas que le escucharán y le ayudarán ahora.
    .say = Estoy pensando en acabar con mi vida y necesito ayuda ahora.
    .do = Vaya con alguien de confianza, o pida a alguien que venga y se quede con usted. Aléjese de todo aquello con lo que pueda hacerse daño. Si no puede llamar, pida a alguien que llame por usted.

rf-12 = 38 °C o más, o escalofríos, con quimioterapia o con las defensas bajas
    .detail = Una temperatura de 38 °C (100,4 °F) o más, o escalofríos, mientras recibe quimioterapia o mientras una enfermedad o un medicamento le baja las defensas.
    .why = Puede ser señal de una infección que su cuerpo ahora mismo no puede combatir bien. Hay que mirarlo en el hospital de inmediato, aunque no se encuentre muy mal.
    .say = Tengo una temperatura de 38 °C o más, o tengo escalofríos, y recibo quimioterapia o tengo las defensas bajas.
    .do = Llame aunque se encuentre bien. Tenga a mano la lista de sus medicamentos y, si la tiene, la tarjeta de alerta del equipo que le trata.

rf-30 = Embarazo con sangrado, pérdida de líquido, contracciones, menos movimiento o fuerte dolor de cabeza
    .detail = Está embarazada y tiene alguna de estas cosas: sangrado, pérdida de líquido, contracciones dolorosas, un bebé que se mueve menos, un fuerte dolor de cabeza, cambios en la vista.
    .why = Cualquiera de estas cosas puede ser importante para usted y para el bebé, y el equipo de maternidad tiene que saberlo ahora.
    .say = Estoy embarazada y tengo sangrado, pérdida de líquido, contracciones dolorosas, menos movimiento del bebé, un fuerte dolor de cabeza o cambios en la vista.
    .do = Tenga a mano su cartilla del embarazo. Si sangra mucho, siente que se desmaya o tiene convulsiones: llame en su lugar al número de emergencias.

rf-20 = Una temperatura de 38 °C o más con dolor de espalda o cuello, o después de una sesión
    .detail = Una temperatura de 38 °C (100,4 °F) o más junto con dolor de espalda o de cuello, o después de una sesión. Si tiene escalofríos y no tiene termómetro, también cuenta.
    .why = La fiebre con dolor en la columna puede ser señal de una infección. No dé por hecho que la ha causado el tratamiento: deje que lo valore hoy un médico.
    .say = Tengo una temperatura de 38 °C o más, o siento escalofríos, y tengo dolor de espalda o de cuello o me han hecho terapia manual.
    .do = Descanse, y apunte su temperatura y la hora. Con escalofríos fuertes, confusión, piel amoratada o dolor de cabeza, o si recibe quimioterapia o tiene las defensas bajas: llame al número de emergencias.

rf-21 = Donde le trataron: dolor agudo y nuevo en un punto, o un moratón o hinchazón grandes
    .detail = Donde le trataron, un dolor agudo, nuevo o en un solo punto. Una costilla que duele al respirar. Un moratón o una hinchazón grandes; llame antes si toma anticoagulantes.
    .why = Un dolor sordo y extendido que va cediendo es de esperar. Esto es distinto, y quien le trató debe saberlo hoy.
    .say = Tengo un dolor agudo o nuevo en un punto donde me trataron, una costilla que me duele al respirar, o un moratón o una hinchazón grandes.
    .do = No apriete ni masajee ese punto. Si toma anticoagulantes, llame de inmediato y dígalo; si no contesta nadie, llame al teléfono médico de guardia de inmediato, no a las 2 horas. Dolor de pecho nuevo, dificultad para respirar, o un chasquido y después un dolor intenso: llame al número de emergencias.

rf-22 = Entumecimiento, hormigueo o debilidad nuevos o crecientes en un brazo o una pierna
    .detail = Entumecimiento, hormigueo o debilidad nuevos o crecientes en un brazo o una pierna. Dolor de pierna que después de un ejercicio baja más por la pierna. Si es en las dos piernas, los dos brazos, o un brazo y una pierna, o un pie se cae de pronto, es una emergencia: llame al número de emergencias.
    .why = Puede ser señal de presión sobre un nervio, y un médico debe valorarlo hoy.
    .say = Tengo entumecimiento, hormigueo o debilidad nuevos o crecientes en un brazo o una pierna, o un dolor de pierna que baja cada vez más.
    .do = Deje el ejercicio que lo ha provocado. Si aparece de pronto en un lado, llega también al otro lado, se le cae un pie o se le entumece la zona entre las piernas: llame al número de emergencias.

rf-23 = Dolor de noche, al toser o entre los omóplatos; pérdida de peso; cáncer; un bulto
    .detail = Dolor que es mucho peor de noche y no se alivia con el descanso. Pérdida de peso sin buscarla. Cáncer conocido. Un bulto nuevo o un cambio de forma. Dolor en la parte alta de la espalda, entre los omóplatos. Dolor que empeora al toser, estornudar o hacer fuerza. Su primer dolor de espalda, si tiene menos de 18 años o más de 50.
    .why = Cada una de estas cosas es motivo para que un médico busque la causa del dolor antes de seguir con el tratamiento.
    .say = Tengo un dolor que es peor de noche, al toser o entre los omóplatos, o he perdido peso, he tenido cáncer o me he encontrado un bulto, o es mi primer dolor de espalda y tengo menos de 18 años o más de 50.
    .do = Cuando llame, diga todo lo que sea su caso y desde cuándo. Entumecimiento o debilidad nuevos, o problemas nuevos para orinar o defecar: llame al número de emergencias.

rf-24 = Dolor nuevo de cuello o espalda tras cáncer, infección, tuberculosis, corticoides o defensas bajas
    .detail = Dolor nuevo en el cuello o la espalda, y tiene o ha tenido alguna de estas cosas: cáncer, una infección, tuberculosis, las defensas bajas, corticoides durante mucho tiempo.
    .why = Después de cualquiera de estas cosas, un dolor nuevo en la columna no debe esperar: un médico debe mirarlo hoy.
    .say = Tengo un dolor nuevo en el cuello o la espalda, y tengo o he tenido cáncer, una infección, tuberculosis, las defensas bajas o corticoides durante mucho tiempo.
    .do = Tenga a mano la lista de sus medicamentos. Con escalofríos fuertes, confusión o piel amoratada, o con entumecimiento, debilidad o problemas para orinar o defecar que sean nuevos: llame al número de emergencias.

rf-25 = Un dolor de cabeza fuerte que le altera la vida, o que ha cambiado claramente
    .detail = Un dolor de cabeza fuerte que le impide hacer su vida habitual. Un dolor de cabeza que ha cambiado claramente: empeora al toser, con el esfuerzo o al cambiar de postura.
    .why = No dé por hecho que un dolor de cabeza así lo ha causado el tratamiento: un médico debe valorarlo hoy. Si le han tratado el cuello en los últimos 30 días, cuenta como emergencia, salvo que haya contestado que no a un dolor de cabeza fuerte como nunca antes. Esta elección, más estricta, es nuestra.
    .say = Tengo un dolor de cabeza fuerte que me altera la vida, o un dolor de cabeza que ha cambiado claramente.
    .do = Descanse. Llame al número de emergencias si es súbito y el peor de su vida, si viene después de un golpe en la cabeza, o si lo acompañan fiebre, cuello rígido, manchas en la piel, somnolencia, confusión, convulsiones o problemas de vista, habla o equilibrio. Llame también si el dolor de cabeza es como nunca antes y le han tratado el cuello o ha tenido una sacudida en él en los últimos 30 días.

rf-26 = Molestias que aumentan tras 24 horas, no ceden a las 72 o le impiden lo habitual
    .detail = Molestias después de una sesión que siguen aumentando pasadas 24 horas, o no van cediendo a las 72 horas, o no puede hacer las cosas normales.
    .why = Las molestias después de una sesión suelen ceder en un día, y el artículo del centro admite de dos a tres días. Si las suyas no ceden, quien le trató debe saberlo.
    .say = Mis molestias después del tratamiento siguen aumentando pasadas 24 horas, no van cediendo a las 72 horas o me impiden hacer las cosas normales.
    .do = Siga caminando con suavidad si puede. Nada de automasaje ni de ejercicios para esa parte del cuerpo hasta que le hayan dicho que puede seguir.

rf-27 = Mareo o sensación de desmayo que vuelve
    .detail = Mareo o sensación de desmayo que vuelve, sin ninguna de las señales súbitas de un ictus. Si de pronto se alteran también la cara, la vista, el habla, el tragar, la fuerza o el equilibrio, es una emergencia: llame al número de emergencias.
    .why = Un médico debe buscar la causa hoy, antes de que nadie vuelva a tratarle el cuello.
    .say = Tengo mareos o sensación de desmayo que vuelven una y otra vez.
    .do = Siéntese o túmbese cuando le venga, y levántese despacio. Si es muy fuerte o no se pasa, o lo acompaña cualquier otra señal: llame al número de emergencias.

rf-28 = Hormigueo, o un brazo pesado que se cansa pronto, con dolor de cuello
    .detail = Dolor de cuello junto con hormigueo, o con un brazo pesado o que se cansa con facilidad. Si el brazo está de pronto frío, pálido o azul, es una emergencia: llame al número de emergencias.
    .why = Puede ser señal de presión sobre un nervio o sobre un vaso sanguíneo, y un médico debe valorarlo hoy.
    .say = Tengo dolor de cuello con hormigueo, o con un brazo pesado que se cansa con facilidad.
    .do = Deje descansar el brazo. Si de pronto se pone frío, pálido, azul, débil o entumecido, o se afectan también el otro brazo o una pierna: llame al número de emergencias.

rf-29 = Una pantorrilla hinchada, caliente, roja o dolorida al tocarla
    .detail = Una sola pantorrilla hinchada, caliente, roja o más oscura de lo habitual, o dolorida al tocarla.
    .why = Puede ser señal de un coágulo en una vena de la pierna, y un médico debe mirarlo hoy.
    .say = Tengo una pantorrilla hinchada, caliente, roja o dolorida al tocarla.
    .do = No masajee la pantorrilla ni le pase el rodillo. Dolor de pecho nuevo, falta de aire o desplome: llame al número de emergencias.

rf-32 = Ánimo bajo, o pensamientos de hacerse daño, relacionados con el dolor
    .detail = Ánimo bajo, o pensamientos de hacerse daño, que tienen que ver con el dolor. Si tiene un plan o los medios para acabar con su vida, llame ahora al número de emergencias o a una línea de crisis.
    .why = Vivir con dolor es duro, y el ánimo bajo se puede aliviar con ayuda. No tiene que afrontarlo a solas: hable con alguien hoy.
    .say = A causa del dolor tengo el ánimo muy bajo, o pienso en hacerme daño, y necesito hablar con alguien hoy.
    .do = Cuénteselo a alguien de confianza y procure no estar a solas. Si tiene un plan o los medios para acabar con su vida: llame ahora al número de emergencias o a una línea de crisis.

rf-33 = Dolor de 7 o más sobre 10, o dolor que le impide dormir o caminar
    .detail = Dolor de 7 o más, donde 10 es el peor que pueda imaginar. Dolor que le impide dormir o caminar.
    .why = Un dolor así de fuerte debe valorarlo hoy un médico, no basta con apuntarlo. El 7 es elección nuestra.
    .say = Mi dolor es de 7 o más sobre 10, o me impide dormir o caminar.
    .do = Descanse en la postura que menos duela. Llame al número de emergencias si no puede caminar con firmeza, se le cae un pie, nota entumecimiento o debilidad en las dos piernas o entumecimiento entre ellas, tiene problemas nuevos para orinar o defecar, o el dolor está en el pecho o apareció después de un accidente o de un chasquido.

rf-34 = Dolor leve y nuevo de cuello o de cabeza como nunca antes, tras tratar el cuello
    .detail = Dolor nuevo de cuello o de cabeza, distinto de todos los que ha tenido, en los 30 días siguientes a un tratamiento del cuello o a una sacudida en el cuello, cuando es leve y no lo acompaña nada más. Si es fuerte, o lo acompaña cualquier otra señal, es una emergencia: llame al número de emergencias.
    .why = Un problema de una arteria del cuello puede empezar así, horas o días antes que otras señales, de modo que un médico debe valorarlo hoy. Los 30 días son elección nuestra.
    .say = Tengo un dolor nuevo y leve de cuello o de cabeza como nunca antes, y en los últimos 30 días me han tratado el cuello o he tenido una sacudida en él.
    .do = No estire ni gire el cuello para probarlo. Si se hace fuerte, o aparece cualquier otra señal: llame al número de emergencias.

n-01 = Dolor leve o moderado, rigidez o sensibilidad al tacto donde le trataron
    .detail = Un dolor sordo y extendido, rigidez o sensibilidad al tacto donde le trataron, de leve a moderado y que va cediendo.
    .why = En encuestas lo tuvieron de 15 a 53 de cada 100 personas. Suele empezar en las primeras 4 horas y casi siempre ha pasado a las 24 horas; el artículo del centro admite de dos a tres días.
    .watch = Si es agudo, nuevo o en un solo punto, sigue aumentando pasadas 24 horas, no va cediendo a las 72 horas o le impide hacer las cosas normales: llame hoy a su terapeuta. Si es de 7 o más sobre 10, o le impide dormir o caminar: llame hoy a un médico.

n-02 = Cansancio
    .detail = Sentir más cansancio de lo habitual después de una sesión.
    .why = En encuestas lo tuvieron de 11 a 12 de cada 100 personas. Suele empezar en las primeras 4 horas y casi siempre ha pasado a las 24 horas; el artículo del centro admite de dos a tres días.
    .watch = Si no puede hacer las cosas normales, o no va cediendo a las 72 horas: llame hoy a su terapeuta. Si tiene una temperatura de 38 °C o más: llame hoy a un médico. Si le falta el aire, o se desmaya y no se pasa: llame al número de emergencias.

n-03 = Un dolor de cabeza leve y conocido que va cediendo
    .detail = Un dolor de cabeza leve, de un tipo que usted ya conoce y que va cediendo. No es súbito y no hay ninguna otra señal.
    .why = En encuestas lo tuvieron de 12 a 20 de cada 100 personas. Casi siempre ha pasado a las 24 horas; el artículo del centro admite de dos a tres días.
    .watch = Si se hace fuerte o cambia claramente, o es leve pero como nunca antes: llame hoy a un médico. Si es súbito y el peor de su vida, o lo acompaña cualquier otra señal, o es fuerte y como nunca antes después de un tratamiento del cuello: llame al número de emergencias.

n-04 = Molestia leve que se extiende desde la zona tratada y va cediendo
    .detail = Molestia que llega más allá de la zona tratada, leve y que va cediendo, sin entumecimiento, hormigueo ni debilidad.
    .why = En encuestas la tuvieron de 10 a 12 de cada 100 personas. Suele empezar en las primeras 4 horas y casi siempre ha pasado a las 24 horas; el artículo del centro admite de dos a tres días.
    .watch = Si sigue aumentando pasadas 24 horas, o no va cediendo a las 72 horas: llame hoy a su terapeuta. Si nota entumecimiento, hormigueo o debilidad en un brazo o una pierna, o un dolor de pierna que baja cada vez más: llame hoy a un médico. Si aparecen en las dos piernas, los dos brazos, o un brazo y una pierna, o de pronto en un lado: llame al número de emergencias.

n-05 = Un minuto de mareo ligero al ponerse de pie
    .detail = Un minuto de mareo ligero al ponerse de pie, que se pasa al sentarse.
    .why = Puede ocurrir después de estar en posición tumbada y con calor. Siéntese hasta que se pase, y levántese despacio. Que esto sea de esperar es elección nuestra, sin una encuesta detrás.
    .watch = Si vuelve: llame hoy a un médico y no conduzca. Si es muy fuerte, no se pasa, o lo acompaña cualquier otra señal: llame al número de emergencias.

# The headings of the check-in.

theme-nerves = Sensibilidad, fuerza, vejiga e intestino
theme-head = Cabeza, cara, cuello y equilibrio
theme-injury = Accidentes, caídas y chasquidos
theme-chest = Pecho, respiración y circulación
theme-fever = Fiebre e infección
theme-mood = Su ánimo
theme-pregnancy = Si está embarazada
theme-pain = Dolor
theme-usual = Lo que es frecuente después de una sesión

answer-yes = Sí
answer-no = No
answer-unsure = No lo sé

# The results. The heading comes from whom to call; the level says the rest.

who-emergency = Llame ahora al número de emergencias
who-emergency_or_crisis = Llame ahora al número de emergencias o a una línea de crisis
who-maternity = Llame ahora a la línea de maternidad
who-crisis_or_doctor = Llame hoy a un médico o a una línea de crisis
who-doctor = Llame hoy a un médico
who-therapist = Llame hoy a su terapeuta
who-nobody = ¿Le preocupa algo? Llame igualmente

level-emergency = Llame ahora al número de emergencias
    .explain = Hágalo ahora, aunque tenga dudas.
level-maternity = Llame ahora a la línea de maternidad
    .explain = Hágalo ahora, aunque tenga dudas. Si no contesta nadie, llame al número de emergencias.
level-today = Llame hoy a un profesional sanitario
    .explain = Hoy, no en la próxima cita.
level-expected = Esperable dos o tres días: siga con suavidad
    .explain = Esto suele empezar en las 4 horas siguientes a una sesión y casi siempre ha pasado a las 24 horas; el artículo del centro admite de dos a tres días. Eso no descarta un problema. Apunte cómo evoluciona y vuelva a responder a «¿Cómo me encuentro?» de inmediato si empeora o aparece algo nuevo.
level-none = No ha marcado ninguna de estas señales
    .explain = Eso no descarta un problema. ¿Le preocupa algo? Llame.

never-drive = No conduzca usted.
never-aspirin = No tome aspirina para esto, salvo que se lo indique el servicio de emergencias: en algunos ictus hace daño.
never-manipulation = Ninguna manipulación más (empujes rápidos, crujidos) del cuello o la espalda hasta que le hayan examinado.
never-massage = No masajee la pantorrilla.

safety-ask = ¿Tiene algo de esto, nuevo o peor que antes?
safety-ask-usual = ¿Y algo de esto desde su sesión?
safety-unsure-counts = «No lo sé» cuenta como sí.
safety-say-what-fits = Por teléfono, diga lo que sea su caso:
safety-no-answer = ¿No le contestan en 2 horas? Llame al teléfono médico de guardia. Si empeora, no espere: llame al número de emergencias.
safety-no-answer-emergency = Si no consigue comunicar, siga intentándolo y pida a alguien cercano que llame también.
safety-crisis-line = Si piensa en hacerse daño o en acabar con su vida: llame también aquí, además de la primera llamada.
safety-limits = Ninguna lista de señales es completa. Si siente que algo va muy mal, llame, haya marcado lo que haya marcado.
safety-not-reviewed = Revisado por: nadie todavía
safety-disclaimer = Afterhand le da información general y le dice a quién llamar. No le ha examinado y no puede saber qué tiene: lo que dice es información, no el dictamen de un producto sanitario. En una emergencia, llame primero. En lo demás, lo que le diga su profesional va antes que todo lo que se dice aquí.

# How well something is known.

certainty-verified = Comprobado con la fuente
    .explain = Se ha leído la fuente misma o su resumen.
certainty-secondary = Leído de segunda mano
    .explain = Tomado de una copia o de un resumen de la fuente, no de la fuente misma.
certainty-unverified = Aún sin comprobar
    .explain = Todavía no se ha comprobado ninguna fuente para todo esto; falta que un profesional sanitario lo confirme.
certainty-app_default = Elección nuestra
    .explain = Es una elección de Afterhand, no un hecho clínico; ninguna fuente lo da.

# The screen: what to ask a clinician about before exercises or treatment. `.say` are the words to ask with.

-about-to = Voy a empezar o a seguir con ejercicios en casa y con terapia manual.
-is-it-right = ¿Es adecuado para mí, y qué debo dejar fuera?

sc-01 = ¿Tiene cáncer, lo ha tenido alguna vez, o podría tenerlo?
    .detail = Cualquier cáncer, ahora o en el pasado, o que se esté buscando; sobre todo en la columna.
    .why = El cáncer puede debilitar los huesos, y entonces unas manos fuertes o el ejercicio podrían hacer daño. Un profesional sanitario que conozca su caso debe decir qué es adecuado.
    .say = { -about-to } Tengo o he tenido cáncer, o hay sospecha de él. { -is-it-right }
sc-02 = ¿Tiene tuberculosis, o la ha tenido alguna vez?
    .detail = Tuberculosis de los pulmones, de los huesos o de cualquier otra parte.
    .why = Puede asentarse en la columna y debilitarla, así que primero debe valorarlo un profesional sanitario.
    .say = { -about-to } Tengo o he tenido tuberculosis. { -is-it-right }
sc-03 = ¿Tiene una enfermedad inflamatoria de la columna, como la espondilitis anquilosante?
    .detail = Espondilitis anquilosante, también llamada espondiloartritis axial, u otra inflamación de la columna.
    .why = Con ella a menudo se aconseja el ejercicio, pero una columna inflamada o rígida no admite cualquier tratamiento. Por eso, pregunte.
    .say = { -about-to } Tengo una enfermedad inflamatoria de la columna. { -is-it-right }
sc-04 = ¿Tiene una infección de un hueso o de la columna, o la ha tenido?
    .detail = Osteomielitis, un disco infectado, u otra infección de un hueso o de la columna.
    .why = Un hueso infectado no se debe trabajar, y uno que estuvo infectado puede ser más débil.
    .say = { -about-to } Tengo o he tenido una infección de un hueso o de la columna. { -is-it-right }
sc-05 = ¿Le han dicho que una parte de su columna o de su cuello es inestable?
    .detail = Inestabilidad de la columna de cualquier grado, incluida la parte alta del cuello. El artículo del centro nombra solo los grados 3 a 4; nosotros preguntamos por cualquiera.
    .why = Los huesos que se mueven demasiado pueden presionar los nervios o la médula espinal.
    .say = { -about-to } Me han dicho que una parte de mi columna o de mi cuello es inestable. { -is-it-right }
sc-06 = ¿Ha tenido alguna vez un infarto de la médula espinal, o una lesión en ella?
    .detail = Un infarto de la médula espinal, u otra lesión de la médula espinal.
    .why = Con una médula que ya se dañó una vez, un profesional sanitario debe valorarlo antes de que nadie trabaje la columna.
    .say = { -about-to } He tenido un infarto de la médula espinal o una lesión en ella. { -is-it-right }
sc-07 = ¿Tiene meningitis, o la ha tenido hace poco?
    .detail = Una infección de la membrana que cubre el cerebro o la médula espinal, ahora o hace poco.
    .why = La meningitis se trata en el hospital, y después un profesional sanitario debe decir cuándo pueden empezar el tratamiento y los ejercicios.
    .say = { -about-to } He tenido meningitis. { -is-it-right }
sc-08 = ¿Tiene un problema en una arteria del cuello, o lo ha tenido?
    .detail = Un coágulo, un desgarro, un estrechamiento u otro defecto de una arteria del cuello (las arterias vertebrales o carótidas).
    .why = Girar o presionar el cuello podría dañar una arteria que ya está afectada.
    .say = { -about-to } Tengo o he tenido un problema en una arteria del cuello. { -is-it-right }
sc-09 = ¿Ha tenido un infarto de corazón, o tiene una enfermedad del corazón que no está estable?
    .detail = Un infarto de corazón en cualquier momento, o una enfermedad del corazón inestable: dolor de pecho que es nuevo, que aparece con más facilidad o que aparece en reposo. Dolor de pecho ahora: llame al número de emergencias.
    .why = El esfuerzo y estar en algunas posturas tumbadas cargan el corazón. Un médico debe decir cuánto es adecuado.
    .say = { -about-to } He tenido un infarto de corazón, o mi enfermedad del corazón no está estable. { -is-it-right }
sc-10 = ¿Tiene osteoporosis, ha tomado corticoides mucho tiempo, o se cae a menudo?
    .detail = Osteoporosis, un hueso roto por una caída o un golpe leves, corticoides durante mucho tiempo, o caídas frecuentes. El artículo del centro nombra solo la fase avanzada de la osteoporosis; nosotros preguntamos por cualquiera.
    .why = A los huesos que se rompen con facilidad pueden dañarlos la presión fuerte, las flexiones profundas y los giros fuertes. En la ventana, Afterhand marca con un aviso los ejercicios de ese tipo.
    .say = { -about-to } Tengo osteoporosis, se me ha roto un hueso con facilidad, he tomado corticoides mucho tiempo, o me caigo a menudo. { -is-it-right }
sc-11 = ¿Tiene una lesión reciente?
    .detail = Un esguince, un tirón, un golpe, una caída u otra lesión en las últimas 72 horas, o una que ningún profesional sanitario ha mirado todavía. Una lesión antigua: pregunte la próxima vez que vaya.
    .why = El artículo del centro solo dice que se espere. Nosotros somos más estrictos: los ejercicios quedan en pausa hasta que un profesional sanitario la haya mirado y haya dicho que pueden seguir.
    .say = { -about-to } Tengo una lesión reciente, o una que nadie ha mirado todavía. { -is-it-right }
sc-12 = ¿Le han operado de la columna, o hace poco de una articulación?
    .detail = Una operación de la columna en cualquier momento, o de una articulación si quien le operó todavía no le ha dejado volver a hacerlo todo.
    .why = Lo operado puede tener sus propios límites, que conocen quien le operó o su profesional.
    .say = { -about-to } Me han operado de la columna o de una articulación. { -is-it-right }
sc-13 = ¿Se ha roto un hueso hace poco, o podría tener uno roto?
    .detail = Un hueso que está o puede estar roto o fisurado, incluidas las costillas y los huesos de la columna, y del que ningún profesional sanitario ha dicho todavía que ya ha soldado.
    .why = El artículo del centro solo dice que se espere. Las listas clínicas dicen que se pare, y nosotros las seguimos: los ejercicios quedan en pausa hasta que un profesional sanitario haya dicho que pueden seguir.
    .say = { -about-to } Me he roto un hueso, o puede que lo tenga roto. { -is-it-right }
sc-14 = ¿Tiene una enfermedad grave de un órgano que no está controlada?
    .detail = Una enfermedad del corazón, el pulmón, el hígado, el riñón u otro órgano que ha empeorado o que el tratamiento no controla.
    .why = Su médico debe decir cuánto esfuerzo, qué posturas tumbadas y qué tratamiento son adecuados ahora mismo.
    .say = { -about-to } Tengo una enfermedad grave de un órgano que no está controlada. { -is-it-right }
sc-15 = ¿Tiene comprimida la médula espinal o un nervio, o le aumentan el entumecimiento o la debilidad?
    .detail = Presión sobre la médula espinal (mielopatía), entumecimiento o debilidad que van a peor, entumecimiento entre las piernas, o problemas nuevos para orinar, defecar o en el sexo. Si el entumecimiento entre las piernas o los problemas para orinar, defecar o en el sexo son nuevos, es una emergencia: llame al número de emergencias.
    .why = Los problemas de los nervios que van a más hay que mirarlos antes de que nadie le trate, y algunos son una emergencia. Las preguntas de «¿Cómo me encuentro?» tratan de eso a continuación.
    .say = { -about-to } Tengo presión sobre la médula espinal o un nervio, o un entumecimiento o una debilidad que van a más. { -is-it-right }
sc-16 = ¿Ha tenido un ictus (derrame cerebral) o un miniictus (AIT)?
    .detail = Un ictus, o señales de un ictus que se pasaron (un AIT), en cualquier momento. Señales de un ictus ahora o en los últimos días, aunque ya se hayan pasado: llame al número de emergencias.
    .why = Las arterias que llevan al cerebro pasan por el cuello, así que primero debe valorarlo un médico.
    .say = { -about-to } He tenido un ictus o un miniictus. { -is-it-right }
sc-17 = ¿Tiene un aneurisma de aorta?
    .detail = Un ensanchamiento de la gran arteria en el pecho o en el vientre.
    .why = La presión sobre la espalda o el vientre y hacer fuerza podrían dañarla.
    .say = { -about-to } Tengo un aneurisma de aorta. { -is-it-right }
sc-18 = ¿Tiene un coágulo de sangre en una pierna o en un pulmón, o lo ha tenido?
    .detail = Una trombosis venosa profunda (TVP) o un coágulo en el pulmón, ahora o antes, o una sola pantorrilla hinchada, caliente, roja o dolorida al tocarla.
    .why = Un coágulo puede soltarse, y una pierna con un coágulo no se debe masajear.
    .say = { -about-to } Tengo o he tenido un coágulo de sangre en una pierna o en un pulmón. { -is-it-right }
sc-19 = ¿Tiene fiebre, o se encuentra mal por una infección?
    .detail = Una temperatura de 38 °C (100,4 °F) o más, escalofríos, o malestar por una infección, por ejemplo de garganta.
    .why = La fiebre hay que valorarla primero; el tratamiento y los ejercicios pueden esperar. Las preguntas de «¿Cómo me encuentro?» tratan del resto a continuación.
    .say = { -about-to } Tengo fiebre o una infección. { -is-it-right }
sc-20 = ¿Ha tenido hace poco un latigazo cervical u otra sacudida en el cuello o la espalda?
    .detail = Un accidente de coche, un golpe, una caída o un tirón brusco de la cabeza en las últimas semanas, aunque pareciera leve.
    .why = Una sacudida puede dañar articulaciones, ligamentos o una arteria del cuello, y las señales pueden aparecer tarde.
    .say = { -about-to } He tenido un latigazo cervical u otra sacudida en el cuello o la espalda. { -is-it-right }
sc-21 = ¿Se le ha dislocado una articulación hace poco?
    .detail = Una articulación que se salió de su sitio, aunque ya haya vuelto a él.
    .why = Lo que sujeta la articulación puede estar desgarrado, y un profesional sanitario debe decir cuándo se puede cargar.
    .say = { -about-to } Se me ha dislocado una articulación hace poco. { -is-it-right }
sc-22 = ¿Toma anticoagulantes, o sangra con facilidad?
    .detail = Medicamentos contra los coágulos (warfarina, apixabán, rivaroxabán, heparina y otros parecidos), o un trastorno del sangrado o de la coagulación. Siga tomándolos como se los han recetado.
    .why = La presión puede causar moratones más grandes o sangrado. En la ventana, Afterhand marca con un aviso los ejercicios con pelota y con rodillo.
    .say = { -about-to } Tomo anticoagulantes o sangro con facilidad. { -is-it-right }
sc-23 = ¿Tiene la tensión alta y sin controlar?
    .detail = Tensión arterial alta sin tratar, o todavía demasiado alta con tratamiento.
    .why = Mantener un esfuerzo puede subir más la tensión. En la ventana, Afterhand marca con un aviso los ejercicios de ese tipo.
    .say = { -about-to } Tengo la tensión alta y sin controlar. { -is-it-right }
sc-24 = ¿Tiene artritis reumatoide activa?
    .detail = Artritis reumatoide con articulaciones hinchadas, calientes o doloridas ahora mismo, o con el cuello afectado.
    .why = Puede aflojar las articulaciones de la parte alta del cuello, así que primero debe valorarlo un profesional sanitario.
    .say = { -about-to } Tengo artritis reumatoide activa. { -is-it-right }
sc-25 = ¿Tiene una vértebra desplazada (espondilolistesis)?
    .detail = Un hueso de la columna que se ha deslizado hacia delante sobre el siguiente.
    .why = Doblarse hacia atrás puede no convenirle. En la ventana, Afterhand marca con un aviso los ejercicios de ese tipo.
    .say = { -about-to } Tengo una vértebra desplazada. { -is-it-right }
sc-26 = ¿Tiene estenosis del canal de la columna?
    .detail = Un canal de la columna estrechado, visto en una prueba de imagen o nombrado por un profesional sanitario.
    .why = Doblarse hacia atrás puede estrecharlo más. En la ventana, Afterhand marca con un aviso los ejercicios de ese tipo.
    .say = { -about-to } Tengo estenosis del canal de la columna. { -is-it-right }
sc-27 = ¿Tiene las articulaciones muy flojas, o un trastorno del tejido conjuntivo?
    .detail = Hipermovilidad, o un trastorno como el síndrome de Ehlers-Danlos o el de Marfan.
    .why = Las articulaciones flojas se pueden mover demasiado, y algunos de estos trastornos afectan a las arterias.
    .say = { -about-to } Tengo las articulaciones muy flojas o un trastorno del tejido conjuntivo. { -is-it-right }
sc-28 = ¿Tiene una prótesis de cadera?
    .detail = Una cadera sustituida por una prótesis, en cualquier lado y en cualquier momento.
    .why = Algunas posturas pueden no convenir a una cadera con prótesis. En la ventana, Afterhand marca con un aviso los ejercicios de ese tipo.
    .say = { -about-to } Tengo una prótesis de cadera. { -is-it-right }
sc-29 = ¿Tiene otra articulación con prótesis?
    .detail = Una rodilla, un hombro, un disco o cualquier otra articulación, menos la cadera, que se haya sustituido.
    .why = Una articulación con prótesis puede tener sus propios límites, que conocen quien le operó o su profesional.
    .say = { -about-to } Tengo una articulación con prótesis. { -is-it-right }
sc-30 = ¿Está embarazada, o ha dado a luz hace poco?
    .detail = Está embarazada, puede estarlo, o ha dado a luz en las últimas semanas.
    .why = Entonces el tratamiento necesita a alguien con formación para ello, y algunas posturas no convienen. Primero debe estar de acuerdo su matrona, su médico o su terapeuta.
    .say = { -about-to } Estoy embarazada, o he dado a luz hace poco. { -is-it-right }
sc-31 = ¿Tiene menos de 18 años?
    .detail = Todavía no ha cumplido 18 años.
    .why = El dolor de espalda en personas jóvenes se mira con más cuidado, y el tratamiento necesita a alguien con formación para ello.
    .say = { -about-to } Tengo menos de 18 años. { -is-it-right }

screen-group-absolute = El artículo del centro, primera lista: parece querer decir «de ningún modo»
screen-group-relative = El artículo del centro, segunda lista: parece querer decir «por ahora no»
screen-group-added = Añadido de otras listas
screen-grouping-inferred = El artículo del centro habla de dos clases y luego imprime dos listas sin títulos. Cuál es cuál es nuestra lectura de su orden.
screen-ask-first = Pare y pregunte a un profesional sanitario antes de hacer ejercicio o recibir tratamiento
screen-ask-not-banned = Un sí es motivo para preguntar primero. Con varias de estas cosas, el ejercicio se sigue aconsejando a menudo. Donde los ejercicios tienen que quedar en pausa, esta página lo dice.
screen-stop = Los ejercicios quedan en pausa hasta que un profesional sanitario haya dicho que pueden seguir
screen-nothing = No ha contestado que sí a nada de esto. Eso no descarta un problema; si tiene dudas, pregunte.
screen-check-in = Conteste unas preguntas sobre cómo se encuentra ahora

# What a person has told about themselves, as the end of "because of …".

flag-cancer = cáncer, ahora, en el pasado o sospechado
flag-tuberculosis = tuberculosis
flag-inflammatory_spine = una enfermedad inflamatoria de la columna
flag-bone_infection = una infección de un hueso o de la columna
flag-spinal_instability = una columna o un cuello inestables
flag-spinal_cord = una médula espinal o unos nervios afectados
flag-meningitis = meningitis
flag-neck_artery = un problema en una arteria del cuello
flag-heart_disease = un infarto de corazón o una enfermedad del corazón que no está estable
flag-osteoporosis = osteoporosis, o huesos que se rompen con facilidad
flag-fresh_injury = una lesión reciente
flag-fracture = un hueso roto
flag-surgery = una operación de la columna o de una articulación
flag-organ_disease = una enfermedad de un órgano que no está controlada
flag-rheumatoid_arthritis = artritis reumatoide activa
flag-spondylolisthesis = una vértebra desplazada
flag-spinal_stenosis = estenosis del canal de la columna
flag-dislocation = una articulación dislocada
flag-recent_jolt = una sacudida reciente en el cuello o la espalda
flag-stroke = un ictus o un miniictus
flag-aortic_aneurysm = un aneurisma de aorta
flag-uncontrolled_blood_pressure = tensión arterial sin controlar
flag-blood_clot = un coágulo de sangre en una pierna o en un pulmón
flag-blood_thinners = anticoagulantes, o sangrar con facilidad
flag-hypermobility = articulaciones muy flojas o un trastorno del tejido conjuntivo
flag-hip_replacement = una prótesis de cadera
flag-joint_replacement = una articulación con prótesis
flag-pregnant = embarazo o un parto reciente
flag-under_18 = tener menos de 18 años
flag-menstruating = su menstruación
flag-older = su edad
