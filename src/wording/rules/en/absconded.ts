import type {Proof, Rule} from '../../rule.js'

/** Leaving, in prison words. */
export const absconded: Rule = {
  id: 'en.coercion.absconded',
  severity: 'suggest',
  match: [
    '(abscond~|elope~|go~ awol) (from)?',
    'awol',
    'elopement (risk|attempt+)?',
    '(escape~|run~ away|ran away|bolted) from (the)? {ward}',
    '(exit-seeking|flight risk|wander~ off)',
    'exit-seeker+',
    'bolt~ (from|out of|off|past) (the)? (waiting|unit|er|ed|room|ward|hospital|clinic|group|interview|office|staff)',
    '^ [(returned|brought back|retrieved)] (to (the)? (unit|ward|hospital|ed|er))? by (police|security|opp|rcmp|code white)',
    '(sign~|signed|discharge~) (himself|herself|themselves|self)? (out)? ama',
  ],
  except: [
    'elope~ (with|to)',
    '(elopement|awol) (code|policy|policies|protocol|drill|procedure|training|alarm+|sensor+)',
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
  ],
  passes: [
    'The couple eloped to Banff.',
    'He left at noon with a pass.',
    'The door was bolted from inside.',
    'Her wallet was returned by police.',
  ],
}
