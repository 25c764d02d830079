import type {Proof, Rule} from '../../rule.js'

/** Names of roles: the team that treats, the case that is managed. */
export const caseManager: Rule = {
  id: 'en.othering.case-manager',
  severity: 'hint',
  off: true,
  match: ['(case-manager+|treatment team|case-load|case-management)'],
  message: 'Some guides say recovery team, or the name of the worker: nobody is a case.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'social-worker'],
  flags: ['Case manager visits on Friday.', 'Reviewed with the treatment team.'],
  passes: ['His worker Ana visits on Friday.', 'The recovery team met.'],
}
