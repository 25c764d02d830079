import type {Proof, Rule} from '../../rule.js'

/** Des mots qui effacent l’esprit. */
export const dement: Rule = {
  id: 'fr.label.dement',
  severity: 'strong',
  match: [
    '(dément|démente|déments|démentes|sénile+|sénilité|gaga|légume+ humain|est (rendu+)? (un)? légume)',
    '(un|une|les|des|c’est un|notre|cet) (alzheimer|alzheimers|déments)',
    '(est|{charge}) (un)? alzheimer',
    'plus (toute)? sa tête',
    'perdre~ la (boule|carte)',
    '(petit+|pauvre|bon) (vieux|vieille|vieilles)',
    '(vieillard+)',
  ],
  except: ['démence+', '(dément|démente) (les|la|le|l|avoir|que|ces|cette)'],
  message: 'Ce mot efface la personne.',
}

export const proof: Proof = {
  sources: ['alzheimer-outaouais'],
  flags: [
    'Homme dément, placé en mars.',
    'Elle est sénile, dit la note.',
    'C’est un Alzheimer du troisième.',
  ],
  passes: ['Dx: démence vasculaire légère.', 'Il cultive des légumes au jardin.'],
}
