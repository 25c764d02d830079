import type {Proof, Rule} from '../../rule.js'

/** What somebody could do, held against what they did. */
export const canIfWanted: Rule = {
  id: 'en.compliance.can-if-wanted',
  severity: 'suggest',
  frame: 'does',
  match: [
    'can do (it|this|things|adls|more|so|better) ... (when|if) (he|she|they) (wants|want|wanted|tries|chooses)',
    "[(capable|able)] (of|to) ... but (won't|will not|refuses|unwilling|chooses not|does not want|doesn't want)",
    '(capable|able) but (unwilling|lazy|unmotivated|refuses|chooses)',
    '(well|perfectly) capable (of|when|but)',
  ],
  message: 'This takes what was not done for what was not wanted.',
}

export const proof: Proof = {
  sources: ['practice', 'uofl'],
  flags: ['Can do it when he wants to.', 'Perfectly capable of showering.'],
  passes: ['She can call when she wants.', 'Able to walk two blocks but tires.'],
}
