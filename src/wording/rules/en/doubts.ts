import type {Proof, Rule} from '../../rule.js'

/** The writer’s doubt, charted as a finding. */
export const doubts: Rule = {
  id: 'en.credibility.doubts',
  severity: 'suggest',
  match: [
    'doubtful (that|if|whether) (he|she|they|pt|patient|client)',
    '(writer|team|staff|we|i|doctor) ({be}|somewhat|very)? [(doubt~|doubtful|unconvinced|sceptical|skeptical|dubious|disbelieve~|unsure (whether|if))]',
    '(writer|team|staff|we|i) ... [not (fully)? convinced]',
    'question~ (the)? (his|her|their)? (veracity|validity|credibility|truthfulness|motives)',
    '(veracity|truthfulness) (of|is|was)',
    'no way to (verify|confirm)',
    '(unverified|uncorroborated|unsubstantiated) (claim+|report+|symptoms|pain|account)',
    '(hard|difficult) to believe',
    '(pain|10) ... [(but|yet|despite|although|though|while) ... (laughing|smiling|joking|chatting|texting|resting comfortably|sleeping)]',
    '(but|yet|however|though) ({be})? (seen|observed|noted) ... [(laughing|eating|walking|joking|sleeping|smoking|smiling|chatting|resting)]',
    '[despite] (claim+|claiming|report+|reporting|stating|complaint+|complaining|saying)',
    'no (collateral|evidence) to (support|back up) (his|her|their)',
  ],
  guards: {negation: false},
  message: 'This charts our doubt as if it were a finding.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu'],
  flags: ['Team is sceptical about the seizures.', 'Rates pain 9/10 but was seen laughing.'],
  passes: ['She doubts herself after the exam.', 'The pharmacist had no doubt about the dose.'],
}
