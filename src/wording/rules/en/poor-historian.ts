import type {Proof, Rule} from '../../rule.js'

/** The historian: blame for a history that was hard to take. */
export const poorHistorian: Rule = {
  id: 'en.credibility.poor-historian',
  severity: 'strong',
  match: [
    '({poor}|unreliable|difficult|vague|inconsistent|terrible|fair) (and|but)? (vague|difficult)? (historian|informant|reporter|self-reporter|narrator)',
    '(unreliable|inconsistent) (history|account|story|reporting)',
    '((he|she|they|{charge}) {link}|(history|account|story|limitation+|complaint+|symptom+|explanation|version|excuse) {link}?|^) (not|t|hardly) (a|very|always)? (reliable|credible|believable)',
    '(reliability|informant|historian) : {link}? (poor|questionable|unreliable|limited)',
    '(history|account|story|reporting|information|report) {link} (very|somewhat|felt|thought|deemed|considered|rather|quite)? (to be)? [(unreliable|untrustworthy|contradictory)]',
    '(not|hardly) (a|an|the)? (very|particularly)? (good|great|accurate|best) (historian|informant|reporter)',
    '(history|story|account|historian|informant|reporter) [(unreliable|untrustworthy)]',
    '(good|excellent|reliable|great|accurate|adequate|decent|reasonable|fairly (good|reliable)) [historian]',
    '(wife|husband|mother|father|daughter|son|spouse|partner|parents|sister|brother) [unreliable] (historian|informant|re|about|with|for|as|$)',
    '(inaccurate|questionable|limited|selective|unhelpful|unreliable) as (a|an)? (historian|informant)',
    '(inconsistent|contradictory|unreliable|selective|vague|evasive|unforthcoming|unclear) in (his|her|their) (own)? (account+|story|history|answers|replies|reports|reporting|statements|version)',
    '(he|she|story|account|history|version|statement+|narrative) ... (full of|riddled with|rife with) (contradictions|inconsistencies|holes|discrepancies)',
    '(version|statement+|narrative) {link} (very|rather|quite|somewhat)? [(untrustworthy|contradictory|far-fetched)]',
    '(inconsistent|vague|contradictory|evasive|rehearsed) and [(far-fetched|implausible|unconvincing|unreliable|dubious)]',
    '({charge}|he|she|they) {link} (very|rather|often|somewhat)? [contradictory] ($|and|in|about|at|on|when)',
  ],
  except: [
    '(not|never|no|t) (at all)? (a|an|such a)? (poor|unreliable|difficult|bad|vague) (historian|informant|reporter)',
    '(phone|wifi|internet|battery|sensor|monitor|meter|weather|bank|credit) ... (history|account|report|reporting|information)',
    '(art|local|family|oral|church|town) historian',
  ],
  guards: {apart: false},
  message: 'The history was hard to take: that is about the interview.',
}

export const proof: Proof = {
  sources: ['harrigian', 'medical-independent'],
  flags: [
    'Patient is a poor historian.',
    'Unreliable informant, daughter phoned.',
    'History was felt to be unreliable.',
    'Not a very good historian.',
    'Dizzy, story not credible, vitals normal.',
    'Account unreliable, three dates given.',
    'She is a good historian, her wife is not.',
    'Rather inconsistent in his account.',
  ],
  passes: [
    'She works as an art historian.',
    'A family history was taken with her aunt.',
    'The bus is not reliable in winter.',
    'Questionable history of TIA in 2010.',
  ],
}
