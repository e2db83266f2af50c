# "Can I …?": what a person may ask, by the ids of can.toml. `.names`: what they may type; `.free`: said after
# `can-free`, as no rule forbids it; `.also`: said beside a refusal. No answer is ever a yes.

# Getting about

can-drive = Conducir
    .names = conducir, conduzco, manejar, coche, carro, auto, automóvil, llevar el coche, coger el coche, conducir a casa, conducir al trabajo, furgoneta, camión, moto, motocicleta, ciclomotor, al volante, tractor
    .free = Conduzca solo si puede girar la cabeza con libertad, no tiene mareo, ve con claridad y no ha tomado nada que dé sueño. Si duda, busque quien le lleve.
    .also = También después, conduzca solo si puede girar la cabeza con libertad, no tiene mareo, ve con claridad y no ha tomado nada que dé sueño.

can-cycle = Ir en bicicleta
    .names = bicicleta, bici, ir en bici, montar en bici, montar en bicicleta, ciclismo, pedalear, bicicleta eléctrica, bici eléctrica, patinete, patinete eléctrico, patineta eléctrica, ir al trabajo en bici, paseo en bici
    .free = Vaya en bicicleta solo si puede girar la cabeza con libertad, no tiene mareo, ve con claridad y no ha tomado nada que dé sueño. Una salida dura cuenta como deporte intenso: pregunte por el deporte.
    .also = También después, vaya en bicicleta solo si puede girar la cabeza con libertad, no tiene mareo, ve con claridad y no ha tomado nada que dé sueño.

can-passenger = Ir en coche sin conducir, en autobús o en tren
    .names = pasajero, pasajera, ir de pasajero, que me lleven, que me lleven a casa, ir de copiloto, taxi, autobús, bus, colectivo, camión de pasajeros, tren, tranvía, metro, subte, autocar, transporte público, viajar, viaje, trayecto
    .free = Primero siéntese y descanse 15 minutos; después levántese despacio. Siéntese con buen apoyo, agárrese cuando vaya de pie y deje que otra persona lleve el equipaje.

can-fly = Volar
    .names = volar, vuelo, avión, ir en avión, viajar en avión, coger un avión, tomar un avión, vuelo largo, aeropuerto, vacaciones en avión
    .free = No encontramos ninguna fuente sobre volar después de una sesión; cambie a menudo de postura y deje que otra persona levante su maleta. Una pantorrilla hinchada, caliente, roja o dolorida al tocarla: llame hoy a un médico.

can-walk = Caminar
    .names = caminar, andar, pasear, dar un paseo, salir a caminar, salir a pasear, ir a pie, caminata, volver a casa andando, ir andando a la tienda, sacar al perro, pasear al perro, perro, marcha nórdica
    .free = Con suavidad, después de los 15 minutos de descanso, salvo que le hayan dicho que no se mueva; si se marea, siéntese o túmbese. Si un perro tira, deje que lo lleve otra persona.

can-stairs = Subir escaleras
    .names = escaleras, escalera, subir escaleras, bajar escaleras, subir las escaleras, bajar las escaleras, escalones, peldaños, subir escalones, subir al piso
    .free = Despacio, con una mano en la barandilla, sobre todo la primera hora. Si se marea, siéntese o túmbese.

# Water and warmth

can-shower = Ducharme
    .names = ducha, ducharme, ducharse, darme una ducha, tomar una ducha, ducha caliente, ducha templada, regadera, lavarme, asearme, aseo
    .free = Templada, no caliente, es un valor nuestro: el calor fuerte baja la tensión, y puede desmayarse. Cuidado con la piel resbaladiza si se usó aceite de masaje.

can-hot-bath = Baño caliente
    .names = baño, bañarme, bañarse, darme un baño, tomar un baño, baño templado, baño de agua caliente, bañera, tina, remojo, baño de espuma, sales de Epsom, sales de baño, baño de sal
    .free = No demasiado caliente, y salga despacio: el calor fuerte baja la tensión, y puede desmayarse. Si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.
    .also = También después: si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.

