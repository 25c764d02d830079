import type {Proof, Rule} from '../../rule.js'

/** Society, and who is taken not to be part of it. */
export const society: Rule = {
  id: 'en.othering.society',
  severity: 'suggest',
  match: [
    '((mainstream|normal|polite|civilized|decent|straight) society|(function|fit|belong|(manage|live|cope) normally|place|part) in society|(productive|contributing|useful|functioning) member+ of (society|the community)|(burden on|menace to|drain on) society)',
    '(return|back|reintegrate~|integrate~|fit|rejoin~) (in)? (to|into) society',
    '(the (normal|regular) world|the likes of (him|her|them|these|those)|{be} one of (those|them) $|(stick~|stuck|keep~|belong~) (to|with) (his|her|their) own kind|white-picket-fence)',
    '(our|most) (regular|normal|own|ordinary)? (canadian|canadian-born|white) (patients|clients|residents|families|moms|mothers|women|men)',
    '(not|never|hardly|far from) (a|your|the|exactly)? (typical|traditional|conventional|usual|standard) (family|couple|household)',
  ],
  except: ['(feel~|felt|says|said) ... (one|part|place)'],
  guards: {denied: false},
  message: 'This puts a person outside of what everybody shares.',
}

export const proof: Proof = {
  sources: ['practice', 'mhcc-nsw'],
  flags: [
    'Goal: to function in society.',
    'Back to society after the group home.',
    'Our regular Canadian patients eat this.',
    'Not a typical family, two moms.',
  ],
  passes: [
    'He joined the Humane Society.',
    'Her height is not typical for her age.',
    'The Alzheimer Society called; she felt part of it.',
  ],
}
