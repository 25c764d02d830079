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
  flags: ['Absconded during the fire drill.', 'Considered a flight risk.'],
  passes: ['The couple eloped to Banff.', 'He left at noon with a pass.'],
}
