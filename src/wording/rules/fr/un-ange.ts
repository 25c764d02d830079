import type {Proof, Rule} from '../../rule.js'

/** Un ange, facile, pas dérangeante: un adulte, noté pour sa tranquillité. */
export const unAnge: Rule = {
  id: 'fr.belittling.un-ange',
  severity: 'suggest',
  guards: {negation: false},
  match: [
    '(est|été|était) un (vrai|petit|véritable)? ange',
    '^ un (vrai|petit|véritable)? ange (toute|tout|ce|cette|avec|pendant|aujourd|hier|au|à|$)',
    '(tranquille+|doux|douce|calme|sage+|gentil|gentille) comme (une|un) (image|agneau|ange|mouton|souris|petit+)',
    '^ [(ti|tit|ptit|pti)] (guy|paul|jean|louis|claude|père|vieux|cul|gars|loup|pit|homme|frère|coq|bonhomme|vieille|madame|monsieur)',
    '(notre|nos) [(doyen|doyenne|centenaire|vedette+|star+|championne|champion|grand-maman|grand-papa|pensionnaire+|protégé+|chouchou+|coquin+|coquine+|malcommode+|pirate|aventurière|évadé+|fugueuse|fugueur|comique+|artiste|princesse|reine|tourtereaux|amoureux|marcheur|marcheuse|crieuse|crieur|habitué+|poqué+|toutounes)]',
    '(gentil|gentille|fin|fine|docile+|souriant+|agréable+|sympathique+|attachant+|drôle+|smatte) mais (pas|peu|un peu|très|trop|tellement|plutôt)? (lent+|confus+|mêlé+|perdu+|simple|limité+|demandant+|collant+|difficile+|tannant+|fatigant+|vite|brillant+|têtu+|bavard+|lourd+|compliqué+|exigeant+|sourd+|dur)',
    '(facile+ à (vivre|soigner|gérer|contrôler|garder|satisfaire)|patient+ (facile+|idéal+|modèle+|parfait+|exemplaire+)|patiente modèle|résident+ (facile|modèle+|exemplaire+))',
    '(pas|peu|jamais) (dérangeant+|demandant+|exigeant+|achalant+|encombrant+|tannant+)',
    '^ (ne|n) (dérange|déranger) (pas|personne|jamais) $',
    '(donné|remis|collé|mérité|gagné|promis|reçu) (une|un|son|sa|des) (étoile+|collant+|autocollant+|suçon+|bonbon+|médaille en chocolat|nanane+|récompense+)',
    '(bien fait|réussi) ça',
    '(tape|claque|taloche|tapes) (sur|aux|derrière) (la|les|ses)? (main|mains|doigts|fesses|tête)',
    '(fait) (juste|bien|un peu|sûrement|par)? exprès',
    '^ (crise|colère|scène|drame|pleurs|larmes|cris) (pour|parce|à cause) (un|une|des|qu|de|rien|que)?',
    '(est|très|bien|reste|tout|toute|si|assez) (tranquille+) (dans (son|sa) (coin|chaise|fauteuil)|comme)',
    '(se tient|reste|demeure|assis+|joue) (bien tranquille+|tranquille+) (dans|à|au)?',
    '(fait|prend|a fait|a pris) (sa|son) (petite|petit|beau|belle) (marche|dodo|sieste|pipi|caca|toilette|tour|collation|crise|jasette|bain|siesta|déjeuner|dîner|souper|routine|exercices)',
    '(en vieillissant|à son âge|pour son âge|à cet âge|malgré son (grand)? âge|vu son (grand)? âge) (on|c est|elle est encore|il est encore|encore|toujours|bien|très)',
    '(encore|toujours) (vert+|verte|alerte+|fringant+|lucide+|toute sa tête|allumé+|vif|vive) (pour|malgré|à)',
    '(a|garde|possède) (encore|toujours)? (toute sa tête|tous ses esprits|toutes ses facultés)',
    '(dame|monsieur|femme|homme|patient+|résident+|usager+|client+|personne) (bien)? (adorable+|attendrissant+|mignon|mignonne|attachant+|craquant+|gentillette+|trognon)',
  ],
  except: [
    '(bébé|nourrisson|poupon|fils|fille|enfant+|petit-fils|petite-fille|élève+) ... (ange|étoile+|collant+|exprès)',
    '(reste) tranquille+ (comme|dans) (sa|un) (chambre|endroit)',
    '(pas|jamais) fait exprès',
    '(douleur|bruit|symptôme+|voix|lumière|toux|acouphène+|effet+) ... (dérangeant+|dérange+)',
    '(médaille|cadeau|certificat|jeton) ... (remis|reçu)',
    '(poste|emploi|travail|horaire|tâche) ... exigeant+',
    'est pas (dérangeant+|demandant+|exigeant+|achalant+|encombrant+|tannant+)',
  ],
  message: 'Ces mots notent un adulte pour sa tranquillité.',
}

export const proof: Proof = {
  sources: ['oklahoma', 'pratique-qc'],
  flags: [
    'Un ange toute la nuit.',
    'Gentil mais pas vite.',
    'Facile à vivre, ne dérange pas.',
    'Patient modèle à l’étage.',
    'A toute sa tête à 92 ans.',
  ],
  passes: [
    'Son fils a reçu une étoile à l’école.',
    'Il aime le café et la tranquillité du jardin.',
    'La voix est peu dérangeante ce matin.',
  ],
}
