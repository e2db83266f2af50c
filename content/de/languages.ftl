# In welcher Sprache das Programm spricht, und was zu einer Übersetzung gesagt wird.

setting-language = Sprache
    .allowed = en, es, de, ru oder system
setting-language-as-computer = wie dieser Computer
setting-language-system = wie dieser Computer ({ $language })
language-hint = Das ganze Fenster wechselt sofort, und ebenso die nächste Erinnerung.
language-question = In welcher Sprache möchten Sie lesen?
translation-not-reviewed = Diese Übersetzung hat eine Maschine gemacht. Geprüft hat sie noch niemand.
article-in-english = Dieser Artikel ist auf Englisch. Er ist noch nicht übersetzt.
