# "Can I …?": what a person may ask, by the ids of can.toml. `.names`: what they may type; `.free`: said after
# `can-free`, as no rule forbids it; `.also`: said beside a refusal. No answer is ever a yes.

# Getting about

can-drive = Auto fahren
    .names = autofahren, auto, fahren, selbst fahren, ans steuer, am steuer, hinters lenkrad, nach hause fahren, zur arbeit fahren, wagen, pkw, lkw, lieferwagen, transporter, motorrad, motorrad fahren, moped, roller fahren, motorroller, traktor
    .free = Fahren Sie nur, wenn Sie den Kopf frei drehen können, nicht schwindlig sind, klar sehen und nichts genommen haben, was müde macht. Im Zweifel lassen Sie sich fahren.
    .also = Auch danach fahren Sie nur, wenn Sie den Kopf frei drehen können, nicht schwindlig sind, klar sehen und nichts genommen haben, was müde macht.

can-cycle = Rad fahren
    .names = radfahren, fahrrad, fahrrad fahren, rad, radeln, fahrradfahren, e-bike, ebike, pedelec, elektrofahrrad, e-scooter, e-roller, mit dem rad zur arbeit, radtour, velo
    .free = Fahren Sie nur Rad, wenn Sie den Kopf frei drehen können, nicht schwindlig sind, klar sehen und nichts genommen haben, was müde macht. Eine anstrengende Fahrt zählt als harter Sport: Fragen Sie nach Sport.
    .also = Auch danach fahren Sie nur Rad, wenn Sie den Kopf frei drehen können, nicht schwindlig sind, klar sehen und nichts genommen haben, was müde macht.

can-passenger = Mitfahren, oder Bus und Bahn nehmen
    .names = mitfahren, beifahrer, gefahren werden, mich fahren lassen, mitfahrgelegenheit, taxi, bus, busfahren, bahn, bahnfahren, zug, zugfahren, straßenbahn, tram, u-bahn, s-bahn, reisebus, öffentliche verkehrsmittel, öffis, reise, reisen, verreisen, ausflug
    .free = Sitzen und ruhen Sie zuerst 15 Minuten, und stehen Sie dann langsam auf. Sitzen Sie gut gestützt, halten Sie sich im Stehen fest, und lassen Sie das Gepäck jemand anderen tragen.

can-fly = Fliegen
    .names = flug, flugzeug, flugreise, langstreckenflug, langer flug, flughafen, urlaubsflug, in den urlaub fliegen
    .free = Wir haben keine Quelle zum Fliegen nach einer Behandlung gefunden; wechseln Sie oft die Haltung, und lassen Sie Ihren Koffer jemand anderen heben. Eine Wade geschwollen, heiß, rot oder druckempfindlich: Rufen Sie heute einen Arzt an.

can-walk = Spazieren gehen
    .names = gehen, spazieren, spaziergang, spazierengehen, zu fuß gehen, zu fuß, zu fuß nach hause, bummeln, hund, mit dem hund raus, hund ausführen, gassi, gassi gehen, nordic walking, walken
    .free = Sanft, nach den 15 Minuten Ruhe, außer man hat Ihnen gesagt, Sie sollen sich ruhig halten; bei Schwindel setzen oder legen Sie sich hin. Einen Hund, der zieht, lassen Sie jemand anderen halten.

can-stairs = Treppen steigen
    .names = treppe, treppen, treppensteigen, treppe hoch, treppe runter, stufen, stufen steigen, stiege, stiegen
    .free = Langsam, mit einer Hand am Geländer, vor allem in der ersten Stunde. Bei Schwindel setzen oder legen Sie sich hin.

# Water and warmth

can-shower = Duschen
    .names = dusche, warm duschen, heiß duschen, warme dusche, heiße dusche, waschen, mich waschen, körperpflege
    .free = Warm, nicht heiß, ist unsere eigene Vorgabe: Starke Hitze senkt den Blutdruck, und Sie können ohnmächtig werden. Vorsicht, rutschige Haut, wenn Massageöl benutzt wurde.

can-hot-bath = Heiß baden
    .names = baden, bad, heißes bad, warmes bad, ein bad nehmen, wannenbad, badewanne, wanne, vollbad, schaumbad, salzbad, badesalz, moorbad, erkältungsbad
    .free = Nicht zu heiß, und steigen Sie langsam heraus: Starke Hitze senkt den Blutdruck, und Sie können ohnmächtig werden. Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.
    .also = Auch danach: Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.

