import type {Proof, Rule} from '../../rule.js'

/** Beau parleur, toujours à se plaindre, par vengeance: un mobile prêté, un portrait en deux mots. */
export const dernierMot: Rule = {
  id: 'fr.character.dernier-mot',
  severity: 'suggest',
  match: [
    '(attirer|attire|chercher|cherche) (les regards|la sympathie|les projecteurs)',
    '(toujours|encore|constamment|souvent|vit|très|reste|est) (dans|en mode|en) [(le|la|l)? (drame|plainte|confrontation|provocation|séduction|exagération|conflit|revendication|théâtralité|victimisation|manipulation|reproche+|critique|dramatisation|surenchère)]',
    'a (toujours|encore)? le dernier mot',
    '(cloche|sonnette|clochette|bouton d appel) (à outrance|abusivement|sans arrêt|sans cesse|pour (rien|tout|des|un)|à répétition|à tout bout|constamment|aux (cinq|deux))',
    '(triangule|trianguler|triangulait|foutiste+|foutisme)',
    '(arrogance|insolence|impolitesse|grossièreté|égocentrisme|narcissisme|mesquinerie|hypocrisie|méchanceté|mauvaise humeur|mauvaise volonté|susceptibilité|impulsivité|immaturité|nonchalance|insouciance|désinvolture|entêtement|théâtralité|condescendance|impertinence|vantardise|avarice|ingratitude|égoïsme|paresse|froideur|rancune|possessivité) (marqué+|évident+|constant+|manifeste+|notable+|envers|pendant|lors|à l|face|importante|au|aux|avec|dans|habituelle|légendaire)',
    'toujours (après|sur le dos de) (nous|le|la|les|moi|l|son|ses)',
    '(toujours|sans cesse|constamment|encore) (à|en train de|en train d) (se (plaindre|lamenter|apitoyer|vanter|disputer)|chialer|quêter|critiquer|bougonner|argumenter|quémander|râler|s (obstiner|apitoyer)|rouspéter|réclamer|chercher|mentir|manipuler|négocier)',
    '(beau parleur|belle parleuse|grand parleur|petit faiseur|promet mer et monde|promesses en l air|vire capot|vire son capot|tourne sa veste|langue bien pendue|n a pas la langue|forte en gueule|fort en gueule|mine de rien)',
    '(un|une) (vrai|vraie|véritable|grand|grande|sacré|sacrée|maudit|maudite|petit|petite|gros|grosse|fin|fine) [(charmeur|charmeuse|séducteur|séductrice|menteur|menteuse|manipulateur|manipulatrice|comédien|comédienne|actrice|acteur|parasite|chipie|peste|plaie|plaignard+|fainéant+|profiteur|profiteuse|paresseux|paresseuse|hypocrite|emmerdeur|monstre|tyran|boulet|fatigant+|bum|bandit|renard|finaud+|rebelle|tornade|furie|tigresse|vipère|mégère|teigne|sangsue|pot de colle|crampon|mollusque|larve|commère|mémère|bavarde|pie|fouine|lâche|snob|égoïste|girouette|moumoune|souillon)]',
    'par (pure|pur|simple)? (vengeance|provocation|paresse|caprice|défi|méchanceté|orgueil|entêtement|mauvaise volonté|bravade|malice|dépit|jalousie|insouciance|lâcheté|égoïsme|intérêt|manque de volonté)',
    '(se venge|se vengeait|pour nous (punir|tester|provoquer|faire|écœurer|nuire))',
    '(en met|en beurre) (trop|plus que|des tonnes|épais|toujours|encore|devant)',
    '(promet|promettait) (mais|et) ne (tient|fait|livre)',
    '(n|ne) (a|avait|connaît|tient) (aucune|pas de|jamais) (parole|manières|limite|savoir-vivre|pudeur|reconnaissance|classe|compassion|remords|morale|colonne)',
    '(mal|pas) (sa|de) (place|parole)',
    '(sait|veut|tient à) (se faire|toujours se faire) (remarquer|entendre|voir|valoir)',
    '(n|ne) en (fait|faisait) qu à sa tête',
    '(vide|gruge|draine|siphonne|pompe) (l|le|la|les|toute|notre)? (énergie|équipe|air|personnel|patience)',
    '(épuise|use|brûle|exaspère|décourage) (ses|sa|son|les|tous|toute|tout) (proches|famille|entourage|conjoint+|mère|parents|intervenants|équipe|monde|colocs|enfants)',
    '(^|est|était) (un|une)? [(voleur|voleuse|kleptomane|arnaqueur|arnaqueuse)] ($|qui|selon|notoire|connu+)',
  ],
  except: [
    'par (défi|intérêt) (sportif|pour)',
    '(maladie|travail|garde|tâche|nuit+|trajet+|bruit|chimio|traitement) ... (épuise|use|gruge|vide)',
    '(mal|pas) de place',
    'impulsivité (au|à l) (test|questionnaire|échelle)',
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
  ],
  passes: [
    'Il participe au tournoi par intérêt pour les échecs.',
    'Le travail de nuit l’épuise.',
    'Elle a le mot de la fin dans sa nouvelle.',
  ],
}
