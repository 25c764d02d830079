import type {Proof, Rule} from '../../rule.js'

/** Symptom words turned into descriptions of a person. */
export const grandiose: Rule = {
  id: 'en.character.grandiose',
  severity: 'hint',
  frame: 'is',
  match: [
    '(grandiose|paranoid|suspicious|delusional|evasive|secretive)',
    '(guarded|territorial|mistrustful|distrustful)',
    'guarding (his|her|their) (food|tray|belongings|things|room|space)',
  ],
  except: [
    '(grandiose|paranoid|delusional) (delusion|delusions|ideation|thoughts|thinking|schizophrenia|content|disorder)',
    'suspicious for',
    'guarded (his|her|their|the|prognosis)',
    'prognosis ... guarded',
    '(paranoid|suspicious) personality',
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
  passes: ['Biopsy of a suspicious lesion on the back.', 'He is not paranoid today.'],
}
