import type {Proof, Rule} from '../../rule.js'

/** Adverbs that raise an eyebrow. */
export const supposedly: Rule = {
  id: 'en.credibility.supposedly',
  severity: 'suggest',
  match: [
    '(a|his|her|their|this|these|some) [supposed]',
    '(a|his|her|their|this|these) [(purported|alleged|professed|ostensible)]',
    'rather (implausible|unlikely|dramatic|convenient|evasive|improbable|unconvincing|exaggerated|suspicious|far-fetched|theatrical|odd)',
    '(allegedly|supposedly|purportedly|ostensibly|doggedly|dubiously)',
    '(so-called|self-proclaimed|dubious|doubtful) {told}',
    '(somehow) (lost|managed|ran out|misplaced)',
    '(purported|reputed|alleged|supposed|self-reported|claimed) ({told}|injury|fall|allergy|allergies|attempt|overdose|side effects|stressors|insomnia|illness|assault)',
  ],
  except: [
    'supposed to',
    'alleged (offence|offense|incident|victim|perpetrator|abuse|theft|breach|driver|attacker)',
    'self-reported (symptom+|pain|data|measure+|mood|sleep|health|scale+)',
    'alleged (assault|abuse)',
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
  passes: ['She said that the bus was late.', 'He is sure about the date.'],
}
