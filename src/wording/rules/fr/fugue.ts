import type {Proof, Rule} from '../../rule.js'

/** Fuguer: partir, en mots de prison. */
export const fugue: Rule = {
  id: 'fr.coercion.fugue',
  severity: 'suggest',
  match: [
    'évadé+ (de|du|d|par|hier|vers|depuis)',
    'fuguer~',
    '(en|une|la|sa|risque de|tentative de|retour de) fugue+',
    'fugue+ (de|du|à|vers|hier|répétées|x)',
    '(fugueur+|fugueuse+)',
    '(s’est|s’était|s’être|s’étant|tente de s’) (évadé+|sauvé+|enfui+|échappé+|évader|poussé+)',
    '((tentative+|risque+) d évasion|tentative+ de fuite|fuite de l (unité|hôpital|étage)|évasion (de|du)|faux bond|échappé à la surveillance)',
    '(absence|sortie|départ) non autorisé+',
    '(prend|prenait|prit|pris|prendre) la (fuite|poudre d escampette)',
    '(évadée+)',
    'échappé+! (de|du) (la|l|sa|son)? (civière|unité|hôpital|centre|étage|chambre|salle|observation|urgence|foyer|ressource|aile|triage|résidence|chsld)',
    '((s évade|s évadait|s évader|s enfuit|s enfuir|se sauve|se sauvait|se sauver) (encore|toujours|souvent)? (de (l|la|son|sa)|du) (unité|étage|chambre|urgence|hôpital|centre|foyer|ressource|résidence|chsld|département|salle|aile|observation|triage|poste|civière|pavillon|module)|(tente|tenté|tentait|essaie|essayé|risque) de (s enfuir|se sauver|se pousser))',
    '((l|son|cette|après|depuis|parlera d) évasion|^ évasion (à|hier|ce|vers|lors|$))',
  ],
  except: [
    '(serin|oiseau|chat|chien|gaz|air|eau|ballon|lapin|cheval) ... échappé+',
    'échappé+ (du|de la|des) (pied+|main+|poignet|doigts|poche)',
    'échappé+ (un|une|le|la|les|des|de justesse)',
    'avis de fugue',
    'évasion (de|du) (lieux|quotidien)',
    'fugue+ (dissociative+|en|de bach)',
    '(s’est|s’était) (sauvé+|enfui+|échappé+) ... (guerre|pays|conjoint|mari|feu|père|laisser)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|fille|enfant|chat|chien) ... (fuguer~|fugue|sauvé+|échappé+)',
    'évasion (fiscale|mentale|par|dans|avec)',
    '(lecture|musique|dessin|livre+|moment+|besoin|moyen+|source|vacances|chef|accusation|avis) ... évasion',
    's (évade|évader|évadait) (par|dans|avec) (la|les|le|l|ses|un|une) (lecture|musique|jeu+|dessin|livres|imagination|rêve+|roman+|films|écriture)',
    '(guerre|pays|conjoint|mari|feu|père|violence|maison en feu) ... (se sauve|s enfuit)',
    '(chat|chien|oiseau|enfant+) ... se sauve',
    'évasion (de|d) (bordeaux|prison|détention|l esprit)',
    'fuite du (chien|chat|prisonnier)',
    '((s enfuir|se sauver|s évader|fuite) ... (conjoint|mari|violence|violent|guerre|agresseur|pays|feu)|évasion ... (chalet|lecture|pêche|campagne|nature|forêt))',
  ],
  guards: {negation: true},
  message: 'Ces mots font d’un départ une faute.',
  ask: 'Pourquoi la personne est-elle partie, et qu’est-ce qui aiderait?',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: [
    'Fugue de l’unité en soirée.',
    'S’est sauvée après le dîner.',
    'A pris la fuite à l’heure du souper.',
    'Échappée de l’unité pendant la relève.',
    'L’évasion a été rapportée à la famille.',
    'Se sauve de l’étage.',
  ],
  passes: [
    'Le serin s’est échappé de sa cage.',
    'Elle joue une fugue de Bach.',
    'Elle a quitté à midi avec un congé.',
    'Son agresseur a pris la fuite.',
    'Le bracelet s’est échappé du pied.',
    'Une évasion par la lecture.',
    'Elle tente de s’enfuir du conjoint violent.',
  ],
}
