# What people call an exercise, a rule or a sign, or type for it, by its id; articles and the questions of
# “Can I …?” have theirs beside them. Only the search reads them. No misspellings: it takes care of slips.

# Palabras que no dicen nada de lo que se busca: en la búsqueda, y en lo que se pregunta en «¿Puedo …?».
search-fillers =
    a, ahora, al, algo, ante, aquí, aunque, aún, bien, coger, como, con, contra, cual, cuando, cuál, cuándo
    cómo, de, deber, debería, debo, del, desde, donde, dónde, e, el, ella, ellos, en, entre, era, eres, es
    esa, ese, eso, esta, estar, estas, este, esto, estos, estoy, está, fue, ha, haber, había, hace, hacer
    han, hasta, hay, he, hoy, ir, la, las, le, lo, los, me, mi, mis, muy, más, nada, ni, no, nos, nosotros
    nuestra, nuestro, nunca, o, ok, os, otra, otro, para, permitido, pero, poder, podré, podría, por, porque
    puede, pueden, puedo, pues, que, quien, quiero, quién, qué, se, sea, ser, si, sin, sobre, solo, son, soy
    su, sus, sí, sólo, también, tan, tanto, te, tengo, tiene, tienen, todavía, tomar, tu, tus, u, un, una
    uno, unos, usar, usted, ustedes, utilizar, vez, volver, voy, y, ya, yo
can-fillers =
    a, ahora, al, algo, aún, bien, coger, con, cuando, cuándo, de, deber, debería, debo, del, el, en, es
    eso, estar, esto, está, hace, hacer, hay, he, hoy, ir, la, las, le, lo, los, me, mi, mis, o, ok, otra
    otro, para, permitido, poder, podré, podría, por, puede, pueden, puedo, que, quiero, qué, se, ser, si
    su, sus, sí, tengo, todavía, tomar, un, una, uno, unos, usar, utilizar, vez, volver, voy, y, ya, yo

# Words that mean the same, one group a line.
search-alike =
    peligro, peligroso, peligrosa, riesgo, arriesgado, daño
    dolor, dolores, duele, doler, dolencia
    molestia, molestias, agujetas, dolorido, dolorida
    estómago, barriga, tripa, vientre, abdomen, panza
    nalga, nalgas, glúteo, glúteos, trasero, culo
    médico, médica, doctor, doctora
    fisioterapeuta, fisio, kinesiólogo, kinesióloga
    terapeuta, profesional, masajista
    orina, orinar, pis, pipí, mear
    caca, heces, defecar, intestino, intestinos
    mareo, mareos, mareado, mareada, vértigo, marearse
    rígido, rígida, rigidez, agarrotado, agarrotada
    columna, espinal, espinazo, vertebral
    hormigueo, hormigueos, cosquilleo
    débil, debilidad, flojo, floja
    entumecido, entumecida, entumecimiento, dormido, dormida, adormecido, adormecida, acorchado, acorchada
    cansado, cansada, cansancio, fatiga, agotado, agotada
    medicamento, medicamentos, medicina, medicinas, medicación, fármaco, fármacos, remedio, pastilla, pastillas
    imagen, radiografía, resonancia, escáner, placa
    masaje, masajes, masajear, friega, frotar
    regla, menstruación, periodo, período
    embarazo, embarazada, encinta, gestación
    sofá, sillón, butaca
    hielo, frío, fría, enfriar
    calor, caliente, templado, templada
    hinchado, hinchada, hinchazón, inflamado, inflamada
    temperatura, fiebre, calentura
    nudo, nudos, contractura, contracturas, gatillo
    crujir, crujido, crujidos, chasquido, tronar
    sesión, sesiones, cita, visita, tratamiento
    teléfono, móvil, celular
    cojín, almohada
    viejo, vieja, mayor, mayores, anciano, anciana, edad
    normal, habitual, esperable, frecuente, común
    propio, propia, mismo, misma
    marido, esposo, esposa, pareja
    terapia, tratamiento
    desmayo, desmayarse, desmayado, desmayada, desvanecimiento, desplome
    frecuencia, menudo
    rápido, pronto, deprisa
    sensación, sensibilidad

# Signs

rf-01 =
    .names = entumecimiento entre las piernas, no siento entre las piernas, genitales dormidos, partes íntimas dormidas, entrepierna dormida, trasero dormido, cara interna de los muslos dormida, anestesia en silla de montar, cola de caballo, cauda equina, no noto al limpiarme, no puedo orinar, no puedo hacer pis, me cuesta orinar, no aguanto el pis, me orino encima, me hago pis encima, se me escapa el pis, pérdidas de orina, me hago caca encima, se me escapa la caca, problemas de vejiga, incontinencia, problemas para defecar, no puedo hacer caca, erección, impotencia repentina
