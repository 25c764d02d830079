import type {Proof, Rule} from '../../rule.js'

/** Hystérie et folie: la détresse tournée en dérision. */
export const hysterique: Rule = {
  id: 'fr.character.hysterique',
  severity: 'strong',
  match: [
    '(hystérique+|hystérie|crise de nerfs|crise d’hystérie)',
    '(hypersensible+ (à la|aux|à toute) critique+|hypersensibilité à la critique|surréagir~|excessivement émotif|trop émotif+|hyperémotif+|{charge} hypersensible+|(il|elle|^) est? hypersensible+ $)',
  ],
  except: [
    'personnalité hystérique',
    '(personnage|film|rire+|chanteuse|chanteur|roman|foule|fans|comédie) ... hystérique+',
    '(système|immunitaire|corps|peau|dent+) ... surréagir~',
  ],
  guards: {negation: true},
  message: 'Ces mots se moquent d’une détresse.',
}

export const proof: Proof = {
  sources: ['care-sd', 'pratique-qc', 'onug'],
  flags: ['Hystérique au téléphone.', 'Crise d’hystérie après la visite.', 'Hypersensible à la critique.'],
  passes: [
    'La chanteuse est hystérique sur scène, et elle adore.',
    'Elle pleure et demande sa mère.',
    'Une hystérectomie est prévue.',
  ],
}
