# Which language the product speaks, and what is said of a translation.

setting-language = Language
    .allowed = en, es, de, ru or system
setting-language-as-computer = as this computer is
setting-language-system = as this computer is ({ $language })
language-hint = The whole window changes at once, and so does the next reminder.
language-question = Which language would you like to read?
translation-not-reviewed = This translation was made by a machine. Nobody has reviewed it yet.
article-in-english = This article is in English. It has not been translated yet.
