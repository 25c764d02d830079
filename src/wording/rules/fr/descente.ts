import type {Proof, Rule} from '../../rule.js'

/** Une vie dite comme une chute. */
export const descente: Rule = {
  id: 'fr.deficit.descente',
  severity: 'suggest',
  match: [
    'n est plus? capable de rien',
    '((bon|bonne+) à rien|(ne|n) vaut (plus)? (pas)? grand-chose)',
    '(toucher~|frapper~) le fond',
    '((comme|est) une (épave|loque)|({charge}|jeune+|vie) à la dérive|perd les pédales|perd la carte $|descente aux enfers)',
    'vie (chaotique+|désorganisé+|marginal+|délinquant+|dissolu+|de misère)',
    'vie (gâché+|ruiné+|détruit+|brisé+) par',
    '(parcours|trajectoire|passé) (de vie)? (chaotique|lamentable|catastrophique|misérable|désastreux|carencé|déficitaire|peu reluisant|en dents de scie)',
    '(il|elle|{charge}|jeune) déraille',
    's’enfonce dans (sa|la|l|le) (maladie|consommation|psychose|délire|drogue|alcool|dépendance|mutisme)',
    '({charge}|jeune|fonctionnement) en chute libre',
    '(détruit+|ruiné+|gâché+|ravagé+|anéanti+) par (l|la|le|sa|son|ses) (alcool|drogue+|consommation|cocaïne|crack|boisson|psychose|jeu|schizophrénie|dépendance|maladie mentale)',
    '(il|elle|{charge}|jeune) est? (très|lourdement|fortement|assez) (hypothéqué+|amoché+|magané+|poqué+|détérioré+|diminué+)',
    'évolution (détériorante|déficitaire|lamentable)',
    '((mode|style|hygiène) de vie malsain+|(mauvaise|pauvre|piètre) hygiène de vie)',
    '(en chute libre|une épave|une loque|perd pied|déraille|dérape|s’enfonce|s’écroule|s’effondre)',
    '(très|lourdement|fortement|bien|assez) (hypothéqué+|diminué+|détérioré+|atteint+|limité+)',
  ],
  except: [
    '(dent+|foie|cerveau|pancréas|cartilage) ... (détruit+|ravagé+) par',
    'le fond (de|d|du)',
    '(bien|assez|très) limité+',
    '(lésion+|nodule+|masse+|formation+|kyste+|tumeur+|contour+|macule+|plaque+|fièvre|douleur+|hématurie|œdème+|épanchement+) ... limité+',
    'bien limité+',
    '(disait|disaient|traitait|traitaient|appelait|appelaient) (de)? ... (bon|bonne+) à rien',
  ],
  message: 'Ces mots racontent une chute et taisent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['N’est plus capable de rien depuis le décès.', 'Mode de vie chaotique.', 'Pauvre hygiène de vie.'],
  passes: [
    'Sa maison a été détruite par le feu.',
    'Pièce sombre et calme, elle s’y repose.',
    'Lit au plus bas, sonnette à portée de main.',
    'Sa chaloupe partait à la dérive.',
    'Elle a touché le fond de la piscine du pied.',
    'Son ex la disait paresseuse et bonne à rien.',
  ],
}
