import type {Proof, Rule} from '../../rule.js'

/** Falling short: of goals, of us, of a program. */
export const fellShort: Rule = {
  id: 'en.failure.fell-short',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(walk~|walked) (away|out) (from|of|on) (treatment|therapy|group|rehab|detox|the (program|session|group|interview|meeting)|services|care|housing|his|her|another)',
    '(left|leaves|leave|leaving|exited|stopped|ended) (treatment|therapy|the program|program|detox|rehab|hospital|group|groups|services|care|school|placement|dbt) (early|prematurely|abruptly|before|again|without|on (his|her) own|partway|mid-way|after (one|a|two|three|the))',
    '(let~) (himself|herself|themselves|us|everyone|the team|his family|her family|others|staff) down',
    '(blew|blow~|botch~|bungle~|fluff~|muff~|waste~|squander~|spoil~) (it|his|her|their|another|the|every) (shot|with|chance+|again|last|next|new|opportunity|interview|trial|placement|visit|pass|weekend|all)',
    '(fall~|fell|come|came|coming) (far|well)? (short|apart at|behind|down) (of|on|with|in) (his|her|their|our|the|goals|expectations|attendance|plan|rent|target+|what)',
    '(still|yet|again) (has|have|had)? (not|never|unable) (managed|succeeded|achieved|completed|met|stopped|quit|learned|started|followed|booked|called|done|made) (to|a|his|her|any|up|the|it|using|smoking|drinking)?',
    '(unable|not able|inability|could not|cannot|can t|failed|struggles|never able) to (stay|remain|get|keep|maintain|hold|achieve|sustain|complete|finish|follow|attend) (clean|sober|abstinent|on track|out of (hospital|trouble|jail)|housed|employment|sobriety|abstinence|through|appointments|housing|stable|well|recovery|gains)',
    '(did|do|does|done|has done|doing|fared|faring|performed|performs|progress~) (very|quite|rather|really|so)? (poorly|badly|terribly|miserably|dismally) (in|at|on|with|during|since|when|there|despite)?',
    '(lapse~|relapse~|slip~|slipped) (yet|once)? (again|more) (on|after|at|in|this|when|over|and|despite|since)?',
    '(absent|missing|away|a no-show|late) (without|with no|yet again|again) (explanation|notice|call|calling|reason|excuse|leave)?',
    '(non-completer+|early leaver+|drop-out+|serial quitter+|quitter+|repeat failure+|underachiever+|non-finisher|under-achiever)',
    '(get~|got) (himself|herself|themselves)? (kicked|thrown|booted|turfed|tossed|suspended|expelled|fired|sacked|evicted|banned|barred) (out|off|from|by|for)',
    '(not|never|n t) (stick|follow|finish|see|carry|commit) (to|at|with|it|things|anything|through|out|up) (anything|the|his|her|their|any|it|a|through|out|long|program|plan|together)',
    '(not|n t) (benefit|benefited|profit|learn|improve|progress|progressed|gain|advance|thrive) (from|by|at|in|despite|with|under|anything|much)',
    '(not|un)-successful (in|at|with) (work|the|his|her|workplace|school|rehab|any|recovery|community|job|employment|treatment|group|housing|quitting|abstaining)',
    '(cycled|cycles|cycling|bounced|bounces|bouncing|drifted|drifts|drifting) (through|between|from|around) (placement+|shelter+|program+|home|homes|jobs|job|hospital+|housing|rehab+|agencies|one|treatment|detox|therapists|services|various|multiple|several|many)',
    '(has|have|had|with) (nothing|little|not much|very little) to show for (it|his|her|their|all|the|years|three|two)',
    '(stopped|ceased|discontinued|abandoned|aborted|gave up) (coming|attending|showing|trying|going|his (meds|treatment|therapy)|her (meds|treatment|therapy)|treatment|therapy) (without|on (his|her) own|again|after|for no|abruptly|halfway|before)',
  ],
  except: [
    '(quit|stopped|managed to) (smoking|drinking|using)',
    '(feel~|felt|fears|worries) ... (let down|failed|behind|failure)',
    '(left|leaves) (work|school|hospital|care) (early|before|after) (for|to (pick|catch|see|attend)|noon|lunch)',
    '({be}) let down (by)',
    'let (him|her|them) down',
    '(absent|missing|away|late) (with|without) (leave|reason) (code)',
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
  ],
  passes: [
    'Her sister let her down.',
    'He left work early to pick up his son.',
    'Discharged from hospital on Friday.',
  ],
}
