import type {Proof, Rule} from '../../rule.js'

/** Non compliant, inobservant: la personne jugée à son obéissance. */
export const nonCompliant: Rule = {
  id: 'fr.compliance.non-compliant',
  severity: 'suggest',
  match: [
    '(non-compliant+|non-adhérent+|non-observant+|inobservant+|non-assidu+|inassidu+|non-fidèle)',
    '(peu|pas|jamais|mal|plus|partiellement) (été)? (compliant+|adhérent+|observant+|assidu+|fidèle)',
    '(inobservance|non-compliance|non-observance|non-adhérence|non-adhésion|non-respect)',
    '({poor}|peu d|manque d|absence d) (compliance|observance|adhésion|adhérence|assiduité)',
    '(compliance|observance|adhésion|adhérence|assiduité) (médicamenteuse|thérapeutique|au traitement|au tx|à la médication|au suivi)? (est|demeure)? : (très)? ({poor}|laisse à désirer|fluctuante|irrégulière)',
    '(n|ne) adhérer~ pas',
    '(de son propre chef|de sa propre initiative|à son insu)',
    '(cesser~|arrêter~|modifier~|sauter~|ajuster~|lâcher~) (sa|ses|son|le|la|les|toute)? (médication|médicaments|médicament|meds|rx|traitement|tx|dose+|injection+|lithium|pilules) ... (sans avis|sans aviser|de lui-même|d elle-même|par lui-même|par elle-même|sans en parler|contre avis)',
    '(ne|n)? prend (pas|jamais|mal|rarement) (sa|ses|son) (médication|médicaments|rx|meds|tx|traitement|pilules) (tel que|comme|selon|correctement|adéquatement|régulièrement|malgré)',
  ],
  guards: {negation: false},
  message: 'Ces mots mesurent l’obéissance, pas ce qui convient.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: [
    'Usagère non compliante à ses injections.',
    'Observance médicamenteuse pauvre en mars.',
    'N’adhère pas à son suivi.',
    'A cessé sa médication de son propre chef.',
  ],
  passes: [
    'Le formulaire est conforme à la politique.',
    'Elle prend sa médication le soir.',
    'Bonne observance au traitement.',
    'Elle a cessé le lithium à cause des tremblements.',
  ],
}
