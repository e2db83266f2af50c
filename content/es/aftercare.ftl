# The aftercare rules in words. One message a rule, by its id in aftercare.toml; `.why` is shown on request.
# Words for a single window of a rule carry the window's own name: ar-10-thirty-days.

ar-01 = Siéntese y descanse 15 minutos
    .why = Un cuarto de hora tranquilo le da tiempo a asentarse antes de levantarse y ponerse en camino. Los 15 minutos son los del artículo.

ar-02 = Abríguese; cúbrase el cuello cuando haga frío
    .why = Es para su comodidad. Nuestras fuentes no dan un tiempo; 12 horas es un valor nuestro.

ar-03 = Nada de sauna, baño de vapor, jacuzzi ni baño caliente; una ducha templada está bien
    .why = El calor fuerte baja la tensión, y puede desmayarse. Nuestras fuentes no dan un tiempo; 24 horas es un valor nuestro, 48 después de un masaje profundo. Si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte a un médico antes de cualquier sauna o jacuzzi, también más adelante.

ar-04 = No conduzca ni vaya en bicicleta; busque quien le lleve
    .why = También después, conduzca o vaya en bicicleta solo si puede girar la cabeza con libertad, no tiene mareo, ve con claridad y no ha tomado nada que dé sueño. Nuestras fuentes no dan un tiempo; al menos 4 horas es un valor nuestro, o hasta las 6 de la mañana siguiente después de un tratamiento del cuello o de una manipulación.

ar-05 = Nada de movimientos bruscos ni de balancear mucho los brazos
    .why = Un movimiento lento y regular trata mejor una zona dolorida; balancear los brazos importa sobre todo después de tratar el cuello, la parte alta de la espalda o el hombro. Nuestras fuentes no dan un tiempo; 24 horas es un valor nuestro.

ar-06 = ¿Dolor agudo donde le trataron? Llame hoy a su profesional
    .why = Llame también si un dolor es nuevo, está en un solo punto, se extiende o empeora, si una costilla duele al respirar, o por un moratón o una hinchazón grandes; antes si toma anticoagulantes. Un dolor sordo que va cediendo es distinto. Entumecimiento, hormigueo o debilidad nuevos o crecientes en un brazo o una pierna: un médico hoy. Llame ahora al número de emergencias por un dolor de pecho nuevo o falta de aire; un chasquido súbito y después un dolor intenso; un dolor intenso si tiene más de 65 años, tiene osteoporosis o ha tomado corticoides mucho tiempo; entumecimiento entre las piernas; problemas nuevos para orinar o defecar; o dolor, entumecimiento, hormigueo o debilidad nuevos en las dos piernas, los dos brazos, o un brazo y una pierna. En una encuesta la mayoría de las reacciones empezaron en las primeras 4 horas, y unas tres de cada cuatro habían pasado a las 24 horas. 72 horas es un valor nuestro.

ar-07 = Nada de levantar mucho peso, deporte intenso ni entrenamientos nuevos
    .why = Con calma, pero en movimiento: siga caminando y haga los ejercicios que le mandaron cuando toquen. Nuestras fuentes no dan un tiempo; 48 horas es un valor nuestro. Después vuelva poco a poco, y mantenga la carga ligera durante todo el ciclo.

ar-08 = Camine con suavidad; los ejercicios de columna y del brazo o pierna tratados esperan
    .why = Los ejercicios que le mandaron son importantes, así que vuelva a ellos al día siguiente. Caminar y los ejercicios de respiración nunca quedan en pausa, y lo que dice su propio plan va primero. Nuestras fuentes no dan un tiempo; el día siguiente es un valor nuestro.

ar-09 = Las molestias leves son comunes; si aumentan tras 24 horas o no ceden a las 72: llame a su terapeuta
    .why = Un dolor sordo y extendido o la rigidez suelen empezar en las primeras 4 horas y casi siempre ceden en un día; el artículo admite de 2 a 3 días. Llame a su terapeuta ese mismo día si sigue aumentando pasadas 24 horas, no ha cedido a las 72 horas o le impide hacer las cosas normales. Dolor agudo, nuevo o que se extiende: llame hoy a su profesional. Dolor de 7 o más sobre 10, o dolor que le impide dormir o caminar: un médico hoy.

