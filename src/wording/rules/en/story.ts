import type {Proof, Rule} from '../../rule.js'

/** A story that changes: doubt about the person, where memory or trust may be short. */
export const story: Rule = {
  id: 'en.credibility.story',
  severity: 'suggest',
  match: [
    '(story|stories) (keep~ changing|change~)',
    '(story|account) (does|did|doesn|didn) (not|t) add up',
    'change~ (his|her|their) story',
    '(conflicting|contradictory|elaborate) (story|stories|account+)',
    '(have|like|want+) us (to)? believe',
    'make~ excuses',
    '(selective|convenient) (hearing|memory)',
    '(his|her|their) version of (events|things|reality|what happened|the (events|story|fight|incident|facts))',
    '(implausible) (story|account|claim+|tale+)',
    'unlikely (story|tale+)',
    'self-diagnosed',
    'sob story',
    '(nonsensical|incoherent) (rambling+|story|account+)',
    'nonsensical (speech|statement+)',
    'excuses (for|about|why|to|re) (not|missing|missed|skipping|being|absence|every)',
    '(details|timeline|account|version|explanation|history) (keep~|kept) (changing|shifting|evolving)',
    '(gave|gives|giving|provides|provided|offers|offered) (us|staff|writer)? (vague|conflicting|contradictory) (information|details|answers|reports|history|statements|dates)',
    '(not (very|at all|particularly|too|entirely)?|less than|hardly|barely) convincing (account|story|explanation|history|reason|excuse|version|historian)',
    '(account|story|explanation|excuse|version|reason) ... (found|thought) (him|her|them|it)? (rather|quite|somewhat)? (less than|not|un|hardly) convincing',
  ],
  except: [
    'selective memory (loss|impairment|deficit+)',
    'contact details',
    '(clinic+|pharmacy|insurer|agency|labs|websites|doctors|school) ... (gave|gives|provided)',
  ],
  message: 'This calls the account untrue.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Her story keeps changing.',
    'Gave conflicting accounts of the fall.',
    'Excuses for not attending.',
    'The details keep changing.',
    'She gave conflicting information at intake.',
    'By his not very convincing account he fell.',
  ],
  passes: [
    'He told a story about his farm.',
    'The story hour at the library was fun.',
    'She excuses herself from lunch.',
    'Her version of the soup has more garlic.',
  ],
}
