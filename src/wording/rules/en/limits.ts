import type {Proof, Rule} from '../../rule.js'

/** Limits and rules, with the person as the one who tests them. */
export const limits: Rule = {
  id: 'en.compliance.limits',
  severity: 'hint',
  match: [
    '(firm|strict)? (limits|boundaries) (were|was|are)? set',
    '(firm|strict) (limits|boundaries|approach|hand)',
    '(test~|push~) (the|his|her|staff|our)? (limits|boundaries)',
    '(boundary|limit)-(testing|pushing|crossing|violation+)',
    '(break~|breaks|broke|breaking|violate~) (the|unit|ward|house)? rules',
    '(not|non|hardly|barely) (easily)? redirectable',
    'unredirectable',
  ],
  except: ['(firm|strict) (limits|boundaries) with (his|her|their)'],
  guards: {name: false},
  message: 'This tells of rules and leaves out the need.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Tests limits at bedtime.', 'Not redirectable in the hallway.', 'Testing boundaries w/ new staff.'],
  passes: ['The speed limits changed on her street.', 'Her lot has clear boundaries.'],
}
