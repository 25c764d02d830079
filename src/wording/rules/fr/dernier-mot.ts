import type {Proof, Rule} from '../../rule.js'

/** Beau parleur, toujours à se plaindre, par vengeance: un mobile prêté, un portrait en deux mots. */
export const dernierMot: Rule = {
  id: 'fr.character.dernier-mot',
  severity: 'suggest',
  match: [
    '(chercher|cherche) (la sympathie|les (regards|projecteurs))',
    '(cherche|aime|veut|adore|cherchait) à? attirer (les regards|la pitié|la sympathie)',
    '(toujours|encore|constamment|souvent|vit|très|reste|est) (dans|en mode|en) [(le|la|l)? (drame|plainte|confrontation|provocation|séduction|exagération|théâtralité|victimisation|manipulation|reproche+|dramatisation|surenchère)]',
    'toujours le dernier mot',
    '(cloche|sonnette|clochette|bouton d appel) (à outrance|abusivement|sans (arrêt|cesse)|pour (rien|tout)|à tout bout|aux (cinq|deux))',
    '(triangule|trianguler|triangulait|foutiste+|foutisme)',
    '(arrogance|insolence|impolitesse|grossièreté|égocentrisme|mesquinerie|hypocrisie|méchanceté|mauvaise volonté|nonchalance|insouciance|désinvolture|entêtement|théâtralité|condescendance|impertinence|vantardise|ingratitude|égoïsme|paresse|lâcheté|hypocrisie|malhonnêteté|suffisance|fainéantise|oisiveté|immaturité|agressivité passive) (noté+|observé+|constaté+|décrit+|rapporté+|marqué+|évident+|constant+|manifeste+|notable+|envers|pendant|lors|à l|face|au|aux|avec)',
    '(toujours|sans cesse|constamment|encore) (à|en train de|en train d) (se (plaindre|lamenter|apitoyer|vanter)|chialer|chercher (la (chicane|bagarre|confrontation|petite bête)|le (trouble|conflit)|des (poux|excuses))|bouder|argumenter|rechigner|contester|quêter|critiquer|bougonner|quémander|râler|s (obstiner|apitoyer)|rouspéter|mentir|manipuler)',
    '(beau parleur|belle parleuse|grand parleur|promet mer et monde|vire (son)? capot|langue bien pendue|n a pas la langue dans|forte? en gueule)',
    '(un|une) (vrai+|véritable|sacré+|maudit+|fin|fine|grand+|petit+) [(charmeur+|séducteur+|menteur+|manipulateur+|comédien+|parasite|chipie|peste|fainéant+|profiteur+|paresseux|paresseuse|hypocrite|emmerdeur+|tyran|fatigant+|bum|mégère|teigne|pot de colle|crampon|commère|mémère|lâche|snob|égoïste|girouette|moumoune|souillon)]',
    'par (pure|pur|simple)? (vengeance|provocation|paresse|caprice|méchanceté|orgueil|entêtement|mauvaise volonté|bravade|malice|dépit|lâcheté|égoïsme|manque de volonté)',
    '(se venge|se vengeait|pour nous (punir|tester|provoquer|écœurer|nuire))',
    '(en beurre (épais|trop)|en met (épais|des tonnes))',
    '(promet|promettait) (mais|et) ne (tient|fait|livre)',
    '(n|ne) (a|avait|connaît) (aucun+|pas de) (parole|manières|savoir-vivre|pudeur|reconnaissance|morale|colonne)',
    '(veut|tient à) (toujours)? se faire (remarquer|valoir)',
    '(vider~|gruger~|drainer~|siphonner~|pomper~) (l|le|notre|toute l) (énergie|équipe|personnel|patience)',
    '(épuiser~|brûler~|exaspérer~|décourager~) (ses|tous ses|son|sa|les|toute l) (proches|famille|entourage|intervenants|équipe|ressources|réseau|aidants)',
    '(^|est|était) (un|une)? [(voleur+|kleptomane|arnaqueur+|profiteur+|profiteuse+)] ($|qui|selon|notoire|connu+|(de|d) (desserts|nourriture|cigarettes|biscuits|sucre|collations|linge|tasses))',
    'abuser~ (de|d) (la|l|sa|son|notre|le|du)? (cloche|sonnette|clochette|interphone|bouton|temps|bonté|gentillesse|patience)',
    '^ grognon+ ($|au|ce|cette|toute|avec|à)',
    'toxique+ (pour|envers|avec) (les|le|l|son|ses|tout|nous)? (autres|résident+|groupe|équipe|personnel|pairs|usagers|entourage|monde|unité|nous)',
    '(pleure|pleurer|pleurs|boude|crise+) pour (obtenir|faire plier|manipuler)',
    'pour (arriver|parvenir) à ses fins',
    '(montre|manifeste|démontre|présente|affiche) (de (la|l)|une|un|beaucoup (de|d))? (grande|certaine|certain|grand)? [(arrogance|insolence|impolitesse|grossièreté|égocentrisme|égoïsme|mesquinerie|condescendance|ingratitude|désinvolture|quérulence|mauvaise volonté)]',
  ],
  except: [
    '(maladie|travail|garde|tâche|nuit+|trajet+|bruit|chimio|traitement|deuil|soins) ... (épuiser~|gruger~|vider~)',
    '(bébé|nourrisson|poupon|nouveau-né|ans|mois) : ... grognon+',
    'pour obtenir (un|son|sa) (biberon|jouet|lait|congé parental)',
  ],
  message: 'Ces mots prêtent un mobile et font un portrait.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Toujours à se lamenter au poste.',
    'Urine au sol par vengeance.',
    'Beau parleur avec les bénévoles.',
    'Utilise la cloche à outrance.',
    'Abuse de la sonnette la nuit.',
    'Toxique pour le groupe.',
    'Grognon ce matin.',
    'Toujours à chercher la chicane au fumoir.',
    'Pleure pour obtenir sa sortie.',
  ],
  passes: [
    'Il participe au tournoi par intérêt pour les échecs.',
    'Le travail de nuit l’épuise.',
    'Elle a le mot de la fin dans sa nouvelle.',
    'Une petite plaie au talon; toujours après le souper, il dort sur le dos.',
    'Susceptibilité aux antibiotiques; froideur des orteils; elle est en conflit avec sa sœur.',
    'Nourrisson grognon, fièvre à 39.',
  ],
}
