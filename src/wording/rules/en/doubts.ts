import type {Proof, Rule} from '../../rule.js'

/** The writer’s doubt, charted as a finding. */
export const doubts: Rule = {
  id: 'en.credibility.doubts',
  severity: 'suggest',
  match: [
    '(rn|lpn|md|psw|nurse|son|daughter|wife|husband|mother|father|family) (is|was|remains|are)? [not (fully|entirely|at all|really)? convinced]',
    '(si|suicidality|threat+|attempt|hi|intent|distress|tears) {link}? (felt|thought)? [(not|never) (felt|thought|deemed)? (to be)? (genuine|serious|real|credible)]',
    '(endorse~|report~|list~) (almost|nearly|virtually|practically|essentially) (every|all)',
    '(staff|writer|team|we|i|son|daughter|family|nurse|md|rn|mother|wife|husband|employer|teacher+|doctor) (question~|doubt~|wonder~) (whether|if)',
    '(this|that|which) (is|was|seems|appears) [(doubtful|questionable|suspect|dubious|implausible)]',
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
    '(no|without) (records|record|evidence|proof|documentation) (found|available)? to (confirm|support|corroborate|verify|back)',
    'yet (seen|observed|noted|able|spotted|walking|walks|managed)',
    '(seen|observed|spotted|noted) (strolling|laughing|joking|texting|chatting|running|dancing|sleeping soundly|eating|walking) ... (despite|minutes|moments|shortly|when|while)',
    '(inconsistent|incongruent|not (consistent|congruent|in keeping)) with (reported|stated|his|her|their|claims|level|degree) (pain|distress|symptoms|report+|statement+|level|stated|reported|mood|presentation)?',
    '(questionable|suspect|dubious) (motives|validity|story|reliability|seizure+|symptoms|motivation|account|report+|history)',
    '(contradict~|contradicting) (himself|herself|themselves|self)',
    '(fabricate~|invent~|concoct~) (symptoms|stories|a|his|her|their|excuses)',
    '(make~|made) (up (stories|symptoms|excuses|things|a story|his|her|their)|things up|stuff up)',
    '(untrue|far-fetched|unbelievable|not believable|not plausible|implausible|incredible) (story|claim+|account|history|excuse+|reason+)',
    '(only|just|always) (tearful|cries|weeps|shakes|limps|groans|moans|becomes tearful|becomes distressed|seizes|coughs) (when|if|while|in)',
    '(when|while|if) (staff|nurses|nurse|doctors|team|someone|observed|others|nobody|no one) (are|is|think|thinks|were)? (watching|looking|around|present|in sight|near|there|in the room)',
    '(account|story|history|version|explanation|motives|reliability|credibility|sincerity) {link} (very|highly|somewhat|rather|quite)? [(questionable|doubtful|suspect|dubious|unconvincing|implausible|far-fetched)]',
    '(reaction|response|distress|complaints|anger) {link}? (far|way|well|grossly)? [out of (all)? proportion]',
    '(observed|seen|found|appeared|noted) (to be)? (sleeping|asleep|snoring) ... (though|although|despite|but|yet) (c : o|complain~|claim~|report~|state~|stating|say~)',
    '[(asleep|sleeping|slept)] ... (but|yet|despite|although|though) (c|complain~|claim~|report~|state~|say~|stating) (o)? (of)? (insomnia|poor|no|not|lack|exhaustion|being|awake)',
  ],
  except: [
    'inconsistent with (the|her|his|their|my)? (use|exercise|diet|medication+|meds|checking|taking|cpap|therapy|insulin|inhaler+|brushing|dosing|stretching)',
    '(make~|made) up (his|her|their) (mind|bed|room|hours|time|face|missed)',
    '(falls|fall|walk~|transfer~|eat~|eats|smoke~|swim~|alone) ... when (staff|nobody|no one)',
  ],
  message: 'This charts our doubt as if it were a finding.',
}

export const proof: Proof = {
  sources: ['care-sd', 'goddu'],
  flags: [
    'Team is sceptical about the seizures.',
    'Rates pain 9/10 while texting.',
    'Observed sleeping though c/o no sleep.',
  ],
  passes: [
    'She doubts herself after the exam.',
    'The pharmacist had no doubt about the dose.',
    'Found sleeping soundly, and reports a good night.',
    'Slept all night but reports a headache.',
  ],
}
