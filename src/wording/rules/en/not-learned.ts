import type {Proof, Rule} from '../../rule.js'

/** Lessons not learned and what is best: the writer as the one who knows. */
export const notLearned: Rule = {
  id: 'en.insight.not-learned',
  severity: 'suggest',
  frame: 'does',
  match: [
    '((never|not|t) (seem to)? (learn|learns) $|learns nothing|(not|never) learned (his|her|their|the|a) lesson)',
    '(same|old) (mistake+|patterns|errors) (over|again)',
    '(repeat~|make~|keep~ making) (all)? (the|his|her|their)? same (old)? (mistake+|error+|choices)',
    '(not|t|never|hardly) (being|very|entirely)? realistic (about|re|regarding)',
    '(not|t|never) (seem to)? know (when to (stop|quit)|how to (behave|act)|right from wrong)',
    '(not|t|never|fail~ to|refuse~ to|nothing) (seem to|appear to|have)? (learn|learned|learnt|learns) (anything|a thing|much|a lesson)? from',
    '(not|t|never|cannot|unable to) (know|knows|understand|see|decide) (what|what s) (is|was)? (best|good|right) for (him|them|himself|herself|themselves|her (re|at|$))',
    '(think~|believe~|acts like) (he|she|they) know~ (better|best|more|it all|everything)',
    'know~ (better|best|more) than (us|staff|the (doctors|team|nurses|staff))',
    '(not|t|never) (want|wants|willing) to (hear (it|this|reason|otherwise)|listen to (us|reason|advice|staff))',
    '(not|t|never|less|hardly) (being|very|at|entirely|particularly|always|than)? (all)? realistic (about|re|in|regarding|with|of|as)?',
    '(not|t|never|unable|yet|nothing) (to|yet|seem|appear|really)? (to|have)? (learn|learned|learnt|learns|benefit|benefited|profit) (anything|a thing|much|a lesson|his lesson|her lesson|their lesson)? (from|by)',
    '(not|t|never|cannot|unable to) (seem to)? (know|knows|understand|see|recognize|decide) (what|what s) {be}? (best|good|right|in) (for)? (him|them|himself|herself|themselves|his)',
    '(poor|bad|unhealthy|wrong|terrible|self-defeating) (life|lifestyle|food|relationship|spending|dietary)? choice+',
  ],
  except: [
    'learn~ from (his|her|their) (father|mother|grandmother|grandfather)',
    '(not|t) (ready|want|wish|able) to (talk about|discuss)',
    'know~ (best|better|more) (about|how|what|than anyone)',
    '(hard|poor) (of)? hearing',
    '(think~|feel~|thought|believe~) (he|she|they) {be} (better|well|fine|healthy) (enough|than|since|with|now|today|on)',
  ],
  message: 'This puts us in the place of the one who knows.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Has not learned from past admissions.',
    'Does not know what is best for her.',
    'Keeps making the same mistakes.',
    'He just does not want to hear it.',
  ],
  passes: [
    'He learned a lot from the cooking class.',
    'She knows best what calms her.',
    'He does not want to talk about the fire today.',
    'The landlord never learns from it.',
    'She does not know what is best for her mother.',
  ],
}
