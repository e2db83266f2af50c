# The check-in, the screen and what goes with them, in words; by the ids of red-flags.toml and screen.toml.
# A red flag: a heading, `.detail` all its signs, `.why` it must not wait, `.say` what to say on the phone,
# `.do` what to do until someone has looked. What is to be expected has `.watch`: what would change it.

rf-01 = Neue Taubheit zwischen den Beinen oder neue Probleme mit Blase, Darm oder Sexualität
    .detail = Taubheit oder Kribbeln an den Geschlechtsteilen, am After oder an der Innenseite der Oberschenkel, oder Sie spüren beim Abwischen nichts. Sie können das Wasserlassen (Urin) schwer beginnen oder anhalten, oder Sie spüren es nicht. Neuer ungewollter Abgang von Urin oder Stuhl. Die Erektion oder das Gefühl in den Geschlechtsteilen ist neu verloren gegangen. Jedes davon zählt, mit oder ohne Schmerzen in Rücken oder Bein.
    .why = Das können Zeichen sein, dass die Nerven am unteren Ende der Wirbelsäule eingeklemmt werden. Das muss sofort im Krankenhaus untersucht werden, denn durch Warten kann der Ausfall bleiben.
    .say = Ich habe neue Taubheit zwischen den Beinen oder neue Probleme mit der Blase, dem Darm oder dem sexuellen Empfinden.
    .do = Warten Sie nicht bis zum Morgen und nicht auf einen Termin. Merken Sie sich, wenn Sie können, wann Sie zuletzt normal Wasser gelassen haben (Urin), und sagen Sie es am Telefon.

rf-02 = Plötzlich hängendes Gesicht, Schwäche oder Taubheit, oder Probleme mit Sehen, Sprechen oder Gleichgewicht
    .detail = Jedes davon, wenn es plötzlich kommt, ob Ihr Nacken behandelt wurde oder nicht: ein hängendes Gesicht; Schwäche oder Taubheit auf einer Seite; Probleme beim Sehen, auch wenn sie vorbei sind; Probleme beim Sprechen, Schlucken oder Verstehen; Doppelbilder; plötzliche Stürze; starker Schwindel oder starke Unsicherheit auf den Beinen; ruckende Augen; Erbrechen zusammen mit einem davon; ein hängendes Augenlid oder eine kleine Pupille.
    .why = Das können Zeichen eines Schlaganfalls oder einer verletzten Arterie im Hals sein. Wie viel man tun kann, hängt davon ab, wie bald Sie im Krankenhaus sind. Rufen Sie also auch an, wenn es vorbei ist.
    .say = Ich habe plötzlich Zeichen, die ein Schlaganfall sein könnten, etwa ein hängendes Gesicht, Schwäche auf einer Seite oder Probleme beim Sehen, beim Sprechen oder mit dem Gleichgewicht.
    .do = Schließen Sie die Wohnungstür auf, wenn Sie können. Setzen oder legen Sie sich dann so hin, dass Sie nicht fallen können. Bitten Sie jemanden, bei Ihnen zu bleiben und für Sie anzurufen, wenn Sie nicht gut sprechen können. Merken Sie sich, wann Sie sich zuletzt normal gefühlt haben: Danach wird man Sie fragen.

rf-03 = Plötzlich der schlimmste Kopfschmerz je, oder Kopfschmerz mit Fieber oder steifem Nacken oder nach Kopfverletzung
    .detail = Ein plötzlicher Kopfschmerz, der schlimmste Ihres Lebens, der innerhalb von 5 Minuten am stärksten ist. Kopfschmerz mit Fieber, steifem Nacken, Hautausschlag, Benommenheit, Verwirrtheit oder einem Krampfanfall. Kopfschmerz nach einer Kopfverletzung.
    .why = Das kann ein Zeichen einer Blutung im Kopf sein, einer Infektion rund um das Gehirn oder von etwas anderem, das sofort im Krankenhaus untersucht werden muss.
    .say = Ich habe plötzlichen Kopfschmerz, den schlimmsten meines Lebens, oder Kopfschmerz mit Fieber, steifem Nacken, Hautausschlag, Verwirrtheit oder einem Krampfanfall, oder Kopfschmerz nach einer Kopfverletzung.
    .do = Schließen Sie die Wohnungstür auf, wenn Sie können, und legen Sie sich dann hin. Bitten Sie jemanden, bei Ihnen zu bleiben und noch einmal anzurufen, wenn Sie benommen oder verwirrt werden.

rf-04 = Starker Nacken- oder Kopfschmerz wie noch nie, nach Nackenbehandlung oder einem Ruck am Hals
    .detail = Nackenschmerz oder Kopfschmerz, wie Sie ihn noch nie hatten, innerhalb von 30 Tagen nach einer Nackenbehandlung oder einem Ruck am Hals, wenn er stark ist oder wenn ein anderes Zeichen dazukommt, etwa Schwindel oder Probleme mit Sehen, Sprechen, Schlucken, Kraft oder Gleichgewicht. Er kann langsam stärker werden, auf beiden Seiten sein und Stunden bis Tage vor anderen Zeichen kommen. Ist er leicht und kommt nichts anderes dazu, antworten Sie hier mit Nein: Danach fragen die nächsten Fragen. Wenn Sie zweifeln, ob er leicht ist, antworten Sie mit Ja.
    .why = Das kann ein Zeichen einer verletzten Arterie im Hals sein. Sie muss sofort im Krankenhaus untersucht werden, bevor andere Zeichen kommen. Die 30 Tage haben wir selbst gewählt.
    .say = Ich habe Nacken- oder Kopfschmerz wie noch nie, stark oder zusammen mit anderen Zeichen, und mein Nacken wurde in den letzten 30 Tagen behandelt oder hat einen Ruck abbekommen.
    .do = Setzen oder legen Sie sich hin, den Kopf gestützt, und bitten Sie jemanden, bei Ihnen zu bleiben. Dehnen oder drehen Sie den Nacken nicht, um ihn zu prüfen.

rf-05 = Neue Probleme in beiden Beinen, beiden Armen oder Arm und Bein; ungeschickte Hände; ein Fuß, der herabhängt
    .detail = Neue Schmerzen, neues Kribbeln, neue Taubheit oder Schwäche in beiden Beinen, in beiden Armen oder in einem Arm und einem Bein. Ungeschickte Hände: Knöpfe, Schlüssel oder ein Stift sind schwierig geworden. Sie können nicht fest auf den Beinen gehen. Elektrische Schläge die Wirbelsäule hinunter. Ein Fuß, der plötzlich herabhängt und schleift.
    .why = Das können Zeichen für starken Druck auf das Rückenmark oder auf Nerven sein. Das muss sofort im Krankenhaus untersucht werden, denn durch Warten kann der Ausfall bleiben.
    .say = Ich habe neue Schmerzen, Kribbeln, Taubheit oder Schwäche in beiden Beinen, beiden Armen oder in einem Arm und einem Bein, oder meine Hände sind ungeschickt, ich kann nicht fest gehen, mein Fuß hängt herab, oder ich spüre elektrische Schläge die Wirbelsäule hinunter.
    .do = Setzen oder legen Sie sich so hin, dass Sie nicht fallen können, und bitten Sie jemanden, bei Ihnen zu bleiben.

