import type {Proof, Rule} from '../../rule.js'

/** Complaining: telling a symptom, heard as grievance. */
export const complains: Rule = {
  id: 'en.credibility.complains',
  severity: 'hint',
  frame: 'does',
  match: [
    'complain~ of => report~',
    'complain~ that => report~ that',
    'complain~ (about|constantly)',
    '(multiple|many|numerous|various|endless|constant|somatic) complaints',
    'c : o',
  ],
  except: [
    'complain~ ... to the (ombudsman|manager)',
    '(hepatitis|hep|vitamin|vit|grade|stage|type|group) c',
    'c : o (the|mr|mrs|ms|dr|mother|sister|brother|father|daughter|son|parents|shelter|post)',
  ],
  message: '“Complains” can read as grievance.',
  why: 'What a person tells us is information, and often took courage.',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: [
    'She complains that the light is too bright.',
    'Numerous complaints since supper.',
    'Pt c/o a stuffy nose.',
  ],
  passes: [
    'He filed a complaint with the ombudsman.',
    'Chief complaint: chest pain.',
    'Mail goes to 12 Elm St c/o Mrs. Tran.',
  ],
}
