import type {Proof, Rule} from '../../rule.js'

/** Family and friends, labelled for helping. */
export const enabling: Rule = {
  id: 'en.character.enabling',
  severity: 'suggest',
  match: [
    '(enabling|codependent|co-dependent|dysfunctional|toxic|overbearing|over-involved) {family}',
    '{family} {be} (overly involved and)? (enabling|codependent|co-dependent|dysfunctional|overbearing|over-involved)',
    'enable~ (his|her|their)',
    'helicopter (parent+|mother|father|mom|dad)',
    '(demanding|difficult|meddling|interfering|neurotic) (mother|father|parents|family|mom|dad|daughter|son|wife)',
    '{be} (very)? co-dependent',
    '{family} {be} ... (enabling|codependent|dysfunctional|overbearing)',
    '(over-protective|smothering|controlling|pushy|overanxious) (mother|parents|family|mom)',
    '{family} {be} a (nightmare|handful|problem|piece of work)',
    '(bad|unfit|poor) (mother|father|parent|parenting)',
    '{family} ... enable~ (him|her|them|pt)',
    '[enabled by] (his|her|their|the)? {family}',
    '(bad|unfit|poor) (mom|dad|mum|role model)',
    'unfit to (parent|mother)',
    '(deadbeat|absentee) (dad|father|mom|mother|parent)?',
  ],
  except: [
    '(feel~|fear~|worry~|afraid|called) ... (bad|unfit) (mother|father|parent)',
    'enable~ (him|her|them|pt) to',
    'difficult family (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+)',
  ],
  message: 'This labels people for how they help.',
}

export const proof: Proof = {
  sources: ['uofl', 'nottinghamshire'],
  flags: [
    'Enabling mother pays the rent.',
    'From a dysfunctional family.',
    'Demanding mother at every visit.',
    'An unfit mother, the file says.',
    'Mom enables him, team feels.',
    'Deadbeat dad, no contact.',
  ],
  passes: [
    'Enabling access to the portal took a week.',
    'Toxic levels were ruled out.',
    'She fears she is a bad mother.',
    'The ramp enables him to get out.',
    'Assistive device enables her to cook.',
  ],
}