rf-06 = Schmerz nach schwerem Unfall oder Sturz, nach plötzlichem Knacken, oder starker Schmerz bei brüchigen Knochen
    .detail = Schmerzen in Nacken oder Rücken nach einem schweren Unfall oder Sturz. Ein plötzliches Knacken und danach starke Schmerzen, oder ein Körperteil, das eine neue Form hat. Starke Schmerzen nach einer Behandlung oder nach einem kleinen Sturz, wenn Sie Osteoporose haben, lange Kortison genommen haben oder über 65 sind.
    .why = Das kann ein Zeichen für einen Knochenbruch sein. Das muss im Krankenhaus untersucht werden, bevor Sie sich viel bewegen.
    .say = Ich habe Schmerzen in Nacken oder Rücken nach einem Unfall, einem Sturz, einem plötzlichen Knacken oder einer Behandlung, und ein Knochen könnte gebrochen sein.
    .do = Bleiben Sie, wo Sie sind, so ruhig Sie können. Lassen Sie sich vom Rettungsdienst bewegen.

rf-07 = Neuer Brustschmerz oder Atemnot, Ohnmacht, die nicht vergeht, reißender Schmerz in Rücken oder Bauch
    .detail = Neuer Schmerz in der Brust oder Atemnot, mit oder ohne Rückenschmerz; auch Tage nach einer Behandlung mit Nadeln oder an den Rippen. Zusammenbruch oder eine Ohnmacht, die nicht vergeht. Plötzlicher reißender Schmerz in Rücken oder Bauch.
    .why = Das kann ein Zeichen für Probleme mit dem Herzen, einer Lunge oder der großen Körperschlagader sein. Das muss sofort im Krankenhaus untersucht werden.
    .say = Ich habe neue Brustschmerzen oder bekomme schlecht Luft, oder ich bin zusammengebrochen oder werde immer wieder ohnmächtig, oder ich habe einen plötzlichen reißenden Schmerz in Rücken oder Bauch.
    .do = Schließen Sie die Wohnungstür auf, wenn Sie können. Setzen oder legen Sie sich dann so, dass Sie am besten Luft bekommen. Bitten Sie jemanden, bei Ihnen zu bleiben. Sagen Sie am Telefon, wenn Sie mit Nadeln oder an den Rippen behandelt wurden.

rf-08 = Nacken- oder Rückenschmerz und Sie sind sehr krank: Schüttelfrost, Verwirrtheit oder fleckige Haut
    .detail = Schmerzen in Nacken oder Rücken, und Sie sind sehr krank: Schüttelfrost, Verwirrtheit oder Haut, die fleckig oder marmoriert geworden ist.
    .why = Das kann ein Zeichen einer Infektion in der Wirbelsäule oder im Blut sein, die sofort im Krankenhaus behandelt werden muss.
    .say = Ich habe Schmerzen in Nacken oder Rücken und bin sehr krank, mit Schüttelfrost, Verwirrtheit oder fleckiger Haut.
    .do = Warten Sie nicht ab, ob es vergeht. Bitten Sie jemanden, bei Ihnen zu bleiben. Wenn Sie sich verwirrt fühlen, lassen Sie jemand anderen anrufen.

rf-09 = Ein Arm oder Bein, plötzlich kalt, blass oder blau
    .detail = Ein Arm oder ein Bein ist plötzlich kalt, blass oder blau geworden.
    .why = Das kann ein Zeichen einer verschlossenen Arterie sein. Das muss sofort im Krankenhaus untersucht werden.
    .say = Mein Arm oder mein Bein ist plötzlich kalt, blass oder blau geworden.
    .do = Setzen oder legen Sie sich hin, und reiben Sie den Arm oder das Bein nicht.

rf-10 = Ein heißes, rotes, stark geschwollenes Gelenk, mit Fieber oder so, dass Sie es nicht bewegen können
    .detail = Ein Gelenk ist heiß, rot und stark geschwollen, und Sie haben Fieber oder können das Gelenk nicht bewegen.
    .why = Das kann ein Zeichen einer Infektion im Gelenk sein. Das muss sofort im Krankenhaus untersucht werden.
    .say = Eines meiner Gelenke ist heiß, rot und stark geschwollen, und ich habe Fieber oder kann es nicht bewegen.
    .do = Schonen Sie das Gelenk. Wenn Sie angerufen haben, messen Sie Ihre Temperatur, falls ein Thermometer in der Nähe ist.

rf-11 = Gedanken, sich das Leben zu nehmen, mit einem Plan oder den Mitteln dazu
    .detail = Sie denken daran, sich das Leben zu nehmen, und Sie haben einen Plan oder die Mittel dazu.
    .why = Solche Gedanken können wieder schwächer werden, und Sie müssen damit nicht allein sein. Es gibt Menschen, die jetzt zuhören und helfen.
    .say = Ich denke daran, mir das Leben zu nehmen, und ich brauche jetzt Hilfe.
    .do = Gehen Sie zu jemandem, dem Sie vertrauen, oder bitten Sie jemanden, zu Ihnen zu kommen und zu bleiben. Gehen Sie weg von allem, womit Sie sich verletzen könnten. Wenn Sie nicht anrufen können, bitten Sie jemanden, für Sie anzurufen.

rf-12 = 38 °C oder mehr oder Frösteln, bei Chemotherapie oder geschwächtem Immunsystem
    .detail = Eine Temperatur von 38 °C (100,4 °F) oder mehr, oder Frösteln, während Sie eine Chemotherapie bekommen oder während eine Krankheit oder ein Medikament Ihr Immunsystem schwächt.
    .why = Das kann ein Zeichen einer Infektion sein, gegen die Ihr Körper sich im Moment schlecht wehren kann. Das muss sofort im Krankenhaus untersucht werden, auch wenn Sie sich nicht sehr krank fühlen.
    .say = Ich habe 38 °C Temperatur oder mehr, oder ich fröstele, und ich bekomme eine Chemotherapie oder habe ein geschwächtes Immunsystem.
    .do = Rufen Sie an, auch wenn Sie sich gut fühlen. Halten Sie Ihre Medikamentenliste bereit, und die Notfallkarte Ihres Behandlungsteams, wenn Sie eine haben.

rf-30 = Schwanger, mit Blutung, Abgang von Fruchtwasser, Wehen, weniger Kindsbewegungen oder schlimmem Kopfschmerz
    .detail = Sie sind schwanger und haben eines davon: Blutung, Abgang von Flüssigkeit, schmerzhafte Wehen, ein Kind, das sich weniger bewegt, schlimmen Kopfschmerz, Veränderungen beim Sehen.
    .why = Jedes davon kann für Sie und das Kind wichtig sein, und das Team der Geburtsklinik muss es jetzt wissen.
    .say = Ich bin schwanger und habe eine Blutung, verliere Flüssigkeit, habe schmerzhafte Wehen, weniger Kindsbewegungen, schlimmen Kopfschmerz oder Veränderungen beim Sehen.
    .do = Halten Sie Ihren Mutterpass bereit. Wenn Sie stark bluten, sich einer Ohnmacht nahe fühlen oder einen Krampfanfall haben: Wählen Sie stattdessen den Notruf.