rf-02 =
    .names = ictus, derrame cerebral, infarto cerebral, embolia, miniictus, ait, apoplejía, cara caída, boca torcida, cara torcida, párpado caído, no puedo hablar, hablo mal, me cuesta hablar, me cuesta tragar, visión doble, veo doble, veo borroso, pérdida de visión, ceguera repentina, debilidad en un lado, un lado del cuerpo dormido, medio cuerpo, caída repentina, pierdo el equilibrio, disección arterial, desgarro de una arteria del cuello, pupila pequeña
rf-03 =
    .names = el peor dolor de cabeza de mi vida, dolor de cabeza repentino, dolor de cabeza súbito, cefalea en trueno, dolor de cabeza con fiebre, dolor de cabeza con manchas en la piel, meningitis, dolor de cabeza tras un golpe, golpe en la cabeza, me he dado en la cabeza, confusión y dolor de cabeza, hemorragia cerebral, derrame en la cabeza
rf-04 =
    .names = dolor de cuello fuerte y nuevo después del tratamiento, dolor de cabeza fuerte y nuevo después del tratamiento, dolor de cabeza como nunca, dolor de cabeza tras crujir el cuello, arteria del cuello
rf-05 =
    .names = debilidad en las dos piernas, las dos piernas dormidas, hormigueo en las dos piernas, manos dormidas, debilidad en los dos brazos, manos torpes, no puedo abrocharme los botones, no puedo andar recto, ando mal, camino inestable, calambre por la columna, descarga eléctrica en la columna, pie caído, pie que se arrastra, arrastro el pie, paralizado, paralizada, parálisis
rf-06 =
    .names = espalda rota, cuello roto, fractura, me caí por las escaleras, caída grave, accidente de coche, accidente de tráfico, choque, chasquido y dolor intenso, costilla rota, osteoporosis y dolor repentino, costillas fracturadas
rf-07 =
    .names = dolor de pecho, dolor en el pecho, me duele el pecho, opresión en el pecho, infarto, ataque al corazón, falta de aire, me falta el aire, ahogo, no puedo respirar, me cuesta respirar, neumotórax, colapso del pulmón, embolia de pulmón, desplome, inconsciente, desmayo que no pasa, dolor desgarrador
rf-08 =
    .names = sepsis, septicemia, infección en la sangre, estoy muy mal, escalofríos con temblor, tiritona, confusión y malestar, piel con manchas, piel amoratada
rf-09 =
    .names = brazo azul, pierna azul, brazo frío, pierna fría, brazo pálido, pierna blanca, dedos azules, se me ha puesto el brazo azul
rf-10 =
    .names = articulación caliente e hinchada, articulación roja e hinchada, infección de una articulación, artritis séptica, no puedo mover la articulación, rodilla roja y caliente
rf-11 =
    .names = suicidio, suicidarme, quiero matarme, quiero morir, acabar con mi vida, no quiero vivir, quitarme la vida, sobredosis, línea de crisis
rf-12 =
    .names = fiebre con quimioterapia, quimio y fiebre, quimioterapia y fiebre, defensas bajas y fiebre
rf-20 =
    .names = fiebre, temperatura, temperatura alta, calentura, 38 grados
rf-21 =
    .names = dolor agudo donde me trataron, pinchazo donde me trataron, me duele la costilla al respirar, moratón grande, cardenal grande, moretón, hematoma, hinchazón donde me trataron
rf-22 =
    .names = brazo dormido, pierna dormida, dedos dormidos, pie dormido, hormigueo en un brazo, hormigueo en una pierna, hormigueo en los dedos, brazo débil, pierna débil, se me caen las cosas, dolor que baja por la pierna
rf-23 =
    .names = dolor de noche, dolor nocturno, pierdo peso, he perdido peso, pérdida de peso, adelgazar sin querer, bulto, dolor entre los omóplatos, dolor entre las paletillas, me duele al toser, me duele al estornudar, dolor de espalda al toser
rf-24 =
    .names = dolor de espalda después de un cáncer, cáncer, tuberculosis, corticoides y dolor de espalda, cortisona, defensas bajas
rf-25 =
    .names = dolor de cabeza fuerte, dolor de cabeza distinto, dolor de cabeza que ha cambiado, dolor de cabeza al toser, jaqueca fuerte, cefalea intensa
rf-26 =
    .names = dolorido después de tres días, sigo con molestias, molestias que aumentan, más dolorido que ayer, agujetas que no se van, dolor que no se va después del tratamiento, las molestias no ceden
rf-27 =
    .names = mareo que vuelve, me mareo una y otra vez, mareos repetidos, mareos constantes
rf-28 =
    .names = hormigueo, hormigueo en el brazo, hormigueo en la mano, brazo pesado, se me cansa el brazo
