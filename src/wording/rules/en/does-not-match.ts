import type {Proof, Rule} from '../../rule.js'

/** What was told and what was found, said not to match. */
export const doesNotMatch: Rule = {
  id: 'en.credibility.does-not-match',
  severity: 'suggest',
  match: [
    '(account|history|story|version|recollection|statements|narrative) ... ... (has|have) (varied|changed|shifted|evolved|differed|altered)',
    '(cannot|can|should|not|hardly) (not)? (be|to) (considered|regarded|deemed|viewed|taken|accepted|seen) (as)? (reliable|credible|accurate|true|fact|valid|trustworthy|seriously|genuine)',
    '(overreaction|over-reaction|overreacting) (to|on|when|with)',
    '^ (doubtful|dubious|suspect|questionable|implausible) $',
    '(teachers|teacher|staff|nobody|no one|nurses|police|witnesses|others|parents) (saw|witnessed|heard|observed) (nothing|none)',
    'found to be (false|untrue|unfounded|baseless|unsubstantiated|lying|inaccurate|exaggerated|fabricated)',
    'allegation+ (made)? (against|about) (staff|psw|nurse+|us|another|co|roommate+|aide+|care|teacher+)',
    '(question+|doubt+) (whether|if) ... ... (real|really|true|genuine|truly|actual|exaggerated)',
    'put~ on (a|an|the|his|her) (limp|accent|act|performance|tears|stutter|tremor|seizure)',
    '(patient|sick|invalid) role',
    '(no|without|little|any|insufficient) (findings|finding|evidence|signs|grounds|basis|imaging|objective|clinical|physical|reason) (findings|evidence|signs|basis)? to (support|substantiate|justify|explain|corroborate|warrant|account) (his|her|their|for|this|these|such|the (claim+|complaint+|symptoms|pain|degree|extent|level))',
    '(symptoms|complaints|pain|presentation|reports|description|distress|disability) (do|does|did|don|doesn|didn) (not|t) (match|agree|align|conform|fit|correlate|correspond)',
    '(symptoms|complaints|pain|disability|reports|limitations) (far|greatly|grossly|seem+)? (to)? (exceed|exceeds|exceeded|outweigh|outstrip) ',
    '(spells|seizures|symptoms|pain|falls|episodes|tics|attacks|limp|illness|injury|claim+) {link} (not|t) (really|felt|thought)? (to)? (be)? (real|genuine|true|organic|legitimate)',
    '(buy|buying|buys|bought|swallow) (his|her|their|this|the) (story|excuse+|account|explanation|version|line|act|claim+)',
    '(far-fetched|outlandish|convoluted|improbable|fanciful|incredible|ridiculous|absurd|thin|flimsy|lame|weak|unlikely|bizarre|elaborate) (explanation+|excuse+|rationale|reason+|theory|theories|justification+)',
    'maintain~ (his|her|their) (innocence|version|story|denial|position|account)',
    '(withheld|withholding|withholds) (that|from|his|her)',
    '(fail~|neglect~|omit~|conveniently) (to)? (mention|mentioned|tell|disclose|inform|reveal|declare|share|acknowledge)',
    '(not|never|t) (disclose|volunteer|divulge) (his|her|their|that|any|the|this|use)',
    '(validity|effort|embellishment|exaggeration|malingering) (scale+|indicator+|index|indices|testing) (was|were|is|elevated|failed|positive|suggest+|raised|show+)',
  ],
  except: [
    '(landlord|agency|school|insurer|employer|clinic|pharmacy|hospital) ... (fail~|neglect~)',
    '(elaborate|bizarre) (theory|theories) (of|in) (physics|music|art)',
    'weak (reason+|evidence)',
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
  ],
}