can-hot-tub = Jacuzzi o bañera de hidromasaje
    .names = jacuzzi, yacusi, hidromasaje, bañera de hidromasaje, spa, balneario, piscina caliente, piscina termal, aguas termales, baño termal, termas, fuente termal, onsen
    .free = Que sea corto, y salga despacio: el calor fuerte baja la tensión, y puede desmayarse. Si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.
    .also = También después: si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.

can-sauna = Sauna o baño de vapor
    .names = sauna, ir a la sauna, tomar una sauna, baño de vapor, baño turco, cuarto de vapor, vapor, hammam, banya, temazcal, sauna de infrarrojos, cabina de infrarrojos, baño de sudor
    .free = Que sea corto, y levántese despacio: el calor fuerte baja la tensión, y puede desmayarse. Si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.
    .also = También después: si está embarazada, o tiene un problema del corazón o la tensión baja, pregunte antes a un médico.

can-cold-plunge = Baño de hielo o agua fría
    .names = baño de hielo, baño frío, agua fría, inmersión en agua fría, ducha fría, chapuzón frío, nadar en agua fría, nadar en invierno, nadar en el río, nadar en un lago, crioterapia, cámara fría
    .free = No encontramos ninguna fuente sobre el frío en todo el cuerpo después de una sesión, así que pregunte antes a su profesional, sobre todo si tiene un problema del corazón o de la tensión.

can-wash-hair = Lavarme el pelo
    .names = lavarme el pelo, lavar el pelo, lavarme el cabello, lavarme la cabeza, lavado de pelo, champú, secador, secarme el pelo, secador de pelo, cepillarme el pelo, peinarme
    .free = No encontramos ninguna fuente sobre esto, así que la cautela es nuestra: con el cuerpo erguido, bajo una ducha templada, no caliente, con el cuello alineado y moviendo los brazos despacio.

can-hairdresser = Lavacabezas de la peluquería
    .names = peluquería, peluquero, peluquera, ir a la peluquería, salón de belleza, barbero, barbería, corte de pelo, cortarme el pelo, arreglarme el pelo, cita en la peluquería, permanente, tinte, lavacabezas
    .free = No encontramos ninguna fuente sobre esto, así que la cautela es nuestra: pida una forma sin doblar el cuello hacia atrás, o lávese antes el pelo en casa. Si se marea, pare; si le cuesta ver, hablar o caminar, llame al número de emergencias.

# Easing a sore place

can-heat-pack = Calor local
    .names = calor, poner calor, ponerme calor, bolsa de calor, compresa caliente, bolsa de agua caliente, botella de agua caliente, saco de semillas, saco térmico, manta eléctrica, almohadilla eléctrica, esterilla eléctrica, faja de calor, parche de calor, paños calientes
    .free = En un solo punto, envuelto en un paño, de 15 a 20 minutos, en el cuello no más de 15; nunca mientras duerme ni con una crema de calor. No lo ponga sobre una lesión, hinchazón o moratón recientes (72 horas), el vientre en el embarazo, piel entumecida o con heridas, donde la circulación es mala, sobre una infección, un coágulo o un tumor, ni en la parte delantera del cuello.

can-ice = Hielo o frío local
    .names = hielo, poner hielo, ponerme hielo, usar hielo, bolsa de hielo, frío, poner frío, compresa fría, bolsa de frío, gel frío, guisantes congelados, paño frío, enfriar
    .free = En un solo punto, envuelto en un paño, de 15 a 20 minutos, en el cuello no más de 15. No lo ponga sobre piel entumecida o con heridas, donde la circulación es mala, sobre una infección, un coágulo o un tumor, ni en la parte delantera del cuello.

