import type {Proof, Rule} from '../../rule.js'

/** “c/o”, the abbreviation with which a symptom is written down: routine to writers, and grievance to some who spell it out. */
export const complainsRoutine: Rule = {
  id: 'en.credibility.complains-routine',
  severity: 'hint',
  off: true,
  match: ['c : o'],
  except: [
    '(hepatitis|hep|vitamin|vit|grade|stage|type|group) c',
    'c : o (the|mr|mrs|ms|dr|mother|sister|brother|father|daughter|son|parents|shelter|post)',
  ],
  message: '“c/o” stands for “complains of”, which can read as grievance.',
  why: 'What a person tells us is information, and often took courage.',
}

export const proof: Proof = {
  sources: ['jgme', 'brigham'],
  flags: ['Pt c/o a stuffy nose.', 'Woke at 02:00, c/o cramps.'],
  passes: ['Mail goes to 12 Elm St c/o Mrs. Tran.', 'Hepatitis C: treated in 2019.'],
}
