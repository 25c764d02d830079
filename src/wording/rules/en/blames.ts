import type {Proof, Rule} from '../../rule.js'

/** Blame and victimhood, as traits. */
export const blames: Rule = {
  id: 'en.character.blames',
  severity: 'suggest',
  frame: 'does',
  match: [
    'blame~ (everyone|others|staff|everybody|other|people|the team|us)',
    'externalize~ (blame)?',
    '(take~|accept~) (no|little) responsibility',
    '(don|doesn|didn|won|wouldn|isn|wasn|hasn|couldn)? (not|never|t|refuse~|fail~) (to)? (take|taking|taken|accept|accepting) (any|full|real|personal)? responsibility',
    '(victim mentality|victim role|play~ the victim)',
    '(always|forever|never without|never short of|full of|endless|constant) (has|have|had|finds|making|makes|gives)? (an|some|another)? excuse+',
  ],
  message: 'This judges how the person explains things.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: ['Blames others for the eviction.', 'Takes no responsibility for the fire.'],
  passes: ['She blames herself for the accident.', 'The report takes no position on it.'],
}
