# What people call an exercise, a rule or a sign, or type for it, by its id; articles and the questions of
# “Can I …?” have theirs beside them. Only the search reads them. No misspellings: it takes care of slips.

# Wörter, die nichts über das Gemeinte sagen: in der Suche und in dem, was unter „Darf ich …?“ gefragt wird.
search-fillers =
    ab, aber, alle, allem, allen, aller, alles, als, also, am, an, auch, auf, bei, bin, bis, bitte, da, darf
    das, dass, dein, deine, dem, den, denn, der, des, die, dies, diese, diesem, diesen, dieser, dieses, dir
    doch, du, durch, dürfen, dürfte, ein, eine, einem, einen, einer, eines, er, erlaubt, es, etwas, euch
    für, gegen, gehabt, geht, gern, gerne, hab, habe, haben, hast, hat, hatte, heute, hier, ich, ihm, ihr
    ihre, ihren, im, in, ins, ist, ja, jetzt, kann, kein, keine, können, könnte, könnten, machen, mal, man
    mein, meine, meinem, meinen, meiner, mich, mir, mit, muss, möchte, müssen, nehmen, nicht, noch, nun, nur
    ob, oder, ok, okay, schon, sein, sich, sie, sind, so, soll, sollte, um, und, uns, unter, vom, von, vor
    wann, war, warum, was, weil, welche, welcher, welches, wenn, wer, werde, werden, wie, wieder, will, wir
    wird, wo, wollen, wurde, würde, zu, zum, zur, zwischen, über
can-fillers =
    ab, aber, am, an, auch, auf, bei, bin, bitte, da, darf, das, dem, den, denn, der, des, die, doch, dürfen
    dürfte, ein, eine, einem, einen, einer, eines, erlaubt, es, etwas, für, geht, gern, gerne, habe, haben
    heute, ich, ihm, im, in, ins, ist, ja, jetzt, kann, können, könnte, machen, mal, man, mein, meine
    meinem, meinen, meiner, mich, mir, mit, muss, möchte, müssen, nehmen, noch, nun, ob, ok, okay, schon
    sein, sich, sie, so, soll, sollte, und, uns, vom, von, wann, war, was, wenn, wie, wieder, will, wir
    wollen, würde, zu, zum, zur

# Words that mean the same, one group a line.
search-alike =
    gefahr, gefährlich, risiko, riskant, schaden
    schmerz, schmerzen, weh, wehtun, schmerzhaft
    nachschmerz, muskelkater, wund, empfindlich, druckempfindlich
    bauch, unterbauch, magen
    gesäß, po, hintern, pobacke, gesäßhälfte
    arzt, ärztin, doktor, hausarzt, hausärztin
    physiotherapeut, physiotherapeutin, physio, krankengymnast, krankengymnastin
    therapeut, therapeutin, behandler, fachperson
    urin, pipi, wasserlassen, pinkeln, harn
    stuhl, stuhlgang, darm, kot
    schwindel, schwindlig, schwindelig, benommen, benommenheit
    steif, steifheit, steifigkeit
    wirbelsäule, rückgrat, wirbel
    kribbeln, kribbelt, ameisenlaufen
    schwach, schwäche, kraftlos
    taub, taubheit, taubheitsgefühl, gefühllos
    müde, müdigkeit, erschöpft, erschöpfung, schlapp
    medikament, medikamente, medizin, arznei, arzneimittel, tabletten
    bild, aufnahme, röntgen, mrt, ct, bildgebung
    massage, massieren, kneten
    periode, regelblutung, menstruation
    schwanger, schwangerschaft
    sofa, couch, sessel
    eis, kälte, kühlen, kalt
    hitze, wärme, warm, heiß
    geschwollen, schwellung, dick
    temperatur, fieber, fiebrig
    verspannung, verspannt, verhärtung, triggerpunkt
    knacken, knacksen, knackt, einrenken
    behandlung, sitzung, termin, besuch
    telefon, handy, smartphone
    kissen, kopfkissen, polster
    alt, älter, alter, senior, senioren
    normal, üblich, erwartet
    selbst, selber, allein, eigen
    mann, frau, partner, partnerin, ehemann, ehefrau
    therapie, behandlung
    ohnmacht, ohnmächtig, umkippen, zusammenbruch
    oft, häufig, häufigkeit
    schnell, rasch, bald
    gefühl, empfindung, empfinden
    nacken, hals, genick, halswirbelsäule, hws
    kreuz, lendenwirbelsäule, lws
    orthopäde, orthopädin, orthopädie

