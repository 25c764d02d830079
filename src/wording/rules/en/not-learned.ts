import type {Proof, Rule} from '../../rule.js'

/** Lessons not learned and what is best: the writer as the one who knows. */
export const notLearned: Rule = {
  id: 'en.insight.not-learned',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(never|not|t) (seem|appear)? (to)? (learn|learns) $',
    '(same|old|repeated) (mistake+|patterns|errors) (over|again|repeatedly|time|as|each)',
    '(not|t|never|less|hardly) (being|very|at|entirely|particularly|always|than)? (all)? realistic (about|re|in|regarding|with|of|as)?',
    '(not|t|never) (seem to)? know (when|how|right) (to|from) (stop|quit|behave|act|control|listen|wrong|let|behave)',
    '(not|t|never|fail~|refuse~|unable|yet|nothing) (to|yet|seem|appear|really)? (to|have)? (learn|learned|learnt|learns|benefit|benefited|profit) (anything|a thing|much|a lesson|his lesson|her lesson|their lesson)? (from|by)',
    '(never learns|learns nothing|(not|never) learned (his|her|their|the|a) lesson)',
    '(repeat~|make~|made|keep~ making|keeps repeating|continues to (make|repeat)) (all)? (the|his|her|their)? same (old)? (mistake+|error+|choices|patterns)',
    '(not|t|never|cannot|unable to) (seem to)? (know|knows|understand|see|recognize|decide) (what|what s) {be}? (best|good|right|in) (for)? (him|her|them|himself|herself|themselves|his|her)',
    '(know~|think~ (he|she|they) know~) (better|best|more|it all|everything) (than)? (us|the|staff|doctors|his|her|team|everyone|anyone|professionals)?',
    '(poor|bad|unwise|unhealthy|wrong|terrible|questionable|destructive|irresponsible|self-defeating) (life|lifestyle|food|relationship|spending|dietary)? choice+',
    '(think~|thought|feel~|believe~|convinced|insist~|acts as if|acts like) (that)? (he|she|they) {be} (cured|fine|perfectly fine|normal|invincible|above|well|not (sick|ill|that)|better|special|healthy)',
    '(not|t|never|cannot) (want|wants|willing|ready|able|prepared|care|wish)? (to) (hear|hear of|listen|be told|talk about|discuss|know) (it|this|about|that|to reason|reason|otherwise|advice)',
  ],
  except: [
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
  ],
}
