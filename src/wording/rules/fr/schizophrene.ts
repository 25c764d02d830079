import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par un diagnostic. */
export const schizophrene: Rule = {
  id: 'fr.label.schizophrene',
  severity: 'strong',
  match: [
    '{article} (schizophrène+|schizo+) (connu+)? => {a} personne+ vivant avec la schizophrénie',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+|voisin+|copain|ami+) [(schizophrène+|schizo+) (connu+)?] => vivant avec la schizophrénie',
    'est (schizophrène+|schizo) => vit avec la schizophrénie',
    '^ [schizophrène+] de => personne+ vivant avec la schizophrénie',
    '{article}? {known}? (schizophrène+|schizo+|schizophrénique+) (paranoïde|{known})?',
    '(un|une|les|des|la|cette|ces|cet|notre|nos|est|était|sont) (un|une)? (bipolaire+|borderline+|état-limite|tpl|dépressif+|anxieux|anorexique+|boulimique+|maniaco-dépressif+|psychopathe+|sociopathe+|diabétique+|épileptique+|dyslexique+|hypocondriaque+|limite|scarifiant+|mutilateur+|troubles de personnalité) $',
    '(un|une|la|le|notre|nos|les|cette) (tpl|borderline+|bipolaire+|psychotique|suicidaire|schizo|dépression|overdose|surdose|tentative) (de (la|l|notre|nos)|du (lit|poste|bloc))',
    '(tpl|borderline+|bipolaire+) {known}',
    '(c’est (un|une)|typique (d un|d une|de)) (tpl|borderline+|bipolaire+|cluster b|trouble de personnalité)',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+|voisin+|copain|ami+) [(bipolaire+|borderline+|psychiatrique+|psychiatrisé+|tpl|dépressif+|psychopathe+|cluster b|limite) {known}?]',
    '(les|des|nos) (bipolaires|dépressifs|anxieux|anorexiques|schizos|borderlines|psychiatrisés|épileptiques|psychotiques|tpl)',
    '(est|était|sont) (bipolaire+|borderline+|psychiatrisé+|maniaco-dépressif+|anorexique+|boulimique+)',
    '(grand+ (malade+|schizophrène+)|carrière psychiatrique|lourd+ (passé|dossier) psychiatrique|psychopathe+|sociopathe+|psychiatrisé+)',
  ],
  except: [
    '(trouble+|symptômes|épisode+) schizophrénique+',
    '(trouble|maladie|type|dépression|épisode|spectre) (affectif|affective)? bipolaire',
    '(dit|dire|disent|décrit|définit|nomme|identifie|présente|considère|perçoit) (comme)? (étant)? (un|une|l|le)? (schizophrène+|bipolaire+|borderline+|psychiatrisé+|anorexique+|épileptique+)',
    '(unité|hôpital|institut|évaluation|centre|urgence) psychiatrique+',
    'la (dépression|tentative) (de|du)',
  ],
  message: 'Ces mots font d’un diagnostic toute la personne.',
}

export const proof: Proof = {
  sources: ['csmc', 'aspc'],
  flags: [
    'Schizophrène de 30 ans, vit seul.',
    'Elle est bipolaire depuis 2010.',
    'La TPL de la chambre 14 sonne.',
    'Mère bipolaire, père inconnu.',
  ],
  passes: [
    'Il a un trouble bipolaire.',
    'Société de la schizophrénie jointe.',
    'Il se définit comme bipolaire, un mot qui lui va.',
  ],
}