can-heat-rub = Crema de calor o gel para el dolor
    .names = crema de calor, crema, pomada, ungüento, bálsamo, bálsamo de tigre, linimento, friega, friegas, gel, gel para el dolor, gel de ibuprofeno, gel de diclofenaco, diclofenaco en gel, mentol, capsaicina, árnica, alcohol de romero, parche para el dolor
    .free = No encontramos ninguna fuente sobre cremas y geles después de una sesión; pregunte antes en la farmacia y siga el prospecto. No los ponga sobre piel con heridas, y nunca ponga calor encima.

can-taping = Vendaje adhesivo
    .names = vendaje, venda, vendarme, vendaje adhesivo, vendaje neuromuscular, kinesiotape, kinesio tape, kinesiotaping, tape, taping, cinta, cinta deportiva, esparadrapo, tiras de colores
    .free = Para el dolor lumbar de larga duración, dos revisiones de 2019 no coinciden: un beneficio pequeño, o ninguno más allá de un vendaje simulado. Es comodidad opcional, así que quíteselo si la piel pica o se entumece.

can-painkillers = Tomar un analgésico
    .names = analgésico, analgésicos, calmante, pastilla para el dolor, pastillas para el dolor, algo para el dolor, paracetamol, acetaminofén, ibuprofeno, aspirina, naproxeno, diclofenaco, metamizol, nolotil, dipirona, codeína, antiinflamatorio, antiinflamatorios, pastilla para la cabeza
    .free = Pregunte antes en la farmacia, sobre todo si toma otros medicamentos, como anticoagulantes, en el embarazo, o con un problema de riñón o una úlcera. No deje por ello un medicamento recetado, y no conduzca si le da sueño.

can-medicines = Tomar mis medicamentos recetados
    .names = medicamento, medicamentos, medicina, medicinas, medicación, remedios, receta, mis pastillas, tomar mis pastillas, tomar la medicación, anticoagulante, anticoagulantes, sintrom, warfarina, pastillas de la tensión, pastillas para la presión, insulina, corticoides, relajante muscular, pastilla para dormir, somnífero, antidepresivo
    .free = Tómelos como se los han recetado, y no los deje ni los cambie por esta aplicación: pregunte a su médico o en la farmacia. No conduzca si alguno le da sueño.

# Exercises, hands and the next session

can-exercises = Mis ejercicios
    .names = ejercicio, ejercicios, hacer mis ejercicios, hacer los ejercicios, ejercicios en casa, ejercicios recetados, ejercicios del fisio, gimnasia en casa, gimnasia, rehabilitación, mi plan, ejercicios de cuello, ejercicios de espalda, ejercicios de respiración
    .free = Despacio, y como dice su plan. Pare si nota dolor agudo, mareo, o entumecimiento o debilidad nuevos, y entonces pulse «¿Cómo me encuentro?».

can-stretching = Estirar
    .names = estirar, estirarme, estiramiento, estiramientos, hacer estiramientos, estirar el cuello, estirar la espalda, tocarme los pies, tocar la punta de los pies
    .free = Despacio, sin llegar al final del movimiento, sin rebotes y sin tirar con la mano; pare si es agudo u hormiguea. Con osteoporosis o huesos frágiles, pregunte antes a un profesional sanitario.
    .also = Los estiramientos que manda su plan son otra cosa: pregunte por los ejercicios.

can-yoga = Yoga, pilates o taichí
    .names = yoga, hacer yoga, clase de yoga, pilates, taichí, taichi, tai chi, chi kung, chikung, qigong, ponerme cabeza abajo, saludo al sol
    .free = Vuelva poco a poco, y deje fuera las flexiones profundas, los giros fuertes y todo lo que apoye la cabeza o lleve el cuello muy hacia atrás. Con osteoporosis o huesos frágiles, pregunte antes a un profesional sanitario.
    .also = En su lugar, un paseo suave, si siente firmeza al andar y no le han dicho que no se mueva.

