# The check-in, what it leads to, and what leads a page while something is open.

check-in-hint-now = Im Notfall rufen Sie zuerst an: Warten Sie nicht auf das Antworten. Sonst drücken Sie auf das Erste, das zutrifft oder bei dem Sie unsicher sind. Sie sehen sofort, was zu tun ist.
check-in-none-now = Nichts davon
check-in-ask-today = Und etwas davon, neu oder schlimmer als vorher?
check-in-hint-today = Drücken Sie auf das Erste, das zutrifft oder bei dem Sie unsicher sind. Danach können Sie weitere hinzufügen.
check-in-none-today = Auch davon nichts
check-in-hint-usual = Kreuzen Sie an, was auf Sie zutrifft. Sie können auch nichts ankreuzen.
check-in-none-usual = Zeigen, was das heißt
check-in-corrected = { $signs } (anders beantwortet: { $when })
answer-none = Nicht beantwortet
country-question = Diese Nummern gelten für: { $country }. Sind Sie dort?
country-emergency = Notrufnummer: { $number }
country-unknown = In welchem Land sind Sie? Dann stehen hier dessen Notrufnummern.

result-when = Beantwortet: { $when }
result-when-region = Beantwortet: { $when } · { $region }
result-held-all = Alle Übungen pausieren seit { $since }. Sie gehen weiter, wenn eine Fachperson gesagt hat, dass sie es dürfen, und Sie eingetragen haben, wer das wann gesagt hat. Angerufen zu haben reicht nicht. „Rückgängig“ beendet das nicht.
result-held-region = Übungen für diesen Bereich ({ $region }) und jede Selbstmassage pausieren seit { $since }. Sie gehen weiter, wenn eine Fachperson gesagt hat, dass sie es dürfen, und Sie eingetragen haben, wer das wann gesagt hat. Angerufen zu haben reicht nicht. „Rückgängig“ beendet das nicht.
result-cleared = Seitdem wurde eingetragen, dass eine Fachperson gesagt hat, dass Übungen weitergehen dürfen.
result-not-kept = Das ließ sich auf diesem Computer nicht speichern, deshalb pausieren die Erinnerungen nicht. Machen Sie keine Übungen, bis eine Fachperson gesagt hat, dass Sie es dürfen, auch wenn eine Erinnerung kommt.

call-emergency = Notrufnummer
call-emergency-if-worse = Wenn es Ihnen schlechter geht: Notrufnummer
call-or = oder { $others }
call-out-of-hours = Bereitschaftsdienst
call-out-of-hours-unknown = Wir kennen hier keine landesweite Nummer. Der Anrufbeantworter Ihres Arztes oder Ihr Krankenhaus am Ort kann sagen, wen Sie anrufen sollen.
call-maternity = Geburtsklinik
call-maternity-unknown = Rufen Sie die Nummer an, die in Ihrem Mutterpass steht.
call-crisis = Krisentelefon
call-crisis-unknown = Wir kennen hier keine landesweite Nummer. Auch der Notruf kann helfen.
call-doctor = Ihr Arzt
call-doctor-closed = Wenn Sie keinen Arzt haben oder die Arztpraxis geschlossen ist, rufen Sie den Bereitschaftsdienst an.
call-clinician = Ihr Therapeut oder Ihre Praxis
call-clinician-named = { $names }
call-clinician-unknown = Die Nummer steht auf Ihrem Merkblatt oder Terminzettel.

stop-heading-all = Alle Übungen pausieren seit { $since }
stop-heading-region = Übungen ({ $region }) und jede Selbstmassage pausieren seit { $since }
stop-text-check-in = Wegen Ihrer Antworten unter „Wie geht es mir?“. Angerufen zu haben reicht nicht: Sie gehen weiter, wenn eine Fachperson gesagt hat, dass sie es dürfen.
stop-text-screening = Wegen Ihrer Antworten vor dem Beginn. Sie gehen weiter, wenn eine Fachperson gesagt hat, dass sie es dürfen.

