# What there is to read, and the search over everything. The articles themselves are in conditions.ftl,
# techniques.ftl, self_care.ftl, questions.ftl and claims.ftl.

learn-heading = Aprender
learn-notice = Breve, sencillo y con sus fuentes. Es información general: la palabra de su propio profesional va primero.
learn-any-topic = Todo
learn-nothing = No se encontró nada sobre «{ $asked }». Pruebe con una sola palabra o con la parte del cuerpo. Si algo le preocupa, pulse «¿Cómo me encuentro?».
learn-doubtful = Las pruebas científicas no muestran que esto ayude, o no encontramos ninguna.
learn-mark-partly-own = En parte, decisión nuestra
learn-article-notice = Información general, no un consejo solo para usted. Nadie la ha revisado todavía; pregunte a su profesional.
learn-rule-active = { $until }, después de su sesión

learn-topic-condition = Dolencia
learn-topic-technique = Técnica
learn-topic-self_care = Autocuidado
learn-topic-question = Pregunta
learn-topic-claim = Afirmación comprobada
learn-topic-exercise = Ejercicio
learn-topic-rule = Después de una sesión
learn-topic-can = ¿Puedo …?
learn-topic-sign = Señal de alarma

learn-topics-condition = Dolencias
learn-topics-technique = Técnicas
learn-topics-self_care = Autocuidado
learn-topics-question = Preguntas
learn-topics-claim = Afirmaciones comprobadas
learn-topics-exercise = Ejercicios
learn-topics-rule = Después de una sesión
learn-topics-can = ¿Puedo …?
learn-topics-sign = Señales de alarma

learn-section-said = Lo que se lee
learn-section-known = Lo que se sabe
learn-section-what = Qué es
learn-section-technique-what = Qué se hace
learn-section-feel = Qué se nota
learn-section-how = Cómo se hace
learn-section-long = Cuánto tiempo y con qué frecuencia
learn-section-helps = Lo que suele ayudar
learn-section-manual = Lo que la terapia manual puede y no puede hacer
learn-section-evidence = Lo que dicen las pruebas científicas
learn-section-never = Cuándo no, y qué nunca
learn-section-caution = Tenga cuidado
learn-section-more = Más sobre ello
learn-section-do = Lo que usted puede hacer
learn-section-aftercare = Después de una sesión
learn-section-call = Cuándo llamar
learn-section-unknown = Lo que no se sabe
learn-section-why = Por qué y durante cuánto tiempo

learn-class-manual = Se hace con las manos
learn-class-needling = Se hace con agujas
learn-class-physical_agent = Se hace con calor, frío, pesos o una máquina
learn-class-exercise = Ejercicio
learn-class-medical = Un procedimiento médico, no un masaje
learn-class-other = No es un tratamiento

learn-sort-guideline = Guía clínica
learn-sort-study = Estudio
learn-sort-health_page = Servicio de salud u organización benéfica
learn-sort-practice_page = Página de un centro
learn-sort-article = Un artículo, no un estudio
learn-sort-own = Nuestro
