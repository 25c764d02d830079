import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par ce qu’elles consomment. */
export const toxicomane: Rule = {
  id: 'fr.label.toxicomane',
  severity: 'strong',
  match: [
    '{article} (toxicomane+|polytoxicomane+|pharmacodépendant+|junkie+) (connu+)? => {a} personne+ ayant une dépendance',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+|voisin+|copain|ami+) [(toxicomane+|polytoxicomane+|pharmacodépendant+) (connu+)?] => ayant une dépendance',
    'est (toxicomane+|polytoxicomane+|pharmacodépendant+) => a une dépendance',
    '{article}? {known}? (toxicomane+|toxico+|polytoxicomane+|polytoxico+|pharmacodépendant+|héroïnomane+|cocaïnomane+|opiomane+|junkie+|junky|accro+|camé+|addict+|poteux|dopé+|crackhead|pusher+) {known}?',
    '{article} (alcoolique+|ivrogne+|soûlon+) (connu+)? => {a} personne+ ayant une dépendance à l’alcool',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+|voisin+|copain|ami+) [alcoolique+ (connu+)?] => ayant une dépendance à l’alcool',
    'est alcoolique+ => a une dépendance à l’alcool',
    '{article}? {known}? (alcoolique+|ivrogne+|soûlon+|robineux|alcoolo+) {known}?',
    '{article}? {known}? (consommateur+|usager+|utilisateur+|abuseur+) (de|d) {substance} (dures|récréatives|injectables)?',
    '(droguée+|(un|le|ce|les|des|est|était) drogué|udi|utilisateur+ (de drogues)? (injectable+|par injection)|(buveur+|fumeur+) (chronique+|invétéré+)|gros buveur+|(porté+|penchant) (sur|pour) (la|l) (bouteille|alcool|boisson)|(est|sont|était|très)? dépendant+ (à|aux|de) (l|la|les)? ({substance}|opiacés|narcotiques))',
    '^ drogué {known}',
  ],
  except: [
    '(alcooliques anonymes|(boisson+|hépatite|cirrhose|stéatose|pancréatite|gel|solution|teneur|intoxication|haleine|foie) alcoolique+)',
    '(été droguée+|drogué+ (à son insu|par))',
    '(dit|dire|disent|décrit|définit|nomme|identifie|présente|considère|perçoit) (comme)? (étant)? (un|une|l|le)? (toxicomane+|alcoolique+|junkie+|accro+)',
    '(accro+|drogué+) (au|à la) (café|chocolat|lecture|course|sport)',
  ],
  message: 'Ces mots réduisent une personne à ce qu’elle prend.',
}

export const proof: Proof = {
  sources: ['bseo', 'amc'],
  flags: ['Toxicomane connu, vit chez un ami.', 'Une alcoolique de 50 ans.'],
  passes: [
    'Suivi pour hépatite alcoolique.',
    'Elle parle de la drogue à sa sœur.',
    'Elle se dit alcoolique en rétablissement et y tient.',
  ],
}
