import type {Proof, Rule} from '../../rule.js'

/** Dirt and disorder, said of a person. */
export const dirty: Rule = {
  id: 'en.appearance.dirty',
  severity: 'hint',
  frame: 'is',
  match: [
    '(filthy|dirty|untidy|messy|unhygienic|unsanitary|unclean|unpresentable|rumpled|dowdy|frumpy|unattractive|ugly|homely|obese|sloppily-dressed|half-dressed|overdressed|raggedy|acne-ridden|buck-toothed|unbathed|unshowered|foul-smelling|bad-smelling)',
  ],
  except: [
    '(feel~|felt|afraid|fear~|worry~|obsess~|contamination|thoughts|dream+) ... (dirty|ugly|unclean|obese)',
    '((things|divorce|separation|breakup|hair|desk) ... (ugly|messy)|(dishes|pan+|plates|wound+|windows|linen) ... dirty)',
    '(dirty|messy|filthy) ... (garden|gardening|painting|playing|work|working|barn)',
    'foul-smelling (drain|drainage|discharge|urine|stool+|wound|sputum|sink|room|garbage|fridge|pus|exudate|water|lochia|fluid)',
    '(discharge|drainage|stool+|urine|wound|ear|fluid|pus|lochia) ... foul-smelling',
    '(abdomen|exam|abdominal|abdo) : (is)? (morbidly|moderately|mildly|soft)? obese',
    'obese : (with|and|soft)? (body|bmi|soft|nontender|nondistended|abdomen)',
    '(filthy|dirty|messy|unsanitary|untidy) (after|from|since|because of) (the|a|last|spring)? (flood+|sewage|leak|fire|renovation+|storm|backup|construction|movers|move|plumber+)',
    '(floor+|carpet|basement|stairwell|window+|oven|stove|vent+|filter|hallway|elevator|laundry|sidewalk|wheel+|dressing) {be}? (very|so|still|too)? (filthy|dirty|messy)',
    '(urine|nil frequency|haematuria|hematuria|dysuria|discharge|cloudy|stools) ... ... ... foul-smelling',
  ],
  message: 'The look of someone is quickly read as their worth.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Appears dirty, clothes stained.', 'He was untidy on arrival.'],
  passes: [
    'The dishes were dirty so she washed them.',
    'She feels ugly and told us so.',
    'Planted bulbs with the group and got dirty up to the elbows.',
    'Abdomen: obese, no masses felt.',
    'Carpet filthy after the leak; the building will clean it.',
    'Well-groomed and calm, seen at nine.',
    'Urine: cloudy, foul smelling.',
  ],
}
