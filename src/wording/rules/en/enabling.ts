import type {Proof, Rule} from '../../rule.js'

/** Family and friends, labelled for helping. */
export const enabling: Rule = {
  id: 'en.character.enabling',
  severity: 'suggest',
  match: [
    '(enabling|codependent|dysfunctional|overbearing|over-involved) {family}',
    '{family} {be} (very|quite|overly involved and)? (enabling|codependent|dysfunctional|overbearing|over-involved)',
    '{family} ... enable~ (him|them|pt|her ($|and|by))',
    'enable~ (his|her|their) (drinking|using|use|addiction|behaviour|behavior|dependence|habit)',
    'helicopter (parent+|mother|father|mom|dad)',
    '(demanding|difficult|meddling|interfering|neurotic|over-protective|smothering|pushy|overanxious) (mother|father|parents|family|mom|dad|daughter|son|wife)',
    '{be} (very)? co-dependent',
    '(mother|father|family|mom|dad|parents|wife|husband) {be} a (nightmare|piece of work)',
    '(bad|unfit) (mother|father|parent|parenting|mom|dad|mum)',
    'poor (parenting|role model)',
    'unfit to (parent|mother)',
    '(deadbeat|absentee (dad|father|mom|mother|parent))',
    '{be} enabling (the|his|her|their|this) (restriction|behaviour|behavior|use|drinking|addiction|illness|ocd|avoidance|eating|dependence|anxiety|compulsions|rituals)',
    'enable~ (the|his|her|their) (restriction|avoidance|rituals|compulsions|eating disorder|dependency|illness|ocd)',
  ],
  except: [
    '(feel~|fear~|worry~|afraid|called) ... (bad|unfit) (mother|father|parent|mom|dad)',
    'enable~ (him|them|pt) to',
    '(difficult|demanding) family (situation+|history|circumstances|dynamic+|meeting+|conversation+|time+|life|schedule|decision+|visit+)',
    'deadbeat dad+ (comedy|workshop|band|club|league)',
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
    'Parents are enabling the avoidance at home.',
  ],
  passes: [
    'Enabling access to the portal took a week.',
    'Toxic levels were ruled out.',
    'She fears she is a bad mother.',
    'The ramp enables him to get out.',
    'Assistive device enables her to cook.',
    'Her walker enables her to get to the shops.',
    'Plays bass in the Deadbeat Dads band.',
  ],
}
