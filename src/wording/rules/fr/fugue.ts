import type {Proof, Rule} from '../../rule.js'

/** Fuguer: partir, en mots de prison. */
export const fugue: Rule = {
  id: 'fr.coercion.fugue',
  severity: 'suggest',
  match: [
    'fuguer~',
    '(en|une|la|sa|risque de|risque élevé de|tentative de|retour de|potentiel de|dernière|première) fugue+',
    'fugue+ (de|du|à|vers|hier|répétées|x|constatée|signalée|ce|cette)',
    '(fugueur+|fugueuse+)',
    '(s’est|s’était|se|s|tenté de s|tente de s) (évadé+|sauvé+|enfui+|échappé+|enfuir|évader)',
    '(évasion+|s’évader|déserter~|pris la poudre|prend la poudre|faux bond)',
    '(absence|sortie+|départ) non autorisé+',
    '(rattrapé+|retrouvé+ et ramené+|intercepté+|ramené+ de force)',
  ],
  except: [
    'fugue+ (en|de) (ré|la|do|mi|sol|bach|si|fa)',
    'fugue+ dissociative+',
    '(s’est|s’était) sauvé+ ... (guerre|pays|conjoint|mari|feu|père|violence)',
    '({other}|fille|enfant|ado|nièce|neveu) ... (fuguer~|fugue)',
    '(s’évader|évasion) (par|dans|avec|de l esprit|le temps)',
    '(moment|lecture|besoin|désir) ... évasion',
  ],
  guards: {negation: true},
  message: 'Ces mots font d’un départ une faute.',
  ask: 'Pourquoi la personne est-elle partie, et qu’est-ce qui aiderait?',
}

export const proof: Proof = {
  sources: ['picu', 'pratique-qc'],
  flags: ['Fugue de l’unité en soirée.', 'S’est sauvée après le dîner.'],
  passes: ['Elle joue une fugue de Bach.', 'Elle a quitté à midi avec un congé.'],
}
