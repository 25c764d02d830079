import type {Proof, Rule} from '../../rule.js'

/** Dirt and disorder, said of a person. */
export const dirty: Rule = {
  id: 'en.appearance.dirty',
  severity: 'hint',
  frame: 'is',
  match: [
    '(filthy|dirty|untidy|messy|unhygienic|unsanitary|unclean|unpresentable|dishevelled-looking|rumpled|dowdy|frumpy|unattractive|ugly|homely|emaciated-looking|bloated|obese|hairy|sloppily-dressed|half-dressed|underdressed|overdressed|unbathed|unshowered|foul-smelling|bad-smelling|ripe|rank)',
  ],
  except: [
    '(feel~|felt|feeling|afraid|fear~|worry~|obsess~|contamination|thoughts) ... (dirty|ugly|unclean|fat|obese)',
    '(dirty|messy) (dishes|laundry|urine|divorce|needle+|bomb)',
    '(garden|gardening|mud|paint|painting|clay|soil|work|kitchen) ... (dirty|messy)',
    '(discharge|drainage|stool+|urine|wound|ear|fluid|pus) ... foul-smelling',
    'foul-smelling (drain|discharge|urine|stool+|wound|drainage|sputum|sink|room|garbage|fridge|pus|exudate|water|lochia)',
    'obese (with|and)? (body|bmi|nondistended|abdomen)',
    'obese : nondistended',
  ],
  message: 'The look of someone is quickly read as their worth.',
}

export const proof: Proof = {
  sources: ['harrigian', 'practice'],
  flags: ['Appears dirty, clothes stained.', 'He was untidy on arrival.'],
  passes: ['The dishes were dirty so she washed them.', 'She feels ugly and told us so.'],
}
