import type {Proof, Rule} from '../../rule.js'

/** Autocritique, introspection: l’accord avec l’équipe, noté. */
export const autocritique: Rule = {
  id: 'fr.insight.autocritique',
  severity: 'suggest',
  match: [
    '[(ne|n) (reconnaît|admet|accepte|voit|réalise|assume) pas] (sa|son|ses) (alcoolisme|dépendance+|consommation|toxicomanie|schizophrénie|bipolarité|dépression|handicap|démence|psychose|deuil|échec+|jeu)',
    '(croit|pense|convaincu+|persuadé+|certain+|s imagine|soutient|maintient|jure) (qu|que) (il|elle) (n|ne) (est|a) (pas|aucunement|nullement|plus|aucun) (malade+|besoin|de|atteint+|dépendant+|problème+)',
    '{lack} (d|de|de l)? (autocritique|introspection|insight)',
    '{poor} (autocritique|introspection|insight)',
    '(autocritique|introspection|insight) (face à (sa maladie|sa condition)|envers sa (maladie|condition))? : (est|demeure|semble|reste|s)? (très|plutôt|quasi|presque|encore|toujours|assez|avère|fortement|grossièrement|partiellement)? ({poor}|difficile|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse|manquante|réduites)',
    '(anosognosie|anosognosique)',
    '(ne|n) se (reconnaît|considère|voit|perçoit|croit) pas (comme)? (malade|atteint)',
    'se (croit|pense|dit) guéri+',
    '(ne|n) (reconnaît|comprend|accepte|admet|réalise|voit|perçoit|saisit|mesure) (toujours|encore|vraiment|même|absolument)? (pas|aucunement) (sa|son|ses|l|la|le|être|avoir|qu)? (maladie|malade|diagnostic|besoin|état|problème+|limite+|tort+|trouble+|erreur+|symptôme+|danger+|risque+|difficultés|impact+|gravité|utilité|nécessité|pertinence)',
    '(ne|n) se? (rend pas compte|fait pas (de|le|les|aucun) lien+|a (pas|aucune) conscience)',
    '(peu|non|pas) conscient+ (de|des|du)',
    'inconscient+ (de|du|des) (ses|sa|son|la|l|risques|danger+|gravité|maladie)',
    '(persister~|s’entête|s’obstine) à (croire|penser|dire|nier)',
    '(croit|pense|convaincu+|persuadé+) à tort',
    'surestime+ (ses|sa)',
    'se surestime',
    '(ne|n) (comprend|réalise|saisit|admet|conçoit|croit|pense) (pas|aucunement|toujours pas) (qu|que|pourquoi|avoir|l|la|les|être|son|sa)',
    'se (pense|croit|dit|juge|estime) (capable|apte|en mesure|guéri+|prêt+|correct+|normal+) (de|d|à|sans|pour|et)?',
    '(n a|n ont|n avait) pas (encore|toujours|vraiment)? (compris|saisi|réalisé|reconnu|admis|accepté|conscience) (la|le|les|l|sa|son|ses|que|qu|pourquoi|de)',
    'compréhension (limitée|faible|pauvre|partielle|réduite|nulle|minime) (de|d|du|des) (sa|son|ses|la|l)? (maladie|trouble+|état|diagnostic|situation|besoins|symptômes)',
  ],
  except: [
    '(pas|ni|aucun) (de|d)? manque',
    'anosognosie (après|due|post|secondaire|suite)',
    'pas conscient+ (au|à) (moment|arrivée|évaluation)',
    'manque pas (de|d)',
    '(ne|n) manque pas',
    '(ne|n) comprend pas (le français|l anglais|la consigne|la question|le mot|les mots|bien)',
    'se (dit|sent|croit|pense) (capable|prête|prêt) (de|d|à) (demander|marcher|cuisiner|reprendre|en parler|essayer|sortir|appeler|retourner|recommencer|aller)',
  ],
  guards: {negation: false},
  message: '«\u00a0Autocritique\u00a0» veut souvent dire\u00a0: être de notre avis.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'pratique-qc'],
  flags: [
    'Autocritique: nulle.',
    'Manque d’introspection face au suivi.',
    'N’est pas conscient de sa maladie.',
    'Persiste à croire que tout va bien.',
  ],
  passes: ['Son autocritique s’est enrichie au printemps.', 'Elle comprend les effets du traitement.'],
}
