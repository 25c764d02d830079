import type {Proof, Rule} from '../../rule.js'

/** Ce qui manque, écrit comme ce que la personne est. */
export const incapable: Rule = {
  id: 'fr.deficit.incapable',
  severity: 'suggest',
  match: [
    '(incapable+|incapacité) (de|d|à)',
    '(ne|n) (peut|pourra|sait|arrive|parvient) (pas|plus|jamais) ... (gérer|contrôler|vivre|occuper|fonctionner|organiser|soin|maintenu+)',
    '(faible+ de caractère|impuissant+ à|irrécupérable+|mésadapté+|inadapté+ socialement|trop malade pour)',
    'inapte+ (à|au|aux)',
    '(fonctionne|fonctionnait) (pas|mal|difficilement) (en dehors|hors de|en (société|communauté|appartement|groupe|milieu))',
    'a pas (les|la|l) (capacité+|habileté+|aptitude+|compétence+) (pour|de|d|nécessaire+|requise+)',
    '(fait|faire) (plus|pas|jamais)? rien de bon',
    'un bon candidat',
  ],
  except: [
    '(inapte|incapable+) (à|de) consentir',
    '(incapable+|incapacité) (de|d|à) (se)? (marcher|bouger|lever|mobiliser|uriner|avaler|respirer|dormir|parler|plier)',
    '(pas|jamais|nullement) incapable+',
    'inapte+ (à (consentir|comparaître|subir|voter|donner)|au (procès|travail))',
    '(déclaré+|jugé+) inapte+',
    '(rien|pas|jamais|loin|aucunement) (d|être|d être|de)? irrécupérable+',
    '(score|échelle|indice|degré|questionnaire|niveau) (d|de) incapacité',
    'incapacité (de|d|à) (travail|fonctionnelle|longue durée)',
  ],
  guards: {negation: false},
  message: 'Ces mots disent ce qui manque, pas ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['Incapable de tenir son budget.', 'Ne peut pas vivre en appartement.'],
  passes: [
    'Jugée inapte par la cour.',
    'Elle ne peut pas venir mardi.',
    'Rien d’irrécupérable dans sa situation.',
  ],
}
