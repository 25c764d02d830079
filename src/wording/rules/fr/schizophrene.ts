import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par un diagnostic. */
export const schizophrene: Rule = {
  id: 'fr.label.schizophrene',
  severity: 'strong',
  match: [
    '{article} (schizophrène+|schizo+) (connu+)? => {a} personne+ vivant avec la schizophrénie',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(schizophrène+|schizo+) (connu+)?] => vivant avec la schizophrénie',
    'est (schizophrène+|schizo) => vit avec la schizophrénie',
    '^ [schizophrène+] de => personne+ vivant avec la schizophrénie',
    '{article}? {known}? (schizophrène+|schizo+|schizophrénique+) (paranoïde|{known})?',
    '(un|une|les|des|la|cette|ces|cet|est|était|sont) (un|une)? (bipolaire+|borderline|état-limite|tpl|dépressif+|anxieux|anorexique+|boulimique+|maniaco-dépressif+|psychopathe+|diabétique+|épileptique+|hypocondriaque+|limite) $',
    '{charge} (bipolaire+|borderline|psychiatrique+|psychiatrisé+|tpl|dépressif+)',
    '(bipolaire+|borderline) {known}',
    '(les|des) (bipolaires|dépressifs|anxieux|anorexiques|schizos|borderlines|psychiatrisés|épileptiques)',
    '(est|était) (bipolaire|borderline|psychiatrisé+|maniaco-dépressif+|anorexique)',
  ],
  except: [
    '(trouble+|symptômes|épisode+) schizophrénique+',
    '(trouble|maladie|type|dépression|épisode) (affectif|affective)? bipolaire',
  ],
  message: 'Ces mots font d’un diagnostic toute la personne.',
}

export const proof: Proof = {
  sources: ['csmc', 'aspc'],
  flags: ['Schizophrène de 30 ans, vit seul.', 'Elle est bipolaire depuis 2010.'],
  passes: ['Il a un trouble bipolaire.', 'Société de la schizophrénie jointe.'],
}
