import type {Proof, Rule} from '../../rule.js'

/** Engagement as something that the person withholds. */
export const unwilling: Rule = {
  id: 'en.compliance.unwilling',
  severity: 'suggest',
  frame: 'does',
  match: [
    '(unwilling|reluctant|unwillingness) to',
    '(only)? reluctantly',
    '(not|never|poorly|superficially|minimally|barely|scarcely|{poor}) (engaging|engaged|engagement)',
    'fail~ to (comply|engage|co-operate|follow|adhere|participate|take)',
    "(will not|won't|would not|wouldn't) (take (his|her|their|any|the|meds|medication|pills|po|prn|insulin|{treatment})|engage|participate|co-operate|follow|comply|listen|answer)",
    'unwillingly',
    '(non-engaging|non-engagement|non-engager+|non-participatory)',
    '(begrudgingly|grudgingly|half-heartedly)',
    '(finally|eventually) (agreed|relented|complied|gave in|co-operated|consented|(took|accepted) (his|her|their|the|some|po|all)? (meds|medication|pills|prn|care|help|treatment|dose|shower))',
    'after (much|lots of|a lot of|repeated) (coaxing|persuasion|encouragement|prompting|convincing)',
    'with (much|a lot of|lots of|maximum|constant) (encouragement|prompting|coaxing|persuasion)',
    "(not|doesn't|didn't|isn't|never) (engage|engaging)",
    "(does not|doesn't|did not|didn't) (co-operate|follow through|follow (advice|recommendations|instructions|the plan))",
    '(engagement|participation|co-operation) : {link}? (very)? (poor|low|limited|minimal|nil|lacking|questionable|variable)',
    '(after|following|with|despite) (persuasion|coaxing|cajoling|convincing|badgering|nagging)',
    '(would|will|does|did)-not (co-operate|engage|participate|listen|open up|answer|comply|allow|let|consider|accept|agree)',
    '(grudging|begrudging|half-hearted|lacklustre|token|minimal) (participation|engagement|effort|co-operation|compliance|acceptance|agreement)',
    'refusal+ (x|x2|x3|again|noted|documented|of (care|meds|treatment|food))',
    '(won|wouldn|doesn|didn|don) t (let|allow|permit) (staff|anyone|anybody|us|me|nurse+|nursing|psw|aide+|people|a|any|the (nurse+|team|staff|aide+|doctor|lab|tech))',
    '(with (great|some|much|considerable|obvious)? reluctance|decline~ to (co-operate|comply|obey))',
    '(hell-bent on|bent on (leaving|going|smoking|drinking|discharge)|(won|wouldn|will|would) (not|t) (use|wear|do) (his|her|their|the) (walker|cpap|brace|mask|boot|collar|call-bell|hearing-aid+|exercises|oxygen|cane|sling|splint))',
  ],
  except: [
    '^ (do not|don t) engage in',
    'not follow (any|a) (specific|particular|special|strict)? diet',
    '(comply|follow) ... (probation|bail|court|conditions|order|undertaking|recognizance)',
    '(charge|charged|charges|convicted) ... fail~',
    'refusal (form+|policy|right+)',
    'refusal of ... form+',
    'not consider (himself|herself|themselves|it|this|that|the|its)',
    '(we|i|surgeon|team|er|ed|clinic|hospital|court|insurer|school|physician|doctor|lab) (certainly)? (did|does|do|would|will) not (allow|let|consider|accept|agree|take)',
    '(let|allow|permit) (a|any) (day|week|cold|bad|setback|little)',
  ],
  message: 'This turns a choice into a refusal.',
}

export const proof: Proof = {
  sources: ['care-sd', 'stigmaguard'],
  flags: [
    'She is unwilling to engage with the team.',
    'Client failed to follow the plan.',
    'Won’t take lithium since May.',
    "Won't let staff near the dressing.",
    'Won’t wear her collar.',
  ],
  passes: [
    'The ward was reluctant to take transfers.',
    'He engages in gardening and chess.',
    'She finally took the bus and eventually gave birth at noon.',
    'Deaf, and does not consider himself disabled.',
    'We did not allow her to bear weight.',
    "He won't let a bad day stop his walks.",
    'The clinic did not consider the claim.',
  ],
}
