import type {Proof, Rule} from '../../rule.js'

/** A wish that comes back, called an obsession. */
export const obsessed: Rule = {
  id: 'en.character.obsessed',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(obsessed|consumed|hung up|hell-bent|fixated) (with|on|by) (the|his|her|their|getting|going|a|when|about)? (next)? (d : c|discharge|discharged|pass|passes|leaving|home|smokes|smoking|cigarettes|meds|medication|food|benzos|ativan|opioids|money|cheque|phone|coffee|appearance|weight|lawyer|release|prn)',
    '(all|only thing) (he|she|they) (care+|think+|talk+|want+) (about)? (is|are) (the|his|her|their|getting)? (next)? (smoke+|cigarettes|meds|discharge|pass|money|food|benzos|drugs|drink|fix|cheque)',
    '(one-track mind|single-minded about)',
  ],
  message: 'This makes an illness of a wish.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Obsessed with d/c date.', 'All she talks about is her smokes.'],
  passes: ['He is obsessed with old trains, and smiles.', 'Preoccupied with worry about her son.'],
}
