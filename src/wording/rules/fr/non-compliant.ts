import type {Proof, Rule} from '../../rule.js'

/** Non compliant, inobservant: la personne jugée à son obéissance. */
export const nonCompliant: Rule = {
  id: 'fr.compliance.non-compliant',
  severity: 'suggest',
  match: [
    '(non-compliant+|non-adhérent+|non-observant+|inobservant+)',
    '(peu|pas|jamais) (été)? (compliant+|adhérent+|observant+)',
    '(inobservance|non-compliance|non-observance|non-adhérence)',
    '{poor} (compliance|observance|adhésion|adhérence)',
    '(compliance|observance|adhésion|adhérence) (médicamenteuse|thérapeutique)? (est)? {poor}',
  ],
  message: 'Ces mots mesurent l’obéissance, pas ce qui convient.',
}

export const proof: Proof = {
  sources: ['uofl', 'pratique-qc'],
  flags: ['Usagère non compliante à ses injections.', 'Observance médicamenteuse pauvre en mars.'],
  passes: ['Le formulaire est conforme à la politique.', 'Elle prend sa médication le soir.'],
}
