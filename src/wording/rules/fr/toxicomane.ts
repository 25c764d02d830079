import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par ce qu’elles consomment. */
export const toxicomane: Rule = {
  id: 'fr.label.toxicomane',
  severity: 'strong',
  match: [
    '{article} (toxicomane+|polytoxicomane+|pharmacodépendant+|junkie+) (connu+)? => {a} personne+ ayant une dépendance',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(toxicomane+|polytoxicomane+|pharmacodépendant+) (connu+)?] => ayant une dépendance',
    'est (toxicomane+|polytoxicomane+|pharmacodépendant+) => a une dépendance',
    '{article}? {known}? (toxicomane+|polytoxicomane+|pharmacodépendant+|héroïnomane+|cocaïnomane+|junkie+|accro+|camé+|addict+) {known}?',
    '{article} (alcoolique+|ivrogne+|soûlon+) (connu+)? => {a} personne+ ayant une dépendance à l’alcool',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [alcoolique+ (connu+)?] => ayant une dépendance à l’alcool',
    'est alcoolique+ => a une dépendance à l’alcool',
    '{article}? {known}? (alcoolique+|ivrogne+|soûlon+) {known}?',
    '{article}? {known}? (consommateur+|usager+|utilisateur+|abuseur+) (de|d) {substance}',
    '(droguée+|(un|le|ce|est|était) drogué|udi|buveur+ chronique+|gros buveur+|(est|sont|était) dépendant+ (à|aux|de) (l)? {substance})',
  ],
  except: [
    '(alcooliques anonymes|(boisson+|hépatite|cirrhose|stéatose|pancréatite|gel|solution|teneur|intoxication|haleine) alcoolique+)',
    '(été droguée+|drogué+ (à son insu|par))',
  ],
  message: 'Ces mots réduisent une personne à ce qu’elle prend.',
}

export const proof: Proof = {
  sources: ['bseo', 'amc'],
  flags: ['Toxicomane connu, vit chez un ami.', 'Une alcoolique de 50 ans.'],
  passes: ['Suivi pour hépatite alcoolique.', 'Elle parle de la drogue à sa sœur.'],
}