can-hot-tub = Whirlpool oder Thermalbad
    .names = whirlpool, jacuzzi, hot tub, sprudelbad, spa, wellness, therme, thermalbad, thermalquelle, heiße quelle, warmbad, badezuber, badefass
    .free = Nur kurz, und steigen Sie langsam heraus: Starke Hitze senkt den Blutdruck, und Sie können ohnmächtig werden. Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.
    .also = Auch danach: Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.

can-sauna = Sauna oder Dampfbad
    .names = sauna, in die sauna gehen, saunieren, saunagang, dampfbad, dampfsauna, biosauna, banja, hammam, hamam, türkisches bad, infrarotsauna, infrarotkabine, schwitzbad, schwitzen
    .free = Nur kurz, und stehen Sie langsam auf: Starke Hitze senkt den Blutdruck, und Sie können ohnmächtig werden. Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.
    .also = Auch danach: Wenn Sie schwanger sind oder ein Herzproblem oder niedrigen Blutdruck haben, fragen Sie zuerst einen Arzt.

can-cold-plunge = Eisbad oder Tauchbecken
    .names = eisbad, eisbaden, kaltes bad, kalt baden, tauchbecken, kalt duschen, kalte dusche, kaltes wasser, kneippen, winterschwimmen, eisschwimmen, kältekammer, kryotherapie
    .free = Wir haben keine Quelle zu Kälte am ganzen Körper nach einer Behandlung gefunden. Fragen Sie also zuerst Ihre Fachperson, vor allem bei Problemen mit Herz oder Blutdruck.

can-wash-hair = Haare waschen
    .names = haare waschen, haarewaschen, haare, haarwäsche, kopf waschen, shampoo, föhnen, haare föhnen, haare trocknen, föhn, fön, haare bürsten, haare kämmen
    .free = Wir haben dazu keine Quelle gefunden, also ist dies unsere eigene Vorsicht: aufrecht unter einer warmen, nicht heißen Dusche, mit dem Nacken in einer Linie und langsamen Armen.

can-hairdresser = Waschbecken beim Friseur
    .names = friseur, frisör, zum friseur gehen, friseursalon, friseurtermin, barbier, haarschnitt, haare schneiden, haare schneiden lassen, dauerwelle, rückwärtswaschbecken, waschbecken
    .free = Wir haben dazu keine Quelle gefunden, also ist dies unsere eigene Vorsicht: Bitten Sie um einen Weg, bei dem Sie den Nacken nicht nach hinten beugen, oder waschen Sie sich die Haare vorher zu Hause. Bei Schwindel hören Sie auf; bei Problemen beim Sehen, Sprechen oder Gehen wählen Sie den Notruf.

# Easing a sore place

can-heat-pack = Wärmepackung
    .names = wärme, wärmen, wärmepackung, wärmflasche, körnerkissen, kirschkernkissen, dinkelkissen, heizkissen, wärmekissen, wärmepflaster, warmer umschlag, warme kompresse, wickel, fango, warm
    .free = An einer Stelle, in ein Tuch gewickelt, 15 bis 20 Minuten, am Nacken höchstens 15; nie im Schlaf oder mit Wärmesalbe. Nicht auf eine neue Verletzung, Schwellung oder einen Bluterguss (72 Stunden), einen schwangeren Bauch, taube oder verletzte Haut, nicht bei schlechter Durchblutung, Infektion, Gerinnsel oder Tumor und nicht vorn am Hals.

can-ice = Eis oder Kältepackung
    .names = eis, kühlen, kälte, eisbeutel, eis auflegen, kühlpack, kühlpad, kühlakku, kältepackung, kältekompresse, kaltpackung, kalter umschlag, coolpack, gelpack, tiefkühlerbsen, erbsen, quarkwickel, kalt
    .free = An einer Stelle, in ein Tuch gewickelt, 15 bis 20 Minuten, am Nacken höchstens 15. Nicht auf taube oder verletzte Haut, nicht bei schlechter Durchblutung, nicht über einer Infektion, einem Gerinnsel oder Tumor und nicht vorn am Hals.

