import type {Proof, Rule} from '../../rule.js'

/** Asides that doubt, give up or set apart, wherever they stand. */
export const aside: Rule = {
  id: 'en.credibility.aside',
  severity: 'suggest',
  match: [
    'if (that|this|it|he|she|they|what he says|what she says) (is|are|s|can be) (to be)? (believed|trusted|true)',
    'if (you|we|one) (can|are to|were to)? (believe|trust) (him|her|them|that|it|this)',
    '(so|or so) (he|she|they) (say~|claim~|tells us|told us|would have it)',
    '(swear~|say~|said|claim~|insist~|state~|report~) ... [only (had|drank|took|used|smoked|having|drinking|using)] (one|two|three|a couple|a few|a little|a bit|1|2|3)',
    '(none|nothing|little|some|much|half|most) of (it|this|that|what (he|she|they) (says|said)) (checks out|adds up|is true|can be verified|is credible|was true)',
    '(does not|doesn t|did not|didn t|do not|don t|not) (add up|check out|ring true|hold up|hold water|make sense given|match (the|his|her|what|collateral))',
    '(alleged|purported|supposed) , (nil|none|nothing|no)',
    '(pain|injury|fall|seizure|assault|theft|symptoms|illness) (alleged|claimed|supposed)',
    '(not really|not actually|not truly|not genuinely) (sick|ill|in pain|psychotic|suicidal|depressed|unwell|disabled|distressed)',
    '(convenient|conveniently|suspiciously|curiously|coincidentally) (forgets|forgot|lost|loses|recovered|ill|sick|absent|unable|better|missing|remembers|when|just|cannot|timed)',
    '(known|been known|appears|seems|likely|prone|tends) to (lie|exaggerate|embellish|make things up|fabricate|steal|manipulate)',
    '(fabricate~|concoct~|invent~) (his|her|their|stories|a story|symptoms|excuses|voices|things|illness)',
    '(pretend~|pretends) (to|not to|that)',
    '(fake~|faking|faked) (a|his|her|their|being|illness|symptoms|sleep|seizure+|it|sick)?',
  ],
  except: [
    'lie (on|down|in|flat|still|supine|back|there|awake|prone)',
    'reported (no|nil|none) (weight|fever|pain|other|history|allerg+|nausea|vomiting|side|chest|change+|prior|known)',
    '(fake|faked) (nails|plants|id|fur|leather|flowers|news|cheque|ticket|profile|account|website)',
    '(child|children|son|daughter|kids|they|play~) ... pretend~',
    '(bill|numbers|columns|rent|hours|receipts|till) ... add up',
    '(alleged|reported) (assault|abuse)',
    '(boss|ex|friend+|scammer|caller|seller) ... (pretend~|fake~)',
  ],
  message: 'This lets doubt speak from the side.',
}

export const proof: Proof = {
  sources: ['goddu', 'practice'],
  flags: ['Was at work, if he is to be believed.', 'Conveniently forgets his appointments.'],
  passes: ['The bill does not add up, says she.', 'She made up her mind to move.'],
}
