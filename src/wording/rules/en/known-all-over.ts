import type {Proof, Rule} from '../../rule.js'

/** How well known, how costly, how far beyond help somebody is said to be. */
export const knownAllOver: Rule = {
  id: 'en.service-use.known-all-over',
  severity: 'suggest',
  match: [
    '(everyone|everybody) (on|in|at) (the|this) (pod|ward|unit|ed|floor|department|team) know~ (him|her) ($|of old|and)',
    '(the|our) (infamous|notorious|legendary) (mr|mrs|ms|miss)',
    '((doom|misery)-merchant+|merchant+ of doom)',
    '(in and out like a (yo-yo|revolving|boomerang)|like a fiddler s elbow)',
    '(off|out of) (the)? (ward|unit) more (often)? than (on|in)',
    'at the (desk|hatch|office|station) every (five|two|ten|few|5|10)',
    '(barely|hardly|scarcely) worth (the|an|a) (ambulance|bed|trip|paperwork|call-out)',
    'cost~ (us|the (trust|nhs|tax-payer+|system)) ... (a go|each time|every time|thousands|grand)',
    '(landed|foist~|off-loaded) on us',
    'nothing (here|there)? for (us|psychiatry|psych|mental health) here',
    '(got|gone|come|get) (about)? as far as (he|she|they) (is|s|are|re) (ever)? going',
    '(just (how|the way) (he|she|they) (is|s|are|was|re) (made|built|wired)|is what (he|she) is $)',
    '(not|t|don t) hold out (much|any|a lot of|great) hope',
    '(never|can t|cannot|won t) fix (him|her|them|this one) ($|and|but)',
    '(nothing|little) to work with ($|on (his|her|their))',
    '((worst|rudest|neediest|most (difficult|demanding)) (patient|client|resident) (on|in|we|i)|professional patients)',
  ],
  except: [
    '(feel~|felt|afraid|worried) ... (worst|burden)',
    '(feel~|felt) ... (hope|worth|than)',
    '(says|said|feels|thinks) ... ... (made|built|wired)',
  ],
  guards: {apart: false},
  message: 'This says what somebody costs or has become to us; the need is missing.',
}

export const proof: Proof = {
  sources: ['practice'],
  flags: [
    'Everybody in the department knows him of old.',
    'The infamous Mrs Lund is back.',
    'Merchant of doom, phones nightly.',
    'Hardly worth the paperwork.',
    'Costs the trust thousands each time.',
    'I would not hold out much hope.',
    'The neediest client on this caseload.',
  ],
  passes: [
    'Everyone in the village knows him.',
    'A famous singer came to the ward.',
    'He took up our offer of a bed by the door.',
    'Nothing for pain since six.',
    'Walked as far as the gate.',
  ],
}
