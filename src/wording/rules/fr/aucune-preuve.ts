import type {Proof, Rule} from '../../rule.js'

/** Aucune preuve, rien d’objectivable: ce que l’on n’a pas trouvé, contre ce qui est dit. */
export const aucunePreuve: Rule = {
  id: 'fr.credibility.aucune-preuve',
  severity: 'suggest',
  match: [
    '(aucun+|pas de|pas d|sans|nul|nulle) (raison|cause+|signe+|base|substrat|explication|atteinte|trouvaille+|fondement|évidence|élément+|corrélat) (organique+|objectif+|objective+|objectivable+|physiologique+|anatomique+|médicale+|tangible+|visible+)',
    'rien (d|de) (objectivable|objectif|concret|tangible|organique|physique|probant|vérifiable|crédible|grave en apparence)',
    '(aucune|nulle|pas de|sans) [preuve+] (de ce|de ses|de sa|de son|à l appui|concrète+|tangible+|qu|au dossier|$)',
    '^ (tout|juste|surtout|probablement)? dans (sa|leur) tête (selon|d après|dit|$)',
    '(ses|son|sa|un|une|des|leurs|d|de) (prétendu+!|supposé+!) (malaise+|douleur+|mal|maux|crise+|allergie+|chute+|agression+|maladie+|fatigue|incapacité|insomnie|voix|vol|problème+|symptôme+|trouble+|blessure+|panne|oubli+|perte|accident|abus|diagnostic|ami+|emploi|rendez-vous)',
    '(ne|n) (correspond|correspondent|explique|expliquent|justifie|justifient) (pas|aucunement|en rien) (à|aux|les|la|sa|ses|son|une telle|un tel|tant de) (plainte+|douleur+|symptôme+|intensité|incapacité|malaise+|dires|allégations|limitations|description)',
    '(examen|bilan|imagerie|scan|irm) (est|sont)? (pourtant|toujours|encore) (normal+|négatif+|sans particularité)',
  ],
  guards: {negation: false},
  message: 'Ce que l’examen n’a pas montré est dit contre la personne.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc'],
  flags: [
    'Dit souffrir du dos, rien d’objectivable.',
    'Aucune cause organique à ses vertiges.',
    'Dit avoir travaillé dix ans, aucune preuve au dossier.',
    'Ses prétendus malaises reviennent le lundi.',
  ],
  passes: [
    'Aucune preuve de fracture à la radiographie.',
    'Examen normal, douleur de 8 sur 10.',
    'Rien d’anormal à l’examen du genou.',
  ],
}