can-massage-ball = Pelota, rodillo o pistola de masaje
    .names = pelota, pelota de masaje, pelota de tenis, rodillo, rodillo de espuma, foam roller, pasar el rodillo, pistola de masaje, masajeador, punto gatillo, puntos gatillo, apretar un punto, contractura, nudo, nudos, automasaje, masajearme, masaje a mí mismo, frotarme el cuello, digitopresión
    .free = Con suavidad y sobre músculo, de 15 a 30 segundos por punto, como máximo dos veces al día, y nunca hasta que cruja. No sobre hueso, la parte delantera del cuello, un moratón, una pantorrilla hinchada, ni una zona entumecida o todavía dolorida; con anticoagulantes o huesos frágiles, pregunte antes.

can-massage = Un masaje de otra persona
    .names = masaje, recibir un masaje, que me den un masaje, darme un masaje, masaje de pareja, masaje de espalda, masaje de cuello, masaje de hombros, masaje de cuerpo entero, masaje tailandés, masaje deportivo, masaje relajante, sillón de masaje
    .free = Pregunte antes a su terapeuta; después, solo presión ligera, y pare si duele. No en la parte delantera del cuello, un moratón, una pantorrilla hinchada o piel entumecida.

can-other-therapy = Otra terapia entre sesiones
    .names = fisio, fisioterapia, terapia física, ejercicio terapéutico, otra terapia, otro tratamiento, otro terapeuta, acupuntura, punción seca, ventosas, reflexología, shiatsu, osteópata, osteopatía, quiropráctico, quiropraxia
    .free = Pregunte antes a su terapeuta, que sabe qué se trató y cómo reaccionó usted. Hable de su sesión también al otro terapeuta.

can-crack-neck = Crujirme el cuello o la espalda
    .names = crujir, crujirme el cuello, crujirme la espalda, crujir el cuello, crujir la espalda, tronarme el cuello, tronar el cuello, tronarme la espalda, hacer sonar el cuello, chasquear, crujido, ajustarme el cuello, torcerme el cuello
    .free = No se cruja nunca el cuello ni la espalda: el crujido no es una meta, y no muestra que un tratamiento fuera bueno.

can-book-session = Tener mi próxima sesión
    .names = próxima sesión, otra sesión, tener una sesión, sesión, sesiones, cita, próxima cita, pedir cita, reservar una sesión, otro tratamiento, próximo tratamiento, tratarme otra vez, ver a mi terapeuta, volver al terapeuta, ver a mi quiropráctico, ver a mi osteópata, volver al centro, volver a la clínica
    .free = Los límites cuentan sesiones; no saben cómo está usted. Señal de alarma, fiebre, caída, medicamento o embarazo nuevos: llame al centro antes de ir.
    .also = Los límites avisan y nunca bloquean: lo que su profesional haya fijado para usted va primero.

# Sport and load

can-swim = Nadar
    .names = nadar, natación, ir a nadar, piscina, alberca, pileta, hacer largos, aquagym, gimnasia acuática, nadar en el mar, bañarme en el mar, playa, braza, crol, espalda
    .free = Vuelva poco a poco: corto y tranquilo, con un estilo que no mantenga el cuello doblado hacia atrás. Pare si nota dolor agudo o mareo.
    .also = En su lugar, un paseo suave, si siente firmeza al andar y no le han dicho que no se mueva.

can-run = Correr o trotar
    .names = correr, salir a correr, ir a correr, trotar, footing, jogging, running, esprintar, cinta de correr, caminadora, carrera, maratón
    .free = Vuelva poco a poco: menos y más despacio de lo que acostumbra. Pare si nota dolor agudo o mareo.
    .also = En su lugar, un paseo suave, si siente firmeza al andar y no le han dicho que no se mueva.