# Signs

rf-01 =
    .names = taub zwischen den beinen, taubheit zwischen den beinen, taub im schritt, taub unten, taube geschlechtsteile, tauber intimbereich, tauber po, taube oberschenkel innen, kein gefühl zwischen den beinen, kein gefühl im intimbereich, reithosentaubheit, reithosenanästhesie, cauda equina, kaudasyndrom, spüre beim abwischen nichts, kann nicht pinkeln, kann nicht wasser lassen, kein urin, harnverhalt, urin nicht halten, kann das wasser nicht halten, eingenässt, in die hose gemacht, unfreiwillig urin verlieren, blasenschwäche neu, blasenstörung, blasenprobleme, inkontinenz, darmstörung, stuhl nicht halten, stuhlinkontinenz, erektion, erektionsstörung
rf-02 =
    .names = schlaganfall, kleiner schlaganfall, tia, hirnschlag, hängendes gesicht, hängender mundwinkel, schiefes gesicht, hängendes augenlid, verwaschene sprache, lallen, kann nicht sprechen, sprachstörung, schluckstörung, kann nicht schlucken, doppelbilder, doppelt sehen, verschwommen sehen, sehstörung, plötzlich blind, schwach auf einer seite, taub auf einer seite, halbseitig, halbseitenlähmung, plötzlicher sturz, gleichgewicht verloren, halsarterie gerissen, dissektion, kleine pupille
rf-03 =
    .names = schlimmster kopfschmerz, schlimmste kopfschmerzen meines lebens, plötzlicher kopfschmerz, plötzliche kopfschmerzen, donnerschlagkopfschmerz, vernichtungskopfschmerz, kopfschmerzen mit fieber, kopfschmerzen mit hautausschlag, hirnhautentzündung, meningitis, kopfschmerzen nach sturz auf den kopf, kopf gestoßen, gehirnerschütterung, verwirrt und kopfschmerzen, hirnblutung
rf-04 =
    .names = starke neue nackenschmerzen nach behandlung, starke neue kopfschmerzen nach behandlung, kopfschmerzen wie noch nie, nackenschmerzen wie noch nie, kopfschmerzen nach einrenken, kopfschmerzen nach nackenknacken, halsarterie, halsschlagader
rf-05 =
    .names = beide beine schwach, beide beine taub, kribbeln in beiden beinen, taube hände, beide arme schwach, ungeschickte hände, kann knöpfe nicht zumachen, kann nicht gerade gehen, unsicherer gang, gangunsicherheit, stromschlag im rücken, elektrische schläge wirbelsäule, fallfuß, fußheberschwäche, fuß hängt, fuß schleift, gelähmt, lähmung
rf-06 =
    .names = rücken gebrochen, genick gebrochen, knochenbruch, wirbelbruch, treppe hinuntergefallen, schwerer sturz, schlimm gestürzt, autounfall, schwerer unfall, plötzliches knacken und starke schmerzen, rippe gebrochen, rippenbruch, osteoporose und plötzlicher schmerz
rf-07 =
    .names = brustschmerzen, schmerzen in der brust, enge in der brust, druck auf der brust, herzinfarkt, atemnot, luftnot, kurzatmig, kriege keine luft, bekomme keine luft, lunge kollabiert, pneumothorax, lungenembolie, zusammengebrochen, bewusstlos, ohnmächtig und nicht besser, reißender schmerz
rf-08 =
    .names = sepsis, blutvergiftung, sehr krank, schüttelfrost, verwirrt und krank, fleckige haut, marmorierte haut
rf-09 =
    .names = blauer arm, blaues bein, kalter arm, kaltes bein, blasser arm, weißes bein, blaue finger, arm wird blau, bein wird blau
rf-10 =
    .names = heißes geschwollenes gelenk, rotes geschwollenes gelenk, gelenkinfektion, gelenkentzündung mit fieber, eitriges gelenk, kann das gelenk nicht bewegen
