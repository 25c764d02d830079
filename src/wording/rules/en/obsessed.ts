import type {Proof, Rule} from '../../rule.js'

/** A wish that comes back, called an obsession. */
export const obsessed: Rule = {
  id: 'en.character.obsessed',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(obsessed|hung up|hell-bent|fixated) (with|on|about) (the|his|her|their|getting|going)? (next)? (d : c|discharge|pass|passes|leaving|out|smokes|smoking|cigarettes|meds|medication|benzos|ativan|opioids|money|cheque|phone|coffee|lawyer|release|prn)',
    '(all|only thing) (he|she|they) (care+|think+|talk+|want+) (about)? is (the|his|her|their|getting)? (next)? (smoke+|cigarettes|meds|discharge|pass|money|benzos|drugs|drink|fix|cheque)',
    'one-track mind',
  ],
  message: 'This makes an illness of a wish.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Obsessed with d/c date.', 'All she talks about is her smokes.'],
  passes: [
    'He is obsessed with old trains, and smiles.',
    'Preoccupied with worry about her son.',
    'Half a muffin consumed with coffee.',
  ],
}
