import type {Proof, Rule} from '../../rule.js'

/** Des mots qui effacent l’esprit. */
export const dement: Rule = {
  id: 'fr.label.dement',
  severity: 'strong',
  match: [
    '(dément|démente|déments|démentes|sénile+|sénilité|légume+ humain)',
    '(un|une|les) (alzheimer|alzheimers)',
    '(est|était|serait|semble) [alzheimer]',
    '(perdre~ la (boule|carte $)|petit+ (vieux|vieille|vieilles)|vieille fille|vieillard+)',
  ],
  except: [
    'alzheimer (débutant|précoce|probable|léger|modéré|avancé|familial)',
    '(dément|démente) (les|la|le|l|avoir|que)',
    '(diagnostic|dx|cause|maladie|impression|hypothèse|étiologie) ... alzheimer',
    '(cataracte|dégénérescence|macula|vaginite|ostéoporose|purpura|plaque|plaques|lentigo|kératose|tremblement|xérose|atrophie) (bilatérale)? sénile+',
  ],
  message: 'Ce mot efface la personne.',
}

export const proof: Proof = {
  sources: ['alzheimer-outaouais', 'mederic', 'kbs'],
  flags: [
    'Homme dément, placé en mars.',
    'Elle est sénile, dit la note.',
    'C’est un Alzheimer du troisième.',
    'Son beau-frère est Alzheimer depuis 2019.',
  ],
  passes: [
    'Un Alzheimer débutant, selon la gériatre.',
    'L’hypothèse est Alzheimer ou vasculaire.',
    'Dx: démence vasculaire légère.',
    'Il cultive des légumes au jardin.',
    'Il craint de perdre la carte d’assurance; gaga de sa petite-fille.',
  ],
}
