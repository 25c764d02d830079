import type {Proof, Rule} from '../../rule.js'

/** Hystérie et folie: la détresse tournée en dérision. */
export const hysterique: Rule = {
  id: 'fr.character.hysterique',
  severity: 'strong',
  match: [
    '(hystérique+|hystérie|crise de nerfs|crise d’hystérie)',
    '(surréagir~|excessivement émotif|trop émotif+|hyperémotif+|{charge} hypersensible+|hypersensible+ $)',
  ],
  except: ['personnalité hystérique'],
  guards: {negation: true},
  message: 'Ces mots se moquent d’une détresse.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc', 'onug'],
  flags: ['Hystérique au téléphone.', 'Crise d’hystérie après la visite.'],
  passes: ['Elle pleure et demande sa mère.', 'Une hystérectomie est prévue.'],
}