rf-11 =
    .names = suizid, selbstmord, selbstmordgedanken, suizidgedanken, mich umbringen, will sterben, mein leben beenden, mir das leben nehmen, will nicht mehr leben, überdosis, krisentelefon, telefonseelsorge
rf-12 =
    .names = fieber bei chemo, fieber bei chemotherapie, chemotherapie und fieber, schwaches immunsystem und fieber, immunschwäche und fieber
rf-20 =
    .names = temperatur, hohe temperatur, fieber, 38 grad
rf-21 =
    .names = scharfer schmerz wo ich behandelt wurde, stechender schmerz, rippe tut beim atmen weh, großer bluterguss, blauer fleck, hämatom, schwellung wo ich behandelt wurde
rf-22 =
    .names = tauber arm, taubes bein, taube finger, tauber fuß, kribbeln im arm, kribbeln im bein, kribbelnde finger, kribbelnde zehen, schwacher arm, schwaches bein, schwacher griff, schmerz zieht ins bein
rf-23 =
    .names = schmerzen nachts, nachtschmerz, abnehmen, abgenommen, gewichtsverlust, knoten, beule, schmerz zwischen den schulterblättern, schmerz beim husten, schmerz beim niesen, rückenschmerzen beim husten
rf-24 =
    .names = rückenschmerzen nach krebs, krebs, tuberkulose, kortison und rückenschmerzen, schwaches immunsystem
rf-25 =
    .names = starke kopfschmerzen, veränderte kopfschmerzen, andere kopfschmerzen, kopfschmerzen beim husten, heftige kopfschmerzen
rf-26 =
    .names = nach drei tagen noch schmerzen, nachschmerz wird schlimmer, mehr schmerzen als gestern, schmerz geht nach der behandlung nicht weg, muskelkater geht nicht weg
rf-27 =
    .names = schwindel kommt wieder, immer wieder schwindel, wiederkehrender schwindel
rf-28 =
    .names = ameisenlaufen, ameisenlaufen im arm, kribbeln in der hand, eingeschlafener arm, schwerer arm, arm wird schnell müde
rf-29 =
    .names = geschwollene wade, schmerzende wade, rote wade, heiße wade, blutgerinnsel, gerinnsel im bein, thrombose, tiefe beinvenenthrombose, beinvenenthrombose, tvt, dickes bein, geschwollenes bein
rf-30 =
    .names = schwanger und blutung, fruchtblase geplatzt, fruchtwasser, wehen, baby bewegt sich nicht, kind bewegt sich weniger, kindsbewegungen, präeklampsie, schwangerschaftsvergiftung, blutung in der schwangerschaft
rf-32 =
    .names = niedergeschlagen, depressiv, depression, hoffnungslos, traurig, mir etwas antun, selbstverletzung, mich verletzen
rf-33 =
    .names = starke schmerzen, unerträgliche schmerzen, sehr schlimme schmerzen, kann vor schmerzen nicht schlafen, kann vor schmerzen nicht gehen, schmerz 8 von 10
rf-34 =
    .names = leichte neue kopfschmerzen nach nackenbehandlung, neue nackenschmerzen nach behandlung

n-01 =
    .names = leichter schmerz nach der behandlung, muskelkater nach der behandlung, steif nach der behandlung
n-02 =
    .names = müde, müde nach der behandlung, müde nach massage, müdigkeit, schläfrig, erschöpft
n-03 =
    .names = gewohnte kopfschmerzen nach der behandlung, leichte kopfschmerzen
n-04 =
    .names = leichter schmerz der sich ausbreitet
n-05 =
    .names = schwindlig beim aufstehen, benommen beim aufstehen, schwarz vor augen

# Rules

ar-01 =
    .names = ausruhen, ruhe, ruhe nach der behandlung, nach der behandlung sitzen, 15 minuten, viertelstunde
ar-02 =
    .names = warm anziehen, warm halten, schal, nacken bedecken, zugluft, winter
ar-03 =
    .names = keine sauna, kein heißes bad, kein whirlpool, hitze am ganzen körper
ar-04 =
    .names = nicht fahren, nicht auto fahren, abholen lassen, fahren lassen
