import type {Proof, Rule} from '../../rule.js'

/** Aucune preuve, rien d’objectivable: ce que l’on n’a pas trouvé, contre ce qui est dit. */
export const aucunePreuve: Rule = {
  id: 'fr.credibility.aucune-preuve',
  severity: 'suggest',
  match: [
    '(aucun+|pas (de|d)|sans|nul+) (cause+|base|substrat|explication|fondement|corrélat|raison) (organique+|objectif+|objectivable+|physiologique+|médicale+)',
    'rien (d|de) (objectivable|objectif|organique|probant|vérifiable|crédible)',
    '(aucune|nulle|pas de|sans) [preuve+] (de (ce|ses dires)|à l appui|concrète+|tangible+|au dossier|$)',
    '^ (tout|juste|surtout|probablement) dans sa tête',
    '^ dans sa tête (selon|d après)',
    '(ses|son|sa|leurs) (prétendu+!|supposé+!)',
    '(ne|n) (correspond|correspondent|explique|expliquent|justifie|justifient) (pas|aucunement|en rien) ((aux|les|ses) (plaintes|dires|allégations)|une telle|un tel|tant de)',
    '(examen|bilan|imagerie|scan|irm) (est|sont)? pourtant (normal+|négatif+|sans particularité)',
    '(aucun+|pas de|pas d|sans|nul|nulle) (raison|signe+|atteinte|trouvaille+|évidence|élément+) (organique+|objectif+|objective+|objectivable+|physiologique+|anatomique+|médicale+|tangible+)',
    '(ses|son|sa|un|une|des|leurs|d|de) (prétendu+!|supposé+!) (malaise+|maux|crise+|allergie+|agression+|voix|symptôme+|oubli+)',
    '(douleur+|plainte+|symptôme+|malaise+) ... sans (substrat|corrélat) $',
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
    'Douleurs diffuses sans substrat.',
  ],
  passes: [
    'Aucune preuve de fracture à la radiographie.',
    'Examen normal, douleur de 8 sur 10.',
    'Rien d’anormal à l’examen du genou.',
    'Pas de signe visible d’infection; l’IRM n’explique pas la douleur.',
  ],
}
