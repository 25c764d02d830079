import type {Proof, Rule} from '../../rule.js'

/** Asking for relief, seen as a crime. */
export const drugSeeking: Rule = {
  id: 'en.substance.drug-seeking',
  severity: 'strong',
  match: [
    '{drugs}-(seeking|seeker+) (behaviour+|behavior+)?',
    '(doctor|er|pharmacy|hospital)-(shopping|hopping|hopper+)',
    'seek~ (narcotics|drugs|opioids|benzos)',
    'clock-watching',
    '(ask~|request~) for ... by name',
    'watch~ the clock',
    'only (drug|thing|medication|med|one) that works',
    'demand~ (more)? ({drugs}|opioids|pills|benzos|narcotics)',
  ],
  guards: {negation: true},
  message: 'Asking for relief is not an offence.',
}

export const proof: Proof = {
  sources: ['harrigian', 'stigmaguard'],
  flags: ['Narcotic-seeking again tonight.', 'Doctor shopping noted by pharmacy.'],
  passes: ['He seeks work in the trades.', 'She is seeking medication advice.'],
}