rf-20 = Temperatur von 38 °C oder mehr mit Rücken- oder Nackenschmerz oder nach einer Behandlung
    .detail = Eine Temperatur von 38 °C (100,4 °F) oder mehr zusammen mit Rücken- oder Nackenschmerz oder nach einer Behandlung. Wenn Sie frösteln und kein Thermometer haben, zählt das auch.
    .why = Fieber mit Schmerzen in der Wirbelsäule kann ein Zeichen einer Infektion sein. Nehmen Sie nicht an, dass es von der Behandlung kommt: Lassen Sie es heute einen Arzt beurteilen.
    .say = Ich habe 38 °C Temperatur oder mehr, oder mich fröstelt, und ich habe Rücken- oder Nackenschmerzen oder hatte manuelle Therapie.
    .do = Ruhen Sie sich aus, und schreiben Sie Ihre Temperatur und die Uhrzeit auf. Bei Schüttelfrost, Verwirrtheit, fleckiger Haut oder Kopfschmerz, oder wenn Sie eine Chemotherapie bekommen oder ein geschwächtes Immunsystem haben: Wählen Sie den Notruf.

rf-21 = An der behandelten Stelle: scharfer, neuer Schmerz an einem Punkt, oder großer Bluterguss oder Schwellung
    .detail = An der behandelten Stelle Schmerz, der scharf, neu oder an einem einzigen Punkt ist. Eine Rippe, die beim Atmen wehtut. Ein großer Bluterguss oder eine Schwellung; rufen Sie früher an, wenn Sie Blutverdünner nehmen.
    .why = Ein dumpfer Schmerz, der breit verteilt ist und nachlässt, ist zu erwarten. Dies ist etwas anderes, und wer Sie behandelt hat, sollte heute davon erfahren.
    .say = Ich habe einen scharfen oder neuen Schmerz an einem Punkt, wo ich behandelt wurde, eine Rippe, die beim Atmen wehtut, oder einen großen Bluterguss oder eine Schwellung.
    .do = Drücken und massieren Sie die Stelle nicht. Wenn Sie Blutverdünner nehmen, rufen Sie sofort an und sagen Sie es; wenn niemand antwortet, rufen Sie sofort den Bereitschaftsdienst an, nicht erst nach 2 Stunden. Neuer Brustschmerz, Atemnot oder ein Knacken und danach starker Schmerz: Wählen Sie den Notruf.

rf-22 = Neue oder zunehmende Taubheit, Kribbeln oder Schwäche in einem Arm oder einem Bein
    .detail = Neue oder zunehmende Taubheit, Kribbeln oder Schwäche in einem Arm oder einem Bein. Beinschmerz, der nach einer Übung weiter das Bein hinunter zieht. Ist es in beiden Beinen, beiden Armen oder einem Arm und einem Bein, oder hängt plötzlich ein Fuß herab, dann ist das ein Notfall: Wählen Sie den Notruf.
    .why = Das kann ein Zeichen für Druck auf einen Nerv sein, und ein Arzt sollte es heute beurteilen.
    .say = Ich habe neue oder zunehmende Taubheit, Kribbeln oder Schwäche in einem Arm oder Bein, oder Beinschmerz, der weiter nach unten zieht.
    .do = Hören Sie mit der Übung auf, die es ausgelöst hat. Wenn es plötzlich auf einer Seite kommt, auch die andere Seite erreicht, ein Fuß herabhängt oder Sie zwischen den Beinen taub werden: Wählen Sie den Notruf.

rf-23 = Schmerz nachts, beim Husten oder zwischen den Schulterblättern; Gewichtsverlust; Krebs; ein Knoten
    .detail = Schmerz, der nachts viel schlimmer ist und in Ruhe nicht nachlässt. Gewichtsverlust, ohne dass Sie es wollten. Bekannter Krebs. Ein neuer Knoten oder eine veränderte Form. Schmerz im oberen Rücken, zwischen den Schulterblättern. Schmerz, der beim Husten, Niesen oder Pressen schlimmer wird. Ihr erster Rückenschmerz, und Sie sind unter 18 oder über 50.
    .why = Jedes davon ist ein Grund, dass ein Arzt nach der Ursache des Schmerzes sucht, bevor die Behandlung weitergeht.
    .say = Ich habe Schmerzen, die nachts, beim Husten oder zwischen den Schulterblättern schlimmer sind, oder ich habe abgenommen, hatte Krebs oder habe einen Knoten gefunden, oder es ist mein erster Rückenschmerz und ich bin unter 18 oder über 50.
    .do = Sagen Sie am Telefon alles, was auf Sie zutrifft, und seit wann. Neue Taubheit, Schwäche oder Probleme mit Blase oder Darm: Wählen Sie den Notruf.

rf-24 = Neuer Nacken- oder Rückenschmerz nach Krebs, Infektion, TB, Kortison oder bei schwachem Immunsystem
    .detail = Neuer Schmerz in Nacken oder Rücken, und Sie haben oder hatten eines davon: Krebs, eine Infektion, Tuberkulose (TB), ein geschwächtes Immunsystem, lange Zeit Kortison.
    .why = Nach jedem davon sollte neuer Schmerz in der Wirbelsäule nicht warten: Ein Arzt sollte ihn heute beurteilen.
    .say = Ich habe neue Schmerzen in Nacken oder Rücken, und ich habe oder hatte Krebs, eine Infektion, Tuberkulose, ein geschwächtes Immunsystem oder lange Zeit Kortison.
    .do = Halten Sie Ihre Medikamentenliste bereit. Bei Schüttelfrost, Verwirrtheit oder fleckiger Haut, oder bei neuer Taubheit, Schwäche oder Problemen mit Blase oder Darm: Wählen Sie den Notruf.

rf-25 = Starker Kopfschmerz, der Ihren Alltag stört, oder Kopfschmerz, der sich deutlich verändert hat
    .detail = Ein starker Kopfschmerz, der Sie von Ihrem gewohnten Alltag abhält. Ein Kopfschmerz, der sich deutlich verändert hat: Er wird schlimmer beim Husten, bei Anstrengung oder beim Wechsel der Haltung.
    .why = Nehmen Sie nicht an, dass ein solcher Kopfschmerz von der Behandlung kommt: Ein Arzt sollte ihn heute beurteilen. Wurde Ihr Nacken in den letzten 30 Tagen behandelt, zählt er als Notfall, außer Sie haben bei der Frage nach starkem Kopfschmerz wie noch nie mit Nein geantwortet. Das haben wir selbst so gewählt, es ist strenger.
    .say = Ich habe starken Kopfschmerz, der meinen Alltag stört, oder einen Kopfschmerz, der sich deutlich verändert hat.
    .do = Ruhen Sie sich aus. Wählen Sie den Notruf, wenn der Kopfschmerz plötzlich kommt und der schlimmste Ihres Lebens ist, wenn er nach einer Kopfverletzung kommt oder wenn Fieber, ein steifer Nacken, Hautausschlag, Benommenheit, Verwirrtheit, ein Krampfanfall oder Probleme mit Sehen, Sprechen oder Gleichgewicht dazukommen. Wählen Sie ihn auch, wenn der Kopfschmerz wie noch nie ist und Ihr Nacken in den letzten 30 Tagen behandelt wurde oder einen Ruck abbekommen hat.

