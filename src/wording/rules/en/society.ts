import type {Proof, Rule} from '../../rule.js'

/** Society, and who is taken not to be part of it. */
export const society: Rule = {
  id: 'en.othering.society',
  severity: 'suggest',
  match: [
    '((mainstream|decent|straight) society|(function|fit|(manage|live|cope) normally) in society|(productive|contributing|useful|functioning) member+ of society|(burden on|menace to|drain on) society)',
    '(back|reintegrate~|integrate~|fit|rejoin~) (in)? (to|into) society $',
    '(the (normal|regular) world|the likes of (him|her|them|these|those)|(stick~|stuck|keep~|belong~) (to|with) (his|her|their) own kind)',
    '(our|most) (regular|normal|own|ordinary)? (canadian|canadian-born|white) (patients|clients|residents|moms|mothers)',
    '(not|never|hardly|far from) (a|your|the|exactly)? (typical|traditional|conventional|usual|standard) (family|couple|household) $',
  ],
  guards: {denied: false},
  message: 'This puts a person outside of what everybody shares.',
}

export const proof: Proof = {
  sources: ['practice', 'mhcc-nsw'],
  flags: [
    'Goal: to function in society.',
    'After the group home, back into society.',
    'Our regular Canadian patients eat this.',
    'Two moms, not a typical family.',
  ],
  passes: [
    'He joined the Humane Society.',
    'Her height is not typical for her age.',
    'The Alzheimer Society called; she felt part of it.',
  ],
}
