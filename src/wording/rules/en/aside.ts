import type {Proof, Rule} from '../../rule.js'

/** Asides that doubt, give up or set apart, wherever they stand. */
export const aside: Rule = {
  id: 'en.credibility.aside',
  severity: 'suggest',
  match: [
    'if (that|this|it|he|she|they|what (he|she) says) (is|are|s|can be) (to be)? (believed|trusted)',
    'if (we|one|you) (can|are to|were to) (believe|trust) (him|her|them|that|it)',
    '(or so (he|she|they) (say~|claim~|tells us)|so (he|she|they) (say~|claim~) $)',
    '(swear~|say~|said|claim~|insist~|state~|report~) ... [only (had|drank|smoked)] (... (drink+|beer+|glass|glasses|joint+|pint+)|(one|two|a couple|a few) $)',
    '(none|nothing|little|half|most) of (it|this|that|what (he|she|they) (says|said)) (checks out|adds up|can be verified|is credible)',
    '(story|stories|account|version|explanation) ... (not|t) (add up|check out|hold up|make sense)',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|t) (ring true|hold water)',
    '(pain|fall|seizure) alleged',
    'not (actually|truly|genuinely) (sick|psychotic|disabled|distressed)',
    '(convenient|conveniently|suspiciously|curiously) (forgets|forgot|lost|loses|recovered|ill|sick|absent|unable|missing|remembers|cannot|timed)',
    '(known|prone|tend+|seems|appears) to (exaggerate|embellish|make things up|fabricate|lie about)',
    '((fabricate~|concoct~|invent~) (symptoms|excuses|voices|illness)|(fabricate~|concoct~) (a story|stories|(his|her|their) (story|history|symptoms|illness)))',
    'pretend~ (not to (hear|understand|see|know|speak)|to (faint|have (a seizure|pain)|swallow|take|comply|forget|sleep|be (sick|ill|unconscious|asleep|sleeping|confused|deaf|blind|paralyzed|in pain|unwell))|(he|she) (is|was|did|does|has))',
    'fake~ (a seizure|seizure+|being|illness|symptoms|sleep|pain|sick|it|(his|her|their) (pain|symptoms|illness|seizure+))',
    '(fake~|faking|faked) (a|his|her|their|being)?',
  ],
  except: [
    '(pretend~ (to be asleep|not to (know|hear)) (during|when (his|her|their) (father|mother|ex|husband|wife|partner|boyfriend|attacker|stepfather))|fake~ interest (in small talk|and copies)|fake~ (sleep|being asleep) (as a child|when (his|her) (father|mother)))',
    '(boss|ex|friend+|scammer|caller|seller|classmate|child) ... (pretend~|fake~)',
    'pretend~ ... ... ({family}|stepfather|burglar|play|theatre)',
    '(fake|faked) (nails|plants|id|fur|leather|flowers|news|cheque|ticket|profile|account|website)',
    '(accuse~|accused) ... ... (faking|fake~|pretending|fabricating|inventing)',
  ],
  message: 'This lets doubt speak from the side.',
}

export const proof: Proof = {
  sources: ['goddu', 'practice'],
  flags: [
    'Was at work, if he is to be believed.',
    'Conveniently forgets his appointments.',
    'Pretended to be asleep at the check.',
  ],
  passes: [
    'A classmate pretended to be asleep when his father came in.',
    'The bill does not add up, says she.',
    'She made up her mind to move.',
    'She fabricated a splint for him, and it did not hold up.',
    'He was cold, so he said to close the door.',
    'His manager accused him of laziness and faking a cold.',
  ],
}
