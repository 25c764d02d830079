import type {Proof, Rule} from '../../rule.js'

/** Propre et sale, pour des gens et des tests. */
export const propre: Rule = {
  id: 'fr.substance.propre',
  severity: 'strong',
  match: [
    '(urine|urines|dépistage|test|tests) (de drogue|urinaire)? (est|sont|revenu+|revient)? sale+',
    '(urine|urines|dépistage|test|tests) (de drogue|urinaire)? (est|sont|revenu+|revient)? (propre+|clean)',
    '(est|reste|demeure|été|resté+|redevenu+|toujours) (clean|propre+) (depuis|de drogue)',
    '(clean|gelé+|drogué+ raide|chaud raide|sur la brosse|paqueté+|défoncé+|stone|buzzé+|saoul+|soûl+|ivre mort|boit comme)',
  ],
  except: [
    '(plaie|pansement|logement|chambre|cuisine|vêtements|engelure|lac|sol|pieds|doigts|eau) ... (propre+|gelé+)',
    'gelée (de|royale|aux)',
  ],
  guards: {negation: false},
  message: 'Ces mots jugent, là où un fait ou un résultat suffirait.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: ['Il est clean depuis mai.', 'Urines sales pour la cocaïne.'],
  passes: ['Plaie propre, pansement refait.', 'Son propre logement dès juillet.'],
}
