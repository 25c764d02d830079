import type {Proof, Rule} from '../../rule.js'

/** Overdose: drug poisoning, where the supply is what harms. */
export const overdose: Rule = {
  id: 'en.substance.overdose',
  severity: 'hint',
  off: true,
  match: ['(overdose~|od d)'],
  except: ['overdose (prevention|awareness|day|kit)'],
  message: 'Some guides say “drug poisoning”: the supply harms, not the person.',
}

export const proof: Proof = {
  sources: ['bccdc'],
  flags: ['Overdosed in the stairwell in June.', 'Two overdoses since spring.'],
  passes: ['Overdose awareness day is on the 31st.', 'Naloxone kit given.'],
}
