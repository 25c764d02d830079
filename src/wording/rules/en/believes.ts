import type {Proof, Rule} from '../../rule.js'

/** Belief, where the person told us something. */
export const believes: Rule = {
  id: 'en.credibility.believes',
  severity: 'hint',
  frame: 'does',
  match: [
    '(feel~|think~) (that)? (he|she|they|staff|everyone|people|others) (is|are|was|were|has|have) (being|been)? (mistreated|wronged|singled out|targeted|persecuted|picked on|victimized|disrespected|slighted)',
    'perceive~ (staff|slight+|criticism|injustice+|rejection|wrong+|insult+|mistreatment|threat+)',
    '(of the (opinion|belief|view)) (that)?',
    '(still|firmly|truly|genuinely|really|falsely|wrongly) believe~',
    'believe~ (that)? (he|she|they|people|others|staff|someone|everyone) (is|are|was|were|has|have)',
    'believe~ (himself|herself|themselves) to',
    'believe~ (that)? (his|her|their|the|another) (trustee|landlord|landlady|neighbour+|neighbor+|roommate+|worker+|case manager|family|mother|father|brother|sister|husband|wife|partner|ex|son|daughter|coworker+|boss|employer|police|government|staff|cook|super|superintendent|tenant+) (is|are|was|were|has|have|had)',
    '(pt|patient|client|he|she|they) {be}? (absolutely|totally|still|firmly|quite|utterly|now)? [convinced] (it|that|this|he|she|they|his|her|their|there|everyone|someone|staff)',
  ],
  except: [
    'believe~ (that)? (he|she|they) (is|are|was|were|has) (a|an|the)? ... (failure|fraud|burden|useless|worthless|bad|unlovable|stupid|ugly|dying|disgrace|weak|broken|unworthy|mother|father|parent)',
    '(i|we) (am|are|m|re|was|were|remain) (still|firmly|strongly)? of the (view|opinion|belief)',
    '(i|we) (do|would|also|still|certainly)? believe~',
    'believe~ (that)? people',
    'believe~ ... ... (proud|kind|right|well|supportive|helping|helpful|happy|sorry|coming|home|doing|innocent|sick|ill|capable|gay|depressed|autistic)',
    'believe~ ... (good|ready|able|better|strong|loved|safe|god|recovery)',
    'convinced ... ... ... (help+|helped|can do|will get better|worth|right thing|capable|love~)',
  ],
  anywhere: [
    '(that|which) (he|she|they|pt|patient|client) (firmly|still|really)? [believe~] (comes|came|stems|(is|are|was|were) (from|due|caused|related|because))',
  ],
  message: 'This keeps a distance from what the person said.',
}

export const proof: Proof = {
  sources: ['nottinghamshire', 'care-sd'],
  flags: [
    'Client believes that he is watched.',
    'She firmly believes in a plot.',
    'She believes that her landlord is going through her mail.',
    'A cramp that he believes comes from the new statin.',
    'Pt convinced this is a blood clot.',
  ],
  passes: [
    'I am of the view that he should stay.',
    'He believes in second chances.',
    'The lawyer believes that she has a case.',
    'She is convinced that walking helped her.',
  ],
}