rf-26 = Nachschmerz, der nach 24 Stunden noch zunimmt, bis 72 nicht abklingt oder Sie vom Alltag abhält
    .detail = Nachschmerz nach einer Behandlung, der nach 24 Stunden immer noch zunimmt oder bis 72 Stunden nicht abklingt, oder Sie können Alltägliches nicht tun.
    .why = Nachschmerz nach einer Behandlung lässt meist innerhalb eines Tages nach, und der Artikel der Praxis rechnet mit zwei bis drei Tagen. Wenn Ihrer das nicht tut, sollte es erfahren, wer Sie behandelt hat.
    .say = Mein Nachschmerz nach der Behandlung nimmt nach 24 Stunden immer noch zu, klingt bis 72 Stunden nicht ab oder hält mich vom Alltag ab.
    .do = Gehen Sie ruhig weiter spazieren, wenn Sie können. Keine Selbstmassage und keine Übungen für diesen Körperteil, bis man Ihnen gesagt hat, dass Sie weitermachen dürfen.

rf-27 = Schwindel oder Schwächegefühl, das wiederkommt
    .detail = Schwindel oder ein Gefühl wie vor einer Ohnmacht, das wiederkommt, und keines der plötzlichen Zeichen eines Schlaganfalls dabei. Sind plötzlich auch Gesicht, Sehen, Sprechen, Schlucken, Kraft oder Gleichgewicht betroffen, dann ist das ein Notfall: Wählen Sie den Notruf.
    .why = Ein Arzt sollte heute nach der Ursache suchen, bevor jemand Ihren Nacken wieder behandelt.
    .say = Ich habe Schwindel oder ein Gefühl wie vor einer Ohnmacht, das immer wiederkommt.
    .do = Setzen oder legen Sie sich hin, wenn es kommt, und stehen Sie langsam auf. Wenn es stark ist oder nicht vergeht oder ein anderes Zeichen dazukommt: Wählen Sie den Notruf.

rf-28 = Ameisenlaufen oder ein schwerer, schnell müder Arm, mit Nackenschmerz
    .detail = Nackenschmerz zusammen mit Ameisenlaufen oder mit einem Arm, der schwer ist oder schnell ermüdet. Ist der Arm plötzlich kalt, blass oder blau, dann ist das ein Notfall: Wählen Sie den Notruf.
    .why = Das kann ein Zeichen für Druck auf einen Nerv oder ein Blutgefäß sein, und ein Arzt sollte es heute beurteilen.
    .say = Ich habe Nackenschmerzen mit Ameisenlaufen oder mit einem Arm, der schwer ist und schnell ermüdet.
    .do = Schonen Sie den Arm. Wenn er plötzlich kalt, blass, blau, schwach oder taub wird oder auch der andere Arm oder ein Bein betroffen ist: Wählen Sie den Notruf.

rf-29 = Eine Wade, die geschwollen, heiß, rot oder druckempfindlich ist
    .detail = Eine Wade ist geschwollen, heiß, rot oder dunkler als sonst, oder druckempfindlich.
    .why = Das kann ein Zeichen für ein Gerinnsel in einer Beinvene sein, und ein Arzt sollte es heute ansehen.
    .say = Eine meiner Waden ist geschwollen, heiß, rot oder druckempfindlich.
    .do = Massieren und rollen Sie die Wade nicht. Neuer Brustschmerz, Atemnot oder Zusammenbruch: Wählen Sie den Notruf.

rf-32 = Niedergeschlagenheit oder Gedanken, sich etwas anzutun, wegen der Schmerzen
    .detail = Niedergeschlagenheit oder Gedanken, sich etwas anzutun, die mit den Schmerzen zu tun haben. Wenn Sie einen Plan oder die Mittel haben, sich das Leben zu nehmen, rufen Sie jetzt den Notruf oder ein Krisentelefon an.
    .why = Mit Schmerzen zu leben ist schwer, und bei Niedergeschlagenheit gibt es Hilfe. Sie müssen damit nicht allein sein: Sprechen Sie heute mit jemandem.
    .say = Wegen der Schmerzen bin ich sehr niedergeschlagen, oder ich habe Gedanken, mir etwas anzutun, und ich muss heute mit jemandem sprechen.
    .do = Sagen Sie es jemandem, dem Sie vertrauen, und versuchen Sie, nicht allein zu sein. Wenn Sie einen Plan oder die Mittel haben, sich das Leben zu nehmen: Rufen Sie jetzt den Notruf oder ein Krisentelefon an.

rf-33 = Schmerz von 7 oder mehr von 10, oder Schmerz, der Sie am Schlafen oder Gehen hindert
    .detail = Schmerz von 7 oder mehr, wobei 10 der schlimmste ist, den Sie sich vorstellen können. Schmerz, der Sie am Schlafen oder am Gehen hindert.
    .why = So starken Schmerz sollte heute ein Arzt beurteilen; ihn nur aufzuschreiben reicht nicht. Die 7 haben wir selbst gewählt.
    .say = Mein Schmerz ist 7 oder mehr von 10, oder er hindert mich am Schlafen oder Gehen.
    .do = Ruhen Sie in der Haltung, die am wenigsten wehtut. Wählen Sie den Notruf, wenn Sie nicht fest auf den Beinen gehen können, ein Fuß herabhängt, Sie in beiden Beinen taub oder schwach oder zwischen den Beinen taub werden, Sie neue Probleme mit Blase oder Darm haben oder der Schmerz in der Brust ist oder nach einem Unfall oder einem Knacken kam.

rf-34 = Leichter neuer Nackenschmerz oder Kopfschmerz wie noch nie, nach einer Nackenbehandlung
    .detail = Neuer Nackenschmerz oder Kopfschmerz, wie Sie ihn noch nie hatten, innerhalb von 30 Tagen nach einer Nackenbehandlung oder einem Ruck am Hals, wenn er leicht ist und nichts anderes dazukommt. Ist er stark oder kommt ein anderes Zeichen dazu, dann ist das ein Notfall: Wählen Sie den Notruf.
    .why = Probleme mit einer Arterie im Hals können so beginnen, Stunden bis Tage vor anderen Zeichen. Deshalb sollte ein Arzt es heute beurteilen. Die 30 Tage haben wir selbst gewählt.
    .say = Ich habe leichten neuen Nackenschmerz oder Kopfschmerz wie noch nie, und mein Nacken wurde in den letzten 30 Tagen behandelt oder hat einen Ruck abbekommen.
    .do = Dehnen oder drehen Sie den Nacken nicht, um ihn zu prüfen. Wenn der Schmerz stark wird oder ein anderes Zeichen kommt: Wählen Sie den Notruf.

n-01 = Leichter bis mäßiger Schmerz, Steifheit oder Druckempfindlichkeit, wo Sie behandelt wurden
    .detail = Dumpfer, verteilter Schmerz, Steifheit oder Druckempfindlichkeit, wo Sie behandelt wurden, leicht bis mäßig und nachlassend.
    .why = In Umfragen hatten das 15 bis 53 von 100 Menschen. Es beginnt meist innerhalb von 4 Stunden und ist nach 24 Stunden größtenteils vorbei; der Artikel der Praxis rechnet mit zwei bis drei Tagen.
    .watch = Wenn es scharf, neu oder an einem einzigen Punkt ist, nach 24 Stunden immer noch zunimmt, bis 72 Stunden nicht abklingt oder Sie vom Alltag abhält: Rufen Sie heute Ihren Therapeuten an. Wenn es 7 oder mehr von 10 ist oder Sie am Schlafen oder Gehen hindert: Rufen Sie heute einen Arzt an.

