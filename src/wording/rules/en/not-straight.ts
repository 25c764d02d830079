import type {Proof, Rule} from '../../rule.js'

/** Plain talk of not being told the truth, or of a show. */
export const notStraight: Rule = {
  id: 'en.credibility.not-straight',
  severity: 'suggest',
  match: [
    '(not|never|hardly|isn|wasn) (t|been|always|being|entirely|quite|exactly)? (being)? (straight|upfront|up front|level|honest|truthful|forthright|transparent) (with|about|re)',
    '(tell~|tells|told|spin~) (a|quite|quite a) (good|great|tall|fine|convincing|sad|elaborate) (story|tale|yarn)',
    '(10|ten|9|8) (but|yet|although|though) (playing|eating|laughing|watching|on|walking|asleep|sleeping|texting|chatting|talking|smiling|scrolling|able|up|resting|appears|looks|looked|sitting|calm|in|joking|dozing)',
    '(pain|headache|nausea|limp|symptoms|complaint+|voices) (was|were|all)? [(gone|vanished|cured|disappeared|forgotten|better)] (as soon as|the moment|the minute|the second)',
    'no real (pain|distress|intent|illness|symptom+|seizure+|reason|explanation|injury)',
    '(all|mostly|just|purely|done|crying|limping|moaning|tears) for (show|effect|sympathy|attention|our benefit)',
    '(hard|difficult|impossible|unclear) to (know|tell|say) (what|how much|if|whether|when) ... (real|true|truth|truthful|lying|genuine|made up|believe)',
    'how much (of (this|it|that))? (is|was) (real|true|fact|fiction|genuine)',
    '(not (giving|telling) (us|me|staff) (the)? (whole|full|everything)|not (the)? (whole|full) (story|truth))',
    '(hiding|keeping) (something|things) from (us|staff|me|the team)',
  ],
  except: [
    '(ex|partner|landlord|boss|agency|friend) ... (honest|straight|upfront|truth|truthful)',
    '(feel~|wants|asked|likes|loves) ... (sympathy|story)',
  ],
  message: 'This tells of our trust, and not of the person.',
}

export const proof: Proof = {
  sources: ['practice', 'goddu'],
  flags: [
    'Is not being straight with us about the pills.',
    'No real pain seen at the dressing.',
    'Pain 10/10 but playing cards.',
  ],
  passes: ['The landlord was not honest about the rent.', 'Not straight: the nail in his femur is bent.'],
}