can-heat-rub = Wärmesalbe oder Schmerzgel
    .names = wärmesalbe, salbe, schmerzsalbe, schmerzgel, sportsalbe, einreiben, einreibung, creme, gel, balsam, tigerbalsam, franzbranntwein, pferdesalbe, voltaren, ibuprofengel, diclofenac gel, menthol, capsaicin, arnika, schmerzpflaster
    .free = Wir haben keine Quelle zu Salben nach einer Behandlung gefunden; fragen Sie zuerst in der Apotheke, und halten Sie sich an den Beipackzettel. Nicht auf verletzte Haut, und legen Sie nie eine Wärmepackung darüber.

can-taping = Tape
    .names = tape, tapen, taping, kinesiotape, kinesio tape, kinesiotaping, physiotape, sporttape, klebeband, tapeverband
    .free = Bei lange bestehendem Schmerz im unteren Rücken widersprechen sich zwei Übersichten von 2019: ein kleiner Nutzen, oder keiner über ein Schein-Tape hinaus. Wenn es guttut, können Sie es nehmen; machen Sie es ab, wenn die Haut juckt oder taub wird.

can-painkillers = Ein Schmerzmittel nehmen
    .names = schmerzmittel, schmerztablette, schmerztabletten, kopfschmerztablette, paracetamol, ibuprofen, ibu, aspirin, ass, naproxen, diclofenac, novalgin, metamizol, kodein, codein, entzündungshemmer, etwas gegen schmerzen
    .free = Fragen Sie zuerst in der Apotheke, vor allem zusammen mit anderen Medikamenten wie Blutverdünnern, in der Schwangerschaft oder bei Problemen mit den Nieren oder einem Magengeschwür. Setzen Sie dafür kein verordnetes Medikament ab, und fahren Sie nicht, wenn es müde macht.

can-medicines = Meine verordneten Medikamente nehmen
    .names = medikament, medikamente, medizin, arznei, arzneimittel, rezept, tabletten, meine tabletten, tabletten nehmen, pillen, blutverdünner, marcumar, warfarin, eliquis, xarelto, blutdrucktabletten, blutdruckmittel, insulin, kortison, cortison, muskelrelaxans, schlaftablette, schlafmittel, antidepressivum
    .free = Nehmen Sie sie wie verordnet, und setzen Sie sie wegen dieses Programms nicht ab und ändern Sie nichts: Fragen Sie Ihren Arzt oder die Apotheke. Fahren Sie nicht, wenn eines müde macht.

# Exercises, hands and the next session

can-exercises = Meine Übungen machen
    .names = übung, übungen, meine übungen, heimübungen, übungen zu hause, verordnete übungen, physioübungen, krankengymnastik, gymnastik, turnen, reha, mein plan, nackenübungen, rückenübungen, atemübungen
    .free = Langsam und so, wie Ihr Plan es sagt. Hören Sie auf bei scharfem Schmerz, Schwindel oder neuer Taubheit oder Schwäche, und drücken Sie dann auf „Wie geht es mir?“.

can-stretching = Dehnen
    .names = dehnen, dehnung, dehnübung, dehnübungen, mich dehnen, strecken, mich strecken, nacken dehnen, rücken dehnen, stretching, stretchen, zehen berühren
    .free = Langsam, nicht bis ans Ende der Bewegung, ohne Wippen und ohne Ziehen mit der Hand; hören Sie auf, wenn es scharf ist oder kribbelt. Bei Osteoporose oder brüchigen Knochen fragen Sie zuerst eine Fachperson.
    .also = Dehnungen, die Ihr Plan verordnet, sind etwas anderes: Fragen Sie nach Übungen.

can-yoga = Yoga, Pilates oder Tai-Chi
    .names = yoga, yogakurs, yoga machen, pilates, tai chi, taichi, qigong, qi gong, kopfstand, sonnengruß, rückenschule
    .free = Fangen Sie sanft wieder an, und lassen Sie tiefes Beugen, starkes Drehen und alles auf dem Kopf oder mit weit zurückgebeugtem Nacken weg. Bei Osteoporose oder brüchigen Knochen fragen Sie zuerst eine Fachperson.
    .also = Stattdessen ein ruhiger Spaziergang, wenn Sie fest auf den Beinen sind und man Ihnen nicht gesagt hat, Sie sollen sich ruhig halten.