n-02 = Müdigkeit
    .detail = Nach einer Behandlung müder sein als sonst.
    .why = In Umfragen hatten das 11 bis 12 von 100 Menschen. Es beginnt meist innerhalb von 4 Stunden und ist nach 24 Stunden größtenteils vorbei; der Artikel der Praxis rechnet mit zwei bis drei Tagen.
    .watch = Wenn Sie Alltägliches nicht tun können oder es bis 72 Stunden nicht abklingt: Rufen Sie heute Ihren Therapeuten an. Wenn Sie 38 °C Temperatur oder mehr haben: Rufen Sie heute einen Arzt an. Wenn Sie schwer Luft bekommen oder ohnmächtig werden und es nicht vergeht: Wählen Sie den Notruf.

n-03 = Leichter, bekannter Kopfschmerz, der nachlässt
    .detail = Leichter Kopfschmerz, wie Sie ihn kennen, der nachlässt. Er kommt nicht plötzlich, und es gibt kein anderes Zeichen.
    .why = In Umfragen hatten das 12 bis 20 von 100 Menschen. Nach 24 Stunden ist es größtenteils vorbei; der Artikel der Praxis rechnet mit zwei bis drei Tagen.
    .watch = Wenn er stark wird oder sich deutlich verändert, oder wenn er leicht, aber wie noch nie ist: Rufen Sie heute einen Arzt an. Wenn er plötzlich kommt und der schlimmste Ihres Lebens ist, oder ein anderes Zeichen dazukommt, oder er nach einer Nackenbehandlung stark und wie noch nie ist: Wählen Sie den Notruf.

n-04 = Leichte Beschwerden, die sich von der behandelten Stelle ausbreiten und nachlassen
    .detail = Beschwerden, die über die behandelte Stelle hinausreichen, leicht sind und nachlassen, ohne Taubheit, Kribbeln oder Schwäche.
    .why = In Umfragen hatten das 10 bis 12 von 100 Menschen. Es beginnt meist innerhalb von 4 Stunden und ist nach 24 Stunden größtenteils vorbei; der Artikel der Praxis rechnet mit zwei bis drei Tagen.
    .watch = Wenn es nach 24 Stunden immer noch zunimmt oder bis 72 Stunden nicht abklingt: Rufen Sie heute Ihren Therapeuten an. Wenn Sie Taubheit, Kribbeln oder Schwäche in einem Arm oder Bein bekommen oder Beinschmerz, der weiter nach unten zieht: Rufen Sie heute einen Arzt an. Wenn das in beiden Beinen, beiden Armen oder einem Arm und einem Bein kommt, oder plötzlich auf einer Seite: Wählen Sie den Notruf.

n-05 = Eine Minute Benommenheit beim Aufstehen
    .detail = Eine Minute Benommenheit beim Aufstehen, die vergeht, wenn Sie sich setzen.
    .why = Das kann nach Liegen und Wärme kommen. Bleiben Sie sitzen, bis es vorbei ist, und stehen Sie langsam auf. Dass dies zu erwarten ist, haben wir selbst so festgelegt, ohne Umfrage dahinter.
    .watch = Wenn es wiederkommt: Rufen Sie heute einen Arzt an, und fahren Sie nicht selbst. Wenn es stark ist, nicht vergeht oder ein anderes Zeichen dazukommt: Wählen Sie den Notruf.

# The headings of the check-in.

theme-nerves = Gefühl, Kraft, Blase und Darm
theme-head = Kopf, Gesicht, Nacken und Gleichgewicht
theme-injury = Unfälle, Stürze und Knacken
theme-chest = Brust, Atmung und Kreislauf
theme-fever = Fieber und Infektion
theme-mood = Ihre Stimmung
theme-pregnancy = Wenn Sie schwanger sind
theme-pain = Schmerz
theme-usual = Was oft auf eine Behandlung folgt

answer-yes = Ja
answer-no = Nein
answer-unsure = Weiß nicht

# The results. The heading comes from whom to call; the level says the rest.

who-emergency = Wählen Sie jetzt den Notruf
who-emergency_or_crisis = Rufen Sie jetzt den Notruf oder ein Krisentelefon an
who-maternity = Rufen Sie jetzt die Geburtsklinik an
who-crisis_or_doctor = Rufen Sie heute einen Arzt oder ein Krisentelefon an
who-doctor = Rufen Sie heute einen Arzt an
who-therapist = Rufen Sie heute Ihren Therapeuten an
who-nobody = Besorgt? Rufen Sie trotzdem an

level-emergency = Wählen Sie jetzt den Notruf
    .explain = Tun Sie es jetzt, auch wenn Sie unsicher sind.
level-maternity = Rufen Sie jetzt die Geburtsklinik an
    .explain = Tun Sie es jetzt, auch wenn Sie unsicher sind. Wenn niemand antwortet, wählen Sie den Notruf.
level-today = Rufen Sie heute eine Fachperson an
    .explain = Heute, nicht erst beim nächsten Termin.
level-expected = Zwei bis drei Tage lang zu erwarten: Machen Sie sanft weiter
    .explain = So etwas beginnt oft innerhalb von 4 Stunden nach einer Behandlung und ist nach 24 Stunden größtenteils vorbei; der Artikel der Praxis rechnet mit zwei bis drei Tagen. Das kann ein Problem nicht ausschließen. Schreiben Sie auf, wie es weitergeht, und öffnen Sie „Wie geht es mir?“ sofort wieder, wenn es schlimmer wird oder etwas Neues kommt.
level-none = Sie haben keines dieser Zeichen angekreuzt
    .explain = Das kann ein Problem nicht ausschließen. Besorgt? Rufen Sie an.

never-drive = Fahren Sie nicht selbst.
never-aspirin = Nehmen Sie dafür kein Aspirin, außer der Rettungsdienst sagt es Ihnen: Bei manchen Schlaganfällen schadet es.
never-manipulation = Keine weitere Manipulation (schnelle Stöße, Einrenken) an Nacken oder Rücken, bis Sie untersucht worden sind.
never-massage = Massieren Sie die Wade nicht.

safety-ask = Haben Sie etwas davon, neu oder schlimmer als vorher?
safety-ask-usual = Und etwas davon seit Ihrer Behandlung?
safety-unsure-counts = „Weiß nicht“ zählt als Ja.
safety-say-what-fits = Sagen Sie am Telefon, was auf Sie zutrifft:
safety-no-answer = Keine Antwort innerhalb von 2 Stunden? Rufen Sie den Bereitschaftsdienst an. Wenn es Ihnen schlechter geht, warten Sie nicht: Wählen Sie den Notruf.
safety-no-answer-emergency = Wenn Sie nicht durchkommen, versuchen Sie es weiter, und bitten Sie jemanden in Ihrer Nähe, auch anzurufen.
safety-crisis-line = Bei Gedanken, sich etwas anzutun oder sich das Leben zu nehmen: auch hier, zusätzlich zum ersten Anruf.
safety-limits = Keine Liste von Zeichen ist vollständig. Wenn sich etwas ganz falsch anfühlt, rufen Sie an, egal was Sie angekreuzt haben.
safety-not-reviewed = Geprüft von: noch niemandem
safety-disclaimer = Afterhand gibt Ihnen allgemeine Informationen und sagt Ihnen, wen Sie anrufen sollen. Es hat Sie nicht untersucht und kann nicht sagen, was Sie haben: Was es sagt, ist Information und nicht das Urteil eines Medizinprodukts. Im Notfall rufen Sie zuerst an. Sonst geht das Wort Ihrer eigenen Fachperson allem vor, was hier steht.

