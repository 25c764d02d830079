import type {Proof, Rule} from '../../rule.js'

/** Doubt: verbs that report the person as if they were not believed. */
export const claims: Rule = {
  id: 'en.credibility.claims',
  severity: 'suggest',
  frame: 'does',
  match: [
    'claim~ (that|he|she|they) => say~ {1}',
    'claim~ (to|his|her|their)?',
    'allege~ => report~',
    '(assert~|contend~|insist~|maintain~) (that|he|she|they) => say~ {2}',
    'swear~ (that|it|this|not|up and down|on (his|her|their))',
    'insist~ (his|her|their) => say~ {1}',
    '(proclaim~|purport~|profess~)',
    '[swear~] (he|she|they)',
    '(maintain~|assert~|contend~|insist~) (it|this|nothing|there|nobody|no one|everyone|someone|somebody|staff|neither) (is|was|were|has|had|happened)',
    '(insist~|reinsist~)',
    '(adamant|adamantly|adament)',
    'insistence (on|that)',
    '(insinuate~|convinced (us|staff) that)',
    '(assert~|contend~|swear~) (his|their|it|this|not|to|up and down|on)',
    '(assert~|contend~|allege~) (nobody|no one|nothing|everyone|someone|somebody|staff)',
  ],
  except: [
    '(assault|theft|fraud|robbery|harassment|mischief|offence+|offense+|abuse|neglect) ... alleged',
    'claim to be (faxed|sent|filed|submitted|completed|signed|reviewed|processed|made)',
    '(authority|travel|expense+|drug|pharmacy|motor|accident|pip|esa|icbc|wcb|icd|billing|legal|compensation|negligence) claim~',
    '(ei|wcb|wsib|insurance|disability|odsp|dental|rental|mileage) claim',
    'claim (held|form+|number|filed|approved|denied|submitted|reinstated|reopened|backdated|was (approved|denied|submitted))',
    '(studies|authors|manufacturer+|company) claim',
    '(i|we) (ve|have|had)? claim~',
    'claim~ (universal|housing|pip|jsa|child|tax|carer|attendance|welfare|pension|social)',
    'claims (processing|delay+|desk|line|clerk)',
    'allege~ (negligence|damages|breach)',
    '(insurance|disability|a|the|this|an|file~|wsib|injury|her|his) claim+',
    'insist~ on',
    'alleged (assault|abuse|perpetrator|offence|offense|incident|victim|theft|event+)',
    'claim+ (adjuster|form+|number|office|manager|process|benefit+)',
    'claim~ (benefits|ei|cpp|odsp|responsibility|asylum|status|expenses|mileage|refund|rebate)',
    '(teacher+|worker+|coach|article|ad) ... (claim~|insist~|allege~)',
    '(baggage|insurance|wsib|disability|land|small) claim+',
    'claim+ (adjusting|examiner|handling|representative|agent|specialist|department)',
  ],
  anywhere: [
    '^ claiming (that|to|he|she|they|severe|total|weakness|numbness|pain|blindness|paralysis|voices|inability|no|not|all|complete|{told})',
  ],
  guards: {apart: false},
  message: 'This word casts doubt on what the person said.',
}

export const proof: Proof = {
  sources: ['care-sd', 'harrigian'],
  flags: [
    'He insisted they had been moved by his cousin.',
    'Client claims that his pills were stolen.',
    'She insists her pain is worse at night.',
    'Claiming numbness in the left foot, walked to the bathroom.',
  ],
  passes: [
    'The insurer claims that the form came late.',
    'She maintains her sobriety.',
    'Alleged assault, police have the file.',
    'Practised asserting her needs with her landlord.',
    'Her career was in claims handling.',
    'Claiming expenses for parking with the form given.',
    'Drug plan claim to be sent on Monday.',
  ],
}
