import type {Proof, Rule} from '../../rule.js'

/** The writer’s doubt, charted as a finding. */
export const doubts: Rule = {
  id: 'en.credibility.doubts',
  severity: 'suggest',
  match: [
    '(rn|lpn|md|psw|nurse|staff|writer|team|we|i) (is|are|was|am|remain+)? [not (fully|entirely|at all|really)? convinced] ($|of|by|he|she|they|pt)',
    '(si|suicidality|threat+|attempt|hi|intent|distress|tears|seizures|spells|tics|limp) {link}? (felt|thought)? [(not|never) (felt|thought|deemed)? (to be)? (genuine|real|credible)] ($|in|to|and|for)',
    'endorse~ (almost|nearly|virtually|practically|essentially) every',
    '(staff|writer|team|son|daughter|family|nurse|md|rn|mother|wife|husband|employer|teacher+) (question~|doubt~) (whether|if) ... {be} (really|truly|actually|genuine|real)',
    '(this|that|which) (is|was|seems|appears) [(doubtful|suspect|dubious|implausible)] $',
    'doubtful (that|if|whether) (he|she|they|pt|patient|client) (took|takes|did|stopped|quit|slept|used)',
    '(writer|team|staff|we|i|md|nurse) ({be}|somewhat|very)? [(sceptical|skeptical|dubious)] (of|about) (the|his|her|their|this)? (reported|claim+|stated|story|account|seizure+|symptom+|pain|history|explanation)',
    '(veracity|truthfulness|sincerity) of',
    'no way to verify (his|her|their|this|the) (story|account|claim+)',
    '(unverified|uncorroborated|unsubstantiated) (claim+|story|account|symptoms|pain)',
    '(is|was) (hard|difficult) to believe ($|that (he|she|they))',
    '10 ... [(but|yet|despite|although|though|while) ... (laughing|smiling|joking|chatting|texting|scrolling|phone|watching tv)]',
    '[yet (was|is)? (seen|observed|spotted|noted)] ... (laughing|chatting|strolling|walking|joking|texting|dancing|eating|smoking|sleeping|running)',
    '[despite] (claim+|claiming|reporting|rating|stating|complaining)',
    '(inconsistent|incongruent|not (consistent|in keeping)) with (his|her|their|the)? (reported|stated|claimed) (pain|distress|symptoms|level|degree|disability)',
    '(questionable|suspect|dubious) (motive+|motivation|story|account|reliability|sincerity)',
    'contradict~ (himself|herself|themselves)',
    '(fabricate~|concoct~) (symptoms|excuses)',
    'make~ up (symptoms|excuses)',
    '(untrue|far-fetched|outlandish|convoluted|fanciful|unbelievable|implausible|ridiculous|absurd|flimsy|lame) (version|story|stories|claim+|account+|excuse+|explanation+|reason+)',
    '(when|while|if) (staff|nurse+|doctors|team|someone) (is|are|think+|were|was) (watching|looking|in sight) ($|him|her|them|and)',
    '(worse|louder|starts|begins) (when|whenever) (the|a)? (nurse+|staff|doctor|team) (walks|walk|enters|enter|passes)',
    '(account|story|version|explanation|motives|reliability|credibility|sincerity) {link} (very|highly|somewhat|rather)? [(questionable|doubtful|suspect|dubious|unconvincing|implausible|far-fetched)]',
    '(reaction|response|distress|complaints|anger) {link}? (far|way|well|grossly)? [out of (all)? proportion]',
    '[(asleep|sleeping|slept|snoring)] ... (but|yet|despite|although|though) (c : o|complain~|claim~|report~|state~|say~) (of)? (insomnia|poor sleep|no sleep|not sleeping|lack of sleep|being awake)',
    '(hard|difficult) to believe',
    '(pain) ... [(but|yet|despite|although|though|while) ... (laughing|smiling|joking|chatting|texting|resting comfortably|sleeping)]',
  ],
  except: ['(says|said|told|feels) ... (hard|difficult) to believe', '(not|t|as|nor) yet'],
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
    'Wonders if the second dose could be given earlier.',
    'Not yet seen walking by physio.',
  ],
}
