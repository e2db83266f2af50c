# The aftercare rules in words. One message a rule, by its id in aftercare.toml; `.why` is shown on request.
# Words for a single window of a rule carry the window's own name: ar-10-thirty-days.

ar-01 = 15 Minuten sitzen und ausruhen
    .why = Eine ruhige Viertelstunde gibt Ihnen Zeit, zur Ruhe zu kommen, bevor Sie aufstehen und sich auf den Weg machen. Die 15 Minuten stammen aus dem Artikel.

ar-02 = Ziehen Sie sich warm an; bedecken Sie bei Kälte den Nacken
    .why = Das dient Ihrem Wohlbefinden. Unsere Quellen nennen keine Zeit; 12 Stunden sind unsere Vorgabe.

ar-03 = Keine Sauna, kein Dampfbad, kein Whirlpool, kein heißes Bad; warm duschen geht
    .why = Starke Hitze senkt den Blutdruck, und Sie können ohnmächtig werden. Unsere Quellen nennen keine Zeit; 24 Stunden sind unsere Vorgabe, 48 nach tiefer Massage. Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie vor jeder Sauna und jedem Whirlpool einen Arzt, auch später.

ar-04 = Nicht Auto oder Rad fahren; lassen Sie sich fahren
    .why = Auch danach fahren Sie nur Auto oder Rad, wenn Sie den Kopf frei drehen können, nicht schwindlig sind, klar sehen und nichts genommen haben, was müde macht. Unsere Quellen nennen keine Zeit; mindestens 4 Stunden sind unsere Vorgabe, nach Nackenbehandlung oder Manipulation bis 6 Uhr am nächsten Morgen.

ar-05 = Keine plötzlichen Bewegungen, kein weites Armschwingen
    .why = Langsame, gleichmäßige Bewegung ist für eine empfindliche Stelle besser; Armschwingen zählt am meisten nach Behandlung von Nacken, oberem Rücken oder Schulter. Unsere Quellen nennen keine Zeit; 24 Stunden sind unsere Vorgabe.

ar-06 = Scharfer Schmerz, wo Sie behandelt wurden? Rufen Sie heute Ihre Fachperson an
    .why = Rufen Sie auch an, wenn ein Schmerz neu ist, an einem einzigen Punkt sitzt, sich ausbreitet oder schlimmer wird, wenn eine Rippe beim Atmen wehtut, oder bei einem großen Bluterguss oder einer Schwellung, früher, wenn Sie Blutverdünner nehmen. Ein dumpfer Schmerz, der nachlässt, ist etwas anderes. Neue oder zunehmende Taubheit, Kribbeln oder Schwäche in einem Arm oder Bein: heute zum Arzt. Wählen Sie jetzt den Notruf bei neuem Brustschmerz oder Atemnot; bei einem plötzlichen Knacken und danach starkem Schmerz; bei starkem Schmerz, wenn Sie über 65 sind, Osteoporose haben oder lange Kortison genommen haben; bei Taubheit zwischen den Beinen; bei neuen Problemen mit Blase oder Darm; oder bei neuem Schmerz, Taubheit, Kribbeln oder Schwäche in beiden Beinen, beiden Armen oder einem Arm und einem Bein. In einer Umfrage begannen die meisten Reaktionen innerhalb von 4 Stunden, und etwa drei von vier waren nach 24 Stunden vorbei. 72 Stunden sind unsere Vorgabe.

ar-07 = Nicht schwer heben, kein harter Sport, kein neues Training
    .why = Ruhig, aber in Bewegung: Gehen Sie weiter spazieren, und machen Sie Ihre verordneten Übungen, wenn sie fällig sind. Unsere Quellen nennen keine Zeit; 48 Stunden sind unsere Vorgabe. Steigern Sie danach langsam, und halten Sie die Last während der ganzen Serie leicht.

ar-08 = Gehen Sie sanft spazieren; Übungen für Wirbelsäule und behandelten Arm oder Bein warten
    .why = Verordnete Übungen sind wichtig, machen Sie sie also am nächsten Tag wieder. Gehen und Atemübungen werden nie zurückgestellt, und was Ihr eigener Plan sagt, geht vor. Unsere Quellen nennen keine Zeit; der nächste Tag ist unsere Vorgabe.

ar-09 = Leichter Nachschmerz ist häufig; nimmt er nach 24 Stunden noch zu oder bleibt bis 72: Therapeuten anrufen
    .why = Ein dumpfer, verteilter Schmerz oder Steifheit beginnt oft innerhalb von 4 Stunden und lässt meist innerhalb eines Tages nach; der Artikel rechnet mit 2 bis 3 Tagen. Rufen Sie noch am selben Tag Ihren Therapeuten an, wenn er nach 24 Stunden immer noch zunimmt, bis 72 Stunden nicht abgeklungen ist oder Sie vom Alltag abhält. Scharfer, neuer oder sich ausbreitender Schmerz: Rufen Sie heute Ihre Fachperson an. Schmerz von 7 von 10 oder mehr, oder Schmerz, der Sie am Schlafen oder Gehen hindert: heute zum Arzt.

