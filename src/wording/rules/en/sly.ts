import type {Proof, Rule} from '../../rule.js'

/** Cunning, read into conduct. */
export const sly: Rule = {
  id: 'en.character.sly',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(cunning|scheming|devious|conniving|calculating|sly|crafty|slick|two-faced|underhanded|duplicitous|insincere|disingenuous|ingratiating|obsequious|fawning|smooth-talking|streetwise|street-smart|opportunistic|exploitative|parasitic|predatory|shrewd|machiavellian|superficially (charming|pleasant|polite|cooperative|friendly)|overly (charming|friendly|familiar|nice|polite))',
    '(charming) (but|and|when|in order|to)',
    '(wraps|wrapped|has) ... around (his|her|their) (little)? finger',
    '(get~|gets|getting|got) (what|whatever|everything) (he|she|they) (wants|want|wanted)',
    '(what)? (is|was|s) (in it for|after|angling for|up to) (him|her|them)?',
    '(scam~|con~|cons|conned|conning|hustle~|exploit~|take~ advantage of|takes advantage of|use~ people|prey~ on|preys on|sponge~ off|leech~ off|mooch~|freeload~|freeloader+|scrounge~|scrounger+) (off|of|on)? (staff|others|peers|co-patients|the system|people|family|his|her|their|everyone|us|vulnerable|roommate+|cigarettes|money)?',
    '(wrap~|wrapped|wraps|wrapping) ... (around|round) (his|her|their) (little)? finger',
    '(exploits|exploiting) (the|others|staff|people|peers|volunteers|everyone|kindness|vulnerable)',
    '(mooches|mooching|leeches|leeching|freeloads|freeloading|sponges|sponging) (off|from|on)',
    '(fish~|angle~|jockey~) for (more|sympathy|compliments|attention|admission|meds|pills|prn|ativan|benzos|opioids|narcotics|scripts|reassurance|((a|an) (longer|early|earlier|increase|admission|bed|script|prescription|reaction|note|diagnosis|pass|higher)))',
    '(try~|hoping|looking|wants) to (get out of|dodge|weasel out of|duck) (the|his|her|a)? (court|jail|charges|work|chores|rent|groups|group|responsibility|consequences|eviction|school|probation)',
  ],
  except: [
    'pros and cons',
    '(was|were|been|got|being|by) (conned|scammed|exploited|hustled)',
    '(scammer|fraud|caller|landlord|boss|stranger|pimp|gang|dealer) ... (scam~|con~|exploit~|take~ advantage of|prey~ on)',
    '(pros and|cons) (of|for|and)',
    'calculating (doses|the|his|her|tips)',
    'take~ advantage of (the|a) (sale|weather|offer|program|opportunity|chance|course)',
    '(group|drop-in) con',
  ],
  message: 'This reads cunning into what was done.',
}

export const proof: Proof = {
  sources: ['stigmaguard', 'practice'],
  flags: [
    'Cunning, gets what he wants.',
    'She preys on younger peers.',
    'Fishing for a longer stay.',
    'Trying to get out of court by coming in.',
  ],
  passes: [
    'He was conned out of his rent.',
    'They weighed pros and cons of moving.',
    'Fishing for pickerel with his uncle.',
    'Trying to get out of bed by nine.',
  ],
}
