import type {Proof, Rule} from '../../rule.js'

/** What was told and what was found, said not to match. */
export const doesNotMatch: Rule = {
  id: 'en.credibility.does-not-match',
  severity: 'suggest',
  match: [
    '(his|her|their) (account|story|version|recollection) (has|have) (varied|changed|shifted|evolved)',
    '^ (doubtful|dubious|implausible) $',
    '(staff|nurses|teacher+|witnesses) (saw|witnessed|observed) nothing ($|to)',
    '(allegation+|claim+|report+|statement+|story|complaint+) ... found to be (false|untrue|unfounded|baseless|unsubstantiated|fabricated)',
    'put~ on (a|an|the|his|her) (limp|act|tears|stutter|tremor)',
    '(sick|invalid) role',
    '(no|without|little|insufficient) (collateral|records|documentation|findings|evidence|proof|grounds|basis) (found|available)? to (support|substantiate|corroborate|verify|justify|back|confirm) (up)? (his|her|their|the|these|this)? (claim+|complaint+|story|account|allegation+)',
    '(complaints|report+|description|disability|pain) (do|does|did|don|doesn|didn) (not|t) (match|fit|align|correlate|correspond) (to|with)? (the)? (findings|exam|objective|presentation)',
    '(buy|buying|buys|bought) (his|her|their|this|the) (story|excuse+|explanation|version)',
    'maintain~ (his|her|their) (innocence|version|story|denial)',
    '(fail~|neglect~|omit~) to (mention|tell|declare|share|inform|acknowledge|admit)',
  ],
  except: [
    '(landlord|agency|school|insurer|employer|clinic|pharmacy|hospital|bank|company|doctor|surgeon|store|ex|letter|form) ... (fail~|neglect~)',
  ],
  message: 'This holds what was found against what was told.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu', 'practice'],
  flags: [
    'Failed to mention the overdose.',
    'The allegation was found to be false.',
    'He maintains his innocence.',
  ],
  passes: [
    'The gloves do not match.',
    'The agency failed to mention the fee.',
    'She put on a play with the choir.',
    'The nurse withheld his metoprolol for a slow pulse.',
    'The scan failed to reveal a leak.',
  ],
}
