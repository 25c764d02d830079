import type {Proof, Rule} from '../../rule.js'

/** Permission, given to an adult. */
export const allowed: Rule = {
  id: 'en.coercion.allowed',
  severity: 'suggest',
  match: [
    '{be}? (allowed|permitted|not allowed|not permitted) (to|out|off|outside)',
    '(earn~|grant~|revoke~|lose~) (his|her|their|all)? (off-unit|smoking|grounds|phone)? (privilege+|pass|passes)',
    'privilege (level)?',
    'privileges',
    '(let|lets) (him|her|them) (go|have|use|out|smoke)',
  ],
  except: [
    'hospital privileges',
    '(insurer|insurance|landlord|school|employer|judge|pain|weather) ... (allowed|permitted)',
  ],
  guards: {negation: false},
  message: 'This speaks of permission, as to a child.',
}

export const proof: Proof = {
  sources: ['nursing', 'practice'],
  flags: ['Allowed to use the phone after supper.', 'Lost his grounds privileges.'],
  passes: ['Walks daily as pain allowed.', 'The judge allowed the appeal.'],
}