# How well something is known.

certainty-verified = An der Quelle geprüft
    .explain = Die Quelle selbst oder ihre Zusammenfassung wurde gelesen.
certainty-secondary = Aus zweiter Hand
    .explain = Aus einer Wiedergabe oder Zusammenfassung der Quelle, nicht aus der Quelle selbst.
certainty-unverified = Noch nicht geprüft
    .explain = Noch ist nicht für alles davon eine Quelle geprüft; eine Fachperson muss es noch bestätigen.
certainty-app_default = Unsere eigene Wahl
    .explain = Von Afterhand so gewählt, keine klinische Tatsache; keine Quelle nennt es.

# The screen: what to ask a clinician about before exercises or treatment. `.say` are the words to ask with.

-about-to = Ich will mit Übungen zu Hause und manueller Therapie anfangen oder weitermachen.
-is-it-right = Ist das für mich in Ordnung, und was soll ich weglassen?

sc-01 = Haben Sie Krebs, hatten Sie jemals Krebs, oder könnten Sie ihn haben?
    .detail = Jeder Krebs, jetzt oder früher, oder einer, nach dem gerade gesucht wird; vor allem in der Wirbelsäule.
    .why = Krebs kann Knochen schwächen, und kräftige Griffe oder Übungen könnten dann schaden. Eine Fachperson, die Ihren Fall kennt, sollte sagen, was richtig ist.
    .say = { -about-to } Ich habe oder hatte Krebs, oder es besteht der Verdacht. { -is-it-right }
sc-02 = Haben Sie Tuberkulose (TB), oder hatten Sie sie jemals?
    .detail = Tuberkulose der Lunge, der Knochen oder eines anderen Körperteils.
    .why = Sie kann sich in der Wirbelsäule festsetzen und sie schwächen, deshalb sollte zuerst eine Fachperson urteilen.
    .say = { -about-to } Ich habe oder hatte Tuberkulose. { -is-it-right }
sc-03 = Haben Sie eine entzündliche Krankheit der Wirbelsäule, etwa Morbus Bechterew?
    .detail = Morbus Bechterew (ankylosierende Spondylitis, auch axiale Spondyloarthritis genannt) oder eine andere Entzündung der Wirbelsäule.
    .why = Bewegung wird dabei oft empfohlen, aber eine entzündete oder versteifte Wirbelsäule verträgt nicht jede Art von Behandlung. Fragen Sie also.
    .say = { -about-to } Ich habe eine entzündliche Krankheit der Wirbelsäule. { -is-it-right }
sc-04 = Haben oder hatten Sie eine Infektion eines Knochens oder der Wirbelsäule?
    .detail = Knochenmarkentzündung (Osteomyelitis), eine infizierte Bandscheibe oder eine andere Infektion eines Knochens oder der Wirbelsäule.
    .why = Ein infizierter Knochen darf nicht behandelt werden, und einer, der infiziert war, kann schwächer sein.
    .say = { -about-to } Ich habe oder hatte eine Infektion eines Knochens oder der Wirbelsäule. { -is-it-right }
sc-05 = Hat Ihnen jemand gesagt, dass ein Teil Ihrer Wirbelsäule oder Ihres Halses instabil ist?
    .detail = Instabilität der Wirbelsäule, egal welchen Grades, auch im oberen Hals. Der Artikel der Praxis nennt nur Grad 3 bis 4; wir fragen nach jedem.
    .why = Knochen, die sich zu weit verschieben, können auf Nerven oder das Rückenmark drücken.
    .say = { -about-to } Mir wurde gesagt, dass ein Teil meiner Wirbelsäule oder meines Halses instabil ist. { -is-it-right }
sc-06 = Hatten Sie jemals einen Schlaganfall des Rückenmarks oder eine Verletzung des Rückenmarks?
    .detail = Ein Schlaganfall des Rückenmarks (Rückenmarksinfarkt) oder ein anderer Schaden am Rückenmark.
    .why = War das Rückenmark einmal geschädigt, muss eine Fachperson urteilen, bevor jemand an der Wirbelsäule arbeitet.
    .say = { -about-to } Ich hatte einen Schlaganfall des Rückenmarks oder einen Schaden daran. { -is-it-right }
sc-07 = Haben Sie eine Hirnhautentzündung, oder hatten Sie vor Kurzem eine?
    .detail = Eine Infektion der Haut um Gehirn oder Rückenmark (Meningitis), jetzt oder vor nicht langer Zeit.
    .why = Eine Hirnhautentzündung wird im Krankenhaus behandelt, und danach sollte eine Fachperson sagen, wann Behandlung und Übungen beginnen dürfen.
    .say = { -about-to } Ich hatte eine Hirnhautentzündung. { -is-it-right }
sc-08 = Haben oder hatten Sie ein Problem mit einer Arterie im Hals?
    .detail = Ein Gerinnsel, ein Einriss, eine Verengung oder ein anderer Fehler einer Arterie im Hals (Wirbelarterien oder Halsschlagadern).
    .why = Drehen oder Druck am Hals könnte einer Arterie schaden, die schon betroffen ist.
    .say = { -about-to } Ich habe oder hatte ein Problem mit einer Arterie im Hals. { -is-it-right }
sc-09 = Hatten Sie einen Herzinfarkt, oder haben Sie eine Herzkrankheit, die nicht stabil ist?
    .detail = Ein Herzinfarkt, egal wann, oder eine Herzkrankheit, die nicht stabil ist: Brustschmerz, der neu ist, leichter auftritt oder in Ruhe kommt. Brustschmerz jetzt: Wählen Sie den Notruf.
    .why = Anstrengung und das Liegen in manchen Haltungen belasten das Herz. Ein Arzt sollte sagen, wie viel richtig ist.
    .say = { -about-to } Ich hatte einen Herzinfarkt, oder meine Herzkrankheit ist nicht stabil. { -is-it-right }
sc-10 = Haben Sie Osteoporose, haben Sie lange Kortison genommen, oder stürzen Sie oft?
    .detail = Osteoporose, ein Knochenbruch durch einen kleinen Sturz oder Stoß, lange Zeit Kortison oder häufige Stürze. Der Artikel der Praxis nennt nur das späte Stadium der Osteoporose; wir fragen nach jedem.
    .why = Knochen, die leicht brechen, können durch starken Druck, tiefes Beugen und starkes Drehen Schaden nehmen. Im Fenster versieht Afterhand solche Übungen mit einer Warnung.
    .say = { -about-to } Ich habe Osteoporose, habe mir leicht einen Knochen gebrochen, habe lange Kortison genommen oder stürze oft. { -is-it-right }