can-massage-ball = Massageball, Rolle oder Massagepistole
    .names = ball, massageball, tennisball, igelball, faszienrolle, blackroll, rolle, faszien, auf dem ball rollen, massagepistole, massagegerät, triggerpunkt, triggerpunkte, auf die stelle drücken, verspannung, verhärtung, selbstmassage, selbst massieren, mich massieren, nacken reiben, akupressur
    .free = Leicht und nur auf Muskeln, 15 bis 30 Sekunden pro Stelle, höchstens zweimal am Tag, und nie, bis es knackt. Nicht auf Knochen, vorn am Hals, auf einem Bluterguss, einer geschwollenen Wade oder einer tauben oder noch empfindlichen Stelle; bei Blutverdünnern oder brüchigen Knochen fragen Sie zuerst.

can-massage = Eine Massage von jemand anderem
    .names = massage, massieren, massieren lassen, massage bekommen, partnermassage, rückenmassage, nackenmassage, schultermassage, ganzkörpermassage, thaimassage, thai massage, sportmassage, wellnessmassage, massagesessel, massagestuhl
    .free = Fragen Sie zuerst Ihren Therapeuten; dann nur leichter Druck, und hören Sie auf, wenn es wehtut. Nicht vorn am Hals, auf einem Bluterguss, einer geschwollenen Wade oder tauber Haut.

can-other-therapy = Eine andere Therapie zwischen den Behandlungen
    .names = physio, physiotherapie, bewegungstherapie, andere therapie, andere behandlung, anderer therapeut, akupunktur, dry needling, nadeln, schröpfen, reflexzonenmassage, fußreflexzonen, shiatsu, osteopath, osteopathie, chiropraktiker, chiropraktik
    .free = Fragen Sie zuerst Ihren Therapeuten, der weiß, was behandelt wurde und wie Sie reagiert haben. Sagen Sie auch dem anderen Therapeuten von Ihrer Behandlung.

can-crack-neck = Nacken oder Rücken knacken lassen
    .names = knacken, knacken lassen, nacken knacken, rücken knacken, hals knacken, wirbel knacken, einrenken, selbst einrenken, nacken einrenken, rücken einrenken, knacksen, nacken verdrehen
    .free = Lassen Sie Nacken oder Rücken nie selbst knacken: Ein Knacken ist kein Ziel, und es zeigt nicht, dass eine Behandlung gut war.

can-book-session = Meine nächste Behandlung haben
    .names = nächste behandlung, neue behandlung, noch eine behandlung, behandlung, behandlungen, wieder behandeln, sitzung, nächste sitzung, termin, nächster termin, termin machen, termin buchen, termin vereinbaren, zum therapeuten, wieder zum therapeuten, wieder zum chiropraktiker, wieder zum osteopathen, wieder in die praxis
    .free = Die Grenzen zählen Behandlungen; sie wissen nicht, wie es Ihnen geht. Neues Warnzeichen, Fieber, Sturz, neues Medikament oder Schwangerschaft: Rufen Sie die Praxis an, bevor Sie hingehen.
    .also = Die Grenzen warnen und sperren nie: Was Ihre Fachperson für Sie festgelegt hat, geht vor.

# Sport and load

can-swim = Schwimmen
    .names = schwimmen, schwimmen gehen, schwimmbad, hallenbad, freibad, becken, pool, bahnen schwimmen, wassergymnastik, aquafitness, aquajogging, im see schwimmen, im meer schwimmen, brustschwimmen, kraulen, rückenschwimmen
    .free = Steigern Sie langsam: kurz und leicht, mit einem Stil, der den Nacken nicht nach hinten gebeugt hält. Hören Sie bei scharfem Schmerz oder Schwindel auf.
    .also = Stattdessen ein ruhiger Spaziergang, wenn Sie fest auf den Beinen sind und man Ihnen nicht gesagt hat, Sie sollen sich ruhig halten.

can-run = Laufen oder joggen
    .names = laufen, joggen, rennen, jogging, laufen gehen, laufband, sprint, sprinten, wettlauf, marathon, dauerlauf
    .free = Steigern Sie langsam: kürzer und langsamer, als Sie es gewohnt sind. Hören Sie bei scharfem Schmerz oder Schwindel auf.
    .also = Stattdessen ein ruhiger Spaziergang, wenn Sie fest auf den Beinen sind und man Ihnen nicht gesagt hat, Sie sollen sich ruhig halten.

