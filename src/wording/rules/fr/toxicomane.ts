import type {Proof, Rule} from '../../rule.js'

/** Des personnes nommées par ce qu’elles consomment. */
export const toxicomane: Rule = {
  id: 'fr.label.toxicomane',
  severity: 'strong',
  match: [
    '{article} (toxicomane+|polytoxicomane+|pharmacodépendant+|junkie+) (connu+)? => {a} personne+ ayant une dépendance',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [(toxicomane+|polytoxicomane+|pharmacodépendant+) (connu+)?] => ayant une dépendance',
    'est (toxicomane+|polytoxicomane+|pharmacodépendant+) => a une dépendance',
    '{article}? {known}? [(toxicomane+|toxico+|polytoxicomane+|pharmacodépendant+|héroïnomane+|cocaïnomane+|opiomane+|junkie+|accro+|camé+|addict+|narcomane+|pilulomane+|crackhead+|cokeux|sniffeux|poteux|alcoolo)]',
    '{article} (alcoolique+|ivrogne+|soûlon+) (connu+)? => {a} personne+ ayant une dépendance à l’alcool',
    '({charge}|père|mère|frère|sœur|fils|fille|conjoint+|oncle|tante|parents|jeune+) [alcoolique+ (connu+)?] => ayant une dépendance à l’alcool',
    'est alcoolique+ => a une dépendance à l’alcool',
    '{article}? {known}? [(alcoolique+|ivrogne+|soûlon+)]',
    '{article}? {known}? (consommateur+|usager+|utilisateur+|abuseur+) (de|d) {substance}',
    '(droguée+|(un|le|ce|est|était) drogué|udi|(buveur+|fumeur+|joueur+|consommateur+|consommatrice+) (chronique+|invétéré+|compulsif+)|gros fumeur+ (de pot|de cannabis|de weed)|consommatrice+ abusive+|gros buveur+|dépendant+ (à|aux|de) (l|la|les)? ({substance}|opiacés|narcotiques)|enfer de la drogue)',
    '^ [drogué] {known}',
    '(les|des|nos|ces|deux|trois|ex|anciens) drogués!',
    '[accroc] (à|aux|de|sur)',
    '(consommateur+|consommatrice+|buveur+|buveuse+|fumeur+|fumeuse+) (de|d) ... [(invétéré+|chronique+|notoire+|compulsif+|impénitent+)]',
    '(carburer~|adonné+|porté+) (au|à|aux|sur) (la|l|le)? ({substance}|crystal|meth|pot|boisson|bouteille|coke|pilules)',
    'bébé+ (accro|drogué|toxicomane|du crack|dépendant)',
    '(tombé+) (dedans|dans (la|l) (drogue|alcool|dope|poudre|boisson|consommation))',
    '(soûlon+|soulon+|robineux|pochard+|ivrogne+|poqué+|gelé+|défoncé+|intoxiqué+ (encore|de nouveau)|saoul+|soûl+|en état d’ébriété|sous l’effet) (à|encore|ce|au|en|de)?',
    '^ (drogué!|droguée)',
    '[(drogué+|alcoolo+|junkie+|toxico+)] {known}',
    '(repenti+|pusher+|dealer+|revendeur+ de (drogue|dope|crack)|alcoolo-tabagique+|polyconsommateur+|polyconsommatrice+|polyusager+)',
    '({charge}|mère|père|parents|conjoint+|frère|sœur|fils|fille|jeune+|ado|oncle|tante|chum|blonde|coloc|et|grand+) [(consommateur|consommatrice|consommateurs|buveur+|buveuse+|sniffeur+)]',
    '(buveur+|buveuse+|consommateur|consommatrice) (quotidien+|régulier+|social+|occasionnel+|actif+|active|endurci+|modéré+|solitaire+|de (bière|vin|fort|boisson))',
  ],
  except: [
    '(épaule+|doigt+|main+|orteil+|pied+|terre|patinoire|chaussée|zone|face|joue+|nez|oreille+|rivière|entrée|cour|rue) gelé+',
    '(acido|bacille+) ... alcoolo',
    '(alcooliques anonymes|alcoolo-fœtal|alcoolo-foetal|(non|pas) (dépendant+)|(proches|enfants|familles) d alcooliques|(boisson+|hépatite|cirrhose|stéatose|pancréatite|gel|solution|teneur|intoxication|haleine) alcoolique+)',
    '(été droguée+|drogué+ (à son insu|par))',
    '(s|se) (dit|décrit|définit|nomme|identifie|présente|considère|voit) ... (toxicomane+|alcoolique+|junkie+|accro+)',
    '(préfère|choisit|revendique|étiqueté+) ... (toxicomane+|alcoolique+)',
    '(main+|pied+|eau|lac|orteil+|tuyau+|avoir|temps|sol|doigt+) ... gelé+',
    'gelé+ (dehors|au)',
    'défoncé+ (la|sa|ma|une|le|son|les|leur) (porte+|fenêtre+|mur+|serrure)',
    'drogué+ (à son insu|par|contre)',
  ],
  guards: {formal: false},
  message: 'Ces mots réduisent une personne à ce qu’elle prend.',
}

export const proof: Proof = {
  sources: ['bseo', 'amc', 'cimhs', 'addictaide'],
  flags: ['Toxicomane connu, vit chez un ami.', 'Une alcoolique de 50 ans.'],
  passes: [
    'Suivi pour hépatite alcoolique.',
    'Elle parle de la drogue à sa sœur.',
    'Elle se dit alcoolique en rétablissement et y tient.',
  ],
}
