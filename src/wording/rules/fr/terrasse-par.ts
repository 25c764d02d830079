import type {Proof, Rule} from '../../rule.js'

/** La maladie en ennemie, et la pitié. */
export const terrassePar: Rule = {
  id: 'fr.suffering.terrasse-par',
  severity: 'suggest',
  match: [
    '(prisonnier+|esclave+|captif|captive|otage+|emprise) (de|d|du|des)',
    '[affecté+ d (un|une)] {ailment}',
    '[(touché+|affecté+) par (la|l|le|une|un|sa|son|ses|des|les)?] (maladie|trouble|troubles|dépression|schizophrénie|psychose|bipolarité|démence|cancer|alzheimer)',
    '[(victime+|frappé+) (de|d|du|des|par) (la|l|le|une|un|sa|son|ses|des|les|plusieurs|deux|graves)?] (grave+|sévère+|première|nouvel|nouvelle|autre|gros|violent+)? {ailment}',
    '[(fauché+|terrassé+|foudroyé+|abattu+|rattrapé+|rongé+|miné+|écrasé+|ravagé+|dévasté+|détruit+|démoli+|brisé+|anéanti+|hypothéqué+|éprouvé+|tourmenté+|torturé+|hanté+|dévoré+|consumé+|assailli+|submergé+|paralysé+|diminué+|handicapé+|emporté+|englouti+|persécuté+|envahi+) (par|de) (la|l|le|les|une|un|sa|son|ses|des|cette|plusieurs)?] (grave+|sévère+|nouvel|nouvelle|2e|deuxième|première|autre|terrible+)? {ailment}',
    '[(lutter~|lutte|combattre~|combat|combats|bataille|guerre|battre~|bat|débat|débattre~|débattait) (courageusement|toujours|encore|constamment|quotidiennement)? (contre|avec)? (la|l|le|une|un|sa|son|ses|des|de|les)?] (grave+|graves)? {ailment}',
    '[(sombré|sombrer|sombrait|plonger~|basculer~|sombre) (dans|vers) (la|l|le|une|un|sa)?] ({ailment}|boisson|désespoir|itinérance|enfer|délinquance)',
    '[(traîner~|traîne|traînait) (un|une|son|sa|ses|des|depuis)] (lourd+|gros|grosse|vieille|vieux)? {ailment}',
    '(calvaire|supplice|chemin de croix|martyre|(véritable|vrai|vit|vivait|vivent|vivre|traverse|connaît) (un|une|l|le)? (véritable|vrai)? (enfer|cauchemar|tragédie))',
    '(pauvre+|malheureuse|infortuné+) (dame|homme|monsieur|madame|femme|fille|garçon|mère|père|enfant+|jeune+|petit+|patient+|usager+|diable|âme|gars|vieux|vieille|bougre)',
    '(la|le|cette|les|ces|ce|cet) (malheureuse|malheureux|infortuné+) (ne|n|a|est|vit|qui|se|s|reste|avait|ont|sont)',
    '(la|le|cette|ce|les) (malheureuse|malheureux|infortuné+) $',
    '(écrasé+|accablé+|ployer~|ploie|courbé+) sous (le|la|sa|son|ses)? (poids|fardeau|maladie)',
    '(son|sa|leur) (drame|tragédie|malheur|croix|calvaire) : (c|est|de|s|a)',
    '[(frappé+|touché+) (d|de) (un|une|la)?] {ailment}',
    '[(pris+|pogné+|poigné+|aux mains|sous (le joug|l emprise)) (avec|de) (un|une|des|sa|son|la|ses)] (grave+|gros|grosse)? {ailment}',
    '(perdu|gagné|perd|perdre|livre|mène|mené) (son|sa|un|une|le|la)? (dur|dure|long|longue|vrai|vraie)? (combat|bataille|lutte|guerre) (contre|avec)',
    '(fait (pitié|dur)|pitoyable+|à plaindre|triste (sort|histoire|cas|destin)|affres de)',
    '(vaincu+|trahi+|emporté+|marqué+|meurtri+) par (la|sa|une) (maladie|dépression|schizophrénie)',
    '(maladie|trouble|dépression|psychose|schizophrénie|bipolarité) (a|lui a|avait) (brisé|détruit|gâché|volé|ruiné|fauché|emporté|démoli|scrapé|pris)',
    '(malheureusement|hélas) (atteint+|porteur+|pris|aux|touché+|prise)',
    '(a|avait|ont) (volé|gâché|ruiné|détruit|enlevé|pris|brisé) (sa|son|ses|leur) (jeunesse|vie|avenir|carrière|famille|meilleures années|enfance)',
    '(lui|leur) (a|avait) (volé|gâché|ruiné|détruit|enlevé)',
    '(maladie|trouble|dépression) qui (l|les|la|le) (a|ont)? (détruit+|ronge|mine|tue|dévore|brisé+|démoli+|gruge)',
    '({ailment}|condition|douleur+|affection|diagnostic) (dévastateur|dévastatrice+|terrible+|affreux|affreuse|accablant+|cruel+|implacable+|impitoyable+|invalidant+)',
    '(croule|croulait|ploie|croulant) sous',
  ],
  except: [
    'problème+ (de|d) (logement|plomberie|ordinateur|transport|loyer|argent|voisinage|auto|chauffage|son|courant|papiers|voisin+)',
    '(société|fondation|association|organisme|comité|programme|journée|ligue|semaine) ... lutte ... (maladie|toxicomanie|sida|cancer)',
    '(voleur+|on|quelqu un|colocataire|voisin+|ex|fraudeur|inconnu) ... (volé|pris|enlevé)',
    '(lui|leur) (a|avait) enlevé (les|son|sa|le|la) (points|plâtre|sonde|pansement|agrafes|drain|dent|cathéter)',
    '(sent|sentait|dit|sentir) ... (prisonnier+|esclave+|captive)',
    'prisonnier+ de (guerre|droit)',
    '(nerf|muscle|articulation+|poumon+|organe+|os|rein+) ... (touché+|affecté+)',
  ],
  message: 'Ces mots font de la maladie une ennemie, et de la personne une victime.',
}

export const proof: Proof = {
  sources: ['onug', 'respectueux', 'pratique-qc'],
  flags: [
    'Prisonnière de sa maladie, dit la note.',
    'Terrassé par un AVC au printemps.',
    'Traîne un trouble anxieux.',
    'La pauvre dame vit un calvaire.',
  ],
  passes: [
    'Frappée par son conjoint en juin.',
    'Touché par le geste de sa voisine.',
    'Elle se sent prisonnière de son corps.',
  ],
}
