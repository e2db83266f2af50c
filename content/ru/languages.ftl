# На каком языке говорит программа и что сказано о переводе.

setting-language = Язык
    .allowed = en, es, de, ru или system
setting-language-as-computer = как на этом компьютере
setting-language-system = как на этом компьютере ({ $language })
language-hint = Всё окно меняется сразу, и следующее напоминание тоже.
language-question = На каком языке вам удобно читать?
translation-not-reviewed = Этот перевод сделан машиной. Его ещё никто не проверил.
article-in-english = Эта статья на английском. Её ещё не перевели.
