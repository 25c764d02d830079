import type {Proof, Rule} from '../../rule.js'

/** What somebody could do, held against what they did. */
export const canIfWanted: Rule = {
  id: 'en.compliance.can-if-wanted',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(can|could) do (it|this|things|adls|more|so|better) (on (his|her|their) own|himself|herself)? (when|if) (he|she|they) (wants|want|wanted|tries|tried|chooses)',
    "[(capable|able)] (of|to) ... but (won't|will not|refuses|unwilling|chooses not|does not want|doesn't want)",
    '(capable|able) but (unwilling|lazy|unmotivated|refuses|chooses)',
    'learned helplessness',
    '(well|perfectly|quite|fully|very) capable (of|when|but)',
  ],
  message: 'This takes what was not done for what was not wanted.',
}

export const proof: Proof = {
  sources: ['practice', 'uofl'],
  flags: ['Can do it when he wants to.', 'Perfectly capable of showering.'],
  passes: ['She can call when she wants.', 'Able to walk two blocks but tires.'],
}
