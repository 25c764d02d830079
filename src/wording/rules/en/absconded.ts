import type {Proof, Rule} from '../../rule.js'

/** Leaving, in prison words. */
export const absconded: Rule = {
  id: 'en.coercion.absconded',
  severity: 'suggest',
  match: [
    '(abscond~|elope~|awol+) (from)?',
    'elopement+ (risk|attempt+)?',
    '(escape~|run~ away|ran away) from (the)? (hospital|unit|ward|floor|icu|psychiatry|ed|er|detox|rehab)',
    '(exit-seeking|exit-seeker+|flight risk)',
    'wander~ off (from)? (the|our)? (unit|ward|floor)',
    'bolt~ (from|out of|off|past) (the)? (waiting|room|interview|office|group|clinic|staff|unit|ward|hospital|er|ed)',
    '[(apprehended|brought back|retrieved)] by (police|security|opp|rcmp)',
    '(sign~|discharge~|go~|went|walk~|leave~|left) (himself|herself|themselves|self)? (out|off|home)? (early|again)? ama',
    '((escape|absconding|awol) (attempt+|risk|precaution+)|unlawfully at large)',
    'ama (x|x2|x3|again|twice)',
  ],
  except: [
    '(policy|protocol|training|guideline+|leaflet|audit) (on|for|about|re) (absconded|absconding|eloped)',
    'ever (absconded|eloped|bolted)',
    'abscond~ with',
    'elope~ (with|to|at (16|17|18|19|20|21))',
    'awol (order+|form+|notice+|report+)',
    '(elopement|awol) (code|policy|policies|protocol|drill|procedure|training|alarm+|sensor+|wedding|ceremony)',
    '(couple|they|son|daughter|sister|brother|parents) ... elope~',
  ],
  guards: {negation: true},
  message: 'This makes leaving sound like an escape.',
  ask: 'Why did the person leave, and what would help?',
}

export const proof: Proof = {
  sources: ['nursing', 'picu'],
  flags: [
    'Absconded during the fire drill.',
    'Considered a flight risk.',
    'Bolted from waiting room.',
    'Signed out AMA again.',
    'Signed off early AMA.',
    'Escape precautions in place.',
  ],
  passes: [
    'The toddler wandered off again at the mall.',
    'The couple eloped to Banff.',
    'He left at noon with a pass.',
    'The door was bolted from inside.',
    'Her wallet was returned by police.',
    'Her parents eloped in June.',
    'AWOL order (Form 9) cancelled at noon.',
    'Has the resident ever absconded? Y / N',
    'The cashier absconded with the takings.',
    'Guideline on absconding due for review.',
  ],
}
