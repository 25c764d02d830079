import type {Proof, Rule} from '../../rule.js'

/** Suicide, as a crime or a feat. */
export const committedSuicide: Rule = {
  id: 'en.suicide.committed-suicide',
  severity: 'strong',
  match: [
    'commit~ suicide => die~ by suicide',
    '({family}|{charge}|brother|sister|son|daughter|uncle|aunt|he|she|they|has|had) [complete~ suicide] => die~ by suicide',
    '(a|one|the|of|by) [completed suicide] => death by suicide',
    'complete~ suicide (attempt+)?',
    'successful suicide (attempt)? => death by suicide',
    '(successful|completed) suicides => deaths by suicide',
    'suicided => died by suicide',
    'successful (overdose|hanging) => fatal {1}',
    '(unsuccessful|failed|botched|successful|completed) (hanging|overdose|asphyxiation)',
    "take~ the (easy|coward's|cowards) way out",
    '(unsuccessful|successful|failed|succeeded) (in|at) (his|her|their|a)? (suicide|(ending|taking) (his|her|their) (own)? life|(killing|hanging) (himself|herself|themselves))',
    '(offed|topped) (himself|herself|themselves)',
    '(commited|comitted|commiting|comited) suicide => died by suicide',
    'take~ (his|her|their) (own (life|lives)|(life|lives) (by|$))',
    '(unsuccessful|successful|succeeded) (in|at) (ending|taking|killing|hanging) (his|her|their|himself|herself|themselves)',
    'suicide+ completed (while|at home)',
  ],
  except: [
    'commit~ suicide (is|was) no longer',
    'suicide (prevention|risk|screen|screening|safety|assessment|questionnaire|scale|form|plan|training)',
    'rather than commit~ suicide',
    'commit~ suicide (should|must|is to|needs to) be',
    '(instead of|not) commit~ suicide',
    'overdose (reversal|prevention|training|response|education)',
  ],
  message: '“Committed” belongs to crimes, “successful” to feats.',
}

export const proof: Proof = {
  sources: ['apa', 'saskatchewan'],
  flags: [
    'An uncle committed suicide in 2009.',
    'Two completed suicides in the family.',
    'Suicided in 2014.',
    'Took the easy way out in May.',
    'One suicide completed while on pass.',
  ],
  passes: [
    'Completed suicide screen with her.',
    'Her uncle died by suicide in 2009.',
    'Dried off himself after the swim; successful attempt at the IV.',
  ],
}
