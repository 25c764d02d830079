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
    '(s’est|s’était|s être|s étant|tente de s) (évadé+|sauvé+|enfui+|échappé+|évader|poussé+)',
    '(évasion+|évadée+|faux bond|échappé à la surveillance)',
    '(absence|sortie|départ) non autorisé+',
    '(prend|prenait|prit|pris|prendre) la (fuite|poudre d escampette)',
  ],
  except: [
    'avis d évasion',
    'avis de fugue',
    'fugue+ (en|de) (ré|la|do|mi|sol|bach|si|fa)',
    'fugue+ dissociative+',
    '(s’est|s’était) sauvé+ ... (guerre|pays|conjoint|mari|feu|père)',
    '(conjoint+|ex|père|voisin+|patron|employeur|propriétaire|fille|enfant) ... (fuguer~|fugue)',
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
  ],
  passes: [
    'Elle joue une fugue de Bach.',
    'Elle a quitté à midi avec un congé.',
    'Son agresseur a pris la fuite.',
  ],
}
