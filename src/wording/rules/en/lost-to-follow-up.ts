import type {Proof, Rule} from '../../rule.js'

/** Being absent, as a failing. */
export const lostToFollowUp: Rule = {
  id: 'en.failure.lost-to-follow-up',
  severity: 'suggest',
  match: [
    '(lost to follow-up|ltfu|no-show+|no-showed|dnka)',
    'dna $',
    'fail~ to (attend|show|appear|present)',
    '(miss~|skip~) (multiple|several|many|all|most) (appointments|appts|visits|sessions)',
    '(drop~|kicked|washed) out of (treatment|therapy|program|rehab|group|care)',
    '(left|leaves) ama',
  ],
  guards: {negation: false},
  message: 'This counts an absence and leaves out the reason.',
}

export const proof: Proof = {
  sources: ['strengths-model', 'practice'],
  flags: ['Lost to follow-up after May.', 'Dropped out of treatment twice.'],
  passes: ['DNA sample sent to the lab.', 'She dropped a plate and laughed.'],
}
