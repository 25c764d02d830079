import type {Proof, Rule} from '../../rule.js'

/** Family and friends, labelled for helping. */
export const enabling: Rule = {
  id: 'en.character.enabling',
  severity: 'suggest',
  match: [
    '(enabling|codependent|co-dependent|dysfunctional|toxic|overbearing|over-involved) {family}',
    '{family} {be} (overly involved and)? (enabling|codependent|co-dependent|dysfunctional|overbearing|over-involved)',
    'enable~ (his|her|their)',
  ],
  message: 'This labels people for how they help.',
}

export const proof: Proof = {
  sources: ['uofl', 'nottinghamshire'],
  flags: ['Enabling mother pays the rent.', 'From a dysfunctional family.'],
  passes: ['Enabling access to the portal took a week.', 'Toxic levels were ruled out.'],
}
