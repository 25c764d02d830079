import type {Proof, Rule} from '../../rule.js'

/** Autocritique, introspection: l’accord avec l’équipe, noté. */
export const autocritique: Rule = {
  id: 'fr.insight.autocritique',
  severity: 'suggest',
  match: [
    '{lack} (d|de|de l)? (autocritique|introspection|insight)',
    '{poor} (autocritique|introspection|insight)',
    '(autocritique|introspection|insight) (face à (sa maladie|sa condition)|envers sa (maladie|condition))? : (est|demeure|très|plutôt|quasi|semble)? ({poor}|difficile|fragile|douteux|douteuse|précaire|inexistant+|irrégulier+|fluctuant+|laisse|manquante|réduites)',
    '(anosognosie|anosognosique)',
    '(ne|n) se (reconnaît|considère|voit|perçoit|croit) pas (comme)? (malade|atteint)',
    'se (croit|pense|dit) guéri+',
    '(ne|n) (reconnaît|comprend|accepte|admet|réalise|voit|perçoit) (pas|aucunement) (sa|son|ses|l|la|le|être|avoir|qu)? (maladie|malade|diagnostic|besoin|état|problème+|difficultés|impact+|gravité|utilité|nécessité|pertinence)',
    '(ne|n) (rend pas compte|fait pas le lien|a (pas|aucune) conscience)',
    '(peu|non|pas) conscient+ (de|des|du)',
    'inconscient+ (de|du|des) (risques|danger+|gravité|maladie)',
    '(persister~|s’entête|s’obstine) à (croire|penser|dire|nier)',
    '(croit|pense|convaincu+|persuadé+) à tort',
    'surestime+ (ses|sa)',
    'se surestime',
  ],
  except: ['pas conscient+ (au|à) (moment|arrivée|évaluation)'],
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
