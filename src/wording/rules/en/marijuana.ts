import type {Proof, Rule} from '../../rule.js'

/** An old name for cannabis. */
export const marijuana: Rule = {
  id: 'en.substance.marijuana',
  severity: 'hint',
  match: ['(marijuana|marihuana) => cannabis'],
  except: ['(medical|medicinal) marijuana'],
  message: '“Cannabis” is the plain name.',
}

export const proof: Proof = {
  sources: ['va'],
  flags: ['Smokes marijuana at night.', 'Marijuana use since 2020.'],
  passes: ['Uses cannabis for sleep.', 'Medical marijuana card renewed.'],
}