ar-05 =
    .names = plötzliche bewegungen, ruckartige bewegungen, armschwingen, schwungübungen
ar-06 =
    .names = scharfer schmerz nach der behandlung
ar-07 =
    .names = schwer heben, nicht heben, kein sport, schonen, übertreiben, überanstrengen
ar-08 =
    .names = wann wieder üben, übungen nach der behandlung, sanft spazieren, spaziergang
ar-09 =
    .names = drei tage nachschmerz, zwei bis drei tage, muskelkater drei tage
ar-10 =
    .names = leichte kopfschmerzen nach einer behandlung
ar-11 =
    .names = temperatur messen, fieber messen, frösteln, fiebrig
ar-12 =
    .names = behandlungen pro woche, zweimal in der woche, jeden zweiten tag, zwei behandlungen in der woche, tage zwischen behandlungen, abstand
ar-13 =
    .names = behandlungen im jahr, 15 behandlungen im jahr, grenze im jahr, höchstens im jahr
ar-14 =
    .names = länge einer serie, behandlungen in einer serie, wie viele behandlungen
ar-15 =
    .names = dauer einer behandlung, wie lange dauert eine behandlung, 30 minuten
ar-16 =
    .names = wie lange packung auflegen, wie lange wärme, wie lange kühlen, 20 minuten, wärme oder kälte
ar-17 =
    .names = nicht drücken, nicht pressen, behandelte stelle in ruhe lassen
ar-18 =
    .names = langsam aufstehen, langsam hochkommen
ar-19 =
    .names = massage zwischen den behandlungen
ar-20 =
    .names = therapeuten von der periode sagen, regelblutung, periode, menstruation
ar-21 =
    .names = behandlung in der schwangerschaft, behandlung wenn schwanger, hebamme
ar-22 =
    .names = massageöl, öl abwischen, rutschige haut, ölige haut
ar-23 =
    .names = nach übungen fragen, nach selbsthilfe fragen
ar-24 =
    .names = gerade schlafen, schlafhaltung, haltung wechseln, position wechseln
ar-25 =
    .names = vor der behandlung, anrufen bevor ich hingehe, behandlung absagen, termin absagen
ar-26 =
    .names = sagen wie ich reagiert habe, wie ich reagiert habe, meine reaktion

# Exercises

exercise-nk-chin-tuck =
    .names = doppelkinn, doppelkinnübung, kinn einziehen, kopf zurückschieben, kopf nach hinten schieben, retraktion, kopf nach vorn geschoben, handynacken
exercise-nk-rotation =
    .names = kopf drehen, nacken drehen, nackenrotation, über die schulter schauen
exercise-nk-side-bend =
    .names = ohr zur schulter, kopf neigen, nacken seitlich dehnen, trapezmuskel dehnen, trapezius, seitneigung
exercise-nk-levator =
    .names = levator dehnen, levator scapulae, schulterblattheber, zur achsel schauen, nase zur achsel
exercise-nk-nod =
    .names = nicken, kopfnicken, tiefe halsmuskeln, ja nicken, kleines nicken
exercise-nk-isometric =
    .names = isometrisch, nacken isometrisch, nacken kräftigen, kopf gegen die hand drücken, nacken anspannen
exercise-tx-ext-chair =
    .names = brustwirbelsäule strecken, über die stuhllehne lehnen, oberer rücken strecken, rückbeuge am stuhl, bws
exercise-tx-open-book =
    .names = buch öffnen, offenes buch, drehdehnlage, brustkorb öffnen, drehung auf der seite
exercise-tx-cat-camel =
    .names = katze kuh, katzenbuckel, katze und kuh, pferderücken, rücken rund und hohl
exercise-tx-seated-rot =
    .names = drehen im sitzen, drehsitz, rumpf drehen, oberkörper drehen, rumpfrotation
exercise-lx-pelvic-tilt =
    .names = becken kippen, beckenkippen, beckenschaukel, rücken flach machen, unteren rücken andrücken
exercise-lx-knee-rolls =
    .names = knie von seite zu seite, knie rollen, scheibenwischer, beine zur seite fallen lassen
