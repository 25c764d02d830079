import type {Proof, Rule} from '../../rule.js'

/** A story that changes: doubt about the person, where memory or trust may be short. */
export const story: Rule = {
  id: 'en.credibility.story',
  severity: 'suggest',
  match: [
    "(story|stories|account) (keep~ changing|change~|does not add up|doesn't add up)",
    'change~ (his|her|their) story',
    '(conflicting|contradictory|elaborate|tall) (story|stories|tale+|account+)',
    '(would|wants to|want to) (have|like) us (to)? believe',
    '(make~|full of|usual|another|always) excuses',
    '(selective|convenient) (memory|hearing)',
    '(his|her|their) version of',
    '(implausible|unlikely) (story|account|explanation|claim+|tale+)',
    'self-diagnosed',
    'sob story',
    '(nonsensical|incoherent) (rambling+|speech|story|statement+|account+)',
    '(gave|gives|offers|offered|had|with|various|endless|many)? [excuses] (for|about|why|to|re) (not|missing|missed|skipping|being|absence|every)',
  ],
  message: 'This calls the account untrue.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Her story keeps changing.',
    'Gave conflicting accounts of the fall.',
    'Excuses for not attending.',
  ],
  passes: [
    'He told a story about his farm.',
    'The story hour at the library was fun.',
    'She excuses herself from lunch.',
  ],
}
