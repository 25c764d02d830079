import type {Proof, Rule} from '../../rule.js'

/** Résister, se débattre: un refus du corps, sans ce qui l’a provoqué. */
export const resiste: Rule = {
  id: 'fr.compliance.resiste',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(tarde|tardait|rechigne|rechignait|peine|traîne) (à|pour) (se|s|remettre|fournir|rappeler|prendre|signer|collaborer|suivre|participer|faire|accepter|venir|payer)',
    '(résiste|résistait|résister|résistent|résisté) (à|aux|au|lors|pendant|quand|activement|physiquement|verbalement|passivement|encore|toujours|beaucoup|fortement)',
    '(se débat|se débattait|se débattre|se raidit|serre les dents|serre la bouche|détourne la tête) (pour|lors|à|au|aux|quand|pendant|durant|dès|lorsqu|devant|comme)',
    '(conteste|contestait|négocie|négociait|argumente|discute) (sa|ses|son|chaque|toutes|l|la) (médication|injection+|dose+|plan|traitement+|prescription+|sortie+|horaire|règle+|consigne+)',
    '(boycotte|boycottait|sabote|sabotait|saboté) (son|sa|ses|le|la|les|l|tout|notre|nos)',
  ],
  except: [
    '(col|abdomen|poignée|peau|membre+) ... résiste',
    'résiste (à|au|aux) (la|l)? (dilatation|traction|palpation)',
    'résister~ (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|poids|mouvement+|effort|consommation|choc+|alcool)',
    'résiste (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|poids|mouvement+|effort|consommation|alcool)',
    'résisté (à|aux|au) (la|l|son|ses|une|des)? (envie+|tentation+|craving+|pression|voix|impulsion+|force|consommation|alcool)',
  ],
  message: 'Ces mots décrivent une lutte et taisent ce qui l’a commencée.',
}

export const proof: Proof = {
  sources: ['pratique-qc'],
  flags: ['Résiste à chaque lever.', 'Monsieur se raidit quand on l’approche.', 'Elle négocie sa sortie.'],
  passes: [
    'Elle résiste à l’envie de boire depuis mardi.',
    'La bactérie résiste aux antibiotiques.',
    'Le père sabote sa voiture.',
  ],
}
