import type {Proof, Rule} from '../../rule.js'

/** Falling short: of goals, of us, of a program. */
export const fellShort: Rule = {
  id: 'en.failure.fell-short',
  severity: 'suggest',
  frame: 'does',
  match: [
    'walk~ (away|out) (from|of|on) (treatment|therapy|group|rehab|detox|the (program|session|group|interview|meeting)|services|care)',
    '(left|leaves|quit|exited|ended) (treatment|therapy|the program|program|detox|rehab|group|dbt) (early ($|again|without)|prematurely|abruptly|again|partway|mid-way)',
    'let~ (himself|herself|themselves|us|everyone|the team|staff) down',
    '(fall~|fell|come|came|coming) (far|well)? short of (his|her|their|our|the|goals|expectations)',
    '(unable|not able|inability|could not|cannot|can t|struggles|never able) to (stay|remain|get|keep|maintain) (clean|sober|abstinent|off (drugs|alcohol|opioids|booze)|on track|out of (trouble|jail|hospital)|sobriety|abstinence|employment)',
    '(did|does|done|fared|performed|performs) (very|quite|rather|really|so)? (poorly|badly|terribly|miserably|dismally) (in|at) (rehab|group|treatment|therapy|placement|the (program|group|community))',
    '(absent|a no-show) (yet again|again|without (explanation|notice|calling|reason|excuse))',
    '(non-completer+|quitter+|underachiever+|underperformer+|dropout+)',
    'get~ (himself|herself|themselves) (kicked|thrown|booted|suspended|expelled|fired|evicted|banned)',
    '(not|never|t) (stick (to|with)|follow through (on|with)|commit to) (anything|it|his|her|their|the|any)',
    '(has|have|had|with) (nothing|little|not much|very little) to show for',
    '(blew|blow~|botch~|bungle~|fluff~|muff~|waste~|squander~|spoil~) (it|his|her|their|another|the|every) (shot|with|chance+|again|last|next|new|opportunity|interview|trial|placement|visit|pass|weekend|all)',
    '(could not|couldn t|cannot|can t|did not|didn t|unable to) (hack it|make the grade|measure up|stick it out|make it (through (detox|rehab|the (program|course))|in (rehab|housing)))',
    'last~ (only|just|barely|all of|less than)? (a|one|two|three|four|five|six|{many})? (day+|week+|month+|hour+|shift+) (in|at) (rehab|detox|the (program|shelter)|housing)',
    '(drop~|fell|fall~) (off (the|our)? radar|out of care)',
    '(disappear~|vanish~) (from (follow-up|care|services|treatment|the (clinic|program|service|caseload))|after discharge|again)',
    '(never (came|returned|presented|comes)|(did not|didn t) return) (back)? (for|to) (results|follow-up|clinic|(his|her|their) (results|appointment|follow-up|scan|injection|bloodwork)|the clinic|group|intake|treatment|therapy)',
    '(walked|stormed) out (before|without) being (seen|assessed|triaged|discharged)',
    'unsuccessful (in|at|with) ({many}|his|her|their|every|all|any) ... (home+|program+|placement+|rehab+|treatment+)',
  ],
  except: [
    '(feel~|felt|fears|worries) ... (let|short)',
    '(absent|missing|away|late) (with|without) (leave|reason) (code)',
    '(heel|toe|standing|dunk|sprint) ... can t',
    'short of (the)? (criteria|threshold|cut-off|cutoff|diagnosis)',
  ],
  message: 'This says where somebody fell short, and not what got in the way.',
}

export const proof: Proof = {
  sources: ['jgme', 'practice'],
  flags: [
    'Walked away from treatment in May.',
    'He let himself down again.',
    'Fell short of her goals.',
    'Did poorly in rehab.',
    'Couldn’t hack it, lasted two days in rehab.',
    'Fell off the radar in June.',
  ],
  passes: [
    'Her sister let her down.',
    'He left work early to pick up his son.',
    'Discharged from hospital on Friday.',
    'He ran out of the session to catch the last ferry.',
    'The biopsy fell just short of the criteria for celiac disease.',
  ],
}
