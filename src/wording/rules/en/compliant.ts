import type {Proof, Rule} from '../../rule.js'

/** Compliance, as praise. */
export const compliant: Rule = {
  id: 'en.compliance.compliant',
  severity: 'hint',
  frame: 'is',
  match: [
    '(compliant|complying)',
    '(good|full|excellent|great|perfect|fair|reasonable|generally) (med|medication)? compliance',
    'complied with',
  ],
  except: [
    '(complied|compliant) with (the)? (law|act|building|code|standards)',
    'compliance (of the|with hand)',
  ],
  message: 'Also as praise, this measures obedience.',
}

export const proof: Proof = {
  sources: ['harrigian'],
  flags: ['Compliant with meds and meals.', 'Remains compliant on the unit.'],
  passes: ['Complied with the building code.', 'The lift is compliant with the law.'],
}
