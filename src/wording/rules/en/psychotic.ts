import type {Proof, Rule} from '../../rule.js'

/** States of mind, worn as labels. */
export const psychotic: Rule = {
  id: 'en.label.psychotic',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(acutely|floridly|actively)? (psychotic|manic|mentally (unstable|unbalanced|disturbed|deranged)|emotionally disturbed)',
    '(deranged|sociopathic|psychopathic|cuckoo|squirrelly|loony|(odd|weird|peculiar|bizarre|eccentric))',
    '(unhinged|off (his|her|their) (rocker|head|meds (again|and|$))|not all there|floridly unwell)',
  ],
  except: [
    '(psychotic|manic) (features|symptoms|episode|disorder|depression|illness|experiences|phase|about)',
    '(odd|weird|bizarre) (looking)? (mole+|rash|cell+|lesion+|appearance (of|on|in))',
    '(odd|strange|weird|bizarre) (that|to|how|job+|hours|number+|day+|one|dream+|smell|taste|sensation+|feeling+)',
    '(feel~|felt|feeling|find~|found|taste~|smell~|sound~) ... (odd|weird|strange|peculiar|bizarre)',
    '(x-ray|ct|mri|film+|lesion+|mole+|scan|appearance|clip|rash|cell+|imaging|biopsy|gait|pain|noise) ... (odd|weird|strange|peculiar|bizarre|eccentric)',
    'eccentric (exercise+|loading|contraction+|training|hypertrophy|lesion+|plaque|jet|position|fixation|(mild|moderate|severe)? stenosis|... (percent|stenosis|narrowing|thickening|regurgitation))',
  ],
  anywhere: [
    '(mother|father|mom|dad|parent|wife|husband|son|daughter|sister|brother|partner) {be}? (mentally|emotionally) (unstable|unbalanced|deranged)',
  ],
  guards: {negation: true},
  message: 'This makes a passing state the whole person.',
}

export const proof: Proof = {
  sources: ['apa', 'calbhbc'],
  flags: [
    'Floridly psychotic at triage.',
    'She is manic since Sunday.',
    'Report made, father mentally unstable.',
    'She was rather weird at lunch.',
  ],
  passes: [
    'Diagnosed with a psychotic disorder.',
    'He is not delusional now.',
    'She is unbalanced on one leg.',
    'He is out to lunch with his sister.',
    'It is odd that the phone did not ring.',
    'The X-ray of her hip is bizarre but benign, the mole odd.',
  ],
}