sc-11 = Haben Sie eine frische Verletzung?
    .detail = Eine Verstauchung, eine Zerrung, ein Schlag, ein Sturz oder eine andere Verletzung in den letzten 72 Stunden, oder eine, die noch keine Fachperson angesehen hat. Eine alte Verletzung: Fragen Sie beim nächsten Besuch.
    .why = Der Artikel der Praxis sagt nur, man solle warten. Wir sind strenger: Übungen pausieren, bis eine Fachperson die Verletzung angesehen und gesagt hat, dass sie weitergehen dürfen.
    .say = { -about-to } Ich habe eine frische Verletzung, oder eine, die noch niemand angesehen hat. { -is-it-right }
sc-12 = Wurden Sie an der Wirbelsäule operiert, oder vor Kurzem an einem Gelenk?
    .detail = Eine Operation an der Wirbelsäule, egal wann, oder an einem Gelenk, wenn der Chirurg Ihnen noch nicht wieder alles erlaubt hat.
    .why = Was operiert wurde, kann eigene Grenzen haben, die Ihr Chirurg oder Ihre Fachperson kennt.
    .say = { -about-to } Ich wurde an der Wirbelsäule oder an einem Gelenk operiert. { -is-it-right }
sc-13 = Haben Sie sich vor Kurzem einen Knochen gebrochen, oder könnte einer gebrochen sein?
    .detail = Ein Knochen, der gebrochen oder angebrochen ist oder sein kann, auch eine Rippe oder ein Wirbel, und den noch keine Fachperson für verheilt erklärt hat.
    .why = Der Artikel der Praxis sagt nur, man solle warten. Klinische Listen sagen, man solle aufhören, und ihnen folgen wir: Übungen pausieren, bis eine Fachperson gesagt hat, dass sie weitergehen dürfen.
    .say = { -about-to } Ich habe mir einen Knochen gebrochen, oder er könnte gebrochen sein. { -is-it-right }
sc-14 = Haben Sie eine ernste Krankheit eines Organs, die nicht im Griff ist?
    .detail = Eine Krankheit von Herz, Lunge, Leber, Nieren oder einem anderen Organ, die schlimmer geworden ist oder die durch die Behandlung nicht im Griff ist.
    .why = Ihr Arzt sollte sagen, wie viel Anstrengung, Liegen und Behandlung im Moment richtig ist.
    .say = { -about-to } Ich habe eine ernste Organkrankheit, die nicht im Griff ist. { -is-it-right }
sc-15 = Wird Ihr Rückenmark oder ein Nerv eingeklemmt, oder nehmen Taubheit oder Schwäche zu?
    .detail = Druck auf das Rückenmark (Myelopathie), Taubheit oder Schwäche, die zunimmt, Taubheit zwischen den Beinen oder neue Probleme mit Blase, Darm oder Sexualität. Sind Taubheit zwischen den Beinen oder Probleme mit Blase oder Darm neu, dann ist das ein Notfall: Wählen Sie den Notruf.
    .why = Zunehmende Probleme mit Nerven müssen untersucht werden, bevor Sie jemand behandelt, und manche davon sind ein Notfall. Danach fragt als Nächstes „Wie geht es mir?“.
    .say = { -about-to } Ich habe Druck auf dem Rückenmark oder einem Nerv, oder Taubheit oder Schwäche, die zunimmt. { -is-it-right }
sc-16 = Hatten Sie einen Schlaganfall oder einen kleinen Schlaganfall (TIA)?
    .detail = Ein Schlaganfall, oder Zeichen davon, die vorübergingen (eine TIA), egal wann. Zeichen eines Schlaganfalls jetzt oder in den letzten Tagen, auch wenn sie vorbei sind: Wählen Sie den Notruf.
    .why = Die Arterien zum Gehirn laufen durch den Hals, deshalb sollte zuerst ein Arzt urteilen.
    .say = { -about-to } Ich hatte einen Schlaganfall oder einen kleinen Schlaganfall. { -is-it-right }
sc-17 = Haben Sie ein Aneurysma der Bauch- oder Brustschlagader (Aorta)?
    .detail = Eine Erweiterung der großen Schlagader in der Brust oder im Bauch.
    .why = Druck auf Rücken oder Bauch und Pressen könnten ihr schaden.
    .say = { -about-to } Ich habe ein Aneurysma der Aorta. { -is-it-right }
sc-18 = Haben oder hatten Sie ein Blutgerinnsel in einem Bein oder in der Lunge?
    .detail = Eine tiefe Beinvenenthrombose (TVT) oder ein Gerinnsel in der Lunge, jetzt oder früher, oder eine Wade, die geschwollen, heiß, rot oder druckempfindlich ist.
    .why = Ein Gerinnsel kann sich lösen, und ein Bein mit einem Gerinnsel darf nicht massiert werden.
    .say = { -about-to } Ich habe oder hatte ein Blutgerinnsel in einem Bein oder in der Lunge. { -is-it-right }
sc-19 = Haben Sie Fieber, oder fühlen Sie sich krank durch eine Infektion?
    .detail = Eine Temperatur von 38 °C (100,4 °F) oder mehr, Frösteln, oder Krankheitsgefühl durch eine Infektion, zum Beispiel im Hals.
    .why = Ein Fieber muss zuerst beurteilt werden; Behandlung und Übungen können warten. Nach dem Rest fragt als Nächstes „Wie geht es mir?“.
    .say = { -about-to } Ich habe Fieber oder eine Infektion. { -is-it-right }
sc-20 = Hatten Sie vor Kurzem ein Schleudertrauma oder einen anderen Ruck an Hals oder Rücken?
    .detail = Ein Autounfall, ein Schlag, ein Sturz oder ein plötzlicher Ruck am Kopf in den letzten Wochen, auch wenn er leicht schien.
    .why = Ein Ruck kann Gelenke, Bänder oder eine Arterie im Hals verletzen, und die Zeichen können spät kommen.
    .say = { -about-to } Ich hatte ein Schleudertrauma oder einen anderen Ruck an Hals oder Rücken. { -is-it-right }
sc-21 = Haben Sie sich vor Kurzem ein Gelenk ausgerenkt?
    .detail = Ein Gelenk, das herausgesprungen ist, auch wenn es wieder an seinem Platz ist.
    .why = Was das Gelenk hält, kann gerissen sein, und eine Fachperson sollte sagen, wann es belastet werden darf.
    .say = { -about-to } Ich habe mir vor Kurzem ein Gelenk ausgerenkt. { -is-it-right }
sc-22 = Nehmen Sie Blutverdünner, oder bluten Sie leicht?
    .detail = Medikamente gegen Gerinnsel (Marcumar oder Warfarin, Apixaban, Rivaroxaban, Heparin und ähnliche) oder eine Störung der Blutung oder Gerinnung. Nehmen Sie sie weiter wie verordnet.
    .why = Druck kann größere Blutergüsse oder Blutungen verursachen. Im Fenster versieht Afterhand Übungen mit Ball und Rolle mit einer Warnung.
    .say = { -about-to } Ich nehme Blutverdünner oder blute leicht. { -is-it-right }
