import type {Proof, Rule} from '../../rule.js'

/** Adverbs that raise an eyebrow. */
export const supposedly: Rule = {
  id: 'en.credibility.supposedly',
  severity: 'suggest',
  match: [
    '(a|his|her|their|this|these|some) [(supposed|purported|alleged|professed|ostensible)]',
    'rather (implausible|evasive|unconvincing|far-fetched|theatrical|exaggerated|improbable|suspicious)',
    '(allegedly|supposedly|purportedly|ostensibly|dubiously)',
    '(purported|reputed|alleged|supposed|claimed|self-proclaimed|dubious|doubtful) ({told}|injury|fall|allergy|allergies|attempt|overdose|side effects|stressors|insomnia|illness)',
    'somehow (lost|ran out|misplaced)',
    'self-reported (trauma|injury|fall|allergy|allergies|attempt|overdose|seizures|illness)',
  ],
  except: [
    'supposed to',
    'alleged (offence|offense|incident|victim|perpetrator|abuse|theft|breach|driver|attacker)',
    'alleged (offence|offense|incident|victim|perpetrator|abuse|theft|breach|driver|attacker|assault|fraud|debt)',
  ],
  message: 'This word raises an eyebrow at the person.',
}

export const proof: Proof = {
  sources: ['care-sd'],
  flags: [
    'Supposedly lost his bus pass again.',
    'Allegedly unable to sleep.',
    'Somehow lost the bottle again.',
  ],
  passes: [
    'She said that the bus was late.',
    'He is sure about the date.',
    'A rather unlikely diagnosis, says the radiologist.',
  ],
}