can-gym = Ir al gimnasio
    .names = gimnasio, gym, entrenar en el gimnasio, hacer pesas, pesas, levantar pesas, mancuernas, musculación, fitness, clase de fitness, aeróbic, bicicleta estática, máquina de remo, elíptica, spinning, circuito, crossfit, flexiones, lagartijas, abdominales, plancha
    .free = Vuelva poco a poco, con pesos ligeros y movimientos lentos, y mantenga la carga ligera durante todo el ciclo. Pare si nota dolor agudo o mareo.
    .also = En su lugar, un paseo suave, si siente firmeza al andar y no le han dicho que no se mueva.

can-sport = Deporte, baile o entrenamiento nuevo
    .names = deporte, deportes, hacer deporte, entrenar, entrenamiento, entrenamiento nuevo, empezar a entrenar, fútbol, tenis, pádel, ping-pong, tenis de mesa, golf, bádminton, petanca, bolos, baloncesto, básquet, voleibol, bailar, baile, zumba, esquiar, esquí, patinar, montar a caballo, equitación, escalada, senderismo, monte, artes marciales, judo, kárate, boxeo
    .free = Vuelva poco a poco: los balanceos, los saltos, las sacudidas y el contacto van al final, y la carga se mantiene ligera durante todo el ciclo. Pare si nota dolor agudo o mareo.
    .also = En su lugar, un paseo suave, si siente firmeza al andar y no le han dicho que no se mueva.

can-lift = Levantar o llevar algo pesado
    .names = levantar, levantar peso, levantar algo pesado, coger peso, cargar, cargar peso, llevar peso, llevar la compra, la compra, bolsas de la compra, mandado, compras, bolsa pesada, maleta, equipaje, cajas, mudanza, mover muebles, muebles, trabajo pesado, trabajo físico, cortar leña, quitar nieve
    .free = Empiece con poco peso, sujételo cerca del cuerpo y no se gire con él. Mantenga las cargas ligeras durante todo el ciclo.
    .also = Pida a alguien que lo lleve, o déjelo por ahora.

can-carry-child = Llevar a un niño en brazos
    .names = nieto, nieta, nietos, coger a mi nieto, coger a mi nieta, cargar a mi nieto, bebé, coger al bebé, cargar al bebé, llevar en brazos, niño, niña, niños, hijo, hija, coger a mi hijo, cargar a mi hijo, levantar a mi hijo, aupar, a caballito
    .free = Empiece por poco rato, sujete al niño o a la niña cerca de usted y no se gire. Cuando pueda, mejor siéntese y póngaselo en el regazo.
    .also = Siéntese y deje que alguien se lo ponga en el regazo.

# The day

can-housework = Tareas ligeras de la casa
    .names = tareas de casa, tareas del hogar, quehaceres, casa, cocinar, guisar, fregar los platos, lavar los platos, lavar la vajilla, quitar el polvo, planchar, plancha de ropa, lavadora, colada, doblar la ropa, recoger, ordenar, limpieza ligera, limpiar
    .free = Tareas ligeras, despacio y a ratos cortos, cambiando a menudo de postura. Pasar la aspiradora, alcanzar cosas altas y levantar peso tienen su propia espera: pregunte por cada cosa.

can-heavy-housework = Aspirar, fregar o alcanzar lo alto
    .names = aspiradora, pasar la aspiradora, aspirar, pasar la fregona, fregar el suelo, fregar, trapear, restregar, barrer, limpieza a fondo, limpieza general, hacer la cama, cambiar las sábanas, limpiar cristales, limpiar ventanas, tender la ropa, colgar cortinas, alcanzar algo alto, brazos en alto, pintar, pintar la casa, escalera de mano, bricolaje, lavar el coche, lavar el carro
    .free = Movimientos lentos a ratos cortos, cerca del cuerpo; por ahora deje a otra persona lo que está alto. Muebles y otras cosas pesadas: pregunte por levantar peso.
    .also = Pida a otra persona que lo haga, o déjelo por ahora.

