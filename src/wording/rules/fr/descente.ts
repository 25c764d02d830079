import type {Proof, Rule} from '../../rule.js'

/** Une vie dite comme une chute. */
export const descente: Rule = {
  id: 'fr.deficit.descente',
  severity: 'suggest',
  match: [
    '(n’est plus|est plus|n’est) capable de rien',
    '(bon|bonne) à rien',
    '(touché|frappé|atteint|touche) le fond',
    '(en chute libre|au plus bas|une épave|une loque|à la dérive|perd pied|perd (le contrôle|les pédales|la carte)|déraille|dérape|s’enfonce|s’écroule|s’effondre|descente aux enfers)',
    '(mode|style|hygiène) de vie (chaotique|désorganisé|marginal|délinquant|malsain)',
    'vie (chaotique|désorganisée|de misère|dissolue)',
    '(détruite+|détruit+|ruiné+|gâché+|ravagé+|anéanti+) par (l|la|le|sa|son|les|ses) ({substance}|maladie|consommation|drogue+|psychose|jeu|schizophrénie|dépendance)',
    '(très|lourdement|fortement|bien|assez) (hypothéqué+|amoché+|magané+|poqué+|diminué+|détérioré+|atteint+|limité+)',
    '(évolution|trajectoire|parcours|course|histoire) (chronique|détériorante|déficitaire|catastrophique|lamentable|en dents de scie)',
  ],
  except: [
    '(bien|assez|très) limité+',
    '(lésion+|nodule+|masse+|formation+|kyste+|tumeur+|contour+|macule+|plaque+|fièvre|douleur+|hématurie|œdème+|épanchement+) ... limité+',
    'bien limité+',
    '(maison|ferme|logement|appartement) ... (détruite+|ravagé+) par',
    '(pronostic|couleur|chambre|peau|bleu) sombre',
    'sombre (histoire|couleur)',
  ],
  message: 'Ces mots racontent une chute et taisent ce qui aiderait.',
}

export const proof: Proof = {
  sources: ['casat', 'pratique-qc'],
  flags: ['N’est plus capable de rien depuis le décès.', 'Mode de vie chaotique.'],
  passes: ['Sa maison a été détruite par le feu.', 'Pièce sombre et calme, elle s’y repose.'],
}
