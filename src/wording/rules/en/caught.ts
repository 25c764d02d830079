import type {Proof, Rule} from '../../rule.js'

/** Found out: as if somebody were a culprit. */
export const caught: Rule = {
  id: 'en.compliance.caught',
  severity: 'suggest',
  frame: 'does',
  match: [
    'caught (him|her|them|pt|client|patient)? (leaving|escaping|wandering|eating|exercising|purging|kissing|smoking|vaping|using|drinking|hiding|stealing|cheeking|hoarding|lying|sneaking|sharing|selling|taking|trying|attempting|red-handed|in the act|out of bounds)',
    'caught with (a|an|his|her|their|the)? (cigarette+|lighter|vape|drugs|pills|meds|alcohol|contraband|crack|weed|cannabis|needle+|knife|razor+|paraphernalia)',
    '(busted|nabbed) (for|with|smoking|using|vaping|drinking|again)',
    'caught (in|at|on|outside) (the|a)? (smoking (area|room)|smoke pit|med room|peer s (room|bed))',
  ],
  message: '“Caught” makes a culprit of the person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Caught smoking in the bathroom.',
    'Was caught with a lighter after pass.',
    'Was caught in the smoking area after ten.',
  ],
  passes: [
    'She caught a cold on the bus.',
    'Her brother was caught drinking and driving.',
    'Caught off guard by the rain.',
  ],
}
