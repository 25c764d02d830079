import type {Proof, Rule} from '../../rule.js'

/** Found out: as if somebody were a culprit. */
export const caught: Rule = {
  id: 'en.compliance.caught',
  severity: 'suggest',
  frame: 'does',
  match: [
    'caught (leaving|escaping|wandering|outside|off|eating|exercising|purging|kissing|out)',
    'caught (smoking|vaping|using|drinking|hiding|stealing|cheeking|hoarding|lying|sneaking|sharing|selling|taking|trying|attempting|red-handed|in the act|out of bounds)',
    'caught (him|her|them|pt|client|patient) (smoking|vaping|using|drinking|hiding|stealing|cheeking|hoarding|lying|sneaking|sharing|selling|taking|trying)',
    'caught with (a|an|his|her|their|the)? (cigarette+|lighter|vape|drugs|pills|meds|alcohol|bottle|contraband|crack|weed|cannabis|needle+|knife|phone|razor+|paraphernalia|food)',
    '(busted|nabbed|rumbled) (for|with|smoking|using|vaping|drinking|again)',
  ],
  message: '“Caught” makes a culprit of the person.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Caught smoking in the bathroom.', 'Was caught with a lighter after pass.'],
  passes: ['She caught a cold on the bus.', 'Her brother was caught drinking and driving.'],
}