can-gym = Ins Fitnessstudio gehen
    .names = fitnessstudio, fitness, studio, fitnesskurs, krafttraining, kraftsport, trainieren, workout, gewichte, gewichte heben, hanteln, muckibude, aerobic, heimtrainer, ergometer, rudergerät, crosstrainer, spinning, zirkeltraining, crossfit, liegestütze, sit-ups, bauchpresse, planke, unterarmstütz
    .free = Steigern Sie langsam mit leichten Gewichten und langsamen Bewegungen, und halten Sie die Last während der ganzen Serie leicht. Hören Sie bei scharfem Schmerz oder Schwindel auf.
    .also = Stattdessen ein ruhiger Spaziergang, wenn Sie fest auf den Beinen sind und man Ihnen nicht gesagt hat, Sie sollen sich ruhig halten.

can-sport = Sport, Tanzen oder neues Training
    .names = sport, sport treiben, sport machen, training, neues training, fußball, tennis, tischtennis, golf, badminton, federball, kegeln, bowling, basketball, volleyball, handball, tanzen, tanzkurs, zumba, ski, skifahren, ski fahren, langlauf, schlittschuh, eislaufen, reiten, klettern, wandern, wanderung, bergwandern, kampfsport, judo, karate, boxen
    .free = Steigern Sie langsam: Schwünge, Sprünge, Stöße und Körperkontakt kommen zuletzt, und die Last bleibt während der ganzen Serie leicht. Hören Sie bei scharfem Schmerz oder Schwindel auf.
    .also = Stattdessen ein ruhiger Spaziergang, wenn Sie fest auf den Beinen sind und man Ihnen nicht gesagt hat, Sie sollen sich ruhig halten.

can-lift = Schweres heben oder tragen
    .names = heben, schwer heben, schweres heben, etwas schweres heben, tragen, schwer tragen, einkauf, einkäufe tragen, einkaufen, einkaufstasche, einkaufstüten, schwere tasche, koffer, gepäck, kisten, wasserkasten, getränkekiste, umzug, umziehen, möbel, möbel rücken, schwere arbeit, körperliche arbeit, holz hacken, schnee schippen, schnee schaufeln
    .free = Fangen Sie leicht an, halten Sie es nah am Körper, und drehen Sie sich nicht damit. Halten Sie die Last während der ganzen Serie leicht.
    .also = Bitten Sie jemanden, es zu tragen, oder lassen Sie es vorerst.

can-carry-child = Ein Kind tragen
    .names = enkel, enkelkind, enkelkinder, enkelin, enkel heben, enkel tragen, kind, kinder, kind heben, kind tragen, baby, baby halten, baby tragen, baby hochheben, kleinkind, säugling, huckepack, auf den arm nehmen
    .free = Fangen Sie mit einer kurzen Zeit an, halten Sie das Kind nah am Körper, und drehen Sie sich nicht. Wo es geht, setzen Sie sich stattdessen mit dem Kind auf dem Schoß hin.
    .also = Setzen Sie sich hin, und lassen Sie sich das Kind auf den Schoß setzen.

# The day

can-housework = Leichte Hausarbeit
    .names = hausarbeit, haushalt, kochen, abwaschen, spülen, geschirr, geschirr spülen, abspülen, staub wischen, bügeln, wäsche, wäsche waschen, wäsche falten, aufräumen, leicht putzen, putzen, backen
    .free = Leichte Arbeiten, langsam und kurz, mit häufigem Wechsel der Haltung. Staubsaugen, hoch greifen und heben haben eigene Wartezeiten: Fragen Sie nach jedem.

can-heavy-housework = Staubsaugen, schrubben oder hoch greifen
    .names = staubsaugen, saugen, staubsauger, wischen, boden wischen, schrubben, fegen, kehren, schwere hausarbeit, bett machen, betten machen, bett beziehen, fenster putzen, fensterputzen, wäsche aufhängen, gardinen aufhängen, vorhänge, hoch greifen, nach oben greifen, über kopf, überkopfarbeit, streichen, malern, renovieren, tapezieren, leiter, heimwerken, frühjahrsputz, auto waschen
    .free = Langsame Züge, immer nur kurz, nah am Körper; was hoch oben ist, überlassen Sie vorerst jemand anderem. Möbel und andere schwere Dinge: Fragen Sie nach Heben.
    .also = Bitten Sie jemand anderen darum, oder lassen Sie es vorerst.

