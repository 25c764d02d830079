import type {Proof, Rule} from '../../rule.js'

/** Surdose: une intoxication, quand c’est l’approvisionnement qui nuit. */
export const surdose: Rule = {
  id: 'fr.substance.surdose',
  severity: 'hint',
  off: true,
  match: ['(surdose+|overdose+)'],
  except: ['(prévention|journée|trousse) ... surdose+'],
  message: 'Des guides disent «\u00a0intoxication aux drogues\u00a0»: le marché nuit, pas la personne.',
}

export const proof: Proof = {
  sources: ['radio-canada', 'dss'],
  flags: ['Surdose en juin.', 'Deux surdoses depuis le printemps.'],
  passes: ['Trousse de prévention des surdoses remise.', 'Naloxone remise.'],
}
