import type {Proof, Rule} from '../../rule.js'

/** Un ange, facile, pas dérangeante: un adulte, noté pour sa tranquillité. */
export const unAnge: Rule = {
  id: 'fr.belittling.un-ange',
  severity: 'suggest',
  match: [
    '(est|été|était) un (vrai|petit|véritable)? ange',
    '^ un (vrai|petit|véritable)? ange (toute|tout|ce|cette|pendant|aujourd|hier|$)',
    '(tranquille+|doux|douce|calme|sage+|gentil|gentille) comme (une|un) (image|agneau|ange|mouton|souris)',
    '^ [(ti|tit|ptit|pti)] (guy|paul|jean|louis|claude|père|vieux|cul|gars|loup|homme|bonhomme|vieille|madame|monsieur)',
    '(notre|nos) [(doyen|doyenne|centenaire|vedette+|star+|championne|champion|grand-maman|grand-papa|pensionnaire+|protégé+|chouchou+|coquin+|malcommode+|évadé+|fugueuse|fugueur|comique+|princesse|reine|tourtereaux|amoureux|marcheur+|crieur+|habitué+|poqué+)]',
    '(gentil|gentille|fin|fine|docile+|souriant+|agréable+|sympathique+|attachant+|drôle+|smatte) mais (pas|peu|un peu|très|trop|tellement|plutôt)? (lent+|confus+|mêlé+|perdu+|simple|limité+|demandant+|collant+|difficile+|tannant+|fatigant+|vite|brillant+|têtu+|bavard+|lourd+|compliqué+|exigeant+|sourd+|dur)',
    '(facile+ à (vivre|soigner)|patient+ (facile+|modèle+|exemplaire+)|résident+ (facile|modèle+|exemplaire+))',
    '(^|{charge}) (pas|peu|jamais) (dérangeant+|demandant+|exigeant+|achalant+|encombrant+|tannant+)',
    '^ (ne|n) dérange (pas|personne|jamais) $',
    '(mérité|gagné) (une|un|son|sa|des) (étoile+|collant+|autocollant+|suçon+|bonbon+|nanane+)',
    '(bien fait|réussi) ça',
    'fait (juste|bien|un peu|sûrement|par)? exprès',
    '^ (crise|scène|drame|colère) (pour (un|une|des|rien)|parce)',
    'tranquille+ dans (son coin|sa chaise|son fauteuil)',
    '(se tient|reste|demeure|assis+) bien tranquille+',
    '(fait|prend|a fait|a pris) (sa|son) (petite|petit|beau|belle) (marche|dodo|sieste|pipi|caca|toilette|tour|collation|crise|jasette|bain|siesta|déjeuner|dîner|souper)',
    '(à son âge|malgré son (grand)? âge|vu son (grand)? âge) (elle est|il est)? encore',
    '(encore|toujours) (alerte+|fringant+|lucide+|toute sa tête|allumé+|vif|vive) (pour (son âge|un homme|une (femme|dame))|malgré son (grand)? âge)',
    '(a|garde|possède) (encore|toujours)? (toute sa tête|tous ses esprits|toutes ses facultés)',
    '{charge} (bien)? (adorable+|attendrissant+|mignon|mignonne|attachant+|craquant+)',
    '(pas|guère) (été|très|bien|toujours)? sage ($|aujourd|ce (matin|soir|midi)|cette|hier|pendant|avec|du tout)',
    '(ne|n) fait que (chialer|brailler|bouder|chigner|se (plaindre|lamenter))',
  ],
  except: [
    '(bébé|nourrisson|poupon|fils|fille|enfant+|petit-fils|petite-fille|élève+) ... (ange|étoile+|collant+|exprès)',
    '(pas|jamais) fait exprès',
    'ce (ne|n)? (serait|est|était) pas (très)? sage',
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
    'N’a pas été sage ce soir.',
    'Ne fait que brailler, dit la note.',
  ],
  passes: [
    'Son fils a reçu une étoile à l’école.',
    'Il aime le café et la tranquillité du jardin.',
    'La voix est peu dérangeante ce matin.',
    'Expectorations encore vertes à midi.',
    'Donné un bonbon, glycémie 3,4.',
  ],
}
