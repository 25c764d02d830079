import type {Proof, Rule} from '../../rule.js'

/** Cunning, read into conduct. */
export const sly: Rule = {
  id: 'en.character.sly',
  severity: 'suggest',
  frame: 'is',
  match: [
    '(cunning|scheming|devious|conniving|calculating|sly|two-faced|underhanded|duplicitous|insincere|disingenuous|ingratiating|obsequious|fawning|smooth-talking|streetwise|street-smart|opportunistic|exploitative|parasitic|predatory|shrewd|machiavellian|superficially (charming|pleasant|polite|cooperative|friendly)|overly (charming|friendly|familiar|nice|polite))',
    'charming when (he|she|they) (want+|need+)',
    '(has|had|wrap~) (new)? (staff|people|everyone|nurses|us|mother|mom|men|women|workers|parents|dad|father) (wrapped)? (around|round)',
    '(gets|getting) (what|whatever|everything) (he|she|they) (want+)',
    '(in it for (him|her|them|himself|herself|themselves)|angling for)',
    '(scam~|con~|exploit~|prey~ on|take~ advantage of|conned|conning|hustle~) (staff|others|peers|co-patients|people|everyone|us|vulnerable|younger|weaker|newer|roommate+|family|the system)',
    '(exploit~|take~ advantage of) (his|her|their|the) (system|disability|illness|diagnosis|kindness|generosity|vulnerable|volunteers|food bank|peer workers|mother|parents)',
    '(mooch~|freeload~|leech~|sponge~|scrounge~) off (of)? (others|peers|everyone|family|people|friends|(his|her|their) (mother|father|parents|family|friends|sister|brother)|the system|friends|us|staff)',
    '(mooch~|scrounge~|hustle~) (cigarettes|money|smokes|change)',
    '(freeloader+|moocher+|scrounger+)',
    '(fish~|angle~|jockey~) for (sympathy|compliments|attention|admission|meds|pills|prn|ativan|benzos|opioids|narcotics|scripts|reassurance|(a|an) (longer|early|earlier|increase|admission|bed|script|prescription|reaction|note|diagnosis))',
    '(weasel out of|dodge|duck) (the|his|her|a)? (court|jail|charges|work|chores|rent|groups|group|responsibility|consequences|probation)',
    '(trying|hoping|looking) to get out of (the|his|her)? (court|charges|chores|responsibility|consequences|groups|group)',
    '(scam~|conned|conning|hustle~|exploit~|take~ advantage of|takes advantage of|use~ people|prey~ on|preys on|sponge~ off|leech~ off|mooch~|freeload~|freeloader+|scrounge~|scrounger+) (off|of|on)? (staff|others|peers|co-patients|the system|people|family|his|her|their|everyone|us|vulnerable|roommate+|cigarettes|money)?',
  ],
  except: [
    'disability (tax|credit|benefit+|discount)',
    'pros and cons',
    '(was|were|been|got|being|by) (conned|scammed|exploited|hustled)',
    '(scammer|fraud|caller|landlord|boss|stranger|pimp|gang|dealer) ... (scam~|con~|exploit~|take~ advantage of|prey~ on)',
    '(pros and|cons) (of|for|and)',
    'calculating (doses|the|his|her|tips)',
    'take~ advantage of (the|a) (sale|weather|offer|program|opportunity|chance|course)',
    '(group|drop-in) con',
    'parasitic (infection+|disease+|worm+|illness)',
    '(sexually|financially|economically) exploit~',
    'taking advantage of (the)? (patient|patients)? (s)? (position|supine|opening|incision|good)',
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
    'The nurse wrapped a bandage around her finger.',
    'He was up to date with his shots.',
    'A tutor sexually exploited her for a year.',
    'Taking advantage of the patient’s position, the lump was shaved as well.',
  ],
}