ar-10 = Leichter Kopfschmerz kann kommen; kommt er plötzlich oder ist er der schlimmste je: Notruf wählen
    .why = Wählen Sie den Notruf auch bei Kopfschmerz mit Fieber, steifem Nacken, Hautausschlag, Benommenheit, Verwirrtheit oder Krampfanfall, oder nach einer Kopfverletzung. Wählen Sie ihn, mit oder ohne Kopfschmerz, wenn plötzlich das Gesicht oder ein Augenlid herabhängt, bei einer kleinen Pupille, Schwäche oder Taubheit auf einer Seite, Doppelbildern, Problemen beim Sehen (auch wenn sie vorbei sind), Problemen beim Sprechen, Schlucken oder Verstehen, einem plötzlichen Sturz, ruckenden Augen, starkem Schwindel oder starker Unsicherheit auf den Beinen, oder Erbrechen mit einem davon. Nach einer Nackenbehandlung wählen Sie ihn bei starkem Kopfschmerz wie noch nie. Jeder andere starke Kopfschmerz, der Ihren Alltag stört, oder einer, der sich deutlich verändert hat: heute zum Arzt. In Umfragen hatten 12 bis 20 von 100 Menschen nach der Behandlung Kopfschmerz. 72 Stunden sind unsere Vorgabe.

ar-10-thirty-days = Nacken- oder Kopfschmerz wie noch nie: heute zum Arzt; wenn stark, jetzt Notruf wählen
    .why = Wählen Sie jetzt den Notruf, wenn er stark ist oder plötzlich kommt, oder wenn ein anderes Zeichen dazukommt: ein hängendes Gesicht oder Augenlid, eine kleine Pupille, Schwäche oder Taubheit, Schwindel oder Unsicherheit auf den Beinen, ein Sturz, Erbrechen, oder Probleme beim Sehen, Sprechen, Schlucken oder Verstehen. Solche Zeichen sind auch ohne Schmerz ein Notfall, wenn sie plötzlich kommen. Leicht und allein: heute zum Arzt. Nach einer Nackenbehandlung kann solcher Schmerz, selten, von einer verletzten Arterie im Hals kommen, Stunden bis Tage vor anderen Zeichen. Unsere Quellen nennen keine Zeit; 30 Tage sind unsere Vorgabe.

ar-11 = Fiebrig oder fröstelnd? Messen Sie Ihre Temperatur; ab 38 °C rufen Sie heute einen Arzt an
    .why = Fieber mit Rücken- oder Nackenschmerz kann eine Infektion bedeuten; Frösteln ohne Thermometer zur Hand zählt auch. Wählen Sie den Notruf, wenn Sie dabei Kopfschmerz, Schüttelfrost, Verwirrtheit oder fleckige Haut haben, oder wenn Sie eine Chemotherapie bekommen oder ein geschwächtes Immunsystem haben. Unsere Quellen nennen keine Zeit; 72 Stunden sind unsere Vorgabe.

ar-12 = Höchstens 2 Behandlungen in jeweils 7 Tagen, mit einem vollen Tag dazwischen
    .why = Der Artikel rät zu 2 in der Woche; er erlaubt auch jeden zweiten Tag, was hier nur zählt, wenn Ihre Fachperson es festgelegt hat. Der volle Tag dazwischen ist unsere Vorgabe. Das warnt Sie nur; es sperrt nie.

ar-13 = Höchstens 15 Behandlungen in jeweils 365 Tagen
    .why = Der Artikel sagt 15 im Jahr, obwohl seine eigene Serie von 10 alle 6 Monate 20 ergäbe; keine solche Zahl ist eine klinische Tatsache. Dass die letzten 365 Tage zählen, haben wir gewählt. Das warnt Sie bei 12 und bei 15; es sperrt nie.

ar-14 = Eine Serie hat 3 bis 15 Behandlungen
    .why = Der Artikel nennt diese Zahlen, und bei Skoliose 10 Behandlungen, einmal alle 6 Monate. Wie viele Sie brauchen, sagt Ihre Fachperson; niemand kann versprechen, wann Sie eine Veränderung bemerken.

ar-15 = Eine Behandlung dauert meist 15 bis 30 Minuten
    .why = Der Artikel nennt diese Zahlen. Eine kürzere oder längere Behandlung kann für Sie richtig sein; wir fragen nur, ob es richtig eingetippt ist.

ar-16 = Wärme- oder Kältepackung, wenn sie guttut, in ein Tuch gewickelt, 15 bis 20 Minuten
    .why = Immer mit einer Lage Tuch dazwischen, und am Nacken nicht länger als 15 Minuten. Keine Wärme auf eine frische Verletzung, eine Schwellung oder einen Bluterguss (72 Stunden), auf einen schwangeren Bauch, zusammen mit Wärmesalbe oder im Schlaf. Weder Wärme noch Kälte auf taube oder verletzte Haut, bei schlechter Durchblutung, über einer Infektion, einem Gerinnsel oder einem Tumor, oder vorn am Hals. Seiten des NHS nennen bis zu 20 Minuten für eine Schulter und bis zu 15 für einen Nacken; 15 bis 20 Minuten sind unsere Vorgabe.