sc-23 = Ist Ihr Blutdruck hoch und nicht im Griff?
    .detail = Hoher Blutdruck, der nicht behandelt wird oder trotz Behandlung noch zu hoch ist.
    .why = Anhaltendes Anspannen kann den Druck weiter erhöhen. Im Fenster versieht Afterhand solche Übungen mit einer Warnung.
    .say = { -about-to } Mein Blutdruck ist hoch und nicht im Griff. { -is-it-right }
sc-24 = Haben Sie rheumatoide Arthritis (Gelenkrheuma), die aktiv ist?
    .detail = Rheumatoide Arthritis mit geschwollenen, heißen oder schmerzhaften Gelenken im Moment, oder mit betroffenem Hals.
    .why = Sie kann die Gelenke im oberen Hals lockern, deshalb sollte zuerst eine Fachperson urteilen.
    .say = { -about-to } Ich habe aktive rheumatoide Arthritis. { -is-it-right }
sc-25 = Haben Sie Wirbelgleiten (Spondylolisthesis)?
    .detail = Ein Wirbel, der gegenüber dem nächsten nach vorn gerutscht ist.
    .why = Rückbeugen kann dafür falsch sein. Im Fenster versieht Afterhand solche Übungen mit einer Warnung.
    .say = { -about-to } Ich habe Wirbelgleiten. { -is-it-right }
sc-26 = Haben Sie eine Verengung des Wirbelkanals (Spinalkanalstenose)?
    .detail = Ein verengter Kanal der Wirbelsäule, auf einem Bild gefunden oder von einer Fachperson genannt.
    .why = Rückbeugen kann ihn weiter verengen. Im Fenster versieht Afterhand solche Übungen mit einer Warnung.
    .say = { -about-to } Ich habe eine Spinalkanalstenose. { -is-it-right }
sc-27 = Sind Ihre Gelenke sehr locker, oder haben Sie eine Bindegewebskrankheit?
    .detail = Überbeweglichkeit, oder eine Krankheit wie das Ehlers-Danlos-Syndrom oder das Marfan-Syndrom.
    .why = Lockere Gelenke können zu weit bewegt werden, und einige dieser Krankheiten betreffen die Arterien.
    .say = { -about-to } Ich habe sehr lockere Gelenke oder eine Bindegewebskrankheit. { -is-it-right }
sc-28 = Haben Sie eine künstliche Hüfte?
    .detail = Eine Hüfte, die ersetzt wurde, egal auf welcher Seite und wann.
    .why = Manche Haltungen können für eine künstliche Hüfte falsch sein. Im Fenster versieht Afterhand solche Übungen mit einer Warnung.
    .say = { -about-to } Ich habe eine künstliche Hüfte. { -is-it-right }
sc-29 = Haben Sie ein anderes künstliches Gelenk?
    .detail = Ein Knie, eine Schulter, eine Bandscheibe oder ein anderes Gelenk außer der Hüfte, das ersetzt wurde.
    .why = Ein künstliches Gelenk kann eigene Grenzen haben, die Ihr Chirurg oder Ihre Fachperson kennt.
    .say = { -about-to } Ich habe ein künstliches Gelenk. { -is-it-right }
sc-30 = Sind Sie schwanger, oder haben Sie vor Kurzem entbunden?
    .detail = Sie sind schwanger, könnten es sein oder haben in den letzten Wochen entbunden.
    .why = Die Behandlung braucht dann jemanden, der dafür ausgebildet ist, und manche Haltungen passen nicht. Ihre Hebamme, Ihr Arzt oder Ihr Therapeut sollte vorher zustimmen.
    .say = { -about-to } Ich bin schwanger oder habe vor Kurzem entbunden. { -is-it-right }
sc-31 = Sind Sie unter 18?
    .detail = Sie sind noch nicht 18 Jahre alt.
    .why = Rückenschmerzen bei jungen Menschen werden genauer untersucht, und die Behandlung braucht jemanden, der dafür ausgebildet ist.
    .say = { -about-to } Ich bin unter 18. { -is-it-right }

screen-group-absolute = Der Artikel der Praxis, erste Liste: Sie scheint „gar nicht“ zu bedeuten
screen-group-relative = Der Artikel der Praxis, zweite Liste: Sie scheint „im Moment nicht“ zu bedeuten
screen-group-added = Aus anderen Listen ergänzt
screen-grouping-inferred = Der Artikel der Praxis spricht von zwei Arten und druckt dann zwei Listen ohne Überschriften. Welche Liste welche ist, lesen wir aus ihrer Reihenfolge.
screen-ask-first = Halt: Fragen Sie eine Fachperson, bevor Sie üben oder sich behandeln lassen
screen-ask-not-banned = Ein Ja ist ein Grund, zuerst zu fragen. Bei einigem davon wird Bewegung trotzdem oft empfohlen. Wo Übungen pausieren müssen, sagt es diese Seite.
screen-stop = Übungen pausieren, bis eine Fachperson gesagt hat, dass sie weitergehen dürfen
screen-nothing = Sie haben keine dieser Fragen mit Ja beantwortet. Das kann ein Problem nicht ausschließen; wenn Sie Zweifel haben, fragen Sie.
screen-check-in = Bitte beantworten Sie ein paar Fragen dazu, wie es Ihnen jetzt geht

# What a person has told about themselves, as the end of "because of …".

flag-cancer = Krebs, jetzt, früher oder vermutet
flag-tuberculosis = Tuberkulose
flag-inflammatory_spine = eine entzündliche Krankheit der Wirbelsäule
flag-bone_infection = eine Infektion eines Knochens oder der Wirbelsäule
flag-spinal_instability = eine Instabilität an Wirbelsäule oder Hals
flag-spinal_cord = betroffenes Rückenmark oder betroffene Nerven
flag-meningitis = Hirnhautentzündung
flag-neck_artery = ein Problem mit einer Arterie im Hals
flag-heart_disease = Herzinfarkt oder nicht stabile Herzkrankheit
flag-osteoporosis = Osteoporose oder leicht brechende Knochen
flag-fresh_injury = eine frische Verletzung
flag-fracture = Knochenbruch
flag-surgery = eine Operation an der Wirbelsäule oder einem Gelenk
flag-organ_disease = eine Organkrankheit, die nicht im Griff ist
flag-rheumatoid_arthritis = aktive rheumatoide Arthritis
flag-spondylolisthesis = Wirbelgleiten
flag-spinal_stenosis = Spinalkanalstenose
flag-dislocation = ein ausgerenktes Gelenk
flag-recent_jolt = Ruck an Hals oder Rücken in letzter Zeit
flag-stroke = Schlaganfall oder kleiner Schlaganfall (TIA)
flag-aortic_aneurysm = Aneurysma der Aorta
flag-uncontrolled_blood_pressure = Blutdruck, der nicht im Griff ist
flag-blood_clot = Blutgerinnsel in einem Bein oder in der Lunge
flag-blood_thinners = Blutverdünner oder leichtes Bluten
flag-hypermobility = sehr lockere Gelenke oder eine Bindegewebskrankheit
flag-hip_replacement = eine künstliche Hüfte
flag-joint_replacement = ein künstliches Gelenk
flag-pregnant = Schwangerschaft oder Geburt vor Kurzem
flag-under_18 = Alter unter 18
flag-menstruating = Ihre Regelblutung
flag-older = Ihr Alter
