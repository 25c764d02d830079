import type {Proof, Rule} from '../../rule.js'

/** Propre et sale, pour des gens et des tests. */
export const propre: Rule = {
  id: 'fr.substance.propre',
  severity: 'strong',
  match: [
    '(urine|urines|dépistage|test|tests|ddr|pipi) (de drogue|urinaire|d urine|toxicologique)? (est|sont|revenu+|revient|reviennent)? (sale+|propre+|clean)',
    '(est|reste|demeure|été|resté+|redevenu+|toujours|se dit|se garde|enfin) (clean|propre+) (depuis|de drogue|de toute|à ce)',
    '(clean|gelé+|drogué+ raide|chaud raide|chaud+ $|sur la (brosse|go|dope|poudre|coke)|paqueté+|défoncé+|stone+|buzzé+|saoul+|soûl+|ivre mort|boit comme|cochonneries|puncher|sur le party|high)',
    '(se (gèle|geler|gelait|pique|piquer|drogue|droguer|défonce|soûle|saoule)|lever le coude|lève le coude|cuve+ (son|sa))',
  ],
  except: [
    '(plaie|pansement|logement|chambre|cuisine|vêtements|engelure|lac|sol|pieds|doigts|eau|oreilles|mains|nez|rivière) ... (propre+|gelé+)',
    'gelée (de|royale|aux)',
    '(se pique) (avec|en cousant|le doigt|au doigt)',
    'insuline',
    '(repas|lait|café|soupe|bains|temps|compresses|eau|bouillon|bain) chaud+',
    '(high school)',
  ],
  guards: {negation: false},
  message: 'Ces mots jugent, là où un fait ou un résultat suffirait.',
}

export const proof: Proof = {
  sources: ['va', 'practice'],
  flags: ['Il est clean depuis mai.', 'Urines sales pour la cocaïne.'],
  passes: ['Plaie propre, pansement refait.', 'Son propre logement dès juillet.'],
}