rf-29 =
    .names = pantorrilla hinchada, gemelo hinchado, me duele el gemelo, pantorrilla roja, pantorrilla caliente, coágulo, coágulo en la pierna, trombosis, trombo, trombosis venosa profunda, tvp, pierna hinchada
rf-30 =
    .names = embarazada y sangrado, sangrado en el embarazo, he roto aguas, se rompió la fuente, contracciones, el bebé no se mueve, el bebé se mueve menos, preeclampsia
rf-32 =
    .names = ánimo bajo, triste, tristeza, deprimido, deprimida, depresión, desesperación, sin esperanza, hacerme daño, autolesión, lesionarme
rf-33 =
    .names = dolor muy fuerte, dolor insoportable, dolor intenso, no puedo dormir por el dolor, no puedo caminar por el dolor, dolor de 8 sobre 10
rf-34 =
    .names = dolor de cabeza leve y nuevo después de tratar el cuello, dolor de cuello nuevo después del tratamiento

n-01 =
    .names = dolor leve después del tratamiento, agujetas después de la sesión
n-02 =
    .names = cansancio, cansado, cansada, cansancio después del tratamiento, cansancio después del masaje, fatiga, sueño, agotamiento
n-03 =
    .names = dolor de cabeza de siempre después del tratamiento
n-04 =
    .names = dolor que se extiende
n-05 =
    .names = mareo al levantarme, me mareo al ponerme de pie, mareo ligero

# Rules

ar-01 =
    .names = descanso, descansar, reposo después del tratamiento, sentarme después de la sesión, 15 minutos, cuarto de hora
ar-02 =
    .names = abrigarme, ropa de abrigo, cubrirme el cuello, bufanda, invierno
ar-03 =
    .names = sauna no, baño caliente no, calor en todo el cuerpo
ar-04 =
    .names = no conducir, no manejar, que me lleven
ar-05 =
    .names = movimientos bruscos, tirones, balancear los brazos
ar-06 =
    .names = dolor agudo después del tratamiento
ar-07 =
    .names = levantar peso, no levantar peso, no hacer deporte, tomármelo con calma, pasarme, esfuerzo
ar-08 =
    .names = cuándo volver a mis ejercicios, ejercicios después de la sesión, caminar con suavidad
ar-09 =
    .names = molestias tres días, dos o tres días
ar-10 =
    .names = dolor de cabeza leve después de una sesión
ar-11 =
    .names = tomarme la temperatura, termómetro, escalofríos, destemplado, destemplada
ar-12 =
    .names = sesiones por semana, dos veces por semana, un día sí y otro no, dos sesiones por semana, días entre sesiones
ar-13 =
    .names = sesiones al año, 15 sesiones al año, límite por año
ar-14 =
    .names = cuánto dura un ciclo, cuántas sesiones tiene un ciclo
ar-15 =
    .names = cuánto dura una sesión, 30 minutos
ar-16 =
    .names = cuánto tiempo poner calor, cuánto tiempo poner hielo, 20 minutos, calor o frío
ar-17 =
    .names = no apretar, no presionar, no tocar la zona tratada
ar-18 =
    .names = levantarme despacio, ponerme de pie despacio
ar-19 =
    .names = masaje entre sesiones
ar-20 =
    .names = decir a mi terapeuta que tengo la regla, menstruación, regla
ar-21 =
    .names = tratamiento en el embarazo, matrona, comadrona, partera
ar-22 =
    .names = aceite de masaje, quitar el aceite, piel resbaladiza, piel aceitosa
ar-23 =
    .names = pedir ejercicios, pedir consejos para cuidarme
ar-24 =
    .names = dormir alineado, cambiar de postura a menudo
ar-25 =
    .names = antes de la sesión, llamar antes de ir, cancelar la sesión, anular la cita
ar-26 =
    .names = contar cómo reaccioné, cómo reaccioné

# Exercises

exercise-nk-chin-tuck =
    .names = papada, doble mentón, hacer papada, meter la barbilla, retracción del cuello, retracción cervical, cabeza hacia atrás, cabeza adelantada, cuello de móvil
exercise-nk-rotation =
    .names = girar la cabeza, giros de cabeza, girar el cuello, rotación cervical, mirar por encima del hombro
exercise-nk-side-bend =
    .names = oreja al hombro, estirar el lado del cuello, estirar el trapecio, inclinar la cabeza, inclinación lateral del cuello
exercise-nk-levator =
    .names = estirar el elevador de la escápula, angular del omóplato, mirar a la axila, nariz a la axila
exercise-nk-nod =
    .names = decir que sí con la cabeza, asentir, flexores profundos del cuello, flexión craneocervical
exercise-nk-isometric =
    .names = isométricos de cuello, fortalecer el cuello, empujar la cabeza contra la mano, fuerza de cuello
exercise-tx-ext-chair =
    .names = extensión torácica, extensión dorsal, doblarse hacia atrás en la silla, estirar la parte alta de la espalda, abrir la espalda
