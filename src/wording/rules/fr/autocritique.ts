import type {Proof, Rule} from '../../rule.js'

/** Autocritique, introspection: l’accord avec l’équipe, noté. */
export const autocritique: Rule = {
  id: 'fr.insight.autocritique',
  severity: 'suggest',
  match: [
    '{lack} (toujours|encore|souvent|cruellement|nettement|parfois|beaucoup|un peu|totalement)? (d|de|de l)? (autocritique|introspection|insight)',
    '{poor} (autocritique|introspection|insight)',
    '(autocritique|introspection|insight) ((face à|envers) sa (maladie|condition))? : (est|demeure|semble|reste|s)? (très|plutôt|quasi|presque|encore|toujours|assez|avère|fortement|partiellement)? ({poor}|difficile|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse|manquante|réduites)',
    '(anosognosie|anosognosique)',
    '(ne|n) se (reconnaît|considère|voit|perçoit|croit) pas (comme)? (malade|atteint)',
    '(ne|n) (reconnaître~|accepter~|admettre~|réaliser~|voit|voyait|perçoit|saisit|mesurer~|assumer~) (toujours|encore|vraiment|même|absolument)? (pas|aucunement) (sa|son|ses|l|la|le|être|avoir|qu)? (maladie|malade|diagnostic|besoin|état|problème+|limite+|tort+|trouble+|erreur+|symptôme+|danger+|risque+|difficultés|impact+|gravité|utilité|nécessité|pertinence|alcoolisme|dépendance+|consommation|toxicomanie|schizophrénie|bipolarité|dépression|démence|psychose)',
    '(croit|pense|convaincu+|persuadé+|soutient|jure) (qu|que) (il|elle) (n|ne) (est pas (malade|atteint+)|a (pas besoin|aucun+ (trouble|problème)))',
    '(ne|n) (se rend pas compte|fait pas (de|le|les|aucun) lien+|a (pas|aucune) conscience)',
    '(peu|non|pas) conscient+ (de (ses|sa|son|la|l|ce)|du danger|des (risques|dangers|limites|enjeux|conséquences|impacts|effets|besoins|difficultés|gestes|symptômes))',
    'inconscient+ (de (ses|sa|son)|(du|des|de la) (risques|danger+|gravité))',
    '(persister~|s’entête|s’obstine) à (croire|penser|dire|nier)',
    '(croit|pense|convaincu+|persuadé+) à tort',
    '(se surestime|surestime+ (ses|sa))',
    '(ne|n) (réaliser~|saisit|conçoit) (pas|aucunement|toujours pas) (qu|que)',
    '(ne|n) (croit|pense) pas (être malade|avoir besoin (d aide|de (traitement|suivi|médication|soins)))',
    'se (croit|croyait|pense|pensait) (capable|apte|en mesure|guéri+|correct+|normal+)',
    'n (a|ont|avait) pas (encore|toujours|vraiment)? (compris|saisi|réalisé|reconnu|admis|accepté) (sa|son|ses|la) (maladie|diagnostic|trouble+|état|gravité|problème+|dépendance|limites)',
    'compréhension {poor} (de|d|du|des) (sa|son|ses|la|l)? (maladie|trouble+|état|diagnostic|besoins|symptômes)',
    '(peu|non|pas) conscient+ (de|des|du)',
    'inconscient+ (de|du|des) (ses|sa|son|la|l|risques|gravité|maladie)',
    '(ne|n) (comprend|réalise|saisit|conçoit|croit|pense) (pas|aucunement|toujours pas) (qu|que|avoir|l|la|les|être|son|sa)',
    '(n a|n ont|n avait) pas (encore|toujours|vraiment)? (compris|saisi|réalisé|reconnu|admis|accepté|conscience) (la|le|les|l|son|ses|que|qu|pourquoi|de)',
  ],
  except: [
    '(cnesst|saaq|ivac|assureur|assurance) ... reconnaît',
    '(maladie|diagnostic|état|problème+) (de|d|du) (son|sa|ses|leur)',
    '(pas|ni|aucun) (de|d)? manque',
    '(anosognosie (après|due|post|secondaire|suite)|(définition+|glossaire|lexique|signification) ... ... anosognosie)',
    'pas conscient+ (au|à) (moment|arrivée|évaluation)',
    'manque pas (de|d)',
    '(ne|n) comprend pas (le français|l anglais|la consigne|la question|le mot|les mots|bien)',
    'se (dit|sent|croit|pense) (capable|prête|prêt) (de|d|à) (demander|marcher|cuisiner|reprendre|en parler|essayer|sortir|appeler|retourner|recommencer|aller)',
  ],
  message: '«\u00a0Autocritique\u00a0» veut souvent dire\u00a0: être de notre avis.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'pratique-qc'],
  flags: [
    'Autocritique: nulle.',
    'Manque d’introspection face au suivi.',
    'N’est pas conscient de sa maladie.',
    'Persiste à croire que tout va bien.',
    'Manque encore d’introspection.',
  ],
  passes: [
    'La CNESST ne reconnaît pas son diagnostic.',
    'Son autocritique s’est enrichie au printemps.',
    'Elle comprend les effets du traitement.',
    'Se dit prête à retourner chez elle; ne comprend pas pourquoi le chat boite.',
    'Dépliant avec la définition d’anosognosie.',
  ],
}