can-gardening = Im Garten arbeiten
    .names = garten, gartenarbeit, gärtnern, umgraben, graben, rasen mähen, rasenmähen, mähen, rasen, unkraut, unkraut jäten, jäten, rechen, harken, laub, laub harken, hecke, hecke schneiden, pflanzen, schubkarre, schrebergarten, balkon
    .free = Eine Arbeit nach der anderen, immer nur kurz, wo es geht in Hüfthöhe. Graben, Mähen und schwere Töpfe kommen zuletzt.
    .also = Leichte Arbeiten in Hüfthöhe, langsam gemacht, sind kein schweres Heben.

can-work = Zur Arbeit gehen
    .names = arbeit, arbeiten, arbeiten gehen, zur arbeit, wieder arbeiten, beruf, job, dienst, schicht, nachtschicht, schichtarbeit
    .free = Sitzen und ruhen Sie zuerst 15 Minuten; Fahren und schweres Heben bei der Arbeit haben eigene Wartezeiten, fragen Sie also nach jedem. Wenn Ihre Arbeit schwer ist, fragen Sie Ihre Fachperson, wann Sie zurückkönnen.

can-desk-work = Am Schreibtisch arbeiten oder lange sitzen
    .names = schreibtisch, schreibtischarbeit, am schreibtisch sitzen, büro, büroarbeit, homeoffice, computer, pc, laptop, bildschirm, sitzen, lange sitzen, auf dem sofa sitzen, lesen, fernsehen, fernseher, handy, telefon, stricken, nähen, basteln, kino, theater
    .free = Wechseln Sie oft die Haltung, und stehen Sie auf, bevor Sie steif werden. Halten Sie Bildschirm oder Buch so hoch, dass Ihr Nacken in einer Linie bleibt.

can-sleep = Auf Seite, Rücken oder Bauch schlafen
    .names = schlafen, schlaf, schlafposition, schlafhaltung, seitenschläfer, bauchschläfer, rückenschläfer, auf der seite schlafen, auf dem rücken schlafen, auf dem bauch schlafen, liegen, hinlegen, mich hinlegen, auf der seite liegen, auf dem rücken liegen, auf dem bauch liegen, nickerchen, mittagsschlaf, ins bett gehen, bett, kissen, kopfkissen, matratze
    .free = Nacken und Rücken in einer Linie, nicht verdreht; es entscheidet, was bequem ist, auch wenn der Nacken in Bauchlage gedreht bleibt. Wenn Sie schwanger sind, fragen Sie Ihre Hebamme, wie Sie liegen sollen.

can-sex = Sex haben
    .names = sex, geschlechtsverkehr, verkehr, liebe machen, miteinander schlafen, mit meinem partner schlafen, mit meiner partnerin schlafen, intim, intimität, zärtlichkeit, beischlaf
    .free = Wir haben keine Quelle zu Sex nach einer Behandlung gefunden; nach unserer Vorgabe warten plötzliche Bewegungen 24 Stunden, und es entscheidet, was bequem ist. Neue Taubheit zwischen den Beinen, oder neuer Verlust der Erektion oder des Gefühls dort: Wählen Sie den Notruf.

# Food and drink

can-water = Ein Glas Wasser trinken
    .names = wasser, wasser trinken, glas wasser, trinken, etwas trinken, viel trinken, mineralwasser, sprudel, flüssigkeit, saft, saftschorle
    .free = Wie Sie mögen, außer ein Arzt hat begrenzt, wie viel Sie trinken. Wir haben keine Quelle dafür gefunden, dass Wasser nach einer Behandlung etwas aus dem Körper spült.

can-alcohol = Alkohol trinken
    .names = alkohol, wein, glas wein, bier, radler, sekt, schnaps, likör, whisky, wodka, gin, rum, champagner, cocktail, glühwein, kneipe, aperitif
    .free = Wir haben keine Quelle zu Alkohol nach einer Behandlung gefunden, weder dafür noch dagegen. Wenn Sie Medikamente nehmen, fragen Sie zuerst in der Apotheke, und fahren Sie nach dem Trinken nicht.

can-caffeine = Kaffee oder Tee trinken
    .names = kaffee, tee, tasse kaffee, tasse tee, kaffee trinken, tee trinken, koffein, espresso, cappuccino, cola, energydrink, energy drink
    .free = Wir haben keine Quelle zu Kaffee oder Tee nach einer Behandlung gefunden, weder dafür noch dagegen. Was Ihnen ein Arzt dazu gesagt hat, gilt weiter.