can-gardening = Jardinería
    .names = jardín, jardinería, trabajar en el jardín, huerto, huerta, cavar, cortar el césped, segar, césped, arrancar malas hierbas, quitar hierbas, rastrillar, rastrillo, podar, seto, plantar, plantas, carretilla, macetas, regar
    .free = Una tarea cada vez, a ratos cortos, a la altura de la cintura cuando pueda. Cavar, cortar el césped y las macetas pesadas van al final.
    .also = Las tareas ligeras a la altura de la cintura, hechas despacio, no son levantar mucho peso.

can-work = Ir a trabajar
    .names = trabajo, trabajar, ir a trabajar, ir al trabajo, volver al trabajo, volver a trabajar, reincorporarme, empleo, mi trabajo, turno, turno de noche, baja laboral
    .free = Primero siéntese y descanse 15 minutos; conducir y levantar mucho peso en el trabajo tienen su propia espera, así que pregunte por cada cosa. Si su trabajo es pesado, pregunte a su profesional cuándo volver.

can-desk-work = Trabajo de mesa, o mucho rato sin levantarse
    .names = escritorio, trabajo de escritorio, trabajo de oficina, oficina, ordenador, computadora, portátil, sentarme, estar sentado, estar sentada, mucho rato sentado, mucho tiempo sentado, sofá, leer, lectura, ver la tele, ver televisión, televisión, teléfono, móvil, celular, hacer punto, tejer, coser, cine, teatro
    .free = Cambie a menudo de postura y levántese antes de que el cuerpo se ponga rígido. Tenga la pantalla o el libro a una altura que deje el cuello alineado.

can-sleep = Dormir de lado, boca arriba o boca abajo
    .names = dormir, postura para dormir, posición para dormir, dormir de lado, dormir boca arriba, dormir boca abajo, dormir de espaldas, tumbarme, acostarme, echarme, acostarme de lado, siesta, echar la siesta, irme a la cama, cama, almohada, almohadas, colchón
    .free = Cuello y espalda alineados, sin torcerlos; decide la comodidad, aunque boca abajo el cuello queda girado. Si está embarazada, pregunte a su matrona cómo tumbarse.

can-sex = Tener relaciones sexuales
    .names = sexo, relaciones sexuales, tener relaciones, hacer el amor, intimidad, coito, acostarme con mi pareja, tener sexo
    .free = No encontramos ninguna fuente sobre el sexo después de una sesión; según un valor nuestro, los movimientos bruscos esperan 24 horas, y decide la comodidad. Entumecimiento nuevo entre las piernas, o pérdida nueva de la erección o de la sensibilidad ahí: llame al número de emergencias.

# Food and drink

can-water = Un vaso de agua
    .names = agua, vaso de agua, beber agua, tomar agua, beber, algo de beber, beber algo, hidratarme, hidratación, líquidos, zumo, jugo
    .free = Como quiera, salvo que un médico le haya limitado lo que bebe. No encontramos ninguna fuente de que el agua elimine algo del cuerpo después de una sesión.

can-alcohol = Beber alcohol
    .names = alcohol, beber alcohol, tomar alcohol, tomar una copa, copa, copa de vino, vino, cerveza, caña, sidra, licor, licores, whisky, vodka, ginebra, ron, tequila, jerez, cava, champán, cóctel, bar
    .free = No encontramos ninguna fuente sobre el alcohol después de una sesión, ni a favor ni en contra. Si toma medicamentos, pregunte antes en la farmacia, y no conduzca después de beber.

can-caffeine = Café o té
    .names = café, té, te, taza de té, taza de café, beber café, tomar café, tomar té, cafeína, café solo, mate, cola, refresco de cola, bebida energética
    .free = No encontramos ninguna fuente sobre el café o el té después de una sesión, ni a favor ni en contra. Lo que un médico le haya dicho sobre ellos sigue valiendo.
