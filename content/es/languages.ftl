# En qué idioma habla el programa, y qué se dice de una traducción.

setting-language = Idioma
    .allowed = en, es, de, ru o system
setting-language-as-computer = como este ordenador
setting-language-system = como este ordenador ({ $language })
language-hint = Cambia toda la ventana al momento, y también el próximo recordatorio.
language-question = ¿En qué idioma quiere leer?
translation-not-reviewed = Esta traducción la ha hecho una máquina. Todavía no la ha revisado nadie.
article-in-english = Este artículo está en inglés. Todavía no se ha traducido.