exercise-lx-knee-chest =
    .names = knie zur brust, knie an die brust, knie umarmen, päckchen, knie heranziehen
exercise-lx-heel-sit =
    .names = kindhaltung, stellung des kindes, kindstellung, fersensitz, auf die fersen setzen, päckchenstellung, balasana
exercise-lx-press-up =
    .names = mckenzie, mckenzie übung, kobra, sphinx, hochstützen in bauchlage, rücken strecken im liegen, auf die ellenbogen stützen
exercise-lx-stand-ext =
    .names = rückbeuge, nach hinten beugen, hohlkreuz im stehen, zurücklehnen im stehen, rücken strecken im stehen
exercise-lx-bridge =
    .names = brücke, schulterbrücke, beckenheben, becken heben, hüfte heben, gesäß heben, po heben
exercise-lx-bird-dog =
    .names = vierfüßlerstand, vierfüßler, arm und bein diagonal, diagonal strecken, bird dog, superman, vogelhund
exercise-lx-march =
    .names = toter käfer, käfer, dead bug, marschieren im liegen, fuß heben im liegen
exercise-sc-elongation =
    .names = groß machen, lang machen, aufrecht sitzen, gerade sitzen, aufrichten, strecken nach oben
exercise-sc-side-bend =
    .names = seitdehnung, seitneigung, seitbeuge, flanke dehnen, zur seite beugen
exercise-sc-side-bridge =
    .names = seitstütz, seitlicher unterarmstütz, seitliche planke, seitstütz auf knien
exercise-hp-figure4 =
    .names = piriformis, piriformis dehnen, figur vier, figur 4, vierer, gesäß dehnen, po dehnen, knöchel aufs knie
exercise-hp-hamstring =
    .names = beinrückseite dehnen, oberschenkelrückseite, hintere oberschenkelmuskeln, bein mit gurt dehnen, hamstrings
exercise-hp-flexor =
    .names = hüftbeuger, hüftbeuger dehnen, psoas, psoas dehnen, ausfallschritt, hüfte vorn dehnen, leiste dehnen
exercise-hp-slider =
    .names = nerv gleiten, nervengleiten, nervenmobilisation, ischias mobilisieren, ischiasnerv, neurodynamik, nerven zahnseide, slump
exercise-hp-abd =
    .names = abspreizen, bein abspreizen, bein seitlich heben, seitliches beinheben, abduktion, gluteus medius
exercise-sh-pendulum =
    .names = pendeln, pendelübung, arm pendeln, arm hängen lassen, arm kreisen hängend, arm schwingen
exercise-sh-table-slide =
    .names = arm auf dem tisch schieben, handtuch schieben, tisch wischen, schulter am tisch heben
exercise-sh-wall-walk =
    .names = wand klettern, fingerklettern, finger klettern, wandklettern, spinne an der wand, wand hochlaufen
exercise-sh-er-stick =
    .names = außenrotation, stabübung, stockübung, arm nach außen drehen, besenstiel
exercise-sh-crossbody =
    .names = arm vor der brust, arm quer ziehen, hintere schulter dehnen, schulter dehnen
exercise-po-scap =
    .names = schulterblätter zusammen, schulterblätter zusammenziehen, schulterblätter zusammendrücken, schultern nach hinten ziehen
exercise-po-wall-angel =
    .names = wandengel, engel an der wand, schneeengel, arme an der wand hoch
exercise-po-pec =
    .names = brust dehnen, brustmuskel dehnen, türrahmen, dehnung im türrahmen, pectoralis
exercise-br-diaphragm =
    .names = bauchatmung, zwerchfellatmung, tief atmen, tiefes atmen, in den bauch atmen, atemübung, entspannen
exercise-po-roll =
    .names = schulterkreisen, schultern kreisen, schultern rollen, schultern hochziehen, schulterzucken
exercise-sm-ball-back =
    .names = ball zwischen den schulterblättern, massageball am rücken, ball an der wand, an den ball lehnen, tennisball rücken
exercise-sm-ball-glute =
    .names = ball am gesäß, massageball am po, tennisball po, auf den ball setzen
exercise-sm-trap =
    .names = schultermuskel drücken, schultermuskel kneten, trapezmuskel drücken, nacken kneten, schulter kneten
