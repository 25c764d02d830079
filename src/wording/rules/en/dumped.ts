import type {Proof, Rule} from '../../rule.js'

/** A person whom nobody is said to want. */
export const dumped: Rule = {
  id: 'en.service-use.dumped',
  severity: 'suggest',
  match: [
    'dumped (in|at|on) (the)? (ed|er|emerg|emergency|us|hospital|unit|door)',
    '{family} dumped (him|her|them|pt|patient)',
    '(nobody|no one|no home|no shelter|no program|no facility|no lodge) (will|would|wants to|is willing to)? (want|wants|take|have|accept|touch) (him|her|them|pt)',
    '(placement|disposition|dispo|disposal) problem',
  ],
  except: [
    'take (his|her|their) (place|word|turn|seat|call+|picture)',
    'no one ... (have|take) her (number|address|keys)',
  ],
  message: 'This tells who did not want the person, and not what was needed.',
}

export const proof: Proof = {
  sources: ['practice', 'stigmaguard'],
  flags: ['Dumped in ED by family.', 'No shelter will take him.'],
  passes: ['He dumped the compost behind the house.', 'No pharmacy will take back old pills.'],
}