ar-10 = Puede venir un dolor de cabeza leve; si es súbito o el peor de su vida, llame al número de emergencias
    .why = Llame también al número de emergencias por un dolor de cabeza con fiebre, cuello rígido, manchas en la piel, somnolencia, confusión o convulsiones, o después de un golpe en la cabeza. Llame, haya o no dolor de cabeza, por una cara o un párpado caídos de pronto, una pupila pequeña, debilidad o entumecimiento en un lado, visión doble, problemas para ver (aunque ya se hayan pasado), problemas para hablar, tragar o entender, una caída repentina, movimientos bruscos de los ojos, mareo o inestabilidad muy fuertes, o vómitos con alguna de estas cosas. Después de un tratamiento del cuello, llame por un dolor de cabeza fuerte como nunca antes. Cualquier otro dolor de cabeza fuerte que le altere la vida, o que haya cambiado claramente: un médico hoy. En encuestas, de 12 a 20 de cada 100 personas tuvieron dolor de cabeza después del tratamiento. 72 horas es un valor nuestro.

ar-10-thirty-days = Dolor de cuello o de cabeza como nunca antes: médico hoy; si es fuerte, número de emergencias ahora
    .why = Llame ahora al número de emergencias si es fuerte o súbito, o si lo acompaña cualquier otra señal: cara o párpado caídos, una pupila pequeña, debilidad o entumecimiento, mareo o inestabilidad, una caída, vómitos, o problemas para ver, hablar, tragar o entender. Estas señales son una emergencia aunque no haya dolor, si aparecen de pronto. Leve y sin nada más: un médico hoy. Después de un tratamiento del cuello, un dolor así puede venir, en raras ocasiones, de una arteria dañada en el cuello, horas o días antes que otras señales. Nuestras fuentes no dan un tiempo; 30 días es un valor nuestro.

ar-11 = ¿Fiebre o escalofríos? Tómese la temperatura; desde 38 °C llame hoy a un médico
    .why = La fiebre con dolor de espalda o de cuello puede significar una infección; los escalofríos sin un termómetro a mano también cuentan. Llame al número de emergencias si además tiene dolor de cabeza, escalofríos fuertes, confusión o piel amoratada, o si recibe quimioterapia o tiene las defensas bajas. Nuestras fuentes no dan un tiempo; 72 horas es un valor nuestro.

ar-12 = Como máximo 2 sesiones en 7 días, con un día entero entre ellas
    .why = El artículo aconseja 2 por semana; también admite un día sí y otro no, que aquí cuenta solo si lo ha fijado su profesional. El día entero entre ellas es un valor nuestro. Esto le avisa; nunca bloquea.

ar-13 = Como máximo 15 sesiones en 365 días
    .why = El artículo dice 15 al año, aunque su propio ciclo de 10 cada 6 meses sumaría 20; ningún número así es un hecho clínico. Contar los últimos 365 días es elección nuestra. Esto le avisa a las 12 y a las 15; nunca bloquea.

ar-14 = Un ciclo tiene de 3 a 15 sesiones
    .why = El artículo da estos números, y para la escoliosis 10 sesiones, una vez cada 6 meses. Cuántas necesita usted lo dice su profesional; nadie puede prometer cuándo notará un cambio.

ar-15 = Una sesión suele durar de 15 a 30 minutos
    .why = El artículo da estos números. Una sesión más corta o más larga puede ser adecuada para usted; solo preguntamos si se escribió bien.

ar-16 = Calor o frío para aliviar, envuelto en un paño, de 15 a 20 minutos
    .why = Deje siempre un paño en medio, y no más de 15 minutos en el cuello. Nada de calor sobre una lesión reciente, una hinchazón o un moratón (72 horas), sobre el vientre en el embarazo, junto con una crema de calor ni mientras duerme. Ni calor ni frío sobre piel entumecida o con heridas, donde la circulación es mala, sobre una infección, un coágulo o un tumor, ni en la parte delantera del cuello. Las páginas del NHS hablan de hasta 20 minutos para un hombro y hasta 15 para un cuello; de 15 a 20 minutos es un valor nuestro.

