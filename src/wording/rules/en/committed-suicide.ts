import type {Proof, Rule} from '../../rule.js'

/** Suicide, as a crime or a feat. */
export const committedSuicide: Rule = {
  id: 'en.suicide.committed-suicide',
  severity: 'strong',
  match: [
    'commit~ suicide => die~ by suicide',
    'complete~ suicide => die~ by suicide',
    '(successful|completed) suicide (attempt)? => death by suicide',
    '(successful|completed) suicides => deaths by suicide',
    'succeeded in (killing|suicide|ending)',
  ],
  except: ['suicide (prevention|risk)'],
  guards: {negation: false},
  message: '“Committed” belongs to crimes, “successful” to feats.',
}

export const proof: Proof = {
  sources: ['apa', 'saskatchewan'],
  flags: ['An uncle committed suicide in 2009.', 'Two completed suicides in the family.'],
  passes: ['He committed to the choir for a year.', 'Her uncle died by suicide in 2009.'],
}
