import type {Proof, Rule} from '../../rule.js'

/** Plain talk of not being told the truth, or of a show. */
export const notStraight: Rule = {
  id: 'en.credibility.not-straight',
  severity: 'suggest',
  match: [
    '(not|never|hardly|t) (been|always|being|entirely|quite)? (being)? (straight|upfront|up-front|honest|truthful|forthright|transparent) (with|about|re)',
    '((tell~|told|spin~) (a convincing|an elaborate) (story|tale)|tall tale+)',
    '(10|ten|9) (but|yet|although|though) (playing|eating|laughing|watching|texting|chatting|talking|smiling|scrolling|joking|sleeping|on (the|his|her) phone)',
    'no real ((pain|illness|seizure+) (seen|observed|noted|evident)|intent)',
    '(all|mostly|just|purely|crying|limping|moaning|tears) for (show|effect|attention|our benefit)',
    'how much (of (this|it|that))? (is|was) (real|genuine|fiction)',
    '(not|t) (giving|telling|tell) (us|me|staff|the team) (the (whole|full)|everything)',
    '(hiding|keeping) (something|things) from (us|staff|me|the team)',
  ],
  except: ['(ex|partner|landlord|boss|agency|friend) ... (honest|straight|upfront|truth|truthful)'],
  message: 'This tells of our trust, and not of the person.',
}

export const proof: Proof = {
  sources: ['practice', 'goddu'],
  flags: [
    'Is not being straight with us about the pills.',
    'No real pain seen at the dressing.',
    'Pain 10/10 but playing cards.',
  ],
  passes: [
    'The landlord was not honest about the rent.',
    'Not straight: the nail in his femur is bent.',
    'Tells a good story at supper.',
    'Pain gone as soon as the tube was out.',
  ],
}