ar-17 = No apriete la zona tratada con una pelota ni con los dedos
    .why = Más presión sobre una zona dolorida puede causar un moratón. Nuestras fuentes no dan un tiempo; 48 horas es un valor nuestro. Después, como máximo dos veces al día, de 15 a 30 segundos por punto, y nunca hasta que cruja.

ar-18 = Levántese despacio; si se marea, siéntese o túmbese
    .why = Después de estar en posición tumbada puede haber un minuto de mareo ligero. Si el mareo vuelve, no conduzca y llame hoy a un médico; si es muy fuerte, o le cuesta ver, hablar o caminar, llame al número de emergencias. Nuestras fuentes no dan un tiempo; 60 minutos es un valor nuestro.

ar-19 = ¿Masaje o ejercicio terapéutico entre sesiones? Pregunte antes a su terapeuta
    .why = El artículo permite los dos durante un ciclo. Preguntar antes es elección nuestra: su terapeuta sabe qué se trató y cómo reaccionó usted.

ar-20 = ¿Tiene la menstruación? Puede decírselo a su terapeuta; su comodidad va primero
    .why = No se ha encontrado ninguna prueba en las guías a favor ni en contra, así que es cuestión de comodidad. Esta nota es privada y aparece solo porque usted lo eligió.

ar-21 = ¿Embarazo? Sesión solo si su matrona, médico o terapeuta está de acuerdo
    .why = Se han comunicado pocos problemas, pero algunos fueron graves, así que el tratamiento corresponde a un terapeuta con formación para ello. Sangrado, pérdida de líquido, contracciones dolorosas, su bebé se mueve menos, fuerte dolor de cabeza o cambios en la vista: llame ahora a la línea de maternidad.

ar-22 = Quite el aceite de masaje con una toalla; cuidado con la piel resbaladiza
    .why = Las manos y los pies con aceite resbalan con facilidad. Nuestras fuentes no dan un tiempo; 1 hora es un valor nuestro.

ar-23 = Pida a su terapeuta consejos para cuidarse y ejercicios de fuerza
    .why = Una buena terapia manual incluye las dos cosas. El tratamiento puede aliviar el dolor un tiempo; el ejercicio y el cuidado propio importan más para un cambio duradero.

ar-24 = Duerma con cuello y espalda alineados, sin torcerlos; de día cambie a menudo de postura
    .why = Una mala postura por la noche puede desencadenar dolor de cuello. Nuestras fuentes no dan un tiempo; todo el ciclo es un valor nuestro, y decide la comodidad.

ar-25 = ¿Señal de alarma, fiebre, caída, medicamento o embarazo nuevos? Llame al centro antes de ir
    .why = Cualquiera de estas cosas puede cambiar si se le trata y cómo; la duda cuenta como sí. Por una señal de emergencia, llame ahora al número de emergencias. Nuestras fuentes no dan un tiempo; preguntar en las 24 horas anteriores es un valor nuestro.

ar-26 = Diga al terapeuta cómo reaccionó la última vez
    .why = Ayuda a adaptar a usted el próximo tratamiento; su diario puede mostrar lo que anotó. Nuestras fuentes no dan un tiempo; 2 horas antes es un valor nuestro.

kind-do = Hacer
kind-avoid = Evitar
kind-watch = Vigilar
kind-limit = Límite
kind-info = Conviene saber
kind-gate = Preguntar antes

basis-article = Regla del artículo
    .explain = El número, donde lo hay, está impreso en el artículo de origen. Eso no lo convierte en probado, y ningún profesional sanitario lo ha revisado todavía para Afterhand.
basis-app_default = Valor nuestro
    .explain = Valor nuestro: su centro puede decir otra cosa. El número es elección nuestra, y ningún profesional sanitario lo ha revisado todavía.
basis-clinic = Regla del centro
    .explain = Del plan de su centro, o de la palabra de su terapeuta tal como usted la anotó.
