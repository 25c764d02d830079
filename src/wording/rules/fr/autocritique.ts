import type {Proof, Rule} from '../../rule.js'

/** Autocritique, introspection: l’accord avec l’équipe, noté. */
export const autocritique: Rule = {
  id: 'fr.insight.autocritique',
  severity: 'suggest',
  match: [
    '{lack} (d|de|de l)? (autocritique|introspection|insight)',
    '{poor} (autocritique|introspection|insight)',
    '(autocritique|introspection|insight) (face à (sa maladie|sa condition)|envers sa (maladie|condition))? : (est|demeure|semble|très)? (très)? ({poor}|manquante)',
    '(anosognosie|anosognosique)',
    '(ne|n) se (reconnaît|considère|voit|perçoit) pas (comme)? (malade|atteint)',
    '(ne|n) (reconnaît|comprend|accepte|admet) pas (sa|être|son|avoir) (maladie|malade|diagnostic|besoin|état)?',
  ],
  guards: {negation: false},
  message: '«\u00a0Autocritique\u00a0» veut souvent dire\u00a0: être de notre avis.',
}

export const proof: Proof = {
  sources: ['mhcc-nsw', 'pratique-qc'],
  flags: ['Autocritique: nulle.', 'Manque d’introspection face au suivi.'],
  passes: ['Son autocritique s’est enrichie au printemps.', 'Elle comprend les effets du traitement.'],
}
