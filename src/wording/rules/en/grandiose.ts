import type {Proof, Rule} from '../../rule.js'

/** Symptom words turned into descriptions of a person. */
export const grandiose: Rule = {
  id: 'en.character.grandiose',
  severity: 'hint',
  frame: 'is',
  match: [
    '(grandiose|paranoid|suspicious|delusional|evasive|secretive)',
    '(guarded|territorial|mistrustful|distrustful)',
  ],
  except: [
    'suspicious (for|by imaging|nature of)',
    'i am (very)? suspicious',
    '(calcification+|mass|lesion|squamous|mole|nodule+|breast|cells|cytology) ... suspicious',
    'guarded (by|his|her|their|the|prognosis)',
    '(prognosis|abdomen|abdo|belly) ... guarded',
    '(paranoid|suspicious) personality',
    '^ suspicious of (a|an|the)? (small|large|possible)? (fracture|vasospasm|malignancy|infection|tumour|tumor|stroke|clot|bleed|sepsis|ischemia|ischaemia)',
  ],
  message: 'This sums the person up; their own words would show more.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'picu'],
  flags: [
    'Suspicious of the new roommate.',
    'Client is grandiose about his album.',
    'Guarded, gave short answers.',
  ],
  passes: [
    'Biopsy of a suspicious lesion on the back.',
    'He is not paranoid today.',
    'Abdomen guarded and rigid, surgery called.',
    'Suspicious of a small fracture, we asked for a CT.',
  ],
}