alert-fever = { $temperature }, { $when }: Rufen Sie heute einen Arzt an
alert-fever-text = Bei einer Temperatur von 38 °C (100,4 °F) oder mehr mit Rücken- oder Nackenschmerz oder nach einer Behandlung rufen Sie heute einen Arzt an. Wählen Sie den Notruf, wenn Sie dabei Schüttelfrost, Verwirrtheit, fleckige Haut oder Kopfschmerz haben, oder wenn Sie eine Chemotherapie bekommen oder ein geschwächtes Immunsystem haben.
alert-severe = Schmerz { $pain } von 10, { $when }: Brauchen Sie heute einen Arzt?
alert-severe-text = Bei Schmerz von 7 oder mehr, oder Schmerz, der Sie am Schlafen oder Gehen hindert, rufen Sie heute einen Arzt an. Bei Brustschmerz, Atemnot, Taubheit zwischen den Beinen oder neuen Problemen mit Blase oder Darm wählen Sie den Notruf. Kam der Schmerz plötzlich oder mit Taubheit oder Schwäche, drücken Sie jetzt auf „Wie geht es mir?“.
alert-rising = Ihr Schmerz nimmt mehr als 24 Stunden nach der Behandlung ({ $session }) immer noch zu
alert-unsettled = Der Nachschmerz ist 72 Stunden nach der Behandlung ({ $session }) nicht abgeklungen
alert-three-days = Schmerz über { $limit } von 10 an drei Tagen hintereinander
alert-soreness-text = Rufen Sie heute Ihren Therapeuten an, vor den nächsten Übungen. Wenn es scharf ist, sich ausbreitet oder an einer neuen Stelle ist, oder bei Taubheit, Schwäche, Fieber oder Kopfschmerz wie noch nie drücken Sie jetzt auf „Wie geht es mir?“.

acted-check-in-held = { $heading }. Die Übungen pausieren.
acted-screened = Ihre Antworten sind gespeichert.
acted-screened-held = Ihre Antworten sind gespeichert. Die Übungen pausieren, bis eine Fachperson gesagt hat, dass sie weitergehen dürfen.
acted-cleared = Eingetragen: { $who } hat gesagt, dass Übungen weitergehen dürfen.
acted-cleared-in-part = Eingetragen: { $who } hat gesagt, dass Übungen weitergehen dürfen. Eine Antwort von Ihnen kam später ({ $since }), deshalb pausieren sie weiter.

screen-heading = Bevor Sie anfangen
screen-text = Diese Fragen betreffen Dinge, die ändern, was für Sie richtig ist. Ein Ja ist ein Grund, zuerst zu fragen: Sie sehen dann, mit welchen Worten. Nach einer frischen Verletzung oder einem Knochenbruch pausieren Übungen, bis eine Fachperson gesagt hat, dass sie weitergehen dürfen. { $unsure }
screen-hint-article = So gruppiert es der Artikel der Praxis.
screen-hint-added = Aus Listen von Fachpersonen und der Weltgesundheitsorganisation.
screen-stricter = { $group }. Wir sind hier strenger. { $stop }.
screened-heading-nothing = Sie haben keine dieser Fragen mit Ja beantwortet
screen-card = Bevor Sie anfangen: Ein paar Fragen zu Ihrer Gesundheit entscheiden, wen Sie zuerst fragen. Die Antworten bleiben auf diesem Computer.
caution-ask = Ihre Angabe: { $flags }. Fragen Sie Ihre Fachperson, bevor Sie diese Übung machen.
about-version = Afterhand { $version }

remark-stopped = pausiert seit { $since }, bis eine Fachperson sagt, dass es weitergehen darf
remark-was-stopped = pausierte ab { $since }, bis eine Fachperson sagte, dass es weitergehen darf
why-stopped = Pausiert seit { $since } wegen Ihrer Antworten dazu, wie es Ihnen geht; es geht weiter, wenn eine Fachperson gesagt hat, dass es das darf.
why-was-stopped = Pausierte von { $since } bis { $cleared }, bis eine Fachperson gesagt hatte, dass Übungen weitergehen dürfen.
story-stopped = Pausiert, bis eine Fachperson sagt, dass es weitergehen darf
