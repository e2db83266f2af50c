# What there is to read, and the search over everything. The articles themselves are in conditions.ftl,
# techniques.ftl, self_care.ftl, questions.ftl and claims.ftl.

learn-heading = Узнать
learn-notice = Коротко, просто и с источниками. Это общие сведения: слово вашего специалиста важнее.
learn-any-topic = Всё
learn-nothing = По запросу «{ $asked }» ничего не найдено. Попробуйте одно слово или часть тела. Если вас что-то тревожит, нажмите «Как я себя чувствую?».
learn-doubtful = Данные не показывают, что это помогает, или мы таких данных не нашли.
learn-mark-partly-own = Отчасти наш выбор
learn-article-notice = Общие сведения, а не совет лично для вас. Их пока никто не проверил; спросите специалиста.
learn-rule-active = { $until }, после вашего сеанса

learn-topic-condition = Болезнь
learn-topic-technique = Метод
learn-topic-self_care = Помощь себе
learn-topic-question = Вопрос
learn-topic-claim = Проверка утверждения
learn-topic-exercise = Упражнение
learn-topic-rule = После сеанса
learn-topic-can = Можно ли мне …?
learn-topic-sign = Тревожный признак

learn-topics-condition = Болезни
learn-topics-technique = Методы
learn-topics-self_care = Помощь себе
learn-topics-question = Вопросы
learn-topics-claim = Проверка утверждений
learn-topics-exercise = Упражнения
learn-topics-rule = После сеанса
learn-topics-can = Можно ли мне …?
learn-topics-sign = Тревожные признаки

learn-section-said = Что об этом пишут
learn-section-known = Что известно
learn-section-what = Что это
learn-section-technique-what = Что происходит
learn-section-feel = Как это ощущается
learn-section-how = Как это делать
learn-section-long = Сколько времени и как часто
learn-section-helps = Что обычно помогает
learn-section-manual = Что мануальная терапия может и чего не может
learn-section-evidence = Что показывают данные
learn-section-never = Когда не надо и чего никогда не делать
learn-section-caution = Будьте осторожны
learn-section-more = Подробнее
learn-section-do = Что вы можете сделать
learn-section-aftercare = После сеанса
learn-section-call = Когда звонить
learn-section-unknown = Чего не знают
learn-section-why = Почему и на какое время

learn-class-manual = Делают руками
learn-class-needling = Делают иглами
learn-class-physical_agent = Делают теплом, холодом, грузом или аппаратом
learn-class-exercise = Упражнение
learn-class-medical = Делает врач, это не массаж
learn-class-other = Не лечение

learn-sort-guideline = Руководство
learn-sort-study = Исследование
learn-sort-health_page = Медслужба или благотворительный фонд
learn-sort-practice_page = Страница кабинета
learn-sort-article = Статья, не исследование
learn-sort-own = Наше собственное
