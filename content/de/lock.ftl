### The window’s lock.

lock-shut = Afterhand ist gesperrt. Geben Sie Ihr Kennwort ein, um Ihre Daten zu sehen. Bis dahin wird nichts gespeichert.
lock-set = Ab jetzt fragt das Fenster nach Ihrem Kennwort.
lock-gone = Das Fenster fragt nach keinem Kennwort mehr.
lock-wrong = Das ist nicht das Kennwort. Bitte versuchen Sie es noch einmal.
lock-unreadable = Was vom Kennwort gespeichert ist, lässt sich nicht lesen: { $reason }. „afterhand lock off --forgotten“ hebt die Sperre auf.
lock-is-on = Das Fenster fragt nach einem Kennwort.
lock-is-off = Das Fenster fragt nach keinem Kennwort.
lock-none = Das Fenster hat kein Kennwort.
lock-forgotten = Dies hebt die Sperre ohne das Kennwort auf; Ihre Daten bleiben. Mit --yes geschieht es.
