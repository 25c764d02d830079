import type {Proof, Rule} from '../../rule.js'

/** Autocritique, introspection: l’accord avec l’équipe, noté. */
export const autocritique: Rule = {
  id: 'fr.insight.autocritique',
  severity: 'suggest',
  match: [
    '{lack} (d|de|de l)? (réelle)? (autocritique|introspection|insight|conscience de (sa|ses|son)|recul)',
    '{poor} (autocritique|introspection|insight)',
    '(autocritique|introspection|insight) (face à (sa maladie|sa condition|ses symptômes)|envers sa (maladie|condition))? : (est|demeure|semble)? (quasi|très|plutôt|assez)? ({poor}|manquante|fragile|inexistante|nul|à travailler)',
    'critique (des|de ses) symptômes {poor}',
    '(anosognosie|anosognosique)',
    '(ne|n) se (reconnaît|considère|voit|perçoit|croit|dit) (pas|aucunement) (comme)? (malade|atteint)',
    'se (croit|pense|dit) guéri+',
    '(ne|n) (reconnaît|comprend|accepte|admet|réalise|voit) (pas|aucunement|toujours pas) (qu)? (sa|être|son|avoir|ses|l|la|le)? (maladie|malade|diagnostic|besoin|état|trouble+|problème+|difficultés|impact+|gravité|utilité|nécessité|pertinence)',
    '(ne|n) (se rend pas compte|est pas (conscient+)|a pas conscience)',
    '(peu|non|pas) conscient+ de (sa|ses|son|la) (maladie|condition|état|difficultés|problème+|limites|gravité|trouble)',
    'inconscient+ (de|du|des) (sa|ses|son|la)? (risques|danger|dangers|gravité|maladie|problème)',
    '(persister~|s’entête|s’obstine) à (croire|penser|dire|vouloir|nier)',
    '(croit|pense|convaincu+|persuadé+) à tort',
  ],
  except: ['manque de recul (pour|du|sur)'],
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
