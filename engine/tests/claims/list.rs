//! The claims, each with the number of the contradiction or dubious claim that it comes from, or §6 for
//! what no result may say.

pub struct Claim {
    pub about: &'static str,
    /// In lower case, with straight apostrophes.
    pub phrase: &'static str,
    /// What a careless writer might write.
    pub said_as: &'static str,
    /// "Do not …" and "never …" turn it into what it must say.
    pub may_be_denied: bool,
}

const fn never(about: &'static str, phrase: &'static str, said_as: &'static str) -> Claim {
    Claim {
        about,
        phrase,
        said_as,
        may_be_denied: false,
    }
}

const fn unless_denied(about: &'static str, phrase: &'static str, said_as: &'static str) -> Claim {
    Claim {
        about,
        phrase,
        said_as,
        may_be_denied: true,
    }
}

pub const CLAIMS: [Claim; 84] = [
    never(
        "C5",
        r"\b(is|are|be|it's) (\w+ly |quite |very )?safe\b",
        "Manual therapy is perfectly safe.",
    ),
    never(
        "C5",
        r"\bsafe (treatment|therapy|technique|exercise|massage)",
        "A safe treatment for everyone.",
    ),
    never(
        "D2",
        r"\b(completely|totally|absolutely|100 ?%) safe\b",
        "Completely safe.",
    ),
    never(
        "C5",
        r"\bpain(less|-free treatment)",
        "The session is painless.",
    ),
    never(
        "C5",
        r"\b(risk-free|without (any )?risks?|no risks?|no side effects|harmless)\b",
        "It works without any risk.",
    ),
    never("C6", r"\bgood sign\b", "Soreness is a good sign."),
    never(
        "C6",
        r"\b(good|healing|healthy) pain\b|\bhealing crisis\b",
        "That is good pain.",
    ),
    never("C6", r"\bno pain,? no gain\b", "No pain, no gain."),
    never(
        "C10",
        r"\b(lasting|long-term|permanent) (pain )?relief\b",
        "It gives long-term relief.",
    ),
    never(
        "C11",
        r"\b(better|more effective) than (swedish|massage|exercise|medicine|surgery)",
        "Acupressure is better than Swedish massage.",
    ),
    unless_denied(
        "C13",
        r"\b(press )?until (it|you (feel|hear)|there is)( \w+){0,3} ?(pops?|cracks?|clicks?)\b",
        "Press until you feel a slight pop.",
    ),
    unless_denied(
        "C13",
        r"\bcrack your (own )?(neck|back)\b",
        "You can crack your own neck.",
    ),
    never(
        "D1",
        r"\b(treats?|helps?( with| against)?|eases?|for|cures?) (paralysis|tetraparesis|paraparesis|(a )?loss of (sensation|feeling))",
        "Manual therapy helps with paralysis.",
    ),
    never(
        "D3",
        r"\b(1|one) (in|per|out of) (1[ ,.]?000|a thousand)\b|\b1/1[ ,.]?000\b",
        "A headache comes in 1 in 1,000 patients.",
    ),
    unless_denied(
        "D4",
        r"\bneeds? (an? )?(x-?rays?|mri|scans?)\b",
        "You need an X-ray.",
    ),
    never(
        "D4",
        r"\b(x-?rays?|mri|scans?)( or (an? )?(x-?rays?|mri|scans?))? (is|are) (always )?(needed|required|necessary)\b",
        "An X-ray or MRI is needed.",
    ),
    never("D5", r"\bspinal tap\b", "Try a spinal tap."),
    never(
        "D6",
        r"\b(avoid|instead of|without|spares? you|prevents?) (an? |the )?(surgery|operation)\b",
        "You can avoid surgery.",
    ),
    unless_denied(
        "D6",
        r"\b(stop|cancel|quit|reduce|leave out|come off)( taking)?( your| the| all| these)?( prescribed)? (medicines?|medications?|tablets|pills|drugs|painkillers|blood thinners)\b",
        "Then stop taking your medicine.",
    ),
    unless_denied(
        "D6",
        r"\b(decline|refuse|cancel) (your |the |an )?(surgery|operation)\b",
        "Cancel the operation.",
    ),
    never(
        "D6",
        r"\bfewer (medicines|drugs|tablets|pills)\b",
        "You will need fewer drugs.",
    ),
    never(
        "D7",
        r"\b(falls?|fell|slips?|puts?|puts? \w+|pushe[sd]|moves? \w+) (back )?(into|in) (its |their )?(place|position)\b",
        "The organs fall into place.",
    ),
    never(
        "D7",
        r"\bvisceral (therapy|manipulation) (treats|heals|helps|improves)",
        "Visceral therapy treats the liver.",
    ),
    never(
        "D7",
        r"\b(treats?|heals?) (internal|chronic) (diseases?|organs?)\b",
        "It treats internal disease.",
    ),
    never(
        "D8",
        r"\bcranio-?sacral therapy (works|helps|heals|treats|relieves|is effective)",
        "Craniosacral therapy works.",
    ),
    never(
        "D9",
        r"\b(applied kinesiology|muscle testing) (works|helps|finds|shows|diagnoses|tells)",
        "Applied kinesiology finds the cause.",
    ),
    never(
        "D10",
        r"\bstraightens?\b|\bstraightening (of )?(the|your) (spine|back|curve)",
        "It straightens your spine.",
    ),
    never(
        "D10",
        r"\b(corrects?|realigns?|fixes|aligns?) (the |your |a )?(spine|posture|curve|alignment|scoliosis|kyphosis|vertebrae?|discs?|pelvis|organs?)\b",
        "It corrects scoliosis.",
    ),
    never(
        "D10",
        r"\brestores\b|\brestor(es?|ing|ation of) (the |your )?(spine|curve|posture|blood|nerves?|discs?|mobility|health|function)",
        "It restores the curve.",
    ),
    never(
        "D10",
        r"\bvertebrae? (that |which )?(is |are |was |were )?(displaced|out of place)",
        "A vertebra is out of place.",
    ),
    never(
        "D10",
        r"\bout of alignment\b",
        "Your pelvis is out of alignment.",
    ),
    never(
        "D11",
        r"\btraction (helps|works|stretches|frees|relieves|eases|is good)",
        "Traction frees the nerve.",
    ),
    never(
        "D12",
        r"\b(treats?|cures?|helps?( with| against)?|eases?|relieves?) (dizziness|tinnitus|fainting|ringing)",
        "It helps with dizziness.",
    ),
    never(
        "D12",
        r"\b(cerebral|brain) (blood )?flow\b|\bblood (flow|supply) to the (brain|head)\b",
        "More blood flow to the brain.",
    ),
    never(
        "D13",
        r"\bchronic inflammation\b",
        "A fever is chronic inflammation flaring up.",
    ),
    never(
        "D13",
        r"\b(fever|temperature) (is|can be|may be) (normal|to be expected|expected|part of)",
        "A slight fever is normal.",
    ),
    never(
        "D14",
        r"\b(period|menstruation|menstruating)\b[^.]*\b(dangerous|harmful|forbidden|not allowed|undesirable)",
        "Treatment during your period is dangerous.",
    ),
    never(
        "D15",
        r"\bpregnan\w+\b[^.]*\b(suitable|no problem|is fine|gentle enough)",
        "In pregnancy gentle treatment is suitable.",
    ),
    never(
        "D16",
        r"\brecogni[sz]ed by (the )?(who|world health)",
        "Recognised by the WHO since 1990.",
    ),
    never(
        "D17",
        r"\bmental(ly)? (disorders?|illness(es)?|diseases?|ill)\b|\bpsychiatric\b",
        "Not with a mental disorder.",
    ),
    unless_denied(
        "D18",
        r"\broll (the |your )?neck\b|\bneck rolling\b",
        "Roll your neck with your hands.",
    ),
    unless_denied(
        "D19",
        r"\broll (the |your )?(back|spine) on (a |the )?(hard|floor)",
        "Roll your back on a hard surface.",
    ),
    never(
        "D20",
        r"\b(3|three) (to|–|-) ?(5|five) times (a|per) day\b[^.]*\b(trigger|ball|press)|\b(trigger|ball|press)[^.]*\b(3|three) ?(to|–|-) ?(5|five) times (a|per) day\b",
        "Press the trigger point 3 to 5 times a day.",
    ),
    never(
        "D21",
        r"\bmassage your own (spine|back)\b",
        "Massage your own back with both hands behind your head.",
    ),
    never("D22", r"\badhesions?\b", "It breaks up adhesions."),
    never("D22", r"\bdetox\w*\b", "Massage is detoxifying."),
    never("D22", r"\btoxins?\b", "Drink water to flush toxins."),
    never("D22", r"\broot causes?\b", "It treats the root cause."),
    never(
        "D22",
        r"\b(reduces?|lowers?|breaks?|drains?|eases?) (the )?inflammation\b",
        "It reduces inflammation.",
    ),
    never(
        "D22",
        r"\bself-heal\w*\b|\bheals? itself\b",
        "It wakes your self-healing.",
    ),
    never("D22", r"\bflush(es)? (out|away)\b", "It flushes out waste."),
    never(
        "D22",
        r"\b(disc nutrition|metabolism|regenerat\w+|lymph flow)\b",
        "It boosts the metabolism of the disc.",
    ),
    never(
        "D22",
        r"\b(slows?|prevents?|stops?) ageing\b",
        "It prevents ageing.",
    ),
    never(
        "D23",
        r"\btap(e|ing) (stabili[sz]es|reduces|prevents|supports|heals)",
        "Taping stabilises the joint.",
    ),
    never(
        "D24",
        r"\bfluid (hammer|shock)\b",
        "The crack is a fluid hammer.",
    ),
    never("D24", r"\bendorphins?\b", "It releases endorphins."),
    never(
        "D25",
        r"\b(after|from) (just |only )?(the |your |a )?(very )?(first|one|single|1) (session|treatment)\b[^.]*\b(better|relief|gone|improv\w+|pain)",
        "After the first session you feel better.",
    ),
    never(
        "D25",
        r"\byou will (feel|be|get|have) (better|less|no|free|well)",
        "You will feel better.",
    ),
    never("D25", r"\bguarantee[sd]?\b", "Relief is guaranteed."),
    never(
        "D25",
        r"\b(immediate|instant|quick|fast) (pain )?(relief|effects?|results?)\b",
        "Instant relief.",
    ),
    never(
        "D27",
        r"\btemperature (differences?|changes?) (may |can )?(cause|make|lead)",
        "Temperature differences cause fainting.",
    ),
    never(
        "D28",
        r"\b(clinics?|therapists?|doctors?|practices?|help) near (me|you)\b",
        "Find a clinic near you.",
    ),
    never(
        "D28",
        r"\b(very|highly|most|extremely) effective\b|\b(is|are|clinically|scientifically) proven\b|\bmirac\w+\b|\bworld-class\b",
        "It is very effective.",
    ),
    never(
        "D29",
        r"\bblood vessels?\b[^.]*\b(restor|recover|repair|adapt|adjust|open)\w*",
        "The headache comes from blood vessels recovering.",
    ),
    never("§6", r"\bcur(es?|ed|ing)\b", "It cures back pain."),
    never("§6", r"\bheal(s|ed you)\b", "Massage heals."),
    never(
        "§6",
        r"\byou(r)?( a|')re (perfectly |quite |absolutely )?(fine|well|healthy|ok|okay|safe|all right)\b",
        "You’re fine.",
    ),
    never(
        "§6",
        r"\byou are (in good health|out of danger|in no danger)\b",
        "You are in no danger.",
    ),
    never(
        "§6",
        r"\b(all clear|all is well|all-clear)\b",
        "That is the all-clear.",
    ),
    never(
        "§6",
        r"\b(nothing|no need|no reason|not have|don't have) to worry\b|\bdo(n't| not) worry\b",
        "There is nothing to worry about.",
    ),
    never(
        "§6",
        r"\b(nothing|not anything) (is )?(serious|dangerous|wrong)\b",
        "Nothing is wrong.",
    ),
    never(
        "§6",
        r"\b(only|just) (a )?(muscle|tension|sore muscles|a strain)\b",
        "It is only a muscle.",
    ),
    never(
        "§6",
        r"\b(un)?likely\b|\bprobabl[ey]\b|\bprobability\b",
        "A stroke is unlikely.",
    ),
    never(
        "§6",
        r"\bchances? (of|are|that)\b|\bthe odds\b",
        "The chance of a stroke is small.",
    ),
    never(
        "§6",
        r"\b\d+ ?% (chance|risk|likely|probab\w+)|\brisk (is|of \w+ is) (low|small|tiny|high)",
        "You have a 3 % risk.",
    ),
    never(
        "§6",
        r"(^|[.:;,] |\b(so|means|that|then) )you (\w+ )?(have|are having|had|suffer from) (a |an )?(stroke|dissection|clot|thrombosis|cauda equina|meningitis|sepsis|heart attack|slipped disc|migraine)\b",
        "You have a stroke.",
    ),
    never(
        "§6",
        r"\b(diagnos(is|ed|es) (is|of|with|says)|we (have )?diagnosed?|afterhand (detects?|diagnoses|monitors))\b",
        "Afterhand detects a stroke.",
    ),
    never(
        "§6",
        r"\b(a )?(normal|typical|healthy) (reaction|response)\b",
        "That is a normal reaction.",
    ),
    never(
        "§6",
        r"\b(can|may) (safely|without worry)\b|\bsafely\b",
        "You can safely go on.",
    ),
    never("§6", r"\byou (can|may) ignore\b", "You can ignore it."),
    never(
        "§6",
        r"\b(no|not) (need to|necessary to) (call|see|ask) (a |your |the )?(doctor|clinician|anyone)",
        "There is no need to call a doctor.",
    ),
    never("§6", r"\bwait and see\b", "Then wait and see."),
    never(
        "§6",
        r"\b(better|best) (therapy|treatment|technique)\b",
        "The best treatment there is.",
    ),
    never(
        "§6",
        r"\bdrink (plenty of |more |lots of )?water\b",
        "Drink plenty of water.",
    ),
];