exercise-tx-open-book =
    .names = libro abierto, abrir el libro, rotación torácica tumbado, abrir el pecho, giro de lado
exercise-tx-cat-camel =
    .names = gato, gato y vaca, gato vaca, gato camello, gato y camello, arquear la espalda, a cuatro patas
exercise-tx-seated-rot =
    .names = girar sentado, giro sentado, torsión en la silla, rotación del tronco, girar el tronco
exercise-lx-pelvic-tilt =
    .names = báscula pélvica, inclinación de la pelvis, bascular la pelvis, aplanar la espalda, pegar la espalda al suelo
exercise-lx-knee-rolls =
    .names = rodillas de lado a lado, balanceo de rodillas, rotación lumbar, rodar las rodillas, limpiaparabrisas
exercise-lx-knee-chest =
    .names = rodilla al pecho, rodillas al pecho, abrazar la rodilla, llevar la rodilla al pecho
exercise-lx-heel-sit =
    .names = postura del niño, posición del niño, postura de rezo, sentarme sobre los talones, balasana
exercise-lx-press-up =
    .names = mckenzie, extensión mckenzie, cobra, esfinge, extensión lumbar tumbado, boca abajo subir el pecho, apoyarme en los codos
exercise-lx-stand-ext =
    .names = extensión de pie, extensión lumbar de pie, doblarme hacia atrás, arquear la espalda de pie, echarme hacia atrás
exercise-lx-bridge =
    .names = puente, puente de glúteos, levantar la cadera, subir la cadera, elevación de pelvis
exercise-lx-bird-dog =
    .names = brazo y pierna contrarios, superman, perro de muestra, pájaro perro, cuadrupedia
exercise-lx-march =
    .names = bicho muerto, dead bug, marcha tumbado, tocar el suelo con la punta del pie, marchar boca arriba
exercise-sc-elongation =
    .names = crecer, autoelongación, elongación axial, sentarme erguido, estirarme hacia arriba
exercise-sc-side-bend =
    .names = estiramiento lateral, inclinación lateral, doblarme de lado, inclinarme a un lado
exercise-sc-side-bridge =
    .names = plancha lateral, plancha lateral de rodillas, puente lateral
exercise-hp-figure4 =
    .names = estirar el piramidal, piramidal, piriforme, figura 4, figura cuatro, estirar el glúteo, tobillo sobre la rodilla
exercise-hp-hamstring =
    .names = isquiotibiales, estirar los isquiotibiales, isquios, estirar detrás del muslo, estirar la pierna con un cinturón
exercise-hp-flexor =
    .names = estirar el psoas, psoas, flexor de la cadera, zancada, zancada de rodillas, parte delantera de la cadera
exercise-hp-slider =
    .names = deslizamiento del nervio, deslizar el nervio, movilización neural, neurodinámica, nervio ciático, ciática
exercise-hp-abd =
    .names = abducción de cadera, levantar la pierna de lado, elevación lateral de la pierna, glúteo medio
exercise-sh-pendulum =
    .names = péndulo, ejercicio de codman, círculos con el brazo colgando, balancear el brazo
exercise-sh-table-slide =
    .names = deslizar el brazo en la mesa, deslizar una toalla, flexión de hombro en la mesa
exercise-sh-wall-walk =
    .names = subir los dedos por la pared, trepar la pared, araña en la pared, caminar por la pared
exercise-sh-er-stick =
    .names = rotación externa, ejercicio con palo, ejercicio con bastón, girar el brazo hacia fuera, palo de escoba
exercise-sh-crossbody =
    .names = brazo cruzado, estirar el hombro, cápsula posterior, cruzar el brazo sobre el pecho
exercise-po-scap =
    .names = juntar los omóplatos, juntar las paletillas, retracción escapular, apretar los omóplatos, hombros hacia atrás
exercise-po-wall-angel =
    .names = ángel en la pared, ángeles en la pared, ángel de nieve, subir los brazos por la pared
exercise-po-pec =
    .names = estirar el pectoral, pectorales, estiramiento en la puerta, marco de la puerta, estirar el pecho
exercise-br-diaphragm =
    .names = respiración abdominal, respirar con la barriga, respiración con el diafragma, respiración diafragmática, respiración profunda, ejercicio de respiración, respirar hondo
exercise-po-roll =
    .names = círculos con los hombros, girar los hombros, encoger los hombros, rotación de hombros
exercise-sm-ball-back =
    .names = pelota entre los omóplatos, pelota de masaje en la espalda, apoyarme en una pelota
exercise-sm-ball-glute =
    .names = pelota en el glúteo, pelota de masaje para la nalga, sentarme sobre una pelota
exercise-sm-trap =
    .names = apretar el trapecio, pellizcar el trapecio, automasaje del trapecio, apretar el músculo del hombro
