import type {Proof, Rule} from '../../rule.js'

/** Démence: un diagnostic, et pour certains une étiquette. */
export const demence: Rule = {
  id: 'fr.label.demence',
  severity: 'hint',
  off: true,
  match: ['démence+'],
  except: ['démence+ (vasculaire|à corps|frontotemporale|de type)'],
  message: 'Plusieurs guides disent «\u00a0trouble neurocognitif\u00a0».',
}

export const proof: Proof = {
  sources: ['mederic', 'alzheimer-outaouais'],
  flags: ['Sa démence complique le déménagement.', 'Démence, vit avec son fils.'],
  passes: ['Démence vasculaire depuis 2019.', 'Trouble neurocognitif léger.'],
}