ar-17 = Nicht mit Ball oder Fingern auf die behandelte Stelle drücken
    .why = Noch mehr Druck auf eine empfindliche Stelle kann einen Bluterguss machen. Unsere Quellen nennen keine Zeit; 48 Stunden sind unsere Vorgabe. Später höchstens zweimal am Tag, 15 bis 30 Sekunden pro Stelle, und nie, bis es knackt.

ar-18 = Stehen Sie langsam auf; bei Schwindel setzen oder legen Sie sich hin
    .why = Nach dem Liegen kann eine Minute Benommenheit kommen. Kommt Schwindel wieder, fahren Sie nicht, und rufen Sie heute einen Arzt an; ist er stark oder haben Sie Probleme beim Sehen, Sprechen oder Gehen, wählen Sie den Notruf. Unsere Quellen nennen keine Zeit; 60 Minuten sind unsere Vorgabe.

ar-19 = Massage oder Bewegungstherapie zwischen Behandlungen? Fragen Sie zuerst Ihren Therapeuten
    .why = Der Artikel erlaubt beides während einer Serie. Zuerst zu fragen haben wir selbst gewählt: Ihr Therapeut weiß, was behandelt wurde und wie Sie reagiert haben.

ar-20 = Regelblutung? Sie können es Ihrem Therapeuten sagen; Ihr Wohlbefinden geht vor
    .why = Weder dafür noch dagegen fand sich ein Beleg in Leitlinien, es geht also um Ihr Wohlbefinden. Dieser Hinweis ist privat und erscheint nur, weil Sie es so gewählt haben.

ar-21 = Schwanger? Eine Behandlung nur, wenn Hebamme, Arzt oder Therapeut zugestimmt hat
    .why = Es wurden wenige Probleme berichtet, aber einige waren schwer. Deshalb gehört die Behandlung zu einem Therapeuten, der dafür ausgebildet ist. Blutung, Abgang von Flüssigkeit, schmerzhafte Wehen, weniger Kindsbewegungen, schlimmer Kopfschmerz oder Veränderungen beim Sehen: Rufen Sie jetzt die Geburtsklinik an.

ar-22 = Wischen Sie Massageöl mit einem Handtuch ab; Vorsicht, rutschige Haut
    .why = Mit öligen Händen und Füßen rutscht man leicht aus. Unsere Quellen nennen keine Zeit; 1 Stunde ist unsere Vorgabe.

ar-23 = Fragen Sie Ihren Therapeuten nach Rat zur Selbsthilfe und nach Kräftigungsübungen
    .why = Zu guter manueller Therapie gehört beides. Die Behandlung kann Schmerz eine Zeit lang lindern; für dauerhafte Veränderung zählen Bewegung und Selbsthilfe mehr.

ar-24 = Schlafen Sie mit Nacken und Rücken in einer Linie, nicht verdreht; wechseln Sie tags oft die Haltung
    .why = Eine ungünstige Haltung in der Nacht kann Nackenschmerz auslösen. Unsere Quellen nennen keine Zeit; die ganze Serie ist unsere Vorgabe, und es entscheidet, was bequem ist.

ar-25 = Neues Warnzeichen, Fieber, Sturz, Medikament, Schwangerschaft? Rufen Sie vor dem Hingehen die Praxis an
    .why = Jedes davon kann ändern, ob und wie Sie behandelt werden; „Weiß nicht“ zählt als Ja. Bei einem Notfallzeichen wählen Sie jetzt den Notruf. Unsere Quellen nennen keine Zeit; in den 24 Stunden davor zu fragen ist unsere Vorgabe.

ar-26 = Sagen Sie dem Therapeuten, wie Sie letztes Mal reagiert haben
    .why = So lässt sich die nächste Behandlung besser an Sie anpassen; Ihr Tagebuch kann zeigen, was Sie notiert haben. Unsere Quellen nennen keine Zeit; 2 Stunden davor sind unsere Vorgabe.

kind-do = Tun
kind-avoid = Meiden
kind-watch = Beobachten
kind-limit = Grenze
kind-info = Gut zu wissen
kind-gate = Erst fragen

basis-article = Regel aus Artikel
    .explain = Die Zahl, wo es eine gibt, steht so im Artikel, der die Quelle ist. Bewiesen ist sie damit nicht, und noch keine Fachperson hat sie für Afterhand geprüft.
basis-app_default = Unsere Vorgabe
    .explain = Unsere Vorgabe: Ihre Praxis kann etwas anderes sagen. Die Zahl haben wir selbst gewählt, und noch keine Fachperson hat sie geprüft.
basis-clinic = Regel Ihrer Praxis
    .explain = Aus dem Plan Ihrer Praxis, oder was Ihr Therapeut gesagt hat, wie Sie es notiert haben.
