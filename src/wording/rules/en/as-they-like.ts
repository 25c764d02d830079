import type {Proof, Rule} from '../../rule.js'

/** Doing as one likes, told as disobedience. */
export const asTheyLike: Rule = {
  id: 'en.compliance.as-they-like',
  severity: 'suggest',
  match: [
    '(when|whenever|if|as|only when) (he|she|they) (feel~) like (it|coming|doing|attending|eating|getting)',
    '(do~|does|did|doing) (the)? (exact|complete)? opposite',
    '(do~|does|did|doing) (whatever|what|as|exactly what) (he|she|they) (want+|please+|like+|feel+ like)',
    '(non-complier+|anti-vaxxer+|anti-vax|rule-breaker|non-taker+)',
    '(will|would|could|won|wouldn) (not|t) (consent|agree) (to|unless|until)',
    '(bad|terrible|model|ideal|horrible|problem|awful|textbook) (patient|client|resident)',
    'no matter (what|how) (we|staff|the team|i|anyone|often)',
    '(everything|anything|nothing|whatever) (that)? (we|staff|team|i) (suggest|offer|try|propose|recommend|say|do)',
    '(thinks|believes|acts like) (he|she|they) (know+) (best|better|more than)',
    '(not|never|t) (do|doing|did|done) (a thing|anything) (we|staff|you|that) (ask|say|asks|told|want)',
    '(had|has|needed|needs) to be (told|asked|reminded|called|prompted) (again|repeatedly|every|constantly|{many}|over)',
    '^ warned (re|about|of|that|not|again)',
  ],
  except: [
    '(meds|medication|pills|insulin|tablets) when',
    'nothing (we|i|staff) (could|can) do',
    '(will|would|could) not agree to (pay|repair|fix|renew|sell)',
    '(everything|anything) (we|i) do',
  ],
  message: 'This hears a choice as disobedience.',
}

export const proof: Proof = {
  sources: ['practice', 'care-sd'],
  flags: [
    'Comes to group when she feels like it.',
    'Does the opposite of what the team asks.',
    'Would not consent to an ultrasound.',
  ],
  passes: ['The landlord would not agree to repair the sink.', 'He paints whatever comes to mind.'],
}
