import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par ce qu’elles consomment. */
export const toxicomane: Rule = {
  id: 'fr.label.toxicomane',
  severity: 'strong',
  match: [
    '{article}? {known}? (toxicomane+|polytoxicomane+|héroïnomane+|cocaïnomane+|drogué+|junkie+|accro+|camé+|addict+|pharmacodépendant+) {known}? => {a} personne+ ayant une dépendance',
    '{article}? {known}? (alcoolique+|ivrogne+|soûlon+) {known}? => {a} personne+ ayant une dépendance à l’alcool',
    '{article}? {known}? (consommateur+|usager+|utilisateur+|abuseur+) (de|d) {substance} => {a} personne+ utilisant des substances',
    '(udi|buveur+ chronique+|gros buveur+)',
    '(est|sont|était) dépendant+ (à|aux|de) (l)? {substance}',
  ],
  except: [
    'alcooliques anonymes',
    '(boisson+|hépatite|cirrhose|stéatose|pancréatite|gel|solution|teneur) alcoolique+',
    'drogué+ (à son insu|par)',
  ],
  message: 'Ces mots réduisent une personne à ce qu’elle prend.',
}

export const proof: Proof = {
  sources: ['bseo', 'amc'],
  flags: ['Toxicomane connu, vit chez un ami.', 'Une alcoolique de 50 ans.'],
  passes: ['Suivi pour hépatite alcoolique.', 'Usager de la banque alimentaire.'],
}
